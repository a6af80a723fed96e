import type { Command } from "commander";

/** Of `iam plan` only, or of this run only. */
const NOT_FOR_OTHERS: ReadonlySet<string> = new Set([
  "out",
  "format",
  "exitCode",
  "expanded",
  "stats",
  "timeout",
  "wait",
  "requestTimeout",
]);

/** The command line that goes on from this one: `iam apply realm.yaml --prune`, with the options that were given. */
export function nextCommand(
  name: string,
  inputs: readonly string[],
  command: Command,
  more: readonly string[] = [],
): string {
  const options = command.options.flatMap((option) => {
    const key = option.attributeName();
    if (NOT_FOR_OTHERS.has(key) || command.getOptionValueSource(key) !== "cli") return [];
    const value: unknown = command.getOptionValue(key);
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) =>
      one === true ? [option.long ?? ""] : [option.long ?? "", quoted(String(one))],
    );
  });
  return ["iam", name, ...inputs.map(quoted), ...options, ...more].join(" ");
}

/** As a POSIX shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
