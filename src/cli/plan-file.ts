import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import published from "../../docs/plan.schema.json" with { type: "json" };
import { CODES, IamError } from "../errors.ts";
import { KIND_NAMES } from "../model/resource.ts";
import { violationsOf } from "../spec/check-schema.ts";
import type { Schema } from "../spec/schema.ts";
import type { Context } from "./command.ts";
import { PLAN_FORMAT_VERSION, type PlanJson } from "./render/plan-json.ts";

/** A plan that `iam plan --format json` wrote, and where it was read. */
export interface PlanFile {
  readonly file: string;
  readonly plan: PlanJson;
}

/**
 * Reads plans one after the other. Throws IAM9001 if there are none to read, IAM1001 and IAM1002 for files that are not
 * there or cannot be read, IAM3008 for what is no plan that this version can read.
 */
export async function readPlans(files: readonly string[], context: Context): Promise<PlanFile[]> {
  if (files.length === 0)
    throw new IamError("IAM9001", "--merge needs the files that it is to join", {
      help: "iam plan --merge plan-1.json plan-2.json",
    });
  const plans: PlanFile[] = [];
  for (const file of files) plans.push({ file, plan: planIn(file, await textOf(file, context)) });
  return plans;
}

async function textOf(file: string, { io }: Context): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new IamError("IAM1001", `there is no file ${file}`, { cause, help: HOW });
    throw new IamError("IAM1002", `cannot read ${file}`, { cause, help: "check the path and its rights" });
  }
}

const HOW = "each job writes one: iam plan SPEC --shard 1/4 --format json > plan-1.json";

function planIn(file: string, text: string): PlanJson {
  if (text.trim() === "")
    throw unusable(`${file} is empty`, "the run that was to write it has failed: its output says why");
  const value = parsed(file, text);
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw notAPlan(file);
  if ("checksum" in value)
    throw unusable(`${file} is a plan saved with --out, which only \`iam apply --plan\` reads`, HOW);
  if ("ok" in value)
    throw unusable(
      `${file} is the result of an apply, and not a plan`,
      "results are joined otherwise: docs/operations.md",
    );
  if (!("formatVersion" in value) || !("realms" in value)) throw notAPlan(file);
  if (value.formatVersion !== PLAN_FORMAT_VERSION)
    throw unusable(
      `${file} is in format ${JSON.stringify(value.formatVersion)}, and this version of iam reads format ${PLAN_FORMAT_VERSION}`,
      SAME_VERSION,
    );
  assertPlan(value, file);
  return value;
}

const SAME_VERSION = "write and join plans with the same version of iam";

/** The published schema, with the kinds and codes that this version knows: it could not show others. */
const SCHEMA: Schema = {
  ...published,
  definitions: {
    ...published.definitions,
    kind: { enum: KIND_NAMES },
    code: { enum: Object.keys(CODES) },
  },
} as Schema;

/** Throws IAM3008, saying where a value is not as in a plan. */
function assertPlan(value: object, file: string): asserts value is PlanJson {
  const [wrong] = violationsOf(value, SCHEMA);
  if (!wrong) return;
  const keys = wrong.trail.flatMap(({ key }) => key ?? []);
  const where = wrong.kind === "keys" ? [...keys, ...wrong.missing.slice(0, 1)] : keys;
  throw unusable(
    `${file} is no plan as this version of iam writes it: look at ${where.join(".")}`,
    SAME_VERSION,
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(`${file} is not JSON, or only a part of it`, HOW, cause);
  }
}

function notAPlan(file: string): IamError {
  return unusable(`${file} is not a plan`, HOW);
}

function unusable(message: string, help: string, cause?: unknown): IamError {
  return new IamError("IAM3008", message, { help, cause });
}
