import {
  CLIENT_NOT_MANAGED,
  type ExpandedClient,
  expandClient,
  expandGroups,
  expandRoles,
  expandScope,
  expandServiceAccountUser,
} from "./expand-clients.ts";
import { expandIdentityProvider, type IdentityProviderContext } from "./expand-identity-providers.ts";
import type { MapperContext } from "./expand-mappers.ts";
import { expandPlainMapper } from "./expand-provider-mappers.ts";
import { copyValue, stringMap } from "./expand-values.ts";
import type { Findings } from "./findings.ts";
import { BUILT_IN } from "./known.ts";
import type { Origins } from "./origins.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject, object, objects, text } from "./shape.ts";

/** Keys that say nothing about how a realm is set up: what exports add, and the spec's own. */
const NO_SETTINGS = new Set([
  "id",
  "keycloakVersion",
  "internationalizationEnabledLocales",
  "owner",
  "verify",
  "extensions",
  "tenants",
]);

/** What Keycloak's realm files may hold and this version leaves alone. */
const NOT_MANAGED: ReadonlySet<string> = new Set([
  "applications",
  "applicationScopeMappings",
  "authenticationFlows",
  "authenticatorConfig",
  "clientPolicies",
  "clientProfiles",
  "clientScopeMappings",
  "clientTemplates",
  "components",
  "defaultRole",
  "defaultRoles",
  "federatedUsers",
  "localizationTexts",
  "messageBundles",
  "oauthClients",
  "organizations",
  "protocolMappers",
  "requiredActions",
  "scopeMappings",
  "userFederationMappers",
  "userFederationProviders",
  "userProfile",
  "workflows",
]);

/** Kinds that are expanded one by one; everything else at the top is a realm setting. */
const KINDS = [
  "clients",
  "clientScopes",
  "roles",
  "groups",
  "users",
  "identityProviders",
  "identityProviderMappers",
];

const STRING_MAPS = ["attributes", "smtpServer", "browserSecurityHeaders"];

/**
 * Turns the conveniences of one realm into plain Keycloak fields, drops what means nothing for provisioning and leaves
 * out what this version does not manage (IAM1501). The document stays as it is. Expanding the result changes nothing.
 */
export function expandRealm(document: JsonObject, context: IdentityProviderContext): JsonObject {
  const { origins } = context;
  const realm: JsonObject = {};
  const handled = new Set<string>([...NO_SETTINGS, ...NOT_MANAGED, ...KINDS]);
  for (const [key, value] of Object.entries(document)) {
    if (handled.has(key) || value === null) continue;
    realm[key] =
      STRING_MAPS.includes(key) && isObject(value) ? stringMap(value, origins) : copyValue(value, origins);
  }
  const clients = expandClients(document, realm, context);
  if (Array.isArray(document.groups)) realm.groups = expandGroups(document.groups, origins);
  addRoles(document, realm, clients, context);
  addUsers(document, realm, clients, context);
  addIdentityProviders(document, realm, context);
  warnNotManaged(document, context.findings);
  return origins.derive(realm, document);
}

function expandClients(
  document: JsonObject,
  realm: JsonObject,
  { origins, findings }: { origins: Origins; findings: Findings },
): ExpandedClient[] {
  const known = new Set(objects(document.clients).map((client) => text(client.clientId)));
  const context: MapperContext = {
    origins,
    findings,
    isClient: (clientId) => known.has(clientId) || BUILT_IN.clients.has(clientId),
  };
  if (Array.isArray(document.clientScopes))
    realm.clientScopes = origins.derive(
      objects(document.clientScopes).map((scope) => expandScope(scope, context)),
      document.clientScopes,
    );
  const clients = objects(document.clients).map((client) => expandClient(client, context));
  if (Array.isArray(document.clients))
    realm.clients = origins.derive(
      clients.map(({ client }) => client),
      document.clients,
    );
  return clients;
}

/** The realm's own lists of roles, and those that stand in the clients. */
function addRoles(
  document: JsonObject,
  realm: JsonObject,
  clients: readonly ExpandedClient[],
  { origins, findings }: { origins: Origins; findings: Findings },
): void {
  const written = object(document.roles);
  const ofRealm = written && Array.isArray(written.realm) ? expandRoles(written.realm, origins) : undefined;
  const ofClients: JsonObject = {};
  const writtenClients = object(written?.client);
  for (const [clientId, roles] of Object.entries(writtenClients ?? {}))
    if (Array.isArray(roles)) ofClients[clientId] = expandRoles(roles, origins);
  for (const { client, roles } of clients) {
    const clientId = text(client.clientId);
    if (!roles || clientId === undefined) continue;
    if (writtenClients && Object.hasOwn(ofClients, clientId))
      findings.error(
        "IAM1409",
        `the roles of the client \`${clientId}\` are written in two places`,
        { in: roles },
        {
          help: "keep `roles` in the client, or the entry in `roles.client`",
          related: { message: "also here", at: { in: writtenClients, key: clientId, part: "key" } },
        },
      );
    ofClients[clientId] = roles;
  }
  if (!written && Object.keys(ofClients).length === 0) return;
  const roles: JsonObject = {};
  if (ofRealm) roles.realm = ofRealm;
  if (writtenClients || Object.keys(ofClients).length > 0)
    roles.client = writtenClients ? origins.derive(ofClients, writtenClients) : ofClients;
  realm.roles = written ? origins.derive(roles, written) : roles;
}

/** Of the users, those behind service accounts: their roles and groups belong to their clients. */
function addUsers(
  document: JsonObject,
  realm: JsonObject,
  clients: readonly ExpandedClient[],
  { origins, findings }: { origins: Origins; findings: Findings },
): void {
  const written = objects(document.users).filter((user) => typeof user.serviceAccountClientId === "string");
  const byClient = new Map(written.map((user) => [user.serviceAccountClientId, user]));
  const users: Json[] = written.map((user) => expandServiceAccountUser(user, origins));
  for (const { user } of clients) {
    if (!user) continue;
    const earlier = byClient.get(user.serviceAccountClientId ?? null);
    if (earlier)
      findings.error(
        "IAM1409",
        `the grants of the service account of \`${user.serviceAccountClientId}\` are written in two places`,
        { in: user },
        {
          help: "keep `serviceAccount` in the client, or the user",
          related: { message: "also here", at: { in: earlier } },
        },
      );
    else users.push(user);
  }
  if (users.length > 0)
    realm.users = Array.isArray(document.users) ? origins.derive(users, document.users) : users;
}

function addIdentityProviders(
  document: JsonObject,
  realm: JsonObject,
  context: IdentityProviderContext,
): void {
  const { origins, findings } = context;
  const mappers: JsonObject[] = objects(document.identityProviderMappers).map((mapper) =>
    expandPlainMapper(mapper, origins),
  );
  const plainOf = new Map(mappers.map((mapper) => [mapper.identityProviderAlias, mapper]));
  const providers = objects(document.identityProviders).map((source) => {
    const expanded = expandIdentityProvider(source, context);
    const plain = plainOf.get(source.alias ?? null);
    if (plain && expanded.mappers.length > 0)
      findings.error(
        "IAM1409",
        `the mappers of \`${source.alias}\` are written in two places`,
        { in: source, key: "mappers", part: "key" },
        {
          help: "keep `mappers` in the identity provider, or the entries of `identityProviderMappers`",
          related: { message: "also here", at: { in: plain } },
        },
      );
    mappers.push(...expanded.mappers);
    return expanded.provider;
  });
  if (Array.isArray(document.identityProviders))
    realm.identityProviders = origins.derive(providers, document.identityProviders);
  if (mappers.length > 0 || Array.isArray(document.identityProviderMappers))
    realm.identityProviderMappers = Array.isArray(document.identityProviderMappers)
      ? origins.derive(mappers, document.identityProviderMappers)
      : mappers;
}

/** One warning a realm, so that an export does not bring a page of them. */
function warnNotManaged(document: JsonObject, findings: Findings): void {
  const found = Object.entries(document).flatMap(([key, value]) => {
    const label = notManaged(key, value);
    return label === undefined ? [] : [{ key, label }];
  });
  const [first] = found;
  if (!first) return;
  const labels = found.map(({ label }) => label).join(", ");
  findings.warn("IAM1501", `not managed by this version of iam, and left as the server has it: ${labels}`, {
    in: document,
    key: first.key,
    part: "key",
  });
}

function notManaged(key: string, value: Json): string | undefined {
  if (NOT_MANAGED.has(key)) return hasContent(value) ? key : undefined;
  if (key === "users" && objects(value).some((user) => typeof user.serviceAccountClientId !== "string"))
    return "users (other than service accounts)";
  if (key !== "clients") return undefined;
  const keys = CLIENT_NOT_MANAGED.filter((name) => objects(value).some((client) => hasContent(client[name])));
  return keys.length === 0 ? undefined : `${keys.join(" and ")} of clients`;
}

function hasContent(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
