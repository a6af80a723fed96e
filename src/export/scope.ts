import type { Fields, RealmRepresentation, Value } from "../model/representation.ts";
import { asFields } from "../model/wire.ts";
import { MASK, Secret } from "../secret.ts";
import { isSecretKey } from "../secret-key.ts";

import type { Defaults } from "./defaults.ts";
import { type Node, type NodeMap, nodeOf, type Reference, scalarOf, sortedEntries } from "./node.ts";
import type { Note } from "./unmanaged.ts";
import type { Variables } from "./variables.ts";

/** What the export of one realm works with. */
export interface Scope {
  readonly live: RealmRepresentation;
  readonly defaults: Defaults;
  readonly variables: Variables;
  readonly notes: Notes;
  /** Clients that a loader of the spec knows, as the conveniences ask for them. */
  readonly isClient: (clientId: string) => boolean;
}

/** Collects what the spec cannot say. */
export class Notes {
  readonly #notes = new Map<string, string[]>();

  add(what: string, name: string): void {
    this.#notes.set(what, [...(this.#notes.get(what) ?? []), name]);
  }

  get all(): Note[] {
    return [...this.#notes].map(([what, names]) => ({ what, names }));
  }
}

/** The object that a value belongs to, for the names of variables. */
export interface Owner {
  /** `["partner"]`: the variable becomes `PARTNER_CLIENT_SECRET`. */
  readonly words: readonly string[];
  /** For people: `the identity provider partner`. */
  readonly label: string;
}

/** The fields as a spec writes them: maps of strings without needless quotes, secrets as references. */
export function nodesOf(fields: Fields, owner: Owner, scope: Scope): Record<string, Node> {
  const nodes: Record<string, Node> = {};
  for (const [key, value] of Object.entries(fields))
    nodes[key] = isStringMap(key, value) ? stringMap(asFields(value), owner, scope) : nodeOf(value);
  return nodes;
}

/** The fields whose entries Keycloak keeps as strings, secrets among them. */
function isStringMap(key: string, value: Value): boolean {
  const entries = Object.values(asFields(value));
  return (
    ["attributes", "config", "smtpServer", "browserSecurityHeaders"].includes(key) &&
    entries.every((entry) => typeof entry === "string" || entry instanceof Secret)
  );
}

function stringMap(map: Fields, owner: Owner, scope: Scope): NodeMap {
  return Object.fromEntries(
    sortedEntries(map).map(([key, value]): [string, Node] => {
      if (value instanceof Secret || value === MASK || isSecretKey(key))
        return [key, secretOf(key, owner, scope)];
      return [key, scalarOf(String(value))];
    }),
  );
}

function secretOf(key: string, { words, label }: Owner, { variables, live }: Scope): Reference {
  return variables.other(live.realm, [...words, key], `${key} of ${label}`);
}
