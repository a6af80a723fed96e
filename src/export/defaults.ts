import { kindOf } from "../model/kinds.ts";
import type { Fields, RealmRepresentation } from "../model/representation.ts";
import { type KindName, keyOf, type Resource } from "../model/resource.ts";
import generated from "./generated/keycloak-defaults.json" with { type: "json" };

/** The realm that scripts/keycloak-defaults.mjs makes, with one object of each sort beside Keycloak's own. */
const PROBE = "iam-defaults-probe";
const SORTS = { openid: "new-openid-connect", saml: "new-saml", oidc: "new-oidc", any: "new" } as const;
const PROBES: ReadonlySet<string> = new Set(Object.values(SORTS));

/** What Keycloak makes by itself. */
export interface Defaults {
  /** The version that they were taken from. */
  readonly version: string;
  /** A bare realm of this name, with Keycloak's own objects in it. */
  readonly realm: RealmRepresentation;
  /** Keycloak's own objects of one kind. */
  readonly builtIn: (kind: KindName) => ReadonlyMap<string, Resource>;
  /** What an object has about which a spec says nothing but its name and, where there are several sorts, its sort. */
  readonly ofNew: (kind: KindName, sort?: string) => Fields;
}

/** The versions whose defaults are known, newest first. */
const VERSIONS: readonly string[] = Object.keys(generated);

/** The defaults of the newest known version that is not newer than the server's, for a realm of this name. */
export function defaultsFor(keycloakVersion: string | undefined, realmName: string): Defaults {
  const version = nearest(keycloakVersion);
  const probed = named((generated as Record<string, unknown>)[version], realmName) as RealmRepresentation;
  const ofKind = (kind: KindName): readonly Resource[] => kindOf(kind).collect(probed, "server").resources;
  return {
    version,
    realm: withoutProbes(probed),
    builtIn: (kind) =>
      new Map(
        ofKind(kind)
          .filter(({ path }) => !path.some((name) => PROBES.has(name)))
          .map((resource) => [keyOf(resource), resource]),
      ),
    ofNew: (kind, sort) => {
      const name = SORTS[sortOf(kind, sort)];
      const fields = ofKind(kind).find(({ path }) => path.at(-1) === name)?.fields ?? {};
      const { providerId: _, ...others } = fields;
      return kind === "identityProvider" ? others : fields;
    },
  };
}

function withoutProbes(realm: RealmRepresentation): RealmRepresentation {
  const { identityProviders: _, groups: __, ...made } = realm;
  const isOwn = ({ name }: { name: string }): boolean => !PROBES.has(name);
  const clientRoles = Object.entries(realm.roles?.client ?? {}).filter(([clientId]) => !PROBES.has(clientId));
  return {
    ...made,
    clients: realm.clients?.filter(({ clientId }) => !PROBES.has(clientId)) ?? [],
    clientScopes: realm.clientScopes?.filter(isOwn) ?? [],
    roles: { realm: realm.roles?.realm?.filter(isOwn) ?? [], client: Object.fromEntries(clientRoles) },
  };
}

function sortOf(kind: KindName, sort: string | undefined): keyof typeof SORTS {
  if (kind === "identityProvider") return sort === "saml" ? "saml" : "oidc";
  if (kind === "client" || kind === "clientScope") return sort === "saml" ? "saml" : "openid";
  return "any";
}

function nearest(version: string | undefined): string {
  const [newest = ""] = VERSIONS;
  const oldest = VERSIONS.at(-1) ?? newest;
  if (version === undefined) return newest;
  return VERSIONS.find((known) => compareVersions(known, version) <= 0) ?? oldest;
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** The realm's name stands in some names and addresses of Keycloak's own objects. */
function named(value: unknown, realm: string): unknown {
  if (typeof value === "string")
    return value
      .replaceAll(`default-roles-${PROBE}`, () => `default-roles-${realm.toLowerCase()}`)
      .replaceAll(PROBE, () => realm);
  if (Array.isArray(value)) return value.map((item) => named(item, realm));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner, realm)]));
}
