import type { Change, FieldChange } from "../../model/kind.ts";
import { kindOf, nameOf } from "../../model/kinds.ts";
import { type Bystander, hasChanges, type Plan, type RealmPlan, summarise } from "../../plan/plan.ts";
import { printable } from "../../printable.ts";
import type { Style } from "../style.ts";
import { type MarkedLine, type ShownField, showField } from "./field.ts";
import { fieldId, groupRealms, namesOf, type RealmGroup } from "./group-realms.ts";
import { showPath } from "./value.ts";

/** A large realm may have thousands of objects that the file does not manage. */
const MOST_LISTED = 10;
/** Names of fields that are longer stand out of the column. */
const WIDEST_NAME = 44;

/** What `--verbose` adds: each realm by itself, and where in the spec a value stands (`realm.yaml:12`). */
export interface PlanDetail {
  placeOf(change: Change, path: readonly string[]): string | undefined;
}

export interface PlanView {
  readonly detail?: PlanDetail | undefined;
  /** What to type next, a sentence a line. */
  readonly next?: readonly string[];
  /** Deletions are asked for, so that it matters what of the spec is not its own. */
  readonly listNotOwned?: boolean;
}

/** A plan for people: every change with its fields, what is not managed, and the counts. Realms that are alike are one. */
export function renderPlan(
  plan: Plan,
  style: Style,
  { detail, next = [], listNotOwned }: PlanView = {},
): string {
  const parts = detail ? plan.realms : groupRealms(plan.realms);
  const blocks = parts
    .map((part) =>
      "realms" in part ? renderGroup(part, style) : renderRealm(part, style, detail, listNotOwned),
    )
    .filter((block) => block !== "");
  const { create, update, delete: removed, unchanged } = summarise(plan);
  const last = hasChanges(plan)
    ? `Plan: ${style.green(`${create} to create`)}, ${style.yellow(`${update} to update`)}, ${style.red(`${removed} to delete`)}; ${unchanged} unchanged.`
    : plan.realms.length === 0
      ? "No changes: there is no realm in this part of the spec."
      : `No changes: ${namesOf(plan.realms)} ${plan.realms.length === 1 ? "is" : "are"} as the spec says (${unchanged} objects and parts compared).`;
  return `${[...blocks, [last, ...next].join("\n")].join("\n")}\n`;
}

/** What a plan without changes lets be, realm by realm. */
export function renderKept({ realms }: Plan, style: Style): string {
  return realms.map((realm) => renderRealm(realm, style, undefined, true)).join("\n");
}

/** Alike realms show the first one's changes, without the values that each has for itself. */
function renderGroup({ realms, keys, differing }: RealmGroup, style: Style): string {
  const changes = realms[0]?.changes ?? [];
  const title = `${realms.length} realms: the same ${changes.length === 1 ? "change" : `${changes.length} changes`}`;
  const shown = changes.map((change, at) => {
    const fields = change.fields.map((field) =>
      differing.has(fieldId(at, field.path)) ? { ...field, from: EACH_ITS_OWN, to: EACH_ITS_OWN } : field,
    );
    return renderChange({ ...change, fields }, style, { key: keys[at] });
  });
  const names = style.dim(`  ${namesOf(realms)} (--verbose shows each)`);
  const lines = inGroups(changes, shown);
  const unmanaged = realms.flatMap((realm) => realm.unmanaged);
  const prunable = unmanaged.filter((object) => object.prunable).length;
  lines.push(
    ...counted("no longer in the spec, kept without --prune", prunable, style),
    ...counted("not managed, left as it is", unmanaged.length - prunable, style),
  );
  return `${[style.bold(title), names, ...lines].join("\n")}\n`;
}

function counted(title: string, count: number, style: Style): string[] {
  return count === 0 ? [] : [style.dim(`  ${title}: ${count} ${count === 1 ? "object" : "objects"}`)];
}

/** Stands for a value that is another one in each of the realms. */
const EACH_ITS_OWN = Symbol("each realm its own");

function renderRealm(
  { realm, changes, unmanaged, notOwned, locked }: RealmPlan,
  style: Style,
  detail: PlanDetail | undefined,
  listNotOwned = false,
): string {
  const shown = changes.map((change) =>
    renderChange(change, style, { placeOf: (path) => detail?.placeOf(change, path) }),
  );
  const others = [
    ...locked.flatMap(({ change, reason }) => [
      style.yellow(`  differs, and stays: ${printable(reason)}`),
      renderChange(change, style, {}),
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
    ...(listNotOwned ? listed("in the spec, but not created by it, so never deleted:", notOwned, style) : []),
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
function inGroups(changes: readonly Change[], shown: readonly string[]): string[] {
  return shown.flatMap((block, at) => {
    const isNewKind = at > 0 && changes[at - 1]?.kind !== changes[at]?.kind;
    const isLong = block.includes("\n") || shown[at - 1]?.includes("\n");
    return isNewKind && isLong ? ["", block] : [block];
  });
}

interface Shown {
  readonly key?: string | undefined;
  placeOf?(path: readonly string[]): string | undefined;
}

function renderChange(change: Change, style: Style, shown: Shown): string {
  const mark = { create: style.green("+"), update: style.yellow("~"), delete: style.red("-") }[change.action];
  const resource = change.desired ?? change.live;
  const key = printable(shown.key ?? (resource ? nameOf(resource) : ""));
  const title = `  ${mark} ${kindOf(change.kind).label} ${style.bold(key)}`;
  const rows = change.fields.map((field) => ({ field, value: showField(field, change.action) }));
  const names = rows.flatMap(({ field, value }) =>
    value.type === "lines" ? [] : showPath(field.path).length,
  );
  const width = Math.max(0, ...names.filter((size) => size <= WIDEST_NAME));
  const fields = rows.flatMap(({ field, value }) => {
    const place = shown.placeOf?.(field.path);
    const [line = "", ...more] = renderField(field, value, width, style);
    return [place === undefined ? line : `${line}  ${style.dim(`# ${place}`)}`, ...more];
  });
  return [
    title,
    ...fields,
    ...change.warnings.map((warning) => style.yellow(`      ! ${printable(warning)}`)),
  ].join("\n");
}

function renderField({ path, to }: FieldChange, shown: ShownField, width: number, style: Style): string[] {
  const title = `      ${showPath(path)}:`;
  const name = `      ${`${showPath(path)}:`.padEnd(width + 1)}`;
  if (to === EACH_ITS_OWN) return [`${name} ${style.dim("(each realm its own)")}`];
  if (shown.type === "lines") return [title, ...shown.lines.map((line) => `        ${paint(line, style)}`)];
  if (shown.type === "change") return [`${name} ${style.red(shown.from)} → ${style.green(shown.to)}`];
  return [`${name} ${shown.isWarning ? style.yellow(shown.text) : shown.text}`];
}

function paint({ mark, text }: MarkedLine, style: Style): string {
  if (mark === " ") return text;
  return (mark === "-" ? style.red : style.green)(`${mark} ${text}`);
}
