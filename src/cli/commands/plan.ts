import { Option } from "commander";
import { EXIT, type ExitCode } from "../../errors.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions } from "../connection.ts";
import {
  confirmOption,
  type PolicyOptions,
  type SpecOptions,
  specArgument,
  specOptions,
} from "../planning.ts";
import { Phases, type StatsFormat, statsOption } from "../stats.ts";

interface PlanOptions extends ConnectionOptions, PolicyOptions, SpecOptions {
  readonly out?: string;
  readonly format: "human" | "json" | "markdown";
  readonly exitCode?: boolean;
  readonly expanded?: boolean;
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
    .option("--prune", "delete what this spec created and no longer has")
    .option("--out <file>", "save the plan for `iam apply --plan`")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["human", "json", "markdown"])
        .default("human"),
    );
  statsOption(command);
  connectionOptions(confirmOption(specOptions(specArgument(command)))).action(bind(plan));
};

async function plan(context: Context, inputs: string[], options: PlanOptions): Promise<ExitCode> {
  const { io, out } = context;
  if (options.expanded) return await printExpanded(context, inputs, options);
  const phases = new Phases(options.stats);
  const [{ detailOf, planSpec, throwProblems, throwRefusals, throwUnread }, { hasChanges }] =
    await Promise.all([import("../planning.ts"), import("../../plan/plan.ts")]);
  phases.begin("plan");
  const planned = await planSpec(inputs, options, context);
  phases.begin("show");
  if (options.format === "json") {
    const { planAsJson } = await import("../render/plan-json.ts");
    io.stdout.write(`${JSON.stringify(planAsJson(planned.plan), undefined, 2)}\n`);
  } else if (options.format === "markdown") {
    const { renderPlanMarkdown } = await import("../render/plan-markdown.ts");
    io.stdout.write(renderPlanMarkdown(planned.plan));
  } else {
    const { renderPlan } = await import("../render/plan-human.ts");
    io.stdout.write(renderPlan(planned.plan, out, context.verbose ? detailOf(planned) : undefined));
  }
  await phases.report(planned.session.stats, context);
  throwProblems(planned);
  throwUnread(planned);
  throwRefusals(planned.plan);
  if (options.out !== undefined) {
    const { writeSavedPlan } = await import("../saved-plan.ts");
    await writeSavedPlan(options.out, planned, context);
  }
  return options.exitCode && hasChanges(planned.plan) ? EXIT.changes : EXIT.ok;
}

async function printExpanded(context: Context, inputs: string[], options: SpecOptions): Promise<ExitCode> {
  const [{ readSpec }, { printSpec }] = await Promise.all([
    import("../planning.ts"),
    import("../../spec/print.ts"),
  ]);
  const { realms } = await readSpec(inputs, context, "error", options);
  context.io.stdout.write(printSpec(realms));
  return EXIT.ok;
}
