import type { Stats } from "../../keycloak/session.ts";

/** What a run cost, on one line and one a kind of request. */
export function renderStats(stats: Stats, milliseconds: number): string {
  const lines = [
    `${stats.requests} requests, ${stats.retries} retries, ${seconds(stats.milliseconds)} waiting for answers, ${seconds(milliseconds)} in all`,
    ...[...stats.byOperation].map(([operation, count]) => `  ${String(count).padStart(5)}  ${operation}`),
  ];
  return `${lines.join("\n")}\n`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
