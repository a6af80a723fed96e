// `npm test`: installs what is missing, then everything that must hold before a change is handed in.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installDependencies, isInstalled, otherNode, root, succeeds } from "./setup.mjs";

const counts = { passed: 0, failed: 0, skipped: 0 };
/** What must hold on each supported version. */
const SCENARIOS = ["aegis", "kinds", "failures", "deletion", "random"].map((name) => `test/cli/${name}`);
const notShown = [];
let runs = 0;
const reports = mkdtempSync(join(tmpdir(), "iam-test-"));

try {
  await runAll();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.error(
  "\nOnly samples of this, or nothing, ran here; `npm run test:slow` shows it whole: a fault at every request of a run, twenty rounds of " +
    "rival applies, Keycloak on PostgreSQL, Keycloak restarted in the middle of an apply",
);
for (const sentence of notShown) console.error(`NOT SHOWN: ${sentence}`);
// What a machine lacks is no success in CI.
if (process.env.CI && notShown.length > 0) counts.failed += notShown.length;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function runAll() {
  if (!(await step("install", installDependencies()))) return;
  if (!(await step("build", succeeds("npm", ["run", "--silent", "build"])))) return;
  await step("typecheck", succeeds("npm", ["run", "--silent", "typecheck"]));
  await step("lint", succeeds("npm", ["run", "--silent", "lint"]));
  if (!(await haveHaproxy()))
    notShown.push("HAProxy is not here and cannot be installed: verify against a real service");

  const other = await otherNode();
  if (!other) notShown.push("no other Node could be had: that iam runs on Node 20 and on Node 24");
  await vitest(process.execPath, [], other ? { IAM_TEST_OTHER_NODE: other } : {});
  if (other) await vitest(other, ["--project", "unit"]);
  // The second newest that is supported; `npm run test:versions` takes them all.
  await vitest(process.execPath, ["--project", "keycloak", ...SCENARIOS], {
    IAM_TEST_KEYCLOAK_VERSION: "26.4.7",
  });
}

/** Says what is being done; where it goes wrong, counts it. */
async function step(name, work) {
  const ok = await work;
  console.error(`${ok ? "✓" : "✗"} ${name}`);
  if (!ok) counts.failed++;
  return ok;
}

async function haveHaproxy() {
  if (isInstalled("haproxy")) return true;
  if (process.getuid?.() !== 0 || !isInstalled("apt-get")) return false;
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  await succeeds("apt-get", ["update", "-qq"], quiet);
  return succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "haproxy"], quiet);
}

async function vitest(node, args, env = {}) {
  const version = spawnSync(node, ["-v"], { encoding: "utf8" }).stdout.trim();
  const report = join(reports, `${version}-${runs++}.json`);
  const ok = await succeeds(
    node,
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env: { ...process.env, ...env } },
  );
  const before = counts.failed;
  countReport(report);
  // A server that did not start, or a file that did not load, fails no test; the run has failed all the same.
  if (!ok && counts.failed === before) counts.failed++;
  const server = env.IAM_TEST_KEYCLOAK_VERSION ? `, Keycloak ${env.IAM_TEST_KEYCLOAK_VERSION}` : "";
  console.error(`${ok ? "✓" : "✗"} tests on Node ${version}${server}`);
}

function countReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return;
  }
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
  // Files that did not load hold no tests that could have failed.
  counts.failed += report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
}
