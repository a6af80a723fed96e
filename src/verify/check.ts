import {
  type CryptoKey,
  compactVerify,
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  errors,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
} from "jose";
import type { RealmEndpoints } from "../token/realm.ts";
import { compareClaims, type TokenRow } from "./compare.ts";
import type { Prediction } from "./prediction.ts";

/** What Keycloak signs realm tokens with; a symmetric algorithm or none would be no proof (RFC 8725, 3.1). */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

/** Seconds that two clocks may be apart. */
const LEEWAY = 5;

export type Keys = (header?: JWSHeaderParameters, token?: FlattenedJWSInput) => Promise<CryptoKey>;

/** The realm's public keys, fetched when first needed. */
export function keysOf({ metadata, fetch }: RealmEndpoints): Keys {
  return createRemoteJWKSet(
    new URL(metadata.jwks_uri ?? `${metadata.issuer}/protocol/openid-connect/certs`),
    {
      [customFetch]: (url, options) => fetch(url, options as RequestInit),
    },
  );
}

/** Checks one access token: signature, times, then the predicted claims, as {@link compareClaims} does. `now` is in seconds since the epoch. */
export async function checkToken(
  subject: string,
  token: string,
  keys: Keys,
  predictions: readonly Prediction[],
  now: number,
  holdsSecret?: (text: string) => boolean,
): Promise<TokenRow[]> {
  const signature = await checkSignature(subject, token, keys);
  let claims: Record<string, unknown>;
  try {
    claims = decodeJwt(token);
  } catch {
    return [signature];
  }
  return [
    signature,
    checkTimes(subject, claims, now),
    ...compareClaims(subject, claims, predictions, holdsSecret),
  ];
}

async function checkSignature(subject: string, token: string, keys: Keys): Promise<TokenRow> {
  const row = { subject, claim: "signature", expected: "valid" };
  try {
    const { protectedHeader } = await compactVerify(token, keys, { algorithms: ALGORITHMS });
    const { alg, kid } = protectedHeader;
    return {
      ...row,
      actual: "valid",
      ok: true,
      reason: `${alg}, by the realm's key ${kid ?? "(without id)"}`,
    };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return { ...row, actual: "invalid", ok: false, reason: SIGNATURE_FAULTS[error.code] ?? error.message };
  }
}

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  ERR_JWKS_NO_MATCHING_KEY: "the realm publishes no key of that id",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "the signature does not match the realm's key",
  ERR_JOSE_ALG_NOT_ALLOWED: "it is signed with an algorithm that proves nothing",
  ERR_JWS_INVALID: "it is no JSON Web Token",
};

function checkTimes(subject: string, { exp, nbf }: Record<string, unknown>, now: number): TokenRow {
  const row = { subject, claim: "exp, nbf", expected: "valid now" };
  if (typeof exp !== "number")
    return { ...row, actual: "no exp", ok: false, reason: "the token never expires" };
  if (exp <= now - LEEWAY)
    return {
      ...row,
      actual: `expired ${Math.round(now - exp)} s ago`,
      ok: false,
      reason: "compare this machine's clock with the server's",
    };
  if (typeof nbf === "number" && nbf > now + LEEWAY)
    return {
      ...row,
      actual: `valid in ${Math.round(nbf - now)} s`,
      ok: false,
      reason: "compare this machine's clock with the server's",
    };
  return {
    ...row,
    actual: `valid for ${Math.round(exp - now)} s`,
    ok: true,
    reason: "exp is ahead, nbf is not",
  };
}
