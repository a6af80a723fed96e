import { RequestFailure } from "../keycloak/failure.ts";
import type { KeycloakRealm } from "../keycloak/realm.ts";
import type { Ids, RoleId } from "../model/admin.ts";
import { namesOnPath, pathOfGroup } from "../model/group-path.ts";
import type { GroupRepresentation, RealmRepresentation } from "../model/representation.ts";
import { own } from "../own.ts";

/** Answers from what was read for the plan, else asks the server, each thing once. */
export function idsOf(server: KeycloakRealm, live: RealmRepresentation): Ids {
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly (string | undefined)[], ask: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const answer = asked.get(name) ?? ask();
    asked.set(name, answer);
    return answer as Promise<T>;
  };

  const ids: Ids = {
    client: (clientId) =>
      once(["client", clientId], async () => {
        const known = live.clients?.find((client) => client.clientId === clientId)?.id;
        return known ?? idIn(await server.clientById(clientId), `client ${clientId}`);
      }),

    clientScope: (name) =>
      once(["clientScope", name], async () => {
        const known = live.clientScopes?.find((scope) => scope.name === name)?.id;
        if (known !== undefined) return known;
        const scopes = await once(["clientScopes"], () => server.clientScopes());
        return idIn(
          scopes.find((scope) => scope.name === name),
          `client scope ${name}`,
        );
      }),

    role: (clientId, name) =>
      once(["role", clientId, name], async (): Promise<RoleId> => {
        const roles = clientId === undefined ? live.roles?.realm : own(live.roles?.client, clientId);
        const known = roles?.find((role) => role.name === name)?.id;
        if (known !== undefined) return { id: known, name };
        const uuid = clientId === undefined ? undefined : await ids.client(clientId);
        return { id: idIn(await server.role(uuid, name), `role ${name}`), name };
      }),

    group: (path) =>
      once(["group", path], async () => {
        const names = namesOnPath(path);
        const known = findGroup(live.groups, names)?.id;
        if (known !== undefined) return known;
        // Step by step: group-by-path of Keycloak 24 does not take the encoded path of a nested group.
        const above = names.slice(0, -1);
        const parent = above.length > 0 ? await ids.group(pathOfGroup(above)) : undefined;
        const siblings = await server.groups(parent);
        return idIn(
          siblings.find(({ name }) => name === names.at(-1)),
          `group ${path}`,
        );
      }),

    serviceAccount: (clientId) =>
      once(["serviceAccount", clientId], async () => {
        const known = live.users?.find((user) => user.serviceAccountClientId === clientId)?.id;
        if (known !== undefined) return known;
        return idIn(
          await server.serviceAccountUser(await ids.client(clientId)),
          `service account of ${clientId}`,
        );
      }),
  };
  return ids;
}

function findGroup(
  groups: readonly GroupRepresentation[] | undefined,
  [name, ...below]: readonly string[],
): GroupRepresentation | undefined {
  const found = groups?.find((group) => group.name === name);
  return below.length === 0 ? found : findGroup(found?.subGroups, below);
}

function idIn(found: { readonly id?: string } | undefined, what: string): string {
  // It was there, or should be: a look at the realm tells which.
  if (found?.id === undefined) {
    const help = "somebody else may be changing this realm; run the command again";
    throw new RequestFailure("IAM2007", 404, `there is no ${what} any more`, help);
  }
  return found.id;
}
