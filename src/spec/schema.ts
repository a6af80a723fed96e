/** The part of JSON Schema (draft-07) that the schema of the spec uses; scripts/schema/ makes it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  /** `convenience` on what iam adds to Keycloak's own keys. */
  readonly $comment?: string;
  readonly examples?: readonly unknown[];
  /** Keycloak still reads it, and has something better. */
  readonly deprecated?: boolean;
  /** Exports hold it, and Keycloak skips it. */
  readonly readOnly?: boolean;
  readonly type?: TypeName | readonly TypeName[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
  /** Key → the keys that must stand beside it. */
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly unknown[];
  /** Only on what is no text: the one text that may stand there, a reference. */
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export type TypeName = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** Follows `$ref`, also where it is wrapped in `allOf` to carry a description. */
export function follow(root: Schema, schema: Schema): Schema {
  const ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  if (ref === undefined) return schema;
  const target = root.definitions?.[ref.slice("#/definitions/".length)];
  return target ? follow(root, target) : {};
}

/** The schema of an entry: of a list item for a number, of a key otherwise; nothing where no such key is allowed. */
export function entryOf(root: Schema, schema: Schema, key: string | number): Schema | undefined {
  if (typeof key === "number") return schema.items && follow(root, schema.items);
  const property = propertyOf(schema, key);
  if (property) return follow(root, property);
  return typeof schema.additionalProperties === "object"
    ? follow(root, schema.additionalProperties)
    : undefined;
}

/** The schema of a key that is named in the schema, not yet followed. */
export function propertyOf(schema: Schema, key: string): Schema | undefined {
  return schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
}

/** The types that a value may have, without the text that is only allowed as a reference; empty: any. */
export function typesOf(schema: Schema): readonly TypeName[] {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return schema.pattern === undefined ? types : types.filter((type) => type !== "string");
}

/** The values that a closed set allows, without null. */
export function choicesOf(schema: Schema): readonly unknown[] | undefined {
  const choices = schema.enum ?? schema.anyOf?.find((one) => one.enum)?.enum;
  return choices?.filter((choice) => choice !== null);
}
