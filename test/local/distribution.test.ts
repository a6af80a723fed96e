import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fetchDistribution, versionOf } from "../../src/local/distribution.ts";
import { type Machine, machine } from "./fakes.ts";

const ZIP = new URL("distribution.zip", import.meta.url).pathname;
const SHA256 = "f31a7fde8640c74762c096786446f9d4cb599ab302d64fd90879a03efcd4e7c1";
const MAVEN = `#!/bin/sh
for word; do case "$word" in -DoutputDirectory=*) exec /bin/cp ${ZIP} "\${word#*=}/keycloak.zip";; esac; done
`;

async function fetchWith(m: Machine, maven: string, options: { sha256?: string; signal?: AbortSignal } = {}) {
  return fetchDistribution(m.paths, await m.install("mvn", maven), {
    env: m.env,
    signal: new AbortController().signal,
    report: () => {},
    ...options,
  });
}

test("a fetched distribution is unpacked, can be run, and its checksum is kept beside it", async () => {
  const m = await machine();
  const home = await fetchWith(m, MAVEN, { sha256: SHA256 });
  expect(await versionOf(home)).toBe("1.2.3");
  expect((await promisify(execFile)(join(home, "bin", "kc.sh"))).stdout).toBe("it runs\n");
  expect((await stat(join(home, "version.txt"))).mode & 0o777).toBe(0o644);
  expect(await readFile(`${home}.sha256`, "utf8")).toContain(SHA256);
  expect((await readdir(join(home, ".."))).sort()).toEqual(["26.7.4", "26.7.4.sha256"]);
});

test("what does not have Keycloak's checksum is not unpacked", async () => {
  const m = await machine();
  await expect(fetchWith(m, MAVEN)).rejects.toMatchObject({
    code: "IAM7003",
    message: `what Maven fetched is not Keycloak 26.7.4: its SHA-256 is ${SHA256}`,
  });
  expect(await readdir(join(m.paths.cache, "keycloak"))).toEqual([]);
});

test("a dead download shows Maven's last lines, without the credentials of a mirror", async () => {
  const m = await machine();
  const script = `#!/bin/sh
echo '[INFO] Scanning for projects...'
echo '[ERROR] Could not transfer artifact from https://me:hunter2@mirror.example/maven: Connect timed out -> [Help 1]'
echo '[ERROR] '
echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
echo '[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/PluginResolutionException'
exit 1
`;
  const error: unknown = await fetchWith(m, script).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "IAM7003",
    message:
      "Maven could not fetch Keycloak 26.7.4:\n" +
      "[ERROR] Could not transfer artifact from https://mirror.example/maven: Connect timed out",
  });
  expect(await readdir(join(m.paths.cache, "keycloak"))).toEqual([]);
});

test("an interrupted download ends Maven and leaves nothing behind", async () => {
  const m = await machine();
  const interruption = new AbortController();
  setTimeout(() => interruption.abort("SIGINT"), 300);
  const started = performance.now();
  await expect(fetchWith(m, "#!/bin/sh\nexec /bin/sleep 30\n", { signal: interruption.signal })).rejects.toBe(
    "SIGINT",
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await readdir(join(m.paths.cache, "keycloak"))).toEqual([]);
});
