import type { Change } from "../../model/kind.ts";
import { nameOf } from "../../model/kinds.ts";
import { keyOf } from "../../model/resource.ts";
import type { RealmPlan } from "../../plan/plan.ts";

/** Fewer realms than this are shown one by one, however alike they are. */
const FEWEST = 3;

/** What stands for the part of a name that each realm has for itself: `tenant-{tenant}`. */
const OWN_PART = "{tenant}";

/** Realms whose plans have the same changes. */
export interface RealmGroup {
  readonly realms: readonly RealmPlan[];
  /** The key of each change, as it is for all of them. */
  readonly keys: readonly string[];
  /** Changes and fields (as {@link fieldId} names them) whose values are not the same in all realms. */
  readonly differing: ReadonlySet<string>;
}

/**
 * Folds what a fleet has in common: realms whose changes touch the same fields of the same objects, apart from what is
 * each realm's own in the names, stand where the first of them does. Values may differ, as those of parameters do.
 */
export function groupRealms(realms: readonly RealmPlan[]): (RealmGroup | RealmPlan)[] {
  const alikeAs = ({ realm, changes, locked }: RealmPlan): unknown =>
    locked.length > 0 ? realm : changes.map(signature);
  const groups = [...bucketsOf(realms, alikeAs).values()].flatMap((alike) => {
    if (alike.length < FEWEST) return alike.map((realm) => [realm]);
    const keys = namedAlike(alike);
    return [...bucketsOf(alike, (realm) => keys.get(realm)).values()];
  });
  return groups.flatMap((group): (RealmGroup | RealmPlan)[] => {
    const [first] = group;
    if (!first || group.length < FEWEST || first.changes.length === 0) return group;
    return [{ realms: group, keys: namedAlike(group).get(first) ?? [], differing: differences(group) }];
  });
}

export function fieldId(change: number, path: readonly string[]): string {
  return JSON.stringify([change, ...path]);
}

/** "tenant-a, tenant-b, tenant-c and 95 more". */
export function namesOf(realms: readonly RealmPlan[]): string {
  const shown = realms.slice(0, 3).map(({ realm }) => realm);
  const rest = realms.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function bucketsOf(
  realms: readonly RealmPlan[],
  by: (realm: RealmPlan) => unknown,
): Map<string, RealmPlan[]> {
  const buckets = new Map<string, RealmPlan[]>();
  for (const realm of realms) {
    const key = JSON.stringify(by(realm));
    buckets.set(key, [...(buckets.get(key) ?? []), realm]);
  }
  return buckets;
}

/** What a change is, without its name and its values. A deletion is never folded with another one. */
function signature({ action, kind, fields, warnings, live }: Change): unknown {
  const deleted = action === "delete" && live ? keyOf(live) : undefined;
  return [action, kind, deleted, fields.map(({ path }) => path), warnings.length];
}

/** For each realm its changes' keys; where they differ, without what the realm has for itself. */
function namedAlike(realms: readonly RealmPlan[]): Map<RealmPlan, string[]> {
  const own = ownParts(realms.map(({ realm }) => realm));
  const all = realms.map(({ changes }) =>
    changes.map(({ desired, live }) => {
      const resource = desired ?? live;
      return resource ? nameOf(resource) : "";
    }),
  );
  const same = (all[0] ?? []).map((key, at) => all.every((keys) => keys[at] === key));
  return new Map(
    realms.map((realm, index) => {
      const part = own[index] ?? "";
      const keys = (all[index] ?? []).map((key, at) =>
        same[at] || part === "" ? key : key.replaceAll(part, OWN_PART),
      );
      return [realm, keys];
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

function differences(group: readonly RealmPlan[]): Set<string> {
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
