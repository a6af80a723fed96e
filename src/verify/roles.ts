import type { RealmRepresentation } from "../model/representation.ts";

/** A set of roles: of the realm and, by clientId, of clients. */
export class RoleSet {
  readonly realm = new Set<string>();
  readonly clients = new Map<string, Set<string>>();

  addRealm(name: string): boolean {
    if (this.realm.has(name)) return false;
    this.realm.add(name);
    return true;
  }

  addClient(clientId: string, name: string): boolean {
    const roles = this.clients.get(clientId) ?? new Set<string>();
    if (roles.has(name)) return false;
    this.clients.set(clientId, roles.add(name));
    return true;
  }

  ofClient(clientId: string): ReadonlySet<string> {
    return this.clients.get(clientId) ?? new Set();
  }

  addAll(other: RoleSet): void {
    for (const name of other.realm) this.addRealm(name);
    for (const [clientId, names] of other.clients) for (const name of names) this.addClient(clientId, name);
  }

  /** The roles that are in both sets. */
  intersect(other: RoleSet): RoleSet {
    const both = new RoleSet();
    for (const name of this.realm) if (other.realm.has(name)) both.addRealm(name);
    for (const [clientId, names] of this.clients)
      for (const name of names) if (other.ofClient(clientId).has(name)) both.addClient(clientId, name);
    return both;
  }

  get isEmpty(): boolean {
    return this.realm.size === 0 && this.clients.size === 0;
  }
}

/** The part of a role grant that groups, users, composites and scope mappings have in common. */
export interface Grants {
  readonly realm?: readonly string[] | undefined;
  readonly client?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The roles that a spec declares, and what each of them brings along. */
export class RoleTree {
  readonly #realm: ReadonlyMap<string, Grants>;
  readonly #clients: ReadonlyMap<string, ReadonlyMap<string, Grants>>;

  constructor(representation: RealmRepresentation) {
    const { realm = [], client = {} } = representation.roles ?? {};
    this.#realm = new Map(realm.map((role) => [role.name, role.composites ?? {}]));
    this.#clients = new Map(
      Object.entries(client).map(([clientId, roles]) => [
        clientId,
        new Map(roles.map((role) => [role.name, role.composites ?? {}])),
      ]),
    );
  }

  declaresRealm(name: string): boolean {
    return this.#realm.has(name);
  }

  declaresClient(clientId: string, name: string): boolean {
    return this.#clients.get(clientId)?.has(name) ?? false;
  }

  /** Adds the roles to `into`, with everything that they are composed of. Composites may form circles. */
  expand(grants: Grants, into: RoleSet): void {
    for (const name of grants.realm ?? [])
      if (into.addRealm(name)) this.expand(this.#realm.get(name) ?? {}, into);
    for (const [clientId, names] of Object.entries(grants.client ?? {}))
      for (const name of names)
        if (into.addClient(clientId, name)) this.expand(this.#clients.get(clientId)?.get(name) ?? {}, into);
  }
}
