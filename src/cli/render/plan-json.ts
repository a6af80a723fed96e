import type { Code } from "../../errors.ts";
import type { Change } from "../../model/kind.ts";
import { nameOf } from "../../model/kinds.ts";
import { type KindName, keyOf } from "../../model/resource.ts";
import { type Bystander, type Plan, type Problem, type Summary, summarise } from "../../plan/plan.ts";
import type { Refusal } from "../../plan/policy.ts";
import { Secret } from "../../secret.ts";
import { codeOf, helpFor } from "../problems.ts";
import type { Part } from "../shard.ts";
import { showPath } from "./value.ts";

export const PLAN_FORMAT_VERSION = 1;

/**
 * A plan as scripts read it (README, "A plan as JSON", docs/plan.schema.json), and what every other form of it is made
 * of: what was read from a file can be shown as what was planned a moment ago. Within a format version there are only
 * additions.
 */
export interface PlanJson {
  readonly formatVersion: typeof PLAN_FORMAT_VERSION;
  /** Absent where the plan is of all realms of the spec. */
  readonly shard?: Part;
  /** Whether deletions were asked for. */
  readonly prune: boolean;
  readonly realms: readonly RealmJson[];
  /** Realms that could not be read, and why. */
  readonly unread: readonly UnreadJson[];
  readonly summary: Summary;
}

export interface RealmJson {
  readonly realm: string;
  readonly changes: readonly ChangeJson[];
  readonly unmanaged: readonly Bystander[];
  readonly notOwned: readonly Bystander[];
  readonly locked: readonly LockedJson[];
  readonly problems: readonly ProblemJson[];
  readonly refusals: readonly Refusal[];
}

export interface ChangeJson {
  readonly action: Change["action"];
  readonly kind: KindName;
  readonly key: string;
  /** The key as it reads well. */
  readonly name: string;
  readonly fields: readonly FieldJson[];
  readonly warnings: readonly string[];
}

export interface LockedJson extends ChangeJson {
  readonly reason: string;
}

/** `null` is nothing. A secret is only said to differ. */
export interface FieldJson {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly sensitive?: true;
  /** Where in the spec it stands: `realm.yaml:12`. */
  readonly place?: string;
}

export interface ProblemJson {
  readonly code: Code;
  readonly message: string;
  readonly help?: string;
}

export interface UnreadJson {
  readonly realm: string;
  readonly error: ProblemJson;
}

/** What a plan does not know about itself. */
export interface PlanContext {
  readonly shard?: Part | undefined;
  readonly prune?: boolean;
  readonly unread?: readonly { readonly realm: string; readonly error: Reason }[];
  /** Where in the spec a value stands, where that is to be shown. */
  readonly placeOf?: PlaceOf | undefined;
}

export type PlaceOf = (change: Change, path: readonly string[]) => string | undefined;

/** An {@link IamError}, or what of one is in a file. */
interface Reason {
  readonly code: Code;
  readonly message: string;
  readonly help?: string | undefined;
}

export function planAsJson(
  plan: Plan,
  { shard, prune = false, unread = [], placeOf }: PlanContext = {},
): PlanJson {
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    ...(shard && { shard }),
    prune,
    realms: plan.realms.map(({ realm, changes, unmanaged, notOwned, locked, problems, refusals }) => ({
      realm,
      changes: changes.map((change) => changeAsJson(change, placeOf)),
      unmanaged,
      notOwned,
      locked: locked.map(({ change, reason }) => ({ ...changeAsJson(change), reason })),
      problems: problems.map(problemAsJson),
      refusals,
    })),
    unread: unread.map(({ realm, error }) => ({ realm, error: reasonAsJson(error) })),
    summary: summarise(plan),
  };
}

/** One change; a secret field says that it differs and no more. */
export function changeAsJson(change: Change, placeOf?: PlaceOf): ChangeJson {
  const { action, kind, fields, warnings, desired, live } = change;
  const resource = desired ?? live;
  return {
    action,
    kind,
    key: resource ? keyOf(resource) : "",
    name: resource ? nameOf(resource) : "",
    fields: fields.map(({ path, from, to }) => {
      const secret = from instanceof Secret || to instanceof Secret;
      const place = placeOf?.(change, path);
      return {
        path: showPath(path),
        from: from ?? null,
        to: to ?? null,
        ...(secret && { sensitive: true as const }),
        ...(place !== undefined && { place }),
      };
    }),
    warnings,
  };
}

function problemAsJson(problem: Problem): ProblemJson {
  return reasonAsJson({ code: codeOf(problem), message: problem.message, help: helpFor(problem) });
}

function reasonAsJson({ code, message, help }: Reason): ProblemJson {
  return { code, message, ...(help !== undefined && { help }) };
}
