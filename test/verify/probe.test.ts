import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { Secret } from "../../src/secret.ts";
import type { Probe } from "../../src/spec/spec.ts";
import { probeService, withoutTokens } from "../../src/verify/probe.ts";

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJlLXNpZ25hdHVyZQ";

async function service(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const TOKENS: ReadonlyMap<string, Secret> = new Map([["job", new Secret(JWT)]]);

function probe(url: string, expect: Probe["expect"], tokens = TOKENS) {
  const service = { name: "api", url, probes: [{ method: "GET", path: "/things", expect }] };
  return probeService(service, { tokens });
}

describe("a probe", () => {
  it("sends each caller's token, none, or one with another signature", async () => {
    const seen: (string | undefined)[] = [];
    const url = await service((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await probe(`${url}/`, { anonymous: [200], job: [200], tampered: [200] });
    const [anonymous, job, tampered] = seen;
    expect(anonymous).toBeUndefined();
    expect(job).toBe(`Bearer ${JWT}`);
    expect(tampered).toMatch(/^Bearer eyJhbGciOiJSUzI1NiJ9\.eyJzdWIiOiJ4In0\./);
    expect(tampered).not.toBe(job);
  });

  it("tampers with the token of a caller who would be let in, so that only the signature is wrong", async () => {
    const seen: (string | undefined)[] = [];
    const url = await service((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const tokens = new Map([
      ["viewer", new Secret("aaa.viewer.c2ln")],
      ["job", new Secret("aaa.job.c2ln")],
    ]);
    await probe(url, { viewer: [403], job: [200], tampered: [401] }, tokens);
    expect(seen[2]).toContain("aaa.job.");
  });

  it("accepts any of the listed statuses", async () => {
    const url = await service((_, response) => response.writeHead(404).end());
    expect(await probe(url, { job: [200, 404] })).toMatchObject([{ ok: true, actual: 404 }]);
  });

  it("says what an unexpected answer means", async () => {
    const url = await service((_, response) => response.end());
    expect(await probe(url, { anonymous: [401], tampered: [401, 403] })).toMatchObject([
      { ok: false, actual: 200, caller: "anonymous", reason: "the service lets this caller in" },
      { ok: false, actual: 200, caller: "tampered", reason: "the service does not check the signature" },
    ]);
  });

  it("does not follow a redirect, nor carry a token there", async () => {
    let elsewhere = 0;
    const other = await service((_, response) => {
      elsewhere++;
      response.end();
    });
    const url = await service((_, response) => response.writeHead(302, { location: other }).end());
    expect(await probe(url, { job: [200] })).toMatchObject([
      { ok: false, actual: 302, reason: "the service redirects; redirects are not followed" },
    ]);
    expect(elsewhere).toBe(0);
  });

  it("keeps the beginning of an unexpected answer, without tokens", async () => {
    const url = await service((request, response) => {
      response.writeHead(400).end(`refused ${request.headers.authorization}\n${"x".repeat(30)} `.repeat(50));
    });
    const [row] = await probe(url, { job: [200] });
    expect(row?.body).toMatch(/^refused Bearer \(token\) x+ /);
    expect(row?.body?.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(row)).not.toContain("eyJ");
  });

  it("shows nothing of an answer or a path with a secret in it", async () => {
    const secret = "canary-probe-1f8b";
    const url = await service((_, response) => {
      response.writeHead(400).end(`${"x ".repeat(95)}${secret}`);
    });
    const expected = { job: [200] };
    const probes = [{ method: "GET", path: `/things?key=${secret}`, expect: expected }];
    const options = { tokens: TOKENS, holdsSecret: (text: string) => text.includes(secret) };
    expect(await probeService({ name: "api", url, probes }, options)).toMatchObject([
      { request: "GET (secret)", actual: 400, body: "(secret)" },
    ]);
  });

  it("is a failed row when nothing answers", async () => {
    const url = await service(() => {});
    const closed = url.replace(/\d+$/, "1");
    expect(await probe(closed, { job: [200] })).toMatchObject([
      {
        ok: false,
        actual: undefined,
        reason: expect.stringMatching(/^no answer from http:\/\/127\.0\.0\.1:1/),
      },
    ]);
  });

  it("is a failed row when the connection is cut", async () => {
    const url = await service((request) => request.socket.destroy());
    expect(await probe(url, { job: [200] })).toMatchObject([
      { ok: false, reason: expect.stringContaining("the connection was cut") },
    ]);
  });

  it("is a failed row when the service does not speak TLS where https is said", async () => {
    const url = await service((_, response) => response.end());
    const [row] = await probe(url.replace("http:", "https:"), { job: [200] });
    expect(row).toMatchObject({ ok: false, actual: undefined });
  });

  it("is a failed row when the caller has no token", async () => {
    expect(await probe("http://127.0.0.1:1", { nobody: [200] })).toMatchObject([
      { ok: false, reason: "there is no token of nobody to send" },
    ]);
  });
});

it("takes everything that could be a token out of a text", () => {
  const text = `a ${JWT} b "token":"${"k".repeat(64)}" Authorization: Basic dXNlcjpwYXNz c`;
  expect(withoutTokens(text)).toBe('a (token) b "token":"(…)" Authorization: Basic (token) c');
});
