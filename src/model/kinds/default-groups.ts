import { set } from "../canonical.ts";
import { namesOnPath, pathOfGroup } from "../group-path.ts";
import type { Kind } from "../kind.ts";
import { asNames } from "../wire.ts";

/** The groups that new users of the realm join. Written after the groups themselves. */
export const defaultGroups: Kind = {
  name: "defaultGroups",
  label: "realm default groups",

  collect(realm, side) {
    // The server says nothing where there are none.
    const names = realm.defaultGroups ?? (side === "server" ? [] : undefined);
    if (!Array.isArray(names)) return { resources: [], complete: new Set() };
    const groups = set(names.map((name) => pathOfGroup(namesOnPath(String(name), realm.groups))));
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
      path: namesOnPath(path),
      ...(resource.source ? { source: resource.source, entry: "defaultGroups" } : {}),
    })),

  // By their ids: as a setting of the realm they are paths, in which the slashes of names mislead.
  async write({ admin, ids }, changes) {
    for (const { desired, live } of changes) {
      const had = asNames(live?.fields.groups);
      const wanted = asNames(desired?.fields.groups);
      for (const path of had)
        if (!wanted.includes(path)) await admin.removeDefaultGroup(await ids.group(path));
      for (const path of wanted) if (!had.includes(path)) await admin.addDefaultGroup(await ids.group(path));
    }
  },
};
