import { expect, test } from "vitest";
import { type Source, sources } from "../../src/local/discover.ts";
import { cachedHome } from "../../src/local/distribution.ts";
import { distribution, java, type Machine, machine } from "./fakes.ts";

const DOCKER = "#!/bin/sh\necho 28.0.1\n";
const DEAD_DOCKER = "#!/bin/sh\necho 'Cannot connect to the Docker daemon' >&2\nexit 1\n";
const MAVEN = "#!/bin/sh\n";

/** What is offered, in order, and how the search ends when nobody is content. */
async function search(m: Machine): Promise<{ found: string[]; end: { code: unknown; message: string } }> {
  const ways = sources(m.paths, m.env);
  const found: string[] = [];
  while (true) {
    try {
      found.push(describe((await ways.next()).value, m));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { found, end: { code: "code" in error && error.code, message: error.message } };
    }
  }
}

function describe(source: Source, m: Machine): string {
  if (source.kind === "container") return source.engine.slice(m.bin.length + 1);
  if (source.kind === "maven") return "maven";
  return source.home === cachedHome(m.paths) ? "cached" : source.home.slice(m.folder.length + 1);
}

test("KEYCLOAK_HOME comes first, then the cache, a container engine, Maven", async () => {
  const m = await machine();
  m.env.KEYCLOAK_HOME = await distribution(`${m.folder}/mine`);
  await distribution(cachedHome(m.paths));
  await m.install("java", java("21.0.2"));
  await m.install("docker", DOCKER);
  await m.install("podman", DOCKER);
  await m.install("mvn", MAVEN);
  expect((await search(m)).found).toEqual(["mine", "cached", "docker", "podman", "maven"]);
});

test("a container engine that does not answer is passed over", async () => {
  const m = await machine();
  await m.install("java", java("17.0.15"));
  await m.install("docker", DEAD_DOCKER);
  await m.install("mvn", MAVEN);
  expect((await search(m)).found).toEqual(["maven"]);
});

test("a container engine that hangs is passed over after a few seconds", async () => {
  const m = await machine();
  await m.install("java", java("25"));
  await m.install("docker", "#!/bin/sh\nexec /bin/sleep 60\n");
  await m.install("mvn", MAVEN);
  expect((await search(m)).found).toEqual(["maven"]);
});

test("a container needs no Java", async () => {
  const m = await machine();
  await distribution(cachedHome(m.paths));
  await m.install("docker", DOCKER);
  expect((await search(m)).found).toEqual(["docker"]);
});

test("without Java, where only Java is missing, the answer says so", async () => {
  const m = await machine();
  await m.install("mvn", MAVEN);
  expect(await search(m)).toEqual({
    found: [],
    end: { code: "IAM7002", message: "Keycloak cannot run: there is no Java (JAVA_HOME, PATH)" },
  });
});

test("a Java that is too old is named with its version; JAVA_HOME does not hide a good one on the PATH", async () => {
  const m = await machine();
  await distribution(cachedHome(m.paths));
  const old = await machine();
  m.env.JAVA_HOME = old.folder;
  const path = await old.install("java", java("1.8.0_402"));
  const { end } = await search(m);
  expect(end).toEqual({
    code: "IAM7002",
    message: `Keycloak cannot run: the Java at ${path} is version 8, Keycloak needs 17, 21 or 25`,
  });
  await m.install("java", java("21"));
  expect((await search(m)).found).toEqual(["cached"]);
});

test("where nothing is there, the answer names each way and what it lacks", async () => {
  const m = await machine();
  await m.install("docker", DEAD_DOCKER);
  const { end } = await search(m);
  expect(end.code).toBe("IAM7004");
  for (const part of [
    "no distribution in",
    "docker is installed, but its engine does not answer",
    "no podman",
    "no Maven (mvn)",
    "there is no Java",
  ])
    expect(end.message).toContain(part);
});

test("a KEYCLOAK_HOME that is none is an error, not a reason to take another one", async () => {
  const m = await machine();
  m.env.KEYCLOAK_HOME = "/nowhere";
  await m.install("docker", DOCKER);
  expect(await search(m)).toEqual({
    found: [],
    end: { code: "IAM7004", message: "KEYCLOAK_HOME is /nowhere, but there is no bin/kc.sh in it" },
  });
});
