import { coerce } from "./coerce.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { copyWhole } from "./expand-values.ts";
import { Findings } from "./findings.ts";
import { didYouMean } from "./known.ts";
import type { Param, Params } from "./params.ts";
import { type JsonObject, parseSource } from "./parse.ts";
import { resolveReferences, resolveSilently } from "./resolve.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { isObject, object, objects, text } from "./shape.ts";
import { sourceBeside } from "./source-beside.ts";
import { readTenants, type Tenant } from "./tenants-file.ts";
import { validate } from "./validate.ts";

/** One document about a realm, before its references are resolved. */
export interface Instance {
  readonly document: JsonObject;
  /** What it is made with, if a template made it. */
  readonly params?: Params;
  /** The name under which messages speak of it. */
  readonly tenant?: string;
  /** What is wrong with the tenant that it is made for. */
  readonly found?: readonly Diagnostic[];
}

/** Whether a document makes realms from a template and is not about a realm itself. */
export function isFleet(document: JsonObject): boolean {
  return Object.hasOwn(document, "tenants");
}

/**
 * The documents that `tenants` makes of its template, one set for each tenant. What is wrong with the list is found
 * here; what is wrong with the realms, when they are loaded like any other.
 */
export async function expandFleet(document: JsonObject, context: ResolveContext): Promise<Instance[]> {
  const { findings, origins, resolutions } = context;
  const fleet = object(document.tenants);
  const inline = Array.isArray(fleet?.each) ? fleet.each : undefined;
  // Each tenant's references have their turn with the tenant: whoever wants one needs no variable of another.
  await resolveReferences(document, context, inline);
  coerce(document, (container, key) => resolutions.get(container, key)?.whole === true);
  findings.push(...validate(document, origins));
  for (const key of Object.keys(document))
    if (key !== "tenants")
      findings.error(
        "IAM1409",
        `\`${key}\` cannot stand beside \`tenants\``,
        { in: document, key, part: "key" },
        {
          help: "write it in the template, or in a document of its own (after `---`)",
        },
      );
  if (!fleet) return [];
  const template = await readTemplate(fleet, context);
  const tenants = inline
    ? objects(inline).map((entry) => ({ entry, findings: new Findings(origins) }))
    : await readTenants(fleet, context);
  return tenantsOf(tenants, template, context);
}

async function tenantsOf(
  tenants: readonly Tenant[],
  template: readonly JsonObject[],
  context: ResolveContext,
): Promise<Instance[]> {
  const { origins } = context;
  const made = new Map<string, JsonObject>();
  const instances: Instance[] = [];
  for (const [index, { entry, findings }] of tenants.entries()) {
    await resolveReferences(entry, { ...context, findings });
    const params: Params = { values: valuesOf(entry, context), entry };
    const documents = template.map((source) => copyWhole(source, origins));
    const realms = await Promise.all(
      documents.map(({ realm }) => resolveSilently(text(realm), { ...context, params })),
    );
    for (const realm of new Set(realms)) {
      if (realm === undefined) continue;
      const first = made.get(realm);
      if (first)
        findings.error(
          "IAM1406",
          `the realm \`${realm}\` is made twice`,
          { in: entry },
          {
            help: "remove one of the tenants, or give it another name",
            related: { message: "first made by this tenant", at: { in: first } },
          },
        );
      else made.set(realm, entry);
    }
    for (const [at, document] of documents.entries())
      instances.push({
        document,
        params,
        tenant: realms[at] ?? `tenant ${index + 1}`,
        ...(at === 0 && { found: findings.sorted() }),
      });
    // Without a template there is no realm whose turn would come.
    if (template.length === 0) context.findings.push(...findings.sorted());
  }
  checkUse(
    tenants.map(({ entry }) => entry),
    template,
    context,
  );
  return instances;
}

function valuesOf(entry: JsonObject, { origins, resolutions }: ResolveContext): Map<string, Param> {
  const values = new Map<string, Param>();
  for (const [name, value] of Object.entries(entry)) {
    if (value === null || typeof value === "object") continue;
    const resolution = resolutions.get(entry, name);
    const written = typeof value === "number" ? origins.source(entry, name) : undefined;
    values.set(name, {
      text: written !== undefined && /^[-+\d.]+$/.test(written) ? written : String(value),
      literal: !resolution || resolution.literal,
      from: origins.mark(entry, name),
    });
  }
  return values;
}

/** A parameter that the template never asks for (IAM1503) is probably misspelt; each name is said once. */
function checkUse(
  entries: readonly JsonObject[],
  template: readonly JsonObject[],
  { findings }: ResolveContext,
): void {
  if (template.length === 0) return;
  const written = JSON.stringify(template);
  const asked = new Set(
    [...written.matchAll(/\$\(param:([A-Za-z_][\w-]*)/g)].flatMap(([, name]) => name ?? []),
  );
  const told = new Set<string>();
  for (const entry of entries)
    for (const name of Object.keys(entry)) {
      if (asked.has(name) || told.has(name)) continue;
      told.add(name);
      findings.warn(
        "IAM1503",
        `the template does not use the parameter \`${name}\``,
        { in: entry, key: name, part: "key" },
        {
          help:
            didYouMean(name, asked) ??
            `it uses ${[...asked].map((one) => `\`${one}\``).join(", ") || "none"}`,
        },
      );
    }
}

async function readTemplate(fleet: JsonObject, context: ResolveContext): Promise<JsonObject[]> {
  const { findings, origins } = context;
  const name = text(fleet.template);
  const at = { in: fleet, key: "template" };
  const source = name === undefined ? undefined : await sourceBeside(name, at, context);
  if (!source) return [];
  const documents = parseSource(source, origins, (found) => findings.push(found));
  const nested = documents.find(isFleet);
  if (nested)
    findings.error("IAM1409", "a template cannot have tenants of its own", {
      in: nested,
      key: "tenants",
      part: "key",
    });
  return documents.filter((document) => !isFleet(document) && isObject(document));
}
