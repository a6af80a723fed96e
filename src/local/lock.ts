import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pid } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { notWritten } from "./files.ts";
import { identityOf } from "./identity.ts";

/**
 * Runs `work` while no other process does. Two starts at once would unpack, or augment (Keycloak rewrites
 * `lib/quarkus`), the same distribution. A lock whose holder is gone does not count.
 */
export async function withLock<T>(
  path: string,
  options: { signal: AbortSignal; onWait(holder: number): void },
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw notWritten(path, error);
  });
  let told = false;
  while (!(await tryLock(path))) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    const [holder, identity] = (text ?? "").split(" ");
    if (text === undefined) continue;
    if ((await identityOf(Number(holder))) !== identity) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) options.onWait(Number(holder));
    told = true;
    await sleep(200, undefined, { signal: options.signal });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** Written aside and then linked, so that the lock appears with its holder's name in it or not at all. */
async function tryLock(path: string): Promise<boolean> {
  const aside = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(aside, `${pid} ${await identityOf(pid)}`, { mode: 0o600 });
    await link(aside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw notWritten(path, error);
  } finally {
    await rm(aside, { force: true });
  }
}
