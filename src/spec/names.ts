import { pathOfGroup } from "../model/group-path.ts";
import { BUILT_IN } from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { object, objects, text } from "./shape.ts";

/** What a realm's spec and Keycloak itself have. A list that the spec does not write is not known. */
export class Names {
  readonly ownClients: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
  readonly realmRoles: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly listed: {
    readonly realmRoles: boolean;
    readonly scopes: boolean;
    readonly groups: boolean;
    readonly providers: boolean;
  };
  readonly #clientRoles = new Map<string, ReadonlySet<string>>();

  constructor(realm: JsonObject) {
    const roles = object(realm.roles);
    this.ownClients = new Set(namesOf(realm.clients, "clientId"));
    this.clients = new Set([...this.ownClients, ...BUILT_IN.clients]);
    const name = text(realm.realm) ?? "";
    this.realmRoles = new Set([
      ...namesOf(roles?.realm, "name"),
      ...BUILT_IN.realmRoles,
      `default-roles-${name.toLowerCase()}`,
      ...(name === "master" ? ["admin", "create-realm"] : []),
    ]);
    this.scopes = new Set([...namesOf(realm.clientScopes, "name"), ...BUILT_IN.clientScopes]);
    this.groups = new Set(groupPaths(realm.groups, ""));
    this.providers = new Set(namesOf(realm.identityProviders, "alias"));
    this.listed = {
      realmRoles: Array.isArray(roles?.realm),
      scopes: Array.isArray(realm.clientScopes),
      groups: Array.isArray(realm.groups),
      providers: Array.isArray(realm.identityProviders),
    };
    for (const [clientId, listed] of Object.entries(object(roles?.client) ?? {}))
      this.#clientRoles.set(
        clientId,
        new Set([...namesOf(listed, "name"), ...(BUILT_IN.clientRoles.get(clientId) ?? [])]),
      );
  }

  /** The roles of a client; nothing if the spec does not list them. */
  rolesOf(clientId: string): ReadonlySet<string> | undefined {
    return this.#clientRoles.get(clientId) ?? BUILT_IN.clientRoles.get(clientId);
  }
}

function namesOf(items: Json | undefined, key: string): string[] {
  return objects(items).flatMap((item) => text(item[key]) ?? []);
}

function groupPaths(groups: Json | undefined, parent: string): string[] {
  return objects(groups).flatMap((group) => {
    const name = text(group.name) ?? "";
    // A slash in a name may be written as it is or escaped.
    return [...new Set([`${parent}/${name}`, parent + pathOfGroup([name])])].flatMap((path) => [
      path,
      ...groupPaths(group.subGroups, path),
    ]);
  });
}
