// `npm run demo`: from a fresh clone to a verified token, on a Keycloak of our own. Running it again is quick.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { cache, installDependencies, root, succeeds } from "./setup.mjs";

const template = join(root, "templates", "aegis-system");
const bold =
  process.stdout.isTTY && !process.env.NO_COLOR ? (text) => `\x1b[1m${text}\x1b[0m` : (text) => text;

if (!(await installDependencies()) || !(await succeeds("npm", ["run", "--silent", "build"]))) process.exit(1);

const remembered = await rememberedSettings();
const { startStandIn } = await import("./demo-service.mjs");
const env = environment(remembered);

await show(["dev", "up", ...(await portArguments())]);
const keycloak = JSON.parse((await capture(["dev", "status", "--format", "json"])).stdout);
const service = await startStandIn({
  port: remembered.servicePort,
  issuer: `${keycloak.url}/realms/aegis-system`,
});
try {
  await show(["plan", "realm.yaml"]);
  await show(["apply", "realm.yaml", "--yes"]);
  await showClaims();
  console.log(
    `\nA stand-in for the orchestrator listens at ${env.AEGIS_URL}: it checks tokens as AEGIS does.`,
  );
  await show(["verify", "realm.yaml"]);
  await show(["plan", "realm.yaml"]);
} finally {
  service.close();
}
console.log(`\nKeycloak goes on at ${keycloak.url}. \`node bin/iam.js dev down\` stops it.`);

/** Types a command, as a user would, and runs it; a failure ends the demo. */
async function show(args) {
  console.log(`\n${bold(`$ iam ${args.join(" ")}`)}`);
  if (!(await succeeds(process.execPath, [join(root, "bin", "iam.js"), ...args], { cwd: template, env }))) {
    console.error(`\nThe demo ends here: iam ${args[0]} failed.`);
    process.exit(1);
  }
}

/** The token itself is a secret; what it says is not. */
async function showClaims() {
  const args = ["token", "--client", "my-sdk-client"];
  console.log(`\n${bold(`$ iam ${args.join(" ")} | cut -d. -f2 | base64 -d | jq`)}`);
  const { code, stdout } = await capture(args);
  if (code !== 0) process.exit(1);
  const claims = JSON.parse(Buffer.from(stdout.split(".")[1] ?? "", "base64url").toString());
  console.log(JSON.stringify(claims, undefined, 2));
}

function capture(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "bin", "iam.js"), ...args], {
      cwd: template,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.once("close", (code) => resolve({ code, stdout }));
  });
}

/** Our own environment, but no other Keycloak than the development server, and the variables of the template. */
function environment({ servicePort, secrets }) {
  const { KEYCLOAK_HOME, ...rest } = process.env;
  const others = Object.entries(rest).filter(([name]) => !name.startsWith("KEYCLOAK_"));
  return {
    ...Object.fromEntries(others),
    ...(KEYCLOAK_HOME ? { KEYCLOAK_HOME } : {}),
    ...secrets,
    AEGIS_URL: `http://localhost:${servicePort}`,
  };
}

/** Where 8080 is taken by somebody else, the next port. A server of ours that runs is used as it is. */
async function portArguments() {
  const { code } = await capture(["dev", "status", "--format", "json"]);
  const port = code === 0 ? 8080 : await freePort(8080);
  return port === 8080 ? [] : ["--port", String(port)];
}

/** Development secrets and the stand-in's port, the same each time, so that a second run has nothing to change. */
async function rememberedSettings() {
  const file = join(cache, "demo.json");
  let known = {};
  try {
    known = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // The first run.
  }
  const secret = () => randomBytes(24).toString("base64url");
  const settings = {
    servicePort: await freePort(known.servicePort ?? 8088),
    secrets: { AEGIS_ORCHESTRATOR_SECRET: secret(), MY_SDK_CLIENT_SECRET: secret(), ...known.secrets },
  };
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  return settings;
}

function freePort(port) {
  return new Promise((resolve) => {
    const server = createTcpServer();
    server.once("error", () => resolve(freePort(port + 1)));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(port)));
  });
}
