import { entryOf, follow, type Schema, type TypeName } from "./schema.ts";
import type { Step } from "./wording.ts";

/** Where a document is not as its schema says. The trail leads to the value, from the document down. */
export type Violation =
  /** A value of another type, or outside a closed set. */
  | { readonly kind: "value"; readonly trail: readonly Step[] }
  | {
      readonly kind: "keys";
      readonly trail: readonly Step[];
      /** Keys that must not be there. */
      readonly unknown: readonly string[];
      /** Keys that must be there and are not. */
      readonly missing: readonly string[];
      /** None of the keys is there of which one must be. */
      readonly incomplete: boolean;
    };

/**
 * Compares a document with the schema. The schema is walked as data and not made into code: most runs check one small
 * file, and compiling the code for hundreds of keys would cost them more than all else together.
 */
export function violationsOf(document: object, root: Schema): Violation[] {
  const schema = follow(root, root);
  const check = new SchemaCheck(root);
  check.value(document, schema, undefined);
  return check.found;
}

class SchemaCheck {
  readonly found: Violation[] = [];
  readonly #root: Schema;
  readonly #trail: Step[] = [];
  readonly #patterns = new Map<string, RegExp>();

  constructor(root: Schema) {
    this.#root = root;
  }

  value(value: unknown, schema: Schema, key: string | number | undefined): void {
    const wrong = !this.#isOfType(value, schema) || !this.#isChoice(value, schema) || !fits(value, schema);
    const isContainer = typeof value === "object" && value !== null;
    if (!wrong && !isContainer) return;
    this.#trail.push(key === undefined ? { value, schema } : { key, value, schema });
    if (wrong) this.found.push({ kind: "value", trail: [...this.#trail] });
    else if (isContainer) this.#entries(value, schema);
    this.#trail.pop();
  }

  #entries(container: object, schema: Schema): void {
    if (Array.isArray(container)) {
      const { items } = schema;
      if (!items) return;
      const ofItem = follow(this.#root, items);
      for (const [index, item] of container.entries()) this.value(item, ofItem, index);
      return;
    }
    const unknown: string[] = [];
    for (const [key, value] of Object.entries(container)) {
      const ofEntry = entryOf(this.#root, schema, key);
      if (ofEntry) this.value(value, ofEntry, key);
      else if (schema.additionalProperties === false) unknown.push(key);
    }
    const missing = missingKeys(container, schema);
    const incomplete = schema.anyOf !== undefined && !schema.anyOf.some((one) => hasKeys(container, one));
    if (unknown.length + missing.length > 0 || incomplete)
      this.found.push({ kind: "keys", trail: [...this.#trail], unknown, missing, incomplete });
  }

  #isOfType(value: unknown, { type, pattern }: Schema): boolean {
    if (type !== undefined) {
      const actual = typeOf(value);
      const isAllowed = (name: TypeName): boolean =>
        typeof type === "string" ? type === name : type.includes(name);
      if (!actual || !(isAllowed(actual) || (actual === "integer" && isAllowed("number")))) return false;
    }
    return pattern === undefined || typeof value !== "string" || this.#pattern(pattern).test(value);
  }

  /** Of the alternatives of a scalar; those of a map are about its keys. */
  #isChoice(value: unknown, schema: Schema): boolean {
    if (schema.enum && !schema.enum.includes(value)) return false;
    if (!schema.anyOf || schema.anyOf.some((one) => one.required)) return true;
    return schema.anyOf.some((one) => this.#isOfType(value, one) && this.#isChoice(value, one));
  }

  #pattern(source: string): RegExp {
    const known = this.#patterns.get(source) ?? new RegExp(source, "u");
    this.#patterns.set(source, known);
    return known;
  }
}

/** Whether a number is large enough, and a text has as many characters as it may; JSON Schema counts code points. */
function fits(value: unknown, schema: Schema): boolean {
  if (typeof value === "number") return schema.minimum === undefined || value >= schema.minimum;
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  if (typeof value !== "string" || value.length < minLength) return typeof value !== "string";
  return value.length <= maxLength || [...value].length <= maxLength;
}

function missingKeys(container: object, { required = [], dependencies = {} }: Schema): string[] {
  const needed = Object.entries(dependencies).flatMap(([key, others]) =>
    Object.hasOwn(container, key) ? others : [],
  );
  return [...new Set([...required, ...needed])].filter((key) => !Object.hasOwn(container, key));
}

function hasKeys(container: object, { required = [] }: Schema): boolean {
  return required.every((key) => Object.hasOwn(container, key));
}

/** Nothing for what JSON cannot hold, such as an infinite number. */
function typeOf(value: unknown): TypeName | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number")
    return Number.isInteger(value) ? "integer" : Number.isFinite(value) ? "number" : undefined;
  return typeof value === "string" || typeof value === "boolean" || typeof value === "object"
    ? (typeof value as TypeName)
    : undefined;
}
