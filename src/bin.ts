import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import type { Io, Output } from "./cli/io.ts";
import { run } from "./cli/main.ts";
import { EXIT } from "./errors.ts";

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

// A reader that went away (`iam plan | head`) is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const io: Io = {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  stdin: {
    isTTY: process.stdin.isTTY === true,
    readAll: () => text(process.stdin),
    ask: async (question) => {
      const line = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await line.question(question, { signal: interruption.signal });
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

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (chunk) => void stream.write(chunk),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

function exitOf(name: "SIGINT" | "SIGTERM"): number {
  return name === "SIGINT" ? EXIT.interrupted : EXIT.terminated;
}
