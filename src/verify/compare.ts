import { isDeepStrictEqual } from "node:util";
import { claimAt } from "./claim-path.ts";
import type { Expectation, ListShape, Prediction } from "./prediction.ts";

/** One thing that was looked at in a token. */
export interface TokenRow {
  /** The client whose token it is. */
  readonly subject: string;
  readonly claim: string;
  /** Both as text, for people. */
  readonly expected: string;
  readonly actual: string;
  readonly ok: boolean;
  /** Why it was expected, or what is wrong with it. */
  readonly reason: string;
}

/** Compares the claims of a token with what was predicted, a row each. A value that `holdsSecret` is not shown. */
export function compareClaims(
  subject: string,
  claims: Readonly<Record<string, unknown>>,
  predictions: readonly Prediction[],
  holdsSecret: (text: string) => boolean = () => false,
): TokenRow[] {
  const seen = (text: string): string => (holdsSecret(text) ? "(secret)" : cut(text));
  const { exp, iat } = claims;
  const withLife =
    typeof exp === "number" && typeof iat === "number" ? { ...claims, "exp - iat": exp - iat } : claims;
  return predictions.map(({ claim, path, expect, why }) => {
    const actual = claimAt(withLife, path);
    const fault = mismatch(expect, actual);
    const wrong = fault !== undefined && holdsSecret(fault) ? "it differs (not shown)" : fault;
    return {
      subject,
      claim,
      expected: seen(describe(expect)),
      actual: seen(shown(expect.compare === "set" && expect.as === "keys" ? keysOf(actual) : actual)),
      ok: wrong === undefined,
      reason: wrong === undefined || wrong === "" ? why : `${wrong}; expected from ${why}`,
    };
  });
}

/** What is wrong with a value; an empty text if that needs no words, `undefined` if nothing is. */
function mismatch(expect: Expectation, actual: unknown): string | undefined {
  if (actual === undefined && expect.compare !== "absent" && expect.compare !== "set")
    return "the claim is missing";
  switch (expect.compare) {
    case "equals":
      if (isDeepStrictEqual(actual, expect.value)) return undefined;
      return otherType(expect.value, actual);
    case "oneOf":
      if (typeof actual === "string" && expect.values.includes(actual)) return undefined;
      return otherType("", actual);
    case "atMost":
      return typeof actual === "number" && actual <= expect.value ? undefined : "";
    case "present":
      return undefined;
    case "absent":
      return actual === undefined ? undefined : "the token holds more than the spec grants";
    case "set":
    case "contains":
      return listMismatch(expect, actual);
  }
}

function listMismatch(expect: Extract<Expectation, { as: ListShape }>, actual: unknown): string | undefined {
  const elements = actual === undefined ? [] : elementsOf(actual, expect.as);
  if (!elements) return otherType([], actual);
  const missing = expect.values.filter((value) => !elements.includes(value));
  const surplus =
    expect.compare === "contains"
      ? []
      : elements.filter((value) => !expect.values.includes(value) && !expect.tolerated.includes(value));
  const faults = [
    missing.length > 0 ? `missing: ${missing.join(", ")}` : "",
    surplus.length > 0 ? `not in the spec: ${surplus.join(", ")}` : "",
  ].filter((fault) => fault !== "");
  return faults.length === 0 ? undefined : faults.join("; ");
}

function elementsOf(actual: unknown, shape: ListShape): string[] | undefined {
  switch (shape) {
    case "array":
      return strings(actual);
    case "audience":
      return typeof actual === "string" ? [actual] : strings(actual);
    case "words":
      return typeof actual === "string" ? actual.split(" ").filter((word) => word !== "") : undefined;
    case "keys":
      return keysOf(actual);
  }
}

function keysOf(value: unknown): string[] | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : undefined;
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Services refuse a role that comes as an array where they read a string, or take the caller for another. */
function otherType(expected: unknown, actual: unknown): string {
  const [wanted, got] = [typeName(expected), typeName(actual)];
  if (wanted === got) return "";
  const cause = wanted === "array" || got === "array" ? " (the mapper's multivalued decides)" : "";
  return `it is ${article(got)}, not ${article(wanted)}${cause}`;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function describe(expect: Expectation): string {
  switch (expect.compare) {
    case "equals":
      return shown(expect.value);
    case "oneOf":
      return `one of ${expect.values.join(", ")}`;
    case "atMost":
      return `at most ${expect.value}`;
    case "present":
      return "present";
    case "absent":
      return "absent";
    case "set": {
      const values = expect.values.length === 0 ? "none" : listText(expect.values, expect.as);
      return expect.tolerated.length === 0 ? values : `${values} (+ Keycloak's defaults)`;
    }
    case "contains":
      return `contains ${expect.values.join(", ")}`;
  }
}

function listText(values: readonly string[], shape: ListShape): string {
  return shape === "array" ? `[${values.join(", ")}]` : values.join(shape === "words" ? " " : ", ");
}

const LONGEST = 200;

function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((element) => typeof element === "string")
    ? `[${value.join(", ")}]`
    : JSON.stringify(value);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
