import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { RICH_SECRETS, richSpec, shapeOf } from "../kit/rich-realm.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

const rich = (realm: string): Promise<string> => richSpec(server, realm);
const SECRETS = RICH_SECRETS;

describe("every managed kind", () => {
  it("is as the file says after one apply, whether the realm is new or made bare by hand", async () => {
    const made = server.realm("kinds");
    const bare = server.realm("kinds");
    await server.admin("POST", "", { realm: bare, enabled: true });
    for (const realm of [made, bare]) {
      const cwd = await folderWith({ "realm.yaml": await rich(realm) });
      const iam = (...args: string[]) => runIam(args, { cwd, env: { ...server.env, ...SECRETS } });
      expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
      expect(await iam("plan", "--exit-code")).toMatchObject({
        exit: 0,
        stdout: expect.stringContaining("No changes"),
      });
    }
    // Made in either way, they end the same.
    const shapes = await Promise.all([made, bare].map((realm) => shapeOf(server, realm)));
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it("reads object by object what an export shows at once", async () => {
    const realm = server.realm("kinds");
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": await rich(realm) });
    const iam = (...args: string[]) =>
      runIam(args, { cwd, env: { ...server.env, KEYCLOAK_URL: proxy.url, ...SECRETS } });
    await iam("apply", "--yes");
    const forbidden = {
      answer: { status: 403, headers: { "content-type": "application/json" }, body: "{}" },
    };
    proxy.once({ path: /partial-export/ }, forbidden, 2);
    expect(await iam("plan", "--exit-code")).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("No changes"),
    });
  });

  it("repairs what is taken away, changed or added by hand", async () => {
    const realm = server.realm("kinds");
    const cwd = await folderWith({ "realm.yaml": await rich(realm) });
    const iam = (...args: string[]) => runIam(args, { cwd, env: { ...server.env, ...SECRETS } });
    await iam("apply", "--yes");
    const get = async <T>(path: string): Promise<T> =>
      (await server.admin("GET", `/${realm}${path}`)).body as T;
    const byName = async (
      path: string,
      key: string,
      value: string,
    ): Promise<Record<string, unknown> & { id: string }> =>
      (await get<(Record<string, unknown> & { id: string })[]>(path)).find((item) => item[key] === value) ?? {
        id: "",
      };

    await server.admin("PUT", `/${realm}`, { accessTokenLifespan: 99, displayName: "Changed" });
    const chief = await byName("/roles", "name", "chief");
    const staff = await byName("/roles", "name", "staff");
    await server.admin("DELETE", `/${realm}/roles-by-id/${chief.id}/composites`, [staff]);
    const kitchen = await get<{ id: string }>("/group-by-path/house/kitchen");
    await server.admin("DELETE", `/${realm}/groups/${kitchen.id}`);
    const api = await byName("/clients", "clientId", "api");
    await server.admin("PUT", `/${realm}/clients/${api.id}`, {
      clientId: "api",
      redirectUris: ["https://evil.example.com/*"],
      protocolMappers: [
        {
          name: "added",
          protocol: "openid-connect",
          protocolMapper: "oidc-hardcoded-claim-mapper",
          config: {},
        },
      ],
    });
    const house = await byName("/client-scopes", "name", "house");
    await server.admin("DELETE", `/${realm}/clients/${api.id}/default-client-scopes/${house.id}`);
    await server.admin("DELETE", `/${realm}/default-default-client-scopes/${house.id}`);
    const mappers = await get<{ id: string; name: string }[]>("/identity-provider/instances/corp/mappers");
    await server.admin("DELETE", `/${realm}/identity-provider/instances/corp/mappers/${mappers[0]?.id}`);
    await server.admin("DELETE", `/${realm}/identity-provider/instances/partner`);

    const plan = await iam("plan", "--exit-code", "--format", "json");
    expect(plan.exit).toBe(2);
    const { realms } = JSON.parse(plan.stdout) as {
      realms: { changes: { action: string; kind: string; key: string; fields: { path: string }[] }[] }[];
    };
    const lines = realms[0]?.changes.map(({ action, kind, key, fields }) =>
      action === "update"
        ? `${action} ${kind} ${key}: ${fields.map(({ path }) => path).join(", ")}`
        : `${action} ${kind} ${key}`,
    );
    expect(lines).toEqual([
      `update realm ${realm}: displayName, accessTokenLifespan`,
      `update defaultClientScopes ${realm}: defaultDefaultClientScopes`,
      "update realmRole chief: composites.realm",
      "update client api: redirectUris",
      expect.stringMatching(/^update identityProvider corp: mappers[.[]/),
      "create identityProvider partner",
      "create group house/kitchen",
      "create serviceAccountGroup job/house/kitchen",
    ]);
    expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
  });

  it("shows no secret anywhere, and a changed one only as changed", async () => {
    const realm = server.realm("kinds");
    const spec = await rich(realm);
    const cwd = await folderWith({ "realm.yaml": spec });
    const iam = (args: string[], secrets: Record<string, string>) =>
      runIam(args, { cwd, env: { ...server.env, ...secrets } });
    const said: string[] = [];
    const say = async (args: string[], secrets: Record<string, string> = SECRETS) => {
      const { stdout, stderr } = await iam(args, secrets);
      said.push(stdout, stderr);
      return stdout;
    };
    const rotated = { ...SECRETS, API_SECRET: "canary-api-rotated-99ii" };
    for (const format of ["human", "json"]) await say(["-v", "plan", "--format", format, "--stats"]);
    await say(["-v", "apply", "--yes", "--stats"]);
    expect(await say(["plan"], rotated)).toContain("differs (not shown)");
    await say(["-v", "plan", "--format", "json"], rotated);
    await say(["-v", "apply", "--yes", "--format", "json"], rotated);
    await say(["-v", "plan"], { ...rotated, KEYCLOAK_CLIENT_SECRET: "canary-admin-wrong" });
    await say(["-v", "validate"]);
    for (const canary of [...Object.values(rotated), SECRETS.API_SECRET, server.secret, "canary-admin-wrong"])
      for (const form of [canary, Buffer.from(canary).toString("base64").replace(/=+$/, "")])
        expect(said.join("\n")).not.toContain(form);
  });

  it("hides a secret that stands in another field as well", async () => {
    const realm = server.realm("kinds");
    const spec = (description: string) =>
      `realm: ${realm}\nclients:\n  - { clientId: a, secret: $(env:A_SECRET), description: ${description} }\n`;
    const cwd = await folderWith({ "realm.yaml": spec('"$(env:A_SECRET)"'), "later.yaml": spec("harmless") });
    const iam = (...args: string[]) =>
      runIam(args, { cwd, env: { ...server.env, A_SECRET: "canary-twice-4c1d" } });
    const said: string[] = [];
    for (const args of [
      ["plan", "realm.yaml"],
      ["plan", "realm.yaml", "--expanded"],
      ["plan", "realm.yaml", "--format", "json"],
      ["plan", "realm.yaml", "--format", "markdown"],
      ["-v", "plan", "realm.yaml", "--out", "plan.json"],
      ["apply", "realm.yaml", "--yes", "--format", "json"],
      ["plan", "later.yaml"],
    ]) {
      const { stdout, stderr, exit } = await iam(...args);
      expect(exit).toBe(0);
      said.push(stdout, stderr);
    }
    said.push(await readFile(join(cwd, "plan.json"), "utf8"));
    expect(said.join()).not.toContain("canary");
    expect(said[0]).toMatch(/description: +\(secret\)/);
    expect(said[12]).toMatch(/description: differs \(not shown\)/);
    const { body } = await server.admin("GET", `/${realm}/clients?clientId=a`);
    expect(body).toMatchObject([{ description: "canary-twice-4c1d", secret: "canary-twice-4c1d" }]);
  });

  it("takes away what an empty string says, and the setting of a mapper that the file no longer has", async () => {
    const realm = server.realm("kinds");
    const spec = (value: string, more: string) => `realm: ${realm}
attributes: { x: "${value}", frontendUrl: "${value}" }
clientScopes: [{ name: s, attributes: { x: "${value}" } }]
clients:
  - clientId: c
    attributes: { x: "${value}" }
    protocolMappers:
      - { name: m, protocolMapper: oidc-usermodel-realm-role-mapper, config: { claim.name: r, multivalued: true${more} } }
identityProviders:
  - alias: i
    providerId: saml
    config: { singleSignOnServiceUrl: https://idp.example.com, entityId: "${value}" }
`;
    const prefix = ", usermodel.realmRoleMapping.rolePrefix: p-";
    const cwd = await folderWith({
      "full.yaml": spec("https://x.example.com", prefix),
      "empty.yaml": spec("", ""),
    });
    const iam = (...args: string[]) => runIam(args, { cwd, env: server.env });
    expect(await iam("apply", "full.yaml", "--yes")).toMatchObject({ exit: 0 });
    const { stdout } = await iam("plan", "empty.yaml");
    expect(stdout.match(/ → ""$/gm)).toHaveLength(5);
    expect(stdout).toMatch(/rolePrefix\]: p- → \(none\)\n/);
    expect(await iam("apply", "empty.yaml", "--yes")).toMatchObject({ exit: 0 });
    expect(await iam("plan", "empty.yaml", "--exit-code")).toMatchObject({ exit: 0 });
    const { body: held } = await server.admin("GET", `/${realm}`);
    expect((held as { attributes: object }).attributes).not.toHaveProperty("x");
    const { body: clients } = await server.admin("GET", `/${realm}/clients?clientId=c`);
    expect(JSON.stringify(clients)).not.toMatch(/rolePrefix|x\.example\.com/);
  });

  it("moves a client scope from one list to the other, also where the file has only the one", async () => {
    const realm = server.realm("kinds");
    const cwd = await folderWith({});
    const plans: string[] = [];
    const lists = [
      // Optional scopes of a new realm, and one that its clients have by default.
      ["[address, phone]", "[profile]"],
      ["[profile]", "[address, phone]"],
      ["[profile, address]", undefined],
      [undefined, "[profile, email]"],
    ];
    for (const [defaults, optionals] of lists) {
      const listed = (...[one, other]: [string, string]) =>
        [defaults && `${one}: ${defaults}`, optionals && `${other}: ${optionals}`].filter(Boolean).join(", ");
      const spec = `{ realm: ${realm}, ${listed("defaultDefaultClientScopes", "defaultOptionalClientScopes")}, clients: [{ clientId: a, ${listed("defaultClientScopes", "optionalClientScopes")} }] }`;
      await writeFile(join(cwd, "realm.yaml"), spec);
      const iam = (...args: string[]) => runIam(args, { cwd, env: server.env });
      plans.push((await iam("plan")).stdout);
      expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
      expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });
    }
    expect(plans[2]).toMatch(
      /~ client a\n\s+defaultClientScopes:\n\s+\+ address\n\s+optionalClientScopes:\n\s+- address/,
    );
  });

  it("compares and reports Keycloak's own client realm-management, and leaves it", async () => {
    const realm = server.realm("kinds");
    const cwd = await folderWith({
      "realm.yaml": `realm: ${realm}
displayName: Ours
clients: [{ clientId: realm-management, description: mine }]
roles: { client: { realm-management: [{ name: view-users }, { name: mine }] } }
`,
    });
    const iam = (...args: string[]) => runIam(args, { cwd, env: server.env });
    expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
    const { stdout, exit } = await iam("plan", "--exit-code");
    expect(exit).toBe(0);
    expect(stdout).toContain("differs, and stays: Keycloak lets nobody change its client realm-management");
    expect(stdout).toMatch(/~ client realm-management\n\s+description: \(none\) → mine\n/);
    expect(stdout).toContain("+ client role realm-management/mine");
    expect(stdout).toContain("No changes");
    const { realms } = JSON.parse((await iam("plan", "--format", "json")).stdout) as {
      realms: { locked: { action: string; key: string }[] }[];
    };
    expect(realms[0]?.locked).toMatchObject([
      { action: "update", key: "realm-management" },
      { action: "create", key: "realm-management/mine" },
    ]);
  });

  it("takes an export in which settings were edited that Keycloak repeats among the attributes", async () => {
    const realm = server.realm("kinds");
    await server.admin("POST", "", { realm, enabled: true });
    const { body } = await server.admin("GET", `/${realm}`);
    // Written back as a whole, as the admin console does, a realm has more of these attributes.
    await server.admin("PUT", `/${realm}`, body);
    const { body: held } = await server.admin("POST", `/${realm}/partial-export`);
    const edited = {
      oauth2DeviceCodeLifespan: 700,
      clientSessionIdleTimeout: 120,
      otpPolicyCodeReusable: true,
    };
    const cwd = await folderWith({ "realm.json": JSON.stringify({ ...(held as object), ...edited }) });
    const iam = (...args: string[]) => runIam(["-q", ...args], { cwd, env: server.env });
    expect(await iam("apply", "realm.json", "--yes")).toMatchObject({ exit: 0 });
    expect(await iam("plan", "realm.json", "--exit-code")).toMatchObject({ exit: 0 });
    expect((await server.admin("GET", `/${realm}`)).body).toMatchObject(edited);
  });
});
