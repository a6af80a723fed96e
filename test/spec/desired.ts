import { kinds } from "../../src/model/kinds.ts";
import { Secret } from "../../src/secret.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** Everything the spec wants, as the planner compares it; secrets aside. */
export function desired({ realms }: Spec): string[] {
  return realms
    .flatMap(({ representation }) =>
      kinds.flatMap((kind) => {
        const { resources, complete } = kind.collect(representation, "spec");
        return [
          ...resources.map(({ kind: name, path, fields }) => sorted({ name, path, fields })),
          ...[...complete].map((within) => sorted({ complete: kind.name, within })),
        ];
      }),
    )
    .sort();
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Secret || inner === "(secret)") return undefined;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
