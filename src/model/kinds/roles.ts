import { own } from "../../own.ts";
import type { ImportBatch, RoleId } from "../admin.ts";
import { multivalued, present, roleNames } from "../canonical.ts";
import type { Change, Kind, WriteContext } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import type { Fields, RealmRepresentation, RoleRepresentation } from "../representation.ts";
import type { KindName, Reference, Resource } from "../resource.ts";
import { asFields, asNames, wireFields } from "../wire.ts";
import { BUILT_IN_CLIENTS, lockedClient } from "./client.ts";

const BUILT_IN_REALM_ROLES: ReadonlySet<string> = new Set(["offline_access", "uma_authorization"]);

/** The role that each user of the realm has; Keycloak makes it and adds to its composites. */
export function isDefaultRole(name: string, realm: string): boolean {
  return name === `default-roles-${realm.toLowerCase()}`;
}

/** A role of the realm. */
export const realmRole: Kind = {
  ...common("realmRole"),
  label: "realm role",
  loses: "its grants to all who hold it",
  collect(realm) {
    const roles = realm.roles?.realm;
    return {
      resources: (roles ?? []).map((role) => toResource("realmRole", [role.name], "", role)),
      complete: new Set(roles ? [""] : []),
    };
  },
  serverMade: ({ path: [name = ""] }, { realm }) =>
    BUILT_IN_REALM_ROLES.has(name) ||
    isDefaultRole(name, realm) ||
    (realm === "master" && /^(admin|create-realm)$/.test(name)),
  importInto(batch, resource, context) {
    batch.roles.realm.push(newRole(resource, context));
  },
};

/** A role of one client. */
export const clientRole: Kind = {
  ...common("clientRole"),
  label: "client role",
  loses: "its grants to all who hold it",
  collect(realm) {
    const byClient = Object.entries(realm.roles?.client ?? {});
    return {
      resources: byClient.flatMap(([clientId, roles]) =>
        roles.map((role) => toResource("clientRole", [clientId, role.name], clientId, role)),
      ),
      complete: new Set(byClient.map(([clientId]) => clientId)),
    };
  },
  serverMade: ({ path: [clientId = ""] }) => BUILT_IN_CLIENTS.has(clientId),
  owner: ({ path: [clientId = ""] }) => ({ kind: "client", path: [clientId] }),
  locked: ({ desired, live }) => lockedClient((desired ?? live)?.path[0]),
  references: (resource) => [
    {
      kind: "client",
      path: resource.path.slice(0, 1),
      ...(resource.source ? { source: resource.source } : {}),
    },
    ...compositeReferences(resource),
  ],
  importInto(batch, resource, context) {
    const clientId = resource.path[0] ?? "";
    batch.roles.client[clientId] = [...(own(batch.roles.client, clientId) ?? []), newRole(resource, context)];
  },
};

/** References to roles as `roleNames` holds them. */
export function roleReferences(names: Fields, source: object | undefined): Reference[] {
  const from = source ? { source } : {};
  const references: Reference[] = asNames(names.realm).map((name) => ({
    kind: "realmRole",
    path: [name],
    ...from,
  }));
  for (const [clientId, roles] of Object.entries(asFields(names.client)))
    for (const name of asNames(roles))
      references.push({ kind: "clientRole", path: [clientId, name], ...from });
  return references;
}

/** Splits a change of role names into one step a container (`clientId` absent: the realm), as the API wants it. */
export function roleNameChanges(
  change: Change,
): { clientId: string | undefined; added: string[]; removed: string[] }[] {
  return change.fields.flatMap(({ path, from, to }) => {
    if (path[0] !== "composites" && path[0] !== "roles") return [];
    if (path.length === 1) return [];
    const had = asNames((from ?? []) as Fields[string]);
    const wanted = asNames((to ?? []) as Fields[string]);
    return [
      {
        clientId: path[1] === "client" ? path[2] : undefined,
        added: wanted.filter((name) => !had.includes(name)),
        removed: had.filter((name) => !wanted.includes(name)),
      },
    ];
  });
}

function common(name: KindName): Pick<Kind, "name" | "adoptable" | "exact" | "references" | "write"> {
  return {
    name,
    adoptable: true,
    exact: ["composites.client"],
    references: compositeReferences,
    write,
  };
}

function compositeReferences(role: Resource): Reference[] {
  return roleReferences(asFields(role.fields.composites), role.source);
}

function toResource(kind: KindName, path: string[], within: string, role: RoleRepresentation): Resource {
  const fields = present({ description: role.description });
  if (role.attributes) fields.attributes = multivalued(role.attributes);
  // Keycloak leaves `composites` out where there are none, but says `composite: false`.
  if (role.composites || role.composite === false)
    fields.composites = roleNames(role.composites?.realm, role.composites?.client);
  Object.assign(fields, protectionIn(role, role.attributes));
  const known = { ...ownerIn(role.attributes), ...(role.id ? { id: role.id } : {}) };
  return { kind, path, fields, within, source: role, ...known };
}

function newRole(resource: Resource, { owner }: Pick<WriteContext, "owner">): RoleRepresentation {
  const { composites, ...rest } = wireFields<Partial<RoleRepresentation>>(resource.fields);
  const isComposite = roleReferences(asFields(resource.fields.composites), undefined).length > 0;
  return {
    ...rest,
    name: resource.path.at(-1) ?? "",
    attributes: withMarks(rest.attributes, resource.fields, owner, (value) => [value]),
    ...(isComposite && composites ? { composite: true, composites } : {}),
  };
}

async function write(
  { admin, ids, owner, live: realm }: WriteContext,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) {
    const { action, desired, live } = change;
    if (action === "create" && desired) {
      const batch: ImportBatch = emptyBatch();
      if (desired.kind === "realmRole") batch.roles.realm.push(newRole(desired, { owner }));
      else batch.roles.client[desired.path[0] ?? ""] = [newRole(desired, { owner })];
      await admin.partialImport(batch);
    } else if (live?.id && action === "delete") {
      await admin.deleteRole(live.id);
    } else if (live?.id && desired) {
      const roleId = live.id;
      if (change.fields.some(({ path }) => path[0] !== "composites"))
        await admin.updateRole(roleId, updateOf(desired, held(realm, live)));
      const members = (clientId: string | undefined, names: readonly string[]): Promise<RoleId[]> =>
        Promise.all(names.map((name) => ids.role(clientId, name)));
      for (const { clientId, added, removed } of roleNameChanges(change)) {
        if (removed.length > 0) await admin.removeComposites(roleId, await members(clientId, removed));
        if (added.length > 0) await admin.addComposites(roleId, await members(clientId, added));
      }
    }
  }
}

/** PUT on a role replaces its description and attributes. */
function updateOf(desired: Resource, had: RoleRepresentation | undefined): RoleRepresentation {
  const wanted = wireFields<Partial<RoleRepresentation>>(desired.fields, ["composites"]);
  return {
    ...(had?.description === undefined ? {} : { description: had.description }),
    ...wanted,
    name: desired.path.at(-1) ?? "",
    attributes: withMarks(
      { ...had?.attributes, ...wanted.attributes },
      desired.fields,
      undefined,
      (value) => [value],
    ),
  };
}

function held(realm: RealmRepresentation, role: Resource): RoleRepresentation | undefined {
  const roles = role.kind === "realmRole" ? realm.roles?.realm : own(realm.roles?.client, role.path[0] ?? "");
  return roles?.find(({ id }) => id === role.id);
}

/** A batch with nothing in it. */
export function emptyBatch(): ImportBatch {
  return {
    clients: [],
    // Without a prototype: a client may be called `__proto__`.
    roles: { realm: [], client: Object.create(null) as Record<string, RoleRepresentation[]> },
    identityProviders: [],
    identityProviderMappers: [],
    groups: [],
    users: [],
  };
}
