import { InvalidArgumentError, Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { DevServer } from "../../local/state.ts";
import type { Context, Define } from "../command.ts";
import { startSteps } from "../steps.ts";

interface UpOptions {
  readonly port?: number;
  readonly managementPort?: number;
  readonly fresh?: boolean;
}

export const defineDev: Define = (program, bind) => {
  const dev = program
    .command("dev")
    .description("a local Keycloak, for development only")
    .addHelpText(
      "after",
      "\nKeycloak comes from KEYCLOAK_HOME, else the cache, else Docker or Podman, else Maven with Java 17, 21 or 25.\n" +
        "Other commands use the server by themselves where KEYCLOAK_URL is not set.",
    );
  dev
    .command("up")
    .description("start it, or say that it runs")
    .option("--port <port>", "where it listens, on the loopback address (default: 8080)", portOf)
    .option(
      "--management-port <port>",
      "where its /health is (default: the first free one from 9000)",
      portOf,
    )
    .addOption(new Option("--keep", "go on with the data of the last time (the default)").conflicts("fresh"))
    .option("--fresh", "throw the data of the last time away")
    .action(bind(up));
  dev
    .command("down")
    .description("stop it; its data stays")
    .addOption(new Option("--keep", "keep the data (the default)").conflicts("fresh"))
    .option("--fresh", "throw the data away")
    .action(bind(down));
  dev
    .command("status")
    .description("say whether it runs (exit code 1 if not), where and since when")
    .addOption(new Option("--format <format>", "how to print it").choices(["human", "json"]).default("human"))
    .action(bind(status));
  dev
    .command("logs")
    .description("what it printed since its last start")
    .option("-n, --lines <count>", "only the last lines", linesOf, 100)
    .action(bind(logs));
  dev
    .command("env")
    .description('KEYCLOAK_* as shell exports, the secret included: eval "$(iam dev env)"')
    .action(bind(env));
};

async function up(context: Context, options: UpOptions): Promise<ExitCode> {
  const { io, out } = context;
  const [local, { devPaths }] = await Promise.all([
    import("../../local/up.ts"),
    import("../../local/paths.ts"),
  ]);
  const steps = startSteps(context);
  const started = performance.now();
  try {
    const { server, alreadyRunning } = await local.up({
      paths: devPaths(io.env),
      env: io.env,
      signal: io.signal,
      port: options.port,
      managementPort: options.managementPort,
      fresh: options.fresh ?? false,
      report: steps.show,
    });
    steps.stop();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    io.stdout.write(
      alreadyRunning
        ? `a development server (Keycloak ${server.version}) already runs at ${out.bold(server.url)}\n`
        : `Keycloak ${server.version} runs at ${out.bold(server.url)} (${seconds} s); for development only\n`,
    );
    if (!context.quiet) io.stdout.write(howToConnect());
    return EXIT.ok;
  } finally {
    steps.stop();
  }
}

function howToConnect(): string {
  return [
    "  iam commands find it by themselves where KEYCLOAK_URL is not set",
    '  eval "$(iam dev env)"   for other tools',
    "  iam dev logs            what it prints",
    "  iam dev down            stops it",
    "",
  ].join("\n");
}

async function down({ io }: Context, options: { readonly fresh?: boolean }): Promise<ExitCode> {
  const [local, { devPaths }] = await Promise.all([
    import("../../local/up.ts"),
    import("../../local/paths.ts"),
  ]);
  const fresh = options.fresh ?? false;
  const stopped = await local.down(devPaths(io.env), { env: io.env, fresh });
  const data = fresh ? "its data is gone" : "its data is kept";
  io.stdout.write(stopped ? `stopped ${stopped.url}; ${data}\n` : `no development server runs; ${data}\n`);
  return EXIT.ok;
}

async function status(
  { io, out }: Context,
  options: { readonly format: "human" | "json" },
): Promise<ExitCode> {
  const server = await running(io);
  if (options.format === "json") {
    io.stdout.write(`${JSON.stringify(server ? asJson(server) : { running: false }, undefined, 2)}\n`);
    return server ? EXIT.ok : EXIT.failed;
  }
  if (!server) throw noneRuns();
  const runner =
    server.runner.kind === "process" ? `pid ${server.runner.pid}` : `container in ${server.runner.engine}`;
  io.stdout.write(
    `Keycloak ${server.version} runs at ${out.bold(server.url)} (${runner}, since ${server.since})\n` +
      `health: http://127.0.0.1:${server.managementPort}/health\n`,
  );
  return EXIT.ok;
}

function asJson(server: DevServer): Record<string, unknown> {
  const { url, port, managementPort, clientId, version, since, runner } = server;
  const { kind } = runner;
  const pid = kind === "process" ? runner.pid : undefined;
  return { running: true, url, port, managementPort, clientId, version, since, runner: kind, pid };
}

async function logs({ io }: Context, options: { readonly lines: number }): Promise<ExitCode> {
  const [{ readLog }, { devPaths }] = await Promise.all([
    import("../../local/log.ts"),
    import("../../local/paths.ts"),
  ]);
  const text = await readLog(devPaths(io.env), io.env, options.lines);
  if (text === undefined) throw noneRuns("no development server was ever started here");
  io.stdout.write(text);
  return EXIT.ok;
}

async function env({ io }: Context): Promise<ExitCode> {
  const server = await running(io);
  if (!server) throw noneRuns();
  const variables = {
    KEYCLOAK_URL: server.url,
    KEYCLOAK_REALM: "master",
    KEYCLOAK_CLIENT_ID: server.clientId,
    KEYCLOAK_CLIENT_SECRET: server.secret.reveal(),
  };
  for (const [name, value] of Object.entries(variables))
    io.stdout.write(`export ${name}='${value.replaceAll("'", "'\\''")}'\n`);
  return EXIT.ok;
}

async function running(io: Context["io"]): Promise<DevServer | undefined> {
  const [{ readDevServer }, { devPaths }] = await Promise.all([
    import("../../local/state.ts"),
    import("../../local/paths.ts"),
  ]);
  return readDevServer(devPaths(io.env), io.env);
}

function noneRuns(message = "no development server runs"): IamError {
  return new IamError("IAM7007", message, { help: "iam dev up    starts one" });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  return port;
}

function linesOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It must be a number from 1 on.");
  return Number(text);
}
