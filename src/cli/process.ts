import { EXIT, IamError } from "../errors.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./main.ts";

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const interruption = new AbortController();
  let signalled: "SIGINT" | "SIGTERM" | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      // The first one lets the request in flight finish and report; the second one means it.
      if (signalled) process.exit(exitOf(name));
      signalled = name;
      interruption.abort(name);
    });
  }

  // A reader that went away (`iam plan | head`) is no failure of ours, and an apply is not to stop half-way for it.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      process.stderr.write(`iam cannot write its output: ${error.message}\n`);
      process.exit(EXIT.failed);
    });
  }

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
  process.exitCode = signalled && exit === EXIT.interrupted ? exitOf(signalled) : exit;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (chunk) => void stream.write(chunk),
    isTTY: stream.isTTY === true,
    // A terminal that does not know its size says 0.
    columns: stream.columns || 80,
  };
}

function exitOf(name: "SIGINT" | "SIGTERM"): number {
  return name === "SIGINT" ? EXIT.interrupted : EXIT.terminated;
}
