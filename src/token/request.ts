import { decodeJwt } from "jose";
import {
  allowInsecureRequests,
  ClientError,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  clientCredentialsGrant,
  customFetch,
  ResponseBodyError,
} from "openid-client";
import { IamError } from "../errors.ts";
import { isTimeout } from "../network.ts";
import { Secret } from "../secret.ts";
import { discoverRealm, type NetworkOptions, type RealmEndpoints } from "./realm.ts";

export interface TokenRequest extends NetworkOptions {
  /** The realm's URL, or the realm already discovered. */
  readonly realm: string | RealmEndpoints;
  readonly clientId: string;
  readonly secret: Secret;
  /** Where the secret comes from, for messages: `the variable MY_CLIENT_SECRET`. */
  readonly secretOrigin?: string | undefined;
  /** Client scopes to ask for beside the default ones, parted by spaces. */
  readonly scope?: string | undefined;
  readonly audience?: string | undefined;
}

export interface TokenAnswer {
  readonly accessToken: Secret;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scope: string;
  readonly tokenType: string;
}

/**
 * Gets an access token for a client with its own secret (RFC 6749, 4.4).
 *
 * Throws IAM5003 when Keycloak refuses, and what {@link discoverRealm} throws.
 */
export async function requestToken(request: TokenRequest): Promise<TokenAnswer> {
  const realm =
    typeof request.realm === "string" ? await discoverRealm(request.realm, request) : request.realm;
  const authentication = ClientSecretPost(request.secret.reveal());
  const configuration = new Configuration(realm.metadata, request.clientId, undefined, authentication);
  configuration[customFetch] = realm.fetch as CustomFetch;
  if (realm.issuer.startsWith("http:")) allowInsecureRequests(configuration);
  const parameters = new URLSearchParams();
  if (request.scope) parameters.set("scope", request.scope);
  if (request.audience) parameters.set("audience", request.audience);
  try {
    const answer = await clientCredentialsGrant(configuration, parameters);
    if (request.audience) assertAudience(answer.access_token, request.audience, request.clientId);
    return {
      accessToken: new Secret(answer.access_token),
      expiresIn: answer.expires_in ?? 0,
      scope: answer.scope ?? "",
      tokenType: "Bearer",
    };
  } catch (error) {
    throw request.signal?.aborted && !isTimeout(request.signal.reason)
      ? error
      : explain(error, request, realm.issuer);
  }
}

/** Keycloak ignores the parameter for this grant (26.7.4): the audience comes from mappers, or not at all. */
function assertAudience(token: string, wanted: string, clientId: string): void {
  const { aud = [] } = decodeJwt(token);
  const audience = Array.isArray(aud) ? aud : [aud];
  if (audience.includes(wanted)) return;
  const got = audience.length === 0 ? "it has no audience" : `its audience is ${audience.join(", ")}`;
  throw new IamError("IAM5003", `the token of client ${clientId} is not meant for ${wanted}: ${got}`, {
    help: `give the client \`audience: [${wanted}]\` in the spec and apply it`,
  });
}

/**
 * Keycloak says `unauthorized_client` both for a wrong secret and for a client without service account, and only its
 * description tells them apart (26.7.4; other versions say `invalid_client` for the former).
 */
function explain(error: unknown, request: TokenRequest, issuer: string): unknown {
  if (error instanceof ClientError) {
    if (error.cause instanceof IamError) return error.cause;
    return error.code === undefined
      ? (error.cause ?? error)
      : new IamError("IAM2003", `the token endpoint of ${issuer} does not answer as Keycloak does`, {
          help: "check KEYCLOAK_URL and whether a proxy stands in front of it",
        });
  }
  if (!(error instanceof ResponseBodyError)) return error;
  const { clientId, scope, secretOrigin } = request;
  const description = error.error_description ?? "";
  const refused = (message: string, help: string) => new IamError("IAM5003", message, { help });
  if (error.error === "invalid_scope")
    return refused(
      `client ${clientId} may not ask for the scope \`${scope ?? ""}\``,
      "link it to the client as a default or optional client scope",
    );
  if (/service account/i.test(description))
    return refused(
      `client ${clientId} has no service account, so it cannot get a token by itself`,
      "give it `serviceAccount: true` in the spec and apply it",
    );
  if (/disabled/i.test(description))
    return refused(`client ${clientId} is disabled`, "set `enabled: true` in the spec and apply it");
  if (error.error === "invalid_client" && /not found/i.test(description))
    return refused(
      `the realm has no client ${clientId}`,
      "check the name; `iam apply` creates the clients of a spec",
    );
  if (error.error === "invalid_client" || /credentials/i.test(description))
    return refused(
      `wrong secret for client ${clientId}${secretOrigin ? ` (it comes from ${secretOrigin})` : ""}, or no such client in ${issuer}`,
      "compare it with the client's secret in Keycloak; `iam apply` sets the one of the spec",
    );
  const words = [error.error, description].filter((text) => text !== "").join(": ");
  return refused(
    `Keycloak refuses a token for client ${clientId}: ${words}`,
    "the server's event log says more",
  );
}
