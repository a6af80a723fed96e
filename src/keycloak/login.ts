import { decodeJwt } from "jose";
import {
  allowInsecureRequests,
  ClientError,
  ClientSecretBasic,
  Configuration,
  clientCredentialsGrant,
  customFetch,
  genericGrantRequest,
  None,
  ResponseBodyError,
  type TokenEndpointResponse,
} from "openid-client";
import type { Deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import { busy, isBusy, isConnectionError, misplaced, redirected, unreachable } from "../network.ts";
import type { Connection } from "./connection.ts";
import { answered, type Failure, failureOf } from "./failure.ts";

/** A token is renewed this long before it expires, so that it outlives the request it goes with. */
const MARGIN_MS = 10_000;

/** A login that did not get through; another try may. */
export class LoginFailure extends IamError {
  readonly failure: Failure;

  constructor(told: IamError, failure: Failure) {
    super(told.code, told.message, { help: told.help, cause: told });
    this.name = "LoginFailure";
    this.failure = failure;
  }
}

/** The admin's access token: fetched when first needed, renewed before it expires, one request at a time. */
export class TokenSource {
  readonly #connection: Connection;
  #token: { readonly value: string; readonly until: number } | undefined;
  #pending: Promise<string> | undefined;
  readonly #time: () => Deadline;
  #hasLoggedIn = false;

  /** `time` begins that of one login. */
  constructor(connection: Connection, time: () => Deadline) {
    this.#connection = connection;
    this.#time = time;
  }

  /** Whether the server has ever accepted these credentials. */
  get hasLoggedIn(): boolean {
    return this.#hasLoggedIn;
  }

  /** Throws {@link LoginFailure} (IAM2002, IAM2008) where another try may help, else IAM2003 or IAM2004. */
  async getAccessToken(): Promise<string> {
    if (this.#token && Date.now() < this.#token.until) return this.#token.value;
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** The next request gets a new token: the old one was refused, or lacks the roles of a realm made after it. */
  renew(): void {
    this.#token = undefined;
  }

  /**
   * A realm was created: a token that lists its roles (rather than a lightweight one, the default of bootstrap service
   * accounts since 26.0) does not have those for the new realm.
   */
  renewIfListing(): void {
    const claims = this.#token && decodeJwt(this.#token.value);
    if (claims && ("resource_access" in claims || "realm_access" in claims)) this.renew();
  }

  async #fetch(): Promise<string> {
    const time = this.#time();
    const answer = await login(this.#connection, time.signal).finally(time.clear);
    this.#hasLoggedIn = true;
    const life = (answer.expires_in ?? 60) * 1000;
    this.#token = { value: answer.access_token, until: Date.now() + Math.max(life - MARGIN_MS, life / 2) };
    return this.#token.value;
  }
}

/** The token endpoint is at a known place, so no discovery request is spent. */
async function login(connection: Connection, signal: AbortSignal): Promise<TokenEndpointResponse> {
  const { url, realm, credentials } = connection;
  const issuer = `${url}/realms/${encodeURIComponent(realm)}`;
  const authentication =
    credentials.type === "client" ? ClientSecretBasic(credentials.clientSecret.reveal()) : None();
  const configuration = new Configuration(
    { issuer, token_endpoint: `${issuer}/protocol/openid-connect/token` },
    credentials.clientId,
    undefined,
    authentication,
  );
  if (url.startsWith("http:")) allowInsecureRequests(configuration);
  configuration[customFetch] = (address, { body = null, ...options }) =>
    fetch(address, { ...options, body, signal });
  try {
    if (credentials.type === "client") return await clientCredentialsGrant(configuration);
    return await genericGrantRequest(configuration, "password", {
      username: credentials.username,
      password: credentials.password.reveal(),
    });
  } catch (error) {
    throw await explainLogin(error, connection);
  }
}

/** Error codes of OAuth and of Keycloak's token endpoint; anything else is another endpoint's. */
const OAUTH_CODE = /^[a-z_]+$/;
const NO_REALM = "Realm does not exist";

async function explainLogin(error: unknown, { url, realm, credentials }: Connection): Promise<unknown> {
  const who =
    credentials.type === "client" ? `client ${credentials.clientId}` : `user ${credentials.username}`;
  if (error instanceof ResponseBodyError) {
    if (isBusy(error.status)) return unanswered(error, error.response, url);
    if (error.error === NO_REALM)
      return new IamError("IAM2004", `there is no realm ${realm} at ${url} to log in to`, {
        help: "check KEYCLOAK_REALM (the realm to log in to, usually master)",
      });
    if (!OAUTH_CODE.test(error.error))
      return misplaced(url, `the login is answered with ${error.status} (${error.error})`);
    return new IamError(
      "IAM2004",
      `Keycloak refused the login of ${who} in realm ${realm}: ${reasonOf(error)}`,
      {
        help:
          credentials.type === "client"
            ? "check KEYCLOAK_CLIENT_ID, KEYCLOAK_CLIENT_SECRET and KEYCLOAK_REALM (the realm to log in to); the client needs a service account"
            : "check KEYCLOAK_USER, KEYCLOAK_PASSWORD and KEYCLOAK_REALM (the realm to log in to)",
      },
    );
  }
  if (isConnectionError(error))
    return new LoginFailure(unreachable(error, url, "the login in time"), failureOf(error));
  if (error instanceof ClientError) {
    const response = error.cause instanceof Response ? error.cause : undefined;
    if (response && isBusy(response.status)) return unanswered(error, response, url);
    if (response?.headers.has("location")) return redirected(url, "the login", response.headers);
    return misplaced(
      url,
      `the login is answered with ${response ? response.status : "something else than JSON"}`,
    );
  }
  return error;
}

function unanswered(error: unknown, response: Response, url: string): LoginFailure {
  return new LoginFailure(busy(url, "the login", response), answered(error, response));
}

function reasonOf(error: ResponseBodyError): string {
  if (
    error.error === "invalid_client" ||
    error.error === "unauthorized_client" ||
    error.error === "invalid_grant"
  )
    return error.error_description ?? error.error;
  return error.error_description ? `${error.error}: ${error.error_description}` : error.error;
}
