import { kindOf, titleOf } from "../model/kinds.ts";
import { NEED_LABELS, type Need, type NeedKind, needsOf } from "../model/need.ts";
import type { Resource } from "../model/resource.ts";
import { closest } from "../suggest.ts";
import { EVERYWHERE } from "./everywhere.ts";
import type { Problem, RealmPlan } from "./plan.ts";

/** What a server and one realm of it have; what the account may not see is absent. */
export type Inventory = Partial<Record<NeedKind, ReadonlySet<string>>>;

/** A need, and whose it is. */
export interface OpenNeed extends Need {
  readonly resource: Resource;
}

/**
 * What a plan is about to write that not every server has. Nothing, for most plans: then the server need not be asked.
 */
export function openNeeds({ changes }: RealmPlan): OpenNeed[] {
  return changes.flatMap((change) => {
    const { desired, kind } = change;
    const { needs } = kindOf(kind);
    if (!desired || !needs) return [];
    return needsOf(change, needs)
      .filter(({ what, name }) => !EVERYWHERE[what]?.has(name))
      .map((need) => ({ ...need, resource: desired }));
  });
}

/** The needs that this server does not meet; what it does not tell passes. */
export function unmet(needs: readonly OpenNeed[], inventory: Inventory): Problem[] {
  return needs.flatMap(({ what, name, path, resource }) => {
    const names = inventory[what];
    // Keycloak lists neither the parents of its themes nor mappers made of deployed scripts in all versions.
    if (!names || names.has(name) || EVERYWHERE[what]?.has(name)) return [];
    const subject = titleOf(resource);
    const suggestion = what === "feature" ? undefined : closest(name, [...names]);
    return [
      {
        message:
          what === "feature"
            ? `${subject}: \`${path.at(-1)}\` needs the feature ${flagName(name)}, which this server has not switched on`
            : `${subject}: this ${what === "flow" ? "realm" : "server"} has no ${NEED_LABELS[what]} \`${name}\``,
        resource,
        path,
        need: { what, name, path },
        ...(suggestion ? { suggestion: suggestion.word } : {}),
      },
    ];
  });
}

/** As the server's option takes it: `token-exchange-standard:v2`. */
export function flagName(feature: string): string {
  return feature
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/-v(\d+)$/, ":v$1");
}
