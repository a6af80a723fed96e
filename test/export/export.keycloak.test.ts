import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { RICH_SECRETS, richSpec, shapeOf } from "../kit/rich-realm.ts";
import { type RunResult, runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";
import { consoleRealm } from "./console-realm.ts";

const server = keycloak();

/** `iam` in a folder with these files. */
async function iamIn(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ cwd: string; iam: (...args: string[]) => Promise<RunResult> }> {
  const cwd = await folderWith(files);
  return { cwd, iam: (...args) => runIam(args, { cwd, env: { ...server.env, ...env } }) };
}

const noChanges = { exit: 0, stdout: expect.stringContaining("No changes") };

describe("a realm with everything that is managed", () => {
  // The secrets under the names that the export gives them.
  const secrets = { ...RICH_SECRETS, PARTNER_CLIENT_SECRET: RICH_SECRETS.PARTNER_SECRET };

  it("is exported as a spec that changes nothing in it, and makes the same realm elsewhere", async () => {
    const [realm, copy] = [server.realm("export"), server.realm("export")];
    const { cwd, iam } = await iamIn({ "realm.yaml": await richSpec(server, realm) }, secrets);
    expect((await iam("apply", "--yes")).exit).toBe(0);

    expect(await iam("export", "--realm", realm, "--out", "exported.yaml")).toMatchObject({ exit: 0 });
    expect(await iam("plan", "exported.yaml", "--exit-code")).toMatchObject(noChanges);

    const text = await readFile(join(cwd, "exported.yaml"), "utf8");
    const moved = await iamIn({ "realm.yaml": text.replaceAll(realm, copy) }, secrets);
    expect((await moved.iam("apply", "--yes")).exit).toBe(0);
    // A flag of an identity provider that is false is as good as one that is not there.
    const shapes = await Promise.all([copy, realm].map((name) => shapeOf(server, name)));
    const [ofCopy, ofRealm] = shapes.map((shape) =>
      JSON.stringify(shape).replaceAll('"trustEmail":false,', ""),
    );
    expect(JSON.parse(ofCopy ?? "")).toEqual(JSON.parse(ofRealm ?? ""));
    const again = await moved.iam("export", "--realm", copy);
    expect(again.stdout.replaceAll(copy, realm)).toBe(text);
  });

  it("is written with the conveniences, as references, and without what goes without saying", async () => {
    const realm = server.realm("export");
    const { iam } = await iamIn({ "realm.yaml": await richSpec(server, realm) }, secrets);
    await iam("apply", "--yes");
    const { stdout, stderr } = await iam("export", "--realm", realm);
    expect(stdout).toContain(`# Variables to set:
#   API_SECRET             the secret of the client api
#   JOB_SECRET             the secret of the client job
#   PARTNER_CLIENT_SECRET  clientSecret of the identity provider partner
#   SMTP_PASSWORD          password of smtpServer
`);
    expect(stdout).toContain(`    roles:
      - read
      - {name: write, description: Change things, composites: {client: {api: [read]}}}
`);
    expect(stdout).toContain(`    serviceAccount:
      realmRoles: [staff]
      clientRoles: {api: [write], realm-management: [view-users]}
      groups: [/house/and/or, /house/kitchen]
    audience: [api, https://elsewhere.example.com]
    claims: {https://example.com/roles: {clientRoles: api}}
`);
    expect(stdout).toContain(`    mappers:
      - {attribute: groups, value: ops, clientRole: api.write}
      - {attribute: mail, userAttribute: email}
`);
    expect(stdout).toContain("  - clientId: only-bearer\n    bearerOnly: true\n\n");
    expect(stdout).not.toMatch(/account-console|offlineSession|ssoSession|web-origins:|fullScopeAllowed/);
    for (const secret of [...Object.values(RICH_SECRETS), "*****"])
      expect(stdout + stderr).not.toContain(secret);
  });

  it("is the same where it is read object by object, but for what only an export shows", async () => {
    const realm = server.realm("export");
    const proxy = await server.proxy();
    const { iam } = await iamIn({ "realm.yaml": await richSpec(server, realm) }, { ...secrets });
    await iam("apply", "--yes");
    const whole = await iam("export", "--realm", realm);
    proxy.once(
      { path: /partial-export/ },
      { answer: { status: 403, headers: { "content-type": "application/json" }, body: "{}" } },
      2,
    );
    const { stdout } = await runIam(["export", "--realm", realm], {
      env: { ...server.env, KEYCLOAK_URL: proxy.url },
    });
    expect(stdout).toContain("not shown to this account: flows, required actions");
    const spec = (text: string) => text.slice(text.indexOf("\nrealm:"));
    expect(spec(stdout)).toBe(spec(whole.stdout));
    expect(proxy.writes.every(({ path }) => path.includes("/partial-export"))).toBe(true);
  });
});

describe("a realm made by hand in the admin console", () => {
  it("is exported, changes nothing when it is applied, and what is not managed is named and left", async () => {
    const realm = server.realm("export");
    const made = await consoleRealm(server, realm);
    const { iam } = await iamIn({}, made.secrets);
    expect(await iam("export", "--realm", realm, "--out", "realm.yaml")).toMatchObject({ exit: 0 });
    expect(await iam("plan", "--exit-code")).toMatchObject(noChanges);
    const before = await shapeOf(server, realm);
    expect(await iam("apply", "--yes")).toMatchObject(noChanges);
    expect(await shapeOf(server, realm)).toEqual(before);

    const { stdout, stderr } = await iam("export", "--realm", realm);
    const listed = stdout.split("leaves as it is:\n")[1]?.split("\n\n")[0];
    expect(listed?.split("\n")).toEqual([
      "#   - people with an account: 2",
      ...(made.hasOrganizations ? ["#   - organizations: acme"] : []),
      "#   - authentication flows: my browser",
      "#   - required actions: CONFIGURE_TOTP",
      "#   - components (UserStorageProvider): ldap (ldap)",
      "#   - scope mappings: client console: auditor",
      "#   - authorization services (resources, policies, permissions) of the clients: authz",
      "#   - settings that name a flow of the realm's own: browserFlow: my browser",
      "#   - objects that new realms have and this one lacks: client scope phone",
    ]);
    for (const secret of Object.values(made.secrets)) expect(stdout + stderr).not.toContain(secret);
  });

  it("makes the same realm on an empty server, but for what is named", async () => {
    const [realm, copy] = [server.realm("export"), server.realm("export")];
    const made = await consoleRealm(server, realm);
    const { iam } = await iamIn({}, made.secrets);
    const exported = await iam("export", "--realm", realm);
    const moved = await iamIn({ "realm.yaml": exported.stdout.replaceAll(realm, copy) }, made.secrets);
    expect((await moved.iam("apply", "--yes")).exit).toBe(0);
    const again = await moved.iam("export", "--realm", copy);
    const spec = (text: string) => text.slice(text.indexOf("\nrealm:")).replaceAll(copy, realm);
    expect(spec(again.stdout)).toBe(spec(exported.stdout));
  });
});

describe("a large realm", () => {
  it("is read in pages, with everything that a small one has", async () => {
    const realm = server.realm("export");
    const names = Array.from({ length: 55 }, (_, at) => `client-${String(at).padStart(2, "0")}`);
    await server.admin("POST", "", {
      realm,
      enabled: true,
      clients: names.map((clientId) => ({ clientId, publicClient: true, fullScopeAllowed: false })),
      roles: { realm: [{ name: "auditor" }], client: { "client-07": [{ name: "read" }] } },
      scopeMappings: [{ client: "client-09", roles: ["auditor"] }],
      clientScopeMappings: { "client-07": [{ client: "client-09", roles: ["read"] }] },
    });
    const { iam } = await iamIn({});
    const { stdout, exit } = await iam("export", "--realm", realm);
    expect(exit).toBe(0);
    expect(stdout).toContain("as Keycloak ");
    expect(stdout.match(/ {2}- clientId: client-/g)).toHaveLength(55);
    expect(stdout).toContain("    roles: [read]\n");
    expect(stdout).toContain(
      "#   - scope mappings: client client-09: auditor, client client-09: client-07/read\n",
    );
    expect(stdout).not.toMatch(/not shown|account-console/);
  });
});

describe("what is asked for", () => {
  it("several realms make one file, with variables of their own", async () => {
    const [one, two] = [server.realm("export"), server.realm("export")];
    for (const realm of [one, two])
      await server.admin("POST", "", {
        realm,
        enabled: true,
        clients: [{ clientId: "web", secret: `canary-${realm}`, publicClient: false }],
      });
    const { iam } = await iamIn({});
    const { stdout, exit } = await iam("export", "--realm", one, "--realm", two);
    expect(exit).toBe(0);
    const second = `${two.replaceAll("-", "_").toUpperCase()}_WEB_SECRET`;
    expect(stdout).toContain(`secret: $(env:WEB_SECRET)`);
    expect(stdout).toContain(`secret: $(env:${second})`);
    const checked = await iamIn(
      { "realm.yaml": stdout },
      { WEB_SECRET: `canary-${one}`, [second]: `canary-${two}` },
    );
    expect(await checked.iam("plan", "--exit-code")).toMatchObject(noChanges);
  });

  it("JSON is a spec too; what comments would say goes to stderr", async () => {
    const realm = server.realm("export");
    const made = await consoleRealm(server, realm);
    const { iam } = await iamIn({}, made.secrets);
    const { stdout, stderr } = await iam("export", "--realm", realm, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ realm, accessTokenLifespan: 600 });
    expect(stderr).toContain("authentication flows: my browser");
    const written = await iamIn({ "realm.json": stdout }, made.secrets);
    expect(await written.iam("plan", "realm.json", "--exit-code")).toMatchObject(noChanges);
  });

  it("of a realm with what no server should have taken says so, and is all the same written", async () => {
    const realm = server.realm("export");
    // An import takes types that nobody knows.
    const mapper = { name: "m", protocol: "openid-connect", protocolMapper: "no-such-mapper" };
    await server.admin("POST", "", { realm, clients: [{ clientId: "odd", protocolMappers: [mapper] }] });
    const { iam } = await iamIn({});
    expect(await iam("export", "--realm", realm)).toMatchObject({
      exit: 1,
      stdout: expect.stringContaining("clientId: odd"),
      stderr: expect.stringMatching(/^error\[IAM8001\]: .*\n.*no-such-mapper/m),
    });
  });

  it.each([
    ["a realm that does not exist", ["--realm", "no-such-realm"], 3, "IAM8002"],
    ["an existing file", ["--realm", "master", "--out", "there.yaml"], 1, "IAM9002"],
    ["several realms as JSON", ["--realm", "a", "--realm", "b", "--format", "json"], 3, "IAM9001"],
    ["no realm", [], 3, "--realm"],
  ])("%s is refused", async (_, args, exit, said) => {
    const { cwd, iam } = await iamIn({ "there.yaml": "mine" });
    const result = await iam("export", ...args);
    expect(result).toMatchObject({ exit, stdout: "" });
    expect(result.stderr).toContain(said);
    expect(await readFile(join(cwd, "there.yaml"), "utf8")).toBe("mine");
  });
});
