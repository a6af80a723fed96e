import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, IamError } from "../errors.ts";
import type { Bind, Context } from "./command.ts";
import { commands } from "./commands.ts";
import { reportError } from "./error-report.ts";
import type { Io } from "./io.ts";
import { styleFor } from "./style.ts";
import { version } from "./version.ts";

/**
 * Runs one command line (without `node` and the script's name) and answers its exit code. The only error boundary:
 * whatever is thrown ends here as one message on stderr.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const program = new Command("iam");
  let exit: ExitCode = EXIT.ok;
  const bind: Bind =
    (handler) =>
    async (...args) => {
      const context = await contextOf(program, io);
      const stop = context.verbose ? (await import("./request-log.ts")).logRequests(context) : () => {};
      try {
        exit = await handler(context, ...args);
      } finally {
        stop();
      }
    };
  program
    .description(
      "Keeps Keycloak realms as a YAML file says, hands out their tokens, proves that services check them.",
    )
    .version(version, "-V, --version")
    .option("-v, --verbose", "say more: every change, every request")
    .option("-q, --quiet", "say less: results and errors only")
    .option("--no-color", "no colour (also NO_COLOR)")
    .showHelpAfterError("  help: iam --help lists the commands, iam COMMAND --help what each takes")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usageError(text)),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    });
  for (const define of commands) define(program, bind);

  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.input;
    if (io.signal.aborted && !(error instanceof IamError)) {
      io.stderr.write("interrupted\n");
      return EXIT.interrupted;
    }
    return reportError(error, await contextOf(program, io));
  }
}

/** What commander says, as any other error. */
function usageError(text: string): string {
  return text
    .replace(/^error: /, "error[IAM9001]: ")
    .replace(/^\(Did you mean (.*)\?\)$/m, "  help: did you mean $1?");
}

async function contextOf(program: Command, io: Io): Promise<Context> {
  const options = program.opts<{ verbose?: boolean; quiet?: boolean; color: boolean }>();
  return {
    io,
    out: await styleFor(io.stdout, io.env, options.color),
    err: await styleFor(io.stderr, io.env, options.color),
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
  };
}
