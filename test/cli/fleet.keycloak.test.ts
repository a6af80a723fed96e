import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folder } from "../spec/kit.ts";

const TENANTS = 100;

test("a hundred tenants: the plan folds what they share, a broken one does not hide the others", async () => {
  const server = keycloak();
  const prefix = server.realm("fleet");
  const slugs = Array.from({ length: TENANTS }, (_, at) => `t${at}`);
  const realms = slugs.map((slug) => `${prefix}-${slug}`);
  onTestFinished(async () => {
    for (const realm of realms.slice(0, 2)) await server.admin("DELETE", `/${realm}`);
  });
  const cwd = await folder({
    "fleet.yaml": "tenants: { template: ./tenant.yaml, each: ./tenants.csv }\n",
    "tenants.csv": `slug,name\n${slugs.map((slug) => `${slug},Customer ${slug}\n`).join("")}`,
    "tenant.yaml": `realm: ${prefix}-$(param:slug)
displayName: $(param:name)
clients:
  - { clientId: "web-$(param:slug)", publicClient: true, redirectUris: ["https://$(param:slug).example/*"] }
`,
  });
  const run = (...args: string[]) => runIam(args, { cwd, env: server.env });

  // Two realms exist already, each otherwise.
  for (const realm of realms.slice(0, 2))
    expect(await run("apply", "fleet.yaml", "--only", realm, "--yes")).toMatchObject({ exit: 0 });
  await server.admin("PUT", `/${realms[1]}`, { displayName: "Changed by hand" });
  const plan = await run("--quiet", "plan", "fleet.yaml");
  expect(plan).toMatchObject({ exit: 0, stderr: "" });
  expect(plan.stdout).toContain(
    `98 realms: the same 2 changes\n  ${realms[2]}, ${realms[3]}, ${realms[4]} and 95 more`,
  );
  expect(plan.stdout).toContain("+ client web-{tenant}");
  expect(plan.stdout).toContain("displayName: (each realm its own)");
  expect(plan.stdout).toContain(`realm ${realms[1]}\n  ~ realm ${realms[1]}\n`);
  expect(plan.stdout).not.toContain("Customer t50");
  expect(plan.stdout).toContain("Plan: 196 to create, 1 to update, 0 to delete");
  // More jobs than realms: the last one has nothing to do, which is no failure.
  expect(await run("plan", "fleet.yaml", "--shard", "101/101", "--exit-code")).toMatchObject({
    exit: 0,
    stdout: "No changes: there is no realm in this part of the spec.\n",
  });
  expect((await run("plan", "fleet.yaml", "--verbose")).stdout).toMatch(
    /displayName: Customer t50 {2}# tenant.yaml:2/,
  );

  // Its answers are errors, and those of the others are not.
  const proxy = await server.proxy();
  const path = `/admin/realms/${realms[7]}/`;
  proxy.once({ path }, { answer: { status: 400, body: "{}" } }, 10);
  const broken = await runIam(["plan", "fleet.yaml"], {
    cwd,
    env: { ...server.env, KEYCLOAK_URL: proxy.url },
  });
  expect(broken.exit).toBe(1);
  expect(broken.stdout).toContain("97 realms: the same 2 changes");
  expect(broken.stderr).toContain(`realm ${realms[7]}: `);
});

test("plans of the parts of a fleet, joined, are the plan of the whole, and hide no realm that was not read", async () => {
  const server = keycloak();
  const realms = Array.from({ length: 7 }, () => server.realm("parts")).sort();
  const [first = "", second = "", third = ""] = realms;
  for (const realm of [first, second]) {
    await server.admin("POST", "", { realm });
    await server.admin("POST", `/${realm}/clients`, { clientId: "job", serviceAccountsEnabled: true });
  }
  const cwd = await folder({
    // Not in the order of names, by which the parts are made.
    "fleet.yaml": [...realms]
      .reverse()
      .map(
        (realm) => `realm: ${realm}
displayName: Customer of ${realm}
clients:
  - { clientId: api, bearerOnly: true, roles: [read] }
  - { clientId: job, secret: $(env:JOB), serviceAccount: { clientRoles: { api: [read] } } }
`,
      )
      .join("---\n"),
  });
  const proxy = await server.proxy();
  const env = { ...server.env, KEYCLOAK_URL: proxy.url, JOB: "the-secret-of-a-job" };
  const run = (...args: string[]) => runIam(["--quiet", ...args], { cwd, env });
  const files = ["plan-1.json", "plan-2.json", "plan-3.json"];
  const makeParts = async () => {
    const exits: number[] = [];
    for (const [at, file] of files.entries()) {
      const { exit, stdout } = await run("plan", "fleet.yaml", "--shard", `${at + 1}/3`, "--format", "json");
      expect(stdout).not.toContain("the-secret-of-a-job");
      await writeFile(join(cwd, file), stdout);
      exits.push(exit);
    }
    return exits;
  };

  expect(await makeParts()).toEqual([0, 0, 0]);
  for (const format of ["human", "markdown", "json"]) {
    const whole = await run("plan", "fleet.yaml", "--format", format, "--exit-code");
    const merged = await runIam(["plan", "--merge", ...files, "--format", format, "--exit-code"], { cwd });
    expect(merged).toEqual({ ...whole, exit: 2, stdout: whole.stdout.replace(/^To make it so: .*\n/m, "") });
  }

  // Its answers are errors, and those of the others are not.
  proxy.once({ path: `/admin/realms/${third}/` }, { answer: { status: 400, body: "{}" } }, 10);
  expect(await makeParts()).toEqual([0, 0, 1]);
  const merged = await runIam(["plan", "--merge", ...files, "--exit-code"], { cwd });
  expect(merged).toMatchObject({ exit: 1, stderr: expect.stringContaining(`realm ${third}: `) });
  expect(merged.stdout).toContain("4 realms: the same ");
  expect(merged.stdout).not.toContain(third);
});

test("the saved plan of a part is applied as that part; one realm of a fleet is destroyed alone", async () => {
  const server = keycloak();
  const realms = Array.from({ length: 3 }, () => server.realm("fleet")).sort();
  const cwd = await folder({ "fleet.yaml": realms.map((realm) => `realm: ${realm}\n`).join("---\n") });
  const run = (...args: string[]) => runIam(args, { cwd, env: server.env });
  const statuses = () =>
    Promise.all(realms.map(async (realm) => (await server.admin("GET", `/${realm}`)).status));
  for (const shard of ["2/2", "1/2", "9/9"]) {
    expect(await run("plan", "fleet.yaml", "--shard", shard, "--out", "plan.json")).toMatchObject({
      exit: 0,
    });
    expect(await run("apply", "--plan", "plan.json", "--yes")).toMatchObject({ exit: 0 });
    expect(await statuses()).toEqual(shard === "2/2" ? [404, 200, 404] : [200, 200, 200]);
  }
  const [, second = ""] = realms;
  const doomed = ["fleet.yaml", "--only", second, "--yes", "--confirm"];
  expect((await run("destroy", ...doomed, realms[0] ?? "")).exit).toBe(3);
  expect((await run("destroy", ...doomed, second)).exit).toBe(0);
  expect(await statuses()).toEqual([200, 404, 200]);
});

test("a realm that is missing fails its check, and the others are verified", async () => {
  const server = keycloak();
  const realms = [server.realm("fleet"), server.realm("fleet"), server.realm("fleet")];
  const [first, missing] = realms;
  const cwd = await folder({
    "fleet.yaml": realms
      .map(
        (realm) =>
          `realm: ${realm}\nclients: [{ clientId: job, secret: $(env:JOB), serviceAccount: true }]\n`,
      )
      .join("---\n"),
  });
  const run = (...args: string[]) =>
    runIam(args, { cwd, env: { ...server.env, JOB: "the-secret-of-a-job" } });
  const others = realms.filter((realm) => realm !== missing).flatMap((realm) => ["--only", realm]);
  expect(await run("apply", "fleet.yaml", "--yes", ...others)).toMatchObject({ exit: 0 });

  const { exit, stdout, stderr } = await run("verify", "fleet.yaml", "--format", "json");
  expect({ exit, stderr }).toMatchObject({ exit: 7, stderr: expect.stringContaining("1 check failed") });
  const verified = JSON.parse(stdout) as {
    realms: { realm: string; tokens: { ok: boolean; reason: string }[] }[];
  };
  expect(verified.realms.map(({ realm, tokens }) => [realm, tokens.every(({ ok }) => ok)])).toEqual(
    realms.map((realm) => [realm, realm !== missing]),
  );
  expect(verified.realms[1]?.tokens[0]?.reason).toContain(
    `there is no realm at ${server.url}/realms/${missing}`,
  );
  expect((await run("verify", "fleet.yaml", "--only", first ?? "")).exit).toBe(0);
  expect(await run("verify", "fleet.yaml", "--only", missing ?? "")).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("error[IAM5004]"),
  });
});
