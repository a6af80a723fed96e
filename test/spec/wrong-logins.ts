import type { Wrong } from "./wrong-meaning.ts";
import { client, component, ldap, oidc, saml } from "./wrong-settings.ts";

const realm = (text: string): string => `realm: r\n${text}\n`;
const jwt = (attributes: string): string =>
  client(`clientAuthenticatorType: client-jwt, attributes: { ${attributes} }`);
const ldapMapper = (text: string): string =>
  ldap(
    "",
    `, subComponents: { org.keycloak.storage.ldap.mappers.LDAPStorageMapper: [{ name: m, ${text} }] }`,
  );

/** What lets nobody in: logins that lack something, and settings that exclude each other. */
export const wrongLogins: readonly Wrong[] = [
  ...[
    ["a signed JWT without keys", client("clientAuthenticatorType: ▸client-jwt"), "`jwks.url`"],
    ["a certificate without its subject", client("clientAuthenticatorType: ▸client-x509"), "x509.subjectdn"],
    [
      "a federated token without its subject",
      client("clientAuthenticatorType: ▸federated-jwt, attributes: { jwt.credential.issuer: github }"),
      "jwt.credential.sub",
    ],
    ["keys from nowhere", jwt("use.jwks.url: ▸true, jwt.credential.public.key: x"), "needs `jwks.url`"],
    [
      "keys that are switched off",
      jwt("use.jwks.url: false, jwks.url: ▸https://a.example/k"),
      "`use.jwks.url: true`",
    ],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1506",
    name,
    spec,
    says,
    warning: true as const,
  })),
  ...[
    [
      "a signed JWT with a secret",
      jwt("token.endpoint.auth.signing.alg: ▸HS256, jwt.credential.public.key: x"),
      "private key",
    ],
    [
      "a secret that signs like a key",
      client(
        "clientAuthenticatorType: client-secret-jwt, attributes: { token.endpoint.auth.signing.alg: ▸RS256 }",
      ),
      "HS256",
    ],
    [
      "two sources of keys",
      jwt(
        `use.jwks.url: true, jwks.url: https://a.example/k, use.jwks.string: ▸true, jwks.string: '{"keys": []}'`,
      ),
      "both be on",
    ],
    [
      "a service account of a bearer-only client",
      client("bearerOnly: ▸true, serviceAccountsEnabled: true"),
      "gets no tokens",
    ],
    [
      "authorization of a public client",
      client("authorizationServicesEnabled: ▸true, publicClient: true"),
      "service account",
    ],
    [
      "authorization without a service account",
      client("authorizationServicesEnabled: ▸true, serviceAccountsEnabled: false"),
      "service account",
    ],
    [
      "e-mails that are shared and log in",
      realm("loginWithEmailAllowed: true\nduplicateEmailsAllowed: ▸true"),
      "`loginWithEmailAllowed`",
    ],
    [
      "e-mails that are shared and usernames",
      realm("duplicateEmailsAllowed: ▸true\nregistrationEmailAsUsername: true"),
      "`registrationEmailAsUsername`",
    ],
    ["people in a flow of clients", realm("browserFlow: ▸clients"), "`clients` logs clients in"],
    ["clients in a flow of people", realm("clientAuthenticationFlow: ▸browser"), "client-flow"],
    [
      "people in a client flow of the spec",
      realm(
        "authenticationFlows: [{ alias: f, providerId: client-flow }]\nidentityProviders: [{ alias: x, providerId: oidc, firstBrokerLoginFlowAlias: ▸f }]",
      ),
      "basic-flow",
    ],
    [
      "a flow and itself",
      realm(
        "authenticationFlows: [{ alias: f, authenticationExecutions: [{ authenticatorFlow: true, flowAlias: ▸f, requirement: REQUIRED }] }]",
      ),
      "holds itself",
    ],
    ["a password policy twice", realm("passwordPolicy: ▸length(8) and length(12)"), "twice"],
    [
      "passwords that are too long and too short",
      realm("passwordPolicy: ▸maxLength(4) and length(8)"),
      "at least 8",
    ],
    [
      "a directory that is neither written nor imported",
      ldap("importEnabled: [false]").replace("[READ_ONLY]", "▸[UNSYNCED]"),
      "importEnabled",
    ],
    [
      "a password policy of a directory that is not written",
      ldap("validatePasswordPolicy: ▸[true]"),
      "WRITABLE",
    ],
    ["StartTLS with a pool", ldap("startTls: ▸[true], connectionPooling: [true]"), "connectionPooling"],
  ].map(([name = "", spec = "", says = ""]) => ({ code: "IAM1409", name: `at once: ${name}`, spec, says })),
  {
    code: "IAM1409",
    name: "a default language that nobody can choose",
    spec: realm("internationalizationEnabled: true\nsupportedLocales: [en, de]\ndefaultLocale: ▸fr"),
    says: "supportedLocales",
    warning: true,
  },
  ...[
    ["a principal without its attribute", saml("principalType: ▸ATTRIBUTE"), "principalAttribute"],
    ["PKCE without its method", oidc("pkceEnabled: ▸true"), "pkceMethod: S256"],
    [
      "signatures without a key",
      oidc("validateSignature: ▸true, useJwksUrl: false"),
      "publicKeySignatureVerifier",
    ],
    ["assertions without keys", oidc("supportsClientAssertions: ▸true, useJwksUrl: true"), "jwksUrl"],
    ["a filter without its claim", oidc("filteredByClaim: ▸true, claimFilterValue: x"), "claimFilterName"],
    [
      "a mapper of a role without the role",
      client("mappers: [{ name: m, protocolMapper: ▸oidc-hardcoded-role-mapper, config: {} }]"),
      "`role: …`",
    ],
    [
      "a provider's mapper without its role",
      realm(
        "identityProviders: [{ alias: x, providerId: saml, mappers: [{ name: m, identityProviderMapper: ▸saml-role-idp-mapper, config: { attribute.name: g } }] }]",
      ),
      "`role: …`",
    ],
    [
      "a directory without its mode",
      ldap("").replace("editMode: [READ_ONLY], ", "").replace("ldap,", "▸ldap,"),
      "editMode",
    ],
    [
      "a directory without its address",
      ldap("").replace('connectionUrl: ["ldap://x"], ', "").replace("ldap,", "▸ldap,"),
      "connectionUrl",
    ],
    [
      "a directory without its users",
      ldap("").replace('usersDn: ["ou=p"], ', "").replace("ldap,", "▸ldap,"),
      "usersDn",
    ],
    ["a directory that asks who asks", ldap("authType: [simple]").replace("ldap,", "▸ldap,"), "bindDn"],
    [
      "Kerberos without a key tab",
      component(
        "storage.UserStorageProvider",
        "providerId: ▸kerberos, config: { kerberosRealm: [X], serverPrincipal: [y] }",
      ),
      "keyTab",
    ],
    [
      "a mapper of groups without their place",
      ldapMapper("providerId: ▸group-ldap-mapper, config: {}"),
      "groups.dn",
    ],
  ].map(([name = "", spec = "", says = ""]) => ({ code: "IAM1203", name, spec, says })),
  ...[
    ["an adminUrl", client("adminUrl: ▸not a url"), "or with /"],
    ["a frontchannel.logout.url", client("attributes: { frontchannel.logout.url: ▸not a url }"), "or with /"],
    [
      "a saml_assertion_consumer_url_post",
      client("protocol: saml, attributes: { saml_assertion_consumer_url_post: ▸/acs }"),
      "https://",
    ],
  ].map(([name = "", spec = "", says = ""]) => ({
    code: "IAM1416",
    name: `${name} that is no URL`,
    spec,
    says,
  })),
  {
    code: "IAM1405",
    name: "a mapper of SAML for OpenID Connect",
    spec: oidc("").replace(
      "config:",
      "mappers: [{ name: m, identityProviderMapper: ▸saml-username-idp-mapper }], config:",
    ),
    says: "begins with `oidc-`",
  },
  {
    code: "IAM1407",
    name: "a client that logs in with tokens of an identity provider that does not exist",
    spec: `${client("clientAuthenticatorType: federated-jwt, attributes: { jwt.credential.issuer: ▸gihub, jwt.credential.sub: x }")}identityProviders: [{ alias: github, providerId: oidc }]\n`,
    says: "`github`",
  },
  {
    code: "IAM1205",
    name: "a sender that is no address",
    spec: realm("smtpServer: { host: h, from: ▸Acme }"),
    says: "fromDisplayName",
  },
  {
    code: "IAM1505",
    name: "a claim that only Keycloak writes",
    spec: client(
      "mappers: [{ name: m, protocolMapper: oidc-hardcoded-claim-mapper, config: { claim.name: ▸iss, claim.value: x, access.token.claim: true } }]",
    ),
    says: "Keycloak itself",
    warning: true,
  },
];
