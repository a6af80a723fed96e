import type { Cost, Stats } from "../../keycloak/session.ts";

/** What a run cost: its parts in milliseconds of wall time, in order. */
export interface RunCost {
  readonly stats: Stats;
  readonly milliseconds: number;
  readonly phases: Readonly<Record<string, number>>;
  /** Over the network, both ways; what was on its way when the run ended counts. */
  readonly bytes: { readonly sent: number; readonly received: number };
}

/** What a run cost, for people: all of it on one line, then by phase and by endpoint. */
export function renderStats({ stats, milliseconds, phases, bytes }: RunCost): string {
  const lines = [
    `${stats.requests} requests, ${stats.retries} retries, ${kilobytes(bytes.sent)} sent, ${kilobytes(bytes.received)} received, ${seconds(stats.milliseconds)} waiting for answers, ${seconds(milliseconds)} in all`,
    `  ${Object.entries(phases)
      .map(([phase, time]) => `${phase} ${seconds(time)}`)
      .join(", ")}`,
    ...byEndpoint(stats).map(
      ([endpoint, cost]) =>
        `  ${String(cost.requests).padStart(5)}  ${seconds(cost.milliseconds).padStart(8)}  ${endpoint}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same for scripts. Times are whole milliseconds. */
export function statsAsJson({ stats, milliseconds, phases, bytes }: RunCost): object {
  return {
    ...costAsJson(stats),
    wallMilliseconds: Math.round(milliseconds),
    bytes,
    phases: Object.fromEntries(Object.entries(phases).map(([phase, time]) => [phase, Math.round(time)])),
    endpoints: byEndpoint(stats).map(([endpoint, cost]) => ({ endpoint, ...costAsJson(cost) })),
  };
}

/** The most expensive one first. */
function byEndpoint({ byEndpoint }: Stats): [string, Cost][] {
  return [...byEndpoint].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
}

function costAsJson({ requests, retries, milliseconds }: Cost): object {
  return { requests, retries, milliseconds: Math.round(milliseconds) };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
