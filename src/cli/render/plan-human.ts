import { kindOf } from "../../model/kinds.ts";
import { type Bystander, hasChanges } from "../../plan/plan.ts";
import { printable } from "../../printable.ts";
import type { Style } from "../style.ts";
import { type MarkedLine, type ShownField, showField } from "./field.ts";
import { fieldId, groupRealms, namesOf, type RealmGroup } from "./group-realms.ts";
import type { ChangeJson, FieldJson, PlanJson, RealmJson } from "./plan-json.ts";

/** A large realm may have thousands of objects that the file does not manage. */
const MOST_LISTED = 10;
/** Names of fields that are longer stand out of the column. */
const WIDEST_NAME = 44;

export interface PlanView {
  /** Show each realm by itself, however alike they are. */
  readonly unfold?: boolean;
  /** What to type next, a sentence a line. */
  readonly next?: readonly string[];
}

/** A plan for people: every change with its fields, what is not managed, and the counts. Realms that are alike are one. */
export function renderPlan(plan: PlanJson, style: Style, { unfold, next = [] }: PlanView = {}): string {
  const parts = unfold ? plan.realms : groupRealms(plan.realms);
  const blocks = parts
    .map((part) => ("realms" in part ? renderGroup(part, style) : renderRealm(part, style, plan.prune)))
    .filter((block) => block !== "");
  const { create, update, delete: removed, unchanged } = plan.summary;
  const last = hasChanges(plan)
    ? `Plan: ${style.green(`${create} to create`)}, ${style.yellow(`${update} to update`)}, ${style.red(`${removed} to delete`)}; ${unchanged} unchanged.`
    : plan.realms.length === 0
      ? "No changes: there is no realm in this part of the spec."
      : `No changes: ${namesOf(plan.realms)} ${plan.realms.length === 1 ? "is" : "are"} as the spec says (${unchanged} objects and parts compared).`;
  return `${[...blocks, [last, ...next].join("\n")].join("\n")}\n`;
}

/** What a plan without changes lets be, realm by realm. */
export function renderKept({ realms, prune }: PlanJson, style: Style): string {
  return realms.map((realm) => renderRealm(realm, style, prune)).join("\n");
}

/** Alike realms show the first one's changes, without the values that each has for itself. */
function renderGroup({ realms, names, differing }: RealmGroup, style: Style): string {
  const changes = realms[0]?.changes ?? [];
  const title = `${realms.length} realms: the same ${changes.length === 1 ? "change" : `${changes.length} changes`}`;
  const shown = changes.map((change, at) => {
    const fields = change.fields.map((field) =>
      differing.has(fieldId(at, field.path)) ? { ...field, from: EACH_ITS_OWN, to: EACH_ITS_OWN } : field,
    );
    return renderChange({ ...change, name: names[at] ?? change.name, fields }, style);
  });
  const folded = style.dim(`  ${namesOf(realms)} (--verbose shows each)`);
  const lines = inGroups(changes, shown);
  const unmanaged = realms.flatMap((realm) => realm.unmanaged);
  const prunable = unmanaged.filter((object) => object.prunable).length;
  lines.push(
    ...counted("no longer in the spec, kept without --prune", prunable, style),
    ...counted("not managed, left as it is", unmanaged.length - prunable, style),
  );
  return `${[style.bold(title), folded, ...lines].join("\n")}\n`;
}

function counted(title: string, count: number, style: Style): string[] {
  return count === 0 ? [] : [style.dim(`  ${title}: ${count} ${count === 1 ? "object" : "objects"}`)];
}

/** Stands for a value that is another one in each of the realms. */
const EACH_ITS_OWN = Symbol("each realm its own");

/** Where deletions are asked for, it matters what of the spec is not its own. */
function renderRealm(
  { realm, changes, unmanaged, notOwned, locked }: RealmJson,
  style: Style,
  prune: boolean,
): string {
  const shown = changes.map((change) => renderChange(change, style));
  const others = [
    ...locked.flatMap((change) => [
      style.yellow(`  differs, and stays: ${printable(change.reason)}`),
      renderChange(change, style),
    ]),
    ...listed(
      "no longer in the spec, kept without --prune:",
      unmanaged.filter(({ prunable }) => prunable),
      style,
    ),
    ...listed(
      "not managed, left as it is:",
      unmanaged.filter(({ prunable }) => !prunable),
      style,
    ),
    ...(prune ? listed("in the spec, but not created by it, so never deleted:", notOwned, style) : []),
  ];
  const body = [inGroups(changes, shown), others].filter((lines) => lines.length > 0);
  if (body.length === 0) return "";
  return `${style.bold(`realm ${printable(realm)}`)}\n${body.map((lines) => `${lines.join("\n")}\n`).join("\n")}`;
}

function listed(title: string, objects: readonly Bystander[], style: Style): string[] {
  if (objects.length === 0) return [];
  const rest = objects.length - MOST_LISTED;
  return [
    `  ${title}`,
    ...objects.slice(0, MOST_LISTED).map(({ kind, key, owner, prunable }) => {
      const by = owner === undefined || prunable ? "" : ` (of the spec ${printable(owner)})`;
      return `      ${kindOf(kind).label} ${printable(key)}${by}`;
    }),
    ...(rest > 0 ? [`      and ${rest} more (--format json lists them)`] : []),
  ].map((line) => style.dim(line));
}

/** An empty line between kinds, but where there is little to tell apart. */
function inGroups(changes: readonly ChangeJson[], shown: readonly string[]): string[] {
  return shown.flatMap((block, at) => {
    const isNewKind = at > 0 && changes[at - 1]?.kind !== changes[at]?.kind;
    const isLong = block.includes("\n") || shown[at - 1]?.includes("\n");
    return isNewKind && isLong ? ["", block] : [block];
  });
}

function renderChange(change: ChangeJson, style: Style): string {
  const mark = { create: style.green("+"), update: style.yellow("~"), delete: style.red("-") }[change.action];
  const title = `  ${mark} ${kindOf(change.kind).label} ${style.bold(printable(change.name))}`;
  const rows = change.fields.map((field) => ({ field, value: showField(field, change.action) }));
  const names = rows.flatMap(({ field, value }) =>
    value.type === "lines" ? [] : printable(field.path).length,
  );
  const width = Math.max(0, ...names.filter((size) => size <= WIDEST_NAME));
  const fields = rows.flatMap(({ field, value }) => {
    const [line = "", ...more] = renderField(field, value, width, style);
    const place = field.place === undefined ? "" : `  ${style.dim(`# ${printable(field.place)}`)}`;
    return [`${line}${place}`, ...more];
  });
  return [
    title,
    ...fields,
    ...change.warnings.map((warning) => style.yellow(`      ! ${printable(warning)}`)),
  ].join("\n");
}

function renderField({ path, to }: FieldJson, shown: ShownField, width: number, style: Style): string[] {
  const title = `      ${printable(path)}:`;
  const name = `      ${`${printable(path)}:`.padEnd(width + 1)}`;
  if (to === EACH_ITS_OWN) return [`${name} ${style.dim("(each realm its own)")}`];
  if (shown.type === "lines") return [title, ...shown.lines.map((line) => `        ${paint(line, style)}`)];
  if (shown.type === "change") return [`${name} ${style.red(shown.from)} → ${style.green(shown.to)}`];
  return [`${name} ${shown.isWarning ? style.yellow(shown.text) : shown.text}`];
}

function paint({ mark, text }: MarkedLine, style: Style): string {
  if (mark === " ") return text;
  return (mark === "-" ? style.red : style.green)(`${mark} ${text}`);
}
