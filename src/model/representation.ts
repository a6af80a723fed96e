import type { Secret } from "../secret.ts";

/**
 * Keycloak's own representations, as far as `iam` reads them. They are open maps: what a newer Keycloak adds passes
 * through. In a spec, secret fields hold a {@link Secret}.
 */
export type Value = null | boolean | number | string | Secret | Value[] | { [key: string]: Value };

export type Fields = { [key: string]: Value };

export interface MapperRepresentation {
  id?: string;
  name: string;
  protocol?: string;
  protocolMapper?: string;
  config?: Record<string, string | Secret>;
}

export interface RoleRepresentation {
  id?: string;
  name: string;
  description?: string;
  composite?: boolean;
  composites?: { realm?: string[]; client?: Record<string, string[]> };
  attributes?: Record<string, string[]>;
}

export interface ClientRepresentation {
  id?: string;
  clientId: string;
  secret?: string | Secret;
  publicClient?: boolean;
  bearerOnly?: boolean;
  serviceAccountsEnabled?: boolean;
  protocol?: string;
  attributes?: Record<string, string>;
  protocolMappers?: MapperRepresentation[];
  defaultClientScopes?: string[];
  optionalClientScopes?: string[];
  [field: string]: unknown;
}

export interface ClientScopeRepresentation {
  id?: string;
  name: string;
  description?: string;
  protocol?: string;
  attributes?: Record<string, string>;
  protocolMappers?: MapperRepresentation[];
}

export interface IdentityProviderRepresentation {
  internalId?: string;
  alias: string;
  providerId?: string;
  config?: Record<string, string | Secret>;
  [field: string]: unknown;
}

export interface IdentityProviderMapperRepresentation {
  id?: string;
  name: string;
  identityProviderAlias: string;
  identityProviderMapper?: string;
  config?: Record<string, string | Secret>;
}

export interface GroupRepresentation {
  id?: string;
  name: string;
  path?: string;
  description?: string;
  attributes?: Record<string, string[]>;
  realmRoles?: string[];
  clientRoles?: Record<string, string[]>;
  subGroups?: GroupRepresentation[];
  /** Only what the server says; since Keycloak 23. */
  subGroupCount?: number;
}

export interface UserRepresentation {
  id?: string;
  username?: string;
  enabled?: boolean;
  serviceAccountClientId?: string;
  realmRoles?: string[];
  clientRoles?: Record<string, string[]>;
  groups?: string[];
}

export interface RealmRepresentation {
  id?: string;
  realm: string;
  enabled?: boolean;
  attributes?: Record<string, string>;
  clients?: ClientRepresentation[];
  clientScopes?: ClientScopeRepresentation[];
  defaultDefaultClientScopes?: string[];
  defaultOptionalClientScopes?: string[];
  roles?: { realm?: RoleRepresentation[]; client?: Record<string, RoleRepresentation[]> };
  groups?: GroupRepresentation[];
  users?: UserRepresentation[];
  identityProviders?: IdentityProviderRepresentation[];
  identityProviderMappers?: IdentityProviderMapperRepresentation[];
  [setting: string]: unknown;
}
