import type { Findings } from "./findings.ts";
import { keyOf, type RoleGraph, type RoleName, shownRole } from "./role-graph.ts";

/** Roles that contain themselves, directly or through others (IAM1412). Each circle is found once. */
export function checkComposites(graph: RoleGraph, findings: Findings): void {
  const done = new Set<string>();
  const visit = (name: RoleName, above: readonly RoleName[]): void => {
    done.add(keyOf(name));
    const way = [...above, name];
    for (const part of graph.parts(name)) {
      const start = way.findIndex((one) => keyOf(one) === keyOf(part.name));
      if (start !== -1) {
        const circle = [...way.slice(start), part.name].map(shownRole).join(" → ");
        findings.error("IAM1412", `the role ${shownRole(part.name)} contains itself: ${circle}`, part, {
          help: "take this one out; whoever holds the outermost role has all of them",
        });
      } else if (!done.has(keyOf(part.name))) visit(part.name, way);
    }
  };
  for (const { name } of graph.all) if (!done.has(keyOf(name))) visit(name, []);
}
