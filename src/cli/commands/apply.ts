import { Option } from "commander";
import type { ApplyFailure } from "../../apply/apply-realm.ts";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { Change } from "../../model/kind.ts";
import type { Secret } from "../../secret.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions } from "../connection.ts";
import { confirmOption, type Planned, type PolicyOptions, specArgument } from "../planning.ts";

interface ApplyOptions extends ConnectionOptions, PolicyOptions {
  readonly plan?: string;
  readonly secretsOut?: string;
  readonly format: "human" | "json";
  readonly yes?: boolean;
  readonly stats?: boolean;
}

/** A secret that was made for a new client, since its file has none. */
export interface GeneratedSecret {
  readonly realm: string;
  readonly clientId: string;
  readonly secret: Secret;
}

/** What was done in one realm, and how it ended if it did not end well. */
export interface RealmResult {
  readonly realm: string;
  readonly done: readonly Change[];
  readonly failure?: ApplyFailure | IamError;
}

export const defineApply: Define = (program, bind) => {
  const command = program
    .command("apply")
    .description("make the realms as the spec says: plan, ask, write")
    .option("-y, --yes", "do not ask")
    .option("--prune", "delete what this spec created and no longer has")
    .option("--plan <file>", "apply a saved plan, if it still holds, in place of a spec")
    .option(
      "--secrets-out <file>",
      "write the secrets that are generated for new clients to this new file (mode 0600)",
    )
    .addOption(
      new Option("--format <format>", "how to print the result").choices(["human", "json"]).default("human"),
    )
    .option("--stats", "say what it cost (stderr)");
  connectionOptions(confirmOption(specArgument(command))).action(bind(apply));
};

async function apply(context: Context, inputs: string[], options: ApplyOptions): Promise<ExitCode> {
  const { io } = context;
  const started = performance.now();
  refuseWithoutTerminal(context, options);
  const { newSecretsFile } = await import("../secrets-file.ts");
  const [{ throwProblems, throwRefusals }, { hasChanges }, { renderPlan }] = await Promise.all([
    import("../planning.ts"),
    import("../../plan/plan.ts"),
    import("../render/plan-human.ts"),
  ]);
  const planned = await plannedFor(inputs, options, context);
  const human = options.format === "human";
  if (human) io.stdout.write(renderPlan(planned.plan, context.out));
  throwProblems(planned);
  throwRefusals(planned.plan);
  if (hasChanges(planned.plan) && !options.yes) await confirm(context, planned);

  const secretsFile =
    options.secretsOut === undefined ? undefined : await newSecretsFile(options.secretsOut, context);
  const secrets: GeneratedSecret[] = [];
  const results = await applyAll(context, planned, secrets);
  await secretsFile?.(secrets);
  const { renderResult, resultAsJson } = await import("../render/apply-result.ts");
  const elapsed = performance.now() - started;
  if (human) {
    if (hasChanges(planned.plan)) io.stdout.write(renderResult(results, elapsed, context.out));
  } else io.stdout.write(`${JSON.stringify(resultAsJson(planned.plan, results), undefined, 2)}\n`);
  if (options.stats) {
    const { renderStats } = await import("../render/stats.ts");
    io.stderr.write(renderStats(planned.session.stats, elapsed));
  }
  const failure = results.find((result) => result.failure)?.failure;
  if (failure) throw failure;
  return EXIT.ok;
}

/** The plan of a spec, or the one that was saved if it is still what would be done. */
async function plannedFor(inputs: string[], options: ApplyOptions, context: Context): Promise<Planned> {
  const { planSpec } = await import("../planning.ts");
  if (options.plan === undefined) return planSpec(inputs, options, context);
  if (inputs.length > 0 || options.prune || options.confirm)
    throw new IamError("IAM9001", "--plan brings its own spec, --prune and --confirm", {
      help: "give them to `iam plan --out`",
    });
  const { readSavedPlan, throwIfStale } = await import("../saved-plan.ts");
  const saved = await readSavedPlan(options.plan, context);
  const policy = { prune: saved.prune, confirm: saved.confirmed };
  const planned = await planSpec(saved.inputs, { ...options, ...policy }, context);
  throwIfStale(saved, planned);
  return planned;
}

/** Nobody could answer the question, so it is not asked (and nothing is requested from the server). */
function refuseWithoutTerminal({ io }: Context, { yes }: ApplyOptions): void {
  if (yes || (io.stdin.isTTY && io.stderr.isTTY)) return;
  throw new IamError("IAM3001", "apply asks before it writes, and there is no terminal to answer on", {
    help: "add --yes to apply without a question; `iam plan` shows what would change",
  });
}

async function confirm({ io, err }: Context, { session }: Planned): Promise<void> {
  const answer = await io.stdin.ask(`${err.bold(`Apply this to ${session.url}?`)} (yes/no) `);
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw new IamError("IAM3002", "not confirmed; nothing was changed");
}

/** One realm after the other; the first failure ends the run, since the next realm would likely meet it too. */
async function applyAll(
  context: Context,
  { realms, plan }: Planned,
  secrets: GeneratedSecret[],
): Promise<RealmResult[]> {
  const [{ applyRealm, ApplyFailure }, { planRealm }, { readNewRealm }, { startProgress }] =
    await Promise.all([
      import("../../apply/apply-realm.ts"),
      import("../../plan/make-plan.ts"),
      import("../../live/read-realm.ts"),
      import("../progress.ts"),
    ]);
  const results: RealmResult[] = [];
  const progress = startProgress(context);
  try {
    for (const [at, { spec, server, live }] of realms.entries()) {
      const realmPlan = plan.realms[at];
      if (!realmPlan || realmPlan.changes.length === 0) continue;
      try {
        const done = await applyRealm(server, {
          plan: realmPlan,
          live,
          owner: spec.owner,
          replan: async () => {
            const made = await readNewRealm(server);
            return { plan: planRealm({ desired: spec.representation, live: made }), live: made };
          },
          onEvent: progress.show,
          onSecret: (clientId, secret) => secrets.push({ realm: spec.realm, clientId, secret }),
        });
        results.push({ realm: spec.realm, done });
      } catch (error) {
        if (!(error instanceof IamError)) throw error;
        results.push({
          realm: spec.realm,
          done: error instanceof ApplyFailure ? error.done : [],
          failure: error,
        });
        break;
      }
    }
  } finally {
    progress.stop();
  }
  return results;
}
