import { createHash } from "node:crypto";
import { kinds, titleOf } from "../model/kinds.ts";
import type { RealmRepresentation } from "../model/representation.ts";
import { identityOf, type Resource } from "../model/resource.ts";
import { Secret } from "../secret.ts";
import { deletedBy } from "./changes.ts";
import { homesOf } from "./contents.ts";
import type { RealmPair } from "./make-plan.ts";
import type { Mask } from "./mask.ts";
import type { RealmPlan } from "./plan.ts";

const SAVED_FORMAT_VERSION = 1;

/** What a saved plan is about, beside its realms. */
export interface SavedMeta {
  /** The server's base URL: a plan made for one server is not applied to another. */
  readonly server: string;
  /** The spec's files as they were named. */
  readonly inputs: readonly string[];
  /** The realms that the plan was limited to; all if empty. */
  readonly only: readonly string[];
  /** The part of them that was asked for, as `2/4`; absent: all. */
  readonly shard?: string;
  readonly prune: boolean;
  readonly adopt: boolean;
  readonly confirmed: readonly string[];
}

/**
 * A plan to be reviewed now and applied later. It holds no secret and no desired value beyond what the plan shows: to
 * apply it, the spec is loaded and the server read again, and both must be what they were.
 */
export interface SavedPlan extends SavedMeta {
  readonly formatVersion: number;
  readonly realms: readonly SavedRealm[];
  /** Over everything else in the file, so that an edited plan is noticed. */
  readonly checksum: string;
}

interface SavedRealm {
  readonly realm: string;
  /** Object → digest of what the file says of it. */
  readonly spec: Readonly<Record<string, string>>;
  /** Object → digest of what the server holds of it: what the file names, what the plan deletes, and what goes with that. */
  readonly live: Readonly<Record<string, string>>;
  /** The changes as `plan --format json` shows them. */
  readonly changes: unknown;
}

/** Makes the file's content. `changes` holds what `plan --format json` shows of each realm. */
export function savePlan(
  meta: SavedMeta,
  realms: readonly { plan: RealmPlan; pair: RealmPair; changes: unknown }[],
  mask: Mask,
): SavedPlan {
  const content = {
    formatVersion: SAVED_FORMAT_VERSION,
    server: meta.server,
    inputs: meta.inputs,
    only: meta.only,
    ...(meta.shard === undefined ? {} : { shard: meta.shard }),
    prune: meta.prune,
    adopt: meta.adopt,
    confirmed: meta.confirmed,
    realms: realms.map(({ plan, pair, changes }) => ({
      realm: plan.realm,
      ...digests(plan, pair, mask),
      changes,
    })),
  };
  return { ...content, checksum: digest(content) };
}

/** Whether a file is a saved plan as it was written: right shape, right version, not edited. */
export function isIntact(value: unknown): value is SavedPlan {
  if (typeof value !== "object" || value === null || !("checksum" in value) || !("formatVersion" in value))
    return false;
  const { checksum, ...content } = value;
  return value.formatVersion === SAVED_FORMAT_VERSION && checksum === digest(content);
}

/** What has moved since the plan was saved, object by object; nothing if it still holds. */
export function staleness(saved: SavedPlan, now: SavedPlan): string[] {
  const moved: string[] = [];
  const fresh = new Map(now.realms.map((realm) => [realm.realm, realm]));
  for (const then of saved.realms) {
    const current = fresh.get(then.realm);
    fresh.delete(then.realm);
    if (!current) moved.push(`realm ${then.realm}: no longer in the spec`);
    else moved.push(...differences(then, current));
  }
  for (const realm of fresh.keys()) moved.push(`realm ${realm}: new in the spec`);
  return moved;
}

function differences(then: SavedRealm, now: SavedRealm): string[] {
  const moved = [
    ...compared(then.spec, now.spec, "in the spec").map((what) => `realm ${then.realm}: ${what}`),
    ...compared(then.live, now.live, "on the server").map((what) => `realm ${then.realm}: ${what}`),
  ];
  // A secret is in no digest; that it differs is in the changes.
  if (moved.length === 0 && digest(then.changes) !== digest(now.changes))
    moved.push(`realm ${then.realm}: the plan has other changes than before`);
  return moved;
}

function compared(
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  where: string,
): string[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    if (then[name] === now[name]) return [];
    if (now[name] === undefined) return [`${name} is gone ${where}`];
    return [then[name] === undefined ? `${name} is new ${where}` : `${name} has changed ${where}`];
  });
}

function digests(
  plan: RealmPlan,
  { desired, live }: RealmPair,
  mask: Mask,
): Pick<SavedRealm, "spec" | "live"> {
  const spec = byName(desired, "spec", mask, () => true);
  const deleted = new Set(deletedBy(plan.changes).map(identityOf));
  const held = live
    ? byName(
        live,
        "server",
        mask,
        (resource) =>
          titleOf(resource) in spec ||
          [resource, ...homesOf(resource)].some((one) => deleted.has(identityOf(one))),
      )
    : {};
  return { spec, live: held };
}

function byName(
  realm: RealmRepresentation,
  side: "spec" | "server",
  mask: Mask,
  counts: (resource: Resource) => boolean,
): Record<string, string> {
  const resources = kinds.flatMap((kind) => kind.collect(realm, side).resources).filter(counts);
  return Object.fromEntries(
    resources.map((resource) => [titleOf(resource), digest(mask.value(resource.fields))]),
  );
}

/** Independent of the order of keys; a secret counts only as being there. */
function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner) || inner instanceof Secret)
      return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
