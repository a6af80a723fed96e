import { expect, test } from "vitest";
import { fullExport } from "../kit/full-export.ts";
import { keycloak } from "../kit/keycloak.ts";
import { check, short } from "./corpus.ts";
import { everything } from "./everything.ts";
import { at, findingsOf } from "./kit.ts";

test("what `kc.sh export` writes of a realm with everything is a valid spec as it is, to the schema and to every check", async () => {
  const { version } = keycloak();
  const text = await fullExport(version.join("."), "everything", everything("everything", version));
  const exported: Record<string, unknown> = JSON.parse(text);
  // The export holds what was imported, of each kind.
  for (const [key, value] of Object.entries(everything("everything", version))) {
    if (typeof value !== "object" || value === null) continue;
    expect(sizeOf(exported[key]), key).toBeGreaterThanOrEqual(sizeOf(value));
  }
  for (const part of ["our second factor", "password", "secret-of-ldap", "view reports", "to corp", "night"])
    expect(text).toContain(part);

  expect(check(text, "realm.json").found.map((finding) => `${short(finding)} ${finding.message}`)).toEqual(
    [],
  );
  // It holds secrets, and parts that this version of iam does not manage; nothing else is said.
  const said = (await findingsOf(text)).filter(({ code }) => code !== "IAM1501" && code !== "IAM1502");
  expect(said.map((one) => `${one.code} ${at(one)} ${one.message}`)).toEqual([]);
}, 900_000);

function sizeOf(value: unknown): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

test("so is what the admin console exports of it: without users, secrets masked", async () => {
  const server = keycloak();
  const realm = server.realm("export");
  const { organizations: _, ...rest } = everything(realm, server.version) as Record<string, unknown>;
  await server.admin("POST", "", rest);
  const path = `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`;
  const text = JSON.stringify((await server.admin("POST", path)).body, undefined, 2);
  expect(check(text, `${realm}.json`).found.map((finding) => `${short(finding)} ${finding.message}`)).toEqual(
    [],
  );
  const said = (await findingsOf(text)).filter(({ code }) => code !== "IAM1501");
  expect(said.map((one) => `${one.code} ${at(one)} ${one.message}`)).toEqual([]);
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
