/**
 * A signal that aborts after so many milliseconds with a TimeoutError, or with the others. It stands in for
 * `AbortSignal.any([…, AbortSignal.timeout(ms)])`, whose timer Node 20 may collect before it fires.
 */
export function deadline(ms: number, ...others: readonly (AbortSignal | undefined)[]): AbortSignal {
  const controller = new AbortController();
  // The timer holds on to the controller, and does not hold up the process.
  setTimeout(() => controller.abort(new DOMException("no answer in time", "TimeoutError")), ms).unref();
  for (const other of others) {
    if (other?.aborted) controller.abort(other.reason);
    other?.addEventListener("abort", () => controller.abort(other.reason), {
      once: true,
      signal: controller.signal,
    });
  }
  return controller.signal;
}
