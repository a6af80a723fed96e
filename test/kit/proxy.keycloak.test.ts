import { expect, test } from "vitest";
import { keycloak } from "./keycloak.ts";
import { startProxy } from "./proxy.ts";

const TOKEN = "/realms/master/protocol/openid-connect/token";

async function tokenAt(url: string): Promise<string> {
  const { clientId, secret } = keycloak();
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
  });
  const answer = await fetch(`${url}${TOKEN}`, { method: "POST", body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}

async function realmsAt(url: string, token: string): Promise<number> {
  const answer = await fetch(`${url}/admin/realms`, { headers: { authorization: `Bearer ${token}` } });
  await answer.text();
  return answer.status;
}

test("a token that came through the proxy is accepted through the proxy, and each request is counted", async () => {
  const proxy = await keycloak().proxy();
  const token = await tokenAt(proxy.url);
  expect(await realmsAt(proxy.url, token)).toBe(200);
  expect(proxy.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ["POST", TOKEN, 200],
    ["GET", "/admin/realms", 200],
  ]);
  expect(proxy.admin).toHaveLength(1);
  expect(proxy.writes).toHaveLength(0);
});

test("with the server's own host, a token that was fetched directly is accepted through the proxy too", async () => {
  const { url, token } = keycloak();
  const proxy = await startProxy(url, { host: "server" });
  expect(await realmsAt(proxy.url, await token())).toBe(200);
  await proxy.close();
});

test("one request is answered, dropped or delayed on demand, and only that one", async () => {
  const kc = keycloak();
  const name = kc.realm();
  const proxy = await kc.proxy();
  const token = await tokenAt(proxy.url);
  const create = () =>
    fetch(`${proxy.url}/admin/realms`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ realm: name }),
    });

  proxy.once(
    { method: "POST", path: "/admin" },
    { answer: { status: 503, headers: { "retry-after": "1" } } },
  );
  const refused = await create();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);

  proxy.once({ path: "/admin/realms" }, { drop: "before" });
  await expect(create()).rejects.toThrow("fetch failed");
  expect((await kc.admin("GET", `/${name}`)).status).toBe(404);

  proxy.once({ path: /realms$/ }, { drop: "after" });
  await expect(create()).rejects.toThrow("fetch failed");
  expect((await kc.admin("GET", `/${name}`)).status).toBe(200);

  proxy.once({}, { delayMs: 300 });
  const started = performance.now();
  expect((await create()).status).toBe(409);
  expect(performance.now() - started).toBeGreaterThan(290);
  expect(proxy.writes.map(({ status }) => status)).toEqual([503, 0, 0, 409]);
});
