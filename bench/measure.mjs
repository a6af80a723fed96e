// Times whole processes in pairs, in turns, so that a drifting machine disturbs both alike.
import { spawn } from "node:child_process";

/**
 * After Ctrl-C what is under way ends, nothing new is started, and the realms are cleared away as after any failure. (A request
 * to create a realm that nobody waits for any more would still create it, after it has been cleared away.)
 */
let interrupted = false;
process.once("SIGINT", () => {
  interrupted = true;
  console.error("interrupted: waiting for what is under way, then clearing away");
});

/** As much of what a failed command printed as shows why. */
const LINES_OF_A_FAILURE = 15;

/**
 * Runs a command; answers milliseconds of wall time and what it printed. With `aside`, also what it wrote to descriptor 3.
 * Throws if it is not there or fails.
 */
export async function run([command, ...args], { aside = false, ...options } = {}) {
  if (interrupted) throw new Error("interrupted");
  const started = performance.now();
  const stdio = ["ignore", "pipe", "pipe", ...(aside ? ["pipe"] : [])];
  // In a process group of its own, which Ctrl-C does not reach.
  const child = spawn(command, args, { ...options, stdio, detached: true });
  const [printed, written] = [[], []];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
  child.stdio[3]?.on("data", (chunk) => written.push(chunk));
  const code = await new Promise((done, failed) => {
    child.on("error", () => failed(new Error(`there is no command \`${command}\``)));
    child.on("close", done);
  });
  const milliseconds = performance.now() - started;
  const output = Buffer.concat(printed).toString();
  if (code !== 0) {
    const end = output.trimEnd().split("\n").slice(-LINES_OF_A_FAILURE).join("\n");
    throw new Error(`\`${[command, ...args].join(" ")}\` ended with ${code}:\n${end}`);
  }
  return { milliseconds, output, aside: Buffer.concat(written).toString() };
}

/** Medians of both commands and of the ratio and difference, pair by pair, after one round that is not counted. */
export async function compare(ours, floor, { rounds = 20, ...options } = {}) {
  const pairs = [];
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [await run(ours, options), await run(floor, options)];
    if (round > 0) pairs.push({ ours: a.milliseconds, floor: b.milliseconds });
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
