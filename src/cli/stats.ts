import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { type Command, Option } from "commander";
import type { Stats } from "../keycloak/session.ts";
import type { Context } from "./command.ts";

const CONNECTED = "undici:client:connected";

export type StatsFormat = true | "json";

export function statsOption(command: Command): void {
  command.addOption(
    new Option("--stats [format]", "say what it cost, on stderr: requests, retries, bytes, time").choices([
      "json",
    ]),
  );
}

/** Measures one run for `--stats`: its phases, and the bytes of all its connections. */
export class Phases {
  readonly #format: StatsFormat | undefined;
  readonly #started = performance.now();
  readonly #times = new Map<string, number>();
  readonly #sockets = new Set<Socket>();
  readonly #onConnected = (message: unknown): void => {
    if (typeof message === "object" && message !== null && "socket" in message)
      this.#sockets.add(message.socket as Socket);
  };
  /** Nothing until there is a session. */
  #stats: Stats = { requests: 0, retries: 0, milliseconds: 0, byEndpoint: new Map() };
  #current: { readonly name: string; readonly since: number } = { name: "load", since: this.#started };

  constructor(format: StatsFormat | undefined) {
    this.#format = format;
    if (format === undefined) return;
    // Node's fetch says so when it has connected; nothing else knows the bytes of headers and TLS.
    subscribe(CONNECTED, this.#onConnected);
  }

  /** Follows the making of a plan: its phases, and whose requests are counted. */
  hooks(): { onSession(session: { readonly stats: Stats }): void; onPhase(phase: string): void } {
    return {
      onSession: ({ stats }) => {
        this.#stats = stats;
      },
      onPhase: (phase) => this.begin(phase),
    };
  }

  begin(name: string): void {
    const now = performance.now();
    this.#end(now);
    this.#current = { name, since: now };
  }

  /** Milliseconds since the run began. */
  elapsed(): number {
    return performance.now() - this.#started;
  }

  /** Writes what the run cost, however it ended, to stderr if that was asked for. */
  async report({ io }: Context): Promise<void> {
    if (this.#format === undefined) return;
    this.begin("");
    unsubscribe(CONNECTED, this.#onConnected);
    const { renderStats, statsAsJson } = await import("./render/stats.ts");
    const sum = (of: (socket: Socket) => number): number =>
      [...this.#sockets].reduce((total, socket) => total + of(socket), 0);
    const cost = {
      stats: this.#stats,
      milliseconds: this.elapsed(),
      phases: Object.fromEntries(this.#times),
      bytes: { sent: sum((socket) => socket.bytesWritten), received: sum((socket) => socket.bytesRead) },
    };
    io.stderr.write(this.#format === "json" ? `${JSON.stringify(statsAsJson(cost))}\n` : renderStats(cost));
  }

  #end(now: number): void {
    const { name, since } = this.#current;
    this.#times.set(name, (this.#times.get(name) ?? 0) + now - since);
  }
}
