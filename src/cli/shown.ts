import type { Context } from "./command.ts";
import type { Planned } from "./planning.ts";
import { placesIn } from "./problems.ts";
import { type PlanJson, planAsJson } from "./render/plan-json.ts";

/** A plan as it may be seen; with `--verbose` its values say where in the spec they stand. */
export function shownPlan({ shown, spec, policy, part, unread }: Planned, { verbose }: Context): PlanJson {
  return planAsJson(shown, {
    shard: part,
    prune: policy.prune,
    unread,
    placeOf: verbose ? placesIn(spec) : undefined,
  });
}
