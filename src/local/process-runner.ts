import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { IamError } from "../errors.ts";
import type { DevData } from "./data.ts";
import { scriptOf } from "./distribution.ts";
import { identityOf } from "./identity.ts";
import type { Java } from "./java.ts";
import type { Env } from "./paths.ts";
import type { Runner } from "./state.ts";

/** What the server's process may see of the user's environment: no KC_* that would change it, and nobody's secrets. */
const PASSED_ON = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "JAVA_OPTS_KC_HEAP"];

/** The C1 compiler alone halves the start (20 → 12 s with an empty database, 8.6 → 6.7 s with a filled one). */
const QUICK_START = "-XX:TieredStopAtLevel=1";

/**
 * The options that Keycloak builds into itself (`health-enabled`, the profile of start-dev) must be the same at every
 * start: it compares them with those of the last start and augments itself anew, for some 20 s, when one differs.
 */
export function serverArguments(ports: { port: number; managementPort: number }, host: string): string[] {
  return [
    "start-dev",
    "--health-enabled=true",
    `--http-host=${host}`,
    `--http-port=${ports.port}`,
    `--http-management-port=${ports.managementPort}`,
  ];
}

/** The secret goes in by the environment, where other users cannot read it as they can a command line. */
export function bootstrapEnv(data: DevData): Record<string, string> {
  return {
    KC_BOOTSTRAP_ADMIN_CLIENT_ID: data.clientId,
    KC_BOOTSTRAP_ADMIN_CLIENT_SECRET: data.secret.reveal(),
  };
}

/**
 * Starts Keycloak in a session of its own, so that it outlives this command and the terminal, bound to the loopback
 * address, its output in the log. It is not ready yet. Throws IAM7005.
 */
export async function startProcess(
  home: string,
  java: Java,
  options: { port: number; managementPort: number; data: DevData; log: string; env: Env },
): Promise<Runner> {
  const { data, log, env } = options;
  const passed = PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  const file = await open(log, "w", 0o600);
  try {
    const child = spawn(
      scriptOf(home),
      [`-Dkc.db-url-path=${data.folder}`, ...serverArguments(options, "127.0.0.1")],
      {
        detached: true,
        stdio: ["ignore", file.fd, file.fd],
        cwd: home,
        env: {
          ...Object.fromEntries(passed),
          JAVA: java.path,
          JAVA_OPTS_APPEND: `${QUICK_START} ${env.JAVA_OPTS_APPEND ?? ""}`.trim(),
          ...bootstrapEnv(data),
        },
      },
    );
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    const pid = child.pid ?? 0;
    return { kind: "process", pid, identity: (await identityOf(pid)) ?? "ended", home };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IamError("IAM7005", `cannot start ${scriptOf(home)}: ${reason}`, { cause: error });
  } finally {
    await file.close();
  }
}
