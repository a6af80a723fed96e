import { defaultsFor } from "../../src/export/defaults.ts";
import { exportRealm } from "../../src/export/export-realm.ts";
import { Variables } from "../../src/export/variables.ts";
import { toYaml } from "../../src/export/write.ts";
import type { ClientRepresentation, RealmRepresentation } from "../../src/model/representation.ts";

/** The realm `acme` as Keycloak makes it, and more. */
export function realmWith(more: Partial<RealmRepresentation>): RealmRepresentation {
  const { realm } = defaultsFor("26.7.4", "acme");
  const { clients = [], clientScopes = [], roles, ...others } = more;
  return {
    ...realm,
    enabled: true,
    ...others,
    clients: [...(realm.clients ?? []), ...clients],
    clientScopes: [...(realm.clientScopes ?? []), ...clientScopes],
    roles: {
      realm: [...(realm.roles?.realm ?? []), ...(roles?.realm ?? [])],
      client: { ...realm.roles?.client, ...roles?.client },
    },
  };
}

/** A client as the server shows a new one, and more. */
export function client(more: Partial<ClientRepresentation> & { clientId: string }): ClientRepresentation {
  const made = defaultsFor("26.7.4", "acme").ofNew("client", String(more.protocol)) as Record<
    string,
    unknown
  >;
  return { ...made, ...more };
}

/** What the export writes below the comments. */
export function yamlOf(...realms: RealmRepresentation[]): string {
  return wholeYamlOf(...realms)
    .replace(/^#.*\n/gm, "")
    .trim();
}

export function wholeYamlOf(...realms: RealmRepresentation[]): string {
  const variables = new Variables();
  const exported = realms.map((realm) => exportRealm(realm, variables));
  return toYaml(exported, { variables: variables.all, problems: [] });
}
