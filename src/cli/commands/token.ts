import { Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { Spec } from "../../spec/spec.ts";
import type { Subject } from "../../token/subject.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connectionOptions, runSignal, serverUrl } from "../connection.ts";
import type { TokenFormat } from "../render/token.ts";
import { loadFiles } from "../spec-input.ts";

interface TokenOptions extends ConnectionOptions {
  readonly client: string;
  readonly spec?: string[];
  readonly realm?: string;
  readonly scope?: string;
  readonly audience?: string;
  readonly clientSecretFile?: string;
  readonly format: TokenFormat;
}

export const defineToken: Define = (program, bind) => {
  const command = program
    .command("token")
    .description("get an access token of a client's service account; it alone goes to stdout")
    .requiredOption("--client <id>", "the client (clientId)")
    .option("--spec <file...>", "the spec that has it (default: realm.yaml or iam.yaml here)")
    .option("--realm <realm>", "its realm, if the spec has several or there is no spec")
    .option("--scope <scopes>", "scopes to ask for beside the default ones, parted by spaces")
    .option("--audience <client>", "fail unless the token is meant for this client or service")
    .option("--client-secret-file <file>", "a file that holds the client's secret")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["token", "json", "env", "header", "github"])
        .default("token"),
    );
  connectionOptions(command)
    .addHelpText(
      "after",
      '\nExamples:\n  TOKEN=$(iam token --client my-sdk-client)\n  curl -H "$(iam token --client my-sdk-client --format header)" https://api.example.com',
    )
    .action(bind(token));
};

async function token(context: Context, options: TokenOptions): Promise<ExitCode> {
  const { io } = context;
  const { client: clientId, scope, audience } = options;
  const [
    { requestToken },
    { realmUrlOf },
    { assertOwnToken },
    { secretFor, warnOfPlainHttp },
    { assertWritable, writeToken },
  ] = await Promise.all([
    import("../../token/request.ts"),
    import("../../token/realm.ts"),
    import("../../token/subject.ts"),
    import("../secrets.ts"),
    import("../render/token.ts"),
  ]);
  assertWritable(options.format, io);
  const found = await findInSpec(context, options);
  if (found) assertOwnToken(found.subject.client);
  const realm = found?.subject.realm.realm ?? options.realm;
  if (!realm)
    throw new IamError("IAM5004", "no realm is given, and there is no realm.yaml or iam.yaml here", {
      help: "name the realm with --realm, or the spec with --spec",
    });
  const server = await serverUrl(options, context);
  warnOfPlainHttp(server, context);
  const { secret, origin } = await secretFor(
    { realm, clientId, client: found?.subject.client, spec: found?.spec, file: options.clientSecretFile },
    options,
    context,
  );
  const answer = await requestToken({
    realm: realmUrlOf(server, realm),
    clientId,
    secret,
    secretOrigin: origin,
    scope,
    audience,
    signal: runSignal(options, context),
  });
  await writeToken(answer, options.format, io);
  return EXIT.ok;
}

/** The client in the spec; nothing if there is no spec and the realm was named. */
async function findInSpec(
  context: Context,
  { client, realm, spec: named, timeout }: TokenOptions,
): Promise<{ spec: Spec; subject: Subject } | undefined> {
  const [{ findSpec }, { findSubject }] = await Promise.all([
    import("../../spec/load.ts"),
    import("../../token/subject.ts"),
  ]);
  const inputs = named ?? [findSpec(context.io.cwd)].filter((name) => name !== undefined);
  if (inputs.length === 0) return undefined;
  // Only this client's secret is needed, so variables that others refer to may be unset.
  const spec = await loadFiles(inputs, context, { unresolved: "omit", timeout });
  // A spec that happens to lie here says nothing about a realm that it does not have.
  if (!named && realm !== undefined && !spec.realms.some((each) => each.realm === realm)) return undefined;
  return { spec, subject: findSubject(spec, client, realm) };
}
