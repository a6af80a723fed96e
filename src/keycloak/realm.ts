import type KeycloakAdminClient from "@keycloak/keycloak-admin-client";
import type MappingsRepresentation from "@keycloak/keycloak-admin-client/lib/defs/mappingsRepresentation.js";
import type { ImportBatch, RealmAdmin, RoleId, ScopeLink } from "../model/admin.ts";
import type { NeedKind } from "../model/need.ts";
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
} from "../model/representation.ts";
import { MASK, Secret } from "../secret.ts";
import { RequestFailure } from "./failure.ts";
import type { Operation, Session } from "./session.ts";

/** Lists that Keycloak would cut at 10 or 100 (identity providers, groups) are asked for whole. */
const EVERYTHING = 1_000_000;

/** Names by what they are of; a realm's flows are not among them. */
export type ServerTypes = Partial<Record<NeedKind, readonly string[] | undefined>>;

interface ClientMappings {
  readonly client: string;
  readonly mappings?: readonly { name?: string }[];
}

/**
 * The admin API of one realm, a method a request. Our representations are more open than the admin client's (they
 * carry what newer servers add), so they are handed over as they are.
 */
export class KeycloakRealm implements RealmAdmin {
  readonly realm: string;
  /** The lock that was on the realm when it was last read, of this run or another. */
  lockSeen: RoleRepresentation | undefined;
  readonly #session: Session;
  readonly #client: KeycloakAdminClient;

  constructor(session: Session, realm: string) {
    this.realm = realm;
    this.#session = session;
    this.#client = session.adminClient(realm);
  }

  // Reading

  /** One page of clients with their secrets in plain; `undefined` if there is no such realm. */
  async clients(first: number, max: number): Promise<ClientRepresentation[] | undefined> {
    try {
      const page = await this.#read("/clients", () => this.#client.clients.find({ first, max }));
      return page as unknown as ClientRepresentation[];
    } catch (error) {
      if (error instanceof RequestFailure && error.status === 404) return undefined;
      throw error;
    }
  }

  async clientById(clientId: string): Promise<ClientRepresentation | undefined> {
    const found = await this.#read(`/clients?clientId=${clientId}`, () =>
      this.#client.clients.find({ clientId }),
    );
    return (found as unknown as ClientRepresentation[]).find((client) => client.clientId === clientId);
  }

  /** The secret of a confidential client; `undefined` if there is no such client or it has none. */
  async clientSecret(clientId: string): Promise<Secret | undefined> {
    const client = await this.clientById(clientId);
    return typeof client?.secret === "string" && client.secret !== MASK
      ? new Secret(client.secret)
      : undefined;
  }

  /**
   * Everything in one request, secrets masked; without `objects` no clients, roles, groups and service accounts. Needs
   * manage-realm, view-clients and view-users.
   */
  async partialExport(objects = true): Promise<RealmRepresentation> {
    const exported = await this.#send({ method: "POST", path: "/partial-export", reads: true }, () =>
      this.#client.realms.export({
        realm: this.realm,
        exportClients: objects,
        exportGroupsAndRoles: objects,
      }),
    );
    return exported as unknown as RealmRepresentation;
  }

  /** The server's version; nothing if this account may not see it. */
  async serverVersion(): Promise<string | undefined> {
    const { systemInfo } =
      (await this.#session.send({ method: "GET", path: "/serverinfo" }, () =>
        this.#client.serverInfo.find(),
      )) ?? {};
    return systemInfo?.version;
  }

  /** What types, themes and features the server has; lists that this account may not see are absent. */
  async serverTypes(): Promise<ServerTypes> {
    const info = await this.#session.send({ method: "GET", path: "/serverinfo" }, () =>
      this.#client.serverInfo.find(),
    );
    const { protocolMapperTypes, identityProviders, socialProviders, passwordPolicies, features } =
      info ?? {};
    const provided = (spi: string): string[] | undefined => {
      const { providers } = info?.providers?.[spi] ?? {};
      return providers && Object.keys(providers);
    };
    const themes = (type: string): string[] | undefined => info?.themes?.[type]?.map(({ name }) => name);
    const ids = (list: readonly { id?: string }[] | undefined) => list?.flatMap(({ id }) => id ?? []);
    return {
      protocol: provided("login-protocol"),
      protocolMapper: protocolMapperTypes && ids(Object.values(protocolMapperTypes).flat()),
      clientAuthenticator: provided("client-authenticator"),
      identityProvider:
        identityProviders && ids([...(identityProviders as { id?: string }[]), ...(socialProviders ?? [])]),
      identityProviderMapper: provided("identity-provider-mapper"),
      passwordPolicy: ids(passwordPolicies),
      eventListener: provided("eventsListener"),
      loginTheme: themes("login"),
      accountTheme: themes("account"),
      adminTheme: themes("admin"),
      emailTheme: themes("email"),
      feature: features?.filter(({ enabled }) => enabled).flatMap(({ name }) => name ?? []),
    };
  }

  /** Names of the realm's authentication flows. */
  async flows(): Promise<string[]> {
    const found = await this.#read("/authentication/flows", () =>
      this.#client.authenticationManagement.getFlows(),
    );
    return found.flatMap(({ alias }) => alias ?? []);
  }

  /** How many people have accounts; service accounts are not counted. */
  async userCount(): Promise<number> {
    return this.#read("/users/count", () => this.#client.users.count());
  }

  async organizations(): Promise<string[]> {
    const found = await this.#read("/organizations", () =>
      this.#client.organizations.find({ max: EVERYTHING }),
    );
    return found.flatMap(({ alias, name }) => alias ?? name ?? []);
  }

  /** The realm's settings; `undefined` if there is no such realm or it is not shown. */
  async settings(): Promise<RealmRepresentation | undefined> {
    const found = await this.#read("", () => this.#client.realms.findOne({ realm: this.realm }));
    return (found ?? undefined) as RealmRepresentation | undefined;
  }

  async clientScopes(): Promise<ClientScopeRepresentation[]> {
    return (await this.#read("/client-scopes", () =>
      this.#client.clientScopes.find(),
    )) as unknown as ClientScopeRepresentation[];
  }

  /** Names of the scopes that new clients get. */
  async defaultClientScopes(link: ScopeLink): Promise<string[]> {
    const found = await this.#read(`/default-${link}-client-scopes`, () =>
      link === "default"
        ? this.#client.clientScopes.listDefaultClientScopes()
        : this.#client.clientScopes.listDefaultOptionalClientScopes(),
    );
    return found.flatMap(({ name }) => name ?? []);
  }

  /** `clientUuid` absent: the realm's roles. Attributes are there, the members of composites are not. */
  async roles(clientUuid: string | undefined): Promise<RoleRepresentation[]> {
    const found =
      clientUuid === undefined
        ? await this.#read("/roles", () =>
            this.#client.roles.find({ briefRepresentation: false, max: EVERYTHING }),
          )
        : await this.#read(`/clients/${clientUuid}/roles`, () =>
            this.#client.clients.listRoles({ id: clientUuid, briefRepresentation: false } as never),
          );
    return found as RoleRepresentation[];
  }

  /** The members of a composite role; `containerId` is the client's id for client roles. */
  async composites(roleId: string): Promise<{ name: string; clientRole: boolean; containerId: string }[]> {
    return (await this.#read(`/roles-by-id/${roleId}/composites`, () =>
      this.#client.roles.getCompositeRoles({ id: roleId }),
    )) as { name: string; clientRole: boolean; containerId: string }[];
  }

  async identityProviders(): Promise<IdentityProviderRepresentation[]> {
    return (await this.#read("/identity-provider/instances", () =>
      this.#client.identityProviders.find({ max: EVERYTHING, briefRepresentation: false } as never),
    )) as IdentityProviderRepresentation[];
  }

  async identityProviderMappers(alias: string): Promise<IdentityProviderMapperRepresentation[]> {
    return (await this.#read(`/identity-provider/instances/${alias}/mappers`, () =>
      this.#client.identityProviders.findMappers({ alias }),
    )) as IdentityProviderMapperRepresentation[];
  }

  async groupCount(): Promise<number> {
    const { count } = await this.#read("/groups/count", () => this.#client.groups.count());
    return count;
  }

  /** Groups at the top, or the children of one; neither with those below them. */
  async groups(parentId: string | undefined): Promise<GroupRepresentation[]> {
    const found =
      parentId === undefined
        ? await this.#read("/groups", () =>
            this.#client.groups.find({
              briefRepresentation: false,
              populateHierarchy: false,
              max: EVERYTHING,
            }),
          )
        : await this.#read(`/groups/${parentId}/children`, () =>
            this.#client.groups.listSubGroups({ parentId, briefRepresentation: false, max: EVERYTHING }),
          );
    return found as GroupRepresentation[];
  }

  /** Paths of the groups that new users join. */
  async defaultGroups(): Promise<string[]> {
    const found = await this.#read("/default-groups", () =>
      this.#client.realms.getDefaultGroups({ realm: this.realm }),
    );
    return (found as GroupRepresentation[]).flatMap(({ path }) => path ?? []);
  }

  /** Names of the roles that a user holds by grant. */
  async userRoles(id: string): Promise<{ realmRoles: string[]; clientRoles: Record<string, string[]> }> {
    const found = await this.#read(`/users/${id}/role-mappings`, () =>
      this.#client.users.listRoleMappings({ id }),
    );
    return roleNamesIn(found);
  }

  /** Names of the roles that a client or a client scope passes on where not all are allowed to. */
  async scopeMappings(
    owner: "clients" | "client-scopes",
    id: string,
  ): Promise<{ realmRoles: string[]; clientRoles: Record<string, string[]> }> {
    const found = await this.#read(`/${owner}/${id}/scope-mappings`, () =>
      owner === "clients"
        ? this.#client.clients.listScopeMappings({ id })
        : this.#client.clientScopes.listScopeMappings({ id }),
    );
    return roleNamesIn(found);
  }

  /** Paths of the groups that a user is in. */
  async userGroups(id: string): Promise<string[]> {
    const found = await this.#read(`/users/${id}/groups`, () =>
      this.#client.users.listGroups({ id, max: EVERYTHING }),
    );
    return (found as GroupRepresentation[]).flatMap(({ path }) => path ?? []);
  }

  /** `clientUuid` absent: a realm role. */
  async role(clientUuid: string | undefined, name: string): Promise<RoleRepresentation> {
    const found =
      clientUuid === undefined
        ? await this.#read(`/roles/${name}`, () => this.#client.roles.findOneByName({ name }))
        : await this.#read(`/clients/${clientUuid}/roles/${name}`, () =>
            this.#client.clients.findRole({ id: clientUuid, roleName: name }),
          );
    if (!found) throw new RequestFailure("IAM2007", 404, `there is no role ${name} in realm ${this.realm}`);
    return found as RoleRepresentation;
  }

  async serviceAccountUser(clientUuid: string): Promise<UserRepresentation> {
    return (await this.#read(`/clients/${clientUuid}/service-account-user`, () =>
      this.#client.clients.getServiceAccountUser({ id: clientUuid }),
    )) as UserRepresentation;
  }

  /** A role of the realm, if there is one. `always`: also after the run was interrupted. */
  async findRole(name: string, always?: true): Promise<RoleRepresentation | undefined> {
    const found = await this.#send({ method: "GET", path: `/roles/${name}`, ...(always && { always }) }, () =>
      this.#client.roles.findOneByName({ name }),
    );
    return (found ?? undefined) as RoleRepresentation | undefined;
  }

  // Writing

  async createRealm(representation: RealmRepresentation): Promise<void> {
    await this.#session.send({ method: "POST", path: "/realms" }, () =>
      this.#client.realms.create(representation as never),
    );
    this.#session.realmCreated();
  }

  async updateRealm(representation: Partial<RealmRepresentation>): Promise<void> {
    await this.#put("", () => this.#client.realms.update({ realm: this.realm }, representation as never));
  }

  async deleteRealm(): Promise<void> {
    await this.#delete("", () => this.#client.realms.del({ realm: this.realm }));
  }

  async partialImport(batch: ImportBatch): Promise<void> {
    // FAIL rather than SKIP: an object that somebody else made meanwhile must not pass for the one that was planned.
    await this.#post("/partialImport", () =>
      this.#client.realms.partialImport({
        realm: this.realm,
        rep: { ifResourceExists: "FAIL", ...batch } as never,
      }),
    );
  }

  async createClientScope(representation: ClientScopeRepresentation): Promise<void> {
    await this.#post("/client-scopes", () => this.#client.clientScopes.create(representation as never));
  }

  async updateClientScope(id: string, representation: ClientScopeRepresentation): Promise<void> {
    await this.#put(`/client-scopes/${representation.name}`, () =>
      this.#client.clientScopes.update({ id }, representation as never),
    );
  }

  async deleteClientScope(id: string): Promise<void> {
    await this.#delete(`/client-scopes/${id}`, () => this.#client.clientScopes.del({ id }));
  }

  async createScopeMappers(scopeId: string, mappers: MapperRepresentation[]): Promise<void> {
    await this.#post(`/client-scopes/${scopeId}/protocol-mappers/add-models`, () =>
      this.#client.clientScopes.addMultipleProtocolMappers({ id: scopeId }, mappers as never),
    );
  }

  async updateScopeMapper(scopeId: string, mapper: MapperRepresentation & { id: string }): Promise<void> {
    await this.#put(`/client-scopes/${scopeId}/protocol-mappers/models/${mapper.name}`, () =>
      this.#client.clientScopes.updateProtocolMapper({ id: scopeId, mapperId: mapper.id }, mapper as never),
    );
  }

  async deleteScopeMapper(scopeId: string, mapperId: string): Promise<void> {
    await this.#delete(`/client-scopes/${scopeId}/protocol-mappers/models/${mapperId}`, () =>
      this.#client.clientScopes.delProtocolMapper({ id: scopeId, mapperId }),
    );
  }

  async linkRealmScope(link: ScopeLink, scopeId: string): Promise<void> {
    await this.#put(`/default-${link}-client-scopes/${scopeId}`, () =>
      link === "default"
        ? this.#client.clientScopes.addDefaultClientScope({ id: scopeId })
        : this.#client.clientScopes.addDefaultOptionalClientScope({ id: scopeId }),
    );
  }

  async unlinkRealmScope(link: ScopeLink, scopeId: string): Promise<void> {
    await this.#delete(`/default-${link}-client-scopes/${scopeId}`, () =>
      link === "default"
        ? this.#client.clientScopes.delDefaultClientScope({ id: scopeId })
        : this.#client.clientScopes.delDefaultOptionalClientScope({ id: scopeId }),
    );
  }

  async createClient(representation: ClientRepresentation): Promise<void> {
    await this.#post("/clients", () => this.#client.clients.create(representation as never));
  }

  async updateClient(id: string, representation: ClientRepresentation): Promise<void> {
    await this.#put(`/clients/${representation.clientId}`, () =>
      this.#client.clients.update({ id }, representation as never),
    );
  }

  async deleteClient(id: string): Promise<void> {
    await this.#delete(`/clients/${id}`, () => this.#client.clients.del({ id }));
  }

  async linkClientScope(id: string, link: ScopeLink, clientScopeId: string): Promise<void> {
    await this.#put(`/clients/${id}/${link}-client-scopes/${clientScopeId}`, () =>
      link === "default"
        ? this.#client.clients.addDefaultClientScope({ id, clientScopeId })
        : this.#client.clients.addOptionalClientScope({ id, clientScopeId }),
    );
  }

  async unlinkClientScope(id: string, link: ScopeLink, clientScopeId: string): Promise<void> {
    await this.#delete(`/clients/${id}/${link}-client-scopes/${clientScopeId}`, () =>
      link === "default"
        ? this.#client.clients.delDefaultClientScope({ id, clientScopeId })
        : this.#client.clients.delOptionalClientScope({ id, clientScopeId }),
    );
  }

  async createRole(representation: RoleRepresentation): Promise<void> {
    await this.#post("/roles", () => this.#client.roles.create(representation as never));
  }

  /** Deletes a role that was only there for the time of the run, also after the run was interrupted. */
  async releaseRole(id: string): Promise<void> {
    await this.#send({ method: "DELETE", path: `/roles-by-id/${id}`, always: true }, () =>
      this.#client.roles.delById({ id }),
    );
  }

  async updateRole(id: string, representation: RoleRepresentation): Promise<void> {
    await this.#put(`/roles-by-id/${representation.name}`, () =>
      this.#client.roles.updateById({ id }, representation as never),
    );
  }

  async deleteRole(id: string): Promise<void> {
    await this.#delete(`/roles-by-id/${id}`, () => this.#client.roles.delById({ id }));
  }

  async addComposites(roleId: string, members: RoleId[]): Promise<void> {
    await this.#post(`/roles-by-id/${roleId}/composites`, () =>
      this.#client.roles.createComposite({ roleId }, members),
    );
  }

  async removeComposites(roleId: string, members: RoleId[]): Promise<void> {
    await this.#delete(`/roles-by-id/${roleId}/composites`, () =>
      this.#client.roles.delCompositeRoles({ id: roleId }, members),
    );
  }

  async updateIdentityProvider(alias: string, representation: IdentityProviderRepresentation): Promise<void> {
    await this.#put(`/identity-provider/instances/${alias}`, () =>
      this.#client.identityProviders.update({ alias }, representation as never),
    );
  }

  async deleteIdentityProvider(alias: string): Promise<void> {
    await this.#delete(`/identity-provider/instances/${alias}`, () =>
      this.#client.identityProviders.del({ alias }),
    );
  }

  async createIdentityProviderMapper(
    alias: string,
    mapper: IdentityProviderMapperRepresentation,
  ): Promise<void> {
    await this.#post(`/identity-provider/instances/${alias}/mappers`, () =>
      this.#client.identityProviders.createMapper({ alias, identityProviderMapper: mapper as never }),
    );
  }

  async updateIdentityProviderMapper(
    alias: string,
    mapper: IdentityProviderMapperRepresentation & { id: string },
  ): Promise<void> {
    await this.#put(`/identity-provider/instances/${alias}/mappers/${mapper.name}`, () =>
      this.#client.identityProviders.updateMapper({ alias, id: mapper.id }, mapper as never),
    );
  }

  async deleteIdentityProviderMapper(alias: string, id: string): Promise<void> {
    await this.#delete(`/identity-provider/instances/${alias}/mappers/${id}`, () =>
      this.#client.identityProviders.delMapper({ alias, id }),
    );
  }

  async createGroup(representation: GroupRepresentation, parentId?: string): Promise<void> {
    if (parentId === undefined)
      await this.#post("/groups", () => this.#client.groups.create(representation as never));
    else
      await this.#post(`/groups/${parentId}/children`, () =>
        this.#client.groups.createChildGroup({ id: parentId }, representation as never),
      );
  }

  async updateGroup(id: string, representation: GroupRepresentation): Promise<void> {
    await this.#put(`/groups/${representation.name}`, () =>
      this.#client.groups.update({ id }, representation as never),
    );
  }

  async deleteGroup(id: string): Promise<void> {
    await this.#delete(`/groups/${id}`, () => this.#client.groups.del({ id }));
  }

  async addGroupRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.#post(`/groups/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.#client.groups.addRealmRoleMappings({ id, roles })
        : this.#client.groups.addClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async removeGroupRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.#delete(`/groups/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.#client.groups.delRealmRoleMappings({ id, roles })
        : this.#client.groups.delClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async addUserRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.#post(`/users/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.#client.users.addRealmRoleMappings({ id, roles })
        : this.#client.users.addClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async removeUserRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.#delete(`/users/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.#client.users.delRealmRoleMappings({ id, roles })
        : this.#client.users.delClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async joinGroup(id: string, groupId: string): Promise<void> {
    await this.#put(`/users/${id}/groups/${groupId}`, () => this.#client.users.addToGroup({ id, groupId }));
  }

  async leaveGroup(id: string, groupId: string): Promise<void> {
    await this.#delete(`/users/${id}/groups/${groupId}`, () =>
      this.#client.users.delFromGroup({ id, groupId }),
    );
  }

  // One line a verb

  async #read<T>(path: string, request: () => Promise<T>): Promise<T> {
    return this.#send({ method: "GET", path }, request);
  }

  #post(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.#send({ method: "POST", path }, request);
  }

  #put(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.#send({ method: "PUT", path }, request);
  }

  #delete(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.#send({ method: "DELETE", path }, request);
  }

  #send<T>(operation: Operation, request: () => Promise<T>): Promise<T> {
    return this.#session.send({ ...operation, path: `/realms/${this.realm}${operation.path}` }, request);
  }
}

function roleNamesIn({ realmMappings, clientMappings }: MappingsRepresentation): {
  realmRoles: string[];
  clientRoles: Record<string, string[]>;
} {
  const names = (roles: readonly { name?: string }[] | undefined): string[] =>
    (roles ?? []).flatMap(({ name }) => name ?? []);
  const byClient = Object.values((clientMappings ?? {}) as Record<string, ClientMappings>);
  return {
    realmRoles: names(realmMappings),
    clientRoles: Object.fromEntries(byClient.map(({ client, mappings }) => [client, names(mappings)])),
  };
}
