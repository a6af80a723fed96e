import { readFile } from "node:fs/promises";
import { containerLog } from "./container-runner.ts";
import { type DevPaths, type Env, logFile } from "./paths.ts";
import { readRecord } from "./state.ts";

/** What the server printed since its last start, the last `lines` of it; undefined when there never was one. */
export async function readLog(paths: DevPaths, env: Env, lines: number): Promise<string | undefined> {
  const server = await readRecord(paths);
  if (server?.runner.kind === "container") return containerLog(server.runner, env, lines);
  const text = await readFile(logFile(paths), "utf8").catch(() => undefined);
  return text
    ?.split("\n")
    .slice(-lines - 1)
    .join("\n");
}
