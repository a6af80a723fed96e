import type { Code } from "../errors.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Origins } from "./origins.ts";

/** An entry of a map or list that a finding is about. */
export interface At {
  readonly in: object;
  readonly key?: string | number;
  readonly part?: "key" | "value";
}

export interface Extra {
  readonly help?: string | undefined;
  readonly related?: { readonly message: string; readonly at: At } | undefined;
}

/** Collects what is wrong with a spec, so that one run shows all of it. */
export class Findings {
  readonly #found: Diagnostic[] = [];
  readonly #origins: Origins;
  #tenant: string | undefined;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** Says which realm of a fleet what is found from now on is about. */
  about(tenant: string | undefined): void {
    this.#tenant = tenant;
  }

  error(code: Code, message: string, at: At, extra: Extra = {}): void {
    this.#add("error", code, message, at, extra);
  }

  warn(code: Code, message: string, at: At, extra: Extra = {}): void {
    this.#add("warning", code, message, at, extra);
  }

  push(...found: readonly Diagnostic[]): void {
    for (const one of found)
      this.#found.push(this.#tenant === undefined ? one : { ...one, tenants: [this.#tenant] });
  }

  /**
   * Everything found, by file and position. What is used through aliases at several places is reported once, and what
   * several tenants share once for all of them.
   */
  sorted(): Diagnostic[] {
    const unique = new Map(
      this.#found.map((found) => [JSON.stringify([identityOf(found), found.tenants]), found]),
    );
    return shared([...unique.values()]).sort((a, b) => comparePlaces(a.place, b.place));
  }

  #add(severity: Diagnostic["severity"], code: Code, message: string, at: At, extra: Extra): void {
    const place = this.#origins.place(at.in, at.key, at.part);
    const other =
      extra.related && this.#origins.place(extra.related.at.in, extra.related.at.key, extra.related.at.part);
    const given = at.part === "key" ? undefined : this.#origins.givenElsewhere(at.in, at.key);
    const related = [
      ...(extra.related && other ? [{ message: extra.related.message, place: other }] : []),
      ...(given ? [{ message: "the value is given", place: given }] : []),
    ];
    this.push({
      code,
      severity,
      message,
      ...(place && { place }),
      ...(extra.help && { help: extra.help }),
      ...(related.length > 0 && { related }),
    });
  }
}

function identityOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file, place?.line, place?.column]);
}

/**
 * What several tenants of a fleet have at one place of their template, once, with the places that it comes from for
 * each. Its message may speak of the first one's values; the n-th finding of a code at a place is the n-th for each.
 */
function shared(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  const merged = new Map<string, Diagnostic[]>();
  for (const one of found) {
    const about = identityOf(one.tenants && !OWN_TO_EACH.has(one.code) ? { ...one, message: "" } : one);
    const count = `${about} ${one.tenants?.join() ?? ""}`;
    const nth = seen.get(count) ?? 0;
    seen.set(count, nth + 1);
    const key = `${about} ${nth}`;
    const same = merged.get(key);
    if (same) same.push(one);
    else merged.set(key, [one]);
  }
  return [...merged.values()].flatMap(united);
}

/** What is to be done is another thing for each tenant: set its variable, give its file, change its name. */
const OWN_TO_EACH: ReadonlySet<Code> = new Set(["IAM1301", "IAM1302", "IAM1304", "IAM1411"]);

function united(same: readonly Diagnostic[]): Diagnostic[] {
  const [first] = same;
  const tenants = same.flatMap((one) => one.tenants ?? []);
  if (!first || tenants.length === 0) return [...same.slice(-1)];
  const places = new Map(
    same.flatMap(({ related = [] }) =>
      related.map(
        (one) => [`${one.message} ${one.place.file}:${one.place.line}:${one.place.column}`, one] as const,
      ),
    ),
  );
  return [{ ...first, tenants, ...(places.size > 0 && { related: [...places.values()] }) }];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
