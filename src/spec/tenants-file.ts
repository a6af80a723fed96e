import { isSecretKey } from "../secret-key.ts";
import { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import { type Json, type JsonObject, parseLists } from "./parse.ts";
import type { ResolveContext } from "./resolve-context.ts";

import { isObject, text } from "./shape.ts";
import { sourceBeside } from "./source-beside.ts";
import type { SourceFile } from "./source-file.ts";

/** What one tenant gives the template, and what is wrong with it. */
export interface Tenant {
  readonly entry: JsonObject;
  readonly findings: Findings;
}

/** The tenants of the YAML, JSON or CSV file that `each` names. The first line of a CSV file names its columns. */
export async function readTenants(fleet: JsonObject, context: ResolveContext): Promise<Tenant[]> {
  const name = text(fleet.each);
  const source =
    name === undefined ? undefined : await sourceBeside(name, { in: fleet, key: "each" }, context);
  if (!source) return [];
  const { findings, origins } = context;
  if (/\.csv$/i.test(source.name)) return await readCsv(source, context);
  return parseLists(source, origins, (found) => findings.push(found)).flatMap((list) =>
    list.flatMap((entry, index) => tenantOf(entry, index, list, context)),
  );
}

function tenantOf(entry: Json, index: number, list: Json[], { findings, origins }: ResolveContext): Tenant[] {
  if (!isObject(entry)) {
    findings.error(
      "IAM1202",
      `entry ${index + 1} of the list of tenants must be a map`,
      { in: list, key: index },
      {
        help: "for example `- { slug: acme, name: Acme Inc }`",
      },
    );
    return [];
  }
  const own = new Findings(origins);
  for (const [name, value] of Object.entries(entry))
    if (typeof value === "object" && value !== null)
      own.error("IAM1202", `the parameter \`${name}\` must be text, a number, true or false`, {
        in: entry,
        key: name,
      });
  return [{ entry, findings: own }];
}

async function readCsv(source: SourceFile, { findings, origins }: ResolveContext): Promise<Tenant[]> {
  const { CsvError, parse } = await import("csv-parse/sync");
  try {
    // The line on which each row ends; a cell in quotes may hold line breaks.
    const ends: number[] = [];
    const [names = [], ...rows] = parse(source.text, {
      delimiter: delimiterOf(source.text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    const lines = linesOf(source, names.some(isSecretKey));
    const twice = names.find((name, column) => names.indexOf(name) < column);
    if (twice !== undefined)
      findings.push({
        code: "IAM1102",
        severity: "error",
        message: `the column \`${twice}\` is there twice`,
        place: lines.place(ends[0] ?? 1),
      });
    return rows.map((record, at) => {
      // An empty cell gives nothing.
      const cells = names.flatMap((name, column) =>
        record[column] ? [[name, record[column]] as const] : [],
      );
      const [before = 1, end = before] = [ends[at], ends[at + 1]];
      const entry = lines.record(Object.fromEntries(cells), before + 1, end, origins);
      const own = new Findings(origins);
      if (record.length !== names.length)
        own.error(
          "IAM1101",
          `this line has ${record.length === 1 ? "1 cell" : `${record.length} cells`}, and the first one has ${names.length}`,
          { in: entry },
          { help: CELLS },
        );
      return { entry, findings: own };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    findings.push({
      code: "IAM1101",
      severity: "error",
      message: "this is not valid CSV",
      help: CELLS,
      place: linesOf(source, true).place(line),
    });
    return [];
  }
}

const CELLS =
  "each line has as many cells as the first, which names them; a cell with a comma stands in double quotes";

/** Spreadsheets of some countries part the cells by `;`. */
function delimiterOf(text: string): string {
  const [header = ""] = text.trimStart().split("\n", 1);
  return [",", ";", "\t"].find((one) => header.includes(one)) ?? ",";
}

/** Where the rows of a CSV file stand. A file with a column of secrets shows none of its text. */
function linesOf(source: SourceFile, secret: boolean) {
  const file = secret ? source.withoutText() : source;
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const range = (from: number, to: number) => {
    const [line, end] = [starts[from - 1] ?? 0, starts[to] ?? source.text.length];
    const text = source.text.slice(line, end);
    return { file, start: line + text.length - text.trimStart().length, end: line + text.trimEnd().length };
  };
  return {
    place: (line: number) => file.place(starts[line - 1] ?? 0, (starts[line - 1] ?? 0) + 1),
    record: (row: JsonObject, from: number, to: number, origins: Origins): JsonObject => {
      const whole = range(from, to);
      const written = new Set<string | number>(Object.keys(row));
      origins.record(row, {
        whole,
        entry: (key) => (written.has(key) ? { value: whole } : undefined),
      });
      return row;
    },
  };
}
