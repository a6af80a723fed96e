import type { Change } from "../model/kind.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type KindName, keyOf, type Reference, type Resource } from "../model/resource.ts";
import { closest } from "../suggest.ts";
import type { Problem } from "./plan.ts";

/** Objects by kind and identity. */
type Known = ReadonlyMap<KindName, ReadonlyMap<string, Resource>>;

/**
 * Names in what is about to be written that lead nowhere: neither in the file nor on the server. `newRealm` is given
 * for a realm that does not exist yet, which will come with objects of Keycloak's own.
 */
export function leadingNowhere(
  changes: readonly Change[],
  known: Known,
  newRealm: RealmRepresentation | undefined,
): Problem[] {
  return [...dangling(changes, known, newRealm), ...misnamed(changes, known, newRealm)];
}

function dangling(
  changes: readonly Change[],
  known: Known,
  newRealm: RealmRepresentation | undefined,
): Problem[] {
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    const references = kindOf(kind).references?.(resource) ?? [];
    return references
      .filter((reference) => !exists(reference, known, newRealm))
      .map((reference) => nowhere(resource, reference, known));
  });
}

/** Names in configurations: Keycloak would take them without a word. */
function misnamed(
  changes: readonly Change[],
  known: Known,
  newRealm: RealmRepresentation | undefined,
): Problem[] {
  return changes.flatMap(({ action, kind, desired: resource }) => {
    if (action === "delete" || !resource) return [];
    return (kindOf(kind).mentions?.(resource) ?? []).flatMap(({ candidates, path }) => {
      if (candidates.some((candidate) => exists(candidate, known, newRealm))) return [];
      // Of `a.b.c`, the reading is meant whose client there is.
      const isNear = (candidate: Reference): boolean => {
        const owner = kindOf(candidate.kind).owner?.(bare(candidate));
        return owner !== undefined && exists(owner, known, newRealm);
      };
      const meant = candidates.find(isNear) ?? candidates.at(-1);
      return meant ? [{ ...nowhere(resource, meant, known), path }] : [];
    });
  });
}

function exists(reference: Reference, known: Known, newRealm: RealmRepresentation | undefined): boolean {
  const isKnown = known.get(reference.kind)?.has(identityOf(reference)) ?? false;
  return isKnown || (newRealm !== undefined && comesWithRealm(reference, newRealm));
}

function nowhere(resource: Resource, reference: Reference, known: Known): Problem {
  const names = [...(known.get(reference.kind)?.values() ?? [])].map(keyOf);
  const suggestion = closest(keyOf(reference), names);
  return {
    message: `${titleOf(resource)} refers to ${titleOf(reference)}, which is neither in the spec nor in its realm`,
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
