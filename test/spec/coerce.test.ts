import { expect, test } from "vitest";
import { coerce } from "../../src/spec/coerce.ts";

function coerced(document: object): object {
  coerce(document, () => true);
  return document;
}

test("a reference may stand for true or false and for a number", () => {
  expect(
    coerced({ realm: "demo", enabled: "true", registrationAllowed: "FALSE", accessTokenLifespan: "300" }),
  ).toEqual({ realm: "demo", enabled: true, registrationAllowed: false, accessTokenLifespan: 300 });
});

test("it does so in lists, in conveniences and where a map would do", () => {
  expect(
    coerced({
      clients: [
        {
          clientId: "a",
          publicClient: "true",
          serviceAccount: "true",
          claims: { r: { clientRoles: "a", multivalued: "false" } },
        },
      ],
    }),
  ).toEqual({
    clients: [
      {
        clientId: "a",
        publicClient: true,
        serviceAccount: true,
        claims: { r: { clientRoles: "a", multivalued: false } },
      },
    ],
  });
});

test("text fields, attributes and fixed claim values keep their text", () => {
  const document = {
    realm: "300",
    displayName: "true",
    attributes: { a: "1", "client.secret.rotation": "true" },
    clients: [{ clientId: "1", secret: "12345", claims: { v: { value: "5" } } }],
  };
  expect(coerced(structuredClone(document))).toEqual(document);
});

test("what is no number stays, for validation to report", () => {
  const document = {
    accessTokenLifespan: "soon",
    ssoSessionIdleTimeout: "",
    ssoSessionMaxLifespan: "1.5",
    enabled: "maybe",
  };
  expect(coerced(structuredClone(document))).toEqual(document);
});

test("texts that the file itself holds stay texts", () => {
  const document = { realm: "demo", enabled: "true", clients: [{ clientId: "a", enabled: "true" }] };
  const [client] = document.clients;
  coerce(document, (container, key) => container === client && key === "enabled");
  expect(document).toEqual({ realm: "demo", enabled: "true", clients: [{ clientId: "a", enabled: true }] });
});
