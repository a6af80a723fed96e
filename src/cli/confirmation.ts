import { IamError } from "../errors.ts";
import type { Context } from "./command.ts";

/**
 * Nobody could answer the question, so it is not asked, and nothing is requested from the server.
 * @throws IamError IAM3001
 */
export function refuseWithoutTerminal({ io }: Context, command: string, yes: boolean | undefined): void {
  if (yes || (io.stdin.isTTY && io.stderr.isTTY)) return;
  throw new IamError("IAM3001", `${command} asks before it writes, and there is no terminal to answer on`, {
    help: `add --yes to ${command} without a question; \`iam plan\` shows what would change`,
  });
}

/** Asks on the terminal. Throws IAM3002 for anything but yes. */
export async function confirm({ io, err }: Context, question: string): Promise<void> {
  const answer = await io.stdin.ask(`${err.bold(question)} (yes/no) `);
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw new IamError("IAM3002", "not confirmed; nothing was changed");
}
