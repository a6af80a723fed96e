import { closest } from "../suggest.ts";
import keycloak from "./generated/keycloak-known.json" with { type: "json" };

/** What every realm of Keycloak has from the start (scripts/keycloak-known.mjs asks a server of the reference version). */
export const BUILT_IN = {
  clients: new Set([...Object.keys(keycloak.clientRoles), "admin-permissions"]),
  clientScopes: new Set(keycloak.clientScopes),
  realmRoles: new Set(keycloak.realmRoles),
  flows: new Set(keycloak.flows),
  clientProfiles: new Set(keycloak.clientProfiles),
  clientRoles: new Map<string, ReadonlySet<string>>(
    Object.entries(keycloak.clientRoles).map(([clientId, roles]) => [clientId, new Set(roles)]),
  ),
} as const;

/** What a setting of a provider may hold: one of some values, "boolean", "number" or any "text". */
export type Setting = string | readonly string[];
export type Settings = Readonly<Record<string, Setting>>;
/** Type → its settings. */
export type Types = ReadonlyMap<string, Settings>;

/** Protocol → type of mapper → its settings. */
export const PROTOCOL_MAPPERS: ReadonlyMap<string, Types> = typesByKind(keycloak.protocolMappers);

/** Java interface → provider → its settings. */
export const COMPONENTS: ReadonlyMap<string, Types> = typesByKind(keycloak.components);

/**
 * The types of providers that Keycloak ships, those of the older versions that are supported among them. A type of an
 * extension is declared in the spec, under `extensions` and the name that its kind has here.
 */
export const SHIPPED = {
  authenticators: types(keycloak.authenticators),
  authorizationPolicies: named(keycloak.authorizationPolicies),
  clientAuthenticators: named(keycloak.clientAuthenticators),
  clientPolicyConditions: types(keycloak.clientPolicyConditions),
  clientPolicyExecutors: types(keycloak.clientPolicyExecutors),
  eventsListeners: named(keycloak.eventsListeners),
  identityProviderMappers: types(keycloak.identityProviderMappers),
  identityProviders: types(keycloak.identityProviders),
  passwordHashing: named(keycloak.passwordHashing),
  passwordPolicies: named(Object.keys(keycloak.passwordPolicies)),
  protocols: named(keycloak.protocols),
  requiredActions: named(keycloak.requiredActions),
} as const satisfies Readonly<Record<string, Types>>;

/** Password policy → what stands in its brackets. */
export const PASSWORD_POLICIES = new Map<string, Setting>(Object.entries(keycloak.passwordPolicies));

/** Settings that all identity providers have that speak SAML, and all others. */
export const IDENTITY_PROVIDER_CONFIG = keycloak.identityProviderConfig;

/** Keycloak puts the names of a client's keys together (CertificateInfoHelper). */
const CLIENT_KEYS = ["jwt.credential", "saml.signing", "saml.encryption"].flatMap((use) =>
  ["certificate", "kid", "private.key", "public.key"].map((part) => `${use}.${part}`),
);

export const CLIENT_ATTRIBUTES: ReadonlySet<string> = new Set([...keycloak.clientAttributes, ...CLIENT_KEYS]);

export const EVENT_TYPES: readonly string[] = keycloak.eventTypes;

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

function types(shipped: Readonly<Record<string, Settings>>): Types {
  return new Map(Object.entries(shipped));
}

function named(names: readonly string[]): Types {
  return new Map(names.map((name) => [name, {}]));
}

function typesByKind(kinds: Readonly<Record<string, object>>): ReadonlyMap<string, Types> {
  return new Map(
    Object.entries(kinds).map(([kind, shipped]) => [kind, types(shipped as Record<string, Settings>)]),
  );
}
