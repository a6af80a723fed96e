import { Secret } from "../../secret.ts";

/** Longer values are cut in what people read; JSON has them whole. */
const LONGEST = 100;

/** A field's value on one line, for people. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "(none)";
  if (value instanceof Secret) return "(secret)";
  if (typeof value === "string")
    return cut(value === "" || /^\s|\s$|[\n\r\t]/.test(value) ? JSON.stringify(value) : value);
  if (Array.isArray(value)) return value.length === 0 ? "(empty)" : cut(value.map(showValue).join(", "));
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${showNested(inner)}`);
    return entries.length === 0 ? "(empty)" : cut(`{ ${entries.join(", ")} }`);
  }
  return String(value);
}

/** `protocolMappers.aegis_role.config.multivalued`; a name with dots in it stands in brackets. */
export function showPath(path: readonly string[]): string {
  return path.reduce((shown, name) => {
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
