import { open } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSpec } from "../../src/spec/load.ts";
import { findingsOf, folder, load, type Options } from "./kit.ts";

const MB = 1024 * 1024;

/** Fails unless the work takes at most two seconds of this process (the machine may do other things) and little memory. */
async function quickly<T>(work: () => Promise<T>, most = 300 * MB): Promise<T> {
  const [started, before] = [process.cpuUsage(), process.memoryUsage().rss];
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(2_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(most);
  return result;
}

const codes = async (text: string, options: Options = {}) =>
  [...new Set((await quickly(() => findingsOf(text, options))).map(({ code }) => code))].sort();

describe("a hostile file is refused at once", () => {
  test("100 MB, before a byte of it is read", async () => {
    const cwd = await folder({ "realm.yaml": "" });
    const file = await open(join(cwd, "realm.yaml"), "w");
    await file.truncate(100 * MB);
    await file.close();
    const failure = quickly(() => loadSpec(["realm.yaml"], { cwd, env: {}, stdin: async () => "" }), 50 * MB);
    await expect(failure).rejects.toMatchObject({ code: "IAM1002" });
  });

  test("100 MB from standard input", async () => {
    const text = "#".repeat(100 * MB);
    await expect(load("", { inputs: ["-"], stdin: async () => text })).rejects.toMatchObject({
      code: "IAM1002",
    });
  });

  test("100 MB behind a reference", async () => {
    const cwd = await folder({ "realm.yaml": "realm: r\ndisplayName: $(file:big)\n" });
    const file = await open(join(cwd, "big"), "w");
    await file.truncate(100 * MB);
    await file.close();
    const failure = quickly(() => loadSpec(["realm.yaml"], { cwd, env: {}, stdin: async () => "" }), 50 * MB);
    await expect(failure).rejects.toMatchObject({ code: "IAM1302" });
  });

  test.each([
    ["lists", 9, (inner: string) => `[${Array(9).fill(inner).join(", ")}]`],
    ["maps", 9, (inner: string) => `{ ${[..."abcdefghi"].map((key) => `${key}: ${inner}`).join(", ")} }`],
  ])("aliases of aliases, as %s", async (_, depth, nest) => {
    const lines = Array.from(
      { length: depth },
      (_, at) => `a${at}: &a${at} ${nest(at === 0 ? "x" : `*a${at - 1}`)}\n`,
    );
    expect(await codes(`realm: r\n${lines.join("")}`)).toContain("IAM1101");
  });

  test("merge keys of merge keys", async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) =>
        `k${at}: &k${at} { <<: [${
          at === 0
            ? "{ a: 1 }"
            : Array(9)
                .fill(`*k${at - 1}`)
                .join(", ")
        }] }\n`,
    );
    expect(await codes(`realm: r\n${lines.join("")}`)).toContain("IAM1101");
  });

  test("a template that is an alias bomb for each of its tenants", async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, at) =>
        `a${at}: &a${at} [${Array(9)
          .fill(at === 0 ? "x" : `*a${at - 1}`)
          .join(", ")}]\n`,
    );
    const each = Array.from({ length: 100 }, (_, at) => `{ slug: t${at} }`).join(", ");
    const files = { "t.yaml": `realm: $(param:slug)\n${bomb.join("")}` };
    expect(await codes(`tenants: { template: ./t.yaml, each: [${each}] }`, { files })).toContain("IAM1101");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s as a key pollutes nothing",
    async (key) => {
      const text = `realm: r\nattributes: { "${key}": { polluted: true } }\nclients: [{ clientId: a, "${key}": { polluted: true } }]\nroles: { client: { "${key}": [{ name: x }] } }\n`;
      await findingsOf(text);
      await findingsOf("tenants: { template: ./t.yaml, each: ./t.csv }", {
        files: { "t.yaml": "realm: $(param:slug)", "t.csv": `slug,${key}\na,b\n` },
      });
      expect(Reflect.get({}, "polluted")).toBeUndefined();
      expect({}.constructor).toBe(Object);
    },
  );

  test("references without end, nested and endless", async () => {
    expect(await codes(`realm: r\ndisplayName: "${"$(env:".repeat(50_000)}"`)).toEqual(["IAM1303"]);
    const nested = `${"$(env:A:-".repeat(5_000)}x${")".repeat(5_000)}`;
    expect(await codes(`realm: r\ndisplayName: "${nested}"`)).toEqual(["IAM1303"]);
  });

  test("names made to make a search for what was meant slow", async () => {
    const long = "a".repeat(1_000);
    const keys = Array.from(
      { length: 200 },
      (_, at) => `  - { clientId: c${at}, ${"x".repeat(400)}${at}: 1 }\n`,
    );
    expect(await codes(`realm: r\n${long}: 1\nclients:\n${keys.join("")}`)).toEqual(["IAM1201"]);
  });

  test("composite roles that would take for ever to follow", async () => {
    const roles = Array.from({ length: 60 }, (_, at) => {
      const inner = at === 0 ? [] : [`r${at - 1}`, `s${at - 1}`];
      return ["r", "s"].map((name) => ({ name: `${name}${at}`, composites: { realm: inner } }));
    }).flat();
    expect(await codes(JSON.stringify({ realm: "r", roles: { realm: roles } }))).toEqual([]);
  });
});
