import { Option } from "commander";
import { EXIT } from "../../errors.ts";
import type { Explanation } from "../../spec/explain.ts";
import type { Define } from "../command.ts";
import type { Style } from "../style.ts";

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
        else io.stdout.write(await render(explanation, out));
        return EXIT.ok;
      }),
    );
};

async function render(explanation: Explanation, style: Style): Promise<string> {
  const { path, type, description, convenience, deprecated, required, keys, example } = explanation;
  const notes = [convenience && "added by iam", deprecated && "deprecated"].filter((note) => note !== false);
  const title = path === "" ? "a spec" : path;
  const lines = [
    `${style.bold(title)}  ${type}${notes.length > 0 ? style.dim(`  (${notes.join(", ")})`) : ""}`,
  ];
  if (description !== undefined) lines.push("", `  ${description}`);
  if (keys.length > 0) {
    const width = Math.max(...keys.map(({ name }) => name.length));
    const typeWidth = Math.min(24, Math.max(...keys.map((key) => key.type.length)));
    lines.push("", style.bold("keys"));
    for (const key of keys) {
      const must = required.includes(key.name) ? " (required)" : "";
      const text = [key.type.padEnd(typeWidth), `${key.description ?? ""}${must}`].join("  ");
      lines.push(`  ${key.name.padEnd(width)}  ${text}`.trimEnd());
    }
  }
  if (example !== undefined) {
    const { stringify } = await import("yaml");
    const key = path.split(".").at(-1) ?? "";
    const yaml = stringify(key === "" ? example : { [key]: example }).trimEnd();
    lines.push("", style.bold("example"), yaml.replace(/^/gm, "  "));
  }
  return `${lines.join("\n")}\n`;
}
