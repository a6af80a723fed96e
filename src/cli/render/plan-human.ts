import type { Change, FieldChange } from "../../model/kind.ts";
import { kindOf } from "../../model/kinds.ts";
import { keyOf } from "../../model/resource.ts";
import { hasChanges, type Plan, type RealmPlan, summarise } from "../../plan/plan.ts";
import { Secret } from "../../secret.ts";
import type { Style } from "../style.ts";
import { fieldId, groupRealms, namesOf, type RealmGroup } from "./group-realms.ts";
import { printable, showPath, showValue } from "./value.ts";

/** A large realm may have thousands of objects that the file does not manage. */
const MOST_UNMANAGED = 10;

/** What `--verbose` adds: each realm by itself, and where in the spec a value stands (`realm.yaml:12`). */
export interface PlanDetail {
  placeOf(change: Change, path: readonly string[]): string | undefined;
}

/** A plan for people: every change with its fields, what is not managed, and the counts. Realms that are alike are one. */
export function renderPlan(plan: Plan, style: Style, detail?: PlanDetail): string {
  const parts = detail ? plan.realms : groupRealms(plan.realms);
  const blocks = parts
    .map((part) => ("realms" in part ? renderGroup(part, style) : renderRealm(part, style, detail)))
    .filter((block) => block !== "");
  const { create, update, delete: removed, unchanged } = summarise(plan);
  const last = hasChanges(plan)
    ? `Plan: ${style.green(`${create} to create`)}, ${style.yellow(`${update} to update`)}, ${style.red(`${removed} to delete`)}; ${unchanged} unchanged.`
    : plan.realms.length === 0
      ? "No changes: there is no realm in this part of the spec."
      : `No changes: ${namesOf(plan.realms)} ${plan.realms.length === 1 ? "is" : "are"} as the spec says (${unchanged} objects and parts compared).`;
  return `${[...blocks, last].join("\n")}\n`;
}

/** Alike realms show the first one's changes, without the values that each has for itself. */
function renderGroup({ realms, keys, differing }: RealmGroup, style: Style): string {
  const changes = realms[0]?.changes ?? [];
  const title = `${realms.length} realms: the same ${changes.length === 1 ? "change" : `${changes.length} changes`}`;
  const lines = changes.map((change, at) => {
    const fields = change.fields.map((field) =>
      differing.has(fieldId(at, field.path)) ? { ...field, from: EACH_ITS_OWN, to: EACH_ITS_OWN } : field,
    );
    return renderChange({ ...change, fields }, style, { key: keys[at] });
  });
  const names = style.dim(`  ${namesOf(realms)} (--verbose shows each)`);
  const unmanaged = realms.reduce((sum, realm) => sum + realm.unmanaged.length, 0);
  if (unmanaged > 0) lines.push(style.dim(`  not managed, left as it is: ${unmanaged} objects`));
  return `${[style.bold(title), names, ...lines].join("\n")}\n`;
}

/** Stands for a value that is another one in each of the realms. */
const EACH_ITS_OWN = Symbol("each realm its own");

function renderRealm({ realm, changes, unmanaged }: RealmPlan, style: Style, detail?: PlanDetail): string {
  if (changes.length === 0 && unmanaged.length === 0) return "";
  const lines = [
    style.bold(`realm ${realm}`),
    ...changes.map((change) =>
      renderChange(change, style, { placeOf: (path) => detail?.placeOf(change, path) }),
    ),
  ];
  if (unmanaged.length > 0) {
    lines.push(style.dim("  not managed, left as it is:"));
    for (const { kind, key } of unmanaged.slice(0, MOST_UNMANAGED))
      lines.push(style.dim(`      ${kindOf(kind).label} ${printable(key)}`));
    const rest = unmanaged.length - MOST_UNMANAGED;
    if (rest > 0) lines.push(style.dim(`      and ${rest} more (--format json lists them)`));
  }
  return `${lines.join("\n")}\n`;
}

interface Shown {
  readonly key?: string | undefined;
  placeOf?(path: readonly string[]): string | undefined;
}

function renderChange(change: Change, style: Style, shown: Shown): string {
  const mark = { create: style.green("+"), update: style.yellow("~"), delete: style.red("-") }[change.action];
  const resource = change.desired ?? change.live;
  const key = printable(shown.key ?? (resource ? keyOf(resource) : ""));
  const title = `  ${mark} ${kindOf(change.kind).label} ${style.bold(key)}`;
  const width = Math.max(0, ...change.fields.map(({ path }) => showPath(path).length));
  const fields = change.fields.flatMap((field) => {
    const place = shown.placeOf?.(field.path);
    const [line = "", ...more] = renderField(field, change.action, Math.min(width, 44), style);
    return [place === undefined ? line : `${line}  ${style.dim(`# ${place}`)}`, ...more];
  });
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
  if (to === EACH_ITS_OWN) return [`${name} ${style.dim("(each realm its own)")}`];
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
