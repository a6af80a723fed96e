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
import { isTimeout, misplaced } from "../network.ts";
import { type Fetch, realmFetch, serverOf } from "./fetch.ts";

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
    throw options.signal?.aborted && !isTimeout(options.signal.reason)
      ? error
      : await explain(error, realmUrl);
  }
}

/** What Keycloak itself says; a 404 of anything else is one of a wrong path. */
const NO_REALM = "Realm does not exist";

async function explain(error: unknown, realmUrl: string): Promise<unknown> {
  if (!(error instanceof ClientError)) return error;
  // What the fetch above threw, which the library wraps.
  if (error.cause instanceof IamError) return error.cause;
  const response = error.cause instanceof Response ? error.cause : undefined;
  if (response?.status === 404 && !response.bodyUsed && (await response.text()).includes(NO_REALM))
    return new IamError("IAM5004", `there is no realm at ${realmUrl}`, {
      help: "check the realm's name and KEYCLOAK_URL; `iam apply` creates the realm of a spec",
    });
  const issuer = issuerIn(error.cause);
  if (issuer !== undefined)
    return new IamError("IAM5005", `the realm at ${realmUrl} calls itself ${issuer}`, {
      help: `set KEYCLOAK_URL to ${issuer.replace(/\/realms\/.*$/, "")}, or let the server's hostname be the one you use`,
    });
  if (error.code === undefined) return error.cause ?? error;
  return misplaced(
    serverOf(realmUrl),
    `its realm is answered with ${response?.status ?? "something else than JSON"}`,
  );
}

function issuerIn(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("body" in cause)) return undefined;
  const { body } = cause;
  if (typeof body !== "object" || body === null || !("issuer" in body)) return undefined;
  return typeof body.issuer === "string" ? body.issuer : undefined;
}
