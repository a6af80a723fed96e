import { describe, expect, it } from "vitest";
import { compareClaims } from "../../src/verify/compare.ts";
import type { Expectation } from "../../src/verify/prediction.ts";

/** Compares one value of the claim `x`; `undefined` for a token without it. */
function row(expect: Expectation, actual: unknown) {
  const claims = actual === undefined ? {} : { x: actual };
  const [found] = compareClaims("job", claims, [{ claim: "x", path: ["x"], expect, why: "the mapper m" }]);
  if (!found) throw new Error("no row");
  return found;
}

const list = (as: "array" | "audience" | "words" | "keys", values: string[], tolerated: string[] = []) =>
  ({ compare: "set", values, tolerated, as }) as const;

describe("a claim that is as predicted", () => {
  const cases: [Expectation, unknown][] = [
    [{ compare: "equals", value: "a" }, "a"],
    [{ compare: "equals", value: { a: [1] } }, { a: [1] }],
    [{ compare: "oneOf", values: ["a", "b"] }, "b"],
    [{ compare: "atMost", value: 60 }, 60],
    [{ compare: "present" }, "anything"],
    [{ compare: "absent" }, undefined],
    [list("array", ["a", "b"]), ["b", "a"]],
    [list("array", ["a"], ["default"]), ["default", "a"]],
    [list("array", []), undefined],
    [list("audience", ["a"]), "a"],
    [list("audience", ["a"]), ["a"]],
    [list("words", ["a", "b"]), "b a"],
    [list("words", []), ""],
    [list("keys", ["a"]), { a: { roles: [] } }],
    [{ compare: "contains", values: ["a"], as: "array" }, ["a", "z"]],
  ];
  it.each(cases)("%j is fulfilled by %j", (expectation, actual) => {
    expect(row(expectation, actual)).toMatchObject({ ok: true, reason: "the mapper m" });
  });
});

describe("a claim that differs", () => {
  const cases: [Expectation, unknown, string][] = [
    [{ compare: "equals", value: "a" }, "b", "the mapper m"],
    [
      { compare: "equals", value: "a" },
      ["a"],
      "it is an array, not a string (the mapper's multivalued decides); expected from the mapper m",
    ],
    [{ compare: "equals", value: 5 }, "5", "it is a string, not a number; expected from the mapper m"],
    [{ compare: "equals", value: "a" }, undefined, "the claim is missing; expected from the mapper m"],
    [{ compare: "oneOf", values: ["a", "b"] }, "c", "the mapper m"],
    [{ compare: "atMost", value: 60 }, 61, "the mapper m"],
    [{ compare: "present" }, undefined, "the claim is missing; expected from the mapper m"],
    [{ compare: "absent" }, "a", "the token holds more than the spec grants; expected from the mapper m"],
    [list("array", ["a"]), ["a", "z"], "not in the spec: z; expected from the mapper m"],
    [list("array", ["a"]), [], "missing: a; expected from the mapper m"],
    [list("array", ["a"]), undefined, "missing: a; expected from the mapper m"],
    [
      list("array", ["a"]),
      "a",
      "it is a string, not an array (the mapper's multivalued decides); expected from the mapper m",
    ],
    [list("audience", []), "z", "not in the spec: z; expected from the mapper m"],
    [list("keys", []), { z: {} }, "not in the spec: z; expected from the mapper m"],
    [{ compare: "contains", values: ["a"], as: "words" }, "z", "missing: a; expected from the mapper m"],
  ];
  it.each(cases)("%j is not fulfilled by %j", (expectation, actual, reason) => {
    expect(row(expectation, actual)).toMatchObject({ ok: false, reason });
  });
});

it("reads a claim inside others, and one with a dot in its name", () => {
  const claims = { resource_access: { "my.api": { roles: ["a"] } } };
  const path = ["resource_access", "my.api", "roles"];
  const [found] = compareClaims("job", claims, [
    { claim: path.join("."), path, expect: list("array", ["a"]), why: "" },
  ]);
  expect(found).toMatchObject({ ok: true, actual: "[a]" });
});

it("does not take what every object inherits for a claim", () => {
  const [found] = compareClaims("job", {}, [
    { claim: "constructor", path: ["constructor"], expect: { compare: "absent" }, why: "" },
  ]);
  expect(found?.ok).toBe(true);
});

it("does not show a secret that stands in a claim, nor a part of it", () => {
  const secret = "canary-claim-7f3a";
  const far = `${"x".repeat(190)}${secret}`;
  const predictions = [
    { claim: "a", path: ["a"], expect: { compare: "equals", value: secret } as const, why: "the mapper m" },
    { claim: "b", path: ["b"], expect: list("array", ["c"]), why: "the mapper m" },
    { claim: "d", path: ["d"], expect: { compare: "equals", value: "e" } as const, why: "the mapper m" },
  ];
  const rows = compareClaims("job", { a: secret, b: ["c", secret], d: far }, predictions, (text) =>
    text.includes(secret),
  );
  expect(rows).toMatchObject([
    { ok: true, expected: "(secret)", actual: "(secret)", reason: "the mapper m" },
    { ok: false, actual: "(secret)", reason: "it differs (not shown); expected from the mapper m" },
    { ok: false, expected: "e", actual: "(secret)" },
  ]);
  expect(JSON.stringify(rows)).not.toContain("canary");
});
