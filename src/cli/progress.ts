import ora from "ora";
import type { ApplyEvent } from "../events.ts";
import type { Change } from "../model/kind.ts";
import type { Context } from "./command.ts";
import { nameOf } from "./render/apply-result.ts";

export interface Progress {
  readonly show: (event: ApplyEvent) => void;
  readonly stop: () => void;
}

const DONE: Record<Change["action"], string> = { create: "created", update: "updated", delete: "deleted" };

/** Shows an apply under way, on stderr: one moving line on a terminal, a plain line a change elsewhere. */
export function startProgress(context: Context): Progress {
  if (context.quiet) return { show: () => {}, stop: () => {} };
  return context.io.stderr.isTTY && context.io.env.CI === undefined ? spinner() : lines(context);
}

function spinner(): Progress {
  // The spinner draws to the process's own stderr; only the real terminal gets here.
  const spin = ora({ discardStdin: false, hideCursor: true });
  let total = 0;
  let done = 0;
  return {
    show(event) {
      switch (event.type) {
        case "realm started":
          [total, done] = [event.changes, 0];
          spin.start(`${event.realm}: 0/${total}`);
          return;
        case "done":
          done += event.changes.length;
          spin.text = `${event.realm}: ${Math.min(done, total)}/${total}`;
          return;
        case "failed":
          spin.fail(`${event.realm}: ${event.message}`);
          return;
        case "realm finished":
          spin.succeed(`${event.realm}: ${event.done} changes`);
          return;
        default:
          unreachable(event);
      }
    },
    stop() {
      if (spin.isSpinning) spin.stop();
    },
  };
}

function lines({ io, err }: Context): Progress {
  return {
    show(event) {
      switch (event.type) {
        case "realm started":
          io.stderr.write(`realm ${event.realm}: ${event.changes} changes\n`);
          return;
        case "done":
          for (const change of event.changes) io.stderr.write(`  ${DONE[change.action]} ${nameOf(change)}\n`);
          return;
        case "failed":
          for (const change of event.changes) io.stderr.write(err.red(`  failed ${nameOf(change)}\n`));
          return;
        case "realm finished":
          return;
        default:
          unreachable(event);
      }
    },
    stop() {},
  };
}

function unreachable(event: never): void {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
