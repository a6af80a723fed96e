// Makes src/spec/generated/ from Keycloak's own classes.
//
//   node scripts/schema/generate.mjs                       after a change of the conveniences or descriptions
//   node scripts/schema/generate.mjs KEYCLOAK…             after a new Keycloak: the folders of unpacked distributions,
//                                                          oldest first; what any of them accepts is accepted. Needs Java.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildSchema, compile, ROOTS, unite } from "./schema.mjs";

const here = new URL(".", import.meta.url);
const spec = new URL("../../src/spec/", here);
const representationsFile = new URL("representations.json", here);

const distributions = process.argv.slice(2);
if (distributions.length > 0) {
  const united = unite(distributions.map(introspect));
  await writeFile(representationsFile, `${JSON.stringify(united, undefined, 1)}\n`);
}
for (const [name, text] of Object.entries(await generate())) {
  await mkdir(new URL("generated/", spec), { recursive: true });
  await writeFile(new URL(`generated/${name}`, spec), text);
}

async function generate() {
  const [representations, conveniences, descriptions] = await Promise.all(
    [representationsFile, new URL("conveniences.schema.json", spec), new URL("descriptions.json", spec)].map(
      readJson,
    ),
  );
  const schema = buildSchema(representations, conveniences, descriptions);
  return {
    "keycloak.schema.json": `${JSON.stringify(schema, undefined, 1)}\n`,
    "validator.js": compile(schema),
  };
}

function introspect(distribution) {
  const jars = ["main", "boot"].map((folder) => path.join(distribution, "lib", "lib", folder, "*"));
  const program = new URL("Representations.java", here).pathname;
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
