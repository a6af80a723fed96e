import path from "node:path";
import type { At } from "./findings.ts";
import { readBeside } from "./read-beside.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { SourceFile } from "./source-file.ts";

/** A file that the spec names, as a source of its own: what is wrong in it is reported there. */
export async function sourceBeside(
  name: string,
  at: At,
  context: ResolveContext,
): Promise<SourceFile | undefined> {
  const content = await readBeside(name, at, context);
  const base = context.origins.given(at.in, at.key)?.file;
  if (content === undefined || !base) return undefined;
  const shown = path.join(path.dirname(base.name), name);
  return new SourceFile(shown, path.dirname(path.resolve(base.folder, name)), content.replace(/^\uFEFF/, ""));
}
