import { ApplyFailure } from "../../apply/apply-realm.ts";
import type { Change } from "../../model/kind.ts";
import { kindOf } from "../../model/kinds.ts";
import { keyOf } from "../../model/resource.ts";
import type { Plan } from "../../plan/plan.ts";
import type { RealmResult } from "../commands/apply.ts";
import type { Style } from "../style.ts";
import { changeAsJson, PLAN_FORMAT_VERSION } from "./plan-json.ts";

/** What an apply did, for people; after a failure also what it did not do. */
export function renderResult(results: readonly RealmResult[], milliseconds: number, style: Style): string {
  const done = results.flatMap((result) => result.done);
  const count = (action: Change["action"]): number =>
    done.filter((change) => change.action === action).length;
  const failed = results.some(({ failure }) => failure);
  const head = failed ? style.red("Stopped:") : style.green("Applied:");
  const lines = [
    `${head} ${count("create")} created, ${count("update")} updated, ${count("delete")} deleted in ${(milliseconds / 1000).toFixed(1)} s.`,
  ];
  for (const { realm, failure } of results) {
    if (!(failure instanceof ApplyFailure)) continue;
    lines.push(
      ...listed(`realm ${realm}: failed`, failure.failed),
      ...listed(`realm ${realm}: not started`, failure.notStarted),
    );
    lines.push("What is done stays; the same command goes on from here.");
  }
  return `${lines.join("\n")}\n`;
}

function listed(title: string, changes: readonly Change[]): string[] {
  return changes.length === 0 ? [] : [`${title}:`, ...changes.map((change) => `  ${nameOf(change)}`)];
}

/** `client my-sdk-client`, for a line of progress or a list. */
export function nameOf(change: Change): string {
  const resource = change.desired ?? change.live;
  return `${kindOf(change.kind).label} ${resource ? keyOf(resource) : ""}`;
}

/** The same for scripts: the plan's changes by what became of them. */
export function resultAsJson(plan: Plan, results: readonly RealmResult[]): object {
  const byRealm = new Map(results.map((result) => [result.realm, result]));
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    ok: results.every(({ failure }) => !failure),
    realms: plan.realms.map(({ realm, changes }) => {
      const result = byRealm.get(realm);
      const failure = result?.failure instanceof ApplyFailure ? result.failure : undefined;
      return {
        realm,
        done: (result?.done ?? []).map(changeAsJson),
        failed: (failure?.failed ?? []).map(changeAsJson),
        notStarted: (result ? (failure?.notStarted ?? []) : changes).map(changeAsJson),
        ...(result?.failure ? { error: { code: result.failure.code, message: result.failure.message } } : {}),
      };
    }),
  };
}
