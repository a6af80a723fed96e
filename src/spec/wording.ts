import type { Schema, TypeName } from "./schema.ts";

/** One level on the way from the document to a value. */
export interface Step {
  /** The key or index in the level above; none for the document. */
  readonly key?: string | number;
  readonly value: unknown;
  readonly schema: Schema;
}

const IDENTITIES = ["clientId", "realm", "alias", "username", "name", "request"] as const;

/** What the last step of a trail is to its author: client `sdk`, the `attributes` of client `sdk`. */
export function thing(trail: readonly Step[]): string {
  const step = trail.at(-1);
  if (!step) return "the spec";
  const { title } = step.schema;
  if (title !== undefined && step.schema.additionalProperties !== undefined && typeof step.key !== "string") {
    const identity = identityOf(step.value);
    return identity === undefined ? `the ${title}` : `${title} \`${identity}\``;
  }
  const owner = trail.slice(0, -1);
  if (typeof step.key === "string") return `\`${step.key}\` of ${thing(owner)}`;
  return step.key === undefined ? "the spec" : `an entry of ${thing(owner)}`;
}

function identityOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const key of IDENTITIES) {
    const identity: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    if (typeof identity === "string" && identity !== "") return identity;
  }
  return undefined;
}

const TYPES: Readonly<Record<TypeName, readonly string[]>> = {
  string: ["text"],
  number: ["a number"],
  integer: ["a whole number"],
  boolean: ["true", "false"],
  array: ["a list"],
  object: ["a map"],
  null: [],
};

/** The allowed types in words: "true or false", "a whole number or a list". */
export function expectation(types: readonly TypeName[]): string {
  // Keycloak keeps the values of free-form maps as text, whatever they look like.
  const free = types.includes("string") && types.includes("number") && types.includes("boolean");
  const usual = free ? types.filter((type) => type !== "number" && type !== "boolean") : types;
  return listed(
    usual.flatMap((type) => TYPES[type]),
    "or",
  );
}

/** "a, b or c". */
export function listed(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
