import { expect, test } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { check, short } from "./corpus.ts";

test("what Keycloak exports is a valid spec as it is", async () => {
  const server = keycloak();
  const realm = server.realm("export");
  await server.admin("POST", "", {
    realm,
    enabled: true,
    groups: [{ name: "ops", attributes: { team: ["a"] } }],
    clients: [
      {
        clientId: "api",
        serviceAccountsEnabled: true,
        authorizationServicesEnabled: true,
        attributes: { "access.token.lifespan": "60" },
      },
    ],
    identityProviders: [
      { alias: "corp", providerId: "saml", config: { singleSignOnServiceUrl: "https://idp.example" } },
    ],
  });
  for (const name of [realm, "master"]) {
    const { body } = await server.admin(
      "POST",
      `/${name}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
    );
    const { found } = check(JSON.stringify(body, undefined, 2), `${name}.json`);
    expect(found.map((finding) => `${short(finding)} ${finding.message}`)).toEqual([]);
  }
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
