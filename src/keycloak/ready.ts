import { setTimeout as sleep } from "node:timers/promises";
import { deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";

const LOOK_EVERY_MS = 500;
const ANSWER_MS = 10_000;

/**
 * Waits until Keycloak answers: no refused connection, no 5xx of its own or of a proxy. The realm `master` is always
 * there and open to all; the health endpoint is on another port, which few can reach. Throws IAM2002 when the time is up,
 * IAM4002 when interrupted.
 */
export async function awaitServer(url: string, milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await fetch(`${url}/realms/master`, { signal: deadline(ANSWER_MS, signal) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer && answer.status < 500) return;
    if (signal.aborted) throw new IamError("IAM4002", "interrupted");
    if (performance.now() > end)
      throw new IamError(
        "IAM2002",
        `Keycloak at ${url} does not answer, after ${Math.round(milliseconds / 1000)} s`,
        {
          help: "look at the server's log, or wait longer with --wait",
        },
      );
    await sleep(LOOK_EVERY_MS);
  }
}
