import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { check, corpus, expectedFindings, short } from "./corpus.ts";

const published = JSON.parse(
  readFileSync(new URL("../../src/spec/generated/keycloak.schema.json", import.meta.url), "utf8"),
);
const stock = new Ajv({ allowUnionTypes: true }).compile(published);

describe("a spec that is right", () => {
  test.each(corpus("good"))(
    "%s gives no finding, nor does a stock JSON Schema validator find one",
    (name, text) => {
      const { documents, found } = check(text, name);
      expect(found.map((finding) => `${short(finding)} ${finding.message}`)).toEqual([]);
      for (const document of documents) expect(stock(document), JSON.stringify(stock.errors)).toBe(true);
    },
  );
});

describe("a spec that is wrong", () => {
  const expected = expectedFindings();

  test.each(corpus("bad"))(
    "%s gives its findings at their places, and a stock validator refuses it",
    (name, text) => {
      const { documents, found } = check(text, name);
      expect(found.map(short)).toEqual(expected[name]);
      expect(documents.every((document) => stock(document))).toBe(false);
    },
  );
});
