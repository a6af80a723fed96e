import { expect, it } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";
import { runIam } from "../kit/run.ts";

it.each([
  [["plann"], "error[IAM9001]: unknown command 'plann'\n  help: did you mean plan?\n"],
  [["plan", "--nope"], "error[IAM9001]: unknown option '--nope'\n"],
  [["plan", "--format", "xml"], "error[IAM9001]: option '--format <format>' argument 'xml' is invalid."],
  [
    ["plan", "--request-timeout", "6m"],
    "error[IAM9001]: 6m is too long for one request\n  help: give it up to 5m\n",
  ],
])("a wrong command line is an error with a code and a way out: %j", async (args, stderr) => {
  expect(await runIam(args)).toMatchObject({ exit: 3, stdout: "", stderr: expect.stringContaining(stderr) });
});

it("a bug of iam itself is called one, with how to report it and no stack trace", async () => {
  const written: string[] = [];
  const output = { isTTY: false, columns: 80, write: (text: string) => void written.push(text) };
  const io: Io = {
    stdout: output,
    stderr: output,
    stdin: {
      isTTY: false,
      readAll: async () => {
        throw new TypeError("undefined is not a spec");
      },
      ask: async () => "",
    },
    env: {},
    cwd: "/",
    signal: new AbortController().signal,
  };
  expect(await run(["validate", "-"], io)).toBe(1);
  expect(written.join("")).toBe(
    "error[IAM9099]: this is a bug in iam: TypeError: undefined is not a spec\n  help: run it again with --verbose and report what it prints\n",
  );
});
