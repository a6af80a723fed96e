import { kinds } from "../model/kinds.ts";
import { identityOf, type KindName, type Resource } from "../model/resource.ts";
import { bystander, deletedBy, deletionOf, withoutImplied, withWarnings } from "./changes.ts";
import { contentsOf } from "./contents.ts";
import type { RealmPair } from "./make-plan.ts";
import type { RealmPlan } from "./plan.ts";
import { type Policy, refusalsOf, type Scene } from "./policy.ts";

/**
 * The plan that removes what a spec created: the realm, if that is its own, else its objects in it. What it names beside
 * those stays, and is listed.
 */
export function planDestroy({ desired, live, owner }: RealmPair, policy: Policy): RealmPlan {
  const plan = { realm: desired.realm, unmanaged: [], unchanged: 0, locked: [], problems: [] };
  if (!live) return { ...plan, changes: [], notOwned: [], refusals: [] };
  const own: Resource[] = [];
  const all: Resource[] = [];
  const named = new Set<string>();
  const liveCounts = new Map<KindName, number>();
  for (const kind of kinds) {
    const held = kind.collect(live, "server").resources;
    const made = held.filter((resource) => !kind.serverMade?.(resource, live));
    liveCounts.set(kind.name, made.length);
    own.push(...made.filter((resource) => resource.owner === owner));
    if (kind.adoptable) all.push(...made);
    for (const resource of kind.collect(desired, "spec").resources) named.add(identityOf(resource));
  }
  const realm = own.find(({ kind }) => kind === "realm");
  const bare = realm ? [deletionOf(realm)] : withoutImplied(own.map(deletionOf));
  const scene: Scene = {
    owner,
    liveCounts,
    // All that is in a realm goes with it.
    contents: realm ? new Map([[identityOf(realm), all]]) : contentsOf(deletedBy(bare), all),
  };
  const changes = withWarnings(bare, scene);
  const others = all.filter(({ owner: theirs }) => theirs !== owner);
  return {
    ...plan,
    changes,
    notOwned: realm ? [] : others.filter((resource) => named.has(identityOf(resource))).map(bystander),
    refusals: refusalsOf(live.realm, changes, scene, policy),
  };
}
