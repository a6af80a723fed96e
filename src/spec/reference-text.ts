/** A part of a text; a reference is what stands between `$(` and `)`, and is undefined where the `)` is missing. */
export type Piece = { readonly text: string } | { readonly reference: string | undefined };

/** `$(word` begins a reference; anything else after `$(`, as in a regular expression, is text. */
const REFERENCE_START = /(\$\$\()|\$\((?=[A-Za-z])/g;

/** Text and references in their order. A reference without end has no content; `$$(` is the text `$(`. */
export function splitReferences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let literal = "";
  let position = 0;
  for (const match of text.matchAll(REFERENCE_START)) {
    if (match.index < position) continue;
    literal += text.slice(position, match.index);
    position = match.index + match[0].length;
    if (match[1] !== undefined) {
      literal += "$(";
      continue;
    }
    if (literal !== "") pieces.push({ text: literal });
    literal = "";
    const end = closing(text, position);
    pieces.push({ reference: end === undefined ? undefined : text.slice(position, end) });
    position = end === undefined ? text.length : end + 1;
  }
  literal += text.slice(position);
  if (literal !== "" || pieces.length === 0) pieces.push({ text: literal });
  return pieces;
}

/** Where the reference that began before `from` closes; parentheses inside a default are balanced. */
function closing(text: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") open++;
    else if (text[at] === ")" && --open === 0) return at;
  }
  return undefined;
}
