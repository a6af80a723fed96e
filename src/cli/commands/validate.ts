import { Option } from "commander";
import { EXIT, type ExitCode } from "../../errors.ts";
import { SpecError } from "../../spec/diagnostic.ts";
import type { Context, Define } from "../command.ts";
import type { FindingsFormat } from "../render/findings.ts";
import { ofShard, shardOf } from "../shard.ts";
import { readSpec, type SpecOptions, specArgument, specOptions } from "../spec-input.ts";

interface ValidateOptions extends SpecOptions {
  readonly format: "human" | FindingsFormat;
}

export const defineValidate: Define = (program, bind) => {
  const command = program
    .command("validate")
    .description("check a spec without a server: keys, types, references, names")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["human", "json", "github", "sarif"])
        .default("human"),
    );
  specOptions(specArgument(command)).action(bind(validate));
};

async function validate(context: Context, inputs: string[], options: ValidateOptions): Promise<ExitCode> {
  if (options.format !== "human") return await validateFor(options.format, context, inputs, options);
  const { realms, warnings } = await readSpec(inputs, context, "error", options);
  const names = ofShard(realms, shardOf(options.shard)).map(({ realm }) => realm);
  const shown =
    names.length > MOST_NAMES
      ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`
      : names.join(", ");
  // There may be more jobs than realms.
  const subject = names.length === 0 ? "no realm in this part" : names.length === 1 ? "realm" : "realms";
  const findings =
    warnings.length === 0 ? "" : ` (${warnings.length} warning${warnings.length === 1 ? "" : "s"})`;
  context.io.stdout.write(
    `${context.out.green("valid")}: ${[subject, shown].join(" ").trimEnd()}${findings}\n`,
  );
  return EXIT.ok;
}

const MOST_NAMES = 10;

/** For machines, findings are the result and go to stdout; the exit code is the same. */
async function validateFor(
  format: FindingsFormat,
  context: Context,
  inputs: string[],
  options: SpecOptions,
): Promise<ExitCode> {
  const { renderFindings } = await import("../render/findings.ts");
  const { stdout } = context.io;
  try {
    const { realms, warnings } = await readSpec(inputs, { ...context, quiet: true }, "error", options);
    const names = ofShard(realms, shardOf(options.shard)).map(({ realm }) => realm);
    stdout.write(renderFindings(warnings, names, format));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    stdout.write(renderFindings(error.diagnostics, [], format));
    return error.exit;
  }
}
