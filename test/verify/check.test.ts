import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { checkToken, type Keys } from "../../src/verify/check.ts";
import { tamper } from "../../src/verify/tamper.ts";

const NOW = 1_800_000_000;

async function realm() {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256" }],
  }) as Keys;
  const sign = (claims: Record<string, unknown> = {}, kid = "k1") =>
    new SignJWT({ exp: NOW + 300, ...claims }).setProtectedHeader({ alg: "RS256", kid }).sign(privateKey);
  return { keys, sign };
}

describe("the signature and times of a token", () => {
  it("are good for one that the realm signed and that is valid now", async () => {
    const { keys, sign } = await realm();
    expect(await checkToken("job", await sign(), keys, [], NOW)).toEqual([
      {
        subject: "job",
        claim: "signature",
        expected: "valid",
        actual: "valid",
        ok: true,
        reason: "RS256, by the realm's key k1",
      },
      {
        subject: "job",
        claim: "exp, nbf",
        expected: "valid now",
        actual: "valid for 300 s",
        ok: true,
        reason: "exp is ahead, nbf is not",
      },
    ]);
  });

  it("are wrong for one with another signature", async () => {
    const { keys, sign } = await realm();
    const [signature] = await checkToken("job", tamper(await sign()), keys, [], NOW);
    expect(signature).toMatchObject({ ok: false, reason: "the signature does not match the realm's key" });
  });

  it("are wrong for one signed with a key that the realm does not publish", async () => {
    const { keys, sign } = await realm();
    const [signature] = await checkToken("job", await sign({}, "k2"), keys, [], NOW);
    expect(signature).toMatchObject({ ok: false, reason: "the realm publishes no key of that id" });
  });

  it("are wrong for one signed with a shared secret", async () => {
    const { keys } = await realm();
    const token = await new SignJWT({ exp: NOW + 300 })
      .setProtectedHeader({ alg: "HS256", kid: "k1" })
      .sign(Buffer.alloc(32, 1));
    const [signature] = await checkToken("job", token, keys, [], NOW);
    expect(signature).toMatchObject({
      ok: false,
      reason: "it is signed with an algorithm that proves nothing",
    });
  });

  it("are wrong for something that is no token", async () => {
    const { keys } = await realm();
    expect(await checkToken("job", "opaque", keys, [], NOW)).toMatchObject([
      { claim: "signature", ok: false },
    ]);
  });

  const times: [string, Record<string, unknown>, string][] = [
    ["expired", { exp: NOW - 60 }, "expired 60 s ago"],
    ["valid only later", { nbf: NOW + 60 }, "valid in 60 s"],
    ["without end", { exp: undefined }, "no exp"],
  ];
  it.each(times)("are wrong for one that is %s", async (_, claims, actual) => {
    const { keys, sign } = await realm();
    const [, time] = await checkToken("job", await sign(claims), keys, [], NOW);
    expect(time).toMatchObject({ ok: false, actual });
  });
});
