import { IamError } from "../errors.ts";
import { capture, lastLines } from "./command.ts";
import { type DevData, noteEngine } from "./data.ts";
import { KEYCLOAK_IMAGE } from "./distribution.ts";
import type { Env } from "./paths.ts";
import { bootstrapEnv, serverArguments } from "./process-runner.ts";
import type { Runner } from "./state.ts";

/** Makes sure that the engine has the image. Throws IAM7003 when it cannot be pulled. */
export async function pullImage(
  engine: string,
  options: { env: Env; signal: AbortSignal; report(step: string): void },
): Promise<void> {
  const { env, signal, report } = options;
  const known = await capture(engine, ["image", "inspect", KEYCLOAK_IMAGE], { env, signal });
  if (known.code === 0) return;
  report(`pulling ${KEYCLOAK_IMAGE} (once)`);
  const pulled = await capture(engine, ["pull", "--quiet", KEYCLOAK_IMAGE], { env, signal });
  if (pulled.code !== 0)
    throw new IamError("IAM7003", `cannot pull ${KEYCLOAK_IMAGE}:\n${lastLines(pulled.stderr, 4)}`, {
      help: "check the network; Maven with Java 21, or KEYCLOAK_HOME, are other ways to get Keycloak",
    });
}

/** Starts a container whose ports are published on the loopback address only. It is not ready yet. Throws IAM7005. */
export async function startContainer(
  engine: string,
  options: { port: number; managementPort: number; data: DevData; env: Env },
): Promise<Runner> {
  const { port, managementPort, data, env } = options;
  await noteEngine(data, engine);
  const bootstrap = bootstrapEnv(data);
  const args = [
    "run",
    "--detach",
    `--name=${data.volume}-${port}`,
    "--label=keycloak-iam=dev",
    `--publish=127.0.0.1:${port}:${port}`,
    `--publish=127.0.0.1:${managementPort}:${managementPort}`,
    `--volume=${data.volume}:/opt/keycloak/data`,
    // The name alone: the engine's client takes the value from its own environment.
    ...Object.keys(bootstrap).map((name) => `--env=${name}`),
    KEYCLOAK_IMAGE,
    ...serverArguments({ port, managementPort }, "0.0.0.0"),
  ];
  const { code, stdout, stderr } = await capture(engine, args, { env: { ...env, ...bootstrap } });
  const container = stdout.trim().split("\n").at(-1);
  if (code !== 0 || !container)
    throw new IamError("IAM7005", `${engine} could not start Keycloak:\n${lastLines(stderr, 4)}`);
  return { kind: "container", engine, container };
}

/** What the container printed, its last lines. */
export async function containerLog(
  runner: Extract<Runner, { kind: "container" }>,
  env: Env,
  lines: number,
): Promise<string> {
  const args = ["logs", `--tail=${lines}`, runner.container];
  const { stdout, stderr } = await capture(runner.engine, args, { env, timeoutMs: 10_000 });
  return stdout + stderr;
}

/** Stops and removes the container; the volume with the data stays. */
export async function stopContainer(runner: Extract<Runner, { kind: "container" }>, env: Env): Promise<void> {
  const { engine, container } = runner;
  await capture(engine, ["stop", container], { env, timeoutMs: 40_000 });
  await capture(engine, ["rm", "--force", container], { env, timeoutMs: 20_000 });
}
