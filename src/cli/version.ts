/** Filled in by the build from package.json. */
declare const IAM_VERSION: string | undefined;

export const version: string = typeof IAM_VERSION === "undefined" ? "0.0.0-source" : IAM_VERSION;
