import { copyObject, stringMap, stringOf } from "./expand-values.ts";
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
const MAPPER_NOISE = new Set(["id"]);

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
  const mappers = objects(source.mappers).map((mapper) => expandMapper(mapper, source, context));
  // The empty list says "none wanted", which a realm's list of all mappers could not.
  if (Array.isArray(source.mappers) && mappers.length === 0)
    provider.mappers = origins.derive([], source.mappers);
  return { provider, mappers };
}

/** A mapper as the realm's own list `identityProviderMappers` has it. */
export function expandPlainMapper(source: JsonObject, origins: Origins): JsonObject {
  const mapper = copyObject(source, origins, MAPPER_NOISE);
  if (isObject(source.config)) mapper.config = stringMap(source.config, origins);
  return mapper;
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

/** What a short mapper grants or sets, by the key that says so. */
type Target = "clientRole" | "realmRole" | "group" | "userAttribute";

function expandMapper(
  source: JsonObject,
  provider: JsonObject,
  { origins }: IdentityProviderContext,
): JsonObject {
  const alias = provider.alias ?? null;
  if (source.identityProviderMapper !== undefined) {
    const mapper = expandPlainMapper(source, origins);
    mapper.identityProviderAlias = alias;
    return mapper;
  }
  const saml =
    text(provider.providerId) === "saml" || (provider.providerId === undefined && isObject(provider.saml));
  const target = TARGETS.find((key) => source[key] !== undefined && source[key] !== null) ?? "userAttribute";
  const short = {
    attribute: String(source.attribute ?? ""),
    value:
      source.value === undefined || source.value === null
        ? undefined
        : stringOf(source.value, source, "value", origins),
    to: String(source[target] ?? ""),
  };
  const [type, config] = (saml ? SAML : OIDC)[target](short);
  const mapper: JsonObject = {
    name:
      text(source.name) ??
      [short.attribute, short.value, "to", short.to].filter((word) => word !== undefined).join(" "),
    identityProviderAlias: alias,
    identityProviderMapper: type,
    config: origins.derive({ syncMode: "INHERIT", ...config }, source),
  };
  return origins.derive(mapper, source);
}

interface ShortMapper {
  readonly attribute: string;
  readonly value: string | undefined;
  readonly to: string;
}

type MapperMaker = (mapper: ShortMapper) => [type: string, config: Record<string, string>];

const TARGETS: readonly Target[] = ["clientRole", "realmRole", "group", "userAttribute"];

const samlRole: MapperMaker = ({ attribute, value, to }) =>
  value === undefined
    ? ["saml-advanced-role-idp-mapper", { ...samlConditions(attribute, value), role: to }]
    : ["saml-role-idp-mapper", { "attribute.name": attribute, "attribute.value": value, role: to }];

const SAML: Readonly<Record<Target, MapperMaker>> = {
  clientRole: samlRole,
  realmRole: samlRole,
  group: ({ attribute, value, to }) => [
    "saml-advanced-group-idp-mapper",
    { ...samlConditions(attribute, value), group: groupPath(to) },
  ],
  userAttribute: ({ attribute, to }) => [
    "saml-user-attribute-idp-mapper",
    { "attribute.name": attribute, "user.attribute": to },
  ],
};

const oidcRole: MapperMaker = ({ attribute, value, to }) =>
  value === undefined
    ? ["oidc-advanced-role-idp-mapper", { ...oidcConditions(attribute, value), role: to }]
    : ["oidc-role-idp-mapper", { claim: attribute, "claim.value": value, role: to }];

const OIDC: Readonly<Record<Target, MapperMaker>> = {
  clientRole: oidcRole,
  realmRole: oidcRole,
  group: ({ attribute, value, to }) => [
    "oidc-advanced-group-idp-mapper",
    { ...oidcConditions(attribute, value), group: groupPath(to) },
  ],
  userAttribute: ({ attribute, to }) => [
    "oidc-user-attribute-idp-mapper",
    { claim: attribute, "user.attribute": to },
  ],
};

function samlConditions(attribute: string, value: string | undefined): Record<string, string> {
  return {
    attributes: condition(attribute, value),
    "are.attribute.values.regex": String(value === undefined),
  };
}

function oidcConditions(claim: string, value: string | undefined): Record<string, string> {
  return { claims: condition(claim, value), "are.claim.values.regex": String(value === undefined) };
}

/** Advanced mappers keep their conditions as JSON inside a string; without a value, any will do. */
function condition(key: string, value: string | undefined): string {
  return JSON.stringify([{ key, value: value ?? ".*" }]);
}

function groupPath(group: string): string {
  return group.startsWith("/") ? group : `/${group}`;
}
