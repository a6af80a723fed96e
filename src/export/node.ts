import type { Value } from "../model/representation.ts";
import { Secret } from "../secret.ts";

/** A reference to a variable in place of a secret. */
export class Reference {
  readonly variable: string;

  constructor(variable: string) {
    this.variable = variable;
  }
}

/** What a spec is made of, before it is text. */
export type Node = null | boolean | number | string | Reference | readonly Node[] | NodeMap;

export interface NodeMap {
  readonly [key: string]: Node;
}

/** A value as it is; a secret has no place in a spec, and the callers have taken it out. */
export function nodeOf(value: Value): Node {
  if (value instanceof Secret) throw new Error("a secret would be written into the spec");
  if (Array.isArray(value)) return value.map(nodeOf);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nodeOf(inner)]));
}

/** A string of one of Keycloak's maps of strings as people would write it: `true` and `300` without quotes. */
export function scalarOf(text: string): Node {
  if (text === "true" || text === "false") return text === "true";
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** Keycloak keeps its maps and mappers in no order. */
export function sortedEntries<V>(map: Readonly<Record<string, V>>): [string, V][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The entries in the order of `first`, then the others as they are, then those of `last`; absent ones left out. */
export function ordered(
  map: Readonly<Record<string, Node | undefined>>,
  first: readonly string[],
  last: readonly string[] = [],
): NodeMap {
  const result: Record<string, Node> = {};
  const add = (key: string): void => {
    const value = map[key];
    if (value !== undefined) result[key] = value;
  };
  const others = Object.keys(map).filter((key) => !first.includes(key) && !last.includes(key));
  for (const key of [...first, ...others, ...last]) add(key);
  return result;
}

export function isEmptyMap(map: object): boolean {
  return Object.keys(map).length === 0;
}
