import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { KeycloakRealm } from "../../src/keycloak/realm.ts";
import { Session } from "../../src/keycloak/session.ts";
import { Secret } from "../../src/secret.ts";
import { requestToken } from "../../src/token/request.ts";
import { listen } from "../kit/listen.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

/** The error that the admin's login ends with, and that of a token for a service. */
async function errorsAt(url: string): Promise<unknown[]> {
  const clientSecret = new Secret("s");
  const session = new Session({
    url,
    realm: "master",
    credentials: { type: "client", clientId: "iam", clientSecret },
  });
  const login = new KeycloakRealm(session, "acme").clients(0, 50);
  const token = requestToken({ realm: `${url}/realms/acme`, clientId: "app", secret: clientSecret });
  return Promise.all([login, token].map((work) => work.then(() => "no error").catch((error) => error)));
}

const page = (response: ServerResponse, status: number) =>
  void response.writeHead(status, { "content-type": "text/html" }).end("<!DOCTYPE html><p>Error");

describe("an address that is not Keycloak's", () => {
  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ["a server of files", ({ method }, response) => page(response, method === "GET" ? 404 : 501)],
    ["an API of something else", (_, response) => void response.writeHead(404).end('{"error":"not found"}')],
    ["an application that says hello", (_, response) => void response.writeHead(200).end("hello")],
    ["a server that refuses the method", (_, response) => void response.writeHead(405).end()],
    ["a login page", (_, response) => void response.writeHead(302, { location: "/login" }).end()],
  ])("is named as such at once: %s", async (_, answer) => {
    const started = performance.now();
    for (const error of await errorsAt(await listen(answer)))
      expect(error).toMatchObject({ code: "IAM2003" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each([
    ["Keycloak is below /auth", "/auth", ""],
    ["Keycloak is no longer below /auth", "", "/auth"],
    ["the address of a realm was copied", "", "/realms/master"],
  ])("leads to the one that is, where %s", async (_, right, wrong) => {
    const origin = await listen(({ url, method }, response) => {
      if (method === "GET" && url === `${right}/realms/master`)
        response.writeHead(200, { "content-type": "application/json" }).end('{"realm":"master"}');
      else page(response, 404);
    });
    for (const error of await errorsAt(`${origin}${wrong}`))
      expect(error).toMatchObject({
        code: "IAM2003",
        help: `Keycloak answers at ${origin}${right}: give that as KEYCLOAK_URL`,
      });
  });

  it("is not said of a Keycloak without the realm", async () => {
    const url = await listen((_, response) => {
      response.writeHead(404, { "content-type": "application/json" }).end('{"error":"Realm does not exist"}');
    });
    expect(await errorsAt(url)).toMatchObject([{ code: "IAM2004" }, { code: "IAM5004" }]);
  });
});

describe("an address in the wrong scheme", () => {
  it("is told at once, also where a server that is starting would be waited for", async () => {
    const url = (await listen((_, response) => void response.end())).replace("http:", "https:");
    const env = { KEYCLOAK_URL: url, KEYCLOAK_CLIENT_ID: "iam", KEYCLOAK_CLIENT_SECRET: "s" };
    const cwd = await folderWith({
      "realm.yaml": "realm: acme\nclients: [{ clientId: app, serviceAccount: true }]\n",
    });
    for (const command of ["plan", "verify"]) {
      const { exit, stderr } = await runIam([command, "--wait", "5m"], { cwd, env });
      expect({ exit, stderr }).toEqual({
        exit: 4,
        stderr: expect.stringMatching(/IAM2002.*does not speak TLS/),
      });
      expect(stderr).not.toContain("retrying");
    }
  });
});

describe("an address with a password in it", () => {
  it.each([
    "ftp://admin:canary@host",
    "http://admin:can/ary canary@host:99999",
    "admin:canary@host",
    "https://admin:canary@host",
  ])("is refused without showing it: %s", async (url) => {
    const cwd = await folderWith({ "realm.yaml": "realm: acme\n" });
    const { exit, stderr } = await runIam(["plan"], { cwd, env: { KEYCLOAK_URL: url } });
    expect(exit).toBe(3);
    expect(stderr).toContain("error[IAM9001]");
    expect(stderr).not.toContain("canary");
  });
});

describe("a server that is waited for", () => {
  it("is not where fetch refuses the port: that is told at once", async () => {
    const cwd = await folderWith({ "realm.yaml": "realm: acme\n" });
    const env = {
      KEYCLOAK_URL: "http://localhost:1",
      KEYCLOAK_CLIENT_ID: "iam",
      KEYCLOAK_CLIENT_SECRET: "s",
    };
    for (const wait of [[], ["--wait", "5m"]]) {
      const { exit, stderr } = await runIam(["plan", ...wait, "--timeout", "10s"], { cwd, env });
      expect({ exit, stderr }).toEqual({
        exit: 4,
        stderr: expect.stringMatching(/IAM2002.*refuse to use this port/),
      });
      expect(stderr).not.toMatch(/again|retry/);
    }
  });

  it.each(["plan", "verify", "token --client app"])(
    "is given up when the time of the run is up: %s",
    async (command) => {
      const url = await listen((_, response) => void response.writeHead(503).end());
      const env = { KEYCLOAK_URL: url, KEYCLOAK_CLIENT_ID: "iam", KEYCLOAK_CLIENT_SECRET: "s" };
      const cwd = await folderWith({
        "realm.yaml": "realm: acme\nclients: [{ clientId: app, serviceAccount: true }]\n",
      });
      const { exit, stderr } = await runIam([...command.split(" "), "--wait", "5m", "--timeout", "500ms"], {
        cwd,
        env,
      });
      expect({ exit, stderr }).toEqual({ exit: 4, stderr: expect.stringMatching(/IAM2008.*--timeout/) });
    },
  );
});
