import { Option } from "commander";
import { EXIT } from "../../errors.ts";
import type { Define } from "../command.ts";

interface Options {
  readonly format: "human" | "json";
}

export const defineExplain: Define = (program, bind) => {
  program
    .command("explain")
    .description("what a key of the spec means")
    .argument("[path]", "the key: clients.serviceAccount, or its last part", "")
    .addOption(new Option("--format <format>", "output").choices(["human", "json"]).default("human"))
    .addHelpText("after", "\nExamples:\n  iam explain clients.serviceAccount\n  iam explain redirectUris")
    .action(
      bind(async ({ io, out }, path: string, options: Options) => {
        const { explain } = await import("../../spec/explain.ts");
        const explanation = explain(path);
        if (options.format === "json") io.stdout.write(`${JSON.stringify(explanation, undefined, 2)}\n`);
        else {
          const { renderExplanation } = await import("../explanation.ts");
          io.stdout.write(renderExplanation(explanation, out));
        }
        return EXIT.ok;
      }),
    );
};
