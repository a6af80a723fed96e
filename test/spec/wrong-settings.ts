import type { Wrong } from "./wrong-meaning.ts";

const LONG = "x".repeat(256);
export const client = (text: string): string => `realm: r\nclients: [{ clientId: a, ${text} }]\n`;
export const saml = (config: string): string =>
  `realm: r\nidentityProviders: [{ alias: x, providerId: saml, config: { singleSignOnServiceUrl: https://i.example/s, ${config} } }]\n`;
export const oidc = (config: string): string =>
  `realm: r\nidentityProviders: [{ alias: x, providerId: oidc, config: { ${config} } }]\n`;
export const component = (type: string, text: string): string =>
  `realm: r\ncomponents: { org.keycloak.${type}: [{ name: c, ${text} }] }\n`;
export const keys = (config: string): string =>
  component("keys.KeyProvider", `providerId: rsa-generated, config: { ${config} }`);
/** With all that a directory cannot be asked without. */
export const ldap = (config: string, rest = ""): string =>
  component(
    "storage.UserStorageProvider",
    `providerId: ldap, config: { editMode: [READ_ONLY], connectionUrl: ["ldap://x"], usersDn: ["ou=p"], ${config} }${rest}`,
  );
export const step = (text: string): string =>
  `realm: r\nauthenticationFlows: [{ alias: f, authenticationExecutions: [{ ${text} }] }]\n`;

/** A name that fills its column and one letter more: a bare 500. */
const tooLong: readonly Wrong[] = [
  ["a realm", `realm: ▸${LONG}\n`],
  ["a displayName of a realm", `realm: r\ndisplayName: ▸${LONG}\n`],
  ["a clientId", `realm: r\nclients: [{ clientId: ▸${LONG} }]\n`],
  ["a name of a client", client(`name: ▸${LONG}`)],
  ["a description of a client", client(`description: ▸${LONG}`)],
  ["a redirect URI", client(`redirectUris: [/ok, ▸/${LONG}]`)],
  ["a web origin", client(`webOrigins: [▸https://${LONG}]`)],
  ["a base URL", client(`baseUrl: ▸/${LONG}`)],
  ["a role of a client", client(`roles: [{ name: ▸${LONG} }]`)],
  ["a realm role", `realm: r\nroles: { realm: [{ name: ▸${LONG} }] }\n`],
  ["a description of a role", `realm: r\nroles: { realm: [{ name: x, description: ▸${LONG} }] }\n`],
  ["a client scope", `realm: r\nclientScopes: [{ name: ▸${LONG} }]\n`],
  ["a group", `realm: r\ngroups: [{ name: ▸${LONG} }]\n`],
  ["a mapper", client(`mappers: [{ name: ▸${LONG}, protocolMapper: oidc-acr-mapper }]`)],
  ["an identity provider", `realm: r\nidentityProviders: [{ alias: ▸${LONG}, providerId: oidc }]\n`],
  ["a flow", `realm: r\nauthenticationFlows: [{ alias: ▸${LONG} }]\n`],
].map(([name = "", spec = ""]) => ({
  code: "IAM1205",
  name: `${name} of more than 255 characters`,
  spec,
  says: "characters, and Keycloak keeps 255",
}));

/** Settings that Keycloak passes over, reads as something else, or answers with a bare 500. */
export const wrongSettings: readonly Wrong[] = [
  ...tooLong,
  {
    code: "IAM1411",
    name: "a clientId that leaves no room for the name of its service account",
    spec: `realm: r\nclients: [{ clientId: ▸${"x".repeat(240)}, serviceAccount: true }]\n`,
    says: "at most 239",
  },
  ...[
    ["a client", `realm: r\nclients: [{ clientId: ▸"" }]\n`],
    ["a role", `realm: r\nroles: { realm: [{ name: ▸"" }] }\n`],
    ["a group", `realm: r\ngroups: [{ name: ▸"" }]\n`],
  ].map(([name, spec = ""]) => ({ code: "IAM1411", name: `${name} without a name`, spec, says: "is empty" })),
  {
    code: "IAM1411",
    name: "a client scope with a space",
    spec: "realm: r\nclientScopes: [{ name: ▸my scope }]\n",
    says: "spaces",
  },
  {
    code: "IAM1411",
    name: "an identity provider with a slash",
    spec: "realm: r\nidentityProviders: [{ alias: ▸corp/eu, providerId: oidc }]\n",
    says: "`/`",
  },
  // Values of a closed set
  ...[
    ["a level of TLS", "realm: r\nsslRequired: ▸always\n", "`all`, `external` or `none`"],
    ["a kind of one-time password", "realm: r\notpPolicyType: ▸time\n", "`totp`"],
    ["an algorithm of one-time passwords", "realm: r\notpPolicyAlgorithm: ▸SHA1\n", "`HmacSHA1`"],
    ["a WebAuthn policy", "realm: r\nwebAuthnPolicyUserVerificationRequirement: ▸always\n", "`required`"],
    ["a signature algorithm of the realm", "realm: r\ndefaultSignatureAlgorithm: ▸rs256\n", "`RS256`"],
    ["a PKCE method", client("attributes: { pkce.code.challenge.method: ▸s256 }"), "`S256`"],
    [
      "a signature algorithm",
      client("attributes: { access.token.signed.response.alg: ▸RS255 }"),
      "did you mean",
    ],
    ["a SAML name format", client("protocol: saml, attributes: { saml_name_id_format: ▸emial }"), "`email`"],
    ["true or false in attributes", client("attributes: { use.refresh.tokens: ▸yes }"), "`true` or `false`"],
    ["a principal", saml("principalType: ▸SUBJEKT"), "`SUBJECT`"],
    ["a name format", saml("nameIDPolicyFormat: ▸persistent"), "nameid-format:persistent"],
    ["a signature algorithm of SAML", saml("signatureAlgorithm: ▸RSA256"), "`RSA_SHA256`"],
    ["a sync mode", saml("syncMode: ▸force"), "`FORCE`"],
    ["true or false in a provider", oidc("validateSignature: ▸on"), "`true` or `false`"],
    ["how a provider is asked", oidc("clientAuthMethod: ▸post"), "`client_secret_post`"],
    ["a PKCE method of a provider", oidc("pkceMethod: ▸s256"), "`S256`"],
    ["a requirement of a step", step("authenticator: auth-cookie, requirement: ▸required"), "`REQUIRED`"],
    [
      "a kind of flow",
      "realm: r\nauthenticationFlows: [{ alias: f, providerId: ▸fancy-flow }]\n",
      "`basic-flow`",
    ],
    [
      "the type of a claim",
      client(
        "mappers: [{ name: m, protocolMapper: oidc-hardcoded-claim-mapper, config: { claim.name: x, jsonType.label: ▸string } }]",
      ),
      "`String`",
    ],
    [
      "true or false in a mapper",
      client('mappers: [{ name: m, protocolMapper: oidc-acr-mapper, config: { id.token.claim: ▸"yes" } }]'),
      "true or false",
    ],
    ["the size of a key", keys("keySize: [▸1000]"), "`2048`"],
    ["a priority of a key", keys("priority: [▸high]"), "a whole number"],
    ["a kind of events", "realm: r\nenabledEventTypes: [LOGIN, ▸LOGGIN]\n", "`LOGIN`"],
    ["the number of a password policy", "realm: r\npasswordPolicy: ▸length(8), notUsername\n", "` and `"],
  ].map(([name, spec = "", says = ""]) => ({
    code: "IAM1205",
    name: `${name} that does not exist`,
    spec,
    says,
  })),
  {
    code: "IAM1202",
    name: "a number of seconds with a unit",
    spec: client("attributes: { access.token.lifespan: ▸5m }"),
    says: "access.token.lifespan: 300",
  },
  {
    code: "IAM1202",
    name: "a port that is no number",
    spec: "realm: r\nsmtpServer: { host: h, port: ▸smtp }\n",
    says: "a whole number",
  },
  {
    code: "IAM1205",
    name: "a transient name as the subject",
    spec: saml("nameIDPolicyFormat: ▸urn:oasis:names:tc:SAML:2.0:nameid-format:transient"),
    says: "principalType: ATTRIBUTE",
  },
  {
    code: "IAM1203",
    name: "certificates from metadata without their address",
    spec: saml("useMetadataDescriptorUrl: ▸true"),
    says: "metadataDescriptorUrl",
  },
  {
    code: "IAM1203",
    name: "signatures that are checked without keys",
    spec: oidc("validateSignature: ▸true, useJwksUrl: true"),
    says: "jwksUrl",
  },
  // Names
  {
    code: "IAM1422",
    name: "an authenticator config that the spec does not have",
    spec: step(
      "authenticator: identity-provider-redirector, authenticatorConfig: ▸go, requirement: REQUIRED",
    ),
    says: "alias: go",
  },
  {
    code: "IAM1423",
    name: "a misspelt client profile of Keycloak",
    spec: "realm: r\nclientPolicies: { policies: [{ name: p, profiles: [▸fapi-1-baselin] }] }\n",
    says: "`fapi-1-baseline`",
  },
  {
    code: "IAM1423",
    name: "a client profile that the spec does not have",
    spec: "realm: r\nclientProfiles: { profiles: [{ name: mine }] }\nclientPolicies: { policies: [{ name: p, profiles: [mine, ▸theirs] }] }\n",
    says: "clientProfiles",
  },
  {
    code: "IAM1201",
    name: "a binding of a flow that does not exist",
    spec: client("authenticationFlowBindingOverrides: { ▸browsr: browser }"),
    says: "`browser`",
  },
  ...[
    ["a client", "IAM1402", "scopeMappings: [{ client: ▸portall, roles: [staff] }]", "`portal`"],
    ["a realm role", "IAM1401", "scopeMappings: [{ client: portal, roles: [▸stafff] }]", "`staff`"],
    ["a client scope", "IAM1403", "scopeMappings: [{ clientScope: ▸emial, roles: [staff] }]", "`email`"],
    [
      "a role of a client",
      "IAM1401",
      "clientScopeMappings: { portal: [{ client: portal, roles: [▸reed] }] }",
      "`read`",
    ],
    ["the client of roles", "IAM1402", "clientScopeMappings: { ▸portall: [] }", "`portal`"],
  ].map(([name, code = "", spec = "", says = ""]) => ({
    code,
    name: `a scope mapping of ${name} that does not exist`,
    spec: `realm: r\n${spec}\nclients: [{ clientId: portal, roles: [read] }]\nroles: { realm: [{ name: staff }] }\n`,
    says,
  })),
  {
    code: "IAM1407",
    name: "an organization's identity provider that does not exist",
    spec: "realm: r\nidentityProviders: [{ alias: corp, providerId: oidc }]\norganizations: [{ name: acme, identityProviders: [{ alias: ▸crop }] }]\n",
    says: "`corp`",
  },
  ...[
    [
      "a claim that goes into no token",
      "oidc-usermodel-attribute-mapper, config: { user.attribute: x, claim.name: y }",
      "no token",
    ],
    [
      "an audience that goes into no token",
      "oidc-audience-mapper, config: { included.custom.audience: x, access.token.claim: false }",
      "no token",
    ],
    [
      "an audience mapper without audience",
      "oidc-audience-mapper, config: { access.token.claim: true }",
      "adds no audience",
    ],
  ].map(([name = "", mapper, says = ""]) => ({
    code: "IAM1505",
    name,
    spec: client(`mappers: [▸{ name: m, protocolMapper: ${mapper} }]`),
    says,
    warning: true as const,
  })),
  ...[
    ["an attribute of a client", client(`attributes: { ▸${LONG}: x }`)],
    ["an attribute of the realm", `realm: r\nattributes: { ▸${LONG}: x }\n`],
    ["a value of a role", `realm: r\nroles: { realm: [{ name: x, attributes: { a: [b, ▸${LONG}] } }] }\n`],
    [
      "a value of a group inside another",
      `realm: r\ngroups: [{ name: g, subGroups: [{ name: h, attributes: { a: [▸${LONG}] } }] }]\n`,
    ],
  ].map(([name, spec = ""]) => ({
    code: "IAM1205",
    name: `${name} that does not fit`,
    spec,
    says: "keeps 255",
  })),
  {
    code: "IAM1205",
    name: "a text that must be JSON",
    spec: "realm: r\nattributes: { acr.loa.map: ▸'[1' }\n",
    says: "gold",
  },
  {
    code: "IAM1205",
    name: "a number that needs more than 32 bits",
    spec: "realm: r\naccessTokenLifespan: ▸99999999999\n",
    says: "2147483647",
  },
  {
    code: "IAM1205",
    name: "how a directory may be changed",
    spec: ldap("").replace("READ_ONLY", "▸READONLY"),
    says: "`READ_ONLY`",
  },
  {
    code: "IAM1411",
    name: "a client profile with the name of one of Keycloak's",
    spec: "realm: r\nclientProfiles: { profiles: [{ name: ▸fapi-1-baseline }] }\n",
    says: "another name",
  },
  {
    code: "IAM1409",
    name: "a public client with the plain form of a service account",
    spec: client("▸publicClient: true, serviceAccountsEnabled: true").replace(
      "▸publicClient: true",
      "publicClient: ▸true",
    ),
    says: "secret",
  },
  {
    code: "IAM1409",
    name: "a client scope that is a default one and an optional one",
    spec: client("defaultClientScopes: [email, profile], optionalClientScopes: [phone, ▸profile]"),
    says: "one of the two",
  },
  ...[
    ["a flow", "authenticationFlows: [{ alias: a }, { alias: ▸a }]"],
    ["a user", "users: [{ username: a }, { username: ▸a }]"],
    ["an organization", "organizations: [{ name: a }, { name: ▸a }]"],
    ["a client profile", "clientProfiles: { profiles: [{ name: a }, { name: ▸a }] }"],
  ].map(([name = "", spec]) => ({ code: "IAM1406", name: `${name} twice`, spec: `realm: r\n${spec}\n` })),
  {
    code: "IAM1416",
    name: "where a logout leads to and no URI is",
    spec: client('attributes: { post.logout.redirect.uris: ▸"https://a.example##not a uri" }'),
    says: "`not a uri`",
  },
  {
    code: "IAM1416",
    name: "an origin with a path",
    spec: client("webOrigins: [+, ▸https://a.example/]"),
    says: "browsers send `https://a.example`",
    warning: true,
  },
  // Keys of free-form maps
  ...[
    ["a mail server", "realm: r\nsmtpServer: { host: h, ▸pasword: $(env:PW:-x) }\n", "`password`"],
    ["a security header", "realm: r\nbrowserSecurityHeaders: { ▸xFrameOption: DENY }\n", "`xFrameOptions`"],
    [
      "a client's attributes",
      client("attributes: { ▸pkce.code.chalenge.method: S256 }"),
      "`pkce.code.challenge.method`",
    ],
    ["a SAML provider", saml("▸wantAssertionSigned: true"), "`wantAssertionsSigned`"],
    ["an OIDC provider", oidc("▸clientSecrt: $(env:PW:-x)"), "`clientSecret`"],
    ["a key provider", keys("▸prioritty: [100]"), "`priority`"],
    [
      "a mapper of LDAP",
      ldap(
        "",
        ", subComponents: { org.keycloak.storage.ldap.mappers.LDAPStorageMapper: [{ name: m, providerId: user-attribute-ldap-mapper, config: { user.model.attribute: [x], ldap.attribute: [y], ▸ldap.atributes: [x] } }] }",
      ),
      "`ldap.attribute`",
    ],
    [
      "an authenticator",
      "realm: r\nauthenticationFlows: [{ alias: f, authenticationExecutions: [{ authenticator: identity-provider-redirector, authenticatorConfig: go, requirement: REQUIRED }] }]\nauthenticatorConfig: [{ alias: go, config: { ▸defaultProvidr: corp } }]\n",
      "`defaultProvider`",
    ],
    [
      "an executor",
      "realm: r\nclientProfiles: { profiles: [{ name: p, executors: [{ executor: pkce-enforcer, configuration: { ▸auto-configur: true } }] }] }\n",
      "`auto-configure`",
    ],
  ].map(([name, spec = "", says = ""]) => ({
    code: "IAM1413",
    name: `a misspelt setting of ${name}`,
    spec,
    says,
  })),
  ...[
    ["a mail server", "realm: r\nsmtpServer: { host: h, ▸colour: red }\n"],
    [
      "a mapper",
      client("mappers: [{ name: m, protocolMapper: oidc-acr-mapper, config: { ▸brand.new.thing: true } }]"),
    ],
    [
      "a setting of another mapper",
      client("mappers: [{ name: m, protocolMapper: oidc-acr-mapper, config: { ▸full.path: x } }]"),
    ],
    ["a provider", oidc("▸colour: red")],
    ["a component", keys("▸colour: [red]")],
  ].map(([name, spec = ""]) => ({
    code: "IAM1413",
    name: `what is no setting of ${name}`,
    spec,
    says: "has no setting",
    warning: true as const,
  })),
  // Addresses
  ...[
    ["authorizationUrl", oidc("authorizationUrl: ▸idp.example/auth")],
    ["tokenUrl", oidc('tokenUrl: ▸"not a url"')],
    ["jwksUrl", oidc("jwksUrl: ▸/keys")],
    ["metadataDescriptorUrl", saml("metadataDescriptorUrl: ▸idp.xml")],
    ["singleLogoutServiceUrl", saml("singleLogoutServiceUrl: ▸none")],
    ["frontendUrl", "realm: r\nattributes: { frontendUrl: ▸auth.example }\n"],
  ].map(([key, spec = ""]) => ({ code: "IAM1416", name: `a ${key} that is no URL`, spec, says: "https://" })),
  // Types
  ...[
    ["a protocol of a client", client("protocol: ▸oidc"), "`openid-connect`"],
    [
      "a protocol of a client scope",
      "realm: r\nclientScopes: [{ name: s, protocol: ▸open-id-connect }]\n",
      "`openid-connect`",
    ],
    ["a client authenticator", client("clientAuthenticatorType: ▸client-scret"), "`client-secret`"],
    ["an authenticator", step("authenticator: ▸auth-cokie, requirement: REQUIRED"), "`auth-cookie`"],
    [
      "a required action",
      "realm: r\nrequiredActions: [{ alias: x, providerId: ▸VERIFY_MAIL }]\n",
      "`VERIFY_EMAIL`",
    ],
    ["an events listener", "realm: r\neventsListeners: [email, ▸jboss-loging]\n", "`jboss-logging`"],
    [
      "a condition",
      "realm: r\nclientPolicies: { policies: [{ name: p, conditions: [{ condition: ▸any-clients }] }] }\n",
      "`any-client`",
    ],
    [
      "an executor",
      "realm: r\nclientProfiles: { profiles: [{ name: p, executors: [{ executor: ▸pkce-enforcr }] }] }\n",
      "`pkce-enforcer`",
    ],
    ["a key provider", component("keys.KeyProvider", "providerId: ▸rsa-generatd"), "`rsa-generated`"],
    [
      "a user federation",
      component("storage.UserStorageProvider", "providerId: ▸sql"),
      "extensions: { components",
    ],
    [
      "a kind of components",
      "realm: r\ncomponents: { ▸org.keycloak.keys.KeyProvidr: [] }\n",
      "`org.keycloak.keys.KeyProvider`",
    ],
    [
      "a policy of authorization",
      client("authorizationSettings: { policies: [{ name: p, type: ▸rol }] }"),
      "`role`",
    ],
    [
      "a password hashing",
      "realm: r\npasswordPolicy: ▸hashAlgorithm(md5)\n",
      "extensions: { passwordHashing",
    ],
  ].map(([name, spec = "", says = ""]) => ({
    code: "IAM1421",
    name: `an unknown type of ${name}`,
    spec,
    says,
  })),
];
