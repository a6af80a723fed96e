import type { ImportBatch, RealmAdmin, RoleId, ScopeLink } from "../model/admin.ts";
import type {
  ClientRepresentation,
  ClientScopeRepresentation,
  GroupRepresentation,
  IdentityProviderMapperRepresentation,
  IdentityProviderRepresentation,
  MapperRepresentation,
  RealmRepresentation,
  RoleRepresentation,
} from "../model/representation.ts";
import { RealmReads } from "./realm-reads.ts";

/**
 * The admin API of one realm: what is read, and here what is written, a method a request. Our representations are more
 * open than the admin client's (they carry what newer servers add), so they are handed over as they are.
 */
export class KeycloakRealm extends RealmReads implements RealmAdmin {
  async createRealm(representation: RealmRepresentation): Promise<void> {
    await this.session.send({ method: "POST", path: "/realms" }, () =>
      this.client.realms.create(representation as never),
    );
    this.session.realmCreated();
  }

  async updateRealm(representation: Partial<RealmRepresentation>): Promise<void> {
    await this.put("", () => this.client.realms.update({ realm: this.realm }, representation as never));
  }

  async deleteRealm(): Promise<void> {
    await this.delete("", () => this.client.realms.del({ realm: this.realm }));
  }

  async partialImport(batch: ImportBatch): Promise<void> {
    // FAIL rather than SKIP: an object that somebody else made meanwhile must not pass for the one that was planned.
    await this.post("/partialImport", () =>
      this.client.realms.partialImport({
        realm: this.realm,
        rep: { ifResourceExists: "FAIL", ...batch } as never,
      }),
    );
  }

  async createClientScope(representation: ClientScopeRepresentation): Promise<void> {
    await this.post("/client-scopes", () => this.client.clientScopes.create(representation as never));
  }

  async updateClientScope(id: string, representation: ClientScopeRepresentation): Promise<void> {
    await this.put(`/client-scopes/${representation.name}`, () =>
      this.client.clientScopes.update({ id }, representation as never),
    );
  }

  async deleteClientScope(id: string): Promise<void> {
    await this.delete(`/client-scopes/${id}`, () => this.client.clientScopes.del({ id }));
  }

  async createScopeMappers(scopeId: string, mappers: MapperRepresentation[]): Promise<void> {
    await this.post(`/client-scopes/${scopeId}/protocol-mappers/add-models`, () =>
      this.client.clientScopes.addMultipleProtocolMappers({ id: scopeId }, mappers as never),
    );
  }

  async updateScopeMapper(scopeId: string, mapper: MapperRepresentation & { id: string }): Promise<void> {
    await this.put(`/client-scopes/${scopeId}/protocol-mappers/models/${mapper.name}`, () =>
      this.client.clientScopes.updateProtocolMapper({ id: scopeId, mapperId: mapper.id }, mapper as never),
    );
  }

  async deleteScopeMapper(scopeId: string, mapperId: string): Promise<void> {
    await this.delete(`/client-scopes/${scopeId}/protocol-mappers/models/${mapperId}`, () =>
      this.client.clientScopes.delProtocolMapper({ id: scopeId, mapperId }),
    );
  }

  async linkRealmScope(link: ScopeLink, scopeId: string): Promise<void> {
    await this.put(`/default-${link}-client-scopes/${scopeId}`, () =>
      link === "default"
        ? this.client.clientScopes.addDefaultClientScope({ id: scopeId })
        : this.client.clientScopes.addDefaultOptionalClientScope({ id: scopeId }),
    );
  }

  async unlinkRealmScope(link: ScopeLink, scopeId: string): Promise<void> {
    await this.delete(`/default-${link}-client-scopes/${scopeId}`, () =>
      link === "default"
        ? this.client.clientScopes.delDefaultClientScope({ id: scopeId })
        : this.client.clientScopes.delDefaultOptionalClientScope({ id: scopeId }),
    );
  }

  async createClient(representation: ClientRepresentation): Promise<void> {
    await this.post("/clients", () => this.client.clients.create(representation as never));
  }

  async updateClient(id: string, representation: ClientRepresentation): Promise<void> {
    await this.put(`/clients/${representation.clientId}`, () =>
      this.client.clients.update({ id }, representation as never),
    );
  }

  async deleteClient(id: string): Promise<void> {
    await this.delete(`/clients/${id}`, () => this.client.clients.del({ id }));
  }

  async linkClientScope(id: string, link: ScopeLink, clientScopeId: string): Promise<void> {
    await this.put(`/clients/${id}/${link}-client-scopes/${clientScopeId}`, () =>
      link === "default"
        ? this.client.clients.addDefaultClientScope({ id, clientScopeId })
        : this.client.clients.addOptionalClientScope({ id, clientScopeId }),
    );
  }

  async unlinkClientScope(id: string, link: ScopeLink, clientScopeId: string): Promise<void> {
    await this.delete(`/clients/${id}/${link}-client-scopes/${clientScopeId}`, () =>
      link === "default"
        ? this.client.clients.delDefaultClientScope({ id, clientScopeId })
        : this.client.clients.delOptionalClientScope({ id, clientScopeId }),
    );
  }

  async createRole(representation: RoleRepresentation): Promise<void> {
    await this.post("/roles", () => this.client.roles.create(representation as never));
  }

  /** Deletes a role that was only there for the time of the run, also after the run was interrupted. */
  async releaseRole(id: string): Promise<void> {
    await this.send({ method: "DELETE", path: `/roles-by-id/${id}`, always: true }, () =>
      this.client.roles.delById({ id }),
    );
  }

  async updateRole(id: string, representation: RoleRepresentation): Promise<void> {
    await this.put(`/roles-by-id/${representation.name}`, () =>
      this.client.roles.updateById({ id }, representation as never),
    );
  }

  async deleteRole(id: string): Promise<void> {
    await this.delete(`/roles-by-id/${id}`, () => this.client.roles.delById({ id }));
  }

  async addComposites(roleId: string, members: RoleId[]): Promise<void> {
    await this.post(`/roles-by-id/${roleId}/composites`, () =>
      this.client.roles.createComposite({ roleId }, members),
    );
  }

  async removeComposites(roleId: string, members: RoleId[]): Promise<void> {
    await this.delete(`/roles-by-id/${roleId}/composites`, () =>
      this.client.roles.delCompositeRoles({ id: roleId }, members),
    );
  }

  async updateIdentityProvider(alias: string, representation: IdentityProviderRepresentation): Promise<void> {
    await this.put(`/identity-provider/instances/${alias}`, () =>
      this.client.identityProviders.update({ alias }, representation as never),
    );
  }

  async deleteIdentityProvider(alias: string): Promise<void> {
    await this.delete(`/identity-provider/instances/${alias}`, () =>
      this.client.identityProviders.del({ alias }),
    );
  }

  async createIdentityProviderMapper(
    alias: string,
    mapper: IdentityProviderMapperRepresentation,
  ): Promise<void> {
    await this.post(`/identity-provider/instances/${alias}/mappers`, () =>
      this.client.identityProviders.createMapper({ alias, identityProviderMapper: mapper as never }),
    );
  }

  async updateIdentityProviderMapper(
    alias: string,
    mapper: IdentityProviderMapperRepresentation & { id: string },
  ): Promise<void> {
    await this.put(`/identity-provider/instances/${alias}/mappers/${mapper.name}`, () =>
      this.client.identityProviders.updateMapper({ alias, id: mapper.id }, mapper as never),
    );
  }

  async deleteIdentityProviderMapper(alias: string, id: string): Promise<void> {
    await this.delete(`/identity-provider/instances/${alias}/mappers/${id}`, () =>
      this.client.identityProviders.delMapper({ alias, id }),
    );
  }

  async createGroup(representation: GroupRepresentation, parentId?: string): Promise<void> {
    if (parentId === undefined)
      await this.post("/groups", () => this.client.groups.create(representation as never));
    else
      await this.post(`/groups/${parentId}/children`, () =>
        this.client.groups.createChildGroup({ id: parentId }, representation as never),
      );
  }

  async updateGroup(id: string, representation: GroupRepresentation): Promise<void> {
    await this.put(`/groups/${representation.name}`, () =>
      this.client.groups.update({ id }, representation as never),
    );
  }

  async deleteGroup(id: string): Promise<void> {
    await this.delete(`/groups/${id}`, () => this.client.groups.del({ id }));
  }

  async addDefaultGroup(id: string): Promise<void> {
    await this.put(`/default-groups/${id}`, () =>
      this.client.realms.addDefaultGroup({ realm: this.realm, id }),
    );
  }

  async removeDefaultGroup(id: string): Promise<void> {
    await this.delete(`/default-groups/${id}`, () =>
      this.client.realms.removeDefaultGroup({ realm: this.realm, id }),
    );
  }

  async addGroupRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.post(`/groups/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.client.groups.addRealmRoleMappings({ id, roles })
        : this.client.groups.addClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async removeGroupRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.delete(`/groups/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.client.groups.delRealmRoleMappings({ id, roles })
        : this.client.groups.delClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async addUserRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.post(`/users/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.client.users.addRealmRoleMappings({ id, roles })
        : this.client.users.addClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async removeUserRoles(id: string, clientUuid: string | undefined, roles: RoleId[]): Promise<void> {
    await this.delete(`/users/${id}/role-mappings`, () =>
      clientUuid === undefined
        ? this.client.users.delRealmRoleMappings({ id, roles })
        : this.client.users.delClientRoleMappings({ id, clientUniqueId: clientUuid, roles }),
    );
  }

  async joinGroup(id: string, groupId: string): Promise<void> {
    await this.put(`/users/${id}/groups/${groupId}`, () => this.client.users.addToGroup({ id, groupId }));
  }

  async leaveGroup(id: string, groupId: string): Promise<void> {
    await this.delete(`/users/${id}/groups/${groupId}`, () =>
      this.client.users.delFromGroup({ id, groupId }),
    );
  }
}
