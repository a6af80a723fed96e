/** Control characters, line and paragraph separators, and what reverses the text after it. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Text from a file or a server as it can be printed on one line: what would move the cursor, colour the terminal, mislead
 * the eye or start a line of its own (in a CI log, a command to the runner) is written out.
 */
export function printable(text: string): string {
  return text.replace(
    CONTROL,
    (character) => SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same for text of several lines, such as an error: no line of it is a command to GitHub's runner. */
export function printableLines(text: string): string {
  return text
    .split(/\n(?!\s*::)/)
    .map(printable)
    .join("\n");
}

/** As wide as it was, so that a mark below it stands where it belongs. */
export function printableExcerpt(line: string): string {
  return line.replaceAll("\t", " ").replace(CONTROL, "\ufffd");
}
