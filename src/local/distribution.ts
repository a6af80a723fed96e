import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { IamError } from "../errors.ts";
import { capture, isExecutable, lastLines } from "./command.ts";
import { notWritten } from "./files.ts";
import type { DevPaths, Env } from "./paths.ts";
import { unpack } from "./unpack.ts";

/** The reference version: what `iam` is tested with. */
export const KEYCLOAK_VERSION = "26.7.4";
export const KEYCLOAK_IMAGE = `quay.io/keycloak/keycloak:${KEYCLOAK_VERSION}`;

/** Of keycloak-quarkus-dist-26.7.4.zip. Whatever a mirror serves, only this is unpacked and run. */
const SHA256 = "a286e98b4296d4e75ee88d8527c7cd463b307caa022f088c9f22cffccc741fa1";
const ARTIFACT = `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK_VERSION}:zip`;
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/** Where the distribution is, or will be, unpacked. It is there whole or not at all. */
export const cachedHome = (paths: DevPaths): string => join(paths.cache, "keycloak", KEYCLOAK_VERSION);

export const scriptOf = (home: string): string => join(home, "bin", "kc.sh");

export async function isDistribution(home: string): Promise<boolean> {
  return isExecutable(scriptOf(home));
}

/** What `version.txt` says: `Keycloak - Version 26.7.4`. */
export async function versionOf(home: string): Promise<string> {
  const text = await readFile(join(home, "version.txt"), "utf8").catch(() => "");
  return /(\d[\w.-]*)/.exec(text)?.[1] ?? "unknown";
}

/**
 * Fetches the distribution with Maven and unpacks it into the cache, aside and then renamed; the checksum stays beside
 * it. Answers its home. Throws IAM7003 when the download fails or is not what it should be.
 */
export async function fetchDistribution(
  paths: DevPaths,
  maven: string,
  options: {
    env: Env;
    signal: AbortSignal;
    report(step: string): void;
    /** Of the zip, in hex. */
    sha256?: string;
  },
): Promise<string> {
  const { env, signal, report, sha256 = SHA256 } = options;
  const home = cachedHome(paths);
  const aside = `${home}.${randomBytes(4).toString("hex")}`;
  await mkdir(aside, { recursive: true }).catch((error: unknown) => {
    throw notWritten(aside, error);
  });
  try {
    report(`fetching Keycloak ${KEYCLOAK_VERSION} with Maven (177 MB, once)`);
    const zip = await download(maven, aside, env, signal);
    const sum = await checksum(zip);
    if (sum !== sha256)
      throw new IamError(
        "IAM7003",
        `what Maven fetched is not Keycloak ${KEYCLOAK_VERSION}: its SHA-256 is ${sum}`,
        {
          help: `expected ${sha256}; delete ${ARTIFACT} from the local Maven repository and try again`,
        },
      );
    report("unpacking it");
    const unpacked = join(aside, "unpacked");
    await unpack(zip, unpacked, signal);
    const [top] = await readdir(unpacked);
    if (!top || !(await isDistribution(join(unpacked, top))))
      throw new IamError("IAM7003", `the archive that Maven fetched holds no bin/kc.sh`);
    await writeFile(`${home}.sha256`, `${sum}  keycloak-quarkus-dist-${KEYCLOAK_VERSION}.zip\n`);
    await rename(join(unpacked, top), home);
    return home;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function download(maven: string, folder: string, env: Env, signal: AbortSignal): Promise<string> {
  const args = [
    "--batch-mode",
    "--no-transfer-progress",
    "-Dstyle.color=never",
    "--strict-checksums",
    COPY,
    `-Dartifact=${ARTIFACT}`,
    `-DoutputDirectory=${folder}`,
    // A silent server is given up on after a minute instead of Maven's half an hour.
    "-Dmaven.wagon.http.readTimeout=60000",
    "-Dmaven.wagon.rto=60000",
    "-Daether.connector.connectTimeout=15000",
    "-Daether.connector.requestTimeout=60000",
  ];
  // In the folder of its own, so that no pom.xml of the user's takes part.
  const { code, stdout, stderr } = await capture(maven, args, { env, cwd: folder, signal });
  const zip = (await readdir(folder)).find((name) => name.endsWith(".zip"));
  if (code === 0 && zip) return join(folder, zip);
  const output = stdout + stderr;
  throw new IamError(
    "IAM7003",
    `Maven could not fetch Keycloak ${KEYCLOAK_VERSION}:\n${lastLines(whatMattersOf(output), 4)}`,
    {
      help: `check the network and Maven's settings.xml (mirror, proxy); or unpack Keycloak ${KEYCLOAK_VERSION} yourself and set KEYCLOAK_HOME`,
    },
  );
}

/** Maven's errors without its advice on how to see more of them; all of its output where it named none. */
function whatMattersOf(output: string): string {
  const errors = output
    .replaceAll(/ -> \[Help \d+\]/g, "")
    .split("\n")
    .filter((line) => /^\[ERROR\] (?!To see|Re-run|For more|\[Help)./.test(line));
  return errors.length > 0 ? errors.join("\n") : output;
}

async function checksum(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
