import type { RealmRepresentation } from "../model/representation.ts";
import { keyOf } from "../model/resource.ts";
import { planRealm } from "../plan/make-plan.ts";
import { Secret } from "../secret.ts";
import { type Diagnostic, SpecError } from "../spec/diagnostic.ts";
import { loadSpec } from "../spec/load.ts";
import type { Variable } from "./variables.ts";

/**
 * What stands between an exported spec and the realms that it was made from: findings of the loader and changes that a
 * plan would show. Empty if the spec says what the server has. The secrets themselves do not take part.
 */
async function checkExport(
  text: string,
  variables: readonly Variable[],
  live: readonly RealmRepresentation[],
): Promise<string[]> {
  const env = Object.fromEntries(variables.map(({ name }) => [name, "checked"]));
  try {
    const { realms } = await loadSpec(["-"], { cwd: "/", env, stdin: async () => text });
    return realms.flatMap(({ realm, representation }) => {
      const held = live.find((one) => one.realm === realm);
      const { changes, problems } = planRealm({ desired: representation, live: held });
      const differences = changes.flatMap(({ action, kind, fields, desired, live: was }) => {
        const shown = fields.filter(({ from, to }) => !(from instanceof Secret || to instanceof Secret));
        if (action === "update" && shown.length === 0) return [];
        const where = shown.map(({ path }) => path.join(".")).join(", ");
        return [`${realm}: ${action} ${kind} ${keyOf(desired ?? was ?? { path: [] })}: ${where}`];
      });
      return [...differences, ...problems.map(({ message }) => message)];
    });
  } catch (error) {
    if (error instanceof SpecError) return errorsIn(error.diagnostics);
    throw error;
  }
}

/** An exported spec with what is wrong with it, which stands in its own comments and moves its lines. */
export async function writeChecked(
  write: (problems: readonly string[]) => string,
  variables: readonly Variable[],
  live: readonly RealmRepresentation[],
): Promise<{ text: string; problems: readonly string[] }> {
  const found = await checkExport(write([]), variables, live);
  const problems = found.length === 0 ? found : await checkExport(write(found), variables, live);
  return { text: write(problems), problems };
}

function errorsIn(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.flatMap(({ severity, code, message, place }) =>
    severity === "error" ? `${code}: ${message}${place ? ` (line ${place.line})` : ""}` : [],
  );
}
