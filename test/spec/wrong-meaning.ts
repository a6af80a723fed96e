/** A spec with one mistake; `▸` stands where the finding must point to and is taken out before the spec is loaded. */
export interface Wrong {
  readonly code: string;
  readonly name: string;
  readonly spec: string;
  /** A part of the message or the help. */
  readonly says?: string;
  /** It does not stop the run. */
  readonly warning?: true;
  /** Files beside it. */
  readonly files?: Readonly<Record<string, string>>;
}

const MAPPER = "protocolMapper: oidc-usermodel-attribute-mapper";
const both = "access.token.claim: true, id.token.claim: true";

/** Specs whose every key and value is well-formed, and which cannot mean what they say. */
export const wrongMeaning: readonly Wrong[] = [
  // Roles
  {
    code: "IAM1412",
    name: "a role in itself",
    spec: "realm: r\nroles: { realm: [{ name: a, composites: { realm: [▸a] } }] }\n",
    says: "`a` → `a`",
  },
  {
    code: "IAM1412",
    name: "a circle of realm roles and client roles",
    spec: "realm: r\nroles: { realm: [{ name: a, composites: { client: { c: [b] } } }] }\nclients: [{ clientId: c, roles: [{ name: b, composites: { realm: [▸a] } }] }]\n",
    says: "`a` → `b` of `c` → `a`",
  },
  {
    code: "IAM1415",
    name: "two roles for a claim of one string",
    spec: "realm: r\nclients:\n  - { clientId: api, roles: [x, y] }\n  - clientId: job\n    serviceAccount: { clientRoles: { api: [x, ▸y] } }\n    claims: { role: { clientRoles: api, multivalued: false } }\n",
    says: "give it one of `x` of `api`, `y` of `api`",
  },
  {
    code: "IAM1415",
    name: "a composite role for a claim of one string in a client scope",
    spec: "realm: r\nclientScopes: [{ name: s, claims: { role: { clientRoles: api, multivalued: false } } }]\nclients:\n  - { clientId: api, roles: [x, { name: y, composites: { client: { api: [x] } } }] }\n  - { clientId: job, defaultClientScopes: [basic, s], serviceAccount: { clientRoles: { api: [▸y] } } }\n",
    says: "`job` holds 2 roles",
  },
  // Mappers
  {
    code: "IAM1413",
    name: "a misspelt setting of a mapper",
    spec: `realm: r\nclients: [{ clientId: a, mappers: [{ name: m, ${MAPPER}, config: { user.attribute: x, ▸claim.nam: y } }] }]\n`,
    says: "`claim.name`",
  },
  {
    code: "IAM1413",
    name: "a misspelt setting of an identity provider's mapper",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, mappers: [{ name: m, identityProviderMapper: saml-user-attribute-idp-mapper, config: { atribute.name: y, user.attribute: z } }] }]\n".replace(
      "atribute",
      "▸atribute",
    ),
    says: "`attribute.name`",
  },
  {
    code: "IAM1414",
    name: "two mappers of one claim",
    spec: `realm: r\nclients:\n  - clientId: a\n    mappers:\n      - { name: m, ${MAPPER}, config: { user.attribute: x, claim.name: tier, ${both} } }\n      - { name: n, ${MAPPER}, config: { user.attribute: y, claim.name: ▸tier, ${both} } }\n`,
    says: "`tier`",
  },
  {
    code: "IAM1414",
    name: "a mapper of a claim that a default scope of the client writes",
    spec: "realm: r\nclientScopes: [{ name: s, claims: { tier: { value: x } } }]\nclients: [{ clientId: a, defaultClientScopes: [s], claims: { tier: ▸{ value: y } } }]\n",
    says: "default client scope of `a`",
    warning: true,
  },
  {
    code: "IAM1504",
    name: "a claim name that nests",
    spec: `realm: r\nclients: [{ clientId: a, mappers: [{ name: m, ${MAPPER}, config: { claim.name: "▸https://x.example/role", access.token.claim: true } }] }]\n`.replace(
      '"▸',
      '▸"',
    ),
    says: "https://x\\.example/role",
    warning: true,
  },
  // Addresses
  ...[
    ["with a space", "https://a b/*", "a space"],
    ["with a fragment", "https://a.example/#top", "fragment"],
    ["that runs code", "javascript:alert(1)", "runs code"],
    ["with Keycloak's own reference", `\${authBaseUrl}/x`, "`{`"],
    ["without host", "https://", "nothing follows"],
    ["with a broken escape", "https://a.example/%zz", "hexadecimal"],
    ["with half an IPv6 host", "http://[::1/", "host"],
  ].map(([name, uri, says = ""]) => ({
    code: "IAM1416",
    name: `a redirect URI ${name}`,
    spec: `realm: r\nclients: [{ clientId: a, redirectUris: [/ok, ▸"${uri}"] }]\n`,
    says,
  })),
  ...[
    ["without scheme", "app.example/*", "write `https://app.example/*`"],
    ["without scheme, on the own machine", "localhost:3000/*", "write `http://localhost:3000/*`"],
    ["with half a scheme", "http//app.example", "write `http://app.example`"],
    ["with a `*` in its host", "https://*.app.example/*", "only at the end"],
    ["with a `*` in its path", "/*/callback", "only at the end"],
    ["with a `*` in its query", "https://app.example/cb?a=*", "write `https://app.example/cb*`"],
  ].map(([name, uri, says = ""]) => ({
    code: "IAM1416",
    name: `a redirect URI ${name}, which matches none`,
    spec: `realm: r\nclients: [{ clientId: a, redirectUris: [/ok, ▸"${uri}"] }]\n`,
    says,
    warning: true,
  })),
  {
    code: "IAM1402",
    name: "an audience that is nearly a client",
    spec: "realm: r\nclients: [{ clientId: orders-api }, { clientId: job, audience: [▸orders-ap] }]\n",
    says: "did you mean `orders-api`?",
    warning: true,
  },
  ...["orders-api:write", "orders-api", ".write"].map((role) => ({
    code: "IAM1205",
    name: `the client role \`${role}\` of an identity provider's mapper`,
    spec: `realm: r\nclients: [{ clientId: orders-api, roles: [write] }]\nidentityProviders: [{ alias: x, providerId: saml, mappers: [{ attribute: a, value: b, clientRole: ▸"${role}" }] }]\n`,
    says: "`clientId.role`",
  })),
  {
    code: "IAM1416",
    name: "a web origin without scheme",
    spec: "realm: r\nclients: [{ clientId: a, webOrigins: [▸localhost:3000/] }]\n",
    says: "browsers send `http://localhost:3000`",
    warning: true,
  },
  {
    code: "IAM1411",
    name: "a client whose name is no key of a map",
    spec: "realm: r\nclients: [{ clientId: ▸__proto__, roles: [a] }]\n",
    says: "another name",
  },
  {
    code: "IAM1416",
    name: "a root URL without scheme",
    spec: "realm: r\nclients: [{ clientId: a, rootUrl: ▸app.example }]\n",
    says: "https://",
  },
  {
    code: "IAM1416",
    name: "a base URL that is neither URL nor path",
    spec: "realm: r\nclients: [{ clientId: a, baseUrl: ▸app }]\n",
    says: "with /",
  },
  {
    code: "IAM1416",
    name: "an attribute that must be a URL",
    spec: "realm: r\nclients: [{ clientId: a, attributes: { jwks.url: ▸none } }]\n",
    says: "jwks.url",
  },
  {
    code: "IAM1417",
    name: "an identity provider at an http address",
    spec: "realm: r\nsslRequired: external\nidentityProviders: [{ alias: x, providerId: oidc, config: { tokenUrl: ▸http://idp.example/t } }]\n",
    says: "sslRequired",
  },
  {
    code: "IAM1417",
    name: "an identity provider at an http address, where the realm says nothing of TLS",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, config: { singleSignOnServiceUrl: ▸http://idp.example/t } }]\n",
    says: "unless",
    warning: true,
  },
  // Settings
  {
    code: "IAM1418",
    name: "a client's session longer than the realm's",
    spec: 'realm: r\nssoSessionIdleTimeout: 1800\nclients: [{ clientId: a, attributes: { client.session.idle.timeout: ▸"3600" } }]\n',
    says: "3600 s",
  },
  {
    code: "IAM1418",
    name: "the realm's client sessions longer than its own",
    spec: "realm: r\nssoSessionMaxLifespan: 36000\nclientSessionMaxLifespan: ▸36001\n",
    says: "36000 s",
  },
  {
    code: "IAM1419",
    name: "an unknown password policy",
    spec: "realm: r\npasswordPolicy: ▸length(8) and notUsernam(undefined)\n",
    says: "`notUsername`",
  },
  {
    code: "IAM1420",
    name: "a misspelt flow of the realm",
    spec: "realm: r\nbrowserFlow: ▸brwser\n",
    says: "`browser`",
  },
  {
    code: "IAM1420",
    name: "a flow that is not among those of the spec",
    spec: "realm: r\nauthenticationFlows: [{ alias: mine }]\nidentityProviders: [{ alias: x, providerId: oidc, firstBrokerLoginFlowAlias: ▸theirs }]\n",
    says: "mine",
  },
  {
    code: "IAM1420",
    name: "a flow inside a flow",
    spec: "realm: r\nauthenticationFlows: [{ alias: mine, authenticationExecutions: [{ flowAlias: ▸mien forms }] }, { alias: mine forms }]\n",
    says: "`mine forms`",
  },
  // Types
  {
    code: "IAM1421",
    name: "an unknown type of identity provider",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: ▸okta }]\n",
    says: "extensions: { identityProviders",
  },
  {
    code: "IAM1421",
    name: "a misspelt type of identity provider",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: ▸keycloak-odic }]\n",
    says: "`keycloak-oidc`",
  },
  {
    code: "IAM1421",
    name: "a JavaScript policy",
    spec: "realm: r\nclients: [{ clientId: a, authorizationSettings: { policies: [{ name: p, type: ▸js }] } }]\n",
    says: "deploy",
  },
  // Names
  {
    code: "IAM1411",
    name: "a realm named by Keycloak's own reference",
    spec: `realm: ▸\${REALM}\n`,
    says: "$",
  },
  { code: "IAM1411", name: "a realm with a slash", spec: "realm: ▸a/b\n", says: "`/`" },
  { code: "IAM1411", name: "a realm that is a path upwards", spec: 'realm: ▸".."\n', says: "`..`" },
  { code: "IAM1411", name: "a realm without a name", spec: 'realm: ▸""\n', says: "empty" },
  {
    code: "IAM1305",
    name: "a template without its tenants",
    spec: "realm: r\ndisplayName: ▸$(param:name)\n",
    says: "$(param:name:-default)",
  },
  {
    code: "IAM1503",
    name: "a parameter that the template does not use",
    spec: "tenants: { template: ./t.yaml, each: [{ slug: a, ▸colour: red }] }\n",
    files: { "t.yaml": "realm: $(param:slug)" },
    says: "`slug`",
    warning: true,
  },
  {
    code: "IAM1501",
    name: "what is not managed yet",
    spec: "realm: r\n▸components: { org.keycloak.keys.KeyProvider: [{ name: y, providerId: rsa-generated }] }\n",
    says: "components",
    warning: true,
  },
  {
    code: "IAM1502",
    name: "a secret in the file",
    spec: "realm: r\nclients: [{ clientId: a, secret: ▸hunter2 }]\n",
    says: "$(env:NAME)",
    warning: true,
  },
];
