import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";

// What the documents tell people to type is read by the real command table: known commands, known options, allowed values.

interface Typed {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** In a sentence, where a command is named rather than typed. */
  readonly inline: boolean;
}

const root = join(import.meta.dirname, "../..");
const files = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** Where a command may start in a line of code: at its beginning, after a prompt, a key of YAML, a variable, `$(`, `&&`, `|`. */
const START =
  /(?:^\s*|^\s*\$ |^\s*- |\brun: |\bscript: |\$\(|&& |\|\| |\| |(?<=\s)[A-Z_]+=\S+ |\bif ! |\bif )(?:npx )?iam (?=[a-z-])/g;
/** Where it ends: a pipe, a redirection, a comment, the description beside it, a closing bracket, a mark of prose. */
const END = /\s+[|<>&;#]|\s{2,}|\s+\|\||[)`;]|$/;

/** In a sentence, `iam plan --out` is enough. */
const INCOMPLETE = ["commander.missingMandatoryOptionValue", "commander.optionMissingArgument"];

const typed = files.flatMap(commandsIn);

test("the documents hold command lines to check", () => {
  expect(typed.length).toBeGreaterThan(50);
});

test.each(typed.map((each) => [`${each.file}:${each.line}: iam ${each.text}`, each] as const))(
  "%s",
  async (_, { text, inline }) => {
    const failure = await failureOf(text.match(/"[^"]*"|'[^']*'|\S+/g)?.map(unquoted) ?? []);
    if (!(inline && INCOMPLETE.includes(failure ?? ""))) expect(failure).toBeUndefined();
  },
);

function commandsIn(file: string): Typed[] {
  const found: Typed[] = [];
  let fence: string | undefined;
  for (const [index, text] of readFileSync(join(root, file), "utf8").split("\n").entries()) {
    const at = { file: relative("", file), line: index + 1 };
    const mark = /^\s*```(\w*)/.exec(text);
    if (mark) fence = fence === undefined ? (mark[1] ?? "") : undefined;
    else if (fence === undefined && !/^ {4}/.test(text))
      for (const [, command = ""] of text.matchAll(/`iam ([a-z-][^`]*)`/g))
        found.push({ ...at, text: ended(command), inline: true });
    // Of a terminal's picture only what was typed, not what was printed.
    else if (fence !== "console" || text.startsWith("$ "))
      for (const start of text.matchAll(START))
        found.push({ ...at, text: ended(text.slice(start.index + start[0].length)), inline: false });
  }
  return found;
}

function ended(text: string): string {
  return text.slice(0, text.search(END));
}

function unquoted(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, "$2");
}

/** Parses a command line without running it; the parser's name for what is wrong. */
async function failureOf(args: readonly string[]): Promise<string | undefined> {
  const program = new Command("iam");
  program.option("-V, --version").option("-v, --verbose").option("-q, --quiet").option("--no-color");
  for (const define of commands) define(program, () => async () => {});
  silence(program);
  try {
    await program.parseAsync([...args], { from: "user" });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError && error.code.startsWith("commander.help")) return undefined;
    return error instanceof CommanderError ? error.code : String(error);
  }
}

/** Settings like these reach only commands that are defined after them. */
function silence(command: Command): void {
  command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const each of command.commands) silence(each);
}
