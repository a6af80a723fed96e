import type { ClientRepresentation } from "../model/representation.ts";
import { printable } from "../printable.ts";
import { Secret } from "../secret.ts";
import type { Spec } from "../spec/spec.ts";
import { type FoundSecret, findSecret } from "../token/secret.ts";
import type { Context } from "./command.ts";
import { type ConnectionOptions, connect, hasAdminCredentials } from "./connection.ts";

export interface SecretRequest {
  readonly realm: string;
  readonly clientId: string;
  /** The client in the spec, if there is one. */
  readonly client?: ClientRepresentation | undefined;
  readonly spec?: Spec | undefined;
  readonly file?: string | undefined;
}

/** Finds the secret of a client wherever this command line may find it; `--verbose` says where that was. */
export async function secretFor(
  request: SecretRequest,
  options: ConnectionOptions,
  context: Context,
): Promise<FoundSecret> {
  const { io } = context;
  const { realm, clientId, client, spec, file } = request;
  const place = client && spec?.origins.place(client, "secret");
  const found = await findSecret({
    clientId,
    spec: { secret: client?.secret, place: place && `${place.file}:${place.line}` },
    env: io.env,
    cwd: io.cwd,
    file,
    keycloak: () => secretInKeycloak(realm, clientId, options, context),
  });
  if (context.verbose) io.stderr.write(`the secret of ${printable(clientId)} comes from ${found.origin}\n`);
  return found;
}

async function secretInKeycloak(
  realm: string,
  clientId: string,
  options: ConnectionOptions,
  context: Context,
): Promise<Secret | undefined> {
  if (!(await hasAdminCredentials(options, context))) return undefined;
  const [session, { KeycloakRealm }] = await Promise.all([
    connect(options, { ...context, quiet: context.quiet || !context.verbose }),
    import("../keycloak/realm.ts"),
  ]);
  const client = await new KeycloakRealm(session, realm).clientById(clientId);
  return typeof client?.secret === "string" ? new Secret(client.secret) : client?.secret;
}

/** A secret sent without TLS can be read on the way. */
export function warnOfPlainHttp(serverUrl: string, { io, err, quiet }: Context): void {
  const { protocol, hostname } = new URL(serverUrl);
  if (quiet || protocol !== "http:" || isLoopback(hostname)) return;
  io.stderr.write(
    err.yellow(
      `warning: ${serverUrl} is plain http: the client's secret and the token can be read on the way\n`,
    ),
  );
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\./.test(hostname)
  );
}
