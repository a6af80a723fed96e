import { displayWidth } from "../display-width.ts";
import { CODES, type Code, EXIT, type ExitCode, IamError } from "../errors.ts";
import { printable, printableExcerpt, printableLines } from "../printable.ts";
import { type Diagnostic, type Place, SpecError } from "../spec/diagnostic.ts";
import type { Context } from "./command.ts";
import type { Style } from "./style.ts";

const MOST_OF_A_CODE = 20;

/** A mistake in a template is in all tenants. */
const MOST_TENANTS = 5;

/** Writes what went wrong to stderr, for a human, and answers the exit code. */
export function reportError(error: unknown, context: Context): ExitCode {
  const { io, err: style } = context;
  if (error instanceof SpecError) {
    io.stderr.write(renderDiagnostics(error.diagnostics, style) + renderWayAround(error));
    return error.exit;
  }
  if (error instanceof IamError) {
    io.stderr.write(`${style.red(`error[${error.code}]`)}: ${printableLines(error.message)}\n`);
    if (error.help) io.stderr.write(`${indent(`help: ${printableLines(error.help)}`)}\n`);
    return error.exit;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.stderr.write(`${style.red("error[IAM9099]")}: this is a bug in iam: ${printableLines(detail)}\n`);
  if (context.verbose && error instanceof Error && error.stack) io.stderr.write(`${error.stack}\n`);
  else io.stderr.write(`${indent("help: run it again with --verbose and report what it prints")}\n`);
  return EXIT.failed;
}

/** Findings as a compiler shows them: message, file:line:column, the line with a mark, the way out. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], style: Style): string {
  const blocks = folded(diagnostics).map((one) =>
    "rest" in one
      ? style.dim(
          `… and ${one.rest} more of ${one.code} (${CODES[one.code].title}); iam validate --format json lists all\n`,
        )
      : renderDiagnostic(one, style),
  );
  const errors = diagnostics.filter((finding) => finding.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const counts = [count(errors, "error"), count(warnings, "warning")]
    .filter((text) => text !== "")
    .join(", ");
  return `${blocks.join("\n")}\n${counts}\n`;
}

/** How to go on with the tenants that have no error. */
function renderWayAround({ diagnostics, valid }: SpecError): string {
  if (valid === 0) return "";
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const broken = [...new Set(errors.flatMap(({ tenants = [] }) => tenants))].map(printable).sort();
  const options = broken.map((name) => `--except ${/^[\w.-]+$/.test(name) ? name : `'${name}'`}`);
  const way =
    broken.length <= MOST_TENANTS
      ? options.join(" ")
      : "leave the broken ones out with --except, which takes patterns";
  const those =
    valid === 1
      ? "1 other realm has no error; to go on with it"
      : `${valid} other realms have no error; to go on with them`;
  return `${indent(`help: ${those}: ${way}`)}\n`;
}

/** One slip repeated through a large file: after some findings of a code, the others are only counted. */
function folded(diagnostics: readonly Diagnostic[]): readonly (Diagnostic | { code: Code; rest: number })[] {
  const counts = new Map<Code, number>();
  const shown: (Diagnostic | { code: Code; rest: number })[] = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_CODE;
  });
  for (const [code, count] of counts)
    if (count > MOST_OF_A_CODE) shown.push({ code, rest: count - MOST_OF_A_CODE });
  return shown;
}

function renderDiagnostic(finding: Diagnostic, style: Style): string {
  const paint = finding.severity === "error" ? style.red : style.yellow;
  const lines = [`${paint(`${finding.severity}[${finding.code}]`)}: ${printable(finding.message)}`];
  const { place } = finding;
  if (place) {
    const gutter = " ".repeat(String(place.line).length);
    lines.push(`${gutter}${style.dim("-->")} ${printable(place.file)}:${place.line}:${place.column}`);
    if (place.text !== "")
      lines.push(
        `${style.dim(`${place.line} |`)} ${printableExcerpt(place.text)}`,
        `${gutter} ${style.dim("|")} ${markBelow(place, paint)}`,
      );
  }
  const related = finding.related ?? [];
  for (const { message, place } of related.slice(0, MOST_TENANTS))
    lines.push(`  note: ${printable(message)} at ${printable(place.file)}:${place.line}:${place.column}`);
  if (related.length > MOST_TENANTS) lines.push(`  note: and ${related.length - MOST_TENANTS} more`);
  if (finding.tenants) lines.push(`  in: ${printable(someOf(finding.tenants))}`);
  if (finding.help) lines.push(indent(`help: ${printableLines(finding.help)}`));
  return `${lines.join("\n")}\n`;
}

function someOf(tenants: readonly string[]): string {
  const shown = tenants.slice(0, MOST_TENANTS).join(", ");
  return tenants.length > MOST_TENANTS ? `${shown} and ${tenants.length - MOST_TENANTS} more` : shown;
}

/** As far to the right as a terminal shows what is marked. It ends with the excerpt, which may be a part of its line. */
function markBelow({ text, column, length, cut = 0 }: Place, paint: (text: string) => string): string {
  const start = column - 1 - cut;
  const before = displayWidth(printableExcerpt(text.slice(0, start)));
  const marked = displayWidth(printableExcerpt(text.slice(start, start + length)));
  return `${" ".repeat(before)}${paint("^".repeat(Math.max(1, marked)))}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

function count(n: number, noun: string): string {
  return n === 0 ? "" : `${n} ${noun}${n === 1 ? "" : "s"}`;
}
