import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { type RunResult, runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

interface Place {
  readonly realm: string;
  readonly cwd: string;
  iam(...args: string[]): Promise<RunResult>;
  /** Writes realm.yaml anew. */
  spec(body: string): Promise<void>;
  exists(path: string): Promise<boolean>;
}

async function place(body: string): Promise<Place> {
  const realm = server.realm("del");
  const text = (lines: string) => `realm: ${realm}\n${lines}`;
  const cwd = await folderWith({ "realm.yaml": text(body) });
  const iam = (...args: string[]) => runIam(args, { cwd, env: server.env });
  return {
    realm,
    cwd,
    iam,
    spec: (lines) => writeFile(join(cwd, "realm.yaml"), text(lines)),
    exists: async (path) => {
      const { status, body: found } = await server.admin("GET", `/${realm}${path}`);
      return status === 200 && !(Array.isArray(found) && found.length === 0);
    },
  };
}

const two =
  "clients:\n  - { clientId: keep, roles: [a, b] }\n  - { clientId: go, serviceAccount: true, roles: [x] }\n";
const one = "clients:\n  - { clientId: keep, roles: [a] }\n";

describe("objects that the file no longer has", () => {
  it("stay without --prune and are listed; with it they go, with a warning of what is lost", async () => {
    const { iam, spec, exists } = await place(two);
    await iam("apply", "--yes");
    await spec(one);
    const careful = await iam("apply", "--yes");
    expect(careful.stdout).toMatch(
      /no longer in the spec, kept without --prune:\n\s+client go\n\s+client role keep\/b/,
    );
    expect(await exists("/clients?clientId=go")).toBe(true);

    const plan = await iam("plan", "--prune", "--exit-code");
    expect(plan.exit).toBe(2);
    expect(plan.stdout).toMatch(/- client go\n\s+! with it go its secret, roles, service account/);
    expect(plan.stdout).toMatch(/- client role keep\/b/);
    expect(plan.stdout).toContain("0 to create, 0 to update, 2 to delete");
    expect((await iam("apply", "--prune", "--yes")).exit).toBe(0);
    expect(await exists("/clients?clientId=go")).toBe(false);
    expect((await iam("plan", "--prune", "--exit-code")).exit).toBe(0);
  });

  it("are never deleted if somebody else made them: by hand, Keycloak, or another spec", async () => {
    const { realm, cwd, iam, spec, exists } = await place(two);
    await iam("apply", "--yes");
    await server.admin("POST", `/${realm}/clients`, { clientId: "by-hand" });
    await writeFile(
      join(cwd, "other.yaml"),
      `realm: ${realm}\nowner: other-team\nclients:\n  - { clientId: theirs }\n`,
    );
    await iam("apply", "other.yaml", "--yes");
    await spec("clients: []\n");
    expect((await iam("apply", "realm.yaml", "--prune", "--yes")).exit).toBe(0);
    for (const clientId of ["keep", "go"]) expect(await exists(`/clients?clientId=${clientId}`)).toBe(false);
    for (const clientId of ["by-hand", "theirs", "account", "realm-management"])
      expect(await exists(`/clients?clientId=${clientId}`)).toBe(true);
  });

  it("are kept if they were protected, and the plan fails after it was shown", async () => {
    const { iam, spec, exists } = await place(two.replace("clientId: go,", "clientId: go, protected: true,"));
    await iam("apply", "--yes");
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
    await spec(one);
    const refused = await iam("apply", "--prune", "--yes");
    expect(refused.exit).toBe(5);
    expect(refused.stdout).toContain("- client go");
    expect(refused.stderr).toMatch(/IAM3004.*client go is protected/);
    expect(await exists("/clients?clientId=go")).toBe(true);
    expect(await exists("/clients?clientId=keep")).toBe(true);

    await spec(two.replace("clientId: go,", "clientId: go, protected: false,"));
    expect((await iam("apply", "--yes")).exit).toBe(0);
    await spec(one);
    expect((await iam("apply", "--prune", "--yes")).exit).toBe(0);
    expect(await exists("/clients?clientId=go")).toBe(false);
  });

  it("are kept if they hold what is protected, and need --confirm if they hold what somebody else made", async () => {
    const groups = (mid: string) => `groups:\n  - { name: stay }\n  - { name: top, subGroups: [${mid}] }\n`;
    const app = "clients:\n  - { clientId: stay }\n  - { clientId: app, roles: [own] }\n";
    const { realm, cwd, iam, spec, exists } = await place(
      app + groups("{ name: mid, subGroups: [{ name: low, protected: true }] }"),
    );
    await iam("apply", "--yes");
    await writeFile(
      join(cwd, "other.yaml"),
      `realm: ${realm}\nowner: other-team\nclients:\n  - { clientId: app, roles: [theirs] }\n`,
    );
    expect((await iam("apply", "other.yaml", "--yes")).exit).toBe(0);

    const none = "clients:\n  - { clientId: stay }\ngroups:\n  - { name: stay }\n";
    await spec(none);
    const refused = await iam("apply", "realm.yaml", "--prune", "--yes", "--confirm", realm);
    expect(refused).toMatchObject({
      exit: 5,
      stderr: expect.stringContaining("group top/mid/low is protected"),
    });
    expect(await exists("/groups?search=low")).toBe(true);

    await spec(app + groups("{ name: mid, subGroups: [{ name: low, protected: false }] }"));
    expect((await iam("apply", "realm.yaml", "--yes")).exit).toBe(0);
    await spec(none);
    const careful = await iam("apply", "realm.yaml", "--prune", "--yes");
    expect(careful.exit).toBe(5);
    expect(careful.stdout).toMatch(
      /- client app\n.*\n\s+! also client role app\/own\n\s+! also what this spec did not create: client role app\/theirs\n/,
    );
    expect(careful.stderr).toContain(
      "with client app would go what this spec did not create: client role app/theirs",
    );
    expect(await exists("/clients?clientId=app")).toBe(true);
    expect((await iam("apply", "realm.yaml", "--prune", "--yes", "--confirm", realm)).exit).toBe(0);
    expect(await exists("/clients?clientId=app")).toBe(false);
  });

  it("need --confirm if they are many or severe", async () => {
    const names = Array.from({ length: 10 }, (_, at) => `c${at}`);
    const clients = (list: string[]) =>
      `clients:\n${list.map((name) => `  - { clientId: ${name} }\n`).join("")}`;
    const idp =
      "identityProviders:\n  - { alias: corp, providerId: saml, config: { singleSignOnServiceUrl: https://idp.example.com } }\n";
    const { realm, iam, spec } = await place(clients(names) + idp);
    await iam("apply", "--yes");

    await spec(clients(names.slice(0, 7)) + idp);
    expect((await iam("plan", "--prune")).exit).toBe(0);
    await spec(clients(names.slice(0, 6)) + idp);
    const many = await iam("plan", "--prune");
    expect(many).toMatchObject({ exit: 5, stderr: expect.stringContaining("4 of 10 clients") });
    expect(many.stderr).toContain(`--confirm ${realm}`);
    await spec(`${clients(names)}identityProviders: []\n`);
    expect(await iam("plan", "--prune")).toMatchObject({
      exit: 5,
      stderr: expect.stringContaining("identity provider"),
    });
    expect(await iam("plan", "--prune", "--confirm", "elsewhere")).toMatchObject({ exit: 3 });
    expect((await iam("apply", "--prune", "--confirm", realm, "--yes")).exit).toBe(0);
  });

  it("are listed as kept if they are in the file and somebody else made them, until the spec takes them over", async () => {
    const { realm, cwd, iam, spec, exists } = await place(two);
    await server.admin("POST", "", { realm, enabled: true });
    await server.admin("POST", `/${realm}/clients`, { clientId: "go", serviceAccountsEnabled: true });
    await writeFile(
      join(cwd, "other.yaml"),
      `realm: ${realm}\nowner: other-team\nclients:\n  - { clientId: keep }\n`,
    );
    await iam("apply", "other.yaml", "--yes");
    expect((await iam("apply", "realm.yaml", "--yes")).exit).toBe(0);
    const kept =
      /in the spec, but not created by it, so never deleted:\n\s+client keep \(of the spec other-team\)\n\s+client go\n/;
    expect((await iam("plan", "realm.yaml")).stdout).not.toMatch(kept);
    expect((await iam("plan", "realm.yaml", "--prune", "--exit-code")).stdout).toMatch(kept);
    // Its roles go, since it made them; the clients are named and stay.
    const destroyed = await iam("destroy", "realm.yaml", "--yes");
    expect(destroyed.stdout).toMatch(
      /in the spec, but not created by it, so never deleted:\n\s+client go\n\s+client keep \(of the spec other-team\)\n/,
    );
    for (const clientId of ["keep", "go"]) expect(await exists(`/clients?clientId=${clientId}`)).toBe(true);
    expect(await iam("destroy", "realm.yaml", "--yes")).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/client go\n[\s\S]*Nothing to destroy/),
    });

    const adopted = await iam("apply", "realm.yaml", "--adopt", "--yes");
    expect(adopted.stdout).toMatch(/~ client go\n\s+owner: \(none\) → /);
    expect(adopted.stdout).not.toMatch(/~ client keep/);
    expect((await iam("plan", "realm.yaml", "--adopt", "--exit-code")).exit).toBe(0);
    await spec(one);
    expect((await iam("apply", "realm.yaml", "--prune", "--yes")).exit).toBe(0);
    expect(await exists("/clients?clientId=go")).toBe(false);
    expect(await exists("/clients?clientId=keep")).toBe(true);
  });

  it("get their mark back if somebody took it away, when that is asked for", async () => {
    const everything = `clientScopes: [{ name: scope }]
roles: { realm: [{ name: role }] }
groups: [{ name: group }]
clients: [{ clientId: client, roles: [role] }]
identityProviders:
  - { alias: corp, providerId: saml, config: { singleSignOnServiceUrl: https://idp.example.com } }
`;
    const { realm, iam } = await place(everything);
    await server.admin("POST", "", { realm, enabled: true });
    const bare = [
      ["/client-scopes", { name: "scope", protocol: "openid-connect" }],
      ["/roles", { name: "role" }],
      ["/groups", { name: "group" }],
      ["/clients", { clientId: "client" }],
      [
        "/identity-provider/instances",
        { alias: "corp", providerId: "saml", config: { singleSignOnServiceUrl: "https://idp.example.com" } },
      ],
    ] as const;
    for (const [path, body] of bare) await server.admin("POST", `/${realm}${path}`, body);
    expect((await iam("apply", "--yes")).exit).toBe(0);
    const plan = await iam("plan", "--adopt", "--exit-code");
    expect(plan.exit).toBe(2);
    expect(plan.stdout.match(/owner: \(none\) → /g)).toHaveLength(5);
    expect((await iam("apply", "--adopt", "--yes")).exit).toBe(0);
    expect((await iam("plan", "--adopt", "--exit-code")).exit).toBe(0);
    const destroyed = await iam("destroy", "--yes", "--confirm", realm);
    expect(destroyed.stdout.match(/^ {2}- /gm)).toHaveLength(5);
    expect(destroyed.stdout).not.toContain("never deleted");
  });

  it("shows a rename as what it is", async () => {
    const { iam, spec } = await place("clients:\n  - { clientId: old, name: The app, roles: [a] }\n");
    await iam("apply", "--yes");
    await spec("clients:\n  - { clientId: new, name: The app, roles: [a] }\n");
    const { stdout } = await iam("plan", "--prune");
    expect(stdout).toMatch(/\+ client new/);
    expect(stdout).toMatch(/- client old\n[\s\S]*it looks renamed to new/);
  });
});

describe("a saved plan", () => {
  it("is applied as it was reviewed", async () => {
    const { cwd, iam, exists } = await place(two);
    const saved = await iam("plan", "realm.yaml", "--out", "plan.json");
    expect(saved).toMatchObject({ exit: 0, stderr: expect.stringContaining("iam apply --plan plan.json") });
    expect((await stat(join(cwd, "plan.json"))).mode & 0o777).toBe(0o600);
    expect(await iam("apply", "--plan", "plan.json", "--yes")).toMatchObject({ exit: 0 });
    expect(await exists("/clients?clientId=go")).toBe(true);
  });

  it("is refused when the spec or the server moved, naming what moved", async () => {
    const { realm, iam, spec } = await place(two);
    await iam("apply", "--yes");
    await spec(two.replace("clientId: keep,", "clientId: keep, name: New,"));
    await iam("plan", "realm.yaml", "--out", "plan.json");

    const [client] = (await server.admin("GET", `/${realm}/clients?clientId=keep`)).body as { id: string }[];
    await server.admin("PUT", `/${realm}/clients/${client?.id}`, {
      clientId: "keep",
      description: "by hand",
    });
    const moved = await iam("apply", "--plan", "plan.json", "--yes");
    expect(moved).toMatchObject({
      exit: 5,
      stderr: expect.stringContaining("client keep has changed on the server"),
    });

    await iam("plan", "realm.yaml", "--out", "plan.json");
    await spec(two.replace("clientId: keep,", "clientId: keep, name: Newer,"));
    const edited = await iam("apply", "--plan", "plan.json", "--yes");
    expect(edited).toMatchObject({
      exit: 5,
      stderr: expect.stringContaining("client keep has changed in the spec"),
    });
    const after = await server.admin("GET", `/${realm}/clients?clientId=keep`);
    expect((after.body as { name?: string }[])[0]?.name).toBeUndefined();
  });

  it("is refused when it was edited, cut off, or made for another server", async () => {
    const { cwd, iam } = await place(two);
    await iam("plan", "realm.yaml", "--out", "plan.json");
    const text = await readFile(join(cwd, "plan.json"), "utf8");
    await writeFile(join(cwd, "edited.json"), text.replace('"create"', '"delete"'));
    await writeFile(join(cwd, "cut.json"), text.slice(0, 200));
    for (const file of ["edited.json", "cut.json"])
      expect(await iam("apply", "--plan", file, "--yes")).toMatchObject({
        exit: 5,
        stderr: expect.stringContaining("IAM3006"),
      });
    const proxy = await server.proxy();
    const elsewhere = await runIam(["apply", "--plan", "plan.json", "--yes"], {
      cwd,
      env: { ...server.env, KEYCLOAK_URL: proxy.url },
    });
    expect(elsewhere).toMatchObject({ exit: 5, stderr: expect.stringContaining("IAM3005") });
    expect(proxy.writes.filter(({ path }) => !path.includes("partial-export"))).toEqual([]);
  });

  it("takes a secret as there or not, and as differing or not", async () => {
    const { cwd, iam } = await place("clients:\n  - { clientId: a, secret: $(env:A) }\n");
    const run = (secret: string, ...args: string[]) =>
      runIam(args, { cwd, env: { ...server.env, A: secret } });
    await run("first-secret", "apply", "--yes");
    await run("first-secret", "plan", "realm.yaml", "--out", "plan.json");
    expect(await run("second-secret", "apply", "--plan", "plan.json", "--yes")).toMatchObject({
      exit: 5,
      stderr: expect.stringContaining("the plan has other changes than before"),
    });
    await run("second-secret", "plan", "realm.yaml", "--out", "plan.json");
    expect(await run("third-secret", "apply", "--plan", "plan.json", "--yes")).toMatchObject({ exit: 0 });
    expect((await run("third-secret", "plan", "--exit-code")).exit).toBe(0);
    expect((await iam("plan")).exit).toBe(3);
  });

  it("holds no secret", async () => {
    const { cwd, iam } = await place("clients:\n  - { clientId: a, secret: canary-plan-5d8e }\n");
    await iam("-q", "plan", "realm.yaml", "--out", "plan.json");
    expect(await readFile(join(cwd, "plan.json"), "utf8")).not.toContain("canary");
  });
});

describe("a secret that the file does not give", () => {
  it("is generated for a new client, handed out in a new file for its owner only, and kept from then on", async () => {
    const { realm, cwd, iam } = await place("clients:\n  - { clientId: job, serviceAccount: true }\n");
    expect((await iam("apply", "--yes", "--secrets-out", "secrets.json")).exit).toBe(0);
    const file = join(cwd, "secrets.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const secrets = JSON.parse(await readFile(file, "utf8")) as Record<string, Record<string, string>>;
    const secret = secrets[realm]?.job ?? "";
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const token = await fetch(`${server.url}/realms/${realm}/protocol/openid-connect/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: "job",
        client_secret: secret,
      }),
    });
    expect(token.status).toBe(200);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);

    const again = await iam("apply", "--yes", "--secrets-out", "secrets.json");
    expect(again).toMatchObject({ exit: 1, stderr: expect.stringContaining("IAM9002") });
    expect(await readFile(file, "utf8")).toContain(secret);
  });
});

describe("destroy", () => {
  it("removes a realm that the spec created, if that is confirmed", async () => {
    const { realm, iam } = await place(two);
    await iam("apply", "--yes");
    const careful = await iam("destroy", "--yes");
    expect(careful).toMatchObject({ exit: 5, stderr: expect.stringContaining(`--confirm ${realm}`) });
    expect(careful.stdout).toContain(`- realm ${realm}`);
    expect((await server.admin("GET", `/${realm}`)).status).toBe(200);
    await server.admin("POST", `/${realm}/clients`, { clientId: "by-hand" });
    expect(await iam("destroy", "--yes", "--confirm", realm)).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("! also what this spec did not create: client by-hand\n"),
    });
    expect((await server.admin("GET", `/${realm}`)).status).toBe(404);
    expect(await iam("destroy", "--yes")).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("Nothing"),
    });
  });

  it("removes only the spec's own objects from a realm of somebody else, variables unset or not", async () => {
    const { realm, iam, exists } = await place(
      `${two}  - { clientId: secretive, secret: $(env:NOBODY_SETS_THIS) }\n`,
    );
    await server.admin("POST", "", { realm, enabled: true });
    await server.admin("POST", `/${realm}/clients`, { clientId: "by-hand" });
    const applied = await iam("apply", "--yes");
    expect(applied.exit).toBe(3);
    await server.admin("POST", `/${realm}/clients`, { clientId: "keep" });
    const { iam: other, cwd } = await place(two);
    await writeFile(join(cwd, "realm.yaml"), `realm: ${realm}\nclients:\n  - { clientId: go, roles: [x] }\n`);
    expect((await other("apply", "--yes")).exit).toBe(0);
    expect(await iam("destroy", "--yes")).toMatchObject({ exit: 0 });
    expect(await exists("/clients?clientId=go")).toBe(false);
    for (const clientId of ["by-hand", "keep"])
      expect(await exists(`/clients?clientId=${clientId}`)).toBe(true);
  });

  it("of several realms goes on where one fails, and says what is done and what is not", async () => {
    const realms = [server.realm("destroy"), server.realm("destroy"), server.realm("destroy")];
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": realms.map((realm) => `realm: ${realm}\n`).join("---\n") });
    const run = (...args: string[]) => runIam(args, { cwd, env: { ...server.env, KEYCLOAK_URL: proxy.url } });
    await run("apply", "--yes");
    const refused = { status: 400, headers: { "content-type": "application/json" }, body: '{"error":"no"}' };
    proxy.once({ method: "DELETE", path: `/admin/realms/${realms[1]}` }, { answer: refused });
    const all = realms.flatMap((realm) => ["--confirm", realm]);
    const destroyed = await run("destroy", "--yes", ...all);
    expect(destroyed).toMatchObject({
      exit: 6,
      stderr: expect.stringContaining(`1 of 3 realms failed:\n  realm ${realms[1]}: `),
    });
    expect(destroyed.stdout).toContain("Stopped: 0 created, 0 updated, 2 deleted");
    expect(destroyed.stdout).toContain(`realm ${realms[1]}: failed:\n  realm ${realms[1]}: `);
    expect(await run("destroy", "--yes", "--confirm", realms[1] ?? "")).toMatchObject({ exit: 0 });
  });

  it("leaves a realm alone that holds something protected", async () => {
    const { realm, iam } = await place("clients:\n  - { clientId: dear, protected: true }\n");
    await iam("apply", "--yes");
    const refused = await iam("destroy", "--yes", "--confirm", realm);
    expect(refused).toMatchObject({ exit: 5, stderr: expect.stringContaining("client dear is protected") });
    expect((await server.admin("GET", `/${realm}`)).status).toBe(200);
  });
});
