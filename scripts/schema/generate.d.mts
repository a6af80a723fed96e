/** The text of each generated file, by name. */
export declare function generate(): Promise<Record<string, string>>;
