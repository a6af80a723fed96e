import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { AEGIS_SECRETS, folderWith, template } from "../kit/spec.ts";

const server = keycloak();
const minimal = "realm: nowhere\nclients:\n  - clientId: app\n    roles: [user]\n";

/** Runs `iam plan` on these lines and answers how it ended. */
async function plan(spec: string, env: Record<string, string | undefined> = {}) {
  const cwd = await folderWith({ "realm.yaml": spec });
  return runIam(["plan", "realm.yaml"], { cwd, env: { ...server.env, ...env } });
}

describe("a mistake in the file is named with its place and the way out, before any request", () => {
  const unreachable = { KEYCLOAK_URL: "http://localhost:1" };
  it.each<[string, string, string, RegExp]>([
    ["a syntax error", "realm: r\nclients: [\n", "IAM1101", /realm\.yaml:\d+:\d+/],
    [
      "a misspelt key",
      "realm: r\nclients:\n  - clientId: a\n    protocolMapper: []\n",
      "IAM1201",
      /realm\.yaml:4:5[\s\S]*did you mean .?protocolMappers/,
    ],
    [
      "a role that does not exist",
      "realm: r\nclients:\n  - clientId: a\n    roles: [operator]\n  - clientId: b\n    serviceAccount:\n      clientRoles: { a: [operater] }\n",
      "IAM1401",
      /realm\.yaml:7:\d+[\s\S]*did you mean .?operator/,
    ],
    [
      "an unset variable",
      "realm: r\nclients:\n  - clientId: a\n    secret: $(env:NOT_SET_ANYWHERE)\n",
      "IAM1301",
      /realm\.yaml:4:13/,
    ],
    [
      "an unknown mapper type",
      "realm: r\nclients:\n  - clientId: a\n    protocolMappers:\n      - { name: m, protocol: openid-connect, protocolMapper: oidc-audience-maper }\n",
      "IAM1405",
      /realm\.yaml:5:\d+[\s\S]*did you mean .?oidc-audience-mapper/,
    ],
  ])("%s", async (_, spec, code, place) => {
    const { exit, stdout, stderr } = await plan(spec, unreachable);
    expect(exit).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain(`error[${code}]`);
    expect(stderr).toMatch(place);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("a file that is not there", async () => {
    const { exit, stderr } = await runIam(["plan", "nowhere.yaml"], { env: server.env });
    expect({ exit, stderr }).toMatchObject({ exit: 3, stderr: expect.stringContaining("nowhere.yaml") });
    expect(stderr).toContain("help:");
  });
});

describe("a role that only the server can know", () => {
  it("is missed at its place in the file, before anything is written", async () => {
    const realm = server.realm("refs");
    await server.admin("POST", "", { realm, enabled: true });
    await server.admin("POST", `/${realm}/clients`, { clientId: "theirs" });
    const proxy = await server.proxy();
    const cwd = await folderWith({
      "realm.yaml": `realm: ${realm}\nclients:\n  - clientId: b\n    serviceAccount:\n      clientRoles: { theirs: [nothing] }\n`,
    });
    const { exit, stderr } = await runIam(["apply", "--yes"], {
      cwd,
      env: { ...server.env, KEYCLOAK_URL: proxy.url },
    });
    expect(exit).toBe(3);
    expect(stderr).toMatch(/IAM1401[\s\S]*theirs\/nothing[\s\S]*realm\.yaml:\d+:\d+/);
    expect(proxy.writes.filter(({ path }) => !path.includes("partial-export"))).toEqual([]);
  });
});

describe("the server", () => {
  it("is not there", async () => {
    const { exit, stderr } = await plan(minimal, { KEYCLOAK_URL: "http://localhost:1" });
    expect({ exit, stderr }).toMatchObject({ exit: 4, stderr: expect.stringContaining("error[IAM2002]") });
  });

  it("does not know the secret", async () => {
    const { exit, stderr } = await plan(minimal, { KEYCLOAK_CLIENT_SECRET: "wrong" });
    expect(exit).toBe(4);
    expect(stderr).toContain("error[IAM2004]");
    expect(stderr).toContain("KEYCLOAK_CLIENT_SECRET");
  });

  it("knows the service account, but it has no rights", async () => {
    const clientId = `no-rights-${Math.random().toString(36).slice(2)}`;
    const secret = "no-rights-secret";
    await server.admin("POST", "/master/clients", {
      clientId,
      secret,
      serviceAccountsEnabled: true,
      publicClient: false,
    });
    onTestFinished(async () => {
      const [client] = (await server.admin("GET", `/master/clients?clientId=${clientId}`)).body as {
        id: string;
      }[];
      await server.admin("DELETE", `/master/clients/${client?.id}`);
    });
    const realm = server.realm("rights");
    await server.admin("POST", "", { realm, enabled: true });
    const { exit, stderr } = await plan(minimal.replace("nowhere", realm), {
      KEYCLOAK_CLIENT_ID: clientId,
      KEYCLOAK_CLIENT_SECRET: secret,
    });
    expect(exit).toBe(4);
    expect(stderr).toContain("error[IAM2006]");
    expect(stderr).toContain("realm-admin");
  });

  it("answers HTML, as a proxy or a login page does", async () => {
    const page = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Sign in</body></html>"),
    );
    await new Promise<void>((ready) => page.listen(0, "127.0.0.1", ready));
    onTestFinished(() => void page.close());
    const address = page.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { exit, stderr } = await plan(minimal, { KEYCLOAK_URL: `http://localhost:${port}` });
    expect({ exit, stderr }).toMatchObject({ exit: 4, stderr: expect.stringContaining("error[IAM2003]") });
  });

  it("is not named at all", async () => {
    const { exit, stderr } = await plan(minimal, { KEYCLOAK_URL: undefined });
    expect({ exit, stderr }).toMatchObject({
      exit: 4,
      stderr: expect.stringMatching(/^error\[IAM2001\]: [\s\S]*iam dev up/),
    });
  });

  it("is named without credentials", async () => {
    const { exit, stderr } = await plan(minimal, { KEYCLOAK_CLIENT_SECRET: undefined });
    expect({ exit, stderr }).toMatchObject({ exit: 4, stderr: expect.stringContaining("error[IAM2005]") });
  });
});

describe("apply", () => {
  async function aegis() {
    const realm = server.realm("apply");
    const proxy = await server.proxy();
    const cwd = await folderWith({ "realm.yaml": await template("aegis-system", realm, server.version) });
    const env = { ...server.env, KEYCLOAK_URL: proxy.url, ...AEGIS_SECRETS };
    return { realm, proxy, cwd, env };
  }

  it("refuses at once where nobody can answer, without a request", async () => {
    const { proxy, cwd, env } = await aegis();
    const { exit, stderr } = await runIam(["apply"], { cwd, env });
    expect({ exit, stderr }).toMatchObject({ exit: 5, stderr: expect.stringContaining("--yes") });
    expect(proxy.requests).toEqual([]);
  });

  it("asks on a terminal, and takes anything but yes for no", async () => {
    const { realm, proxy, cwd, env } = await aegis();
    const refused = await runIam(["apply"], { cwd, env: { ...env, CI: "1" }, tty: true, stdin: "\n" });
    expect(refused.exit).toBe(5);
    expect(proxy.writes).toEqual([]);
    const agreed = await runIam(["apply"], { cwd, env: { ...env, CI: "1" }, tty: true, stdin: "yes\n" });
    expect(agreed.exit).toBe(0);
    expect((await server.admin("GET", `/${realm}`)).status).toBe(200);
  });

  it("finishes the request in flight on Ctrl-C, says what is done and what is not, and goes on next time", async () => {
    const { realm, proxy, cwd, env } = await aegis();
    const interrupt = new AbortController();
    proxy.once({ method: "POST", path: "/admin/realms" }, { call: () => interrupt.abort() });
    const { exit, stdout, stderr } = await runIam(["apply", "--yes"], { cwd, env, signal: interrupt.signal });
    expect(exit).toBe(130);
    expect(stderr).toContain(`created realm ${realm}`);
    expect(stdout).toMatch(/Stopped: 1 created/);
    expect(stdout).toMatch(/not started:[\s\S]*client my-sdk-client/);
    // The realm, and its lock given back.
    expect(proxy.writes.map(({ method }) => method)).toEqual(["POST", "DELETE"]);

    expect((await runIam(["apply", "--yes"], { cwd, env })).exit).toBe(0);
    expect((await runIam(["plan", "--exit-code"], { cwd, env })).exit).toBe(0);
  });

  it("has started nothing if Ctrl-C comes before the first write", async () => {
    const { proxy, cwd, env } = await aegis();
    const interrupt = new AbortController();
    proxy.once({ method: "GET", path: /clients/ }, { call: () => interrupt.abort() });
    const { exit, stdout } = await runIam(["apply", "--yes"], { cwd, env, signal: interrupt.signal });
    expect(exit).toBe(130);
    expect(stdout).not.toContain("failed");
    expect(stdout).toMatch(/not started:[\s\S]*realm/);
    expect(proxy.writes).toEqual([]);
  });

  it("stops half-way with exit 6, an exact account and the way on", async () => {
    const { realm, proxy, cwd, env } = await aegis();
    const broken = {
      answer: { status: 400, headers: { "content-type": "application/json" }, body: '{"errorMessage":"no"}' },
    };
    proxy.once({ path: /partialImport/ }, broken, Number.POSITIVE_INFINITY);
    const { exit, stdout, stderr } = await runIam(["apply", "--yes"], { cwd, env });
    expect(exit).toBe(6);
    expect(stderr).toMatch(/error\[IAM4001\].*400: no/);
    expect(stdout).toMatch(/failed:\n(.*\n)*\s+client my-sdk-client/);
    expect(stderr).toContain(`created realm ${realm}`);
    const direct = { ...env, KEYCLOAK_URL: server.env.KEYCLOAK_URL };
    expect((await runIam(["apply", "--yes"], { cwd, env: direct })).exit).toBe(0);
    expect((await runIam(["plan", "--exit-code"], { cwd, env: direct })).exit).toBe(0);
  });

  it.each([
    ["503 with Retry-After", { answer: { status: 503, headers: { "retry-after": "0" } } }],
    ["429", { answer: { status: 429, headers: { "retry-after": "0" } } }],
    ["a connection cut before", { drop: "before" as const }],
    ["a connection cut after the write took effect", { drop: "after" as const }],
  ])("gets over %s, at every request, without doing a thing twice", async (_, fault) => {
    const { proxy, cwd, env } = await aegis();
    for (const path of [/clients\?/, /\/admin\/realms$/, /partial-export/, /client-scopes$/, /partialImport/])
      proxy.once({ path }, fault);
    expect(await runIam(["apply", "--yes"], { cwd, env })).toMatchObject({ exit: 0 });
    expect((await runIam(["plan", "--exit-code"], { cwd, env })).exit).toBe(0);
  });
});
