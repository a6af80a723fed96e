import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { keyOf, type RoleGraph, type RoleName, rolesIn, shownRole } from "./role-graph.ts";
import { list, object, objects, text } from "./shape.ts";

/** A claim that holds one role as a string, from a mapper of a client or of one of its scopes. */
interface SingleRoleClaim {
  readonly name: string;
  readonly config: JsonObject;
  readonly mapsRole: (role: RoleName) => boolean;
}

/**
 * Service accounts that hold several roles of which a claim takes one (IAM1415). Keycloak picks any of them, which may
 * change from token to token.
 */
export function checkSingleRoles(realm: JsonObject, graph: RoleGraph, findings: Findings): void {
  const scopes = new Map(objects(realm.clientScopes).map((scope) => [scope.name, scope]));
  const clients = new Map(objects(realm.clients).map((client) => [client.clientId, client]));
  for (const user of objects(realm.users)) {
    const client = clients.get(user.serviceAccountClientId ?? null);
    if (!client) continue;
    const inherited = list(client.defaultClientScopes ?? realm.defaultDefaultClientScopes);
    const owners = [client, ...inherited.flatMap((name) => objects([scopes.get(name) ?? null]))];
    const claims = owners.flatMap((owner) => objects(owner.protocolMappers).flatMap(singleRoleClaim));
    if (claims.length === 0) continue;
    const granted = rolesOf(user, realm);
    for (const claim of claims) {
      const held = graph.closure(granted.map(({ name }) => name)).filter(claim.mapsRole);
      if (held.length < 2) continue;
      const at = granted.findLast(({ name }) => graph.closure([name]).some(claim.mapsRole));
      findings.error(
        "IAM1415",
        `the claim \`${claim.name}\` is one string, and \`${client.clientId}\` holds ${held.length} roles for it`,
        at ?? { in: user },
        {
          help: `give it one of ${held.map(shownRole).sort().join(", ")}; or let the claim be a list (multivalued: true)`,
          related: { message: "the claim", at: { in: claim.config, key: "multivalued" } },
        },
      );
    }
  }
}

function singleRoleClaim(mapper: JsonObject): SingleRoleClaim[] {
  const config = object(mapper.config);
  const name = text(config?.["claim.name"]);
  if (!config || !name || config.multivalued !== "false") return [];
  const clientId = text(config["usermodel.clientRoleMapping.clientId"]);
  if (mapper.protocolMapper === "oidc-usermodel-client-role-mapper" && clientId)
    return [{ name, config, mapsRole: ({ client }) => client === clientId }];
  return [];
}

/** The roles that a service account is given, itself and through its groups. */
function rolesOf(user: JsonObject, realm: JsonObject): ReturnType<typeof rolesIn> {
  const groups = list(user.groups).flatMap((path) => groupsOn(text(path) ?? "", realm));
  const seen = new Set<string>();
  return [user, ...groups]
    .flatMap((holder) => rolesIn(holder, "realmRoles", "clientRoles"))
    .filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

/** A group and those above it, whose roles its members have too. */
function groupsOn(path: string, realm: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  let level = objects(realm.groups);
  for (const name of path.split("/").slice(1)) {
    const group = level.find((one) => one.name === name);
    if (!group) break;
    found.push(group);
    level = objects(group.subGroups);
  }
  return found;
}
