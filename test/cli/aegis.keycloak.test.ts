import { decodeJwt } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import type { TestProxy } from "../kit/proxy.ts";
import { type RunResult, runIam } from "../kit/run.ts";
import { AEGIS_SECRETS, folderWith, template } from "../kit/spec.ts";

const server = keycloak();

/** The AEGIS template in a realm of its own, behind a counting proxy. */
interface Setup {
  readonly realm: string;
  readonly proxy: TestProxy;
  iam(...args: string[]): Promise<RunResult>;
  write(text: (spec: string) => string): Promise<void>;
}

async function setUp(): Promise<Setup> {
  const realm = server.realm("aegis");
  const proxy = await server.proxy();
  const spec = await template("aegis-system", realm, server.version);
  let cwd = await folderWith({ "realm.yaml": spec });
  return {
    realm,
    proxy,
    iam: (...args) =>
      runIam(args, { cwd, env: { ...server.env, KEYCLOAK_URL: proxy.url, ...AEGIS_SECRETS } }),
    write: async (change) => {
      cwd = await folderWith({ "realm.yaml": change(spec) });
    },
  };
}

/** Requests that change something; partial-export is a POST that only reads. */
function writesAt(proxy: TestProxy): string[] {
  return proxy.writes
    .filter(({ path }) => !path.includes("/partial-export"))
    .map(({ method, path }) => `${method} ${path}`);
}

interface PlanJson {
  readonly realms: readonly {
    readonly changes: readonly {
      action: string;
      kind: string;
      key: string;
      fields: { path: string; from: unknown; to: unknown }[];
    }[];
    readonly unmanaged: readonly { kind: string; key: string }[];
  }[];
}

function planned({ stdout }: RunResult): PlanJson["realms"][number] {
  const [realm] = (JSON.parse(stdout) as PlanJson).realms;
  if (!realm) throw new Error("the plan has no realm");
  return realm;
}

describe("the AEGIS template on an empty server", () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
  });

  it("is created with at most 7 admin requests, planned with at most 3, and a second apply writes nothing", async () => {
    const { iam, proxy } = setup;
    expect((await iam("plan", "--exit-code")).exit).toBe(2);

    proxy.clear();
    expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
    expect(proxy.admin.map(({ method, path }) => `${method} ${path}`).length).toBeLessThanOrEqual(7);

    proxy.clear();
    const plan = await iam("plan", "--exit-code");
    expect(plan).toMatchObject({ exit: 0, stdout: expect.stringContaining("No changes") });
    expect(proxy.admin.length).toBeLessThanOrEqual(3);

    proxy.clear();
    expect((await iam("apply", "--yes")).exit).toBe(0);
    expect(writesAt(proxy)).toEqual([]);
  });

  it("gives my-sdk-client a token that AEGIS accepts", async () => {
    const { iam, realm, proxy } = setup;
    await iam("apply", "--yes");
    const { exit, stdout } = await iam("token", "--client", "my-sdk-client");
    expect(exit).toBe(0);
    const claims = decodeJwt(stdout.trim());
    expect(claims).toMatchObject({
      iss: `${proxy.url}/realms/${realm}`,
      aegis_role: "aegis:operator",
      client_id: "my-sdk-client",
      azp: "my-sdk-client",
      sub: expect.any(String),
    });
    expect([claims.aud].flat()).toContain("aegis-orchestrator");
    expect(String(claims.scope).split(" ")).toContain("agent:list");
  });

  it("shows exactly what was changed by hand, repairs it, and leaves what is not its own", async () => {
    const { iam, realm } = setup;
    await iam("apply", "--yes");
    const client = async (clientId: string): Promise<{ id: string }> =>
      ((await server.admin("GET", `/${realm}/clients?clientId=${clientId}`)).body as { id: string }[])[0] ?? {
        id: "",
      };
    const [orchestrator, sdk, management] = [
      await client("aegis-orchestrator"),
      await client("my-sdk-client"),
      await client("realm-management"),
    ];
    const role = async (uuid: string, name: string) =>
      (await server.admin("GET", `/${realm}/clients/${uuid}/roles/${name}`)).body;
    const account = (await server.admin("GET", `/${realm}/clients/${sdk.id}/service-account-user`)).body as {
      id: string;
    };
    const grants = `/${realm}/users/${account.id}/role-mappings/clients`;

    await server.admin("DELETE", `/${realm}/clients/${orchestrator.id}/roles/aegis:readonly`);
    await server.admin("PUT", `/${realm}/clients/${orchestrator.id}`, {
      clientId: "aegis-orchestrator",
      standardFlowEnabled: false,
    });
    await server.admin("DELETE", `${grants}/${orchestrator.id}`, [
      await role(orchestrator.id, "aegis:operator"),
    ]);
    const drifted = await iam("plan", "--exit-code", "--format", "json");
    expect(drifted.exit).toBe(2);
    expect(planned(drifted).changes).toMatchObject([
      {
        action: "update",
        kind: "client",
        key: "aegis-orchestrator",
        fields: [{ path: "standardFlowEnabled", from: false, to: true }],
      },
      { action: "create", kind: "clientRole", key: "aegis-orchestrator/aegis:readonly" },
      {
        action: "create",
        kind: "serviceAccountRole",
        key: "my-sdk-client/aegis-orchestrator/aegis:operator",
      },
    ]);

    // A role that somebody gave to the service account, and one that somebody made on our client.
    await server.admin("POST", `${grants}/${management.id}`, [await role(management.id, "manage-users")]);
    await server.admin("POST", `/${realm}/clients/${orchestrator.id}/roles`, { name: "made-by-hand" });
    const more = planned(await iam("plan", "--format", "json"));
    expect(more.changes).toHaveLength(4);
    expect(more.changes).toContainEqual(
      expect.objectContaining({
        action: "delete",
        kind: "serviceAccountRole",
        key: "my-sdk-client/realm-management/manage-users",
      }),
    );
    expect(more.unmanaged).toEqual([{ kind: "clientRole", key: "aegis-orchestrator/made-by-hand" }]);

    expect((await iam("apply", "--yes")).exit).toBe(0);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
    expect(
      await server.admin("GET", `/${realm}/clients/${orchestrator.id}/roles/made-by-hand`),
    ).toMatchObject({
      status: 200,
    });
    const held = (await server.admin("GET", `${grants}/${management.id}`)).body;
    expect(held).toEqual([]);
  });

  it("changes one field of one mapper with one write", async () => {
    const { iam, proxy, write } = setup;
    await iam("apply", "--yes");
    await write((spec) => spec.replace("multivalued: false", "multivalued: true"));
    const { changes } = planned(await iam("plan", "--format", "json"));
    expect(changes).toMatchObject([
      {
        action: "update",
        kind: "clientScope",
        key: "aegis",
        fields: [{ path: "protocolMappers.aegis_role.config.multivalued", from: "false", to: "true" }],
      },
    ]);
    expect(changes[0]?.fields).toHaveLength(1);
    proxy.clear();
    expect((await iam("apply", "--yes")).exit).toBe(0);
    expect(writesAt(proxy)).toHaveLength(1);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
  });

  it("reads the same with an account that may only look", async () => {
    const { iam, proxy } = setup;
    await iam("apply", "--yes");
    const whole = await iam("plan");
    proxy.once(
      { path: /partial-export/ },
      { answer: { status: 403, headers: { "content-type": "application/json" }, body: "{}" } },
      2,
    );
    const piecemeal = await iam("plan", "--exit-code");
    expect(
      proxy.admin.filter(({ path, status }) => path.includes("partial-export") && status === 200),
    ).toHaveLength(1 + 1);
    expect(piecemeal).toMatchObject({ exit: 0, stdout: whole.stdout });
  });
});
