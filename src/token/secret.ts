import { readFile } from "node:fs/promises";
import path from "node:path";
import { IamError } from "../errors.ts";
import { MASK, Secret } from "../secret.ts";

export interface SecretSources {
  readonly clientId: string;
  /** What the spec says, its reference resolved, and where: `realm.yaml:12`. */
  readonly spec?:
    | { readonly secret: string | Secret | undefined; readonly place: string | undefined }
    | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Files are looked for from here. */
  readonly cwd: string;
  /** `--client-secret-file`. */
  readonly file?: string | undefined;
  /** Reads it from Keycloak; asked last, and nothing where no admin credentials are at hand. */
  readonly keycloak?: (() => Promise<Secret | undefined>) | undefined;
}

export interface FoundSecret {
  readonly secret: Secret;
  /** For people: `the variable MY_SDK_CLIENT_SECRET`. */
  readonly origin: string;
}

/** The variable that holds the secret of a client: `my-sdk-client` → `MY_SDK_CLIENT_SECRET`. */
export function secretVariable(clientId: string): string {
  const name = clientId.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  const whole = name.endsWith("_SECRET") ? name : `${name}_SECRET`;
  return /^[0-9]/.test(whole) ? `_${whole}` : whole;
}

/**
 * The secret of a client: from the file that the user names, the spec, the variable named after the client, the file
 * named in that variable with `_FILE`, or Keycloak itself, in this order.
 *
 * Throws IAM5002 if none has it, IAM1001 and IAM1002 if a named file cannot be read.
 */
export async function findSecret(sources: SecretSources): Promise<FoundSecret> {
  const { clientId, spec, env, cwd, file, keycloak } = sources;
  const variable = secretVariable(clientId);
  if (file) return { secret: await secretIn(file, cwd), origin: `the file ${file}` };
  const written = spec?.secret instanceof Secret ? spec.secret.reveal() : spec?.secret;
  if (written && written !== MASK)
    return { secret: new Secret(written), origin: `the spec${spec?.place ? `, ${spec.place}` : ""}` };
  const value = env[variable];
  if (value) return { secret: new Secret(value), origin: `the variable ${variable}` };
  const named = env[`${variable}_FILE`];
  if (named)
    return { secret: await secretIn(named, cwd), origin: `the file ${named}, named in ${variable}_FILE` };
  const secret = await keycloak?.();
  if (secret) return { secret, origin: "Keycloak" };
  throw new IamError("IAM5002", `no secret for client ${clientId}`, {
    help: [
      `set the variable ${variable} (or ${variable}_FILE to the name of a file that holds it),`,
      `refer to it in the spec (secret: $(env:${variable})), name a file with --client-secret-file,`,
      "or give admin credentials (KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET) that may read it from Keycloak",
    ].join("\n"),
  });
}

/** The content of a file without the newline that its author does not mean. */
async function secretIn(file: string, cwd: string): Promise<Secret> {
  try {
    const text = (await readFile(path.resolve(cwd, file), "utf8")).replace(/\r?\n$/, "");
    if (text === "") throw new IamError("IAM1002", `the secret file ${file} is empty`);
    return new Secret(text);
  } catch (error) {
    if (error instanceof IamError) throw error;
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new IamError(
      missing ? "IAM1001" : "IAM1002",
      `the secret file ${file} ${missing ? "does not exist" : "cannot be read"}`,
    );
  }
}
