import { describe, expect, it } from "vitest";
import { exportRealm } from "../../src/export/export-realm.ts";
import { Variables } from "../../src/export/variables.ts";
import { client, realmWith, wholeYamlOf, yamlOf } from "./kit.ts";

const mapper = (name: string, protocolMapper: string, config: Record<string, string>) => ({
  name,
  protocol: "openid-connect",
  protocolMapper,
  config,
});
const switches = {
  "id.token.claim": "true",
  "access.token.claim": "true",
  "userinfo.token.claim": "true",
  "introspection.token.claim": "true",
  "lightweight.claim": "false",
};
const roleMapper = (config: Record<string, string> = {}) =>
  mapper("role", "oidc-usermodel-client-role-mapper", {
    "claim.name": "role",
    "usermodel.clientRoleMapping.clientId": "api",
    multivalued: "true",
    "jsonType.label": "String",
    ...switches,
    ...config,
  });
const api = (...protocolMappers: ReturnType<typeof mapper>[]) =>
  realmWith({ clients: [client({ clientId: "api", publicClient: true, protocolMappers })] });
const apiHas = (lines: string) => `realm: acme
enabled: true

clients:
  - clientId: api
    publicClient: true
${lines}`;

describe("what is written", () => {
  it.each([
    ["a bare realm is its name", realmWith({}), "realm: acme\nenabled: true"],
    [
      "settings that differ, and no others",
      realmWith({ accessTokenLifespan: 60, rememberMe: true, sslRequired: "external" }),
      "realm: acme\nenabled: true\naccessTokenLifespan: 60\nrememberMe: true",
    ],
    [
      "a setting once, though Keycloak repeats it among the attributes",
      realmWith({
        oauth2DeviceCodeLifespan: 700,
        attributes: { oauth2DeviceCodeLifespan: "700", clientSessionIdleTimeout: "0", own: "yes" },
      }),
      "realm: acme\nenabled: true\noauth2DeviceCodeLifespan: 700\nattributes: {own: yes}",
    ],
    [
      "no list that Keycloak works out from other settings",
      realmWith({ otpPolicyDigits: 8, otpSupportedApplications: ["totpAppFreeOTPName"] }),
      "realm: acme\nenabled: true\notpPolicyDigits: 8",
    ],
    [
      "what was emptied of a client of Keycloak's",
      realmWith({
        clients: (realmWith({}).clients ?? []).flatMap((one) =>
          one.clientId === "account-console" ? { ...one, protocolMappers: [] } : [],
        ),
      }),
      "realm: acme\nenabled: true\n\nclients:\n  - clientId: account-console\n    protocolMappers: []",
    ],
    [
      "roles by name where they have no more",
      realmWith({
        clients: [client({ clientId: "api", bearerOnly: true })],
        roles: {
          realm: [{ name: "staff", composite: false, attributes: {} }],
          client: {
            api: [
              { name: "write", composite: true, composites: { client: { api: ["read"] } } },
              { name: "read", composite: false, attributes: {} },
            ],
          },
        },
      }),
      `realm: acme
enabled: true

roles:
  realm:
    - {name: staff}

clients:
  - clientId: api
    bearerOnly: true
    roles:
      - read
      - {name: write, composites: {client: {api: [read]}}}`,
    ],
    [
      "a group with those below it",
      realmWith({
        groups: [
          {
            name: "house",
            realmRoles: ["offline_access"],
            clientRoles: {},
            attributes: { floor: ["1"] },
            subGroups: [{ name: "and/or", realmRoles: [], clientRoles: {}, attributes: {}, subGroups: [] }],
          },
        ],
        defaultGroups: ["/house/and~/or"],
      }),
      `realm: acme
enabled: true

groups:
  - name: house
    attributes: {floor: ["1"]}
    realmRoles: [offline_access]
    subGroups:
      - name: and/or
defaultGroups: [/house/and~/or]`,
    ],
  ])("%s", (_, realm, expected) => {
    expect(yamlOf(realm)).toBe(expected);
  });

  it("is what the loader reads back, also where a text looks like a reference", () => {
    const text = yamlOf(realmWith({ displayName: "$(env:HOME) and $$(x)" }));
    expect(text).toContain("displayName: $$(env:HOME) and $$$(x)");
  });
});

describe("a service account", () => {
  const withAccount = (more: object, user: object) =>
    realmWith({
      clients: [client({ clientId: "job", serviceAccountsEnabled: true, ...more })],
      users: [{ serviceAccountClientId: "job", realmRoles: ["default-roles-acme"], ...user }],
    });
  it.each([
    ["without grants", { standardFlowEnabled: false }, {}, "serviceAccount: {}"],
    [
      "with grants",
      { standardFlowEnabled: false },
      {
        realmRoles: ["default-roles-acme", "staff"],
        clientRoles: { api: ["b", "a"] },
        groups: ["/house/kitchen"],
      },
      "serviceAccount: {realmRoles: [staff], clientRoles: {api: [a, b]}, groups: [/house/kitchen]}",
    ],
    [
      "of a client with a browser flow",
      { standardFlowEnabled: true },
      {},
      "standardFlowEnabled: true\nserviceAccount: {}",
    ],
    [
      "of a client that takes passwords",
      { standardFlowEnabled: false, directAccessGrantsEnabled: true },
      {},
      "directAccessGrantsEnabled: true\nserviceAccount: {}",
    ],
  ])("%s", (_, more, user, expected) => {
    const text = yamlOf(withAccount(more, user)).split("clientId: job\n")[1];
    expect(text?.replace(/^ {4}/gm, "")).toBe(expected);
  });
  it("whose grants nobody may see is one without a list of grants", () => {
    const realm = realmWith({
      clients: [client({ clientId: "job", serviceAccountsEnabled: true, standardFlowEnabled: false })],
    });
    expect(yamlOf(realm)).toContain("serviceAccount: true");
  });
  it("of a public client is named, since `serviceAccount` cannot say it", () => {
    expect(wholeYamlOf(withAccount({ publicClient: true }, {}))).toContain(
      "grants of service accounts whose client has none switched on, or keeps no secret: job",
    );
  });
  it("without the realm's default roles is named, since a spec cannot say it", () => {
    expect(wholeYamlOf(withAccount({}, { realmRoles: [] }))).toContain(
      "service accounts without the realm's default roles, which a new one gets: job",
    );
  });
});

describe("protocol mappers", () => {
  it.each([
    ["of client roles", roleMapper(), "    claims: {role: {clientRoles: api}}"],
    [
      "of client roles as one string",
      roleMapper({ multivalued: "false" }),
      "    claims: {role: {clientRoles: api, multivalued: false}}",
    ],
    [
      "of a fixed number",
      mapper("tenant", "oidc-hardcoded-claim-mapper", {
        "claim.name": "tenant",
        "claim.value": "7",
        "jsonType.label": "long",
        "access.tokenResponse.claim": "false",
        ...switches,
      }),
      "    claims: {tenant: {value: 7}}",
    ],
    [
      "of an audience, with what Keycloak fills in",
      mapper("audience-api", "oidc-audience-mapper", {
        "included.client.audience": "api",
        "id.token.claim": "false",
        "access.token.claim": "true",
        "introspection.token.claim": "true",
        "lightweight.claim": "false",
        "userinfo.token.claim": "false",
      }),
      "    audience: [api]",
    ],
    [
      "of a claim with another name stay as they are",
      roleMapper({ "claim.name": "other", "id.token.claim": "false" }),
      `    protocolMappers:
      - name: role
        protocolMapper: oidc-usermodel-client-role-mapper
        config:
          access.token.claim: true
          claim.name: other
          id.token.claim: false
          introspection.token.claim: true
          jsonType.label: String
          lightweight.claim: false
          multivalued: true
          userinfo.token.claim: true
          usermodel.clientRoleMapping.clientId: api`,
    ],
  ])("%s", (_, one, expected) => {
    expect(yamlOf(api(one))).toBe(apiHas(expected));
  });
});

describe("identity providers", () => {
  const corp = (
    providerId: string,
    mappers: { name: string; identityProviderMapper: string; config: object }[],
  ) =>
    realmWith({
      clients: [client({ clientId: "api", publicClient: true })],
      identityProviders: [{ alias: "corp", providerId, enabled: true, config: {} }],
      identityProviderMappers: mappers.map((one) => ({
        identityProviderAlias: "corp",
        ...one,
        config: { syncMode: "INHERIT", ...one.config },
      })),
    });
  const role = { "attribute.name": "groups", "attribute.value": "ops", role: "api.write" };
  it.each([
    [
      "a role for a value",
      "saml",
      { name: "groups ops to api.write", identityProviderMapper: "saml-role-idp-mapper", config: role },
      "- {attribute: groups, value: ops, clientRole: api.write}",
    ],
    [
      "under a name of its own",
      "saml",
      { name: "operators", identityProviderMapper: "saml-role-idp-mapper", config: role },
      "- {name: operators, attribute: groups, value: ops, clientRole: api.write}",
    ],
    [
      "a group for any value",
      "oidc",
      {
        name: "dept to /it",
        identityProviderMapper: "oidc-advanced-group-idp-mapper",
        config: {
          claims: '[{"key":"dept","value":".*"}]',
          "are.claim.values.regex": "true",
          group: "/it",
        },
      },
      "- {attribute: dept, group: /it}",
    ],
    [
      "with another sync mode stays as it is",
      "saml",
      {
        name: "operators",
        identityProviderMapper: "saml-role-idp-mapper",
        config: { ...role, syncMode: "FORCE" },
      },
      `- name: operators
  identityProviderMapper: saml-role-idp-mapper
  config: {attribute.name: groups, attribute.value: ops, role: api.write, syncMode: FORCE}`,
    ],
  ])("%s", (_, providerId, one, expected) => {
    const text = yamlOf(corp(providerId, [one])).split("mappers:\n")[1];
    expect(text?.replace(/^ {6}/gm, "")).toBe(expected);
  });
  it("keep the flow that every realm has, and name the one that only this realm has", () => {
    const text = wholeYamlOf(
      realmWith({
        identityProviders: [
          { alias: "a", providerId: "oidc", enabled: true, firstBrokerLoginFlowAlias: "first broker login" },
          { alias: "b", providerId: "oidc", enabled: true, firstBrokerLoginFlowAlias: "my login" },
        ],
      }),
    );
    expect(text).toContain("    firstBrokerLoginFlowAlias: first broker login");
    expect(text).not.toMatch(/^ +firstBrokerLoginFlowAlias: my login/m);
    expect(text).toContain(
      "#   - settings that name a flow of the realm's own: b: firstBrokerLoginFlowAlias: my login",
    );
  });
});

describe("client scopes of a client", () => {
  const scopes = (defaultClientScopes: string[], optionalClientScopes: string[]) =>
    yamlOf(
      realmWith({
        clients: [client({ clientId: "web", publicClient: true, defaultClientScopes, optionalClientScopes })],
      }),
    );
  const usual = ["web-origins", "acr", "profile", "roles", "basic", "email"];
  const optional = ["address", "phone", "offline_access", "organization", "microprofile-jwt"];
  it("are left out where a new client gets them", () => {
    expect(scopes(usual, optional)).not.toContain("ClientScopes");
    expect(scopes([...usual, "service_account"], optional)).not.toContain("ClientScopes");
  });
  it("are both written where one differs: a new client with one list gets nothing of the other", () => {
    expect(scopes(["basic"], optional)).toContain(
      "    defaultClientScopes: [basic]\n    optionalClientScopes: [address, microprofile-jwt, offline_access, organization, phone]",
    );
    expect(scopes([], [])).toContain("    defaultClientScopes: []\n    optionalClientScopes: []");
  });
});

describe("secrets", () => {
  const CANARY = "canary-5b1c77";
  const realm = realmWith({
    smtpServer: { host: "mail", password: "**********" },
    clients: [
      client({ clientId: "my-client", secret: CANARY }),
      client({
        clientId: "sp",
        protocol: "saml",
        secret: CANARY,
        attributes: {
          "saml.signing.private.key": CANARY,
          "client.secret.rotated": CANARY,
          "client.secret.creation.time": "1",
        },
      }),
      client({ clientId: "signed", secret: CANARY, clientAuthenticatorType: "client-jwt" }),
    ],
    identityProviders: [
      { alias: "partner", providerId: "oidc", enabled: true, config: { clientSecret: "**********" } },
    ],
  });
  it("become references, named so that `iam token` finds the clients' too", () => {
    const text = wholeYamlOf(realm);
    expect(text).toContain("    secret: $(env:MY_CLIENT_SECRET)");
    expect(text).toContain("saml.signing.private.key: $(env:SP_SAML_SIGNING_PRIVATE_KEY)");
    expect(text).toContain("clientSecret: $(env:PARTNER_CLIENT_SECRET)");
    expect(text).toContain("password: $(env:SMTP_PASSWORD)");
    expect(text).toContain(`# Variables to set:
#   MY_CLIENT_SECRET             the secret of the client my-client
#   PARTNER_CLIENT_SECRET        clientSecret of the identity provider partner
#   SMTP_PASSWORD                password of smtpServer
#   SP_SAML_SIGNING_PRIVATE_KEY  saml.signing.private.key of the client sp
`);
  });
  it("never stand in the spec, nor do masks or what Keycloak keeps of old ones", () => {
    expect(wholeYamlOf(realm)).not.toMatch(/canary|\*\*\*|secret\.(?:rotated|creation)/);
  });
  it("are needed only of clients that log in with them", () => {
    expect(wholeYamlOf(realm)).not.toContain("SIGNED_SECRET");
  });
  it("of equal clients in two realms have variables of their own", () => {
    const other = { ...realm, realm: "beta" };
    const text = wholeYamlOf(realm, other);
    expect(text).toContain("secret: $(env:BETA_MY_CLIENT_SECRET)");
    expect(text).toContain("#   BETA_MY_CLIENT_SECRET");
    expect(text.split("---\n")).toHaveLength(2);
  });
});

describe("what a spec cannot say", () => {
  it("is named: each thing that no kind manages, and nothing that Keycloak makes by itself", () => {
    const bare = realmWith({});
    const { notes } = exportRealm(
      {
        ...bare,
        browserFlow: "my browser",
        authenticationFlows: [
          ...(bare.authenticationFlows as object[]),
          { alias: "my browser", topLevel: true, builtIn: false },
          { alias: "my browser forms", topLevel: false, builtIn: false },
        ],
        components: {
          ...(bare.components as object),
          "org.keycloak.storage.UserStorageProvider": [{ name: "people", providerId: "ldap" }],
        },
        clientPolicies: { policies: [{ name: "fapi" }] },
        scopeMappings: [...(bare.scopeMappings as object[]), { client: "web", roles: ["auditor"] }],
        localizationTexts: { de: { hello: "Hallo" } },
        clientScopes: bare.clientScopes?.filter(({ name }) => name !== "phone") ?? [],
        clients: (bare.clients ?? []).map((one) => ({
          ...one,
          optionalClientScopes: one.optionalClientScopes?.filter((name) => name !== "phone") ?? [],
        })),
        defaultOptionalClientScopes: bare.defaultOptionalClientScopes ?? [],
      },
      new Variables(),
    );
    expect(notes.map(({ what, names }) => `${what}: ${names.join(", ")}`)).toEqual([
      "authentication flows: my browser",
      "components (UserStorageProvider): people (ldap)",
      "client policies: fapi",
      "scope mappings: client web: auditor",
      "texts in: de",
      "settings that name a flow of the realm's own: browserFlow: my browser",
      "objects that new realms have and this one lacks: client scope phone",
    ]);
    expect(exportRealm(bare, new Variables()).notes).toEqual([]);
  });
  it("is named where Keycloak refuses the change", () => {
    const bare = realmWith({});
    const clients = bare.clients?.map((one) =>
      one.clientId === "realm-management" ? { ...one, description: "mine" } : one,
    );
    const { notes, spec } = exportRealm({ ...bare, clients: clients ?? [] }, new Variables());
    expect(notes).toEqual([
      { what: "Keycloak lets nobody change its client realm-management", names: ["description"] },
    ]);
    expect(spec).toEqual({ realm: "acme", enabled: true });
  });
  it("says so where the account may not look", () => {
    const { authenticationFlows: _, ...shown } = realmWith({});
    expect(wholeYamlOf({ ...shown, realm: "acme" })).toContain(
      "not shown to this account: flows, required actions",
    );
  });
});
