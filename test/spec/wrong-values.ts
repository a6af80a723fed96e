import type { Wrong } from "./wrong-meaning.ts";
import { client, keys, ldap, oidc, saml, step } from "./wrong-settings.ts";

const realm = (text: string): string => `realm: r\n${text}\n`;
const hardcoded = (config: string): string =>
  client(
    `mappers: [{ name: m, protocolMapper: oidc-hardcoded-claim-mapper, config: { claim.name: x, access.token.claim: true, ${config} } }]`,
  );
const providerMapper = (type: string, config: string): string =>
  saml("").replace(
    "config:",
    `mappers: [{ name: m, identityProviderMapper: ${type}, config: { ${config} } }], config:`,
  );
const withConfig = (authenticator: string, config: string): string =>
  `${step(`authenticator: ${authenticator}, authenticatorConfig: c, requirement: REQUIRED`)}authenticatorConfig: [{ alias: c, config: { ${config} } }]\n`;
const REGEX = "no regular expression";

/** Values of the right type that can never work. Most of them Keycloak takes without a word. */
export const wrongValues: readonly Wrong[] = [
  ...[
    ["tokens that are expired at once", realm("accessTokenLifespan: ▸-5"), "-1 or more"],
    ["a session without end", realm("ssoSessionIdleTimeout: ▸-1"), "0 or more"],
    ["failures before a lock", realm("failureFactor: ▸-5"), "0 or more"],
    ["a one-time password for less than no time", realm("otpPolicyPeriod: ▸-1"), "0 or more"],
    ["a lifespan of a client", client("attributes: { access.token.lifespan: ▸-5 }"), "-1 or more"],
    ["a lifespan in quotes", client('attributes: { access.token.lifespan: ▸"-5" }'), "-1 or more"],
    [
      "assertions that are never young enough",
      client("attributes: { token.endpoint.auth.signing.max.exp: ▸0 }"),
      "1 or more",
    ],
    ["a clock skew", saml("allowedClockSkew: ▸-5"), "0 or more"],
    ["a mail port", realm("smtpServer: { host: h, port: ▸0 }"), "1 or more"],
    ["the life of a pushed request", realm("attributes: { parRequestUriLifespan: ▸-5 }"), "1 or more"],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `a number that is too small: ${name}`,
    spec,
    says: `must be ${says}`,
  })),
  {
    code: "IAM1202",
    name: "an attribute of the realm that must be a number, at which every later request to the realm fails",
    spec: realm("attributes: { parRequestUriLifespan: ▸soon }"),
    says: "a whole number",
  },
  ...[
    ["digits of one-time passwords", realm("otpPolicyDigits: ▸7"), "`6` or `8`"],
    [
      "a signature algorithm of WebAuthn",
      realm("webAuthnPolicySignatureAlgorithms: [ES256, ▸RS255]"),
      "`RS256`",
    ],
    ["a model of authenticators", realm("webAuthnPolicyAcceptableAaguids: [▸yubikey]"), "ee882879"],
    ["a host name of WebAuthn", realm("webAuthnPolicyPasswordlessRpId: ▸https://a.example"), "example.com"],
    ["how CIBA delivers tokens", realm("attributes: { cibaBackchannelTokenDeliveryMode: ▸pull }"), "`poll`"],
    [
      "how an ID token is encrypted",
      client("attributes: { id.token.encrypted.response.alg: ▸RSA }"),
      "`RSA-OAEP`",
    ],
    [
      "what an ID token is encrypted with",
      client("attributes: { id.token.encrypted.response.enc: ▸AES }"),
      "`A128GCM`",
    ],
    [
      "a signature of user info",
      client("attributes: { user.info.response.signature.alg: ▸RS255 }"),
      "`RS256`",
    ],
    ["a language", realm("supportedLocales: [en, ▸english language]"), "pt-BR"],
    ["a language as Java writes it", realm("supportedLocales: [en, ▸pt_BR]"), "write `pt-BR`"],
    ["a default language", realm("defaultLocale: ▸de_DE"), "write `de-DE`"],
    ["a level of authentication", realm('attributes: { acr.loa.map: ▸\'{"gold": "high"}\' }'), "silver"],
    [
      "a name of a level",
      client(`attributes: { acr.loa.map: '{"gold": 2}', default.acr.values: ▸silver }`),
      "there are gold",
    ],
    [
      "a name of a level of the realm",
      `${client("attributes: { minimum.acr.value: ▸gould }")}attributes: { acr.loa.map: '{"gold": 2}' }\n`,
      "there are gold",
    ],
    [
      "how groups are looked up",
      ldap(
        "",
        ', subComponents: { org.keycloak.storage.ldap.mappers.LDAPStorageMapper: [{ name: m, providerId: group-ldap-mapper, config: { groups.dn: ["ou=g"], user.roles.retrieve.strategy: [▸MEMBERS] } }] }',
      ),
      "RECURSIVELY",
    ],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `what does not exist: ${name}`,
    spec,
    says,
  })),
  ...[
    ["a whole number", hardcoded("claim.value: ▸many, jsonType.label: long"), "of the type long"],
    ["a number of 32 bits", hardcoded("claim.value: ▸99999999999, jsonType.label: int"), "of the type int"],
    ["true or false", hardcoded("claim.value: ▸maybe, jsonType.label: boolean"), "of the type boolean"],
    ["JSON", hardcoded("claim.value: ▸'{a', jsonType.label: JSON"), "of the type JSON"],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `a claim that is not ${name}`,
    spec,
    says,
  })),
  ...[
    ["a key set of a client", client("attributes: { jwks.string: ▸'[]' }"), "Key Set"],
    ["a certificate of a client", client("attributes: { jwt.credential.certificate: ▸none }"), "PEM"],
    [
      "a certificate of SAML",
      client("protocol: saml, attributes: { saml.signing.certificate: ▸none }"),
      "PEM",
    ],
    ["a certificate of a provider", saml("signingCertificate: ▸none"), "metadata"],
    ["a list of contexts", saml("authnContextClassRefs: ▸urn:a"), `'["urn:a"]'`],
    [
      "conditions of a mapper",
      providerMapper("saml-advanced-role-idp-mapper", "role: x, attributes: ▸department"),
      "JSON list",
    ],
    [
      "an address of a directory",
      ldap("").replace('["ldap://x"]', "[dir.example]").replace("connectionUrl: [", "connectionUrl: ▸["),
      "ldap://",
    ],
    ["a filter of a directory", ldap("customUserSearchFilter: ▸[uid=x]"), "`(uid=x)`"],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `what cannot be read: ${name}`,
    spec,
    says,
  })),
  ...[
    ["a password policy", realm("passwordPolicy: ▸length(8) and regexPattern([)"), "`[` is not closed"],
    [
      "a certificate's subject",
      client("attributes: { x509.allow.regex.pattern.comparison: true, x509.subjectdn: ▸(CN }"),
      REGEX,
    ],
    [
      "a filter of claims",
      oidc("filteredByClaim: true, claimFilterName: x, claimFilterValue: ▸'*'"),
      "nothing stands before",
    ],
    [
      "a mapper",
      providerMapper(
        "saml-advanced-role-idp-mapper",
        `role: x, are.attribute.values.regex: true, attributes: ▸'[{"key": "a", "value": "a)"}]'`,
      ),
      "closes nothing",
    ],
    [
      "a step",
      withConfig("conditional-user-attribute", "attribute_expected_value: ▸'(', regex: true"),
      REGEX,
    ],
    ["a header", withConfig("auth-conditional-otp-form", "forceOtpForHeaderPattern: ▸'a\\'"), "ends in"],
    [
      "a user's attribute",
      realm("userProfile: { attributes: [{ name: a, validations: { pattern: { pattern: ▸'(' } } }] }"),
      REGEX,
    ],
    [
      "authorization",
      client("authorizationSettings: { policies: [{ name: p, type: regex, config: { pattern: ▸'(' } }] }"),
      REGEX,
    ],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `a regular expression of ${name} that is none`,
    spec,
    says,
  })),
  {
    code: "IAM1205",
    name: "a password policy without its number",
    spec: realm("passwordPolicy: ▸length()"),
    says: "not nothing",
  },
  {
    code: "IAM1205",
    name: "a password policy without its regular expression",
    spec: realm("passwordPolicy: ▸regexPattern and length(8)"),
    says: "takes a regular expression",
  },
  {
    code: "IAM1205",
    name: "a size of a key in quotes",
    spec: keys('keySize: [▸"1000"]'),
    says: "`2048`",
  },
];
