import { readFile } from "node:fs/promises";
import { kill } from "node:process";
import { capture } from "./command.ts";

/**
 * Tells one process from every other one, before and after: a pid alone is reused, its start time is not. Undefined
 * when there is no such process (a zombie counts as none).
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The command's name, in parentheses, may hold spaces and parentheses. proc(5): field 3 is the state, 22 the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    return fields[0] === "Z" ? undefined : `${boot}/${fields[19]}`;
  } catch {
    if (!exists(pid)) return undefined;
  }
  const { code, stdout } = await capture("/bin/ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    env: { LC_ALL: "C" },
    timeoutMs: 5_000,
  });
  const [, state, start] = /^(\S+)\s+(.*\S)/.exec(stdout.trim()) ?? [];
  return code === 0 && state && !state.startsWith("Z") ? start : undefined;
}

function exists(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Ends the process and its group: politely, and after `patienceMs` for good. Only ever called for a process that was
 * just recognised by {@link identityOf}.
 */
export async function stopGroup(pid: number, identity: string, patienceMs: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while ((await identityOf(pid)) === identity) {
    if (Date.now() > deadline) {
      signalGroup(pid, "SIGKILL");
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    kill(-pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
