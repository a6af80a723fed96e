import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../kit/port.ts";

const DEBIAN = "/usr/lib/postgresql";

/** A PostgreSQL of Debian's package with an empty database, and what Keycloak must be told to use it. */
export async function startPostgres(): Promise<{ options: string[]; stop(): void }> {
  const bin = join(DEBIAN, installed(), "bin");
  const folder = mkdtempSync(join(tmpdir(), "iam-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (command: string, ...args: string[]) => {
    // PostgreSQL does not run as root.
    const [program, ...rest] =
      process.getuid?.() === 0
        ? ["runuser", "-u", "postgres", "--", join(bin, command)]
        : [join(bin, command)];
    execFileSync(program ?? "", [...rest, ...args], { cwd: folder, stdio: "ignore" });
  };
  run("initdb", "-D", data, "-A", "trust", "-U", "keycloak", "--no-sync");
  run(
    "pg_ctl",
    "-D",
    data,
    "-w",
    "-l",
    join(folder, "log"),
    "-o",
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`,
    "start",
  );
  run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "keycloak", "keycloak");
  return {
    options: [
      "--db=postgres",
      `--db-url=jdbc:postgresql://127.0.0.1:${port}/keycloak`,
      "--db-username=keycloak",
    ],
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The newest version that is installed; installs the package where that is possible. */
function installed(): string {
  if (!existsSync(DEBIAN) && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
      env,
      stdio: "ignore",
    });
  }
  const newest = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1)
    : undefined;
  if (newest === undefined) throw new Error("PostgreSQL is not here: apt-get install postgresql");
  return newest;
}
