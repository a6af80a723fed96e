import { Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { KeycloakRealm } from "../../keycloak/realm.ts";
import type { RealmResult } from "../apply-realms.ts";
import type { Claims, LockOptions } from "../claims.ts";
import type { Context, Define } from "../command.ts";
import { confirm, refuseWithoutTerminal } from "../confirmation.ts";
import { type ConnectionOptions, connectionOptions } from "../connection.ts";
import { durationOf } from "../duration.ts";
import { reportError } from "../error-report.ts";
import {
  type PlanHooks,
  type Planned,
  type PolicyOptions,
  planSpec,
  policyOptions,
  throwRefusals,
  throwUnread,
} from "../planning.ts";
import { textOfShard } from "../shard.ts";
import { type SpecOptions, specArgument, specOptions } from "../spec-input.ts";
import { Phases, type StatsFormat, statsOption } from "../stats.ts";
import { throwFailures, verifiable, verifySpec } from "./verify.ts";

interface ApplyOptions extends ConnectionOptions, PolicyOptions, SpecOptions, LockOptions {
  readonly plan?: string;
  readonly secretsOut?: string;
  readonly format: "human" | "json";
  readonly yes?: boolean;
  readonly failFast?: boolean;
  readonly verify?: boolean;
  readonly stats?: StatsFormat;
}

export const defineApply: Define = (program, bind) => {
  const command = program
    .command("apply")
    .description("make the realms as the spec says: plan, ask, write")
    .option("-y, --yes", "do not ask")
    .option("--plan <file>", "apply a saved plan, if it still holds, in place of a spec")
    .option(
      "--secrets-out <file>",
      "write the secrets that are generated for new clients, if there are any, to this new file (mode 0600)",
    )
    .addOption(
      new Option("--format <format>", "how to print the result").choices(["human", "json"]).default("human"),
    )
    .option("--verify", "then prove it, as `iam verify` does")
    .option("--fail-fast", "stop at the first realm that fails; without it the others go on")
    .option(
      "--lock [wait]",
      "keep other runs out from reading to the end, and wait this long for one that is at work (default 1m)",
      durationOf,
    )
    .option("--break-lock", "take the realms from whoever holds them");
  statsOption(command);
  connectionOptions(policyOptions(specOptions(specArgument(command)))).action(bind(apply));
};

async function apply(context: Context, inputs: string[], options: ApplyOptions): Promise<ExitCode> {
  refuseWithoutTerminal(context, "apply", options.yes);
  const { Claims, claimOptions } = await import("../claims.ts");
  const claims = new Claims(context, claimOptions(context, options));
  const phases = new Phases(options.stats);
  try {
    return await applyWith({ claims, phases }, context, inputs, options);
  } finally {
    await claims.releaseAll();
    await phases.report(context);
  }
}

interface Run {
  readonly claims: Claims;
  readonly phases: Phases;
}

async function applyWith(
  { claims, phases }: Run,
  context: Context,
  inputs: string[],
  options: ApplyOptions,
): Promise<ExitCode> {
  const { io } = context;
  const [
    { SecretsFile },
    { throwProblems },
    { hasChanges },
    { renderPlan },
    { shownPlan },
    { applyAll, failureOf },
  ] = await Promise.all([
    import("../secrets-file.ts"),
    import("../problems.ts"),
    import("../../plan/plan.ts"),
    import("../render/plan-human.ts"),
    import("../shown.ts"),
    import("../apply-realms.ts"),
  ]);
  const planned = await plannedFor({ claims, phases }, inputs, options, context);
  phases.begin("show");
  // Said before anything is written.
  if (options.verify && planned.part === undefined) await verifiable(planned.spec.realms, false);
  const human = options.format === "human";
  if (human)
    io.stdout.write(renderPlan(shownPlan(planned, context), context.out, { unfold: context.verbose }));
  throwProblems(planned);
  if (options.failFast || planned.realms.length === 0) throwUnread(planned);
  throwRefusals(planned.plan);
  if (hasChanges(planned.plan) && !options.yes)
    await confirm(context, `Apply this to ${planned.session.url}?`);

  const secretsFile =
    options.secretsOut === undefined ? undefined : new SecretsFile(options.secretsOut, context);
  phases.begin("write");
  let results: readonly RealmResult[];
  let unwritten: IamError | undefined;
  try {
    results = await applyAll(context, planned, {
      claims,
      failFast: options.failFast ?? false,
      onSecret: (secret) => secretsFile?.add(secret),
    });
  } finally {
    unwritten = secretsFile?.finish();
  }
  const { renderResult, resultAsJson } = await import("../render/apply-result.ts");
  if (human) {
    if (hasChanges(planned.plan))
      io.stdout.write(renderResult(planned.plan, results, phases.elapsed(), context.out));
  }
  const failure = failureOf(results);
  let proof: Proof | undefined;
  try {
    if (options.verify && !failure) proof = await proofOf(planned, context, options);
  } finally {
    // What was done is told also where it could not be proved.
    if (human) io.stdout.write(proof?.text ?? "");
    else {
      const result = { ...resultAsJson(planned.plan, results, planned.mask), ...proof?.json };
      io.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
    }
  }
  if (failure && unwritten) reportError(unwritten, context);
  if (failure ?? unwritten) throw failure ?? unwritten;
  if (proof) await throwFailures(proof.results);
  return EXIT.ok;
}

/** What `iam verify` says of the same spec. */
interface Proof {
  readonly results: Awaited<ReturnType<typeof verifySpec>>;
  readonly text: string;
  readonly json: object;
}

async function proofOf(
  { inputs, only, part }: Planned,
  context: Context,
  options: ApplyOptions,
): Promise<Proof> {
  const results = await verifySpec(context, inputs, {
    ...options,
    ...(only.length > 0 && { only, except: [] }),
    ...(part && { shard: textOfShard(part) }),
  });
  const { renderVerification, verificationAsJson } = await import("../render/verification.ts");
  const shown = { style: context.out, verbose: context.verbose };
  return {
    results,
    text: `\n${renderVerification(results, "human", shown)}`,
    json: { verification: verificationAsJson(results, shown) },
  };
}

/** The plan of a spec, or the one that was saved if it is still what would be done. */
async function plannedFor(
  { claims, phases }: Run,
  inputs: string[],
  options: ApplyOptions,
  context: Context,
): Promise<Planned> {
  const hooks: PlanHooks = {
    ...phases.hooks(),
    ...(options.lock !== undefined && { beforeReading: (realm: KeycloakRealm) => claims.take(realm) }),
  };
  if (options.plan === undefined) return planSpec(inputs, options, context, hooks);
  if (
    inputs.length > 0 ||
    options.prune ||
    options.adopt ||
    options.confirm ||
    options.only ||
    options.except ||
    options.shard
  )
    throw new IamError(
      "IAM9001",
      "--plan brings its own spec, --only, --except, --shard, --prune, --adopt and --confirm",
      {
        help: "give them to `iam plan --out`",
      },
    );
  const { readSavedPlan, throwIfStale } = await import("../saved-plan.ts");
  const saved = await readSavedPlan(options.plan, context);
  const policy = {
    prune: saved.prune,
    adopt: saved.adopt,
    confirm: saved.confirmed,
    ...(saved.only.length > 0 && { only: saved.only }),
    ...(saved.shard !== undefined && { shard: saved.shard }),
  };
  const planned = await planSpec(saved.inputs, { ...options, ...policy }, context, hooks);
  throwIfStale(saved, planned);
  return planned;
}
