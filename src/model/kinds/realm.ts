import { FLOW_SETTINGS } from "../../flow-settings.ts";
import { own } from "../../own.ts";
import { Secret } from "../../secret.ts";
import { isMasked, present, secret, set, strings } from "../canonical.ts";
import type { Kind } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import { flagOf } from "../need.ts";
import type { Fields, RealmRepresentation, Value } from "../representation.ts";
import { asFields, wireFields } from "../wire.ts";

/** Parts of a realm representation that are kinds of their own, or that this version does not manage. */
const NOT_SETTINGS: ReadonlySet<string> = new Set([
  "id",
  "realm",
  "protected",
  "keycloakVersion",
  "clients",
  "clientScopes",
  "defaultDefaultClientScopes",
  "defaultOptionalClientScopes",
  "defaultGroups",
  "defaultRole",
  "defaultRoles",
  "roles",
  "groups",
  "users",
  "federatedUsers",
  "identityProviders",
  "identityProviderMappers",
  "scopeMappings",
  "clientScopeMappings",
  "components",
  "authenticationFlows",
  "authenticatorConfig",
  "requiredActions",
  "requiredCredentials",
  "clientProfiles",
  "clientPolicies",
  "localizationTexts",
  "organizations",
  "protocolMappers",
  "userFederationProviders",
  "userFederationMappers",
  "adminPermissionsClient",
  "applications",
  "oauthClients",
  "applicationScopeMappings",
  "userProfile",
  "messageBundles",
  "workflows",
]);

/** Settings that Keycloak repeats among the attributes, by the attribute; the setting is what counts where both are sent. */
const MIRRORED: Readonly<Record<string, string>> = {
  clientOfflineSessionIdleTimeout: "clientOfflineSessionIdleTimeout",
  clientOfflineSessionMaxLifespan: "clientOfflineSessionMaxLifespan",
  clientSessionIdleTimeout: "clientSessionIdleTimeout",
  clientSessionMaxLifespan: "clientSessionMaxLifespan",
  oauth2DeviceCodeLifespan: "oauth2DeviceCodeLifespan",
  oauth2DevicePollingInterval: "oauth2DevicePollingInterval",
  realmReusableOtpCode: "otpPolicyCodeReusable",
  scimApiEnabled: "scimApiEnabled",
};

/** Settings that Keycloak takes only together with the others of their family (RealmRepresentation import). */
const FAMILIES = ["otpPolicy", "webAuthnPolicyPasswordless", "webAuthnPolicy"] as const;

/** The realm itself: its settings and attributes. */
export const realm: Kind = {
  name: "realm",
  label: "realm",
  severe: true,
  loses: "all users, sessions, keys and everything else in it",

  collect(representation) {
    const fields = settingsOf(representation);
    return {
      resources: [
        {
          kind: "realm",
          path: [representation.realm],
          fields,
          within: "",
          ...ownerIn(representation.attributes),
          source: representation,
        },
      ],
      complete: new Set(),
    };
  },

  needs: [
    { what: "passwordPolicy", path: ["passwordPolicy"], names: policiesIn },
    { what: "eventListener", path: ["eventsListeners"] },
    { what: "loginTheme", path: ["loginTheme"] },
    { what: "accountTheme", path: ["accountTheme"] },
    { what: "adminTheme", path: ["adminTheme"] },
    { what: "emailTheme", path: ["emailTheme"] },
    ...FLOW_SETTINGS.map((setting) => ({ what: "flow" as const, path: [setting] })),
    flagOf("ORGANIZATION", "organizationsEnabled"),
    flagOf("ADMIN_FINE_GRAINED_AUTHZ_V2", "adminPermissionsEnabled"),
    flagOf("OID4VC_VCI", "verifiableCredentialsEnabled"),
    flagOf("SCIM_API", "scimApiEnabled"),
  ],

  refuses({ action, desired, live, fields }) {
    if (action !== "update" || !fields.some(({ path }) => path[0] === "smtpServer")) return undefined;
    const held = asFields(live?.fields.smtpServer).password;
    if (
      held instanceof Secret &&
      isMasked(held) &&
      asFields(desired?.fields.smtpServer).password === undefined
    )
      return "the password of smtpServer would be lost: Keycloak replaces smtpServer as a whole and does not show it; give smtpServer.password in the file";
    return undefined;
  },

  async write({ admin, live, owner, lock }, changes) {
    for (const { action, desired, fields } of changes) {
      if (action === "delete") await admin.deleteRealm();
      else if (!desired) continue;
      else if (action === "create") {
        const settings = wireFields<Partial<RealmRepresentation>>(desired.fields);
        const attributes = withMarks(given(settings.attributes), desired.fields, owner, String);
        // The API makes a realm that is switched off unless told otherwise; the admin console does not.
        const roles = lock ? { roles: { realm: [lock] } } : {};
        await admin.createRealm({ enabled: true, ...settings, realm: admin.realm, attributes, ...roles });
      } else {
        const changed = new Set(fields.flatMap((field) => field.path.slice(0, 1)));
        await admin.updateRealm(bodyOf(changed, desired.fields, live));
      }
    }
  },
};

/**
 * The attributes without those that repeat settings. Where a file has a setting only there, it is moved to `settings`:
 * the server would pass over the attribute.
 */
function withoutMirrors(attributes: Fields, settings: Fields): Fields {
  const rest: Fields = {};
  for (const [key, value] of Object.entries(attributes)) {
    const setting = own(MIRRORED, key);
    if (setting === undefined || typeof value !== "string" || value === "") rest[key] = value;
    else settings[setting] ??= /^\d+$/.test(value) ? Number(value) : value === "true";
  }
  return rest;
}

/** `length(8) and notUsername(undefined)` */
function policiesIn(policy: Value): string[] {
  if (typeof policy !== "string") return [];
  return policy.split(" and ").flatMap((part) => part.trim().replace(/\([\s\S]*$/, "") || []);
}

function settingsOf(representation: RealmRepresentation): Fields {
  const fields = present(
    Object.fromEntries(Object.entries(representation).filter(([key]) => !NOT_SETTINGS.has(key))),
  );
  for (const [key, value] of Object.entries(fields))
    if (Array.isArray(value) && value.every((item) => typeof item === "string"))
      fields[key] = set(value as string[]);
  if (representation.attributes)
    fields.attributes = withoutMirrors(strings(representation.attributes), fields);
  Object.assign(fields, protectionIn(representation, representation.attributes));
  const smtp = fields.smtpServer;
  if (smtp !== undefined) {
    const server = strings(asFields(smtp));
    const password = secret(server.password);
    fields.smtpServer = password ? { ...server, password } : server;
  }
  return fields;
}

/** The attributes without those that there shall not be: Keycloak would keep them as empty ones. */
function given(attributes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ""));
}

/**
 * The changed settings only, since a realm PUT merges; but `attributes` and the other maps are replaced as a whole,
 * so what the server has beyond the file goes back with them.
 */
function bodyOf(
  changed: ReadonlySet<string>,
  desired: Fields,
  live: RealmRepresentation,
): Partial<RealmRepresentation> {
  const wanted = wireFields<Record<string, unknown>>(desired);
  const body: Record<string, unknown> = {};
  for (const key of changed) {
    const value = wanted[key];
    if (key === "protected") continue;
    const isMap = value !== null && typeof value === "object" && !Array.isArray(value);
    body[key] = isMap ? { ...(live[key] as object | undefined), ...value } : value;
    const family = FAMILIES.find((prefix) => key.startsWith(prefix));
    if (!family) continue;
    for (const [sibling, held] of Object.entries(live))
      if (sibling.startsWith(family) && !(sibling in body)) body[sibling] = wanted[sibling] ?? held;
  }
  if (changed.has("attributes"))
    body.attributes = given(body.attributes as RealmRepresentation["attributes"]);
  if (changed.has("protected")) {
    const attributes = given({
      ...live.attributes,
      ...(wanted.attributes as Record<string, string> | undefined),
    });
    body.attributes = withMarks(attributes, desired, undefined, String);
  }
  return body;
}
