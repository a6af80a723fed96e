import type { ChangeJson, FieldJson } from "./plan-json.ts";
import { excerpts, fitBeside, foldValue, isShort, showValue } from "./value.ts";

/** A field's change, as far as it is the same in all forms that people read. */
export type ShownField =
  | { readonly type: "value"; readonly text: string; readonly isWarning?: true }
  | { readonly type: "change"; readonly from: string; readonly to: string }
  /** Below the field's name: what goes, what comes, what is. */
  | { readonly type: "lines"; readonly lines: readonly MarkedLine[] };

export interface MarkedLine {
  readonly mark: "-" | "+" | " ";
  readonly text: string;
}

/** Lists as what goes and what comes, long values on lines of their own, secrets not at all. */
export function showField({ from, to, sensitive }: FieldJson, action: ChangeJson["action"]): ShownField {
  if (action === "create") return isShort(to) ? { type: "value", text: showValue(to) } : below(" ", to);
  if (sensitive) return { type: "value", text: "differs (not shown)", isWarning: true };
  if (Array.isArray(from) && Array.isArray(to)) {
    const lines = elements(from, to);
    if (lines.length > 0) return { type: "lines", lines };
  }
  if (fitBeside(from, to)) return { type: "change", from: showValue(from), to: showValue(to) };
  if (typeof from === "string" && typeof to === "string") {
    const [had, wanted] = excerpts(from, to);
    return { type: "lines", lines: marked("-", [had]).concat(marked("+", [wanted])) };
  }
  const lines = [
    ...(isNone(from) ? [] : marked("-", foldValue(from))),
    ...(isNone(to) ? [] : marked("+", foldValue(to))),
  ];
  return { type: "lines", lines };
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

function below(mark: MarkedLine["mark"], value: unknown): ShownField {
  return { type: "lines", lines: marked(mark, foldValue(value)) };
}

function marked(mark: MarkedLine["mark"], lines: readonly string[]): MarkedLine[] {
  return lines.map((text) => ({ mark, text }));
}

/** What goes and what comes of a list. */
function elements(from: readonly unknown[], to: readonly unknown[]): MarkedLine[] {
  const [had, wanted] = [from, to].map((list) => new Set(list.map((item) => JSON.stringify(item))));
  const only = (list: readonly unknown[], other: ReadonlySet<string> | undefined) =>
    list.filter((item) => !other?.has(JSON.stringify(item))).map(showValue);
  return [...marked("-", only(from, wanted)), ...marked("+", only(to, had))];
}
