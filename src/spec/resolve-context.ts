import type { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import type { Params } from "./params.ts";

/** What a value that held references was made of. */
export interface Resolution {
  /** The value is one reference and nothing else, so that it may stand for a number or a boolean. */
  readonly whole: boolean;
  /** Text of the spec itself (around a reference, or the default that was used) is part of the value. */
  readonly literal: boolean;
}

/** Which entries of a spec were written as references. */
export class Resolutions {
  readonly #entries = new Map<object, Map<string | number, Resolution>>();

  add(container: object, key: string | number, resolution: Resolution): void {
    const known = this.#entries.get(container) ?? new Map<string | number, Resolution>();
    this.#entries.set(container, known.set(key, resolution));
  }

  get(container: object, key: string | number): Resolution | undefined {
    return this.#entries.get(container)?.get(key);
  }
}

export interface ResolveContext {
  readonly origins: Origins;
  readonly findings: Findings;
  readonly resolutions: Resolutions;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** "omit" takes an entry out whose variable is unset or whose file is missing. */
  readonly unresolved: "error" | "omit";
  /** How many defaults the reference stands in. */
  readonly nesting?: number;
  /** Absolute folders, besides the spec's own, whose files may be named. */
  readonly allowed: readonly string[];
  /** What the tenant gives that the document is made for. */
  readonly params?: Params | undefined;
}
