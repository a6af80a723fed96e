import { join } from "node:path";
import { capture, findOnPath, isExecutable } from "./command.ts";
import type { Env } from "./paths.ts";

/** Keycloak 26 runs on 17, 21 and 25; later ones are taken too. https://www.keycloak.org/server/configuration */
const OLDEST = 17;

export interface Java {
  readonly path: string;
  readonly major: number;
}

/** The first Java that Keycloak can run on: JAVA_HOME, then PATH. Otherwise what was found instead, for the message. */
export async function findJava(env: Env): Promise<Java | { readonly tooOld: readonly Java[] }> {
  const candidates = await findOnPath("java", env);
  if (env.JAVA_HOME) candidates.unshift(join(env.JAVA_HOME, "bin", "java"));
  const tooOld: Java[] = [];
  for (const path of new Set(candidates)) {
    if (!(await isExecutable(path))) continue;
    const { stdout, stderr } = await capture(path, ["-version"], { env, timeoutMs: 10_000 });
    const major = majorOf(stderr + stdout);
    if (major === undefined) continue;
    if (major >= OLDEST) return { path, major };
    tooOld.push({ path, major });
  }
  return { tooOld };
}

/** `openjdk version "17.0.15"` is 17; up to Java 8 it was `"1.8.0_402"`. */
function majorOf(text: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** One sentence on why no Java will do. */
export function javaMissing(tooOld: readonly Java[]): string {
  const [first] = tooOld;
  return first
    ? `the Java at ${first.path} is version ${first.major}, Keycloak needs 17, 21 or 25`
    : "there is no Java (JAVA_HOME, PATH)";
}
