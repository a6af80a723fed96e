import { expect, it } from "vitest";
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
