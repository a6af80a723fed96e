import { IamError } from "../errors.ts";
import type { ClientRepresentation } from "../model/representation.ts";
import type { RealmSpec, Spec } from "../spec/spec.ts";
import { closest } from "../suggest.ts";

export interface Subject {
  readonly realm: RealmSpec;
  readonly client: ClientRepresentation;
}

/**
 * The client that a token is wanted for, in a spec of one or more realms.
 *
 * Throws IAM5001 (no such client), IAM5004 (no such realm, or the client is in several).
 */
export function findSubject(spec: Spec, clientId: string, realmName?: string): Subject {
  const names = spec.realms.map(({ realm }) => realm);
  const realms = spec.realms.filter(({ realm }) => realmName === undefined || realm === realmName);
  if (realmName !== undefined && realms.length === 0)
    throw new IamError("IAM5004", `the spec has no realm ${realmName}`, { help: meant(realmName, names) });
  const found = realms.flatMap((realm) =>
    (realm.representation.clients ?? [])
      .filter((client) => client.clientId === clientId)
      .map((client) => ({ realm, client })),
  );
  const [subject, another] = found;
  if (subject && !another) return subject;
  if (subject)
    throw new IamError("IAM5004", `client ${clientId} is in several realms of the spec`, {
      help: `say which one: ${found.map(({ realm }) => `--realm ${realm.realm}`).join(" or ")}`,
    });
  const clients = realms.flatMap(({ representation }) => representation.clients ?? []);
  throw new IamError("IAM5001", `the spec has no client ${clientId}`, {
    help: meant(
      clientId,
      clients.map((client) => client.clientId),
    ),
  });
}

/**
 * Refuses, before any request, a client that cannot get a token with a secret of its own.
 *
 * Throws IAM5006.
 */
export function assertOwnToken(client: ClientRepresentation): void {
  const refuse = (what: string, help: string): never => {
    throw new IamError("IAM5006", `client ${client.clientId} ${what}, so it cannot get a token by itself`, {
      help,
    });
  };
  if (client.bearerOnly === true)
    refuse("is bearer-only", "it only checks tokens; ask for one of a client with a service account");
  if (client.publicClient === true)
    refuse("is public", "it has no secret; ask for a token of a confidential client with a service account");
  if (client.enabled === false) refuse("is disabled", "set `enabled: true` in the spec and apply it");
  if (client.serviceAccountsEnabled !== true)
    refuse("has no service account", "give it `serviceAccount: true` in the spec and apply it");
  const authenticator = client.clientAuthenticatorType;
  if (typeof authenticator === "string" && authenticator !== "client-secret")
    refuse(
      `authenticates with \`${authenticator}\``,
      "iam speaks for clients that authenticate with `client-secret`",
    );
}

function meant(name: string, names: readonly string[]): string {
  const near = closest(name, names);
  if (near) return `did you mean ${near.word}?`;
  return names.length === 0
    ? "it has none"
    : `it has ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", …" : ""}`;
}
