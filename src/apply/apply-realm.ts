import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { IamError } from "../errors.ts";
import type { ApplyEvent } from "../events.ts";
import { UnclearFailure } from "../keycloak/failure.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { Change, WriteContext } from "../model/kind.ts";
import { emptyBatch } from "../model/kinds/roles.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf } from "../model/resource.ts";
import type { RealmPlan } from "../plan/plan.ts";
import { printable } from "../printable.ts";
import { Secret } from "../secret.ts";
import { Account } from "./account.ts";
import type { Claim, NewClaim } from "./claim.ts";
import { idsOf } from "./ids.ts";
import { answerIn, isContradiction, isRefusal, isUnclear, stale } from "./outcome.ts";
import { piecesOf, requirementsOf, type Step, schedule } from "./schedule.ts";

/**
 * Import batches under way at once. Two keep a server of two cores busy; the third fills the time in which answers are on
 * their way (300 clients, a round trip of 20 ms: 0.84 x the time of two).
 */
const AT_ONCE = 3;
/** So often the same writes are tried although their answers never come or make no sense. */
const TRIES = 3;
/** Realms that are created at the same time get into each other's way, whatever their names… */
const TRIES_TO_CREATE = 6;
/** …and one of the same name that is being created can be seen only when it is done, on a busy server after a while. */
const CONFLICT_PATIENCE_MS = 30_000;
const COLLISION_DELAY_MS = 300;
const LONGEST_COLLISION_DELAY_MS = 2_000;

/** A realm as it is now, and what it still lacks. */
export interface Look {
  readonly plan: RealmPlan;
  /** What the plan was made from; `undefined` if the realm does not exist. */
  readonly live: RealmRepresentation | undefined;
}

export interface ApplyInput extends Look {
  readonly owner: string;
  /** Reads the realm again and plans what it lacks then. `isNew`: it was just created by this run. */
  look(isNew: boolean): Promise<Look>;
  /** Claims the realm for this run; `undefined` if there is no such realm. */
  claim(): Promise<Claim | undefined>;
  /** Claims the realm that this run creates. */
  claimNew(): NewClaim;
  /** The claim under which `plan` was made, if there is one. */
  readonly held?: Claim;
  onEvent(event: ApplyEvent): void;
  /** A secret that was generated for a client, when the client has been created. */
  onSecret?(clientId: string, secret: Secret): void;
}

/**
 * Carries out the plan of one realm and answers what was done. Only one run at a time writes to a realm: it is claimed
 * before the first write, and if somebody else has changed what the plan is about, nothing is written. Where the fate
 * of a write is not known, the realm is read and planned again before anything is repeated. Throws ApplyFailure.
 */
export async function applyRealm(server: KeycloakRealm, input: ApplyInput): Promise<readonly Change[]> {
  const { plan } = input;
  input.onEvent({ type: "realm started", realm: plan.realm, changes: plan.changes.length });
  const run = new Run(server, input);
  const done = await run.all();
  input.onEvent({ type: "realm finished", realm: plan.realm, done: done.length });
  return done;
}

/** One realm under way. */
class Run {
  readonly #server: KeycloakRealm;
  readonly #input: ApplyInput;
  readonly #account: Account;
  readonly #generated = new Map<string, Secret>();
  #claim: Claim | undefined;

  constructor(server: KeycloakRealm, input: ApplyInput) {
    this.#server = server;
    this.#input = input;
    this.#account = new Account(input.plan);
    this.#claim = input.held;
  }

  async all(): Promise<readonly Change[]> {
    try {
      await this.#carryOutAll(this.#input.live ? await this.#claimAsPlanned() : await this.#createRealm());
    } catch (error) {
      throw this.#account.failureOf(error);
    } finally {
      await this.#claim?.release();
    }
    const failure = this.#account.failure();
    if (failure) throw failure;
    return this.#account.done;
  }

  /** Makes sure that the plan still holds when the realm is ours. */
  async #claimAsPlanned(): Promise<Look> {
    const { plan } = this.#input;
    // One write is whole by itself; it only must not come between those of a run that was seen at work.
    const isWhole = schedule(plan.changes).flat().length === 1 && this.#server.lockSeen === undefined;
    if (this.#claim || isWhole) return this.#input;
    this.#claim = await this.#input.claim();
    const now = await this.#look(false);
    this.#account.assertSame(now.plan);
    return now;
  }

  /** Makes the realm bare and plans what it then lacks. It is claimed from its first moment on. */
  async #createRealm(): Promise<Look> {
    const changes = this.#input.plan.changes.filter(({ kind }) => kind === "realm");
    const claim = this.#input.claimNew();
    await this.#createBare(changes, claim);
    this.#claim = claim.hold();
    this.#settle(changes);
    const now = await this.#look(true);
    this.#account.expect(now.plan);
    return now;
  }

  async #createBare(changes: readonly Change[], claim: NewClaim): Promise<void> {
    const { realm } = this.#input.plan;
    const started = performance.now();
    for (let attempt = 1; ; attempt++) {
      try {
        const context = { ...this.#contextOf({ realm }), lock: claim.role };
        return await kindOf("realm").write(context, changes);
      } catch (error) {
        if (isUnclear(error)) {
          // Somebody else's creation may be half-way, and takes a second or two until it can be seen.
          const delay = Math.min(attempt * COLLISION_DELAY_MS, LONGEST_COLLISION_DELAY_MS);
          await sleep(delay * (0.5 + Math.random()));
          const { live } = await this.#input.look(false).catch((blind) => {
            this.#fail(changes, error);
            throw blind;
          });
          if (live && claim.isSeen()) return;
          if (live) throw stale(realm, "it was created meanwhile");
          const patience = answerIn(error)?.status === 409 ? CONFLICT_PATIENCE_MS : 0;
          if (attempt < TRIES_TO_CREATE || performance.now() - started < patience) continue;
        }
        if (!isInterruption(error)) this.#fail(changes, error);
        throw error;
      }
    }
  }

  async #carryOutAll(first: Look): Promise<void> {
    let look = first;
    for (let tries = 1; ; tries++) {
      const before = this.#account.done.length;
      const doubt = await this.#pass(look, tries >= TRIES);
      if (!doubt) return;
      if (this.#account.done.length > before) tries = 1;
      let now: Look;
      try {
        now = await this.#look(false);
      } catch (error) {
        this.#fail(doubt.changes, doubt.error);
        throw error;
      }
      this.#account.assertWithin(now.plan, doubt.maybeOurs);
      this.#assertOurs(now, doubt);
      // What was in doubt and is no longer planned has been done.
      const left = new Set(now.plan.changes.map(Account.identity));
      this.#settle(doubt.changes.filter((change) => !left.has(Account.identity(change))));
      const changes = now.plan.changes.filter((change) => this.#account.isOpen(change));
      look = { ...now, plan: { ...now.plan, changes } };
    }
  }

  /** Throws IAM4003 if an object that was to be created is there, as planned, but made by somebody else. */
  #assertOurs({ live, plan }: Look, { changes, maybeOurs }: Doubt): void {
    const { owner } = this.#input;
    for (const { action, kind: name, desired } of changes) {
      const kind = kindOf(name);
      if (action !== "create" || !desired || !live || !kind.adoptable) continue;
      const id = identityOf(desired);
      const there = kind.collect(live, "server").resources.find((one) => identityOf(one) === id);
      if (there && there.owner !== owner && !maybeOurs.has(id))
        throw stale(plan.realm, `${printable(titleOf(desired))} has been made in the meantime`);
    }
  }

  async #look(isNew: boolean): Promise<Look> {
    const look = await this.#input.look(isNew);
    const [problem] = look.plan.problems;
    if (problem) throw new IamError("IAM2007", problem.message);
    if (!look.live) throw stale(look.plan.realm, "it is gone");
    return look;
  }

  /**
   * Carries out what is left, object by object: one that Keycloak refuses fails alone, with what depends on it. Answers
   * the changes after which nobody knows what the server holds, if it comes to that. `last`: there is no further try.
   */
  async #pass({ plan, live }: Look, last: boolean): Promise<Doubt | undefined> {
    const context = this.#contextOf(live ?? { realm: plan.realm });
    const open = ({ changes }: Step): Change[] => changes.filter((change) => this.#account.isOpen(change));
    for (const stage of schedule(plan.changes)) {
      const broken = await this.#carryOutStage(stage, context, last);
      const fatal = broken.filter(({ error }) => last || !isUnclear(error));
      for (const { error, step } of fatal) if (!isInterruption(error)) this.#fail(open(step), error);
      if (fatal[0]) throw fatal[0].error;
      if (!broken[0]) continue;
      const lost = broken.filter(({ error }) => error instanceof UnclearFailure);
      return {
        error: broken[0].error,
        changes: broken.flatMap(({ step }) => open(step)),
        maybeOurs: new Set(lost.flatMap(({ step }) => open(step).map(Account.identity))),
      };
    }
    return undefined;
  }

  /** Carries out steps, a few at once, until one breaks; answers those that did. */
  async #carryOutStage(stage: readonly Step[], context: WriteContext, last: boolean): Promise<Broken[]> {
    const queue = [...stage];
    const broken: Broken[] = [];
    const lane = async (): Promise<void> => {
      for (let step = queue.shift(); step && broken.length === 0; step = queue.shift()) {
        try {
          this.#claim?.assertHeld();
          await this.#carryOut(step, context, last);
        } catch (error) {
          broken.push({ error, step });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return broken;
  }

  /** Throws unless the step is done or has been refused. */
  async #carryOut(step: Step, context: WriteContext, last: boolean): Promise<void> {
    if (step.type === "import") return this.#import(piecesOf(step.changes), context, last);
    const changes = this.#possible(step.changes);
    if (changes.length === 0) return;
    try {
      await kindOf(step.kind).write(context, changes);
    } catch (error) {
      if (isRefusal(error) || (last && isContradiction(error))) return this.#fail(changes, error);
      throw error;
    }
    this.#settle(changes);
  }

  /** All pieces in one request; if that is refused, the halves, until the piece that is to blame stands alone. */
  async #import(all: readonly (readonly Change[])[], context: WriteContext, last: boolean): Promise<void> {
    const pieces = all.map((piece) => this.#possible(piece)).filter((piece) => piece.length > 0);
    if (pieces.length === 0) return;
    const changes = pieces.flat();
    const batch = emptyBatch();
    for (const { kind, desired } of changes) if (desired) kindOf(kind).importInto?.(batch, desired, context);
    try {
      await this.#server.partialImport(batch);
    } catch (error) {
      if (!isRefusal(error) && !(last && isContradiction(error))) throw error;
      if (pieces.length === 1) return this.#fail(changes, error);
      const middle = Math.ceil(pieces.length / 2);
      await this.#import(pieces.slice(0, middle), context, last);
      return this.#import(pieces.slice(middle), context, last);
    }
    this.#settle(changes);
  }

  #possible(changes: readonly Change[]): Change[] {
    return changes.filter((change) => this.#account.isPossible(change, requirementsOf(change)));
  }

  #settle(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const { onEvent, onSecret, plan } = this.#input;
    this.#account.settle(changes);
    onEvent({ type: "done", realm: plan.realm, changes });
    for (const { kind, action, desired } of changes) {
      const clientId = kind === "client" && action === "create" ? (desired?.path[0] ?? "") : "";
      const secret = this.#generated.get(clientId);
      if (secret) onSecret?.(clientId, secret);
    }
  }

  #fail(changes: readonly Change[], error: unknown): void {
    if (!(error instanceof IamError)) throw error;
    if (changes.length === 0) return;
    this.#account.fail(changes, error);
    this.#input.onEvent({ type: "failed", realm: this.#input.plan.realm, changes, message: error.message });
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
}

/** A step that came to no end of its own. */
interface Broken {
  readonly error: unknown;
  readonly step: Step;
}

/** Writes whose fate is not known. */
interface Doubt {
  readonly error: unknown;
  readonly changes: readonly Change[];
  /** Identities of objects whose answer was lost: what is half there of them may be our own doing. */
  readonly maybeOurs: ReadonlySet<string>;
}

function isInterruption(error: unknown): boolean {
  return error instanceof IamError && error.code === "IAM4002";
}
