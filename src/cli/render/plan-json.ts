import type { Change } from "../../model/kind.ts";
import { keyOf } from "../../model/resource.ts";
import { type Plan, summarise } from "../../plan/plan.ts";
import { Secret } from "../../secret.ts";
import { showPath } from "./value.ts";

export const PLAN_FORMAT_VERSION = 1;

/** A plan as scripts read it (README, "JSON"). Within a format version there are only additions. */
export function planAsJson(plan: Plan): object {
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    realms: plan.realms.map(({ realm, changes, unmanaged, notOwned, locked, problems, refusals }) => ({
      realm,
      changes: changes.map(changeAsJson),
      unmanaged,
      notOwned,
      locked: locked.map(({ change, reason }) => ({ ...changeAsJson(change), reason })),
      problems: problems.map(({ message, suggestion }) => ({
        message,
        ...(suggestion === undefined ? {} : { help: `did you mean ${suggestion}?` }),
      })),
      refusals,
    })),
    summary: summarise(plan),
  };
}

/** One change; a secret field says that it differs and no more. */
export function changeAsJson({ action, kind, fields, warnings, desired, live }: Change): object {
  const resource = desired ?? live;
  return {
    action,
    kind,
    key: resource ? keyOf(resource) : "",
    fields: fields.map(({ path, from, to }) => {
      const secret = from instanceof Secret || to instanceof Secret;
      return {
        path: showPath(path),
        from: from ?? null,
        to: to ?? null,
        ...(secret ? { sensitive: true } : {}),
      };
    }),
    warnings,
  };
}
