import { closest } from "../suggest.ts";
import keycloak from "./generated/keycloak-known.json" with { type: "json" };

/** What every realm of Keycloak has from the start (scripts/keycloak-known.mjs asks a server of the reference version). */
export const BUILT_IN = {
  clients: new Set([...Object.keys(keycloak.clientRoles), "admin-permissions"]),
  clientScopes: new Set(keycloak.clientScopes),
  realmRoles: new Set(keycloak.realmRoles),
  flows: new Set(keycloak.flows),
  clientRoles: new Map<string, ReadonlySet<string>>(
    Object.entries(keycloak.clientRoles).map(([clientId, roles]) => [clientId, new Set(roles)]),
  ),
} as const;

/** Protocol → mapper type → its config keys. */
export const PROTOCOL_MAPPERS = new Map<string, ReadonlyMap<string, readonly string[]>>(
  Object.entries(keycloak.protocolMappers).map(([protocol, types]) => [
    protocol,
    new Map(Object.entries(types)),
  ]),
);

/** Mapper type → its config keys. */
export const IDENTITY_PROVIDER_MAPPERS = new Map<string, readonly string[]>(
  Object.entries(keycloak.identityProviderMappers),
);

export const IDENTITY_PROVIDERS: readonly string[] = keycloak.identityProviders;

export const PASSWORD_POLICIES: readonly string[] = keycloak.passwordPolicies;

export const KEYCLOAK_VERSION = keycloak.version;

/** The candidate that was probably meant: a few letters away, and not merely another number (`api1`, `api2`). */
export function similar(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length < 3) return undefined;
  return closest(
    name,
    [...candidates].filter((candidate) => !isNumbered(name, candidate)),
  )?.word;
}

function isNumbered(a: string, b: string): boolean {
  return a !== b && a.replace(/\d+/g, "") === b.replace(/\d+/g, "");
}

export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const meant = similar(name, candidates);
  return meant === undefined ? undefined : `did you mean \`${meant}\`?`;
}
