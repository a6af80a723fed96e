import { mappersByName, present, secret, set, strings } from "../canonical.ts";
import type { Change, Kind, WriteContext } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import { protocolMapperMentions } from "../mention.ts";
import { flagOf } from "../need.ts";
import type { ClientRepresentation } from "../representation.ts";
import type { Reference, Resource } from "../resource.ts";
import { inOneList, linkChanges, type ScopeLists } from "../scope-links.ts";
import {
  addServiceAccountClaims,
  isServiceAccountMapper,
  SERVICE_ACCOUNT_SCOPE,
} from "../service-account-claims.ts";
import { asNames, wireFields, wireMappers } from "../wire.ts";

/** Entries of a client representation that say nothing about how it is set up, or are kinds of their own. */
const NOT_FIELDS = new Set([
  "id",
  "clientId",
  "protected",
  "access",
  "origin",
  "nodeReRegistrationTimeout",
  "registeredNodes",
  "registrationAccessToken",
  "notBefore",
  "surrogateAuthRequired",
  "authorizationSettings",
  "authenticationFlowBindingOverrides",
  "defaultRoles",
  "clientTemplate",
  "useTemplateConfig",
  "useTemplateScope",
  "useTemplateMappers",
  "type",
]);

/** The clients that Keycloak makes for each realm (RealmManager.setupRealmAdminManagement and its neighbours). */
export const BUILT_IN_CLIENTS: ReadonlySet<string> = new Set([
  "account",
  "account-console",
  "admin-cli",
  "admin-permissions",
  "broker",
  "realm-management",
  "security-admin-console",
]);

/** Any write to it or its roles is answered with 403, even an unchanged one (ClientResource: internal clients). */
export function lockedClient(clientId: string | undefined): string | undefined {
  return clientId === "realm-management"
    ? "Keycloak lets nobody change its client realm-management"
    : undefined;
}

const LINKS = {
  defaultClientScopes: "default",
  optionalClientScopes: "optional",
} as const satisfies ScopeLists;

/** A client with its protocol mappers and its links to client scopes. */
export const client: Kind = {
  name: "client",
  label: "client",
  adoptable: true,
  loses: "its secret, roles, service account, sessions and consents",
  exact: ["protocolMappers", "protocolMappers.*.config"],

  collect(realm) {
    return {
      resources: (realm.clients ?? []).map(toResource),
      complete: new Set(realm.clients ? [""] : []),
    };
  },

  serverMade: ({ path: [clientId = ""] }, realm) =>
    BUILT_IN_CLIENTS.has(clientId) || (realm.realm === "master" && clientId.endsWith("-realm")),

  references(resource) {
    const references: Reference[] = [];
    for (const field of Object.keys(LINKS))
      for (const name of asNames(resource.fields[field]))
        references.push({
          kind: "clientScope",
          path: [name],
          ...(resource.source ? { source: resource.source, entry: field } : {}),
        });
    return references;
  },

  mentions: ({ fields }) => protocolMapperMentions(fields),

  implied: (desired, live) => inOneList(desired, live, LINKS),

  needs: [
    { what: "protocol", path: ["protocol"] },
    { what: "protocolMapper", path: ["protocolMappers", "*", "protocolMapper"] },
    { what: "clientAuthenticator", path: ["clientAuthenticatorType"] },
    { what: "loginTheme", path: ["attributes", "login_theme"] },
    flagOf("AUTHORIZATION", "authorizationServicesEnabled"),
    flagOf("DEVICE_FLOW", "attributes", "oauth2.device.authorization.grant.enabled"),
    flagOf("CIBA", "attributes", "oidc.ciba.grant.enabled"),
    flagOf("DPOP", "attributes", "dpop.bound.access.tokens"),
    flagOf("TOKEN_EXCHANGE_STANDARD_V2", "attributes", "standard.token.exchange.enabled"),
    flagOf("JWT_AUTHORIZATION_GRANT", "attributes", "oauth2.jwt.authorization.grant.enabled"),
  ],

  locked: ({ desired, live }) => lockedClient((desired ?? live)?.path[0]),

  importInto(batch, resource, context) {
    batch.clients.push(newClient(resource, context));
  },

  async write(context, changes) {
    for (const change of changes) await writeOne(context, change);
  },
};

function toResource(representation: ClientRepresentation): Resource {
  const fields = present(
    Object.fromEntries(Object.entries(representation).filter(([key]) => !NOT_FIELDS.has(key))),
  );
  for (const [key, value] of Object.entries(fields))
    if (Array.isArray(value) && value.every((item) => typeof item === "string"))
      fields[key] = set(value as string[]);
  for (const field of Object.keys(LINKS))
    if (fields[field])
      fields[field] = asNames(fields[field]).filter((name) => name !== SERVICE_ACCOUNT_SCOPE);
  if (representation.attributes) fields.attributes = strings(representation.attributes);
  if (representation.protocolMappers)
    fields.protocolMappers = mappersByName(
      representation.protocolMappers.filter((mapper) => !isServiceAccountMapper(mapper)),
    );
  Object.assign(fields, protectionIn(representation, representation.attributes));
  const own = secret(representation.secret);
  if (own) fields.secret = own;
  return {
    kind: "client",
    path: [representation.clientId],
    fields,
    within: "",
    ...ownerIn(representation.attributes),
    source: representation,
    ...(representation.id ? { id: representation.id } : {}),
  };
}

/** A new client for import: explicit where the import's defaults differ from those of `POST /clients`. */
function newClient(resource: Resource, { live, owner, newSecret }: WriteContext): ClientRepresentation {
  const { fields } = resource;
  const wanted = wireFields<Partial<ClientRepresentation>>(fields, ["protocolMappers"]);
  const representation: ClientRepresentation = {
    protocol: "openid-connect",
    enabled: true,
    publicClient: false,
    ...wanted,
    clientId: resource.path[0] ?? "",
    attributes: withMarks(wanted.attributes, fields, owner, String),
    protocolMappers: wireMappers(fields.protocolMappers),
  };
  const confidential = !representation.publicClient && !representation.bearerOnly;
  if (confidential && representation.protocol === "openid-connect")
    representation.secret ??= newSecret(representation.clientId);
  if (representation.serviceAccountsEnabled) addServiceAccountClaims(representation, live);
  return representation;
}

async function writeOne(context: WriteContext, { action, desired, live, fields }: Change): Promise<void> {
  const { admin, ids } = context;
  if (action === "delete" && live?.id) return admin.deleteClient(live.id);
  if (!desired) return;
  if (action === "create") return admin.createClient(newClient(desired, context));
  if (!live?.id) return;

  // Scope links are ignored by PUT /clients.
  if (fields.some(({ path }) => !Object.hasOwn(LINKS, path[0] ?? ""))) {
    const held = context.live.clients?.find(({ id }) => id === live.id);
    await admin.updateClient(live.id, updateOf(desired, live, held));
  }
  const { gone, added } = linkChanges(fields, LINKS);
  for (const { link, name } of gone)
    await admin.unlinkClientScope(live.id, link, await ids.clientScope(name));
  for (const { link, name } of added) await admin.linkClientScope(live.id, link, await ids.clientScope(name));
}

/**
 * The body of PUT /clients/{id}. The server merges it, but takes an absent `serviceAccountsEnabled` or
 * `authorizationServicesEnabled` as "switch it off and drop what belongs to it" (keycloak#29878), and an absent
 * `frontchannelLogout` as true (up to 26.4), so these always go with it; mappers are synchronised as a whole.
 */
function updateOf(
  desired: Resource,
  live: Resource,
  held: ClientRepresentation | undefined,
): ClientRepresentation {
  const mappers = desired.fields.protocolMappers ?? live.fields.protocolMappers;
  const authorization = held?.authorizationServicesEnabled;
  const frontchannel = held?.frontchannelLogout;
  const own = (held?.protocolMappers ?? []).filter(isServiceAccountMapper);
  const wanted = wireFields<Partial<ClientRepresentation>>(desired.fields, [
    "protocolMappers",
    ...Object.keys(LINKS),
  ]);
  return {
    serviceAccountsEnabled: held?.serviceAccountsEnabled ?? false,
    ...(authorization === undefined ? {} : { authorizationServicesEnabled: authorization }),
    ...(frontchannel === undefined ? {} : { frontchannelLogout: frontchannel }),
    ...wanted,
    clientId: desired.path[0] ?? "",
    // PUT merges the attributes, so the marks that are not sent stay.
    attributes: withMarks(wanted.attributes, desired.fields, undefined, String),
    // The mappers are synchronised as a whole, so those of the service account go back with them.
    ...(mappers === undefined
      ? {}
      : { protocolMappers: [...wireMappers(mappers, held?.protocolMappers), ...own] }),
  };
}
