import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { renderPlan } from "../../src/cli/render/plan-human.ts";
import { type PlanContext, planAsJson } from "../../src/cli/render/plan-json.ts";
import { renderPlanMarkdown } from "../../src/cli/render/plan-markdown.ts";
import { ofShard, partOf, shardOf } from "../../src/cli/shard.ts";
import { makePlan, type RealmPair } from "../../src/plan/make-plan.ts";
import { Secret } from "../../src/secret.ts";
import { runIam } from "../kit/run.ts";
import { type Files, folder } from "../spec/kit.ts";

type Tenant = RealmPair & { readonly realm: string };

/** One customer's realm: it exists, with a grant that is too many, a mapper that differs and something of its own. */
function tenant(name: string): Tenant {
  const realm = `tenant-${name}`;
  const clients = [
    {
      clientId: `web-${name}`,
      secret: new Secret(`the-new-secret-of-${name}`),
      redirectUris: [`https://${name}.example/*`],
    },
    { clientId: "job/nightly", serviceAccountsEnabled: true },
  ];
  const desired = {
    realm,
    displayName: `Customer ${name}`,
    clients,
    roles: { client: { "job/nightly": [{ name: "read" }, { name: "write" }] } },
    users: [{ serviceAccountClientId: "job/nightly", clientRoles: { "job/nightly": ["write"] } }],
  };
  const live = {
    id: "1",
    realm,
    displayName: "",
    clients: [
      { id: "2", clientId: "job/nightly", serviceAccountsEnabled: true },
      { id: "3", clientId: "theirs" },
      { id: "4", clientId: "old", attributes: { "iam.owner": realm } },
    ],
    roles: { client: { "job/nightly": [{ id: "5", name: "read" }] } },
    users: [{ id: "6", serviceAccountClientId: "job/nightly", clientRoles: { "job/nightly": ["read"] } }],
  };
  return { realm, desired, live, owner: realm };
}

/** Not in the order of names, as a list of tenants is; one is otherwise than the others, one as it should be. */
const fleet: readonly Tenant[] = [
  ...["zeta", "beta", "delta", "alpha"].map(tenant),
  { ...tenant("gamma"), live: undefined },
  { realm: "plain", desired: { realm: "plain" }, live: { id: "1", realm: "plain" }, owner: "plain" },
];

const json = (pairs: readonly Tenant[], context: PlanContext = {}) =>
  planAsJson(makePlan(pairs, { prune: context.prune ?? false, confirmed: new Set() }), context);

/** What the jobs with `--shard` write, by file. */
function partsOf(count: number, context: PlanContext = {}): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const shard = shardOf(`${at + 1}/${count}`);
      const plan = json(ofShard(fleet, shard), { ...context, shard: shard && partOf(fleet, shard) });
      return [`plan-${at + 1}.json`, JSON.stringify(plan)];
    }),
  );
}

async function merge(files: Files, ...options: string[]) {
  const cwd = await folder(files);
  return await runIam(["plan", "--merge", ...Object.keys(files), ...options], { cwd });
}

describe("plans of the parts of a fleet", () => {
  const style = new Chalk({ level: 0 });

  it.each([1, 2, 3, 7])("are, %d of them joined, the plan of the whole, in every form", async (count) => {
    const whole = json(fleet);
    expect(await merge(partsOf(count))).toEqual({ exit: 0, stdout: renderPlan(whole, style), stderr: "" });
    expect((await merge(partsOf(count), "--format", "markdown")).stdout).toBe(renderPlanMarkdown(whole));
    expect((await merge(partsOf(count), "--format", "json")).stdout).toBe(
      `${JSON.stringify(whole, undefined, 2)}\n`,
    );
  });

  it("fold what the tenants have in common, whichever files they are in", async () => {
    const { stdout } = await merge(partsOf(4));
    expect(stdout).toContain(
      "4 realms: the same 5 changes\n  tenant-zeta, tenant-beta, tenant-delta and 1 more",
    );
    expect(stdout).toContain("+ client web-{tenant}");
    expect(stdout).toContain("- role job/nightly/read of service account job/nightly");
  });

  it("list what is not the spec's own where deletions are asked for, and fail where one is refused", async () => {
    const pruning = { "plan.json": JSON.stringify(json(fleet.slice(0, 1), { prune: true })) };
    expect((await merge(pruning)).stdout).toContain(
      "in the spec, but not created by it, so never deleted:\n      client job/nightly\n",
    );
    const refused = json(fleet.slice(0, 1));
    const [realm] = refused.realms;
    const refusals = [{ message: "client old is protected and would be deleted", help: "put it back" }];
    const files = { "plan.json": JSON.stringify({ ...refused, realms: [{ ...realm, refusals }] }) };
    expect(await merge(files)).toMatchObject({
      exit: 5,
      stderr: "error[IAM3004]: client old is protected and would be deleted\n  help: put it back\n",
    });
  });

  it("exit with 2 for --exit-code if one of them has changes", async () => {
    expect((await merge(partsOf(3), "--exit-code")).exit).toBe(2);
    const unchanged = { "plan.json": JSON.stringify(json(fleet.slice(-1))) };
    expect(await merge(unchanged, "--exit-code")).toMatchObject({
      exit: 0,
      stdout: "No changes: plain is as the spec says (1 objects and parts compared).\n",
    });
  });

  it("tell of realms that could not be read, and fail as the one run would", async () => {
    const error = { code: "IAM2006", message: "no permission to read it", help: "grant it" } as const;
    const unread = [{ realm: "tenant-omega", error }];
    const files = { ...partsOf(2), "more.json": JSON.stringify(json([], { unread })) };
    const { exit, stderr } = await merge(files);
    expect(exit).toBe(4);
    expect(stderr).toContain(
      "error[IAM2006]: realm tenant-omega: no permission to read it\n  help: grant it",
    );
    expect((await merge(files, "--format", "markdown")).stdout).toContain(
      "> :no_entry: realm `tenant-omega` could not be read: no permission to read it",
    );
    expect(JSON.parse((await merge(files, "--format", "json")).stdout)).toMatchObject({ unread });
  });

  it("tell of what keeps a realm from being applied, and fail as the one run would", async () => {
    const whole = json(fleet.slice(-1));
    const problems = [{ code: "IAM1401", message: "role a is nowhere", help: "did you mean b?" }];
    const realms = whole.realms.map((realm) => ({ ...realm, problems }));
    const files = { "plan.json": JSON.stringify({ ...whole, realms }) };
    expect(await merge(files, "--format", "markdown")).toMatchObject({
      exit: 3,
      stdout: expect.stringContaining(
        "#### Realm `plain`\n\n> :no_entry: role a is nowhere; did you mean b?\n",
      ),
      stderr: "error[IAM1401]: role a is nowhere\n  in: plain\n  help: did you mean b?\n\n1 error\n",
    });
  });
});

describe("what cannot be joined is an error that names the file", () => {
  const [one = "", two = ""] = Object.values(partsOf(2));
  const changed = (change: object): string => JSON.stringify({ ...JSON.parse(one), ...change });

  it.each<[string, Files, string]>([
    ["no JSON", { "a.json": "No changes\n" }, "a.json is not JSON, or only a part of it"],
    ["a part of JSON", { "a.json": one.slice(0, 500) }, "a.json is not JSON, or only a part of it"],
    ["nothing", { "a.json": one, "b.json": "\n" }, "b.json is empty"],
    ["a list", { "a.json": "[]" }, "a.json is not a plan"],
    ["null", { "a.json": "null" }, "a.json is not a plan"],
    ["a realm", { "a.json": '{"realm":"shop"}' }, "a.json is not a plan"],
    [
      "another format",
      { "a.json": changed({ formatVersion: 2 }) },
      "a.json is in format 2, and this version",
    ],
    [
      "the result of an apply",
      { "a.json": '{"formatVersion":1,"ok":true,"realms":[]}' },
      "a.json is the result of an apply, and not a plan",
    ],
    [
      "a saved plan",
      { "a.json": '{"formatVersion":1,"realms":[],"checksum":"x"}' },
      "a.json is a plan saved with --out",
    ],
    ["a plan without counts", { "a.json": changed({ summary: {} }) }, "look at summary.create"],
    [
      "a kind of tomorrow",
      { "a.json": one.replace('"kind":"client"', '"kind":"flow"') },
      "look at realms.0.changes.1.kind",
    ],
    ["a realm twice", { "a.json": one, "b.json": one }, "the realm tenant-beta is in a.json and in b.json"],
    ["a missing part", { "b.json": two }, "not all parts are given: 1/2 missing"],
    [
      "one part of very many",
      { "a.json": changed({ shard: { index: 3, of: 1e9, realms: [] } }) },
      "1/1000000000, 2/1000000000, 4/1000000000, 5/1000000000, 6/1000000000, 7/1000000000, 8/1000000000, 9/1000000000, 10/1000000000, 11/1000000000 and 999999989 more missing",
    ],
    [
      "parts of two specs",
      {
        "a.json": one,
        "b.json": JSON.stringify({ ...JSON.parse(two), shard: { index: 2, of: 2, realms: [] } }),
      },
      "a.json and b.json are not parts of one whole",
    ],
  ])("%s", async (_, files, message) => {
    const { exit, stdout, stderr } = await merge(files);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toMatch(/^error\[IAM3008\]: .*\n {2}help: .+\n$/);
    expect(stderr).toContain(message);
  });

  it("a file that is not there", async () => {
    expect(await runIam(["plan", "--merge", "plan-*.json"])).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining("error[IAM1001]: there is no file plan-*.json\n  help: "),
    });
  });

  it("a folder", async () => {
    expect(await runIam(["plan", "--merge", "."])).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining("error[IAM1002]: cannot read .\n  help: "),
    });
  });
});

it("what is about making a plan does not go with joining", async () => {
  expect(
    await runIam([
      "plan",
      "--merge",
      "a.json",
      "--out",
      "b.json",
      "--shard",
      "1/2",
      "--keycloak-url",
      "http://x",
    ]),
  ).toEqual({
    exit: 3,
    stdout: "",
    stderr:
      "error[IAM9001]: --out, --shard, --keycloak-url: not with --merge, which joins plans that are made\n  help: give it to the runs that make them\n",
  });
  expect(await runIam(["plan", "--merge"])).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("error[IAM9001]: --merge needs the files that it is to join"),
  });
});

it("names from a file cannot move the cursor or become markup", async () => {
  const evil = "a\u001b[2J\n::set-env name=x::y";
  const plan = JSON.stringify(json(fleet.slice(0, 1)));
  const hostile = JSON.parse(
    plan.replaceAll("tenant-zeta", "EVIL").replaceAll("displayName", "EVIL").replaceAll("theirs", "EVIL"),
    (_, value: unknown) => (typeof value === "string" ? value.replaceAll("EVIL", evil) : value),
  ) as object;
  for (const format of ["human", "markdown"]) {
    const { stdout } = await merge({ "plan.json": JSON.stringify(hostile) }, "--format", format);
    expect(stdout).toContain("set-env");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toMatch(/^\s*::/m);
  }
});
