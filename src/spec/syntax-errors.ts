import { type Document, visit, type YAMLError } from "yaml";
import type { Code } from "../errors.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SourceFile } from "./source-file.ts";

/** How a finding about a source text is worded. */
export interface Wording {
  readonly message: string;
  readonly help?: string;
}

/** An error at text[start..end] of a file. */
export function findingIn(
  file: SourceFile,
  code: Code,
  text: Wording,
  start: number,
  end: number,
): Diagnostic {
  return {
    code,
    severity: "error",
    message: text.message,
    place: file.place(start, end),
    ...(text.help && { help: text.help }),
  };
}

export interface SyntaxErrorAt {
  readonly text: Wording;
  readonly start: number;
  readonly end: number;
}

/**
 * The syntax errors of a document in our words: the parser's own quote the source, which may hold a secret. One slip
 * often makes the parser stumble again on the same or the next line; those echoes are left out.
 */
export function syntaxErrors(file: SourceFile, document: Document.Parsed): SyntaxErrorAt[] {
  const found: SyntaxErrorAt[] = [];
  let lastLine = Number.NEGATIVE_INFINITY;
  const errors = [...document.errors, ...document.warnings].map((error) => locate(error, file, document));
  for (const error of errors.sort((a, b) => a.start - b.start)) {
    const { line } = file.place(error.start, error.end);
    if (line > lastLine + 1) found.push(error);
    lastLine = line;
  }
  return found;
}

function locate(error: YAMLError, file: SourceFile, document: Document.Parsed): SyntaxErrorAt {
  let [start, end] = error.pos;
  const text = seenInText(error, file.text, start) ?? wordingOf(error);
  if (error.message.startsWith("Missing closing")) {
    // The parser notices at the end of the file; the slip is where the quote opens.
    visit(document, {
      Scalar: (_, node) => {
        if (node.type?.startsWith("QUOTE") && node.range && node.range[0] < error.pos[0])
          start = node.range[0];
      },
    });
    return { text, start, end: start + 1 };
  }
  while (file.text[start] === " " && start + 1 < file.text.length) start++;
  end = Math.max(end, start + 1);
  return { text, start, end };
}

/** Slips that the text shows better than the parser's error. */
function seenInText(error: YAMLError, text: string, at: number): Wording | undefined {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1).split("\n", 1)[0] ?? "";
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line))
    return { message: "a merge conflict was left here", help: "keep one of the two sides" };
  if (error.code === "MISSING_CHAR" && /^["']?[\w.-]+["']?:\S/.test(text.slice(at, at + 100)))
    return { message: "a space is missing after `:`" };
  if (error.code !== "UNEXPECTED_TOKEN") return undefined;
  const before = text
    .slice(Math.max(0, at - 100), at)
    .trimEnd()
    .at(-1);
  if (before === "}" || before === "]") return { message: "a `,` is missing before this" };
  if (before === "'")
    return { message: "the quoted text has ended before this", help: "within '…' write '' for one quote" };
  if (before === '"')
    return { message: "the quoted text has ended before this", help: 'within "…" write \\" for one quote' };
  return undefined;
}

function wordingOf(error: YAMLError): Wording {
  if (error.code === "MISSING_CHAR")
    return MISSING.find(([start]) => error.message.startsWith(start))?.[1] ?? FALLBACK;
  return WORDINGS[error.code] ?? FALLBACK;
}

const FALLBACK: Wording = { message: "this is not valid YAML" };

const INDENT: Wording = {
  message: "the indentation does not fit",
  help: "entries of one map or list start in the same column, and `[` or `{` is closed before them",
};

/** What is missing, by how the parser's message begins. */
const MISSING: readonly (readonly [string, Wording])[] = [
  ["Missing closing", { message: "this quote is not closed" }],
  [
    "Sequence item",
    { message: "this is indented like an entry of the list, but has no `- `", help: INDENT.help ?? "" },
  ],
  ["Implicit map keys", { message: "a `:` is missing after this key" }],
  ["Missing space after :", { message: "a space is missing after `:`" }],
  ["Missing ,", { message: "a `,` is missing before this" }],
  ["Flow ", { message: "a `[` or `{` is not closed" }],
  ["Comments", { message: "a space is missing before `#`" }],
  ["Tags and anchors", { message: "a space is missing after the tag or anchor" }],
];

const WORDINGS: Readonly<Record<string, Wording>> = {
  ALIAS_PROPS: { message: "an alias cannot have an anchor or a tag" },
  BAD_ALIAS: { message: "this alias is not valid", help: "put text that begins with `*` or `&` into quotes" },
  BAD_DIRECTIVE: { message: "this `%` directive is not valid" },
  BAD_DQ_ESCAPE: {
    message: "this escape is not valid in double quotes",
    help: "write `\\\\` for a backslash, or use single quotes",
  },
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: { message: "anchor and tag stand before the value, on its line" },
  BAD_SCALAR_START: {
    message: "plain text cannot begin with this character",
    help: "put the text into quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "there are two keys in one, or a line is indented too far",
    help: "put text that holds `: ` into quotes",
  },
  BLOCK_IN_FLOW: { message: "a `,` or a closing bracket is missing here" },
  KEY_OVER_1024_CHARS: { message: "this key is longer than 1,024 characters" },
  MULTILINE_IMPLICIT_KEY: {
    message: "this is neither a key nor a value",
    help: "a key ends with `: `, with the space; text of several lines is indented or quoted",
  },
  MULTIPLE_ANCHORS: { message: "a value can have one anchor" },
  MULTIPLE_TAGS: { message: "a value can have one tag" },
  NON_STRING_KEY: { message: "a key must be text" },
  RESOURCE_EXHAUSTION: { message: "the file is nested too deeply" },
  TAB_AS_INDENT: { message: "a tab cannot indent YAML", help: "indent with spaces" },
  TAG_RESOLVE_FAILED: {
    message: "iam knows no YAML tag of this name",
    help: "put text that begins with `!` into quotes",
  },
  UNEXPECTED_TOKEN: {
    message: "this does not belong here",
    help: "text with special characters goes into quotes",
  },
};
