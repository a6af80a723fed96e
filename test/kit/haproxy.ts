import { type ChildProcess, spawn } from "node:child_process";
import { createPublicKey, type JsonWebKey } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePort } from "./port.ts";

/** What the gateway demands of a token. */
export interface GatewayRules {
  readonly issuer: string;
  readonly audience: string;
  /** The public key that signs the realm's tokens. */
  readonly key: JsonWebKey;
  /** The claim that holds the role, and who may come in; without it every good token may. */
  readonly role?: { readonly claim: string; readonly anyOf: readonly string[] };
}

/**
 * HAProxy (2.5 or later) as the gateway of a service, with `jwt_verify`: 401 without a token, for another algorithm,
 * signature, issuer or audience and for an expired one; 403 for a role that is missing or not enough; `/health` is open.
 * Stopped when the test ends. Answers its URL.
 */
export async function startGateway(rules: GatewayRules): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "iam-gateway-"));
  const port = await freePort();
  const pem = join(folder, "realm.pem");
  const config = join(folder, "haproxy.cfg");
  await writeFile(
    pem,
    createPublicKey({ key: rules.key, format: "jwk" }).export({ type: "spki", format: "pem" }),
  );
  await writeFile(config, configuration(rules, port, pem));
  const output: Buffer[] = [];
  const haproxy = spawn("haproxy", ["-db", "-f", config], { stdio: ["ignore", "pipe", "pipe"] });
  haproxy.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  haproxy.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const failed = new Promise<never>((_, reject) => haproxy.once("error", reject));
  onTestFinished(async () => {
    await stop(haproxy);
    await rm(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([failed, answering(url, haproxy, () => Buffer.concat(output).toString())]);
  return url;
}

/** The key that a realm signs access tokens with. */
export async function signingKey(realmUrl: string): Promise<JsonWebKey> {
  const answer = await fetch(`${realmUrl}/protocol/openid-connect/certs`);
  const { keys } = (await answer.json()) as { keys: (JsonWebKey & { alg?: string; use?: string })[] };
  const key = keys.find(({ alg, use }) => alg === "RS256" && use === "sig");
  if (!key) throw new Error(`${realmUrl} publishes no RS256 key`);
  return key;
}

function configuration({ issuer, audience, role }: GatewayRules, port: number, pem: string): string {
  const claim = (name: string, path: string, type = "") =>
    `http-request set-var(txn.${name}) http_auth_bearer,jwt_payload_query('${path}'${type})`;
  const lines = [
    "defaults",
    "  mode http",
    "  timeout connect 5s",
    "  timeout client 5s",
    "  timeout server 5s",
    "frontend gateway",
    `  bind 127.0.0.1:${port}`,
    "  http-request return status 200 content-type text/plain string ok if { path /health }",
    "  http-request set-var(txn.alg) http_auth_bearer,jwt_header_query('$.alg')",
    // A single audience is a string, several are an array, which HAProxy reads by index only.
    ...["$.aud", "$.aud[0]", "$.aud[1]", "$.aud[2]"].map((path, at) => `  ${claim(`aud${at}`, path)}`),
    `  ${claim("iss", "$.iss")}`,
    `  ${claim("exp", "$.exp", ",'int'")}`,
    "  http-request set-var(txn.now) date()",
    "  http-request deny deny_status 401 unless { var(txn.alg) -m str RS256 }",
    `  http-request deny deny_status 401 unless { http_auth_bearer,jwt_verify(txn.alg,"${pem}") -m int 1 }`,
    `  http-request deny deny_status 401 unless { var(txn.iss) -m str ${issuer} }`,
    "  http-request deny deny_status 401 if { var(txn.exp),sub(txn.now) -m int lt 0 }",
    `  acl audience ${[0, 1, 2, 3].map((at) => `var(txn.aud${at}) -m str ${audience}`).join("\n  acl audience ")}`,
    "  http-request deny deny_status 401 unless audience",
  ];
  if (role) {
    lines.push(`  ${claim("role", `$.${role.claim}`)}`);
    lines.push(`  http-request deny deny_status 403 unless { var(txn.role) -m str ${role.anyOf.join(" ")} }`);
  }
  lines.push('  http-request return status 200 content-type application/json string "[]"');
  return `${lines.join("\n")}\n`;
}

async function answering(url: string, haproxy: ChildProcess, output: () => string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (haproxy.exitCode !== null) throw new Error(`haproxy did not start:\n${output()}`);
    const health = await fetch(`${url}/health`).catch(() => undefined);
    if (health?.ok) return;
    await sleep(50);
  }
  throw new Error(`haproxy does not answer:\n${output()}`);
}

async function stop(haproxy: ChildProcess): Promise<void> {
  if (haproxy.exitCode !== null || haproxy.pid === undefined) return;
  const gone = new Promise((resolve) => haproxy.once("exit", resolve));
  haproxy.kill("SIGKILL");
  await gone;
}
