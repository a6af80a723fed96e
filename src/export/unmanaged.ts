import { isDeepStrictEqual } from "node:util";
import type { RealmRepresentation } from "../model/representation.ts";

/** Something that a realm has and a spec cannot say yet: `authentication flows: my browser, my registration`. */
export interface Note {
  readonly what: string;
  readonly names: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

/** What of a realm no kind of `iam` manages, as far as it is not what Keycloak makes by itself. */
export function unmanagedIn(live: RealmRepresentation, builtIn: RealmRepresentation): Note[] {
  // Only an export by the server itself has them, which takes the right to manage the realm.
  const hidden =
    live.authenticationFlows === undefined ? ["flows, required actions, components, policies"] : [];
  const notes: Note[] = [
    { what: "not shown to this account", names: hidden },
    { what: "authentication flows", names: flows(live, builtIn) },
    { what: "required actions", names: changed("requiredActions", "alias", live, builtIn) },
    ...components(live, builtIn),
    { what: "client profiles", names: namesIn(live.clientProfiles, "profiles") },
    { what: "client policies", names: namesIn(live.clientPolicies, "policies") },
    { what: "scope mappings", names: scopeMappings(live, builtIn) },
    { what: "texts in", names: Object.keys(record(live.localizationTexts)) },
    {
      what: "authorization services (resources, policies, permissions) of the clients",
      names: clients(live, ({ authorizationServicesEnabled }) => authorizationServicesEnabled === true),
    },
    {
      what: "authentication flow overrides of the clients",
      names: clients(
        live,
        ({ authenticationFlowBindingOverrides: flow }) => Object.keys(record(flow)).length > 0,
      ),
    },
  ];
  return notes.filter(({ names }) => names.length > 0);
}

/** The flows that Keycloak makes itself; others cannot be referred to, since a new server does not have them. */
export function builtInFlows(builtIn: RealmRepresentation): ReadonlySet<string> {
  return new Set(parts(builtIn.authenticationFlows).map(({ alias }) => String(alias)));
}

/** Flows of the realm's own, and those of Keycloak's that are not as it makes them. What is below a flow belongs to it. */
function flows(live: RealmRepresentation, builtIn: RealmRepresentation): string[] {
  const known = new Map(parts(builtIn.authenticationFlows).map((flow) => [flow.alias, flow]));
  const configs = changed("authenticatorConfig", "alias", live, builtIn);
  const uses = ({ authenticationExecutions }: Part): boolean =>
    parts(authenticationExecutions).some(({ authenticatorConfig }) =>
      configs.includes(String(authenticatorConfig)),
    );
  return parts(live.authenticationFlows).flatMap((flow) => {
    const made = known.get(flow.alias);
    if (!made) return flow.topLevel === true ? [String(flow.alias)] : [];
    return isDeepStrictEqual(bare(flow), bare(made)) && !uses(flow)
      ? []
      : [`${flow.alias} (other than in a new realm)`];
  });
}

/** Entries of a list that are other than Keycloak makes them. */
function changed(
  list: string,
  name: string,
  live: RealmRepresentation,
  builtIn: RealmRepresentation,
): string[] {
  const known = new Map(parts(builtIn[list]).map((part) => [part[name], bare(part)]));
  return parts(live[list])
    .filter((part) => !isDeepStrictEqual(bare(part), known.get(part[name])))
    .map((part) => String(part[name]));
}

/** Names of the components that Keycloak did not make, by the kind of provider. */
function components(live: RealmRepresentation, builtIn: RealmRepresentation): Note[] {
  const made = record(builtIn.components);
  return Object.entries(record(live.components)).map(([type, list]) => {
    const known = parts(made[type]).map(bare);
    const names = parts(list)
      .filter((part) => !known.some((other) => isDeepStrictEqual(other, bare(part))))
      .map(({ name, providerId }) => (name === undefined ? String(providerId) : `${name} (${providerId})`));
    return { what: `components (${type.split(".").at(-1)})`, names };
  });
}

/** Roles that a client or scope passes on although not all are allowed to. */
function scopeMappings(live: RealmRepresentation, builtIn: RealmRepresentation): string[] {
  const made = new Set([...mappingsIn(builtIn)]);
  return [...new Set(mappingsIn(live).filter((mapping) => !made.has(mapping)))];
}

function mappingsIn({ scopeMappings, clientScopeMappings }: RealmRepresentation): string[] {
  const line = (of: Part, role: string): string =>
    `${of.client === undefined ? `scope ${of.clientScope}` : `client ${of.client}`}: ${role}`;
  const ofRealm = parts(scopeMappings).flatMap((of) => strings(of.roles).map((role) => line(of, role)));
  const ofClients = Object.entries(record(clientScopeMappings)).flatMap(([clientId, list]) =>
    parts(list).flatMap((of) => strings(of.roles).map((role) => line(of, `${clientId}/${role}`))),
  );
  return [...ofRealm, ...ofClients];
}

function clients(live: RealmRepresentation, has: (client: Part) => boolean): string[] {
  return (live.clients ?? []).filter(has).map(({ clientId }) => clientId);
}

function namesIn(holder: unknown, list: string): string[] {
  return parts(record(holder)[list]).map(({ name }) => String(name));
}

/** Without ids and empty values, lists of strings sorted: what can be compared across realms. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(bare);
    return items.every((item) => typeof item === "string") ? items.sort() : items;
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== "id" && !isEmpty(inner))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function parts(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

function record(value: unknown): Part {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Part) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
