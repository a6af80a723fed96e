import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { IamError } from "../errors.ts";
import { isIntact, type SavedPlan, savePlan, staleness } from "../plan/saved.ts";
import type { Context } from "./command.ts";
import { type Planned, pairOf } from "./planning.ts";
import { changeAsJson } from "./render/plan-json.ts";
import { textOfShard } from "./shard.ts";

/** Saves a plan for `apply --plan`. Throws IAM9001 for a spec from stdin, IAM9002 if it cannot be written. */
export async function writeSavedPlan(file: string, planned: Planned, { io, err }: Context): Promise<void> {
  if (planned.inputs.includes("-"))
    throw new IamError("IAM9001", "a plan of a spec from standard input cannot be saved", {
      help: "applying it reads the spec again; give the spec as a file",
    });
  const text = `${JSON.stringify(toSavedPlan(planned), undefined, 2)}\n`;
  try {
    await writeFile(resolve(io.cwd, file), text, { mode: 0o600 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new IamError("IAM9002", `cannot write the plan to ${file} (${code})`, {
      cause,
      help: "check the path and its rights",
    });
  }
  io.stderr.write(
    err.dim(
      `saved; apply exactly this: iam apply --plan ${relative(io.cwd, resolve(io.cwd, file)) || file}\n`,
    ),
  );
}

/** Throws IAM1001 if there is no such file, IAM3006 if it is no saved plan or was edited. */
export async function readSavedPlan(file: string, { io }: Context): Promise<SavedPlan> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(resolve(io.cwd, file), "utf8"));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new IamError("IAM1001", `there is no saved plan ${file}`, {
        cause,
        help: "make one: iam plan SPEC --out FILE",
      });
    throw new IamError("IAM3006", `${file} is not a saved plan`, {
      cause,
      help: "make one: iam plan SPEC --out FILE",
    });
  }
  if (isIntact(value)) return value;
  throw new IamError(
    "IAM3006",
    `${file} is not a plan as iam saved it: edited, cut off, or of another version`,
    {
      help: "change the spec, not the plan, and save a new one: iam plan SPEC --out FILE",
    },
  );
}

/** Throws IAM3005, naming what moved, unless the plan made now is the one that was saved. */
export function throwIfStale(saved: SavedPlan, planned: Planned): void {
  const now = toSavedPlan(planned);
  if (saved.server !== now.server)
    throw new IamError("IAM3005", `the plan was made for ${saved.server}, not for ${now.server}`, {
      help: "make a plan for this server",
    });
  const moved = staleness(saved, now);
  if (moved.length === 0) return;
  const shown = moved.slice(0, MOST_SHOWN).map((what) => `\n  ${what}`);
  const rest = moved.length > MOST_SHOWN ? `\n  and ${moved.length - MOST_SHOWN} more` : "";
  throw new IamError("IAM3005", `the plan no longer holds:${shown.join("")}${rest}`, {
    help: "make a new plan, review it, apply that",
  });
}

const MOST_SHOWN = 20;

function toSavedPlan(planned: Planned): SavedPlan {
  const { session, inputs, only, part, policy, plan, shown, realms, mask } = planned;
  return savePlan(
    {
      server: session.url,
      inputs,
      only,
      ...(part && { shard: textOfShard(part) }),
      prune: policy.prune,
      adopt: policy.adopt ?? false,
      confirmed: [...policy.confirmed].sort(),
    },
    realms.flatMap((realm, at) => {
      const realmPlan = plan.realms[at];
      return realmPlan
        ? [
            {
              plan: realmPlan,
              pair: pairOf(realm),
              changes: shown.realms[at]?.changes.map((change) => changeAsJson(change)),
            },
          ]
        : [];
    }),
    mask,
  );
}
