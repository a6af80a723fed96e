import type { ApplyEvent } from "../events.ts";
import type { Change } from "../model/kind.ts";
import { printable } from "../printable.ts";
import type { Context } from "./command.ts";
import { paceOf } from "./pace.ts";
import { nameOf } from "./render/apply-result.ts";
import { canAnimate } from "./terminal.ts";

export interface Progress {
  readonly show: (event: ApplyEvent) => void;
  readonly stop: () => void;
}

/** What is to be done in all. */
export interface Total {
  readonly realms: number;
  readonly changes: number;
}

/** From this many realms on, a plain log has a line a realm rather than a line a change. */
const FLEET = 5;

const DONE: Record<Change["action"], string> = { create: "created", update: "updated", delete: "deleted" };

/** Shows an apply under way, on stderr: one moving line on a terminal, plain lines elsewhere. */
export async function startProgress(context: Context, total: Total): Promise<Progress> {
  if (context.quiet) return { show: () => {}, stop: () => {} };
  const count = new Count(total);
  return canAnimate(context) ? spinner(count) : lines(context, count);
}

/** How far the run is, how fast, and how long it will take. */
class Count {
  readonly total: Total;
  realms = 0;
  #changes = 0;
  readonly #started = performance.now();

  constructor(total: Total) {
    this.total = total;
  }

  add(event: ApplyEvent): void {
    if (event.type === "done" || event.type === "failed") this.#changes += event.changes.length;
    if (event.type === "realm finished") this.realms++;
  }

  toString(): string {
    const { realms, changes } = this.total;
    // A new realm may need more than could be planned before it was there.
    const done = Math.min(this.#changes, changes);
    const parts = [
      ...(realms > 1 ? [`${this.realms}/${realms} realms`] : []),
      `${done}/${changesOf(changes)}`,
      ...paceOf(this.#changes, changes, performance.now() - this.#started),
    ];
    return parts.join(", ");
  }
}

function changesOf(count: number): string {
  return `${count} ${count === 1 ? "change" : "changes"}`;
}

async function spinner(count: Count): Promise<Progress> {
  // Loaded only here: a run in CI need not wait for it.
  const { default: ora } = await import("ora");
  // The spinner draws to the process's own stderr; only the real terminal gets here.
  const spin = ora({ discardStdin: false, hideCursor: true });
  const alone = count.total.realms === 1;
  return {
    show(event) {
      count.add(event);
      switch (event.type) {
        case "realm started":
          if (!spin.isSpinning) spin.start(`${alone ? `${event.realm}: ` : ""}${count}`);
          return;
        case "done":
          spin.text = `${event.realm}: ${count}`;
          return;
        case "failed":
          spin.fail(`${event.realm}: ${printable(event.message)}`).start(String(count));
          return;
        case "notice":
          spin.info(printable(event.message)).start(String(count));
          return;
        case "realm finished":
          if (alone) spin.succeed(`${event.realm}: ${changesOf(event.done)}`);
          else spin.text = `${event.realm}: ${count}`;
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

function lines({ io, err, verbose }: Context, count: Count): Progress {
  const isFleet = count.total.realms >= FLEET;
  return {
    show(event) {
      count.add(event);
      switch (event.type) {
        case "realm started":
          if (!isFleet) io.stderr.write(`realm ${event.realm}: ${changesOf(event.changes)}\n`);
          return;
        case "done":
          if (isFleet && !verbose) return;
          for (const change of event.changes) io.stderr.write(`  ${DONE[change.action]} ${nameOf(change)}\n`);
          return;
        case "failed":
          for (const change of event.changes)
            io.stderr.write(err.red(`  failed ${isFleet ? `${event.realm}: ` : ""}${nameOf(change)}\n`));
          return;
        case "notice":
          io.stderr.write(err.yellow(`  ${printable(event.message)}\n`));
          return;
        case "realm finished":
          if (isFleet) io.stderr.write(`realm ${event.realm}: ${changesOf(event.done)} (${count})\n`);
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
