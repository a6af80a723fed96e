import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { IamError } from "../../src/errors.ts";
import { Secret } from "../../src/secret.ts";
import { requestToken } from "../../src/token/request.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const issued: Answer = (response) =>
  json(response, 200, { access_token: "abc", expires_in: 300, token_type: "Bearer", scope: "profile" });

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** A server whose discovery works and whose token endpoint gives these answers, one after the other. */
async function server(answers: Answer[], discovery?: Answer, issuer?: string) {
  const seen: string[] = [];
  const http = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (!request.url?.endsWith("openid-configuration")) return (answers.shift() ?? issued)(response, request);
    if (discovery) return discovery(response, request);
    json(response, 200, { issuer: issuer ?? url, token_endpoint: `${url}/token` });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void http.close());
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/realms/acme`;
  const ask = (more: { scope?: string; signal?: AbortSignal } = {}) =>
    requestToken({
      realm: url,
      clientId: "job",
      secret: new Secret("canary-7f3a"),
      secretOrigin: "the variable JOB_SECRET",
      ...more,
    });
  return { url, seen, ask };
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

describe("a token request", () => {
  it("asks the realm where its endpoints are, then for the token", async () => {
    const { ask, seen } = await server([issued]);
    expect(await ask()).toMatchObject({ expiresIn: 300, scope: "profile", tokenType: "Bearer" });
    expect(seen).toEqual(["GET /realms/acme/.well-known/openid-configuration", "POST /realms/acme/token"]);
  });

  it("does not show the token when it is printed by accident", async () => {
    const { ask } = await server([issued]);
    expect(JSON.stringify(await ask())).not.toContain("abc");
  });

  it.each([
    ["429", status(429)],
    ["503", status(503, { "retry-after": "0" })],
    ["a cut connection", (_: ServerResponse, request: IncomingMessage) => void request.socket.destroy()],
  ])("is sent again after %s", async (_, answer) => {
    const { ask, seen } = await server([answer, answer, issued]);
    expect((await ask()).accessToken.reveal()).toBe("abc");
    expect(seen.filter((line) => line.startsWith("POST"))).toHaveLength(3);
  });

  it("waits as long as the server says", async () => {
    const { ask } = await server([status(503, { "retry-after": "1" }), issued]);
    const started = performance.now();
    await ask();
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  it("is given up when the server says to come back much later", async () => {
    const { ask, seen } = await server([status(503, { "retry-after": "3600" })]);
    await expect(ask()).rejects.toMatchObject({ code: "IAM2007" });
    expect(seen).toHaveLength(2);
  });

  it("ends when it is interrupted while it waits", async () => {
    const { ask } = await server([status(503, { "retry-after": "10" })]);
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 200);
    const started = performance.now();
    // Not as a failure of its own: the command line says "interrupted".
    await expect(ask({ signal: interruption.signal })).rejects.not.toBeInstanceOf(IamError);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("a server that is not what it should be", () => {
  it("that nobody runs", async () => {
    const { url } = await server([]);
    const nowhere = requestToken({
      realm: url.replace(/:\d+/, ":9"),
      clientId: "job",
      secret: new Secret("x"),
    });
    await expect(nowhere).rejects.toMatchObject({ code: "IAM2002" });
  });

  it("that answers HTML", async () => {
    const { ask } = await server(
      [],
      (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>Hi"),
    );
    await expect(ask()).rejects.toMatchObject({ code: "IAM2003" });
  });

  it("that answers HTML where the token should be", async () => {
    const { ask } = await server([
      (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>Hi"),
    ]);
    await expect(ask()).rejects.toMatchObject({ code: "IAM2003" });
  });

  it("that redirects", async () => {
    const { ask } = await server([], status(301, { location: "https://elsewhere.example/" }));
    await expect(ask()).rejects.toMatchObject({
      code: "IAM2003",
      message: expect.stringContaining("redirects to https://elsewhere.example"),
    });
  });

  it("that has other JSON there", async () => {
    const { ask } = await server([], (response) => json(response, 200, { hello: "world" }));
    await expect(ask()).rejects.toMatchObject({ code: "IAM2003" });
  });

  it("that does not have the realm", async () => {
    const { ask } = await server([], (response) => json(response, 404, { error: "Realm does not exist" }));
    await expect(ask()).rejects.toMatchObject({ code: "IAM5004" });
  });

  it("that is called otherwise gets no secret", async () => {
    const { ask, seen } = await server([issued], undefined, "https://auth.example/realms/acme");
    await expect(ask()).rejects.toMatchObject({
      code: "IAM5005",
      help: expect.stringContaining("KEYCLOAK_URL to https://auth.example"),
    });
    expect(seen).toHaveLength(1);
  });

  it("that refuses says why, and never with the secret", async () => {
    const { ask } = await server([
      (response) =>
        json(response, 401, {
          error: "invalid_client",
          error_description: "Invalid client or Invalid client credentials",
        }),
    ]);
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "IAM5003",
      message: expect.stringContaining("the variable JOB_SECRET"),
    });
    expect(JSON.stringify(error) + String(error)).not.toContain("canary-7f3a");
  });
});
