import { expandMappers, MAPPER_CONVENIENCES, type MapperContext } from "./expand-mappers.ts";
import { copyObject, copyValue, stringListMap, stringMap } from "./expand-values.ts";
import type { Origins } from "./origins.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject, list, objects, text } from "./shape.ts";

/** What exports write about a client and the server makes by itself. */
const CLIENT_NOISE = ["id", "access", "registeredNodes", "origin"];
/** What a client may hold and this version leaves alone. */
export const CLIENT_NOT_MANAGED = ["authorizationSettings", "authenticationFlowBindingOverrides"];
const SCOPE_NOISE = ["id"];
const ROLE_NOISE = new Set(["id", "containerId", "clientRole"]);

const CLIENT_CONVENIENCES = new Set([
  ...CLIENT_NOISE,
  ...CLIENT_NOT_MANAGED,
  ...MAPPER_CONVENIENCES,
  "roles",
  "serviceAccount",
]);
const SCOPE_CONVENIENCES = new Set([...SCOPE_NOISE, ...MAPPER_CONVENIENCES]);

export interface ExpandedClient {
  readonly client: JsonObject;
  /** The client's roles, if it lists them itself. */
  readonly roles: Json[] | undefined;
  /** The user behind the service account, if the client says which grants it has. */
  readonly user: JsonObject | undefined;
}

/** A client with its conveniences as plain fields, its roles, and its service account's user. */
export function expandClient(source: JsonObject, context: MapperContext): ExpandedClient {
  const { origins } = context;
  const client = copyObject(source, origins, CLIENT_CONVENIENCES);
  if (isObject(source.attributes)) client.attributes = stringMap(source.attributes, origins);
  const mappers = expandMappers(source, context);
  if (mappers) client.protocolMappers = mappersOf(mappers, source, origins);
  const user = expandServiceAccount(source, client, context);
  const roles = Array.isArray(source.roles) ? expandRoles(source.roles, origins) : undefined;
  return { client, roles, user };
}

/** A client scope with its conveniences as plain fields. */
export function expandScope(source: JsonObject, context: MapperContext): JsonObject {
  const { origins } = context;
  const scope = copyObject(source, origins, SCOPE_CONVENIENCES);
  scope.protocol ??= "openid-connect";
  if (isObject(source.attributes)) scope.attributes = stringMap(source.attributes, origins);
  const mappers = expandMappers(source, context);
  if (mappers) scope.protocolMappers = mappersOf(mappers, source, origins);
  return scope;
}

function mappersOf(mappers: JsonObject[], owner: JsonObject, origins: Origins): JsonObject[] {
  const key = ["protocolMappers", "claims", "mappers", "audience"].find((name) => owner[name] !== undefined);
  return origins.derive(mappers, owner, key);
}

/** Roles; a name alone is a role without more. */
export function expandRoles(source: Json[], origins: Origins): Json[] {
  const roles = source.flatMap((role, index): JsonObject[] => {
    if (typeof role === "string") return [origins.derive({ name: role }, source, index)];
    if (!isObject(role)) return [];
    const copied = copyObject(role, origins, ROLE_NOISE);
    if (isObject(role.attributes)) copied.attributes = stringListMap(role.attributes, origins);
    return [copied];
  });
  return origins.derive(roles, source);
}

/**
 * `serviceAccount` makes the client one that logs in as itself. If the file says nothing about the browser flow, the
 * client gets none and takes no passwords either, which is what people mean by a machine-to-machine client.
 */
function expandServiceAccount(
  source: JsonObject,
  client: JsonObject,
  context: MapperContext,
): JsonObject | undefined {
  const { origins, findings } = context;
  const written = source.serviceAccount;
  if (typeof written !== "boolean" && !isObject(written)) return undefined;
  const wanted = written !== false;
  for (const [key, value] of [
    ["serviceAccountsEnabled", !wanted],
    ["publicClient", true],
    ["bearerOnly", true],
  ] as const)
    if (source[key] === value && (wanted || key === "serviceAccountsEnabled"))
      findings.error(
        "IAM1409",
        `\`${key}: ${value}\` contradicts \`serviceAccount\``,
        { in: source, key, part: "key" },
        {
          help:
            key === "serviceAccountsEnabled"
              ? "remove it; `serviceAccount` says it"
              : "a service account needs a client that keeps a secret",
          related: {
            message: "`serviceAccount` is written here",
            at: { in: source, key: "serviceAccount", part: "key" },
          },
        },
      );
  client.serviceAccountsEnabled = wanted;
  if (!wanted) return undefined;
  client.publicClient ??= false;
  if (client.standardFlowEnabled === undefined) {
    client.standardFlowEnabled = false;
    client.directAccessGrantsEnabled ??= false;
  }
  const clientId = text(source.clientId);
  return isObject(written) && clientId !== undefined
    ? serviceAccountUser(clientId, written, source, origins)
    : undefined;
}

/** All three kinds of grants are written: the object form means exactly these. */
function serviceAccountUser(
  clientId: string,
  grants: JsonObject,
  client: JsonObject,
  origins: Origins,
): JsonObject {
  const user: JsonObject = {
    username: `service-account-${clientId.toLowerCase()}`,
    enabled: true,
    serviceAccountClientId: clientId,
    realmRoles: grantList(grants, "realmRoles", client, origins),
    clientRoles: isObject(grants.clientRoles)
      ? (copyValue(grants.clientRoles, origins) as JsonObject)
      : origins.derive({}, client, "serviceAccount"),
    groups: groupPaths(grantList(grants, "groups", client, origins)),
  };
  return origins.derive(user, client, "serviceAccount");
}

function grantList(grants: JsonObject, key: string, client: JsonObject, origins: Origins): Json[] {
  const written = grants[key];
  if (Array.isArray(written)) return origins.derive([...written], written);
  return origins.derive([], client, "serviceAccount");
}

/** A group is named by its path; `ops` is the top-level group `/ops`. In place, so that the list keeps its origin. */
export function groupPaths(paths: Json[]): Json[] {
  for (const [index, path] of paths.entries())
    if (typeof path === "string" && !path.startsWith("/")) paths[index] = `/${path}`;
  return paths;
}

const USER_KEYS = ["username", "enabled", "serviceAccountClientId", "realmRoles", "clientRoles", "groups"];

/** A service account's user as exports write it, reduced to what is managed. */
export function expandServiceAccountUser(source: JsonObject, origins: Origins): JsonObject {
  const copied = copyObject(source, origins);
  const user: JsonObject = {};
  for (const key of USER_KEYS) {
    const value = copied[key];
    if (value !== undefined) user[key] = value;
  }
  // Keycloak imports a user without the flag as disabled.
  user.enabled ??= true;
  user.username ??= `service-account-${String(user.serviceAccountClientId).toLowerCase()}`;
  if (Array.isArray(user.groups)) groupPaths(user.groups);
  return origins.derive(user, source);
}

const GROUP_NOISE = new Set(["id", "path", "parentId", "subGroupCount", "access"]);

export function expandGroups(source: Json, origins: Origins): Json[] {
  const groups = objects(source).map((group) => {
    const copied = copyObject(group, origins, GROUP_NOISE);
    if (isObject(group.attributes)) copied.attributes = stringListMap(group.attributes, origins);
    if (list(group.subGroups).length > 0) copied.subGroups = expandGroups(group.subGroups ?? [], origins);
    return copied;
  });
  return Array.isArray(source) ? origins.derive(groups, source) : groups;
}
