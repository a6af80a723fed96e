import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { isDistribution, scriptOf } from "../../src/local/distribution.ts";
import { devPaths } from "../../src/local/paths.ts";
import { freePort } from "../kit/port.ts";
import { startProxy } from "../kit/proxy.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";
import { startPostgres } from "./postgres.ts";

const VERSION = "26.7.4";
const CLIENTS = 120;

/** A Keycloak that can be stopped and started again with its data. */
async function startKeycloak(database: (folder: string) => string[]) {
  const cached = join(devPaths(process.env).cache, "keycloak", VERSION);
  if (!(await isDistribution(cached))) throw new Error("there is no Keycloak yet: iam dev up");
  const folder = await mkdtemp(join(tmpdir(), "iam-restart-"));
  // A server builds its options into its own files.
  const home = join(folder, "keycloak");
  await cp(cached, home, { recursive: true });
  const port = await freePort();
  const management = await freePort(port);
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  const start = () => {
    child = spawn(
      scriptOf(home),
      ["start-dev", `--http-port=${port}`, `--http-management-port=${management}`, ...database(folder)],
      {
        detached: true,
        stdio: "ignore",
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          JAVA_OPTS_APPEND: "-XX:TieredStopAtLevel=1",
          KC_BOOTSTRAP_ADMIN_CLIENT_ID: "iam-test",
          KC_BOOTSTRAP_ADMIN_CLIENT_SECRET: "iam-test-secret",
        },
      },
    );
  };
  const stop = async (signal: NodeJS.Signals) => {
    const stopping = child;
    if (!stopping?.pid || stopping.exitCode !== null || stopping.signalCode !== null) return;
    const gone = new Promise((resolve) => stopping.once("exit", resolve));
    process.kill(-stopping.pid, signal);
    await gone;
  };
  onTestFinished(async () => {
    await stop("SIGKILL");
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  start();
  return { url, start, stop };
}

const spec = Array.from(
  { length: CLIENTS },
  (_, at) => `  - clientId: client-${at}
    roles: [read, write]
    claims: { tenant: { value: "t${at}" } }
    serviceAccount: { clientRoles: { client-${(at + 1) % CLIENTS}: [read] } }
`,
).join("");

describe.each([
  [
    "its built-in database",
    (folder: string) => [`--db-url=jdbc:h2:file:${join(folder, "h2")};NON_KEYWORDS=VALUE`],
    undefined,
  ],
  ["PostgreSQL", undefined, startPostgres],
] as const)("Keycloak on %s", (_, builtIn, startDatabase) => {
  it("is restarted in the middle of an apply: with --wait it goes on, without it the next one does", async () => {
    const postgres = await startDatabase?.();
    if (postgres) onTestFinished(() => postgres.stop());
    const keycloak = await startKeycloak(builtIn ?? (() => postgres?.options ?? []));
    const cwd = await folderWith({
      "a.yaml": `realm: a\nclients:\n${spec}`,
      "b.yaml": `realm: b\nclients:\n${spec}`,
    });
    const env = { KEYCLOAK_CLIENT_ID: "iam-test", KEYCLOAK_CLIENT_SECRET: "iam-test-secret" };
    const direct = { cwd, env: { ...env, KEYCLOAK_URL: keycloak.url } };
    expect(await runIam(["plan", "a.yaml", "--wait", "4m"], direct)).toMatchObject({ exit: 0 });

    const proxy = await startProxy(keycloak.url);
    onTestFinished(() => proxy.close());
    const through = { cwd, env: { ...env, KEYCLOAK_URL: proxy.url } };
    // The request itself meets the server that is gone, however fast the others are.
    proxy.at(8, {
      call: async () => {
        await keycloak.stop("SIGTERM");
        keycloak.start();
      },
    });
    const first = await runIam(["apply", "a.yaml", "--yes", "--wait", "4m"], through);
    expect({ exit: first.exit, stderr: first.exit ? first.stderr : "" }).toEqual({ exit: 0, stderr: "" });
    expect(first.stderr).toContain("retrying");
    expect((await runIam(["plan", "a.yaml", "--exit-code"], direct)).exit).toBe(0);

    proxy.clear();
    proxy.reset();
    proxy.at(8, { call: () => keycloak.stop("SIGTERM") });
    const second = await runIam(["apply", "b.yaml", "--yes"], through);
    expect(second.exit).toBe(6);
    expect(second.stdout).toMatch(/Stopped: \d+ created/);
    keycloak.start();
    await sleep(1_000);
    expect(await runIam(["apply", "b.yaml", "--yes", "--wait", "4m"], direct)).toMatchObject({ exit: 0 });
    expect((await runIam(["plan", "b.yaml", "--exit-code"], direct)).exit).toBe(0);
    expect((await runIam(["apply", "b.yaml", "--yes"], direct)).stdout).toContain("No changes");
  }, 900_000);
});
