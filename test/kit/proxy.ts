import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

/** A request that came through. */
export interface SeenRequest {
  readonly method: string;
  /** With the query: `/admin/realms/acme/clients?first=0`. */
  readonly path: string;
  /** As the client sent it. */
  readonly body: string;
  /** What the client got; 0 where the connection was dropped. */
  readonly status: number;
}

/** Which requests a hook is for. */
export interface Matching {
  readonly method?: string;
  /** A string is the path's beginning. */
  readonly path?: string | RegExp;
}

/** What to do instead of, or around, forwarding. */
export type Fault =
  | {
      readonly answer: {
        readonly status: number;
        readonly headers?: Record<string, string>;
        readonly body?: string;
      };
    }
  /** Cut the connection before Keycloak sees the request, or after it has carried it out. */
  | { readonly drop: "before" | "after" }
  /** Take the request and never answer, before Keycloak sees it or after it has carried it out. */
  | { readonly hang: "before" | "after" }
  /** Forward it with a token that Keycloak refuses, if it goes to the admin API. */
  | { readonly token: "invalid" }
  | { readonly delayMs: number }
  /** Called when the request arrives; forwarding waits for it, or is left out. */
  | { readonly call: () => void | Promise<void>; readonly forward?: false };

export interface TestProxy {
  readonly url: string;
  /** Everything since the start or the last {@link TestProxy.clear}, in the order of the answers. */
  readonly requests: readonly SeenRequest[];
  /** Only those to the admin API. */
  readonly admin: readonly SeenRequest[];
  /** Those to the admin API that change something. */
  readonly writes: readonly SeenRequest[];
  clear(): void;
  /** For the next request that matches, or the next `times` of them. Hooks are tried in the order they were set. */
  once(matching: Matching, fault: Fault, times?: number): void;
  /** For the request of this index, counted from the last {@link TestProxy.clear} on, and those after it. */
  at(index: number, fault: Fault, times?: number): void;
  /** Forgets the hooks that are left. */
  reset(): void;
  /** Waits until Keycloak has answered everything that was forwarded. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A proxy that counts and misbehaves on demand. It keeps the client's Host, from which Keycloak makes its issuer: behind
 * the proxy everything agrees on the proxy's URL, and tokens that came through it are accepted through it. With
 * `host: "server"` the server sees its own name, so that tokens fetched directly are accepted as well.
 */
export async function startProxy(
  target: string,
  { host = "client" }: { host?: "client" | "server" } = {},
): Promise<TestProxy> {
  const server = new URL(target);
  const seen: SeenRequest[] = [];
  const hooks: { matching: Matching; fault: Fault; left: number; from: number }[] = [];
  let arrived = 0;

  const take = (method: string, path: string): Fault | undefined => {
    const index = arrived++;
    const hook = hooks.find(
      ({ matching, left, from }) => left > 0 && index >= from && matches(matching, method, path),
    );
    if (hook) hook.left--;
    return hook?.fault;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url: path = "/" } = request;
    const body = await buffer(request);
    const record = (status: number) => void seen.push({ method, path, body: body.toString(), status });
    const fault = take(method, path);
    if (fault && "drop" in fault && fault.drop === "before") {
      record(0);
      response.destroy();
      return;
    }
    if (fault && "answer" in fault) {
      const { status, headers = {}, body: text = "" } = fault.answer;
      record(status);
      response.writeHead(status, headers).end(text);
      return;
    }
    if (fault && "hang" in fault && fault.hang === "before") return record(0);
    if (fault && "delayMs" in fault) await sleep(fault.delayMs);
    if (fault && "call" in fault) {
      await fault.call();
      if (fault.forward === false) {
        record(0);
        response.destroy();
        return;
      }
    }
    const headers = {
      ...request.headers,
      ...(host === "server" ? { host: server.host } : {}),
      ...(fault && "token" in fault && path.startsWith("/admin/") ? { authorization: "Bearer spoilt" } : {}),
    };
    const answer = await forward(server, { method, path, headers }, body);
    if (fault && "hang" in fault) return record(0);
    if (fault && "drop" in fault) {
      record(0);
      response.destroy();
      return;
    }
    record(answer.status);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };

  const atWork = new Set<Promise<void>>();
  const listener = createServer((request, response) => {
    const work = handle(request, response)
      .catch(() => void response.destroy())
      .finally(() => atWork.delete(work));
    atWork.add(work);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  if (typeof address !== "object" || !address) throw new Error("the proxy has no port");

  return {
    url: `http://localhost:${address.port}`,
    get requests() {
      return [...seen];
    },
    get admin() {
      return seen.filter(({ path }) => path.startsWith("/admin/"));
    },
    get writes() {
      return seen.filter(({ path, method }) => path.startsWith("/admin/") && method !== "GET");
    },
    clear: () => {
      seen.splice(0);
      arrived = 0;
    },
    once: (matching, fault, times = 1) => void hooks.push({ matching, fault, left: times, from: 0 }),
    at: (index, fault, times = 1) => void hooks.push({ matching: {}, fault, left: times, from: index }),
    reset: () => void hooks.splice(0),
    idle: async () => {
      while (atWork.size > 0) await Promise.all(atWork);
    },
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
}

function matches(matching: Matching, method: string, path: string): boolean {
  if (matching.method !== undefined && matching.method !== method) return false;
  if (matching.path === undefined) return true;
  return typeof matching.path === "string" ? path.startsWith(matching.path) : matching.path.test(path);
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

function forward(
  server: URL,
  request: { method: string; path: string; headers: IncomingMessage["headers"] },
  body: Buffer,
): Promise<Forwarded> {
  const { hostname, port } = server;
  return new Promise((resolve, reject) => {
    const sent = send({ hostname, port, ...request }, (answer) => {
      buffer(answer).then((bytes) => {
        // The body is whole by now, so it is not chunked any more.
        const { "transfer-encoding": _, ...headers } = answer.headers;
        resolve({ status: answer.statusCode ?? 502, headers, body: bytes });
      }, reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
