/** Class → its properties with their types, as Representations.java prints them. */
export type Representations = Record<string, { properties: Record<string, object> }>;

export declare const ROOTS: readonly string[];
export declare function unite(versions: readonly Representations[]): Representations;
export declare function buildSchema(
  representations: Representations,
  conveniences: { definitions: object },
  descriptions: object,
  values: object,
): object;
