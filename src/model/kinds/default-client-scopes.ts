import type { ScopeLink } from "../admin.ts";
import { set } from "../canonical.ts";
import type { Kind } from "../kind.ts";
import type { Fields } from "../representation.ts";
import { asNames } from "../wire.ts";

const FIELDS = {
  defaultDefaultClientScopes: "default",
  defaultOptionalClientScopes: "optional",
} as const satisfies Record<string, ScopeLink>;

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

  async write({ admin, ids, live }, changes) {
    for (const { fields } of changes) {
      for (const { path, from, to } of fields) {
        const link = FIELDS[path[0] as keyof typeof FIELDS];
        const had = new Set((from as string[] | undefined) ?? []);
        const wanted = new Set((to as string[] | undefined) ?? []);
        // Taken away first: a scope cannot be default and optional at once.
        for (const name of had)
          if (!wanted.has(name)) await admin.unlinkRealmScope(link, await ids.clientScope(name));
        for (const name of wanted)
          if (!had.has(name)) await admin.linkRealmScope(link, await ids.clientScope(name));
        // Clients that this run creates get the new lists.
        live[path[0] ?? ""] = [...wanted];
      }
    }
  },
};
