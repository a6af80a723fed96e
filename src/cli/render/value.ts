import { printable } from "../../printable.ts";
import { Secret } from "../../secret.ts";

/** Longer values are cut in what people read; JSON has them whole. */
const LONGEST = 100;
/** Longer ones stand on lines of their own. */
const SHORT = 60;
/** What is shown of a long value before the place where it differs. */
const BEFORE = 20;

/** A field's value on one line, for people. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "(none)";
  if (value instanceof Secret) return "(secret)";
  if (typeof value === "string")
    return cut(printable(value === "" || /^\s|\s$/.test(value) ? JSON.stringify(value) : value));
  if (typeof value === "object") return Object.keys(value).length === 0 ? "(empty)" : cut(whole(value));
  return String(value);
}

/** Whether a value fits beside its name. */
export function isShort(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Secret)
    ? whole(value).length <= SHORT
    : showValue(value).length <= SHORT;
}

/** Whether two values fit beside each other, and beside their name, in a terminal of 80 columns; two short words always do. */
export function fitBeside(from: unknown, to: unknown): boolean {
  return isShort(from) && isShort(to) && showValue(from).length + showValue(to).length <= SHORT;
}

/** A value on as many lines as it takes. */
export function foldValue(value: unknown): string[] {
  if (value === null || typeof value !== "object" || value instanceof Secret || whole(value).length <= SHORT)
    return [showValue(value)];
  if (Array.isArray(value))
    return value.flatMap((item) => foldValue(item).map((line, at) => `${at === 0 ? "- " : "  "}${line}`));
  return Object.entries(value).flatMap(([key, inner]) => {
    const [first = "", ...more] = foldValue(inner);
    const name = `${printable(key)}:`;
    if (more.length === 0) return [`${name} ${first}`];
    return [name, ...[first, ...more].map((line) => `  ${line}`)];
  });
}

/** Two texts, at least one of them long: from a little before the place where they part. */
export function excerpts(a: string, b: string): [string, string] {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const start = Math.max(a.length, b.length) <= LONGEST || same <= BEFORE ? 0 : same - BEFORE;
  const shown = (text: string) => (start === 0 ? showValue(text) : cut(`…${printable(text.slice(start))}`));
  return [shown(a), shown(b)];
}

/** On one line, however long that is. */
function whole(value: object): string {
  return Array.isArray(value)
    ? value.map((item) => showNested(item)).join(", ")
    : `{ ${Object.entries(value)
        .map(([key, inner]) => `${printable(key)}: ${showNested(inner)}`)
        .join(", ")} }`;
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
