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
import { Secret } from "../secret.ts";
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
  /** A secret that was generated for a client, when the client has been created. */
  onSecret?(clientId: string, secret: Secret): void;
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
  input.onEvent({ type: "realm started", realm: input.plan.realm, changes: input.plan.changes.length });
  const run = new Run(server, input);
  const { plan, live } = input.live ? { plan: input.plan, live: input.live } : await run.createRealm();
  await run.carryOutAll(plan, live);
  input.onEvent({ type: "realm finished", realm: plan.realm, done: run.done.length });
  return run.done;
}

/** One realm under way: what is done so far, and the account of it should it fail. */
class Run {
  readonly done: Change[] = [];
  readonly #server: KeycloakRealm;
  readonly #input: ApplyInput;
  readonly #generated = new Map<string, Secret>();

  constructor(server: KeycloakRealm, input: ApplyInput) {
    this.#server = server;
    this.#input = input;
  }

  /** Makes the realm bare and plans what it then lacks. */
  async createRealm(): Promise<{ plan: RealmPlan; live: RealmRepresentation }> {
    const { plan, replan } = this.#input;
    const changes = plan.changes.filter(({ kind }) => kind === "realm");
    try {
      await kindOf("realm").write(this.#contextOf({ realm: plan.realm }), changes);
      this.#settle(changes);
    } catch (error) {
      throw this.#accountFor(error, plan, changes);
    }
    try {
      const rest = await replan();
      const [problem] = rest.plan.problems;
      if (problem) throw new IamError("IAM2007", problem.message);
      return rest;
    } catch (error) {
      throw this.#accountFor(error, plan, []);
    }
  }

  async carryOutAll(plan: RealmPlan, live: RealmRepresentation): Promise<void> {
    const context = this.#contextOf(live);
    for (const stage of schedule(plan.changes)) {
      for (let at = 0; at < stage.length; at += AT_ONCE) {
        const steps = stage.slice(at, at + AT_ONCE);
        const results = await Promise.allSettled(steps.map((step) => this.#carryOut(step, context)));
        const failed: Change[] = [];
        let reason: unknown;
        for (const [index, { changes }] of steps.entries()) {
          const result = results[index];
          if (result?.status === "fulfilled") this.#settle(changes);
          else {
            failed.push(...changes);
            reason ??= result?.reason;
          }
        }
        if (failed.length > 0) throw this.#accountFor(reason, plan, failed);
      }
    }
  }

  async #carryOut(step: Step, context: WriteContext): Promise<void> {
    if (step.type === "write") return kindOf(step.kind).write(context, step.changes);
    const batch = emptyBatch();
    for (const { kind, desired } of step.changes)
      if (desired) kindOf(kind).importInto?.(batch, desired, context);
    await this.#server.partialImport(batch);
  }

  #settle(changes: readonly Change[]): void {
    const { onEvent, onSecret, plan } = this.#input;
    this.done.push(...changes);
    onEvent({ type: "done", realm: plan.realm, changes });
    for (const { kind, action, desired } of changes) {
      const clientId = kind === "client" && action === "create" ? (desired?.path[0] ?? "") : "";
      const secret = this.#generated.get(clientId);
      if (secret) onSecret?.(clientId, secret);
    }
  }

  #contextOf(live: RealmRepresentation): WriteContext {
    return {
      admin: this.#server,
      ids: idsOf(this.#server, live),
      live,
      owner: this.#input.owner,
      newSecret: (clientId) => {
        const value = randomBytes(32).toString("base64url");
        this.#generated.set(clientId, new Secret(value));
        return value;
      },
    };
  }

  #accountFor(error: unknown, plan: RealmPlan, current: readonly Change[]): unknown {
    if (!(error instanceof IamError)) return error;
    const interrupted = error.code === "IAM4002";
    const failed = interrupted ? [] : current;
    if (failed.length > 0)
      this.#input.onEvent({ type: "failed", realm: plan.realm, changes: failed, message: error.message });
    if (this.done.length === 0 && !interrupted) return error;
    const settled = new Set([...this.done, ...failed].map(identityOfChange));
    const notStarted = plan.changes.filter((change) => !settled.has(identityOfChange(change)));
    return new ApplyFailure(plan.realm, error, this.done, failed, notStarted);
  }
}

function identityOfChange({ desired, live }: Change): string {
  const resource = desired ?? live;
  return resource ? identityOf(resource) : "";
}
