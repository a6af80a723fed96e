import { EXIT, type ExitCode } from "../../errors.ts";
import type { Plan } from "../../plan/plan.ts";
import type { RealmResult, RealmWork } from "../apply-realms.ts";
import type { Claims } from "../claims.ts";
import type { Context, Define } from "../command.ts";
import { confirm, refuseWithoutTerminal } from "../confirmation.ts";
import { type ConnectionOptions, connect, connectionOptions } from "../connection.ts";
import { confirmOption, type PolicyOptions, policyOf, throwRefusals } from "../planning.ts";
import { ofShard, shardOf } from "../shard.ts";
import { readSpec, type SpecOptions, specArgument, specOptions } from "../spec-input.ts";

interface DestroyOptions extends ConnectionOptions, SpecOptions, Pick<PolicyOptions, "confirm"> {
  readonly yes?: boolean;
}

export const defineDestroy: Define = (program, bind) => {
  const command = program
    .command("destroy")
    .description("remove what this spec created: its realms, or its objects in realms of others")
    .option("-y, --yes", "do not ask (a realm still needs --confirm)");
  connectionOptions(confirmOption(specOptions(specArgument(command)))).action(bind(destroy));
};

async function destroy(context: Context, inputs: string[], options: DestroyOptions): Promise<ExitCode> {
  const { io, out } = context;
  refuseWithoutTerminal(context, "destroy", options.yes);
  const [claiming, { renderKept, renderPlan }, { planAsJson }, { carryOut, failureOf }, { hasChanges }] =
    await Promise.all([
      import("../claims.ts"),
      import("../render/plan-human.ts"),
      import("../render/plan-json.ts"),
      import("../apply-realms.ts"),
      import("../../plan/plan.ts"),
    ]);
  const claims = new claiming.Claims(context, claiming.claimOptions(context, {}));
  const session = await connect(options, context);
  const doomed = (await readDoomed(context, inputs, options, session, claims)).filter(
    ({ plan }) => plan.changes.length + plan.refusals.length + plan.notOwned.length > 0,
  );
  const plan: Plan = { realms: doomed.map((realm) => realm.plan) };
  const shown = planAsJson(plan, { prune: true });
  if (!hasChanges(plan)) {
    io.stdout.write(renderKept(shown, out));
    io.stdout.write("Nothing to destroy: the server has nothing that this spec created.\n");
    return EXIT.ok;
  }
  io.stdout.write(renderPlan(shown, out));
  throwRefusals(plan);
  if (!options.yes) await confirm(context, `Destroy this on ${session.url}?`);

  const started = performance.now();
  let results: readonly RealmResult[];
  try {
    results = await carryOut(context, doomed, false);
  } finally {
    await claims.releaseAll();
  }
  const failure = failureOf(results);
  if (!failure) {
    io.stdout.write(out.green("Destroyed.\n"));
    return EXIT.ok;
  }
  const { renderResult } = await import("../render/apply-result.ts");
  io.stdout.write(renderResult(plan, results, performance.now() - started, out));
  throw failure;
}

/** The realms of the spec that exist, with what in them is the spec's own. */
async function readDoomed(
  context: Context,
  inputs: string[],
  options: DestroyOptions,
  session: Awaited<ReturnType<typeof connect>>,
  claims: Claims,
): Promise<RealmWork[]> {
  const [{ KeycloakRealm }, { readWhole }, { planDestroy }, { applyRealm }] = await Promise.all([
    import("../../keycloak/realm.ts"),
    import("../../live/read-realm.ts"),
    import("../../plan/destroy.ts"),
    import("../../apply/apply-realm.ts"),
  ]);
  const { realms } = await readSpec(inputs, context, "omit", options);
  const names = realms.map(({ realm }) => realm);
  const policy = policyOf({ prune: true, ...options }, names);
  const doomed: RealmWork[] = [];
  for (const { realm, representation, owner } of ofShard(realms, shardOf(options.shard))) {
    const server = new KeycloakRealm(session, realm);
    const look = async () => {
      const live = await readWhole(server);
      return { plan: planDestroy({ desired: representation, live, owner }, policy), live };
    };
    const first = await look();
    if (!first.live) continue;
    doomed.push({
      plan: first.plan,
      run: (onEvent) =>
        applyRealm(server, {
          ...first,
          owner,
          look,
          claim: () => claims.take(server),
          claimNew: () => claims.takeNew(server),
          onEvent,
        }),
    });
  }
  return doomed;
}
