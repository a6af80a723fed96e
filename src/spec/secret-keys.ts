/** Keys whose values are secret wherever they stand. `…token` alone is none of them: `access.token.claim`. */
const SECRET_KEY =
  /(?:secret|password|passphrase|passwd|private[-_.]?key|apikey|bindcredential|registrationaccesstoken|rotatedsecret|secretdata|credentialdata|saltedvalue|hashedsaltedvalue)$/i;

/** Keys that end like a secret and hold none. */
const HARMLESS = new Set(["resetPassword", "updatePassword", "forgotPassword"]);

/** Whether a value under this key must never be shown. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key) && !HARMLESS.has(key);
}

const ENTRY = /(["']?)([\w.-]+)\1(\s*:(?:\s+|$|(?=["'[{])))/g;
const PADDED = /^(\s*(?:-\s+)*)/;

/**
 * One source line with literal values of secret keys replaced by as many `*`, so that columns stay. References are
 * left, except for their defaults. `above` are the lines before it, nearest first.
 */
export function maskSecrets(line: string, above: readonly string[]): string {
  if (continuesSecret(line, above)) return maskAll(line);
  let shown = line;
  for (const match of line.matchAll(ENTRY)) {
    const key = match[2] ?? "";
    if (!isSecretKey(key) && !(key === "value" && insideCredential(line, above))) continue;
    const start = match.index + match[0].length;
    const end = start + valueLength(line.slice(start), /[{[]/.test(line.slice(0, match.index)));
    shown = shown.slice(0, start) + maskLiteral(shown.slice(start, end)) + shown.slice(end);
  }
  return shown;
}

/** How far a value reaches: to its closing quote or bracket, in flow style to the comma, else to the line's end. */
function valueLength(rest: string, flow: boolean): number {
  const quote = rest[0];
  if (quote === '"' || quote === "'") {
    for (let at = 1; at < rest.length; at++) {
      if (quote === '"' && rest[at] === "\\") at++;
      else if (rest[at] === quote) return at + 1;
    }
    return rest.length;
  }
  if (quote === "[") {
    const end = rest.indexOf("]");
    return end === -1 ? rest.length : end + 1;
  }
  if (quote === "{" || !flow) return rest.length;
  const end = rest.search(/[,}\]]/);
  return end === -1 || rest.startsWith("$(") ? rest.length : end;
}

/** Masks letters and digits of a value; a value that is one reference keeps all but its default. */
function maskLiteral(value: string): string {
  const reference = /^(["']?\$\((?:env|file):[^\s)]*?)(:-[^)]*)?(\)["']?.*)$/.exec(value);
  if (reference && !/\$\(/.test(reference[3] ?? "")) {
    const tail = reference[3] ?? "";
    return (
      (reference[1] ?? "") +
      maskAll(reference[2] ?? "") +
      (/^\)["']?\s*(?:[,}\]].*|#.*)?$/.test(tail) ? tail : maskAll(tail))
    );
  }
  if (/^(?:true|false|null|~|\*\w+)\s*$/.test(value)) return value;
  return maskAll(value);
}

function maskAll(text: string): string {
  return text.replace(/[^\s"'[\]{},]/g, "*");
}

/** Whether the line belongs to a value that started on a line above it, under a secret key. */
function continuesSecret(line: string, above: readonly string[]): boolean {
  const parent = parentLine(line, above);
  if (parent === undefined) return false;
  const entry = /(["']?)([\w.-]+)\1\s*:\s*(?:[|>][-+\d]*|[["'].*|&\S+)?\s*(?:#.*)?$/.exec(parent);
  return entry !== null && isSecretKey(entry[2] ?? "");
}

function insideCredential(line: string, above: readonly string[]): boolean {
  const near = [line, ...above.slice(0, 3)];
  return near.some((text) =>
    /\btype["']?\s*:\s*["']?(?:password|secret|totp|hotp)\b|\bcredentials["']?\s*:/.test(text),
  );
}

/** The nearest line above that is less indented. */
function parentLine(line: string, above: readonly string[]): string | undefined {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return above.find((text) => text.trim() !== "" && indentOf(text) < indent);
}

function indentOf(text: string): number {
  return PADDED.exec(text)?.[1]?.length ?? 0;
}
