/** The library: the same code that the command line runs. */
export { IamError } from "./errors.ts";
