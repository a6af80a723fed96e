import type { RealmPlan } from "../plan/plan.ts";
import type { PlannedRealm } from "./planning.ts";

/**
 * Adds to plans what the server lacks of what they are about to write: types of extensions, features, flows. It is
 * asked (once for all realms) only if a plan needs what not every server has.
 */
export async function checkAgainstServer(
  plans: readonly RealmPlan[],
  realms: readonly Pick<PlannedRealm, "server" | "live">[],
): Promise<RealmPlan[]> {
  const { openNeeds, unmet } = await import("../plan/check-server.ts");
  const open = plans.map(openNeeds);
  if (open.every((needs) => needs.length === 0)) return [...plans];
  const { readFlows, readServerNames } = await import("../live/read-inventory.ts");
  const isOfServer = open.some((needs) => needs.some(({ what }) => what !== "flow"));
  const [first] = realms;
  const names = isOfServer && first ? await readServerNames(first.server) : {};
  return Promise.all(
    plans.map(async (plan, at) => {
      const [needs = [], realm] = [open[at], realms[at]];
      if (needs.length === 0 || !realm) return plan;
      const hasFlow = needs.some(({ what }) => what === "flow");
      const flows = hasFlow ? await readFlows(realm.server, realm.live) : {};
      return { ...plan, problems: [...plan.problems, ...unmet(needs, { ...names, ...flows })] };
    }),
  );
}
