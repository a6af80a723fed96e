import { readingsOf } from "./group-path.ts";
import type { Fields } from "./representation.ts";
import type { Reference } from "./resource.ts";
import { asFields } from "./wire.ts";

/**
 * A name in the configuration of a mapper. Keycloak takes one that leads nowhere without a word, and does not care
 * whether what it names is written before or after.
 */
export interface Mention {
  /** What may be meant; one of them must exist. */
  readonly candidates: readonly Pick<Reference, "kind" | "path">[];
  /** The field that holds the name. */
  readonly path: readonly string[];
}

/** What the configuration of protocol mappers names: clients, and the roles of hard-coded role mappers. */
export function protocolMapperMentions(fields: Fields): Mention[] {
  return Object.entries(asFields(fields.protocolMappers)).flatMap(([name, mapper]) => {
    const config = asFields(asFields(mapper).config);
    const at = (key: string) => ["protocolMappers", name, "config", key];
    const clients = ["usermodel.clientRoleMapping.clientId", "included.client.audience"].flatMap((key) => {
      const clientId = config[key];
      if (typeof clientId !== "string") return [];
      return [{ candidates: [{ kind: "client" as const, path: [clientId] }], path: at(key) }];
    });
    const isOfRole = /^(oidc-hardcoded-role-mapper|saml-hardcode-role-mapper)$/.test(
      String(asFields(mapper).protocolMapper),
    );
    return isOfRole ? [...clients, ...roleMentions(config, at("role"))] : clients;
  });
}

/** What the configuration of identity provider mappers names: roles and groups. */
export function identityProviderMapperMentions(fields: Fields): Mention[] {
  return Object.entries(asFields(fields.mappers)).flatMap(([name, mapper]) => {
    const config = asFields(asFields(mapper).config);
    const { group } = config;
    const groups =
      typeof group === "string"
        ? [
            {
              candidates: readingsOf(group).map((path) => ({ kind: "group" as const, path })),
              path: ["mappers", name, "config", "group"],
            },
          ]
        : [];
    return [...roleMentions(config, ["mappers", name, "config", "role"]), ...groups];
  });
}

/** `role`, or `clientId.role`, where both may hold dots: as Keycloak does, from the last dot on. */
export function rolesIn(name: string): Pick<Reference, "kind" | "path">[] {
  const splits = [...name.matchAll(/\./g)].reverse().map(({ index }) => ({
    kind: "clientRole" as const,
    path: [name.slice(0, index), name.slice(index + 1)],
  }));
  return [...splits, { kind: "realmRole", path: [name] }];
}

function roleMentions(config: Fields, path: readonly string[]): Mention[] {
  const { role } = config;
  return typeof role === "string" ? [{ candidates: rolesIn(role), path }] : [];
}
