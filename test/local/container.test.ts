import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readLog } from "../../src/local/log.ts";
import { readDevServer } from "../../src/local/state.ts";
import { down, up } from "../../src/local/up.ts";
import { freePort } from "../kit/port.ts";
import { distribution, type Machine, machine } from "./fakes.ts";

/**
 * An engine that writes down what it is told and runs the fake distribution as its container. `behaviour` is code that
 * runs first, with the words of the command in `words`.
 */
async function withEngine(behaviour = ""): Promise<{ m: Machine; calls(): Promise<string[]> }> {
  const m = await machine();
  const kc = await distribution(join(m.folder, "image"));
  const calls = join(m.folder, "calls");
  await m.install(
    "docker",
    `#!${process.execPath}
const { spawn } = require("node:child_process");
const { appendFileSync } = require("node:fs");
const words = process.argv.slice(2);
appendFileSync("${calls}", words.join(" ") + "\\n");
${behaviour}
const alive = (pid) => { try { process.kill(pid, 0); return true; } catch { return false; } };
const [command, id] = [words[0], Number(words.at(-1))];
if (command === "info") console.log("28.0.1");
if (command === "run") {
  const volume = words.find((word) => word.startsWith("--volume=")).slice(9).split(":")[0];
  const args = words.slice(words.indexOf("start-dev")).map((word) => word.replace("0.0.0.0", "127.0.0.1"));
  const folder = "-Dkc.db-url-path=${m.folder}/" + volume;
  const child = spawn("${kc}/bin/kc.sh", [folder, ...args], { detached: true, stdio: "ignore" });
  console.log(child.pid);
  child.unref();
}
if (command === "inspect") console.log(alive(id));
if (command === "stop") process.kill(id);
if (command === "logs") console.log("the log of", id);
`,
  );
  onTestFinished(async () => void (await down(m.paths, { env: m.env, fresh: true })));
  return {
    m,
    calls: async () => (await readFile(calls, "utf8")).trim().split("\n"),
  };
}

async function start(m: Machine, steps: string[] = []) {
  const port = await freePort();
  const { server } = await up({
    paths: m.paths,
    env: m.env,
    port,
    managementPort: await freePort(port),
    fresh: false,
    signal: new AbortController().signal,
    report: (step) => steps.push(step),
  });
  return server;
}

test("a container is published on the loopback address only and gets its secret by the environment", async () => {
  const { m, calls } = await withEngine();
  const server = await start(m);
  const run = (await calls()).find((call) => call.startsWith("run "));
  expect(run).toContain(`--publish=127.0.0.1:${server.port}:${server.port}`);
  expect(run).toContain("--env=KC_BOOTSTRAP_ADMIN_CLIENT_SECRET quay.io/keycloak/keycloak:26.7.4 start-dev");
  expect((await calls()).join()).not.toContain(server.secret.reveal());
  expect(await readDevServer(m.paths, m.env)).toEqual(server);
  expect(await readLog(m.paths, m.env, 10)).toContain("the log of");
});

test("down removes the container and keeps its volume, --fresh removes the volume too", async () => {
  const { m, calls } = await withEngine();
  await start(m);
  await down(m.paths, { env: m.env, fresh: false });
  expect(await readDevServer(m.paths, m.env)).toBeUndefined();
  expect((await calls()).some((call) => call.startsWith("rm --force "))).toBe(true);
  expect((await calls()).some((call) => call.startsWith("volume rm"))).toBe(false);
  await down(m.paths, { env: m.env, fresh: true });
  expect((await calls()).at(-1)).toMatch(/^volume rm --force keycloak-iam-[0-9a-f]{8}$/);
});

test("an image that cannot be pulled is reported, in the engine's words, when there is no other way", async () => {
  const { m } = await withEngine(
    'if (words[0] === "image" || words[0] === "pull") { console.error("no route to host"); process.exit(1); }',
  );
  const steps: string[] = [];
  await expect(start(m, steps)).rejects.toMatchObject({
    code: "IAM7003",
    message: "cannot pull quay.io/keycloak/keycloak:26.7.4:\nno route to host",
  });
  expect(steps.at(-1)).toBe("cannot pull the image (no route to host), looking for another way");
});
