import type { Context } from "./command.ts";
import { canAnimate } from "./terminal.ts";

export interface Steps {
  /** Says what is being done now. */
  readonly show: (step: string) => void;
  readonly stop: () => void;
}

/** How often a wait without news is spoken of where there is no terminal: a CI log must not look dead. */
const REMINDER_MS = 15_000;

/** Shows the steps of something that takes long, on stderr: one moving line on a terminal, plain lines elsewhere. */
export function startSteps(context: Context): Steps {
  if (context.quiet) return { show: () => {}, stop: () => {} };
  return canAnimate(context) ? spinner() : lines(context);
}

function spinner(): Steps {
  let text = "";
  let started = performance.now();
  // Loaded when the first step is shown; it draws to the process's own stderr, which is the terminal here.
  const loaded = import("ora").then(({ default: ora }) => ora({ discardStdin: false }));
  let stopped = false;
  const draw = async () => {
    const spin = await loaded;
    if (stopped) return;
    const seconds = Math.round((performance.now() - started) / 1000);
    spin.text = seconds < 2 ? text : `${text} (${seconds} s)`;
    if (!spin.isSpinning) spin.start();
  };
  const timer = setInterval(draw, 1_000);
  return {
    show(step) {
      [text, started] = [step, performance.now()];
      void draw();
    },
    stop() {
      stopped = true;
      clearInterval(timer);
      void loaded.then((spin) => spin.stop());
    },
  };
}

function lines({ io, err }: Context): Steps {
  let text = "";
  let started = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    io.stderr.write(err.dim(`${text}: ${seconds} s\n`));
  }, REMINDER_MS);
  return {
    show(step) {
      [text, started] = [step, performance.now()];
      io.stderr.write(err.dim(`${step}\n`));
      timer.refresh();
    },
    stop: () => clearInterval(timer),
  };
}
