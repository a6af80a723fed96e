import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIam } from "../kit/run.ts";
import { folder } from "../spec/kit.ts";

const WRONG = `realm: acme
clients:
  - clientId: api
    roles: [read, write]
  - clientId: sdk
    secret: hunter2
    serviceAccount: { clientRoles: { api: [reed] } }
`;

async function validate(format: string, text: string, ...args: string[]) {
  const cwd = await folder({ "realm.yaml": text });
  return await runIam(["validate", "realm.yaml", "--format", format, ...args], { cwd });
}

describe("iam validate for machines", () => {
  test("json: what was found, where, and whether the spec is valid", async () => {
    const { exit, stdout, stderr } = await validate("json", WRONG);
    expect([exit, stderr]).toEqual([3, ""]);
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      valid: false,
      realms: [],
      errors: 1,
      warnings: 1,
      findings: [
        {
          code: "IAM1502",
          severity: "warning",
          title: "literal secret",
          message: "a secret stands in the file, for everybody who can read it",
          file: "realm.yaml",
          line: 6,
          column: 13,
          endColumn: 20,
          help: "give it by reference: $(env:NAME) or $(file:path)",
          related: [],
        },
        {
          code: "IAM1401",
          severity: "error",
          title: "unknown role",
          message: "the client `api` has no role `reed`",
          file: "realm.yaml",
          line: 7,
          column: 44,
          endColumn: 48,
          help: "did you mean `read`?",
          related: [],
        },
      ],
    });
    expect(stdout).not.toContain("hunter2");
  });

  test("json: a valid spec names its realms and exits with 0, warnings or not", async () => {
    const { exit, stdout } = await validate("json", WRONG.replace("reed", "read"));
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, realms: ["acme"], errors: 0, warnings: 1 });
  });

  test("github: one annotation each, escaped", async () => {
    const { exit, stdout } = await validate("github", WRONG);
    expect(exit).toBe(3);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(
        /^::warning file=realm.yaml,line=6,col=13,endColumn=20,title=IAM1502%3A literal secret::/,
      ),
      "::error file=realm.yaml,line=7,col=44,endColumn=48,title=IAM1401%3A unknown role::the client `api` has no role `reed`%0Ahelp: did you mean `read`?",
      "",
    ]);
  });

  test("sarif: rules, results and their regions", async () => {
    const { exit, stdout } = await validate("sarif", `${WRONG}  - clientId: api\n`);
    expect(exit).toBe(3);
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
    const [{ tool, results }] = runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["IAM1401", "IAM1406", "IAM1502"]);
    expect(results[1]).toEqual({
      ruleId: "IAM1401",
      ruleIndex: 0,
      level: "error",
      message: { text: "the client `api` has no role `reed`\ndid you mean `read`?" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "realm.yaml" },
            region: { startLine: 7, startColumn: 44, endLine: 7, endColumn: 48 },
          },
        },
      ],
    });
    expect(results[2].relatedLocations[0].physicalLocation.region.startLine).toBe(3);
  });

  test.each([
    ["a b#c?%.yaml", "a%20b%23c%3F%25.yaml"],
    ["a:b.yaml", "a%3Ab.yaml"],
  ])("sarif: the file %s as a URI", async (name, uri) => {
    const cwd = await folder({ [name]: "realm: r\nenable: true" });
    const absolute = await runIam(["validate", join(cwd, name), "--format", "sarif"], { cwd });
    const relative = await runIam(["validate", name, "--format", "sarif"], { cwd });
    const [found, fromRoot] = [relative, absolute].map(
      ({ stdout }) =>
        JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(found).toBe(uri);
    expect(fromRoot).toBe(`file://${cwd}/${uri}`);
  });

  test("a file that is not there is no finding", async () => {
    const { exit, stdout, stderr } = await runIam(["validate", "none.yaml", "--format", "json"]);
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("error[IAM1001]");
  });
});

describe("iam validate for people", () => {
  test("shows twenty findings of a kind and counts the others", async () => {
    const clients = Array.from({ length: 30 }, (_, at) => `  - { clientId: c${at}, redirectUri: [] }\n`);
    const { exit, stderr } = await validate("human", `realm: r\nenable: true\nclients:\n${clients.join("")}`);
    expect(exit).toBe(3);
    expect(stderr.match(/^error\[IAM1201\]/gm)).toHaveLength(20);
    expect(stderr).toContain("… and 11 more of IAM1201 (unknown key); iam validate --format json lists all");
    expect(stderr).toContain("31 errors");
  });

  test("--only looks at one realm of several", async () => {
    const { exit, stdout } = await validate("human", "realm: a\n---\nrealm: b\nenable: x\n", "--only", "a");
    expect([exit, stdout]).toEqual([0, "valid: realm a\n"]);
  });

  test.each([
    ["plain text", "name: a, ", 0],
    ["tabs", "name:\ta, ", 0],
    ["characters of two columns", "name: 日本語, ", 3],
    ["characters of half their width", "name: ｱｲｳ, ", 0],
    ["emoji, which have two columns for two, five or more units", "name: 😀👩‍💻, ", -3],
    ["marks that have no column", "name: e\u0301\u200b, ", -2],
  ])("puts the mark below what it means, behind %s", async (_, before, more) => {
    const { stderr } = await validate("human", `realm: r\nclients: [{ clientId: a, ${before}enable: on }]\n`);
    const [line = "", mark = ""] = stderr.split("\n").slice(2);
    expect(mark.indexOf("^") - line.indexOf("enable")).toBe(more);
  });

  test("says how to go on with the tenants that are right", async () => {
    const cwd = await folder({
      "realm.yaml": "tenants: { template: ./t.yaml, each: ./t.csv }",
      "t.yaml": "realm: $(param:slug)\nenabled: $(param:on:-true)",
      "t.csv": "slug,on\na,\nb,maybe\nc,\n,\nd,x\n",
    });
    const { stderr } = await runIam(["validate"], { cwd });
    expect(stderr).toContain(
      "2 errors\n  help: 2 other realms have no error; to go on with them: --except b --except d --except 'tenant 4'\n",
    );
    const others = ["--except", "tenant 4", "--except", "b", "--except", "d"];
    expect(await runIam(["validate", ...others], { cwd })).toMatchObject({
      exit: 0,
      stdout: "valid: realms a, c\n",
    });
    expect((await runIam(["validate", "--only", "b"], { cwd })).stderr).toMatch(/\n1 error\n$/);
  });
});

test("names the realms of the part that is asked for, and takes no part that there is not", async () => {
  const cwd = await folder({ "realm.yaml": "realm: a\n---\nrealm: b\n" });
  expect(await runIam(["validate", "--shard", "2/2"], { cwd })).toMatchObject({
    exit: 0,
    stdout: "valid: realm b\n",
  });
  expect((await runIam(["validate", "--shard", "3/3"], { cwd })).stdout).toBe(
    "valid: no realm in this part\n",
  );
  expect(await runIam(["validate", "--shard", "3/2"], { cwd })).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("IAM9001"),
  });
});
