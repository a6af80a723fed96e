import type {
  ClientRepresentation,
  ClientScopeRepresentation,
  MapperRepresentation,
  RealmRepresentation,
} from "../model/representation.ts";
import { RoleSet, type RoleTree } from "./roles.ts";

/** A client scope that goes into a client's tokens without being asked for. */
export interface LinkedScope {
  readonly name: string;
  readonly mappers: readonly MapperRepresentation[];
  /** Whether the name stands in the token's `scope`. */
  readonly inToken: boolean;
}

export interface LinkedScopes {
  readonly scopes: readonly LinkedScope[];
  /** Whether the spec lists the client's scopes; else they are the realm's, or Keycloak's own defaults. */
  readonly listed: boolean;
  /** Linked scopes of which the spec does not say what is in them. */
  readonly unknown: readonly string[];
}

interface BuiltIn {
  readonly inToken: boolean;
  readonly mappers: readonly MapperRepresentation[];
}

/**
 * The scopes that Keycloak makes in every realm, with the mappers that say something about a service account's token
 * (the rest of them read attributes that a service account does not have).
 */
const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  basic: { inToken: false, mappers: [mapper("sub", "oidc-sub-mapper")] },
  profile: {
    inToken: true,
    mappers: [
      mapper("username", "oidc-usermodel-attribute-mapper", {
        "user.attribute": "username",
        "claim.name": "preferred_username",
      }),
    ],
  },
  email: { inToken: true, mappers: [] },
  roles: {
    inToken: false,
    mappers: [
      mapper("realm roles", "oidc-usermodel-realm-role-mapper", {
        "claim.name": "realm_access.roles",
        multivalued: "true",
      }),
      mapper("client roles", "oidc-usermodel-client-role-mapper", {
        "claim.name": "resource_access.${client_id}.roles",
        multivalued: "true",
      }),
      mapper("audience resolve", "oidc-audience-resolve-mapper"),
    ],
  },
  service_account: {
    inToken: false,
    mappers: [
      mapper("Client ID", "oidc-usersessionmodel-note-mapper", {
        "user.session.note": "client_id",
        "claim.name": "client_id",
      }),
    ],
  },
  "web-origins": { inToken: false, mappers: [] },
  acr: { inToken: false, mappers: [] },
  address: { inToken: true, mappers: [] },
  phone: { inToken: true, mappers: [] },
  offline_access: { inToken: true, mappers: [] },
};

/** What Keycloak links to a new client, the SAML scopes left out. */
const DEFAULT_SCOPES = ["basic", "profile", "email", "roles", "web-origins", "acr"];

/** Keycloak (26.1 and later) links this one to every service account by itself. */
const SERVICE_ACCOUNT_SCOPE = "service_account";

/**
 * The client scopes that apply to every token of the client's service account. A scope with role scope mappings applies
 * only to a principal who holds one of those roles.
 */
export function linkedScopes(
  realm: RealmRepresentation,
  client: ClientRepresentation,
  held: RoleSet,
  tree: RoleTree,
): LinkedScopes {
  const names = client.defaultClientScopes ?? realm.defaultDefaultClientScopes ?? DEFAULT_SCOPES;
  const declared = new Map(realm.clientScopes?.map((scope) => [scope.name, scope]));
  const scopes: LinkedScope[] = [];
  const unknown: string[] = [];
  for (const name of new Set([...names, SERVICE_ACCOUNT_SCOPE])) {
    const own = declared.get(name);
    const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    if (own?.protocol === "saml" || name === "role_list" || name === "saml_organization") continue;
    if (!own && !builtIn) {
      unknown.push(name);
      continue;
    }
    const gate = scopeMappings(realm, { clientScope: name }, tree);
    if (!gate.isEmpty && gate.intersect(held).isEmpty) continue;
    scopes.push({ name, mappers: mappersOf(own, builtIn), inToken: isInToken(own, builtIn) });
  }
  return { scopes, listed: client.defaultClientScopes !== undefined, unknown };
}

/** The roles that a client or a client scope is mapped to (`scopeMappings`, `clientScopeMappings`), composites resolved. */
export function scopeMappings(
  realm: RealmRepresentation,
  owner: { readonly client?: string; readonly clientScope?: string },
  tree: RoleTree,
): RoleSet {
  const roles = new RoleSet();
  for (const names of rolesMappedTo(realm.scopeMappings, owner)) tree.expand({ realm: names }, roles);
  const byClient = realm.clientScopeMappings;
  if (isMap(byClient))
    for (const [clientId, mappings] of Object.entries(byClient))
      for (const names of rolesMappedTo(mappings, owner))
        tree.expand({ client: { [clientId]: names } }, roles);
  return roles;
}

function rolesMappedTo(
  mappings: unknown,
  owner: { readonly client?: string; readonly clientScope?: string },
): string[][] {
  if (!Array.isArray(mappings)) return [];
  return mappings
    .filter(isMap)
    .filter((mapping) => mapping.client === owner.client && mapping.clientScope === owner.clientScope)
    .map((mapping) => mapping.roles)
    .filter((roles): roles is string[] => Array.isArray(roles));
}

/** A built-in scope keeps its own mappers beside those of the spec: they are taken away only with `--prune`. */
function mappersOf(own: ClientScopeRepresentation | undefined, builtIn: BuiltIn | undefined) {
  const mappers = new Map(builtIn?.mappers.map((each) => [each.name, each]));
  for (const each of own?.protocolMappers ?? []) mappers.set(each.name, each);
  return [...mappers.values()];
}

function isInToken(own: ClientScopeRepresentation | undefined, builtIn: BuiltIn | undefined): boolean {
  const attribute = own?.attributes?.["include.in.token.scope"];
  return attribute === undefined ? (builtIn?.inToken ?? true) : attribute === "true";
}

function mapper(name: string, protocolMapper: string, config: Record<string, string> = {}) {
  return { name, protocolMapper, config: { ...config, "access.token.claim": "true" } };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
