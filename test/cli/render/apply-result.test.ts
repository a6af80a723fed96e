import { expect, it } from "vitest";
import { ApplyFailure } from "../../../src/apply/account.ts";
import { renderResult } from "../../../src/cli/render/apply-result.ts";
import { styleFor } from "../../../src/cli/style.ts";
import { IamError } from "../../../src/errors.ts";
import type { Change } from "../../../src/model/kind.ts";

it("lists the first of many changes that were not started, and counts the others", async () => {
  const notStarted = Array.from({ length: 200 }, (_, at): Change => {
    const desired = { kind: "client", path: [`c${at}`], within: "", fields: {} } as const;
    return { action: "create", kind: "client", desired, fields: [], warnings: [] };
  });
  const error = new IamError("IAM2002", "gone");
  const account = { realm: "acme", done: [], failed: [], notStarted };
  const failure = new ApplyFailure(error, account, "gone");
  const style = await styleFor({ write: () => {}, isTTY: false, columns: 80 }, {}, false);
  const lines = renderResult({ realms: [] }, [{ realm: "acme", done: [], failure }], 1, style).split("\n");
  expect(lines.filter((line) => line.startsWith("  client c"))).toHaveLength(20);
  expect(lines).toContain("  and 180 more (--format json lists them)");
});
