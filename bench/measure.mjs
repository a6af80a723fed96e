// Times whole processes in pairs, in turns, so that a drifting machine disturbs both alike.
import { spawn } from "node:child_process";

/** Runs a command with its output thrown away; answers milliseconds of wall time. */
async function time([command, ...args], options) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], ...options });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((done, failed) => child.on("error", failed).on("close", done));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${errors}`);
  return performance.now() - started;
}

/** Medians of both commands and of the ratio and difference, pair by pair, after one round that is not counted. */
export async function compare(ours, floor, { rounds = 20, ...options } = {}) {
  const pairs = [];
  for (let round = 0; round <= rounds; round++) {
    const pair = { ours: await time(ours, options), floor: await time(floor, options) };
    if (round > 0) pairs.push(pair);
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio: median(pairs.map((pair) => pair.ours / pair.floor)),
    difference: median(pairs.map((pair) => pair.ours - pair.floor)),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
