import type { Change } from "../model/kind.ts";
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
  readonly unmanaged: readonly { readonly kind: KindName; readonly key: string }[];
  /** Objects and parts of the file that are as they should be. */
  readonly unchanged: number;
  /** What would fail or be swallowed on the way; a plan with problems is not applied. */
  readonly problems: readonly Problem[];
  /** Deletions that a safety rule forbids; a plan with refusals is shown, and not applied. */
  readonly refusals: readonly Refusal[];
}

/** Something that the server's state makes impossible. */
export interface Problem {
  readonly message: string;
  readonly resource: Resource;
  /** Set if the problem is a name that leads nowhere. */
  readonly reference?: Reference;
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
export function hasChanges(plan: Plan): boolean {
  return plan.realms.some(({ changes }) => changes.length > 0);
}
