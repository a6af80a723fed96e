import { multivalued, present, roleNames } from "../canonical.ts";
import { pathOfGroup } from "../group-path.ts";
import type { Change, Kind, WriteContext } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import type { GroupRepresentation } from "../representation.ts";
import type { Reference, Resource } from "../resource.ts";
import { asFields, wireFields } from "../wire.ts";
import { roleNameChanges, roleReferences } from "./roles.ts";

/** A group, named by its place in the tree: `["staff", "ops"]`. */
export const group: Kind = {
  name: "group",
  label: "group",
  nameOf: (names) => pathOfGroup(names).slice(1),
  adoptable: true,
  loses: "its members and the groups below it",
  exact: ["roles.client"],

  collect(realm) {
    const complete = new Set<string>();
    const resources: Resource[] = [];
    const walk = (groups: readonly GroupRepresentation[] | undefined, above: readonly string[]): void => {
      if (!groups) return;
      complete.add(pathOfGroup(above));
      for (const one of groups) {
        resources.push(toResource(one, above));
        walk(one.subGroups, [...above, one.name]);
      }
    };
    walk(realm.groups, []);
    return { resources, complete };
  },

  owner({ path }) {
    return path.length > 1 ? { kind: "group", path: path.slice(0, -1) } : undefined;
  },

  references(resource) {
    const parent = resource.path.slice(0, -1);
    const above: Reference[] = parent.length > 0 ? [{ kind: "group", path: parent }] : [];
    return [...above, ...roleReferences(asFields(resource.fields.roles), resource.source)];
  },

  async write(context, changes) {
    for (const change of changes) await writeOne(context, change);
  },
};

function toResource(representation: GroupRepresentation, above: readonly string[]): Resource {
  const fields = present({ description: representation.description });
  if (representation.attributes) fields.attributes = multivalued(representation.attributes);
  if (representation.realmRoles || representation.clientRoles)
    fields.roles = roleNames(representation.realmRoles, representation.clientRoles);
  Object.assign(fields, protectionIn(representation, representation.attributes));
  return {
    kind: "group",
    path: [...above, representation.name],
    fields,
    within: pathOfGroup(above),
    ...ownerIn(representation.attributes),
    source: representation,
    ...(representation.id ? { id: representation.id } : {}),
  };
}

async function writeOne(context: WriteContext, change: Change): Promise<void> {
  const { admin, ids, owner } = context;
  const { action, desired, live, fields } = change;
  if (action === "delete") {
    if (live?.id) await admin.deleteGroup(live.id);
    return;
  }
  if (!desired) return;
  const parent = desired.path.slice(0, -1);
  if (action === "create") {
    const representation = toRepresentation(desired);
    await admin.createGroup(
      { ...representation, attributes: withMarks(representation.attributes, desired.fields, owner, listed) },
      parent.length > 0 ? await ids.group(pathOfGroup(parent)) : undefined,
    );
  } else if (live?.id && fields.some(({ path }) => path[0] !== "roles")) {
    // PUT replaces the attributes, so those beyond the file go back with it.
    const held = toRepresentation(live);
    const marked = live.source as GroupRepresentation | undefined;
    const wanted = toRepresentation(desired);
    await admin.updateGroup(live.id, {
      ...held,
      ...wanted,
      attributes: withMarks(
        { ...marked?.attributes, ...wanted.attributes },
        desired.fields,
        undefined,
        listed,
      ),
    });
  }
  const steps = roleNameChanges(change);
  if (steps.length === 0) return;
  const groupId = live?.id ?? (await ids.group(pathOfGroup(desired.path)));
  for (const { clientId, added, removed } of steps) {
    const uuid = clientId === undefined ? undefined : await ids.client(clientId);
    const roles = (names: readonly string[]) => Promise.all(names.map((name) => ids.role(clientId, name)));
    if (removed.length > 0) await admin.removeGroupRoles(groupId, uuid, await roles(removed));
    if (added.length > 0) await admin.addGroupRoles(groupId, uuid, await roles(added));
  }
}

function listed(value: string): string[] {
  return [value];
}

function toRepresentation(resource: Resource): GroupRepresentation {
  return {
    ...wireFields<Partial<GroupRepresentation>>(resource.fields, ["roles"]),
    name: resource.path.at(-1) ?? "",
  };
}
