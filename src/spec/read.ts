import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { IamError } from "../errors.ts";
import { SourceFile } from "./source-file.ts";

/** Larger spec files are refused before they are parsed. */
const MAX_BYTES = 32 * 1024 * 1024;

const SPEC_FILE = /\.(?:ya?ml|json)$/i;

const DEFAULT_NAMES = ["realm.yaml", "realm.yml", "iam.yaml", "iam.yml"];

/** The spec that a folder holds when none is named: the first of realm.yaml, realm.yml, iam.yaml, iam.yml. */
export async function findSpec(cwd: string): Promise<string | undefined> {
  for (const name of DEFAULT_NAMES) {
    const found = await stat(path.join(cwd, name)).catch(() => undefined);
    if (found?.isFile()) return name;
  }
  return undefined;
}

/**
 * Reads spec files: a file, a folder (its *.yaml, *.yml and *.json, sorted, not recursive) or `-` (standard input).
 * @throws IamError IAM1001 not found, IAM1002 not readable, IAM1003 a folder without specs, IAM1004 not text
 */
export async function readSources(
  inputs: readonly string[],
  from: { cwd: string; stdin(): Promise<string> },
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const input of inputs) {
    if (input === "-") sources.push(sourceFile("<stdin>", from.cwd, limited(await from.stdin())));
    else for (const name of await filesOf(input, from.cwd)) sources.push(await readSource(name, from.cwd));
  }
  return sources;
}

async function filesOf(input: string, cwd: string): Promise<string[]> {
  const found = await stat(path.resolve(cwd, input)).catch((cause: unknown) => {
    throw unreadable(input, cause);
  });
  if (!found.isDirectory()) return [input];
  const names = await readdir(path.resolve(cwd, input)).catch((cause: unknown) => {
    throw unreadable(input, cause);
  });
  const files = names.filter((name) => SPEC_FILE.test(name)).sort();
  if (files.length === 0)
    throw new IamError("IAM1003", `the folder ${input} holds no spec (*.yaml, *.yml, *.json)`, {
      help: "name a spec file, or write a first one with `iam init`",
    });
  return files.map((name) => path.join(input, name));
}

async function readSource(name: string, cwd: string): Promise<SourceFile> {
  const file = path.resolve(cwd, name);
  const bytes = await readWithLimit(file, MAX_BYTES).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (bytes === undefined) throw tooLarge(name);
  return sourceFile(name, path.dirname(file), decode(bytes, name));
}

function limited(text: string): string {
  if (text.length > MAX_BYTES) throw tooLarge("<stdin>");
  return text;
}

function tooLarge(name: string): IamError {
  return new IamError("IAM1002", `${name} is larger than ${MAX_BYTES / 1024 / 1024} MB`, {
    help: "split the spec into several files; iam takes a folder as well",
  });
}

/** The bytes of a file, or nothing when it is larger than `limit` bytes. */
export async function readWithLimit(file: string, limit: number): Promise<Buffer | undefined> {
  const { size } = await stat(file);
  return size > limit ? undefined : await readFile(file);
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

function unreadable(name: string, cause: unknown): IamError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new IamError("IAM1001", `there is no file ${name}`, {
      help: "check the path, or write a first spec with `iam init`",
      cause,
    });
  return new IamError("IAM1002", `${name} cannot be read${typeof code === "string" ? ` (${code})` : ""}`, {
    cause,
  });
}
