import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import KeycloakAdminClient from "@keycloak/keycloak-admin-client";
import { type Deadline, startDeadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import { isConnectionError } from "../network.ts";
import { printable } from "../printable.ts";
import type { Connection } from "./connection.ts";
import {
  BrokenAnswer,
  explain,
  type Failure,
  failureOf,
  interrupted,
  notAdminApi,
  outOfTime,
  UnclearFailure,
} from "./failure.ts";
import { LoginFailure, TokenSource } from "./login.ts";

const ATTEMPTS = 5;
/** A 500 of Keycloak is mostly about what was sent, and now and then about two caches or locks that met. */
const ATTEMPTS_AT_500 = 3;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/** A server that took a request and never answered it mostly hangs. */
const ATTEMPTS_AT_TIMEOUT = 2;
const LOGIN_TIMEOUT_MS = 15_000;
/** What is only looked up comes at once, or the server hangs. */
const READ_TIMEOUT_MS = 30_000;
/**
 * A write, or the export of a realm with a thousand clients (a minute with cold caches), may be long at work. Keycloak
 * itself gives up a transaction after five minutes (its option `transaction-default-timeout`), as Node's fetch does.
 */
const WORK_TIMEOUT_MS = 300_000;
/** Nobody wants to wait for what is only cleaned up. */
const CLEANING_TIMEOUT_MS = 5_000;

/** One request, for retries and messages. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** For people: the path below `/admin`, with names in place of ids where they are at hand. */
  readonly path: string;
  /** A POST that only reads; it may take long. */
  readonly reads?: true;
  /** What Keycloak's answer holds; an object where it is not said. Answers to writes are not looked at. */
  readonly brings?: "list" | "number";
  /** Sent even after the run was interrupted: it cleans up. */
  readonly always?: true;
}

/** What one kind of request cost, or all of them. */
export interface Cost {
  requests: number;
  retries: number;
  /** Waiting for answers, requests side by side added up. */
  milliseconds: number;
}

export interface Stats extends Cost {
  /** By method and path, with `{id}` in place of ids and names: `GET /clients/{id}/roles`. */
  readonly byEndpoint: Map<string, Cost>;
}

export interface SessionOptions {
  /** No further request is sent once it is aborted; the one in flight is finished. */
  readonly signal?: AbortSignal;
  /** Aborted when the whole run has taken too long: the request in flight is given up as well. */
  readonly expired?: AbortSignal;
  /** Milliseconds after which any one request counts as lost; else that depends on what it does. */
  readonly requestTimeout?: number;
  /** Milliseconds for which a server that is down or starting is waited for, at the start and in the middle. */
  readonly patience?: number;
  readonly onRetry?: (what: string, reason: string, delayMs: number) => void;
}

/** A logged-in connection to one Keycloak server: retries, renewed tokens, counted requests. */
export class Session {
  readonly url: string;
  readonly stats: Stats = { requests: 0, retries: 0, milliseconds: 0, byEndpoint: new Map() };
  readonly #connection: Connection;
  readonly #options: SessionOptions;
  readonly #tokens: TokenSource;
  /** The admin client asks for a token and a signal without saying what for. */
  readonly #underWay = new AsyncLocalStorage<{
    readonly operation: Operation;
    readonly signal: AbortSignal;
  }>();

  constructor(connection: Connection, options: SessionOptions = {}) {
    this.url = connection.url;
    this.#connection = connection;
    this.#options = options;
    this.#tokens = new TokenSource(connection, () => this.#timeOf(undefined));
  }

  /** Keycloak's own admin client for one realm; send its requests through {@link Session.send}. */
  adminClient(realmName: string): KeycloakAdminClient {
    const signal = (): AbortSignal | undefined => this.#underWay.getStore()?.signal;
    // The admin client copies these for each request, so each has a time-out of its own.
    const requestOptions = {
      // Keycloak redirects none of them: what does is a proxy or a login page, and its page would pass for the answer.
      redirect: "manual" as const,
      get signal() {
        return signal();
      },
    };
    const client = new KeycloakAdminClient({ baseUrl: this.#connection.url, realmName, requestOptions });
    client.registerTokenProvider({ getAccessToken: () => this.#token(this.#underWay.getStore()?.operation) });
    return client;
  }

  /** The token may lack the roles of a realm that was just created. */
  realmCreated(): void {
    this.#tokens.renewIfListing();
  }

  /**
   * Sends one request and repeats it where that is safe and may help: 429, 503 and connections that were never made
   * with growing, jittered delays or as `Retry-After` says; reads also after any other 5xx or a lost answer; 401 and
   * 403 once with a new token (one made before a realm lacks the realm's roles, keycloak.org admin guide). A write whose
   * fate is not known is never repeated here: that throws {@link UnclearFailure}, and the caller looks at the server.
   *
   * Throws IAM2002 to IAM2008, or IAM4002 once the signal is aborted.
   */
  async send<T>(operation: Operation, request: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const writes = operation.method !== "GET" && !operation.reads;
    const what = printable(`${operation.method} ${operation.path}`);
    let renewed = false;
    let doubtful = false;
    for (let attempt = 1; ; attempt++) {
      if (!operation.always) this.#throwIfStopped();
      // Here rather than by the admin client: a login has its own time, and is no fault of the request.
      await this.#token(operation);
      const started = performance.now();
      const time = this.#timeOf(operation);
      let failure: Failure;
      try {
        const answer = await this.#underWay.run({ operation, signal: time.signal }, request);
        // The admin client hands a body that is no JSON through as text.
        if (typeof answer === "string" && answer.trimStart().startsWith("<"))
          throw notAdminApi(this.url, `${what} is answered with an HTML page`);
        if (!writes && !isWhole(answer, operation)) throw new BrokenAnswer();
        return answer;
      } catch (error) {
        if (error instanceof IamError || !isRequestError(error)) throw error;
        failure = failureOf(error);
      } finally {
        time.clear();
        this.#count(operation, performance.now() - started);
      }
      if ((failure.status === 401 || failure.status === 403) && !renewed) {
        renewed = true;
        this.#tokens.renew();
        continue;
      }
      const isUp = this.#options.expired?.aborted === true;
      if (isUp && !writes) throw outOfTime();
      const told =
        isUp && failure.isTimeout
          ? outOfTime(what)
          : explain(failure, what, this.url, this.#timeoutOf(operation));
      if (writes && (failure.ambiguous || (doubtful && isContradiction(failure))))
        throw new UnclearFailure(told);
      doubtful ||= failure.status === 500;
      if (!isWorthRetrying(operation, failure) || this.#isEnough(failure, attempt, since)) throw told;
      await this.#pause(what, failure, attempt, operation);
    }
  }

  /** A token, with the same patience as any other request. */
  async #token(operation: Operation | undefined): Promise<string> {
    const since = performance.now();
    for (let attempt = 1; ; attempt++) {
      if (!operation?.always) this.#throwIfStopped();
      try {
        return await this.#tokens.getAccessToken();
      } catch (error) {
        if (!(error instanceof LoginFailure)) throw error;
        const { failure } = error;
        if (this.#options.expired?.aborted) throw outOfTime();
        // Where nothing ever answered, the URL is more likely wrong than the server restarting.
        const hopeless = failure.neverSent && !this.#tokens.hasLoggedIn && !this.#options.patience;
        if (hopeless || failure.isFinal || this.#isEnough(failure, attempt, since)) throw error;
        await this.#pause("the login", failure, attempt);
      }
    }
  }

  /** No operation: the login. What cleans up does so also when the time is up. */
  #timeOf(operation: Operation | undefined): Deadline {
    return startDeadline(this.#timeoutOf(operation), operation?.always ? undefined : this.#options.expired);
  }

  #timeoutOf(operation: Operation | undefined): number {
    if (operation?.always) return CLEANING_TIMEOUT_MS;
    if (this.#options.requestTimeout !== undefined) return this.#options.requestTimeout;
    if (!operation) return LOGIN_TIMEOUT_MS;
    return operation.method === "GET" ? READ_TIMEOUT_MS : WORK_TIMEOUT_MS;
  }

  #throwIfStopped(): void {
    if (this.#options.expired?.aborted) throw outOfTime();
    if (this.#options.signal?.aborted) throw interrupted();
  }

  /** A server that is down is waited for as long as the user said, all else is tried a few times. */
  #isEnough(failure: Failure, attempt: number, since: number): boolean {
    const { patience = 0 } = this.#options;
    if ((failure.retryAfter ?? 0) > Math.max(patience, LONGEST_RETRY_AFTER_MS)) return true;
    if (failure.isDown && performance.now() - since < patience) return false;
    if (failure.isTimeout) return attempt >= ATTEMPTS_AT_TIMEOUT;
    return attempt >= (failure.status === 500 ? ATTEMPTS_AT_500 : ATTEMPTS);
  }

  async #pause(what: string, failure: Failure, attempt: number, operation?: Operation): Promise<void> {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    const delay =
      failure.retryAfter === undefined
        ? longest * (0.5 + Math.random() / 2)
        : // Others were told the same.
          failure.retryAfter + Math.random() * FIRST_DELAY_MS;
    this.stats.retries++;
    if (operation) this.#costOf(operation).retries++;
    this.#options.onRetry?.(what, reasonOf(failure), delay);
    const stops = [this.#options.signal, this.#options.expired].filter((signal) => signal !== undefined);
    try {
      await sleep(delay, undefined, operation?.always ? {} : { signal: AbortSignal.any(stops) });
    } catch {
      this.#throwIfStopped();
    }
  }

  #count(operation: Operation, milliseconds: number): void {
    for (const cost of [this.stats, this.#costOf(operation)]) {
      cost.requests++;
      cost.milliseconds += milliseconds;
    }
  }

  #costOf({ method, path }: Operation): Cost {
    const endpoint = `${method} ${endpointOf(path)}`;
    const cost = this.stats.byEndpoint.get(endpoint) ?? { requests: 0, retries: 0, milliseconds: 0 };
    this.stats.byEndpoint.set(endpoint, cost);
    return cost;
  }
}

/** The words of the admin API's paths; everything else in them is an id or a name. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "realms clients client-scopes roles roles-by-id composites groups children default-groups group-by-path users count " +
    "role-mappings service-account-user organizations identity-provider instances mappers protocol-mappers models " +
    "add-models partialImport partial-export default-client-scopes optional-client-scopes " +
    "default-default-client-scopes default-optional-client-scopes"
  ).split(" "),
);

/** The path without what differs from object to object. */
function endpointOf(path: string): string {
  const [, inRealm = path] = /^\/realms\/[^/?]+(.*)$/.exec(path) ?? [];
  const words = inRealm
    .replace(/\?.*$/, "")
    .split("/")
    .slice(1)
    .map((word) => (WORDS.has(word) ? word : "{id}"));
  // A name may hold slashes.
  return `/${words.filter((word, at) => word !== "{id}" || words[at - 1] !== "{id}").join("/")}`;
}

function isRequestError(error: unknown): boolean {
  return error instanceof BrokenAnswer || isConnectionError(error) || failureOf(error).status !== undefined;
}

/** The admin client hands on what it got; `null` is what it makes of a 404 where that means "nothing there". */
function isWhole(answer: unknown, { brings }: Operation): boolean {
  if (brings === "list") return Array.isArray(answer);
  if (brings === "number") return typeof answer === "number";
  return typeof answer === "object" && !Array.isArray(answer);
}

function isWorthRetrying({ method, reads }: Operation, { status, isFinal }: Failure): boolean {
  if (isFinal) return false;
  if (status === undefined || status === 429 || status >= 500) return true;
  // Optimistic locks of Hibernate surface as 409 or as a bare 500 (keycloak#11588, #30962); a POST that is answered
  // with 409 has met an object of the same name.
  return status === 409 && (method !== "POST" || reads === true);
}

/** "It exists already" or "it is gone": after a doubtful try that may have been our own doing. */
function isContradiction({ status }: Failure): boolean {
  return status === 409 || status === 404;
}

function reasonOf({ status, error }: Failure): string {
  if (error instanceof BrokenAnswer) return "an answer that is not whole";
  return status === undefined ? "no answer" : `status ${status}`;
}
