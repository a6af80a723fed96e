import { expect, test } from "vitest";
import { parse } from "yaml";
import { runIam } from "../kit/run.ts";
import { folder } from "../spec/kit.ts";

const SPEC = `realm: acme
clients:
  - { clientId: api, roles: [read] }
  - clientId: sdk
    secret: $(env:SDK_SECRET)
    serviceAccount: { clientRoles: { api: [read] } }
    audience: [api]
verify:
  services: [{ name: api, url: http://localhost:1, probes: [{ request: GET /x, anonymous: [401, 403] }] }]
`;

test("iam plan --expanded prints what the short forms became, without a server and without secrets", async () => {
  const cwd = await folder({ "realm.yaml": SPEC });
  const { exit, stdout, stderr } = await runIam(["plan", "--expanded"], {
    cwd,
    env: { SDK_SECRET: "canary-9c1" },
  });
  expect([exit, stderr]).toEqual([0, ""]);
  expect(stdout).not.toContain("canary");
  expect(parse(stdout)).toMatchObject({
    realm: "acme",
    clients: [
      { clientId: "api" },
      {
        clientId: "sdk",
        secret: "(secret)",
        serviceAccountsEnabled: true,
        protocolMappers: [
          { protocolMapper: "oidc-audience-mapper", config: { "included.client.audience": "api" } },
        ],
      },
    ],
    roles: { client: { api: [{ name: "read" }] } },
    users: [{ serviceAccountClientId: "sdk", clientRoles: { api: ["read"] } }],
    verify: { services: [{ probes: [{ request: "GET /x", anonymous: [401, 403] }] }] },
  });
});

test("nor does it print what is only named like a secret", async () => {
  const spec = `realm: acme
smtpServer: { host: mail, acme.credential: canary-1 }
clients: [{ clientId: a, attributes: { acme.api.token: canary-2, team: ops } }]
`;
  const { stdout } = await runIam(["plan", "-", "--expanded"], { cwd: await folder({}), stdin: spec });
  expect(stdout).not.toContain("canary");
  expect(stdout).toContain("team: ops");
});

test("what it prints is a spec that prints the same", async () => {
  const cwd = await folder({ "realm.yaml": SPEC });
  const first = await runIam(["plan", "--expanded"], { cwd, env: { SDK_SECRET: "x" } });
  const again = await runIam(["plan", "-", "--expanded"], { cwd, stdin: first.stdout });
  expect(again.stdout).toBe(first.stdout.replace("    secret: (secret)\n", ""));
  expect(again.stderr).toBe("");
});

test("several realms are several documents, and --only takes one", async () => {
  const cwd = await folder({
    "realm.yaml": "tenants: { template: ./t.yaml, each: [{ slug: a }, { slug: b }] }",
    "t.yaml": "realm: $(param:slug)\ndisplayName: $(param:slug)\n",
  });
  expect((await runIam(["plan", "--expanded"], { cwd })).stdout).toBe(
    "realm: a\ndisplayName: a\n---\nrealm: b\ndisplayName: b\n",
  );
  expect((await runIam(["plan", "--expanded", "--only", "b"], { cwd })).stdout).toBe(
    "realm: b\ndisplayName: b\n",
  );
});
