import { version } from "./cli/version.ts";

// Prompts and scripts ask for the version often, so it costs hardly more than Node itself.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) process.stdout.write(`${version}\n`);
else {
  const { main } = await import("./cli/process.ts");
  await main();
}
