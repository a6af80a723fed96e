import type { Define } from "./command.ts";
import { defineApply } from "./commands/apply.ts";
import { defineDestroy } from "./commands/destroy.ts";
import { defineDev } from "./commands/dev.ts";
import { defineExplain } from "./commands/explain.ts";
import { defineExport } from "./commands/export.ts";
import { defineInit } from "./commands/init.ts";
import { definePlan } from "./commands/plan.ts";
import { defineSchema } from "./commands/schema.ts";
import { defineToken } from "./commands/token.ts";
import { defineValidate } from "./commands/validate.ts";
import { defineVerify } from "./commands/verify.ts";

/** The command table, in the order of `iam --help`. */
export const commands: readonly Define[] = [
  defineInit,
  defineValidate,
  definePlan,
  defineApply,
  defineDestroy,
  defineExport,
  defineToken,
  defineVerify,
  defineDev,
  defineExplain,
  defineSchema,
];
