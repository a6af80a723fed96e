import { deadline } from "./deadline.ts";
import { IamError } from "./errors.ts";

/** What a system error means for somebody who waits for an answer. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  EHOSTUNREACH: "there is no way to the host",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  HPE_INVALID_EOF_STATE: "the connection was cut",
  HPE_INVALID_CONSTANT: "what listens there does not speak HTTP",
  UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed; name its CA in NODE_EXTRA_CA_CERTS",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
  CERT_HAS_EXPIRED: "its certificate has expired, or the clock of this machine is wrong",
  CERT_NOT_YET_VALID: "its certificate is not valid yet, or the clock of this machine is wrong",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "it does not speak TLS; is the URL http rather than https?",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS; is the URL http rather than https?",
};

/** Why no answer came, in words; for what `fetch` threw. */
export function networkReason(error: unknown): string {
  if (isTimeout(error)) return "no answer in time";
  const code = systemCode(error);
  if (isPortRefused(error)) return "Node and browsers refuse to use this port (it is another protocol's)";
  if (code === undefined) return innermostMessage(error);
  return REASONS[code] ?? code;
}

/**
 * Nothing was sent, and another try ends in the same way: what listens there cannot prove who it is or speaks no TLS, or
 * its port is refused.
 */
export function isInVain(error: unknown): boolean {
  return isPortRefused(error) || STRANGERS.test(systemCode(error) ?? "");
}

/** Ports of other protocols, which `fetch` does not connect to (Fetch Standard, "port blocking"). */
function isPortRefused(error: unknown): boolean {
  return innermostMessage(error) === "bad port";
}

/** How Node and OpenSSL name it. Other errors of TLS may come when the request has long been sent. */
const STRANGERS =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$)/;

/** `fetch` itself only says "fetch failed". */
function innermostMessage(error: unknown): string {
  let message = "the request failed";
  for (let at: unknown = error; at instanceof Error; at = at.cause) message = at.message;
  return message;
}

/** The system error behind `TypeError: fetch failed`. */
export function systemCode(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    // openid-client has codes of its own (OAUTH_…); they tell of an answer, not of a missing one.
    if (typeof code === "string" && !code.startsWith("OAUTH_")) return code;
    if (at instanceof AggregateError) return systemCode(at.errors[0]);
  }
  return undefined;
}

/** The time-outs of Node's own fetch, five minutes each. */
const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

/** Also where a library has wrapped it. */
export function isTimeout(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at.name === "TimeoutError") return true;
  return TIMEOUTS.has(systemCode(error) ?? "");
}

/** The request could not be sent or its answer was lost, rather than a bug of ours. */
export function isConnectionError(error: unknown): boolean {
  return (
    error instanceof Error &&
    (isTimeout(error) || systemCode(error) !== undefined || error.message === "fetch failed")
  );
}

/**
 * `Retry-After` as seconds or as a date (RFC 9110, 10.2.3), in milliseconds. A date is taken by the clock of the server
 * that wrote it, where it says what that shows.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const then = dateIn(text);
  if (then === undefined) return undefined;
  return Math.max(0, then - (dateIn(headers.get("date") ?? "") ?? Date.now()));
}

/** Date.parse finds a date in any text that ends with a number. */
function dateIn(text: string): number | undefined {
  return /\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) || undefined : undefined;
}

/** No answer at all: IAM2002 or IAM2008. `asked` says what was asked, and the time it had. */
export function unreachable(error: unknown, url: string, asked = "in time"): IamError {
  if (isTimeout(error))
    return new IamError("IAM2008", `${url} did not answer ${asked}`, {
      help: "it is overloaded, hangs, or is behind a firewall that drops packets: look at its load and log",
    });
  const isCut = networkReason(error) === REASONS.ECONNRESET;
  return new IamError("IAM2002", `cannot reach Keycloak at ${url}: ${networkReason(error)}`, {
    help:
      isCut && url.startsWith("http:")
        ? "check that the server is up, and whether its URL begins with https"
        : "check KEYCLOAK_URL and that the server is up; `iam dev up` starts a local one",
  });
}

/** It answers as Keycloak and proxies do while they are starting, gone or overwhelmed. 501 is a server of files. */
export function isBusy(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** Such an answer: IAM2002. `to` says what was asked. */
export function busy(
  url: string,
  to: string,
  { status, headers }: Pick<Response, "status" | "headers">,
): IamError {
  const later = retryAfter(headers);
  const when =
    later === undefined || later === 0 ? "" : `, and wants to be asked again in ${Math.ceil(later / 1000)} s`;
  return new IamError("IAM2002", `Keycloak at ${url} answers ${status} to ${to}${when}`, {
    help:
      status === 429
        ? "it is asked too often, or a proxy in front of it says so: try again later"
        : "it may still be starting, which `--wait 2m` waits for; else look at its log, or that of the proxy in front of it",
  });
}

/** It sends us elsewhere: IAM2003. Nothing of Keycloak that `iam` asks does; what is sent on may be lost or changed. */
export function redirected(url: string, asked: string, headers: Headers): IamError {
  const location = headers.get("location") ?? "";
  const to = URL.canParse(location, url) ? new URL(location, url) : undefined;
  return notKeycloak(
    url,
    `${asked} is redirected${to ? ` to ${to.origin}${to.pathname}` : ""}`,
    "set KEYCLOAK_URL to where Keycloak itself answers; https rather than http, most often",
  );
}

/** Something answers there, but it is no Keycloak: IAM2003. `saw` says what came. */
export function notKeycloak(
  url: string,
  saw: string,
  help = "check the URL, its path (older set-ups serve Keycloak below /auth) and whether a proxy or a login page stands in front of it",
): IamError {
  return new IamError("IAM2003", `${url} is not a Keycloak, or its path is wrong: ${saw}`, { help });
}

/** The same, after a look whether a Keycloak answers at another path of the host. Sends no credentials. */
export async function misplaced(url: string, saw: string): Promise<IamError> {
  for (const other of otherPaths(url))
    if (await isKeycloak(other))
      return notKeycloak(url, saw, `Keycloak answers at ${other}: give that as KEYCLOAK_URL`);
  return notKeycloak(url, saw);
}

/** Below `/auth`, as before Keycloak 17; not below it, as since then; without what was copied from the browser. */
function otherPaths(url: string): Set<string> {
  const base = url.replace(/\/(realms|admin)(\/.*)?$/, "");
  const paths = new Set([base, `${base}/auth`, base.replace(/\/auth$/, ""), new URL(url).origin]);
  paths.delete(url);
  return paths;
}

/** Its realm `master` is always there, and tells everybody its name. */
async function isKeycloak(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/realms/master`, { signal: deadline(LOOK_MS), redirect: "manual" });
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null && "realm" in body && body.realm === "master";
  } catch {
    return false;
  }
}

const LOOK_MS = 5_000;
