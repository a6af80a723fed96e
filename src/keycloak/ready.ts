import { setTimeout as sleep } from "node:timers/promises";
import { deadline } from "../deadline.ts";
import { IamError } from "../errors.ts";
import { isInVain, isTimeout, networkReason, unreachable } from "../network.ts";
import { interrupted, outOfTime } from "./failure.ts";

const LOOK_EVERY_MS = 500;
const ANSWER_MS = 10_000;

/**
 * Waits until Keycloak answers: no refused connection, no 5xx of its own or of a proxy. The realm `master` is always
 * there and open to all; the health endpoint is on another port, which few can reach. Throws IAM2002 when the time is up
 * (at once where waiting is of no use), IAM2008 when that of the whole run is, IAM4002 when interrupted.
 */
export async function awaitServer(url: string, milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    let reason: string;
    try {
      const { status, body } = await fetch(`${url}/realms/master`, { signal: deadline(ANSWER_MS, signal) });
      await body?.cancel();
      if (status < 500) return;
      reason = `it answers ${status}`;
    } catch (error) {
      if (isInVain(error)) throw unreachable(error, url);
      reason = networkReason(error);
    }
    if (performance.now() > end)
      throw new IamError(
        "IAM2002",
        `Keycloak at ${url} is not there after ${Math.round(milliseconds / 1000)} s: ${reason}`,
        { help: "look at the server's log, or wait longer with --wait" },
      );
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {
      throw isTimeout(signal.reason) ? outOfTime() : interrupted();
    });
  }
}
