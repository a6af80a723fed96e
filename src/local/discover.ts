import { IamError } from "../errors.ts";
import { capture, findOnPath } from "./command.ts";
import { cachedHome, isDistribution, KEYCLOAK_VERSION } from "./distribution.ts";
import { findJava, type Java, javaMissing } from "./java.ts";
import type { DevPaths, Env } from "./paths.ts";

/** A way to get a Keycloak to run. */
export type Source =
  | { readonly kind: "distribution"; readonly home: string; readonly java: Java }
  | { readonly kind: "container"; readonly engine: string }
  | { readonly kind: "maven"; readonly maven: string; readonly java: Java };

/** An engine that hangs (its socket is there, its daemon is not) must not cost more than this. */
const ENGINE_MS = 4_000;

/**
 * The ways that this machine offers, best first: KEYCLOAK_HOME, a cached distribution, a container engine that answers,
 * Maven. They are looked for one at a time, as the caller asks for the next. When it asks for more than there are, it
 * gets an IamError that says for each way what is missing: IAM7002 where that is only Java, else IAM7004. A KEYCLOAK_HOME
 * that is none is IAM7004 at once: who sets it does not want another one.
 */
export async function* sources(paths: DevPaths, env: Env): AsyncGenerator<Source, never> {
  const missing: string[] = [];
  const java = await findJava(env);
  const noJava = "path" in java ? undefined : javaMissing(java.tooOld);
  let onlyJava = false;

  const home = env.KEYCLOAK_HOME;
  if (home) {
    if (!(await isDistribution(home)))
      throw new IamError("IAM7004", `KEYCLOAK_HOME is ${home}, but there is no bin/kc.sh in it`, {
        help: "set it to the folder of an unpacked Keycloak, or unset it to let iam find one",
      });
    if (!("path" in java))
      throw new IamError("IAM7002", `Keycloak cannot run: ${noJava}`, { help: JAVA_HELP });
    yield { kind: "distribution", home, java };
  }

  const cached = cachedHome(paths);
  if (await isDistribution(cached)) {
    if ("path" in java) yield { kind: "distribution", home: cached, java };
    else onlyJava = true;
  } else missing.push(`no distribution in ${cached}`);

  for (const name of ["docker", "podman"] as const) {
    const [engine] = await findOnPath(name, env);
    if (!engine) missing.push(`no ${name}`);
    else if (await answers(name, engine, env)) yield { kind: "container", engine };
    else missing.push(`${name} is installed, but its engine does not answer`);
  }

  const [maven] = await findOnPath("mvn", env);
  if (!maven) missing.push("no Maven (mvn)");
  else if ("path" in java) yield { kind: "maven", maven, java };
  else onlyJava = true;

  if (noJava) missing.push(noJava);
  if (onlyJava && noJava)
    throw new IamError("IAM7002", `Keycloak cannot run: ${noJava}`, { help: JAVA_HELP });
  throw new IamError("IAM7004", `no way to get a Keycloak: ${missing.join("; ")}`, {
    help: `start Docker or Podman, or install Java 21 and Maven, or unpack Keycloak ${KEYCLOAK_VERSION} and set KEYCLOAK_HOME`,
  });
}

const JAVA_HELP = "install Java 21 (Debian: apt install openjdk-21-jre-headless) or set JAVA_HOME to one";

async function answers(name: "docker" | "podman", engine: string, env: Env): Promise<boolean> {
  const format = name === "docker" ? "{{.ServerVersion}}" : "{{.Version.Version}}";
  const { code, stdout } = await capture(engine, ["info", "--format", format], { env, timeoutMs: ENGINE_MS });
  return code === 0 && stdout.trim() !== "";
}
