import { Option } from "commander";
import { EXIT, type ExitCode } from "../../errors.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions } from "../connection.ts";
import { confirmOption, type PolicyOptions, specArgument } from "../planning.ts";

interface PlanOptions extends ConnectionOptions, PolicyOptions {
  readonly out?: string;
  readonly format: "human" | "json";
  readonly exitCode?: boolean;
  readonly stats?: boolean;
}

export const definePlan: Define = (program, bind) => {
  const command = program
    .command("plan")
    .description("show what would change, field by field; changes nothing")
    .option("--exit-code", "exit with 2 if there are changes")
    .option("--prune", "delete what this spec created and no longer has")
    .option("--out <file>", "save the plan for `iam apply --plan`")
    .addOption(new Option("--format <format>", "how to print it").choices(["human", "json"]).default("human"))
    .option("--stats", "say what it cost (stderr)");
  connectionOptions(confirmOption(specArgument(command))).action(bind(plan));
};

async function plan(context: Context, inputs: string[], options: PlanOptions): Promise<ExitCode> {
  const { io, out } = context;
  const started = performance.now();
  const [{ planSpec, throwProblems, throwRefusals }, { hasChanges }] = await Promise.all([
    import("../planning.ts"),
    import("../../plan/plan.ts"),
  ]);
  const planned = await planSpec(inputs, options, context);
  if (options.format === "json") {
    const { planAsJson } = await import("../render/plan-json.ts");
    io.stdout.write(`${JSON.stringify(planAsJson(planned.plan), undefined, 2)}\n`);
  } else {
    const { renderPlan } = await import("../render/plan-human.ts");
    io.stdout.write(renderPlan(planned.plan, out));
  }
  if (options.stats) {
    const { renderStats } = await import("../render/stats.ts");
    io.stderr.write(renderStats(planned.session.stats, performance.now() - started));
  }
  throwProblems(planned);
  throwRefusals(planned.plan);
  if (options.out !== undefined) {
    const { writeSavedPlan } = await import("../saved-plan.ts");
    await writeSavedPlan(options.out, planned, context);
  }
  return options.exitCode && hasChanges(planned.plan) ? EXIT.changes : EXIT.ok;
}
