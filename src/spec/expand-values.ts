import type { Origins } from "./origins.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject } from "./shape.ts";

/** A deep copy without nulls (exports write them for what is not set) and without the given keys of the top level. */
export function copyObject(
  source: JsonObject,
  origins: Origins,
  without: ReadonlySet<string> = new Set(),
): JsonObject {
  const copied: JsonObject = {};
  for (const [key, value] of Object.entries(source))
    if (value !== null && !without.has(key)) copied[key] = copyValue(value, origins);
  return origins.derive(copied, source);
}

/** A deep copy with its nulls, for documents that are changed in place. */
export function copyWhole<T extends Json>(value: T, origins: Origins): T;
export function copyWhole(value: Json, origins: Origins): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return origins.derive(
      value.map((item) => copyWhole(item, origins)),
      value,
    );
  const entries = Object.entries(value).map(([key, entry]) => [key, copyWhole(entry, origins)]);
  return origins.derive(Object.fromEntries(entries), value);
}

export function copyValue(value: Json, origins: Origins): Json {
  if (Array.isArray(value))
    return origins.derive(
      value.map((item) => copyValue(item, origins)),
      value,
    );
  return isObject(value) ? copyObject(value, origins) : value;
}

/**
 * A map whose values Keycloak keeps as strings: `true` becomes `"true"`, a number stays as the source writes it
 * (`1.10`, `007`), a list or map becomes JSON.
 */
export function stringMap(source: JsonObject, origins: Origins): JsonObject {
  const strings: JsonObject = {};
  for (const [key, value] of Object.entries(source))
    if (value !== null) strings[key] = stringOf(value, source, key, origins);
  return origins.derive(strings, source);
}

/** Attributes of roles and groups: each key has a list of strings. */
export function stringListMap(source: JsonObject, origins: Origins): JsonObject {
  const lists: JsonObject = {};
  for (const [key, value] of Object.entries(source)) {
    if (value === null) continue;
    lists[key] = Array.isArray(value)
      ? origins.derive(
          value.map((item, index) => stringOf(item, value, index, origins)),
          value,
        )
      : [stringOf(value, source, key, origins)];
  }
  return origins.derive(lists, source);
}

export function stringOf(
  value: Json,
  container: JsonObject | Json[],
  key: string | number,
  origins: Origins,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, origins.source(container, key));
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function numberText(value: number, source: string | undefined): string {
  return source !== undefined && /^[-+\d.]+$/.test(source) ? source : String(value);
}
