import {
  allowInsecureRequests,
  ClientError,
  ClientSecretBasic,
  Configuration,
  clientCredentialsGrant,
  genericGrantRequest,
  None,
  ResponseBodyError,
  type TokenEndpointResponse,
} from "openid-client";
import { IamError } from "../errors.ts";
import { isConnectionError, notKeycloak, unreachable } from "../network.ts";
import type { Connection } from "./connection.ts";

/** A token is renewed this long before it expires, so that it outlives the request it goes with. */
const MARGIN_MS = 10_000;

/** What a proxy says while Keycloak behind it is starting or gone. */
const GATEWAY_ERRORS = new Set([500, 502, 503, 504]);

/** The admin's access token: fetched when first needed, renewed before it expires, one request at a time. */
export class TokenSource {
  readonly #connection: Connection;
  #token: { readonly value: string; readonly until: number } | undefined;
  #pending: Promise<string> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Throws IAM2002, IAM2003 or IAM2004. */
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

  async #fetch(): Promise<string> {
    const answer = await login(this.#connection);
    const life = (answer.expires_in ?? 60) * 1000;
    this.#token = { value: answer.access_token, until: Date.now() + Math.max(life - MARGIN_MS, life / 2) };
    return this.#token.value;
  }
}

/** The token endpoint is at a known place, so no discovery request is spent. */
async function login(connection: Connection): Promise<TokenEndpointResponse> {
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
  try {
    if (credentials.type === "client") return await clientCredentialsGrant(configuration);
    return await genericGrantRequest(configuration, "password", {
      username: credentials.username,
      password: credentials.password.reveal(),
    });
  } catch (error) {
    throw explainLogin(error, connection);
  }
}

function explainLogin(error: unknown, { url, realm, credentials }: Connection): unknown {
  const who =
    credentials.type === "client" ? `client ${credentials.clientId}` : `user ${credentials.username}`;
  if (error instanceof ResponseBodyError) {
    if (error.status >= 500)
      return new IamError("IAM2002", `Keycloak at ${url} answers ${error.status} to the login`);
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
  if (isConnectionError(error)) return unreachable(error, url);
  if (error instanceof ClientError) {
    const response = error.cause instanceof Response ? error.cause : undefined;
    if (response?.status === 404)
      return new IamError("IAM2004", `there is no realm ${realm} at ${url} to log in to`, {
        help: "check KEYCLOAK_REALM (the realm to log in to, usually master) and the path of KEYCLOAK_URL",
      });
    if (response && GATEWAY_ERRORS.has(response.status))
      return new IamError("IAM2002", `Keycloak at ${url} answers ${response.status} to the login`, {
        help: "it may still be starting; try again",
      });
    return notKeycloak(url);
  }
  return error;
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
