import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { IamError } from "../errors.ts";
import type { GeneratedSecret } from "./apply-realms.ts";
import type { Context } from "./command.ts";

/**
 * Makes the file for generated secrets, readable by its owner only, before anything is written to Keycloak; what it
 * answers fills it. As JSON: realm, then clientId, then the secret.
 * @throws IamError IAM9002 if the file exists or cannot be made
 */
export async function newSecretsFile(
  name: string,
  { io }: Context,
): Promise<(secrets: readonly GeneratedSecret[]) => Promise<void>> {
  const path = resolve(io.cwd, name);
  const file = await open(path, "wx", 0o600).catch((cause: NodeJS.ErrnoException) => {
    const exists = cause.code === "EEXIST";
    throw new IamError(
      "IAM9002",
      exists ? `${name} exists already` : `cannot write ${name} (${cause.code})`,
      {
        cause,
        help: "--secrets-out makes a new file and never adds to one; nothing was changed in Keycloak",
      },
    );
  });
  return async (secrets) => {
    const byRealm: Record<string, Record<string, string>> = {};
    for (const { realm, clientId, secret } of secrets) {
      byRealm[realm] = { ...byRealm[realm], [clientId]: secret.reveal() };
    }
    try {
      await file.writeFile(`${JSON.stringify(byRealm, undefined, 2)}\n`);
    } finally {
      await file.close();
    }
  };
}
