import type { Mark } from "./origins.ts";

/** One value of a tenant, which `$(param:NAME)` in the template becomes. */
export interface Param {
  readonly text: string;
  /** The value stands in the spec itself and does not come from a reference. */
  readonly literal: boolean;
  /** Where it is given. */
  readonly from: Mark | undefined;
}

/** What one tenant gives its template. */
export interface Params {
  readonly values: ReadonlyMap<string, Param>;
  /** The tenant's entry, for messages. */
  readonly entry: object;
}

/** `NAME` or `NAME:-default`, as it stands in `$(param:…)`. */
export interface ParamReference {
  readonly name: string;
  readonly fallback: string | undefined;
}

/** Reads what stands after `param:`; nothing if it is malformed. */
export function paramReference(argument: string): ParamReference | undefined {
  const [, name, fallback] = /^([A-Za-z_][\w-]*)(?::-([\s\S]*))?$/.exec(argument) ?? [];
  return name === undefined ? undefined : { name, fallback };
}

/** The parameter that the reference means; its default where the tenant gives none; else nothing. */
export function lookUp({ name, fallback }: ParamReference, params: Params | undefined): Param | undefined {
  const given = params?.values.get(name);
  if (given) return given;
  return fallback === undefined ? undefined : { text: fallback, literal: fallback !== "", from: undefined };
}
