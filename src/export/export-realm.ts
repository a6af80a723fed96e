import { kindOf } from "../model/kinds.ts";
import type { Fields, RealmRepresentation } from "../model/representation.ts";
import { type KindName, keyOf, type Resource } from "../model/resource.ts";
import { asNames } from "../model/wire.ts";
import { own as entryOf } from "../own.ts";
import { BUILT_IN } from "../spec/known.ts";
import { clientNode } from "./client.ts";
import { defaultsFor } from "./defaults.ts";
import { isEmptyMap, type Node, type NodeMap, ordered } from "./node.ts";
import { groupNode, identityProviderNode, refusal, roleNode, scopeNode } from "./objects.ts";
import { reduce } from "./reduce.ts";
import { Notes, nodesOf, type Scope } from "./scope.ts";
import { builtInFlows, type Note, unmanagedIn } from "./unmanaged.ts";
import type { Variables } from "./variables.ts";

/** A realm as the least that a spec has to say about it. */
export interface ExportedRealm {
  readonly realm: string;
  /** The server's, where it tells. */
  readonly keycloakVersion: string | undefined;
  readonly spec: NodeMap;
  /** What the spec does not say although the realm has it. */
  readonly notes: readonly Note[];
}

/** Settings that Keycloak works out from others. */
const COMPUTED = ["otpSupportedApplications"];
const FIRST = ["realm", "displayName", "displayNameHtml", "enabled"];
const LAST = [
  "smtpServer",
  "browserSecurityHeaders",
  "attributes",
  "roles",
  "clientScopes",
  "defaultDefaultClientScopes",
  "defaultOptionalClientScopes",
  "clients",
  "groups",
  "defaultGroups",
  "identityProviders",
];

type Writer = (scope: Scope) => Readonly<Record<string, Node>>;

/** How each kind gets into the spec; the last ones stand in their clients. Complete, so that no kind is forgotten. */
const WRITERS: Record<KindName, Writer | "client"> = {
  realm: settings,
  clientScope: clientScopes,
  defaultClientScopes,
  realmRole: realmRoles,
  client: clients,
  identityProvider: identityProviders,
  group: groups,
  defaultGroups,
  clientRole: "client",
  serviceAccount: "client",
  serviceAccountRole: "client",
  serviceAccountGroup: "client",
};

/**
 * The spec of a realm as the server holds it. Applied to the same realm it changes nothing; applied where there is none
 * it makes this one, but for what the notes name. Secrets become references to `variables`. Pure.
 */
export function exportRealm(live: RealmRepresentation, variables: Variables): ExportedRealm {
  const keycloakVersion = typeof live.keycloakVersion === "string" ? live.keycloakVersion : undefined;
  const defaults = defaultsFor(keycloakVersion, live.realm);
  const own = new Set(
    resources(live, "client")
      .filter((client) => !kindOf("client").serverMade?.(client, live))
      .map(keyOf),
  );
  const scope: Scope = {
    live,
    defaults,
    variables,
    notes: new Notes(),
    isClient: (clientId) => own.has(clientId) || BUILT_IN.clients.has(clientId),
  };
  const nodes: Record<string, Node> = { realm: live.realm };
  for (const writer of Object.values(WRITERS)) if (writer !== "client") Object.assign(nodes, writer(scope));
  return {
    realm: live.realm,
    keycloakVersion,
    spec: ordered(nodes, FIRST, LAST),
    notes: [...unmanagedIn(live, defaults.realm), ...scope.notes.all],
  };
}

function resources(realm: RealmRepresentation, kind: KindName): Resource[] {
  return [...kindOf(kind).collect(realm, "server").resources].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function settings(scope: Scope): Record<string, Node> {
  const { live, defaults } = scope;
  const held = resources(live, "realm")[0]?.fields ?? {};
  // The realm master is made with other settings than all others, so none of its own goes without saying.
  const made = live.realm === "master" ? {} : (defaults.builtIn("realm").get(live.realm)?.fields ?? {});
  const { fields } = reduce(held, made);
  // A realm about which nothing is said is made switched off.
  fields.enabled = held.enabled ?? false;
  const flows = builtInFlows(defaults.realm);
  for (const [key, value] of Object.entries(fields)) {
    const isGone = !(key in held) && value === "";
    if (key.endsWith("Flow") && typeof value === "string" && !flows.has(value))
      scope.notes.add("settings that name a flow of the realm's own", `${key}: ${value}`);
    else if (!isGone && !COMPUTED.includes(key)) continue;
    delete fields[key];
  }
  fields.attributes = Object.fromEntries(
    Object.entries((fields.attributes ?? {}) as Fields).filter(([key, value]) => String(held[key]) !== value),
  );
  if (isEmptyMap(fields.attributes)) delete fields.attributes;
  const { smtpServer, ...others } = fields;
  return {
    ...nodesOf(others, { words: [live.realm], label: "the realm" }, scope),
    ...(smtpServer === undefined
      ? {}
      : nodesOf({ smtpServer }, { words: ["smtp"], label: "smtpServer" }, scope)),
  };
}

function clientScopes(scope: Scope): Record<string, Node> {
  const builtIn = scope.defaults.builtIn("clientScope");
  noteMissing("client scope", "clientScope", scope);
  const nodes = resources(scope.live, "clientScope").flatMap((one) => {
    const made = builtIn.get(keyOf(one));
    const defaults = made?.fields ?? {
      ...scope.defaults.ofNew("clientScope", String(one.fields.protocol)),
      protocol: "openid-connect",
    };
    const { fields, lacking } = reduce(one.fields, defaults, kindOf("clientScope").exact);
    for (const entry of made ? lacking : [])
      scope.notes.add(
        "entries that new realms have and this one lacks",
        `client scope ${keyOf(one)}: ${entry}`,
      );
    return made && isEmptyMap(fields) ? [] : [scopeNode(one, fields, scope)];
  });
  return listed("clientScopes", nodes);
}

function defaultClientScopes({ live, defaults }: Scope): Record<string, Node> {
  const [held] = resources(live, "defaultClientScopes");
  const made = defaults.builtIn("defaultClientScopes").get(live.realm);
  const { fields } = reduce(held?.fields ?? {}, made?.fields ?? {});
  return Object.fromEntries(Object.entries(fields).map(([key, names]) => [key, asNames(names)]));
}

function realmRoles(scope: Scope): Record<string, Node> {
  noteMissing("realm role", "realmRole", scope);
  const nodes = resources(scope.live, "realmRole").flatMap((role) => roleNodes(role, false, scope));
  return nodes.length > 0 ? { roles: { realm: nodes } } : {};
}

/** The role as one element, or none where Keycloak makes it so by itself. */
function roleNodes(role: Resource, short: boolean, { live, defaults }: Scope): Node[] {
  const made = defaults.builtIn(role.kind).get(keyOf(role));
  // Only master has them, and Keycloak keeps them up to date.
  if (!made && role.kind === "realmRole" && kindOf("realmRole").serverMade?.(role, live)) return [];
  const { fields } = reduce(role.fields, made?.fields ?? defaults.ofNew(role.kind), kindOf(role.kind).exact);
  return made && isEmptyMap(fields) ? [] : [roleNode(role, fields, short)];
}

function clients(scope: Scope): Record<string, Node> {
  const { live, defaults, notes } = scope;
  const builtIn = defaults.builtIn("client");
  noteMissing("client", "client", scope);
  const roles = resources(live, "clientRole");
  const grants = grantsOf(scope);
  const nodes = resources(live, "client").flatMap((client) => {
    const clientId = keyOf(client);
    const made = builtIn.get(clientId);
    // Keycloak's own, made with something that is not in every realm.
    if (!made && kindOf("client").serverMade?.(client, live)) return [];
    const node = clientNode(
      client,
      made,
      {
        roles: roles
          .filter(({ path }) => path[0] === clientId)
          .flatMap((role) => roleNodes(role, true, scope)),
        grants: grants.get(clientId),
      },
      scope,
    );
    if (grants.has(clientId) && node?.serviceAccount === undefined)
      notes.add("grants of service accounts whose client has none switched on, or keeps no secret", clientId);
    const reason = node && refusal(client);
    if (reason === undefined) return node ? [node] : [];
    notes.add(
      reason,
      Object.keys(node ?? {})
        .filter((key) => key !== "clientId")
        .join(", "),
    );
    return [];
  });
  return listed("clients", nodes);
}

/** What the service accounts are granted, as `serviceAccount` of their clients says it. */
function grantsOf({ live, notes }: Scope): Map<string, NodeMap> {
  const grants = new Map<string, NodeMap>();
  const roles = resources(live, "serviceAccountRole");
  const groups = resources(live, "serviceAccountGroup");
  for (const user of live.users ?? []) {
    const clientId = user.serviceAccountClientId;
    if (clientId === undefined) continue;
    const own = roles.filter(({ path }) => path[0] === clientId);
    const given = own.filter((role) => !kindOf("serviceAccountRole").serverMade?.(role, live));
    if (own.length === given.length)
      notes.add("service accounts without the realm's default roles, which a new one gets", clientId);
    const realmRoles = given.flatMap(({ path }) => (path.length === 2 ? path.slice(1) : []));
    const clientRoles: Record<string, string[]> = {};
    for (const { path } of given) {
      const [, owner = "", name] = path;
      if (name !== undefined) clientRoles[owner] = [...(entryOf(clientRoles, owner) ?? []), name];
    }
    const paths = groups.filter(({ path }) => path[0] === clientId).map(({ source }) => source);
    grants.set(clientId, {
      ...(realmRoles.length > 0 ? { realmRoles } : {}),
      ...(isEmptyMap(clientRoles) ? {} : { clientRoles }),
      ...(paths.length > 0 ? { groups: [...(user.groups ?? [])].sort() } : {}),
    });
  }
  return grants;
}

function groups({ live, defaults }: Scope): Record<string, Node> {
  const all = resources(live, "group");
  const below = (above: readonly string[]): Node[] =>
    all
      .filter(({ path }) => path.length === above.length + 1 && above.every((name, at) => path[at] === name))
      .map((group) => {
        const { fields } = reduce(group.fields, defaults.ofNew("group"), kindOf("group").exact);
        return { ...groupNode(group, fields), ...listed("subGroups", below(group.path)) };
      });
  return listed("groups", below([]));
}

function defaultGroups({ live }: Scope): Record<string, Node> {
  const [held] = resources(live, "defaultGroups");
  return listed("defaultGroups", asNames(held?.fields.groups));
}

function identityProviders(scope: Scope): Record<string, Node> {
  const { live, defaults, notes } = scope;
  const flows = builtInFlows(defaults.realm);
  const nodes = resources(live, "identityProvider").map((provider) => {
    const { organizationId, ...held } = provider.fields;
    if (organizationId !== undefined)
      notes.add("links of identity providers to organizations", keyOf(provider));
    const made = defaults.ofNew("identityProvider", String(held.providerId));
    const { fields } = reduce(held, made, kindOf("identityProvider").exact);
    for (const [key, value] of Object.entries(fields)) {
      if (!key.endsWith("FlowAlias") || typeof value !== "string" || value === "" || flows.has(value))
        continue;
      notes.add("settings that name a flow of the realm's own", `${keyOf(provider)}: ${key}: ${value}`);
      delete fields[key];
    }
    return identityProviderNode(provider, fields, scope);
  });
  return listed("identityProviders", nodes);
}

function listed(key: string, nodes: readonly Node[]): Record<string, Node> {
  return nodes.length > 0 ? { [key]: nodes } : {};
}

/** Objects that Keycloak makes for each realm and somebody has deleted here; no spec can say that. */
function noteMissing(label: string, kind: KindName, { live, defaults, notes }: Scope): void {
  if (live.realm === "master") return;
  const held = new Set(resources(live, kind).map(keyOf));
  for (const key of defaults.builtIn(kind).keys())
    if (!held.has(key)) notes.add("objects that new realms have and this one lacks", `${label} ${key}`);
}
