import { kindOf } from "../../model/kinds.ts";
import { hasChanges } from "../../plan/plan.ts";
import { printable } from "../../printable.ts";
import { showField } from "./field.ts";
import type { ChangeJson, FieldJson, PlanJson, RealmJson } from "./plan-json.ts";

/** GitHub cuts a comment at 65,536 characters; room is left for what a workflow puts around it. */
const LONGEST = 60_000;
/** For the closing lines. */
const RESERVE = 500;

/** A plan as a comment for a pull request: the counts, deletions in the open, the rest to unfold. */
export function renderPlanMarkdown(plan: PlanJson): string {
  const { create, update, delete: removed, unchanged } = plan.summary;
  const head = !hasChanges(plan)
    ? `**No changes.** ${unchanged} objects and parts are as the spec says.\n`
    : `**Plan: ${create} to create, ${update} to update, ${removed} to delete**; ${unchanged} unchanged.\n`;
  const room = { left: LONGEST - RESERVE - head.length };
  const sections = plan.realms.map((realm) => renderRealm(realm, room)).filter((section) => section !== "");
  const unread = plan.unread.map(
    ({ realm, error }) => `> :no_entry: realm \`${code(realm)}\` could not be read: ${text(error.message)}\n`,
  );
  const whole = [head, ...unread, ...sections].join("\n");
  return room.left > 0
    ? whole
    : `${whole}\nThe plan is longer than a comment can be: \`iam plan\` shows the whole.\n`;
}

function renderRealm(
  { realm, changes, unmanaged, locked, problems, refusals }: RealmJson,
  room: { left: number },
): string {
  if (changes.length + locked.length + problems.length === 0) return "";
  const deletions = changes.filter(({ action }) => action === "delete");
  const kept = changes.filter(({ action }) => action !== "delete");
  const parts = [`#### Realm \`${code(realm)}\``];
  for (const { message, help } of refusals) parts.push(`> :no_entry: ${text(message)}; ${text(help)}`);
  for (const { message, help } of problems)
    parts.push(`> :no_entry: ${text(help === undefined ? message : `${message}; ${help}`)}`);
  if (deletions.length > 0) parts.push(block(deletions, room));
  if (kept.length > 0) {
    const summary = `${kept.length} ${kept.length === 1 ? "object" : "objects"} created or updated`;
    parts.push(`<details><summary>${summary}</summary>\n\n${block(kept, room)}\n\n</details>`);
  }
  for (const change of locked)
    parts.push(`Differs, and stays: ${text(change.reason)}.\n\n${block([change], room)}`);
  const prunable = unmanaged.filter((object) => object.prunable).length;
  if (prunable > 0) parts.push(`_No longer in the spec, kept without \`--prune\`: ${prunable}._`);
  const others = unmanaged.length - prunable;
  if (others > 0) parts.push(`_Not managed, left as they are: ${others}._`);
  return `${parts.join("\n\n")}\n`;
}

/** Changes as a diff, as many as there is room for. */
function block(changes: readonly ChangeJson[], room: { left: number }): string {
  const lines: string[] = [];
  for (const [at, change] of changes.entries()) {
    const shown = renderChange(change);
    room.left -= shown.length + 1;
    if (room.left <= 0) {
      lines.push(`# … and ${changes.length - at} more`);
      break;
    }
    lines.push(shown);
  }
  return `\`\`\`diff\n${lines.join("\n")}\n\`\`\``;
}

function renderChange({ action, kind, name, fields, warnings }: ChangeJson): string {
  const mark = { create: "+", update: "!", delete: "-" }[action];
  return [
    `${mark} ${kindOf(kind).label} ${printable(name)}`,
    ...fields.flatMap((field) => renderField(field, action)),
    ...warnings.map((warning) => `#     ${printable(warning)}`),
  ]
    .join("\n")
    .replaceAll("```", "'''");
}

/** In a diff the first character is the colour. */
function renderField(field: FieldJson, action: ChangeJson["action"]): string[] {
  const mark = action === "create" ? "+" : " ";
  const name = `${mark}     ${printable(field.path)}:`;
  const shown = showField(field, action);
  if (shown.type === "value") return [`${name} ${shown.text}`];
  if (shown.type === "change") return [`${name} ${shown.from} → ${shown.to}`];
  return [name, ...shown.lines.map((line) => `${line.mark === " " ? mark : line.mark}       ${line.text}`)];
}

function code(name: string): string {
  return printable(name).replaceAll("`", "'");
}

/** Names come from files and servers; in Markdown they must not become markup. */
function text(sentence: string): string {
  return printable(sentence).replace(/[\\`*_<>[\]|#]/g, "\\$&");
}
