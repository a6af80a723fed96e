import type { Change, Kind } from "../model/kind.ts";
import { kindOf, kinds } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type KindName, keyOf, type Reference, type Resource } from "../model/resource.ts";
import { closest } from "../suggest.ts";
import { diff } from "./diff.ts";
import type { Plan, Problem, RealmPlan } from "./plan.ts";

/** A realm as the file wants it and as the server has it (`undefined`: the realm does not exist). */
export interface RealmPair {
  readonly desired: RealmRepresentation;
  readonly live: RealmRepresentation | undefined;
}

/**
 * Compares what the files want with what the server holds. Pure: no clock, no network, no file. There is no other
 * comparison in `iam`; plan, apply and drift checks all show what this function says.
 */
export function makePlan(pairs: readonly RealmPair[]): Plan {
  return { realms: pairs.map(planRealm) };
}

/** The plan of one realm. */
export function planRealm({ desired, live }: RealmPair): RealmPlan {
  const changes: Change[] = [];
  const unmanaged: { kind: KindName; key: string }[] = [];
  const wantedByKind = new Map<KindName, readonly Resource[]>();
  const heldByKind = new Map<KindName, ReadonlyMap<string, Resource>>();
  let unchanged = 0;

  for (const kind of kinds) {
    const wanted = kind.collect(desired, "spec");
    const held = live ? kind.collect(live, "server").resources : [];
    const heldByIdentity = new Map(held.map((resource) => [identityOf(resource), resource]));
    const wantedIdentities = new Set(wanted.resources.map(identityOf));
    wantedByKind.set(kind.name, wanted.resources);
    heldByKind.set(kind.name, heldByIdentity);

    for (const resource of wanted.resources) {
      const change = changeOf(kind, resource, heldByIdentity.get(identityOf(resource)));
      if (change) changes.push(change);
      else unchanged++;
    }
    for (const resource of held) {
      if (wantedIdentities.has(identityOf(resource)) || !wanted.complete.has(resource.within)) continue;
      if (kind.serverMade?.(resource, live ?? desired)) continue;
      if (kind.part)
        changes.push({ action: "delete", kind: kind.name, fields: [], warnings: [], live: resource });
      else unmanaged.push({ kind: kind.name, key: keyOf(resource) });
    }
  }

  const problems = [
    ...refusals(changes),
    ...danglingReferences(desired, live, changes, wantedByKind, heldByKind),
  ];
  return { realm: desired.realm, changes, unmanaged, unchanged, problems };
}

function changeOf(kind: Kind, desired: Resource, live: Resource | undefined): Change | undefined {
  const fields = diff(desired.fields, live?.fields, kind.exact);
  if (!live) return { action: "create", kind: kind.name, fields, warnings: [], desired };
  if (fields.length === 0) return undefined;
  return { action: "update", kind: kind.name, fields, warnings: [], desired, live };
}

function refusals(changes: readonly Change[]): Problem[] {
  return changes.flatMap((change) => {
    const resource = change.desired ?? change.live;
    const reason = kindOf(change.kind).refuses?.(change);
    if (reason === undefined || !resource) return [];
    return [{ message: `${kindOf(change.kind).label} ${keyOf(resource)}: ${reason}`, resource }];
  });
}

/** Names in what is about to be written that lead nowhere: neither in the file nor on the server. */
function danglingReferences(
  desired: RealmRepresentation,
  live: RealmRepresentation | undefined,
  changes: readonly Change[],
  wanted: ReadonlyMap<KindName, readonly Resource[]>,
  held: ReadonlyMap<KindName, ReadonlyMap<string, Resource>>,
): Problem[] {
  const known = new Map<KindName, Map<string, Resource>>();
  for (const kind of kinds) {
    const all = new Map(held.get(kind.name));
    for (const resource of wanted.get(kind.name) ?? []) all.set(identityOf(resource), resource);
    known.set(kind.name, all);
  }
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    return (kindOf(kind).references?.(resource) ?? []).flatMap((reference) => {
      if (known.get(reference.kind)?.has(identityOf(reference)) || isMadeWithRealm(reference, desired, live))
        return [];
      const { label } = kindOf(reference.kind);
      const message = `${kindOf(kind).label} ${keyOf(resource)} refers to ${label} ${keyOf(reference)}, which is neither in the spec nor in the realm ${desired.realm}`;
      const suggestion = closest(
        keyOf(reference),
        [...(known.get(reference.kind)?.values() ?? [])].map(keyOf),
      );
      return [{ message, resource, reference, ...(suggestion ? { suggestion: suggestion.word } : {}) }];
    });
  });
}

/** A new realm comes with objects of Keycloak's own, which nobody can see yet. */
function isMadeWithRealm(
  reference: Reference,
  desired: RealmRepresentation,
  live: RealmRepresentation | undefined,
): boolean {
  if (live) return false;
  return kindOf(reference.kind).serverMade?.({ ...reference, fields: {}, within: "" }, desired) ?? false;
}
