import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/model/kinds.ts";
import type { RealmRepresentation } from "../../src/model/representation.ts";
import { keycloak } from "../kit/keycloak.ts";
import { randomSpec } from "../kit/random-spec.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();
/** Pairs of specs; each is four runs of the command on a real server. */
const RUNS = Number(process.env.IAM_TEST_RANDOM_RUNS ?? 8);

describe("any spec, then any other spec of the same realm", () => {
  it(
    "plan after apply is empty, a second apply writes nothing, and what is not in the file stays as it is",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomSpec("REALM"), randomSpec("REALM"), async (first, second) => {
          const realm = server.realm("random");
          const proxy = await server.proxy();
          const cwd = await folderWith({});
          const env = { ...server.env, KEYCLOAK_URL: proxy.url };
          const iam = (...args: string[]) => runIam(["-q", ...args], { cwd, env });
          const write = (spec: object) =>
            writeFile(join(cwd, "realm.json"), JSON.stringify({ ...spec, realm }));

          await server.admin("POST", "", { realm, enabled: true });
          const before = await bystanders(realm);
          let objects = await objectsOf(realm);
          for (const spec of [first, second]) {
            await write(spec);
            expect(await iam("apply", "realm.json", "--yes")).toMatchObject({ exit: 0 });
            const plan = await iam("plan", "realm.json", "--exit-code");
            expect(plan, plan.stdout).toMatchObject({ exit: 0 });
            // Without --prune no object goes; only parts (grants, links, mappers) may.
            expect(proxy.writes.filter(deletesObject).map(({ path }) => path)).toEqual([]);
            const now = await objectsOf(realm);
            expect([...objects].filter((name) => !now.has(name))).toEqual([]);
            objects = now;
            proxy.clear();
            expect(await iam("apply", "realm.json", "--yes")).toMatchObject({ exit: 0 });
            expect(changing(proxy.writes)).toEqual([]);
          }
          expect(await bystanders(realm)).toEqual(before);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    RUNS * 30_000,
  );
});

/** Objects that no random spec has, as the server shows them. */
async function bystanders(realm: string): Promise<unknown> {
  await server
    .admin("POST", `/${realm}/clients`, { clientId: "bystander", attributes: { a: "b" } })
    .catch(() => {});
  await server.admin("POST", `/${realm}/roles`, { name: "bystander" }).catch(() => {});
  const get = async (path: string) => (await server.admin("GET", `/${realm}${path}`)).body;
  return Promise.all([
    get("/clients?clientId=bystander"),
    get("/clients?clientId=account"),
    get("/clients?clientId=admin-cli"),
    get("/roles/bystander"),
    get("/roles/offline_access"),
  ]);
}

/** The names of all objects in a realm. */
async function objectsOf(realm: string): Promise<ReadonlySet<string>> {
  const { body } = await server.admin(
    "POST",
    `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const exported = body as RealmRepresentation;
  const names = new Set<string>();
  for (const { collect, name, part } of kinds)
    if (!part)
      for (const { path } of collect(exported, "server").resources) names.add([name, ...path].join(" "));
  return names;
}

/**
 * DELETE of a realm, client, scope, group or identity provider, and not of something in it. Roles are told by what is
 * left: the lock that a run of several writes holds is a role as well.
 */
function deletesObject({ method, path }: { method: string; path: string }): boolean {
  const object =
    /\/admin\/realms\/[^/]+(\/(clients|client-scopes|groups)\/[^/]+|\/identity-provider\/instances\/[^/]+)?$/;
  return method === "DELETE" && object.test(path);
}

function changing(writes: readonly { method: string; path: string }[]): string[] {
  return writes
    .filter(({ path }) => !path.includes("/partial-export"))
    .map(({ method, path }) => `${method} ${path}`);
}
