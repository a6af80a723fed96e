import { type At, Findings } from "./findings.ts";
import type { Mark } from "./origins.ts";
import { lookUp, type Param, paramReference } from "./params.ts";
import type { Json, JsonObject } from "./parse.ts";
import { readBeside } from "./read-beside.ts";
import { splitReferences } from "./reference-text.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Defaults inside defaults; nobody needs more. */
const MAX_NESTING = 10;

/**
 * Replaces `$(env:…)`, `$(file:…)` and `$(param:…)` in all values of a document, in place; Keycloak's own `${…}` stays.
 * A list or map that has a turn of its own is left as it is.
 */
export async function resolveReferences(
  document: JsonObject | Json[],
  context: ResolveContext,
  left?: object,
): Promise<void> {
  const pending: (JsonObject | Json[])[] = [document];
  for (let container = pending.pop(); container; container = pending.pop()) {
    const omitted: (string | number)[] = [];
    for (const [key, value] of entriesOf(container)) {
      if (typeof value === "object" && value !== null && value !== left) pending.push(value);
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
    for (const key of omitted.reverse()) remove(container, key);
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
    const { whole, literal, from } = resolved;
    context.resolutions.add(at.in, at.key, { whole, literal });
    if (from) context.origins.redirect(at.in, at.key, from);
  }
  return resolved?.text;
}

interface Resolved extends Found {
  /** There are references in it. */
  readonly isReference: boolean;
  /** It is one, and nothing else. */
  readonly whole: boolean;
}

async function resolvePieces(text: string, at: At, context: ResolveContext): Promise<Resolved | undefined> {
  const pieces = splitReferences(text);
  const found: Found[] = [];
  for (const piece of pieces) {
    if ("text" in piece) found.push({ text: piece.text, literal: piece.text !== "" });
    else {
      const resolved = await resolveOne(piece.reference, pieces.length === 1, at, context);
      if (resolved === undefined) return undefined;
      found.push(resolved);
    }
  }
  const [only] = found.length === 1 ? found : [];
  return {
    text: found.map((part) => part.text).join(""),
    literal: found.some((part) => part.literal),
    from: only?.from,
    isReference: pieces.some((piece) => "reference" in piece),
    whole: pieces.length === 1 && pieces.every((piece) => "reference" in piece),
  };
}

interface Found {
  readonly text: string;
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
      : { text: whole ? text.replace(/\r?\n$/, "") : text, literal: false };
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
  if (param) return param;
  const { name } = reference;
  // What the tenant gives leads nowhere, which is a finding already.
  if (
    context.params &&
    !Object.hasOwn(context.params.entry, name) &&
    context.origins.isWritten(context.params.entry, name)
  )
    return undefined;
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
    return { text: value, literal: false };
  if (fallback !== undefined) {
    // A default may be a reference in its turn.
    const nesting = (context.nesting ?? 0) + 1;
    if (nesting > MAX_NESTING) return malformed("these defaults are nested too deeply", at, context);
    return await resolvePieces(fallback, at, { ...context, nesting });
  }
  if (context.unresolved === "error")
    context.findings.error("IAM1301", `the variable ${name} is not set`, at, {
      help: `set it: export ${name}=…   or give a default: $(env:${name}:-default)`,
    });
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
