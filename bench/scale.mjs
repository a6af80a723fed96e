// Whole runs of iam beside the same work by hand, in turns, for realms of all sizes. Called by run.mjs.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";
import { SECRET, specOf, tenantSpecOf } from "./realms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const iam = [join(root, "bin", "iam.js")];
const raw = [join(root, "bench", "raw.mjs")];
/** Writes the process's peak memory to descriptor 3 when it ends. */
const meter =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

/** Runs node with these arguments; milliseconds of wall time and megabytes at the peak. */
async function measure(args, { cwd, env }) {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", meter, ...args], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [errors, memory] = [[], []];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  child.stdio[3].on("data", (chunk) => memory.push(chunk));
  const code = await new Promise((done) => child.on("close", done));
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${Buffer.concat(errors)}`);
  return { milliseconds, megabytes: Number(Buffer.concat(memory)) / 1024 };
}

/** Both in turns; the order changes from round to round. */
async function inTurns(rounds, ours, floor) {
  const [a, b] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const one of round % 2 === 0 ? ["ours", "floor"] : ["floor", "ours"])
      if (one === "ours") a.push(await ours(round));
      else b.push(await floor(round));
  const [oursMs, floorMs] = [a, b].map((list) => median(list.map(({ milliseconds }) => milliseconds)));
  return {
    ours: oursMs,
    floor: floorMs,
    ratio: oursMs / floorMs,
    megabytes: Math.max(...a.map(({ megabytes }) => megabytes)),
  };
}

export async function admin(env, method, path) {
  const login = await fetch(`${env.KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: env.KEYCLOAK_CLIENT_ID,
      client_secret: env.KEYCLOAK_CLIENT_SECRET,
    }),
  });
  const { access_token: token } = await login.json();
  await fetch(`${env.KEYCLOAK_URL}/admin/realms/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
  });
}

/** One realm of n clients: created, planned cold and warm, one change. */
export async function measureSize(env, n) {
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  const rounds = n <= 200 ? 5 : n <= 1_000 ? 3 : 1;
  const options = { cwd, env: { ...env, ...SECRET } };
  const realms = new Set();
  const fresh = () => {
    const realm = `bench-${randomUUID().slice(0, 8)}`;
    realms.add(realm);
    return realm;
  };
  // Roles of the same names in other realms slow the server's built-in database down, so none is left standing.
  const remove = async (realm) => {
    if (realms.delete(realm)) await admin(env, "DELETE", realm);
  };
  const forget = async () => {
    for (const cache of ["clear-realm-cache", "clear-user-cache"])
      await admin(env, "POST", `${kept}/${cache}`);
  };
  let kept = "";
  const rows = [];
  try {
    const create = await inTurns(
      rounds,
      async () => {
        await remove(kept);
        kept = fresh();
        writeFileSync(join(cwd, "realm.yaml"), specOf(kept, n));
        return measure([...iam, "--quiet", "apply", "realm.yaml", "--yes"], options);
      },
      async () => {
        await remove(kept);
        const realm = fresh();
        const cost = await measure([...raw, "create", realm, String(n)], options);
        await remove(realm);
        return cost;
      },
    );
    if (!realms.has(kept)) {
      kept = fresh();
      writeFileSync(join(cwd, "realm.yaml"), specOf(kept, n));
      await measure([...iam, "--quiet", "apply", "realm.yaml", "--yes"], options);
    }
    rows.push({ what: "create", ...create });
    const plan = () => measure([...iam, "--quiet", "plan", "realm.yaml", "--exit-code"], options);
    const read = () => measure([...raw, "plan", kept, String(n)], options);
    const cold = async (work) => {
      await forget();
      return work();
    };
    rows.push({
      what: "no-op plan, cold caches",
      ...(await inTurns(
        rounds,
        () => cold(plan),
        () => cold(read),
      )),
    });
    rows.push({ what: "no-op plan, warm caches", ...(await inTurns(rounds, plan, read)) });
    const change = await inTurns(
      rounds,
      (round) => {
        writeFileSync(join(cwd, "changed.yaml"), specOf(kept, n, `Changed ${round}`));
        return measure([...iam, "--quiet", "apply", "changed.yaml", "--yes"], options);
      },
      () => measure([...raw, "change", kept, String(n)], options),
    );
    rows.push({ what: "one change", ...change });
  } finally {
    for (const realm of realms) await remove(realm);
    rmSync(cwd, { recursive: true, force: true });
  }
  return rows.map((row) => ({ size: n, unit: "clients", ...row }));
}

/** n tenant realms: created and planned in one process. */
export async function measureFleet(env, n) {
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  const options = { cwd, env };
  const prefixes = ["ours", "floor"].map((who) => `bench-${who}-${randomUUID().slice(0, 6)}`);
  const [ours, floor] = prefixes;
  try {
    const realms = Array.from({ length: n }, (_, at) => tenantSpecOf(`${ours}-${at}`));
    writeFileSync(join(cwd, "fleet.yaml"), realms.join("---\n"));
    const create = await inTurns(
      1,
      () => measure([...iam, "--quiet", "apply", "fleet.yaml", "--yes"], options),
      () => measure([...raw, "tenants", floor, String(n)], options),
    );
    const plan = await measure([...iam, "--quiet", "plan", "fleet.yaml", "--exit-code"], options);
    return [
      { size: n, unit: "tenant realms", what: "create", ...create },
      {
        size: n,
        unit: "tenant realms",
        what: "no-op plan",
        ours: plan.milliseconds,
        megabytes: plan.megabytes,
      },
    ];
  } finally {
    for (const prefix of prefixes)
      for (let at = 0; at < n; at++) await admin(env, "DELETE", `${prefix}-${at}`);
    rmSync(cwd, { recursive: true, force: true });
  }
}
