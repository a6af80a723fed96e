import { IamError } from "../errors.ts";
import { RequestFailure, UnclearFailure } from "../keycloak/failure.ts";

/** Answers that are about the object that was sent, rather than about the server, the account or the moment. */
const REFUSALS: ReadonlySet<number> = new Set([400, 405, 413, 414, 415, 422, 500, 501]);

/** Keycloak does not want this object; the others may be fine. */
export function isRefusal(error: unknown): boolean {
  return error instanceof RequestFailure && REFUSALS.has(error.status) && !isContradiction(error);
}

/**
 * Only a look at the server tells what is the case: the answer is lost, or it speaks of an object that should not be
 * there (409) or that should (404).
 */
export function isUnclear(error: unknown): boolean {
  return error instanceof UnclearFailure || isContradiction(error);
}

/** The server is not as the plan has it, or somebody else writes the same at this moment. */
export function isContradiction(error: unknown): boolean {
  const answer = answerIn(error);
  if (!answer) return false;
  // What Keycloak says of a constraint that two transactions met.
  const collided = answer.status === 400 && answer.message.includes("Database operation failed");
  return collided || answer.status === 409 || answer.status === 404;
}

/** What the server answered, if it did. */
export function answerIn(error: unknown): RequestFailure | undefined {
  const cause = error instanceof UnclearFailure ? error.cause : error;
  return cause instanceof RequestFailure ? cause : undefined;
}

/** The plan no longer holds: IAM4003. */
export function stale(realm: string, what: string): IamError {
  return new IamError("IAM4003", `somebody else is changing realm ${realm}: ${what}`, {
    help: "run the command again: it plans from what the realm is then; --lock keeps others out from the start",
  });
}
