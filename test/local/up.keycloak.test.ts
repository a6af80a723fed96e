import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { devPaths } from "../../src/local/paths.ts";
import { freePort } from "../kit/port.ts";
import { runIam } from "../kit/run.ts";

/** The user's own cache holds the distribution, everything else is in an empty folder. */
async function environment(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "iam-up-"));
  const { PATH = "", JAVA_HOME, KEYCLOAK_HOME } = process.env;
  const env = {
    HOME: folder,
    PATH,
    XDG_CACHE_HOME: join(devPaths(process.env).cache, ".."),
    ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }),
    ...(KEYCLOAK_HOME === undefined ? {} : { KEYCLOAK_HOME }),
  };
  onTestFinished(async () => {
    await runIam(["dev", "down", "--fresh"], { env });
    await rm(folder, { recursive: true, force: true });
  });
  return env;
}

test("a real Keycloak comes up, keeps its data over down and up, and goes", async () => {
  const env = await environment();
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const up = () => runIam(["dev", "up", "--port", port], { env });

  expect((await up()).stdout).toContain(`Keycloak 26.7.4 runs at ${url} `);
  const issuer: unknown = await (await fetch(`${url}/realms/master/.well-known/openid-configuration`)).json();
  expect(issuer).toMatchObject({ issuer: `${url}/realms/master` });
  const created = await fetch(`${url}/admin/realms`, {
    method: "POST",
    headers: { authorization: `Bearer ${await token(url, env)}`, "content-type": "application/json" },
    body: JSON.stringify({ realm: "kept", enabled: true }),
  });
  expect(created.status).toBe(201);

  expect((await runIam(["dev", "down"], { env })).stdout).toBe(`stopped ${url}; its data is kept\n`);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  const second = await up();
  // Nothing was augmented again, which is what makes the second start quick.
  expect(second.stderr).not.toContain("prepares itself");
  expect((await fetch(`${url}/realms/kept`)).status).toBe(200);
  expect((await runIam(["dev", "logs", "-n", "400"], { env })).stdout).toContain("Keycloak 26.7.4 on JVM");
}, 240_000);

async function token(url: string, env: Record<string, string>): Promise<string> {
  const { stdout } = await runIam(["dev", "env"], { env });
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "iam-dev",
      client_secret: /KEYCLOAK_CLIENT_SECRET='(.*)'/.exec(stdout)?.[1] ?? "",
    }),
  });
  const body = (await answer.json()) as { access_token: string };
  return body.access_token;
}
