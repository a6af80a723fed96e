import type { Code } from "../errors.ts";
import { declared, declareUnder, type Extensible } from "./extensions.ts";
import type { At, Findings } from "./findings.ts";
import { COMPONENTS, didYouMean, KEYCLOAK_VERSION, PROTOCOL_MAPPERS, SHIPPED } from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Types of providers that Keycloak lacks and the spec does not declare (IAM1421; of mappers IAM1405). Some of them it
 * takes in silence, the others it answers with a bare 500.
 */
export function checkTypes(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const types = new Types(document, findings);
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)]) {
    types.one("protocols", owner, "protocol", "protocol");
    for (const mapper of objects(owner.protocolMappers))
      checkProtocolMapper(mapper, owner, document, findings);
  }
  for (const client of objects(realm.clients))
    types.one("clientAuthenticators", client, "clientAuthenticatorType", "client authenticator");
  for (const provider of objects(realm.identityProviders))
    types.one("identityProviders", provider, "providerId", "identity provider of the type");
  for (const mapper of objects(realm.identityProviderMappers))
    types.one(
      "identityProviderMappers",
      mapper,
      "identityProviderMapper",
      "identity provider mapper of the type",
      "IAM1405",
    );
  checkProtocolsOfProviders(realm, findings);
  for (const [key, name] of list(realm.eventsListeners).entries())
    types.named("eventsListeners", name, { in: list(realm.eventsListeners), key }, "events listener");
  checkFlowSteps(document, types);
  checkClientPolicies(document, types);
  for (const client of objects(document.clients)) checkAuthorization(client, types, findings);
  checkComponents(object(document.components), types);
}

const SPEAKS: Readonly<Record<string, string>> = { saml: "saml", oidc: "oidc", "keycloak-oidc": "oidc" };

/** Mappers read the answers of one protocol; those that give everybody the same read none. */
function checkProtocolsOfProviders(realm: JsonObject, findings: Findings): void {
  const providers = new Map(
    objects(realm.identityProviders).map(({ alias, providerId }) => [alias, providerId]),
  );
  for (const mapper of objects(realm.identityProviderMappers)) {
    const spoken = SPEAKS[text(providers.get(mapper.identityProviderAlias ?? null)) ?? ""];
    const type = text(mapper.identityProviderMapper) ?? "";
    const read = /^(?:keycloak-)?(saml|oidc)-(?!hardcoded-)/.exec(type)?.[1];
    if (spoken !== undefined && read !== undefined && spoken !== read)
      findings.error(
        "IAM1405",
        `\`${type}\` maps for the protocol ${read}, and this is ${spoken}`,
        { in: mapper, key: "identityProviderMapper" },
        { help: `take one that begins with \`${spoken}-\`` },
      );
  }
}

class Types {
  readonly #document: JsonObject;
  readonly #findings: Findings;

  constructor(document: JsonObject, findings: Findings) {
    this.#document = document;
    this.#findings = findings;
  }

  /** Looks at one entry that names a type. */
  one(
    kind: keyof typeof SHIPPED,
    container: JsonObject,
    key: string,
    what: string,
    code: Code = "IAM1421",
  ): void {
    this.named(kind, container[key], { in: container, key }, what, code);
  }

  named(
    kind: keyof typeof SHIPPED,
    name: Json | undefined,
    at: At,
    what: string,
    code: Code = "IAM1421",
  ): void {
    this.among(SHIPPED[kind], kind, name, at, what, code);
  }

  among(
    shipped: ReadonlyMap<string, unknown>,
    kind: Extensible,
    name: Json | undefined,
    at: At,
    what: string,
    code: Code = "IAM1421",
  ): void {
    const type = text(name);
    // What is made of deployed scripts is named by its script.
    if (!type || type.startsWith("script-") || shipped.has(type)) return;
    const own = declared(this.#document, kind);
    if (own.includes(type)) return;
    this.#findings.error(code, `Keycloak ${KEYCLOAK_VERSION} has no ${what} \`${type}\``, at, {
      help: didYouMean(type, [...shipped.keys(), ...own]) ?? declareUnder(kind),
    });
  }
}

function checkProtocolMapper(
  mapper: JsonObject,
  owner: JsonObject,
  document: JsonObject,
  findings: Findings,
): void {
  const type = text(mapper.protocolMapper);
  const protocol = text(mapper.protocol) ?? "openid-connect";
  if (type === undefined || type.startsWith("script-")) return;
  if (declared(document, "protocolMappers").includes(type)) return;
  const types = PROTOCOL_MAPPERS.get(protocol);
  if (!types) {
    // That of its client or client scope is a finding there.
    if (protocol === owner.protocol || declared(document, "protocols").includes(protocol)) return;
    findings.error(
      "IAM1205",
      `\`${protocol}\` is no protocol of Keycloak`,
      { in: mapper, key: "protocol" },
      {
        help: didYouMean(protocol, PROTOCOL_MAPPERS.keys()) ?? "clients speak `openid-connect` or `saml`",
      },
    );
  } else if (!types.has(type)) {
    const other = [...PROTOCOL_MAPPERS].find(([, known]) => known.has(type))?.[0];
    findings.error(
      "IAM1405",
      other
        ? `\`${type}\` maps for the protocol ${other}, and this is ${protocol}`
        : `Keycloak ${KEYCLOAK_VERSION} has no protocol mapper of the type \`${type}\``,
      { in: mapper, key: "protocolMapper" },
      { help: didYouMean(type, types.keys()) ?? (other ? undefined : declareUnder("protocolMappers")) },
    );
  }
}

function checkFlowSteps(document: JsonObject, types: Types): void {
  for (const flow of objects(document.authenticationFlows))
    for (const execution of objects(flow.authenticationExecutions))
      types.one("authenticators", execution, "authenticator", "authenticator");
  for (const action of objects(document.requiredActions))
    types.one("requiredActions", action, "providerId", "required action");
}

function checkClientPolicies(document: JsonObject, types: Types): void {
  for (const policy of objects(object(document.clientPolicies)?.policies))
    for (const condition of objects(policy.conditions))
      types.one("clientPolicyConditions", condition, "condition", "client policy condition");
  for (const profile of objects(object(document.clientProfiles)?.profiles))
    for (const executor of objects(profile.executors))
      types.one("clientPolicyExecutors", executor, "executor", "client policy executor");
}

function checkAuthorization(client: JsonObject, types: Types, findings: Findings): void {
  for (const policy of objects(object(client.authorizationSettings)?.policies))
    if (policy.type === "js")
      findings.error(
        "IAM1421",
        "Keycloak takes no JavaScript in a realm's file",
        { in: policy, key: "type" },
        // Since Keycloak 18 scripts come with the server.
        { help: "deploy the script with the server, and name it as the type: `script-….js`" },
      );
    else types.one("authorizationPolicies", policy, "type", "authorization policy of the type");
}

/** Components by their Java interface, with those that stand inside them (the mappers of an LDAP provider). */
function checkComponents(components: JsonObject | undefined, types: Types): void {
  for (const [type, list] of Object.entries(components ?? {})) {
    const shipped = COMPONENTS.get(type);
    if (!shipped && !isWorkflow(type))
      types.among(
        COMPONENTS,
        "components",
        type,
        { in: components ?? {}, key: type, part: "key" },
        "component of the type",
      );
    for (const component of objects(list)) {
      if (shipped)
        types.among(
          shipped,
          "components",
          component.providerId,
          { in: component, key: "providerId" },
          `${type.slice(type.lastIndexOf(".") + 1)}`,
        );
      checkComponents(object(component.subComponents), types);
    }
  }
}

/** Keycloak keeps the steps of workflows as components, under names that changed with each version. */
function isWorkflow(type: string): boolean {
  return type.startsWith("org.keycloak.models.workflow.");
}
