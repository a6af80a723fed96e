// A small realm by the tools that people have, as far as they are installed, beside iam. Called by run.mjs.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, run } from "./measure.mjs";
import { SECRET } from "./realms.mjs";
import { countingProxy } from "./requests.mjs";
import { freshRealm, removeRealm } from "./server.mjs";
import { missingIn } from "./small-realm.mjs";

const specs = fileURLToPath(new URL("peers/", import.meta.url));
const iam = [process.execPath, fileURLToPath(new URL("../bin/iam.js", import.meta.url))];

const configCli = [
  "java",
  "-jar",
  process.env.KEYCLOAK_CONFIG_CLI_JAR ?? "",
  "--import.files.locations=keycloak-config-cli.yaml",
  "--import.var-substitution.enabled=true",
  "--keycloak.grant-type=client_credentials",
  "--keycloak.read-timeout=60s",
  // It keeps a checksum of the file in the realm, and with it would not look at the server the second time.
  "--import.cache.enabled=false",
];

/**
 * How each tool creates the realm of peers/, and how it looks for differences: if it finds any, `look` fails or does not print
 * `unchanged`. `needs` are variables that must be set; `prepare` is done once, is not measured and may fail; `versions` are in
 * what `about` or the creation print.
 */
const TOOLS = {
  iam: {
    about: [...iam, "--version"],
    versions: /[\d.]+/,
    create: [...iam, "--quiet", "apply", "realm.yaml", "--yes"],
    look: [...iam, "--quiet", "plan", "realm.yaml", "--exit-code"],
  },
  "Terraform, keycloak/keycloak": {
    // A provider of one's own (dev_overrides) needs no preparation and refuses it.
    prepare: ["terraform", "init", "-input=false", "-no-color"],
    about: ["terraform", "version"],
    versions: /(?<=(Terraform|keycloak) v)[\d.]+/g,
    create: ["terraform", "apply", "-auto-approve", "-input=false", "-no-color"],
    look: ["terraform", "plan", "-detailed-exitcode", "-input=false", "-no-color"],
  },
  "Ansible, community.general": {
    about: ["ansible-galaxy", "collection", "list", "community.general"],
    versions: /(?<=community.general +)[\d.]+/,
    create: ["ansible-playbook", "ansible.yaml"],
    look: ["ansible-playbook", "--check", "ansible.yaml"],
    unchanged: /changed=0/,
  },
  "keycloak-config-cli": {
    needs: ["KEYCLOAK_CONFIG_CLI_JAR"],
    versions: /(?<=KeycloakConfigApplication v)[\d.]+/,
    create: configCli,
    // It has no command that only looks: a second import does.
    look: configCli,
  },
};
const ROUNDS = 5;

/** A row a tool: medians over a few realms, the tools in turns. A tool that is not there or does something else says so. */
export async function measurePeers(env) {
  const rows = Object.entries(TOOLS).map(([name, tool]) => ({ name, tool, create: [], look: [] }));
  const inTurns = async (work) => {
    for (const row of rows)
      if (!row.problem)
        await work(row).catch((error) => {
          row.problem = error.message;
        });
  };
  try {
    await inTurns((row) => setUp(row, env));
    for (let round = 0; round < ROUNDS; round++) await inTurns((row) => time(row, env));
  } finally {
    for (const { folder } of rows) if (folder) rmSync(folder, { recursive: true, force: true });
  }
  return rows.map(({ create, look, ...row }) =>
    row.problem ? row : { ...row, create: median(create), look: median(look) },
  );
}

/** A round that is not timed: it counts the requests, and sees that the realm is all there. */
async function setUp(row, env) {
  const { needs = [], prepare, about, versions, create } = row.tool;
  for (const name of needs) if (!env[name]) throw new Error(`${name} is not set`);
  row.folder = mkdtempSync(join(tmpdir(), "iam-bench-"));
  cpSync(specs, row.folder, { recursive: true });
  const here = { cwd: row.folder, env };
  let hindrance;
  if (prepare)
    await run(prepare, here).catch((error) => {
      hindrance = error;
    });
  const said = about ? (await run(about, here)).output : "";
  await onFreshRealm(row, env, async (realm, options) => {
    const proxy = await countingProxy(env.KEYCLOAK_URL);
    const through = { ...options, env: { ...options.env, KEYCLOAK_URL: proxy.url } };
    try {
      const { output } = await run(create, through).catch((error) => {
        throw hindrance ?? error;
      });
      row.version = `${said}${output}`.match(versions)?.join(", ");
      row.toCreate = proxy.take();
      const missing = await missingIn(env, realm);
      if (missing.length > 0) throw new Error(`the realm that it made lacks ${missing.join(", ")}`);
      await look(row.tool, through);
      row.toLook = proxy.take();
    } finally {
      proxy.close();
    }
  });
}

async function time(row, env) {
  await onFreshRealm(row, env, async (_realm, options) => {
    row.create.push((await run(row.tool.create, options)).milliseconds);
    row.look.push(await look(row.tool, options));
  });
}

/** Milliseconds; throws if the tool sees something to do. */
async function look({ look: command, unchanged }, options) {
  const { milliseconds, output } = await run(command, options);
  if (unchanged && !unchanged.test(output))
    throw new Error(`it wants to change what it has just made:\n${output}`);
  return milliseconds;
}

/** What the tool keeps beside its spec, such as a state, is fresh as well. */
async function onFreshRealm({ folder }, env, work) {
  const realm = freshRealm();
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  try {
    cpSync(folder, cwd, { recursive: true });
    const variables = { BENCH_REALM: realm, TF_VAR_realm: realm, TF_VAR_secret: SECRET.BENCH_SECRET };
    await work(realm, { cwd, env: { ...env, ...SECRET, ...variables } });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await removeRealm(env, realm);
  }
}
