import type { Change, Kind } from "../model/kind.ts";
import { identityOf, keyOf, type Resource } from "../model/resource.ts";
import { homesOf } from "./contents.ts";
import { diff } from "./diff.ts";
import type { Bystander } from "./plan.ts";
import { type Scene, warningsFor } from "./policy.ts";

/** What is to be done about a resource of the file; nothing if it is as it should be. */
export function changeOf(kind: Kind, wanted: Resource, live: Resource | undefined): Change | undefined {
  const desired = live && kind.implied ? kind.implied(wanted, live) : wanted;
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

/** What the plan deletes. */
export function deletedBy(changes: readonly Change[]): Resource[] {
  return changes.flatMap(({ action, live }) => (action === "delete" && live ? [live] : []));
}

/** What lives in a deleted object goes with it and is no step of its own. */
export function withoutImplied(changes: readonly Change[]): Change[] {
  const gone = new Set(deletedBy(changes).map(identityOf));
  return changes.filter(
    ({ action, live }) =>
      action !== "delete" || !live || !homesOf(live).some((home) => gone.has(identityOf(home))),
  );
}

/** The changes with what to know before them. */
export function withWarnings(changes: readonly Change[], scene: Scene): Change[] {
  return changes.map((change) => {
    const warnings = warningsFor(change, changes, scene);
    return warnings.length > 0 ? { ...change, warnings } : change;
  });
}
