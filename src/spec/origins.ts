import type { Place } from "./diagnostic.ts";
import type { SourceFile } from "./source-file.ts";

/** A stretch of a source file, as offsets into its text. */
export interface Mark {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Where one entry of a map or list stands; list elements have no key. */
export interface EntryMarks {
  readonly key?: Mark | undefined;
  readonly value: Mark;
  /** Where the value itself is given, if the entry is a reference to it: a parameter in the list of tenants. */
  readonly given?: Mark | undefined;
}

/** Where a map or list and its entries stand. Entries are looked up only when something is reported. */
export interface Origin {
  readonly whole: Mark;
  entry(key: string | number): EntryMarks | undefined;
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

  origin(value: object): Origin | undefined {
    return this.#origins.get(value);
  }

  /**
   * Says that `derived` (what a convenience became) stems from `source`, or from its entry `key`; returns `derived`.
   * What is already known about `derived` stays.
   */
  derive<T extends object>(derived: T, source: object, key?: string | number): T {
    if (this.#origins.has(derived)) return derived;
    const origin = key === undefined ? this.#origins.get(source) : this.#entryOrigin(source, key);
    if (origin) this.#origins.set(derived, origin);
    return derived;
  }

  /**
   * The place of `container` or of one entry in it. For an entry that the source does not have (a missing or derived
   * key) it is the container's first line.
   */
  place(container: object, key?: string | number, part: "key" | "value" = "value"): Place | undefined {
    const mark = this.mark(container, key, part);
    return mark?.file.place(mark.start, mark.end);
  }

  mark(container: object, key?: string | number, part: "key" | "value" = "value"): Mark | undefined {
    const origin = this.#origins.get(container);
    if (!origin) return undefined;
    const entry = key === undefined ? undefined : origin.entry(key);
    return (part === "key" ? entry?.key : undefined) ?? entry?.value ?? origin.whole;
  }

  /** Says that the value of an entry is given elsewhere; the entry itself stays where it stands. */
  redirect(container: object, key: string | number, given: Mark): void {
    const origin = this.#origins.get(container);
    if (!origin) return;
    const entry = (wanted: string | number): EntryMarks | undefined => {
      const marks = origin.entry(wanted);
      return wanted === key && marks ? { ...marks, given } : marks;
    };
    this.#origins.set(container, { whole: origin.whole, entry });
  }

  /** Where the value of an entry is given: where it stands, or where the reference that stands there leads. */
  given(container: object, key?: string | number): Mark | undefined {
    const marks = key === undefined ? undefined : this.#origins.get(container)?.entry(key);
    return marks?.given ?? this.mark(container, key);
  }

  /** The place where the value of an entry is given, if that is not where the entry stands. */
  givenElsewhere(container: object, key: string | number | undefined): Place | undefined {
    const given = key === undefined ? undefined : this.#origins.get(container)?.entry(key)?.given;
    return given?.file.place(given.start, given.end);
  }

  /** How the source writes the entry (`1.10`, `007`), or nothing where the source does not have it. */
  source(container: object, key: string | number): string | undefined {
    const mark = this.#origins.get(container)?.entry(key)?.value;
    return mark?.file.text.slice(mark.start, mark.end);
  }

  /** Whether the source has the entry, even if it is gone by now because its reference led nowhere. */
  isWritten(container: object, key: string): boolean {
    return this.#origins.get(container)?.entry(key) !== undefined;
  }

  #entryOrigin(source: object, key: string | number): Origin | undefined {
    const origin = this.#origins.get(source);
    if (!origin) return undefined;
    const value = (source as Record<string | number, unknown>)[key];
    const inner = typeof value === "object" && value !== null ? this.#origins.get(value) : undefined;
    if (inner) return inner;
    const whole = origin.entry(key)?.value ?? origin.whole;
    return { whole, entry: () => undefined };
  }
}
