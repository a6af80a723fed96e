import type { Code } from "../errors.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { checkDocument, checkRealm } from "./check.ts";
import { coerce } from "./coerce.ts";
import { type Diagnostic, SpecError } from "./diagnostic.ts";
import { expandRealm } from "./expand.ts";
import { Findings } from "./findings.ts";
import { mergeDocuments } from "./merge.ts";
import { Origins } from "./origins.ts";
import { type JsonObject, parseSource } from "./parse.ts";
import { readSources } from "./read.ts";
import { Resolutions, type ResolveContext, resolveReferences } from "./resolve.ts";
import { readSamlConfigs } from "./saml.ts";
import { checkSecrets, wrapSecrets } from "./secrets.ts";
import { readServices } from "./services.ts";
import { text } from "./shape.ts";
import type { RealmSpec, Spec } from "./spec.ts";
import { validate } from "./validate.ts";

export { findSpec } from "./read.ts";

export interface LoadOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  stdin(): Promise<string>;
  /**
   * What an unset $(env:…) or missing $(file:…) does: "error" (default), or "omit": the field counts as not written
   * (used by `iam token`, which needs only its own client's secret).
   */
  readonly unresolved?: "error" | "omit";
}

/**
 * Loads the spec that the inputs make together: files, folders (all *.yaml, *.yml and *.json in them) or `-`.
 * References are resolved, conveniences expanded, secrets wrapped. Documents about the same realm are merged, a later
 * one over the earlier.
 * @throws SpecError with all findings, sorted by file and position
 * @throws IamError IAM1001, IAM1002, IAM1003, IAM1004 when an input cannot be read
 */
export async function loadSpec(inputs: readonly string[], options: LoadOptions): Promise<Spec> {
  const origins = new Origins();
  const findings = new Findings(origins);
  const unresolved = options.unresolved ?? "error";
  const resolutions = new Resolutions();
  const context: ResolveContext = { origins, findings, resolutions, env: options.env, unresolved };
  const report = (found: Diagnostic): void => findings.push(found);

  const documents: JsonObject[] = [];
  for (const source of await readSources(inputs, options))
    documents.push(...parseSource(source, origins, report));
  for (const document of documents) {
    await resolveReferences(document, context);
    coerce(document, (container, key) => resolutions.get(container, key)?.wholeVariable === true);
    findings.push(...validate(document, origins).filter(({ code }) => counts(code, unresolved)));
    checkDocument(document, findings);
    checkSecrets(document, resolutions, findings);
  }
  const realms: RealmSpec[] = [];
  for (const document of mergeRealms(documents, origins)) {
    const samlConfigs = await readSamlConfigs(document, context);
    const representation = expandRealm(document, { origins, findings, samlConfigs });
    const services = readServices(document, findings);
    checkRealm(representation, document, findings);
    wrapSecrets(representation);
    const realm = text(document.realm) ?? "";
    realms.push({
      realm,
      // Validated against Keycloak's schema by now; if it is not, the spec is refused below.
      representation: representation as unknown as RealmRepresentation,
      services,
      owner: text(document.owner) ?? realm,
    });
  }
  const found = findings.sorted();
  if (found.some(({ severity }) => severity === "error")) throw new SpecError(found);
  return { realms, origins, warnings: found };
}

/** Where references were left out, so may be what the spec needs; nothing is written from such a spec. */
function counts(code: Code, unresolved: "error" | "omit"): boolean {
  return unresolved === "error" || code !== "IAM1203";
}

/** One document a realm, in the order in which the realms first appear. */
function mergeRealms(documents: readonly JsonObject[], origins: Origins): JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const document of documents) {
    const realm = text(document.realm);
    if (realm === undefined) continue;
    const earlier = merged.get(realm);
    merged.set(realm, earlier ? mergeDocuments(earlier, document, origins) : document);
  }
  return [...merged.values()];
}
