import { EXIT, type ExitCode } from "../../errors.ts";
import type { Context, Define } from "../command.ts";
import { specArgument } from "../planning.ts";

export const defineValidate: Define = (program, bind) => {
  specArgument(
    program.command("validate").description("check a spec without a server: keys, types, references, names"),
  ).action(bind(validate));
};

async function validate(context: Context, inputs: string[]): Promise<ExitCode> {
  const { readSpec } = await import("../planning.ts");
  const { realms, warnings } = await readSpec(inputs, context);
  const names = realms.map(({ realm }) => realm).join(", ");
  const findings =
    warnings.length === 0 ? "" : ` (${warnings.length} warning${warnings.length === 1 ? "" : "s"})`;
  context.io.stdout.write(
    `${context.out.green("valid")}: ${realms.length === 1 ? "realm" : "realms"} ${names}${findings}\n`,
  );
  return EXIT.ok;
}
