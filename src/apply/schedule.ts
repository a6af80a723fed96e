import type { Change } from "../model/kind.ts";
import { kindOf, kinds } from "../model/kinds.ts";
import { identityOf, type KindName, type Reference, type Resource } from "../model/resource.ts";

/** One or a few requests; all its changes are done or none is. */
export interface Step {
  readonly type: "import" | "write";
  readonly kind: KindName;
  readonly changes: readonly Change[];
}

/** Steps that may be under way at the same time. */
export type Stage = readonly Step[];

/**
 * New objects in a partialImport. Bigger batches cost more an object (the server's session grows), smaller ones more
 * requests; 10 was the optimum from 200 to 1,000 clients.
 */
const BATCH = 10;

/** Kinds that what is imported refers to and that an import cannot hold. */
const BEFORE_IMPORT: ReadonlySet<KindName> = new Set(["realm", "clientScope", "defaultClientScopes"]);

/**
 * Puts the changes of one realm in order: first what is taken away from somebody, then what others refer to, then new
 * objects in batches, then changes and what an import cannot hold, last the removal of objects. Pure.
 */
export function schedule(changes: readonly Change[]): Stage[] {
  const imports = importable(changes);
  const rest = changes.filter((change) => !imports.includes(change));
  const revocations = rest.filter(({ action, kind }) => action === "delete" && kindOf(kind).part);
  const removals = rest.filter(({ action, kind }) => action === "delete" && !kindOf(kind).part);
  const others = rest.filter(({ action }) => action !== "delete");
  return [
    ...inLanes(revocations),
    ...inLanes(others.filter(({ kind }) => BEFORE_IMPORT.has(kind))),
    ...inBatches(imports),
    ...inLanes(others.filter(({ kind }) => !BEFORE_IMPORT.has(kind))),
    ...inLanes(removals.reverse()),
  ].filter((stage) => stage.length > 0);
}

/** New objects that an import can hold; a part only together with its new owner. */
function importable(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  const imported = new Set<string>();
  for (const kind of kinds) {
    if (!kind.importInto) continue;
    for (const change of changes) {
      if (change.kind !== kind.name || change.action !== "create" || !change.desired) continue;
      const owner = kind.owner?.(change.desired);
      if (kind.part && !(owner && imported.has(identityOf(owner)))) continue;
      imported.add(identityOf(change.desired));
      result.push(change);
    }
  }
  return result;
}

/** Writes that go together, one stage each: writes to one realm do not race each other. */
function inLanes(changes: readonly Change[]): Stage[] {
  const lanes = new Map<string, Change[]>();
  for (const change of changes) {
    const resource = change.desired ?? change.live;
    const lane = `${change.kind} ${kindOf(change.kind).lane?.(change) ?? (resource && identityOf(resource))}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), change]);
  }
  return [...lanes.values()].map((members) => [
    { type: "write", kind: members[0]?.kind ?? "realm", changes: members },
  ]);
}

/**
 * Batches of new objects. A resource goes into the batch of its owner if all that it refers to is there or already on
 * the server; the others (a role made of roles of other new clients, a service account that is granted them) follow
 * in a second wave.
 */
function inBatches(changes: readonly Change[]): Stage[] {
  const units = unitsOf(changes);
  const created = new Set(
    units.flatMap(({ members }) => members.map(({ resource }) => identityOf(resource))),
  );
  const batchOf = new Map<string, Batch>();
  const put = (unit: Unit, batch: Batch): void => {
    batch.units.push(unit);
    for (const { resource } of unit.members) batchOf.set(identityOf(resource), batch);
  };
  /** What the unit needs and is not in it: identities of new objects. */
  const needsOf = (unit: Unit): string[] => {
    const own = new Set(unit.members.map(({ resource }) => identityOf(resource)));
    const needs = unit.members.flatMap(({ references }) => references.map(identityOf));
    if (unit.owner) needs.unshift(identityOf(unit.owner));
    return needs.filter((id) => created.has(id) && !own.has(id));
  };

  const first: Batch[] = [];
  let open: { unit: Unit; needs: readonly string[] }[] = [];
  for (const unit of units) {
    const needs = needsOf(unit);
    if (needs.length === 0) put(unit, roomFor(first));
    else open.push({ unit, needs });
  }
  // A unit may need one that found its place after it, so those left are tried again until nothing moves.
  for (let before = Number.POSITIVE_INFINITY; open.length < before; ) {
    before = open.length;
    open = open.filter(({ unit, needs }) => {
      const home = batchOf.get(needs[0] ?? "");
      if (!home || !needs.every((id) => batchOf.get(id) === home)) return true;
      put(unit, home);
      return false;
    });
  }
  const second: Batch[] = [];
  const third: Batch[] = [];
  for (const { unit } of open) put(unit, roomFor(isGranted(unit) ? third : second));
  return [first, second, third].map((batches) => batches.map(stepOf));
}

/**
 * The parts of a batch that can be imported one after the other: each object with what lives in it, after those that
 * it refers to. Objects that refer to each other stay together.
 */
export function piecesOf(changes: readonly Change[]): Change[][] {
  const homes = new Map<string, Change[]>();
  const pieces: Change[][] = [];
  for (const change of changes) {
    const resource = change.desired;
    if (!resource) continue;
    const owner = kindOf(change.kind).owner?.(resource);
    const piece = (owner && homes.get(identityOf(owner))) ?? [];
    if (piece.length === 0) pieces.push(piece);
    piece.push(change);
    homes.set(identityOf(resource), piece);
  }
  const needsOf = (piece: readonly Change[]): Set<readonly Change[]> => {
    const needs = piece.flatMap((change) => requirementsOf(change).map((id) => homes.get(id) ?? piece));
    return new Set(needs.filter((need) => need !== piece));
  };
  const placed = new Set<readonly Change[]>();
  const ordered: Change[][] = [];
  for (let open = pieces; open.length > 0; open = open.filter((piece) => !placed.has(piece))) {
    const ready = open.filter((piece) => [...needsOf(piece)].every((need) => placed.has(need)));
    const next = ready.length > 0 ? ready : [open.flat()];
    for (const piece of ready.length > 0 ? ready : open) placed.add(piece);
    ordered.push(...next);
  }
  return ordered;
}

/** Identities of what must be there before the change can be made: its owner and what it refers to. */
export function requirementsOf({ kind, desired }: Change): string[] {
  if (!desired) return [];
  const { owner, references } = kindOf(kind);
  const needs = [owner?.(desired), ...(references?.(desired) ?? [])];
  return needs.flatMap((need) => (need ? [identityOf(need)] : []));
}

/** A service account with its grants; it goes last, after the roles that are made of others. */
function isGranted({ members }: Unit): boolean {
  return members.some(({ change }) => kindOf(change.kind).part);
}

interface Member {
  readonly change: Change;
  readonly resource: Resource;
  readonly references: readonly Reference[];
}

/** What must be in one request: an object that stands alone, or an owned one with its own parts. */
interface Unit {
  readonly owner: Reference | undefined;
  readonly members: Member[];
}

interface Batch {
  readonly units: Unit[];
}

function unitsOf(changes: readonly Change[]): Unit[] {
  const units = new Map<string, Unit>();
  const created = new Set(changes.flatMap(({ desired }) => (desired ? [identityOf(desired)] : [])));
  for (const change of changes) {
    const resource = change.desired;
    if (!resource) continue;
    const kind = kindOf(change.kind);
    const owner = kind.owner?.(resource);
    const member = { change, resource, references: kind.references?.(resource) ?? [] };
    const home = kind.part && owner ? units.get(identityOf(owner)) : undefined;
    if (home) home.members.push(member);
    // The owner stands on the server already: nothing to wait for.
    else
      units.set(identityOf(resource), {
        owner: owner && created.has(identityOf(owner)) ? owner : undefined,
        members: [member],
      });
  }
  return [...units.values()];
}

/** The last batch if it has room, else a new one. */
function roomFor(batches: Batch[]): Batch {
  const last = batches.at(-1);
  if (last && last.units.length < BATCH) return last;
  const batch: Batch = { units: [] };
  batches.push(batch);
  return batch;
}

function stepOf({ units }: Batch): Step {
  const members = units.flatMap((unit) => unit.members);
  const order = new Map(kinds.map(({ name }, at) => [name, at]));
  const changes = members
    .map(({ change }) => change)
    .sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  return { type: "import", kind: changes[0]?.kind ?? "realm", changes };
}
