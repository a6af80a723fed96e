import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it, onTestFinished, vi } from "vitest";
import { deadline, startDeadline } from "../src/deadline.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it("ends a request that gets no answer, whatever the garbage collector does meanwhile", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  const pressure = setInterval(collect, 20);
  onTestFinished(() => clearInterval(pressure));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : 0;
  const request = fetch(`http://127.0.0.1:${port}`, { signal: deadline(200, new AbortController().signal) });
  await expect(request).rejects.toMatchObject({ name: "TimeoutError" });
});

it("passes on why another signal ended it", () => {
  const interruption = new AbortController();
  const signal = deadline(60_000, interruption.signal, undefined);
  interruption.abort("SIGINT");
  expect(signal.reason).toBe("SIGINT");
});

it("leaves nothing behind when it is no longer needed", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { signal, clear } = startDeadline(1_000);
  expect(vi.getTimerCount()).toBe(1);
  clear();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(2_000);
  expect(signal.aborted).toBe(false);
});
