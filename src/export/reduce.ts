import type { Fields, Value } from "../model/representation.ts";
import { asFields } from "../model/wire.ts";
import { diff } from "../plan/diff.ts";
import { Secret } from "../secret.ts";

export interface Reduced {
  /** What has to be written. */
  readonly fields: Fields;
  /** Entries of maps that a new object has and this one lacks; no spec can say that. */
  readonly lacking: readonly string[];
}

/**
 * Leaves out what an object has without being told. By the plan's own comparison, so that what is left out is no change;
 * maps that are exact as soon as they are written are written whole.
 */
export function reduce(fields: Fields, defaults: Fields, exact: readonly string[] = []): Reduced {
  const isExact = (key: string): boolean => exact.some((path) => path.split(".")[0] === key);
  const different = new Map<string, Set<string>>();
  for (const { path } of diff(fields, defaults, exact)) {
    const [key = "", entry] = path;
    const entries = different.get(key) ?? new Set();
    if (entry !== undefined) entries.add(entry);
    different.set(key, entries);
  }
  const result: Fields = {};
  const lacking: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const entries = different.get(key);
    if (entries && (entries.size === 0 || isExact(key))) result[key] = value;
    else if (entries)
      result[key] = Object.fromEntries(Object.entries(asFields(value)).filter(([name]) => entries.has(name)));
  }
  for (const [key, value] of Object.entries(defaults)) {
    const held = fields[key];
    if (isExact(key) || !isMap(value)) {
      const none = noneOf(value);
      if (held === undefined && none !== undefined) result[key] = none;
    } else {
      const had = asFields(held);
      lacking.push(
        ...Object.keys(value)
          .filter((name) => !(name in had))
          .map((name) => `${key}.${name}`),
      );
    }
  }
  return { fields: result, lacking };
}

/** How a spec says that there is none of it; nothing where there was none anyway. */
function noneOf(value: Value): Value | undefined {
  if (value === true) return false;
  if (typeof value === "string" && value !== "") return "";
  if (Array.isArray(value) && value.length > 0) return [];
  return isMap(value) && Object.keys(value).length > 0 ? {} : undefined;
}

function isMap(value: Value): value is Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Secret);
}
