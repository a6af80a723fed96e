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
