import type { Change, Kind } from "../model/kind.ts";
import { kindOf, kinds } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type KindName, keyOf, type Reference, type Resource } from "../model/resource.ts";
import { closest } from "../suggest.ts";
import { diff } from "./diff.ts";
import type { Plan, Problem, RealmPlan } from "./plan.ts";
import { CAREFUL, type Policy, refusalsOf, warningsFor } from "./policy.ts";

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
  const unmanaged: { kind: KindName; key: string }[] = [];
  const known = new Map<KindName, Map<string, Resource>>();
  const liveCounts = new Map<KindName, number>();
  let unchanged = 0;

  for (const kind of kinds) {
    const wanted = kind.collect(desired, "spec");
    const held = live ? kind.collect(live, "server").resources : [];
    const heldByIdentity = new Map(held.map((resource) => [identityOf(resource), resource]));
    const wantedByIdentity = new Map(wanted.resources.map((resource) => [identityOf(resource), resource]));
    known.set(kind.name, new Map([...heldByIdentity, ...wantedByIdentity]));

    for (const [identity, resource] of wantedByIdentity) {
      const change = changeOf(kind, resource, heldByIdentity.get(identity));
      if (change) changes.push(change);
      else unchanged++;
    }
    for (const [identity, resource] of heldByIdentity) {
      if (kind.serverMade?.(resource, live ?? desired)) continue;
      liveCounts.set(kind.name, (liveCounts.get(kind.name) ?? 0) + 1);
      if (wantedByIdentity.has(identity) || !wanted.complete.has(resource.within)) continue;
      const isOurs = owner !== undefined && resource.owner === owner;
      if (kind.part || (policy.prune && isOurs)) changes.push(deletionOf(resource));
      else unmanaged.push({ kind: kind.name, key: keyOf(resource) });
    }
  }

  const needed = withWarnings(withoutImplied(changes));
  return {
    realm: desired.realm,
    changes: needed,
    unmanaged,
    unchanged,
    problems: [...impossible(needed), ...dangling(needed, known, live ? undefined : desired)],
    refusals: refusalsOf(desired.realm, needed, liveCounts, policy),
  };
}

/** The plan that removes what a spec created: the realm, if that is its own, else its objects in it. */
export function planDestroy(live: RealmRepresentation, owner: string, policy: Policy): RealmPlan {
  const own: Resource[] = [];
  const liveCounts = new Map<KindName, number>();
  for (const kind of kinds) {
    const held = kind.collect(live, "server").resources;
    const made = held.filter((resource) => !kind.serverMade?.(resource, live));
    liveCounts.set(kind.name, made.length);
    own.push(...made.filter((resource) => resource.owner === owner));
  }
  const realm = own.find(({ kind }) => kind === "realm");
  const changes = withWarnings(realm ? [deletionOf(realm)] : withoutImplied(own.map(deletionOf)));
  // What is protected keeps its realm alive.
  const shielded = own
    .filter(({ fields, kind }) => fields.protected === true && kind !== "realm")
    .map(deletionOf);
  return {
    realm: live.realm,
    changes,
    unmanaged: [],
    unchanged: 0,
    problems: [],
    refusals: refusalsOf(live.realm, realm ? [...changes, ...shielded] : changes, liveCounts, policy),
  };
}

function changeOf(kind: Kind, desired: Resource, live: Resource | undefined): Change | undefined {
  const fields = diff(desired.fields, live?.fields, kind.exact);
  if (!live) return { action: "create", kind: kind.name, fields, warnings: [], desired };
  if (fields.length === 0) return undefined;
  return { action: "update", kind: kind.name, fields, warnings: [], desired, live };
}

function deletionOf(resource: Resource): Change {
  return { action: "delete", kind: resource.kind, fields: [], warnings: [], live: resource };
}

/** What lives in a deleted object goes with it and is no step of its own. */
function withoutImplied(changes: readonly Change[]): Change[] {
  const gone = new Set(
    changes.flatMap(({ action, live }) => (action === "delete" && live ? [identityOf(live)] : [])),
  );
  return changes.filter(({ action, kind, live }) => {
    const owner = action === "delete" && live ? kindOf(kind).owner?.(live) : undefined;
    return !owner || !gone.has(identityOf(owner));
  });
}

function withWarnings(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    const warnings = warningsFor(change, changes);
    return warnings.length > 0 ? { ...change, warnings } : change;
  });
}

/** Changes that Keycloak would refuse. */
function impossible(changes: readonly Change[]): Problem[] {
  return changes.flatMap((change) => {
    const resource = change.desired ?? change.live;
    const reason = kindOf(change.kind).refuses?.(change);
    if (reason === undefined || !resource) return [];
    return [{ message: `${kindOf(change.kind).label} ${keyOf(resource)}: ${reason}`, resource }];
  });
}

/**
 * Names in what is about to be written that lead nowhere: neither in the file nor on the server. `newRealm` is given
 * for a realm that does not exist yet, which will come with objects of Keycloak's own.
 */
function dangling(
  changes: readonly Change[],
  known: ReadonlyMap<KindName, ReadonlyMap<string, Resource>>,
  newRealm: RealmRepresentation | undefined,
): Problem[] {
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    const references = kindOf(kind).references?.(resource) ?? [];
    return references
      .filter((reference) => !known.get(reference.kind)?.has(identityOf(reference)))
      .filter((reference) => !(newRealm && comesWithRealm(reference, newRealm)))
      .map((reference) => {
        const { label } = kindOf(reference.kind);
        const names = [...(known.get(reference.kind)?.values() ?? [])].map(keyOf);
        const suggestion = closest(keyOf(reference), names);
        return {
          message: `${kindOf(kind).label} ${keyOf(resource)} refers to ${label} ${keyOf(reference)}, which is neither in the spec nor in its realm`,
          resource,
          reference,
          ...(suggestion ? { suggestion: suggestion.word } : {}),
        };
      });
  });
}

function comesWithRealm(reference: Reference, realm: RealmRepresentation): boolean {
  return kindOf(reference.kind).serverMade?.({ ...reference, fields: {}, within: "" }, realm) ?? false;
}
