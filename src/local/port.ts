import { readdir, readFile, readlink } from "node:fs/promises";
import { createServer } from "node:net";

/** A port that nothing listens on, at either loopback address: from `first` upwards, 0 for any; never `other`. */
export async function findFreePort(first: number, other?: number): Promise<number> {
  for (let port = first; ; port += first === 0 ? 0 : 1) {
    const free = await listens("127.0.0.1", port);
    if (free !== undefined && free !== other && (await listens("::1", free)) !== undefined) return free;
  }
}

/**
 * Whether a server may take this port. `localhost` is ::1 before it is 127.0.0.1 for most clients, so a stranger on
 * ::1 alone would be talked to instead of Keycloak.
 */
export async function isFree(port: number): Promise<boolean> {
  return (await listens("127.0.0.1", port)) !== undefined && (await listens("::1", port)) !== undefined;
}

/** Listens for a moment: the port, or undefined when it is taken. An address the machine lacks is not taken. */
function listens(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT" ? port : undefined),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** Who listens on the port, as `nginx (pid 812)`; undefined where the system does not tell (only Linux does, to the owner). */
export async function whoListens(port: number): Promise<string | undefined> {
  const inodes = new Set([...(await listening("tcp", port)), ...(await listening("tcp6", port))]);
  if (inodes.size === 0) return undefined;
  const wanted = new Set([...inodes].map((inode) => `socket:[${inode}]`));
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    for (const handle of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
      const target = await readlink(`/proc/${pid}/fd/${handle}`).catch(() => "");
      if (!wanted.has(target)) continue;
      const name = (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim();
      return `${name || "a process"} (pid ${pid})`;
    }
  }
  return undefined;
}

/** The sockets that listen on the port, from proc(5): columns 2 local address, 4 state (0A listens), 10 inode. */
async function listening(table: "tcp" | "tcp6", port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, "utf8").catch(() => "");
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((row) => row[1]?.endsWith(suffix) && row[3] === "0A")
    .flatMap((row) => row[9] ?? []);
}
