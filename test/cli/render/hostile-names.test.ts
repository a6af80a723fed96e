import { describe, expect, it } from "vitest";
import { ApplyFailure } from "../../../src/apply/account.ts";
import type { Context } from "../../../src/cli/command.ts";
import { renderDiagnostics, reportError } from "../../../src/cli/error-report.ts";
import { startProgress } from "../../../src/cli/progress.ts";
import { renderResult } from "../../../src/cli/render/apply-result.ts";
import { renderFindings } from "../../../src/cli/render/findings.ts";
import { renderPlan } from "../../../src/cli/render/plan-human.ts";
import { planAsJson } from "../../../src/cli/render/plan-json.ts";
import { renderPlanMarkdown } from "../../../src/cli/render/plan-markdown.ts";
import { renderVerification } from "../../../src/cli/render/verification.ts";
import { PLAIN_STYLE as style } from "../../../src/cli/style.ts";
import { IamError } from "../../../src/errors.ts";
import { remarks, toYaml } from "../../../src/export/write.ts";
import { RequestFailure } from "../../../src/keycloak/failure.ts";
import type { Change } from "../../../src/model/kind.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { Diagnostic } from "../../../src/spec/diagnostic.ts";

/** Clears the terminal, starts a command to GitHub's runner, reverses what follows. */
const NASTY = "a\u001b[2J\r\n  ::set-env name=x::y\u009b1m\u202eb\u2028";

const change: Change = {
  action: "update",
  kind: "client",
  desired: { kind: "client", path: [NASTY], within: "", fields: {} },
  fields: [
    { path: ["attributes", NASTY], from: NASTY, to: [NASTY, { [NASTY]: NASTY }] },
    { path: ["redirectUris"], from: [NASTY], to: [`${NASTY}2`] },
  ],
  warnings: [NASTY],
};
const plan: Plan = {
  realms: [
    {
      realm: "acme",
      changes: [change, { ...change, action: "create" }, { ...change, action: "delete" }],
      unmanaged: [
        { kind: "client", key: NASTY },
        { kind: "group", key: NASTY, owner: NASTY, prunable: true },
      ],
      notOwned: [{ kind: "client", key: NASTY, owner: NASTY }],
      locked: [{ change, reason: NASTY }],
      unchanged: 0,
      problems: [],
      refusals: [{ message: NASTY, help: NASTY } as Plan["realms"][number]["refusals"][number]],
    },
  ],
};
const shown = planAsJson(plan, {
  prune: true,
  unread: [{ realm: NASTY, error: { code: "IAM2007", message: NASTY } }],
  placeOf: () => NASTY,
});
const refused = new RequestFailure("IAM2007", 400, `refused: ${NASTY}`, NASTY);
const failure = new ApplyFailure(
  refused,
  { realm: "acme", done: [], failed: [{ change, error: refused }], notStarted: [change] },
  NASTY,
);
const place = { file: `${NASTY}.yaml`, line: 1, column: 2, length: 3, text: NASTY };
const finding: Diagnostic = {
  code: "IAM1201",
  severity: "error",
  message: NASTY,
  help: NASTY,
  place,
  related: [{ message: NASTY, place }],
  tenants: [NASTY],
};
const verified = {
  realm: "acme",
  tokens: [{ subject: NASTY, claim: NASTY, expected: NASTY, actual: NASTY, ok: false, reason: NASTY }],
  services: [
    {
      service: NASTY,
      request: NASTY,
      caller: NASTY,
      expected: [200],
      actual: 500,
      ok: false,
      reason: NASTY,
      body: NASTY,
    },
  ],
};
const exported = {
  realm: "acme",
  keycloakVersion: NASTY,
  spec: { realm: "acme" },
  notes: [{ what: NASTY, names: [NASTY] }],
};

/** What was written to stderr by `work`. */
async function written(work: (context: Context) => unknown): Promise<string> {
  let text = "";
  const output = {
    isTTY: false,
    columns: 80,
    write: (more: string) => {
      text += more;
    },
  };
  const stdin = { isTTY: false, readAll: async () => "", ask: async () => "" };
  const signal = new AbortController().signal;
  const io = { stdout: output, stderr: output, stdin, env: {}, cwd: "/", signal };
  await work({ io, out: style, err: style, verbose: true, quiet: false });
  return text;
}

const OUTPUTS: Readonly<Record<string, () => string | Promise<string>>> = {
  "a plan": () => renderPlan(shown, style),
  "a plan in Markdown": () => renderPlanMarkdown(shown),
  "the result of an apply": () =>
    renderResult(plan, [{ realm: "acme", done: [change], failure }], 1_000, style),
  findings: () => renderDiagnostics([finding], style),
  "an error": () =>
    written((context) => reportError(new IamError("IAM2007", NASTY, { help: NASTY }), context)),
  "the error of an apply": () => written((context) => reportError(failure, context)),
  "a bug": () => written((context) => reportError(new Error(NASTY), { ...context, verbose: false })),
  progress: () =>
    written(async (context) => {
      const { show } = await startProgress(context, { realms: 1, changes: 2 });
      show({ type: "done", realm: "acme", changes: [change] });
      show({ type: "failed", realm: "acme", changes: [change], message: NASTY });
      show({ type: "notice", realm: "acme", message: NASTY });
    }),
  "a verification": () => renderVerification([verified], "human", { style, verbose: true }),
  "a verification in Markdown": () => renderVerification([verified], "markdown", { style, verbose: true }),
  "the remarks of an export": () => remarks([exported], { variables: [], problems: [NASTY] }),
  "the comments of an export": () => toYaml([exported], { variables: [], problems: [NASTY] }),
};

describe("names and answers with control characters", () => {
  it.each(Object.entries(OUTPUTS))("are written out in %s", async (_, output) => {
    const text = await output();
    expect(text).toContain("set-env");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it.each([
    ["findings", () => renderFindings([finding], [], "github"), 1],
    ["a verification", () => renderVerification([verified], "github", { style, verbose: true }), 2],
  ] as const)("are no commands of their own in the annotations of %s", (_, output, annotations) => {
    const text = output();
    const lines = text.split("\n").filter((line) => line.trimStart().startsWith("::"));
    expect(lines).toHaveLength(annotations);
    // The properties end at the first `::`, so that what follows is the message whatever is in it.
    for (const line of lines) expect(line).toMatch(/^::error [^:]*::/);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  });
});
