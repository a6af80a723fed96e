import {
  allowInsecureRequests,
  ClientError,
  type CustomFetch,
  customFetch,
  discovery,
  None,
  type ServerMetadata,
} from "openid-client";
import { IamError } from "../errors.ts";
import { isTimeout } from "../network.ts";
import { type Fetch, realmFetch } from "./fetch.ts";

/** A realm as its discovery document describes it. */
export interface RealmEndpoints {
  readonly issuer: string;
  readonly metadata: ServerMetadata;
  readonly fetch: Fetch;
}

export interface NetworkOptions {
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The URL of a realm, which is its issuer too unless the server is told otherwise. */
export function realmUrlOf(serverUrl: string, realm: string): string {
  return `${serverUrl.replace(/\/+$/, "")}/realms/${encodeURIComponent(realm)}`;
}

/**
 * Asks the realm for its endpoints (OpenID Connect Discovery 1.0). The issuer must be the URL asked: a document that
 * names another server would have the secret sent there.
 *
 * Throws IAM2002, IAM2003, IAM2007, IAM2008 (the server), IAM5004 (no such realm), IAM5005 (another issuer).
 */
export async function discoverRealm(realmUrl: string, options: NetworkOptions = {}): Promise<RealmEndpoints> {
  const fetch = realmFetch(options.fetch ?? globalThis.fetch, options.signal);
  try {
    const configuration = await discovery(new URL(realmUrl), "iam", undefined, None(), {
      [customFetch]: fetch as CustomFetch,
      execute: realmUrl.startsWith("http:") ? [allowInsecureRequests] : [],
    });
    const metadata = configuration.serverMetadata();
    return { issuer: metadata.issuer, metadata, fetch };
  } catch (error) {
    throw options.signal?.aborted && !isTimeout(options.signal.reason) ? error : explain(error, realmUrl);
  }
}

function explain(error: unknown, realmUrl: string): unknown {
  if (!(error instanceof ClientError)) return error;
  // What the fetch above threw, which the library wraps.
  if (error.cause instanceof IamError) return error.cause;
  if (error.cause instanceof Response && error.cause.status === 404)
    return new IamError("IAM5004", `there is no realm at ${realmUrl}`, {
      help: "check the realm's name and KEYCLOAK_URL; `iam apply` creates the realm of a spec",
    });
  const issuer = issuerIn(error.cause);
  if (issuer !== undefined)
    return new IamError("IAM5005", `the realm at ${realmUrl} calls itself ${issuer}`, {
      help: `set KEYCLOAK_URL to ${issuer.replace(/\/realms\/.*$/, "")}, or let the server's hostname be the one you use`,
    });
  if (error.code === undefined) return error.cause ?? error;
  return new IamError("IAM2003", `what answers at ${realmUrl} is no Keycloak realm`, {
    help: "check the URL, its path (older set-ups serve Keycloak below /auth) and whether a proxy stands in front of it",
  });
}

function issuerIn(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("body" in cause)) return undefined;
  const { body } = cause;
  if (typeof body !== "object" || body === null || !("issuer" in body)) return undefined;
  return typeof body.issuer === "string" ? body.issuer : undefined;
}
