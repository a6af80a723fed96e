// Draws docs/plan.svg, the README's picture: what `iam plan` really prints, with its colours, after somebody changed
// the AEGIS realm by hand. Run `npm run build` first.
//
//   node scripts/terminal-picture.mjs       # the server in KEYCLOAK_URL (with a service account), else `iam dev up`
//
// It makes a realm of its own there and deletes it afterwards.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REALM = "aegis-demo";
const ESCAPE = "\u001b";
/** A colour code and the text up to the next one. */
const SGR = new RegExp(`${ESCAPE}\\[([\\d;]*)m([^${ESCAPE}]*)`, "g");
const root = fileURLToPath(new URL("..", import.meta.url));
const iam = join(root, "bin", "iam.js");
const server = serverEnvironment();
const admin = await adminApi(server);

if (await admin("GET", "")) throw new Error(`there is a realm ${REALM} already; it is left alone`);
const folder = mkdtempSync(join(tmpdir(), "iam-picture-"));
try {
  cpSync(join(root, "templates", "aegis-system"), folder, { recursive: true });
  const file = join(folder, "realm.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^realm: .*$/m, `realm: ${REALM}`));
  run("apply", "realm.yaml", "--yes");
  await driftByHand();
  const output = run("plan", "realm.yaml");
  writeFileSync(join(root, "docs", "plan.svg"), drawing("iam plan realm.yaml", output));
} finally {
  await admin("DELETE", "");
  rmSync(folder, { recursive: true, force: true });
}

function serverEnvironment() {
  if (process.env.KEYCLOAK_URL) return process.env;
  execFileSync(process.execPath, [iam, "dev", "up"], { stdio: "inherit" });
  const exports = execFileSync(process.execPath, [iam, "dev", "env"], { encoding: "utf8" });
  return {
    ...process.env,
    ...Object.fromEntries([...exports.matchAll(/^export (\w+)='(.*)'$/gm)].map((m) => m.slice(1))),
  };
}

function run(...args) {
  const secrets = { AEGIS_ORCHESTRATOR_SECRET: "one", MY_SDK_CLIENT_SECRET: "two" };
  const env = { ...server, ...secrets, FORCE_COLOR: "1", NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [iam, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`iam ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** A flow switched, a role deleted, one role of the service account taken away and another one given. */
async function driftByHand() {
  const [service] = await admin("GET", "/clients?clientId=aegis-orchestrator");
  const [machine] = await admin("GET", "/clients?clientId=my-sdk-client");
  const roles = await admin("GET", `/clients/${service.id}/roles`);
  const named = (name) => roles.filter((role) => role.name === name);
  const user = await admin("GET", `/clients/${machine.id}/service-account-user`);
  await admin("PUT", `/clients/${service.id}`, { ...service, standardFlowEnabled: false });
  await admin("DELETE", `/clients/${service.id}/roles/aegis:readonly`);
  await admin("DELETE", `/users/${user.id}/role-mappings/clients/${service.id}`, named("aegis:operator"));
  await admin("POST", `/users/${user.id}/role-mappings/clients/${service.id}`, named("aegis:admin"));
  await admin("POST", `/clients/${service.id}/roles`, { name: "debug" });
}

/** `(method, path below the realm, body) => answer`; a realm that is not there answers undefined. */
async function adminApi({
  KEYCLOAK_URL: url,
  KEYCLOAK_CLIENT_ID: id,
  KEYCLOAK_CLIENT_SECRET: secret,
  KEYCLOAK_REALM,
}) {
  const headers = async () => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: id,
      client_secret: secret,
    });
    const endpoint = `${url}/realms/${KEYCLOAK_REALM ?? "master"}/protocol/openid-connect/token`;
    const { access_token: token } = await (await fetch(endpoint, { method: "POST", body })).json();
    return { authorization: `Bearer ${token}`, "content-type": "application/json" };
  };
  return async (method, path, body) => {
    const response = await fetch(`${url}/admin/realms/${REALM}${path}`, {
      method,
      headers: await headers(), // a token made before the realm knows none of its roles
      body: body && JSON.stringify(body),
    });
    if (response.status === 404 && path === "") return undefined;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  };
}

/** One SVG of one terminal window. Each run of characters is as wide as its cells, whatever font the reader has. */
function drawing(command, output) {
  const [cell, line, margin, bar] = [8.4, 20, 20, 36];
  const rows = [`${ESCAPE}[32m$${ESCAPE}[39m ${command}`, ...output.trimEnd().split("\n")].map(spansOf);
  const columns = Math.max(...rows.map((spans) => spans.reduce((sum, { text }) => sum + text.length, 0)));
  const [width, height] = [Math.ceil(columns * cell + 2 * margin), bar + rows.length * line + margin];
  const round = (number) => Number(number.toFixed(1));
  const texts = rows.flatMap((spans, row) => {
    let at = 0;
    return spans.map(({ text, style }) => {
      const indent = text.length - text.trimStart().length;
      const shown = text.trim();
      const x = round(margin + (at + indent) * cell);
      at += text.length;
      if (shown === "") return "";
      return `<text x="${x}" y="${bar + row * line + 14}" textLength="${round(shown.length * cell)}"${style}>${escaped(shown)}</text>`;
    });
  });
  const lights = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, at) => `<circle cx="${22 + at * 20}" cy="18" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="What ${command} prints">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#1b1f24"/>`,
    ...lights,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d8dee4" xml:space="preserve">`,
    ...texts.filter((text) => text !== ""),
    "</g>\n</svg>\n",
  ].join("\n");
}

/** Splits a line at its colour codes (SGR, the sixteen-colour kind that `iam` uses). */
function spansOf(text) {
  const colours = {
    31: "#ff7b72",
    32: "#56d364",
    33: "#e3b341",
    34: "#79c0ff",
    36: "#76e3ea",
    90: "#8b949e",
  };
  const spans = [];
  const state = { colour: "", bold: "", dim: "" };
  for (const [, codes, plain] of `${ESCAPE}[m${text}`.matchAll(SGR)) {
    for (const code of codes.split(";").map(Number)) {
      if (code === 0) Object.assign(state, { colour: "", bold: "", dim: "" });
      else if (code === 1) state.bold = ' font-weight="bold"';
      else if (code === 2) state.dim = ' opacity="0.6"';
      else if (code === 22) Object.assign(state, { bold: "", dim: "" });
      else state.colour = colours[code] ? ` fill="${colours[code]}"` : "";
    }
    if (plain !== "") spans.push({ text: plain, style: state.colour + state.bold + state.dim });
  }
  return spans;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
