// Preloaded into a measured process (node --import): at its end it writes what it used to descriptor 3, as JSON.
import { writeSync } from "node:fs";

let makingRealm = 0;
const { fetch } = globalThis;
globalThis.fetch = async (resource, options) => {
  const started = performance.now();
  const answer = await fetch(resource, options);
  if (options?.method === "POST" && /\/admin\/realms\/?$/.test(resource))
    makingRealm += performance.now() - started;
  return answer;
};

process.on("exit", () => {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  writeSync(3, JSON.stringify({ megabytes, makingRealm }));
});
