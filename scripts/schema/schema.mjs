// Turns what Keycloak's reader accepts (generated/representations.json), the conveniences of iam and the descriptions into the
// JSON Schema of the spec. Pure: the same input gives the same schema.

const ROOT = "RealmRepresentation";

/** A value that is nothing but a reference may stand for anything; it is resolved before the spec is validated. */
const REFERENCE = "^\\$\\((env|file|param):.*\\)$";

/** The columns of names are VARCHAR(255); a longer one is answered with a bare 500. */
const MOST_CHARACTERS = 255;

/** Whole numbers that cannot be smaller, as numbers and as texts. */
const NUMBERS = {
  /** How long something is valid: -1 is for as long as the session. */
  lifespan: { minimum: -1, digits: "-1|\\d*" },
  natural: { minimum: 0, digits: "\\d*" },
  positive: { minimum: 1, digits: "0*[1-9]\\d*|" },
};

/** What stands in maps of texts and is none. An empty text counts as nothing there. */
const TEXT_TYPES = {
  boolean: {
    anyOf: [
      { enum: ["true", "false", null] },
      { type: "boolean" },
      { type: "string", pattern: `^$|${REFERENCE}` },
    ],
  },
  integer: { type: ["integer", "string", "null"], pattern: `^-?\\d*$|${REFERENCE}` },
  ...mapValues(NUMBERS, ({ minimum, digits }) => ({
    type: ["integer", "string", "null"],
    minimum,
    pattern: `^(${digits})$|${REFERENCE}`,
  })),
};

/** Readers that Keycloak wrote itself, and what they take. A new one stops the generator until it is described here. */
const OWN_READERS = {
  // A value or a list of values (user attributes, as old exports have them).
  StringListMapDeserializer: () => mapOf(scalarOrList()),
  MultivaluedHashMapValueDeserializer: () => mapOf(scalarOrList()),
  ResourceTypeDeserializer: () => mapOf({ $ref: "#/definitions/ResourceType" }),
};

/** Free-form JSON in Keycloak's class that Keycloak reads as another class a moment later. */
const PARSED_LATER = {
  "RealmRepresentation.clientPolicies": "ClientPoliciesRepresentation",
  "RealmRepresentation.clientProfiles": "ClientProfilesRepresentation",
};

/** Lists of values for Keycloak, for which iam takes a single value as well. */
const ONE_OR_MORE = ["RoleRepresentation.attributes", "GroupRepresentation.attributes"];

/** The classes to start from. */
export const ROOTS = [
  `org.keycloak.representations.idm.${ROOT}`,
  "org.keycloak.representations.idm.ClientPoliciesRepresentation",
  "org.keycloak.representations.idm.ClientProfilesRepresentation",
  "org.keycloak.representations.idm.authorization.ResourceType",
  // Not part of a realm file for Keycloak, but for keycloak-config-cli.
  "org.keycloak.representations.userprofile.config.UPConfig",
  "org.keycloak.representations.workflows.WorkflowRepresentation",
];

/** A feature that was a preview, with other shapes, until the newest version: only that one counts. */
const WAS_PREVIEW = /^Workflow/;

/** Everything that any of the versions accepts; the last one (the newest) decides about deprecation. */
export function unite(versions) {
  const united = {};
  for (const [index, representations] of versions.entries()) {
    for (const [name, { properties }] of Object.entries(representations)) {
      if (index < versions.length - 1 && WAS_PREVIEW.test(name)) continue;
      united[name] ??= { properties: {} };
      for (const [key, type] of Object.entries(properties)) {
        const known = united[name].properties[key];
        const { deprecated: _, ...before } = known ?? type;
        const { deprecated: __, ...now } = type;
        if (now.is === "enum" && before.is === "enum")
          now.values = [...new Set([...before.values, ...now.values])];
        else if (JSON.stringify(before) !== JSON.stringify(now))
          throw new Error(
            `${name}.${key} is ${JSON.stringify(before)} in one version and ${JSON.stringify(now)} in another`,
          );
        united[name].properties[key] = type.deprecated ? { ...now, deprecated: true } : now;
      }
    }
  }
  return sortKeys(united);
}

/**
 * The JSON Schema that is published and that validates.
 * @param representations what `unite` answers
 * @param conveniences a schema whose definitions are merged into Keycloak's
 * @param descriptions definition → key → text, or → {"": text, key: …} for maps whose known keys are described
 * @param values definition → key → what `limited` takes, or → {key: …} for maps whose known keys are limited
 */
export function buildSchema(representations, conveniences, descriptions, values) {
  const definitions = {};
  for (const [name, { properties }] of Object.entries(representations)) {
    definitions[name] = {
      title: titleOf(name),
      type: "object",
      properties: mapValues(properties, (type, key) => schemaOf(type, `${name}.${key}`)),
      additionalProperties: false,
    };
  }
  for (const [name, overlay] of Object.entries(conveniences.definitions)) {
    const base = definitions[name];
    if (!base) {
      definitions[name] = overlay;
      continue;
    }
    const { properties = {}, ...rest } = overlay;
    Object.assign(base, rest, { properties: { ...base.properties, ...properties } });
    for (const key of rest.required ?? []) base.properties[key] = withoutNull(base.properties[key]);
  }
  for (const [name, one] of Object.entries(TEXT_TYPES)) definitions[`${name}Text`] = one;
  for (const [name, texts] of Object.entries(descriptions)) describe(definitions[name], texts, name);
  for (const [name, limits] of Object.entries(values)) limit(definitions[name], limits, name);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A Keycloak realm as iam keeps it",
    allOf: [{ $ref: `#/definitions/${ROOT}` }],
    definitions: sortKeys(mapValues(definitions, (one) => orderProperties(one, definitions))),
  };
}

function schemaOf(type, path) {
  if (path in PARSED_LATER) return { $ref: `#/definitions/${PARSED_LATER[path]}` };
  if (ONE_OR_MORE.includes(path)) return mapOf(scalarOrList());
  const schema = plainSchemaOf(type, path);
  return type.deprecated ? { ...schema, deprecated: true } : schema;
}

function plainSchemaOf(type, path) {
  switch (type.is) {
    case "string":
      return { type: ["string", "null"] };
    case "boolean":
    case "integer":
    case "number":
      return { type: [type.is, "string", "null"], pattern: REFERENCE };
    case "enum":
      return { anyOf: [{ enum: [...type.values, null] }, { type: "string", pattern: REFERENCE }] };
    case "any":
      return type.ignored ? { readOnly: true } : {};
    case "list":
      return { type: "array", items: withoutNull(schemaOf(type.of, path)) };
    case "map":
      return mapOf(mapValueOf(type.of, path));
    case "ref":
      return { $ref: `#/definitions/${type.to}` };
    case "custom":
      if (!(type.reader in OWN_READERS))
        throw new Error(`${path} is read by ${type.reader}: say what that accepts`);
      return OWN_READERS[type.reader]();
    default:
      throw new Error(`${path} has an unknown type ${type.is}`);
  }
}

/** Keycloak keeps the values of free-form maps as text; in YAML they may be written as what they look like. */
function mapValueOf(type, path) {
  if (type.is === "string") return { type: ["string", "number", "boolean", "null"] };
  if (type.is === "list" && type.of.is === "string")
    return { type: "array", items: { type: ["string", "number", "boolean"] } };
  return schemaOf(type, path);
}

function scalarOrList() {
  return {
    type: ["array", "string", "number", "boolean", "null"],
    items: { type: ["string", "number", "boolean"] },
  };
}

function mapOf(value) {
  return { type: "object", additionalProperties: value };
}

/** What must be there cannot be null: a required key, and a list item, whose emptiness is a slip of the pen. */
function withoutNull(schema) {
  if (!Array.isArray(schema.type)) return schema;
  const type = schema.type.filter((name) => name !== "null");
  return { ...schema, type: type.length === 1 ? type[0] : type };
}

function describe(schema, texts, path) {
  for (const [key, text] of Object.entries(texts)) {
    if (key === "") {
      schema.description = text;
      continue;
    }
    const isMap = typeof schema.additionalProperties === "object";
    if (isMap) {
      schema.properties ??= {};
      schema.properties[key] ??= { ...schema.additionalProperties };
    }
    const property = schema.properties?.[key];
    if (!property) throw new Error(`${path}.${key} is described and does not exist`);
    if (typeof text !== "string") describe(property, text, `${path}.${key}`);
    // In draft-07 whatever stands beside $ref is ignored.
    else if (property.$ref) schema.properties[key] = { allOf: [property], description: text };
    else property.description = text;
  }
}

function limit(schema, limits, path) {
  for (const [key, values] of Object.entries(limits)) {
    const isMap = typeof schema.additionalProperties === "object";
    if (isMap) {
      schema.properties ??= {};
      schema.properties[key] ??= { ...schema.additionalProperties };
    }
    const property = schema.properties?.[key];
    if (!property) throw new Error(`${path}.${key} is limited and does not exist`);
    if (Array.isArray(values) || typeof values !== "object")
      schema.properties[key] = limited(property, values, isMap);
    else limit(property, values, `${path}.${key}`);
  }
}

/**
 * What Keycloak takes where its classes only say that it is text or a number: one of a list of values, "boolean",
 * "integer" or one of NUMBERS (which maps of texts hold as text), a number for the most characters, or "name" for what
 * has some and fits its column. What is said about a list is about its entries.
 */
function limited(property, values, inMap) {
  if (property.type === "array") return { ...property, items: limited(property.items, values, inMap) };
  const { description } = property;
  if (values in NUMBERS && !inMap) return { ...property, minimum: NUMBERS[values].minimum };
  if (values in TEXT_TYPES) {
    const ref = { $ref: `#/definitions/${values}Text` };
    // In draft-07 whatever stands beside $ref is ignored.
    return description === undefined ? ref : { allOf: [ref], description };
  }
  if (Array.isArray(values))
    return {
      ...(description === undefined ? {} : { description }),
      // Says how a reference is to be read.
      ...(property.pattern === undefined ? {} : { type: property.type, pattern: property.pattern }),
      anyOf: [
        { enum: [...values, null] },
        { type: "string", pattern: inMap ? `^$|${REFERENCE}` : REFERENCE },
      ],
    };
  return values === "name"
    ? { ...property, minLength: 1, maxLength: MOST_CHARACTERS }
    : { ...property, maxLength: values };
}

/** Names first, then what has a description, then the rest, then what is deprecated: the order that completion shows. */
function orderProperties(definition, definitions) {
  if (!definition.properties) return definition;
  const rank = (key, schema) => {
    if ((definition.required ?? []).includes(key)) return 0;
    if (schema.deprecated || schema.readOnly) return 3;
    const referred = definitions[schema.$ref?.slice("#/definitions/".length)];
    return (schema.description ?? referred?.description) ? 1 : 2;
  };
  const entries = Object.entries(definition.properties);
  entries.sort(([a, x], [b, y]) => rank(a, x) - rank(b, y) || (a < b ? -1 : 1));
  return { ...definition, properties: Object.fromEntries(entries) };
}

/** `IdentityProviderMapperRepresentation` → `identity provider mapper`. */
function titleOf(name) {
  return name
    .replace(/Representation/, "")
    .replace(/^UP(?=[A-Z])/, "UserProfile")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

function sortKeys(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
