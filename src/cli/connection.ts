import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import type { Connection, Credentials } from "../keycloak/connection.ts";
import type { Session } from "../keycloak/session.ts";
import { Secret } from "../secret.ts";
import type { Context } from "./command.ts";
import { durationOf, requestTimeoutOf } from "./duration.ts";

/** The flags of {@link connectionOptions}; each is also a variable (KEYCLOAK_URL …). A secret is never a flag. */
export interface ConnectionOptions {
  readonly keycloakUrl?: string;
  readonly keycloakRealm?: string;
  readonly keycloakClientId?: string;
  readonly keycloakClientSecretFile?: string;
  readonly keycloakUser?: string;
  readonly keycloakPasswordFile?: string;
  /** Milliseconds for the whole run, for a server that is starting, for one request. */
  readonly timeout?: number;
  readonly wait?: number;
  readonly requestTimeout?: number;
}

/** Adds the flags that say which Keycloak to use and who to be there. */
export function connectionOptions(command: Command): Command {
  return command
    .option("--keycloak-url <url>", "the server (KEYCLOAK_URL; else a running `iam dev` server)")
    .option("--keycloak-realm <realm>", "the realm to log in to (KEYCLOAK_REALM, default master)")
    .option("--keycloak-client-id <id>", "log in as this service account (KEYCLOAK_CLIENT_ID)")
    .option(
      "--keycloak-client-secret-file <file>",
      "its secret (KEYCLOAK_CLIENT_SECRET, KEYCLOAK_CLIENT_SECRET_FILE)",
    )
    .option("--keycloak-user <name>", "log in as this user (KEYCLOAK_USER)")
    .option(
      "--keycloak-password-file <file>",
      "the user's password (KEYCLOAK_PASSWORD, KEYCLOAK_PASSWORD_FILE)",
    )
    .option("--timeout <time>", "give up after this time: 90s, 5m", durationOf)
    .option("--wait <time>", "wait this long for a server that is starting or restarting", durationOf)
    .option(
      "--request-timeout <time>",
      "take a request for lost after this time, at most 5m (default 15s to log in, 30s to read, 5m to write)",
      requestTimeoutOf,
    );
}

/**
 * The server's base URL without a slash at its end, when the server answers there if `--wait` says so. Throws IAM2001 if
 * none is given, IAM9001 if it is no URL, IAM2002 if it is waited for in vain.
 */
export async function serverUrl(options: ConnectionOptions, context: Context): Promise<string> {
  const url = givenUrl(options, context) ?? (await developmentServer(context)).url;
  if (options.wait !== undefined) {
    const { awaitServer } = await import("../keycloak/ready.ts");
    await awaitServer(url, options.wait, runSignal(options, context));
  }
  return url;
}

/** Aborted by Ctrl-C, and when the time of `--timeout` is up. */
export function runSignal({ timeout }: ConnectionOptions, { io }: Context): AbortSignal {
  return timeout === undefined ? io.signal : deadline(timeout, io.signal);
}

/** Logs in to the admin API (at the first request). Throws IAM2001, IAM2005 or IAM9001. */
export async function connect(options: ConnectionOptions, context: Context): Promise<Session> {
  const connection = await connectionOf(options, context);
  const { Session } = await import("../keycloak/session.ts");
  return new Session(connection, {
    signal: context.io.signal,
    ...(options.timeout === undefined ? {} : { expired: deadline(options.timeout) }),
    ...(options.wait === undefined ? {} : { patience: options.wait }),
    ...(options.requestTimeout === undefined ? {} : { requestTimeout: options.requestTimeout }),
    onRetry: (what, reason, delay) => {
      if (context.quiet) return;
      const wait = (delay / 1000).toFixed(1);
      context.io.stderr.write(context.err.yellow(`retrying ${what} in ${wait} s (${reason})\n`));
    },
  });
}

/** Whether the environment or the flags hold a way to log in to the admin API. */
export async function hasAdminCredentials(options: ConnectionOptions, context: Context): Promise<boolean> {
  try {
    await connectionOf(options, context);
    return true;
  } catch (error) {
    if (error instanceof IamError) return false;
    throw error;
  }
}

async function connectionOf(options: ConnectionOptions, context: Context): Promise<Connection> {
  const { env } = context.io;
  const url = givenUrl(options, context);
  if (url === undefined) {
    const server = await developmentServer(context);
    if (!context.quiet)
      context.io.stderr.write(context.err.dim(`using the development server at ${server.url}\n`));
    const credentials = { type: "client", clientId: server.clientId, clientSecret: server.secret } as const;
    return { url: server.url, realm: "master", credentials };
  }
  return {
    url,
    realm: options.keycloakRealm ?? env.KEYCLOAK_REALM ?? "master",
    credentials: await credentialsOf(options, context),
  };
}

function givenUrl(options: ConnectionOptions, { io }: Context): string | undefined {
  const given = options.keycloakUrl ?? io.env.KEYCLOAK_URL;
  if (given === undefined || given === "") return undefined;
  const url = parseUrl(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new IamError("IAM9001", `${JSON.stringify(withoutUser(given))} is not the URL of a server`, {
      help: "give it as https://host/path in KEYCLOAK_URL or --keycloak-url",
    });
  if (url.username !== "" || url.password !== "" || url.search !== "")
    throw new IamError("IAM9001", "the server's URL must not hold credentials or a query", {
      help: "give credentials in KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET",
    });
  return url.href.replace(/\/+$/, "");
}

/** What stands before an @ may be a password, also where it is not written as a URL wants it. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z]*:\/\/)?.*@/is, "$1…@");
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

async function developmentServer(
  context: Context,
): Promise<{ url: string; clientId: string; secret: Secret }> {
  const [{ readDevServer }, { devPaths }] = await Promise.all([
    import("../local/state.ts"),
    import("../local/paths.ts"),
  ]);
  const server = await readDevServer(devPaths(context.io.env), context.io.env);
  if (!server)
    throw new IamError("IAM2001", "no Keycloak server is given", {
      help: "set KEYCLOAK_URL (and KEYCLOAK_CLIENT_ID with KEYCLOAK_CLIENT_SECRET), or start a local one: iam dev up",
    });
  return server;
}

async function credentialsOf(options: ConnectionOptions, { io }: Context): Promise<Credentials> {
  const { env, cwd } = io;
  const clientId = options.keycloakClientId ?? env.KEYCLOAK_CLIENT_ID;
  const clientSecret = await secretOf(
    options.keycloakClientSecretFile ?? env.KEYCLOAK_CLIENT_SECRET_FILE,
    env.KEYCLOAK_CLIENT_SECRET,
    cwd,
  );
  if (clientId && clientSecret) return { type: "client", clientId, clientSecret };
  const username = options.keycloakUser ?? env.KEYCLOAK_USER;
  const password = await secretOf(
    options.keycloakPasswordFile ?? env.KEYCLOAK_PASSWORD_FILE,
    env.KEYCLOAK_PASSWORD,
    cwd,
  );
  if (username && password) return { type: "user", clientId: clientId ?? "admin-cli", username, password };
  throw new IamError("IAM2005", missingCredentials(clientId, username), {
    help: "set KEYCLOAK_CLIENT_ID with KEYCLOAK_CLIENT_SECRET (or KEYCLOAK_CLIENT_SECRET_FILE), or KEYCLOAK_USER with KEYCLOAK_PASSWORD",
  });
}

function missingCredentials(clientId: string | undefined, username: string | undefined): string {
  if (clientId) return `no secret is given for the client ${clientId}`;
  if (username) return `no password is given for the user ${username}`;
  return "no credentials for Keycloak's admin API are given";
}

/** A file that is named wins over a variable that happens to be set. */
async function secretOf(
  file: string | undefined,
  value: string | undefined,
  cwd: string,
): Promise<Secret | undefined> {
  if (file) {
    try {
      return new Secret((await readFile(resolve(cwd, file), "utf8")).replace(/\r?\n$/, ""));
    } catch (cause) {
      throw new IamError("IAM1001", `cannot read the secret file ${file}`, {
        cause,
        help: "check its path and mode",
      });
    }
  }
  return value ? new Secret(value) : undefined;
}
