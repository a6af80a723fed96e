import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { violationsOf } from "../../src/spec/check-schema.ts";
import { REALM_SCHEMA } from "../../src/spec/realm-schema.ts";
import type { Schema } from "../../src/spec/schema.ts";
import { check, corpus } from "./corpus.ts";

const stock = new Ajv({ allowUnionTypes: true, strict: false }).compile(REALM_SCHEMA);

const CHECKED =
  "type properties additionalProperties items required dependencies enum pattern minLength maxLength minimum anyOf $ref";
/** `allOf` holds one `$ref` (a description beside it would be ignored), `definitions` are what is referred to. */
const STRUCTURE = "allOf definitions";
const NOTES = "$schema $comment title description examples deprecated readOnly";

test("the schema uses no keyword that is not checked", () => {
  const keywords = new Set(schemasIn(REALM_SCHEMA).flatMap((schema) => Object.keys(schema)));
  const known = [CHECKED, STRUCTURE, NOTES].flatMap((words) => words.split(" "));
  expect([...keywords].filter((keyword) => !known.includes(keyword))).toEqual([]);
  for (const { allOf = [] } of schemasIn(REALM_SCHEMA))
    expect(allOf.every((one) => Object.keys(one).join() === "$ref") && allOf.length <= 1).toBe(true);
});

describe("whatever stands in a spec, a stock JSON Schema validator says the same", () => {
  const documents = corpus("good").flatMap(([name, text]) => check(text, name).documents);

  test("to a value of another kind, a key more and a key less at any place", () => {
    const verdicts = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(), change(), (document, place, changeOne) => {
        const changed = structuredClone(document);
        const containers = containersIn(changed);
        const container = containers[place % containers.length];
        if (container) changeOne(container);
        const right = violationsOf(changed, REALM_SCHEMA).length === 0;
        expect(right, JSON.stringify(changed)).toBe(stock(changed));
        verdicts[right ? "right" : "wrong"]++;
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(100);
  });
});

type Container = Record<string, unknown> | unknown[];

function change(): fc.Arbitrary<(container: Container) => void> {
  const value = fc.oneof(
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1.5,
      "",
      "text",
      "$(env:NAME)",
      "POSITIVE",
      "x".repeat(256),
      [],
      {},
      [null],
      ["a", 1],
    ),
    fc.constantFrom({ name: "a" }, { realm: "r", clientId: "c" }, [{ name: "a" }], { a: ["b"] }, { a: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const key = fc.constantFrom(...keysOfSchema(), "other", "$(env:NAME)");
  const replaced = fc.tuple(fc.nat(), value).map(([at, other]) => (container: Container) => {
    const keys = Object.keys(container);
    Reflect.set(container, keys[at % keys.length] ?? "0", other);
  });
  const added = fc.tuple(key, value).map(([name, other]) => (container: Container) => {
    if (Array.isArray(container)) container.push(other);
    else container[name] = other;
  });
  const removed = fc.nat().map((at) => (container: Container) => {
    const keys = Object.keys(container);
    if (Array.isArray(container)) container.pop();
    else delete container[keys[at % keys.length] ?? ""];
  });
  return fc.oneof(replaced, added, removed);
}

function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

function keysOfSchema(): string[] {
  return [...new Set(schemasIn(REALM_SCHEMA).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function schemasIn(schema: Schema): Schema[] {
  const { properties = {}, definitions = {}, additionalProperties, items, anyOf = [], allOf = [] } = schema;
  const below = [...Object.values(properties), ...Object.values(definitions), ...anyOf, ...allOf];
  if (items) below.push(items);
  if (typeof additionalProperties === "object") below.push(additionalProperties);
  return [schema, ...below.flatMap(schemasIn)];
}
