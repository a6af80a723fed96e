import pMap from "p-map";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type {
  ClientRepresentation,
  GroupRepresentation,
  RealmRepresentation,
  RoleRepresentation,
  UserRepresentation,
} from "../model/representation.ts";

/** Reads under way at once; more gains little on a small server and costs a busy one. */
const concurrency = 4;

/**
 * Reads what the file manages, and no more, with a request an object where there is no list. For realms that are too
 * large for one export (minutes on a cold server), and for accounts that may only look (an export needs
 * manage-realm; these requests need view-realm, view-clients, view-users and view-identity-providers).
 */
export async function readTargeted(
  server: KeycloakRealm,
  clients: ClientRepresentation[],
  desired: RealmRepresentation,
): Promise<RealmRepresentation> {
  const settings = await server.settings();
  const [clientScopes, defaultScopes, optionalScopes, realmRoles, groups, defaultGroups, providers] =
    await Promise.all([
      server.clientScopes(),
      server.defaultClientScopes("default"),
      server.defaultClientScopes("optional"),
      server.roles(undefined),
      desired.groups || desired.defaultGroups || desired.users?.some((user) => user.groups?.length)
        ? readGroups(server, desired)
        : undefined,
      desired.defaultGroups ? server.defaultGroups() : undefined,
      desired.identityProviders ? readIdentityProviders(server, desired) : undefined,
    ]);
  const [withComposites, clientRoles, users] = await Promise.all([
    addComposites(server, clients, realmRoles, desired.roles?.realm),
    readClientRoles(server, clients, desired),
    readServiceAccounts(server, clients, desired),
  ]);
  return {
    ...settings,
    realm: server.realm,
    clients,
    clientScopes,
    defaultDefaultClientScopes: defaultScopes,
    defaultOptionalClientScopes: optionalScopes,
    roles: { realm: withComposites, client: clientRoles },
    users,
    ...(groups ? { groups } : {}),
    ...(defaultGroups ? { defaultGroups } : {}),
    ...providers,
  };
}

/** The roles of the clients whose roles the file lists or names anywhere. */
async function readClientRoles(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  desired: RealmRepresentation,
): Promise<Record<string, RoleRepresentation[]>> {
  const wanted = clientsWithRoles(desired);
  const managed = clients.filter(({ clientId }) => wanted.has(clientId));
  const lists = await pMap(
    managed,
    async ({ clientId, id }) => {
      const roles = await server.roles(id);
      return [
        clientId,
        await addComposites(server, clients, roles, desired.roles?.client?.[clientId]),
      ] as const;
    },
    { concurrency },
  );
  return Object.fromEntries(lists);
}

function clientsWithRoles({ roles, users, groups }: RealmRepresentation): ReadonlySet<string> {
  const names = new Set(Object.keys(roles?.client ?? {}));
  const add = (clientRoles: Record<string, unknown> | undefined): void => {
    for (const clientId of Object.keys(clientRoles ?? {})) names.add(clientId);
  };
  const all = [...(roles?.realm ?? []), ...Object.values(roles?.client ?? {}).flat()];
  for (const { composites } of all) add(composites?.client);
  for (const { clientRoles } of users ?? []) add(clientRoles);
  const walk = (list: readonly GroupRepresentation[] | undefined): void => {
    for (const { clientRoles, subGroups } of list ?? []) {
      add(clientRoles);
      walk(subGroups);
    }
  };
  walk(groups);
  return names;
}

/** Fills in the members of those composite roles that the file has. */
async function addComposites(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  roles: readonly RoleRepresentation[],
  wanted: readonly RoleRepresentation[] | undefined,
): Promise<RoleRepresentation[]> {
  const managed = new Set(wanted?.filter(({ composites }) => composites).map(({ name }) => name));
  const clientIds = new Map(clients.map(({ id, clientId }) => [id, clientId]));
  return pMap(
    roles,
    async (role) => {
      if (!role.composite || role.id === undefined || !managed.has(role.name)) return role;
      const realm: string[] = [];
      const client: Record<string, string[]> = {};
      for (const { name, clientRole, containerId } of await server.composites(role.id)) {
        const owner = clientIds.get(containerId) ?? containerId;
        if (clientRole) client[owner] = [...(client[owner] ?? []), name];
        else realm.push(name);
      }
      return { ...role, composites: { realm, client } };
    },
    { concurrency },
  );
}

/** The service accounts of the file's clients, with what they are granted. */
async function readServiceAccounts(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  desired: RealmRepresentation,
): Promise<UserRepresentation[]> {
  const wanted = new Set([
    ...(desired.clients ?? [])
      .filter((client) => client.serviceAccountsEnabled)
      .map(({ clientId }) => clientId),
    ...(desired.users ?? []).flatMap(({ serviceAccountClientId }) => serviceAccountClientId ?? []),
  ]);
  const inGroups = new Set(
    (desired.users ?? []).flatMap(({ groups, serviceAccountClientId }) =>
      groups ? serviceAccountClientId : [],
    ),
  );
  const enabled = clients.filter((client) => client.serviceAccountsEnabled && wanted.has(client.clientId));
  return pMap(
    enabled,
    async ({ id, clientId }) => {
      const user = await server.serviceAccountUser(id ?? "");
      const userId = user.id ?? "";
      const [roles, groups] = await Promise.all([
        server.userRoles(userId),
        inGroups.has(clientId) ? server.userGroups(userId) : undefined,
      ]);
      return { ...user, serviceAccountClientId: clientId, ...roles, ...(groups ? { groups } : {}) };
    },
    { concurrency },
  );
}

async function readIdentityProviders(
  server: KeycloakRealm,
  desired: RealmRepresentation,
): Promise<Pick<RealmRepresentation, "identityProviders" | "identityProviderMappers">> {
  const wanted = new Set((desired.identityProviders ?? []).map(({ alias }) => alias));
  const identityProviders = await server.identityProviders();
  const managed = identityProviders.filter(({ alias }) => wanted.has(alias));
  const mappers = await pMap(managed, ({ alias }) => server.identityProviderMappers(alias), { concurrency });
  return { identityProviders, identityProviderMappers: mappers.flat() };
}

/** The tree of groups, as deep as the file goes. */
async function readGroups(
  server: KeycloakRealm,
  desired: RealmRepresentation,
): Promise<GroupRepresentation[]> {
  const deepest = Math.max(
    depthOf(desired.groups),
    ...groupPaths(desired).map((path) => path.split("/").length - 1),
  );
  const read = async (parentId: string | undefined, depth: number): Promise<GroupRepresentation[]> => {
    const groups = await server.groups(parentId);
    return pMap(
      groups,
      async (group) => ({
        ...group,
        subGroups: depth < deepest && group.id !== undefined ? await read(group.id, depth + 1) : [],
      }),
      { concurrency },
    );
  };
  return read(undefined, 1);
}

function depthOf(groups: readonly GroupRepresentation[] | undefined): number {
  return groups && groups.length > 0 ? 1 + Math.max(...groups.map(({ subGroups }) => depthOf(subGroups))) : 0;
}

function groupPaths(desired: RealmRepresentation): string[] {
  const defaults = Array.isArray(desired.defaultGroups) ? desired.defaultGroups.map(String) : [];
  return [...defaults, ...(desired.users ?? []).flatMap(({ groups }) => groups ?? [])];
}
