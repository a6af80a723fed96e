// Counts what a tool asks of the server: a proxy in front of it, for runs that are not timed.
import { createServer, request as plain } from "node:http";
import { request as secure } from "node:https";

/**
 * `url` leads to the server at `to`; `take` answers how many requests the admin API has had since it was last asked, and how
 * many of them were writes.
 */
export async function countingProxy(to) {
  const target = new URL(to);
  const forward = target.protocol === "https:" ? secure : plain;
  let seen = [];
  const server = createServer((asked, answer) => {
    if (asked.url.includes("/admin/")) seen.push(asked);
    const options = { method: asked.method, headers: { ...asked.headers, host: target.host } };
    const onward = forward(new URL(asked.url, target), options, (got) => {
      answer.writeHead(got.statusCode, got.headers);
      got.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${target.pathname.replace(/\/$/, "")}`,
    take: () => {
      const requests = seen;
      seen = [];
      return { requests: requests.length, writes: requests.filter(isWrite).length };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An export is a POST that only reads. */
function isWrite({ method, url }) {
  return method !== "GET" && !url.includes("/partial-export");
}
