import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { KEYCLOAK_VERSION } from "../../src/local/distribution.ts";
import { devPaths } from "../../src/local/paths.ts";
import { down, up } from "../../src/local/up.ts";
import { startVersion } from "./other-version.ts";
import { freePort } from "./port.ts";

export interface ProvidedKeycloak {
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
  /** 26.7.4, or what IAM_TEST_KEYCLOAK_VERSION says of a given server. */
  readonly version: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    keycloak: ProvidedKeycloak;
  }
}

/**
 * One Keycloak for the whole run: started here with data and ports of its own, stopped at the end; of another version
 * than the reference if IAM_TEST_KEYCLOAK_VERSION says so. Where IAM_TEST_KEYCLOAK_URL, IAM_TEST_KEYCLOAK_CLIENT_ID and
 * IAM_TEST_KEYCLOAK_CLIENT_SECRET are set, that server is used.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = givenKeycloak();
  if (given) {
    project.provide("keycloak", given);
    return async () => {};
  }
  const report = (step: string): void => void process.stderr.write(`[keycloak] ${step}\n`);
  const version = process.env.IAM_TEST_KEYCLOAK_VERSION;
  if (version !== undefined && version !== KEYCLOAK_VERSION) {
    const { stop, ...other } = await startVersion(version, report);
    project.provide("keycloak", other);
    return stop;
  }
  const folder = await mkdtemp(join(tmpdir(), "iam-test-keycloak-"));
  const paths = { cache: devPaths(process.env).cache, dev: folder };
  const port = await freePort();
  const { server } = await up({
    paths,
    env: process.env,
    port,
    managementPort: await freePort(port),
    fresh: true,
    signal: new AbortController().signal,
    report,
  });
  const { runner } = server;
  // The run may be interrupted without its teardown.
  process.once("exit", () => {
    if (runner.kind === "process") stopNow(runner.pid);
  });
  project.provide("keycloak", {
    url: server.url,
    clientId: server.clientId,
    secret: server.secret.reveal(),
    version: KEYCLOAK_VERSION,
  });
  return async () => {
    await down(paths, { env: process.env, fresh: true });
    await rm(folder, { recursive: true, force: true });
  };
}

function givenKeycloak(): ProvidedKeycloak | undefined {
  const url = process.env.IAM_TEST_KEYCLOAK_URL;
  const clientId = process.env.IAM_TEST_KEYCLOAK_CLIENT_ID;
  const secret = process.env.IAM_TEST_KEYCLOAK_CLIENT_SECRET;
  const version = process.env.IAM_TEST_KEYCLOAK_VERSION ?? KEYCLOAK_VERSION;
  return url && clientId && secret ? { url, clientId, secret, version } : undefined;
}

function stopNow(pid: number): void {
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // The teardown has stopped it.
  }
}
