/**
 * The path of a claim in the token, as Keycloak reads a mapper's `claim.name`: dots part it, and a backslash makes the
 * next character part of a name.
 */
export function claimPath(claimName: string): string[] {
  const parts = claimName.match(/(?:\\.|[^\\.])+/g) ?? [];
  return parts.map((part) => part.replace(/\\(.)/g, "$1"));
}

/** What a token holds under `path`; `undefined` where it holds nothing. */
export function claimAt(claims: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let value: unknown = claims;
  for (const key of path) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
