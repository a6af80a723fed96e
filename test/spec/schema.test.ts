import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../../scripts/schema/generate.mjs";
import { buildSchema, unite } from "../../scripts/schema/schema.mjs";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the generated files are what the generator makes of its sources (node scripts/schema/generate.mjs)", async () => {
  for (const [name, text] of Object.entries(await generate()))
    expect(text === read(`src/spec/generated/${name}`), `${name} is out of date`).toBe(true);
});

test("a description of a key that Keycloak does not have stops the generator", () => {
  const representations = { RealmRepresentation: { properties: { realm: { is: "string" } } } };
  const build = (descriptions: object) => buildSchema(representations, { definitions: {} }, descriptions, {});
  expect(() => build({ RealmRepresentation: { realm: "the name" } })).not.toThrow();
  expect(() => build({ RealmRepresentation: { real: "the name" } })).toThrow("RealmRepresentation.real");
});

test("so do limits of a key that Keycloak does not have", () => {
  const representations = { RealmRepresentation: { properties: { realm: { is: "string" } } } };
  const build = (values: object) => buildSchema(representations, { definitions: {} }, {}, values);
  expect(() => build({ RealmRepresentation: { realm: "name" } })).not.toThrow();
  expect(() => build({ RealmRepresentation: { real: "name" } })).toThrow("RealmRepresentation.real");
});

test("a reader that the generator does not know stops it", () => {
  const property = { is: "custom", reader: "NewDeserializer", declared: "java.lang.Object" };
  const representations = { RealmRepresentation: { properties: { x: property } } };
  expect(() => buildSchema(representations, { definitions: {} }, {}, {})).toThrow("NewDeserializer");
});

test("what any version accepts is accepted; what the newest one deprecates is deprecated", () => {
  const version = (properties: Record<string, object>) => ({ A: { properties } });
  expect(
    unite([
      version({ old: { is: "string" }, kept: { is: "enum", values: ["A"] } }),
      version({ kept: { is: "enum", values: ["A", "B"], deprecated: true }, new: { is: "boolean" } }),
    ]),
  ).toEqual({
    A: {
      properties: {
        old: { is: "string" },
        kept: { is: "enum", values: ["A", "B"], deprecated: true },
        new: { is: "boolean" },
      },
    },
  });
});
