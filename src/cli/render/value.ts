import { Secret } from "../../secret.ts";

/** Longer values are cut in what people read; JSON has them whole. */
const LONGEST = 100;

/** A field's value on one line, for people. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "(none)";
  if (value instanceof Secret) return "(secret)";
  if (typeof value === "string")
    return cut(value === "" || /^\s|\s$/.test(value) ? JSON.stringify(value) : printable(value));
  if (Array.isArray(value)) return value.length === 0 ? "(empty)" : cut(value.map(showValue).join(", "));
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([key, inner]) => `${printable(key)}: ${showNested(inner)}`);
    return entries.length === 0 ? "(empty)" : cut(`{ ${entries.join(", ")} }`);
  }
  return String(value);
}

/**
 * Text from a file or a server as it can be printed: what would move the cursor, colour the terminal or start a line of
 * its own (in a CI log, a command to the runner) is written out.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
    const known = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
    return known ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** `protocolMappers.aegis_role.config.multivalued`; a name with dots in it stands in brackets. */
export function showPath(path: readonly string[]): string {
  return path.map(printable).reduce((shown, name) => {
    if (/[.[\]]/.test(name)) return `${shown}[${name}]`;
    return shown === "" ? name : `${shown}.${name}`;
  }, "");
}

function showNested(value: unknown): string {
  return Array.isArray(value) ? `[${showValue(value)}]` : showValue(value);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
