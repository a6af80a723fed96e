import { IamError } from "../errors.ts";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, "": 1_000, m: 60_000, h: 3_600_000 };

/** `90s`, `5m`, `1h`, `500ms` or a bare number of seconds, in milliseconds. Throws IAM9001. */
export function durationOf(text: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h|)$/.exec(text.trim()) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? 1);
  // Timers of Node hold 24 days.
  if (number !== "" && milliseconds > 0 && milliseconds < 2 ** 31) return milliseconds;
  throw new IamError("IAM9001", `${JSON.stringify(text)} is not a duration`, {
    help: "write it as 90s, 5m or 1h",
  });
}

/** Node's fetch waits no longer for an answer. */
const LONGEST_REQUEST_MS = 300_000;

/** The same for one request. Throws IAM9001. */
export function requestTimeoutOf(text: string): number {
  const milliseconds = durationOf(text);
  if (milliseconds <= LONGEST_REQUEST_MS) return milliseconds;
  throw new IamError("IAM9001", `${text} is too long for one request`, { help: "give it up to 5m" });
}
