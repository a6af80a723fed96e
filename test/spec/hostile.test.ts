import { execFileSync } from "node:child_process";
import { open, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { readStream } from "../../src/read-file.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { findingsOf, folder, type Options } from "./kit.ts";

const MB = 1024 * 1024;

/** Fails unless the work takes at most a second of this process (the machine may do other things) and little memory. */
async function quickly<T>(work: () => Promise<T>, most = 300 * MB): Promise<T> {
  const [started, before] = [process.cpuUsage(), process.memoryUsage().rss];
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(most);
  return result;
}

const NOTHING = { env: {}, stdin: async () => "" };

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

  test("an endless standard input, of which no more is read than a spec may have", async () => {
    let given = 0;
    const zeros = function* () {
      for (;;) {
        given += MB;
        yield Buffer.alloc(MB);
      }
    };
    const stdin = async (limit: number) => String(await readStream(Readable.from(zeros()), limit, undefined));
    const failure = quickly(() => loadSpec(["-"], { cwd: "/", env: {}, stdin }));
    await expect(failure).rejects.toMatchObject({
      code: "IAM1002",
      message: "<stdin> is larger than 32 MB",
    });
    expect(given).toBeLessThan(40 * MB);
  });

  test.each(["/dev/zero", "/dev/null", "/dev/random"])(
    "%s, named or linked to, alone or in a folder",
    async (device) => {
      const cwd = await folder({ "specs/a.yaml": "realm: r\n" });
      await symlink(device, join(cwd, "specs", "zero.yaml"));
      for (const input of [device, "specs/zero.yaml", "specs"])
        await expect(quickly(() => loadSpec([input], { cwd, ...NOTHING }))).rejects.toMatchObject({
          code: "IAM1002",
          message: `${input === device ? device : "specs/zero.yaml"} is a device and not a file`,
        });
    },
  );

  test("a device behind a reference, even in an allowed folder", async () => {
    const [found] = await findingsOf("realm: r\ndisplayName: $(file:/dev/zero)\n", { allowFiles: ["/dev"] });
    expect(found).toMatchObject({ code: "IAM1302", message: "/dev/zero is a device and not a file" });
  });

  test("a socket, a folder behind a reference", async () => {
    const cwd = await folder({ "realm.yaml": "realm: r\ndisplayName: $(file:inner)\n", "inner/x": "" });
    const server = createServer().listen(join(cwd, "socket.yaml"));
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once("listening", listening));
    await expect(loadSpec(["socket.yaml"], { cwd, ...NOTHING })).rejects.toMatchObject({
      code: "IAM1002",
      message: "socket.yaml is a socket and not a file",
    });
    const failure = loadSpec(["realm.yaml"], { cwd, ...NOTHING });
    await expect(failure).rejects.toMatchObject({
      diagnostics: [{ code: "IAM1302", message: "inner is a folder and not a file" }],
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

  test.each([
    ["lines", "realm: r\nattributes:\n", "  k: v\n"],
    ["entries of one line", "realm: r\nx: [", "a,"],
  ])("more %s than the parser could take", async (_, start, entry) => {
    expect(await codes(start + entry.repeat(1_100_000))).toEqual(["IAM1101"]);
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

  test("merge keys of lists of lists without a map in them", async () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) =>
        `m${at}: { <<: &l${at} [${Array(9)
          .fill(at === 0 ? "[]" : `*l${at - 1}`)
          .join(", ")}] }\n`,
    );
    expect(await codes(`realm: r\n${lines.join("")}`)).toContain("IAM1101");
    expect(await codes("realm: r\nattributes: { <<: &own [*own] }\n")).toContain("IAM1101");
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

describe("a pipe", () => {
  /** A folder with a named pipe in it. */
  async function withPipe(): Promise<{ cwd: string; pipe: string }> {
    const cwd = await folder({ "realm.yaml": "realm: r\ndisplayName: $(file:pipe.yaml)\n" });
    const pipe = join(cwd, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    return { cwd, pipe };
  }

  test("that is written to, if only after a while, is a spec like any other", async () => {
    const { cwd, pipe } = await withPipe();
    const loading = loadSpec(["pipe.yaml"], { cwd, ...NOTHING });
    await sleep(50);
    await writeFile(pipe, "realm: piped\n");
    expect((await loading).realms.map(({ realm }) => realm)).toEqual(["piped"]);
  });

  test("without end is refused once it is larger than a spec may be", async () => {
    const { cwd, pipe } = await withPipe();
    const loading = quickly(() => loadSpec(["pipe.yaml"], { cwd, ...NOTHING }));
    const refused = expect(loading).rejects.toMatchObject({
      code: "IAM1002",
      message: "pipe.yaml is larger than 32 MB",
    });
    const writer = writeFile(pipe, Buffer.alloc(40 * MB)).catch((error: NodeJS.ErrnoException) => error.code);
    await refused;
    expect(await writer).toBe("EPIPE");
  });

  test("that nobody writes to is told of after a second, and given up when the signal says so", async () => {
    const { cwd } = await withPipe();
    const patience = new AbortController();
    const waiting: string[] = [];
    const onWait = (name: string) => {
      waiting.push(name);
      patience.abort();
    };
    const loading = loadSpec(["pipe.yaml"], { cwd, ...NOTHING, signal: patience.signal, onWait });
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
    expect(waiting).toEqual(["pipe.yaml"]);
  });

  test("in a folder or behind a reference is not waited for", async () => {
    const { cwd } = await withPipe();
    await expect(loadSpec(["."], { cwd, ...NOTHING })).rejects.toMatchObject({
      code: "IAM1002",
      message: "pipe.yaml is a pipe and not a file",
    });
    await expect(loadSpec(["realm.yaml"], { cwd, ...NOTHING })).rejects.toMatchObject({
      diagnostics: [{ code: "IAM1302", message: "pipe.yaml is a pipe and not a file" }],
    });
  });
});
