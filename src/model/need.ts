import { own } from "../own.ts";
import type { Change } from "./kind.ts";
import type { Fields, Value } from "./representation.ts";

/**
 * What a server may lack although the spec is right, because an extension brings it, a feature switches it on, or a
 * newer version ships it; and a realm's authentication flows.
 */
export const NEED_LABELS = {
  protocol: "protocol",
  protocolMapper: "protocol mapper of the type",
  clientAuthenticator: "client authenticator",
  identityProvider: "identity provider of the type",
  identityProviderMapper: "identity provider mapper of the type",
  passwordPolicy: "password policy",
  eventListener: "event listener",
  loginTheme: "login theme",
  accountTheme: "account theme",
  adminTheme: "admin theme",
  emailTheme: "e-mail theme",
  feature: "feature",
  flow: "authentication flow",
} as const;

export type NeedKind = keyof typeof NEED_LABELS;

/** Where the fields of a kind name such a thing. */
export interface NeedRule {
  readonly what: NeedKind;
  /** The way to the value; `*` stands for any name. */
  readonly path: readonly string[];
  /** The names in the value; by default the value itself, or each of its elements. */
  names?(value: Value): readonly string[];
}

export interface Need {
  readonly what: NeedKind;
  readonly name: string;
  /** The field that needs it. */
  readonly path: readonly string[];
}

/** A flag that means nothing unless the server's feature is on. */
export function flagOf(feature: string, ...path: string[]): NeedRule {
  return {
    what: "feature",
    path,
    names: (value) => (value === true || value === "true" ? [feature] : []),
  };
}

/** What the fields need that a change writes. */
export function needsOf({ desired, fields }: Change, rules: readonly NeedRule[]): Need[] {
  if (!desired) return [];
  return rules.flatMap(({ what, path, names = namesIn }) =>
    valuesAt(desired.fields, path)
      .filter(({ path: at }) => fields.some((field) => isWithin(at, field.path)))
      .flatMap(({ path: at, value }) => names(value).map((name) => ({ what, name, path: at }))),
  );
}

function namesIn(value: Value): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === "string" && value !== "" ? [value] : [];
}

function valuesAt(fields: Fields, pattern: readonly string[]): { path: string[]; value: Value }[] {
  const [step = "", ...rest] = pattern;
  const keys = step === "*" ? Object.keys(fields) : [step];
  return keys.flatMap((key) => {
    const value = own(fields, key);
    if (value === undefined) return [];
    if (rest.length === 0) return [{ path: [key], value }];
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
    return valuesAt(value as Fields, rest).map((found) => ({ ...found, path: [key, ...found.path] }));
  });
}

function isWithin(path: readonly string[], whole: readonly string[]): boolean {
  return whole.every((step, at) => path[at] === step);
}
