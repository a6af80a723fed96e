import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { IamError } from "../../errors.ts";
import type { TokenAnswer } from "../../token/request.ts";
import type { Io } from "../io.ts";

export type TokenFormat = "token" | "json" | "env" | "header" | "github";

/** Writes a token in the form that its reader wants; nothing else goes to stdout. */
export async function writeToken(answer: TokenAnswer, format: TokenFormat, io: Io): Promise<void> {
  const token = answer.accessToken.reveal();
  switch (format) {
    case "token":
      io.stdout.write(`${token}\n`);
      return;
    case "header":
      io.stdout.write(`Authorization: Bearer ${token}\n`);
      return;
    case "env":
      io.stdout.write(`export IAM_TOKEN='${token.replaceAll("'", "'\\''")}'\n`);
      return;
    case "json":
      io.stdout.write(`${JSON.stringify(asJson(answer, token), undefined, 2)}\n`);
      return;
    case "github":
      await writeOutput(token, io);
      return;
  }
}

function asJson({ tokenType, expiresIn, scope }: TokenAnswer, token: string) {
  return {
    access_token: token,
    token_type: tokenType,
    expires_in: expiresIn,
    expires_at: new Date(Date.now() + expiresIn * 1000).toISOString(),
    scope,
  };
}

/** Throws IAM9001 where `--format github` cannot work, before a token is asked for. */
export function assertWritable(format: TokenFormat, { env }: Io): void {
  if (format !== "github" || env.GITHUB_OUTPUT) return;
  throw new IamError(
    "IAM9001",
    "--format github works in a step of GitHub Actions (GITHUB_OUTPUT is not set)",
    {
      help: "use --format token elsewhere",
    },
  );
}

/**
 * Makes the token the output `token` of a GitHub Actions step. The runner is told to mask it first; the delimiter is
 * random, so that no value can end it early (GitHub, "Multiline strings").
 */
async function writeOutput(token: string, io: Io): Promise<void> {
  const file = io.env.GITHUB_OUTPUT ?? "";
  io.stdout.write(`::add-mask::${token}\n`);
  const end = `iam_${randomUUID()}`;
  try {
    await appendFile(file, `token<<${end}\n${token}\n${end}\n`);
  } catch (cause) {
    throw new IamError("IAM9002", `cannot write to ${file} (GITHUB_OUTPUT)`, { cause });
  }
}
