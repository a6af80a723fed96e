import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Env } from "./paths.ts";

export interface Captured {
  /** Undefined where the command could not be started, did not end in time or was killed. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. Throws the signal's reason when it is aborted, after the command was stopped. */
export function capture(
  command: string,
  args: readonly string[],
  options: { env: Env; cwd?: string; timeoutMs?: number; signal?: AbortSignal },
): Promise<Captured> {
  const { env, cwd, timeoutMs, signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, args, { env, cwd, timeout: timeoutMs, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const stop = () => void child.kill("SIGTERM");
    signal?.addEventListener("abort", stop, { once: true });
    const end = (code: number | undefined) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, stdout, stderr });
    };
    child.once("error", () => end(undefined));
    child.once("close", (code) => end(code ?? undefined));
  });
}

/** Every executable of this name, in the order of PATH. */
export async function findOnPath(name: string, env: Env): Promise<string[]> {
  const found: string[] = [];
  for (const folder of (env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (folder !== "" && (await isExecutable(path))) found.push(path);
  }
  return found;
}

export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The last lines that say something, without stack traces and without the credentials that a URL may hold. */
export function lastLines(text: string, count: number): string {
  return text
    .replaceAll(/\/\/[^/\s@]*@/g, "//")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .slice(-count)
    .map((line) => (line.length > 800 ? `${line.slice(0, 800)}…` : line))
    .join("\n");
}
