import type { ScopeLink } from "./admin.ts";
import type { FieldChange } from "./kind.ts";
import type { Resource } from "./resource.ts";
import { asNames } from "./wire.ts";

/** The two lists of client scopes that a client, or a realm for its new clients, has: field → link. */
export type ScopeLists = Readonly<Record<string, ScopeLink>>;

/** One scope that is linked or unlinked. */
export interface LinkChange {
  readonly link: ScopeLink;
  readonly name: string;
}

/**
 * A scope is in one list or in the other. One that the file puts into a list leaves the other, also where the file does
 * not mention that: Keycloak itself would ignore the new link (of a client) or refuse it (of a realm).
 */
export function inOneList(desired: Resource, live: Resource, lists: ScopeLists): Resource {
  const fields = { ...desired.fields };
  for (const field of Object.keys(lists))
    for (const other of Object.keys(lists)) {
      if (other === field || fields[other] !== undefined) continue;
      const wanted = asNames(desired.fields[field]);
      const held = asNames(live.fields[other]);
      if (held.some((name) => wanted.includes(name)))
        fields[other] = held.filter((name) => !wanted.includes(name));
    }
  return { ...desired, fields };
}

/** What to unlink and what to link, in this order: a scope must lose its old link before it gets the other one. */
export function linkChanges(
  fields: readonly FieldChange[],
  lists: ScopeLists,
): { readonly gone: readonly LinkChange[]; readonly added: readonly LinkChange[] } {
  const gone: LinkChange[] = [];
  const added: LinkChange[] = [];
  for (const { path, from, to } of fields) {
    const link = lists[path[0] ?? ""];
    if (!link) continue;
    const had = namesIn(from);
    const wanted = namesIn(to);
    gone.push(...had.filter((name) => !wanted.includes(name)).map((name) => ({ link, name })));
    added.push(...wanted.filter((name) => !had.includes(name)).map((name) => ({ link, name })));
  }
  return { gone, added };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
