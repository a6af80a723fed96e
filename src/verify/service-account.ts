import type {
  ClientRepresentation,
  GroupRepresentation,
  RealmRepresentation,
} from "../model/representation.ts";
import { type Grants, RoleSet, RoleTree } from "./roles.ts";

/** What the spec says about the roles and groups of a client's service account. */
export interface ServiceAccount {
  /** Everything it holds by the spec: directly, through groups and through composites. */
  readonly roles: RoleSet;
  /** What Keycloak may have given it by itself (`default-roles-*` and its contents): neither expected nor wrong. */
  readonly tolerated: RoleSet;
  /** Whether its realm roles are all in the spec. */
  readonly realmKnown: boolean;
  /** Whether its roles of this client are all in the spec. */
  readonly clientKnown: (clientId: string) => boolean;
  /** Whether its client roles are in the spec at all. */
  readonly clientsKnown: boolean;
  /** Full paths of its groups; `undefined` where the spec does not say. */
  readonly groups: readonly string[] | undefined;
}

/**
 * The roles of the clients that Keycloak itself puts into `default-roles-*`. They may be reconfigured, so whatever a
 * token holds of this client is not judged.
 */
const DEFAULT_CLIENT = "account";

/** Reads a service account out of a realm: the user that names the client, its groups and the composites declared. */
export function serviceAccountOf(
  realm: RealmRepresentation,
  clientId: string,
  tree: RoleTree = new RoleTree(realm),
): ServiceAccount {
  const user = realm.users?.find((candidate) => candidate.serviceAccountClientId === clientId);
  const groups = user?.groups?.map((path) => (path.startsWith("/") ? path : `/${path}`));
  const memberships = (groups ?? []).map((path) => grantsOfGroup(realm.groups ?? [], path));

  const roles = new RoleSet();
  tree.expand({ realm: user?.realmRoles, client: user?.clientRoles }, roles);
  for (const grants of memberships) for (const grant of grants ?? []) tree.expand(grant, roles);

  const tolerated = toleratedRoles(realm, tree);
  // A role that only Keycloak knows may be composed of others: built-in client roles of roles of the same client
  // (realm-admin), a realm role of anything.
  const opaqueRealmRole = [...roles.realm].some(
    (name) => !tree.declaresRealm(name) && !tolerated.realm.has(name),
  );
  const opaque = opaqueRealmRole || memberships.includes(undefined) || hasDefaultGroups(realm);
  const clientsKnown = user?.clientRoles !== undefined && !opaque;
  return {
    roles,
    tolerated,
    realmKnown: user?.realmRoles !== undefined && !opaque,
    clientsKnown,
    clientKnown: (id) =>
      clientsKnown &&
      id !== DEFAULT_CLIENT &&
      [...roles.ofClient(id)].every((name) => tree.declaresClient(id, name)),
    groups: hasDefaultGroups(realm) ? undefined : groups,
  };
}

/** The clients whose tokens can be had with their own secret and nothing else. */
export function serviceAccountClients(realm: RealmRepresentation): ClientRepresentation[] {
  return (realm.clients ?? []).filter(
    (client) =>
      client.serviceAccountsEnabled === true &&
      client.publicClient !== true &&
      client.bearerOnly !== true &&
      client.enabled !== false,
  );
}

function toleratedRoles(realm: RealmRepresentation, tree: RoleTree): RoleSet {
  const tolerated = new RoleSet();
  const names = [`default-roles-${realm.realm.toLowerCase()}`, "offline_access", "uma_authorization"];
  tree.expand({ realm: names }, tolerated);
  for (const role of ["manage-account", "manage-account-links", "view-profile"])
    tolerated.addClient(DEFAULT_CLIENT, role);
  return tolerated;
}

function hasDefaultGroups(realm: RealmRepresentation): boolean {
  const groups = realm.defaultGroups;
  return Array.isArray(groups) && groups.length > 0;
}

/** What membership in a group grants: its own roles and those of the groups above it. `undefined`: not in the spec. */
function grantsOfGroup(groups: readonly GroupRepresentation[], path: string): Grants[] | undefined {
  const grants: Grants[] = [];
  let level = groups;
  for (const name of path.split("/").slice(1)) {
    const group = level.find((candidate) => candidate.name === name);
    if (!group) return undefined;
    grants.push({ realm: group.realmRoles, client: group.clientRoles });
    level = group.subGroups ?? [];
  }
  return grants;
}
