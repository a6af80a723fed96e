import { REALM_SCHEMA as root } from "./realm-schema.ts";
import { entryOf, follow, type Schema, typesOf } from "./schema.ts";

/** Says whether an entry of a map or list was written as one whole `$(env:…)`. */
export type IsFromReference = (container: object, key: string | number) => boolean;

/**
 * Turns the texts that references left where Keycloak wants a number or true/false (`enabled: $(env:ENABLED)`) into
 * such, in place. Call it after the references are resolved and before `validate`, which then reports what could not
 * be converted. Texts that stand in the file as texts stay texts.
 */
export function coerce(document: object, isFromReference: IsFromReference): void {
  coerceEntries(document, follow(root, root), isFromReference);
}

function coerceEntries(container: object, schema: Schema, isFromReference: IsFromReference): void {
  const entries: Iterable<[string | number, unknown]> = Array.isArray(container)
    ? container.entries()
    : Object.entries(container);
  for (const [key, value] of entries) {
    const expected = entryOf(root, schema, key);
    if (!expected) continue;
    if (typeof value === "object" && value !== null) coerceEntries(value, expected, isFromReference);
    else if (typeof value === "string" && expected.pattern !== undefined && isFromReference(container, key)) {
      const converted = convert(value.trim(), expected);
      if (converted !== undefined) Reflect.set(container, key, converted);
    }
  }
}

function convert(text: string, expected: Schema): number | boolean | undefined {
  const types = typesOf(expected);
  if (types.includes("boolean") && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const number = types.includes("integer") || types.includes("number") ? Number(text) : Number.NaN;
  if (text === "" || !Number.isFinite(number)) return undefined;
  return types.includes("number") || Number.isSafeInteger(number) ? number : undefined;
}
