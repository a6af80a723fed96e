import { stringify } from "yaml";
import type { Explanation } from "../spec/explain.ts";
import type { Style } from "./style.ts";

/** An explanation for a human: what it is, the keys below it, an example as YAML. */
export function renderExplanation(explanation: Explanation, style: Style): string {
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
    const key = path.split(".").at(-1) ?? "";
    const yaml = stringify(key === "" ? example : { [key]: example }).trimEnd();
    lines.push("", style.bold("example"), yaml.replace(/^/gm, "  "));
  }
  return `${lines.join("\n")}\n`;
}
