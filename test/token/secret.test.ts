import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../src/secret.ts";
import { findSecret, type SecretSources, secretVariable } from "../../src/token/secret.ts";

describe("the variable of a client's secret", () => {
  it.each([
    ["my-sdk-client", "MY_SDK_CLIENT_SECRET"],
    ["svc.Orders", "SVC_ORDERS_SECRET"],
    ["already-secret", "ALREADY_SECRET"],
    ["https://x/y", "HTTPS_X_Y_SECRET"],
    ["2fa", "_2FA_SECRET"],
  ])("of %s is %s", (clientId, variable) => {
    expect(secretVariable(clientId)).toBe(variable);
  });
});

describe("the secret of a client", () => {
  let cwd = "";
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), "iam-secret-"));
    await writeFile(join(cwd, "given"), "from-given\n");
    await writeFile(join(cwd, "named"), "from-named\r\n");
    await writeFile(join(cwd, "empty"), "\n");
  });
  afterAll(() => rm(cwd, { recursive: true }));

  const all = (): SecretSources => ({
    clientId: "job",
    file: "given",
    spec: { secret: new Secret("from-spec"), place: "realm.yaml:7" },
    env: { JOB_SECRET: "from-variable", JOB_SECRET_FILE: "named" },
    cwd,
    keycloak: async () => new Secret("from-keycloak"),
  });

  it("is looked for in this order", async () => {
    const found: [string, string][] = [];
    for (const without of [
      {},
      { file: undefined },
      { file: undefined, spec: undefined },
      { file: undefined, spec: undefined, env: { JOB_SECRET_FILE: "named" } },
      { file: undefined, spec: undefined, env: {} },
    ]) {
      const { secret, origin } = await findSecret({ ...all(), ...without });
      found.push([secret.reveal(), origin]);
    }
    expect(found).toEqual([
      ["from-given", "the file given"],
      ["from-spec", "the spec, realm.yaml:7"],
      ["from-variable", "the variable JOB_SECRET"],
      ["from-named", "the file named, named in JOB_SECRET_FILE"],
      ["from-keycloak", "Keycloak"],
    ]);
  });

  it("is never the mask that exports show", async () => {
    const { origin } = await findSecret({
      ...all(),
      file: undefined,
      spec: { secret: "**********", place: undefined },
    });
    expect(origin).toBe("the variable JOB_SECRET");
  });

  it("that nobody has is an error that names all the ways", async () => {
    const nothing = findSecret({ clientId: "job", env: {}, cwd, keycloak: async () => undefined });
    await expect(nothing).rejects.toMatchObject({
      code: "IAM5002",
      help: expect.stringMatching(
        /JOB_SECRET [\s\S]*JOB_SECRET_FILE[\s\S]*--client-secret-file[\s\S]*KEYCLOAK_CLIENT_SECRET/,
      ),
    });
  });

  it("in a file that is missing or empty is an error", async () => {
    const from = (file: string) => findSecret({ clientId: "job", env: {}, cwd, file });
    await expect(from("missing")).rejects.toMatchObject({ code: "IAM1001" });
    await expect(from("empty")).rejects.toMatchObject({ code: "IAM1002" });
  });
});
