import { isMasked } from "../model/canonical.ts";
import type { Change, FieldChange } from "../model/kind.ts";
import { kinds } from "../model/kinds.ts";
import { Secret } from "../secret.ts";
import { secretFinder } from "../secret-finder.ts";
import { mayHoldSecret } from "../secret-key.ts";
import type { RealmPair } from "./make-plan.ts";

/** Hides known secrets where they stand in values that are none themselves. */
export interface Mask {
  /** The value, each text in it that holds a secret replaced by a {@link Secret}. */
  value(value: unknown): unknown;
  change(change: Change): Change;
}

/**
 * Knows the secrets of the spec and of the server: one variable may be used in a secret field and in a description, and
 * an old secret may have been copied into an attribute. In maps of free keys, whatever is named like a secret counts.
 */
export function maskOf(pairs: readonly RealmPair[]): Mask {
  const holdsSecret = secretFinder(secretsOf(pairs));
  const entry = (map: string | undefined, key: string, shown: unknown): unknown => {
    if (typeof shown === "string")
      return holdsSecret(shown) || mayHoldSecret(map, key, shown) ? new Secret(shown) : shown;
    if (shown === null || typeof shown !== "object" || shown instanceof Secret) return shown;
    // A list is as secret as its key says.
    if (Array.isArray(shown)) return shown.map((item) => entry(map, key, item));
    return Object.fromEntries(
      Object.entries(shown).map(([inner, value]) => [inner, entry(key, inner, value)]),
    );
  };
  const field = ({ path, ...ends }: FieldChange): FieldChange => {
    const [map, key = ""] = [path.at(-2), path.at(-1)];
    const masked = Object.entries(ends).map(([end, shown]) => [end, entry(map, key, shown)]);
    return { path, ...Object.fromEntries(masked) };
  };
  return {
    value: (shown) => entry(undefined, "", shown),
    change: (change) => ({ ...change, fields: change.fields.map(field) }),
  };
}

/** The secrets of the spec and of the server. */
export function secretsOf(pairs: readonly RealmPair[]): string[] {
  const resources = pairs.flatMap(({ desired, live }) =>
    kinds.flatMap(({ collect }) => [
      ...collect(desired, "spec").resources,
      ...(live ? collect(live, "server").resources : []),
    ]),
  );
  // A client whose secret is its name, as in a trial, is still called by it.
  const names = new Set(resources.flatMap(({ path }) => path));
  return resources.flatMap(secretsIn).filter((secret) => !names.has(secret));
}

function secretsIn({ fields }: { readonly fields: object }): string[] {
  const found: string[] = [];
  const pending: unknown[] = [fields];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value instanceof Secret) {
      if (!isMasked(value)) found.push(value.reveal());
    } else if (value !== null && typeof value === "object")
      pending.push(...Object.values(value).filter((inner) => inner !== undefined));
  }
  return found;
}
