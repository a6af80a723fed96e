import { Secret } from "../secret.ts";
import { ADOPTED } from "./marks.ts";
import type { Fields, MapperRepresentation, Value } from "./representation.ts";

/** A plain JSON value for the wire: secrets revealed. The only reader is the admin API. */
export function wire(value: Value): unknown {
  if (value instanceof Secret) return value.reveal();
  if (Array.isArray(value)) return value.map(wire);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wire(inner)]));
  return value;
}

/** All fields for the wire, those in `except` and the marks left out, which are no fields of Keycloak's (see marks.ts). */
export function wireFields<Representation>(fields: Fields, except: readonly string[] = []): Representation {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields))
    if (key !== "protected" && key !== ADOPTED && !except.includes(key)) result[key] = wire(value);
  return result as Representation;
}

/** Protocol mappers by name, as Keycloak's list. `ids` keeps the ids of those that exist. */
export function wireMappers(
  byName: Value | undefined,
  ids: ReadonlyMap<string, string> = new Map(),
): MapperRepresentation[] {
  return Object.entries(asFields(byName)).map(([name, mapper]) => {
    const id = ids.get(name);
    return {
      ...wireFields<MapperRepresentation>(asFields(mapper)),
      name,
      ...(id === undefined ? {} : { id }),
    };
  });
}

/** Composites as `roleNames` made them, as Keycloak's. */
export function asFields(value: Value | undefined): Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Secret)
    ? value
    : {};
}

export function asNames(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
