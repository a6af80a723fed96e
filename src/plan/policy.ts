import type { Change, FieldChange } from "../model/kind.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import { type KindName, keyOf } from "../model/resource.ts";

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

/**
 * The deletions that the safety rules do not let pass. `liveCounts` says how many objects of each kind the server has
 * (those that Keycloak made itself not counted).
 */
export function refusalsOf(
  realm: string,
  changes: readonly Change[],
  liveCounts: ReadonlyMap<KindName, number>,
  policy: Policy,
): Refusal[] {
  const deletions = changes.filter(({ action, kind }) => action === "delete" && !kindOf(kind).part);
  const refusals: Refusal[] = [];
  for (const { live } of deletions) {
    if (live?.fields.protected !== true) continue;
    refusals.push({
      message: `${titleOf(live)} is protected and would be deleted`,
      help: "put it back into the file, with `protected: false` if it may go, and apply that first",
    });
  }
  if (policy.confirmed.has(realm)) return refusals;

  const help = `if that is meant, add --confirm ${realm}`;
  const byKind = new Map<KindName, string[]>();
  for (const { kind, live } of deletions)
    byKind.set(kind, [...(byKind.get(kind) ?? []), live ? titleOf(live) : ""]);
  for (const [kind, titles] of byKind) {
    const { label, severe } = kindOf(kind);
    const all = liveCounts.get(kind) ?? 0;
    const count = titles.length;
    if (severe)
      refusals.push({
        message: `${count === 1 ? titles[0] : `${count} ${label}s of realm ${realm}`} would be deleted`,
        help,
      });
    else if (all >= COUNTS_FROM && count > all * LARGEST_SHARE)
      refusals.push({ message: `${count} of ${all} ${label}s of realm ${realm} would be deleted`, help });
  }
  return refusals;
}

/** Warnings that go with a deletion: what is lost with it, and whether it looks like half of a rename. */
export function warningsFor(change: Change, all: readonly Change[]): string[] {
  const { action, kind, live } = change;
  if (action !== "delete" || !live) return [];
  const { loses, label } = kindOf(kind);
  const warnings = loses === undefined ? [] : [`with it go ${loses}`];
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
