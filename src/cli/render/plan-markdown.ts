import { kindOf } from "../../model/kinds.ts";
import { hasChanges } from "../../plan/plan.ts";
import { printable } from "../../printable.ts";
import { showField } from "./field.ts";
import type { ChangeJson, FieldJson, PlanJson, RealmJson } from "./plan-json.ts";

/** GitHub cuts a comment at 65,536 characters; room is left for what a workflow puts around it. */
const LONGEST = 60_000;
/** For the closing lines. */
const RESERVE = 500;
/** What a realm takes beside its changes and what is in their way: title, fences, folding, counts of what is left. */
const FRAME = 500;

/** A plan as a comment for a pull request: the counts, deletions in the open, the rest to unfold. */
export function renderPlanMarkdown(plan: PlanJson): string {
  const { create, update, delete: removed, unchanged } = plan.summary;
  const head = !hasChanges(plan)
    ? `**No changes.** ${unchanged} objects and parts are as the spec says.\n`
    : `**Plan: ${create} to create, ${update} to update, ${removed} to delete**; ${unchanged} unchanged.\n`;
  const room = new Room(LONGEST - RESERVE - head.length);
  const unread = room.fit(
    plan.unread.map(
      ({ realm, error }) =>
        `> :no_entry: realm \`${code(realm)}\` could not be read: ${text(error.message)}\n`,
    ),
  );
  const realms = plan.realms.filter(
    ({ changes, locked, problems }) => changes.length + locked.length + problems.length > 0,
  );
  const sections: string[] = [];
  for (const realm of realms) {
    if (!room.take(FRAME + realm.realm.length)) break;
    sections.push(renderRealm(realm, room));
  }
  const missing = realms.length - sections.length;
  if (missing > 0) sections.push(`… and ${missing} more ${missing === 1 ? "realm" : "realms"}\n`);
  const notRead = unread.rest > 0 ? [`> :no_entry: … and ${unread.rest} more could not be read\n`] : [];
  const whole = [head, ...unread.shown, ...notRead, ...sections].join("\n");
  return room.isFull
    ? `${whole}\nThe plan is longer than a comment can be: \`iam plan\` shows the whole.\n`
    : whole;
}

/** The room in a comment, as it is used up. */
class Room {
  #left: number;
  #isFull = false;

  constructor(size: number) {
    this.#left = size;
  }

  /** Whether something had no room. */
  get isFull(): boolean {
    return this.#isFull;
  }

  take(length: number): boolean {
    this.#isFull ||= length > this.#left;
    if (!this.#isFull) this.#left -= length;
    return !this.#isFull;
  }

  /** The first texts, as many as there is room for, and how many are left out. */
  fit(texts: readonly string[]): { readonly shown: readonly string[]; readonly rest: number } {
    const at = texts.findIndex((one) => !this.take(one.length + 2));
    return at < 0 ? { shown: texts, rest: 0 } : { shown: texts.slice(0, at), rest: texts.length - at };
  }
}

function renderRealm(
  { realm, changes, unmanaged, locked, problems, refusals }: RealmJson,
  room: Room,
): string {
  const deletions = changes.filter(({ action }) => action === "delete");
  const kept = changes.filter(({ action }) => action !== "delete");
  const parts = [`#### Realm \`${code(realm)}\``];
  const inTheWay = room.fit([
    ...refusals.map(({ message, help }) => `> :no_entry: ${text(message)}; ${text(help)}`),
    ...problems.map(
      ({ message, help }) => `> :no_entry: ${text(help === undefined ? message : `${message}; ${help}`)}`,
    ),
  ]);
  parts.push(...inTheWay.shown);
  if (inTheWay.rest > 0) parts.push(`> :no_entry: … and ${inTheWay.rest} more`);
  if (deletions.length > 0) parts.push(block(deletions, room));
  if (kept.length > 0) {
    const summary = `${kept.length} ${kept.length === 1 ? "object" : "objects"} created or updated`;
    parts.push(`<details><summary>${summary}</summary>\n\n${block(kept, room)}\n\n</details>`);
  }
  const reasons = new Map(
    locked.map(({ reason }) => [reason, locked.filter((one) => one.reason === reason)]),
  );
  for (const [reason, same] of reasons)
    parts.push(`Differs, and stays: ${text(reason)}.\n\n${block(same, room)}`);
  const prunable = unmanaged.filter((object) => object.prunable).length;
  if (prunable > 0) parts.push(`_No longer in the spec, kept without \`--prune\`: ${prunable}._`);
  const others = unmanaged.length - prunable;
  if (others > 0) parts.push(`_Not managed, left as they are: ${others}._`);
  return `${parts.join("\n\n")}\n`;
}

/** Changes as a diff, as many as there is room for. */
function block(changes: readonly ChangeJson[], room: Room): string {
  const { shown, rest } = room.fit(changes.map(renderChange));
  const lines = rest > 0 ? [...shown, `# … and ${rest} more`] : shown;
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
