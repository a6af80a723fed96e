import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

// The shape of the code, as CONTRIBUTING.md tells it: rooms are folders, and data flows one way.

/** The rooms that each room may import from, besides the files at the root (errors, secret, …). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  keycloak: ["model"],
  local: [],
  spec: ["model"],
  live: ["model", "keycloak"],
  plan: ["model"],
  apply: ["model", "plan", "keycloak"],
  export: ["model", "plan", "spec", "token"],
  token: ["model", "spec"],
  verify: ["model", "spec", "token"],
  cli: ["model", "keycloak", "local", "spec", "live", "plan", "apply", "export", "token", "verify"],
};

/** What is published for others, and what files are checked with as well. */
const PUBLISHED = "../docs/plan.schema.json";

/** Files that put rooms together: the program and the library. */
const ENTRIES = ["bin.ts", "index.ts"];

/** The development server is a process: who is asked about it, and who holds the lock. */
const ABOUT_PROCESSES = ["local/identity.ts", "local/lock.ts"];

/** Where a secret leaves its wrapping: on its way to Keycloak, to the user's own stdout or files, or to be compared. */
const REVEALING = [
  "cli/commands/dev.ts",
  "cli/render/token.ts",
  "cli/secrets-file.ts",
  "keycloak/login.ts",
  "local/data.ts",
  "local/process-runner.ts",
  "local/ready.ts",
  "local/state.ts",
  "model/canonical.ts",
  "model/wire.ts",
  "plan/diff.ts",
  "plan/mask.ts",
  "token/request.ts",
  "token/secret.ts",
  "verify/probe.ts",
  "verify/verify.ts",
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly kind: "static" | "lazy" | "type";
}

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.d)\.ts$/.test(file))
  .sort();
const textOf = new Map(files.map((file) => [file, withoutComments(readFileSync(join(src, file), "utf8"))]));
const imports = files.flatMap(importsOf);
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(textOf.get(file) ?? ""));

describe("dependencies go one way", () => {
  test("every folder is a room with rules", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== ""));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test("a room imports only from rooms that it may know", () => {
    const wrong = imports.filter(({ file, target, kind }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to || to === "" || target === PUBLISHED || ENTRIES.includes(file)) return false;
      // What happens to changes (events.ts) is told in words of the model.
      if (from === "") return !(to === "model" && kind === "type");
      return !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test("nothing imports an entry", () => {
    expect(imports.filter(({ target }) => ENTRIES.includes(target))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter((each) => each.file === file && each.kind === "static").map(({ target }) => target),
      ]),
    );
    expect(files.filter((file) => reaches(next, file, file))).toEqual([]);
  });

  test("only the library has an index", () => {
    expect(files.filter((file) => /(^|\/)index\.ts$/.test(file))).toEqual(["index.ts"]);
    expect(matching(/^export \*/m)).toEqual([]);
  });
});

describe("what a file may do", () => {
  test("only cli/ and bin.ts touch the process and the console", () => {
    const touching = matching(/(?<![.\w"'])(?:process|console)\.|from "node:process"/);
    const allowed = (file: string) =>
      file === "bin.ts" || roomOf(file) === "cli" || ABOUT_PROCESSES.includes(file);
    expect(touching.filter((file) => !allowed(file))).toEqual([]);
  });

  test("no state lives in a module", () => {
    expect(matching(/^(?:export )?(?:let|var) /m)).toEqual([]);
  });

  test("only keycloak/ speaks to the admin API", () => {
    const speaking = matching(/from "@keycloak\/keycloak-admin-client/);
    expect(speaking.filter((file) => roomOf(file) !== "keycloak")).toEqual([]);
  });

  test("secrets are revealed only where they are known to be", () => {
    expect(matching(/\.reveal\(\)/)).toEqual(REVEALING);
  });
});

function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

function importsOf(file: string): Import[] {
  const text = textOf.get(file) ?? "";
  const found: Import[] = [];
  const add = (kind: Import["kind"], target: string) =>
    found.push({ file, kind, target: relative(src, normalize(join(src, file, "..", target))) });
  for (const [, type, target = ""] of text.matchAll(
    /^(?:import|export)\b( type)?[^;"']*?(?:from )?"(\.{1,2}\/[^"]+)"/gm,
  ))
    add(type ? "type" : "static", target);
  for (const [, target = ""] of text.matchAll(/\bimport\("(\.{1,2}\/[^"]+)"\)/g)) add("lazy", target);
  return found;
}

function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const pending = [...(next.get(from) ?? [])];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (file === goal) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    pending.push(...(next.get(file) ?? []));
  }
  return false;
}

/** Lines of comments only; what looks like one inside a string stays. */
function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
}
