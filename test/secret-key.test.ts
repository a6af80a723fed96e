import { describe, expect, test } from "vitest";
import { mayHoldSecret } from "../src/secret-key.ts";
import keycloak from "../src/spec/generated/keycloak-known.json" with { type: "json" };

describe("in a map of free keys, a value is hidden whose key names a secret", () => {
  test.each([
    "pasword",
    "db.password",
    "clientSecrt",
    "secert",
    "apiToken",
    "acme.api.key",
    "bindCredential",
    "userPwd",
    "signing.passphrase",
    "slackCredentials",
    "client.secret.rotated",
  ])("%s", (key) => {
    expect(mayHoldSecret("config", key, "hunter2!")).toBe(true);
    expect(mayHoldSecret("attributes", key, "hunter2!")).toBe(true);
  });
});

test("what is switched or counted is shown, and so is what stands in no such map", () => {
  expect(mayHoldSecret("attributes", "use.refresh.token", "true")).toBe(false);
  expect(mayHoldSecret("attributes", "token", "300")).toBe(false);
  expect(mayHoldSecret("client", "secret-service", "a-role")).toBe(false);
  expect(mayHoldSecret(undefined, "password", "Passwort")).toBe(false);
});

test("of Keycloak's own settings, only those are hidden that hold a secret or may", () => {
  const settings = new Set<string>([
    ...keycloak.clientAttributes,
    ...keycloak.identityProviderConfig.saml,
    ...keycloak.identityProviderConfig.oidc,
    ...keysIn(keycloak.protocolMappers),
    ...keysIn(keycloak.identityProviderMappers),
    ...keysIn(keycloak.identityProviders),
  ]);
  const switchedOrCounted = /use_refresh_token|lightweight\.access\.token|minValidityToken/;
  const hidden = [...settings].filter((key) => mayHoldSecret("config", key, "some text"));
  expect(hidden.filter((key) => !switchedOrCounted.test(key)).sort()).toEqual([
    "client.secret.rotated",
    "clientSecret",
    "jwt.credential",
    "key",
    "saml.encryption.private.key",
    "saml.signing.private.key",
  ]);
});

/** The keys of the innermost maps. */
function keysIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" || Array.isArray(inner) ? [key] : keysIn(inner),
  );
}
