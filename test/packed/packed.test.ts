import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keycloak } from "../kit/keycloak.ts";

const root = new URL("../..", import.meta.url).pathname;
const exec = promisify(execFile);

/** This Node, and the other one that `npm test` fetched. */
const nodes = [process.execPath, process.env.IAM_TEST_OTHER_NODE].filter((node) => node !== undefined);

let folder: string;
let iam: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "iam-packed-"));
  const { stdout } = await exec("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  const tarball = join(folder, stdout.trim().split("\n").at(-1) ?? "");
  // Nothing is fetched: the package brings all it needs.
  await exec("npm", ["install", "--prefix", folder, "--offline", "--no-audit", "--no-fund", tarball], {
    cwd: folder,
  });
  iam = join(folder, "node_modules", "keycloak-iam", "bin", "iam.js");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed program in a process, with this environment and nothing else. */
function runPacked(
  node: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(node, [iam, ...args], { cwd, env: { HOME: folder, ...env } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

describe.each(nodes)("as installed from the package, on %s", (node) => {
  test("--version and --help answer", async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(await runPacked(node, ["--version"], folder)).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
    const help = await runPacked(node, ["--help"], folder);
    expect([help.code, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toMatch(/^Usage: iam /);
  });

  test("a mistake ends with its exit code and one message", async () => {
    const { code, stdout, stderr } = await runPacked(node, ["plan", "nothing-here.yaml"], folder);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^error\[IAM1001\]/);
  });

  test("a template that the package brings is planned, applied and then as the spec says", async () => {
    const kc = keycloak();
    const cwd = await mkdtemp(join(folder, "work-"));
    const template = await readFile(join(iam, "../../templates/minimal/realm.yaml"), "utf8");
    await writeFile(
      join(cwd, "realm.yaml"),
      template.replace("realm: my-realm", `realm: ${kc.realm("packed")}`),
    );
    const env = { ...kc.env, MY_API_SECRET: "api-secret-canary", MY_JOB_SECRET: "job-secret-canary" };

    const plan = await runPacked(node, ["plan", "--exit-code"], cwd, env);
    expect([plan.code, plan.stderr]).toEqual([2, ""]);
    expect(plan.stdout).toContain("+ client my-job");
    const apply = await runPacked(node, ["apply", "--yes"], cwd, env);
    expect(apply.code).toBe(0);
    const token = await runPacked(node, ["token", "--client", "my-job"], cwd, env);
    expect(token.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const again = await runPacked(node, ["plan", "--exit-code"], cwd, env);
    expect(again.code).toBe(0);
    for (const { stdout, stderr } of [plan, apply, token, again])
      expect(stdout + stderr).not.toContain("canary");
  });
});

describe("what has no end", () => {
  test("standard input is read no further than a spec may be long", async () => {
    const child = spawn(process.execPath, [iam, "validate", "-"], { stdio: ["pipe", "ignore", "pipe"] });
    const chunk = Buffer.alloc(1024 * 1024, "# ");
    let written = 0;
    const write = (): void => {
      written++;
      child.stdin.write(chunk, (error) => {
        if (!error) write();
      });
    };
    child.stdin.on("error", () => {});
    write();
    expect(await ended(child)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("<stdin> is larger than 32 MB"),
    });
    expect(written).toBeLessThan(64);
  });

  test("a pipe that nobody writes to is told of, and Ctrl-C ends the wait", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const child = spawn(process.execPath, [iam, "validate", pipe], { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.once("data", () => child.kill("SIGINT"));
    const stderr = `waiting for what is written to ${pipe}\ninterrupted\n`;
    expect(await ended(child)).toEqual({ code: 130, stderr });
  });
});

/** How a process ends, and what it said. */
async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, stderr };
}

/** The files that Node reads with this one, before it runs: `import … from "./x.js"`, and what these import. */
async function readWith(start: string): Promise<Map<string, string>> {
  const dist = join(iam, "../../dist");
  const names = (await readdir(dist)).filter((name) => name === start || name.startsWith(`${start}-`));
  const texts = new Map<string, string>();
  for (const name of names) {
    if (texts.has(name)) continue;
    const text = await readFile(join(dist, name), "utf8");
    texts.set(name, text);
    names.push(
      ...[...text.matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+)"/gm)].map(([, other = ""]) => other),
    );
  }
  return texts;
}

describe("a command loads what it needs and no more: each file costs the start of all", () => {
  const admin = /\/admin\/realms/;
  const yaml = /BLOCK_FOLDED/;

  test.each([
    ["bin.js", 2, 21_000, [admin, yaml]],
    ["process", 4, 200_000, [admin, yaml]],
    ["load", 4, 470_000, [admin]],
  ])("%s", async (start, mostFiles, mostBytes, without) => {
    const texts = await readWith(start);
    const text = [...texts.values()].join("");
    expect(texts.size, [...texts.keys()].join()).toBeLessThanOrEqual(mostFiles);
    expect(text.length).toBeLessThanOrEqual(mostBytes);
    for (const mark of without) expect(text).not.toMatch(mark);
  });

  test("the marks are in what speaks to Keycloak and in what reads specs", async () => {
    expect([...(await readWith("session")).values()].join("")).toMatch(admin);
    expect([...(await readWith("load")).values()].join("")).toMatch(yaml);
  });
});
