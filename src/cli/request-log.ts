import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { networkReason } from "../network.ts";
import { printable } from "../printable.ts";
import type { Context } from "./command.ts";

/** What Node's fetch tells of a request, as far as it is shown. */
interface Message {
  readonly request?: { readonly method?: string; readonly origin?: string; readonly path?: string };
  readonly response?: { readonly statusCode?: number };
  readonly error?: unknown;
}

/**
 * Writes a line to stderr for each request of this process, when its answer begins or it has failed: method, address,
 * status, milliseconds. Without the query, the headers and the body, where secrets may be. Answers how to stop it.
 */
export function logRequests({ io, err }: Pick<Context, "io" | "err">): () => void {
  const started = new WeakMap<object, number>();
  const write = ({ request }: Message, outcome: string): void => {
    if (!request) return;
    const { method = "", origin = "", path = "" } = request;
    const milliseconds = performance.now() - (started.get(request) ?? Number.NaN);
    const address = printable(`${origin}${path.replace(/\?.*$/s, "")}`);
    const time = Number.isNaN(milliseconds) ? "" : `  ${Math.round(milliseconds)} ms`;
    io.stderr.write(err.dim(`${method} ${address}  ${outcome}${time}\n`));
  };
  const listeners: Record<string, (message: unknown) => void> = {
    "undici:request:create": (message) => {
      const { request } = message as Message;
      if (request) started.set(request, performance.now());
    },
    "undici:request:headers": (message) => {
      const seen = message as Message;
      write(seen, String(seen.response?.statusCode ?? ""));
    },
    "undici:request:error": (message) => {
      const seen = message as Message;
      write(seen, printable(networkReason(seen.error)));
    },
  };
  for (const [channel, listener] of Object.entries(listeners)) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of Object.entries(listeners)) unsubscribe(channel, listener);
  };
}
