/**
 * A signal that aborts after so many milliseconds with a TimeoutError, or with the others. It stands in for
 * `AbortSignal.any([…, AbortSignal.timeout(ms)])`, whose timer Node 20 may collect before it fires.
 */
export function deadline(ms: number, ...others: readonly (AbortSignal | undefined)[]): AbortSignal {
  const controller = new AbortController();
  // The timer keeps the controller alive, and does not hold up the process.
  setTimeout(() => controller.abort(new DOMException("no answer in time", "TimeoutError")), ms).unref();
  return AbortSignal.any([controller.signal, ...others.filter((other) => other !== undefined)]);
}
