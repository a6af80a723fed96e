/**
 * The entry of a map that names from files and servers are the keys of; what every object inherits (`constructor`,
 * `toString`) is none of its entries.
 */
export function own<V>(map: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
