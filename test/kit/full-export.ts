import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { scriptOf } from "../../src/local/distribution.ts";
import { distribution } from "./other-version.ts";

/** What `kc.sh` of a version needs to itself: it builds itself anew where it stands. The libraries are the rest. */
const OWN = [
  "bin",
  "conf",
  "providers",
  "themes",
  "version.txt",
  "lib/quarkus",
  "lib/app",
  "lib/quarkus-run.jar",
];

/**
 * What a Keycloak of this version writes of a realm that it has read: `kc.sh import`, then `kc.sh export` with all users
 * in the same file, by a distribution and a database of its own.
 */
export async function fullExport(version: string, realm: string, representation: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), `iam-keycloak-export-${version}-`));
  try {
    const source = await distribution(version, (step) => void process.stderr.write(`[keycloak] ${step}\n`));
    await mkdir(join(home, "lib"));
    for (const part of OWN) await cp(join(source, part), join(home, part), { recursive: true });
    await symlink(join(source, "lib", "lib"), join(home, "lib", "lib"));
    const [given, written] = [join(home, "given.json"), join(home, "written.json")];
    await writeFile(given, JSON.stringify(representation));
    await kc(home, "import", "--file", given);
    await kc(home, "export", "--file", written, "--realm", realm, "--users", "same_file");
    return await readFile(written, "utf8");
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function kc(home: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)(scriptOf(home), [...args, "--db=dev-file"], {
    timeout: 300_000,
    killSignal: "SIGKILL",
    env: { PATH: process.env.PATH, HOME: process.env.HOME, JAVA_OPTS_APPEND: "-XX:TieredStopAtLevel=1" },
  });
}
