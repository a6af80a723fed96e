import { IamError } from "../errors.ts";
import type { ApplyEvent } from "../events.ts";
import type { Change } from "../model/kind.ts";
import type { RealmPlan } from "../plan/plan.ts";
import type { Secret } from "../secret.ts";
import type { Claims } from "./claims.ts";
import type { Context } from "./command.ts";
import { type Planned, pairOf } from "./planning.ts";

/** Two is Keycloak's optimum for creates. */
const REALMS_AT_ONCE = 2;

/** What the next realm would meet as well. */
const ABOUT_THE_SERVER: ReadonlySet<string> = new Set([
  "IAM2002",
  "IAM2003",
  "IAM2004",
  "IAM2008",
  "IAM4002",
]);

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
  readonly failure?: IamError;
}

export interface ApplyAllOptions {
  readonly claims: Claims;
  /** The first failure ends the run; else only one of the server does. */
  readonly failFast: boolean;
  onSecret(secret: GeneratedSecret): void;
}

/**
 * Carries out the plan, several realms side by side; realms that were not started are not among the results, and those
 * that could not be read have failed.
 */
export async function applyAll(
  context: Context,
  { realms, unread, plan, policy }: Planned,
  { claims, failFast, onSecret }: ApplyAllOptions,
): Promise<RealmResult[]> {
  const [{ applyRealm }, { planRealm }, { readNewRealm, readRealm }] = await Promise.all([
    import("../apply/apply-realm.ts"),
    import("../plan/make-plan.ts"),
    import("../live/read-realm.ts"),
  ]);
  const pending = realms.flatMap((realm, at) => {
    const realmPlan = plan.realms[at];
    return realmPlan && realmPlan.changes.length > 0 ? [{ ...realm, plan: realmPlan }] : [];
  });
  const planned = new Set(pending.map(({ server }) => server));
  for (const { server } of realms) if (!planned.has(server)) await claims.clean(server);
  const works = pending.map((realm): RealmWork => {
    const { spec, server, live } = realm;
    return {
      plan: realm.plan,
      run: (onEvent) => {
        const held = claims.of(spec.realm);
        return applyRealm(server, {
          plan: realm.plan,
          live,
          owner: spec.owner,
          look: async (isNew) => {
            const pruned = policy.prune ? spec.owner : undefined;
            const now = isNew
              ? await readNewRealm(server)
              : await readRealm(server, spec.representation, pruned);
            return { plan: planRealm({ ...pairOf(realm), live: now }, policy), live: now };
          },
          claim: () => claims.take(server),
          claimNew: () => claims.takeNew(server),
          ...(held ? { held } : {}),
          onEvent,
          onSecret: (clientId, secret) => onSecret({ realm: spec.realm, clientId, secret }),
        });
      },
    };
  });
  const results = await carryOut(context, works, failFast);
  return [...results, ...unread.map(({ realm, error }) => ({ realm, done: [], failure: error }))];
}

/** What is to be done in one realm. */
export interface RealmWork {
  readonly plan: RealmPlan;
  /** Does it and answers what was done. Throws IamError. */
  run(onEvent: (event: ApplyEvent) => void): Promise<readonly Change[]>;
}

/**
 * Works on several realms side by side and shows how far it is. One that fails does not stop the others, unless
 * `failFast` or the server itself is what failed; those that were not started are not among the results.
 */
export async function carryOut(
  context: Context,
  works: readonly RealmWork[],
  failFast: boolean,
): Promise<RealmResult[]> {
  const [{ default: pMap }, { ApplyFailure }, { startProgress }] = await Promise.all([
    import("p-map"),
    import("../apply/account.ts"),
    import("./progress.ts"),
  ]);
  const progress = await startProgress(context, {
    realms: works.length,
    changes: works.reduce((sum, { plan }) => sum + plan.changes.length, 0),
  });
  const results: RealmResult[] = [];
  let isOver = false;
  const workOn = async ({ plan: { realm }, run }: RealmWork): Promise<void> => {
    if (isOver || (context.io.signal.aborted && results.length > 0)) return;
    try {
      results.push({ realm, done: await run(progress.show) });
    } catch (error) {
      if (!(error instanceof IamError)) throw error;
      const done = error instanceof ApplyFailure ? error.done : [];
      results.push({ realm, done, failure: error });
      const cause = error instanceof ApplyFailure && error.cause instanceof IamError ? error.cause : error;
      isOver ||= failFast || ABOUT_THE_SERVER.has(cause.code);
    }
  };
  try {
    await pMap(works, workOn, { concurrency: REALMS_AT_ONCE });
  } finally {
    progress.stop();
  }
  return results;
}

/** The one failure to report of all, if there is any: partly applied is exit 6, also if it is one realm of many. */
export function failureOf(results: readonly RealmResult[]): IamError | undefined {
  const failures = results.flatMap(({ realm, failure }) => (failure ? [{ realm, failure }] : []));
  const [first] = failures;
  if (!first || results.length === 1) return first?.failure;
  const interrupted = failures.find(({ failure }) => failure.code === "IAM4002");
  if (interrupted) return interrupted.failure;
  const lines = failures.map(({ realm, failure }) => `\n  realm ${realm}: ${failure.message}`);
  const isPartial = results.some(({ done }) => done.length > 0);
  return new IamError(
    isPartial ? "IAM4001" : first.failure.code,
    `${failures.length} of ${results.length} realms failed:${lines.join("")}`,
    { help: first.failure.help ?? "the same command goes on from here", cause: first.failure },
  );
}
