// `npm run test:versions [VERSION…]`: the scenarios against a real Keycloak of each version that is supported.
import { join } from "node:path";
import { installDependencies, root, succeeds } from "./setup.mjs";

const SUPPORTED = ["26.7.4", "26.4.7", "26.0.8", "24.0.5"];

const versions = process.argv.length > 2 ? process.argv.slice(2) : SUPPORTED;
const failed = [];
if (!(await installDependencies())) process.exit(1);
// Some scenarios run the program as it is packed.
if (!(await succeeds("npm", ["run", "--silent", "build"]))) process.exit(1);
for (const version of versions) {
  console.error(`\n=== Keycloak ${version}`);
  const ok = await succeeds(
    process.execPath,
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--project",
      "keycloak",
      "test/cli",
      "test/export",
      "test/spec",
    ],
    { env: { ...process.env, IAM_TEST_KEYCLOAK_VERSION: version } },
  );
  if (!ok) failed.push(version);
}
console.log(`\n${versions.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) console.error(`failed on: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
