import { homedir } from "node:os";
import { join } from "node:path";

export type Env = Readonly<Record<string, string | undefined>>;

/** Where the development server keeps its things. Tests hand in folders of their own. */
export interface DevPaths {
  /** What can be fetched again: Keycloak distributions. May be shared by several development servers. */
  readonly cache: string;
  /** One development server: its data, log and state. */
  readonly dev: string;
}

/** The folders of the XDG base directory specification. */
export function devPaths(env: Env): DevPaths {
  const home = env.HOME || homedir();
  return {
    cache: join(env.XDG_CACHE_HOME || join(home, ".cache"), "keycloak-iam"),
    dev: join(env.XDG_STATE_HOME || join(home, ".local", "state"), "keycloak-iam", "dev"),
  };
}

export const stateFile = (paths: DevPaths): string => join(paths.dev, "server.json");
export const dataFolder = (paths: DevPaths): string => join(paths.dev, "data");
export const logFile = (paths: DevPaths): string => join(paths.dev, "keycloak.log");
export const lockFile = (paths: DevPaths): string => join(paths.cache, "up.lock");
