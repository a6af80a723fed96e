import { copyObject, stringMap, stringOf } from "./expand-values.ts";
import type { Findings } from "./findings.ts";
import type { Origins } from "./origins.ts";
import type { JsonObject } from "./parse.ts";
import { isObject, text } from "./shape.ts";

const MAPPER_NOISE = new Set(["id"]);

/** A mapper as the realm's own list `identityProviderMappers` has it. */
export function expandPlainMapper(source: JsonObject, origins: Origins): JsonObject {
  const mapper = copyObject(source, origins, MAPPER_NOISE);
  if (isObject(source.config)) mapper.config = stringMap(source.config, origins);
  return mapper;
}

/** What a short mapper grants or sets, by the key that says so. */
type Target = "clientRole" | "realmRole" | "group" | "userAttribute";

/**
 * A mapper that stands in its identity provider: in Keycloak's form, or short, which says what an attribute gives.
 * Nothing for a short one that does not say it, which validation reports.
 */
export function expandProviderMapper(
  source: JsonObject,
  provider: JsonObject,
  { origins, findings }: { readonly origins: Origins; readonly findings: Findings },
): JsonObject[] {
  const alias = provider.alias ?? null;
  if (source.identityProviderMapper !== undefined) {
    const plain = expandPlainMapper(source, origins);
    plain.identityProviderAlias = alias;
    return [plain];
  }
  const short = readShort(source, origins, findings);
  if (!short) return [];
  const saml =
    text(provider.providerId) === "saml" || (provider.providerId === undefined && isObject(provider.saml));
  const [type, config] = (saml ? SAML : OIDC)[short.target](short);
  const words = [short.attribute, short.value, "to", short.to];
  const mapper: JsonObject = {
    name: text(source.name) ?? words.filter((word) => word !== undefined).join(" "),
    identityProviderAlias: alias,
    identityProviderMapper: type,
    config: placed({ syncMode: "INHERIT", ...config }, source, short.target, origins),
  };
  return [origins.derive(mapper, source)];
}

/** What the mapper gives stands where the short form says it. */
function placed(config: JsonObject, source: JsonObject, target: Target, origins: Origins): JsonObject {
  const written = origins.origin(source);
  if (written)
    origins.record(config, {
      whole: written.whole,
      entry: (key) => (GIVEN.has(key) ? written.entry(target) : undefined),
    });
  return config;
}

/** The settings of a mapper that hold what it gives. */
const GIVEN: ReadonlySet<string | number> = new Set(["role", "group", "user.attribute"]);

function readShort(source: JsonObject, origins: Origins, findings: Findings): ShortMapper | undefined {
  const attribute = text(source.attribute);
  const [target, other] = Object.keys(source).flatMap((key) => TARGETS.find((known) => known === key) ?? []);
  const to = target && text(source[target]);
  // Validation has said what is missing.
  if (attribute === undefined || target === undefined || to === undefined) return undefined;
  if (target === "clientRole" && !/[^.]\.[^.]/.test(to)) {
    findings.error(
      "IAM1205",
      `\`${to}\` is no client role: its client is missing`,
      { in: source, key: target },
      {
        help: "write `clientId.role`, for example `orders-api.write`, or `realmRole` for a role of the realm",
      },
    );
    return undefined;
  }
  if (other)
    findings.error(
      "IAM1409",
      `the mapper gives two things, \`${target}\` and \`${other}\``,
      { in: source, key: other, part: "key" },
      {
        help: "write a mapper for each",
      },
    );
  const value =
    source.value === undefined || source.value === null
      ? undefined
      : stringOf(source.value, source, "value", origins);
  return { attribute, value, target, to };
}

interface ShortMapper {
  readonly target: Target;
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
