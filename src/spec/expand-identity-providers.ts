import { expandProviderMapper } from "./expand-provider-mappers.ts";
import { copyObject, stringMap } from "./expand-values.ts";
import type { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import type { JsonObject } from "./parse.ts";
import { MetadataError, readSamlMetadata } from "./saml-metadata.ts";
import { isObject, object, objects, text } from "./shape.ts";

export interface IdentityProviderContext {
  readonly origins: Origins;
  readonly findings: Findings;
  /** The metadata files that the spec names, by the identity provider's `saml` map. */
  readonly metadata: ReadonlyMap<object, string>;
  readonly now: Date;
}

const PROVIDER_CONVENIENCES = new Set(["internalId", "types", "saml", "mappers"]);

export interface ExpandedProvider {
  readonly provider: JsonObject;
  readonly mappers: JsonObject[];
}

/** An identity provider with its conveniences as plain fields, and its mappers. */
export function expandIdentityProvider(
  source: JsonObject,
  context: IdentityProviderContext,
): ExpandedProvider {
  const { origins } = context;
  const provider = copyObject(source, origins, PROVIDER_CONVENIENCES);
  if (isObject(source.config)) provider.config = stringMap(source.config, origins);
  if (isObject(source.saml)) {
    provider.providerId ??= "saml";
    const config = { ...samlConfig(source.saml, source, context), ...object(provider.config) };
    provider.config = origins.derive(config, isObject(source.config) ? source.config : source.saml);
  }
  const mappers = objects(source.mappers).flatMap((mapper) => expandProviderMapper(mapper, source, context));
  // The empty list says "none wanted", which a realm's list of all mappers could not.
  if (Array.isArray(source.mappers) && mappers.length === 0)
    provider.mappers = origins.derive([], source.mappers);
  return { provider, mappers };
}

/** What the metadata says; it is read here and now, except for a URL, which Keycloak itself reads. */
function samlConfig(
  saml: JsonObject,
  provider: JsonObject,
  context: IdentityProviderContext,
): Record<string, string> {
  const at = { in: saml, key: "metadata" };
  const metadata = text(saml.metadata);
  if (metadata !== undefined && isUrl(metadata)) {
    if (text(object(provider.config)?.singleSignOnServiceUrl) === undefined)
      context.findings.error(
        "IAM1410",
        "the metadata behind a URL does not tell iam where people log in",
        at,
        {
          help: "write `config.singleSignOnServiceUrl` and `config.idpEntityId` too, or save the metadata as a file and name that",
        },
      );
    return { metadataDescriptorUrl: metadata, useMetadataDescriptorUrl: "true", validateSignature: "true" };
  }
  const xml = context.metadata.get(saml);
  if (xml === undefined) return {};
  try {
    const { config, expired } = readSamlMetadata(xml, context.now);
    for (const subject of expired)
      context.findings.warn(
        "IAM1410",
        `a signing certificate in ${metadata} has expired and is left out (${subject})`,
        at,
      );
    return config;
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    context.findings.error("IAM1410", `${metadata} is no usable SAML metadata: ${error.message}`, at);
    return {};
  }
}

export function isUrl(metadata: string): boolean {
  return /^https?:\/\//i.test(metadata);
}
