import type MappingsRepresentation from "@keycloak/keycloak-admin-client/lib/defs/mappingsRepresentation.js";
import type { ScopeLink } from "../model/admin.ts";
import type {
  ClientRepresentation,
  ClientScopeRepresentation,
  GroupRepresentation,
  IdentityProviderMapperRepresentation,
  IdentityProviderRepresentation,
  RealmRepresentation,
  RoleRepresentation,
  UserRepresentation,
} from "../model/representation.ts";
import { MASK, Secret } from "../secret.ts";
import { notAdminApi, RequestFailure } from "./failure.ts";
import { RealmRequests } from "./realm-requests.ts";
import { type ServerInfo, type ServerTypes, typesIn } from "./server-types.ts";

/** Lists that Keycloak would cut at 10 or 100 (identity providers, groups) are asked for whole. */
const EVERYTHING = 1_000_000;

/** Keycloak's word for it. A 404 that says anything else is one of a proxy, and nothing is known of the realm. */
const NO_REALM = "Realm not found";

interface ClientMappings {
  readonly client: string;
  readonly mappings?: readonly { name?: string }[];
}

/** What is read of one realm, and of the server for it, a method a request. */
export class RealmReads extends RealmRequests {
  /** The lock that was on the realm when it was last read, of this run or another. */
  lockSeen: RoleRepresentation | undefined;

  /** One page of clients with their secrets in plain; `undefined` if there is no such realm. */
  async clients(first: number, max: number): Promise<ClientRepresentation[] | undefined> {
    try {
      const page = await this.list("/clients", () => this.client.clients.find({ first, max }));
      return page as unknown as ClientRepresentation[];
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.status !== 404) throw error;
      if (error.detail.startsWith(NO_REALM)) return undefined;
      throw notAdminApi(this.session.url, `GET /realms/${this.realm}/clients is answered with 404`);
    }
  }

  async clientById(clientId: string): Promise<ClientRepresentation | undefined> {
    const found = await this.list(`/clients?clientId=${clientId}`, () =>
      this.client.clients.find({ clientId }),
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
    const exported = await this.send({ method: "POST", path: "/partial-export", reads: true }, () =>
      this.client.realms.export({
        realm: this.realm,
        exportClients: objects,
        exportGroupsAndRoles: objects,
      }),
    );
    return exported as unknown as RealmRepresentation;
  }

  /** The server's version; nothing if this account may not see it. */
  async serverVersion(): Promise<string | undefined> {
    return (await this.#serverInfo()).systemInfo?.version;
  }

  /** What types, themes and features the server has; lists that this account may not see are absent. */
  async serverTypes(): Promise<ServerTypes> {
    return typesIn(await this.#serverInfo());
  }

  async #serverInfo(): Promise<ServerInfo> {
    const info = await this.session.send({ method: "GET", path: "/serverinfo" }, () =>
      this.client.serverInfo.find(),
    );
    return info ?? {};
  }

  /** Names of the realm's authentication flows. */
  async flows(): Promise<string[]> {
    const found = await this.list("/authentication/flows", () =>
      this.client.authenticationManagement.getFlows(),
    );
    return found.flatMap(({ alias }) => alias ?? []);
  }

  /** How many people have accounts; service accounts are not counted. */
  async userCount(): Promise<number> {
    return this.send({ method: "GET", path: "/users/count", brings: "number" }, () =>
      this.client.users.count(),
    );
  }

  async organizations(): Promise<string[]> {
    const found = await this.list("/organizations", () =>
      this.client.organizations.find({ max: EVERYTHING }),
    );
    return found.flatMap(({ alias, name }) => alias ?? name ?? []);
  }

  /** The realm's settings; `undefined` if there is no such realm or it is not shown. */
  async settings(): Promise<RealmRepresentation | undefined> {
    const found = await this.read("", () => this.client.realms.findOne({ realm: this.realm }));
    return (found ?? undefined) as RealmRepresentation | undefined;
  }

  async clientScopes(): Promise<ClientScopeRepresentation[]> {
    return (await this.list("/client-scopes", () =>
      this.client.clientScopes.find(),
    )) as unknown as ClientScopeRepresentation[];
  }

  /** Names of the scopes that new clients get. */
  async defaultClientScopes(link: ScopeLink): Promise<string[]> {
    const found = await this.list(`/default-${link}-client-scopes`, () =>
      link === "default"
        ? this.client.clientScopes.listDefaultClientScopes()
        : this.client.clientScopes.listDefaultOptionalClientScopes(),
    );
    return found.flatMap(({ name }) => name ?? []);
  }

  /** `clientUuid` absent: the realm's roles. Attributes are there, the members of composites are not. */
  async roles(clientUuid: string | undefined): Promise<RoleRepresentation[]> {
    const found =
      clientUuid === undefined
        ? await this.list("/roles", () =>
            this.client.roles.find({ briefRepresentation: false, max: EVERYTHING }),
          )
        : await this.list(`/clients/${clientUuid}/roles`, () =>
            this.client.clients.listRoles({ id: clientUuid, briefRepresentation: false } as never),
          );
    return found as RoleRepresentation[];
  }

  /** The members of a composite role; `containerId` is the client's id for client roles. */
  async composites(roleId: string): Promise<{ name: string; clientRole: boolean; containerId: string }[]> {
    return (await this.list(`/roles-by-id/${roleId}/composites`, () =>
      this.client.roles.getCompositeRoles({ id: roleId }),
    )) as { name: string; clientRole: boolean; containerId: string }[];
  }

  async identityProviders(): Promise<IdentityProviderRepresentation[]> {
    return (await this.list("/identity-provider/instances", () =>
      this.client.identityProviders.find({ max: EVERYTHING, briefRepresentation: false } as never),
    )) as IdentityProviderRepresentation[];
  }

  async identityProviderMappers(alias: string): Promise<IdentityProviderMapperRepresentation[]> {
    return (await this.list(`/identity-provider/instances/${alias}/mappers`, () =>
      this.client.identityProviders.findMappers({ alias }),
    )) as IdentityProviderMapperRepresentation[];
  }

  async groupCount(): Promise<number> {
    const { count } = await this.read("/groups/count", () => this.client.groups.count());
    return count;
  }

  /** Groups at the top, or the children of one; neither with those below them. */
  async groups(parentId: string | undefined): Promise<GroupRepresentation[]> {
    const found =
      parentId === undefined
        ? await this.list("/groups", () =>
            this.client.groups.find({
              briefRepresentation: false,
              populateHierarchy: false,
              max: EVERYTHING,
            }),
          )
        : await this.list(`/groups/${parentId}/children`, () =>
            this.client.groups.listSubGroups({ parentId, briefRepresentation: false, max: EVERYTHING }),
          );
    return found as GroupRepresentation[];
  }

  /** Paths of the groups that new users join. */
  async defaultGroups(): Promise<string[]> {
    const found = await this.list("/default-groups", () =>
      this.client.realms.getDefaultGroups({ realm: this.realm }),
    );
    return (found as GroupRepresentation[]).flatMap(({ path }) => path ?? []);
  }

  /** Names of the roles that a user holds by grant. */
  async userRoles(id: string): Promise<{ realmRoles: string[]; clientRoles: Record<string, string[]> }> {
    const found = await this.read(`/users/${id}/role-mappings`, () =>
      this.client.users.listRoleMappings({ id }),
    );
    return roleNamesIn(found);
  }

  /** Names of the roles that a client or a client scope passes on where not all are allowed to. */
  async scopeMappings(
    owner: "clients" | "client-scopes",
    id: string,
  ): Promise<{ realmRoles: string[]; clientRoles: Record<string, string[]> }> {
    const found = await this.read(`/${owner}/${id}/scope-mappings`, () =>
      owner === "clients"
        ? this.client.clients.listScopeMappings({ id })
        : this.client.clientScopes.listScopeMappings({ id }),
    );
    return roleNamesIn(found);
  }

  /** Paths of the groups that a user is in. */
  async userGroups(id: string): Promise<string[]> {
    const found = await this.list(`/users/${id}/groups`, () =>
      this.client.users.listGroups({ id, max: EVERYTHING }),
    );
    return (found as GroupRepresentation[]).flatMap(({ path }) => path ?? []);
  }

  /** `clientUuid` absent: a realm role. */
  async role(clientUuid: string | undefined, name: string): Promise<RoleRepresentation> {
    const found =
      clientUuid === undefined
        ? await this.read(`/roles/${name}`, () => this.client.roles.findOneByName({ name }))
        : await this.read(`/clients/${clientUuid}/roles/${name}`, () =>
            this.client.clients.findRole({ id: clientUuid, roleName: name }),
          );
    if (!found) throw new RequestFailure("IAM2007", 404, `there is no role ${name} in realm ${this.realm}`);
    return found as RoleRepresentation;
  }

  async serviceAccountUser(clientUuid: string): Promise<UserRepresentation> {
    return (await this.read(`/clients/${clientUuid}/service-account-user`, () =>
      this.client.clients.getServiceAccountUser({ id: clientUuid }),
    )) as UserRepresentation;
  }

  /** A role of the realm, if there is one. `always`: also after the run was interrupted. */
  async findRole(name: string, always?: true): Promise<RoleRepresentation | undefined> {
    const found = await this.send({ method: "GET", path: `/roles/${name}`, ...(always && { always }) }, () =>
      this.client.roles.findOneByName({ name }),
    );
    return (found ?? undefined) as RoleRepresentation | undefined;
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
