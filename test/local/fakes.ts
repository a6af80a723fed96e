import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type DevPaths, devPaths } from "../../src/local/paths.ts";

/** A machine of our own: an empty home, and a PATH on which only what a test puts there is found. */
export interface Machine {
  readonly folder: string;
  readonly bin: string;
  readonly env: Record<string, string>;
  readonly paths: DevPaths;
  /** Puts an executable on the PATH and answers its path. */
  install(name: string, script: string): Promise<string>;
}

export async function machine(): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), "iam-local-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const bin = join(folder, "bin");
  await mkdir(bin);
  const env = { HOME: folder, PATH: bin };
  return {
    folder,
    bin,
    env,
    paths: devPaths(env),
    install: (name, script) => executable(join(bin, name), script),
  };
}

export async function executable(path: string, script: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

export const java = (version: string): string => `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`;

/**
 * A distribution whose kc.sh is a small server: ready at once, and it lets in whoever has the secret that its database
 * (a file) was made with. `behaviour` is code that runs first.
 */
export async function distribution(home: string, behaviour = ""): Promise<string> {
  await executable(
    join(home, "bin", "kc.sh"),
    `#!${process.execPath}
const { createServer } = require("node:http");
const { mkdirSync, existsSync, readFileSync, writeFileSync } = require("node:fs");
const option = (name) => process.argv.find((word) => word.startsWith(name + "="))?.slice(name.length + 1);
console.log("fake Keycloak", process.argv.slice(2).join(" "), Object.keys(process.env).sort().join(" "));
${behaviour}
const folder = option("-Dkc.db-url-path") + "/data";
mkdirSync(folder, { recursive: true });
const secret = process.env.KC_BOOTSTRAP_ADMIN_CLIENT_SECRET;
if (!existsSync(folder + "/db")) writeFileSync(folder + "/db", secret);
createServer((_, response) => response.end("{}")).listen(Number(option("--http-management-port")), "127.0.0.1");
createServer((_, response) => {
  response.statusCode = readFileSync(folder + "/db", "utf8") === secret ? 200 : 401;
  response.end("{}");
}).listen(Number(option("--http-port")), option("--http-host"));
`,
  );
  await writeFile(join(home, "version.txt"), "Keycloak - Version 26.7.4\n");
  return home;
}
