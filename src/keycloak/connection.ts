import type { Secret } from "../secret.ts";

/** How to reach a Keycloak server and who to be there. */
export interface Connection {
  /** Base URL, with a path if Keycloak is served below one; no slash at its end. */
  readonly url: string;
  /** The realm to log in to, not the realm to manage. */
  readonly realm: string;
  readonly credentials: Credentials;
}

export type Credentials =
  | { readonly type: "client"; readonly clientId: string; readonly clientSecret: Secret }
  | {
      readonly type: "user";
      readonly clientId: string;
      readonly username: string;
      readonly password: Secret;
    };
