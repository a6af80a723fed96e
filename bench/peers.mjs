// A small realm by the tools that people have, as far as they are installed, beside iam. Called by run.mjs.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";
import { SECRET } from "./realms.mjs";
import { admin } from "./scale.mjs";

const folder = fileURLToPath(new URL("peers/", import.meta.url));
const iam = fileURLToPath(new URL("../bin/iam.js", import.meta.url));

/** How each tool creates the realm, and how it looks for differences; `prepare` is not measured. */
const TOOLS = {
  iam: {
    create: [process.execPath, iam, "--quiet", "apply", "realm.yaml", "--yes"],
    look: [process.execPath, iam, "--quiet", "plan", "realm.yaml", "--exit-code"],
  },
  terraform: {
    prepare: ["terraform", "init", "-input=false"],
    create: ["terraform", "apply", "-auto-approve", "-input=false"],
    look: ["terraform", "plan", "-detailed-exitcode", "-input=false"],
  },
  "ansible-playbook": {
    create: ["ansible-playbook", "ansible.yaml"],
    look: ["ansible-playbook", "--check", "ansible.yaml"],
  },
};
const ROUNDS = 5;

/** Rows of medians over a few realms, the tools in turns; a tool that is not there or not set up says why. */
export async function measurePeers(env) {
  const rows = new Map(Object.keys(TOOLS).map((name) => [name, { name, create: [], look: [] }]));
  for (let round = 0; round < ROUNDS; round++)
    for (const row of rows.values()) {
      if (row.problem) continue;
      try {
        await measureOnce(row.name, env, row);
      } catch (error) {
        if (row.name === "iam") throw error;
        row.problem = error.message;
      }
    }
  return [...rows.values()].map(({ name, problem, create, look }) =>
    problem ? { name, problem } : { name, create: median(create), look: median(look) },
  );
}

async function measureOnce(name, env, times) {
  const { prepare, create, look } = TOOLS[name];
  const realm = `bench-${randomUUID().slice(0, 8)}`;
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  try {
    cpSync(folder, cwd, { recursive: true });
    const spec = readFileSync(join(folder, "realm.yaml"), "utf8").replace("REALM", realm);
    writeFileSync(join(cwd, "realm.yaml"), spec);
    const variables = { TF_VAR_realm: realm, TF_VAR_secret: SECRET.BENCH_SECRET, BENCH_REALM: realm };
    const options = { cwd, env: { ...env, ...SECRET, ...variables }, encoding: "utf8" };
    // A provider that is built into the configuration (dev_overrides) needs no preparation and refuses it.
    if (prepare) spawnSync(prepare[0], prepare.slice(1), options);
    times.create.push(timed(create, options));
    times.look.push(timed(look, options));
  } finally {
    await admin(env, "DELETE", realm);
    rmSync(cwd, { recursive: true, force: true });
  }
}

function timed([command, ...args], options) {
  const started = performance.now();
  const { error, status, stdout, stderr } = spawnSync(command, args, options);
  const milliseconds = performance.now() - started;
  if (error) throw new Error(`${command} is not installed`);
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}: ${stderr || stdout}`);
  return milliseconds;
}
