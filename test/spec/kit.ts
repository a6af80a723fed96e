import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { type Diagnostic, SpecError } from "../../src/spec/diagnostic.ts";
import { type LoadOptions, loadSpec } from "../../src/spec/load.ts";
import type { RealmSpec, Spec } from "../../src/spec/spec.ts";

export type Files = Readonly<Record<string, string | Buffer>>;

/** A folder with these files, gone after the test. */
export async function folder(files: Files): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "iam-spec-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  return root;
}

export type Options = Partial<Omit<LoadOptions, "cwd">> & {
  readonly files?: Files;
  readonly inputs?: readonly string[];
};

/** Loads a spec that stands in `realm.yaml`, beside other files. */
export async function load(
  text: string | Buffer,
  { files = {}, inputs = ["realm.yaml"], ...options }: Options = {},
): Promise<Spec> {
  const cwd = await folder({ "realm.yaml": text, ...files });
  return await loadSpec(inputs, { env: {}, stdin: async () => "", unresolved: "error", ...options, cwd });
}

/** The only realm of a spec, without wrappers, as JSON would show it. */
export async function realmOf(text: string, options: Options = {}): Promise<RealmSpec> {
  const [realm, second] = (await load(text, options)).realms;
  if (!realm || second) throw new Error("the spec has not one realm");
  return realm;
}

/** What `load` finds, warnings included; fails if it throws anything but findings. */
export async function findingsOf(
  text: string | Buffer,
  options: Options = {},
): Promise<readonly Diagnostic[]> {
  try {
    return (await load(text, options)).warnings;
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
}

export function at({ place }: Diagnostic): string {
  return place ? `${place.file}:${place.line}:${place.column}` : "nowhere";
}

export async function expectNoFindings(text: string, options: Options = {}): Promise<void> {
  expect((await findingsOf(text, options)).map((found) => `${at(found)} ${found.message}`)).toEqual([]);
}
