import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

/** Three realms that exist and differ from their spec in two places, and a proxy in front of them. */
async function fleet() {
  const realms = [server.realm("fleet"), server.realm("fleet"), server.realm("fleet")] as const;
  for (const realm of realms) await server.admin("POST", "", { realm, enabled: true });
  const proxy = await server.proxy();
  const cwd = await folderWith({
    "fleet.yaml": realms
      .map(
        (realm) =>
          `realm: ${realm}\ndisplayName: Changed\nclients: [{ clientId: app, publicClient: true }]\n`,
      )
      .join("---\n"),
  });
  const env = { ...server.env, KEYCLOAK_URL: proxy.url };
  const iam = (...args: string[]) => runIam(["--quiet", ...args], { cwd, env });
  return { realms, proxy, cwd, iam };
}

/** By realm, what an apply says of it as JSON. */
function accountIn(stdout: string) {
  const { ok, realms } = JSON.parse(stdout) as {
    ok: boolean;
    realms: { realm: string; done: unknown[]; error?: { code: string } }[];
  };
  return {
    ok,
    realms: Object.fromEntries(realms.map(({ realm, done, error }) => [realm, error?.code ?? done.length])),
  };
}

describe("one realm of a fleet", () => {
  it("that somebody else holds does not keep the others from being applied with --lock", async () => {
    const { realms, iam } = await fleet();
    const [first, held, last] = realms;
    const holder = {
      name: "alice@ci-7",
      host: "ci-7",
      pid: 1,
      run: "r",
      since: new Date().toISOString(),
      beat: 0,
    };
    await server.admin("POST", `/${held}/roles`, { name: "iam.lock", description: JSON.stringify(holder) });
    const { exit, stdout, stderr } = await iam(
      "apply",
      "fleet.yaml",
      "--yes",
      "--lock",
      "1s",
      "--format",
      "json",
    );
    expect(accountIn(stdout)).toEqual({ ok: false, realms: { [first]: 2, [held]: "IAM4003", [last]: 2 } });
    expect({ exit, stderr }).toEqual({
      exit: 6,
      stderr: expect.stringMatching(`realm ${held} is being changed by alice@ci-7`),
    });
  });

  it("that cannot be read is in the account beside the others, which are applied", async () => {
    const { realms, proxy, iam } = await fleet();
    const [first, broken, last] = realms;
    const refusal = {
      status: 400,
      headers: { "content-type": "application/json" },
      body: '{"errorMessage":"no"}',
    };
    proxy.once({ path: `/admin/realms/${broken}/` }, { answer: refusal }, 99);
    const { exit, stdout, stderr } = await iam("apply", "fleet.yaml", "--yes", "--format", "json");
    expect(accountIn(stdout)).toEqual({ ok: false, realms: { [first]: 2, [broken]: "IAM2007", [last]: 2 } });
    expect({ exit, stderr }).toEqual({ exit: 6, stderr: expect.stringContaining(`realm ${broken}: `) });

    // Nothing is left to do in the others: nothing is applied partly.
    const again = await iam("apply", "fleet.yaml", "--yes", "--format", "json");
    expect(accountIn(again.stdout)).toEqual({
      ok: false,
      realms: { [first]: 0, [broken]: "IAM2007", [last]: 0 },
    });
    expect(again.exit).toBe(1);
  });
});

describe("--stats", () => {
  it.each(["plan", "apply"])("tells what a run of %s cost that failed, beside its error", async (command) => {
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": "realm: nobodys\n" });
    const env = { ...server.env, KEYCLOAK_URL: proxy.url };
    proxy.once({ path: "/admin/" }, { answer: { status: 503, headers: { "retry-after": "0" } } }, 1_000);
    const yes = command === "apply" ? ["--yes"] : [];
    const { exit, stderr } = await runIam(["--quiet", command, ...yes, "--stats", "json"], { cwd, env });
    const [stats = "", error] = stderr.split("\n");
    expect({ exit, error }).toEqual({ exit: 4, error: expect.stringContaining("error[IAM2002]") });
    expect(JSON.parse(stats)).toMatchObject({
      requests: 5,
      retries: 4,
      endpoints: [{ endpoint: "GET /clients" }],
    });
  });
});

describe("the file of --secrets-out", () => {
  const spec = (realm: string, clients: number) =>
    `realm: ${realm}\nclients:\n${Array.from({ length: clients }, (_, at) => `  - { clientId: c${at}, serviceAccount: true }\n`).join("")}`;

  it("is not left behind by a run that made no secret, so that the same command goes on", async () => {
    const realm = server.realm("secrets");
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": spec(realm, 1) });
    const iam = () =>
      runIam(["apply", "--yes", "--secrets-out", "secrets.json"], {
        cwd,
        env: { ...server.env, KEYCLOAK_URL: proxy.url },
      });
    proxy.once({ method: "POST", path: "/admin/realms" }, { answer: { status: 403 } }, 99);
    expect((await iam()).exit).toBe(4);
    expect(await readdir(cwd)).toEqual(["realm.yaml"]);
    proxy.reset();
    expect((await iam()).exit).toBe(0);
    expect((await readdir(cwd)).sort()).toEqual(["realm.yaml", "secrets.json"]);
  });

  it("has what was created so far while the run goes on: it may be killed", async () => {
    const realm = server.realm("secrets");
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": spec(realm, 40) });
    let seen: string[] = [];
    const look = async () => {
      const text = await readFile(join(cwd, "secrets.json"), "utf8");
      seen = text === "" ? [] : Object.keys((JSON.parse(text) as Record<string, object>)[realm] ?? {});
    };
    // Three batches of ten are under way at once; the fourth begins when one of them is done.
    proxy.once({ path: /partialImport/ }, { delayMs: 0 }, 3);
    proxy.once({ path: /partialImport/ }, { call: look });
    const env = { ...server.env, KEYCLOAK_URL: proxy.url };
    expect((await runIam(["apply", "--yes", "--secrets-out", "secrets.json"], { cwd, env })).exit).toBe(0);
    expect(seen.length).toBeGreaterThanOrEqual(10);
    await look();
    expect(seen).toHaveLength(40);
  });
});

describe("a client that somebody deletes while an apply is at work on it", () => {
  it("ends the run with the account", async () => {
    const realm = server.realm("deleted");
    await server.admin("POST", "", { realm, enabled: true, groups: [{ name: "staff" }] });
    const proxy = await server.proxy();
    const cwd = await folderWith({
      "realm.yaml": `realm: ${realm}
clients: [{ clientId: app, publicClient: true, roles: [r] }]
groups: [{ name: staff, clientRoles: { app: [r] } }]
`,
    });
    proxy.once(
      { method: "GET", path: /clients\/?\?clientId=app/ },
      {
        call: async () => {
          const { body } = await server.admin("GET", `/${realm}/clients?clientId=app`);
          const [app] = body as { id: string }[];
          await server.admin("DELETE", `/${realm}/clients/${app?.id}`);
        },
      },
    );
    const env = { ...server.env, KEYCLOAK_URL: proxy.url };
    const { exit, stdout, stderr } = await runIam(["--quiet", "apply", "--yes"], { cwd, env });
    expect({ exit, stderr }).toEqual({
      exit: 6,
      stderr: expect.stringContaining("error[IAM4001]: group staff: there is no client app any more"),
    });
    expect(stdout).toContain("Stopped: 2 created, 0 updated");
    expect((await runIam(["apply", "--yes"], { cwd, env })).exit).toBe(0);
    expect((await runIam(["plan", "--exit-code"], { cwd, env })).exit).toBe(0);
  });
});
