import type { Schema } from "../schema.ts";

/** What JSON Schema calls an error: where, and which keyword of the schema failed. */
export interface SchemaError {
  /** JSON pointer into the document. */
  readonly instancePath: string;
  /** JSON pointer into the schema, of the keyword that failed. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
  };
}

export declare const validate: {
  (document: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

export declare const schema: Schema;
