// Stands in for the AEGIS orchestrator in the demo: one open and one protected route, the token checked in earnest.
import { createServer } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";

/** Starts the service on the loopback address; answers the server. */
export function startStandIn({ port, issuer }) {
  const keys = createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`));

  const statusOf = async ({ method, url, headers }) => {
    if (method !== "GET") return 405;
    if (url === "/health") return 200;
    if (url !== "/v1/agents") return 404;
    try {
      const token = headers.authorization?.replace(/^Bearer /, "") ?? "";
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: "aegis-orchestrator",
        requiredClaims: ["sub", "exp"],
      });
      // One role, as a string; a list counts as none.
      return typeof payload.aegis_role === "string" && payload.aegis_role.startsWith("aegis:") ? 200 : 403;
    } catch {
      return 401;
    }
  };

  const server = createServer(async (request, response) => {
    const status = await statusOf(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ status }));
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}
