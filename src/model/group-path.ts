import type { GroupRepresentation } from "./representation.ts";

/**
 * Paths of groups: `/staff/ops`. A name may hold slashes itself. Keycloak leaves them as they are, so that only the
 * tree of groups tells where a name ends, or, where it was started so (Keycloak 25 and later), writes them as `~/`. A
 * spec may do either; within `iam` they are always `~/`.
 */
export function pathOfGroup(names: readonly string[]): string {
  return names.map((name) => `/${escaped(name)}`).join("");
}

/** The names on the way to a group, by the tree as far as that goes, and from there on by the slashes. */
export function namesOnPath(path: string, groups: readonly GroupRepresentation[] = []): string[] {
  return follow(path.startsWith("/") ? path : `/${path}`, groups).names;
}

/** What a path may mean where no tree is at hand: any of its slashes may belong to a name; the plainest reading comes last. */
export function readingsOf(path: string): string[][] {
  const plain = namesOnPath(path);
  return plain.length > MOST_STEPS ? [plain] : joined(plain).reverse();
}

/** A path of n steps has 2^(n-1) readings. */
const MOST_STEPS = 8;

function joined([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  if (rest.length === 0) return [[first]];
  return joined(rest).flatMap(([next = "", ...others]) => [
    [first, next, ...others],
    [`${first}/${next}`, ...others],
  ]);
}

function follow(
  path: string,
  groups: readonly GroupRepresentation[],
): { readonly names: string[]; readonly isWhole: boolean } {
  const found = groups.flatMap(({ name, subGroups }) => {
    const form = [`/${name}`, `/${escaped(name)}`].find((one) => path === one || path.startsWith(`${one}/`));
    if (form === undefined) return [];
    if (path === form) return [{ names: [name], isWhole: true }];
    const { names, isWhole } = follow(path.slice(form.length), subGroups ?? []);
    return [{ names: [name, ...names], isWhole }];
  });
  // Where there are both a group `a/b` and a group `b` in `a`, Keycloak too takes the path for that of the inner one.
  const [best] = found.sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.names.length - a.names.length,
  );
  return best ?? { names: bySlashes(path), isWhole: false };
}

function bySlashes(path: string): string[] {
  return path
    .slice(1)
    .split(/(?<!~)\//)
    .map((name) => name.replaceAll("~/", "/"));
}

function escaped(name: string): string {
  return name.replaceAll("/", "~/");
}
