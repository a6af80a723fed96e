/** A signal that aborts when the time is up, and the end of that time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** What it was for has ended: of ten thousand requests in five minutes nothing may stay behind. */
  clear(): void;
}

/**
 * A signal that aborts after so many milliseconds with a TimeoutError, or with the others. It stands in for
 * `AbortSignal.any([…, AbortSignal.timeout(ms)])`, whose timer Node 20 may collect before it fires.
 */
export function startDeadline(ms: number, ...others: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController();
  // The timer keeps the controller alive, and does not hold up the process.
  const timer = setTimeout(
    () => controller.abort(new DOMException("no answer in time", "TimeoutError")),
    ms,
  ).unref();
  const signal = AbortSignal.any([controller.signal, ...others.filter((other) => other !== undefined)]);
  return { signal, clear: () => clearTimeout(timer) };
}

/** Only the signal of {@link startDeadline}, for what is short or rare. */
export function deadline(ms: number, ...others: readonly (AbortSignal | undefined)[]): AbortSignal {
  return startDeadline(ms, ...others).signal;
}
