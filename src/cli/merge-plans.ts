import { IamError } from "../errors.ts";
import { SpecError } from "../spec/diagnostic.ts";
import type { PlanFile } from "./plan-file.ts";
import { PLAN_FORMAT_VERSION, type PlanJson } from "./render/plan-json.ts";
import type { Part } from "./shard.ts";

/**
 * The plan of the whole from those of its parts, as one run would have made it: its realms in the order of the spec.
 * Plans of several specs follow each other. Throws IAM3008 if a part is missing, comes from another state of the spec,
 * or has a realm that another one has.
 */
export function mergePlans(files: readonly PlanFile[]): PlanJson {
  throwIfTwice(files);
  const order = new Map(orderOf(files).map((realm, at) => [realm, at]));
  const placeOf = ({ realm }: { readonly realm: string }): number => order.get(realm) ?? order.size;
  const plans = files.map(({ plan }) => plan);
  const count = (what: keyof PlanJson["summary"]): number =>
    plans.reduce((sum, { summary }) => sum + summary[what], 0);
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    prune: plans.some(({ prune }) => prune),
    realms: plans.flatMap(({ realms }) => realms).sort((a, b) => placeOf(a) - placeOf(b)),
    unread: plans.flatMap(({ unread }) => unread).sort((a, b) => placeOf(a) - placeOf(b)),
    summary: {
      create: count("create"),
      update: count("update"),
      delete: count("delete"),
      unchanged: count("unchanged"),
    },
  };
}

/** Throws what the servers' state makes impossible, as `iam plan` does; the places in the spec are not known here. */
export function throwMergedProblems({ realms }: PlanJson): void {
  const found = realms.flatMap(({ realm, problems }) =>
    problems.map((problem) => ({ ...problem, severity: "error" as const, tenants: [realm] })),
  );
  if (found.length > 0) throw new SpecError(found);
}

function throwIfTwice(files: readonly PlanFile[]): void {
  const seen = new Map<string, string>();
  for (const { file, plan } of files)
    for (const { realm } of [...plan.realms, ...plan.unread]) {
      const other = seen.get(realm);
      if (other !== undefined)
        throw new IamError("IAM3008", `the realm ${realm} is in ${other} and in ${file}`, {
          help: "give each part of a fleet once, and none of an earlier run",
        });
      seen.set(realm, file);
    }
}

/** The names of all realms that the parts are of, none for plans that are no parts. */
function orderOf(files: readonly PlanFile[]): readonly string[] {
  const parts = files.flatMap(({ file, plan: { shard } }) => (shard ? [{ file, shard }] : []));
  const [first, ...others] = parts;
  if (!first) return [];
  const stray = others.find(({ shard }) => wholeOf(shard) !== wholeOf(first.shard));
  if (stray)
    throw new IamError("IAM3008", `${first.file} and ${stray.file} are not parts of one whole`, {
      help: "make all parts from the same spec, with the same n of --shard i/n",
    });
  throwIfMissing(parts.map(({ shard }) => shard));
  return first.shard.realms;
}

function throwIfMissing(parts: readonly Part[]): void {
  const given = new Set(parts.map(({ index }) => index));
  const of = parts[0]?.of ?? 0;
  const missing: string[] = [];
  for (let index = 1; index <= of && missing.length < MOST_NAMED; index++)
    if (!given.has(index)) missing.push(`${index}/${of}`);
  if (missing.length === 0) return;
  const rest = of - given.size - missing.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  throw new IamError("IAM3008", `not all parts are given: ${missing.join(", ")}${more} missing`, {
    help: "look at the runs with these for --shard, and give their files as well",
  });
}

const MOST_NAMED = 10;

/** Equal for the parts of one whole. */
function wholeOf({ of, realms }: Part): string {
  return JSON.stringify([of, realms]);
}
