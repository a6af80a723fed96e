import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Context } from "../../src/cli/command.ts";
import { startProgress } from "../../src/cli/progress.ts";
import { startReading } from "../../src/cli/reading.ts";
import { PLAIN_STYLE } from "../../src/cli/style.ts";
import type { Change } from "../../src/model/kind.ts";

/** A context without a terminal, and what it was told on stderr. */
function inLog(quiet = false): { context: Context; lines: () => string[] } {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const output = { isTTY: false, columns: 80, write };
  const stdin = { isTTY: false, readAll: async () => "", ask: async () => "" };
  const signal = new AbortController().signal;
  const io = { stdout: output, stderr: output, stdin, env: {}, cwd: "/", signal };
  return {
    context: { io, out: PLAIN_STYLE, err: PLAIN_STYLE, verbose: false, quiet },
    lines: () => text.split("\n").slice(0, -1),
  };
}

const change = (name: string): Change => ({
  action: "create",
  kind: "client",
  desired: { kind: "client", path: [name], within: "", fields: {} },
  fields: [],
  warnings: [],
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the progress of a fleet in a log", () => {
  it("has a line a realm with the total, the rate and the time that is left", async () => {
    const { context, lines } = inLog();
    const progress = await startProgress(context, { realms: 6, changes: 12 });
    for (const realm of ["a", "b"]) {
      progress.show({ type: "realm started", realm, changes: 2 });
      vi.advanceTimersByTime(1_000);
      progress.show({ type: "done", realm, changes: [change("x"), change("y")] });
      progress.show({ type: "realm finished", realm, done: 2 });
    }
    expect(lines()).toEqual([
      "realm a: 2 changes (1/6 realms, 2/12 changes, 2.0/s, 5 s left)",
      "realm b: 2 changes (2/6 realms, 4/12 changes, 2.0/s, 4 s left)",
    ]);
  });

  it("names what failed with its realm", async () => {
    const { context, lines } = inLog();
    const progress = await startProgress(context, { realms: 6, changes: 12 });
    progress.show({ type: "failed", realm: "a", changes: [change("x\u001b[2J")], message: "no" });
    expect(lines()).toEqual(["  failed a: client x\\u001b[2J"]);
  });
});

describe("the reading of a fleet in a log", () => {
  it("is told of every few seconds, and not where it is short or --quiet", () => {
    const { context, lines } = inLog();
    const reading = startReading(context, 100);
    for (let realm = 1; realm <= 12; realm++) {
      vi.advanceTimersByTime(500);
      reading.next();
    }
    reading.stop();
    expect(lines()).toEqual(["read 10/100 realms, 2.0/s, 45 s left"]);
    for (const [quiet, realms] of [
      [true, 100],
      [false, 3],
    ] as const) {
      const other = inLog(quiet);
      const short = startReading(other.context, realms);
      vi.advanceTimersByTime(30_000);
      short.next();
      expect(other.lines()).toEqual([]);
    }
  });
});
