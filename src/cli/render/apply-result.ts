import { ApplyFailure, type FailedChange } from "../../apply/account.ts";
import type { Change } from "../../model/kind.ts";
import { kindOf, titleOf } from "../../model/kinds.ts";
import type { Mask } from "../../plan/mask.ts";
import type { Plan } from "../../plan/plan.ts";
import { printable } from "../../printable.ts";
import type { RealmResult } from "../apply-realms.ts";
import type { Style } from "../style.ts";
import { changeAsJson, PLAN_FORMAT_VERSION } from "./plan-json.ts";

/** A large realm may have thousands that were not started. */
const MOST_LISTED = 20;

/** What an apply did, for people; after a failure also what it did not do. */
export function renderResult(
  plan: Plan,
  results: readonly RealmResult[],
  milliseconds: number,
  style: Style,
): string {
  const started = new Set(results.map(({ realm }) => realm));
  const notStarted = plan.realms.flatMap(({ realm, changes }) =>
    changes.length > 0 && !started.has(realm) ? [realm] : [],
  );
  const done = results.flatMap((result) => result.done);
  const count = (action: Change["action"]): number =>
    done.filter((change) => change.action === action).length;
  const failed = notStarted.length > 0 || results.some(({ failure }) => failure);
  const head = failed ? style.red("Stopped:") : style.green("Applied:");
  const lines = [
    `${head} ${count("create")} created, ${count("update")} updated, ${count("delete")} deleted in ${(milliseconds / 1000).toFixed(1)} s.`,
  ];
  for (const { realm, failure } of results) {
    if (!(failure instanceof ApplyFailure)) continue;
    lines.push(
      ...listed(`realm ${realm}: failed`, failure.failed.map(whyFailed)),
      ...listed(`realm ${realm}: not started`, failure.notStarted.map(nameOf)),
    );
  }
  lines.push(
    ...listed(
      "not started at all",
      notStarted.map((realm) => `realm ${realm}`),
    ),
  );
  if (failed) lines.push("What is done stays; the same command goes on from here.");
  return `${lines.join("\n")}\n`;
}

function listed(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MOST_LISTED;
  const more = rest > 1 ? [`  and ${rest} more (--format json lists them)`] : [];
  const shown = more.length > 0 ? entries.slice(0, MOST_LISTED) : entries;
  return [`${title}:`, ...shown.map((entry) => `  ${entry}`), ...more];
}

function whyFailed({ change, error }: FailedChange): string {
  return `${nameOf(change)}: ${printable(error.message)}`;
}

/** `client my-sdk-client`, for a line of progress or a list. */
export function nameOf(change: Change): string {
  const resource = change.desired ?? change.live;
  return resource ? printable(titleOf(resource)) : kindOf(change.kind).label;
}

/** The same for scripts: the plan's changes by what became of them. */
export function resultAsJson(plan: Plan, results: readonly RealmResult[], mask: Mask): object {
  const asJson = (change: Change): object => changeAsJson(mask.change(change));
  const byRealm = new Map(results.map((result) => [result.realm, result]));
  const planned = new Set(plan.realms.map(({ realm }) => realm));
  // A realm that could not be read has no plan.
  const unread = results.flatMap(({ realm }) => (planned.has(realm) ? [] : [{ realm, changes: [] }]));
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    ok: results.every(({ failure }) => !failure),
    realms: [...plan.realms, ...unread].map(({ realm, changes }) => {
      const result = byRealm.get(realm);
      const failure = result?.failure instanceof ApplyFailure ? result.failure : undefined;
      return {
        realm,
        done: (result?.done ?? []).map(asJson),
        failed: (failure?.failed ?? []).map(({ change, error }) => ({
          ...asJson(change),
          error: { code: error.code, message: error.message },
        })),
        notStarted: (result ? (failure?.notStarted ?? []) : changes).map(asJson),
        ...(result?.failure ? { error: { code: result.failure.code, message: result.failure.message } } : {}),
      };
    }),
  };
}
