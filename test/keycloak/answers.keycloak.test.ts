import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import type { Fault } from "../kit/proxy.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

const realm = `answers-${randomBytes(4).toString("hex")}`;
const env = { ...server.env, SECRET: "answers-secret-canary" };

beforeAll(async () => {
  await server.admin("POST", "", {
    realm,
    enabled: true,
    clients: [{ clientId: "app", secret: env.SECRET, attributes: { "iam.owner": realm } }],
  });
});

afterAll(async () => void (await server.admin("DELETE", `/${realm}`)));

async function behindProxy() {
  const proxy = await server.proxy();
  const cwd = await folderWith({
    "realm.yaml": `realm: ${realm}\nclients: [{ clientId: app, secret: $(env:SECRET) }]\n`,
  });
  const iam = (...args: string[]) => runIam(args, { cwd, env: { ...env, KEYCLOAK_URL: proxy.url } });
  return { proxy, iam };
}

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const answer = (status: number, headers: Record<string, string>, body = ""): Fault => ({
  answer: { status, headers, body },
});

describe("an answer that Keycloak did not give", () => {
  it.each<[string, Fault, string, RegExp]>([
    [
      "cut off within its JSON",
      answer(200, json, '[{"clientId":"app","secret":"answers-secret-canary","na'),
      "IAM2003",
      /not Keycloak's, or only a part of it/,
    ],
    ["empty", answer(200, json), "IAM2003", /not Keycloak's, or only a part of it/],
    ["an object where a list belongs", answer(200, json, '{"status":"ok"}'), "IAM2003", /not Keycloak's/],
    [
      "a redirection to a login page",
      answer(302, { location: "/login" }),
      "IAM2003",
      /redirected to .*\/login/,
    ],
    ["a page of a firewall", answer(403, html, "<html>No</html>"), "IAM2003", /HTML page \(403\)/],
    [
      "a gateway's word that it has no such route",
      answer(404, json, '{"message":"no Route matched with those values"}'),
      "IAM2003",
      /answered with 404/,
    ],
    [
      "a proxy's page about a server that is gone",
      answer(502, html, "<html>"),
      "IAM2002",
      /answers 502 to GET/,
    ],
    ["a server that is throttled", answer(429, json), "IAM2002", /answers 429 to GET/],
  ])("is never taken for an empty realm, and shows no secret: %s", async (_, fault, code, message) => {
    const { proxy, iam } = await behindProxy();
    proxy.once({ path: "/admin/" }, fault, Number.POSITIVE_INFINITY);
    const { exit, stdout, stderr } = await iam("--quiet", "plan");
    expect({ exit, stdout }).toEqual({ exit: 4, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error\\[${code}\\]: .*${message.source}`));
    expect(stderr).not.toContain("canary");
  });

  it.each<[string, Fault]>([
    ["cut off", answer(200, json, '{"id":')],
    ["of a proxy that lost the server for a moment", answer(503, html, "<html>")],
  ])("is asked for again: %s", async (_, fault) => {
    const { proxy, iam } = await behindProxy();
    proxy.once({ path: /\/clients/ }, fault, 2);
    proxy.once({ path: /partial-export/ }, fault, 2);
    expect(await iam("plan", "--exit-code")).toMatchObject({ exit: 0 });
  });

  it("is no success where a write is redirected", async () => {
    const { proxy, iam } = await behindProxy();
    await server.admin("PUT", `/${realm}`, { displayName: "Changed" });
    proxy.once(
      { method: "POST", path: /\/roles$|\/clients$/ },
      answer(302, { location: "/realms/master" }),
      9,
    );
    proxy.once({ method: "PUT" }, answer(302, { location: "/realms/master" }), 9);
    const [app] = (await server.admin("GET", `/${realm}/clients?clientId=app`)).body as { id: string }[];
    await server.admin("DELETE", `/${realm}/clients/${app?.id}`);
    proxy.once({ path: /partialImport/ }, answer(302, { location: "/realms/master" }), 9);
    const { exit, stdout, stderr } = await iam("--quiet", "apply", "--yes");
    expect({ exit, stderr }).toMatchObject({ exit: 4, stderr: expect.stringContaining("is redirected to") });
    expect(stdout).not.toContain("Applied");
  });
});

describe("Retry-After", () => {
  const times =
    (headers: Record<string, string>, wait: string[] = []) =>
    async () => {
      const { proxy, iam } = await behindProxy();
      proxy.once({ path: /\/clients/ }, answer(503, headers));
      proxy.clear();
      const result = await iam("plan", ...wait);
      return { ...result, tries: proxy.requests.filter(({ path }) => path.includes("/clients")).length };
    };

  it("of more than a minute is not waited for, and told", async () => {
    const { exit, stderr, tries } = await times({ "retry-after": "3600" })();
    expect({ exit, tries }).toEqual({ exit: 4, tries: 1 });
    expect(stderr).toContain("answers 503 to GET");
    expect(stderr).toContain("wants to be asked again in 3600 s");
  });

  it.each([
    [
      "a date by a clock that goes wrong",
      { date: "Tue, 01 Jan 2030 10:00:00 GMT", "retry-after": "Tue, 01 Jan 2030 10:00:01 GMT" },
      /in 1\.\d s/,
    ],
    ["a date that has passed", { "retry-after": "Tue, 01 Jan 2019 10:00:01 GMT" }, /in 0\.\d s/],
    ["no time at all", { "retry-after": "whenever 1" }, /in 0\.[1-3] s/],
  ])("is understood, or passed over: %s", async (_, headers, notice) => {
    const { exit, stderr, tries } = await times(headers)();
    expect({ exit, tries, stderr }).toEqual({ exit: 0, tries: 2, stderr: expect.stringMatching(notice) });
  });
});
