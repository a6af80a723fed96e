import { printable } from "../../printable.ts";
import type { ChangeJson, RealmJson } from "./plan-json.ts";

/** Fewer realms than this are shown one by one, however alike they are. */
const FEWEST = 3;

/** What stands for the part of a name that each realm has for itself: `tenant-{tenant}`. */
const OWN_PART = "{tenant}";

/** Realms whose plans have the same changes. */
export interface RealmGroup {
  readonly realms: readonly RealmJson[];
  /** The name of each change's object, as it is for all of them. */
  readonly names: readonly string[];
  /** Changes and fields (as {@link fieldId} names them) whose values are not the same in all realms. */
  readonly differing: ReadonlySet<string>;
}

/**
 * Folds what a fleet has in common: realms whose changes touch the same fields of the same objects, apart from what is
 * each realm's own in the names, stand where the first of them does. Values may differ, as those of parameters do.
 */
export function groupRealms(realms: readonly RealmJson[]): (RealmGroup | RealmJson)[] {
  const alikeAs = ({ realm, changes, locked }: RealmJson): unknown =>
    locked.length > 0 ? realm : changes.map(signature);
  const groups = [...bucketsOf(realms, alikeAs).values()].flatMap((alike) => {
    if (alike.length < FEWEST) return alike.map((realm) => [realm]);
    const names = namedAlike(alike);
    return [...bucketsOf(alike, (realm) => names.get(realm)).values()];
  });
  return groups.flatMap((group): (RealmGroup | RealmJson)[] => {
    const [first] = group;
    if (!first || group.length < FEWEST || first.changes.length === 0) return group;
    return [{ realms: group, names: namedAlike(group).get(first) ?? [], differing: differences(group) }];
  });
}

export function fieldId(change: number, path: string): string {
  return JSON.stringify([change, path]);
}

/** "tenant-a, tenant-b, tenant-c and 95 more". */
export function namesOf(realms: readonly RealmJson[]): string {
  const shown = realms.slice(0, 3).map(({ realm }) => printable(realm));
  const rest = realms.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function bucketsOf(
  realms: readonly RealmJson[],
  by: (realm: RealmJson) => unknown,
): Map<string, RealmJson[]> {
  const buckets = new Map<string, RealmJson[]>();
  for (const realm of realms) {
    const key = JSON.stringify(by(realm));
    buckets.set(key, [...(buckets.get(key) ?? []), realm]);
  }
  return buckets;
}

/** What a change is, without its name and its values. A deletion is never folded with another one. */
function signature({ action, kind, key, fields, warnings }: ChangeJson): unknown {
  const deleted = action === "delete" ? key : undefined;
  return [action, kind, deleted, fields.map(({ path }) => path), warnings.length];
}

/** For each realm the names of its changes' objects; where they differ, without what the realm has for itself. */
function namedAlike(realms: readonly RealmJson[]): Map<RealmJson, string[]> {
  const own = ownParts(realms.map(({ realm }) => realm));
  const all = realms.map(({ changes }) => changes.map(({ name }) => name));
  const same = (all[0] ?? []).map((name, at) => all.every((names) => names[at] === name));
  return new Map(
    realms.map((realm, index) => {
      const part = own[index] ?? "";
      const names = (all[index] ?? []).map((name, at) =>
        same[at] || part === "" ? name : name.replaceAll(part, OWN_PART),
      );
      return [realm, names];
    }),
  );
}

/** Names without what all of them begin and end with; whole words, as `-` separates them, stay whole. */
function ownParts(names: readonly string[]): string[] {
  const words = names.map((name) => name.split("-"));
  const [first = []] = words;
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  let before = 0;
  while (before < most && words.every((one) => one[before] === first[before])) before++;
  let after = 0;
  while (before + after < most && words.every((one) => one.at(-1 - after) === first.at(-1 - after))) after++;
  return words.map((one) => one.slice(before, one.length - after).join("-"));
}

function differences(group: readonly RealmJson[]): Set<string> {
  const differing = new Set<string>();
  for (const [at, change] of (group[0]?.changes ?? []).entries())
    for (const [index, { path }] of change.fields.entries()) {
      const values = group.map(({ changes }) => {
        const field = changes[at]?.fields[index];
        return JSON.stringify([field?.from, field?.to]);
      });
      if (new Set(values).size > 1) differing.add(fieldId(at, path));
    }
  return differing;
}
