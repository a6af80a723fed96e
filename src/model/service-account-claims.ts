import type { ClientRepresentation, MapperRepresentation, RealmRepresentation } from "./representation.ts";

/**
 * What Keycloak adds by itself to a client that gets a service account through `POST /clients` or PUT, so that its
 * tokens carry `client_id`, `clientHost` and `clientAddress`: since 26.1 a link to this client scope, before that
 * three mappers in the client. It is never a difference, and what comes in through partialImport lacks it.
 */
export const SERVICE_ACCOUNT_SCOPE = "service_account";

const MAPPER_TYPE = "oidc-usersessionmodel-note-mapper";
/** Mapper's name → claim, which is also the session note. */
const MAPPERS: ReadonlyMap<string, string> = new Map([
  ["Client ID", "client_id"],
  ["Client Host", "clientHost"],
  ["Client IP Address", "clientAddress"],
]);

/** Whether Keycloak (before 26.1) made this mapper for the client's service account. */
export function isServiceAccountMapper({ name, protocolMapper }: MapperRepresentation): boolean {
  return protocolMapper === MAPPER_TYPE && MAPPERS.has(name);
}

/** Gives a new client for import what `POST /clients` would have given it on this server. */
export function addServiceAccountClaims(client: ClientRepresentation, server: RealmRepresentation): void {
  const scopes = server.clientScopes ?? [];
  if (!scopes.some(({ name }) => name === SERVICE_ACCOUNT_SCOPE)) {
    client.protocolMappers = [...(client.protocolMappers ?? []), ...mappers()];
    return;
  }
  // A list of scopes makes the pair of lists exact, so where the file has none, the realm's defaults are listed.
  const usable = new Set(scopes.filter(({ protocol }) => protocol !== "saml").map(({ name }) => name));
  if (!client.defaultClientScopes && !client.optionalClientScopes) {
    client.defaultClientScopes = (server.defaultDefaultClientScopes ?? []).filter((name) => usable.has(name));
    client.optionalClientScopes = (server.defaultOptionalClientScopes ?? []).filter((name) =>
      usable.has(name),
    );
  }
  client.defaultClientScopes = [...(client.defaultClientScopes ?? []), SERVICE_ACCOUNT_SCOPE];
}

function mappers(): MapperRepresentation[] {
  return [...MAPPERS].map(([name, claim]) => ({
    name,
    protocol: "openid-connect",
    protocolMapper: MAPPER_TYPE,
    config: {
      "user.session.note": claim,
      "claim.name": claim,
      "jsonType.label": "String",
      "id.token.claim": "true",
      "access.token.claim": "true",
      "introspection.token.claim": "true",
    },
  }));
}
