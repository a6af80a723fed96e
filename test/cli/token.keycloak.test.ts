import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";

const SECRET = "canary-sdk-4b1e";
const server = keycloak();
const realm = `token-${process.pid}-${Date.now()}`;

const SPEC = `
realm: ${realm}
enabled: true
clients:
  - clientId: api
    secret: $(env:API_SECRET)
    roles: [operator]
  - clientId: my-sdk-client
    secret: $(env:SDK)
    serviceAccount: { clientRoles: { api: [operator] } }
    audience: [api]
  - clientId: by-variable
    serviceAccount: true
  - { clientId: spa, publicClient: true }
  - { clientId: gateway, bearerOnly: true }
`;

let cwd = "";
/** No admin credentials. */
const anyone = { KEYCLOAK_URL: server.url };
const withSecret = { ...anyone, SDK: SECRET };

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "iam-token-"));
  await writeFile(join(cwd, "realm.yaml"), SPEC);
  const applied = await runIam(["apply", "--yes"], {
    cwd,
    env: { ...server.env, API_SECRET: "canary-api-9d", SDK: SECRET },
  });
  expect(applied).toMatchObject({ exit: 0 });
});
afterAll(async () => {
  await server.admin("DELETE", `/${realm}`);
  await rm(cwd, { recursive: true });
});

const token = (args: string[], env: Record<string, string> = withSecret) =>
  runIam(["token", ...args], { cwd, env });

describe("iam token", () => {
  it("prints the token and a newline, and nothing else anywhere", async () => {
    const { exit, stdout, stderr } = await token(["--client", "my-sdk-client"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeJwt(stdout)).toMatchObject({
      iss: `${server.url}/realms/${realm}`,
      client_id: "my-sdk-client",
      resource_access: { api: { roles: ["operator"] } },
    });
  });

  it("prints it as JSON with what goes with it", async () => {
    const { stdout } = await token(["--client", "my-sdk-client", "--format", "json"]);
    const { access_token, expires_at, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      token_type: "Bearer",
      expires_in: 300,
      scope: expect.stringMatching(/^(profile email|email profile)$/),
    });
    expect(Math.abs(Date.parse(expires_at) / 1000 - (decodeJwt(access_token).exp ?? 0))).toBeLessThan(5);
  });

  it.each([
    ["env", /^export IAM_TOKEN='eyJ[\w.-]+'\n$/],
    ["header", /^Authorization: Bearer eyJ[\w.-]+\n$/],
  ])("prints it as %s", async (format, form) => {
    expect((await token(["--client", "my-sdk-client", "--format", format])).stdout).toMatch(form);
  });

  it("masks it in GitHub Actions before it becomes an output of the step", async () => {
    const file = join(cwd, "github-output");
    await writeFile(file, "before=1\n");
    const env = { ...withSecret, GITHUB_OUTPUT: file };
    const { exit, stdout } = await token(["--client", "my-sdk-client", "--format", "github"], env);
    expect(exit).toBe(0);
    const [, value] = /^::add-mask::(eyJ\S+)\n$/.exec(stdout) ?? [];
    const [, delimiter, written] =
      /^before=1\ntoken<<(\S+)\n(\S+)\n\1\n$/.exec(await readFile(file, "utf8")) ?? [];
    expect(written).toBe(value);
    expect(delimiter).toMatch(/^iam_[0-9a-f-]{36}$/);
  });

  it("does not print it in GitHub's form outside of GitHub Actions", async () => {
    const { exit, stdout, stderr } = await token(["--client", "my-sdk-client", "--format", "github"]);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toContain("GITHUB_OUTPUT");
  });

  it("fails when the token is not for the audience that was asked for", async () => {
    expect(await token(["--client", "my-sdk-client", "--audience", "api"])).toMatchObject({ exit: 0 });
    const other = await token(["--client", "my-sdk-client", "--audience", "billing"]);
    expect(other).toMatchObject({ exit: 1, stdout: "" });
    expect(other.stderr).toContain("is not meant for billing");
  });
});

describe("the secret of iam token", () => {
  it("comes from the variable named after the client where the spec does not say", async () => {
    const stored = await server.admin("GET", `/${realm}/clients?clientId=by-variable`);
    const [client] = stored.body as { secret: string }[];
    const env = { ...anyone, BY_VARIABLE_SECRET: client?.secret ?? "" };
    expect(await token(["--client", "by-variable"], env)).toMatchObject({ exit: 0 });
  });

  it("is read from Keycloak where admin credentials are at hand, and only --verbose says so", async () => {
    const quiet = await token(["--client", "by-variable"], { ...server.env });
    expect(quiet).toMatchObject({ exit: 0, stderr: "" });
    const verbose = await token(["--client", "by-variable", "--verbose"], { ...server.env });
    expect(verbose.stderr).toContain("the secret of by-variable comes from Keycloak");
  });

  it("that nobody has is an error that names the ways", async () => {
    const { exit, stdout, stderr } = await token(["--client", "by-variable"], anyone);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toMatch(
      /IAM5002[\s\S]*BY_VARIABLE_SECRET[\s\S]*--client-secret-file[\s\S]*KEYCLOAK_CLIENT_ID/,
    );
  });

  it("that is wrong is an error that says where it came from, and not what it is", async () => {
    const { exit, stdout, stderr } = await token(["--client", "my-sdk-client", "--verbose"], {
      ...anyone,
      SDK: "canary-wrong-77",
    });
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
    expect(stderr).toMatch(/wrong secret for client my-sdk-client \(it comes from the spec, realm\.yaml:9\)/);
    expect(stderr).not.toContain("canary");
  });
});

describe("a client that iam token cannot serve", () => {
  // Nothing listens there: the answer must come before any request.
  const offline = { KEYCLOAK_URL: "http://127.0.0.1:9", SDK: SECRET };

  it.each([
    ["my-sdk-cleint", "IAM5001", "did you mean my-sdk-client?"],
    ["spa", "IAM5006", "is public"],
    ["gateway", "IAM5006", "is bearer-only"],
    ["api", "IAM5006", "has no service account"],
  ])("%s is refused before any request", async (client, code, words) => {
    const { exit, stdout, stderr } = await token(["--client", client], offline);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).toContain(words);
  });

  it("one in several realms of the spec needs --realm", async () => {
    const file = join(cwd, "two.yaml");
    const clients = "clients: [{ clientId: my-sdk-client, serviceAccount: true }]";
    await writeFile(file, `realm: one\n${clients}\n---\nrealm: two\n${clients}\n`);
    const { exit, stderr } = await token(["--client", "my-sdk-client", "--spec", file], offline);
    expect(exit).toBe(3);
    expect(stderr).toContain("--realm one or --realm two");
  });
});

describe("iam token without a spec", () => {
  let empty = "";
  beforeEach(async () => {
    empty = await mkdtemp(join(tmpdir(), "iam-empty-"));
    return () => rm(empty, { recursive: true });
  });
  const bare = (args: string[], env: Record<string, string>) =>
    runIam(["token", ...args], { cwd: empty, env });
  const MY_SDK_CLIENT_SECRET = SECRET;

  it("needs only the realm", async () => {
    const env = { ...anyone, MY_SDK_CLIENT_SECRET };
    expect(await bare(["--client", "my-sdk-client", "--realm", realm], env)).toMatchObject({ exit: 0 });
  });

  it("asks for the realm", async () => {
    const { exit, stderr } = await bare(["--client", "my-sdk-client"], { ...anyone, MY_SDK_CLIENT_SECRET });
    expect(exit).toBe(3);
    expect(stderr).toContain("--realm");
  });

  it("takes the secret from a file", async () => {
    await writeFile(join(empty, "secret"), `${SECRET}\n`);
    const args = ["--client", "my-sdk-client", "--realm", realm, "--client-secret-file", "secret"];
    expect(await bare(args, anyone)).toMatchObject({ exit: 0 });
  });

  it.each([
    [
      "a realm that does not exist",
      ["--client", "my-sdk-client", "--realm", "nowhere"],
      3,
      "there is no realm at",
    ],
    [
      "a scope that the client may not have",
      ["--client", "my-sdk-client", "--realm", realm, "--scope", "nope"],
      1,
      "the scope `nope`",
    ],
    ["a client without service account", ["--client", "api", "--realm", realm], 1, "has no service account"],
    ["a client that does not exist", ["--client", "nobody", "--realm", realm], 1, "no such client"],
  ])("says what is wrong with %s", async (_, args, exit, words) => {
    const env = { ...anyone, MY_SDK_CLIENT_SECRET, API_SECRET: "canary-api-9d", NOBODY_SECRET: "canary-x" };
    const result = await bare(args, env);
    expect(result).toMatchObject({ exit, stdout: "" });
    expect(result.stderr).toContain(words);
    expect(result.stderr).not.toContain("canary");
  });

  it("exits with 4 when nothing listens", async () => {
    const env = { KEYCLOAK_URL: "http://127.0.0.1:9", MY_SDK_CLIENT_SECRET };
    const { exit, stderr } = await bare(["--client", "my-sdk-client", "--realm", realm], env);
    expect(exit).toBe(4);
    expect(stderr).toContain("IAM2002");
  });

  it("warns when the secret would travel in plain", async () => {
    const env = { KEYCLOAK_URL: "http://keycloak.invalid", MY_SDK_CLIENT_SECRET };
    const { exit, stderr } = await bare(["--client", "my-sdk-client", "--realm", realm], env);
    expect(exit).toBe(4);
    expect(stderr).toContain("warning: http://keycloak.invalid is plain http");
  });
});
