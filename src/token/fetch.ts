import { setTimeout as sleep } from "node:timers/promises";
import { deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import { isConnectionError, isTimeout, misplaced, retryAfter, systemCode, unreachable } from "../network.ts";

const ATTEMPTS = 4;
const FIRST_DELAY_MS = 200;
/** A pipeline waits this long because a server says so, and not longer. */
const LONGEST_DELAY_MS = 20_000;
const ATTEMPT_TIMEOUT_MS = 10_000;

const CUT = new Set(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"]);

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/**
 * A `fetch` for a realm's public endpoints. It tries again after 429, 5xx and cut connections, with jitter or as
 * `Retry-After` says, and gives each attempt ten seconds; only for requests that may be repeated, as those for tokens
 * and metadata may. What no caller could make sense of it throws: IAM2002, IAM2003, IAM2007, IAM2008.
 */
export function realmFetch(fetch: Fetch, signal?: AbortSignal): Fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === ATTEMPTS;
      const response = await attempted(
        fetch,
        input,
        { ...init, signal: deadline(ATTEMPT_TIMEOUT_MS, signal) },
        last,
      );
      let delay = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
      if (response) {
        const later = response.status === 429 || response.status >= 500;
        if (later) delay = retryAfter(response.headers) ?? delay;
        if (!later || last || delay > LONGEST_DELAY_MS) return understood(response, input);
        await response.body?.cancel();
      }
      await sleep(delay, undefined, signal ? { signal } : {}).catch((error: unknown) => {
        throw isTimeout(signal?.reason) ? unreachable(signal?.reason, new URL(input).origin) : error;
      });
    }
  };
}

/** One request; nothing if the connection was cut and another attempt may do better. */
async function attempted(
  fetch: Fetch,
  input: string,
  init: RequestInit,
  last: boolean,
): Promise<Response | undefined> {
  try {
    return await fetch(input, init);
  } catch (error) {
    if (!isConnectionError(error)) throw error;
    if (!last && CUT.has(systemCode(error) ?? "")) return undefined;
    throw unreachable(error, new URL(input).origin);
  }
}

/** The server that a realm's endpoint is at. */
export function serverOf(endpoint: string): string {
  return endpoint.replace(/(.*)\/realms\/.*$/, "$1");
}

/** An answer that Keycloak may have given. */
async function understood(response: Response, input: string): Promise<Response> {
  const { origin } = new URL(input);
  const { status, headers } = response;
  if (status === 429 || (status >= 500 && status !== 501))
    throw new IamError("IAM2007", `${origin} answered with ${status}, again and again`, {
      help: "try again later, or look at the server's log",
    });
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== null)
    throw new IamError(
      "IAM2003",
      `${origin} does not answer but redirects to ${new URL(location, input).origin}`,
      {
        help: "set KEYCLOAK_URL to where Keycloak itself answers",
      },
    );
  if (headers.get("content-type")?.includes("html"))
    throw await misplaced(serverOf(input), `it answers ${status} with an HTML page`);
  return response;
}
