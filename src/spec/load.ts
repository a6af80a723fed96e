import path from "node:path";
import { IamError } from "../errors.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { checkDocument, checkRealm } from "./check.ts";
import { checkRealmName } from "./check-names.ts";
import { coerce } from "./coerce.ts";
import { type Diagnostic, SpecError } from "./diagnostic.ts";
import { expandRealm } from "./expand.ts";
import { Findings } from "./findings.ts";
import { expandFleet, type Instance, isFleet } from "./fleet.ts";
import { mergeDocuments } from "./merge.ts";
import { Origins } from "./origins.ts";
import { type JsonObject, parseSource } from "./parse.ts";
import { readSources, type SourceOptions } from "./read.ts";
import { resolveReferences } from "./resolve.ts";
import { Resolutions, type ResolveContext } from "./resolve-context.ts";
import { readSamlConfigs } from "./saml.ts";
import { checkSecrets, wrapSecrets } from "./secrets.ts";
import { type Selection, selectRealms } from "./select.ts";
import { readServices } from "./services.ts";
import { text } from "./shape.ts";
import type { RealmSpec, Spec } from "./spec.ts";
import { validate } from "./validate.ts";

export { findSpec } from "./read.ts";

/** The realms that are not selected are not looked at. */
export interface LoadOptions extends SourceOptions, Selection {
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * What an unset $(env:…) or missing $(file:…) does: "error" (default), or "omit": the field counts as not written
   * (used by `iam token`, which needs only its own client's secret).
   */
  readonly unresolved?: "error" | "omit";
  /** Folders, relative to `cwd`, whose files the spec may name besides those in its own folder. */
  readonly allowFiles?: readonly string[];
}

/**
 * Loads the spec that the inputs make together: files, folders (all *.yaml, *.yml and *.json in them) or `-`.
 * References are resolved, conveniences expanded, secrets wrapped. Documents about the same realm are merged, a later
 * one over the earlier.
 * @throws SpecError with all findings, sorted by file and position
 * @throws IamError IAM1001, IAM1002, IAM1003, IAM1004 when an input cannot be read, IAM9001 when there is no
 * realm of a name in the selection
 */
export async function loadSpec(inputs: readonly string[], options: LoadOptions): Promise<Spec> {
  const origins = new Origins();
  const findings = new Findings(origins);
  const unresolved = options.unresolved ?? "error";
  const resolutions = new Resolutions();
  const context: ResolveContext = {
    origins,
    findings,
    resolutions,
    env: options.env,
    unresolved,
    allowed: (options.allowFiles ?? []).map((folder) => path.resolve(options.cwd, folder)),
  };
  const report = (found: Diagnostic): void => findings.push(found);

  const sources = await readSources(inputs, options);
  const documents = sources.flatMap((source) => parseSource(source, origins, report));
  const instances: Instance[] = [];
  for (const document of documents)
    instances.push(...(isFleet(document) ? await expandFleet(document, context) : [{ document }]));
  const wanted = await selectRealms(instances, options, context);
  const tenants = new Set<string>();
  for (const { document, params, tenant, found } of wanted) {
    findings.about(tenant);
    findings.push(...(found ?? []));
    await resolveReferences(document, { ...context, params });
    coerce(document, (container, key) => resolutions.get(container, key)?.whole === true);
    findings.push(...validate(document, origins, text(document.realm) === undefined ? "all" : "written"));
    checkDocument(document, findings);
    checkSecrets(document, resolutions, findings);
    if (tenant !== undefined) tenants.add(tenant);
  }
  const realms: RealmSpec[] = [];
  for (const document of mergeRealms(
    wanted.map(({ document }) => document),
    origins,
  )) {
    const realm = text(document.realm) ?? "";
    const inFleet = tenants.has(realm);
    findings.about(inFleet ? realm : undefined);
    findings.push(...validate(document, origins, "missing"));
    const samlConfigs = await readSamlConfigs(document, context);
    const representation = expandRealm(document, { origins, findings, samlConfigs });
    const services = readServices(document, findings);
    checkRealm(representation, document, findings);
    checkRealmName(document, inFleet, findings);
    wrapSecrets(representation);
    realms.push({
      realm,
      // Validated against Keycloak's schema by now; if it is not, the spec is refused below.
      representation: representation as unknown as RealmRepresentation,
      services,
      owner: text(document.owner) ?? realm,
    });
  }
  const found = findings.sorted();
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new SpecError(found, withoutError(realms, errors));
  if (realms.length === 0)
    throw new IamError(
      "IAM1004",
      `${inputs.map((input) => (input === "-" ? "<stdin>" : input)).join(", ")} ${inputs.length === 1 ? "holds" : "hold"} no realm`,
      {
        help: documents.some(isFleet)
          ? "the list of tenants is empty"
          : "a spec names at least one: realm: my-realm",
      },
    );
  return { realms, origins, warnings: found };
}

/** How many realms no error is about; none if one may be about all. */
function withoutError(realms: readonly RealmSpec[], errors: readonly Diagnostic[]): number {
  if (errors.some(({ tenants }) => tenants === undefined)) return 0;
  const broken = new Set(errors.flatMap(({ tenants = [] }) => tenants));
  return realms.filter(({ realm }) => !broken.has(realm)).length;
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
