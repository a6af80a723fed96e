import { expandProviderMapper } from "./expand-provider-mappers.ts";
import { copyObject, stringMap } from "./expand-values.ts";
import type { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import type { JsonObject } from "./parse.ts";
import type { SamlConfigs } from "./saml.ts";
import { isObject, object, objects } from "./shape.ts";

export interface IdentityProviderContext {
  readonly origins: Origins;
  readonly findings: Findings;
  readonly samlConfigs: SamlConfigs;
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
    // What is written wins over what the metadata says.
    const config = { ...context.samlConfigs.get(source.saml), ...object(provider.config) };
    provider.config = origins.derive(config, isObject(source.config) ? source.config : source.saml);
  }
  const mappers = objects(source.mappers).flatMap((mapper) => expandProviderMapper(mapper, source, context));
  // The empty list says "none wanted", which a realm's list of all mappers could not.
  if (Array.isArray(source.mappers) && mappers.length === 0)
    provider.mappers = origins.derive([], source.mappers);
  return { provider, mappers };
}
