import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import {
  type Claim,
  type ClaimOptions,
  claimNewRealm,
  claimRealm,
  clearDeadLock,
  type Holder,
  type NewClaim,
} from "../apply/claim.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import { printable } from "../printable.ts";
import type { Context } from "./command.ts";

/** The realms that this run holds, and how it gets them. */
export class Claims {
  readonly #held = new Map<string, Claim>();
  readonly #options: ClaimOptions;

  constructor(
    { io }: Context,
    { wait, breakLock, onNotice }: Pick<ClaimOptions, "wait" | "breakLock" | "onNotice">,
  ) {
    const holder = thisProcess(io.env);
    this.#options = {
      holder,
      wait,
      breakLock,
      onNotice,
      signal: io.signal,
      isGone: (other) => isGone(other, holder),
    };
  }

  /** Throws IAM4003 if somebody else has the realm; `undefined` if it does not exist. */
  async take(server: KeycloakRealm): Promise<Claim | undefined> {
    const claim = await claimRealm(server, this.#options);
    if (claim) this.#held.set(server.realm, claim);
    return claim;
  }

  /** For a realm that this run creates. */
  takeNew(server: KeycloakRealm): NewClaim {
    const claim = claimNewRealm(server, this.#options);
    const hold = (): Claim => {
      const held = claim.hold();
      this.#held.set(server.realm, held);
      return held;
    };
    return { ...claim, hold };
  }

  /** Where nothing is to be done, what a run left that died in its last moment still goes. */
  async clean(server: KeycloakRealm): Promise<void> {
    if (server.lockSeen !== undefined) await clearDeadLock(server, this.#options);
  }

  of(realm: string): Claim | undefined {
    return this.#held.get(realm);
  }

  async releaseAll(): Promise<void> {
    await Promise.all([...this.#held.values()].map((claim) => claim.release()));
  }
}

/** The flags that say how to deal with other runs. */
export interface LockOptions {
  /** Milliseconds to wait for another run, or `true`. */
  readonly lock?: number | true;
  readonly breakLock?: boolean;
}

/** Long enough for a run that died elsewhere to be known as dead. */
const WAIT_MS = 60_000;

/** What {@link Claims} is made with. */
export function claimOptions(
  { io, err, quiet }: Context,
  { lock, breakLock }: LockOptions,
): Pick<ClaimOptions, "wait" | "breakLock" | "onNotice"> {
  return {
    wait: typeof lock === "number" ? lock : WAIT_MS,
    breakLock: breakLock ?? false,
    onNotice: (message) => {
      if (!quiet) io.stderr.write(`${err.yellow(printable(message))}\n`);
    },
  };
}

function thisProcess(env: Readonly<Record<string, string | undefined>>): Holder {
  const user = env.GITHUB_ACTOR ?? env.GITLAB_USER_LOGIN ?? env.USER ?? env.USERNAME ?? "somebody";
  return { name: `${user}@${hostname()}`, host: `${hostname()} ${processNamespace()}`, pid: process.pid };
}

/** Containers of one host may share its name, and never their process ids. */
function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** A process of this host that has ended without giving its lock back. */
function isGone(other: Holder, self: Holder): boolean {
  if (other.host !== self.host) return false;
  try {
    process.kill(other.pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
