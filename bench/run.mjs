// npm run bench: how far `iam` is from the least that anybody needs, as ratios measured in one run.
// It uses the server in KEYCLOAK_URL (with KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET), else `iam dev up`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { largeSpec } from "./large-spec.mjs";
import { compare, run } from "./measure.mjs";
import { measurePeers } from "./peers.mjs";
import {
  growthOf,
  lineOf,
  marksTableOf,
  peerTableOf,
  ratioTableOf,
  tableOf,
  writeReport,
} from "./report.mjs";
import { measureFleet, measureSize } from "./scale.mjs";
import { freshRealm, removeRealms, serverEnvironment } from "./server.mjs";

const { values: flags } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    sizes: { type: "string" },
    fleets: { type: "string" },
    peers: { type: "boolean" },
    report: { type: "boolean" },
  },
});
/** Whoever names a part wants this and nothing else, unless it is the large run. */
const isWhole = flags.large || [flags.sizes, flags.fleets, flags.peers].every((part) => part === undefined);
const numbersIn = (text, usual) => text?.split(",").map(Number) ?? (isWhole ? usual : []);
const sizes = numbersIn(flags.sizes, [2, 10, 100, 200, 1_000, ...(flags.large ? [5_000] : [])]);
const fleets = numbersIn(flags.fleets, [20, ...(flags.large ? [200] : [])]);
if (![...sizes, ...fleets].every((size) => Number.isInteger(size) && size > 0)) {
  console.error("--sizes takes numbers of clients, --fleets of tenants: --sizes 10,200 --fleets 20");
  process.exit(3);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const iam = join(root, "bin", "iam.js");
const machine = `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
console.log(`${machine}\n`);
const env = serverEnvironment();

const tables = [];
const show = (table) => {
  if (table === "") return;
  tables.push(table);
  console.log(`${table}\n`);
};
try {
  show(ratioTableOf([await starting(), ...(await validation()), await planning()]));
  if (isWhole || flags.peers) {
    const peers = await measurePeers(env);
    for (const { name, problem } of peers) if (problem) console.error(`not measured: ${name}: ${problem}\n`);
    show(peerTableOf(peers));
  }
  const measured = [];
  // A run of an hour says what it has, should it come to no end.
  const onRow = (row) => {
    measured.push(row);
    console.error(lineOf(row));
  };
  for (const size of sizes) await measureSize(env, size, onRow);
  for (const size of fleets) await measureFleet(env, size, onRow);
  show(tableOf(measured));
  show(marksTableOf(measured));
  show(growthOf(measured));
  if (flags.report) {
    const options = process.argv.slice(2).join(" ");
    writeReport(
      measured,
      tables,
      `\`npm run bench -- ${options}\`, ${machine}, load ${loadavg()[1]?.toFixed(1)} at the end.`,
    );
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function starting() {
  const start = await compare([process.execPath, iam, "--version"], [process.execPath, "-e", "0"]);
  return { what: "iam --version / node -e 0", ...start, note: `${added(start)} (goal: at most 20)` };
}

/** What a plan of a small realm costs beside the requests it needs. */
async function planning() {
  const folder = mkdtempSync(join(tmpdir(), "iam-bench-"));
  const realm = freshRealm();
  try {
    const spec = readFileSync(join(root, "templates", "aegis-system", "realm.yaml"), "utf8");
    writeFileSync(join(folder, "realm.yaml"), spec.replace(/^realm: .*$/m, `realm: ${realm}`));
    const options = {
      cwd: folder,
      env: { ...env, AEGIS_ORCHESTRATOR_SECRET: "a", MY_SDK_CLIENT_SECRET: "b" },
    };
    await run([process.execPath, iam, "apply", "realm.yaml", "--yes", "--quiet"], options);
    const plan = await compare(
      [process.execPath, iam, "plan", "realm.yaml"],
      [process.execPath, join(root, "bench", "raw.mjs"), "plan", realm, "2"],
      options,
    );
    return { what: "iam plan (AEGIS template) / its requests by hand", ...plan, note: "goal: at most 1.5 ×" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await removeRealms(env);
  }
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
  const note = `${added(start)} (goal: at most 60)`;
  const folder = mkdtempSync(join(tmpdir(), "iam-bench-"));
  try {
    const file = join(folder, "large.yaml");
    writeFileSync(file, largeSpec(5_000));
    const parser = [process.execPath, join(root, "bench", "parse-yaml.mjs"), file];
    const large = await compare([process.execPath, iam, "validate", file], parser, { rounds: 3 });
    return [
      { what: "iam validate (AEGIS template) / node -e 0", ...start, note },
      {
        what: "iam validate (5,000 clients, 10 MB) / the YAML parser alone",
        ...large,
        note: "goal: at most 2.5 ×",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function added({ difference }) {
  return `+${difference.toFixed(0)} ms`;
}
