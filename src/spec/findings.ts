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

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  error(code: Code, message: string, at: At, extra: Extra = {}): void {
    this.#add("error", code, message, at, extra);
  }

  warn(code: Code, message: string, at: At, extra: Extra = {}): void {
    this.#add("warning", code, message, at, extra);
  }

  push(...found: readonly Diagnostic[]): void {
    this.#found.push(...found);
  }

  /** Everything found, by file and position. What is used through aliases at several places is reported once. */
  sorted(): Diagnostic[] {
    const unique = new Map(this.#found.map((found) => [identityOf(found), found]));
    return [...unique.values()].sort((a, b) => comparePlaces(a.place, b.place));
  }

  #add(severity: Diagnostic["severity"], code: Code, message: string, at: At, extra: Extra): void {
    const place = this.#origins.place(at.in, at.key, at.part);
    const other =
      extra.related && this.#origins.place(extra.related.at.in, extra.related.at.key, extra.related.at.part);
    this.#found.push({
      code,
      severity,
      message,
      ...(place && { place }),
      ...(extra.help && { help: extra.help }),
      ...(extra.related && other && { related: [{ message: extra.related.message, place: other }] }),
    });
  }
}

function identityOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file, place?.line, place?.column]);
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
