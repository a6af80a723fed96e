import { Secret } from "../secret.ts";
import { isSwitch } from "./canonical.ts";
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

/** Protocol mappers by name, as Keycloak's list. Those that are `held` already keep their ids, and switches of their own. */
export function wireMappers(
  byName: Value | undefined,
  held: readonly MapperRepresentation[] = [],
): MapperRepresentation[] {
  const there = new Map(held.map((mapper) => [mapper.name, mapper]));
  return Object.entries(asFields(byName)).map(([name, mapper]) => {
    const had = there.get(name);
    return {
      ...wireFields<MapperRepresentation>(asFields(mapper)),
      name,
      config: wireConfig(mapper, had?.config),
      ...(had?.id === undefined ? {} : { id: had.id }),
    };
  });
}

/** The configuration of a mapper as it is to be: as the file says, with the switches that the server has beside it. */
export function wireConfig(
  mapper: Value | undefined,
  held: Readonly<Record<string, string | Secret>> = {},
): Record<string, string | Secret> {
  const { config } = asFields(mapper);
  if (config === undefined) return held;
  const switches = Object.entries(held).filter(([, value]) => isSwitch(value));
  return { ...Object.fromEntries(switches), ...wireFields<Record<string, string>>(asFields(config)) };
}

export function asFields(value: Value | undefined): Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Secret)
    ? value
    : {};
}

export function asNames(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
