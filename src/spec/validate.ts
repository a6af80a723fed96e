import { closest } from "../suggest.ts";
import { violationsOf } from "./check-schema.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type At, Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import { REALM_SCHEMA } from "./realm-schema.ts";
import { choicesOf, propertyOf, type Schema, typesOf } from "./schema.ts";
import { elsewhere } from "./suggest.ts";
import { expectation, listed, type Step, thing } from "./wording.ts";

/**
 * Checks one document of a spec against the schema: unknown keys (IAM1201), wrong types (IAM1202), missing keys
 * (IAM1203), null where a list or map belongs (IAM1204), values outside a closed set (IAM1205). Answers all findings,
 * sorted by place. References must be resolved and converted before (`coerce`). Of documents that are laid over each
 * other each is checked by `what` is "written" in it, and all together by what is "missing".
 */
export function validate(
  document: object,
  origins: Origins,
  what: "all" | "written" | "missing" = "all",
): Diagnostic[] {
  const violations = violationsOf(document, REALM_SCHEMA);
  if (violations.length === 0) return [];
  const findings = new Findings(origins);
  for (const violation of violations) {
    const { trail } = violation;
    if (violation.kind === "value") {
      if (what !== "missing") reportValue(trail, origins, findings);
      continue;
    }
    const { unknown, missing, incomplete } = violation;
    if (what !== "missing") for (const key of unknown) reportUnknown(key, trail, findings);
    if (what === "written") continue;
    // What an unknown key was probably meant to be is misspelt and not missing.
    const keys = usualKeys(last(trail).schema);
    const meant = new Set(unknown.map((key) => closest(key, keys)?.word));
    for (const key of missing) if (!meant.has(key)) reportMissing(key, trail, origins, findings);
    if (incomplete && unknown.length === 0) reportIncomplete(trail, origins, findings);
  }
  return withoutRepeats(findings.sorted());
}

function reportUnknown(key: string, trail: readonly Step[], findings: Findings): void {
  const step = last(trail);
  if (typeof step.value !== "object" || step.value === null) return;
  const at: At = { in: step.value, key, part: "key" };
  findings.error("IAM1201", `unknown key \`${key}\` in ${thing(trail)}`, at, {
    help: whatWasMeant(key, trail),
  });
}

function whatWasMeant(key: string, trail: readonly Step[]): string | undefined {
  if (key.startsWith("//")) return "a comment begins with `#`";
  const { schema } = last(trail);
  const keys = usualKeys(schema);
  const near = closest(key, keys);
  if (near?.obvious) return `did you mean \`${near.word}\`?`;
  const owner = trail.slice(0, -1).findLastIndex((step) => propertyOf(step.schema, key));
  if (owner !== -1) return `\`${key}\` belongs further out, in ${thing(trail.slice(0, owner + 1))}`;
  const places = elsewhere(REALM_SCHEMA, schema, key);
  if (places.length > 0) return `\`${key}\` belongs ${listed(places, "or")}`;
  if (near) return `did you mean \`${near.word}\`?`;
  return keys.length > 0 && keys.length <= 12
    ? `the keys here are ${listed(keys.map(quoted), "and")}`
    : undefined;
}

/** The keys worth suggesting: not what only exports or old versions have. */
function usualKeys(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => !property.deprecated && !property.readOnly)
    .map(([name]) => name);
}

/** None of the keys is there of which a thing needs one. */
function reportIncomplete(trail: readonly Step[], origins: Origins, findings: Findings): void {
  const { schema, value } = last(trail);
  const keys = (schema.anyOf ?? []).flatMap(({ required }) => required ?? []);
  if (typeof value !== "object" || value === null) return;
  if (keys.some((key) => origins.isWritten(value, key))) return;
  const choices = keys.map(quoted);
  findings.error("IAM1203", `${thing(trail)} needs ${listed(choices, "or")}`, { in: value });
}

function reportMissing(key: string, trail: readonly Step[], origins: Origins, findings: Findings): void {
  const step = last(trail);
  if (typeof step.value !== "object" || step.value === null || origins.isWritten(step.value, key)) return;
  findings.error(
    "IAM1203",
    `${thing(trail)} has no \`${key}\``,
    { in: step.value },
    { help: `add \`${key}: …\`` },
  );
}

function reportValue(trail: readonly Step[], origins: Origins, findings: Findings): void {
  const { schema, value, key } = last(trail);
  const container = trail.at(-2)?.value;
  if (key === undefined || typeof container !== "object" || container === null) return;
  const at: At = { in: container, key };
  const name = typeof key === "number" ? `entry ${key + 1} of ${nameOfList(trail)}` : `\`${key}\``;
  if (value === null) {
    reportNull(name, trail, at, findings);
    return;
  }
  const written = writtenText(value, at, origins);
  const found = foundText(value, written);
  const length = typeof value === "string" ? [...value].length : 0;
  if (schema.maxLength !== undefined && length > schema.maxLength) {
    findings.error(
      "IAM1205",
      `${name} has ${length} characters, and Keycloak keeps ${schema.maxLength}`,
      at,
      {
        help: "Keycloak answers a longer one with an error that does not say why",
      },
    );
    return;
  }
  if (schema.minLength !== undefined && value === "") {
    findings.error("IAM1411", `${name} of ${thing(trail.slice(0, -1))} is empty`, at, {
      help: "write its value",
    });
    return;
  }
  if (schema.minimum !== undefined && isInteger(value) && Number(value) < schema.minimum) {
    findings.error("IAM1205", `${name} must be ${schema.minimum} or more, not ${found}`, at, {
      help: schema.minimum === -1 ? "-1 means: for as long as the session" : undefined,
    });
    return;
  }
  const choices = choicesOf(schema);
  if (choices) {
    const near = typeof value === "string" ? closest(value, choices.map(String))?.word : undefined;
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    findings.error("IAM1205", `${name} must be ${listed(choices.map(quoted), "or")}, not ${found}`, at, {
      help,
    });
    return;
  }
  const help = (written !== undefined && referenceHelp(written, trail)) || wayOut(trail, written);
  findings.error("IAM1202", `${name} must be ${expectation(typesOf(schema))}, not ${found}`, at, { help });
}

function reportNull(name: string, trail: readonly Step[], at: At, findings: Findings): void {
  const { schema, key } = last(trail);
  const types = typesOf(schema);
  if (typeof key === "number") {
    findings.error("IAM1204", `${name} is empty`, at, { help: "write the value, or take the entry out" });
    return;
  }
  const empty = types.includes("array") ? "[]" : types.includes("object") ? "{}" : undefined;
  if (empty === undefined) {
    findings.error("IAM1203", `${name} of ${thing(trail.slice(0, -1))} is empty`, at, {
      help: "write its value",
    });
    return;
  }
  findings.error("IAM1204", `${name} is empty, which may mean none or not managed`, at, {
    help: `write \`${key}: ${empty}\` for none, or leave \`${key}\` out so that iam does not manage it`,
  });
}

/** What a reference brought is not repeated: it may be of no concern to whoever reads this. */
function referenceHelp(written: string, trail: readonly Step[]): string | undefined {
  if (!written.includes("$(")) return undefined;
  const { schema, key } = last(trail);
  const types = typesOf(schema);
  if (types.includes("array") || types.includes("object")) return undefined;
  const wanted = expectation(types);
  const isWhole = /^(["']?)\$\([^()]*(?:\([^()]*\)[^()]*)*\)\1$/.test(written);
  if (isWhole) return `the reference must bring ${wanted}`;
  return `only a reference that stands alone can bring ${wanted}: \`${labelOf(key)} $(env:NAME)\``;
}

function labelOf(key: Step["key"]): string {
  return typeof key === "number" ? "-" : `${key}:`;
}

/** How the value can be written so that it is right, where that is plain. */
function wayOut(trail: readonly Step[], written: string | undefined): string | undefined {
  const { schema, value, key } = last(trail);
  const types = typesOf(schema);
  const label = labelOf(key);
  if (typeof value === "string") {
    if (types.includes("boolean") && /^(?:true|yes|on|1)$/i.test(value))
      return `write \`${label} true\`, without quotes`;
    if (types.includes("boolean") && /^(?:false|no|off|0)$/i.test(value))
      return `write \`${label} false\`, without quotes`;
    if (types.includes("integer") || types.includes("number"))
      return numberHelp(value, descriptionOf(trail), label);
  }
  const scalar = typeof value !== "object";
  const isPlain = scalar && isShown(value, written);
  if (scalar && types.includes("string"))
    return `put it in quotes: \`${label} "${isPlain && !written?.includes('"') ? written : "…"}"\``;
  if (scalar && types.includes("array"))
    return `write it as a list: \`${label} [ ${isPlain ? written : "…"} ]\``;
  if (types.includes("array") && !Array.isArray(value)) return "a list has a `-` before each entry";
  if (!types.includes("object")) return undefined;
  const keys =
    typeof schema.additionalProperties === "object"
      ? ["name"]
      : (schema.required ?? usualKeys(schema).slice(0, 3));
  return keys.length > 0
    ? `write \`${label} { ${keys.map((name) => `${name}: …`).join(", ")} }\``
    : undefined;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

/** What is said about the key counts more than what is said about its type. */
function descriptionOf(trail: readonly Step[]): string {
  const { key, schema } = last(trail);
  const owner = trail.at(-2)?.schema;
  const property = owner && typeof key === "string" ? propertyOf(owner, key) : undefined;
  return property?.description ?? schema.description ?? "";
}

function numberHelp(text: string, description: string, label: string): string | undefined {
  if (/^-?\d+$/.test(text)) return `write \`${label} ${text}\`, without quotes`;
  if (/^-?\d[\d_]*\d$/.test(text)) return `write \`${label} ${text.replaceAll("_", "")}\``;
  const [, amount, unit] = /^(\d+)\s*([smhd])/.exec(text) ?? [];
  if (amount === undefined || unit === undefined || !/second/i.test(description)) return undefined;
  return `Keycloak counts in seconds: \`${label} ${Number(amount) * (UNITS[unit] ?? 1)}\``;
}

/** What stands there, in words. Only what the file itself shows is repeated: never a secret or a resolved reference. */
function foundText(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (value === "") return "an empty text";
  const isRepeated = isShown(value, written);
  if (typeof value === "string") return isRepeated ? `the text "${value}"` : "this text";
  if (typeof value === "number") return isRepeated ? `the number ${value}` : "a number";
  return isRepeated ? String(value) : "true or false";
}

function isShown(value: unknown, written: string | undefined): boolean {
  const text = String(value);
  return text.length <= 60 && written !== undefined && written.includes(text) && !written.includes("$(");
}

/** A text, number or true/false as it stands in the file, secrets masked. */
function writtenText(value: unknown, at: At, origins: Origins): string | undefined {
  if (typeof value === "object") return undefined;
  const place = origins.place(at.in, at.key);
  const start = place ? place.column - 1 - (place.cut ?? 0) : 0;
  return place?.text.slice(start, start + place.length);
}

function nameOfList(trail: readonly Step[]): string {
  const owner = trail.findLast((step) => typeof step.key === "string");
  return owner ? `\`${owner.key}\`` : "the list";
}

function last(trail: readonly Step[]): Step {
  return trail.at(-1) ?? { schema: {}, value: undefined };
}

/** An alias or a merged map is checked wherever it is used, and reported once. */
function withoutRepeats(findings: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ place, message }) => {
    const key = place ? `${place.file}:${place.line}:${place.column} ${message}` : message;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isInteger(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value));
}

function quoted(value: unknown): string {
  return `\`${String(value)}\``;
}
