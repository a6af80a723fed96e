import { deadline } from "../deadline.ts";
import { networkReason } from "../network.ts";
import type { Secret } from "../secret.ts";
import type { Probe, ServiceProbes } from "../spec/spec.ts";
import type { Fetch } from "../token/fetch.ts";
import { tamper } from "./tamper.ts";

/** One request to a running service and what came of it. */
export interface ProbeRow {
  readonly service: string;
  /** `GET /v1/agents`. */
  readonly request: string;
  readonly caller: string;
  /** The statuses that are right. */
  readonly expected: readonly number[];
  /** The status that came; nothing if no answer did. */
  readonly actual: number | undefined;
  readonly ok: boolean;
  readonly reason: string;
  /** The beginning of an unexpected answer's body, tokens taken out. */
  readonly body?: string;
}

export interface ProbeOptions {
  /** The tokens of the callers that have one. */
  readonly tokens: ReadonlyMap<string, Secret>;
  /** Whether a text is not to be shown. */
  readonly holdsSecret?: ((text: string) => boolean) | undefined;
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

const TIMEOUT_MS = 10_000;
const LONGEST_BODY = 200;

/** Callers that are no clients. */
const ANONYMOUS = "anonymous";
const TAMPERED = "tampered";

/** Sends the declared requests to a service, one after the other, and compares the answers' statuses. */
export async function probeService(service: ServiceProbes, options: ProbeOptions): Promise<ProbeRow[]> {
  const rows: ProbeRow[] = [];
  for (const probe of service.probes)
    for (const [caller, expected] of Object.entries(probe.expect))
      rows.push(await send(service, probe, caller, expected, options));
  return rows;
}

async function send(
  service: ServiceProbes,
  probe: Probe,
  caller: string,
  expected: readonly number[],
  options: ProbeOptions,
): Promise<ProbeRow> {
  const { holdsSecret = () => false } = options;
  const path = holdsSecret(probe.path) ? "(secret)" : probe.path;
  const row = { service: service.name, request: `${probe.method} ${path}`, caller, expected };
  const authorization = authorizationOf(caller, probe, options.tokens);
  if (!authorization)
    return { ...row, actual: undefined, ok: false, reason: `there is no token of ${caller} to send` };
  try {
    const response = await (options.fetch ?? globalThis.fetch)(
      `${service.url.replace(/\/+$/, "")}${probe.path}`,
      {
        method: probe.method,
        headers: authorization,
        // A redirect to a login page is an answer, and a token is not carried on to where the service points.
        redirect: "manual",
        signal: deadline(TIMEOUT_MS, options.signal),
      },
    );
    const { status } = response;
    if (expected.includes(status)) {
      await response.body?.cancel();
      return { ...row, actual: status, ok: true, reason: "" };
    }
    const body = await beginningOf(response, holdsSecret);
    return {
      ...row,
      actual: status,
      ok: false,
      reason: meaning(status, expected, caller),
      ...(body && { body }),
    };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return {
      ...row,
      actual: undefined,
      ok: false,
      reason: `no answer from ${new URL(service.url).origin}: ${networkReason(error)}`,
    };
  }
}

function authorizationOf(
  caller: string,
  probe: Probe,
  tokens: ReadonlyMap<string, Secret>,
): Record<string, string> | undefined {
  if (caller === ANONYMOUS) return {};
  const token = caller === TAMPERED ? bestOf(probe, tokens) : tokens.get(caller);
  if (!token) return undefined;
  const value = token.reveal();
  return { authorization: `Bearer ${caller === TAMPERED ? tamper(value) : value}` };
}

/** A token that this very request would be let in with, so that only the signature can be what is wrong with it. */
function bestOf(probe: Probe, tokens: ReadonlyMap<string, Secret>): Secret | undefined {
  const welcome = Object.entries(probe.expect).find(
    ([caller, statuses]) => tokens.has(caller) && statuses.some((status) => status < 300),
  );
  return tokens.get(welcome?.[0] ?? "") ?? tokens.values().next().value;
}

function meaning(status: number, expected: readonly number[], caller: string): string {
  const wantedRefusal = expected.every((each) => each === 401 || each === 403);
  if (wantedRefusal && status < 300)
    return caller === TAMPERED
      ? "the service does not check the signature"
      : "the service lets this caller in";
  if (status === 401) return "the service does not accept the token: issuer, audience, key or clock";
  if (status === 403) return "the service knows the caller and refuses: role or scope";
  if (status === 404) return "the service does not know the path";
  if (status >= 300 && status < 400) return "the service redirects; redirects are not followed";
  if (status >= 500) return "the service failed";
  return "";
}

/** Enough of the body to see the cause, and nothing that is a secret or could be a token. */
async function beginningOf(response: Response, holdsSecret: (text: string) => boolean): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  // A token that the cut would split is recognised only if more is read than is shown.
  while (text.length < 16 * 1024) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  if (holdsSecret(text)) return "(secret)";
  return withoutTokens(text).replace(/\s+/g, " ").trim().slice(0, LONGEST_BODY);
}

/** JSON Web Tokens, and any long run of characters that could be key or token. */
export function withoutTokens(text: string): string {
  return text
    .replace(/eyJ[\w-]*(?:\.[\w-]*)*/g, "(token)")
    .replace(/\b(Bearer|Basic)\s+\S+/gi, "$1 (token)")
    .replace(/[\w+/=-]{40,}/g, "(…)");
}
