import { type Document, isScalar, type Node, parseAllDocuments } from "yaml";
import type { Diagnostic } from "./diagnostic.ts";
import type { SourceFile } from "./source-file.ts";
import { findingIn, syntaxErrors, type Wording } from "./syntax-errors.ts";

/** Deeper nesting than any realm has. */
export const MAX_DEPTH = 100;

/** What a realm of tens of thousands of clients has; the parser needs about 2 KB for each. */
const MAX_ENTRIES = 1_000_000;

/** The documents of a file whose syntax is right, the empty ones left out. What is wrong becomes a finding. */
export function composeDocuments(file: SourceFile, report: (found: Diagnostic) => void): Document.Parsed[] {
  return parsed(file, report).filter((document) => {
    const errors = document.errors.length + document.warnings.length > 0 ? syntaxErrors(file, document) : [];
    for (const { text, start, end } of errors) report(findingIn(file, "IAM1101", text, start, end));
    return errors.length === 0 && document.contents !== null && !isEmpty(document.contents);
  });
}

function parsed(file: SourceFile, report: (found: Diagnostic) => void): Document.Parsed[] {
  const refused = tooMuch(file.text);
  if (refused) {
    report(findingIn(file, "IAM1101", refused.text, refused.at, refused.at + 1));
    return [];
  }
  try {
    const documents = parseAllDocuments(file.text, {
      prettyErrors: false,
      uniqueKeys: false,
      merge: true,
      keepSourceTokens: false,
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The parser calls itself for each level, so only nesting can exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    report(findingIn(file, "IAM1101", TOO_DEEP, 0, 1));
    return [];
  }
}

export const TOO_DEEP: Wording = { message: "the file is nested too deeply" };

const TOO_MANY: Wording = {
  message: "the file has more than a million entries",
  help: "split the spec into several files; iam takes a folder as well",
};

/** Why a file would take the parser more time or memory than any realm does, and where, if it does. */
function tooMuch(text: string): { readonly at: number; readonly text: Wording } | undefined {
  let [open, lines, commas] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === OPENING[0] || char === OPENING[1]) open++;
    else if ((char === CLOSING[0] || char === CLOSING[1]) && open > 0) open--;
    else if (char === LINE_FEED) lines++;
    else if (char === COMMA) commas++;
    if (open > 100 * MAX_DEPTH) return { at, text: TOO_DEEP };
    // An entry has its line, or a comma behind it, or both.
    if (lines > MAX_ENTRIES || commas > MAX_ENTRIES) return { at, text: TOO_MANY };
  }
  const dashes = text.indexOf("- ".repeat(10 * MAX_DEPTH));
  return dashes === -1 ? undefined : { at: dashes, text: TOO_DEEP };
}

const OPENING = [..."[{"].map((char) => char.charCodeAt(0));
const LINE_FEED = 10;
const COMMA = 44;
const CLOSING = [..."]}"].map((char) => char.charCodeAt(0));

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}
