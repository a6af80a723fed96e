import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();
const SIZE = 130;

async function idOf(realm: string, clientId: string): Promise<string> {
  const { body } = await server.admin("GET", `/${realm}/clients?clientId=${clientId}`);
  return (body as { id: string }[])[0]?.id ?? "";
}

/** Clients with a role and a mapper each, every tenth a machine that is granted the role of the next one. */
function specOf(realm: string): string {
  const clients = Array.from({ length: SIZE }, (_, at) => {
    const machine = `, serviceAccount: { clientRoles: { c${(at + 1) % SIZE}: [read] } }`;
    return `  - { clientId: c${at}, secret: $(env:S), roles: [read], claims: { n: { value: "${at}" } }${at % 10 === 0 ? machine : ""} }`;
  });
  return `realm: ${realm}\nclients:\n${clients.join("\n")}\n`;
}

it("reads a realm of many clients page by page and object by object, and sees in it what an export would show", async () => {
  const realm = server.realm("large");
  const proxy = await server.proxy();
  const cwd = await folderWith({ "realm.yaml": specOf(realm) });
  const env = { ...server.env, KEYCLOAK_URL: proxy.url, S: "a-secret-of-the-large-realm" };
  const iam = (...args: string[]) => runIam(args, { cwd, env });

  expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
  expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0, stderr: "" });

  const { body } = await server.admin("GET", `/${realm}/clients?max=1000`);
  const ids = new Map((body as { id: string; clientId: string }[]).map(({ id, clientId }) => [clientId, id]));
  await server.admin("DELETE", `/${realm}/clients/${ids.get("c129")}`);
  await server.admin("DELETE", `/${realm}/clients/${ids.get("c55")}/roles/read`);
  await server.admin("POST", `/${realm}/clients`, { clientId: "by-hand", publicClient: true });
  const { body: user } = await server.admin(
    "GET",
    `/${realm}/clients/${ids.get("c100")}/service-account-user`,
  );
  const { body: role } = await server.admin("GET", `/${realm}/clients/${ids.get("c99")}/roles/read`);
  const grants = `/${realm}/users/${(user as { id: string }).id}/role-mappings/clients/${ids.get("c99")}`;
  await server.admin("POST", grants, [role]);

  const drift = await iam("plan", "--format", "json");
  const [{ changes }] = JSON.parse(drift.stdout).realms;
  expect(
    changes.map(({ action, kind, key }: Record<string, string>) => `${action} ${kind} ${key}`).sort(),
  ).toEqual([
    "create client c129",
    "create clientRole c129/read",
    "create clientRole c55/read",
    "delete serviceAccountRole c100/c99/read",
  ]);
  expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
  expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });

  const last = `c${SIZE - 1}`;
  await server.admin("POST", `/${realm}/clients/${await idOf(realm, last)}/roles`, { name: "by-hand" });
  const without = specOf(realm).replaceAll(new RegExp(`^.*clientId: ${last},.*\n`, "gm"), "");
  await writeFile(join(cwd, "without.yaml"), without);
  const pruned = await iam("plan", "without.yaml", "--prune");
  expect(pruned).toMatchObject({
    exit: 5,
    stdout: expect.stringContaining(`! also client role ${last}/read\n`),
    stderr: expect.stringContaining(`what this spec did not create: client role ${last}/by-hand`),
  });
  expect(proxy.requests.filter(({ path }) => path.includes("partial-export")).length).toBeLessThanOrEqual(1);
});

it("plans with an account that may look, and says what it must not do", async () => {
  const realm = server.realm("looker");
  const views = "[view-realm, view-clients, view-users, view-identity-providers]";
  const spec = (role: string) => `realm: ${realm}
clients:
  - clientId: looker
    secret: $(env:S)
    serviceAccount: { clientRoles: { realm-management: ${views} } }
  - { clientId: app, publicClient: true, roles: [${role}] }
`;
  const cwd = await folderWith({ "realm.yaml": spec("read"), "more.yaml": spec("read, write") });
  const env = { ...server.env, S: "a-secret-of-the-looking-account" };
  expect(await runIam(["apply", "--yes"], { cwd, env })).toMatchObject({ exit: 0 });

  const looker = { KEYCLOAK_REALM: realm, KEYCLOAK_CLIENT_ID: "looker", KEYCLOAK_CLIENT_SECRET: env.S };
  const iam = (...args: string[]) => runIam(args, { cwd, env: { ...env, ...looker } });
  expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });
  expect(await iam("plan", "more.yaml", "--exit-code")).toMatchObject({ exit: 2 });
  const refused = await iam("apply", "more.yaml", "--yes");
  expect(refused.exit).toBe(4);
  expect(refused.stderr).toContain("error[IAM2006]");
  expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });
});
