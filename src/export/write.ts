import { Document, isCollection, isMap, isPair, isScalar, isSeq, visit } from "yaml";
import { printable } from "../printable.ts";
import type { ExportedRealm } from "./export-realm.ts";
import { type Node, Reference } from "./node.ts";
import type { Note } from "./unmanaged.ts";
import type { Variable } from "./variables.ts";

/** The longest list or map that stays on one line. */
const LINE = 110;

/** The most entries of a map that stays on one line. */
const ENTRIES = 4;

/** What the file says about itself before the realms come. */
export interface Header {
  readonly variables: readonly Variable[];
  /** What planning this file against its own realm would still change; normally nothing. */
  readonly problems: readonly string[];
}

/** The realms as YAML documents, with the variables to set and what is not in them as comments. */
export function toYaml(realms: readonly ExportedRealm[], header: Header): string {
  return realms
    .map((realm, at) => {
      const document = new Document(plain(realm.spec), { aliasDuplicateObjects: false });
      layOut(document);
      document.commentBefore = comment([
        ...heading(realm),
        ...(at === 0 ? headerLines(header) : []),
        ...noteLines(realm.notes),
      ]);
      return document.toString({ lineWidth: 0, flowCollectionPadding: false });
    })
    .join("---\n");
}

/** The realms as JSON: one object, or a list of them. JSON has no comments; {@link remarks} has what they would say. */
export function toJson(realms: readonly ExportedRealm[]): string {
  const specs = realms.map(({ spec }) => plain(spec));
  return `${JSON.stringify(specs.length === 1 ? specs[0] : specs, undefined, 2)}\n`;
}

/** What the comments of the YAML form say, for people. */
export function remarks(realms: readonly ExportedRealm[], header: Header): string {
  const lines = [
    ...headerLines(header),
    ...realms.flatMap((realm) => [...heading(realm), ...noteLines(realm.notes)]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function heading({ realm, keycloakVersion }: ExportedRealm): string[] {
  return [
    `The realm ${realm}, as Keycloak${keycloakVersion === undefined ? "" : ` ${keycloakVersion}`} has it.`,
    "What is not written is as Keycloak makes it by itself, and iam leaves it alone.",
  ];
}

function headerLines({ variables, problems }: Header): string[] {
  const width = Math.max(...variables.map(({ name }) => name.length));
  return [
    ...(variables.length === 0
      ? []
      : [
          "",
          "Variables to set:",
          ...variables.map(({ name, holds }) => `  ${name.padEnd(width)}  ${holds}`),
        ]),
    ...(problems.length === 0
      ? []
      : ["", "This file is not right yet:", ...problems.map((problem) => `  - ${problem}`)]),
  ];
}

function noteLines(notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  return [
    "",
    "The realm has more, which this version of iam does not manage and leaves as it is:",
    ...notes.map(({ what, names }) => `  - ${what}: ${names.join(", ")}`),
  ];
}

function comment(lines: readonly string[]): string {
  // A name of the realm's may hold a line break, and what follows it would be no comment.
  return lines.map((line) => ` ${printable(line)}`).join("\n");
}

/** References as the loader reads them, and `$(` of other values so that it does not take them for one. */
function plain(node: Node): unknown {
  if (node instanceof Reference) return `$(env:${node.variable})`;
  if (typeof node === "string") return node.replace(/\$\((?=[A-Za-z])|\$\$\(/g, (start) => `$${start}`);
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, plain(value as Node)]));
}

/** What stands in these lists is an object with lines of its own. */
const OBJECTS: ReadonlySet<unknown> = new Set([
  "clients",
  "clientScopes",
  "groups",
  "subGroups",
  "identityProviders",
]);

/** Small lists and maps on one line; an empty line before each section and each object. */
function layOut(document: Document): void {
  visit(document, {
    Collection(_, node, ancestors) {
      const pair = ancestors.at(-2);
      const isObject = isPair(pair) && isScalar(pair.key) && OBJECTS.has(pair.key.value);
      if (isObject || ancestors.length < 2 || !fitsOnLine(node.toJSON())) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isCollection(value) || value.flow) continue;
    key.spaceBefore = true;
    if (!isSeq(value)) continue;
    for (const [at, item] of value.items.entries()) if (at > 0 && isMap(item)) item.spaceBefore = true;
  }
}

function fitsOnLine(value: unknown): boolean {
  if (isRecord(value) && Object.keys(value).length > ENTRIES) return false;
  const text = JSON.stringify(value);
  // A list of maps reads better with a line for each.
  return text.length <= LINE && !/[[,]\{|\\n/.test(text);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
