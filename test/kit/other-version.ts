import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { capture } from "../../src/local/command.ts";
import { isDistribution, scriptOf } from "../../src/local/distribution.ts";
import { devPaths } from "../../src/local/paths.ts";
import { unpack } from "../../src/local/unpack.ts";
import type { ProvidedKeycloak } from "./global-setup.ts";
import { freePort } from "./port.ts";

const CLIENT = "iam-test";
const SECRET = "iam-test-secret";
const ADMIN = "admin";

/** Starts a Keycloak of another version than the reference, with an empty database of its own; 24 and later. */
export async function startVersion(
  version: string,
  report: (step: string) => void,
): Promise<ProvidedKeycloak & { stop(): Promise<void> }> {
  const home = await distribution(version, report);
  const folder = await mkdtemp(join(tmpdir(), `iam-keycloak-${version}-`));
  const port = await freePort();
  const isOld = Number(version.split(".")[0]) < 26;
  report(`starting Keycloak ${version}`);
  const child = spawn(
    scriptOf(home),
    [
      "start-dev",
      `--http-port=${port}`,
      ...(isOld ? [] : [`--http-management-port=${await freePort(port)}`]),
      `--db-url=jdbc:h2:file:${join(folder, "keycloak")};NON_KEYWORDS=VALUE`,
    ],
    {
      detached: true,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        JAVA_OPTS_APPEND: "-XX:TieredStopAtLevel=1",
        ...(isOld
          ? { KEYCLOAK_ADMIN: ADMIN, KEYCLOAK_ADMIN_PASSWORD: ADMIN }
          : { KC_BOOTSTRAP_ADMIN_CLIENT_ID: CLIENT, KC_BOOTSTRAP_ADMIN_CLIENT_SECRET: SECRET }),
      },
    },
  );
  const kill = (): void => {
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, "SIGKILL");
  };
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async (): Promise<void> => {
    kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  // The run may be interrupted without its teardown.
  process.once("exit", kill);
  const url = `http://localhost:${port}`;
  try {
    await answers(url, () => child.exitCode === null);
    // Before 26 only a user can be made at the start; a service account is made with its help.
    if (isOld) await makeServiceAccount(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, clientId: CLIENT, secret: SECRET, version, stop };
}

/** The folder of an unpacked distribution: from the cache, else through Maven. */
export async function distribution(version: string, report: (step: string) => void): Promise<string> {
  const home = join(devPaths(process.env).cache, "keycloak", version);
  if (await isDistribution(home)) return home;
  report(`fetching Keycloak ${version} with Maven (once)`);
  await mkdir(join(home, ".."), { recursive: true });
  const aside = await mkdtemp(`${home}.`);
  try {
    const artifact = `org.keycloak:keycloak-quarkus-dist:${version}:zip`;
    const args = ["-q", "-B", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${aside}`];
    const { code, stdout } = await capture("mvn", args, {
      env: process.env,
      cwd: aside,
      signal: new AbortController().signal,
    });
    const zip = (await readdir(aside)).find((name) => name.endsWith(".zip"));
    if (code !== 0 || !zip) throw new Error(`Maven could not fetch ${artifact}: ${stdout.slice(-500)}`);
    const unpacked = join(aside, "unpacked");
    await unpack(join(aside, zip), unpacked, new AbortController().signal);
    const [top = ""] = await readdir(unpacked);
    await rename(join(unpacked, top), home);
    return home;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function answers(url: string, isAlive: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 240_000; Date.now() < deadline && isAlive(); await sleep(500)) {
    const answer = await fetch(`${url}/realms/master`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${url} does not come up`);
}

async function makeServiceAccount(url: string): Promise<void> {
  const login = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "password",
      client_id: "admin-cli",
      username: ADMIN,
      password: ADMIN,
    }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  const admin = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${url}/admin/realms/master${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await answer.json().catch(() => undefined)) as T;
  };
  await admin("POST", "/clients", {
    clientId: CLIENT,
    secret: SECRET,
    publicClient: false,
    serviceAccountsEnabled: true,
  });
  const [client] = await admin<{ id: string }[]>("GET", `/clients?clientId=${CLIENT}`);
  const user = await admin<{ id: string }>("GET", `/clients/${client?.id}/service-account-user`);
  await admin("POST", `/users/${user.id}/role-mappings/realm`, [await admin("GET", "/roles/admin")]);
}
