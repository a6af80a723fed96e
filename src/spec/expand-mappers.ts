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
  const plain = objects(owner.protocolMappers).map((mapper) =>
    plainMapper(mapper, protocol, context.origins),
  );
  const derived = [
    ...audienceMappers(owner, context),
    ...claimMappers(owner, context),
    ...objects(owner.mappers).map((mapper) => plainMapper(mapper, protocol, context.origins)),
  ];
  const names = new Map(plain.map((mapper) => [mapper.name, mapper]));
  for (const mapper of derived) {
    const earlier = names.get(mapper.name ?? null);
    if (earlier)
      context.findings.error(
        "IAM1409",
        `the mapper \`${mapper.name}\` is written twice`,
        { in: mapper },
        {
          help: "keep one of the two",
          related: { message: "first written here", at: { in: earlier } },
        },
      );
    else names.set(mapper.name ?? null, mapper);
  }
  return [...plain, ...derived];
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
    if (typeof entry !== "string") return [];
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
    const source = CLAIM_SOURCES.find(({ key }) => Object.hasOwn(claim, key));
    if (!source) return [];
    const other = CLAIM_SOURCES.find(({ key }) => key !== source.key && Object.hasOwn(claim, key));
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
