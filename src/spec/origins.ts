import type { Place } from "./diagnostic.ts";

/** Where an object's entries stand in the source: offsets of the key (if any) and of the value. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

interface Origin {
  readonly file: SourceFile;
  readonly whole: Span;
  readonly keys: ReadonlyMap<string | number, Span>;
  readonly values: ReadonlyMap<string | number, Span>;
}

/**
 * Remembers, for every map and list of a loaded spec, where it and its entries stand in the source. Values stay plain
 * JavaScript, so the rest of the code handles representations and asks here only when it has something to report.
 */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>();

  record(value: object, origin: Origin): void {
    this.#origins.set(value, origin);
  }

  /** Says that `derived` (what a convenience became) stems from `source`; returns `derived`. */
  derive<T extends object>(derived: T, source: object): T {
    const origin = this.#origins.get(source);
    if (origin && !this.#origins.has(derived)) this.#origins.set(derived, origin);
    return derived;
  }

  /**
   * The place of `container` or of one entry in it. For an entry that the source does not have (a missing or derived
   * key) it is the container's first line.
   */
  place(container: object, key?: string | number, part: "key" | "value" = "value"): Place | undefined {
    const origin = this.#origins.get(container);
    if (!origin) return undefined;
    const span =
      key === undefined
        ? origin.whole
        : ((part === "key" ? origin.keys.get(key) : undefined) ?? origin.values.get(key) ?? origin.whole);
    return placeOf(origin.file, span);
  }
}

/** Turns offsets into line and column; the mark ends with its line. */
export function placeOf(file: SourceFile, span: Span): Place {
  const start = Math.min(span.start, file.text.length);
  const lineStart = file.text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = file.text.indexOf("\n", start);
  const text = file.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, "");
  let line = 1;
  for (let at = file.text.indexOf("\n"); at !== -1 && at < start; at = file.text.indexOf("\n", at + 1))
    line++;
  const column = start - lineStart + 1;
  const length = Math.max(1, Math.min(span.end - start, text.length - column + 1));
  return { file: file.name, line, column, length, text };
}
