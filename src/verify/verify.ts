import { IamError } from "../errors.ts";
import type { ClientRepresentation } from "../model/representation.ts";
import type { Secret } from "../secret.ts";
import type { RealmSpec } from "../spec/spec.ts";
import { discoverRealm, type NetworkOptions, type RealmEndpoints, realmUrlOf } from "../token/realm.ts";
import { requestToken } from "../token/request.ts";
import type { FoundSecret } from "../token/secret.ts";
import { checkToken, keysOf } from "./check.ts";
import type { TokenRow } from "./compare.ts";
import { predict } from "./predict.ts";
import { type ProbeRow, probeService } from "./probe.ts";
import { serviceAccountClients } from "./service-account.ts";

export interface VerifyOptions extends NetworkOptions {
  readonly serverUrl: string;
  /** Finds the secret of one of the realm's clients. */
  readonly secretOf: (client: ClientRepresentation) => Promise<FoundSecret>;
  /** Leaves the services alone. */
  readonly onlyTokens?: boolean | undefined;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** Everything that was looked at in one realm. */
export interface RealmVerification {
  readonly realm: string;
  readonly tokens: readonly TokenRow[];
  readonly services: readonly ProbeRow[];
}

/** Token requests under way at the same time. */
const AT_ONCE = 4;

/** Whether the spec of a realm gives `verify` anything to do. */
export function isVerifiable({ representation, services }: RealmSpec, onlyTokens = false): boolean {
  const probes = onlyTokens ? [] : services.flatMap((service) => service.probes);
  return probes.length > 0 || serviceAccountClients(representation).length > 0;
}

/**
 * Fetches a token for every service account of a realm, compares each with what the spec predicts, and sends the
 * declared probes to the services. A difference is a row, not an error.
 *
 * Throws what makes the comparison impossible: IAM2xxx (the server), IAM5002 (no secret), IAM5004 (no such realm).
 */
export async function verifyRealm(realm: RealmSpec, options: VerifyOptions): Promise<RealmVerification> {
  const clients = serviceAccountClients(realm.representation);
  const tokens = new Map<string, Secret>();
  const rows: TokenRow[] = [];
  if (clients.length > 0) {
    const endpoints = await discoverRealm(realmUrlOf(options.serverUrl, realm.realm), options);
    const keys = keysOf(endpoints);
    for (let at = 0; at < clients.length; at += AT_ONCE) {
      const some = clients.slice(at, at + AT_ONCE);
      const checked = await Promise.all(
        some.map(async (client) => {
          const issued = await issue(client, endpoints, options);
          if ("row" in issued) return [issued.row];
          tokens.set(client.clientId, issued.token);
          const predictions = predict(realm.representation, client, endpoints.issuer);
          return checkToken(client.clientId, issued.token.reveal(), keys, predictions, options.now);
        }),
      );
      rows.push(...checked.flat());
    }
  }
  const services: ProbeRow[] = [];
  if (!options.onlyTokens)
    for (const service of realm.services)
      services.push(
        ...(await probeService(service, { tokens, fetch: options.fetch, signal: options.signal })),
      );
  return { realm: realm.realm, tokens: rows, services };
}

/** A refused token is a finding about the realm; a server that cannot be reached is none. */
async function issue(
  client: ClientRepresentation,
  realm: RealmEndpoints,
  { secretOf, signal }: VerifyOptions,
): Promise<{ token: Secret } | { row: TokenRow }> {
  const { secret, origin } = await secretOf(client);
  try {
    const { accessToken } = await requestToken({
      realm,
      clientId: client.clientId,
      secret,
      secretOrigin: origin,
      signal,
    });
    return { token: accessToken };
  } catch (error) {
    if (!(error instanceof IamError) || error.code !== "IAM5003") throw error;
    const row = { subject: client.clientId, claim: "token", expected: "issued", actual: "refused" };
    return { row: { ...row, ok: false, reason: error.message } };
  }
}

export function failuresIn(realms: readonly RealmVerification[]): number {
  return realms.reduce(
    (sum, { tokens, services }) => sum + [...tokens, ...services].filter(({ ok }) => !ok).length,
    0,
  );
}
