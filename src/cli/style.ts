import { Chalk, type ChalkInstance } from "chalk";
import type { Output } from "./io.ts";

export type Style = ChalkInstance;

/** Colour for one stream: only on a terminal, off with NO_COLOR (any value), TERM=dumb or `--no-color`. */
export function styleFor(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  colour: boolean,
): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const wanted = colour && !env.NO_COLOR && env.TERM !== "dumb" && (output.isTTY || forced);
  return new Chalk({ level: wanted ? 1 : 0 });
}
