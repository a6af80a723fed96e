import { expect, test } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { check, short } from "./corpus.ts";
import { at, findingsOf } from "./kit.ts";

/** What a realm of some age holds: of each kind something, made by the server's own API. */
async function usedRealm(): Promise<{ realm: string; exported: () => Promise<object> }> {
  const server = keycloak();
  const realm = server.realm("export");
  await server.admin("POST", "", {
    realm,
    enabled: true,
    passwordPolicy: "length(8) and notUsername(undefined)",
    ssoSessionIdleTimeout: 3600,
    browserSecurityHeaders: { xFrameOptions: "DENY" },
    smtpServer: { host: "mail.example.com", from: "a@example.com", auth: "true", user: "u", password: "p" },
    groups: [{ name: "ops", attributes: { team: ["a"] }, subGroups: [{ name: "night" }] }],
    roles: {
      realm: [
        { name: "staff" },
        { name: "chief", composites: { realm: ["staff"], client: { api: ["read"] } } },
      ],
      client: { api: [{ name: "read", attributes: { level: ["1"] } }] },
    },
    clients: [
      {
        clientId: "api",
        serviceAccountsEnabled: true,
        authorizationServicesEnabled: true,
        redirectUris: ["https://api.example/*", "/local"],
        attributes: { "access.token.lifespan": "60", "client.session.idle.timeout": "600" },
        protocolMappers: [
          {
            name: "read",
            protocol: "openid-connect",
            protocolMapper: "oidc-usermodel-client-role-mapper",
            config: { "claim.name": "roles", multivalued: "true", "access.token.claim": "true" },
          },
        ],
      },
      { clientId: "saml-app", protocol: "saml", attributes: { "saml.assertion.signature": "true" } },
    ],
    identityProviders: [
      { alias: "corp", providerId: "saml", config: { singleSignOnServiceUrl: "https://idp.example" } },
      {
        alias: "partner",
        providerId: "oidc",
        config: {
          authorizationUrl: "https://p.example/a",
          tokenUrl: "https://p.example/t",
          clientSecret: "s",
        },
      },
    ],
    identityProviderMappers: [
      {
        name: "ops",
        identityProviderAlias: "corp",
        identityProviderMapper: "saml-role-idp-mapper",
        config: { syncMode: "FORCE", "attribute.name": "groups", "attribute.value": "ops", role: "api.read" },
      },
    ],
    users: [{ username: "ada", enabled: true, credentials: [{ type: "password", value: "pw-of-ada" }] }],
  });
  await server.admin("POST", `/${realm}/authentication/flows/browser/copy`, { newName: "our browser" });
  const { body } = await server.admin("GET", `/${realm}`);
  await server.admin("PUT", `/${realm}`, { ...(body as object), browserFlow: "our browser" });
  return {
    realm,
    exported: async () => {
      const path = `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`;
      const [whole, users] = await Promise.all([
        server.admin("POST", path),
        server.admin("GET", `/${realm}/users`),
      ]);
      return { ...(whole.body as object), users: users.body };
    },
  };
}

test("what this Keycloak exports is a valid spec as it is, to the schema and to every check", async () => {
  const { realm, exported } = await usedRealm();
  const text = JSON.stringify(await exported(), undefined, 2);
  for (const kind of [
    "authenticationFlows",
    "components",
    "requiredActions",
    "clients",
    "clientScopes",
    "saml",
  ])
    expect(text).toContain(`"${kind}"`);
  expect(check(text, `${realm}.json`).found.map((finding) => `${short(finding)} ${finding.message}`)).toEqual(
    [],
  );
  const found = await findingsOf(text);
  // Parts that this version of iam does not manage yet are named, and nothing else is said.
  expect(
    found.filter(({ code }) => code !== "IAM1501").map((one) => `${one.code} ${at(one)} ${one.message}`),
  ).toEqual([]);
});

test("so is the master realm", async () => {
  const path = "/master/partial-export?exportClients=true&exportGroupsAndRoles=true";
  const { body } = await keycloak().admin("POST", path);
  const found = await findingsOf(JSON.stringify(body, undefined, 2));
  expect(
    found.filter(({ code }) => code !== "IAM1501").map((one) => `${one.code} ${at(one)} ${one.message}`),
  ).toEqual([]);
});

test("a key that validation refuses, Keycloak refuses as well", async () => {
  const server = keycloak();
  const realm = server.realm("refused");
  for (const wrong of [
    { enable: true },
    { clients: [{ clientId: "a", redirectUri: [] }] },
    { roles: { realms: [] } },
  ])
    await expect(server.admin("POST", "", { realm, ...wrong })).rejects.toThrow("400");
});
