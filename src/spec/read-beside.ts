import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Code } from "../errors.ts";
import { NotReadable, readRegularFile } from "../read-file.ts";
import type { At } from "./findings.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** A referenced file is a secret, a certificate or SAML metadata: small. */
const MAX_REFERENCED_BYTES = 4 * 1024 * 1024;

/**
 * The text of a file that the spec names, relative to the spec file and inside its folder (or one that is allowed). Symbolic links may not lead
 * out either: a spec from elsewhere must not read what lies on the machine that applies it.
 */
export async function readBeside(name: string, at: At, context: ResolveContext): Promise<string | undefined> {
  const folder = context.origins.given(at.in, at.key)?.file.folder;
  if (folder === undefined) return undefined;
  const file = path.resolve(folder, name);
  const fail = (code: Code, message: string, help: string): undefined => {
    context.findings.error(code, message, at, { help });
    return undefined;
  };
  const outside = () =>
    fail(
      "IAM1304",
      `${name} lies outside the folder of the spec`,
      "put the file beside the spec, pass its content in a variable, or allow its folder: --allow-files FOLDER",
    );
  if (name === "") return fail("IAM1302", "no file is named here", "write the path of the file");
  const folders = [folder, ...context.allowed];
  if (!folders.some((one) => isInside(one, file))) return outside();
  try {
    const real = await realpath(file);
    const inside = await Promise.all(folders.map((one) => realpath(one).catch(() => one)));
    if (!inside.some((one) => isInside(one, real))) return outside();
    return new TextDecoder("utf-8", { fatal: true }).decode(readRegularFile(file, MAX_REFERENCED_BYTES));
  } catch (error) {
    if (error instanceof NotReadable)
      return fail(
        "IAM1302",
        `${name} ${error.message}`,
        error.reason === "too large" ? "name a smaller file" : "name a file with the text",
      );
    if (error instanceof TypeError) return fail("IAM1302", `${name} is not UTF-8 text`, "name a text file");
    if (context.unresolved === "omit") return undefined;
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return fail(
      "IAM1302",
      missing ? `there is no file ${name}` : `the file ${name} cannot be read`,
      `it is looked for at ${path.relative(folder, file)} beside the spec`,
    );
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative !== "" &&
    !relative.startsWith(`..${path.sep}`) &&
    relative !== ".." &&
    !path.isAbsolute(relative)
  );
}
