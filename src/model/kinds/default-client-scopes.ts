import { set } from "../canonical.ts";
import type { Kind } from "../kind.ts";
import type { Fields } from "../representation.ts";
import { inOneList, linkChanges, type ScopeLists } from "../scope-links.ts";
import { asNames } from "../wire.ts";

const FIELDS = {
  defaultDefaultClientScopes: "default",
  defaultOptionalClientScopes: "optional",
} as const satisfies ScopeLists;

/** The client scopes that new clients of the realm get. */
export const defaultClientScopes: Kind = {
  name: "defaultClientScopes",
  label: "realm default client scopes",

  collect(realm) {
    const fields: Fields = {};
    for (const field of Object.keys(FIELDS)) {
      const names = realm[field];
      if (Array.isArray(names)) fields[field] = set(names.map(String));
    }
    const declared = Object.keys(fields).length > 0;
    return {
      resources: declared
        ? [{ kind: "defaultClientScopes", path: [realm.realm], fields, within: "", source: realm }]
        : [],
      complete: new Set(),
    };
  },

  serverMade: () => true,

  references: (resource) =>
    Object.keys(FIELDS).flatMap((field) =>
      asNames(resource.fields[field]).map((name) => ({
        kind: "clientScope" as const,
        path: [name],
        ...(resource.source ? { source: resource.source, entry: field } : {}),
      })),
    ),

  implied: (desired, live) => inOneList(desired, live, FIELDS),

  async write({ admin, ids, live }, changes) {
    for (const { fields } of changes) {
      const { gone, added } = linkChanges(fields, FIELDS);
      for (const { link, name } of gone) await admin.unlinkRealmScope(link, await ids.clientScope(name));
      for (const { link, name } of added) await admin.linkRealmScope(link, await ids.clientScope(name));
      // Clients that this run creates get the new lists.
      for (const { path, to } of fields) live[path[0] ?? ""] = to ?? [];
    }
  },
};
