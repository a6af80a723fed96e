import { copyObject, stringMap, stringOf } from "./expand-values.ts";
import type { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject, objects, text } from "./shape.ts";

export interface MapperContext {
  readonly origins: Origins;
  readonly findings: Findings;
  /** Clients that Keycloak can look up: those of the spec and the built-in ones. */
  readonly isClient: (clientId: string) => boolean;
}

/** The keys of a client or client scope that become protocol mappers. */
export const MAPPER_CONVENIENCES = ["audience", "claims", "mappers"] as const;

/** Plain mappers carry keys that mean nothing for provisioning. */
const MAPPER_NOISE = new Set(["id", "consentRequired", "consentText"]);

/**
 * The protocol mappers of a client or client scope: its plain ones, then those of `audience`, `claims` and `mappers`.
 * Nothing if the owner writes none of the four, which leaves the mappers unmanaged.
 */
export function expandMappers(owner: JsonObject, context: MapperContext): JsonObject[] | undefined {
  const written = ["protocolMappers", ...MAPPER_CONVENIENCES].filter(
    (key) => Array.isArray(owner[key]) || isObject(owner[key]),
  );
  if (written.length === 0) return undefined;
  const protocol = text(owner.protocol) ?? "openid-connect";
  const sources = [
    objects(owner.protocolMappers).map((mapper) => plainMapper(mapper, protocol, context.origins)),
    audienceMappers(owner, context),
    claimMappers(owner, context),
    objects(owner.mappers).map((mapper) => plainMapper(mapper, protocol, context.origins)),
  ];
  reportRepeats(sources, context.findings);
  return sources.flat();
}

/** The same name from two of the sources. Twice in one of them is another finding (IAM1406). */
function reportRepeats(sources: readonly JsonObject[][], findings: Findings): void {
  const earlier = new Map<Json | undefined, JsonObject>();
  for (const mappers of sources) {
    for (const mapper of mappers) {
      const first = earlier.get(mapper.name);
      if (!first) continue;
      const related = { message: "first written here", at: { in: first } };
      const help = "keep one of the two";
      findings.error(
        "IAM1409",
        `the mapper \`${mapper.name}\` is written twice`,
        { in: mapper },
        { help, related },
      );
    }
    for (const mapper of mappers) earlier.set(mapper.name, mapper);
  }
}

/** `mappers` is a shorter name of `protocolMappers`; in both, the protocol is the owner's if it is not written. */
function plainMapper(mapper: JsonObject, protocol: string, origins: Origins): JsonObject {
  const plain = copyObject(mapper, origins, MAPPER_NOISE);
  plain.protocol ??= protocol;
  if (isObject(mapper.config)) plain.config = stringMap(mapper.config, origins);
  return plain;
}

function audienceMappers(owner: JsonObject, { origins, isClient }: MapperContext): JsonObject[] {
  const audience = owner.audience;
  if (!Array.isArray(audience)) return [];
  return audience.flatMap((entry, index) => {
    if (typeof entry !== "string" || audience.indexOf(entry) !== index) return [];
    const target = isClient(entry) ? "included.client.audience" : "included.custom.audience";
    const config = {
      [target]: entry,
      "id.token.claim": "false",
      "access.token.claim": "true",
      "introspection.token.claim": "true",
      "lightweight.claim": "false",
    };
    return [mapperOf(`audience-${entry}`, "oidc-audience-mapper", config, origins, audience, index)];
  });
}

function claimMappers(owner: JsonObject, { origins, findings }: MapperContext): JsonObject[] {
  const claims = owner.claims;
  if (!isObject(claims)) return [];
  return Object.entries(claims).flatMap(([name, claim]) => {
    if (!isObject(claim)) return [];
    const written = Object.keys(claim).flatMap(
      (key) => CLAIM_SOURCES.find((source) => source.key === key) ?? [],
    );
    const [source, other] = written;
    // Validation has said that it needs one.
    if (!source) return [];
    if (other)
      findings.error(
        "IAM1409",
        `the claim \`${name}\` has two sources, \`${source.key}\` and \`${other.key}\``,
        {
          in: claim,
          key: other.key,
          part: "key",
        },
      );
    const config = {
      "claim.name": escapeClaimName(name),
      ...source.config(claim, origins),
      ...TOKEN_SWITCHES,
    };
    return [mapperOf(name, source.type, config, origins, claims, name)];
  });
}

/** Every switch is written out: what a mapper does with one that is absent differs between its types. */
const TOKEN_SWITCHES = {
  "id.token.claim": "true",
  "access.token.claim": "true",
  "userinfo.token.claim": "true",
  "introspection.token.claim": "true",
  "lightweight.claim": "false",
};

interface ClaimSource {
  /** The key that says where the claim comes from. */
  readonly key: string;
  readonly type: string;
  config(claim: JsonObject, origins: Origins): Record<string, string>;
}

const CLAIM_SOURCES: readonly ClaimSource[] = [
  {
    key: "clientRoles",
    type: "oidc-usermodel-client-role-mapper",
    config: (claim) => ({
      "usermodel.clientRoleMapping.clientId": String(claim.clientRoles),
      ...(claim.prefix && { "usermodel.clientRoleMapping.rolePrefix": String(claim.prefix) }),
      multivalued: String(claim.multivalued ?? true),
      "jsonType.label": "String",
    }),
  },
  {
    key: "realmRoles",
    type: "oidc-usermodel-realm-role-mapper",
    config: (claim) => ({
      ...(claim.prefix && { "usermodel.realmRoleMapping.rolePrefix": String(claim.prefix) }),
      multivalued: String(claim.multivalued ?? true),
      "jsonType.label": "String",
    }),
  },
  {
    key: "value",
    type: "oidc-hardcoded-claim-mapper",
    config: (claim, origins) => ({
      "claim.value": stringOf(claim.value ?? "", claim, "value", origins),
      "jsonType.label": jsonType(claim.value ?? ""),
      "access.tokenResponse.claim": "false",
    }),
  },
  {
    key: "userAttribute",
    type: "oidc-usermodel-attribute-mapper",
    config: (claim) => ({
      "user.attribute": String(claim.userAttribute),
      multivalued: String(claim.multivalued ?? false),
      "aggregate.attrs": "false",
      "jsonType.label": "String",
    }),
  },
  {
    key: "groups",
    type: "oidc-group-membership-mapper",
    config: (claim) => ({ "full.path": String(claim.fullPath ?? true) }),
  },
];

function jsonType(value: Json): string {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "JSON";
  return typeof value === "string" ? "String" : "JSON";
}

/** Keycloak splits `claim.name` at dots into nested objects; a dot that belongs to the name is escaped. */
function escapeClaimName(name: string): string {
  return name.replace(/[\\.]/g, "\\$&");
}

function mapperOf(
  name: string,
  type: string,
  config: JsonObject,
  origins: Origins,
  source: JsonObject | Json[],
  key: string | number,
): JsonObject {
  const mapper = { name, protocol: "openid-connect", protocolMapper: type, config };
  origins.derive(config, source, key);
  return origins.derive(mapper, source, key);
}
