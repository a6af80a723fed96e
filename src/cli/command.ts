import type { Command } from "commander";
import type { ExitCode } from "../errors.ts";
import type { Io } from "./io.ts";
import type { Style } from "./style.ts";

/** What every command gets besides its own arguments and options. */
export interface Context {
  readonly io: Io;
  /** Paints what goes to stdout; plain where colour is off. */
  readonly out: Style;
  /** Paints what goes to stderr. */
  readonly err: Style;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** A handler does the work and says how the process ends; it throws IamError for what the user can mend. */
export type Handler<Args extends readonly unknown[]> = (context: Context, ...args: Args) => Promise<ExitCode>;

/** Wraps a handler so that commander can call it; the exit code ends up with `run`. */
export type Bind = <Args extends readonly unknown[]>(
  handler: Handler<Args>,
) => (...args: Args) => Promise<void>;

/**
 * A command file exports one of these. It declares arguments, options and help, and imports what does the work inside
 * the handler (`await import(...)`), so that `iam --version` loads none of it.
 */
export type Define = (program: Command, bind: Bind) => void;
