import type { Kind } from "./kind.ts";
import { client } from "./kinds/client.ts";
import { clientScope } from "./kinds/client-scope.ts";
import { defaultClientScopes } from "./kinds/default-client-scopes.ts";
import { defaultGroups } from "./kinds/default-groups.ts";
import { group } from "./kinds/group.ts";
import { identityProvider } from "./kinds/identity-provider.ts";
import { realm } from "./kinds/realm.ts";
import { clientRole, realmRole } from "./kinds/roles.ts";
import { serviceAccount, serviceAccountGroup, serviceAccountRole } from "./kinds/service-account.ts";
import { type KindName, keyOf, type Reference } from "./resource.ts";

/** All kinds by name. */
const byName: Record<KindName, Kind> = {
  realm,
  clientScope,
  defaultClientScopes,
  realmRole,
  client,
  clientRole,
  identityProvider,
  group,
  defaultGroups,
  serviceAccount,
  serviceAccountRole,
  serviceAccountGroup,
};

/** All kinds, in the order in which they are written. */
export const kinds: readonly Kind[] = Object.values(byName);

/** The name of a resource as people read it, without what it is. */
export function nameOf({ kind, path }: Reference): string {
  return kindOf(kind).nameOf?.(path) ?? keyOf({ path });
}

/** What a resource is and how it is called: `client role api/read`. */
export function titleOf(resource: Reference): string {
  return `${kindOf(resource.kind).label} ${nameOf(resource)}`;
}

export function kindOf(name: KindName): Kind {
  return byName[name];
}
