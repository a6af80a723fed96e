// What a fresh clone needs before anything of ours can run. Node's own modules only: there is no node_modules yet.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "keycloak-iam");

/** Runs a command to its end with our terminal as its own; answers whether it succeeded. */
export function succeeds(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** Installs the dependencies of the lock file where they are missing or older than it. */
export async function installDependencies() {
  const installed = join(root, "node_modules", ".package-lock.json");
  const upToDate =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (upToDate) return true;
  return succeeds("npm", ["ci", "--no-audit", "--no-fund"]);
}

export function isInstalled(command) {
  return spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined;
}

/**
 * The other Node that we promise to run on: 24 on an older one, 20 on a newer one. It comes as an npm package that is
 * nothing but the program (no install script runs), and is kept in the user's cache. Undefined where there is none.
 */
export async function otherNode() {
  const major = Number(process.versions.node.split(".")[0]);
  const version = major < 24 ? "24.21.0" : "20.20.2";
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const folder = join(cache, `node-${version}`);
  const program = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const args = ["install", "--prefix", folder, "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"];
    await succeeds("npm", [...args, `${name}@${version}`], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return spawnSync(program, ["-v"], { encoding: "utf8" }).stdout?.trim() === `v${version}`
    ? program
    : undefined;
}
