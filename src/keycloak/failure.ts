import { NetworkError } from "@keycloak/keycloak-admin-client";
import { type Code, IamError } from "../errors.ts";
import {
  busy,
  isBusy,
  isInVain,
  isTimeout,
  notKeycloak,
  redirected,
  retryAfter,
  systemCode,
  unreachable,
} from "../network.ts";
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
  /** Another try would end in the same way. */
  readonly isFinal: boolean;
  /** Milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly error: unknown;
}

/**
 * An answer that is not what Keycloak says to this request: cut off, emptied or replaced on the way. Its text goes no
 * further: it may be half a list of clients, with their secrets.
 */
export class BrokenAnswer extends Error {}

/** An answer of the server that is final. */
export class RequestFailure extends IamError {
  readonly status: number;
  /** What Keycloak said, if anything. */
  readonly detail: string;

  constructor(code: Code, status: number, message: string, help?: string, detail = "") {
    super(code, message, { help });
    this.name = "RequestFailure";
    this.status = status;
    this.detail = detail;
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
  const isFinal = isInVain(error);
  const neverSent = isFinal || NOT_SENT.has(systemCode(error) ?? "");
  return {
    status: undefined,
    ambiguous: !neverSent,
    isDown: !isFinal && !(error instanceof BrokenAnswer),
    neverSent,
    isTimeout: isTimeout(error),
    isFinal,
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
    isFinal: false,
    retryAfter: retryAfter(headers),
    error,
  };
}

/**
 * The failure as the user should read it. `what` names the request: `PUT /admin/realms/acme/clients/…`, which had
 * `milliseconds` to be answered.
 */
export function explain(failure: Failure, what: string, url: string, milliseconds: number): IamError {
  const { status, error } = failure;
  if (error instanceof BrokenAnswer) return brokenAnswer(url, what);
  if (status === undefined) return unreachable(error, url, `${what} within ${milliseconds / 1000} s`);
  const detail = detailOf(error);
  if (error instanceof NetworkError && isBusy(status) && status !== 500) {
    const { code, message, help } = busy(url, what, error.response);
    return new RequestFailure(code, status, message, help);
  }
  if (error instanceof NetworkError && status < 400) return redirected(url, what, error.response.headers);
  if (isHtml(error) && status !== 500)
    return notAdminApi(url, `${what} is answered with an HTML page (${status})`);
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
    detail,
  );
}

/** The login worked, so this is a Keycloak; what stands before it does not let everything through. */
export function notAdminApi(url: string, saw: string): IamError {
  return notKeycloak(
    url,
    `the login works, and ${saw}`,
    "a proxy may serve the admin API under another host name (Keycloak's option hostname-admin): give that as KEYCLOAK_URL",
  );
}

function brokenAnswer(url: string, what: string): IamError {
  return notKeycloak(
    url,
    `the login works, and the answer to ${what} is not Keycloak's, or only a part of it`,
    "a proxy in front of it may cut or change its answers: look at its log, or ask Keycloak itself",
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
  // Keycloak 24 refers to its log beside each error, later versions only where they have no other word for it.
  const isHint = name !== "unknown_error" && String(description).includes("consult the server log");
  const words = [errorMessage, isHint ? undefined : description, name];
  return printable(words.find((one): one is string => typeof one === "string") ?? "");
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

/** Ctrl-C, or SIGTERM. */
export function interrupted(): IamError {
  return new IamError("IAM4002", "interrupted");
}

/** The time of the whole run. `write`: the request that was sent and not answered by then. */
export function outOfTime(write?: string): IamError {
  const underWay = write === undefined ? "" : ` while ${write} was under way, which may still take effect`;
  return new IamError("IAM2008", `the time given with --timeout is up${underWay}`, {
    help: "the same command goes on from here; give it more time, or look at the server's load",
  });
}
