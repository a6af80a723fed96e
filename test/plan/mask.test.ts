import { expect, it } from "vitest";
import type { RealmRepresentation } from "../../src/model/representation.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { maskOf } from "../../src/plan/mask.ts";
import { Secret } from "../../src/secret.ts";

const desired: RealmRepresentation = {
  realm: "r",
  displayName: "pw",
  clients: [
    { clientId: "short", secret: new Secret("pw") },
    {
      clientId: "a",
      secret: new Secret("canary-new"),
      description: "the secret is canary-new, do not tell",
      redirectUris: ["https://a.example.com/canary-new"],
      protocolMappers: [{ name: "m", protocolMapper: "t", config: { "claim.value": "canary-new" } }],
    },
  ],
};
const live: RealmRepresentation = {
  realm: "r",
  id: "r",
  clients: [{ clientId: "a", id: "1", secret: "canary-old", description: "was canary-old" }],
};

it("a known secret is hidden wherever it stands, on both sides, whole or as a part", () => {
  const pair = { desired, live };
  const { change, value } = maskOf([pair]);
  const shown = makePlan([pair]).realms.flatMap(({ changes }) => changes.map(change));
  const text = JSON.stringify(shown.map(({ fields }) => fields));
  expect(text).not.toContain("canary");
  expect(text).toContain("(secret)");
  expect(JSON.stringify(value({ note: "canary-old", other: "canary-o" }))).toBe(
    '{"note":"(secret)","other":"canary-o"}',
  );
});

it("what is named like a secret in a map of free keys is hidden, of a new object and of a change", () => {
  const config = (token: string) => ({
    pasword: `pw-${token}`,
    "acme.api.token": token,
    "claim.name": "tier",
  });
  const client = (token: string, name: string) => ({
    clientId: "a",
    attributes: { "acme.token": token, team: "ops" },
    protocolMappers: [{ name, protocolMapper: "t", config: config(token) }],
  });
  const group = { name: "g", attributes: { apiKey: ["hidden-1", "hidden-2"], colour: ["red"] } };
  const pair = {
    desired: {
      realm: "r",
      clients: [client("hidden-new", "m"), { ...client("hidden-3", "n"), clientId: "b" }],
      groups: [group],
    },
    live: { realm: "r", id: "r", clients: [{ id: "1", ...client("hidden-old", "m") }] },
  };
  const { change } = maskOf([pair]);
  const text = JSON.stringify(
    makePlan([pair]).realms.flatMap(({ changes }) => changes.map(change).map(({ fields }) => fields)),
  );
  expect(text).not.toContain("hidden");
  for (const shown of ["(secret)", "tier", "ops", "red"]) expect(text).toContain(shown);
});

it("a secret of a few letters hides nothing but itself", () => {
  expect(maskOf([{ desired, live }]).value("pw")).toBe("pw");
});

it("a secret that is a name as well hides no name", () => {
  const clients = [{ clientId: "my-client", secret: new Secret("my-client"), rootUrl: "https://my-client" }];
  expect(maskOf([{ desired: { realm: "r", clients }, live: undefined }]).value("my-client")).toBe(
    "my-client",
  );
});

it("takes time that grows with the text and not with the number of secrets", () => {
  const clients = Array.from({ length: 5000 }, (_, at) => ({
    clientId: `c${at}`,
    secret: new Secret(`secret-number-${at}-${"x".repeat(20)}`),
  }));
  const { value } = maskOf([{ desired: { realm: "r", clients }, live: undefined }]);
  const started = performance.now();
  value("secret-".repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
