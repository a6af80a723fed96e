import { set } from "../canonical.ts";
import type { Kind } from "../kind.ts";
import { groupPath } from "../mention.ts";
import { asNames } from "../wire.ts";
import { pathOfGroup } from "./group.ts";

/** The groups that new users of the realm join. Written after the groups themselves. */
export const defaultGroups: Kind = {
  name: "defaultGroups",
  label: "realm default groups",

  collect(realm, side) {
    // The server says nothing where there are none.
    const names = realm.defaultGroups ?? (side === "server" ? [] : undefined);
    if (!Array.isArray(names)) return { resources: [], complete: new Set() };
    const groups = set(names.map((name) => pathOfGroup(groupPath(String(name)))));
    return {
      resources: [
        { kind: "defaultGroups", path: [realm.realm], fields: { groups }, within: "", source: realm },
      ],
      complete: new Set(),
    };
  },

  serverMade: () => true,

  references: (resource) =>
    asNames(resource.fields.groups).map((path) => ({
      kind: "group",
      path: groupPath(path),
      ...(resource.source ? { source: resource.source, entry: "defaultGroups" } : {}),
    })),

  async write({ admin }, changes) {
    for (const { desired } of changes)
      if (desired) await admin.updateRealm({ defaultGroups: asNames(desired.fields.groups) });
  },
};
