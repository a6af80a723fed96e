import type { Change } from "../model/kind.ts";
import type { Need } from "../model/need.ts";
import type { KindName, Reference, Resource } from "../model/resource.ts";
import type { Refusal } from "./policy.ts";

/** What stands between a spec and a server: every change, and what was seen but is not ours to change. */
export interface Plan {
  readonly realms: readonly RealmPlan[];
}

export interface RealmPlan {
  readonly realm: string;
  /** In the order in which they are carried out. */
  readonly changes: readonly Change[];
  /** Objects that the server has beside those of the file, in collections that the file lists. They stay. */
  readonly unmanaged: readonly Bystander[];
  /** Objects of the spec that it does not own, so that `--prune` and `destroy` leave them. */
  readonly notOwned: readonly Bystander[];
  /** Objects and parts of the file that are as they should be. */
  readonly unchanged: number;
  /** Differences that nobody can mend: Keycloak refuses every change of what they are in. */
  readonly locked: readonly LockedChange[];
  /** What would fail or be swallowed on the way; a plan with problems is not applied. */
  readonly problems: readonly Problem[];
  /** Deletions that a safety rule forbids; a plan with refusals is shown, and not applied. */
  readonly refusals: readonly Refusal[];
}

/** An object that is on the server whatever the plan does. */
export interface Bystander {
  readonly kind: KindName;
  readonly key: string;
  /** The spec that created it, if one did. */
  readonly owner?: string;
  /** This spec created it and no longer has it: `--prune` deletes it. */
  readonly prunable?: true;
}

export interface LockedChange {
  readonly change: Change;
  readonly reason: string;
}

/** Something that the server's state makes impossible. */
export interface Problem {
  readonly message: string;
  readonly resource: Resource;
  /** Set if the problem is a name that leads nowhere. */
  readonly reference?: Reference;
  /** The field of the resource that it is about. */
  readonly path?: readonly string[];
  /** Set if the problem is something that the server lacks. */
  readonly need?: Need;
  /** The nearest name that exists. */
  readonly suggestion?: string;
}

export interface Summary {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly unchanged: number;
}

/** Counts the changes of a plan. */
export function summarise(plan: Plan): Summary {
  const count = (action: Change["action"]): number =>
    plan.realms.reduce(
      (sum, { changes }) => sum + changes.filter((change) => change.action === action).length,
      0,
    );
  return {
    create: count("create"),
    update: count("update"),
    delete: count("delete"),
    unchanged: plan.realms.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

/** Whether anything is to be done. */
export function hasChanges(plan: {
  readonly realms: readonly { readonly changes: readonly unknown[] }[];
}): boolean {
  return plan.realms.some(({ changes }) => changes.length > 0);
}
