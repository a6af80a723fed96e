import type { Place } from "./diagnostic.ts";
import { maskSecrets } from "./secret-keys.ts";

/** The text of one spec file; turns offsets into the places that people see. */
export class SourceFile {
  /** As the user named it; `<stdin>` for standard input. */
  readonly name: string;
  /** The absolute folder that references in the file start from. */
  readonly folder: string;
  /** Without byte-order mark. */
  readonly text: string;
  #hidden = false;
  #lineStarts: number[] | undefined;
  #lastShown: { readonly index: number; readonly text: string } | undefined;

  constructor(name: string, folder: string, text: string) {
    this.name = name;
    this.folder = folder;
    this.text = text;
  }

  /** The same file for one whose lines are not to be shown. */
  withoutText(): SourceFile {
    const file = new SourceFile(this.name, this.folder, this.text);
    file.#hidden = true;
    return file;
  }

  /** The place of text[start..end]; the mark ends with its line, and values of secret keys are masked. */
  place(start: number, end: number): Place {
    const at = Math.max(0, Math.min(start, this.text.length));
    const index = this.#lineIndex(at);
    const lineStart = this.#starts()[index] ?? 0;
    const text = this.#line(index);
    const column = Math.min(at - lineStart, text.length) + 1;
    const length = Math.max(1, Math.min(end - at, text.length - column + 1));
    if (this.#hidden) return { file: this.name, line: index + 1, column, length, text: "" };
    return { file: this.name, line: index + 1, column, length, ...excerpt(this.#shown(index), column) };
  }

  /** A line as it may be shown. Lines above it tell whether it continues a secret (a block scalar, a list). */
  #shown(index: number): string {
    if (this.#lastShown?.index === index) return this.#lastShown.text;
    const above: string[] = [];
    for (let i = index - 1; i >= 0 && above.length < 200; i--) above.push(this.#line(i));
    const text = maskSecrets(this.#line(index), above);
    this.#lastShown = { index, text };
    return text;
  }

  #line(index: number): string {
    const starts = this.#starts();
    const text = this.text.slice(starts[index] ?? 0, starts[index + 1]);
    return text.replace(/\r?\n$/, "");
  }

  #lineIndex(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
      starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}

/** A longer line (JSON without line breaks) is shown only around the mark. */
const MAX_EXCERPT = 300;

function excerpt(line: string, column: number): { text: string; cut?: number } {
  if (line.length <= MAX_EXCERPT) return { text: line };
  const cut = Math.max(0, column - 1 - MAX_EXCERPT / 3);
  // Copied, so that the excerpt does not keep the whole line in memory.
  const text = Buffer.from(line.slice(cut, cut + MAX_EXCERPT)).toString();
  return cut === 0 ? { text } : { text, cut };
}
