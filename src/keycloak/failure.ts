import { NetworkError } from "@keycloak/keycloak-admin-client";
import { type Code, IamError } from "../errors.ts";
import { isTimeout, notKeycloak, retryAfter, systemCode, unreachable } from "../network.ts";
import { printable } from "../printable.ts";
import { permissionFor } from "./permission.ts";

/** Why a request failed, as far as it decides what to do next. */
export interface Failure {
  /** HTTP status; `undefined` if no answer came. */
  readonly status: number | undefined;
  /** The server may or may not have done it. A 500 of Keycloak is clear: its transaction was rolled back. */
  readonly ambiguous: boolean;
  /** The server cannot be reached, or says that it is not there yet. */
  readonly isDown: boolean;
  /** No connection was made, so the request cannot have had an effect. */
  readonly neverSent: boolean;
  /** A connection was made, and no answer came in the time that the request had. */
  readonly isTimeout: boolean;
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

/**
 * A write was sent and its answer is lost or contradicts itself: whether it took effect, only a look at the server can
 * tell. Code, message and help are those of the failure behind it.
 */
export class UnclearFailure extends IamError {
  constructor(cause: IamError) {
    super(cause.code, cause.message, { help: cause.help, cause });
    this.name = "UnclearFailure";
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
  if (error instanceof NetworkError) return answered(error, error.response);
  const neverSent = NOT_SENT.has(systemCode(error) ?? "");
  return {
    status: undefined,
    ambiguous: !neverSent,
    isDown: true,
    neverSent,
    isTimeout: isTimeout(error),
    retryAfter: undefined,
    error,
  };
}

/** The failure that an answer tells of. */
export function answered(error: unknown, { status, headers }: Pick<Response, "status" | "headers">): Failure {
  return {
    status,
    ambiguous: status === 502 || status === 504,
    isDown: status === 502 || status === 503 || status === 504,
    neverSent: false,
    isTimeout: false,
    retryAfter: retryAfter(headers.get("retry-after")),
    error,
  };
}

/**
 * The failure as the user should read it. `what` names the request: `PUT /admin/realms/acme/clients/…`, which had
 * `milliseconds` to be answered.
 */
export function explain(failure: Failure, what: string, url: string, milliseconds: number): IamError {
  const { status, error } = failure;
  if (status === undefined) return unreachable(error, url, `${what} within ${milliseconds / 1000} s`);
  const detail = detailOf(error);
  if (isHtml(error)) return notAdminApi(url, what);
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
      permissionFor(what),
    );
  return new RequestFailure(
    "IAM2007",
    status,
    `${what} was answered with ${status}${detail ? `: ${detail}` : ""}`,
    hintOf(status, detail),
  );
}

/** The login worked, so this is a Keycloak; what stands before it does not let everything through. */
export function notAdminApi(url: string, what: string): IamError {
  return notKeycloak(
    url,
    `the login works, and ${what} is answered with an HTML page`,
    "a proxy may serve the admin API under another host name (Keycloak's option hostname-admin): give that as KEYCLOAK_URL",
  );
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
  const text = [errorMessage, description, name].find((one): one is string => typeof one === "string");
  return printable(text ?? "");
}

function hintOf(status: number, detail: string): string | undefined {
  if (status === 409) return "somebody else may be changing this realm; run the command again";
  if (detail === "Database operation failed")
    return "Keycloak writes the cause to its own log only: a value is too long for its column, or somebody else was changing the same; run the command again";
  if (status >= 500)
    return "Keycloak writes the cause to its own log only; often a value is too long for its column";
  if (status === 431)
    return "the admin token has grown too large for a header; use a service account with lightweight access tokens";
  return undefined;
}
