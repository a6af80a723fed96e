/** A claim's value as JSON has it. */
export type ClaimValue = string | number | boolean | null | ClaimValue[] | { [key: string]: ClaimValue };

/** What one claim of a token must be, by the spec. */
export interface Prediction {
  /** The claim as people write it: `resource_access.my-api.roles`. */
  readonly claim: string;
  readonly path: readonly string[];
  readonly expect: Expectation;
  /** What in the spec, or which habit of Keycloak, leads to it. */
  readonly why: string;
}

/** How a claim is compared. */
export type Expectation =
  | { readonly compare: "equals"; readonly value: ClaimValue }
  /** One of several values: Keycloak picks one and nothing says which. */
  | { readonly compare: "oneOf"; readonly values: readonly string[] }
  /** A number, not above this one. */
  | { readonly compare: "atMost"; readonly value: number }
  | { readonly compare: "present" }
  | { readonly compare: "absent" }
  /** Exactly these elements, in any order; `tolerated` ones may be there or not. */
  | {
      readonly compare: "set";
      readonly values: readonly string[];
      readonly tolerated: readonly string[];
      readonly as: ListShape;
    }
  /** At least these elements. */
  | { readonly compare: "contains"; readonly values: readonly string[]; readonly as: ListShape };

/**
 * What counts as a list: an array; an audience, where a single one is a string (RFC 7519, 4.1.3); words in a string
 * (RFC 8693, 4.2); the keys of an object.
 */
export type ListShape = "array" | "audience" | "words" | "keys";
