import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Code } from "../errors.ts";
import { composeDocuments, MAX_DEPTH, TOO_DEEP } from "./compose.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EntryMarks, Mark, Origins } from "./origins.ts";
import type { SourceFile } from "./source-file.ts";
import { findingIn, type Wording } from "./syntax-errors.ts";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** How many values the aliases of one file may become; a file of a few lines could otherwise fill the memory. */
const MAX_ALIASED = 200_000;

/**
 * Parses the YAML documents (or the JSON value) of a file to plain values and records where each stands. What is wrong
 * becomes a finding; a document that is no map, or whose syntax is broken, is left out.
 */
export function parseSource(
  file: SourceFile,
  origins: Origins,
  report: (found: Diagnostic) => void,
): JsonObject[] {
  return composeDocuments(file, report)
    .map((document) => new DocumentReader(file, document, origins, report).read())
    .filter((document) => document !== undefined);
}

/** Parses a file whose documents are lists, with the same care. */
export function parseLists(
  file: SourceFile,
  origins: Origins,
  report: (found: Diagnostic) => void,
): Json[][] {
  return composeDocuments(file, report)
    .map((document) => new DocumentReader(file, document, origins, report).readList())
    .filter((list) => list !== undefined);
}

/** Turns the nodes of one document into values. */
class DocumentReader {
  readonly #file: SourceFile;
  readonly #document: Document.Parsed;
  readonly #origins: Origins;
  readonly #report: (found: Diagnostic) => void;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #aliasDepth = 0;
  #aliased = 0;

  constructor(
    file: SourceFile,
    document: Document.Parsed,
    origins: Origins,
    report: (found: Diagnostic) => void,
  ) {
    this.#file = file;
    this.#document = document;
    this.#origins = origins;
    this.#report = report;
  }

  read(): JsonObject | undefined {
    const root = this.#document.contents;
    if (isMap(root)) return this.#guarded(() => this.#map(root, 0));
    const help = isSeq(root)
      ? "write the settings of the realm without the `-`; `---` stands between several realms"
      : "begin it with `realm: NAME`";
    this.#fail(
      "IAM1004",
      { message: `a spec is a map of realm settings; this is ${kindOf(root)}`, help },
      root,
    );
    return undefined;
  }

  readList(): Json[] | undefined {
    const root = this.#document.contents;
    if (isSeq(root)) return this.#guarded(() => this.#list(root, 0));
    this.#fail("IAM1004", { message: `this file must hold a list of maps; this is ${kindOf(root)}` }, root);
    return undefined;
  }

  #guarded<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#fail("IAM1101", error, error.node);
      return undefined;
    }
  }

  #value(node: unknown, depth: number): Json {
    this.#limit(node, depth);
    if (isAlias(node)) return this.#alias(node, (target) => this.#value(target, depth + 1)) ?? null;
    if (isMap(node)) return this.#map(node, depth);
    if (isSeq(node)) return this.#list(node, depth);
    if (!isScalar(node)) return null;
    this.#anchor(node);
    return plain(node.value);
  }

  #limit(node: unknown, depth: number): void {
    if (depth > MAX_DEPTH) throw new Refused(TOO_DEEP.message, node);
    if (this.#aliasDepth > 0 && ++this.#aliased > MAX_ALIASED)
      throw new Refused(`the aliases of this file become more than ${MAX_ALIASED} values`, node);
  }

  #map(node: YAMLMap, depth: number): JsonObject {
    this.#anchor(node);
    this.#open.add(node);
    const value: JsonObject = {};
    const pairs = new Map<string | number, Pair>();
    const merged: JsonObject[] = [];
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) merged.push(...this.#mergedMaps(pair.value, depth));
      else this.#entry(pair, value, pairs, depth);
    }
    // What the map says itself wins over what it merges, and the first merged map over later ones.
    for (const source of merged)
      for (const [key, entry] of Object.entries(source)) if (!Object.hasOwn(value, key)) value[key] = entry;
    this.#open.delete(node);
    this.#origins.record(value, {
      whole: this.#mark(node),
      entry: (key) => this.#entryMarks(pairs.get(key)) ?? this.#mergedEntry(merged, key),
    });
    return value;
  }

  #entry(pair: Pair, value: JsonObject, pairs: Map<string | number, Pair>, depth: number): void {
    const key = isAlias(pair.key) ? this.#target(pair.key) : pair.key;
    if (!isScalar(key)) {
      this.#fail(
        "IAM1101",
        { message: "a key must be a plain name, not a list or a map" },
        pair.key ?? pair.value,
      );
      return;
    }
    this.#anchor(key);
    const name = key.value === null ? "" : String(typeof key.value === "number" ? key.source : key.value);
    if (name === "__proto__") {
      this.#fail("IAM1205", { message: "`__proto__` cannot be a key of a spec" }, pair.key);
      return;
    }
    const earlier = pairs.get(name);
    if (earlier) {
      const first = this.#mark(earlier.key);
      this.#report({
        ...findingIn(
          this.#file,
          "IAM1102",
          { message: `the key \`${name}\` stands here twice` },
          ...offsets(pair.key),
        ),
        related: [{ message: "first written here", place: this.#file.place(first.start, first.end) }],
      });
      return;
    }
    pairs.set(name, pair);
    value[name] = this.#value(pair.value, depth + 1);
  }

  #list(node: YAMLSeq, depth: number): Json[] {
    this.#anchor(node);
    this.#open.add(node);
    const value = node.items.map((item) => this.#value(item, depth + 1));
    this.#open.delete(node);
    this.#origins.record(value, {
      whole: this.#mark(node),
      entry: (key) => {
        const item = typeof key === "number" ? node.items[key] : undefined;
        return item === undefined ? undefined : { value: this.#mark(item) };
      },
    });
    return value;
  }

  /** Aliases are read anew at each place, so that what is derived from one place never changes another. */
  #alias<T>(node: Alias, read: (target: Node) => T): T | undefined {
    const target = this.#target(node);
    if (!target) {
      const help = "put text that begins with `*` into quotes";
      this.#fail("IAM1101", { message: "there is no anchor of this name above", help }, node);
      return undefined;
    }
    if (this.#open.has(target)) throw new Refused("this alias stands inside its own anchor", node);
    this.#aliasDepth++;
    const value = read(target);
    this.#aliasDepth--;
    return value;
  }

  #target(node: Alias): Node | undefined {
    return this.#anchors.get(node.source);
  }

  #anchor(node: Node & { anchor?: string | undefined }): void {
    if (node.anchor !== undefined && this.#aliasDepth === 0) this.#anchors.set(node.anchor, node);
  }

  /** A map, a list of such, or an alias of either. */
  #mergedMaps(node: unknown, depth: number): JsonObject[] {
    this.#limit(node, depth);
    if (isAlias(node)) return this.#alias(node, (target) => this.#mergedMaps(target, depth + 1)) ?? [];
    if (isMap(node)) return [this.#map(node, depth + 1)];
    if (!isSeq(node)) throw new Refused("only a map can be merged with `<<`", node);
    this.#anchor(node);
    this.#open.add(node);
    const maps = node.items.flatMap((item) => this.#mergedMaps(item, depth + 1));
    this.#open.delete(node);
    return maps;
  }

  #mergedEntry(merged: readonly JsonObject[], key: string | number): EntryMarks | undefined {
    const source = merged.find((map) => Object.hasOwn(map, key));
    return source && this.#origins.origin(source)?.entry(key);
  }

  #entryMarks(pair: Pair | undefined): EntryMarks | undefined {
    if (!pair) return undefined;
    const key = this.#mark(pair.key);
    const value = isEmptyValue(pair.value) ? key : this.#mark(pair.value);
    return { key, value };
  }

  #mark(node: unknown): Mark {
    const [start, end] = offsets(node);
    return { file: this.#file, start, end };
  }

  #fail(code: Code, text: Wording, node: unknown): void {
    this.#report(findingIn(this.#file, code, text, ...offsets(node)));
  }
}

/** Reading this document cannot go on. */
class Refused extends Error {
  readonly node: unknown;

  constructor(message: string, node: unknown) {
    super(message);
    this.node = node;
  }
}

function plain(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  return value === undefined ? null : String(value);
}

function kindOf(root: unknown): string {
  return isSeq(root) ? "a list" : isMap(root) ? "a map" : "text";
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === "PLAIN" && (key.source === "<<" || key.value === "<<");
}

function isEmptyValue(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && !node.source);
}

function offsets(node: unknown): [number, number] {
  const range = rangeOf(node);
  return range ? [range[0], endOf(node) ?? range[1]] : [0, 1];
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (isPair(node)) return undefined;
  return (node as { range?: [number, number, number] | null } | null)?.range ?? undefined;
}

/** Where a block's last value ends; its own range goes on to the comment behind it. */
function endOf(node: unknown): number | undefined {
  if (!(isMap(node) || isSeq(node)) || node.flow) return rangeOf(node)?.[1];
  const last: unknown = node.items.at(-1);
  return isPair(last) ? (endOf(last.value) ?? endOf(last.key)) : endOf(last);
}
