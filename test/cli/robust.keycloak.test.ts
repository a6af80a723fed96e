import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { AEGIS_SECRETS, folderWith, template } from "../kit/spec.ts";

const server = keycloak();
const program = join(import.meta.dirname, "../../bin/iam.js");

async function aegis() {
  const realm = server.realm("robust");
  const proxy = await server.proxy();
  const cwd = await folderWith({ "realm.yaml": await template("aegis-system", realm, server.version) });
  const env = { ...server.env, KEYCLOAK_URL: proxy.url, ...AEGIS_SECRETS };
  const iam = (...args: string[]) => runIam(args, { cwd, env });
  return { realm, proxy, cwd, env, iam };
}

/** Realms of one client each. */
function fleet(realms: readonly string[], client = "app"): string {
  return realms
    .map((realm) => `realm: ${realm}\nclients: [{ clientId: ${client}, publicClient: true }]\n`)
    .join("---\n");
}

describe("one object that Keycloak refuses", () => {
  it("is named, and the others of its batch are created", async () => {
    const realm = server.realm("robust");
    // The name of a setting is too long for its column in the database, which only that can tell.
    const config = `{ ${"x".repeat(300)}: y }`;
    const unstorable = `{ name: m, protocolMapper: oidc-hardcoded-claim-mapper, config: ${config} }`;
    const clients = Array.from({ length: 15 }, (_, at) =>
      at === 7
        ? `  - { clientId: c7, publicClient: true, roles: [r], protocolMappers: [${unstorable}] }`
        : `  - { clientId: c${at}, publicClient: true, roles: [r] }`,
    );
    const cwd = await folderWith({ "realm.yaml": `realm: ${realm}\nclients:\n${clients.join("\n")}\n` });
    const { exit, stdout, stderr } = await runIam(["apply", "--yes"], { cwd, env: server.env });
    expect({ exit, stderr }).toMatchObject({
      exit: 6,
      stderr: expect.stringMatching(/error\[IAM4001\]: client c7: POST .* was answered with 500/),
    });
    expect(stdout).toMatch(/failed:\n {2}client c7: .*\n {2}client role c7\/r: /);
    const { body } = await server.admin("GET", `/${realm}/clients?max=100`);
    const made = (body as { clientId: string }[])
      .map(({ clientId }) => clientId)
      .filter((id) => /^c\d/.test(id));
    expect(made).toHaveLength(14);
    expect(made).not.toContain("c7");
    const json = await runIam(["apply", "--yes", "--format", "json"], { cwd, env: server.env });
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      realms: [{ failed: [{ key: "c7", error: { code: "IAM2007" } }, { key: "c7/r" }], notStarted: [] }],
    });
  });
});

describe("a realm that Keycloak refuses", () => {
  it("is not taken for one that somebody else has created", async () => {
    const realm = server.realm("robust");
    const cwd = await folderWith({
      "realm.yaml": `realm: ${realm}\nbrowserSecurityHeaders: { ${"x".repeat(300)}: y }\n`,
    });
    const { exit, stderr } = await runIam(["apply", "--yes", "--quiet"], { cwd, env: server.env });
    expect({ exit, stderr }).toMatchObject({
      exit: 1,
      stderr: expect.stringMatching(/^error\[IAM2007\]: POST \/realms was answered with (400|500): /),
    });
  });
});

describe("an object that somebody else made in between", () => {
  it("does not pass for the one that was planned", async () => {
    const { realm, proxy, iam } = await aegis();
    proxy.once(
      { path: /partialImport/ },
      {
        call: async () => {
          await server.admin("POST", `/${realm}/clients`, {
            clientId: "my-sdk-client",
            name: "theirs",
            publicClient: true,
          });
        },
      },
    );
    const { exit, stdout, stderr } = await iam("apply", "--yes");
    expect({ exit, stderr }).toMatchObject({
      exit: 6,
      stderr: expect.stringContaining("client my-sdk-client"),
    });
    // Keycloak 24 answers with a bare 500 where later versions say 409.
    const isOld = (server.version[0] ?? 0) < 25;
    expect(stderr).toContain(isOld ? "answered with 500" : "somebody else");
    expect(stdout).toContain(isOld ? "failed" : "not started");
    expect((await iam("apply", "--yes")).exit).toBe(0);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
  });

  it("does not pass for it either if it is just as planned: it is not this spec's", async () => {
    const realm = server.realm("robust");
    await server.admin("POST", "", { realm, enabled: true });
    const proxy = await server.proxy();
    for (const [kind, path] of [
      ["groups: [{ name: made }]", "/groups"],
      ["clientScopes: [{ name: made }]", "/client-scopes"],
    ] as const) {
      const cwd = await folderWith({ "realm.yaml": `realm: ${realm}\n${kind}\n` });
      const iam = (...args: string[]) =>
        runIam(args, { cwd, env: { ...server.env, KEYCLOAK_URL: proxy.url } });
      const byHand = { name: "made", ...(path === "/client-scopes" && { protocol: "openid-connect" }) };
      proxy.once(
        { method: "POST", path: new RegExp(`/${realm}${path}/?$`) },
        { call: async () => void (await server.admin("POST", `/${realm}${path}`, byHand)) },
      );
      const { exit, stdout, stderr } = await iam("apply", "--yes");
      expect({ kind, exit, stderr }).toMatchObject({ exit: 5, stderr: expect.stringContaining("IAM4003") });
      expect(stderr).toMatch(/ made has been made in the meantime/);
      expect(stdout).toContain("0 created");
      expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });
    }
  });

  it("makes the plan stale, before anything is written", async () => {
    const { realm, proxy, iam } = await aegis();
    await iam("apply", "--yes");
    await server.admin("PUT", `/${realm}`, { displayName: "Changed" });
    const [client] = (await server.admin("GET", `/${realm}/clients?clientId=my-sdk-client`)).body as {
      id: string;
    }[];
    await server.admin("PUT", `/${realm}/clients/${client?.id}`, {
      clientId: "my-sdk-client",
      name: "Changed",
      serviceAccountsEnabled: true,
    });
    proxy.clear();
    // Between the plan and the first write, that of the lock.
    proxy.once(
      { method: "POST", path: /\/roles$/ },
      { call: async () => void (await server.admin("PUT", `/${realm}`, { displayName: "Changed again" })) },
    );
    const { exit, stderr } = await iam("apply", "--yes");
    expect({ exit, stderr }).toMatchObject({ exit: 5, stderr: expect.stringContaining("IAM4003") });
    expect(proxy.writes.filter(({ method }) => method === "PUT")).toEqual([]);
  });
});

describe("the lock", () => {
  const lockOf = async (realm: string, pid: number) =>
    server.admin("POST", `/${realm}/roles`, {
      name: "iam.lock",
      description: JSON.stringify({
        name: "alice@ci-7",
        host: "ci-7",
        pid,
        run: "r",
        since: new Date().toISOString(),
        beat: 0,
      }),
    });

  it("of another run is respected, named with its age, and broken on demand", async () => {
    const { realm, iam } = await aegis();
    await iam("apply", "--yes");
    await server.admin("PUT", `/${realm}`, { displayName: "Changed" });
    await lockOf(realm, 4711);
    const refused = await iam("apply", "--yes", "--lock", "1s");
    expect(refused.exit).toBe(5);
    expect(refused.stderr).toMatch(/IAM4003.*alice@ci-7 \(process 4711, for \d+ s\); nothing was changed/);
    expect(refused.stderr).toContain("--break-lock");
    // It is no drift and no part of the realm.
    expect((await iam("plan", "--format", "json")).stdout).not.toContain("iam.lock");
    expect(await iam("apply", "--yes", "--break-lock")).toMatchObject({ exit: 0 });
    expect((await server.admin("GET", `/${realm}/roles/iam.lock`)).status).toBe(404);
  });

  it("is waited for", async () => {
    const { realm, iam } = await aegis();
    await iam("apply", "--yes");
    await server.admin("PUT", `/${realm}`, { displayName: "Changed" });
    await lockOf(realm, 4711);
    const applied = iam("apply", "--yes", "--lock");
    await sleep(1_500);
    await server.admin("DELETE", `/${realm}/roles/iam.lock`);
    const { exit, stderr } = await applied;
    expect({ exit, stderr }).toMatchObject({ exit: 0, stderr: expect.stringContaining("waiting for it") });
  });

  it("is on a new realm from its first moment: who comes in between waits, and goes on from what is then there", async () => {
    const { realm, proxy, iam } = await aegis();
    let second: ReturnType<typeof iam> | undefined;
    proxy.once(
      { method: "POST", path: /partial-export/ },
      {
        call: async () => {
          second = iam("apply", "--yes");
          await sleep(1_500);
        },
      },
    );
    expect(await iam("apply", "--yes")).toMatchObject({ exit: 0 });
    expect(await second).toMatchObject({
      stderr: expect.stringMatching(new RegExp(`realm ${realm} is being changed by .*; waiting for it`)),
    });
    expect((await server.admin("GET", `/${realm}/roles/iam.lock`)).status).toBe(404);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
  });

  it("is given back on failure and on Ctrl-C", async () => {
    const { realm, proxy, cwd, env, iam } = await aegis();
    await iam("apply", "--yes");
    const broken = { answer: { status: 400, headers: { "content-type": "application/json" }, body: "{}" } };
    for (const fault of [broken, "interrupt"] as const) {
      // Two writes: one is whole by itself and needs no lock.
      await server.admin("PUT", `/${realm}`, { displayName: "Changed", accessTokenLifespan: 77 });
      const [client] = (await server.admin("GET", `/${realm}/clients?clientId=my-sdk-client`)).body as {
        id: string;
      }[];
      const changed = { clientId: "my-sdk-client", name: "Changed", serviceAccountsEnabled: true };
      await server.admin("PUT", `/${realm}/clients/${client?.id}`, changed);
      const interrupt = new AbortController();
      let seen = 0;
      proxy.once(
        { method: "PUT" },
        {
          call: async () => {
            seen = (await server.admin("GET", `/${realm}/roles/iam.lock`)).status;
            if (fault === "interrupt") interrupt.abort();
          },
          ...(fault === "interrupt" ? {} : { forward: false }),
        },
      );
      if (fault !== "interrupt") proxy.once({ method: "PUT" }, fault, 9);
      const { exit } = await runIam(["apply", "--yes"], { cwd, env, signal: interrupt.signal });
      proxy.reset();
      expect({ exit, seen }).toEqual({ exit: fault === "interrupt" ? 130 : 1, seen: 200 });
      expect((await server.admin("GET", `/${realm}/roles/iam.lock`)).status).toBe(404);
    }
  });
});

describe("time", () => {
  it("is up with --timeout: exit 4 where nothing was written, 6 with the account where something was", async () => {
    const { proxy, iam } = await aegis();
    proxy.at(1, { hang: "before" });
    const read = await iam("plan", "--timeout", "1500ms");
    expect(read).toMatchObject({ exit: 4, stderr: expect.stringContaining("--timeout") });
    proxy.reset();
    proxy.once({ path: /partialImport/ }, { hang: "after" });
    const started = performance.now();
    const written = await iam("apply", "--yes", "--timeout", "6s");
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(written).toMatchObject({ exit: 6, stdout: expect.stringContaining("client my-sdk-client") });
    proxy.reset();
    expect((await iam("apply", "--yes")).exit).toBe(0);
    expect((await iam("plan", "--exit-code")).exit).toBe(0);
  });

  it("is up while a realm is being created: it is said that it may still come", async () => {
    const { proxy, iam, realm } = await aegis();
    proxy.once({ method: "POST", path: /^\/admin\/realms\/?$/ }, { hang: "before" });
    const { exit, stdout } = await iam("apply", "--yes", "--timeout", "3s");
    const why =
      "the time given with --timeout is up while POST /realms was under way, which may still take effect";
    expect({ exit, stdout }).toEqual({
      exit: 4,
      stdout: expect.stringContaining(`realm ${realm}: failed:\n  realm ${realm}: ${why}`),
    });
    expect((await iam("apply", "--yes")).exit).toBe(0);
  });

  it("is given to a server that is starting with --wait, and to no other", async () => {
    const { realm, cwd, env } = await aegis();
    // Nothing listens at first, then there is a server that says it is not ready, then Keycloak.
    const holder = createServer();
    await new Promise<void>((ready) => holder.listen(0, "127.0.0.1", ready));
    const address = holder.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    await new Promise((closed) => holder.close(closed));
    const url = `http://localhost:${port}`;
    const at = { cwd, env: { ...env, KEYCLOAK_URL: url } };
    const impatient = performance.now();
    expect((await runIam(["plan"], at)).exit).toBe(4);
    expect(performance.now() - impatient).toBeLessThan(2_000);

    const waiting = runIam(["plan", "--wait", "30s"], at);
    await sleep(1_000);
    const target = new URL(server.url);
    let isReady = false;
    const late = createServer(async (request, response) => {
      if (!isReady) return void response.writeHead(503).end();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = new Headers(request.headers as Record<string, string>);
      for (const name of ["connection", "host", "content-length", "transfer-encoding"]) headers.delete(name);
      const answer = await fetch(`${target.origin}${request.url}`, {
        method: request.method ?? "GET",
        headers,
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
      response.end(await answer.text());
    });
    await new Promise<void>((ready) => late.listen(port, "127.0.0.1", ready));
    onTestFinished(() => {
      late.closeAllConnections();
      late.close();
    });
    await sleep(1_000);
    isReady = true;
    expect(await waiting).toMatchObject({ exit: 0, stdout: expect.stringContaining(`realm ${realm}`) });
  });
});

describe("a fleet", () => {
  it("goes on when one realm fails, says how far it is, and stops there with --fail-fast", async () => {
    const realms = Array.from({ length: 6 }, () => server.realm("fleet"));
    const proxy = await server.proxy();
    const cwd = await folderWith({ "fleet.yaml": fleet(realms) });
    const iam = (...args: string[]) => runIam(args, { cwd, env: { ...server.env, KEYCLOAK_URL: proxy.url } });
    const refused = {
      answer: { status: 400, headers: { "content-type": "application/json" }, body: '{"errorMessage":"no"}' },
    };
    proxy.once({ method: "POST", path: new RegExp(`${realms[1]}/partialImport`) }, refused, 99);
    const { exit, stdout, stderr } = await iam("apply", "fleet.yaml", "--yes");
    expect(exit).toBe(6);
    expect(stderr).toMatch(/\(\d\/6 realms, \d+\/\d+ changes, [\d.]+\/s/);
    expect(stderr).toMatch(new RegExp(`1 of 6 realms failed:\\n\\s+realm ${realms[1]}: .*400: no`));
    expect(stdout).toContain("11 created");
    for (const realm of realms) expect((await server.admin("GET", `/${realm}`)).status).toBe(200);

    const again = await iam("apply", "fleet.yaml", "--yes", "--fail-fast");
    expect(again.exit).toBe(1);
    proxy.reset();
    expect((await iam("apply", "fleet.yaml", "--yes")).exit).toBe(0);
    expect((await iam("plan", "fleet.yaml", "--exit-code")).exit).toBe(0);
  });

  it("is divided the same way by every job, and the results join", async () => {
    const realms = ["f-a", "f-b", "f-c", "f-d", "f-e"].map(
      (name) => `${name}-${Math.random().toString(36).slice(2, 8)}`,
    );
    const cwd = await folderWith({
      "fleet.yaml": fleet(realms),
      "reversed.yaml": fleet([...realms].reverse()),
    });
    const plan = async (file: string, shard: string) => {
      const { exit, stdout } = await runIam(["plan", file, "--shard", shard, "--format", "json"], {
        cwd,
        env: server.env,
      });
      expect(exit).toBe(0);
      return (JSON.parse(stdout) as { realms: { realm: string }[] }).realms.map(({ realm }) => realm);
    };
    const shards = await Promise.all(["1/3", "2/3", "3/3"].map((shard) => plan("fleet.yaml", shard)));
    expect(shards.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(shards.flat().sort()).toEqual(realms);
    expect((await plan("reversed.yaml", "2/3")).sort()).toEqual([...(shards[1] ?? [])].sort());
    expect((await runIam(["plan", "fleet.yaml", "--shard", "4/3"], { cwd, env: server.env })).exit).toBe(3);
  });
});

describe("--stats", () => {
  it("tells requests, retries, bytes and time by phase and endpoint, also as JSON", async () => {
    const { proxy, iam } = await aegis();
    await iam("apply", "--yes");
    proxy.once(
      { method: "GET", path: /clients/ },
      { answer: { status: 503, headers: { "retry-after": "0" } } },
    );
    const { stderr } = await iam("--quiet", "plan", "--stats", "json");
    const stats = JSON.parse(stderr) as {
      requests: number;
      retries: number;
      phases: Record<string, number>;
      endpoints: { endpoint: string; requests: number }[];
    };
    expect(stats).toMatchObject({
      requests: 3,
      retries: 1,
      bytes: { received: expect.any(Number) },
      phases: {
        load: expect.any(Number),
        read: expect.any(Number),
        plan: expect.any(Number),
        show: expect.any(Number),
      },
    });
    expect(stats.endpoints.map(({ endpoint, requests }) => `${requests} ${endpoint}`).sort()).toEqual([
      "1 POST /partial-export",
      "2 GET /clients",
    ]);
    expect((await iam("--quiet", "plan", "--stats")).stderr).toMatch(
      /2 requests, 0 retries, .* sent, .* received/,
    );
  });
});

describe("--verbose", () => {
  it("shows each request with its answer and time, and neither queries nor secrets", async () => {
    const { proxy, iam } = await aegis();
    proxy.once({ path: /clients/ }, { answer: { status: 503, headers: { "retry-after": "0" } } });
    const { exit, stderr } = await iam("--verbose", "apply", "--yes");
    expect(exit).toBe(0);
    const shown = [...stderr.matchAll(/^(GET|POST|PUT|DELETE) (\S+) {2}(\d+) {2}\d+ ms$/gm)]
      .map(([, method, url, status]) => `${method} ${url} ${status}`)
      .filter((line) => line.includes(proxy.url));
    expect(shown.sort()).toEqual(
      proxy.requests
        .map(({ method, path, status }) => `${method} ${proxy.url}${path.replace(/\?.*/, "")} ${status}`)
        .sort(),
    );
    expect(shown.length).toBeGreaterThan(4);
    for (const secret of [server.secret, ...Object.values(AEGIS_SECRETS), "Bearer", "eyJ"])
      expect(stderr).not.toContain(secret);
    proxy.clear();
    expect((await iam("plan")).stderr).toBe("");
  });
});

describe("a real process", () => {
  it("does not mind that nobody reads its output, and does not stop an apply for it", async () => {
    const { realm, cwd, env } = await aegis();
    const run = (command: string) =>
      new Promise<{ code: number | null; stderr: string }>((resolve) => {
        const child = spawn("bash", ["--norc", "-c", `set -o pipefail; ${command}`], {
          cwd,
          env: { ...env, PATH: process.env.PATH },
        });
        let stderr = "";
        child.stderr.on("data", (chunk) => {
          stderr += chunk;
        });
        child.on("close", (code) => resolve({ code, stderr }));
      });
    const iam = `"${process.execPath}" "${program}"`;
    expect(await run(`${iam} plan | head -n 1`)).toEqual({ code: 0, stderr: "" });
    expect(await run(`${iam} --quiet apply --yes | true`)).toEqual({ code: 0, stderr: "" });
    expect((await server.admin("GET", `/${realm}`)).status).toBe(200);
    expect(await run(`${iam} plan --exit-code > /dev/null`)).toEqual({ code: 0, stderr: "" });
  });

  it("counts its bytes", async () => {
    const { cwd, env } = await aegis();
    const child = spawn(process.execPath, [program, "--quiet", "plan", "--stats", "json"], {
      cwd,
      env: { ...env, PATH: process.env.PATH },
    });
    let text = "";
    child.stderr.on("data", (chunk) => {
      text += chunk;
    });
    await new Promise((closed) => child.on("close", closed));
    const { bytes } = JSON.parse(text) as { bytes: { sent: number; received: number } };
    expect(bytes.sent).toBeGreaterThan(300);
    expect(bytes.received).toBeGreaterThan(1_000);
  });
});

describe("a token", () => {
  it("is waited for while the server is starting, and not for ever", async () => {
    const { proxy, iam } = await aegis();
    expect((await iam("apply", "--yes")).exit).toBe(0);
    proxy.once({}, { answer: { status: 503 } }, 2);
    expect(await iam("token", "--client", "my-sdk-client", "--wait", "20s")).toMatchObject({ exit: 0 });
    proxy.once({}, { answer: { status: 503 } }, 1_000);
    const { exit, stderr } = await iam("token", "--client", "my-sdk-client", "--wait", "1s");
    expect({ exit, stderr }).toMatchObject({ exit: 4, stderr: expect.stringContaining("IAM2002") });
    proxy.reset();
    proxy.once({}, { hang: "before" }, 10);
    const started = performance.now();
    const late = await iam("token", "--client", "my-sdk-client", "--timeout", "1s");
    expect(late).toMatchObject({ exit: 4, stdout: "", stderr: expect.stringContaining("in time") });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
