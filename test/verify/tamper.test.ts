import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { expect, it } from "vitest";
import { tamper } from "../../src/verify/tamper.ts";

it("changes the signature itself, whatever it is, and only by one bit", () => {
  for (let length = 1; length <= 300; length++) {
    const signature = Buffer.alloc(length, length % 251);
    const token = `header.payload.${signature.toString("base64url")}`;
    const [head, payload, changed = ""] = tamper(token).split(".");
    const decoded = Buffer.from(changed, "base64url");
    expect([head, payload, decoded.length]).toEqual(["header", "payload", length]);
    const bits = decoded.reduce((sum, byte, at) => sum + ((byte ^ (signature[at] ?? 0)) === 0 ? 0 : 1), 0);
    expect(bits).toBe(1);
  }
});

it("leaves a token that no verifier accepts", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const token = await new SignJWT({}).setProtectedHeader({ alg: "ES256" }).sign(privateKey);
  await expect(jwtVerify(token, await exportJWK(publicKey))).resolves.toBeDefined();
  await expect(jwtVerify(tamper(token), await exportJWK(publicKey))).rejects.toThrow("signature");
});

it("does not stumble over a token without signature", () => {
  expect(tamper("header.payload.")).toBe("header.payload.AQ");
});
