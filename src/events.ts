import type { Change } from "./model/kind.ts";

/** What happens while a plan is applied. Renderers are exhaustive over it. */
export type ApplyEvent =
  | { readonly type: "realm started"; readonly realm: string; readonly changes: number }
  | { readonly type: "done"; readonly realm: string; readonly changes: readonly Change[] }
  | {
      readonly type: "failed";
      readonly realm: string;
      readonly changes: readonly Change[];
      readonly message: string;
    }
  /** Something that the user should know and need not act on: a lock that is waited for. */
  | { readonly type: "notice"; readonly realm: string; readonly message: string }
  | { readonly type: "realm finished"; readonly realm: string; readonly done: number };
