import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { IamError } from "../errors.ts";

/**
 * Writes a file that only its owner may read (0600 in a 0700 folder), aside and then renamed, so that nobody ever
 * reads half of it. Throws IAM9002.
 */
export async function writePrivate(path: string, text: string): Promise<void> {
  await privateFolder(dirname(path));
  const aside = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(aside, text, { mode: 0o600, flag: "wx" });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw notWritten(path, error);
  }
}

/** Makes a folder (and those above it) that only its owner may enter. Throws IAM9002. */
export async function privateFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** The file's JSON as an object; undefined where it is missing or holds something else. */
export async function readObject(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export function notWritten(path: string, error: unknown): IamError {
  const reason = error instanceof Error ? error.message.split(",")[0] : String(error);
  return new IamError("IAM9002", `cannot write ${path}: ${reason}`, {
    help: "XDG_STATE_HOME and XDG_CACHE_HOME choose other folders",
    cause: error,
  });
}
