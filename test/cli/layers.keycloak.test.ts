import { expect, test } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folder } from "../spec/kit.ts";

test("plan -v says which of two layers each value comes from, of a new object and of a change", async () => {
  const server = keycloak();
  const realm = server.realm("layers");
  const cwd = await folder({
    "realm.yaml": `realm: ${realm}
displayName: Base
clients:
  - clientId: portal
    publicClient: true
    name: Portal
    redirectUris: [/base]
`,
    "prod.yaml": `realm: ${realm}
clients:
  - clientId: portal
    redirectUris: [https://portal.example/*]
`,
  });
  const plan = async () => {
    const args = ["plan", "realm.yaml", "prod.yaml", "-v"];
    return (await runIam(args, { cwd, env: server.env })).stdout.replaceAll(/ {2,}/g, " ");
  };
  const fresh = await plan();
  expect(fresh).toContain("displayName: Base # realm.yaml:2\n");
  expect(fresh).toContain("name: Portal # realm.yaml:6\n");
  expect(fresh).toContain("redirectUris: https://portal.example/* # prod.yaml:4\n");

  await runIam(["apply", "realm.yaml", "--yes"], { cwd, env: server.env });
  const changed = await plan();
  expect(changed).toMatch(/redirectUris:?.* # prod\.yaml:4\n/);
  expect(changed).not.toContain("realm.yaml:6");
});
