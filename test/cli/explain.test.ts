import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runIam } from "../kit/run.ts";

test("`iam schema` prints the schema that is published, and nothing else", async () => {
  const { exit, stdout, stderr } = await runIam(["schema"]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  const file = new URL("../../src/spec/generated/keycloak.schema.json", import.meta.url);
  expect(stdout === readFileSync(file, "utf8")).toBe(true);
});

test("`iam explain` says what a key is, what is below it, and shows an example", async () => {
  const { exit, stdout } = await runIam(["explain", "clients.serviceAccount"]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^clients\.serviceAccount {2}true, false or a map {2}\(added by iam\)\n/);
  expect(stdout).toMatch(/^ {2}clientRoles +map of lists of text +Client roles that/m);
  expect(stdout).toContain(
    "example\n  serviceAccount:\n    clientRoles:\n      orders-api:\n        - orders:read\n",
  );
});

test("`iam explain --format json` is one JSON value", async () => {
  const { stdout } = await runIam(["explain", "accessTokenLifespan", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual({
    path: "accessTokenLifespan",
    type: "whole number",
    description: "How long an access token is valid, in seconds.",
    convenience: false,
    deprecated: false,
    required: [],
    keys: [],
  });
});

test("`iam explain` of a key that does not exist says what was meant and exits with 3", async () => {
  const { exit, stdout, stderr } = await runIam(["explain", "clients.redirectUri"]);
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
  expect(stderr).toContain("did you mean `clients.redirectUris`?");
});
