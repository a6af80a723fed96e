// The server of the measurements, and the realms that stand there only while they are measured.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

const iam = fileURLToPath(new URL("../bin/iam.js", import.meta.url));
const standing = new Set();

/** The environment with the server in it: the one in KEYCLOAK_URL, else that of `iam dev up`. */
export function serverEnvironment() {
  if (process.env.KEYCLOAK_URL) return process.env;
  execFileSync(process.execPath, [iam, "dev", "up"], { stdio: "inherit" });
  const exports = execFileSync(process.execPath, [iam, "dev", "env"], { encoding: "utf8" });
  const entries = [...exports.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  return { ...process.env, ...Object.fromEntries(entries) };
}

/** One request to the admin API, with a login of its own; answers what the server said, if it said something. */
export async function admin(env, method, path) {
  const login = await fetch(`${env.KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: env.KEYCLOAK_CLIENT_ID,
      client_secret: env.KEYCLOAK_CLIENT_SECRET,
    }),
  });
  if (!login.ok) throw new Error(`login at ${env.KEYCLOAK_URL}: ${login.status} ${await login.text()}`);
  const { access_token: token } = await login.json();
  const answer = await fetch(`${env.KEYCLOAK_URL}/admin/realms${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  const isGone = method === "DELETE" && answer.status === 404;
  if (!answer.ok && !isGone) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
  return answer.ok && text !== "" ? JSON.parse(text) : undefined;
}

/** A name for a realm that `removeRealm` or `removeRealms` takes away; with `count`, for so many: NAME-0, NAME-1, … */
export function freshRealm(count) {
  const name = `bench-${randomUUID().slice(0, 8)}`;
  const realms = count === undefined ? [name] : Array.from({ length: count }, (_, at) => `${name}-${at}`);
  for (const realm of realms) standing.add(realm);
  return name;
}

/** A realm that will not go is told of: it costs the next figures something, and not those that are known. */
export async function removeRealm(env, realm) {
  if (!standing.delete(realm)) return;
  for (let attempt = 1; ; attempt++)
    try {
      return await admin(env, "DELETE", `/${realm}`);
    } catch (error) {
      if (attempt < TRIES_TO_REMOVE) continue;
      console.error(`${realm} is still there: ${error.message}`);
      return;
    }
}

const TRIES_TO_REMOVE = 3;

/** Whatever stands still, two at once. */
export async function removeRealms(env) {
  const realms = [...standing];
  const lane = async () => {
    for (let realm = realms.pop(); realm !== undefined; realm = realms.pop()) await removeRealm(env, realm);
  };
  await Promise.all([lane(), lane()]);
}
