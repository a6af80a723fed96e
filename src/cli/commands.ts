import type { Define } from "./command.ts";
import { defineDev } from "./commands/dev.ts";

/** The command table, in the order of `iam --help`. */
export const commands: readonly Define[] = [defineDev];
