import { isDeepStrictEqual } from "node:util";
import { mappersByName } from "../model/canonical.ts";
import type { Fields, MapperRepresentation, Value } from "../model/representation.ts";
import { asFields } from "../model/wire.ts";
import { expandMappers } from "../spec/expand-mappers.ts";
import { Findings } from "../spec/findings.ts";
import { Origins } from "../spec/origins.ts";
import type { JsonObject } from "../spec/parse.ts";
import { type Node, type NodeMap, sortedEntries } from "./node.ts";

/** The protocol mappers of a client or scope as a spec would write them. */
export interface WrittenMappers {
  readonly audience?: readonly string[];
  readonly claims?: NodeMap;
  /** Those that no convenience makes, by name. */
  readonly plain: Fields;
}

/**
 * Writes mappers by name as the conveniences that make them. The conveniences themselves say what they make, so that one
 * is used only where it makes exactly this mapper.
 */
export function shortMappers(byName: Fields, isClient: (clientId: string) => boolean): WrittenMappers {
  const origins = new Origins();
  const context = { origins, findings: new Findings(origins), isClient };
  const makes = (owner: JsonObject, name: string, mapper: Value): boolean => {
    const [expanded] = expandMappers(owner, context) ?? [];
    if (!expanded) return false;
    const made = mappersByName([expanded as unknown as MapperRepresentation]);
    return isDeepStrictEqual(made, { [name]: withoutFilledIn(asFields(mapper)) });
  };
  const audience: string[] = [];
  const claims: Record<string, Node> = {};
  const plain: Fields = {};
  for (const [name, mapper] of sortedEntries(byName)) {
    const target = name.startsWith("audience-") ? name.slice("audience-".length) : undefined;
    const claim = claimsFor(asFields(mapper)).find((one) => makes({ claims: { [name]: one } }, name, mapper));
    if (target && makes({ audience: [target] }, name, mapper)) audience.push(target);
    else if (claim) claims[name] = claim as NodeMap;
    else plain[name] = mapper;
  }
  return {
    ...(audience.length > 0 ? { audience } : {}),
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
    plain,
  };
}

/** Keycloak fills this in for an audience mapper, which never has a say in userinfo. */
function withoutFilledIn(mapper: Fields): Fields {
  const { "userinfo.token.claim": userinfo, ...config } = asFields(mapper.config);
  const isFilledIn = mapper.protocolMapper === "oidc-audience-mapper" && userinfo === "false";
  return isFilledIn ? { ...mapper, config } : mapper;
}

/** What the claim might say, the shortest first; those that have a say are compared with what they make. */
function claimsFor(mapper: Fields): JsonObject[] {
  const config = asFields(mapper.config);
  const multivalued = config.multivalued !== "false";
  const prefix =
    config["usermodel.clientRoleMapping.rolePrefix"] ?? config["usermodel.realmRoleMapping.rolePrefix"];
  const roles = {
    ...(typeof prefix === "string" ? { prefix } : {}),
    ...(multivalued ? {} : { multivalued: false }),
  };
  switch (mapper.protocolMapper) {
    case "oidc-usermodel-client-role-mapper": {
      const clientId = config["usermodel.clientRoleMapping.clientId"];
      return typeof clientId === "string" ? [{ clientRoles: clientId, ...roles }] : [];
    }
    case "oidc-usermodel-realm-role-mapper":
      return [{ realmRoles: true, ...roles }];
    case "oidc-usermodel-attribute-mapper": {
      const userAttribute = config["user.attribute"];
      const several = config.multivalued === "true" ? { multivalued: true } : {};
      return typeof userAttribute === "string" ? [{ userAttribute, ...several }] : [];
    }
    case "oidc-group-membership-mapper":
      return [{ groups: true }, { groups: true, fullPath: false }];
    case "oidc-hardcoded-claim-mapper": {
      const value = config["claim.value"];
      return typeof value === "string" ? valuesOf(value).map((one) => ({ value: one })) : [];
    }
    default:
      return [];
  }
}

function valuesOf(text: string): (string | number | boolean)[] {
  const number = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(number) && String(number) === text;
  return [text, ...(isNumber ? [number] : []), ...(/^(?:true|false)$/.test(text) ? [text === "true"] : [])];
}
