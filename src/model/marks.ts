import type { Fields } from "./representation.ts";

/** The attribute that names the spec which created an object. */
const OWNER = "iam.owner";
/** The attribute of an object that `protected: true` shields from deletion, also after it left the file. */
const PROTECTED = "iam.protected";
/** The realm role that is there while a run of `iam` writes to the realm; its description says whose. */
export const LOCK_ROLE = "iam.lock";

/** Marks are kept in attributes (in `config` of an identity provider); they are never a difference of their own. */
export function isMark(attribute: string): boolean {
  return attribute === OWNER || attribute === PROTECTED;
}

type Attributes = Readonly<Record<string, unknown>> | undefined;

/** The spec that created the object, if one did. */
export function ownerIn(attributes: Attributes): { readonly owner?: string } {
  const owner = first(attributes?.[OWNER]);
  return typeof owner === "string" ? { owner } : {};
}

/** The field `protected`: from the file as it is written, from the server as it is marked. */
export function protectionIn(representation: object, attributes: Attributes): Fields {
  if ("protected" in representation && typeof representation.protected === "boolean")
    return { protected: representation.protected };
  return first(attributes?.[PROTECTED]) === "true" ? { protected: true } : {};
}

/** The field by which a plan takes over an object that is there already; like `protected`, no field of Keycloak's. */
export const ADOPTED = "owner";

/**
 * Attributes with the marks of an object: who owns it (for a new or an adopted one) and whether it is protected. `wrap` makes a value
 * as the kind keeps it, by default a plain string; Keycloak drops an attribute that is sent empty.
 */
export function withMarks<V>(
  attributes: Readonly<Record<string, V>> | undefined,
  fields: Fields,
  owner: string | undefined,
  wrap: (value: string) => V,
): Record<string, V> {
  const mark = owner ?? fields[ADOPTED];
  return {
    ...attributes,
    ...(typeof mark === "string" ? { [OWNER]: wrap(mark) } : {}),
    ...(typeof fields.protected === "boolean" ? { [PROTECTED]: wrap(fields.protected ? "true" : "") } : {}),
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
