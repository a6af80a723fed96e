import { kindOf } from "../model/kinds.ts";
import type { Fields, Value } from "../model/representation.ts";
import type { Resource } from "../model/resource.ts";
import { asFields, asNames } from "../model/wire.ts";
import { shortMappers } from "./mappers.ts";
import { isEmptyMap, type Node, type NodeMap, nodeOf, ordered, scalarOf, sortedEntries } from "./node.ts";
import { providerMappers } from "./provider-mappers.ts";
import { nodesOf, type Scope } from "./scope.ts";

/** A role; one that has nothing but its name is its name where `short` allows that. */
export function roleNode(role: Resource, fields: Fields, short: boolean): Node {
  const name = role.path.at(-1) ?? "";
  if (short && isEmptyMap(fields)) return name;
  const { composites, ...others } = fields;
  const nodes: Record<string, Node | undefined> = { name, ...asNodes(others) };
  if (composites !== undefined) nodes.composites = roleNames(composites, "realm", "client");
  return ordered(nodes, ["name", "description"]);
}

/** A group without those below it. */
export function groupNode(group: Resource, fields: Fields): NodeMap {
  const { roles, ...others } = fields;
  return ordered(
    {
      name: group.path.at(-1) ?? "",
      ...asNodes(others),
      ...(roles === undefined ? {} : roleNames(roles, "realmRoles", "clientRoles")),
    },
    ["name", "description"],
  );
}

export function scopeNode(scope: Resource, fields: Fields, context: Scope): NodeMap {
  const name = scope.path[0] ?? "";
  const { protocolMappers, ...others } = fields;
  const owner = { words: [name], label: `the client scope ${name}` };
  return ordered(
    {
      name,
      ...nodesOf(others, owner, context),
      ...(protocolMappers === undefined ? {} : mapperNodes(protocolMappers, scope.fields.protocol, context)),
    },
    ["name", "description", "protocol"],
    ["audience", "claims", "protocolMappers"],
  );
}

export function identityProviderNode(provider: Resource, fields: Fields, context: Scope): NodeMap {
  const alias = provider.path[0] ?? "";
  const { mappers, ...others } = fields;
  const providerId = String(provider.fields.providerId ?? "");
  const owner = { words: [alias], label: `the identity provider ${alias}` };
  return ordered(
    {
      alias,
      ...nodesOf(others, owner, context),
      ...(mappers === undefined
        ? {}
        : { mappers: providerMappers({ alias, providerId }, asFields(mappers), context.isClient) }),
    },
    ["alias", "providerId", "displayName", "enabled"],
    ["config", "mappers"],
  );
}

/** Mappers as conveniences where they are what a convenience makes. Only OpenID Connect has any. */
export function mapperNodes(
  byName: Value,
  protocol: Value | undefined,
  { isClient }: Scope,
): Record<string, Node> {
  const mappers = asFields(byName);
  const { audience, claims, plain } =
    protocol === "saml" ? { plain: mappers } : shortMappers(mappers, isClient);
  const written = Object.entries(plain).map(([name, mapper]): NodeMap => {
    const { config, protocol: own, ...others } = asFields(mapper);
    return ordered(
      {
        name,
        ...asNodes(others),
        ...(own === (protocol ?? "openid-connect") ? {} : { protocol: nodeOf(own ?? null) }),
        config: strings(asFields(config)),
      },
      ["name", "protocol", "protocolMapper"],
    );
  });
  const isNothing = !audience && !claims && written.length === 0;
  return {
    ...(audience ? { audience } : {}),
    ...(claims ? { claims } : {}),
    // An empty list says that there is none.
    ...(written.length > 0 || isNothing ? { protocolMappers: written } : {}),
  };
}

/** The fields of roles and groups; their attributes are lists. */
function asNodes(fields: Fields): Record<string, Node> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, nodeOf(value)]));
}

function strings(map: Fields): NodeMap {
  return Object.fromEntries(sortedEntries(map).map(([key, value]) => [key, scalarOf(String(value))]));
}

/** Roles as the model names them, under the names that this object has for them; at least one, so that none is none. */
function roleNames(value: Value, realm: string, client: string): Record<string, Node> {
  const names = asFields(value);
  const ofRealm = asNames(names.realm);
  const ofClients = asFields(names.client);
  return {
    ...(ofRealm.length > 0 || isEmptyMap(ofClients) ? { [realm]: ofRealm } : {}),
    ...(isEmptyMap(ofClients) ? {} : { [client]: nodeOf(Object.fromEntries(sortedEntries(ofClients))) }),
  };
}

/** Why nobody can change this object, if so. */
export function refusal(resource: Resource): string | undefined {
  const kind = kindOf(resource.kind);
  const change = { kind: kind.name, fields: [], warnings: [], desired: resource, live: resource };
  return kind.locked?.({ action: "update", ...change });
}
