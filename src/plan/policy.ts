import type { Change, FieldChange } from "../model/kind.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import { identityOf, type KindName, keyOf, type Resource } from "../model/resource.ts";

/** What a run may do beyond creating and changing. */
export interface Policy {
  /** Delete objects that this spec created and no longer has. */
  readonly prune: boolean;
  /** Take over objects of the spec that no spec owns, so that they may be pruned and destroyed later. */
  readonly adopt?: boolean;
  /** Realms named with `--confirm`: severe deletions in them are meant. */
  readonly confirmed: ReadonlySet<string>;
}

export const CAREFUL: Policy = { prune: false, confirmed: new Set() };

/** A deletion that a rule forbids, and the flag that lifts the rule, if one does. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}

/** From this many objects of a kind on, the share that is deleted counts. */
const COUNTS_FROM = 10;
/** More than this share of a kind is not deleted without a confirmation. */
const LARGEST_SHARE = 0.3;

/** So many of the objects that go with a deleted one are named. */
const MOST_NAMED = 5;

/** What deletions are judged by. */
export interface Scene {
  /** The spec's name. */
  readonly owner: string | undefined;
  /** Objects that the server has of each kind, without those that Keycloak made itself. */
  readonly liveCounts: ReadonlyMap<KindName, number>;
  /** Identity of a deleted object → the objects that live in it and go with it. */
  readonly contents: ReadonlyMap<string, readonly Resource[]>;
}

/** The deletions that the safety rules do not let pass. */
export function refusalsOf(
  realm: string,
  changes: readonly Change[],
  scene: Scene,
  policy: Policy,
): Refusal[] {
  const deleted = changes.flatMap(({ action, kind, live }) =>
    action === "delete" && live && !kindOf(kind).part ? [live] : [],
  );
  const refusals: Refusal[] = [];
  for (const resource of deleted.flatMap((live) => [live, ...contentsIn(live, scene)])) {
    if (resource.fields.protected !== true) continue;
    refusals.push({
      message: `${titleOf(resource)} is protected and would be deleted`,
      help: "put it back into the file, with `protected: false` if it may go, and apply that first",
    });
  }
  if (policy.confirmed.has(realm)) return refusals;

  const help = `if that is meant, add --confirm ${realm}`;
  const byKind = new Map<KindName, Resource[]>();
  const count = (resource: Resource): void => {
    byKind.set(resource.kind, [...(byKind.get(resource.kind) ?? []), resource]);
  };
  for (const live of deleted) {
    count(live);
    // What goes with a severe deletion is confirmed with it.
    if (kindOf(live.kind).severe) continue;
    const contents = contentsIn(live, scene);
    for (const resource of contents) count(resource);
    const others = contents.filter(({ owner }) => owner !== scene.owner);
    if (others.length > 0)
      refusals.push({
        message: `with ${titleOf(live)} would go what this spec did not create: ${namesOf(others)}`,
        help,
      });
  }
  for (const [kind, resources] of byKind) {
    const { label, severe } = kindOf(kind);
    const all = scene.liveCounts.get(kind) ?? 0;
    const { length } = resources;
    if (severe)
      refusals.push({
        message: `${resources[0] && length === 1 ? titleOf(resources[0]) : `${length} ${label}s of realm ${realm}`} would be deleted`,
        help,
      });
    else if (all >= COUNTS_FROM && length > all * LARGEST_SHARE)
      refusals.push({ message: `${length} of ${all} ${label}s of realm ${realm} would be deleted`, help });
  }
  return refusals;
}

/** Warnings that go with a deletion: what is lost with it, and whether it looks like half of a rename. */
export function warningsFor(change: Change, all: readonly Change[], scene: Scene): string[] {
  const { action, kind, live } = change;
  if (action !== "delete" || !live) return [];
  const { loses, label } = kindOf(kind);
  const warnings = loses === undefined ? [] : [`with it go ${loses}`];
  const contents = contentsIn(live, scene);
  const isOurs = ({ owner }: Resource): boolean => owner === scene.owner;
  const ours = contents.filter(isOurs);
  const others = contents.filter((resource) => !isOurs(resource));
  if (ours.length > 0) warnings.push(`also ${namesOf(ours)}`);
  if (others.length > 0) warnings.push(`also what this spec did not create: ${namesOf(others)}`);
  const twin = all.find(
    (other) =>
      other.action === "create" &&
      other.kind === kind &&
      other.desired &&
      looksLike(other.fields, live.fields),
  );
  if (twin?.desired)
    warnings.push(
      `it looks renamed to ${keyOf(twin.desired)}: Keycloak gets a new ${label}, and the old one goes with all it has`,
    );
  return warnings;
}

/** The objects that go with a deleted one. */
function contentsIn(deleted: Resource, { contents }: Scene): readonly Resource[] {
  return (contents.get(identityOf(deleted)) ?? []).filter(({ kind }) => kindOf(kind).adoptable);
}

function namesOf(resources: readonly Resource[]): string {
  const shown = resources.slice(0, MOST_NAMED).map(titleOf);
  const rest = resources.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Every field of the new object is the same in the old one. */
function looksLike(created: readonly FieldChange[], old: Readonly<Record<string, unknown>>): boolean {
  return (
    created.length > 0 &&
    created.every(({ path, to }) => {
      let held: unknown = old;
      for (const step of path) held = (held as Record<string, unknown> | undefined)?.[step];
      return JSON.stringify(held) === JSON.stringify(to);
    })
  );
}
