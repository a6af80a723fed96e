import { Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions, runSignal, serverUrl } from "../connection.ts";
import { ofShard, readSpec, type SpecOptions, specArgument, specOptions } from "../planning.ts";
import type { VerifyFormat } from "../render/verification.ts";

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
  const { io } = context;
  const onlyTokens = options.onlyTokens ?? false;
  const [{ failuresIn, isVerifiable, verifyRealm }, { secretFor, warnOfPlainHttp }, { renderVerification }] =
    await Promise.all([
      import("../../verify/verify.ts"),
      import("../secrets.ts"),
      import("../render/verification.ts"),
    ]);
  // The address of a service may be a reference; to leave it out would be to leave its probes out in silence.
  const spec = await readSpec(inputs, context, onlyTokens ? "omit" : "error", options);
  const verifiable = spec.realms.filter((realm) => isVerifiable(realm, onlyTokens));
  // A part of a fleet may be empty, as where there are more jobs than realms.
  const realms = ofShard(verifiable, options.shard);
  if (verifiable.length === 0)
    throw new IamError("IAM6002", "the spec has no client with a service account and no probes", {
      help: "give a client `serviceAccount: true`, or declare requests under `verify.services`",
    });
  const server = await serverUrl(options, context);
  warnOfPlainHttp(server, context);
  const results = [];
  for (const realm of realms)
    results.push(
      await verifyRealm(realm, {
        serverUrl: server,
        secretOf: (client) =>
          secretFor({ realm: realm.realm, clientId: client.clientId, client, spec }, options, context),
        onlyTokens,
        now: Date.now() / 1000,
        signal: runSignal(options, context),
      }),
    );
  io.stdout.write(
    renderVerification(results, options.format, { style: context.out, verbose: context.verbose }),
  );
  const failures = failuresIn(results);
  if (failures > 0)
    throw new IamError("IAM6001", `${failures} ${failures === 1 ? "check" : "checks"} failed`, {
      help: "`iam plan` shows whether the realm differs from the spec; a service's own rules are in its configuration",
    });
  return EXIT.ok;
}
