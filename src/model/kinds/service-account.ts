import { own } from "../../own.ts";
import type { ImportBatch } from "../admin.ts";
import { namesOnPath, pathOfGroup } from "../group-path.ts";
import type { Change, Kind } from "../kind.ts";
import type { RealmRepresentation, UserRepresentation } from "../representation.ts";
import type { Collection, Path, Resource } from "../resource.ts";
import { emptyBatch, isDefaultRole } from "./roles.ts";

/** The user behind a client with a service account; Keycloak makes it when the client's flag is switched on. */
export const serviceAccount: Kind = {
  name: "serviceAccount",
  label: "service account",

  collect(realm, side) {
    const ids = new Map<string, string | undefined>();
    // The flag says what is wanted; whether the server has the user, only its users tell (keycloak#46674).
    if (side === "spec")
      for (const client of realm.clients ?? [])
        if (client.serviceAccountsEnabled) ids.set(client.clientId, undefined);
    for (const { serviceAccountClientId: clientId, id } of realm.users ?? [])
      if (clientId !== undefined) ids.set(clientId, id);
    return {
      resources: [...ids].map(([clientId, id]) => ({
        kind: "serviceAccount",
        path: [clientId],
        fields: {},
        within: "",
        ...(id === undefined ? {} : { id }),
      })),
      complete: new Set(),
    };
  },

  owner: ({ path: [clientId = ""] }) => ({ kind: "client", path: [clientId] }),

  importInto(batch, { path: [clientId = ""] }, { admin }) {
    batch.users.push(newUser(clientId, admin.realm));
  },

  async write({ admin }, changes) {
    for (const { action, desired } of changes) {
      if (action !== "create" || !desired) continue;
      const batch = emptyBatch();
      batch.users.push(newUser(desired.path[0] ?? "", admin.realm));
      await admin.partialImport(batch);
    }
  },
};

/**
 * One role that a service account holds: `[client, role]` for a realm role, `[client, owner, role]` for the role of a
 * client. Each grant is a part of its own, so that the plan shows who gains and who loses what.
 */
export const serviceAccountRole: Kind = {
  name: "serviceAccountRole",
  label: "role",
  nameOf: ([clientId, ...role]) => `${role.join("/")} of service account ${clientId}`,
  part: true,

  collect(realm) {
    return collect(realm, (clientId, user) => ({
      realm: user.realmRoles?.map((name) => [clientId, name]),
      client:
        user.clientRoles &&
        Object.entries(user.clientRoles).flatMap(([owner, names]) =>
          names.map((name) => [clientId, owner, name]),
        ),
    }));
  },

  serverMade: ({ path }, { realm }) => path.length === 2 && isDefaultRole(path[1] ?? "", realm),

  owner: ({ path: [clientId = ""] }) => ({ kind: "serviceAccount", path: [clientId] }),

  references({ path, source }) {
    const [clientId = "", ...role] = path;
    const from = source ? { source } : {};
    return [
      { kind: "serviceAccount", path: [clientId], ...from },
      { kind: role.length === 2 ? "clientRole" : "realmRole", path: role, ...from },
    ];
  },

  importInto(batch, { path }) {
    const user = userOf(batch, path);
    const [, owner = "", name] = path;
    if (name === undefined) user.realmRoles?.push(owner);
    else user.clientRoles = { ...user.clientRoles, [owner]: [...(own(user.clientRoles, owner) ?? []), name] };
  },

  // One request takes all grants of one service account in one container.
  lane: (change) => JSON.stringify([change.action, ...pathOf(change).slice(0, -1)]),

  async write({ admin, ids }, changes) {
    const [first] = changes;
    if (!first) return;
    const [clientId = "", owner, name] = pathOf(first);
    const container = name === undefined ? undefined : owner;
    const uuid = container === undefined ? undefined : await ids.client(container);
    const user = await ids.serviceAccount(clientId);
    const roles = await Promise.all(
      changes.map((change) => ids.role(container, pathOf(change).at(-1) ?? "")),
    );
    if (first.action === "delete") await admin.removeUserRoles(user, uuid, roles);
    else await admin.addUserRoles(user, uuid, roles);
  },
};

/** One group that a service account is in: `[client, ...names of the group]`. */
export const serviceAccountGroup: Kind = {
  name: "serviceAccountGroup",
  label: "group",
  nameOf: ([clientId, ...names]) => `${pathOfGroup(names)} of service account ${clientId}`,
  part: true,

  collect(realm) {
    return collect(realm, (clientId, user) => ({
      groups: user.groups?.map((path) => [clientId, ...namesOnPath(path, realm.groups)]),
    }));
  },

  references(resource) {
    const [clientId = "", ...names] = resource.path;
    const from = resource.source ? { source: resource.source } : {};
    return [
      { kind: "serviceAccount", path: [clientId], ...from },
      { kind: "group", path: names, ...from },
    ];
  },

  async write({ admin, ids }, changes) {
    for (const change of changes) {
      const [clientId = "", ...names] = pathOf(change);
      const [user, group] = [await ids.serviceAccount(clientId), await ids.group(pathOfGroup(names))];
      if (change.action === "delete") await admin.leaveGroup(user, group);
      else await admin.joinGroup(user, group);
    }
  },
};

/** The service accounts of a representation; each list that is written (even if empty) is complete. */
function collect(
  realm: RealmRepresentation,
  paths: (clientId: string, user: UserRepresentation) => Record<string, Path[] | undefined>,
): Collection {
  const resources: Resource[] = [];
  const complete = new Set<string>();
  for (const user of realm.users ?? []) {
    const clientId = user.serviceAccountClientId;
    if (clientId === undefined) continue;
    for (const [list, entries] of Object.entries(paths(clientId, user))) {
      if (!entries) continue;
      const within = JSON.stringify([clientId, list]);
      complete.add(within);
      for (const path of entries)
        resources.push({ kind: kindOf(list), path, fields: {}, within, source: user });
    }
  }
  return { resources, complete };
}

/**
 * As Keycloak itself would make it. partialImport takes the user as it is, so the realm's default roles are listed,
 * and it must be enabled by name (`enabled` is false where a file omits it).
 */
function newUser(clientId: string, realm: string): UserRepresentation {
  return {
    username: `service-account-${clientId.toLowerCase()}`,
    enabled: true,
    serviceAccountClientId: clientId,
    realmRoles: [`default-roles-${realm.toLowerCase()}`],
    clientRoles: {},
    groups: [],
  };
}

function kindOf(list: string): Resource["kind"] {
  return list === "groups" ? "serviceAccountGroup" : "serviceAccountRole";
}

function pathOf({ desired, live }: Change): Path {
  return (desired ?? live)?.path ?? [];
}

function userOf(batch: ImportBatch, [clientId]: Path): UserRepresentation {
  const user = batch.users.find(({ serviceAccountClientId }) => serviceAccountClientId === clientId);
  if (!user) throw new Error(`the batch has no service account of ${clientId}`);
  return user;
}
