import { looksSecret } from "../secret-key.ts";

/** Starts at the beginning of a word and looks no further than a key is long: a line may have megabytes. */
const KEY = /(?<![\w.-])(["']?)([\w.-]{1,100})\1\s{0,20}:(?:\s+|$|(?=["'[{]))/g;
const LINE_KEY = /^\s*(?:-\s+)*(["']?)([\w.-]+)\1\s*:/;
const CREDENTIAL = /\btype["']?\s*:\s*["']?(?:password|secret|totp|hotp)\b|\bcredentials["']?\s*:/;

/**
 * One source line with the literal values of secret keys replaced by as many `*`, so that columns stay. References are
 * left, except for their defaults. `above` are the lines before it, nearest first.
 */
export function maskSecrets(line: string, above: readonly string[]): string {
  if (continuesSecret(line, above)) return maskLiterals(line);
  const flowFrom = line.search(/[{[]/);
  const shown: string[] = [];
  let position = 0;
  for (const match of line.matchAll(KEY)) {
    const key = match[2] ?? "";
    if (match.index < position) continue;
    if (!looksSecret(key) && !(key === "value" && insideCredential(line, match.index, above))) continue;
    const start = match.index + match[0].length;
    const end = start + valueLength(line.slice(start), flowFrom !== -1 && flowFrom < match.index);
    shown.push(line.slice(position, start), maskLiterals(line.slice(start, end)));
    position = end;
  }
  shown.push(line.slice(position));
  return shown.join("");
}

/** How far a value reaches on its line. Where it is not plain, to the end of the line. */
function valueLength(rest: string, inFlow: boolean): number {
  const value =
    /^"(?:[^"\\]|\\.)*"/.exec(rest) ??
    /^'(?:[^']|'')*'/.exec(rest) ??
    /^\[[^\]]*\]/.exec(rest) ??
    (inFlow ? /^[^"'[{$][^,}\]]*/ : /^[^"'[{].*?(?=\s#|$)/).exec(rest) ??
    /^\$\([^()]*\)/.exec(rest);
  return value?.[0].length ?? rest.length;
}

/** A variable's or file's name is no secret, what stands around it or as its default is. */
const REFERENCE =
  /(\$\((?:env:(?:\w|\$\(param:[\w-]+\))+|file:(?:[^\s()$]|\$\(param:[\w-]+\))+|param:[\w-]+)(?::-)?)/;

function maskLiterals(value: string): string {
  const parts = value.split(REFERENCE);
  const covered = parts.length > 1 ? /[^\s"'[\]{},)]/g : /[^\s"'[\]{},]/g;
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(covered, "*"))).join("");
}

/** Whether the line belongs to a value that began on a line above it, under a secret key. */
function continuesSecret(line: string, above: readonly string[]): boolean {
  let indent = /^\s*/.exec(line)?.[0].length ?? 0;
  for (const candidate of above) {
    if (candidate.trim() === "" || indentOf(candidate) >= indent) continue;
    indent = indentOf(candidate);
    const key = LINE_KEY.exec(candidate)?.[2];
    if (key !== undefined && looksSecret(key)) return true;
    if (indent === 0) break;
  }
  return false;
}

/** Where the content of a line starts; a list's dash belongs to the indentation of what follows it. */
function indentOf(line: string): number {
  return /^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0;
}

/** `{type: password, value: …}`: what `value` is, its neighbours say. */
function insideCredential(line: string, at: number, above: readonly string[]): boolean {
  const near = [line.slice(Math.max(0, at - 300), at + 300), ...above.slice(0, 3)];
  return near.some((text) => CREDENTIAL.test(text));
}
