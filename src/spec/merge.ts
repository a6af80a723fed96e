import type { Origins } from "./origins.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject, text } from "./shape.ts";

/** The fields that name an element of a list, by the key that the list stands under. */
const IDENTITY = new Map<string, readonly string[]>([
  ["clients", ["clientId"]],
  ["clientScopes", ["name"]],
  ["groups", ["name"]],
  ["subGroups", ["name"]],
  ["identityProviders", ["alias"]],
  ["identityProviderMappers", ["identityProviderAlias", "name"]],
  ["protocolMappers", ["name"]],
  ["mappers", ["name"]],
  ["users", ["username"]],
  ["services", ["name"]],
  ["realm", ["name"]],
  ["roles", ["name"]],
]);

/**
 * Lays one document about a realm over another. Maps merge by key, lists of named objects by name (clients by
 * clientId, roles by name) where all of them have names; any other value of the later document replaces the earlier
 * one. Each value keeps its place.
 */
export function mergeDocuments(base: JsonObject, overlay: JsonObject, origins: Origins): JsonObject {
  return mergeMaps(base, overlay, origins, false);
}

function mergeMaps(base: JsonObject, overlay: JsonObject, origins: Origins, roleLists: boolean): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(overlay)) {
    const earlier = Object.hasOwn(base, key) ? base[key] : undefined;
    if (earlier === undefined) merged[key] = value;
    // A null says nothing, so there is nothing to lay over.
    else if (value !== null) merged[key] = mergeValues(key, earlier, value, origins, roleLists);
  }
  const [first, second] = [origins.origin(base), origins.origin(overlay)];
  const whole = first?.whole ?? second?.whole;
  const entry = (key: string | number) =>
    (overlay[key] === null ? undefined : second?.entry(key)) ?? first?.entry(key);
  if (whole) origins.record(merged, { whole, entry });
  return merged;
}

function mergeValues(key: string, base: Json, overlay: Json, origins: Origins, roleLists: boolean): Json {
  // The keys of `roles.client` are clientIds; their lists hold roles.
  if (isObject(base) && isObject(overlay)) return mergeMaps(base, overlay, origins, key === "client");
  const identity = roleLists ? ["name"] : IDENTITY.get(key);
  if (!identity || !Array.isArray(base) || !Array.isArray(overlay)) return overlay;
  const named = [...base, ...overlay].every((item) => nameOf(item, identity) !== undefined);
  if (named) return mergeLists(base, overlay, identity, origins);
  return overlay;
}

function mergeLists(base: Json[], overlay: Json[], identity: readonly string[], origins: Origins): Json[] {
  const items = base.map((item, index) => ({ item, list: base, index }));
  const positions = new Map(base.map((item, index) => [nameOf(item, identity), index]));
  for (const [index, item] of overlay.entries()) {
    const name = nameOf(item, identity);
    const position = positions.get(name);
    const earlier = position === undefined ? undefined : items[position]?.item;
    if (position === undefined) items.push({ item, list: overlay, index });
    else if (isObject(earlier) && isObject(item))
      items[position] = { item: mergeMaps(earlier, item, origins, false), list: overlay, index };
    else if (isObject(item)) items[position] = { item, list: overlay, index };
  }
  const merged = items.map(({ item }) => item);
  const whole = origins.mark(base) ?? origins.mark(overlay);
  if (whole)
    origins.record(merged, {
      whole,
      entry: (key) => {
        const from = items[Number(key)];
        return from && origins.origin(from.list)?.entry(from.index);
      },
    });
  return merged;
}

/** A role in a client may be written as its name alone. */
function nameOf(item: Json, identity: readonly string[]): string | undefined {
  if (typeof item === "string") return item;
  if (!isObject(item)) return undefined;
  const parts = identity.map((field) => text(item[field]));
  return parts.every((part) => part !== undefined) ? parts.join("\0") : undefined;
}
