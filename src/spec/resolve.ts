import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Code } from "../errors.ts";
import { NotReadable, readRegularFile } from "../read-file.ts";
import { type At, Findings } from "./findings.ts";
import type { Mark, Origins } from "./origins.ts";
import { lookUp, type Param, type Params, paramReference } from "./params.ts";
import type { Json, JsonObject } from "./parse.ts";

/** A referenced file is a secret, a certificate or SAML metadata: small. */
const MAX_REFERENCED_BYTES = 4 * 1024 * 1024;

/** Defaults inside defaults; nobody needs more. */
const MAX_NESTING = 10;

/** What a value that held references was made of. */
export interface Resolution {
  /** The value is one `$(env:…)` or `$(param:…)` and nothing else, so that it may stand for a number or a boolean. */
  readonly wholeVariable: boolean;
  /** Text of the spec itself (around a reference, or the default that was used) is part of the value. */
  readonly literal: boolean;
}

/** Which entries of a spec were written as references. */
export class Resolutions {
  readonly #entries = new Map<object, Map<string | number, Resolution>>();

  readonly #failed = new WeakMap<object, Set<string | number>>();

  /** The entry was a reference that leads nowhere, and is left out. */
  fail(container: object, key: string | number): void {
    this.#failed.set(container, (this.#failed.get(container) ?? new Set()).add(key));
  }

  hasFailed(container: object, key: string | number): boolean {
    return this.#failed.get(container)?.has(key) ?? false;
  }

  add(container: object, key: string | number, resolution: Resolution): void {
    const known = this.#entries.get(container) ?? new Map<string | number, Resolution>();
    this.#entries.set(container, known.set(key, resolution));
  }

  get(container: object, key: string | number): Resolution | undefined {
    return this.#entries.get(container)?.get(key);
  }
}

export interface ResolveContext {
  readonly origins: Origins;
  readonly findings: Findings;
  readonly resolutions: Resolutions;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** "omit" takes an entry out whose variable is unset or whose file is missing. */
  readonly unresolved: "error" | "omit";
  /** How many defaults the reference stands in. */
  readonly nesting?: number;
  /** Absolute folders, besides the spec's own, whose files may be named. */
  readonly allowed: readonly string[];
  /** What the tenant gives that the document is made for. */
  readonly params?: Params | undefined;
}

/**
 * Replaces `$(env:…)`, `$(file:…)` and `$(param:…)` in all values of a document, in place; Keycloak's own `${…}` stays.
 */
export async function resolveReferences(
  document: JsonObject | Json[],
  context: ResolveContext,
): Promise<void> {
  const pending: (JsonObject | Json[])[] = [document];
  for (let container = pending.pop(); container; container = pending.pop()) {
    const omitted: (string | number)[] = [];
    for (const [key, value] of entriesOf(container)) {
      if (typeof value === "object" && value !== null) pending.push(value);
      if (typeof key === "string" && /\$\((?:env|file|param):/.test(key))
        context.findings.error("IAM1303", "references work in values, not in keys", {
          in: container,
          key,
          part: "key",
        });
      if (typeof value !== "string" || !value.includes("$(")) continue;
      const resolved = await resolveText(value, { in: container, key }, context);
      if (resolved === undefined) omitted.push(key);
      else put(container, key, resolved);
    }
    for (const key of omitted.reverse()) {
      context.resolutions.fail(container, key);
      remove(container, key);
    }
  }
}

/** A text with its references replaced, for a first look: what is wrong with it is found when its turn comes. */
export async function resolveSilently(
  value: string | undefined,
  context: ResolveContext,
): Promise<string | undefined> {
  if (value === undefined || !value.includes("$(")) return value;
  const findings = new Findings(context.origins);
  return await resolveText(value, { in: {} }, { ...context, findings });
}

/** The value with its references replaced; nothing if it is to be left out. */
async function resolveText(text: string, at: At, context: ResolveContext): Promise<string | undefined> {
  const resolved = await resolvePieces(text, at, context);
  if (resolved?.isReference && at.key !== undefined) {
    const { variable, literal, from } = resolved;
    context.resolutions.add(at.in, at.key, { wholeVariable: variable, literal });
    if (from) context.origins.redirect(at.in, at.key, from);
  }
  return resolved?.text;
}

interface Resolved extends Found {
  /** There are references in it. */
  readonly isReference: boolean;
}

async function resolvePieces(text: string, at: At, context: ResolveContext): Promise<Resolved | undefined> {
  const pieces = split(text);
  const found: Found[] = [];
  for (const piece of pieces) {
    if ("text" in piece) found.push({ text: piece.text, variable: false, literal: piece.text !== "" });
    else {
      const resolved = await resolveOne(piece.reference, pieces.length === 1, at, context);
      if (resolved === undefined) return undefined;
      found.push(resolved);
    }
  }
  const [only] = found.length === 1 ? found : [];
  return {
    text: found.map((part) => part.text).join(""),
    variable: only?.variable ?? false,
    literal: found.some((part) => part.literal),
    from: only?.from,
    isReference: pieces.some((piece) => "reference" in piece),
  };
}

type Piece = { readonly text: string } | { readonly reference: string | undefined };

/** `$(word` begins a reference; anything else after `$(`, as in a regular expression, is text. */
const REFERENCE_START = /(\$\$\()|\$\((?=[A-Za-z])/g;

/** Text and references in their order. A reference without end has no content; `$$(` is the text `$(`. */
function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let literal = "";
  let position = 0;
  for (const match of text.matchAll(REFERENCE_START)) {
    if (match.index < position) continue;
    literal += text.slice(position, match.index);
    position = match.index + match[0].length;
    if (match[1] !== undefined) {
      literal += "$(";
      continue;
    }
    if (literal !== "") pieces.push({ text: literal });
    literal = "";
    const end = closing(text, position);
    pieces.push({ reference: end === undefined ? undefined : text.slice(position, end) });
    position = end === undefined ? text.length : end + 1;
  }
  literal += text.slice(position);
  if (literal !== "" || pieces.length === 0) pieces.push({ text: literal });
  return pieces;
}

interface Found {
  readonly text: string;
  readonly variable: boolean;
  readonly literal: boolean;
  readonly from?: Mark | undefined;
}

async function resolveOne(
  written: string | undefined,
  whole: boolean,
  at: At,
  context: ResolveContext,
): Promise<Found | undefined> {
  if (written === undefined) return malformed("this reference has no closing `)`", at, context);
  if (written.startsWith("param:")) return resolveParam(written.slice("param:".length), at, context);
  const reference = withParams(written, at, context);
  if (reference === undefined) return undefined;
  const colon = reference.indexOf(":");
  const kind = colon === -1 ? reference : reference.slice(0, colon);
  const argument = colon === -1 ? "" : reference.slice(colon + 1);
  if (kind === "env" && argument !== "") return await resolveVariable(argument, at, context);
  if (kind === "file" && argument !== "") {
    const text = await readBeside(argument, at, context);
    // Files end with a newline that their authors do not mean as part of a secret.
    return text === undefined
      ? undefined
      : { text: whole ? text.replace(/\r?\n$/, "") : text, variable: false, literal: false };
  }
  return malformed(
    "a reference is `$(env:NAME)`, `$(env:NAME:-default)`, `$(file:path)` or `$(param:name)`",
    at,
    context,
  );
}

/** `$(file:$(param:slug).pem)`: a parameter may be a part of a variable's or file's name. */
function withParams(reference: string, at: At, context: ResolveContext): string | undefined {
  let whole = true;
  const text = reference.replace(/\$\(param:([^()]*)\)/g, (_, argument: string) => {
    const found = resolveParam(argument, at, context);
    whole &&= found !== undefined;
    return found?.text ?? "";
  });
  return whole ? text : undefined;
}

function resolveParam(argument: string, at: At, context: ResolveContext): Found | undefined {
  const reference = paramReference(argument);
  if (!reference) return malformed("a parameter is `$(param:name)` or `$(param:name:-default)`", at, context);
  const param: Param | undefined = lookUp(reference, context.params);
  if (param) return { ...param, variable: true };
  const { name } = reference;
  // Without its tenants, a template is only looked at (`iam token` for a client of it).
  if (context.params)
    context.findings.error("IAM1305", `this tenant gives no \`${name}\``, at, {
      help: `add it to the tenant, or write a default: $(param:${name}:-default)`,
      related: { message: "the tenant", at: { in: context.params.entry } },
    });
  else if (context.unresolved === "error")
    context.findings.error(
      "IAM1305",
      `\`${name}\` has no value here: no list of tenants uses this file`,
      at,
      {
        help: `name the file as \`template\` under \`tenants\`, or write a default: $(param:${name}:-default)`,
      },
    );
  return undefined;
}

async function resolveVariable(
  argument: string,
  at: At,
  context: ResolveContext,
): Promise<Found | undefined> {
  const [, name = "", fallback] = /^([^:]*)(?::-([\s\S]*))?$/.exec(argument) ?? [];
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return malformed(
      "a variable is named by letters, digits and `_`: `$(env:NAME)` or `$(env:NAME:-default)`",
      at,
      context,
    );
  const value = Object.hasOwn(context.env, name) ? context.env[name] : undefined;
  // As in a shell, `:-` also replaces an empty value.
  if (value !== undefined && !(value === "" && fallback !== undefined))
    return { text: value, variable: true, literal: false };
  if (fallback !== undefined) {
    // A default may be a reference in its turn.
    const nesting = (context.nesting ?? 0) + 1;
    if (nesting > MAX_NESTING) return malformed("these defaults are nested too deeply", at, context);
    const resolved = await resolvePieces(fallback, at, { ...context, nesting });
    return resolved && { ...resolved, variable: true };
  }
  if (context.unresolved === "error")
    context.findings.error("IAM1301", `the variable ${name} is not set`, at, {
      help: `set it: export ${name}=…   or give a default: $(env:${name}:-default)`,
    });
  return undefined;
}

/**
 * The text of a file that the spec names, relative to the spec file and inside its folder (or one that is allowed). Symbolic links may not lead
 * out either: a spec from elsewhere must not read what lies on the machine that applies it.
 */
export async function readBeside(name: string, at: At, context: ResolveContext): Promise<string | undefined> {
  const folder = context.origins.given(at.in, at.key)?.file.folder;
  if (folder === undefined) return undefined;
  const file = path.resolve(folder, name);
  const fail = (code: Code, message: string, help: string): undefined => {
    context.findings.error(code, message, at, { help });
    return undefined;
  };
  const outside = () =>
    fail(
      "IAM1304",
      `${name} lies outside the folder of the spec`,
      "put the file beside the spec, pass its content in a variable, or allow its folder: --allow-files FOLDER",
    );
  const folders = [folder, ...context.allowed];
  if (!folders.some((one) => isInside(one, file))) return outside();
  try {
    const real = await realpath(file);
    const inside = await Promise.all(folders.map((one) => realpath(one).catch(() => one)));
    if (!inside.some((one) => isInside(one, real))) return outside();
    return new TextDecoder("utf-8", { fatal: true }).decode(readRegularFile(file, MAX_REFERENCED_BYTES));
  } catch (error) {
    if (error instanceof NotReadable)
      return fail(
        "IAM1302",
        `${name} ${error.message}`,
        error.reason === "too large" ? "name a smaller file" : "name a file with the text",
      );
    if (error instanceof TypeError) return fail("IAM1302", `${name} is not UTF-8 text`, "name a text file");
    if (context.unresolved === "omit") return undefined;
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return fail(
      "IAM1302",
      missing ? `there is no file ${name}` : `the file ${name} cannot be read`,
      `it is looked for at ${path.relative(folder, file)} beside the spec`,
    );
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative !== "" &&
    !relative.startsWith(`..${path.sep}`) &&
    relative !== ".." &&
    !path.isAbsolute(relative)
  );
}

/** Where the reference that began before `from` closes; parentheses inside a default are balanced. */
function closing(text: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") open++;
    else if (text[at] === ")" && --open === 0) return at;
  }
  return undefined;
}

function malformed(message: string, at: At, context: ResolveContext): undefined {
  context.findings.error("IAM1303", message, at, { help: "write `$$(` where you mean the characters `$(`" });
  return undefined;
}

function entriesOf(container: JsonObject | Json[]): Iterable<[string | number, Json]> {
  return Array.isArray(container) ? container.entries() : Object.entries(container);
}

function put(container: JsonObject | Json[], key: string | number, value: Json): void {
  (container as Record<string | number, Json>)[key] = value;
}

function remove(container: JsonObject | Json[], key: string | number): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}
