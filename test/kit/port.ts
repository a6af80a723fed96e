import { randomInt } from "node:crypto";
import { findFreePort } from "../../src/local/port.ts";

/**
 * A port for a server of a test. Below those that the system gives to outgoing connections (32768 and up on Linux), of
 * which other tests open many: one of them could have it before the server does.
 */
export function freePort(other?: number): Promise<number> {
  return findFreePort(randomInt(20_000, 32_000), other);
}
