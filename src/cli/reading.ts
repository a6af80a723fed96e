import type { Context } from "./command.ts";
import { paceOf } from "./pace.ts";
import { startSteps } from "./steps.ts";
import { canAnimate } from "./terminal.ts";

/** From this many realms on, reading takes long enough to say how far it is. */
const FLEET = 20;
/** A line so often where there is no terminal. */
const EVERY_MS = 5_000;

export interface Reading {
  /** One more realm has been read. */
  next(): void;
  stop(): void;
}

/** Shows on stderr how far the reading of a fleet is, or what else `verb` says. */
export function startReading(context: Context, realms: number, verb = "read"): Reading {
  if (realms < FLEET || context.quiet) return { next: () => {}, stop: () => {} };
  const started = performance.now();
  const moves = canAnimate(context);
  const steps = startSteps(context);
  let done = 0;
  let said = started;
  return {
    next() {
      done++;
      const now = performance.now();
      if (!moves && now - said < EVERY_MS) return;
      said = now;
      steps.show([`${verb} ${done}/${realms} realms`, ...paceOf(done, realms, now - started)].join(", "));
    },
    stop: () => steps.stop(),
  };
}
