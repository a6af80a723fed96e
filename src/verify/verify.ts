import { IamError } from "../errors.ts";
import type { ClientRepresentation } from "../model/representation.ts";
import type { Secret } from "../secret.ts";
import { secretFinder } from "../secret-finder.ts";
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
  /** What must not be shown, whatever it stands in, beside the secrets that are found. */
  readonly secrets?: readonly string[] | undefined;
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
  const secrets = new Set(options.secrets);
  let holdsSecret = secretFinder(secrets);
  if (clients.length > 0) {
    const endpoints = await discoverRealm(realmUrlOf(options.serverUrl, realm.realm), options);
    const keys = keysOf(endpoints);
    // One client's token may hold the secret of another, so all secrets are known before a claim is shown.
    const issued: Issued[] = [];
    for (let at = 0; at < clients.length; at += AT_ONCE) {
      const some = clients.slice(at, at + AT_ONCE);
      issued.push(...(await Promise.all(some.map((client) => issue(client, endpoints, options)))));
    }
    for (const { client, secret } of issued)
      if (secret.reveal() !== client.clientId) secrets.add(secret.reveal());
    holdsSecret = secretFinder(secrets);
    for (const { client, token, row } of issued) {
      if (row) rows.push(row);
      if (!token) continue;
      tokens.set(client.clientId, token);
      const predictions = predict(realm.representation, client, endpoints.issuer);
      rows.push(
        ...(await checkToken(client.clientId, token.reveal(), keys, predictions, options.now, holdsSecret)),
      );
    }
  }
  const services: ProbeRow[] = [];
  if (!options.onlyTokens)
    for (const service of realm.services)
      services.push(
        ...(await probeService(service, {
          tokens,
          holdsSecret,
          fetch: options.fetch,
          signal: options.signal,
        })),
      );
  return { realm: realm.realm, tokens: rows, services };
}

/** A client's token, or why there is none. */
interface Issued {
  readonly client: ClientRepresentation;
  readonly secret: Secret;
  readonly token?: Secret;
  readonly row?: TokenRow;
}

/** A refused token is a finding about the realm; a server that cannot be reached is none. */
async function issue(
  client: ClientRepresentation,
  realm: RealmEndpoints,
  { secretOf, signal }: VerifyOptions,
): Promise<Issued> {
  const { clientId } = client;
  const { secret, origin } = await secretOf(client);
  try {
    const { accessToken } = await requestToken({ realm, clientId, secret, secretOrigin: origin, signal });
    return { client, secret, token: accessToken };
  } catch (error) {
    if (!(error instanceof IamError) || error.code !== "IAM5003") throw error;
    const row = { subject: clientId, claim: "token", expected: "issued", actual: "refused" };
    return { client, secret, row: { ...row, ok: false, reason: error.message } };
  }
}

export function failuresIn(realms: readonly RealmVerification[]): number {
  return realms.reduce(
    (sum, { tokens, services }) => sum + [...tokens, ...services].filter(({ ok }) => !ok).length,
    0,
  );
}
