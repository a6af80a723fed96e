import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CODES, type Code } from "../../src/errors.ts";
import { runIam } from "../kit/run.ts";

const folder = join(import.meta.dirname, "../../docs/errors");
const codes = Object.keys(CODES) as Code[];
const pages = new Map(
  await Promise.all(
    (await readdir(folder))
      .filter((name) => name !== "README.md")
      .map(async (name) => [name.replace(/\.md$/, ""), await readFile(join(folder, name), "utf8")] as const),
  ),
);

test("every code has a page, and every page a code", () => {
  expect([...pages.keys()].sort()).toEqual([...codes].sort());
});

test("every code is produced by a test", async () => {
  const tests = join(import.meta.dirname, "..");
  const files = (await readdir(tests, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(join(tests, name), "utf8")));
  const text = texts.join("");
  expect(codes.filter((code) => !text.includes(code))).toEqual([]);
});

test("the table lists every code once, with what it means and its exit code", async () => {
  const table = await readFile(join(folder, "README.md"), "utf8");
  const rows = [...table.matchAll(/^\| \[(IAM\d+)\]\((.+)\) \| (.+) \| (\d+).* \|$/gm)].map((row) =>
    row.slice(1),
  );
  expect(rows).toEqual(
    codes.map((code) => [code, `${code}.md`, CODES[code].title, String(CODES[code].exit)]),
  );
});

describe.each([...pages])("the page of %s", (code, page) => {
  const { title, exit } = CODES[code as Code];

  test("says what it means, its exit code, an example and the way out", () => {
    expect(page.startsWith(`# ${code}: ${title}\n`)).toBe(true);
    expect(page).toContain(
      exit === 0 ? "\nA warning: it does not change the exit code.\n" : `\nExit code ${exit}.\n`,
    );
    expect(page).toMatch(new RegExp(`^(?:error|warning)\\[${code}\\]: `, "m"));
    expect(page).toContain("\n## What to do\n");
  });
});

// What needs a server is typed by hand; what needs only a file can be checked here.
const offline = [...pages].filter(([, page]) => page.includes("$ iam validate"));

test.each(offline)("the page of %s shows what iam really prints", async (code, page) => {
  const [, command = "", printed] = /^```console\n\$ iam (validate.*)\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const cwd = await mkdtemp(join(tmpdir(), "iam-docs-"));
  try {
    for (const [, name = "", text = ""] of page.matchAll(/^```(?:yaml|xml) (\S+)\n([\s\S]*?)^```$/gm))
      await writeFile(join(cwd, name), text);
    const result = await runIam(command.split(" "), { cwd });
    expect(result.stderr + result.stdout).toBe(printed);
    expect(result.exit).toBe(CODES[code as Code].exit);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
});
