import { NetworkError } from "@keycloak/keycloak-admin-client";
import { type Code, IamError } from "../errors.ts";

/** Why a request failed, as far as it decides what to do next. */
export interface Failure {
  /** HTTP status; `undefined` if no answer came. */
  readonly status: number | undefined;
  /** The server may or may not have done it. */
  readonly ambiguous: boolean;
  /** Milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly error: unknown;
}

/** An answer of the server that is final. */
export class RequestFailure extends IamError {
  readonly status: number;

  constructor(code: Code, status: number, message: string, help?: string) {
    super(code, message, { help });
    this.name = "RequestFailure";
    this.status = status;
  }
}

/** Connections that were never made; the request cannot have had an effect. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "EHOSTUNREACH",
]);

/** Reads what the admin client threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NetworkError) {
    const { status, headers } = error.response;
    return {
      status,
      ambiguous: status === 500 || status === 502 || status === 504,
      retryAfter: secondsOf(headers.get("retry-after")),
      error,
    };
  }
  return {
    status: undefined,
    ambiguous: !NOT_SENT.has(systemCode(error) ?? ""),
    retryAfter: undefined,
    error,
  };
}

/** The request could not be sent or its answer was lost, rather than a bug of ours. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "TimeoutError" || systemCode(error) !== undefined || error.message === "fetch failed";
}

/** The failure as the user should read it. `what` names the request: `PUT /admin/realms/acme/clients/…`. */
export function explain(failure: Failure, what: string, url: string): IamError {
  const { status, error } = failure;
  if (status === undefined) return unreachable(error, url);
  const detail = detailOf(error);
  if (isHtml(error)) return notKeycloak(url);
  if (status === 401)
    return new RequestFailure(
      "IAM2004",
      status,
      `${url} does not accept the token any more (${what})`,
      "log in with an account that may use the admin API",
    );
  if (status === 403)
    return new RequestFailure(
      "IAM2006",
      status,
      `the account may not do this: ${what} was refused with 403`,
      "give its service account the role admin or create-realm of realm master, or realm-admin of client realm-management in the realm itself",
    );
  return new RequestFailure(
    "IAM2007",
    status,
    `${what} was answered with ${status}${detail ? `: ${detail}` : ""}`,
    hintOf(status),
  );
}

/** Something answers there, but it is no Keycloak. */
export function notKeycloak(url: string): IamError {
  return new IamError("IAM2003", `${url} does not answer as Keycloak does (an HTML page in place of JSON)`, {
    help: "check the URL, its path (older set-ups serve Keycloak below /auth) and whether a proxy or a login page stands in front of it",
  });
}

/** No answer at all. */
export function unreachable(error: unknown, url: string): IamError {
  if (error instanceof Error && error.name === "TimeoutError")
    return new IamError("IAM2008", `${url} did not answer in time`, {
      help: "try again, or look at the server's load and log",
    });
  const code = systemCode(error);
  const reasons: Record<string, string> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "the host name is not known",
    EAI_AGAIN: "the host name could not be looked up",
    ECONNRESET: "the connection was cut",
    UND_ERR_SOCKET: "the connection was cut",
    UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed; name its CA in NODE_EXTRA_CA_CERTS",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted; name its CA in NODE_EXTRA_CA_CERTS",
    CERT_HAS_EXPIRED: "its certificate has expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
  };
  const reason = (code && reasons[code]) ?? code ?? causeOf(error);
  return new IamError("IAM2002", `cannot reach Keycloak at ${url}: ${reason}`, {
    help: "check KEYCLOAK_URL and that the server is up; `iam dev up` starts a local one",
  });
}

function isHtml(error: unknown): boolean {
  return (
    error instanceof NetworkError &&
    typeof error.responseData === "string" &&
    /^\s*</.test(error.responseData)
  );
}

/** Keycloak's own words; it never repeats secrets in them. */
function detailOf(error: unknown): string {
  if (!(error instanceof NetworkError)) return "";
  const data = error.responseData;
  if (typeof data !== "object" || data === null) return "";
  const { errorMessage, error_description: description, error: name } = data as Record<string, unknown>;
  return [errorMessage, description, name].find((text): text is string => typeof text === "string") ?? "";
}

function hintOf(status: number): string | undefined {
  if (status === 409) return "somebody else may be changing this realm; run the command again";
  if (status >= 500) return "Keycloak writes the cause to its own log only";
  if (status === 431)
    return "the admin token has grown too large for a header; use a service account with lightweight access tokens";
  return undefined;
}

/** `Retry-After` as seconds or as a date, in milliseconds. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** The innermost message: fetch itself only says "fetch failed". */
function causeOf(error: unknown): string {
  let message = "the request failed";
  for (let at: unknown = error; at instanceof Error; at = at.cause) message = at.message;
  return message;
}

/** The system error behind `TypeError: fetch failed`. */
function systemCode(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    // openid-client has codes of its own (OAUTH_…); they tell of an answer, not of a missing one.
    if (typeof code === "string" && !code.startsWith("OAUTH_")) return code;
    if (at instanceof AggregateError) return systemCode(at.errors[0]);
  }
  return undefined;
}
