import { MASK, Secret } from "../secret.ts";
import { isMark } from "./marks.ts";
import type { Fields, MapperRepresentation, Value } from "./representation.ts";

/** A list whose order means nothing: sorted, each element once. */
export function set(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/**
 * A map that Keycloak keeps as strings: numbers and booleans as text, a list of one as its element. An empty string
 * stays, as it says that there shall be none; Keycloak drops it on write.
 */
export function strings(map: Readonly<Record<string, unknown>>): Record<string, string | Secret> {
  const result: Record<string, string | Secret> = {};
  for (const [key, value] of Object.entries(map)) {
    if (isMark(key) || value === undefined || value === null) continue;
    if (value instanceof Secret) result[key] = value;
    else if (Array.isArray(value)) result[key] = value.map(String).join("##");
    else result[key] = typeof value === "object" ? JSON.stringify(value) : String(value);
  }
  return result;
}

/** Attributes of roles, groups and users: each name has a list of values. */
export function multivalued(map: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(map)) {
    if (isMark(key) || value === undefined || value === null) continue;
    result[key] = (Array.isArray(value) ? value : [value]).map(String);
  }
  return result;
}

/**
 * Whether a setting of a mapper is a switch. Keycloak fills in those that a file leaves out, so such a one is not managed:
 * it is neither taken away nor lost when the mapper is written.
 */
export function isSwitch(value: unknown): boolean {
  return value === "true" || value === "false";
}

/** Protocol mappers by name: their ids and order mean nothing. */
export function mappersByName(mappers: readonly MapperRepresentation[]): Fields {
  const result: Fields = {};
  for (const mapper of mappers) {
    result[mapper.name] = {
      protocol: mapper.protocol ?? "openid-connect",
      protocolMapper: mapper.protocolMapper ?? null,
      ...(mapper.config ? { config: strings(mapper.config) } : {}),
    };
  }
  return result;
}

/** Names of roles by where they come from: `{realm: [...], client: {app: [...]}}`, empty places left out. */
export function roleNames(
  realmRoles: readonly string[] | undefined,
  clientRoles: Readonly<Record<string, readonly string[]>> | undefined,
): Fields {
  const held = Object.entries(clientRoles ?? {}).filter(([, names]) => names.length > 0);
  const client: Fields = Object.fromEntries(held.map(([clientId, names]) => [clientId, set(names)]));
  return { realm: set(realmRoles ?? []), client };
}

/** A secret as it can be compared: wrapped, absent if there is none. */
export function secret(value: unknown): Secret | undefined {
  if (value instanceof Secret) return value;
  return typeof value === "string" && value !== "" ? new Secret(value) : undefined;
}

/** Keycloak showed a mask in place of the secret, so there is nothing to compare with. */
export function isMasked(value: Secret): boolean {
  return value.reveal() === MASK;
}

/** The entries of `fields` that are neither absent nor null (a null scalar counts as omitted), as `Fields`. */
export function present(fields: Readonly<Record<string, unknown>>): Fields {
  const result: Fields = {};
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined && value !== null) result[key] = value as Value;
  return result;
}
