import type { Output } from "./io.ts";

/** What paints a text. */
export type Style = Readonly<Record<"bold" | "dim" | "green" | "red" | "yellow", (text: string) => string>>;

/**
 * Colour for one stream: only on a terminal, off with NO_COLOR (any value), TERM=dumb or `--no-color`. The library is
 * loaded only where there is colour.
 */
export async function styleFor(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  colour: boolean,
): Promise<Style> {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const wanted = colour && !env.NO_COLOR && env.TERM !== "dumb" && (output.isTTY || forced);
  if (!wanted) return PLAIN_STYLE;
  const { Chalk } = await import("chalk");
  return new Chalk({ level: 1 });
}

const same = (text: string): string => text;
/** Leaves every text as it is. */
export const PLAIN_STYLE: Style = { bold: same, dim: same, green: same, red: same, yellow: same };
