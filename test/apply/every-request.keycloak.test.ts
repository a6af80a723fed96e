import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import pMap from "p-map";
import { beforeAll, describe, expect, it } from "vitest";
import { keycloak, type TestKeycloak } from "../kit/keycloak.ts";
import type { Fault, TestProxy } from "../kit/proxy.ts";
import { shapeOf } from "../kit/rich-realm.ts";
import { runIam } from "../kit/run.ts";
import { AEGIS_SECRETS, folderWith, template } from "../kit/spec.ts";

const server = keycloak();
const program = join(import.meta.dirname, "../../bin/iam.js");
/** Server and test share the machine's cores. */
const AT_ONCE = 3;
const LONGEST_MS = 1_800_000;

const answer = (status: number): Fault => ({
  answer: { status, headers: { "retry-after": "0", "content-type": "application/json" }, body: "{}" },
});

/** What happens to one request of a run. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "the connection is cut before the request takes effect": { drop: "before" },
  "the connection is cut after the request took effect": { drop: "after" },
  "the request hangs and has no effect": { hang: "before" },
  "the request hangs after it took effect": { hang: "after" },
  "500": answer(500),
  "503 with Retry-After": answer(503),
  "429": answer(429),
  "the token is no longer valid": { token: "invalid" },
};

/** What ends the run at one request: the process is killed with -9. */
const KILLS = ["before the request takes effect", "after the request took effect"] as const;

/**
 * `npm run test:slow` disturbs every request in every way. `npm test` takes samples: each way at every so-many-th request,
 * beginning at another one each, so that each request is disturbed in some way.
 */
const isSlow = process.env.IAM_TEST_SLOW !== undefined;
const STRIDE = isSlow ? 1 : 8;

/** Request indices to disturb in the `nth` of several ways, without an end. */
function* indices(nth: number): Generator<number> {
  for (let index = nth % STRIDE; ; index += STRIDE) yield index;
}

/** The template as it may look a year later: every kind of change in it. */
function changed(template: string): string {
  return template
    .replace("groups: []\nidentityProviders: []\n", "")
    .replace("displayName: AEGIS", "displayName: AEGIS 2")
    .replace("accessTokenLifespan: 300", "accessTokenLifespan: 240")
    .replace("Look, but do not touch", "Look only")
    .replace(/( +- \{ name: "aegis:admin")/, '      - { name: "aegis:auditor" }\n$1')
    .replace(
      '["aegis:operator"] }\n    # The SDK',
      '["aegis:readonly"], realm-management: [view-users] }\n    # The SDK',
    )
    .replace("multivalued: false }", "multivalued: true }\n      aegis_tier: { value: gold }")
    .replace("description: List agents", "description: List all agents")
    .replace('"agent:list"]\n', '"agent:list", email]\n')
    .replace("$(env:AEGIS_URL:-http://localhost:8088)/*", "https://aegis.example.com/*")
    .replace(
      "\nclientScopes:",
      `
  - clientId: batch
    serviceAccount: { clientRoles: { aegis-orchestrator: ["aegis:auditor"] } }
    secret: batch-secret-5d1f
groups:
  - name: operators
    clientRoles: { aegis-orchestrator: ["aegis:operator"] }
identityProviders:
  - alias: corp
    providerId: saml
    config: { singleSignOnServiceUrl: https://idp.example.com/sso, idpEntityId: https://idp.example.com }
    mappers:
      - { attribute: groups, value: ops, clientRole: "aegis-orchestrator.aegis:operator" }

clientScopes:`,
    );
}

/** A place where cases happen one after the other. */
interface Lane {
  readonly proxy: TestProxy;
  readonly run: (realm: string, spec: "template" | "changed") => Promise<{ exit: number; stderr: string }>;
  readonly cwdOf: (realm: string) => Promise<string>;
}

async function lane(proxy: TestProxy, requestTimeout?: string): Promise<Lane> {
  const cwdOf = async (realm: string) => {
    // Empty lists: what the changed one has in them is to go again.
    const text = `${await template("aegis-system", realm)}
accessTokenLifespan: 300
groups: []
identityProviders: []
`;
    return folderWith({ "template.yaml": text, "changed.yaml": changed(text) });
  };
  const folders = new Map<string, Promise<string>>();
  const once = (realm: string) => {
    const folder = folders.get(realm) ?? cwdOf(realm);
    folders.set(realm, folder);
    return folder;
  };
  return {
    proxy,
    cwdOf: once,
    run: async (realm, spec) =>
      runIam(args(realm, spec, requestTimeout), { cwd: await once(realm), env: environment(proxy) }),
  };
}

function args(realm: string, spec: string, requestTimeout = "60s"): string[] {
  const limit = ["--request-timeout", requestTimeout];
  return ["apply", `${spec}.yaml`, "--yes", "--prune", "--confirm", realm, "--quiet", ...limit];
}

function environment(proxy: TestProxy): Record<string, string> {
  return { ...server.env, ...AEGIS_SECRETS, KEYCLOAK_URL: proxy.url };
}

/** What two runs must agree on, and that all of it is marked as the spec's own. */
async function endOf(realm: string): Promise<{ shape: unknown; unowned: string[] }> {
  return { shape: await shapeOf(server, realm), unowned: await unownedIn(server, realm) };
}

/** Objects of the template and of the changed one that nobody owns: a later run could not prune them. */
async function unownedIn({ admin }: TestKeycloak, realm: string): Promise<string[]> {
  const { body } = await admin(
    "POST",
    `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const exported = body as {
    clients: { clientId: string; attributes?: Record<string, string> }[];
    clientScopes: { name: string; attributes?: Record<string, string> }[];
    groups: { name: string; attributes?: Record<string, string[]> }[];
    identityProviders?: { alias: string; config?: Record<string, string> }[];
    roles: {
      realm: { name: string }[];
      client: Record<string, { name: string; attributes?: Record<string, string[]> }[]>;
    };
  };
  const own = [
    ...exported.clients.map(({ clientId, attributes }) => [`client ${clientId}`, attributes] as const),
    ...exported.clientScopes.map(({ name, attributes }) => [`scope ${name}`, attributes] as const),
    ...exported.groups.map(({ name, attributes }) => [`group ${name}`, attributes] as const),
    ...(exported.identityProviders ?? []).map(({ alias, config }) => [`idp ${alias}`, config] as const),
    ...(exported.roles.client["aegis-orchestrator"] ?? []).map(
      ({ name, attributes }) => [`role ${name}`, attributes] as const,
    ),
  ];
  const locks = exported.roles.realm.filter(({ name }) => name === "iam.lock").map(() => "the lock");
  const ours = /(aegis|my-sdk|batch|agent:|operators|corp)/;
  return [
    ...own.filter(([name, marks]) => ours.test(name) && !marks?.["iam.owner"]).map(([name]) => name),
    ...locks,
  ];
}

/** The end of an undisturbed run. */
const reference: Partial<Record<"template" | "changed", unknown>> = {};
let cases = 0;

beforeAll(async () => {
  if (!existsSync(join(program, "../../dist"))) throw new Error("the program is not built: npm run build");
});

describe("a run that is disturbed at any one of its requests", () => {
  it("has an undisturbed run to compare with", async () => {
    const { run } = await lane(await server.proxy());
    const [first, second] = [server.realm("every"), server.realm("every")];
    expect(await run(first, "template")).toMatchObject({ exit: 0 });
    reference.template = await endOf(first);
    await run(second, "template");
    expect(await run(second, "changed")).toMatchObject({ exit: 0 });
    reference.changed = await endOf(second);
    expect(reference.changed).not.toEqual(reference.template);
    expect(reference.changed).toMatchObject({ unowned: [] });
    expect(await run(second, "template")).toMatchObject({ exit: 0 });
    expect(await endOf(second)).toEqual(reference.template);
  });

  it(
    "creates the realm all the same, whatever the fault",
    async () => {
      const work = await everyFault();
      await pMap(
        work,
        async ([name, { proxy, run }, fault], nth) => {
          for (const index of indices(nth)) {
            const realm = server.realm("every");
            const isHit = await disturbed(
              `${name}, at request ${index} of creating`,
              proxy,
              index,
              fault,
              () => run(realm, "template"),
            );
            if (isHit) await expectEnd(realm, "template", run);
            await server.admin("DELETE", `/${realm}`);
            if (!isHit) break;
          }
        },
        { concurrency: AT_ONCE },
      );
    },
    LONGEST_MS,
  );

  it(
    "changes the realm all the same, there and back, whatever the fault",
    async () => {
      const work = await everyFault();
      await pMap(
        work,
        async ([name, { proxy, run }, fault], nth) => {
          const realm = server.realm("every");
          expect(await run(realm, "template")).toMatchObject({ exit: 0 });
          const missed = new Set<string>();
          for (const index of indices(nth)) {
            for (const spec of ["changed", "template"] as const) {
              const hit = await disturbed(
                `${name}, at request ${index} towards ${spec}`,
                proxy,
                index,
                fault,
                () => run(realm, spec),
              );
              if (!hit) missed.add(spec);
              await expectEnd(realm, spec, run, `${name}, request ${index} towards ${spec}`);
            }
            if (missed.size === 2) break;
          }
        },
        { concurrency: AT_ONCE },
      );
    },
    LONGEST_MS,
  );

  it.each(KILLS)(
    "is killed %s: the next one gets to the same end",
    async (when) => {
      const { proxy, run, cwdOf } = await lane(await server.proxy());
      const realm = server.realm("every");
      const other = server.realm("every");
      await run(other, "template");
      const missed = new Set<string>();
      for (const index of indices(KILLS.indexOf(when) * 4)) {
        for (const [name, spec] of [
          [realm, "template"],
          [other, "changed"],
          [other, "template"],
        ] as const) {
          const what = `killed ${when}, at request ${index} ${name === realm ? "of creating" : `towards ${spec}`}`;
          if (missed.has(name + spec)) {
            await run(name, spec);
            continue;
          }
          proxy.clear();
          const isHit = await killedAt(proxy, index, when, await cwdOf(name), args(name, spec));
          if (isHit) cases++;
          else missed.add(name + spec);
          await expectEnd(name, spec, run, what);
          if (name === realm) await server.admin("DELETE", `/${realm}`);
        }
        if (missed.size === 3) break;
      }
    },
    LONGEST_MS,
  );

  it("was tried often enough for that to mean something", () => {
    process.stderr.write(
      `${cases} disturbed runs ended as an undisturbed one does${isSlow ? "" : " (all: npm run test:slow)"}\n`,
    );
    expect(cases).toBeGreaterThan(isSlow ? 400 : 50);
  });
});

async function everyFault(): Promise<[string, Lane, Fault][]> {
  const proxies = await Promise.all(Object.keys(FAULTS).map(() => server.proxy()));
  return Promise.all(
    Object.entries(FAULTS).map(async ([name, fault], at): Promise<[string, Lane, Fault]> => {
      const proxy = proxies[at];
      if (!proxy) throw new Error("no proxy");
      return [name, await lane(proxy, "hang" in fault ? "3s" : undefined), fault];
    }),
  );
}

/** Whether the run had a request of this index to be disturbed. */
async function disturbed(
  what: string,
  proxy: TestProxy,
  index: number,
  fault: Fault,
  run: () => Promise<{ exit: number; stderr: string }>,
): Promise<boolean> {
  proxy.clear();
  proxy.at(index, fault);
  const { exit, stderr } = await run();
  const isHit = proxy.requests.length > index;
  proxy.reset();
  if (!isHit) return false;
  cases++;
  // One fault is got over in the same run.
  expect({ what, exit, stderr: exit === 0 ? "" : stderr }).toEqual({ what, exit: 0, stderr: "" });
  return true;
}

async function expectEnd(
  realm: string,
  spec: "template" | "changed",
  run: Lane["run"],
  what = spec as string,
): Promise<void> {
  const { exit, stderr } = await run(realm, spec);
  expect({ what, exit, stderr: exit === 0 ? "" : stderr }).toEqual({ what, exit: 0, stderr: "" });
  expect({ what, ...(await endOf(realm)) }).toEqual({ what, ...(reference[spec] as object) });
}

/** Runs the program in a process of its own and kills it at one of its requests; false if it had no such request. */
async function killedAt(
  proxy: TestProxy,
  index: number,
  when: (typeof KILLS)[number],
  cwd: string,
  command: readonly string[],
): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...command], {
    cwd,
    env: { ...environment(proxy), HOME: cwd, PATH: process.env.PATH },
    stdio: "ignore",
  });
  const gone = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_, signal) => resolve(signal)),
  );
  const kill = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  proxy.at(index, when === KILLS[0] ? { call: kill, forward: false } : { call: kill });
  const signal = await gone;
  // What was on its way may still be at work in Keycloak.
  await proxy.idle();
  proxy.reset();
  return signal === "SIGKILL";
}
