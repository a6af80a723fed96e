import { follow, propertyOf, type Schema } from "./schema.ts";

/** Where, one level below a map of this schema, a key is allowed: "in a client (under `clients`)", "under `config`". */
export function elsewhere(root: Schema, schema: Schema, key: string): string[] {
  const found = new Map<Schema, string>();
  for (const [under, property] of Object.entries(schema.properties ?? {})) {
    if (property.deprecated) continue;
    const outer = follow(root, property);
    const inner = contentOf(root, outer);
    const allowed = inner && propertyOf(inner, key);
    if (!allowed || allowed.deprecated) continue;
    const many = inner !== outer && inner.title !== undefined;
    if (many || !found.has(inner))
      found.set(inner, many ? `in ${articled(inner.title)} (under \`${under}\`)` : `under \`${under}\``);
  }
  // A key that many kinds of things have says nothing about where it belongs.
  return found.size <= 3 ? [...found.values()] : [];
}

/** What a list or a map of things holds; a thing itself as it is. */
function contentOf(root: Schema, schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  const inner =
    schema.items ??
    (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
  return inner && contentOf(root, follow(root, inner));
}

function articled(noun = "thing"): string {
  return `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;
}
