import { IamError } from "../errors.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import { LOCK_ROLE } from "../model/marks.ts";
import type { ClientRepresentation, RealmRepresentation } from "../model/representation.ts";
import { readScopeMappings } from "./read-scope-mappings.ts";
import { readTargeted } from "./read-targeted.ts";
import { EVERYTHING, wantedBy, wantedToPrune } from "./wanted.ts";

/** Clients a page: small pages, several at once, are the fastest way through a cold server. */
const PAGE = 50;
const AT_ONCE = 4;

/**
 * What the server holds of a realm, at least where the file manages it, as one representation with ids and, where the
 * server shows them, secrets; `undefined` if the realm does not exist. `pruned`: the name of a spec whose objects may be
 * deleted, so that what is in them matters as well. Throws IAM2002 to IAM2008.
 */
export async function readRealm(
  server: KeycloakRealm,
  desired: RealmRepresentation,
  pruned?: string,
): Promise<RealmRepresentation | undefined> {
  return withoutLock(server, await readManaged(server, desired, pruned));
}

async function readManaged(
  server: KeycloakRealm,
  desired: RealmRepresentation,
  pruned: string | undefined,
): Promise<RealmRepresentation | undefined> {
  const expected = desired.clients?.length ?? 0;
  const clients = await readClients(server, expected);
  if (!clients) return undefined;
  // One export is the cheapest way through a small realm and takes minutes in a large, cold one.
  const wanted = pruned === undefined ? wantedBy(desired) : wantedToPrune(desired, clients, pruned);
  if (clients.length >= PAGE) return readTargeted(server, clients, wanted);
  try {
    return withSecrets(await server.partialExport(), clients);
  } catch (error) {
    if (error instanceof IamError && error.code === "IAM2006") return readTargeted(server, clients, wanted);
    throw error;
  }
}

/**
 * All of a realm that can be seen, also what `iam` does not manage; `undefined` if the realm does not exist. Throws
 * IAM2002 to IAM2008.
 */
export async function readWhole(server: KeycloakRealm): Promise<RealmRepresentation | undefined> {
  const clients = await readClients(server);
  if (!clients) return undefined;
  const exported = await unlessForbidden(() => server.partialExport(clients.length < PAGE));
  if (exported && clients.length < PAGE) return withoutLock(server, withSecrets(exported, clients));
  const managed = await readTargeted(server, clients, EVERYTHING);
  const mappings = await readScopeMappings(server, clients, managed.clientScopes ?? []);
  const keycloakVersion = exported?.keycloakVersion ?? (await unlessForbidden(() => server.serverVersion()));
  const seen = { ...exported, ...managed, ...mappings, ...(keycloakVersion ? { keycloakVersion } : {}) };
  return withoutLock(server, seen);
}

/** A realm that was just created: Keycloak's own objects only, and no secrets to compare. */
export async function readNewRealm(server: KeycloakRealm): Promise<RealmRepresentation | undefined> {
  return withoutLock(server, await server.partialExport());
}

/** What a run holds a realm with while it writes is no part of it. */
function withoutLock(
  server: KeycloakRealm,
  realm: RealmRepresentation | undefined,
): RealmRepresentation | undefined {
  const lock = realm?.roles?.realm?.find(({ name }) => name === LOCK_ROLE);
  server.lockSeen = lock;
  if (!lock) return realm;
  const roles = realm?.roles?.realm?.filter((role) => role !== lock);
  return { ...realm, roles: { ...realm?.roles, realm: roles } } as RealmRepresentation;
}

/** The export masks secrets, the list of clients shows them to those who may see them. */
function withSecrets(
  realm: RealmRepresentation,
  clients: readonly ClientRepresentation[],
): RealmRepresentation {
  const secrets = new Map(clients.map(({ id, secret }) => [id, secret]));
  for (const client of realm.clients ?? []) {
    const secret = secrets.get(client.id);
    if (secret !== undefined) client.secret = secret;
  }
  return realm;
}

/**
 * All clients, a few pages at a time; `undefined` if the realm does not exist. `expected`: so many are thought to be
 * there. The first page tells more, so where one is likely to be enough it is read alone.
 */
async function readClients(server: KeycloakRealm, expected = 0): Promise<ClientRepresentation[] | undefined> {
  const pages: ClientRepresentation[][] = [];
  let next = 0;
  let isMissing = false;
  let isLast = false;
  const readNext = async (): Promise<void> => {
    const at = next++;
    const page = await server.clients(at * PAGE, PAGE);
    isMissing ||= !page;
    isLast ||= !page || page.length < PAGE;
    pages[at] = page ?? [];
  };
  const lane = async (): Promise<void> => {
    while (!isLast) await readNext();
  };
  if (expected < PAGE) await readNext();
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return isMissing ? undefined : pages.flat();
}

/** What the request brings; nothing if the account lacks the permission (IAM2006). */
export async function unlessForbidden<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof IamError && error.code === "IAM2006") return undefined;
    throw error;
  }
}
