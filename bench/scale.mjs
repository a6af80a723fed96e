// Whole runs of iam beside the same work by hand, in turns, for realms of all sizes. Called by run.mjs.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, run } from "./measure.mjs";
import { SECRET, specOf, tenantSpecOf } from "./realms.mjs";
import { admin, freshRealm, removeRealm, removeRealms } from "./server.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const iam = [join(root, "bin", "iam.js")];
const raw = [join(root, "bench", "raw.mjs")];
const meter = join(root, "bench", "meter.mjs");

/**
 * Runs node with these arguments: milliseconds of wall time, those of them in which the server made the realm, and megabytes
 * at the peak.
 */
async function measure(args, options) {
  const command = [process.execPath, "--import", meter, ...args];
  const { milliseconds, aside } = await run(command, { ...options, aside: true });
  return { milliseconds, ...JSON.parse(aside) };
}

/**
 * Ours and the floor in turns, and whoever else there is; the order changes from round to round. The keys of a new realm take the
 * server 0.3 to 3 s, as luck has it (the search for primes); so that this luck does not decide, the time in which the realm was
 * made counts for each run as the median of all of them.
 */
async function inTurns(rounds, works) {
  const names = Object.keys(works);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      runs[name].push(await works[name](round));
  const making = median(Object.values(runs).flatMap((list) => list.map(({ makingRealm }) => makingRealm)));
  const times = Object.entries(runs).map(([name, list]) => [
    name,
    making + median(list.map(({ milliseconds, makingRealm }) => milliseconds - makingRealm)),
  ]);
  const figures = Object.fromEntries(times);
  return {
    ...figures,
    ratio: figures.ours / figures.floor,
    megabytes: Math.max(...runs.ours.map(({ megabytes }) => megabytes)),
  };
}

/** One realm of n clients: created, planned cold and warm, one change. `onRow` gets each figure as soon as it is known. */
export async function measureSize(env, n, onRow) {
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  const rounds = n <= 200 ? 7 : n <= 1_000 ? 5 : 2;
  const options = { cwd, env: { ...env, ...SECRET } };
  const forget = async () => {
    for (const cache of ["clear-realm-cache", "clear-user-cache"])
      await admin(env, "POST", `/${kept}/${cache}`);
  };
  const apply = () => measure([...iam, "--quiet", "apply", "realm.yaml", "--yes"], options);
  let kept = "";
  const renew = async () => {
    await removeRealm(env, kept);
    kept = freshRealm();
    writeFileSync(join(cwd, "realm.yaml"), specOf(kept, n));
  };
  const tell = (what, figures) => onRow({ size: n, unit: "clients", what, ...figures });
  const createByHand = async (what) => {
    await removeRealm(env, kept);
    const realm = freshRealm();
    const cost = await measure([...raw, what, realm, String(n)], options);
    await removeRealm(env, realm);
    return cost;
  };
  try {
    // Roles of the same names in other realms slow the server's built-in database down, so none is left standing.
    const create = await inTurns(rounds, {
      ours: async () => {
        await renew();
        return apply();
      },
      floor: () => createByHand("create"),
      ...(n <= 1_000 ? { unmarked: () => createByHand("createUnmarked") } : {}),
    });
    tell("create", create);
    await renew();
    await apply();
    const plan = () => measure([...iam, "--quiet", "plan", "realm.yaml", "--exit-code"], options);
    const read = () => measure([...raw, "plan", kept, String(n)], options);
    const cold = async (work) => {
      await forget();
      return work();
    };
    const coldly = await inTurns(rounds, { ours: () => cold(plan), floor: () => cold(read) });
    tell("no-op plan, cold caches", coldly);
    tell("no-op plan, warm caches", await inTurns(rounds, { ours: plan, floor: read }));
    const change = await inTurns(rounds, {
      ours: (round) => {
        writeFileSync(join(cwd, "changed.yaml"), specOf(kept, n, `Change ${round}`));
        return measure([...iam, "--quiet", "apply", "changed.yaml", "--yes"], options);
      },
      floor: () => measure([...raw, "change", kept, String(n)], options),
    });
    tell("one change", change);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await removeRealms(env);
  }
}

/** n tenant realms: created and planned in one process. */
export async function measureFleet(env, n, onRow) {
  const tell = (what, figures) => onRow({ size: n, unit: "tenant realms", what, ...figures });
  const cwd = mkdtempSync(join(tmpdir(), "iam-bench-"));
  const options = { cwd, env };
  // Over many realms made side by side luck evens itself out.
  const measureAll = async (args) => ({ ...(await measure(args, options)), makingRealm: 0 });
  const [ours, floor] = [freshRealm(n), freshRealm(n)];
  try {
    const realms = Array.from({ length: n }, (_, at) => tenantSpecOf(`${ours}-${at}`));
    writeFileSync(join(cwd, "fleet.yaml"), realms.join("---\n"));
    const create = await inTurns(1, {
      ours: () => measureAll([...iam, "--quiet", "apply", "fleet.yaml", "--yes"]),
      floor: () => measureAll([...raw, "tenants", floor, String(n)]),
    });
    tell("create", create);
    const plan = await inTurns(3, {
      ours: () => measureAll([...iam, "--quiet", "plan", "fleet.yaml", "--exit-code"]),
      floor: () => measureAll([...raw, "planTenants", ours, String(n)]),
    });
    tell("no-op plan, warm caches", plan);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await removeRealms(env);
  }
}
