import { kindOf } from "../model/kinds.ts";
import { identityOf, type Reference, type Resource } from "../model/resource.ts";

/** What each of the objects holds, at any depth, by the identity of the object; what goes with it when it is deleted. */
export function contentsOf(
  objects: readonly Reference[],
  resources: readonly Resource[],
): ReadonlyMap<string, readonly Resource[]> {
  const contents = new Map<string, Resource[]>(objects.map((object) => [identityOf(object), []]));
  if (contents.size > 0)
    for (const resource of resources)
      for (const home of homesOf(resource)) contents.get(identityOf(home))?.push(resource);
  return contents;
}

/** The objects that a resource lives in, from the inside out. */
export function homesOf(resource: Reference): Reference[] {
  const home = kindOf(resource.kind).owner?.(resource);
  return home ? [home, ...homesOf(home)] : [];
}
