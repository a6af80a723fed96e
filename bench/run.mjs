// npm run bench: how far `iam` is from the least that anybody needs, as ratios measured in one run.
// It uses the server in KEYCLOAK_URL (with KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET), else `iam dev up`.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { largeSpec } from "./large-spec.mjs";
import { compare } from "./measure.mjs";
import { measurePeers } from "./peers.mjs";
import { peerTableOf, tableOf, writeReport } from "./report.mjs";
import { measureFleet, measureSize } from "./scale.mjs";

const { values: flags } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    sizes: { type: "string" },
    report: { type: "boolean" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const iam = join(root, "bin", "iam.js");
const rows = [];

const start = await compare([process.execPath, iam, "--version"], [process.execPath, "-e", "0"]);
rows.push(["iam --version / node -e 0", start, `+${start.difference.toFixed(0)} ms (goal: at most 20)`]);

await validation();
const env = serverEnvironment();
const folder = mkdtempSync(join(tmpdir(), "iam-bench-"));
const realm = `bench-${randomUUID().slice(0, 8)}`;
try {
  const spec = readFileSync(join(root, "templates", "aegis-system", "realm.yaml"), "utf8");
  writeFileSync(join(folder, "realm.yaml"), spec.replace(/^realm: .*$/m, `realm: ${realm}`));
  const options = { cwd: folder, env: { ...env, AEGIS_ORCHESTRATOR_SECRET: "a", MY_SDK_CLIENT_SECRET: "b" } };
  execFileSync(process.execPath, [iam, "apply", "realm.yaml", "--yes", "--quiet"], {
    ...options,
    stdio: "pipe",
  });
  const plan = await compare(
    [process.execPath, iam, "plan", "realm.yaml"],
    [process.execPath, join(root, "bench", "raw-plan.mjs"), realm],
    options,
  );
  rows.push(["iam plan (AEGIS template) / raw client", plan, "goal: at most 1.5"]);
} finally {
  await deleteRealm(env, realm);
  rmSync(folder, { recursive: true, force: true });
}

const machine = `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
console.log(`${machine}\n`);
console.log("| what | iam, ms | floor, ms | ratio | |\n| --- | --- | --- | --- | --- |");
for (const [what, { ours, floor, ratio }, note] of rows)
  console.log(`| ${what} | ${ours.toFixed(0)} | ${floor.toFixed(0)} | ${ratio.toFixed(2)} | ${note} |`);

const sizes = flags.sizes?.split(",").map(Number) ?? [
  2,
  10,
  100,
  200,
  1_000,
  ...(flags.large ? [5_000] : []),
];
const measured = [];
for (const size of sizes) measured.push(...(await measureSize(env, size)));
for (const size of flags.sizes ? [] : [20, ...(flags.large ? [200] : [])])
  measured.push(...(await measureFleet(env, size)));
const peers = flags.sizes ? [] : await measurePeers(env);
for (const { name, problem } of peers) if (problem) console.error(`not measured: ${name} (${problem})`);
const tables = [tableOf(measured), ...(peers.length > 0 ? [peerTableOf(peers)] : [])];
console.log(`\n${tables.join("\n\n")}`);
if (flags.report) {
  const command = `npm run bench -- ${process.argv.slice(2).join(" ")}`;
  writeReport(measured, tables, `\`${command}\`, ${machine}, load ${loadavg()[1]?.toFixed(1)} at the end.`);
}

/** What a check before every commit costs: a small spec, of which starting is the most, and a large one. */
async function validation() {
  const small = join(root, "templates", "aegis-system", "realm.yaml");
  const secrets = { ...process.env, AEGIS_ORCHESTRATOR_SECRET: "a", MY_SDK_CLIENT_SECRET: "b" };
  const [ours, floor] = [
    [process.execPath, iam, "validate", small],
    [process.execPath, "-e", "0"],
  ];
  const start = await compare(ours, floor, { env: secrets });
  const note = `+${start.difference.toFixed(0)} ms (goal: at most 60)`;
  rows.push(["iam validate (AEGIS template) / node -e 0", start, note]);
  const folder = mkdtempSync(join(tmpdir(), "iam-bench-"));
  try {
    const file = join(folder, "large.yaml");
    writeFileSync(file, largeSpec(5_000));
    const parser = [process.execPath, join(root, "bench", "parse-yaml.mjs"), file];
    const large = await compare([process.execPath, iam, "validate", file], parser, { rounds: 3 });
    rows.push(["iam validate (5,000 clients, 10 MB) / the YAML parser alone", large, "goal: at most 2.5"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function serverEnvironment() {
  if (process.env.KEYCLOAK_URL) return process.env;
  execFileSync(process.execPath, [iam, "dev", "up"], { stdio: "inherit" });
  const exports = execFileSync(process.execPath, [iam, "dev", "env"], { encoding: "utf8" });
  const entries = [...exports.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  return { ...process.env, ...Object.fromEntries(entries) };
}

async function deleteRealm(server, name) {
  const login = await fetch(`${server.KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: server.KEYCLOAK_CLIENT_ID,
      client_secret: server.KEYCLOAK_CLIENT_SECRET,
    }),
  });
  const { access_token: token } = await login.json();
  const headers = { authorization: `Bearer ${token}` };
  await fetch(`${server.KEYCLOAK_URL}/admin/realms/${name}`, { method: "DELETE", headers });
}
