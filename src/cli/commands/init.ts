import { relative, resolve } from "node:path";
import { EXIT, type ExitCode, IamError } from "../../errors.ts";
import type { Context, Define } from "../command.ts";

interface InitOptions {
  readonly dir: string;
}

export const defineInit: Define = (program, bind) => {
  program
    .command("init")
    .description("write a commented starting spec; without a name, list the templates")
    .argument("[template]", "the template's name")
    .option("--dir <folder>", "where to write it", ".")
    .action(bind(init));
};

async function init(context: Context, name: string | undefined, { dir }: InitOptions): Promise<ExitCode> {
  const { io, out, err } = context;
  const { copyTemplate, templates } = await import("../templates.ts");
  const known = await templates();
  if (name === undefined) {
    const width = Math.max(...known.map((template) => template.name.length));
    for (const template of known)
      io.stdout.write(`${out.bold(template.name.padEnd(width))}  ${template.description}\n`);
    io.stderr.write(err.dim("iam init NAME writes one of them here\n"));
    return EXIT.ok;
  }
  if (!known.some((template) => template.name === name)) {
    const { closest } = await import("../../suggest.ts");
    const meant = closest(
      name,
      known.map((template) => template.name),
    );
    throw new IamError("IAM9001", `there is no template ${name}`, {
      help: meant
        ? `did you mean ${meant.word}?`
        : `there are ${known.map((template) => template.name).join(", ")}`,
    });
  }
  const folder = resolve(io.cwd, dir);
  const written = await copyTemplate(name, folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "EEXIST")
      throw new IamError("IAM9002", `${cause.path} exists already; nothing was written`, {
        cause,
        help: "choose another folder with --dir",
      });
    throw new IamError("IAM9002", `cannot write to ${dir} (${cause.code ?? cause.message})`, {
      cause,
      help: "choose another folder with --dir",
    });
  });
  for (const file of written) io.stdout.write(`${relative(io.cwd, resolve(folder, file)) || file}\n`);
  const spec = relative(io.cwd, resolve(folder, "realm.yaml"));
  io.stderr.write(err.dim(`next: read ${spec}, set the variables it names, then iam plan ${spec}\n`));
  return EXIT.ok;
}
