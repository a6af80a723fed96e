import { kinds, titleOf } from "../model/kinds.ts";
import { identityOf, type KindName, type Resource } from "../model/resource.ts";
import { bystander, deletionOf, withoutImplied, withWarnings } from "./changes.ts";
import type { RealmPair } from "./make-plan.ts";
import type { RealmPlan } from "./plan.ts";
import { type Policy, refusalsOf } from "./policy.ts";

/** So many objects of others are named in the warning of a realm's deletion. */
const MOST_NAMED = 5;

/**
 * The plan that removes what a spec created: the realm, if that is its own, else its objects in it. What it names beside
 * those stays, and is listed.
 */
export function planDestroy({ desired, live, owner }: RealmPair, policy: Policy): RealmPlan {
  const plan = { realm: desired.realm, unmanaged: [], unchanged: 0, locked: [], problems: [] };
  if (!live) return { ...plan, changes: [], notOwned: [], refusals: [] };
  const own: Resource[] = [];
  const others: Resource[] = [];
  const named = new Set<string>();
  const liveCounts = new Map<KindName, number>();
  for (const kind of kinds) {
    const held = kind.collect(live, "server").resources;
    const made = held.filter((resource) => !kind.serverMade?.(resource, live));
    liveCounts.set(kind.name, made.length);
    own.push(...made.filter((resource) => resource.owner === owner));
    if (kind.adoptable) others.push(...made.filter((resource) => resource.owner !== owner));
    for (const resource of kind.collect(desired, "spec").resources) named.add(identityOf(resource));
  }
  const realm = own.find(({ kind }) => kind === "realm");
  const changes = withWarnings(realm ? [deletionOf(realm)] : withoutImplied(own.map(deletionOf)));
  // What is protected keeps its realm alive.
  const shielded = own
    .filter(({ fields, kind }) => fields.protected === true && kind !== "realm")
    .map(deletionOf);
  return {
    ...plan,
    changes: realm
      ? changes.map((change) => ({ ...change, warnings: [...change.warnings, ...goingToo(others)] }))
      : changes,
    notOwned: realm ? [] : others.filter((resource) => named.has(identityOf(resource))).map(bystander),
    refusals: refusalsOf(live.realm, realm ? [...changes, ...shielded] : changes, liveCounts, policy),
  };
}

/** A realm takes with it what others made in it. */
function goingToo(others: readonly Resource[]): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_NAMED).map(titleOf);
  const rest = others.length - shown.length;
  return [`also what this spec did not create: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
