import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { identityOf } from "../../src/local/identity.ts";
import { dataFolder, lockFile, logFile, stateFile } from "../../src/local/paths.ts";
import { isFree } from "../../src/local/port.ts";
import { type DevServer, readDevServer } from "../../src/local/state.ts";
import { down, type UpRequest, up } from "../../src/local/up.ts";
import { freePort } from "../kit/port.ts";
import { distribution, java, type Machine, machine } from "./fakes.ts";

/** A machine with Java and a fake Keycloak in KEYCLOAK_HOME. */
async function ready(behaviour?: string): Promise<Machine> {
  const m = await machine();
  m.env.KEYCLOAK_HOME = await distribution(`${m.folder}/keycloak`, behaviour);
  await m.install("java", java("21"));
  onTestFinished(async () => void (await down(m.paths, { env: m.env, fresh: true })));
  return m;
}

async function start(m: Machine, options: Partial<UpRequest> = {}) {
  const steps: string[] = [];
  const port = options.port ?? (await freePort());
  const result = await up({
    paths: m.paths,
    env: m.env,
    port,
    managementPort: await freePort(port),
    fresh: false,
    signal: new AbortController().signal,
    report: (step) => steps.push(step),
    ...options,
  });
  return { ...result, steps };
}

const again = (server: DevServer): Partial<UpRequest> => ({
  port: server.port,
  managementPort: server.managementPort,
});

test("up, found by others, down, not found any more", async () => {
  const m = await ready();
  const { server } = await start(m);
  expect(await readDevServer(m.paths, m.env)).toEqual(server);
  expect(server.url).toBe(`http://localhost:${server.port}`);
  expect((await down(m.paths, { env: m.env, fresh: false }))?.url).toBe(server.url);
  expect(await readDevServer(m.paths, m.env)).toBeUndefined();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a second up answers the running server; another port or fresh data is refused, not ignored", async () => {
  const m = await ready();
  const { server } = await start(m);
  const second = await start(m, again(server));
  expect(second.alreadyRunning).toBe(true);
  expect(second.server).toEqual(server);
  await expect(start(m, { ...again(server), port: server.port + 1 })).rejects.toMatchObject({
    code: "IAM7006",
    message: expect.stringContaining(`port ${server.port + 1} was asked for`),
  });
  await expect(start(m, { ...again(server), fresh: true })).rejects.toMatchObject({ code: "IAM7006" });
});

test("two ups at once start one server", async () => {
  const m = await ready();
  const port = await freePort();
  const ports = { port, managementPort: await freePort(port) };
  const both = await Promise.all([start(m, ports), start(m, ports)]);
  expect(both.map(({ alreadyRunning }) => alreadyRunning).sort()).toEqual([false, true]);
  expect(both[0].server).toEqual(both[1].server);
});

test("the secret and the data survive down and up, and --fresh replaces both", async () => {
  const m = await ready();
  const first = (await start(m)).server.secret.reveal();
  await down(m.paths, { env: m.env, fresh: false });
  const second = (await start(m)).server.secret.reveal();
  await down(m.paths, { env: m.env, fresh: false });
  const third = (await start(m, { fresh: true })).server.secret.reveal();
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("the secret is in no argument and no log, and its files are the owner's alone", async () => {
  const m = await ready();
  m.env.KC_DB = "postgres";
  m.env.MY_SDK_CLIENT_SECRET = "canary";
  const { server } = await start(m);
  const log = await readFile(logFile(m.paths), "utf8");
  expect(log).toContain("start-dev --health-enabled=true --http-host=127.0.0.1");
  expect(log).not.toContain(server.secret.reveal());
  expect(log).not.toMatch(/KC_DB|MY_SDK_CLIENT_SECRET|KEYCLOAK_/);
  expect(JSON.stringify(server)).not.toContain(server.secret.reveal());
  const modes = [m.paths.dev, stateFile(m.paths), dataFolder(m.paths), logFile(m.paths)].map(
    async (path) => (await stat(path)).mode & 0o777,
  );
  expect(await Promise.all(modes)).toEqual([0o700, 0o600, 0o700, 0o600]);
});

test("a taken port is named with who has it and a free one", async () => {
  const m = await ready();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const error: unknown = await start(m, { port }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "IAM7001", help: expect.stringMatching(/iam dev up --port \d+/) });
  // Only Linux tells who it is.
  if (process.platform === "linux") expect(String(error)).toContain(`(pid ${process.pid})`);
});

test("a port on ::1 alone is taken too, since localhost would lead there", async () => {
  const m = await ready();
  const other = createServer().listen({ host: "::1", port: 0, ipv6Only: true });
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(start(m, { port })).rejects.toMatchObject({ code: "IAM7001" });
});

test("a server that was killed is cleared up after, and a new one starts", async () => {
  const m = await ready();
  const { server } = await start(m);
  if (server.runner.kind === "process") process.kill(-server.runner.pid, "SIGKILL");
  while (await readDevServer(m.paths, m.env)) await sleep(20);
  // The system may take a moment longer to give its ports back.
  for (const port of [server.port, server.managementPort]) while (!(await isFree(port))) await sleep(20);
  const second = await start(m, again(server));
  expect(second.alreadyRunning).toBe(false);
  expect(second.steps[0]).toBe("the last development server is gone, clearing up after it");
});

test("a foreign process that got the recorded pid is neither taken for the server nor stopped", async () => {
  const m = await ready();
  const { server } = await start(m);
  await down(m.paths, { env: m.env, fresh: false });
  const foreign: ChildProcess = spawn("sleep", ["60"], { detached: true });
  onTestFinished(() => void foreign.kill("SIGKILL"));
  const runner = { ...server.runner, pid: foreign.pid };
  const secret = server.secret.reveal();
  await writeFile(stateFile(m.paths), JSON.stringify({ ...server, secret, runner }));
  expect(await readDevServer(m.paths, m.env)).toBeUndefined();
  expect(await down(m.paths, { env: m.env, fresh: false })).toBeUndefined();
  expect(await identityOf(foreign.pid ?? 0)).toBeDefined();
});

test("a lock that a dead process left does not hold up anybody", async () => {
  const m = await ready();
  await start(m);
  await down(m.paths, { env: m.env, fresh: false });
  await writeFile(lockFile(m.paths), `${process.pid} another-start-time`);
  expect((await start(m)).alreadyRunning).toBe(false);
});

test("a Keycloak that ends while it starts is reported with the end of its log", async () => {
  const m = await ready('console.log("2026 ERROR [org.keycloak] The database is broken"); process.exit(1);');
  await expect(start(m)).rejects.toMatchObject({
    code: "IAM7005",
    message: "Keycloak ended while it started:\n2026 ERROR [org.keycloak] The database is broken",
  });
  expect(await readDevServer(m.paths, m.env)).toBeUndefined();
});

test("an interruption while it starts stops the server again", async () => {
  // It never becomes ready.
  const m = await ready('console.log("pid", process.pid); setInterval(() => {}, 1000); return;');
  const interruption = new AbortController();
  const pid = async () =>
    Number(/pid (\d+)/.exec(await readFile(logFile(m.paths), "utf8").catch(() => ""))?.[1]);
  const starting = start(m, { signal: interruption.signal });
  while (!(await pid())) await sleep(20);
  interruption.abort("SIGINT");
  await expect(starting).rejects.toBeDefined();
  expect(await identityOf(await pid())).toBeUndefined();
  expect(await readDevServer(m.paths, m.env)).toBeUndefined();
});

test("a database whose secret was lost is not thrown away without being told", async () => {
  const m = await ready();
  await start(m);
  await down(m.paths, { env: m.env, fresh: false });
  await writeFile(`${dataFolder(m.paths)}/credentials.json`, "half a fi");
  await expect(start(m)).rejects.toMatchObject({
    code: "IAM7005",
    help: expect.stringContaining("--fresh"),
  });
  expect((await start(m, { fresh: true })).alreadyRunning).toBe(false);
});

test("a database that does not know our account is said to be so", async () => {
  const m = await ready();
  await start(m);
  await down(m.paths, { env: m.env, fresh: false });
  await writeFile(`${dataFolder(m.paths)}/data/db`, "another secret");
  await expect(start(m)).rejects.toMatchObject({
    code: "IAM7005",
    message: expect.stringContaining("does not know our account"),
  });
});
