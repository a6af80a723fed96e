import type { Command } from "commander";
import { IamError } from "../errors.ts";
import { printable } from "../printable.ts";
import type { LoadOptions } from "../spec/load.ts";
import type { Selection } from "../spec/select.ts";
import type { Spec } from "../spec/spec.ts";
import type { Context } from "./command.ts";
import { runSignal } from "./connection.ts";
import { renderDiagnostics } from "./error-report.ts";

/** Which realms of the spec a command is about, and what the spec may read. */
export interface SpecOptions extends Selection {
  /** `2/4`, see {@link shardOf}. */
  readonly shard?: string;
  readonly allowFiles?: readonly string[];
}

export function specOptions(command: Command): Command {
  const repeated = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];
  return command
    .option(
      "--only <realm>",
      "only this realm of the spec, or those like 'shop-*' (may be repeated)",
      repeated,
    )
    .option(
      "--except <realm>",
      "all realms of the spec but this one, or those like it (may be repeated)",
      repeated,
    )
    .option(
      "--allow-files <folder>",
      "let the spec name files in this folder too, not only beside itself (may be repeated)",
      repeated,
    )
    .option("--shard <i/n>", "only the i-th of n parts of the spec's realms, for jobs side by side");
}

/** The arguments that plan and apply share. */
export function specArgument(command: Command): Command {
  return command.argument("[spec...]", "files, folders or - (default: realm.yaml or iam.yaml here)");
}

/** Loads a spec; its warnings go to stderr. `unresolved` says what an unset variable does, `only` and `except` which realms count. */
export async function readSpec(
  inputs: readonly string[],
  context: Context,
  unresolved: "error" | "omit" = "error",
  { only, except, allowFiles, timeout }: SpecOptions & TimeLimit = {},
): Promise<Spec> {
  const { io } = context;
  const spec = await loadFiles(await inputsOf(inputs, context), context, {
    unresolved,
    timeout,
    ...(only && { only }),
    ...(except && { except }),
    ...(allowFiles && { allowFiles }),
  });
  if (spec.warnings.length > 0 && !context.quiet)
    io.stderr.write(renderDiagnostics(spec.warnings, context.err));
  return spec;
}

type TimeLimit = { readonly timeout?: number | undefined };

/** Loads a spec as this command line may; a wait for a pipe is told of, and ends with Ctrl-C or --timeout (IAM2008). */
export async function loadFiles(
  inputs: readonly string[],
  context: Context,
  { timeout, ...options }: TimeLimit & Selection & Pick<LoadOptions, "unresolved" | "allowFiles">,
): Promise<Spec> {
  const { loadSpec } = await import("../spec/load.ts");
  const { io, quiet } = context;
  const signal = timeout === undefined ? io.signal : runSignal({ timeout }, context);
  const onWait = (name: string): void => {
    if (!quiet) io.stderr.write(`waiting for what is written to ${printable(name)}\n`);
  };
  const stdin = (limit: number): Promise<string> => io.stdin.readAll(limit);
  try {
    return await loadSpec(inputs, { cwd: io.cwd, env: io.env, stdin, signal, onWait, ...options });
  } catch (cause) {
    if (!signal.aborted || io.signal.aborted || cause instanceof IamError) throw cause;
    throw new IamError("IAM2008", "the time given with --timeout is up, and the spec is not yet there", {
      help: "look at the command that writes the spec, or give it more time",
      cause,
    });
  }
}

/** The files that are named, else the one that lies here. Throws IAM1003 if there is none. */
export async function inputsOf(inputs: readonly string[], { io }: Context): Promise<readonly string[]> {
  if (inputs.length > 0) return inputs;
  const { findSpec } = await import("../spec/load.ts");
  const found = findSpec(io.cwd);
  if (found === undefined)
    throw new IamError("IAM1003", "no spec is given, and there is no realm.yaml or iam.yaml here", {
      help: "name a file or a folder: iam plan realm.yaml",
    });
  return [found];
}
