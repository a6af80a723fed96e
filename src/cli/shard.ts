import { IamError } from "../errors.ts";

/** The i-th of n parts of a fleet, counted from 1: what one of several jobs is to do. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A part, and the names of the whole: who has all parts of one spec can tell, and knows the order of its realms. */
export interface Part extends Shard {
  readonly realms: readonly string[];
}

/** Reads `2/4`. Throws IAM9001. */
export function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of)
    throw new IamError("IAM9001", `${JSON.stringify(text)} is not a part of a fleet`, {
      help: "write it as 1/4 to 4/4",
    });
  return { index, of };
}

export function textOfShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}

interface Named {
  readonly realm: string;
}

/** The realms of one part, all if none is given: by their names in order, so that every job finds the same division. */
export function ofShard<R extends Named>(realms: readonly R[], shard: Shard | undefined): readonly R[] {
  if (shard === undefined) return realms;
  const names = realms.map(({ realm }) => realm).sort();
  const places = new Map(names.map((realm, at) => [realm, at]));
  return realms.filter(({ realm }) => (places.get(realm) ?? 0) % shard.of === shard.index - 1);
}

export function partOf(realms: readonly Named[], shard: Shard): Part {
  return { ...shard, realms: realms.map(({ realm }) => realm) };
}
