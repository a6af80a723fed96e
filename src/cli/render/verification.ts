import { printable } from "../../printable.ts";
import type { TokenRow } from "../../verify/compare.ts";
import type { ProbeRow } from "../../verify/probe.ts";
import type { RealmVerification } from "../../verify/verify.ts";
import type { Style } from "../style.ts";
import { annotation } from "./annotation.ts";

export type VerifyFormat = "human" | "json" | "markdown" | "github";

interface RenderOptions {
  readonly style: Style;
  readonly verbose: boolean;
}

/** What `iam verify` prints. The JSON is a contract: only additions within a format version. */
export function renderVerification(
  realms: readonly RealmVerification[],
  format: VerifyFormat,
  options: RenderOptions,
): string {
  switch (format) {
    case "human":
      return renderHuman(realms, options);
    case "json":
      return `${JSON.stringify(verificationAsJson(realms, options), undefined, 2)}\n`;
    case "markdown":
      return renderMarkdown(realms);
    case "github":
      return renderGithub(realms);
  }
}

/** One line of a table: the same for a claim of a token and for a request to a service. */
interface Line {
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
  readonly ok: boolean;
  readonly reason: string;
  readonly body?: string | undefined;
}

interface Table {
  readonly title: string;
  readonly lines: readonly Line[];
}

function tablesOf({ tokens, services }: RealmVerification): Table[] {
  return [
    ...grouped(tokens, (row) => printable(`token of ${row.subject}`), tokenLine),
    ...grouped(services, (row) => printable(`service ${row.service}`), probeLine),
  ];
}

function grouped<Row>(
  rows: readonly Row[],
  titleOf: (row: Row) => string,
  lineOf: (row: Row) => Line,
): Table[] {
  const tables = new Map<string, Line[]>();
  for (const row of rows) {
    const title = titleOf(row);
    tables.set(title, [...(tables.get(title) ?? []), lineOf(row)]);
  }
  return [...tables].map(([title, lines]) => ({ title, lines }));
}

function tokenLine({ claim, expected, actual, ok, reason }: TokenRow): Line {
  return printed({ about: claim, expected, actual, ok, reason });
}

function probeLine({ request, caller, expected, actual, ok, reason, body }: ProbeRow): Line {
  return printed({
    about: `${request}  ${caller}`,
    expected: expected.join(" or "),
    actual: actual === undefined ? "no answer" : String(actual),
    ok,
    reason,
    body,
  });
}

/** Claims come from tokens, bodies from services: on one line each, whatever is in them. */
function printed(line: Line): Line {
  const { about, expected, actual, reason, body } = line;
  return {
    about: printable(about),
    expected: printable(expected),
    actual: printable(actual),
    ok: line.ok,
    reason: printable(reason),
    ...(body !== undefined && { body: printable(body) }),
  };
}

const WIDEST = 48;

function renderHuman(realms: readonly RealmVerification[], { style, verbose }: RenderOptions): string {
  const text: string[] = [];
  for (const realm of realms) {
    text.push(style.bold(`realm ${realm.realm}`), "");
    for (const { title, lines } of tablesOf(realm)) {
      const head = { about: "", expected: "expected", actual: "actual", ok: true, reason: "" };
      const width = (column: "about" | "expected") =>
        Math.min(WIDEST, Math.max(...[head, ...lines].map((line) => line[column].length)));
      const [first, second] = [width("about"), width("expected")];
      text.push(`  ${style.bold(title)}`);
      text.push(style.dim(`    ${"".padEnd(first)}    ${head.expected.padEnd(second)}  ${head.actual}`));
      for (const line of lines) {
        const mark = line.ok ? style.green("✓") : style.red("✗");
        const actual = line.ok ? line.actual : style.red(line.actual);
        text.push(`    ${mark} ${line.about.padEnd(first)}  ${line.expected.padEnd(second)}  ${actual}`);
        if (line.reason && (verbose || !line.ok)) text.push(style.dim(`      ${line.reason}`));
        if (line.body && verbose) text.push(style.dim(`      it says: ${line.body}`));
      }
      text.push("");
    }
  }
  text.push(summary(realms, style));
  return `${text.join("\n")}\n`;
}

function summary(realms: readonly RealmVerification[], style?: Style): string {
  const lines = realms.flatMap(tablesOf).flatMap((table) => table.lines);
  const failed = lines.filter(({ ok }) => !ok).length;
  const count = `${lines.length} ${lines.length === 1 ? "check" : "checks"}`;
  const words = failed === 0 ? `${count}, all as expected` : `${count}, ${failed} failed`;
  return style ? (failed === 0 ? style.green(words) : style.red(words)) : words;
}

/** The same for scripts. */
export function verificationAsJson(realms: readonly RealmVerification[], { verbose }: RenderOptions): object {
  return {
    formatVersion: 1,
    ok: realms.every(({ tokens, services }) => [...tokens, ...services].every(({ ok }) => ok)),
    realms: realms.map(({ realm, tokens, services }) => ({
      realm,
      tokens,
      services: services.map(({ body, actual, ...row }) => ({
        ...row,
        actual: actual ?? null,
        ...(verbose && body !== undefined ? { body } : {}),
      })),
    })),
  };
}

function renderMarkdown(realms: readonly RealmVerification[]): string {
  const text: string[] = [];
  for (const realm of realms) {
    text.push(`## Realm ${cell(realm.realm)}`, "");
    for (const { title, lines } of tablesOf(realm)) {
      text.push(
        `### ${cell(title)}`,
        "",
        "| | what | expected | actual | why |",
        "| --- | --- | --- | --- | --- |",
      );
      for (const { ok, about, expected, actual, reason } of lines)
        text.push(`| ${ok ? "✓" : "✗"} | ${[about, expected, actual, reason].map(cell).join(" | ")} |`);
      text.push("");
    }
  }
  return `${text.join("\n")}${summary(realms)}\n`;
}

function cell(text: string): string {
  return text.replace(/[\\|<>`*_[\]]/g, "\\$&").replace(/\s+/g, " ");
}

/** An annotation a failed check, as GitHub Actions reads them from a step's output. */
function renderGithub(realms: readonly RealmVerification[]): string {
  const failures = realms.flatMap((realm) =>
    tablesOf(realm).flatMap(({ title, lines }) =>
      lines
        .filter(({ ok }) => !ok)
        .map(({ about, expected, actual, reason }) => {
          const message = `${about}: expected ${expected}, got ${actual}${reason ? ` (${reason})` : ""}`;
          return annotation("error", { title: `iam verify: ${title}, realm ${realm.realm}` }, message);
        }),
    ),
  );
  return `${[...failures, summary(realms)].join("\n")}\n`;
}
