import { type Code, IamError } from "../errors.ts";

/** A place in a spec file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many columns the marked text spans on its line; at least 1. */
  readonly length: number;
  /** The source line for the excerpt, secrets masked; of a very long line, the part around the mark. */
  readonly text: string;
  /** How many columns of the line are cut off before `text`; none if absent. */
  readonly cut?: number;
}

export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly place?: Place;
  /** The way out, or "did you mean". */
  readonly help?: string;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** The realms of a fleet that it is about; none for what is written for one realm. */
  readonly tenants?: readonly string[];
}

/** The spec has errors. All findings of the run are in it, sorted by place. */
export class SpecError extends IamError {
  readonly diagnostics: readonly Diagnostic[];
  /** How many realms of the spec have no error. */
  readonly valid: number;

  constructor(diagnostics: readonly Diagnostic[], valid = 0) {
    const first = diagnostics.find((finding) => finding.severity === "error");
    super(first?.code ?? "IAM1205", first?.message ?? "the spec has errors");
    this.name = "SpecError";
    this.diagnostics = diagnostics;
    this.valid = valid;
  }
}
