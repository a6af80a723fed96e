import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/** A role by its name; a client's role with its clientId. */
export interface RoleName {
  readonly client?: string;
  readonly name: string;
}

/** The roles that a realm's spec writes, and what each of them contains. */
export class RoleGraph {
  readonly #roles = new Map<string, { readonly name: RoleName; readonly role: JsonObject }>();

  constructor(realm: JsonObject) {
    const roles = object(realm.roles);
    for (const role of objects(roles?.realm)) this.#add({ name: text(role.name) ?? "" }, role);
    for (const [client, listed] of Object.entries(object(roles?.client) ?? {}))
      for (const role of objects(listed)) this.#add({ client, name: text(role.name) ?? "" }, role);
  }

  get all(): readonly { readonly name: RoleName; readonly role: JsonObject }[] {
    return [...this.#roles.values()];
  }

  /** What a role contains directly, and the entry that says so. */
  parts(name: RoleName): { readonly name: RoleName; readonly in: Json[]; readonly key: number }[] {
    return rolesIn(object(this.#roles.get(keyOf(name))?.role.composites), "realm", "client");
  }

  /** The roles and all that they contain. */
  closure(names: Iterable<RoleName>): RoleName[] {
    const found = new Map<string, RoleName>();
    const pending = [...names];
    for (let name = pending.pop(); name; name = pending.pop()) {
      if (found.has(keyOf(name))) continue;
      found.set(keyOf(name), name);
      pending.push(...this.parts(name).map((part) => part.name));
    }
    return [...found.values()];
  }

  #add(name: RoleName, role: JsonObject): void {
    this.#roles.set(keyOf(name), { name, role });
  }
}

/** The roles that a map names: a composite, or (with other keys) what a user or group holds. */
export function rolesIn(
  holder: JsonObject | undefined,
  ofRealm: string,
  ofClients: string,
): { readonly name: RoleName; readonly in: Json[]; readonly key: number }[] {
  const clients = Object.entries(object(holder?.[ofClients]) ?? {});
  return [
    ...named(holder?.[ofRealm], undefined),
    ...clients.flatMap(([client, roles]) => named(roles, client)),
  ];
}

export function keyOf({ client, name }: RoleName): string {
  return JSON.stringify([client, name]);
}

export function shownRole({ client, name }: RoleName): string {
  return client === undefined ? `\`${name}\`` : `\`${name}\` of \`${client}\``;
}

function named(roles: Json | undefined, client: string | undefined) {
  return list(roles).flatMap((name, key) =>
    typeof name === "string"
      ? [{ name: client === undefined ? { name } : { client, name }, in: roles as Json[], key }]
      : [],
  );
}
