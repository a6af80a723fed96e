import { isMasked, isSwitch } from "../model/canonical.ts";
import type { FieldChange } from "../model/kind.ts";
import type { Fields, Value } from "../model/representation.ts";
import { own } from "../own.ts";
import { Secret } from "../secret.ts";

/**
 * The fields in which the server differs from what the file says; all of them for a new object (`live` undefined).
 * Only fields of the file count (omitted = not managed), but in the `exact` maps an entry that the file lacks counts
 * as well, unless it is a switch: those Keycloak fills in.
 */
export function diff(
  desired: Fields,
  live: Fields | undefined,
  exact: readonly string[] = [],
): FieldChange[] {
  const changes: FieldChange[] = [];
  walk([], desired, live ?? {});
  return changes;

  function walk(path: readonly string[], want: Fields, have: Fields): void {
    for (const [key, value] of Object.entries(want)) compare([...path, key], value, own(have, key));
    if (!isExact(path)) return;
    for (const [key, from] of Object.entries(have))
      if (!Object.hasOwn(want, key) && !isSwitch(from) && !isEmpty(from))
        changes.push({ path: [...path, key], from });
  }

  function isExact(path: readonly string[]): boolean {
    return exact.some((pattern) => matches(pattern, path));
  }

  function compare(path: readonly string[], want: Value, have: Value | undefined): void {
    if (isMap(want)) {
      // A new entry of an exact map is one change, as its removal is.
      if (isExact(path.slice(0, -1)) && have === undefined) changes.push({ path, to: want });
      else walk(path, want, isMap(have) ? have : {});
    } else {
      const from = asSecretAs(want, have);
      if (live && same(want, from)) return;
      changes.push(from === undefined ? { path, to: want } : { path, from, to: want });
    }
  }
}

/** `protocolMappers.*.config`; a name may hold dots, the pattern's own steps do not. */
function matches(pattern: string, path: readonly string[]): boolean {
  const steps = pattern.split(".");
  return steps.length === path.length && steps.every((step, at) => step === "*" || step === path[at]);
}

/** The server's attributes are plain, the private key of a SAML client among them; which are secret, the file's say. */
function asSecretAs(want: Value, have: Value | undefined): Value | undefined {
  return want instanceof Secret && typeof have === "string" ? new Secret(have) : have;
}

/** Equal as far as can be seen: a masked secret is taken as kept, and an empty value is as good as none. */
function same(want: Value, have: Value | undefined): boolean {
  if (want instanceof Secret || have instanceof Secret) {
    if (!(have instanceof Secret)) return false;
    if (isMasked(have)) return true;
    return want instanceof Secret && want.reveal() === have.reveal();
  }
  if (have === undefined || have === null) return isEmpty(want);
  if (Array.isArray(want) && Array.isArray(have))
    return want.length === have.length && want.every((item, at) => same(item, have[at]));
  if (isMap(want) && isMap(have)) {
    const keys = new Set([...Object.keys(want), ...Object.keys(have)]);
    return [...keys].every((key) => same(want[key] ?? null, have[key]));
  }
  return want === have;
}

function isEmpty(value: Value): boolean {
  return value === null || value === false || value === "" || (Array.isArray(value) && value.length === 0);
}

function isMap(value: Value | undefined): value is Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Secret);
}
