// Makes src/spec/generated/ (and generated/representations.json here, what the classes said) from Keycloak's own classes.
//
//   node scripts/schema/generate.mjs                       after a change of the conveniences or descriptions
//   node scripts/schema/generate.mjs KEYCLOAK…             after a new Keycloak: the folders of unpacked distributions,
//                                                          oldest first; what any of them accepts is accepted. Needs Java.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, ROOTS, unite } from "./schema.mjs";

const here = new URL(".", import.meta.url);
const spec = new URL("../../src/spec/", here);
const representationsFile = new URL("generated/representations.json", here);

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));

async function main(distributions) {
  if (distributions.length > 0) {
    const united = unite(distributions.map(introspect));
    await writeFile(representationsFile, `${JSON.stringify(united, undefined, 1)}\n`);
  }
  await mkdir(new URL("generated/", spec), { recursive: true });
  for (const [name, text] of Object.entries(await generate()))
    await writeFile(new URL(`generated/${name}`, spec), text);
}

/** The text of each generated file, by name. */
export async function generate() {
  const [representations, conveniences, descriptions, values] = await Promise.all(
    [
      representationsFile,
      ...["conveniences.schema.json", "descriptions.json", "values.json"].map((name) => new URL(name, spec)),
    ].map(readJson),
  );
  const schema = buildSchema(representations, conveniences, descriptions, values);
  return { "keycloak.schema.json": `${JSON.stringify(schema, undefined, 2)}\n` };
}

function introspect(distribution) {
  const jars = ["main", "boot"].map((folder) => path.join(distribution, "lib", "lib", folder, "*"));
  const program = fileURLToPath(new URL("Representations.java", here));
  const output = execFileSync("java", ["-cp", jars.join(path.delimiter), program, ...ROOTS], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

async function readJson(file) {
  return JSON.parse(await readFile(file, "utf8"));
}
