import { setTimeout as sleep } from "node:timers/promises";
import { deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import { lastLines } from "./command.ts";
import type { Env } from "./paths.ts";
import { type DevServer, isRunning } from "./state.ts";

/** A cold start on a slow machine takes a minute and a half. */
const PATIENCE_MS = 300_000;

/** What the log says of a first start, which takes several times as long as the later ones. */
const PHASES = [
  { mark: "Updating the configuration", step: "Keycloak prepares itself for this machine (once, some 20 s)" },
  { mark: "augmentation completed", step: "starting it with what it prepared" },
];

/**
 * Waits until the server says that it is ready and lets us log in. Throws IAM7005 with the end of its log when it ends
 * before that, takes more than five minutes or refuses the login.
 */
export async function waitUntilReady(
  server: DevServer,
  options: { env: Env; signal: AbortSignal; readLog(): Promise<string>; report(step: string): void },
): Promise<void> {
  const { env, signal, readLog, report } = options;
  const patience = Date.now() + PATIENCE_MS;
  const health = `http://127.0.0.1:${server.managementPort}/health/ready`;
  const phases = [...PHASES];
  while (!(await answersOk(health, signal))) {
    signal.throwIfAborted();
    const log = await readLog();
    if (!(await isRunning(server.runner, env))) throw notStarted("Keycloak ended while it started", log);
    if (Date.now() > patience) throw notStarted("Keycloak is not ready after five minutes", log);
    const [next] = phases;
    if (next && log.includes(next.mark)) {
      phases.shift();
      report(next.step);
    }
    await sleep(200, undefined, { signal });
  }
  const status = await login(server, signal).catch(() => undefined);
  signal.throwIfAborted();
  if (status === undefined) throw notStarted("Keycloak is ready, but does not answer", await readLog());
  if (status !== 200)
    throw new IamError(
      "IAM7005",
      `Keycloak runs, but its database does not know our account (login: ${status})`,
      {
        help: "iam dev up --fresh    starts with an empty database",
      },
    );
}

async function answersOk(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: deadline(2_000, signal) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** The status of a token request with the account that the server was started with. */
async function login(server: DevServer, signal: AbortSignal): Promise<number> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: server.clientId,
    client_secret: server.secret.reveal(),
  });
  const url = `${server.url}/realms/master/protocol/openid-connect/token`;
  const answer = await fetch(url, { method: "POST", body, signal });
  await answer.body?.cancel();
  return answer.status;
}

function notStarted(what: string, log: string): IamError {
  const lines = log.split("\n");
  const errors = lines.filter((line) => /\bERROR\b|Exception|already in use/.test(line));
  const shown = lastLines((errors.length > 0 ? errors.slice(-6) : lines).join("\n"), 6);
  return new IamError("IAM7005", shown === "" ? `${what} and said nothing` : `${what}:\n${shown}`, {
    help: "iam dev logs    shows all of it; iam dev up --fresh    starts with an empty database",
  });
}
