import { stat } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { logFile } from "../../src/local/paths.ts";
import { freePort } from "../kit/port.ts";
import { runIam } from "../kit/run.ts";
import { distribution, java, type Machine, machine } from "./fakes.ts";

async function ready(): Promise<Machine> {
  const m = await machine();
  m.env.KEYCLOAK_HOME = await distribution(`${m.folder}/keycloak`);
  await m.install("java", java("21"));
  onTestFinished(async () => void (await runIam(["dev", "down", "--fresh"], { env: m.env })));
  return m;
}

test("up says where it runs and how to go on, on stdout, and what it does on stderr; the secret nowhere", async () => {
  const { env } = await ready();
  const port = String(await freePort());
  const up = await runIam(["dev", "up", "--port", port], { env });
  expect(up.stdout).toMatch(
    new RegExp(`^Keycloak 26\\.7\\.4 runs at http://localhost:${port} \\(.* s\\); for development only\n`),
  );
  expect(up.stderr).toBe(`starting Keycloak 26.7.4 (${env.KEYCLOAK_HOME})\n`);
  expect(up.exit).toBe(0);

  const again = await runIam(["dev", "up", "--port", port], { env });
  expect(again.exit).toBe(0);
  expect(again.stdout).toContain(`already runs at http://localhost:${port}\n`);

  const exports = await runIam(["dev", "env"], { env });
  const secret = /KEYCLOAK_CLIENT_SECRET='(.*)'/.exec(exports.stdout)?.[1] ?? "";
  expect(secret).toHaveLength(32);
  expect(exports.stdout).toContain(`export KEYCLOAK_URL='http://localhost:${port}'\n`);

  const status = await runIam(["dev", "status"], { env });
  const json = await runIam(["dev", "status", "--format", "json"], { env });
  expect(JSON.parse(json.stdout)).toMatchObject({ running: true, url: `http://localhost:${port}` });
  const logs = await runIam(["dev", "logs"], { env });
  expect(logs.stdout).toContain("fake Keycloak");
  for (const { stdout, stderr } of [up, again, status, json, logs])
    expect(stdout + stderr).not.toContain(secret);
});

test("where none runs, status, env and logs say so and exit with 1, down is content", async () => {
  const { env } = await machine();
  for (const command of ["status", "env", "logs"]) {
    const { exit, stdout, stderr } = await runIam(["dev", command], { env });
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^error\[IAM7007\]: no development server .*\n {2}help: iam dev up/);
  }
  const json = await runIam(["dev", "status", "--format", "json"], { env });
  expect([json.exit, JSON.parse(json.stdout)]).toEqual([1, { running: false }]);
  const down = await runIam(["dev", "down"], { env });
  expect([down.exit, down.stdout]).toEqual([0, "no development server runs; its data is kept\n"]);
});

test("Ctrl-C while it starts ends with 130 and leaves no server", async () => {
  const m = await ready();
  await distribution(`${m.folder}/keycloak`, "setInterval(() => {}, 1000); return;");
  const interruption = new AbortController();
  const port = String(await freePort());
  const starting = runIam(["dev", "up", "--port", port], { env: m.env, signal: interruption.signal });
  while (!(await stat(logFile(m.paths)).catch(() => undefined)))
    await new Promise((go) => setTimeout(go, 20));
  interruption.abort("SIGINT");
  expect((await starting).exit).toBe(130);
  expect((await runIam(["dev", "status"], { env: m.env })).exit).toBe(1);
});

test("a port that is none is wrong usage", async () => {
  for (const port of ["0", "70000", "http", "80.5"]) {
    const { exit, stderr } = await runIam(["dev", "up", "--port", port]);
    expect(exit).toBe(3);
    expect(stderr).toContain("A port is a number from 1 to 65535.");
  }
});

test("--keep and --fresh together are wrong usage", async () => {
  expect((await runIam(["dev", "up", "--keep", "--fresh"])).exit).toBe(3);
});
