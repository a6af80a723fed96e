import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIam } from "../kit/run.ts";
import { folder } from "../spec/kit.ts";

const TEMPLATES = ["aegis-system", "aegis-tenant", "minimal"];

test("without a name lists the templates", async () => {
  const { exit, stdout } = await runIam(["init"]);
  expect(exit).toBe(0);
  expect(stdout.split("\n").map((line) => line.split(" ")[0])).toEqual([...TEMPLATES, ""]);
});

test.each(TEMPLATES)(
  "%s is written with its comments, and is valid once its variables are set",
  async (name) => {
    const cwd = await folder({});
    const written = await runIam(["init", name, "--dir", "new/folder"], { cwd });
    expect(written).toMatchObject({ exit: 0, stdout: expect.stringContaining("new/folder/realm.yaml\n") });
    expect(written.stderr).toContain("iam plan new/folder/realm.yaml");
    const text = await readFile(join(cwd, "new/folder/realm.yaml"), "utf8");
    expect(text).toMatch(/^# /);
    const names = [...text.matchAll(/\$\(env:(\w+)\)/g)].map(([, variable = ""]) => [variable, "value"]);
    expect(await runIam(["validate", "new/folder"], { cwd, env: Object.fromEntries(names) })).toMatchObject({
      exit: 0,
      stderr: "",
    });
  },
);

test("never writes over a file", async () => {
  const cwd = await folder({ "realm.yaml": "realm: mine" });
  const { exit, stdout, stderr } = await runIam(["init", "minimal"], { cwd });
  expect([exit, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("realm.yaml exists already; nothing was written");
  expect(await readFile(join(cwd, "realm.yaml"), "utf8")).toBe("realm: mine");
});

test.each([
  ["minimla", "did you mean minimal?"],
  ["shop", "there are aegis-system, aegis-tenant, minimal"],
])("a template %s is answered with the way out", async (name, help) => {
  expect((await runIam(["init", name])).stderr).toContain(help);
});
