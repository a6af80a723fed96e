import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "./version.ts";

/** Beside dist/ in the package, two folders up in the sources. */
const ROOT = fileURLToPath(
  new URL(version === "0.0.0-source" ? "../../templates/" : "../templates/", import.meta.url),
);

export interface Template {
  readonly name: string;
  /** The first line of its realm.yaml. */
  readonly description: string;
}

/** The templates that come with `iam`, by name. */
export async function templates(): Promise<Template[]> {
  const names = (await readdir(ROOT)).sort();
  return Promise.all(
    names.map(async (name) => {
      const [first = ""] = (await readFile(join(ROOT, name, "realm.yaml"), "utf8")).split("\n", 1);
      return { name, description: first.replace(/^#\s*/, "") };
    }),
  );
}

/** Copies a template's files into a folder; answers their names. Throws EEXIST before it would overwrite one. */
export async function copyTemplate(name: string, folder: string): Promise<string[]> {
  const files = await readdir(join(ROOT, name));
  const present = new Set(await readdir(folder).catch(() => []));
  const clash = files.find((file) => present.has(file));
  if (clash) throw Object.assign(new Error(`${clash} exists`), { code: "EEXIST", path: clash });
  for (const file of files)
    await cp(join(ROOT, name, file), join(folder, file), { errorOnExist: true, force: false });
  return files;
}
