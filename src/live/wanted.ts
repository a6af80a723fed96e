import { kinds } from "../model/kinds.ts";
import { ownerIn } from "../model/marks.ts";
import type { Mention } from "../model/mention.ts";
import type {
  ClientRepresentation,
  GroupRepresentation,
  RealmRepresentation,
} from "../model/representation.ts";

/** What of a realm is worth a request of its own, where there is no list that brings it anyway. */
export interface Wanted {
  /** Levels of groups, 0 for none. */
  readonly groupDepth: number;
  readonly defaultGroups: boolean;
  readonly rolesOf: (clientId: string) => boolean;
  /** The members of this composite role; `clientId` absent: of the realm. */
  readonly compositesOf: (clientId: string | undefined, role: string) => boolean;
  readonly serviceAccountOf: (clientId: string) => boolean;
  readonly groupsOfServiceAccount: (clientId: string) => boolean;
  readonly identityProviders: boolean;
  readonly mappersOf: (alias: string) => boolean;
}

/** All there is. */
export const EVERYTHING: Wanted = {
  groupDepth: Number.POSITIVE_INFINITY,
  defaultGroups: true,
  rolesOf: () => true,
  compositesOf: () => true,
  serviceAccountOf: () => true,
  groupsOfServiceAccount: () => true,
  identityProviders: true,
  mappersOf: () => true,
};

/** What a file manages, and the roles that it names. */
export function wantedBy(desired: RealmRepresentation): Wanted {
  const roles = clientsWithRoles(desired);
  const composites = new Set([
    ...(desired.roles?.realm ?? []).filter(({ composites }) => composites).map(({ name }) => key(name)),
    ...Object.entries(desired.roles?.client ?? {}).flatMap(([clientId, list]) =>
      list.filter(({ composites }) => composites).map(({ name }) => key(name, clientId)),
    ),
  ]);
  const users = desired.users ?? [];
  const serviceAccounts = new Set([
    ...(desired.clients ?? []).flatMap((client) => (client.serviceAccountsEnabled ? client.clientId : [])),
    ...users.flatMap(({ serviceAccountClientId }) => serviceAccountClientId ?? []),
  ]);
  const inGroups = new Set(
    users.flatMap(({ groups, serviceAccountClientId }) => (groups ? serviceAccountClientId : [])),
  );
  const providers = new Set((desired.identityProviders ?? []).map(({ alias }) => alias));
  return {
    groupDepth: Math.max(
      depthOf(desired.groups),
      ...groupPaths(desired).map((path) => path.split("/").length - 1),
      desired.groups || desired.defaultGroups || users.some(({ groups }) => groups?.length) ? 1 : 0,
    ),
    defaultGroups: desired.defaultGroups !== undefined,
    rolesOf: (clientId) => roles.has(clientId),
    compositesOf: (clientId, role) => composites.has(key(role, clientId)),
    serviceAccountOf: (clientId) => serviceAccounts.has(clientId),
    groupsOfServiceAccount: (clientId) => inGroups.has(clientId),
    identityProviders: desired.identityProviders !== undefined,
    mappersOf: (alias) => providers.has(alias),
  };
}

/** What a run of the spec that deletes as well has to see: also what lives in the objects that it may delete. */
export function wantedToPrune(
  desired: RealmRepresentation,
  clients: readonly ClientRepresentation[],
  owner: string,
): Wanted {
  const wanted = wantedBy(desired);
  const named = new Set((desired.clients ?? []).map(({ clientId }) => clientId));
  const doomed = new Set(
    clients.flatMap(({ clientId, attributes }) =>
      ownerIn(attributes).owner === owner && !named.has(clientId) ? [clientId] : [],
    ),
  );
  return {
    ...wanted,
    groupDepth: desired.groups ? Number.POSITIVE_INFINITY : wanted.groupDepth,
    rolesOf: (clientId) => wanted.rolesOf(clientId) || doomed.has(clientId),
  };
}

function key(role: string, clientId?: string): string {
  return JSON.stringify([role, clientId]);
}

/** The clients whose roles the file lists or names anywhere. */
function clientsWithRoles(desired: RealmRepresentation): ReadonlySet<string> {
  const { roles, users, groups } = desired;
  const mentioned = mentionsOf(desired).flatMap(({ kind, path }) => (kind === "clientRole" ? path[0] : []));
  const names = new Set([...Object.keys(roles?.client ?? {}), ...mentioned.flatMap((name) => name ?? [])]);
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

function depthOf(groups: readonly GroupRepresentation[] | undefined): number {
  return groups && groups.length > 0 ? 1 + Math.max(...groups.map(({ subGroups }) => depthOf(subGroups))) : 0;
}

function groupPaths(desired: RealmRepresentation): string[] {
  const defaults = Array.isArray(desired.defaultGroups) ? desired.defaultGroups.map(String) : [];
  const mentioned = mentionsOf(desired).flatMap(({ kind, path }) =>
    kind === "group" ? path.map((name) => `/${name}`).join("") : [],
  );
  return [...defaults, ...mentioned, ...(desired.users ?? []).flatMap(({ groups }) => groups ?? [])];
}

/** What the configuration of mappers may mean. */
function mentionsOf(desired: RealmRepresentation): Mention["candidates"] {
  return kinds.flatMap(({ collect, mentions }) =>
    mentions
      ? collect(desired, "spec").resources.flatMap((resource) =>
          mentions(resource).flatMap(({ candidates }) => candidates),
        )
      : [],
  );
}
