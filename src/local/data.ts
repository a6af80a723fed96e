import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { IamError } from "../errors.ts";
import { Secret } from "../secret.ts";
import { capture } from "./command.ts";
import { notWritten, privateFolder, readObject, writePrivate } from "./files.ts";
import { type DevPaths, dataFolder, type Env } from "./paths.ts";

/**
 * The data of one development server. Keycloak makes the bootstrap account only in an empty database, so its secret is
 * born with the data, kept in the same folder and goes with it.
 */
export interface DevData {
  readonly folder: string;
  /** Where a container keeps the database instead. */
  readonly volume: string;
  /** The engine that made the volume, once there is one. */
  readonly engine?: string | undefined;
  readonly clientId: string;
  readonly secret: Secret;
}

const CLIENT_ID = "iam-dev";

/** The data as it is, or new data. Throws IAM7005 when there is a database whose secret was lost. */
export async function openData(paths: DevPaths): Promise<DevData> {
  const folder = dataFolder(paths);
  const known = await readData(paths);
  if (known) return known;
  await privateFolder(folder);
  if ((await readdir(folder)).includes("data"))
    throw new IamError("IAM7005", `${folder} holds a database, but the secret that opens it is gone`, {
      help: "iam dev up --fresh    throws that database away and starts with an empty one",
    });
  const data: DevData = {
    folder,
    volume: `keycloak-iam-${randomBytes(4).toString("hex")}`,
    clientId: CLIENT_ID,
    secret: new Secret(randomBytes(24).toString("base64url")),
  };
  await writeData(data);
  return data;
}

/** Notes who holds the volume, so that {@link removeData} can have it removed. */
export async function noteEngine(data: DevData, engine: string): Promise<void> {
  if (data.engine !== engine) await writeData({ ...data, engine });
}

/** Throws the data away, also the volume that a container engine holds. */
export async function removeData(paths: DevPaths, env: Env): Promise<void> {
  const folder = dataFolder(paths);
  const data = await readData(paths);
  if (data?.engine)
    await capture(data.engine, ["volume", "rm", "--force", data.volume], { env, timeoutMs: 30_000 });
  await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
    throw notWritten(folder, error);
  });
}

async function readData(paths: DevPaths): Promise<DevData | undefined> {
  const folder = dataFolder(paths);
  const record = await readObject(fileOf(folder));
  if (!record) return undefined;
  const { volume, engine, clientId, secret } = record;
  if (typeof volume !== "string" || typeof clientId !== "string" || typeof secret !== "string")
    return undefined;
  return {
    folder,
    volume,
    clientId,
    secret: new Secret(secret),
    engine: typeof engine === "string" ? engine : undefined,
  };
}

async function writeData(data: DevData): Promise<void> {
  const { folder, secret, ...rest } = data;
  const record = { ...rest, secret: secret.reveal() };
  await writePrivate(fileOf(folder), `${JSON.stringify(record, undefined, 2)}\n`);
}

const fileOf = (folder: string): string => join(folder, "credentials.json");
