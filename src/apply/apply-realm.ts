import { randomBytes } from "node:crypto";
import { IamError } from "../errors.ts";
import type { ApplyEvent } from "../events.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { Change, WriteContext } from "../model/kind.ts";
import { emptyBatch } from "../model/kinds/roles.ts";
import { kindOf } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf } from "../model/resource.ts";
import type { RealmPlan } from "../plan/plan.ts";
import { idsOf } from "./ids.ts";
import { type Step, schedule } from "./schedule.ts";

/** Import batches under way at once; two is Keycloak's optimum for creates. */
const AT_ONCE = 2;

export interface ApplyInput {
  readonly plan: RealmPlan;
  /** What the plan was made from; `undefined` if the realm does not exist. */
  readonly live: RealmRepresentation | undefined;
  readonly owner: string;
  /**
   * Reads a realm that was just created and plans the rest of it: Keycloak gives a new realm scopes, roles and clients
   * of its own, which the file may change.
   */
  replan(): Promise<{ plan: RealmPlan; live: RealmRepresentation }>;
  onEvent(event: ApplyEvent): void;
}

/** The run ended before everything was done. It says what is done, what failed and what was not started. */
export class ApplyFailure extends IamError {
  readonly realm: string;
  readonly done: readonly Change[];
  readonly failed: readonly Change[];
  readonly notStarted: readonly Change[];

  constructor(
    realm: string,
    cause: IamError,
    done: readonly Change[],
    failed: readonly Change[],
    notStarted: readonly Change[],
  ) {
    const interrupted = cause.code === "IAM4002";
    super(interrupted ? "IAM4002" : "IAM4001", interrupted ? "interrupted" : cause.message, {
      help: cause.help,
      cause,
    });
    this.name = "ApplyFailure";
    this.realm = realm;
    this.done = done;
    this.failed = failed;
    this.notStarted = notStarted;
  }
}

/**
 * Carries out the plan of one realm and answers what was done. Throws the first failure as it is while nothing has
 * been written, else {@link ApplyFailure}.
 */
export async function applyRealm(server: KeycloakRealm, input: ApplyInput): Promise<readonly Change[]> {
  const { onEvent } = input;
  const done: Change[] = [];
  let { plan, live } = input;
  onEvent({ type: "realm started", realm: plan.realm, changes: plan.changes.length });

  let current: readonly Change[] = [];
  try {
    if (!live) {
      current = plan.changes.filter(({ kind }) => kind === "realm");
      await kindOf("realm").write(contextOf(server, { realm: plan.realm }, input.owner), current);
      done.push(...current);
      onEvent({ type: "done", realm: plan.realm, changes: current });
      current = [];
      ({ plan, live } = await input.replan());
    }
    const context = contextOf(server, live, input.owner);
    for (const stage of schedule(plan.changes)) {
      for (let at = 0; at < stage.length; at += AT_ONCE) {
        const steps = stage.slice(at, at + AT_ONCE);
        const results = await Promise.allSettled(steps.map((step) => carryOut(server, step, context)));
        for (const [index, step] of steps.entries()) {
          if (results[index]?.status !== "fulfilled") continue;
          done.push(...step.changes);
          onEvent({ type: "done", realm: plan.realm, changes: step.changes });
        }
        const failure = results.findIndex(({ status }) => status === "rejected");
        const rejected = results[failure];
        if (rejected?.status === "rejected") {
          current = steps[failure]?.changes ?? [];
          throw rejected.reason;
        }
      }
    }
  } catch (error) {
    throw accountFor(error, plan, done, current, onEvent);
  }
  onEvent({ type: "realm finished", realm: plan.realm, done: done.length });
  return done;
}

async function carryOut(server: KeycloakRealm, step: Step, context: WriteContext): Promise<void> {
  if (step.type === "write") return kindOf(step.kind).write(context, step.changes);
  const batch = emptyBatch();
  for (const { kind, desired } of step.changes)
    if (desired) kindOf(kind).importInto?.(batch, desired, context);
  await server.partialImport(batch);
}

function contextOf(server: KeycloakRealm, live: RealmRepresentation, owner: string): WriteContext {
  return {
    admin: server,
    ids: idsOf(server, live),
    live,
    owner,
    newSecret: () => randomBytes(32).toString("base64url"),
  };
}

function accountFor(
  error: unknown,
  plan: RealmPlan,
  done: readonly Change[],
  current: readonly Change[],
  onEvent: (event: ApplyEvent) => void,
): unknown {
  if (!(error instanceof IamError)) return error;
  const interrupted = error.code === "IAM4002";
  const failed = interrupted ? [] : current;
  if (failed.length > 0)
    onEvent({ type: "failed", realm: plan.realm, changes: failed, message: error.message });
  if (done.length === 0 && !interrupted) return error;
  const settled = new Set([...done, ...failed].map(identityOfChange));
  const notStarted = plan.changes.filter((change) => !settled.has(identityOfChange(change)));
  return new ApplyFailure(plan.realm, error, done, failed, notStarted);
}

function identityOfChange({ desired, live }: Change): string {
  const resource = desired ?? live;
  return resource ? identityOf(resource) : "";
}
