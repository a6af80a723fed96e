import type { Command } from "commander";
import { type Code, IamError } from "../errors.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { Session } from "../keycloak/session.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import type { RealmPair } from "../plan/make-plan.ts";
import type { Mask } from "../plan/mask.ts";
import type { Plan, RealmPlan } from "../plan/plan.ts";
import type { Policy } from "../plan/policy.ts";
import type { RealmSpec, Spec } from "../spec/spec.ts";
import type { Context } from "./command.ts";
import { type ConnectionOptions, connect } from "./connection.ts";
import { startReading } from "./reading.ts";
import { checkAgainstServer } from "./server-check.ts";
import { ofShard, type Part, partOf, shardOf } from "./shard.ts";
import { inputsOf, readSpec, type SpecOptions } from "./spec-input.ts";

/** Realms read at the same time. */
const AT_ONCE = 4;

/** A spec beside the server that it is about. */
export interface Planned {
  readonly spec: Spec;
  readonly session: Session;
  readonly realms: readonly PlannedRealm[];
  /** Realms that the server did not let us read. */
  readonly unread: readonly FailedRead[];
  /** The spec's files, found or named. */
  readonly inputs: readonly string[];
  /** The realms that `--only` and `--except` leave; all if empty. */
  readonly only: readonly string[];
  /** The part of the spec that was asked for with `--shard`; all if absent. */
  readonly part: Part | undefined;
  readonly policy: Policy;
  readonly plan: Plan;
  /** The plan as it may be seen: secrets are hidden wherever they stand. */
  readonly shown: Plan;
  readonly mask: Mask;
}

export interface PlannedRealm {
  readonly spec: RealmSpec;
  readonly server: KeycloakRealm;
  readonly live: RealmRepresentation | undefined;
}

export interface UnreadRealm {
  readonly realm: string;
  readonly error: Pick<IamError, "code" | "message"> & { readonly help?: string | undefined };
}

/** The same where this run tried it. */
interface FailedRead extends UnreadRealm {
  readonly error: IamError;
}

/** What the planner compares. */
export function pairOf({ spec, live }: PlannedRealm): RealmPair {
  return { desired: spec.representation, live, owner: spec.owner };
}

/** The flags that say what may be deleted, now or one day. */
export interface PolicyOptions {
  readonly prune?: boolean;
  readonly adopt?: boolean;
  readonly confirm?: readonly string[];
}

/** The flags of plan and apply that say what they may do to objects. */
export function policyOptions(command: Command): Command {
  command
    .option("--prune", "delete what this spec created and no longer has")
    .option("--adopt", "take over objects of the spec that nobody owns, so that it may delete them one day");
  return confirmOption(command);
}

/** The flag that lifts the rules about large and severe deletions. */
export function confirmOption(command: Command): Command {
  return command.option(
    "--confirm <realm>",
    "allow deletions in this realm that are large or severe (may be repeated)",
    (realm: string, before: readonly string[] | undefined) => [...(before ?? []), realm],
  );
}

/** Throws IAM9001 if a confirmation is for a realm that the run is not about: a safety flag must not be idle. */
export function policyOf(
  { prune = false, adopt = false, confirm = [] }: PolicyOptions,
  realms: readonly string[],
): Policy {
  const unknown = confirm.find((realm) => !realms.includes(realm));
  if (unknown !== undefined)
    throw new IamError("IAM9001", `--confirm ${unknown}: the spec has no such realm`, {
      help: `it is about ${realms.join(", ")}`,
    });
  return { prune, adopt, confirmed: new Set(confirm) };
}

/** Throws IAM3004 if a safety rule forbids a deletion of the plan. */
export function throwRefusals({ realms }: { readonly realms: readonly Pick<RealmPlan, "refusals">[] }): void {
  const refusals = realms.flatMap((realm) => realm.refusals);
  if (refusals.length === 0) return;
  const messages = refusals.map(({ message }) => message);
  const lines = messages.map((message) => `\n  ${message}`).join("");
  const [only = ""] = messages;
  throw new IamError("IAM3004", messages.length === 1 ? only : `deletions that are not allowed:${lines}`, {
    help: [...new Set(refusals.map(({ help }) => help))].join("; "),
  });
}

export interface PlanHooks {
  readonly onSession?: (session: Session) => void;
  /** What begins: `read`, the requests; then `plan`, the comparison. */
  readonly onPhase?: (phase: string) => void;
  readonly beforeReading?: (realm: KeycloakRealm) => Promise<unknown>;
}

/** Loads the spec, reads what it manages from the server and compares. */
export async function planSpec(
  inputs: readonly string[],
  options: ConnectionOptions & PolicyOptions & SpecOptions,
  context: Context,
  hooks: PlanHooks = {},
): Promise<Planned> {
  const found = await inputsOf(inputs, context);
  const whole = await readSpec(found, context, "error", options);
  const policy = policyOf(
    options,
    whole.realms.map(({ realm }) => realm),
  );
  const shard = shardOf(options.shard);
  const spec = { ...whole, realms: ofShard(whole.realms, shard) };
  const session = await connect(options, context);
  hooks.onSession?.(session);
  hooks.onPhase?.("read");
  const [{ default: pMap }, { KeycloakRealm }, { readRealm }, { makePlan }, { maskOf }] = await Promise.all([
    import("p-map"),
    import("../keycloak/realm.ts"),
    import("../live/read-realm.ts"),
    import("../plan/make-plan.ts"),
    import("../plan/mask.ts"),
  ]);
  const reading = startReading(context, spec.realms.length);
  const read = async (realm: RealmSpec): Promise<PlannedRealm | FailedRead> => {
    const server = new KeycloakRealm(session, realm.realm);
    try {
      await hooks.beforeReading?.(server);
      const live = await readRealm(server, realm.representation, policy.prune ? realm.owner : undefined);
      return { spec: realm, server, live };
    } catch (error) {
      if (!(error instanceof IamError) || !ABOUT_ONE_REALM.has(error.code)) throw error;
      return { realm: realm.realm, error };
    } finally {
      reading.next();
    }
  };
  const realms: PlannedRealm[] = [];
  const unread: FailedRead[] = [];
  try {
    for (const one of await pMap(spec.realms, read, { concurrency: AT_ONCE })) {
      if ("error" in one) unread.push(one);
      else realms.push(one);
    }
  } finally {
    reading.stop();
  }
  hooks.onPhase?.("plan");
  const [first] = unread;
  if (first && realms.length === 0) throw first.error;
  const made = makePlan(realms.map(pairOf), policy);
  const plan = { realms: await checkAgainstServer(made.realms, realms) };
  const mask = maskOf(realms.map(pairOf));
  const shown = {
    realms: plan.realms.map((realm) => ({
      ...realm,
      changes: realm.changes.map(mask.change),
      locked: realm.locked.map(({ change, reason }) => ({ change: mask.change(change), reason })),
    })),
  };
  return {
    spec,
    session,
    realms,
    unread,
    inputs: found,
    only: options.only || options.except ? whole.realms.map(({ realm }) => realm) : [],
    part: shard && partOf(whole.realms, shard),
    policy,
    plan,
    shown,
    mask,
  };
}

/** What the server may say about one realm while the others are well, or another run may do to it. */
const ABOUT_ONE_REALM: ReadonlySet<Code> = new Set(["IAM2006", "IAM2007", "IAM4003"]);

/** Throws what kept realms from being read; the plan of the others has been shown by then. */
export function throwUnread({ unread }: { readonly unread: readonly UnreadRealm[] }): void {
  const [first, ...others] = unread;
  if (!first) return;
  if (others.length === 0)
    throw new IamError(first.error.code, `realm ${first.realm}: ${first.error.message}`, {
      help: first.error.help,
      cause: first.error,
    });
  const lines = unread.map(({ realm, error }) => `\n  realm ${realm}: ${error.message}`);
  throw new IamError(first.error.code, `${unread.length} realms could not be read:${lines.join("")}`, {
    help: first.error.help,
    cause: first.error,
  });
}
