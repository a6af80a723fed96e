import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../src/spec/diagnostic.ts";
import { Origins } from "../../src/spec/origins.ts";
import { parseSource } from "../../src/spec/parse.ts";
import { SourceFile } from "../../src/spec/source-file.ts";
import { validate } from "../../src/spec/validate.ts";

const folder = fileURLToPath(new URL("corpus/", import.meta.url));

/** The files of one half of the corpus, by name. */
export function corpus(half: "good" | "bad"): [name: string, text: string][] {
  return readdirSync(`${folder}${half}`)
    .sort()
    .map((name) => [name, readFileSync(`${folder}${half}/${name}`, "utf8")]);
}

/** Bad file → the findings it must give, as `code line:column`. */
export function expectedFindings(): Record<string, string[]> {
  return JSON.parse(readFileSync(`${folder}expected.json`, "utf8"));
}

/** The documents of a spec and what validation finds in them once `resolve` had them; the syntax must be right. */
export function check(
  text: string,
  name = "realm.yaml",
  resolve: (document: object) => void = () => {},
): { documents: object[]; found: Diagnostic[] } {
  const origins = new Origins();
  const documents = parseSource(new SourceFile(name, "/", text), origins, (finding) => {
    throw new Error(`${name}: ${finding.message}`);
  });
  documents.forEach(resolve);
  return { documents, found: documents.flatMap((document) => validate(document, origins)) };
}

/** `IAM1201 3:5`, as the corpus lists it. */
export function short({ code, place }: Diagnostic): string {
  return `${code} ${place?.line}:${place?.column}`;
}
