import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A folder with these files, removed when the test ends. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "iam-spec-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A template's spec, its realm renamed. Keycloak 24 has no scope `basic` (its claims are in every token). */
export async function template(
  name: string,
  realm: string,
  version: readonly number[] = [],
): Promise<string> {
  const file = fileURLToPath(new URL(`../../templates/${name}/realm.yaml`, import.meta.url));
  const spec = (await readFile(file, "utf8")).replace(/^realm: .*$/m, `realm: ${realm}`);
  return (version[0] ?? Number.POSITIVE_INFINITY) < 25 ? spec.replaceAll("[basic, ", "[") : spec;
}

/** The variables of the AEGIS template, with values that would be found wherever they leaked. */
export const AEGIS_SECRETS = {
  AEGIS_ORCHESTRATOR_SECRET: "canary-orchestrator-7f3a9c51",
  MY_SDK_CLIENT_SECRET: "canary-sdk-client-b28e04d6",
} as const;
