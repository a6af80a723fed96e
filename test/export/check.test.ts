import { expect, it } from "vitest";
import { writeChecked } from "../../src/export/check.ts";
import { toYaml } from "../../src/export/write.ts";

it("names the lines of the file that is handed over, its comments counted", async () => {
  const spec = {
    realm: "acme",
    clients: [
      {
        clientId: "a",
        protocolMappers: [{ name: "m", protocol: "openid-connect", protocolMapper: "no-such-mapper" }],
      },
      {
        clientId: "b",
        protocolMappers: [{ name: "m", protocol: "openid-connect", protocolMapper: "nor-this" }],
      },
    ],
  };
  const realm = { realm: "acme", keycloakVersion: "26.7.4", spec, notes: [] };
  const { text, problems } = await writeChecked(
    (found) => toYaml([realm], { variables: [], problems: found }),
    [],
    [],
  );
  const lines = text.split("\n");
  const named = problems.map((problem) => lines[Number(/\(line (\d+)\)$/.exec(problem)?.[1]) - 1]);
  expect(named).toEqual([expect.stringContaining("no-such-mapper"), expect.stringContaining("nor-this")]);
  for (const problem of problems) expect(text).toContain(`#   - ${problem}`);
});
