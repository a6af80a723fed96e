import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { KeycloakRealm } from "../../src/keycloak/realm.ts";
import { Session } from "../../src/keycloak/session.ts";
import { Secret } from "../../src/secret.ts";
import { requestToken } from "../../src/token/request.ts";
import { listen } from "../kit/listen.ts";

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
