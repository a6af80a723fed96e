import { describe, expect, it } from "vitest";
import type { RealmRepresentation } from "../../src/model/representation.ts";
import { openNeeds, unmet } from "../../src/plan/check-server.ts";
import { planRealm } from "../../src/plan/make-plan.ts";

type Realm = Omit<RealmRepresentation, "realm">;

function needs(desired: Realm, live?: Realm): string[] {
  const plan = planRealm({
    desired: { realm: "r", ...desired },
    live: live && { realm: "r", id: "r", ...live },
  });
  return openNeeds(plan).map(({ what, name, path }) => `${what} ${name} at ${path.join(".")}`);
}

const mapper = (protocolMapper: string, claim = "c"): Realm => ({
  clients: [
    { clientId: "a", protocolMappers: [{ name: "m", protocolMapper, config: { "claim.name": claim } }] },
  ],
});

describe("the server is asked only for what not every server has", () => {
  it.each<[string, Realm]>([
    ["no types", { clients: [{ clientId: "a" }] }],
    ["a mapper that each Keycloak has", mapper("oidc-hardcoded-claim-mapper")],
    [
      "a flag that is off",
      { clients: [{ clientId: "a", attributes: { "dpop.bound.access.tokens": "false" } }] },
    ],
    ["Keycloak's own flow", { browserFlow: "browser" }],
    [
      "usual settings",
      { passwordPolicy: "length(12) and notUsername", loginTheme: "keycloak", eventsListeners: ["email"] },
    ],
    [
      "a SAML provider with mappers",
      {
        identityProviders: [{ alias: "i", providerId: "saml" }],
        identityProviderMappers: [
          { name: "m", identityProviderAlias: "i", identityProviderMapper: "saml-role-idp-mapper" },
        ],
      },
    ],
  ])("not for %s", (_, desired) => {
    expect(needs(desired)).toEqual([]);
  });

  it.each<[string, Realm, string]>([
    ["a mapper", mapper("acme-mapper"), "protocolMapper acme-mapper at protocolMappers.m.protocolMapper"],
    ["a protocol", { clientScopes: [{ name: "s", protocol: "oid4vc" }] }, "protocol oid4vc at protocol"],
    [
      "a client authenticator",
      { clients: [{ clientId: "a", clientAuthenticatorType: "federated-jwt" }] },
      "clientAuthenticator federated-jwt at clientAuthenticatorType",
    ],
    [
      "a provider",
      { identityProviders: [{ alias: "i", providerId: "kubernetes" }] },
      "identityProvider kubernetes at providerId",
    ],
    [
      "a provider's mapper",
      {
        identityProviders: [{ alias: "i", providerId: "saml" }],
        identityProviderMappers: [
          { name: "m", identityProviderAlias: "i", identityProviderMapper: "acme-idp-mapper" },
        ],
      },
      "identityProviderMapper acme-idp-mapper at mappers.m.identityProviderMapper",
    ],
    [
      "a password policy",
      { passwordPolicy: "length(8) and notContainsUsername(undefined)" },
      "passwordPolicy notContainsUsername at passwordPolicy",
    ],
    ["an event listener", { eventsListeners: ["email", "audit"] }, "eventListener audit at eventsListeners"],
    ["a theme", { emailTheme: "acme" }, "emailTheme acme at emailTheme"],
    ["a flow", { directGrantFlow: "ours" }, "flow ours at directGrantFlow"],
    [
      "a feature of the realm",
      { organizationsEnabled: true },
      "feature ORGANIZATION at organizationsEnabled",
    ],
    [
      "a feature of a client",
      { clients: [{ clientId: "a", attributes: { "dpop.bound.access.tokens": "true" } }] },
      "feature DPOP at attributes.dpop.bound.access.tokens",
    ],
  ])("for %s", (_, desired, need) => {
    expect(needs(desired)).toEqual([need]);
  });

  it("not for what is there already", () => {
    expect(needs(mapper("acme-mapper"), mapper("acme-mapper"))).toEqual([]);
    expect(needs(mapper("acme-mapper", "new"), mapper("acme-mapper", "old"))).toEqual([]);
  });
});

describe("what the server lacks", () => {
  const open = (desired: Realm) =>
    openNeeds(planRealm({ desired: { realm: "r", ...desired }, live: undefined }));
  const federated = { clients: [{ clientId: "a", clientAuthenticatorType: "federated-jwt" }] };

  it("is a problem, with what was likely meant", () => {
    const inventory = { clientAuthenticator: new Set(["client-secret", "federated-jwts"]) };
    expect(unmet(open(federated), inventory)).toMatchObject([
      {
        message: "client a: this server has no client authenticator `federated-jwt`",
        suggestion: "federated-jwts",
        path: ["clientAuthenticatorType"],
      },
    ]);
  });

  it("is a problem as well if it is a feature", () => {
    const needs = open({
      clients: [{ clientId: "a", attributes: { "standard.token.exchange.enabled": "true" } }],
    });
    expect(unmet(needs, { feature: new Set(["DPOP"]) }).map(({ message }) => message)).toEqual([
      "client a: `standard.token.exchange.enabled` needs the feature token-exchange-standard:v2, which this server has not switched on",
    ]);
    expect(unmet(needs, { feature: new Set(["TOKEN_EXCHANGE_STANDARD_V2"]) })).toEqual([]);
  });

  it("passes where the account may not see what there is", () => {
    expect(unmet(open(federated), {})).toEqual([]);
  });
});
