import type { Ids, ImportBatch, RealmAdmin } from "./admin.ts";
import type { Mention } from "./mention.ts";
import type { NeedRule } from "./need.ts";
import type { RealmRepresentation, RoleRepresentation } from "./representation.ts";
import type { Collection, KindName, Path, Reference, Resource } from "./resource.ts";

/** One step of a plan: what the file wants, what the server has, and what is to be done about it. */
export interface Change {
  readonly action: "create" | "update" | "delete";
  readonly kind: KindName;
  readonly fields: readonly FieldChange[];
  readonly warnings: readonly string[];
  /** Absent for a delete. */
  readonly desired?: Resource;
  /** Absent for a create. */
  readonly live?: Resource;
}

/** One differing field. `from` is absent where the server has nothing, `to` where the value goes away. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What a kind needs for writing. */
export interface WriteContext {
  readonly admin: RealmAdmin;
  readonly ids: Ids;
  /** The realm as the server holds it, for what must be sent back or known; kept up where later writes need it. */
  readonly live: RealmRepresentation;
  /** The spec's name, recorded with everything that is created. */
  readonly owner: string;
  /** Claims a new realm for this run; made with it, in the same request. */
  readonly lock?: RoleRepresentation;
  /** A fresh secret of 256 bits for a new client whose file gives none. */
  newSecret(clientId: string): string;
}

/** Where a representation comes from. */
export type Side = "spec" | "server";

/**
 * Everything that is special about one kind of Keycloak object: how it is named and compared, and how it is written.
 * The planner, the executor and the renderers know no kind by name.
 */
export interface Kind {
  readonly name: KindName;
  /** For people: "client role". */
  readonly label: string;
  /** The name for people, where the key does not read well: `reader of service account job`. */
  nameOf?(path: Path): string;
  /**
   * A part only exists inside an object and is exact as soon as it is written: what the file lacks is taken away
   * without `--prune`.
   */
  readonly part?: true;
  /** Its mark says which spec owns it (marks.ts), and it can be given one later. A realm has a mark and is not taken over. */
  readonly adoptable?: true;
  /** Takes the resources of this kind out of a representation, the spec's and the server's alike. */
  collect(realm: RealmRepresentation, side: Side): Collection;
  /** Maps whose entries are parts: an entry that the file lacks is removed. Paths as dotted field names, `*` for any. */
  readonly exact?: readonly string[];
  /** Keycloak made it by itself; it is neither removed nor listed as unmanaged. */
  serverMade?(resource: Resource, realm: RealmRepresentation): boolean;
  /** The object that this resource lives in and is created with. */
  owner?(resource: Reference): Reference | undefined;
  /** What must exist before this resource can be written. */
  references?(resource: Resource): readonly Reference[];
  /** What it names in its configuration; found in the plan, of no weight for the order of writing. */
  mentions?(resource: Resource): readonly Mention[];
  /** What the file's fields bring with them for others that it does not mention; shown as a part of the change. */
  implied?(desired: Resource, live: Resource): Resource;
  /** Where its fields name what not every server has. */
  readonly needs?: readonly NeedRule[];
  /** What goes with an object that is deleted, for the warning in the plan: "its sessions and grants". */
  readonly loses?: string;
  /** Deleting even one of them needs `--confirm REALM`. */
  readonly severe?: true;
  /** Why Keycloak cannot make this change, if it cannot; said in the plan, before anything is written. */
  refuses?(change: Change): string | undefined;
  /** Why nobody can make this change, if so: it is reported and left, and the rest of the plan goes on. */
  locked?(change: Change): string | undefined;
  /**
   * Adds a new resource to a batch; for a part the owner is in the same batch before it. A kind without it is created
   * by {@link Kind.write}.
   */
  importInto?(batch: ImportBatch, resource: Resource, context: WriteContext): void;
  /** Changes with the same lane go into one {@link Kind.write}; by default each change goes alone. */
  lane?(change: Change): string;
  /** Carries out changes of one lane. */
  write(context: WriteContext, changes: readonly Change[]): Promise<void>;
}
