import type {
  ClientRepresentation,
  ClientScopeRepresentation,
  GroupRepresentation,
  IdentityProviderMapperRepresentation,
  IdentityProviderRepresentation,
  MapperRepresentation,
  RealmRepresentation,
  RoleRepresentation,
  UserRepresentation,
} from "./representation.ts";

/** A role as the role-mapping endpoints want it: both, and they must belong together. */
export interface RoleId {
  readonly id: string;
  readonly name: string;
}

/** New objects for one partialImport request. Keycloak takes them in this order, in one transaction. */
export interface ImportBatch {
  readonly clients: ClientRepresentation[];
  readonly roles: {
    readonly realm: RoleRepresentation[];
    readonly client: Record<string, RoleRepresentation[]>;
  };
  readonly identityProviders: IdentityProviderRepresentation[];
  readonly identityProviderMappers: IdentityProviderMapperRepresentation[];
  readonly groups: GroupRepresentation[];
  readonly users: UserRepresentation[];
}

export type ScopeLink = "default" | "optional";

/**
 * The writes that the kinds need of one realm's admin API, one request each. Representations are plain here: secrets
 * have been revealed.
 */
export interface RealmAdmin {
  readonly realm: string;
  createRealm(representation: RealmRepresentation): Promise<void>;
  updateRealm(representation: Partial<RealmRepresentation>): Promise<void>;
  deleteRealm(): Promise<void>;
  partialImport(batch: ImportBatch): Promise<void>;

  createClientScope(representation: ClientScopeRepresentation): Promise<void>;
  updateClientScope(id: string, representation: ClientScopeRepresentation): Promise<void>;
  deleteClientScope(id: string): Promise<void>;
  createScopeMappers(scopeId: string, mappers: MapperRepresentation[]): Promise<void>;
  updateScopeMapper(scopeId: string, mapper: MapperRepresentation & { id: string }): Promise<void>;
  deleteScopeMapper(scopeId: string, mapperId: string): Promise<void>;
  linkRealmScope(link: ScopeLink, scopeId: string): Promise<void>;
  unlinkRealmScope(link: ScopeLink, scopeId: string): Promise<void>;

  createClient(representation: ClientRepresentation): Promise<void>;
  updateClient(id: string, representation: ClientRepresentation): Promise<void>;
  deleteClient(id: string): Promise<void>;
  linkClientScope(clientUuid: string, link: ScopeLink, scopeId: string): Promise<void>;
  unlinkClientScope(clientUuid: string, link: ScopeLink, scopeId: string): Promise<void>;

  updateRole(id: string, representation: RoleRepresentation): Promise<void>;
  deleteRole(id: string): Promise<void>;
  addComposites(roleId: string, members: RoleId[]): Promise<void>;
  removeComposites(roleId: string, members: RoleId[]): Promise<void>;

  updateIdentityProvider(alias: string, representation: IdentityProviderRepresentation): Promise<void>;
  deleteIdentityProvider(alias: string): Promise<void>;
  createIdentityProviderMapper(alias: string, mapper: IdentityProviderMapperRepresentation): Promise<void>;
  updateIdentityProviderMapper(
    alias: string,
    mapper: IdentityProviderMapperRepresentation & { id: string },
  ): Promise<void>;
  deleteIdentityProviderMapper(alias: string, mapperId: string): Promise<void>;

  createGroup(representation: GroupRepresentation, parentId?: string): Promise<void>;
  updateGroup(id: string, representation: GroupRepresentation): Promise<void>;
  deleteGroup(id: string): Promise<void>;
  addDefaultGroup(id: string): Promise<void>;
  removeDefaultGroup(id: string): Promise<void>;
  /** `clientUuid` absent: realm roles. */
  addGroupRoles(groupId: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void>;
  removeGroupRoles(groupId: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void>;

  addUserRoles(userId: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void>;
  removeUserRoles(userId: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void>;
  joinGroup(userId: string, groupId: string): Promise<void>;
  leaveGroup(userId: string, groupId: string): Promise<void>;
}

/**
 * Finds the ids that write requests need: first in what was read for the plan, else (for objects that this run
 * created) by asking the server once. Throws IAM2007 if the object does not exist.
 */
export interface Ids {
  client(clientId: string): Promise<string>;
  clientScope(name: string): Promise<string>;
  /** `clientId` absent: a realm role. */
  role(clientId: string | undefined, name: string): Promise<RoleId>;
  group(path: string): Promise<string>;
  serviceAccount(clientId: string): Promise<string>;
}
