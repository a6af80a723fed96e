import { randomBytes } from "node:crypto";
import { inject, onTestFinished } from "vitest";
import { startProxy, type TestProxy } from "./proxy.ts";

export interface Answer {
  readonly status: number;
  /** The JSON, or the text where it is none. */
  readonly body: unknown;
}

/** The Keycloak of this test run. */
export interface TestKeycloak {
  /** Without a slash at the end. */
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
  /** `[26, 7, 4]` */
  readonly version: readonly number[];
  /** KEYCLOAK_* for `runIam`. */
  readonly env: Readonly<Record<string, string>>;
  /** A new access token of the admin account. */
  token(): Promise<string>;
  /**
   * One raw request to the admin API, to make or look at things behind the tool's back: `admin("PUT",
   * "/acme/clients/…", {…})`, the path being what follows `/admin/realms`. Throws unless the answer is a 2xx or 404.
   */
  admin(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A realm name that nobody else uses. The realm, should it exist, is deleted when the test ends. Call it in a test. */
  realm(prefix?: string): string;
  /** A counting proxy in front of this Keycloak, closed when the test ends. Call it in a test. */
  proxy(): Promise<TestProxy>;
}

/** The Keycloak that test/kit/global-setup.ts started. */
export function keycloak(): TestKeycloak {
  const { url, clientId, secret, version } = inject("keycloak");
  const token = () => tokenOf(url, clientId, secret);
  const admin = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${url}/admin/realms${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok && answer.status !== 404)
      throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return { status: answer.status, body: parse(text) };
  };
  return {
    url,
    clientId,
    secret,
    version: version.split(".").map(Number),
    env: { KEYCLOAK_URL: url, KEYCLOAK_CLIENT_ID: clientId, KEYCLOAK_CLIENT_SECRET: secret },
    token,
    admin,
    realm: (prefix = "test") => {
      const name = `${prefix}-${randomBytes(4).toString("hex")}`;
      onTestFinished(async () => void (await admin("DELETE", `/${name}`)));
      return name;
    },
    proxy: async () => {
      const proxy = await startProxy(url);
      onTestFinished(() => proxy.close());
      return proxy;
    },
  };
}

async function tokenOf(url: string, clientId: string, secret: string): Promise<string> {
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: secret,
    }),
  });
  const body: unknown = await answer.json();
  if (
    typeof body === "object" &&
    body !== null &&
    "access_token" in body &&
    typeof body.access_token === "string"
  )
    return body.access_token;
  throw new Error(`no token for ${clientId}: ${answer.status} ${JSON.stringify(body)}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
