import { type Command, Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { RealmRepresentation } from "../../model/representation.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions } from "../connection.ts";
import { nextCommand } from "../next-step.ts";
import {
  type Planned,
  type PolicyOptions,
  planSpec,
  policyOptions,
  throwRefusals,
  throwUnread,
} from "../planning.ts";
import type { PlanJson } from "../render/plan-json.ts";
import { readSpec, type SpecOptions, specArgument, specOptions } from "../spec-input.ts";
import { Phases, type StatsFormat, statsOption } from "../stats.ts";

interface PlanOptions extends ConnectionOptions, PolicyOptions, SpecOptions {
  readonly out?: string;
  readonly format: "human" | "json" | "markdown";
  readonly exitCode?: boolean;
  readonly expanded?: boolean;
  readonly merge?: boolean;
  readonly stats?: StatsFormat;
}

export const definePlan: Define = (program, bind) => {
  const command = program
    .command("plan")
    .description("show what would change, field by field; changes nothing")
    .option("--exit-code", "exit with 2 if there are changes")
    .option(
      "--expanded",
      "print the spec as plain Keycloak fields, short forms and references resolved; no server",
    )
    .option(
      "--merge",
      "join the plans that jobs with --shard wrote as JSON: the arguments are their files; no server",
    )
    .option("--out <file>", "save the plan for `iam apply --plan`")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["human", "json", "markdown"])
        .default("human"),
    );
  statsOption(command);
  connectionOptions(policyOptions(specOptions(specArgument(command)))).action(bind(plan));
};

async function plan(
  context: Context,
  inputs: string[],
  options: PlanOptions,
  command: Command,
): Promise<ExitCode> {
  if (options.merge) return await printMerged(context, inputs, options, command);
  if (options.expanded) return await printExpanded(context, inputs, options);
  const phases = new Phases(options.stats);
  try {
    return await planWith(phases, context, inputs, options, command);
  } finally {
    await phases.report(context);
  }
}

async function planWith(
  phases: Phases,
  context: Context,
  inputs: string[],
  options: PlanOptions,
  command: Command,
): Promise<ExitCode> {
  const [{ throwProblems }, { shownPlan }] = await Promise.all([
    import("../problems.ts"),
    import("../shown.ts"),
  ]);
  const planned = await planSpec(inputs, options, context, phases.hooks());
  phases.begin("show");
  const shown = shownPlan(planned, context);
  const next = options.out === undefined ? nextSteps(planned, command) : [];
  await print(shown, context, options, next);
  throwProblems(planned);
  throwUnread(planned);
  throwRefusals(shown);
  if (options.out !== undefined) {
    const { writeSavedPlan } = await import("../saved-plan.ts");
    await writeSavedPlan(options.out, planned, context);
  }
  return await exitOf(shown, options);
}

/** The plan of a fleet from those of its parts; what would have failed the one run fails this one. */
async function printMerged(
  context: Context,
  files: string[],
  options: PlanOptions,
  command: Command,
): Promise<ExitCode> {
  refuseOthers(command);
  const [{ readPlans }, { mergePlans, throwMergedProblems }] = await Promise.all([
    import("../plan-file.ts"),
    import("../merge-plans.ts"),
  ]);
  const merged = mergePlans(await readPlans(files, context));
  await print(merged, context, options);
  throwMergedProblems(merged);
  throwUnread(merged);
  throwRefusals(merged);
  return await exitOf(merged, options);
}

const GO_WITH_MERGE: ReadonlySet<string> = new Set(["merge", "format", "exitCode"]);

/** Throws IAM9001 for options that are about making a plan: they would do nothing to plans that are made. */
function refuseOthers(command: Command): void {
  const idle = command.options.filter((option) => {
    const name = option.attributeName();
    return !GO_WITH_MERGE.has(name) && command.getOptionValueSource(name) === "cli";
  });
  if (idle.length === 0) return;
  const names = idle.map(({ long }) => long).join(", ");
  throw new IamError("IAM9001", `${names}: not with --merge, which joins plans that are made`, {
    help: "give it to the runs that make them",
  });
}

async function print(
  plan: PlanJson,
  { io, out, verbose }: Context,
  { format }: PlanOptions,
  next: readonly string[] = [],
): Promise<void> {
  if (format === "json") io.stdout.write(`${JSON.stringify(plan, undefined, 2)}\n`);
  else if (format === "markdown") {
    const { renderPlanMarkdown } = await import("../render/plan-markdown.ts");
    io.stdout.write(renderPlanMarkdown(plan));
  } else {
    const { renderPlan } = await import("../render/plan-human.ts");
    io.stdout.write(renderPlan(plan, out, { unfold: verbose, next }));
  }
}

async function exitOf(plan: PlanJson, { exitCode }: PlanOptions): Promise<ExitCode> {
  const { hasChanges } = await import("../../plan/plan.ts");
  return exitCode && hasChanges(plan) ? EXIT.changes : EXIT.ok;
}

/** What to type next; nothing where something is in the way, which says itself what to do. */
function nextSteps({ plan: { realms }, inputs, unread, policy }: Planned, command: Command): string[] {
  const isBlocked =
    unread.length > 0 || realms.some((realm) => realm.problems.length + realm.refusals.length > 0);
  if (isBlocked) return [];
  const prunable = realms.reduce(
    (sum, { unmanaged }) => sum + unmanaged.filter((object) => object.prunable).length,
    0,
  );
  return [
    ...(realms.some(({ changes }) => changes.length > 0)
      ? [`To make it so: ${nextCommand("apply", inputs, command)}`]
      : []),
    ...(prunable > 0 && !policy.prune
      ? [
          `To see what deleting ${prunable === 1 ? "the object" : `the ${prunable} objects`} no longer in the spec would do: ${nextCommand("plan", inputs, command, ["--prune"])}`,
        ]
      : []),
  ];
}

async function printExpanded(context: Context, inputs: string[], options: SpecOptions): Promise<ExitCode> {
  const [{ printSpec }, { maskOf }] = await Promise.all([
    import("../../spec/print.ts"),
    import("../../plan/mask.ts"),
  ]);
  const { realms } = await readSpec(inputs, context, "error", options);
  const mask = maskOf(realms.map(({ representation }) => ({ desired: representation, live: undefined })));
  const shown = realms.map((realm) => ({
    ...realm,
    representation: mask.value(realm.representation) as RealmRepresentation,
  }));
  context.io.stdout.write(printSpec(shown));
  return EXIT.ok;
}
