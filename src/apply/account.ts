import { IamError } from "../errors.ts";
import type { Change } from "../model/kind.ts";
import { kindOf, titleOf } from "../model/kinds.ts";
import { identityOf } from "../model/resource.ts";
import type { RealmPlan } from "../plan/plan.ts";
import { printable } from "../printable.ts";
import { stale } from "./outcome.ts";

/** The run ended before everything was done. It says what is done, what failed and what was not started. */
export class ApplyFailure extends IamError {
  readonly realm: string;
  readonly done: readonly Change[];
  readonly failed: readonly FailedChange[];
  readonly notStarted: readonly Change[];

  constructor(
    cause: IamError,
    account: Pick<ApplyFailure, "realm" | "done" | "failed" | "notStarted">,
    message: string,
  ) {
    const interrupted = cause.code === "IAM4002";
    const code = interrupted || account.done.length === 0 ? cause.code : "IAM4001";
    super(code, message, { help: cause.help, cause });
    this.name = "ApplyFailure";
    this.realm = account.realm;
    this.done = account.done;
    this.failed = account.failed;
    this.notStarted = account.notStarted;
  }
}

export interface FailedChange {
  readonly change: Change;
  readonly error: IamError;
}

/** What became of each change of a realm's plan. */
export class Account {
  readonly done: Change[] = [];
  readonly #realm: string;
  readonly #failed: FailedChange[] = [];
  readonly #planned = new Map<string, Change>();
  /** Identities that are done, failed, or left out because of those. */
  readonly #closed = new Set<string>();
  readonly #missing = new Set<string>();

  constructor(plan: RealmPlan) {
    this.#realm = plan.realm;
    this.expect(plan);
  }

  static identity({ desired, live }: Change): string {
    const resource = desired ?? live;
    return resource ? identityOf(resource) : "";
  }

  /** Adds what is to be done in a realm that this run has made, the realm's own settings among it. */
  expect({ changes }: RealmPlan): void {
    for (const change of changes) {
      this.#planned.set(Account.identity(change), change);
      this.#closed.delete(Account.identity(change));
    }
  }

  isOpen(change: Change): boolean {
    return !this.#closed.has(Account.identity(change));
  }

  settle(changes: readonly Change[]): void {
    this.done.push(...changes);
    for (const change of changes) this.#closed.add(Account.identity(change));
  }

  fail(changes: readonly Change[], error: IamError): void {
    for (const change of changes) {
      this.#failed.push({ change, error });
      this.#missing.add(Account.identity(change));
      this.#closed.add(Account.identity(change));
    }
  }

  /**
   * Whether a change can be tried: neither done nor failed, and all that it needs did not fail. Objects are not
   * deleted once something has failed: what is to take their place may be missing.
   */
  isPossible(change: Change, requirements: readonly string[]): boolean {
    if (!this.isOpen(change)) return false;
    const isRemoval = change.action === "delete" && !kindOf(change.kind).part;
    const isLost = requirements.some((id) => this.#missing.has(id)) || (isRemoval && this.#missing.size > 0);
    if (isLost) {
      this.#missing.add(Account.identity(change));
      this.#closed.add(Account.identity(change));
    }
    return !isLost;
  }

  /** Throws IAM4003 if a plan made now is not the one that the user saw; less is fine. */
  assertSame(now: RealmPlan): void {
    for (const change of now.changes) {
      const then = this.#planned.get(Account.identity(change));
      if (!then || then.action !== change.action || textOf(then) !== textOf(change))
        throw stale(this.#realm, `${nameOf(change)} is not as it was when the plan was made`);
    }
  }

  /**
   * Throws IAM4003 if a plan made half-way does what was not planned. An object that is there but not whole may be what
   * a write left whose answer was lost (`maybeOurs`); else it is somebody else's.
   */
  assertWithin(now: RealmPlan, maybeOurs: ReadonlySet<string>): void {
    for (const change of now.changes) {
      const id = Account.identity(change);
      const then = this.#planned.get(id);
      const isRest = then?.action === "create" && change.action === "update" && maybeOurs.has(id);
      if (!then || (then.action !== change.action && !isRest))
        throw stale(this.#realm, `${nameOf(change)} has been changed in the meantime`);
    }
  }

  /** The failures so far; `undefined` if there are none. */
  failure(): ApplyFailure | undefined {
    const [first, ...others] = this.#failed;
    if (!first) return undefined;
    const causes =
      new Set([...others].map(({ error }) => error)).size -
      (others.some(({ error }) => error === first.error) ? 1 : 0);
    const more = causes > 0 ? ` (and ${causes} more ${causes === 1 ? "failure" : "failures"})` : "";
    return this.#tell(first.error, `${nameOf(first.change)}: ${first.error.message}${more}`);
  }

  /** What to throw for an error that ends the run: the account, unless nothing was tried. */
  failureOf(error: unknown): unknown {
    if (!(error instanceof IamError)) return error;
    if (this.done.length === 0 && this.#failed.length === 0 && error.code !== "IAM4002") return error;
    return this.#tell(error, error.message);
  }

  #tell(cause: IamError, message: string): ApplyFailure {
    const settled = new Set(
      [...this.done, ...this.#failed.map(({ change }) => change)].map(Account.identity),
    );
    return new ApplyFailure(
      cause,
      {
        realm: this.#realm,
        done: this.done,
        failed: this.#failed,
        notStarted: [...this.#planned].filter(([id]) => !settled.has(id)).map(([, change]) => change),
      },
      message,
    );
  }
}

/** Secrets show as masks: that one differs is in the text, what it is is not. */
function textOf({ fields }: Change): string {
  return JSON.stringify(fields);
}

function nameOf({ kind, desired, live }: Change): string {
  const resource = desired ?? live;
  return resource ? printable(titleOf(resource)) : kindOf(kind).label;
}
