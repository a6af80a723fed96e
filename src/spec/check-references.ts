import type { Code } from "../errors.ts";
import { editsBetween } from "../suggest.ts";
import type { At, Findings } from "./findings.ts";
import { didYouMean, similar } from "./known.ts";
import { Names } from "./names.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Names of roles, clients, client scopes, groups and identity providers that stand for nothing (IAM1401 to IAM1404,
 * IAM1407). A name that the server may know, because this spec does not list the things of that kind, is left to the
 * plan; unless it is nearly the name of something that is known here.
 */
export function checkReferences(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const names = new Names(realm);
  const check = new References(names, findings);
  for (const role of objects(object(realm.roles)?.realm)) check.composites(role);
  for (const roles of Object.values(object(object(realm.roles)?.client) ?? {}))
    for (const role of objects(roles)) check.composites(role);
  for (const clientId of Object.keys(object(object(realm.roles)?.client) ?? {})) {
    const roles = object(object(realm.roles)?.client) ?? {};
    check.client(clientId, { in: roles, key: clientId, part: "key" });
  }
  for (const user of objects(realm.users)) {
    check.grants(user);
    const clientId = text(user.serviceAccountClientId);
    if (clientId !== undefined) check.client(clientId, { in: user, key: "serviceAccountClientId" });
  }
  checkGroups(realm.groups, check);
  for (const key of ["defaultDefaultClientScopes", "defaultOptionalClientScopes"]) check.scopes(realm[key]);
  check.groups(realm.defaultGroups);
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)]) {
    check.scopes(owner.defaultClientScopes);
    check.scopes(owner.optionalClientScopes);
    for (const mapper of objects(owner.protocolMappers)) check.protocolMapper(mapper);
  }
  for (const client of objects(realm.clients)) {
    const attributes = object(client.attributes);
    if (attributes)
      for (const key of ["jwt.credential.issuer", "oauth2.jwt.authorization.grant.idp"])
        check.provider(attributes, key);
  }
  for (const mapper of objects(realm.identityProviderMappers)) check.identityProviderMapper(mapper);
  for (const mapping of objects(document.scopeMappings)) check.scopeMapping(mapping);
  const ofClients = object(document.clientScopeMappings) ?? {};
  for (const [clientId, mappings] of Object.entries(ofClients)) {
    check.client(clientId, { in: ofClients, key: clientId, part: "key" });
    for (const mapping of objects(mappings)) check.scopeMapping(mapping, clientId);
  }
  for (const organization of objects(document.organizations))
    for (const provider of objects(organization.identityProviders)) check.provider(provider, "alias");
  checkCallers(document, names, findings);
}

function checkGroups(groups: Json | undefined, check: References): void {
  for (const group of objects(groups)) {
    check.grants(group);
    checkGroups(group.subGroups, check);
  }
}

/** Callers of probes need a client to get their token with, so only those of the spec will do. */
function checkCallers(document: JsonObject, names: Names, findings: Findings): void {
  for (const service of objects(object(document.verify)?.services))
    for (const probe of objects(service.probes))
      for (const caller of Object.keys(probe)) {
        if (["request", "anonymous", "tampered"].includes(caller) || names.ownClients.has(caller)) continue;
        findings.error(
          "IAM1402",
          `the caller \`${caller}\` is no client of this spec`,
          { in: probe, key: caller, part: "key" },
          {
            help:
              didYouMean(caller, [...names.ownClients, "anonymous", "tampered"]) ??
              "a caller is a clientId of this realm, `anonymous` or `tampered`",
          },
        );
      }
}

class References {
  readonly #names: Names;
  readonly #findings: Findings;

  constructor(names: Names, findings: Findings) {
    this.#names = names;
    this.#findings = findings;
  }

  composites(role: JsonObject): void {
    const composites = object(role.composites);
    if (!composites) return;
    this.#realmRoles(composites.realm);
    this.#clientRoles(composites.client);
  }

  /** The roles and groups of a user or group. */
  grants(holder: JsonObject): void {
    this.#realmRoles(holder.realmRoles);
    this.#clientRoles(holder.clientRoles);
    this.groups(holder.groups);
  }

  client(clientId: string, at: At): boolean {
    return this.#check(clientId, at, {
      code: "IAM1402",
      known: this.#names.clients,
      listed: false,
      message: `there is no client \`${clientId}\``,
    });
  }

  scopes(scopes: Json | undefined): void {
    this.#each(scopes, (scope, at) => this.#scope(scope, at));
  }

  groups(groups: Json | undefined): void {
    this.#each(groups, (group, at) => this.#group(group, at));
  }

  protocolMapper(mapper: JsonObject): void {
    const config = object(mapper.config);
    const type = text(mapper.protocolMapper);
    if (!config) return;
    for (const key of ["usermodel.clientRoleMapping.clientId", "included.client.audience"]) {
      const clientId = text(config[key]);
      if (clientId) this.client(clientId, { in: config, key });
    }
    this.#customAudience(config);
    if (type === "oidc-hardcoded-role-mapper" || type === "saml-hardcode-role-mapper")
      this.#qualifiedRole(config);
  }

  /** An audience may be any text; one a letter away from a client is hardly meant. */
  #customAudience(config: JsonObject): void {
    const key = "included.custom.audience";
    const audience = text(config[key]) ?? "";
    const meant = similar(audience, this.#names.clients);
    if (meant === undefined || audience.length < 5 || editsBetween(audience, meant) > 1) return;
    this.#findings.warn(
      "IAM1402",
      `the audience \`${audience}\` is no client`,
      { in: config, key },
      {
        help: `did you mean \`${meant}\`? Any other text is taken as it is`,
      },
    );
  }

  /** An entry that names an identity provider. */
  provider(container: JsonObject, key: string): void {
    const { providers, listed } = this.#names;
    const alias = text(container[key]);
    if (alias !== undefined)
      this.#check(
        alias,
        { in: container, key },
        {
          code: "IAM1407",
          known: providers,
          listed: listed.providers,
          message: `there is no identity provider \`${alias}\``,
        },
      );
  }

  /** Roles that tokens of a client or with a client scope may hold: the realm's, or those of another client. */
  scopeMapping(mapping: JsonObject, ofClient?: string): void {
    const clientId = text(mapping.client);
    if (clientId !== undefined) this.client(clientId, { in: mapping, key: "client" });
    const scope = text(mapping.clientScope);
    if (scope !== undefined) this.#scope(scope, { in: mapping, key: "clientScope" });
    this.#each(mapping.roles, (role, at) =>
      ofClient === undefined ? this.#realmRole(role, at) : this.#clientRole(ofClient, role, at),
    );
  }

  identityProviderMapper(mapper: JsonObject): void {
    this.provider(mapper, "identityProviderAlias");
    const config = object(mapper.config);
    if (!config) return;
    this.#qualifiedRole(config);
    const group = text(config.group);
    if (group) this.#group(group, { in: config, key: "group" });
  }

  /** `role`, or `clientId.role`, where both may hold dots: the first split that names a client is meant. */
  #qualifiedRole(config: JsonObject): void {
    const name = text(config.role);
    if (!name) return;
    const at = { in: config, key: "role" };
    const splits = [...name.matchAll(/\./g)].map(
      ({ index }) => [name.slice(0, index), name.slice(index + 1)] as const,
    );
    const found = splits.find(([clientId]) => this.#names.clients.has(clientId));
    if (found) this.#clientRole(found[0], found[1], at);
    else if (splits.length === 0 || this.#names.realmRoles.has(name)) this.#realmRole(name, at);
    else if (splits[0]) this.client(splits[0][0], at);
  }

  #scope(scope: string, at: At): void {
    this.#check(scope, at, {
      code: "IAM1403",
      known: this.#names.scopes,
      listed: this.#names.listed.scopes,
      message: `there is no client scope \`${scope}\``,
    });
  }

  #group(group: string, at: At): void {
    const path = group.startsWith("/") ? group : `/${group}`;
    this.#check(path, at, {
      code: "IAM1404",
      known: this.#names.groups,
      listed: this.#names.listed.groups,
      message: `there is no group \`${path}\``,
    });
  }

  #realmRoles(roles: Json | undefined): void {
    this.#each(roles, (role, at) => this.#realmRole(role, at));
  }

  #realmRole(role: string, at: At): void {
    this.#check(role, at, {
      code: "IAM1401",
      known: this.#names.realmRoles,
      listed: this.#names.listed.realmRoles,
      message: `there is no realm role \`${role}\``,
    });
  }

  #clientRoles(byClient: Json | undefined): void {
    const clients = object(byClient) ?? {};
    for (const [clientId, roles] of Object.entries(clients)) {
      if (!this.client(clientId, { in: clients, key: clientId, part: "key" })) continue;
      this.#each(roles, (role, at) => this.#clientRole(clientId, role, at));
    }
  }

  #clientRole(clientId: string, role: string, at: At): void {
    const roles = this.#names.rolesOf(clientId);
    if (!roles) return;
    const message = `the client \`${clientId}\` has no role \`${role}\``;
    this.#check(role, at, { code: "IAM1401", known: roles, listed: true, message });
  }

  #each(names: Json | undefined, check: (name: string, at: At) => void): void {
    for (const [index, name] of list(names).entries())
      if (typeof name === "string") check(name, { in: names as Json[], key: index });
  }

  /** Whether the name may stand. */
  #check(name: string, at: At, { code, known, listed, message }: Target): boolean {
    if (known.has(name) || (!listed && similar(name, known) === undefined)) return true;
    this.#findings.error(code, message, at, {
      help: didYouMean(name, known) ?? `add it to the spec, or use one of: ${some(known)}`,
    });
    return false;
  }
}

interface Target {
  readonly code: Code;
  readonly known: ReadonlySet<string>;
  /** The spec says which there are, so that no other can be meant. */
  readonly listed: boolean;
  readonly message: string;
}

function some(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, 8).join(", ");
  if (shown === "") return "(none yet)";
  return names.size > 8 ? `${shown}, …` : shown;
}
