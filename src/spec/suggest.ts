import { distance } from "fastest-levenshtein";
import { follow, propertyOf, type Schema } from "./schema.ts";

/** The word among `words` that was probably meant, and whether there is hardly a doubt. */
export function closest(
  word: string,
  words: readonly string[],
): { word: string; obvious: boolean } | undefined {
  let best: { word: string; away: number } | undefined;
  for (const candidate of words) {
    const away = distance(normal(word), normal(candidate));
    if (!best || away < best.away) best = { word: candidate, away };
  }
  if (!best || best.away > Math.max(1, Math.floor(word.length * 0.3))) return undefined;
  return { word: best.word, obvious: best.away <= 1 };
}

/** Spellings that people mix up: `client_id`, `client-id`, `clientID`. */
function normal(word: string): string {
  return word.replace(/[-_.\s]/g, "").toLowerCase();
}

/** Where, one level below a map of this schema, a key is allowed: in which kind of thing, under which key. */
export function elsewhere(root: Schema, schema: Schema, key: string): { under: string; title: string }[] {
  const found: { under: string; title: string }[] = [];
  for (const [under, property] of Object.entries(schema.properties ?? {})) {
    if (property.deprecated) continue;
    const inner = contentOf(root, follow(root, property));
    const allowed = inner && propertyOf(inner, key);
    if (allowed && !allowed.deprecated && inner.title !== undefined)
      found.push({ under, title: inner.title });
  }
  // A key that many kinds of things have says nothing about where it belongs.
  return found.length <= 3 ? found : [];
}

/** What a list or a map of things holds; a thing itself as it is. */
function contentOf(root: Schema, schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  const inner =
    schema.items ??
    (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
  return inner && contentOf(root, follow(root, inner));
}
