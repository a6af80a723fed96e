import { secretVariable } from "../token/secret.ts";
import { Reference } from "./node.ts";

/** A variable that must be set before the spec can be used. */
export interface Variable {
  readonly name: string;
  /** What it holds, for people. */
  readonly holds: string;
}

/** Gives each secret a variable of its own; one object serves all realms of a file. */
export class Variables {
  readonly #taken = new Map<string, Variable>();

  get all(): readonly Variable[] {
    return [...this.#taken.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** For the secret of a client: the name under which `iam token` looks for it too. */
  client(realm: string, clientId: string): Reference {
    return this.#take(secretVariable(clientId), realm, `the secret of the client ${clientId}`);
  }

  /** For any other secret, named after the words that lead to it. */
  other(realm: string, words: readonly string[], holds: string): Reference {
    return this.#take(nameOf(words), realm, holds);
  }

  #take(wanted: string, realm: string, holds: string): Reference {
    let name = wanted;
    // Two realms may have clients of the same name, and two names may differ in signs that no variable can hold.
    if (this.#taken.has(name)) name = nameOf([realm, wanted]);
    for (let count = 2; this.#taken.has(name); count++) name = `${nameOf([realm, wanted])}_${count}`;
    this.#taken.set(name, { name, holds: name === wanted ? holds : `${holds} (realm ${realm})` });
    return new Reference(name);
  }
}

function nameOf(words: readonly string[]): string {
  const name = words
    .join("_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[0-9]/.test(name) || name === "" ? `_${name}` : name;
}
