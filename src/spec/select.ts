import { IamError } from "../errors.ts";
import type { Instance } from "./fleet.ts";
import { didYouMean } from "./known.ts";
import { resolveSilently } from "./resolve.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { text } from "./shape.ts";

/** Which realms of a spec count, by name; `*` stands for any text. All of them if both are absent. */
export interface Selection {
  readonly only?: readonly string[];
  /** Taken away from those of `only`. */
  readonly except?: readonly string[];
}

/**
 * The documents about the wanted realms. A tenant whose realm cannot be told goes by what messages call it (`tenant 3`).
 * Where a realm of `only` is not found it may be one of those, and they stay: why they have no name is a finding.
 * @throws IamError IAM9001 when there is no realm of a name, or none is left
 */
export async function selectRealms(
  instances: readonly Instance[],
  { only, except = [] }: Selection,
  context: ResolveContext,
): Promise<readonly Instance[]> {
  if (!only && except.length === 0) return instances;
  const named = await Promise.all(
    instances.map(async (instance) => {
      const { document, params, tenant } = instance;
      const realm = await resolveSilently(text(document.realm), { ...context, params });
      return { instance, name: realm ?? tenant, told: realm !== undefined };
    }),
  );
  const known = [...new Set(named.flatMap(({ name }) => name ?? []))];
  const isUnknown = (name: string): boolean => !known.some(isOneOf([name]));
  const missing = only?.find(isUnknown);
  const wrong = except.find(isUnknown) ?? (named.every(({ told }) => told) ? missing : undefined);
  if (wrong !== undefined) throw noSuchRealm(wrong, known);
  const [wanted, unwanted] = [isOneOf(only ?? ["*"]), isOneOf(except)];
  const chosen = named.filter(({ name, told }) => {
    if (name === undefined) return true;
    return (wanted(name) || (missing !== undefined && !told)) && !unwanted(name);
  });
  if (chosen.length === 0)
    throw new IamError("IAM9001", "no realm of the spec is left", { help: itIsAbout(known) });
  return chosen.map(({ instance }) => instance);
}

/** Whether a realm is called like one of the names. */
function isOneOf(names: readonly string[]): (realm: string) => boolean {
  const patterns = names.map((name) => new RegExp(`^${name.split("*").map(escaped).join(".*")}$`, "s"));
  return (realm) => patterns.some((pattern) => pattern.test(realm));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function noSuchRealm(name: string, known: readonly string[]): IamError {
  const help = (name.includes("*") ? undefined : didYouMean(name, known)) ?? itIsAbout(known);
  return new IamError("IAM9001", `the spec has no realm \`${name}\``, { help });
}

function itIsAbout(known: readonly string[]): string {
  return `it is about ${known.slice(0, 8).join(", ")}${known.length > 8 ? ", …" : ""}`;
}
