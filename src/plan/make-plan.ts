import type { Change, Kind } from "../model/kind.ts";
import { kindOf, kinds, titleOf } from "../model/kinds.ts";
import { ADOPTED } from "../model/marks.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type KindName, keyOf, type Resource } from "../model/resource.ts";
import { bystander, changeOf, deletedBy, deletionOf, withoutImplied, withWarnings } from "./changes.ts";
import { contentsOf } from "./contents.ts";
import { leadingNowhere } from "./names.ts";
import type { Bystander, LockedChange, Plan, Problem, RealmPlan } from "./plan.ts";
import { CAREFUL, type Policy, refusalsOf, type Scene } from "./policy.ts";

/** A realm as the file wants it and as the server has it (`undefined`: the realm does not exist). */
export interface RealmPair {
  readonly desired: RealmRepresentation;
  readonly live: RealmRepresentation | undefined;
  /** The spec's name: what the server has under it was created by this spec. */
  readonly owner?: string;
}

/**
 * Compares what the files want with what the server holds. Pure: no clock, no network, no file. There is no other
 * comparison in `iam`; plan, apply and drift checks all show what this function says.
 */
export function makePlan(pairs: readonly RealmPair[], policy: Policy = CAREFUL): Plan {
  return { realms: pairs.map((pair) => planRealm(pair, policy)) };
}

/** The plan of one realm. */
export function planRealm({ desired, live, owner }: RealmPair, policy: Policy = CAREFUL): RealmPlan {
  const changes: Change[] = [];
  const unmanaged: Bystander[] = [];
  const notOwned: Bystander[] = [];
  const known = new Map<KindName, Map<string, Resource>>();
  const liveCounts = new Map<KindName, number>();
  const heldAll: Resource[] = [];
  const locked: LockedChange[] = [];
  let unchanged = 0;

  for (const kind of kinds) {
    const wanted = kind.collect(desired, "spec");
    const held = live ? kind.collect(live, "server").resources : [];
    heldAll.push(...held);
    const heldByIdentity = new Map(held.map((resource) => [identityOf(resource), resource]));
    const wantedByIdentity = new Map(wanted.resources.map((resource) => [identityOf(resource), resource]));
    known.set(kind.name, new Map([...heldByIdentity, ...wantedByIdentity]));

    for (const [identity, resource] of wantedByIdentity) {
      const there = heldByIdentity.get(identity);
      const isOthers = there && isOfOthers(kind, there, live ?? desired, owner);
      const adopted = isOthers && policy.adopt && there.owner === undefined;
      if (isOthers && !adopted) notOwned.push(bystander(there));
      const change = changeOf(kind, adopted ? withOwner(resource, owner) : resource, there);
      const reason = change && kind.locked?.(change);
      if (change && reason !== undefined) {
        // A new realm comes with it, and there is nothing to compare yet.
        if (live) locked.push({ change, reason });
        if (!heldByIdentity.has(identity)) known.get(kind.name)?.delete(identity);
      } else if (change) changes.push(change);
      else unchanged++;
    }
    for (const [identity, resource] of byName(heldByIdentity)) {
      if (kind.serverMade?.(resource, live ?? desired)) continue;
      liveCounts.set(kind.name, (liveCounts.get(kind.name) ?? 0) + 1);
      if (wantedByIdentity.has(identity) || !wanted.complete.has(resource.within)) continue;
      const isOurs = owner !== undefined && resource.owner === owner;
      if (kind.part || (policy.prune && isOurs)) changes.push(deletionOf(resource));
      else unmanaged.push({ ...bystander(resource), ...(isOurs ? { prunable: true as const } : {}) });
    }
  }

  const bare = withoutImplied(changes);
  const made = heldAll.filter((resource) => !kindOf(resource.kind).serverMade?.(resource, live ?? desired));
  const scene: Scene = { owner, liveCounts, contents: contentsOf(deletedBy(bare), made) };
  const needed = withWarnings(bare, scene);
  return {
    realm: desired.realm,
    changes: needed,
    unmanaged,
    notOwned,
    unchanged,
    locked,
    problems: [
      ...impossible(needed),
      ...leadingNowhere(needed, {
        resources: known,
        gone: goneWith(needed, known),
        newRealm: live ? undefined : desired,
      }),
    ],
    refusals: refusalsOf(desired.realm, needed, scene, policy),
  };
}

/** By their names, the outer ones first, as people look for them: the server lists grants as they come. */
function byName(resources: ReadonlyMap<string, Resource>): [string, Resource][] {
  return [...resources].sort(
    ([, a], [, b]) => a.path.length - b.path.length || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** There, in the spec, and made by somebody else: by hand, by another spec, or its mark was taken away. */
function isOfOthers(
  kind: Kind,
  held: Resource,
  live: RealmRepresentation,
  owner: string | undefined,
): boolean {
  return (
    kind.adoptable === true && owner !== undefined && held.owner !== owner && !kind.serverMade?.(held, live)
  );
}

function withOwner(resource: Resource, owner: string | undefined): Resource {
  return owner === undefined ? resource : { ...resource, fields: { ...resource.fields, [ADOPTED]: owner } };
}

/** Identities of what goes, and of what goes with it. */
function goneWith(
  changes: readonly Change[],
  known: ReadonlyMap<KindName, ReadonlyMap<string, Resource>>,
): ReadonlySet<string> {
  const deleted = deletedBy(changes);
  const resources = [...known.values()].flatMap((byIdentity) => [...byIdentity.values()]);
  const within = [...contentsOf(deleted, resources).values()].flat();
  return new Set([...deleted, ...within].map(identityOf));
}

/** Changes that Keycloak would refuse. */
function impossible(changes: readonly Change[]): Problem[] {
  return changes.flatMap((change) => {
    const resource = change.desired ?? change.live;
    const reason = kindOf(change.kind).refuses?.(change);
    if (reason === undefined || !resource) return [];
    return [{ message: `${titleOf(resource)}: ${reason}`, resource }];
  });
}
