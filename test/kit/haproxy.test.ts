import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, it } from "vitest";
import { tamper } from "../../src/verify/tamper.ts";
import { startGateway } from "./haproxy.ts";

const ISSUER = "https://keycloak.example/realms/acme";

it("the gateway of the verify tests refuses what it should, and nothing else", async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const stranger = await generateKeyPair("RS256");
  const key = await exportJWK(publicKey);
  const sign = (claims: Record<string, unknown>, by = privateKey, expires = "5m") =>
    new SignJWT({ iss: ISSUER, aud: ["account", "api"], role: "operator", ...claims })
      .setProtectedHeader({ alg: "RS256" })
      .setExpirationTime(expires)
      .sign(by);
  const url = await startGateway({
    issuer: ISSUER,
    audience: "api",
    key,
    role: { claim: "role", anyOf: ["operator", "admin"] },
  });
  const ask = async (token?: string, path = "/v1/agents") => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return (await fetch(`${url}${path}`, { headers })).status;
  };
  const unsigned = [{ alg: "none" }, { iss: ISSUER, aud: "api", role: "operator", exp: 2e9 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");

  expect({
    "no token, /health": await ask(undefined, "/health"),
    good: await ask(await sign({})),
    "good, audience as a string": await ask(await sign({ aud: "api" })),
    "no token": await ask(),
    "not a token": await ask("nonsense"),
    "alg none": await ask(`${unsigned}.`),
    tampered: await ask(tamper(await sign({}))),
    "another key": await ask(await sign({}, stranger.privateKey)),
    "another issuer": await ask(await sign({ iss: "https://evil.example" })),
    "another audience": await ask(await sign({ aud: "other" })),
    "no audience": await ask(await sign({ aud: undefined })),
    expired: await ask(await sign({}, privateKey, "1m ago")),
    "another role": await ask(await sign({ role: "readonly" })),
    "no role": await ask(await sign({ role: undefined })),
    "role in an array": await ask(await sign({ role: ["operator"] })),
  }).toEqual({
    "no token, /health": 200,
    good: 200,
    "good, audience as a string": 200,
    "no token": 401,
    "not a token": 401,
    "alg none": 401,
    tampered: 401,
    "another key": 401,
    "another issuer": 401,
    "another audience": 401,
    "no audience": 401,
    expired: 401,
    "another role": 403,
    "no role": 403,
    "role in an array": 403,
  });
});
