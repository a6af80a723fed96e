import type { Change, Kind } from "../model/kind.ts";
import { kindOf } from "../model/kinds.ts";
import { identityOf, keyOf, type Resource } from "../model/resource.ts";
import { diff } from "./diff.ts";
import type { Bystander } from "./plan.ts";
import { warningsFor } from "./policy.ts";

/** What is to be done about a resource of the file; nothing if it is as it should be. */
export function changeOf(kind: Kind, desired: Resource, live: Resource | undefined): Change | undefined {
  const fields = diff(desired.fields, live?.fields, kind.exact);
  if (!live) return { action: "create", kind: kind.name, fields, warnings: [], desired };
  if (fields.length === 0) return undefined;
  return { action: "update", kind: kind.name, fields, warnings: [], desired, live };
}

/** An object as the plan lists it when it lets it be. */
export function bystander({ kind, path, owner }: Resource): Bystander {
  return { kind, key: keyOf({ path }), ...(owner === undefined ? {} : { owner }) };
}

/** The removal of what the server has. */
export function deletionOf(resource: Resource): Change {
  return { action: "delete", kind: resource.kind, fields: [], warnings: [], live: resource };
}

/** What lives in a deleted object goes with it and is no step of its own. */
export function withoutImplied(changes: readonly Change[]): Change[] {
  const gone = new Set(
    changes.flatMap(({ action, live }) => (action === "delete" && live ? [identityOf(live)] : [])),
  );
  return changes.filter(({ action, kind, live }) => {
    const owner = action === "delete" && live ? kindOf(kind).owner?.(live) : undefined;
    return !owner || !gone.has(identityOf(owner));
  });
}

/** The changes with what to know before them. */
export function withWarnings(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    const warnings = warningsFor(change, changes);
    return warnings.length > 0 ? { ...change, warnings } : change;
  });
}
