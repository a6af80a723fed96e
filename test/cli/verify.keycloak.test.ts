import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatewayRules, signingKey, startGateway } from "../kit/haproxy.ts";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();
const realm = `verify-${process.pid}-${Date.now()}`;
const issuer = `${server.url}/realms/${realm}`;
const secrets = {
  ORCHESTRATOR_SECRET: "canary-orchestrator-2c",
  OPERATOR_SECRET: "canary-operator-8e",
  READER_SECRET: "canary-reader-5f",
  STRANGER_SECRET: "canary-stranger-61",
};

/** Keycloak 24 has no scope `basic`: its claims are in every token. */
const BASIC = (server.version[0] ?? 0) < 25 ? "" : "basic";
const SPEC = `
realm: ${realm}
enabled: true
clients:
  - clientId: aegis-orchestrator
    secret: $(env:ORCHESTRATOR_SECRET)
    roles: ["aegis:admin", "aegis:operator", "aegis:readonly"]
  - clientId: operator
    secret: $(env:OPERATOR_SECRET)
    serviceAccount: { clientRoles: { aegis-orchestrator: ["aegis:operator"] } }
    defaultClientScopes: [${BASIC && "basic, "}roles, aegis]
  - clientId: reader
    secret: $(env:READER_SECRET)
    serviceAccount: { clientRoles: { aegis-orchestrator: ["aegis:readonly"] } }
    defaultClientScopes: [${BASIC && "basic, "}roles, aegis]
  - clientId: stranger
    secret: $(env:STRANGER_SECRET)
    serviceAccount: { clientRoles: {} }
    defaultClientScopes: [${BASIC}]
clientScopes:
  - name: aegis
    attributes: { include.in.token.scope: false }
    audience: [aegis-orchestrator]
    claims:
      aegis_role: { clientRoles: aegis-orchestrator, multivalued: false }
verify:
  services:
    - name: orchestrator
      url: $(env:AEGIS_URL:-http://127.0.0.1:9)
      probes:
        - { request: GET /health, anonymous: 200 }
        - { request: GET /v1/agents, anonymous: 401, tampered: 401, stranger: 401, reader: 403, operator: 200 }
`;

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "iam-verify-"));
  await writeFile(join(cwd, "realm.yaml"), SPEC);
  const env = { ...server.env, ...secrets };
  expect(await runIam(["apply", "--yes"], { cwd, env })).toMatchObject({ exit: 0 });
});
afterAll(async () => {
  await server.admin("DELETE", `/${realm}`);
  await rm(cwd, { recursive: true });
});

describe("iam apply --verify", () => {
  const apply = (...args: string[]) =>
    runIam(["apply", "--yes", "--verify", ...args], { cwd, env: { ...server.env, ...secrets } });

  it("applies, then says what iam verify says, with its exit code", async () => {
    const failed = await apply();
    expect(failed).toMatchObject({ exit: 7, stderr: expect.stringContaining("IAM6001") });
    expect(failed.stdout).toMatch(/^No changes[\s\S]*token of operator[\s\S]*service orchestrator/);
    const { stdout, exit } = await apply("--format", "json");
    expect(exit).toBe(7);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, verification: { formatVersion: 1 } });
  });

  it("is refused before anything is written if there is nothing to verify", async () => {
    const other = server.realm("verify");
    await writeFile(join(cwd, "nothing.yaml"), `realm: ${other}\n`);
    expect(await apply("nothing.yaml")).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining("IAM6002"),
    });
    expect((await server.admin("GET", `/${other}`)).status).toBe(404);
  });
});

/** No admin credentials: it proves what it proves with the clients' own secrets. */
const verify = (args: string[], env: Record<string, string> = {}) =>
  runIam(["verify", ...args], { cwd, env: { KEYCLOAK_URL: server.url, ...secrets, ...env } });

async function gateway(changed: Partial<GatewayRules> = {}): Promise<{ AEGIS_URL: string }> {
  const role = { claim: "aegis_role", anyOf: ["aegis:operator", "aegis:admin"] };
  const key = await signingKey(issuer);
  return { AEGIS_URL: await startGateway({ issuer, audience: "aegis-orchestrator", key, role, ...changed }) };
}

/** The failed lines of the table, reasons left out. */
function failed(table: string): string[] {
  return table
    .split("\n")
    .filter((line) => line.includes("✗"))
    .map((line) => line.trim().replace(/\s{2,}/g, "  "));
}

describe("iam verify against a service behind HAProxy", () => {
  it("is green when the gateway is set up rightly", async () => {
    const { exit, stdout, stderr } = await verify([], await gateway());
    expect(failed(stdout)).toEqual([]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(/✓ aegis_role +aegis:operator +aegis:operator\n/);
    expect(stdout).toMatch(/✓ GET \/v1\/agents {2}reader +403 +403\n/);
    expect(stdout).toMatch(/checks, all as expected\n$/);
  });

  it("exits with 7 and names the row when the role rule is taken out", async () => {
    const rules = await gateway();
    const key = await signingKey(issuer);
    const open = { AEGIS_URL: await startGateway({ issuer, audience: "aegis-orchestrator", key }) };
    expect(await verify([], rules)).toMatchObject({ exit: 0 });
    const { exit, stdout, stderr } = await verify([], open);
    expect(exit).toBe(7);
    expect(failed(stdout)).toEqual(["✗ GET /v1/agents  reader  403  200"]);
    expect(stdout).toContain("the service lets this caller in");
    expect(stderr).toContain("IAM6001");
  });

  it("exits with 7 when the gateway asks for another audience, and says what a 401 means", async () => {
    const { exit, stdout } = await verify([], await gateway({ audience: "billing" }));
    expect(exit).toBe(7);
    expect(failed(stdout)).toEqual([
      "✗ GET /v1/agents  reader  403  401",
      "✗ GET /v1/agents  operator  200  401",
    ]);
    expect(stdout).toContain("the service does not accept the token: issuer, audience, key or clock");
  });

  it("exits with 7 when nothing listens at the service, and says so", async () => {
    const { exit, stdout } = await verify([]);
    expect(exit).toBe(7);
    expect(failed(stdout)).toHaveLength(6);
    expect(stdout).toContain("no answer from http://127.0.0.1:9");
  });
});

describe("iam verify of tokens", () => {
  it("shows no secret that stands in a claim, neither the client's own nor another's, in any form", async () => {
    const leaky = server.realm("leaky");
    const spec = (hand: string) => `realm: ${leaky}
clients:
  - { clientId: one, secret: $(env:ONE), serviceAccount: true, claims: { mine: { value: "$(env:ONE)" }, hand: { value: ${hand} } } }
  - { clientId: two, secret: $(env:TWO), serviceAccount: true }
`;
    const files = { "as-made.yaml": spec('"see $(env:TWO)"'), "as-told.yaml": spec("nothing") };
    const folder = await folderWith(files);
    const canaries = { ONE: "canary-leaky-one-4d", TWO: "canary-leaky-two-9b" };
    const iam = (...args: string[]) => runIam(args, { cwd: folder, env: { ...server.env, ...canaries } });
    expect(await iam("apply", "as-made.yaml", "--yes")).toMatchObject({ exit: 0 });
    const said: string[] = [];
    for (const format of ["human", "json", "markdown", "github"])
      for (const file of ["as-made.yaml", "as-told.yaml"]) {
        const { exit, stdout, stderr } = await iam("-v", "verify", file, "--format", format);
        expect(exit).toBe(file === "as-made.yaml" ? 0 : 7);
        said.push(stdout, stderr);
      }
    expect(said.join("\n")).not.toContain("canary");
    expect(said[0]).toMatch(/✓ mine +\(secret\) +\(secret\)\n/);
    expect(said[2]).toMatch(/✗ hand +nothing +\(secret\)\n/);
  });

  it("sees a role that somebody granted by hand", async () => {
    const { clients, account } = await ids();
    const role = await server.admin("GET", `/${realm}/clients/${clients}/roles/aegis:admin`);
    const grants = `/${realm}/users/${account}/role-mappings/clients/${clients}`;
    await server.admin("POST", grants, [role.body]);
    try {
      const { exit, stdout } = await verify(["--only-tokens"]);
      expect(exit).toBe(7);
      expect(stdout).toContain("not in the spec: aegis:admin");
      expect(failed(stdout).join("\n")).toContain("resource_access.aegis-orchestrator.roles");
    } finally {
      await server.admin("DELETE", grants, [role.body]);
    }
  });

  it("sees that a claim comes as an array where the spec says a string", async () => {
    const scopes = (await server.admin("GET", `/${realm}/client-scopes`)).body as {
      id: string;
      name: string;
      protocolMappers: { id: string; name: string; config: Record<string, string> }[];
    }[];
    const scope = scopes.find(({ name }) => name === "aegis");
    const mapper = scope?.protocolMappers.find(({ name }) => name === "aegis_role");
    const path = `/${realm}/client-scopes/${scope?.id}/protocol-mappers/models/${mapper?.id}`;
    await server.admin("PUT", path, { ...mapper, config: { ...mapper?.config, multivalued: "true" } });
    try {
      const { exit, stdout } = await verify(["--only-tokens"]);
      expect(exit).toBe(7);
      expect(failed(stdout)[0]).toBe("✗ aegis_role  aegis:operator  [aegis:operator]");
      expect(stdout).toContain("it is an array, not a string (the mapper's multivalued decides)");
    } finally {
      await server.admin("PUT", path, mapper);
    }
  });

  it("leaves the services alone with --only-tokens, whose variables may then be unset", async () => {
    const { exit, stdout } = await verify(["--only-tokens"]);
    expect(exit).toBe(0);
    expect(stdout).not.toContain("service orchestrator");
  });

  it("has a failed row for a client whose secret is refused, and goes on with the others", async () => {
    const { exit, stdout } = await verify(["--only-tokens"], { READER_SECRET: "canary-wrong" });
    expect(exit).toBe(7);
    expect(failed(stdout)).toEqual(["✗ token  issued  refused"]);
    expect(stdout).toMatch(/✓ aegis_role +aegis:operator/);
  });
});

describe("what iam verify prints", () => {
  it("is JSON that scripts can rely on", async () => {
    const { stdout } = await verify(["--format", "json"]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ formatVersion: 1, ok: false, realms: [{ realm }] });
    expect(report.realms[0].tokens).toContainEqual({
      subject: "operator",
      claim: "aegis_role",
      expected: "aegis:operator",
      actual: "aegis:operator",
      ok: true,
      reason: "the service account's roles of aegis-orchestrator (mapper aegis_role of client scope aegis)",
    });
    expect(report.realms[0].services[0]).toEqual({
      service: "orchestrator",
      request: "GET /health",
      caller: "anonymous",
      expected: [200],
      actual: null,
      ok: false,
      reason: expect.stringContaining("no answer"),
    });
  });

  it("is an annotation a failed check in GitHub Actions", async () => {
    const { stdout } = await verify(["--format", "github"]);
    expect(stdout).toContain(
      `::error title=iam verify%3A service orchestrator%2C realm ${realm}::GET /health  anonymous: expected 200, got no answer (`,
    );
  });

  it("is a table in Markdown", async () => {
    const { stdout } = await verify(["--format", "markdown", "--only-tokens"]);
    expect(stdout).toContain("### token of operator\n\n| | what | expected | actual | why |\n| --- |");
    expect(stdout).toContain("| ✓ | aegis\\_role | aegis:operator | aegis:operator |");
  });

  it.each(["human", "json", "markdown", "github"])("never holds a secret or a token (%s)", async (format) => {
    const { stdout, stderr } = await verify(
      ["--verbose", "--format", format],
      await gateway({ audience: "billing" }),
    );
    expect(stdout + stderr).not.toMatch(/canary|eyJ/);
  });
});

describe("iam verify that cannot start", () => {
  it("exits with 4 when Keycloak cannot be reached", async () => {
    const { exit, stdout, stderr } = await verify([], { KEYCLOAK_URL: "http://127.0.0.1:9" });
    expect({ exit, stdout }).toEqual({ exit: 4, stdout: "" });
    expect(stderr).toContain("IAM2002");
  });

  it("exits with 3 when the spec gives nothing to verify", async () => {
    const file = join(cwd, "nothing.yaml");
    await writeFile(file, "realm: nothing\nclients: [{ clientId: web, publicClient: true }]\n");
    const { exit, stderr } = await verify([file]);
    expect(exit).toBe(3);
    expect(stderr).toContain("IAM6002");
  });

  it("exits with 3 when the address of a service is not set, rather than leave it out", async () => {
    const file = join(cwd, "unset.yaml");
    await writeFile(file, SPEC.replace("$(env:AEGIS_URL:-http://127.0.0.1:9)", "$(env:NOT_SET_URL)"));
    const { exit, stderr } = await verify([file]);
    expect(exit).toBe(3);
    expect(stderr).toContain("NOT_SET_URL");
  });
});

/** The ids of the client with the roles and of the operator's service account. */
async function ids(): Promise<{ clients: string; account: string }> {
  const idOf = async (clientId: string) => {
    const found = (await server.admin("GET", `/${realm}/clients?clientId=${clientId}`)).body as {
      id: string;
    }[];
    return found[0]?.id ?? "";
  };
  const account = await server.admin(
    "GET",
    `/${realm}/clients/${await idOf("operator")}/service-account-user`,
  );
  return { clients: await idOf("aegis-orchestrator"), account: (account.body as { id: string }).id };
}
