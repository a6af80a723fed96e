import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, open, type ZipFile } from "yauzl";

/**
 * Unpacks a zip into a new folder and keeps the files' mode bits, which `bin/kc.sh` needs. Names that lead out of the
 * folder are refused by yauzl.
 */
export async function unpack(zip: string, folder: string, signal: AbortSignal): Promise<void> {
  const archive = await openZip(zip);
  try {
    for await (const entry of entries(archive)) {
      signal.throwIfAborted();
      const path = join(folder, entry.fileName);
      if (entry.fileName.endsWith("/")) {
        await mkdir(path, { recursive: true });
        continue;
      }
      await mkdir(dirname(path), { recursive: true });
      // The upper half holds Unix's st_mode where the archive was made on Unix, else 0.
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      await pipeline(await contentOf(archive, entry), createWriteStream(path, { mode }));
    }
  } finally {
    archive.close();
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, archive) =>
      archive ? resolve(archive) : reject(error),
    );
  });
}

async function* entries(archive: ZipFile): AsyncGenerator<Entry> {
  while (true) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      archive.removeAllListeners();
      archive.once("entry", resolve);
      archive.once("end", () => resolve(undefined));
      archive.once("error", reject);
      archive.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function contentOf(archive: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error)));
  });
}
