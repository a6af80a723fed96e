import { IamError } from "../errors.ts";
import { lastLines } from "./command.ts";
import { containerLog, pullImage, startContainer, stopContainer } from "./container-runner.ts";
import { openData, removeData } from "./data.ts";
import { type Source, sources } from "./discover.ts";
import { fetchDistribution, KEYCLOAK_VERSION, versionOf } from "./distribution.ts";
import { privateFolder, writePrivate } from "./files.ts";
import { stopGroup } from "./identity.ts";
import { withLock } from "./lock.ts";
import { readLog } from "./log.ts";
import { type DevPaths, type Env, lockFile, logFile } from "./paths.ts";
import { findFreePort, isFree, whoListens } from "./port.ts";
import { startProcess } from "./process-runner.ts";
import { waitUntilReady } from "./ready.ts";
import { type DevServer, isRunning, type Runner, readRecord, removeRecord, writeRecord } from "./state.ts";

export interface UpRequest {
  readonly paths: DevPaths;
  readonly env: Env;
  /** 8080 where it is not said. */
  readonly port?: number | undefined;
  /** The first free one from 9000 on where it is not said. */
  readonly managementPort?: number | undefined;
  /** Throw the data of the last time away. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
  /** Told what is being done, a phrase in the present tense. */
  report(step: string): void;
}

const DEFAULT_PORT = 8080;
const DEFAULT_MANAGEMENT_PORT = 9000;
/** Keycloak takes about one second to stop. */
const STOP_PATIENCE_MS = 20_000;

/**
 * Starts the development server and waits until it can be used, or answers the one that runs already. When the signal
 * is aborted while it starts, it is stopped again. Throws IAM7001 to IAM7006, IAM9002.
 */
export async function up(request: UpRequest): Promise<{ server: DevServer; alreadyRunning: boolean }> {
  const { paths, env, signal, report } = request;
  const onWait = (holder: number) => report(`waiting for another "iam dev up" (pid ${holder})`);
  return withLock(lockFile(paths), { signal, onWait }, async () => {
    const recorded = await readRecord(paths);
    if (recorded && (await isRunning(recorded.runner, env))) {
      refuseToDiffer(recorded, request);
      await ready(recorded, request);
      return { server: recorded, alreadyRunning: true };
    }
    if (recorded) {
      report("the last development server is gone, clearing up after it");
      if (recorded.runner.kind === "container") await stopContainer(recorded.runner, env);
      await removeRecord(paths);
    }
    return { server: await start(request), alreadyRunning: false };
  });
}

/** Stops the development server; undefined when none ran. The data stays unless `fresh` says otherwise. */
export async function down(
  paths: DevPaths,
  options: { env: Env; fresh: boolean },
): Promise<DevServer | undefined> {
  const { env, fresh } = options;
  const server = await readRecord(paths);
  const running = server !== undefined && (await isRunning(server.runner, env));
  if (running || server?.runner.kind === "container") await stop(server.runner, env);
  if (fresh) await removeData(paths, env);
  await removeRecord(paths);
  return running ? server : undefined;
}

async function start(request: UpRequest): Promise<DevServer> {
  const { paths, env, signal, fresh, report } = request;
  const ports = await choosePorts(request);
  const source = await provide(request);
  if (fresh) await removeData(paths, env);
  await privateFolder(paths.dev);
  const data = await openData(paths);
  report(`starting Keycloak ${source.version} (${source.name})`);
  signal.throwIfAborted();
  const options = { ...ports, data, env };
  const server: DevServer = {
    url: `http://localhost:${ports.port}`,
    ...ports,
    clientId: data.clientId,
    secret: data.secret,
    version: source.version,
    runner:
      source.kind === "container"
        ? await startContainer(source.engine, options)
        : await startProcess(source.home, source.java, { ...options, log: logFile(paths) }),
    since: new Date().toISOString(),
  };
  try {
    // Recorded before it is ready: should this command be killed now, `iam dev down` still finds the server.
    await writeRecord(paths, server);
    await ready(server, request);
    return server;
  } catch (error) {
    if (signal.aborted) report("stopping it again");
    await keepLog(server.runner, request);
    await stop(server.runner, env);
    await removeRecord(paths);
    throw error;
  }
}

/** Something that can be started now, with what to call it. */
type Provided = Exclude<Source, { kind: "maven" }> & { readonly version: string; readonly name: string };

/** The first way to get Keycloak that works. An image that cannot be pulled is no reason to stop where Maven may do. */
async function provide(request: UpRequest): Promise<Provided> {
  const { paths, env, report } = request;
  const ways = sources(paths, env);
  let unpulled: IamError | undefined;
  while (true) {
    const { value: source } = await ways.next().catch((error: unknown) => {
      throw unpulled ?? error;
    });
    if (source.kind === "distribution")
      return { ...source, version: await versionOf(source.home), name: source.home };
    if (source.kind === "maven") {
      const home = await fetchDistribution(paths, source.maven, request);
      return { kind: "distribution", home, java: source.java, version: KEYCLOAK_VERSION, name: home };
    }
    try {
      await pullImage(source.engine, request);
      return { ...source, version: KEYCLOAK_VERSION, name: `a container of ${source.engine}` };
    } catch (error) {
      if (!(error instanceof IamError)) throw error;
      unpulled = error;
      report(`cannot pull the image (${lastLines(error.message, 1)}), looking for another way`);
    }
  }
}

/** Throws IAM7001 when a wanted port is taken. */
async function choosePorts(request: UpRequest): Promise<{ port: number; managementPort: number }> {
  const port = request.port ?? DEFAULT_PORT;
  await refuseTaken(port, "--port");
  if (request.managementPort === undefined)
    return { port, managementPort: await findFreePort(DEFAULT_MANAGEMENT_PORT, port) };
  await refuseTaken(request.managementPort, "--management-port");
  return { port, managementPort: request.managementPort };
}

async function refuseTaken(port: number, option: string): Promise<void> {
  if (await isFree(port)) return;
  const who = (await whoListens(port)) ?? "another process";
  throw new IamError("IAM7001", `port ${port} is taken by ${who}`, {
    help: `stop it, or choose another port: iam dev up ${option} ${await findFreePort(port + 1)}`,
  });
}

/** What runs is not what was asked for, and must not be taken for it: IAM7006. */
function refuseToDiffer(server: DevServer, request: UpRequest): void {
  const home = request.env.KEYCLOAK_HOME;
  const differences = [
    request.port !== undefined && request.port !== server.port && `port ${request.port} was asked for`,
    request.managementPort !== undefined &&
      request.managementPort !== server.managementPort &&
      `management port ${request.managementPort} was asked for`,
    home && !(server.runner.kind === "process" && server.runner.home === home) && `KEYCLOAK_HOME is ${home}`,
    request.fresh && "--fresh was asked for",
  ].filter((difference) => typeof difference === "string" && difference !== "");
  if (differences.length === 0) return;
  throw new IamError(
    "IAM7006",
    `a development server (Keycloak ${server.version}) runs at ${server.url}, but ${differences.join(" and ")}`,
    { help: "iam dev down    stops it" },
  );
}

async function ready(server: DevServer, request: UpRequest): Promise<void> {
  const { paths, env, signal, report } = request;
  await waitUntilReady(server, {
    env,
    signal,
    report,
    readLog: async () => (await readLog(paths, env, 400)) ?? "",
  });
}

async function stop(runner: Runner, env: Env): Promise<void> {
  if (runner.kind === "container") await stopContainer(runner, env);
  else if (await isRunning(runner, env)) await stopGroup(runner.pid, runner.identity, STOP_PATIENCE_MS);
}

/** A container's log goes with the container; `iam dev logs` must still be able to show why it failed. */
async function keepLog(runner: Runner, request: UpRequest): Promise<void> {
  if (runner.kind === "container")
    await writePrivate(logFile(request.paths), await containerLog(runner, request.env, 1_000));
}
