import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/** Two objects with one name in the same list (IAM1406): the server would keep one of them, or refuse both. */
export function checkDuplicates(document: JsonObject, findings: Findings): void {
  const unique = (value: Json | undefined, kind: string, key: string, where = ""): void =>
    checkList(list(value), kind, key, where, findings);

  unique(document.clients, "client", "clientId");
  unique(document.clientScopes, "client scope", "name");
  unique(document.identityProviders, "identity provider", "alias");
  unique(object(document.roles)?.realm, "realm role", "name");
  unique(document.users, "user", "username");
  unique(document.organizations, "organization", "name");
  unique(document.authenticationFlows, "flow", "alias");
  unique(document.authenticatorConfig, "authenticator config", "alias");
  unique(document.requiredActions, "required action", "alias");
  unique(object(document.clientProfiles)?.profiles, "client profile", "name");
  unique(object(document.clientPolicies)?.policies, "client policy", "name");
  unique(object(document.verify)?.services, "service", "name");
  for (const [clientId, roles] of Object.entries(object(object(document.roles)?.client) ?? {}))
    unique(roles, "role", "name", ` of the client \`${clientId}\``);
  for (const client of objects(document.clients)) {
    const where = ` of the client \`${text(client.clientId) ?? "?"}\``;
    unique(client.roles, "role", "name", where);
    unique(client.protocolMappers, "mapper", "name", where);
    unique(client.mappers, "mapper", "name", where);
    unique(client.audience, "audience", "name", where);
  }
  for (const scope of objects(document.clientScopes)) {
    const where = ` of the client scope \`${text(scope.name) ?? "?"}\``;
    unique(scope.protocolMappers, "mapper", "name", where);
    unique(scope.mappers, "mapper", "name", where);
    unique(scope.audience, "audience", "name", where);
  }
  checkGroups(document.groups, "", findings);
  for (const provider of objects(document.identityProviders))
    unique(
      provider.mappers,
      "mapper",
      "name",
      ` of the identity provider \`${text(provider.alias) ?? "?"}\``,
    );
  const byProvider = new Map<string, JsonObject[]>();
  for (const mapper of objects(document.identityProviderMappers)) {
    const alias = text(mapper.identityProviderAlias) ?? "?";
    byProvider.set(alias, [...(byProvider.get(alias) ?? []), mapper]);
  }
  for (const [alias, mappers] of byProvider)
    unique(mappers, "mapper", "name", ` of the identity provider \`${alias}\``);
}

function checkGroups(groups: Json | undefined, path: string, findings: Findings): void {
  checkList(list(groups), "group", "name", path === "" ? "" : ` in \`${path}\``, findings);
  for (const group of objects(groups))
    checkGroups(group.subGroups, `${path}/${text(group.name) ?? "?"}`, findings);
}

function checkList(
  items: readonly Json[],
  kind: string,
  key: string,
  where: string,
  findings: Findings,
): void {
  const seen = new Map<string, { in: object; key?: string | number }>();
  for (const [index, item] of items.entries()) {
    const isText = typeof item === "string";
    const name = isText ? item : text(object(item)?.[key]);
    if (name === undefined) continue;
    const at = isText ? { in: items as object, key: index } : { in: item as object, key };
    const first = seen.get(name);
    if (first)
      findings.error("IAM1406", `the ${kind} \`${name}\`${where} is there twice`, at, {
        help: "remove one, or give it another name",
        related: { message: "first defined here", at: first },
      });
    else seen.set(name, at);
  }
}
