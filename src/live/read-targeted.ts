import pMap from "p-map";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type {
  ClientRepresentation,
  GroupRepresentation,
  RealmRepresentation,
  RoleRepresentation,
  UserRepresentation,
} from "../model/representation.ts";
import { own } from "../own.ts";
import type { Wanted } from "./wanted.ts";

/** Reads under way at once; more gains little on a small server and costs a busy one. */
const concurrency = 4;

/**
 * Reads what is wanted, and no more, with a request an object where there is no list. For realms that are too large for
 * one export (minutes on a cold server), and for accounts that may only look (an export needs manage-realm; these
 * requests need view-realm, view-clients, view-users and view-identity-providers).
 */
export async function readTargeted(
  server: KeycloakRealm,
  clients: ClientRepresentation[],
  wanted: Wanted,
): Promise<RealmRepresentation> {
  const [
    settings,
    clientScopes,
    defaultScopes,
    optionalScopes,
    realmRoles,
    groups,
    defaultGroups,
    providers,
    clientRoles,
    users,
  ] = await Promise.all([
    server.settings(),
    server.clientScopes(),
    server.defaultClientScopes("default"),
    server.defaultClientScopes("optional"),
    readRealmRoles(server, clients, wanted),
    wanted.groupDepth > 0 ? readGroups(server, wanted.groupDepth) : undefined,
    wanted.defaultGroups ? server.defaultGroups() : undefined,
    wanted.identityProviders ? readIdentityProviders(server, wanted) : undefined,
    readClientRoles(server, clients, wanted),
    readServiceAccounts(server, clients, wanted),
  ]);
  return {
    ...settings,
    realm: server.realm,
    clients,
    clientScopes,
    defaultDefaultClientScopes: defaultScopes,
    defaultOptionalClientScopes: optionalScopes,
    roles: { realm: realmRoles, client: clientRoles },
    users,
    ...(groups ? { groups } : {}),
    ...(defaultGroups ? { defaultGroups } : {}),
    ...providers,
  };
}

async function readRealmRoles(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  wanted: Wanted,
): Promise<RoleRepresentation[]> {
  const roles = await server.roles(undefined);
  return addComposites(server, clients, roles, (role) => wanted.compositesOf(undefined, role));
}

async function readClientRoles(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  wanted: Wanted,
): Promise<Record<string, RoleRepresentation[]>> {
  const lists = await pMap(
    clients.filter(({ clientId }) => wanted.rolesOf(clientId)),
    async ({ clientId, id }) => {
      const roles = await server.roles(id);
      const isWanted = (role: string): boolean => wanted.compositesOf(clientId, role);
      return [clientId, await addComposites(server, clients, roles, isWanted)] as const;
    },
    { concurrency },
  );
  return Object.fromEntries(lists);
}

/** Fills in the members of composite roles. */
async function addComposites(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  roles: readonly RoleRepresentation[],
  isWanted: (role: string) => boolean,
): Promise<RoleRepresentation[]> {
  const clientIds = new Map(clients.map(({ id, clientId }) => [id, clientId]));
  return pMap(
    roles,
    async (role) => {
      if (!role.composite || role.id === undefined || !isWanted(role.name)) return role;
      const realm: string[] = [];
      const client: Record<string, string[]> = {};
      for (const { name, clientRole, containerId } of await server.composites(role.id)) {
        const owner = clientIds.get(containerId) ?? containerId;
        if (clientRole) client[owner] = [...(own(client, owner) ?? []), name];
        else realm.push(name);
      }
      return { ...role, composites: { realm, client } };
    },
    { concurrency },
  );
}

/** The service accounts with what they are granted. */
async function readServiceAccounts(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  wanted: Wanted,
): Promise<UserRepresentation[]> {
  const enabled = clients.filter(
    (client) => client.serviceAccountsEnabled && wanted.serviceAccountOf(client.clientId),
  );
  // Where there are no groups, nobody has to be asked for theirs.
  const anyGroups =
    enabled.some(({ clientId }) => wanted.groupsOfServiceAccount(clientId)) &&
    (await server.groupCount()) > 0;
  const groupsOf = async (clientId: string, userId: string): Promise<string[] | undefined> => {
    if (!wanted.groupsOfServiceAccount(clientId)) return undefined;
    return anyGroups ? server.userGroups(userId) : [];
  };
  return pMap(
    enabled,
    async ({ id, clientId }) => {
      const user = await server.serviceAccountUser(id ?? "");
      const userId = user.id ?? "";
      const [roles, groups] = await Promise.all([server.userRoles(userId), groupsOf(clientId, userId)]);
      return { ...user, serviceAccountClientId: clientId, ...roles, ...(groups ? { groups } : {}) };
    },
    { concurrency },
  );
}

async function readIdentityProviders(
  server: KeycloakRealm,
  wanted: Wanted,
): Promise<Pick<RealmRepresentation, "identityProviders" | "identityProviderMappers">> {
  const identityProviders = await server.identityProviders();
  const managed = identityProviders.filter(({ alias }) => wanted.mappersOf(alias));
  const mappers = await pMap(managed, ({ alias }) => server.identityProviderMappers(alias), { concurrency });
  return { identityProviders, identityProviderMappers: mappers.flat() };
}

/** The tree of groups, as deep as it is wanted. */
function readGroups(server: KeycloakRealm, deepest: number): Promise<GroupRepresentation[]> {
  const read = async (parentId: string | undefined, depth: number): Promise<GroupRepresentation[]> =>
    pMap(
      await server.groups(parentId),
      async (group) => {
        const more = depth < deepest && group.id !== undefined && group.subGroupCount !== 0;
        return { ...group, subGroups: more ? await read(group.id, depth + 1) : [] };
      },
      { concurrency },
    );
  return read(undefined, 1);
}
