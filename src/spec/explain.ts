import { IamError } from "../errors.ts";
import { closest } from "../suggest.ts";
import { REALM_SCHEMA as root } from "./realm-schema.ts";
import { choicesOf, follow, propertyOf, type Schema, typesOf } from "./schema.ts";
import { expectation, listed } from "./wording.ts";

export interface Explanation {
  /** As it is written in the spec, without list positions: `clients.serviceAccount`. */
  readonly path: string;
  readonly type: string;
  readonly description?: string;
  /** Added by iam; it becomes plain Keycloak fields, or is not sent at all. */
  readonly convenience: boolean;
  readonly deprecated: boolean;
  readonly required: readonly string[];
  readonly keys: readonly { readonly name: string; readonly type: string; readonly description?: string }[];
  /** A value that can be written there. */
  readonly example?: unknown;
}

/**
 * What the schema says about a key of the spec. List positions may be left out (`clients.redirectUris`), and so may the
 * beginning if no other key ends like that (`redirectUris`).
 * @throws IamError IAM9001 for a key that does not exist
 */
export function explain(path: string): Explanation {
  const wanted = path
    .replace(/\[[^\]]*\]|\.\d+(?=\.|$)/g, "")
    .split(".")
    .filter((part) => part !== "");
  const found = lookUp(root, wanted);
  if (found) return explanation(wanted.join("."), found);
  const longer = pathsEndingIn(wanted);
  const [only] = longer;
  if (only !== undefined && longer.length === 1) return explain(only);
  throw new IamError("IAM9001", `the spec has no key \`${path}\``, { help: wayOut(wanted, longer) });
}

function explanation(path: string, schema: Schema): Explanation {
  const target = follow(root, schema);
  const inner = thingIn(target);
  const description = schema.description ?? target.description;
  const example = target.examples?.[0];
  return {
    path,
    type: typeText(schema),
    ...(description !== undefined && { description }),
    convenience: (schema.$comment ?? target.$comment) === "convenience",
    deprecated: schema.deprecated ?? false,
    required: inner.required ?? [],
    keys: Object.entries(inner.properties ?? {})
      .filter(([, property]) => !property.deprecated && !property.readOnly)
      .map(([name, property]) => {
        const text = property.description ?? follow(root, property).description;
        return { name, type: typeText(property), ...(text !== undefined && { description: text }) };
      }),
    ...(example !== undefined && { example }),
  };
}

/** The schema at a path; lists, and maps by name, are entered without being named. */
function lookUp(from: Schema, path: readonly string[]): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return from;
  const schema = follow(root, from);
  // Keys of attributes hold dots themselves: `attributes.access.token.lifespan`.
  const whole = propertyOf(schema, path.join("."));
  if (whole) return whole;
  const property = propertyOf(schema, key);
  if (property) return lookUp(property, rest);
  if (schema.items) return lookUp(schema.items, path);
  const { additionalProperties } = schema;
  if (typeof additionalProperties !== "object") return undefined;
  const value = follow(root, additionalProperties);
  if (!value.properties && !value.items && !value.additionalProperties) return additionalProperties;
  return lookUp(additionalProperties, path) ?? lookUp(additionalProperties, rest);
}

/** The things that a list or map holds, or the thing itself. */
function thingIn(schema: Schema): Schema {
  if (schema.properties) return schema;
  const inner =
    schema.items ??
    (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
  return inner ? thingIn(follow(root, inner)) : schema;
}

function typeText(schema: Schema): string {
  const target = follow(root, schema);
  const choices = choicesOf(target);
  if (choices) return listed(choices.map(String), "or");
  const types = typesOf(target).filter((type) => type !== "null");
  if (types.length === 0) return "anything";
  if (types.length > 1) return expectation(types);
  const inner = target.items ?? target.additionalProperties;
  if (types.includes("array") && target.items) return `list of ${pluralOf(target.items)}`;
  if (types.includes("object") && typeof inner === "object" && !target.properties)
    return `map of ${pluralOf(inner)}`;
  return expectation(types).replace(/^an? /, "");
}

function pluralOf(schema: Schema): string {
  const { title } = follow(root, schema);
  if (title !== undefined)
    return title.endsWith("y") ? `${title.slice(0, -1)}ies` : `${title.replace(/s$/, "")}s`;
  const type = typeText(schema);
  return type.startsWith("list of") || type.startsWith("map of")
    ? type.replace(/^\w+/, "$&s")
    : type.replace(/number$/, "numbers");
}

/** All paths whose last keys are the wanted ones, shortest first. */
function pathsEndingIn(wanted: readonly string[]): string[] {
  const [first] = wanted;
  if (first === undefined) return [];
  const whole = wanted.join(".");
  return pathsTo((schema) => (propertyOf(schema, first) ?? propertyOf(schema, whole)) !== undefined)
    .map((above) => [...above, ...wanted])
    .filter((path) => lookUp(root, path))
    .map((path) => path.join("."));
}

/** The shortest path to each thing in the schema that fits, without deprecated ones. */
function pathsTo(fits: (schema: Schema) => boolean): string[][] {
  const found: string[][] = [];
  const start = thingIn(follow(root, root));
  const inLists = thingsInLists();
  const seen = new Set([start]);
  let level: [Schema, string[]][] = [[start, []]];
  while (level.length > 0) {
    const next: [Schema, string[]][] = [];
    for (const [schema, path] of level) {
      if (fits(schema)) found.push(path);
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        const outer = follow(root, property);
        const inner = thingIn(outer);
        if (property.deprecated || seen.has(inner) || !inner.properties) continue;
        if (inner === outer && inLists.has(inner)) continue;
        seen.add(inner);
        next.push([inner, [...path, key]]);
      }
    }
    level = next;
  }
  return found;
}

/** What stands in a list somewhere is looked for there: a client in `clients`, not in `adminPermissionsClient`. */
function thingsInLists(): Set<Schema> {
  const things = new Set<Schema>();
  for (const { properties = {} } of Object.values(root.definitions ?? {}))
    for (const property of Object.values(properties)) {
      const outer = follow(root, property);
      if (!property.deprecated && !outer.properties) things.add(thingIn(outer));
    }
  return things;
}

function wayOut(wanted: readonly string[], longer: readonly string[]): string {
  if (longer.length > 0)
    return `there are ${listed(
      longer.slice(0, 8).map((path) => `\`${path}\``),
      "and",
    )}`;
  for (let depth = wanted.length - 1; depth >= 0; depth--) {
    const above = wanted.slice(0, depth);
    const schema = lookUp(root, above);
    if (!schema) continue;
    const keys = Object.keys(thingIn(follow(root, schema)).properties ?? {});
    if (keys.length === 0) continue;
    const near = closest(wanted[depth] ?? "", keys);
    if (near && near.word !== wanted[depth]) return `did you mean \`${[...above, near.word].join(".")}\`?`;
    if (depth > 0) return `\`iam explain ${above.join(".")}\` lists the keys`;
  }
  return "`iam explain` lists the keys";
}
