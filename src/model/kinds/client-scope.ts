import { mappersByName, present, strings } from "../canonical.ts";
import type { Kind } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import { protocolMapperMentions } from "../mention.ts";
import type { ClientScopeRepresentation, MapperRepresentation } from "../representation.ts";
import type { Resource } from "../resource.ts";
import { asFields, wireFields, wireMappers } from "../wire.ts";

/** The scopes that Keycloak gives each new realm, up to 26.7 (OIDCLoginProtocolFactory, SamlProtocolFactory). */
const BUILT_IN_SCOPES: ReadonlySet<string> = new Set([
  "acr",
  "address",
  "AuthnContextClassRef",
  "basic",
  "email",
  "microprofile-jwt",
  "offline_access",
  "organization",
  "phone",
  "profile",
  "role_list",
  "roles",
  "saml_organization",
  "service_account",
  "web-origins",
]);

/** A client scope with its protocol mappers. */
export const clientScope: Kind = {
  name: "clientScope",
  label: "client scope",
  adoptable: true,
  loses: "its links to clients",
  exact: ["protocolMappers", "protocolMappers.*.config"],

  collect(realm) {
    return {
      resources: (realm.clientScopes ?? []).map(toResource),
      complete: new Set(realm.clientScopes ? [""] : []),
    };
  },

  mentions: ({ fields }) => protocolMapperMentions(fields),

  needs: [
    { what: "protocol", path: ["protocol"] },
    { what: "protocolMapper", path: ["protocolMappers", "*", "protocolMapper"] },
  ],

  serverMade: (scope) => BUILT_IN_SCOPES.has(scope.path[0] ?? ""),

  async write({ admin, owner, live }, changes) {
    for (const { action, desired, live: had, fields } of changes) {
      if (action === "delete") {
        if (had?.id) await admin.deleteClientScope(had.id);
      } else if (desired && action === "create") {
        const scope = toRepresentation(desired);
        await admin.createClientScope({
          protocol: "openid-connect",
          ...scope,
          attributes: withMarks(scope.attributes, desired.fields, owner, String),
          protocolMappers: wireMappers(desired.fields.protocolMappers),
        });
      } else if (desired && had?.id) {
        // PUT on a client scope ignores its mappers, so these are written one by one.
        if (fields.some((field) => field.path[0] !== "protocolMappers"))
          await admin.updateClientScope(had.id, updateOf(desired, had));
        const held = live.clientScopes?.find((scope) => scope.id === had.id)?.protocolMappers ?? [];
        await writeMappers(
          admin,
          had.id,
          desired,
          held,
          new Set(fields.map((field) => mapperOf(field.path))),
        );
      }
    }
  },
};

function toResource(scope: ClientScopeRepresentation): Resource {
  const { id, name, protocolMappers, attributes, description, protocol } = scope;
  const fields = present({ description, protocol });
  if (attributes) fields.attributes = strings(attributes);
  if (protocolMappers) fields.protocolMappers = mappersByName(protocolMappers);
  Object.assign(fields, protectionIn(scope, attributes));
  return {
    kind: "clientScope",
    path: [name],
    fields,
    within: "",
    ...ownerIn(attributes),
    source: scope,
    ...(id ? { id } : {}),
  };
}

/** PUT merges the attributes, so the marks stay. */
function updateOf(desired: Resource, had: Resource): ClientScopeRepresentation {
  const wanted = toRepresentation(desired);
  return {
    ...toRepresentation(had),
    ...wanted,
    attributes: withMarks(wanted.attributes, desired.fields, undefined, String),
  };
}

function toRepresentation(scope: Resource): ClientScopeRepresentation {
  return {
    ...wireFields<Partial<ClientScopeRepresentation>>(scope.fields, ["protocolMappers"]),
    name: scope.path[0] ?? "",
  };
}

function mapperOf(path: readonly string[]): string | undefined {
  return path[0] === "protocolMappers" ? path[1] : undefined;
}

async function writeMappers(
  admin: Parameters<Kind["write"]>[0]["admin"],
  scopeId: string,
  desired: Resource,
  held: readonly MapperRepresentation[],
  changed: ReadonlySet<string | undefined>,
): Promise<void> {
  const wanted = wireMappers(asFields(desired.fields).protocolMappers, held).filter(({ name }) =>
    changed.has(name),
  );
  const kept = new Set(wanted.map(({ name }) => name));
  for (const { name, id } of held)
    if (changed.has(name) && !kept.has(name) && id) await admin.deleteScopeMapper(scopeId, id);
  for (const mapper of wanted)
    if (mapper.id) await admin.updateScopeMapper(scopeId, { ...mapper, id: mapper.id });
  const created = wanted.filter(({ id }) => id === undefined);
  if (created.length > 0) await admin.createScopeMappers(scopeId, created);
}
