import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Editor, startEditor } from "../kit/language-server.ts";
import { runIam } from "../kit/run.ts";

const templates = path.join(import.meta.dirname, "../../templates");

let editor: Editor;
let cwd: string;
let modeline: string;
let files = 0;

beforeAll(async () => {
  const { stdout } = await runIam(["schema"]);
  cwd = await mkdtemp(path.join(tmpdir(), "iam-editor-"));
  await writeFile(path.join(cwd, "realm.schema.json"), stdout);
  modeline = `# yaml-language-server: $schema=${pathToFileURL(path.join(cwd, "realm.schema.json")).href}\n`;
  editor = await startEditor();
});

afterAll(async () => {
  editor.stop();
  await rm(cwd, { recursive: true, force: true });
});

/** Opens a spec with the schema that `iam schema` prints; `▸` is where the cursor stands and is taken out. */
async function openAt(
  spec: string,
): Promise<{ file: string; line: number; character: number; found: string[] }> {
  const before = `${modeline}${spec}`.split("▸")[0]?.split("\n") ?? [];
  const file = path.join(cwd, `realm-${++files}.yaml`);
  const found = await editor.open(file, `${modeline}${spec.replace("▸", "")}`);
  return {
    file,
    line: before.length - 1,
    character: before.at(-1)?.length ?? 0,
    found: found
      .map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`)
      .sort(),
  };
}

async function completed(spec: string): Promise<readonly string[]> {
  const { file, line, character } = await openAt(spec);
  return await editor.complete(file, line, character);
}

async function hovered(spec: string): Promise<string> {
  const { file, line, character } = await openAt(spec);
  return await editor.hover(file, line, character);
}

describe("an editor with a YAML language server and the schema that `iam schema` prints", () => {
  test("completes keys of a client, Keycloak's own and the short forms", async () => {
    const offered = await completed("realm: r\nclients:\n  - clientId: a\n    ▸\n");
    for (const key of ["redirectUris", "publicClient", "serviceAccount", "audience", "claims"])
      expect(offered).toContain(key);
    expect(offered).not.toContain("clientId");
    expect(offered).not.toContain("sslRequired");
  });

  test("completes inside a short form", async () => {
    const offered = await completed("realm: r\nclients:\n  - clientId: a\n    serviceAccount:\n      ▸\n");
    expect([...offered].sort()).toEqual(["clientRoles", "groups", "realmRoles"]);
  });

  test("completes the values of a setting of a map that is free", async () => {
    const offered = await completed(
      "realm: r\nclients:\n  - clientId: a\n    attributes:\n      pkce.code.challenge.method: ▸\n",
    );
    expect(offered).toContain("S256");
  });

  test("says what a key means", async () => {
    expect(await hovered("realm: r\nclients:\n  - clientId: a\n    redirect▸Uris: []\n")).toContain(
      "Where a login may lead back to",
    );
    expect(await hovered("realm: r\nclients:\n  - clientId: a\n    service▸Account: true\n")).toContain(
      "service account",
    );
  });

  test("marks an unknown key and a wrong value at their places, as iam does", async () => {
    const spec = "realm: r\nsslRequired: always\nclients:\n  - clientId: a\n    redirectUri: []\n";
    const { found } = await openAt(spec);
    expect(found).toEqual([
      expect.stringMatching(/^3:14 .*external/),
      expect.stringMatching(/^6:5 .*redirectUri/),
    ]);
    const { stdout } = await runIam(["validate", "-", "--format", "json"], {
      cwd,
      stdin: `${modeline}${spec}`,
    });
    const { findings }: { findings: { line: number; column: number }[] } = JSON.parse(stdout);
    expect(findings.map(({ line, column }) => `${line}:${column}`)).toEqual(["3:14", "6:5"]);
  });

  test("has nothing against a reference in place of a number, a switch or a value of a closed set", async () => {
    const { found } = await openAt(
      "realm: r\nenabled: $(env:ON)\nsslRequired: $(env:TLS)\naccessTokenLifespan: $(env:SECONDS:-60)\n",
    );
    expect(found).toEqual([]);
  });

  test.each(readdirSync(templates))("has nothing against the template %s", async (name) => {
    const { found } = await openAt(readFileSync(path.join(templates, name, "realm.yaml"), "utf8"));
    expect(found).toEqual([]);
  });
});
