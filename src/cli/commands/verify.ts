import { Option } from "commander";
import { type Code, EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { RealmSpec } from "../../spec/spec.ts";
import type { RealmVerification } from "../../verify/verify.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions, runSignal, serverUrl } from "../connection.ts";
import { startReading } from "../reading.ts";
import type { VerifyFormat } from "../render/verification.ts";
import { ofShard, shardOf } from "../shard.ts";
import { readSpec, type SpecOptions, specArgument, specOptions } from "../spec-input.ts";

interface VerifyOptions extends ConnectionOptions, SpecOptions {
  readonly format: VerifyFormat;
  readonly onlyTokens?: boolean;
}

export const defineVerify: Define = (program, bind) => {
  const command = program
    .command("verify")
    .description("prove that tokens are as the spec says and that services enforce them; exits with 7 if not")
    .option("--only-tokens", "leave the services alone")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["human", "json", "markdown", "github"])
        .default("human"),
    );
  connectionOptions(specOptions(specArgument(command))).action(bind(verify));
};

async function verify(context: Context, inputs: string[], options: VerifyOptions): Promise<ExitCode> {
  const { renderVerification } = await import("../render/verification.ts");
  const results = await verifySpec(context, inputs, options);
  context.io.stdout.write(
    renderVerification(results, options.format, { style: context.out, verbose: context.verbose }),
  );
  await throwFailures(results);
  return EXIT.ok;
}

/** Throws IAM6002 if none of these realms has anything to verify, else answers those that have. */
export async function verifiable(
  realms: readonly RealmSpec[],
  onlyTokens: boolean,
): Promise<readonly RealmSpec[]> {
  const { isVerifiable } = await import("../../verify/verify.ts");
  const found = realms.filter((realm) => isVerifiable(realm, onlyTokens));
  if (found.length > 0) return found;
  throw new IamError("IAM6002", "the spec has no client with a service account and no probes", {
    help: "give a client `serviceAccount: true`, or declare requests under `verify.services`",
  });
}

/** Fetches the tokens, asks the services, compares. Throws IAM6002, and what loading a spec and connecting throw. */
export async function verifySpec(
  context: Context,
  inputs: readonly string[],
  options: Omit<VerifyOptions, "format">,
): Promise<readonly RealmVerification[]> {
  const onlyTokens = options.onlyTokens ?? false;
  const [{ default: pMap }, { verifyRealm }, { secretsOf }, { secretFor, warnOfPlainHttp }] =
    await Promise.all([
      import("p-map"),
      import("../../verify/verify.ts"),
      import("../../plan/mask.ts"),
      import("../secrets.ts"),
    ]);
  // The address of a service may be a reference; to leave it out would be to leave its probes out in silence.
  const spec = await readSpec(inputs, context, onlyTokens ? "omit" : "error", options);
  // A part of a fleet may be empty, as where there are more jobs than realms.
  const realms = ofShard(await verifiable(spec.realms, onlyTokens), shardOf(options.shard));
  const server = await serverUrl(options, context);
  warnOfPlainHttp(server, context);
  const signal = runSignal(options, context);
  const secrets = secretsOf(spec.realms.map((realm) => ({ desired: realm.representation, live: undefined })));
  const progress = startReading(context, realms.length, "verified");
  const verifyOne = async (realm: RealmSpec): Promise<RealmVerification> => {
    try {
      return await verifyRealm(realm, {
        serverUrl: server,
        secretOf: (client) =>
          secretFor({ realm: realm.realm, clientId: client.clientId, client, spec }, options, context),
        secrets,
        onlyTokens,
        now: Date.now() / 1000,
        signal,
      });
    } catch (error) {
      if (realms.length === 1 || !(error instanceof IamError) || !ABOUT_ONE_REALM.has(error.code))
        throw error;
      return withoutTokens(realm.realm, error);
    } finally {
      progress.next();
    }
  };
  try {
    return await pMap(realms, verifyOne, { concurrency: AT_ONCE });
  } finally {
    progress.stop();
  }
}

/** Realms verified at the same time. */
const AT_ONCE = 4;

/** What keeps one realm of a fleet from being verified, and says nothing about the others. */
const ABOUT_ONE_REALM: ReadonlySet<Code> = new Set(["IAM2007", "IAM5004", "IAM5005"]);

/** A realm that hands out no tokens at all has failed its check. */
function withoutTokens(realm: string, { message }: IamError): RealmVerification {
  const row = { subject: "any client", claim: "token", expected: "issued", actual: "none", ok: false };
  return { realm, tokens: [{ ...row, reason: message }], services: [] };
}

/** Throws IAM6001 if a check failed. */
export async function throwFailures(results: readonly RealmVerification[]): Promise<void> {
  const { failuresIn } = await import("../../verify/verify.ts");
  const failures = failuresIn(results);
  if (failures === 0) return;
  throw new IamError("IAM6001", `${failures} ${failures === 1 ? "check" : "checks"} failed`, {
    help: "`iam plan` shows whether the realm differs from the spec; a service's own rules are in its configuration",
  });
}
