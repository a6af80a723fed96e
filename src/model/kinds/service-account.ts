import type { ImportBatch } from "../admin.ts";
import type { Change, Kind } from "../kind.ts";
import type { RealmRepresentation, UserRepresentation } from "../representation.ts";
import type { Collection, Path, Resource } from "../resource.ts";
import { groupPath, pathOfGroup } from "./group.ts";
import { isDefaultRole } from "./roles.ts";

/**
 * One role that a service account holds: `[client, role]` for a realm role, `[client, owner, role]` for the role of a
 * client. Each grant is a part of its own, so that the plan shows who gains and who loses what.
 */
export const serviceAccountRole: Kind = {
  name: "serviceAccountRole",
  label: "role of service account",
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

  references(resource) {
    const [clientId = "", ...role] = resource.path;
    const from = resource.source ? { source: resource.source } : {};
    return [
      { kind: "client", path: [clientId], ...from },
      { kind: role.length === 2 ? "clientRole" : "realmRole", path: role, ...from },
    ];
  },

  importInto(batch, { path }) {
    const user = userOf(batch, path);
    const [, owner = "", name] = path;
    if (name === undefined) user.realmRoles?.push(owner);
    else user.clientRoles = { ...user.clientRoles, [owner]: [...(user.clientRoles?.[owner] ?? []), name] };
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
  label: "group of service account",
  part: true,

  collect(realm) {
    return collect(realm, (clientId, user) => ({
      groups: user.groups?.map((path) => [clientId, ...groupPath(path)]),
    }));
  },

  references(resource) {
    const [clientId = "", ...names] = resource.path;
    const from = resource.source ? { source: resource.source } : {};
    return [
      { kind: "client", path: [clientId], ...from },
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
