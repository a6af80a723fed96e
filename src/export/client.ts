import { isDeepStrictEqual } from "node:util";
import { kindOf } from "../model/kinds.ts";
import type { Fields } from "../model/representation.ts";
import type { Resource } from "../model/resource.ts";
import { asNames } from "../model/wire.ts";
import { Secret } from "../secret.ts";
import { type Node, type NodeMap, ordered } from "./node.ts";
import { mapperNodes } from "./objects.ts";
import { reduce } from "./reduce.ts";
import { nodesOf, type Scope } from "./scope.ts";

/** What Keycloak keeps in the attributes of clients for itself; a rotated secret is among it. */
const SERVER_MADE = /^(?:client\.secret\.|saml\.artifact\.binding\.identifier$|realm_client$)/;

const FIRST = [
  "clientId",
  "name",
  "description",
  "protected",
  "enabled",
  "protocol",
  "publicClient",
  "bearerOnly",
  "secret",
  "rootUrl",
  "baseUrl",
  "adminUrl",
  "redirectUris",
  "webOrigins",
  "standardFlowEnabled",
];
const LAST = [
  "attributes",
  "defaultClientScopes",
  "optionalClientScopes",
  "roles",
  "serviceAccount",
  "audience",
  "claims",
  "protocolMappers",
];

/** What belongs to a client and is a kind of its own in the model. */
export interface Belongings {
  readonly roles: readonly Node[];
  /** The grants of its service account; nothing if it has none, or nobody may see them. */
  readonly grants: NodeMap | undefined;
}

/** A client as a spec writes it; nothing if there is nothing to say about one of Keycloak's own. */
export function clientNode(
  client: Resource,
  builtIn: Resource | undefined,
  { roles, grants }: Belongings,
  scope: Scope,
): NodeMap | undefined {
  const clientId = client.path[0] ?? "";
  const isServiceAccount = hasShortServiceAccount(client.fields);
  const links = builtIn ? undefined : scopeLinks(client, isServiceAccount, scope);
  const { fields, lacking } = reduce(
    withoutNoise(client.fields),
    { ...defaultsOf(client, builtIn, isServiceAccount, scope), ...links?.made },
    kindOf("client").exact,
  );
  // A new client with one of the lists gets nothing of the other, so both are written where one is.
  if (links?.differ) Object.assign(fields, links.held);
  // Where redirect URIs are sent without web origins, Keycloak makes the origins from them.
  if (asNames(fields.redirectUris).some((uri) => uri.startsWith("http")))
    fields.webOrigins = asNames(client.fields.webOrigins);
  for (const entry of lacking.filter((entry) => builtIn && !SERVER_MADE.test(entry.replace(/^\w+\./, ""))))
    scope.notes.add("entries that new realms have and this one lacks", `client ${clientId}: ${entry}`);
  const { protocolMappers, ...others } = fields;
  const owner = { words: [clientId], label: `the client ${clientId}` };
  const nodes: Record<string, Node> = {
    ...nodesOf(others, owner, scope),
    ...(protocolMappers === undefined ? {} : mapperNodes(protocolMappers, client.fields.protocol, scope)),
    ...(roles.length > 0 ? { roles } : {}),
  };
  if (isServiceAccount) nodes.serviceAccount = grants ?? true;
  if (builtIn && Object.keys(nodes).length === 0) return undefined;
  if (keepsSecret(client.fields)) nodes.secret = scope.variables.client(scope.live.realm, clientId);
  return ordered({ clientId, ...nodes }, FIRST, LAST);
}

/** Without the secret, which becomes a reference, and what the server keeps there for itself. */
function withoutNoise({ secret: _, attributes, ...fields }: Fields): Fields {
  const kept = Object.entries((attributes ?? {}) as Fields).filter(([key]) => !SERVER_MADE.test(key));
  return { ...fields, attributes: Object.fromEntries(kept) };
}

/** `serviceAccount` also says that a client is confidential, and has no browser flow unless that is written. */
function hasShortServiceAccount({ serviceAccountsEnabled, publicClient, bearerOnly }: Fields): boolean {
  return serviceAccountsEnabled === true && publicClient !== true && bearerOnly !== true;
}

function defaultsOf(
  client: Resource,
  builtIn: Resource | undefined,
  isServiceAccount: boolean,
  scope: Scope,
): Fields {
  const { protocol, standardFlowEnabled } = client.fields;
  const made = withoutNoise(
    builtIn?.fields ?? scope.defaults.ofNew("client", protocol === "saml" ? "saml" : undefined),
  );
  const scopes = new Set(scope.live.clientScopes?.map(({ name }) => name));
  const links = ["defaultClientScopes", "optionalClientScopes"].map((key) => [
    key,
    asNames(made[key]).filter((name) => scopes.has(name)),
  ]);
  return {
    ...made,
    // A scope that the realm lacks is noted once, and not as taken from each client.
    ...Object.fromEntries(links),
    ...(builtIn ? {} : { protocol: "openid-connect" }),
    ...(isServiceAccount ? { serviceAccountsEnabled: true, standardFlowEnabled: false } : {}),
    ...(isServiceAccount && standardFlowEnabled !== true ? { directAccessGrantsEnabled: false } : {}),
  };
}

/** The scopes that the client has beside those that a new client of the realm gets. */
function scopeLinks(
  { fields }: Resource,
  isServiceAccount: boolean,
  { live, defaults }: Scope,
): { readonly held: Fields; readonly made: Fields; readonly differ: boolean } {
  const protocolOf = new Map((live.clientScopes ?? []).map(({ name, protocol }) => [name, protocol]));
  const protocol = fields.protocol ?? "openid-connect";
  const usable = (names: readonly string[] | undefined): string[] =>
    (names ?? []).filter((name) => (protocolOf.get(name) ?? protocol) === protocol).sort();
  const held = {
    defaultClientScopes: asNames(fields.defaultClientScopes),
    optionalClientScopes: asNames(fields.optionalClientScopes),
  };
  const made = {
    defaultClientScopes: usable(live.defaultDefaultClientScopes),
    optionalClientScopes: usable(live.defaultOptionalClientScopes),
  };
  // A new client with a service account is given what the realm had before the same run changed it.
  const isStale = isServiceAccount && !isAsMade(live, defaults.realm);
  return { held, made, differ: isStale || !isDeepStrictEqual(held, made) };
}

function isAsMade(live: Scope["live"], made: Scope["live"]): boolean {
  return (["defaultDefaultClientScopes", "defaultOptionalClientScopes"] as const).every((key) =>
    isSame(live[key] ?? [], made[key] ?? []),
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/** Whether the client has a secret that somebody may have to know. */
function keepsSecret({
  protocol,
  publicClient,
  bearerOnly,
  clientAuthenticatorType,
  secret,
}: Fields): boolean {
  const bySecret = ["client-secret", "client-secret-jwt", undefined] as unknown[];
  return (
    secret instanceof Secret &&
    (protocol ?? "openid-connect") === "openid-connect" &&
    publicClient !== true &&
    bearerOnly !== true &&
    bySecret.includes(clientAuthenticatorType)
  );
}
