import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { IamError } from "../../src/errors.ts";
import { type Diagnostic, SpecError } from "../../src/spec/diagnostic.ts";
import { printSpec } from "../../src/spec/print.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { desired } from "./desired.ts";
import { load, type Options } from "./kit.ts";
import { KEYS, realm, type Value, words } from "./random-spec.ts";
import { slips, writing } from "./writing.ts";

const env = { SECRET: "s3cret" };

/** The same value with its keys and its lists in another order. */
function shuffled(value: Value, next: () => number): Value {
  if (typeof value !== "object" || value === null) return value;
  const mixed = <T>(items: T[]): T[] =>
    items
      .map((item) => [next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) return mixed(value.map((item) => shuffled(item, next)));
  return Object.fromEntries(
    mixed(Object.entries(value).map(([key, item]) => [key, shuffled(item, next)] as const)),
  );
}

/** The findings that random specs may have: a claim of two values, say. */
async function loadIfRight(text: string | Buffer): Promise<Spec | undefined> {
  return await load(text, { env }).catch((error: unknown) => {
    if (error instanceof IamError) return undefined;
    throw error;
  });
}

/** What is found in a spec that is wrong, as far as it is at a place. */
async function findingsIfAny(options: Options): Promise<readonly Diagnostic[]> {
  try {
    return (await load("", options)).warnings;
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    if (error instanceof IamError) return [];
    throw error;
  }
}

describe("whatever the spec", () => {
  test("the order of keys and of sets says nothing", async () => {
    await fc.assert(
      fc.asyncProperty(realm, fc.infiniteStream(fc.nat()), async (spec, numbers) => {
        const one = await load(stringify(spec), { env });
        const other = await load(JSON.stringify(shuffled(spec, () => numbers.next().value)), { env });
        expect(desired(other)).toEqual(desired(one));
      }),
      { numRuns: 60 },
    );
  });

  test("it wants the same however it is written", async () => {
    await fc.assert(
      fc.asyncProperty(realm, writing, async (spec, { write }) => {
        const plain = await load(JSON.stringify(spec), { env });
        const other = await load("", { env, ...write(spec) });
        expect(desired(other)).toEqual(desired(plain));
      }),
      { numRuns: 150 },
    );
  });

  test("with slips of the pen anywhere in it, it ends in a spec or in findings at places that are there", async () => {
    await fc.assert(
      fc.asyncProperty(realm, writing, slips, fc.nat(), async (spec, { write }, slip, which) => {
        const { files, inputs } = write(spec);
        const names = Object.keys(files);
        const spoilt = names[which % names.length] ?? "";
        const texts = { ...files, [spoilt]: slip(String(files[spoilt])) };
        const found = await findingsIfAny({ env, files: texts, inputs });
        for (const { place } of found) {
          if (!place) continue;
          const lines = String(texts[place.file])
            .replace(/^\uFEFF/, "")
            .split(/\r?\n/);
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column - 1).toBeLessThanOrEqual(lines[place.line - 1]?.length ?? -1);
          expect(place.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("of any bytes, it ends in a spec or in findings", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        await loadIfRight(Buffer.from(bytes));
        await loadIfRight(Buffer.concat([Buffer.from("realm: r\ndisplayName: "), bytes]));
      }),
      { numRuns: 200 },
    );
  });

  test("printed and read again, it wants the same, and prints the same", async () => {
    await fc.assert(
      fc.asyncProperty(realm, async (spec) => {
        const one = await load(stringify(spec), { env });
        const printed = printSpec(one.realms);
        const other = await load(printed);
        expect(desired(other)).toEqual(desired(one));
        expect(printSpec(other.realms)).toBe(printed.replace(/^ +secret: \(secret\)\n/gm, ""));
        expect(printed).not.toContain(env.SECRET);
      }),
      { numRuns: 60 },
    );
  });

  test("as a realm or as a tenant, loading it ends in a spec or in findings", async () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        words,
        fc.constantFrom<Value>(
          null,
          true,
          7,
          "$(env:NOPE)",
          "$(param:x)",
          "$(file:./x)",
          "**********",
          "api",
          "/ops",
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(KEYS, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(KEYS, value, { maxKeys: 8 }), async (spec) => {
        await loadIfRight(stringify({ realm: "r", ...spec }));
        await loadIfRight(`tenants: { template: ./realm.yaml, each: ${JSON.stringify([spec])} }`);
      }),
      { numRuns: 300 },
    );
  });
});
