import { expect, test } from "vitest";
import { IamError } from "../../src/errors.ts";
import { explain } from "../../src/spec/explain.ts";

test("a convenience is explained with its keys and an example", () => {
  const found = explain("clients.serviceAccount");
  expect(found).toMatchObject({
    path: "clients.serviceAccount",
    convenience: true,
    type: "true, false or a map",
  });
  expect(found.keys.map(({ name }) => name).sort()).toEqual(["clientRoles", "groups", "realmRoles"]);
  expect(found.example).toBeDefined();
});

test.each([
  ["", "map"],
  ["clients", "list of clients"],
  ["clients[0].redirectUris", "list of text"],
  ["clients.enabled", "true or false"],
  ["accessTokenLifespan", "whole number"],
  ["clients.attributes.access.token.lifespan", "whole number"],
  ["clients.claims.tenant.value", "text"],
  ["clients.claims.multivalued", "true or false"],
  ["roles.client.some-client.name", "text"],
  ["bruteForceStrategy", "LINEAR or MULTIPLE"],
  ["identityProviders.config.singleSignOnServiceUrl", "text"],
])("`%s` is %s", (path, type) => {
  expect(explain(path).type).toBe(type);
});

test("the end of a path is enough where it is unique", () => {
  expect(explain("redirectUris").path).toBe("clients.redirectUris");
  expect(explain("pkce.code.challenge.method").path).toBe("clients.attributes.pkce.code.challenge.method");
});

test("positions in lists may be written in any way", () => {
  for (const path of ["clients[0].redirectUris", "clients.0.redirectUris", "clients[].redirectUris.1"])
    expect(explain(path).path).toBe("clients.redirectUris");
});

function help(path: string): string | undefined {
  try {
    explain(path);
  } catch (error) {
    if (error instanceof IamError) return `${error.code} ${error.help}`;
  }
  return undefined;
}

test("a key that does not exist is answered with the way out", () => {
  expect(help("clients.serviceAcount")).toBe("IAM9001 did you mean `clients.serviceAccount`?");
  expect(help("clients.zzzzzzz")).toBe("IAM9001 `iam explain clients` lists the keys");
  expect(help("clients.clientId.x")).toBe("IAM9001 `iam explain clients` lists the keys");
  expect(help("realm.clients")).toBe("IAM9001 `iam explain` lists the keys");
  expect(help("alias")).toContain("`identityProviders.alias`");
});

test("every key that is offered can itself be explained", () => {
  const seen = new Set<string>();
  const visit = (path: string, depth: number): void => {
    for (const { name } of explain(path).keys) {
      const below = path === "" ? name : `${path}.${name}`;
      if (seen.has(below)) continue;
      seen.add(below);
      expect(explain(below).path).toBe(below);
      if (depth < 2) visit(below, depth + 1);
    }
  };
  visit("", 0);
  expect(seen.size).toBeGreaterThan(300);
});
