import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { ServerTypes } from "../keycloak/server-types.ts";
import type { NeedKind } from "../model/need.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { unlessForbidden } from "./read-realm.ts";

/** Sets of names, as the plan asks for them; what this account may not see is absent. */
export type Names = Partial<Record<NeedKind, ReadonlySet<string>>>;

/** The types, themes and features of the server, in one request; throws IAM2002 to IAM2008. */
export async function readServerNames(server: KeycloakRealm): Promise<Names> {
  const types: ServerTypes = (await unlessForbidden(() => server.serverTypes())) ?? {};
  return Object.fromEntries(
    Object.entries(types).flatMap(([what, names]) => (names ? [[what, new Set(names)]] : [])),
  );
}

/** The flows of a realm, without a request where an export has shown them; a new realm has none of its own. */
export async function readFlows(
  server: KeycloakRealm,
  live: RealmRepresentation | undefined,
): Promise<Names> {
  if (!live) return { flow: new Set() };
  const shown = live.authenticationFlows;
  if (Array.isArray(shown)) return { flow: new Set(shown.map(({ alias }) => String(alias))) };
  const flows = await unlessForbidden(() => server.flows());
  return flows ? { flow: new Set(flows) } : {};
}
