import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { ClientRepresentation, RealmRepresentation } from "../model/representation.ts";

/** Clients a page: small pages, several at once, are the fastest way through a cold server. */
const PAGE = 50;
const AT_ONCE = 4;

/**
 * What the server holds of a realm, as one representation with ids and, where the server shows them, secrets;
 * `undefined` if the realm does not exist. Throws IAM2002 to IAM2008.
 */
export async function readRealm(
  server: KeycloakRealm,
  { isNew = false } = {},
): Promise<RealmRepresentation | undefined> {
  // A realm that was just created holds Keycloak's own clients only, and no secrets to compare.
  if (isNew) return server.partialExport();
  const clients = await readClients(server);
  if (!clients) return undefined;
  const realm = await server.partialExport();
  // The export masks secrets, the list of clients shows them to those who may see them.
  const secrets = new Map(clients.map(({ id, secret }) => [id, secret]));
  for (const client of realm.clients ?? []) {
    const secret = secrets.get(client.id);
    if (secret !== undefined) client.secret = secret;
  }
  return realm;
}

/** All clients, page by page. The first page tells whether the realm exists at all. */
async function readClients(server: KeycloakRealm): Promise<ClientRepresentation[] | undefined> {
  const first = await server.clients(0, PAGE);
  if (!first) return undefined;
  const all = [...first];
  for (let more = first.length === PAGE; more; ) {
    const starts = Array.from({ length: AT_ONCE }, (_, at) => all.length + at * PAGE);
    const pages = await Promise.all(starts.map((start) => server.clients(start, PAGE)));
    for (const page of pages) all.push(...(page ?? []));
    more = pages.every((page) => page?.length === PAGE);
  }
  return all;
}
