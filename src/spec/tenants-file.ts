import { isSecretKey } from "../secret-key.ts";
import type { Origins } from "./origins.ts";
import { type Json, type JsonObject, parseLists } from "./parse.ts";
import { resolveReferences } from "./resolve.ts";
import type { ResolveContext } from "./resolve-context.ts";

import { isObject, text } from "./shape.ts";
import { sourceBeside } from "./source-beside.ts";
import type { SourceFile } from "./source-file.ts";

/** The tenants of the YAML, JSON or CSV file that `each` names. The first line of a CSV file names its columns. */
export async function readTenants(fleet: JsonObject, context: ResolveContext): Promise<JsonObject[]> {
  const name = text(fleet.each);
  const source =
    name === undefined ? undefined : await sourceBeside(name, { in: fleet, key: "each" }, context);
  if (!source) return [];
  const { findings, origins } = context;
  const lists = /\.csv$/i.test(source.name)
    ? [await readCsv(source, context)]
    : parseLists(source, origins, (found) => findings.push(found));
  const tenants: JsonObject[] = [];
  for (const list of lists) {
    await resolveReferences(list, context);
    for (const [index, entry] of list.entries())
      if (isTenant(entry, index, list, context)) tenants.push(entry);
  }
  return tenants;
}

function isTenant(
  entry: Json,
  index: number,
  list: Json[],
  { findings }: ResolveContext,
): entry is JsonObject {
  if (!isObject(entry)) {
    findings.error(
      "IAM1202",
      `entry ${index + 1} of the list of tenants must be a map`,
      { in: list, key: index },
      {
        help: "for example `- { slug: acme, name: Acme Inc }`",
      },
    );
    return false;
  }
  for (const [name, value] of Object.entries(entry))
    if (typeof value === "object" && value !== null)
      findings.error("IAM1202", `the parameter \`${name}\` must be text, a number, true or false`, {
        in: entry,
        key: name,
      });
  return true;
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** `lines`: the line on which the row ends. */
  readonly info: { readonly lines: number };
}

async function readCsv(source: SourceFile, { findings, origins }: ResolveContext): Promise<JsonObject[]> {
  const { CsvError, parse } = await import("csv-parse/sync");
  try {
    const rows = parse<Row>(source.text, { columns: true, info: true, trim: true, skip_empty_lines: true });
    const lines = linesOf(source, Object.keys(rows[0]?.record ?? {}).some(isSecretKey));
    return rows.map(({ record, info }, at) => {
      // An empty cell gives nothing.
      const cells = Object.entries(record).filter(([, cell]) => cell !== "");
      const from = (rows[at - 1]?.info.lines ?? 1) + 1;
      return lines.record(Object.fromEntries(cells), from, info.lines, origins);
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    findings.push({
      code: "IAM1101",
      severity: "error",
      message: "this is not valid CSV",
      help: "each line has as many cells as the first, which names them; a cell with a comma stands in double quotes",
      place: linesOf(source, true).place(line),
    });
    return [];
  }
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
      origins.record(row, {
        whole,
        entry: (key) => (Object.hasOwn(row, key) ? { value: whole } : undefined),
      });
      return row;
    },
  };
}
