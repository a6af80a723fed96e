import type { Change, FieldChange } from "../../model/kind.ts";
import { kindOf } from "../../model/kinds.ts";
import { keyOf } from "../../model/resource.ts";
import { hasChanges, type Plan, type RealmPlan, summarise } from "../../plan/plan.ts";
import { Secret } from "../../secret.ts";
import type { Style } from "../style.ts";
import { showPath, showValue } from "./value.ts";

/** A large realm may have thousands of objects that the file does not manage. */
const MOST_UNMANAGED = 10;

/** A plan for people: every change with its fields, what is not managed, and the counts. */
export function renderPlan(plan: Plan, style: Style): string {
  const blocks = plan.realms.map((realm) => renderRealm(realm, style)).filter((block) => block !== "");
  const { create, update, delete: removed, unchanged } = summarise(plan);
  const realms = plan.realms.map(({ realm }) => realm).join(", ");
  const last = hasChanges(plan)
    ? `Plan: ${style.green(`${create} to create`)}, ${style.yellow(`${update} to update`)}, ${style.red(`${removed} to delete`)}; ${unchanged} unchanged.`
    : `No changes: ${realms} ${plan.realms.length === 1 ? "is" : "are"} as the spec says (${unchanged} objects and parts compared).`;
  return `${[...blocks, last].join("\n")}\n`;
}

function renderRealm({ realm, changes, unmanaged }: RealmPlan, style: Style): string {
  if (changes.length === 0 && unmanaged.length === 0) return "";
  const lines = [style.bold(`realm ${realm}`), ...changes.map((change) => renderChange(change, style))];
  if (unmanaged.length > 0) {
    lines.push(style.dim("  not managed, left as it is:"));
    for (const { kind, key } of unmanaged.slice(0, MOST_UNMANAGED))
      lines.push(style.dim(`      ${kindOf(kind).label} ${key}`));
    const rest = unmanaged.length - MOST_UNMANAGED;
    if (rest > 0) lines.push(style.dim(`      and ${rest} more (--format json lists them)`));
  }
  return `${lines.join("\n")}\n`;
}

function renderChange(change: Change, style: Style): string {
  const mark = { create: style.green("+"), update: style.yellow("~"), delete: style.red("-") }[change.action];
  const resource = change.desired ?? change.live;
  const title = `  ${mark} ${kindOf(change.kind).label} ${style.bold(resource ? keyOf(resource) : "")}`;
  const width = Math.max(0, ...change.fields.map(({ path }) => showPath(path).length));
  const fields = change.fields.flatMap((field) =>
    renderField(field, change.action, Math.min(width, 44), style),
  );
  return [title, ...fields, ...change.warnings.map((warning) => style.yellow(`      ! ${warning}`))].join(
    "\n",
  );
}

function renderField(
  { path, from, to }: FieldChange,
  action: Change["action"],
  width: number,
  style: Style,
): string[] {
  const name = `      ${`${showPath(path)}:`.padEnd(width + 1)}`;
  if (action === "create") return [`${name} ${showValue(to)}`];
  if (to instanceof Secret || from instanceof Secret)
    return [`${name} ${style.yellow("differs (not shown)")}`];
  if (Array.isArray(from) && Array.isArray(to)) {
    const gone = from.filter((item) => !to.includes(item)).map((item) => style.red(`- ${showValue(item)}`));
    const added = to
      .filter((item) => !from.includes(item))
      .map((item) => style.green(`+ ${showValue(item)}`));
    if (gone.length + added.length > 0)
      return [name.trimEnd(), ...[...gone, ...added].map((line) => `        ${line}`)];
  }
  return [`${name} ${style.red(showValue(from))} → ${style.green(showValue(to))}`];
}
