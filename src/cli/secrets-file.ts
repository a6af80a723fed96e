import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { IamError } from "../errors.ts";
import type { GeneratedSecret } from "./apply-realms.ts";
import type { Context } from "./command.ts";

/**
 * The file for generated secrets, readable by its owner only: as JSON, realm, then clientId, then the secret. It is
 * there before anything is written to Keycloak, and filled as clients are created: a run that is killed leaves what it
 * has made.
 */
export class SecretsFile {
  readonly #name: string;
  readonly #path: string;
  readonly #file: number;
  readonly #secrets: GeneratedSecret[] = [];
  #isPending = false;

  /** Throws IAM9002 if the file exists or cannot be made. */
  constructor(name: string, { io }: Context) {
    this.#name = name;
    this.#path = resolve(io.cwd, name);
    try {
      this.#file = openSync(this.#path, "wx", 0o600);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== "EEXIST")
        throw new IamError("IAM9002", `cannot write ${name} (${code})`, {
          cause,
          help: "check the path and its rights; nothing was changed in Keycloak",
        });
      throw new IamError("IAM9002", `${name} exists already`, {
        cause,
        help: "--secrets-out makes a new file and never adds to one, as it may hold the secrets of a run that stopped half-way: keep it and name another; nothing was changed in Keycloak",
      });
    }
  }

  /** Secrets that come together are written together. */
  add(secret: GeneratedSecret): void {
    this.#secrets.push(secret);
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      try {
        this.#write();
      } catch {
        // Tried again at the end.
      }
    });
  }

  /** A file without secrets is not left behind. Answers IAM9002 if some are not in it. */
  finish(): IamError | undefined {
    try {
      if (this.#secrets.length === 0) unlinkSync(this.#path);
      else this.#write();
      return undefined;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      const clients = this.#secrets.map(({ realm, clientId }) => `${clientId} in ${realm}`).join(", ");
      return new IamError(
        "IAM9002",
        `the generated secrets could not be written to ${this.#name} (${code})`,
        {
          cause,
          help: `Keycloak shows them to its administrators: those of ${clients}`,
        },
      );
    } finally {
      closeSync(this.#file);
    }
  }

  /** All of them, over those that are there: the text only grows. */
  #write(): void {
    const byRealm: Record<string, Record<string, string>> = {};
    for (const { realm, clientId, secret } of this.#secrets)
      byRealm[realm] = { ...byRealm[realm], [clientId]: secret.reveal() };
    const bytes = Buffer.from(`${JSON.stringify(byRealm, undefined, 2)}\n`);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, at);
  }
}
