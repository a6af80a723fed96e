import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Option } from "commander";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { RealmRepresentation } from "../../model/representation.ts";
import type { Context, Define } from "../command.ts";
import { type ConnectionOptions, connect, connectionOptions } from "../connection.ts";

interface ExportOptions extends ConnectionOptions {
  readonly realm: readonly string[];
  readonly out?: string;
  readonly format: "yaml" | "json";
}

export const defineExport: Define = (program, bind) => {
  const command = program
    .command("export")
    .description("write an existing realm as a short spec; changes nothing")
    .addOption(
      new Option("--realm <name>", "the realm (repeat it for several in one file)")
        .argParser((name: string, names: readonly string[] = []) => [...names, name])
        .makeOptionMandatory(),
    )
    .option("--out <file>", "write it there, not to stdout; an existing file is left alone")
    .addOption(new Option("--format <format>", "how to write it").choices(["yaml", "json"]).default("yaml"));
  connectionOptions(command).action(bind(exportRealms));
};

async function exportRealms(context: Context, options: ExportOptions): Promise<ExitCode> {
  const { io, err } = context;
  const names = [...new Set(options.realm)];
  if (options.format === "json" && names.length > 1)
    throw new IamError("IAM9001", "JSON holds one realm", {
      help: "export the realms one by one, or all of them with --format yaml",
    });
  const [{ exportRealm }, { Variables }, { remarks, toJson, toYaml }, { writeChecked }] = await Promise.all([
    import("../../export/export-realm.ts"),
    import("../../export/variables.ts"),
    import("../../export/write.ts"),
    import("../../export/check.ts"),
  ]);
  const read = await readRealms(names, options, context);
  const variables = new Variables();
  const realms = read.map(({ live, people, organizations }) => {
    const { notes, ...exported } = exportRealm(live, variables);
    const beside = [
      { what: "people with an account", names: people },
      { what: "organizations", names: organizations },
    ];
    return { ...exported, notes: [...beside.filter(({ names }) => names.length > 0), ...notes] };
  });
  const write = (problems: readonly string[]): string =>
    options.format === "json" ? toJson(realms) : toYaml(realms, { variables: variables.all, problems });
  const { text, problems } = await writeChecked(
    write,
    variables.all,
    read.map(({ live }) => live),
  );
  await deliver(text, options.out, context);
  if (options.format === "json" && !context.quiet)
    io.stderr.write(err.dim(remarks(realms, { variables: variables.all, problems: [] })));
  if (problems.length > 0)
    throw new IamError("IAM8001", `the spec does not say what the server has:\n  ${problems.join("\n  ")}`, {
      help: "take these by hand; all else in the file is right",
    });
  if (options.out !== undefined && !context.quiet)
    io.stderr.write(err.dim(`next: set the variables it names, then iam plan ${options.out}: no changes\n`));
  return EXIT.ok;
}

interface ReadRealm {
  readonly live: RealmRepresentation;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
}

async function readRealms(
  names: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<readonly ReadRealm[]> {
  const session = await connect(options, context);
  const [{ KeycloakRealm }, { readWhole, unlessForbidden }] = await Promise.all([
    import("../../keycloak/realm.ts"),
    import("../../live/read-realm.ts"),
  ]);
  const read: ReadRealm[] = [];
  for (const name of names) {
    const server = new KeycloakRealm(session, name);
    const live = await readWhole(server);
    if (!live)
      throw new IamError("IAM8002", `there is no realm ${name}`, {
        help: "look at its name in the admin console; it is written with its capitals",
      });
    const people = await unlessForbidden(() => server.userCount());
    const organizations =
      live.organizationsEnabled === true ? await unlessForbidden(() => server.organizations()) : [];
    const hidden = ["not shown to this account"];
    read.push({
      live,
      people: people === undefined ? hidden : people === 0 ? [] : [String(people)],
      organizations: organizations ?? hidden,
    });
  }
  return read;
}

async function deliver(text: string, out: string | undefined, { io }: Context): Promise<void> {
  if (out === undefined) {
    io.stdout.write(text);
    return;
  }
  await writeFile(resolve(io.cwd, out), text, { flag: "wx" }).catch((cause: NodeJS.ErrnoException) => {
    const exists = cause.code === "EEXIST";
    throw new IamError("IAM9002", exists ? `${out} exists already` : `cannot write ${out} (${cause.code})`, {
      cause,
      help: exists ? "name another file; nothing was written" : "check the path and its rights",
    });
  });
}
