import { setTimeout as sleep } from "node:timers/promises";
import KeycloakAdminClient from "@keycloak/keycloak-admin-client";
import { IamError } from "../errors.ts";
import { isConnectionError, notKeycloak } from "../network.ts";
import type { Connection } from "./connection.ts";
import { explain, type Failure, failureOf } from "./failure.ts";
import { TokenSource } from "./login.ts";

const ATTEMPTS = 5;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/** Keycloak may take a minute for the export of a realm with a thousand clients (cold caches). */
const REQUEST_TIMEOUT_MS = 120_000;

/** One request, for retries and messages. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** For people: the path below `/admin`, with names in place of ids where they are at hand. */
  readonly path: string;
  /** A POST that can be repeated without doing it twice, or one that only reads. */
  readonly repeatable?: true;
}

export interface Stats {
  requests: number;
  retries: number;
  /** Milliseconds spent waiting for answers, all requests added up. */
  milliseconds: number;
  readonly byOperation: Map<string, number>;
}

export interface SessionOptions {
  /** No further request is sent once it is aborted; the one in flight is finished. */
  readonly signal?: AbortSignal;
  readonly onRetry?: (operation: Operation, reason: string, delayMs: number) => void;
}

/** A logged-in connection to one Keycloak server: retries, renewed tokens, counted requests. */
export class Session {
  readonly url: string;
  readonly stats: Stats = { requests: 0, retries: 0, milliseconds: 0, byOperation: new Map() };
  readonly #connection: Connection;
  readonly #options: SessionOptions;
  readonly #tokens: TokenSource;

  constructor(connection: Connection, options: SessionOptions = {}) {
    this.url = connection.url;
    this.#connection = connection;
    this.#options = options;
    this.#tokens = new TokenSource(connection);
  }

  /** Keycloak's own admin client for one realm; send its requests through {@link Session.send}. */
  adminClient(realmName: string): KeycloakAdminClient {
    const client = new KeycloakAdminClient({
      baseUrl: this.#connection.url,
      realmName,
      timeout: REQUEST_TIMEOUT_MS,
    });
    client.registerTokenProvider(this.#tokens);
    return client;
  }

  /**
   * Sends one request and repeats it where that is safe and may help: 429, 5xx and lost connections with growing,
   * jittered delays or as `Retry-After` says; 401 and 403 once with a new token (one made before a realm lacks the
   * realm's roles, keycloak.org admin guide). After an ambiguous failure of a write, "it exists already" and "it is
   * gone already" mean that the first try took effect.
   *
   * Throws IAM2002 to IAM2008, or IAM4002 once the signal is aborted.
   */
  async send<T>(operation: Operation, request: () => Promise<T>): Promise<T | undefined> {
    let renewed = false;
    let ambiguous = false;
    for (let attempt = 1; ; attempt++) {
      if (this.#options.signal?.aborted) throw interrupted();
      const started = performance.now();
      try {
        const answer = await request();
        // The admin client hands a body that is no JSON through as text.
        if (typeof answer === "string" && answer.trimStart().startsWith("<")) throw notKeycloak(this.url);
        return answer;
      } catch (error) {
        if (error instanceof IamError || !isRequestError(error)) throw error;
        const failure = failureOf(error);
        if (ambiguous && tookEffect(operation, failure)) return undefined;
        const what = `${operation.method} ${operation.path}`;
        if ((failure.status === 401 || failure.status === 403) && !renewed) {
          renewed = true;
          this.#tokens.renew();
          continue;
        }
        if (attempt >= ATTEMPTS || !isWorthRetrying(operation, failure))
          throw explain(failure, what, this.url);
        ambiguous ||= failure.ambiguous && operation.method !== "GET";
        await this.#pause(operation, failure, attempt);
      } finally {
        this.#count(operation, performance.now() - started);
      }
    }
  }

  async #pause(operation: Operation, failure: Failure, attempt: number): Promise<void> {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    const delay =
      failure.retryAfter === undefined
        ? longest * (0.5 + Math.random() / 2)
        : Math.min(failure.retryAfter, LONGEST_RETRY_AFTER_MS);
    this.stats.retries++;
    this.#options.onRetry?.(operation, reasonOf(failure), delay);
    try {
      await sleep(delay, undefined, this.#options.signal ? { signal: this.#options.signal } : {});
    } catch {
      throw interrupted();
    }
  }

  #count({ method, path }: Operation, milliseconds: number): void {
    this.stats.requests++;
    this.stats.milliseconds += milliseconds;
    const endpoint = `${method} ${path}`;
    this.stats.byOperation.set(endpoint, (this.stats.byOperation.get(endpoint) ?? 0) + 1);
  }
}

function isRequestError(error: unknown): boolean {
  return isConnectionError(error) || failureOf(error).status !== undefined;
}

function isWorthRetrying({ method, repeatable }: Operation, { status, ambiguous }: Failure): boolean {
  if (status === undefined) return true;
  if (status === 429 || status === 502 || status === 503 || status === 504) return true;
  // Optimistic locks of Hibernate surface as 409 or as a bare 500 (keycloak#11588, #30962); a POST that is answered
  // with 409 has met its own object.
  if (status === 409) return method !== "POST" || repeatable === true;
  return status === 500 && ambiguous;
}

function tookEffect({ method }: Operation, { status }: Failure): boolean {
  return (method === "POST" && status === 409) || (method === "DELETE" && status === 404);
}

function reasonOf({ status }: Failure): string {
  return status === undefined ? "no answer" : `status ${status}`;
}

function interrupted(): IamError {
  return new IamError("IAM4002", "interrupted");
}
