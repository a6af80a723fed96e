import pMap from "p-map";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { ClientRepresentation, ClientScopeRepresentation } from "../model/representation.ts";
import { own } from "../own.ts";

/** As an export has them: by the client or scope that passes the roles on, client roles by their client before that. */
export interface ScopeMappings {
  readonly scopeMappings: readonly ScopeMapping[];
  readonly clientScopeMappings: Readonly<Record<string, readonly ScopeMapping[]>>;
}

interface ScopeMapping {
  readonly client?: string;
  readonly clientScope?: string;
  readonly roles: readonly string[];
}

/** The roles that clients may pass on that may not pass on all, and those that bring a client scope with them. */
export async function readScopeMappings(
  server: KeycloakRealm,
  clients: readonly ClientRepresentation[],
  scopes: readonly ClientScopeRepresentation[],
): Promise<ScopeMappings> {
  const owners = [
    ...clients
      .filter(({ fullScopeAllowed }) => fullScopeAllowed === false)
      .map(({ id, clientId }) => ({ of: "clients" as const, id, holder: { client: clientId } })),
    ...scopes.map(({ id, name }) => ({ of: "client-scopes" as const, id, holder: { clientScope: name } })),
  ];
  const scopeMappings: ScopeMapping[] = [];
  const clientScopeMappings: Record<string, ScopeMapping[]> = {};
  await pMap(
    owners,
    async ({ of, id, holder }) => {
      if (id === undefined) return;
      const { realmRoles, clientRoles } = await server.scopeMappings(of, id);
      if (realmRoles.length > 0) scopeMappings.push({ ...holder, roles: realmRoles });
      for (const [clientId, roles] of Object.entries(clientRoles))
        clientScopeMappings[clientId] = [...(own(clientScopeMappings, clientId) ?? []), { ...holder, roles }];
    },
    { concurrency: 4 },
  );
  return { scopeMappings, clientScopeMappings };
}
