import { writeSync } from "node:fs";
import { EXIT, type ExitCode, IamError } from "../errors.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./main.ts";

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp } as const;
/** A Ctrl-C below npx or npm comes twice: from the terminal, and passed on by npm. */
const SAME_PRESS_MS = 500;

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const interruption = new AbortController();
  let first: { readonly exit: ExitCode; readonly at: number } | undefined;
  for (const [name, exit] of Object.entries(SIGNALS))
    process.on(name, () => {
      if (!first) {
        first = { exit, at: performance.now() };
        interruption.abort(name);
        // The first one lets the request in flight finish and report; the second one means it. A terminal that closes
        // says so more than once.
      } else if (exit !== EXIT.hungUp && performance.now() - first.at > SAME_PRESS_MS) {
        process.stderr.write(
          "stopped at once: what was under way may be done or not; the same command goes on from there\n",
        );
        process.exit(exit);
      }
    });

  // A reader or a terminal that went away (`iam plan | head`) is no failure of ours. A full disk is, but not one to stop
  // an apply half-way for.
  let unwritten: Error | undefined;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && !(error.code === "EIO" && stream.isTTY)) unwritten ??= error;
    });

  const io: Io = {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Standard input is opened only by those who read it: that takes milliseconds that `iam --version` has not.
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      readAll: async (limit) => {
        const { readStream } = await import("../read-file.ts");
        return new TextDecoder().decode(await readStream(process.stdin, limit, interruption.signal));
      },
      ask: async (question) => {
        const { createInterface } = await import("node:readline/promises");
        const line = createInterface({ input: process.stdin, output: process.stderr });
        try {
          return await line.question(question, { signal: interruption.signal });
        } catch (error) {
          // The terminal is in raw mode here: Ctrl-C comes as a key and not as a signal, Ctrl-D is the end of input.
          process.stderr.write("\n");
          if (error instanceof Error && error.message.includes("Ctrl+D")) return "";
          throw new IamError("IAM4002", "interrupted; nothing was changed", { cause: error });
        } finally {
          line.close();
        }
      },
    },
    env: process.env,
    cwd: process.cwd(),
    signal: interruption.signal,
  };

  const exit = await run(process.argv.slice(2), io);
  process.exitCode = first && exit === EXIT.interrupted ? first.exit : exit;
  process.on("exit", () => {
    if (!unwritten) return;
    process.exitCode ||= EXIT.failed;
    try {
      writeSync(2, `error[IAM9002]: the output could not be written: ${unwritten.message}\n`);
    } catch {
      // It was stderr that could not.
    }
  });
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (chunk) => void stream.write(chunk),
    isTTY: stream.isTTY === true,
    // A terminal that does not know its size says 0.
    columns: stream.columns || 80,
  };
}
