import type { ServerInfoRepresentation } from "@keycloak/keycloak-admin-client/lib/defs/serverInfoRepesentation.js";
import type { NeedKind } from "../model/need.ts";

export type ServerInfo = ServerInfoRepresentation;

/** Names by what they are of; a realm's flows are not among them. */
export type ServerTypes = Partial<Record<NeedKind, readonly string[] | undefined>>;

/** What types, themes and features a server has, by what it says of itself; what it does not say is absent. */
export function typesIn(info: ServerInfo): ServerTypes {
  const { protocolMapperTypes, identityProviders, socialProviders, passwordPolicies, features } = info;
  const provided = (spi: string): string[] | undefined => {
    const { providers } = info.providers?.[spi] ?? {};
    return providers && Object.keys(providers);
  };
  const themes = (type: string): string[] | undefined => info.themes?.[type]?.map(({ name }) => name);
  const ids = (list: readonly { id?: string }[] | undefined) => list?.flatMap(({ id }) => id ?? []);
  return {
    protocol: provided("login-protocol"),
    protocolMapper: protocolMapperTypes && ids(Object.values(protocolMapperTypes).flat()),
    clientAuthenticator: provided("client-authenticator"),
    identityProvider:
      identityProviders && ids([...(identityProviders as { id?: string }[]), ...(socialProviders ?? [])]),
    identityProviderMapper: provided("identity-provider-mapper"),
    passwordPolicy: ids(passwordPolicies),
    eventListener: provided("eventsListener"),
    loginTheme: themes("login"),
    accountTheme: themes("account"),
    adminTheme: themes("admin"),
    emailTheme: themes("email"),
    feature: features?.filter(({ enabled }) => enabled).flatMap(({ name }) => name ?? []),
  };
}
