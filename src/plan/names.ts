import type { Change } from "../model/kind.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type KindName, keyOf, type Reference, type Resource } from "../model/resource.ts";
import { closest } from "../suggest.ts";
import type { Problem } from "./plan.ts";

/** What a name may stand for. */
export interface Known {
  /** Objects of the spec and of the server, by kind and identity. */
  readonly resources: ReadonlyMap<KindName, ReadonlyMap<string, Resource>>;
  /** Identities of what the plan deletes. */
  readonly gone: ReadonlySet<string>;
  /** A realm that does not exist yet, which will come with objects of Keycloak's own. */
  readonly newRealm: RealmRepresentation | undefined;
}

/**
 * Names in what is about to be written that lead nowhere: neither in the file nor on the server, or deleted by the same
 * plan.
 */
export function leadingNowhere(changes: readonly Change[], known: Known): Problem[] {
  return [...dangling(changes, known), ...misnamed(changes, known)];
}

function dangling(changes: readonly Change[], known: Known): Problem[] {
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    const references = kindOf(kind).references?.(resource) ?? [];
    return references
      .filter((reference) => !exists(reference, known))
      .map((reference) => nowhere(resource, reference, known));
  });
}

/** Names in configurations: Keycloak would take them without a word. */
function misnamed(changes: readonly Change[], known: Known): Problem[] {
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    return (kindOf(kind).mentions?.(resource) ?? []).flatMap(({ candidates, path }) => {
      if (candidates.some((candidate) => exists(candidate, known))) return [];
      // Of `a.b.c`, the reading is meant whose client there is.
      const isNear = (candidate: Reference): boolean => {
        const owner = kindOf(candidate.kind).owner?.(bare(candidate));
        return owner !== undefined && exists(owner, known);
      };
      const meant = candidates.find(isNear) ?? candidates.at(-1);
      return meant ? [{ ...nowhere(resource, meant, known), path }] : [];
    });
  });
}

function exists(reference: Reference, { resources, gone, newRealm }: Known): boolean {
  const identity = identityOf(reference);
  if (gone.has(identity)) return false;
  const isKnown = resources.get(reference.kind)?.has(identity) ?? false;
  return isKnown || (newRealm !== undefined && comesWithRealm(reference, newRealm));
}

function nowhere(resource: Resource, reference: Reference, { resources, gone }: Known): Problem {
  const isGone = gone.has(identityOf(reference));
  const names = [...(resources.get(reference.kind)?.values() ?? [])].map(keyOf);
  const suggestion = isGone ? undefined : closest(keyOf(reference), names);
  return {
    message: `${titleOf(resource)} refers to ${titleOf(reference)}, which ${isGone ? "this plan deletes" : "is neither in the spec nor in its realm"}`,
    resource,
    reference,
    ...(suggestion ? { suggestion: suggestion.word } : {}),
  };
}

function bare(reference: Reference): Resource {
  return { ...reference, fields: {}, within: "" };
}

function comesWithRealm(reference: Reference, realm: RealmRepresentation): boolean {
  return kindOf(reference.kind).serverMade?.(bare(reference), realm) ?? false;
}
