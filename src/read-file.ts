import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { addAbortSignal } from "node:stream";

/** Why something is not read, in words that follow its name: "is a device and not a file". */
export class NotReadable extends Error {
  readonly reason: "too large" | "no file";

  constructor(reason: "too large" | "no file", message: string) {
    super(message);
    this.name = "NotReadable";
    this.reason = reason;
  }
}

/**
 * The bytes of a regular file. Nothing else is opened: a device may have no end, and a pipe nobody who writes to it.
 * @throws NotReadable where there are more than `limit` bytes, or no file; Node's own errors (ENOENT …)
 */
export function readRegularFile(file: string, limit: number): Buffer {
  refuseUnlessFile(statSync(file));
  const handle = openSync(file, AT_ONCE);
  try {
    // It may be another one by now.
    const found = fstatSync(handle);
    refuseUnlessFile(found);
    if (found.size > limit) throw tooLarge(limit);
    return readHandle(handle, found.size, limit);
  } finally {
    closeSync(handle);
  }
}

/** Whether a path leads to a pipe, such as a shell makes of `<(command)`. */
export function isPipe(file: string): boolean {
  return statSync(file).isFIFO();
}

/**
 * The bytes of a pipe up to its end. One that nobody writes to is waited for, and `onWait` called after a second.
 * @throws NotReadable as soon as there are more than `limit` bytes; an AbortError when the signal aborts
 */
export async function readPipe(
  file: string,
  limit: number,
  { signal, onWait = () => {} }: { signal?: AbortSignal | undefined; onWait?: (() => void) | undefined } = {},
): Promise<Buffer> {
  const { Socket } = await import("node:net");
  const timer = setTimeout(onWait, PATIENCE_MS);
  try {
    const pipe = new Socket({ fd: openSync(file, AT_ONCE), readable: true, writable: false });
    return await readStream(pipe, limit, signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The bytes of a stream up to its end.
 * @throws NotReadable as soon as there are more than `limit` bytes; an AbortError when the signal aborts
 */
export async function readStream(
  stream: Readable,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Buffer> {
  if (signal) addAbortSignal(signal, stream);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const PATIENCE_MS = 1_000;

/** Opening a pipe without a writer would block this process, and no Ctrl-C would reach it (not on Windows). */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A size is what a file said a moment ago; those of /proc say nothing. */
function readHandle(handle: number, size: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(size - total, 0) + 4096);
    const read = readSync(handle, chunk);
    if (read === 0) return Buffer.concat(chunks);
    total += read;
    if (total > limit) throw tooLarge(limit);
    chunks.push(chunk.subarray(0, read));
  }
}

function refuseUnlessFile(found: Stats): void {
  if (found.isFile()) return;
  const kind = found.isDirectory()
    ? "folder"
    : found.isFIFO()
      ? "pipe"
      : found.isSocket()
        ? "socket"
        : "device";
  throw new NotReadable("no file", `is a ${kind} and not a file`);
}

function tooLarge(limit: number): NotReadable {
  return new NotReadable("too large", `is larger than ${limit / 1024 / 1024} MB`);
}
