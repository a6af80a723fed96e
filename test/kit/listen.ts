import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** Serves on a free port until the test ends, connections that hang included; answers the URL without a slash. */
export async function listen(onRequest: RequestListener): Promise<string> {
  const server = createServer(onRequest);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}
