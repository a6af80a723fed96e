import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { IamError } from "../errors.ts";
import { isPipe, NotReadable, readPipe, readRegularFile } from "../read-file.ts";
import { SourceFile } from "./source-file.ts";

/** Larger spec files are refused before they are parsed. */
const MAX_BYTES = 32 * 1024 * 1024;

const SPEC_FILE = /\.(?:ya?ml|json)$/i;

const DEFAULT_NAMES = ["realm.yaml", "realm.yml", "iam.yaml", "iam.yml"];

/** The spec that a folder holds when none is named: the first of realm.yaml, realm.yml, iam.yaml, iam.yml. */
export function findSpec(cwd: string): string | undefined {
  for (const name of DEFAULT_NAMES) {
    if (statSync(path.join(cwd, name), { throwIfNoEntry: false })?.isFile()) return name;
  }
  return undefined;
}

/** Where spec files come from. */
export interface SourceOptions {
  readonly cwd: string;
  /** All of standard input. Throws NotReadable as soon as there are more than `limit` bytes. */
  stdin(limit: number): Promise<string>;
  /** Ends the wait for a pipe, with an AbortError. */
  readonly signal?: AbortSignal;
  /** A pipe has not been written to its end for a second. */
  readonly onWait?: (name: string) => void;
}

/**
 * Reads spec files: a file, a pipe (`<(sops -d realm.yaml)`), a folder (its *.yaml, *.yml and *.json, sorted, not
 * recursive) or `-` (standard input).
 * @throws IamError IAM1001 not found, IAM1002 not readable, IAM1003 a folder without specs, IAM1004 not text
 */
export async function readSources(inputs: readonly string[], from: SourceOptions): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const input of inputs) {
    if (input === "-") sources.push(await readStandardInput(from));
    else for (const name of filesOf(input, from.cwd)) sources.push(await readSource(name, input, from));
  }
  return sources;
}

async function readStandardInput({ cwd, stdin }: SourceOptions): Promise<SourceFile> {
  try {
    return sourceFile("<stdin>", cwd, await stdin(MAX_BYTES));
  } catch (cause) {
    throw explained("<stdin>", cause);
  }
}

function filesOf(input: string, cwd: string): string[] {
  try {
    const folder = path.resolve(cwd, input);
    if (!statSync(folder).isDirectory()) return [input];
    // As for the shell's *.yaml, hidden files are none: editors and tools keep theirs there.
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => SPEC_FILE.test(entry.name) && !entry.name.startsWith(".") && !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    if (files.length > 0) return files.map((name) => path.join(input, name));
  } catch (cause) {
    throw explained(input, cause);
  }
  throw new IamError("IAM1003", `the folder ${input} holds no spec (*.yaml, *.yml, *.json)`, {
    help: "name a spec file, or write a first one with `iam init`",
  });
}

/** A pipe is read only where the user named it: in a folder it is hardly meant to be waited for. */
async function readSource(name: string, input: string, from: SourceOptions): Promise<SourceFile> {
  const file = path.resolve(from.cwd, name);
  try {
    const bytes =
      name === input && isPipe(file)
        ? await readPipe(file, MAX_BYTES, { signal: from.signal, onWait: () => from.onWait?.(name) })
        : readRegularFile(file, MAX_BYTES);
    return sourceFile(name, path.dirname(file), decode(bytes, name));
  } catch (cause) {
    throw explained(name, cause);
  }
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new IamError("IAM1004", `${name} is not UTF-8 text`, {
      help: "a spec is a YAML or JSON file in UTF-8",
      cause,
    });
  }
}

function sourceFile(name: string, folder: string, text: string): SourceFile {
  if (text.slice(0, 100_000).includes("\0"))
    throw new IamError("IAM1004", `${name} is a binary file`, {
      help: "a spec is a YAML or JSON file in UTF-8",
    });
  return new SourceFile(name, folder, text.replace(/^\uFEFF/, ""));
}

/** What went wrong with a file, to its user; what is told already, or was interrupted, as it is. */
function explained(name: string, cause: unknown): unknown {
  if (cause instanceof NotReadable)
    return new IamError("IAM1002", `${name} ${cause.message}`, {
      help:
        cause.reason === "too large"
          ? "split the spec into several files; iam takes a folder as well"
          : "name a YAML or JSON file, a folder of such, or `-` for standard input",
      cause,
    });
  const code = cause instanceof Error && "syscall" in cause && "code" in cause ? cause.code : undefined;
  if (code === undefined) return cause;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new IamError("IAM1001", `there is no file ${name}`, {
      help: "check the path, or write a first spec with `iam init`",
      cause,
    });
  return new IamError("IAM1002", `${name} cannot be read (${code})`, { cause });
}
