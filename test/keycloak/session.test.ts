import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UnclearFailure } from "../../src/keycloak/failure.ts";
import { KeycloakRealm } from "../../src/keycloak/realm.ts";
import { Session } from "../../src/keycloak/session.ts";
import { Secret } from "../../src/secret.ts";
import { listen } from "../kit/listen.ts";

/** A server that hands out tokens (or not even those) and answers nothing else; `arrived(n)` waits for n requests. */
async function hanging({ logsIn = true } = {}) {
  let count = 0;
  const waiting: { n: number; resolve: () => void }[] = [];
  const url = await listen((request, response) => {
    if (logsIn && request.url?.endsWith("/token")) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ access_token: "t", token_type: "bearer", expires_in: 60 }));
      return;
    }
    count++;
    for (const { n, resolve } of waiting) if (count >= n) resolve();
  });
  const session = new Session({
    url,
    realm: "master",
    credentials: { type: "client", clientId: "iam", clientSecret: new Secret("s") },
  });
  const arrived = (n: number) =>
    new Promise<void>((resolve) => {
      if (count >= n) resolve();
      else waiting.push({ n, resolve });
    });
  return { realm: new KeycloakRealm(session, "acme"), arrived, count: () => count };
}

/** What came of it so far. */
function watch(work: Promise<unknown>): { outcome?: unknown } {
  const seen: { outcome?: unknown } = {};
  work.then(
    (value) => {
      seen.outcome = value;
    },
    (error: unknown) => {
      seen.outcome = error;
    },
  );
  return seen;
}

describe("a server that takes requests and never answers", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("has a minute to answer a read, in two tries, and the error says what was asked", async () => {
    const { realm, arrived, count } = await hanging();
    const read = watch(realm.clients(0, 50));
    await arrived(1);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(count()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await arrived(2);
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(read.outcome).toBeDefined());
    expect(read.outcome).toMatchObject({
      code: "IAM2008",
      message: expect.stringContaining("did not answer GET /realms/acme/clients within 30 s"),
    });
    expect(count()).toBe(2);
  });

  it("has half of that for the login", async () => {
    const { realm, arrived } = await hanging({ logsIn: false });
    const read = watch(realm.clients(0, 50));
    await arrived(1);
    await vi.advanceTimersByTimeAsync(15_000);
    await arrived(2);
    await vi.advanceTimersByTimeAsync(15_000);
    await vi.waitFor(() => expect(read.outcome).toMatchObject({ code: "IAM2008" }));
  });

  it("may be at work on a write, or on an export, for as long as Keycloak's transactions last", async () => {
    const { realm, arrived, count } = await hanging();
    const write = watch(realm.updateRealm({ displayName: "Acme" }));
    const exported = watch(realm.partialExport());
    await arrived(2);
    await vi.advanceTimersByTimeAsync(295_000);
    expect(write.outcome).toBeUndefined();
    expect(exported.outcome).toBeUndefined();
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(write.outcome).toBeInstanceOf(UnclearFailure));
    await arrived(3);
    // The write is never repeated without a look at the server.
    expect(count()).toBe(3);
  });
});
