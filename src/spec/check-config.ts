import type { Findings } from "./findings.ts";
import {
  CLIENT_ATTRIBUTES,
  COMPONENTS,
  didYouMean,
  IDENTITY_PROVIDER_CONFIG,
  PROTOCOL_MAPPERS,
  type Setting,
  type Settings,
  SHIPPED,
  similar,
} from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { object, objects, text } from "./shape.ts";
import { listed } from "./wording.ts";

/**
 * Free-form maps of settings, whose keys Keycloak takes as they come: keys that their provider does not know (IAM1413)
 * and values that it could not read (IAM1205).
 */
export function checkConfigs(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const check = new Configs(findings);
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)])
    for (const mapper of objects(owner.protocolMappers)) {
      const types = PROTOCOL_MAPPERS.get(text(mapper.protocol) ?? "openid-connect");
      const settings = types?.get(text(mapper.protocolMapper) ?? "");
      check.map(`the mapper \`${mapper.name}\``, object(mapper.config), settings, WRITTEN_ANYWAY);
    }
  for (const mapper of objects(realm.identityProviderMappers)) {
    const settings = SHIPPED.identityProviderMappers.get(text(mapper.identityProviderMapper) ?? "");
    check.map(`the mapper \`${mapper.name}\``, object(mapper.config), settings, SYNC_MODE);
  }
  for (const provider of objects(realm.identityProviders)) {
    const settings = providerSettings(text(provider.providerId));
    check.map(`the identity provider \`${provider.alias}\``, object(provider.config), settings);
  }
  check.map("the realm's `smtpServer`", object(realm.smtpServer), textOf(SMTP));
  check.map("the realm's `browserSecurityHeaders`", object(realm.browserSecurityHeaders), textOf(HEADERS));
  for (const client of objects(realm.clients)) check.attributes(client);
  checkFlows(document, check);
  checkPolicies(document, check);
  checkComponents(object(document.components), check);
}

class Configs {
  readonly #findings: Findings;
  /** Attribute → the one of Keycloak's that was meant: many clients have the same. */
  readonly #meant = new Map<string, string | undefined>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** A map that one provider reads. Without settings, or where it has none, nobody knows what it takes. */
  map(
    owner: string,
    config: JsonObject | undefined,
    settings: Settings | undefined,
    besides: Settings = {},
  ): void {
    if (!config || !settings || Object.keys(settings).length === 0) return;
    for (const [key, value] of Object.entries(config)) {
      const setting = own(settings, key) ?? own(besides, key);
      if (setting !== undefined) this.#value(config, key, value, setting);
      else if (!key.startsWith("kc.org.")) this.#unknown(owner, config, key, Object.keys(settings));
    }
  }

  /** Attributes of clients may be anybody's, so only what is all but the name of one of Keycloak's is a mistake. */
  attributes(client: JsonObject): void {
    const attributes = object(client.attributes);
    for (const key of Object.keys(attributes ?? {})) {
      if (!attributes || CLIENT_ATTRIBUTES.has(key)) continue;
      if (!this.#meant.has(key)) this.#meant.set(key, similar(key, CLIENT_ATTRIBUTES));
      const meant = this.#meant.get(key);
      if (meant === undefined || Object.hasOwn(attributes, meant)) continue;
      this.#unknown(`the client \`${client.clientId}\``, attributes, key, [meant]);
    }
  }

  #unknown(owner: string, config: JsonObject, key: string, known: readonly string[]): void {
    const at = { in: config, key, part: "key" } as const;
    const message = `${owner} has no setting \`${key}\``;
    const help = didYouMean(key, known);
    if (help !== undefined) this.#findings.error("IAM1413", message, at, { help });
    // A newer server may know it.
    else
      this.#findings.warn("IAM1413", message, at, {
        help:
          known.length <= 12 ? `it has ${listed(known, "and")}` : "the server passes over it; take it out",
      });
  }

  #value(config: JsonObject, key: string, value: Json, setting: Setting): void {
    if (setting === "text" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) this.#one(value, index, one, setting, key);
      return;
    }
    this.#one(config, key, value, setting, key);
  }

  #one(container: object, at: string | number, value: Json, setting: Setting, key: string): void {
    // Several values in one text are divided by this.
    const values = typeof value === "string" ? value.split("##") : [String(value)];
    const wrong = values.find((one) => one !== "" && !isRight(one, setting));
    if (wrong === undefined || typeof value === "object") return;
    const choices = typeof setting === "string" ? [] : setting;
    const wanted = typeof setting === "string" ? WANTED[setting] : listed(setting.map(quoted), "or");
    this.#findings.error(
      "IAM1205",
      `\`${key}\` must be ${wanted}, not \`${wrong}\``,
      { in: container, key: at },
      { help: didYouMean(wrong, choices) },
    );
  }
}

const WANTED: Readonly<Record<string, string>> = { boolean: "true or false", number: "a whole number" };

function isRight(value: string, setting: Setting): boolean {
  if (setting === "boolean") return value === "true" || value === "false";
  if (setting === "number") return /^-?\d+$/.test(value);
  return setting.includes(value);
}

/** What Keycloak's console and Keycloak itself write into any mapper: the tokens that its claim goes into. */
const WRITTEN_ANYWAY: Settings = {
  "access.token.claim": "boolean",
  "access.tokenResponse.claim": "boolean",
  "id.token.claim": "boolean",
  "introspection.token.claim": "boolean",
  "lightweight.claim": "boolean",
  "userinfo.token.claim": "boolean",
  // Keycloak's own mappers of roles hold one that nothing reads (OIDCLoginProtocolFactory).
  "user.attribute": "text",
};

const SYNC_MODE: Settings = { syncMode: ["INHERIT", "IMPORT", "FORCE", "LEGACY"] };

/** IdentityProviderModel and what the admin console writes beside the settings of the protocol. */
const EVERY_PROVIDER = ["syncMode", "guiOrder", "hideOnLoginPage", "iam.owner", "iam.protected"];

function providerSettings(type: string | undefined): Settings | undefined {
  const special = SHIPPED.identityProviders.get(type ?? "");
  if (!special) return undefined;
  const { saml, oidc } = IDENTITY_PROVIDER_CONFIG;
  return { ...textOf(EVERY_PROVIDER), ...textOf(type === "saml" ? saml : oidc), ...special };
}

/** DefaultEmailSenderProvider */
const SMTP = [
  "host",
  "port",
  "from",
  "fromDisplayName",
  "replyTo",
  "replyToDisplayName",
  "envelopeFrom",
  "ssl",
  "starttls",
  "auth",
  "authType",
  "user",
  "password",
  "authTokenUrl",
  "authTokenScope",
  "authTokenClientId",
  "authTokenClientSecret",
  "allowutf8",
  "debug",
  "timeout",
  "connectionTimeout",
  "writeTimeout",
];

/** BrowserSecurityHeaders */
const HEADERS = [
  "contentSecurityPolicy",
  "contentSecurityPolicyReportOnly",
  "referrerPolicy",
  "strictTransportSecurity",
  "xContentTypeOptions",
  "xFrameOptions",
  "xRobotsTag",
  "xXSSProtection",
];

function checkFlows(document: JsonObject, check: Configs): void {
  const users = new Map<string, string>();
  for (const flow of objects(document.authenticationFlows))
    for (const execution of objects(flow.authenticationExecutions))
      users.set(text(execution.authenticatorConfig) ?? "", text(execution.authenticator) ?? "");
  for (const { alias, config } of objects(document.authenticatorConfig)) {
    const settings = SHIPPED.authenticators.get(users.get(text(alias) ?? "") ?? "");
    check.map(`the authenticator config \`${alias}\``, object(config), settings, AUTHENTICATION_METHOD);
  }
}

/** What any authenticator may say about itself (Constants.AUTHENTICATION_EXECUTION_REFERENCE_VALUE). */
const AUTHENTICATION_METHOD: Settings = {
  "default.reference.value": "text",
  "default.reference.maxAge": "text",
};

function checkPolicies(document: JsonObject, check: Configs): void {
  for (const policy of objects(object(document.clientPolicies)?.policies))
    for (const { condition, configuration } of objects(policy.conditions)) {
      const settings = SHIPPED.clientPolicyConditions.get(text(condition) ?? "");
      check.map(`the condition \`${condition}\``, object(configuration), settings, ANY_CONDITION);
    }
  for (const profile of objects(object(document.clientProfiles)?.profiles))
    for (const { executor, configuration } of objects(profile.executors)) {
      const settings = SHIPPED.clientPolicyExecutors.get(text(executor) ?? "");
      check.map(`the executor \`${executor}\``, object(configuration), settings);
    }
}

const ANY_CONDITION: Settings = { "is-negative-logic": "boolean" };

function checkComponents(components: JsonObject | undefined, check: Configs): void {
  for (const [type, list] of Object.entries(components ?? {}))
    for (const component of objects(list)) {
      const shipped = COMPONENTS.get(type)?.get(text(component.providerId) ?? "");
      const settings = shipped && { ...shipped, ...OF_DIRECTORIES[text(component.providerId) ?? ""] };
      check.map(`the component \`${component.name}\``, object(component.config), settings, ADDED[type]);
      checkComponents(object(component.subComponents), check);
    }
}

/** What components hold besides what they declare: keys that Keycloak made, and how users are imported and cached. */
const ADDED: Readonly<Record<string, Settings>> = {
  "org.keycloak.keys.KeyProvider": textOf([
    "kid",
    "secret",
    "privateKey",
    "certificate",
    "keyUse",
    "algorithm",
    "ecdsaPrivateKey",
    "ecdsaPublicKey",
    "ecdhPrivateKey",
    "ecdhPublicKey",
    "eddsaPrivateKey",
    "eddsaPublicKey",
  ]),
  "org.keycloak.storage.UserStorageProvider": textOf([
    "enabled",
    "priority",
    "cachePolicy",
    "maxLifespan",
    "evictionDay",
    "evictionHour",
    "evictionMinute",
    "fullSyncPeriod",
    "changedSyncPeriod",
    "batchSizeForSync",
    "lastSync",
    "importEnabled",
  ]),
};

/** How users are looked up; the last way, of Active Directory, the server lists only for such a directory. */
const retrieved = (what: string): Settings => ({
  "user.roles.retrieve.strategy": [
    `LOAD_${what}_BY_MEMBER_ATTRIBUTE`,
    `GET_${what}_FROM_USER_MEMBEROF_ATTRIBUTE`,
    `LOAD_${what}_BY_MEMBER_ATTRIBUTE_RECURSIVELY`,
  ],
});

/** LDAPConstants; the server declares the first as any text, and fails on others with a bare 500. */
const OF_DIRECTORIES: Readonly<Record<string, Settings>> = {
  ldap: {
    editMode: ["READ_ONLY", "WRITABLE", "UNSYNCED"],
    authType: ["none", "simple"],
    searchScope: ["1", "2"],
    useTruststoreSpi: ["always", "never", "ldapsOnly"],
  },
  "group-ldap-mapper": retrieved("GROUPS"),
  "role-ldap-mapper": retrieved("ROLES"),
};

function textOf(keys: readonly string[]): Settings {
  return Object.fromEntries(keys.map((key) => [key, "text"]));
}

function own(settings: Settings, key: string): Setting | undefined {
  return Object.hasOwn(settings, key) ? settings[key] : undefined;
}

function quoted(value: string): string {
  return `\`${value}\``;
}
