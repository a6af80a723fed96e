import type { Fields } from "./representation.ts";

/** The kinds of Keycloak objects and parts that `iam` manages, in the order in which they are written. */
export const KIND_NAMES = [
  "realm",
  "clientScope",
  "defaultClientScopes",
  "realmRole",
  "client",
  "clientRole",
  "identityProvider",
  "group",
  "defaultGroups",
  "serviceAccount",
  "serviceAccountRole",
  "serviceAccountGroup",
] as const;

export type KindName = (typeof KIND_NAMES)[number];

/** The name of a resource within its realm, from the outside in: `["aegis-orchestrator", "aegis:admin"]`. */
export type Path = readonly string[];

/** One object, or one part that is granted or taken on its own, as the spec wants it or as the server holds it. */
export interface Resource {
  readonly kind: KindName;
  readonly path: Path;
  /** Comparable values: sets sorted, maps of strings stringified, lists of named things keyed by name. */
  readonly fields: Fields;
  /** Server side only: the id that the admin API wants in its paths. */
  readonly id?: string;
  /**
   * The collection that it belongs to, for {@link Collection.complete}: `""` for what stands directly in the realm,
   * the clientId for client roles and grants.
   */
  readonly within: string;
  /** Server side only: the name of the spec that created it. */
  readonly owner?: string;
  /** Spec side only: the object that {@link Origins} knows, to report a place. */
  readonly source?: object;
}

/** All resources of one kind in one representation. */
export interface Collection {
  readonly resources: readonly Resource[];
  /**
   * The collections that the representation lists completely. What the server holds beyond them is taken away if it is
   * a part, and listed as not managed if it is an object.
   */
  readonly complete: ReadonlySet<string>;
}

/** A resource that another one names, and the entry of the spec that names it. */
export interface Reference {
  readonly kind: KindName;
  readonly path: Path;
  readonly source?: object;
  readonly entry?: string | number;
}

/** The key of a resource as people and scripts see it: `aegis-orchestrator/aegis:admin`. */
export function keyOf(resource: { readonly path: Path }): string {
  return resource.path.join("/");
}

/** Unambiguous, for maps: a clientId may hold slashes. */
export function identityOf(resource: { readonly kind: KindName; readonly path: Path }): string {
  return JSON.stringify([resource.kind, ...resource.path]);
}
