import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { IamError } from "../errors.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import { LOCK_ROLE } from "../model/marks.ts";
import type { RoleRepresentation } from "../model/representation.ts";
import { answerIn, isUnclear } from "./outcome.ts";

/** The holder gives a sign of life this often… */
const BEAT_MS = 5_000;
/** …and is taken for dead after this long without one, as the one who waits sees it: clocks need not agree. */
const SILENCE_MS = 30_000;
const LOOK_EVERY_MS = 500;
/** So often the lock may be there for one who takes it and not for one who looks. */
const MOST_VANISHED = 20;

const TRIES_TO_RELEASE = 3;

/** Who wants to write to a realm. */
export interface Holder {
  /** For people: `alice@ci-7`. */
  readonly name: string;
  readonly host: string;
  readonly pid: number;
}

export interface ClaimOptions {
  readonly holder: Holder;
  /** Milliseconds to wait for somebody else who is at work on the realm. */
  readonly wait: number;
  /** Take the realm from whoever has it. */
  readonly breakLock: boolean;
  readonly signal: AbortSignal;
  /** Whether the holder's process is known to be gone; only its own host can tell. */
  isGone(holder: Holder): boolean;
  /** Says what is waited for, or what was cleared away. */
  onNotice(message: string): void;
}

/** A realm that is ours to write to, until it is released. */
export interface Claim {
  /** Throws IAM4003 if it was taken from us. */
  assertHeld(): void;
  release(): Promise<void>;
}

/** The claim of a realm that does not exist yet. */
export interface NewClaim {
  /** To be created in the same request as the realm, so that nobody ever sees it unclaimed. */
  readonly role: RoleRepresentation;
  /** Whether it was this run that created the realm which was just read. */
  isSeen(): boolean;
  /** Call it when the realm exists. */
  hold(): Claim;
}

interface Lock extends Holder {
  readonly run: string;
  readonly since: string;
  readonly beat: number;
}

/**
 * Claims a realm: of several runs of `iam` one at a time writes to it. The claim is a realm role of a fixed name, since
 * creating one is atomic in Keycloak, unlike realm attributes, where the last writer wins. A claim whose holder died
 * (no sign of life, or its process is gone) is cleared away. `undefined` if the realm does not exist.
 *
 * Throws IAM4003 if another run holds the realm for longer than `wait`.
 */
export async function claimRealm(server: KeycloakRealm, options: ClaimOptions): Promise<Claim | undefined> {
  const { holder, isGone, onNotice, signal } = options;
  const lock = lockOf(holder);
  const started = performance.now();
  let seen: { readonly text: string; readonly at: number } | undefined;
  let toBreak = options.breakLock;
  let vanished = 0;
  for (;;) {
    const created = await create(server, lock);
    if (created === "no realm") return undefined;
    if (created === "done") return hold(server, lock);

    const role = await server.findRole(LOCK_ROLE);
    if (!role?.id) {
      if (++vanished > MOST_VANISHED) throw locked(server.realm, undefined);
      continue;
    }
    const other = lockIn(role);
    // An answer of our own that was lost.
    if (isOf(lock.run, role)) return hold(server, lock);

    const text = JSON.stringify(other);
    const now = performance.now();
    if (seen?.text !== text) {
      if (!seen) onNotice(`realm ${server.realm} is being changed by ${describe(other)}; waiting for it`);
      seen = { text, at: now };
    }
    const dead = (other && isGone(other)) || now - seen.at > SILENCE_MS;
    if (toBreak || dead) {
      onNotice(
        `the lock of ${describe(other)} on realm ${server.realm} is removed${dead ? ": it is dead" : ""}`,
      );
      await server.deleteRole(role.id).catch(ifGone);
      toBreak = false;
      continue;
    }
    if (now - started > options.wait) throw locked(server.realm, other);
    await sleep(LOOK_EVERY_MS * (0.5 + Math.random()), undefined, { signal }).catch(() => {
      throw new IamError("IAM4002", "interrupted");
    });
  }
}

/** Claims a realm from the moment on in which this run creates it. */
export function claimNewRealm(server: KeycloakRealm, { holder }: Pick<ClaimOptions, "holder">): NewClaim {
  const lock = lockOf(holder);
  return {
    role: roleOf(lock),
    isSeen: () => isOf(lock.run, server.lockSeen),
    hold: () => hold(server, lock),
  };
}

/** Clears away the lock that was seen on a realm with nothing to do, if its holder died just before the end. */
export async function clearDeadLock(
  server: KeycloakRealm,
  { isGone }: Pick<ClaimOptions, "isGone">,
): Promise<void> {
  const seen = server.lockSeen;
  const lock = seen && lockIn(seen);
  // By its id: should the next one have taken it by now, it is another role.
  if (seen?.id && lock && isGone(lock)) await server.deleteRole(seen.id).catch(ifGone);
}

async function create(server: KeycloakRealm, lock: Lock): Promise<"done" | "taken" | "no realm"> {
  try {
    await server.createRole(roleOf(lock));
    return "done";
  } catch (error) {
    if (answerIn(error)?.status === 404) return "no realm";
    if (isUnclear(error)) return "taken";
    throw error;
  }
}

function hold(server: KeycloakRealm, lock: Lock): Claim {
  let { beat } = lock;
  let lost = false;
  let released = false;
  const giveSign = async (): Promise<void> => {
    const role = await server.findRole(LOCK_ROLE);
    if (!role?.id || !isOf(lock.run, role)) lost = true;
    else {
      beat++;
      await server.updateRole(role.id, roleOf({ ...lock, beat }));
    }
  };
  // A failure is one of the server, which the run itself meets and tells of.
  const timer = setInterval(() => void giveSign().catch(() => {}), BEAT_MS);
  timer.unref();
  return {
    assertHeld() {
      if (lost) throw takenAway(server.realm);
    },
    async release() {
      clearInterval(timer);
      // A second time it would be that of the next one.
      if (released) return;
      released = true;
      if (!lost) await giveBack(server, lock.run);
    },
  };
}

/** By its id: somebody may have broken the lock, and the next one have taken its name. */
async function giveBack(server: KeycloakRealm, run: string): Promise<void> {
  let role = server.lockSeen;
  for (let tries = 1; tries <= TRIES_TO_RELEASE; tries++) {
    // Whoever waits sees the silence should this fail.
    if (!isOf(run, role)) role = await server.findRole(LOCK_ROLE, true).catch(() => undefined);
    if (!role?.id || !isOf(run, role)) return;
    const isDone = await server.releaseRole(role.id).then(
      () => true,
      () => false,
    );
    if (isDone) return;
    role = undefined;
  }
}

function lockOf(holder: Holder): Lock {
  return { ...holder, run: randomUUID(), since: new Date().toISOString(), beat: 0 };
}

/** Keycloak keeps 255 characters of a description. */
function roleOf({ name, host, pid, run, since, beat }: Lock): RoleRepresentation {
  const text = { name: name.slice(0, 40), host: host.slice(0, 60), pid, run, since, beat };
  return { name: LOCK_ROLE, description: JSON.stringify(text) };
}

function isOf(run: string, role: RoleRepresentation | undefined): boolean {
  return role !== undefined && lockIn(role)?.run === run;
}

function lockIn({ description }: RoleRepresentation): Lock | undefined {
  try {
    return JSON.parse(description ?? "") as Lock;
  } catch {
    return undefined;
  }
}

function describe(lock: Lock | undefined): string {
  if (!lock) return "somebody unknown";
  const age = Math.max(0, Math.round((Date.now() - Date.parse(lock.since)) / 1000));
  return `${lock.name} (process ${lock.pid}, for ${age} s)`;
}

function ifGone(error: unknown): void {
  if (answerIn(error)?.status !== 404) throw error;
}

function locked(realm: string, other: Lock | undefined): IamError {
  return new IamError(
    "IAM4003",
    `realm ${realm} is being changed by ${describe(other)}; nothing was changed`,
    {
      help: "run the command again when that is done, wait longer (--lock 10m), or, if it is stuck, take over with --break-lock",
    },
  );
}

function takenAway(realm: string): IamError {
  return new IamError("IAM4003", `somebody else took over realm ${realm} while this apply was at work`, {
    help: "run the command again: it goes on from what the realm is then",
  });
}
