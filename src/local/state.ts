import { rm } from "node:fs/promises";
import { Secret } from "../secret.ts";
import { capture } from "./command.ts";
import { readObject, writePrivate } from "./files.ts";
import { identityOf } from "./identity.ts";
import { type DevPaths, type Env, stateFile } from "./paths.ts";

/** What the server runs as. */
export type Runner =
  | { readonly kind: "process"; readonly pid: number; readonly identity: string; readonly home: string }
  | { readonly kind: "container"; readonly engine: string; readonly container: string };

/** A development server that `iam dev up` started, and how to log in to it. */
export interface DevServer {
  /** Without a slash at the end: `http://localhost:8080`. */
  readonly url: string;
  readonly port: number;
  /** Where `/health` is. */
  readonly managementPort: number;
  /** A service account of the realm master with every right. */
  readonly clientId: string;
  readonly secret: Secret;
  /** Keycloak's version, `26.7.4`. */
  readonly version: string;
  readonly runner: Runner;
  /** When it was started, ISO 8601. */
  readonly since: string;
}

/** The recorded server, or undefined when none is recorded or the recorded one does not run (any more). */
export async function readDevServer(paths: DevPaths, env: Env): Promise<DevServer | undefined> {
  const server = await readRecord(paths);
  return server && (await isRunning(server.runner, env)) ? server : undefined;
}

/** The recorded server, whether or not it still runs. */
export async function readRecord(paths: DevPaths): Promise<DevServer | undefined> {
  const record = await readObject(stateFile(paths));
  const runner = record && runnerOf(record.runner);
  if (!runner) return undefined;
  const { url, port, managementPort, clientId, secret, version, since } = record;
  if (typeof url !== "string" || typeof port !== "number" || typeof managementPort !== "number")
    return undefined;
  if (typeof clientId !== "string" || typeof secret !== "string") return undefined;
  if (typeof version !== "string" || typeof since !== "string") return undefined;
  return { url, port, managementPort, clientId, secret: new Secret(secret), version, runner, since };
}

function runnerOf(value: unknown): Runner | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, pid, identity, home, engine, container }: Record<string, unknown> = { ...value };
  if (
    kind === "process" &&
    typeof pid === "number" &&
    typeof identity === "string" &&
    typeof home === "string"
  )
    return { kind, pid, identity, home };
  if (kind === "container" && typeof engine === "string" && typeof container === "string")
    return { kind, engine, container };
  return undefined;
}

/** Records the server; the file holds the secret, so only its owner may read it. Throws IAM9002. */
export async function writeRecord(paths: DevPaths, server: DevServer): Promise<void> {
  const record = { ...server, secret: server.secret.reveal() };
  await writePrivate(stateFile(paths), `${JSON.stringify(record, undefined, 2)}\n`);
}

export async function removeRecord(paths: DevPaths): Promise<void> {
  await rm(stateFile(paths), { force: true });
}

/** Whether exactly this process or container is there. A foreign process that got the same pid is not it. */
export async function isRunning(runner: Runner, env: Env): Promise<boolean> {
  if (runner.kind === "process") return (await identityOf(runner.pid)) === runner.identity;
  const args = ["inspect", "--format", "{{.State.Running}}", runner.container];
  const { code, stdout } = await capture(runner.engine, args, { env, timeoutMs: 5_000 });
  return code === 0 && stdout.trim() === "true";
}
