import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { shapeOf } from "../kit/rich-realm.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();
/** Twenty in `npm run test:slow`. */
const ROUNDS = process.env.IAM_TEST_SLOW ? 20 : 3;

/** A spec whose every object says which variant it is. */
function variant(realm: string, letter: string): string {
  return `
realm: ${realm}
displayName: ${letter}
clientScopes: [{ name: shared-${letter}, description: ${letter} }, { name: common, description: ${letter} }]
clients:
  - clientId: api
    secret: the-api-secret
    name: ${letter}
    redirectUris: ["https://${letter}.example.com/*"]
    webOrigins: ["https://${letter}.example.com"]
    roles: [{ name: read, description: ${letter} }, { name: "only-${letter}" }]
    claims: { variant: { value: ${letter} } }
  - clientId: job
    secret: the-job-secret
    name: ${letter}
    serviceAccount: { clientRoles: { api: ["only-${letter}"] } }
groups: [{ name: "g-${letter}" }]
`;
}

/** Runs the applies of these variants at once, a little apart. */
async function atOnce(realm: string, letters: readonly string[], flags: readonly string[]) {
  const files = Object.fromEntries(letters.map((letter) => [`${letter}.yaml`, variant(realm, letter)]));
  const cwd = await folderWith(files);
  const apply = (letter: string) =>
    runIam(["apply", `${letter}.yaml`, "--yes", "--prune", "--confirm", realm, ...flags], {
      cwd,
      env: server.env,
    });
  return Promise.all(
    letters.map(async (letter) => {
      await sleep(randomInt(60));
      return { letter, ...(await apply(letter)) };
    }),
  );
}

/** The end of each variant when it is applied last. With `--prune` that decides: whatever came before it is gone. */
async function endsOf(letters: readonly string[]): Promise<Map<string, unknown>> {
  const realm = server.realm("order");
  const cwd = await folderWith(
    Object.fromEntries(letters.map((letter) => [`${letter}.yaml`, variant(realm, letter)])),
  );
  const ends = new Map<string, unknown>();
  for (const letter of letters) {
    const command = ["apply", `${letter}.yaml`, "--yes", "--prune", "--confirm", realm, "--quiet"];
    const { exit, stderr } = await runIam(command, { cwd, env: server.env });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    ends.set(letter, await shapeOf(server, realm));
  }
  return ends;
}

describe.each([
  ["two", ["a", "b"], []],
  ["two, with --lock", ["a", "b"], ["--lock", "2m"]],
  ["four, with --lock", ["a", "b", "c", "d"], ["--lock", "2m"]],
  ["four", ["a", "b", "c", "d"], []],
] as const)("%s applies of different specs at once on one realm", (_, letters, flags) => {
  it(`end as some order of them would, in each of ${ROUNDS} rounds`, async () => {
    const wanted = await endsOf(letters);
    const realm = server.realm("once");
    const seen = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      // Every fifth round begins without the realm.
      const isNew = round % 5 === 0;
      if (isNew) await server.admin("DELETE", `/${realm}`);
      const results = await atOnce(realm, letters, flags);
      for (const { exit, stderr } of results) {
        // The loser says so, or has waited; nobody fails in another way.
        if (exit !== 0) expect({ exit, stderr }).toMatchObject({ stderr: expect.stringMatching(/IAM4003/) });
        expect([0, 5, 6]).toContain(exit);
        if (flags.length > 0 && !isNew)
          expect({ exit, stderr: exit ? stderr : "" }).toEqual({ exit: 0, stderr: "" });
      }
      const end = JSON.stringify(await shapeOf(server, realm));
      const last = [...wanted].find(([, shape]) => JSON.stringify(shape) === end)?.[0];
      if (last === undefined) throw new Error("the realm is a mixture");
      // It is the end of one that said it was done.
      expect(results.filter(({ exit }) => exit === 0).map(({ letter }) => letter)).toContain(last);
      seen.set(last, (seen.get(last) ?? 0) + 1);
    }
    process.stderr.write(
      `${letters.length} at once ${flags.join(" ")}: last was ${JSON.stringify(Object.fromEntries(seen))}\n`,
    );
  }, 300_000);
});
