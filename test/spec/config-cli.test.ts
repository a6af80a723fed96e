import { expect, test } from "vitest";
import { findingsOf, load } from "./kit.ts";

// What the documentation of keycloak-config-cli and its examples use beyond an export.
const FILE = `
# Variables, with and without default
realm: $(env:REALM_NAME)
displayName: "$(env:DISPLAY:-My $(env:REALM_NAME))"
enabled: true
attributes:
  custom: test-$(env:REALM_NAME)
x-defaults-are-not-a-key-here: null
`;

const WHOLE = `
realm: moped
enabled: $(env:ENABLED)
browserFlow: my browser
authenticationFlows:
  - alias: my browser
    builtIn: false
    topLevel: true
    providerId: basic-flow
    authenticationExecutions:
      - { authenticator: auth-cookie, requirement: ALTERNATIVE, priority: 10, autheticatorFlow: false }
      - { flowAlias: my forms, requirement: ALTERNATIVE, priority: 20, authenticatorFlow: true }
  - { alias: my forms, builtIn: false, topLevel: false, providerId: basic-flow, authenticationExecutions: [] }
clients:
  - &base
    clientId: moped-client
    name: moped-client
    enabled: true
    clientAuthenticatorType: client-secret
    secret: $(env:CLIENT_SECRET)
    redirectUris: ["*"]
    authenticationFlowBindingOverrides:
      browser: my browser
      direct_grant: ""
    authorizationServicesEnabled: true
    serviceAccountsEnabled: true
    authorizationSettings:
      allowRemoteResourceManagement: false
      policyEnforcementMode: ENFORCING
      resources:
        - { name: client.resource.$moped-client, type: Client, ownerManagedAccess: false, scopes: [{ name: view }] }
      policies: []
      scopes: [{ name: view }]
  - <<: *base
    clientId: second-client
userProfile:
  attributes: [{ name: username, displayName: "\${username}" }]
messageBundles:
  en: { hello: Hello }
roles:
  realm:
    - name: my_realm_role
      composites: { client: { moped-client: [my_client_role] } }
  client:
    moped-client: [{ name: my_client_role }]
users:
  - username: myuser
    enabled: true
    groups: [/group]
    realmRoles: [my_realm_role]
    credentials: [{ type: password, userLabel: initial, value: $(env:PASSWORD) }]
groups: [{ name: group, subGroups: [] }]
---
realm: second
enabled: true
`;

const env = { REALM_NAME: "moped", ENABLED: "true", CLIENT_SECRET: "a", PASSWORD: "b" };

test("a file of keycloak-config-cli works as it is; what is not managed yet is named", async () => {
  const found = await findingsOf(WHOLE, { env });
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning IAM1501"]);
  expect(found[0]?.message).toMatch(/authenticationFlows, .*userProfile, messageBundles/);
  const { realms } = await load(WHOLE, { env });
  expect(realms.map(({ realm }) => realm)).toEqual(["moped", "second"]);
  expect(realms[0]?.representation).toMatchObject({
    enabled: true,
    clients: [{ clientId: "moped-client" }, { clientId: "second-client", name: "moped-client" }],
  });
});

test("a misspelt flow in it is found, which keycloak-config-cli finds on the server", async () => {
  const found = await findingsOf(
    WHOLE.replace("browser: my browser\n      direct", "browser: my bowser\n      direct"),
    { env },
  );
  expect(found.map(({ code, help }) => [code, help])).toContainEqual([
    "IAM1420",
    "did you mean `my browser`?",
  ]);
});

test("variables inside longer texts and as defaults", async () => {
  const { realms } = await load(FILE.replace(/^x-.*$/m, ""), { env });
  expect(realms[0]?.representation).toMatchObject({
    realm: "moped",
    displayName: "My moped",
    attributes: { custom: "test-moped" },
  });
});

test.each(["$(script:javascript:3 + 4)", "$(sys:user.home)", "$(base64Decoder:SGVsbG8=)"])(
  "%s, which would make a spec mean something else elsewhere, is refused",
  async (reference) => {
    const found = await findingsOf(`realm: r\ndisplayName: "${reference}"`);
    expect(found.map(({ code }) => code)).toEqual(["IAM1303"]);
  },
);
