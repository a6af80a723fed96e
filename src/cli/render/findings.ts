import { CODES, type Code } from "../../errors.ts";
import { printable } from "../../printable.ts";
import type { Diagnostic, Place } from "../../spec/diagnostic.ts";
import { version } from "../version.ts";
import { annotation } from "./annotation.ts";

export type FindingsFormat = "json" | "github" | "sarif";

const FINDINGS_FORMAT_VERSION = 1;

/** What a spec was found to be, for machines (docs/spec.md, "For scripts and CI"). */
export function renderFindings(
  found: readonly Diagnostic[],
  realms: readonly string[],
  format: FindingsFormat,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(asJson(found, realms), undefined, 2)}\n`;
    case "github":
      return found.map((one) => `${asAnnotation(one)}\n`).join("");
    case "sarif":
      return `${JSON.stringify(asSarif(found), undefined, 2)}\n`;
  }
}

function asJson(found: readonly Diagnostic[], realms: readonly string[]): object {
  const errors = found.filter(({ severity }) => severity === "error").length;
  return {
    formatVersion: FINDINGS_FORMAT_VERSION,
    valid: errors === 0,
    realms,
    errors,
    warnings: found.length - errors,
    findings: found.map(({ code, severity, message, place, help, related = [], tenants }) => ({
      code,
      severity,
      title: CODES[code].title,
      message,
      ...(place && rangeOf(place)),
      ...(help !== undefined && { help }),
      related: related.map((other) => ({ message: other.message, ...rangeOf(other.place) })),
      ...(tenants && { tenants }),
    })),
  };
}

/** Lines and columns from 1; the mark ends before `endColumn`. */
function rangeOf({ file, line, column, length }: Place): object {
  return { file, line, column, endColumn: column + length };
}

function asAnnotation({ code, severity, message, place, help, tenants }: Diagnostic): string {
  const title = `${code}: ${CODES[code].title}`;
  const lines = [message, help && `help: ${help}`, tenants && `in: ${tenants.join(", ")}`];
  const text = lines.flatMap((line) => (line === undefined ? [] : [printable(line)])).join("\n");
  const where = place && {
    file: place.file,
    line: place.line,
    col: place.column,
    endColumn: place.column + place.length,
  };
  return annotation(severity, { ...where, title }, text);
}

/** SARIF 2.1.0, which code hosts and editors show beside the lines. */
function asSarif(found: readonly Diagnostic[]): object {
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "iam", semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        results: found.map((one) => ({
          ruleId: one.code,
          ruleIndex: codes.indexOf(one.code),
          level: one.severity,
          message: { text: one.help === undefined ? one.message : `${one.message}\n${one.help}` },
          locations: one.place ? [{ physicalLocation: locationOf(one.place) }] : [],
          ...(one.related && {
            relatedLocations: one.related.map(({ message, place }, id) => ({
              id,
              message: { text: message },
              physicalLocation: locationOf(place),
            })),
          }),
          ...(one.tenants && { properties: { tenants: one.tenants } }),
        })),
      },
    ],
  };
}

function ruleOf(code: Code): object {
  return { id: code, shortDescription: { text: CODES[code].title } };
}

function locationOf({ file, line, column, length }: Place): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
  };
}

/** A file as the user named it, as a URI; one from the root of a file system says so (`C:` would be a scheme). */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
