import type { Context } from "./command.ts";

/** Whether a line may move on stderr: only on a real terminal that says its width, and not in CI. */
export function canAnimate({ io }: Pick<Context, "io">): boolean {
  return io.stderr.isTTY && io.env.CI === undefined && (process.stderr.columns ?? 0) > 0;
}
