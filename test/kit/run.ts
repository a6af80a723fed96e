import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io, Output } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";

export interface RunOptions {
  /** An empty folder where it is not said. */
  readonly cwd?: string;
  /** All of the environment. Only HOME is added where it is missing: an empty folder, so that nobody's files take part. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What stdin holds; questions are answered by its lines, one after the other. */
  readonly stdin?: string;
  /** Whether stdin, stdout and stderr are a terminal. */
  readonly tty?: boolean;
  /** Aborting it is Ctrl-C. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `iam` with these arguments in this process, on buffers. */
export async function runIam(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const empty = await mkdtemp(join(tmpdir(), "iam-home-"));
  try {
    const tty = options.tty ?? false;
    const [stdout, stderr] = [buffer(tty), buffer(tty)];
    const answers = (options.stdin ?? "").split("\n");
    const io: Io = {
      stdout,
      stderr,
      stdin: {
        isTTY: tty,
        readAll: async () => options.stdin ?? "",
        ask: async (question) => {
          stderr.write(question);
          return answers.shift() ?? "";
        },
      },
      env: { HOME: empty, ...options.env },
      cwd: options.cwd ?? empty,
      signal: options.signal ?? new AbortController().signal,
    };
    const exit = await run(args, io);
    return { exit, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

function buffer(isTTY: boolean): Output & { text(): string } {
  const chunks: string[] = [];
  return { isTTY, columns: 100, write: (text) => void chunks.push(text), text: () => chunks.join("") };
}
