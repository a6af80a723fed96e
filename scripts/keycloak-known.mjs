// Writes src/spec/generated/keycloak-known.json: what Keycloak brings with it, so that a spec can be checked without a
// server. Run it against a development server of the reference version, with the folder of its distribution; then once
// more with --add for each older version that is supported, whose types and settings are known as well. Needs Java.
//
//   KEYCLOAK_URL=… KEYCLOAK_CLIENT_ID=… KEYCLOAK_CLIENT_SECRET=… node scripts/keycloak-known.mjs DISTRIBUTION [--add]
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const file = new URL("../src/spec/generated/keycloak-known.json", import.meta.url);
const realm = "iam-known-probe";
const {
  KEYCLOAK_URL: url = "http://localhost:8080",
  KEYCLOAK_CLIENT_ID,
  KEYCLOAK_CLIENT_SECRET,
} = process.env;
const [distribution, mode] = process.argv.slice(2);
if (!distribution) throw new Error("which distribution? (the folder of an unpacked Keycloak)");

const login = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: KEYCLOAK_CLIENT_ID ?? "",
    client_secret: KEYCLOAK_CLIENT_SECRET ?? "",
  }),
});
const { access_token: token } = await login.json();
if (!token) throw new Error(`login failed (${login.status})`);

const shipped = types(await admin("GET", "serverinfo"));
const known =
  mode === "--add"
    ? unite(JSON.parse(await readFile(file, "utf8")), shipped)
    : { ...shipped, ...(await builtIn()) };
await writeFile(file, `${JSON.stringify(sorted(known), null, 1)}\n`);

/** Which types of providers there are, and their settings. */
function types(info) {
  const { providers, componentTypes: declared } = info;
  const declaredAs = (name) =>
    declared[Object.keys(declared).find((type) => type.endsWith(`.${name}`))] ?? [];
  const named = (spi, ...names) => ({
    ...Object.fromEntries(Object.keys(providers[spi].providers).map((id) => [id, {}])),
    ...settingsByType(names.flatMap(declaredAs)),
  });
  const config = configKeys();
  const components = {};
  for (const [name, spi] of Object.entries({
    KeyProvider: "keys",
    UserStorageProvider: "storage",
    LDAPStorageMapper: "ldap-mapper",
    ClientRegistrationPolicy: "client-registration-policy",
    UserProfileProvider: "userProfile",
  })) {
    const type = Object.keys(declared).find((full) => full.endsWith(`.${name}`));
    if (type) components[type] = named(spi, name);
  }
  return {
    version: info.systemInfo.version,
    protocols: Object.keys(info.protocolMapperTypes),
    protocolMappers: Object.fromEntries(
      Object.entries(info.protocolMapperTypes).map(([protocol, mappers]) => [
        protocol,
        settingsByType(mappers),
      ]),
    ),
    // Settings that only one of them has; the others are in `identityProviderConfig`.
    identityProviders: {
      ...settingsByType(info.identityProviders),
      ...settingsByType([...declaredAs("SocialIdentityProvider"), ...declaredAs("IdentityProvider")]),
    },
    identityProviderConfig: config.identityProviders,
    identityProviderMappers: named("identity-provider-mapper", "IdentityProviderMapper"),
    components,
    authenticators: {
      ...named("authenticator", "Authenticator"),
      ...named("form-action", "FormAction"),
      ...named("form-authenticator", "FormAuthenticator"),
      ...named("client-authenticator", "ClientAuthenticator"),
    },
    clientAuthenticators: Object.keys(providers["client-authenticator"].providers),
    clientPolicyConditions: named("client-policy-condition", "ClientPolicyConditionProvider"),
    clientPolicyExecutors: named("client-policy-executor", "ClientPolicyExecutorProvider"),
    requiredActions: Object.keys(providers["required-action"].providers),
    eventsListeners: Object.keys(providers.eventsListener.providers),
    eventTypes: info.enums.eventType,
    authorizationPolicies: Object.keys(providers.policy.providers),
    passwordPolicies: Object.fromEntries(
      info.passwordPolicies.map(({ id, configType }) => [id, configType === "int" ? "number" : "text"]),
    ),
    passwordHashing: Object.keys(providers["password-hashing"].providers),
    clientAttributes: config.clientAttributes,
  };
}

/** What a new realm holds. */
async function builtIn() {
  await admin("POST", "realms", { realm, enabled: true });
  try {
    const exported = await admin(
      "POST",
      `realms/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
    );
    const flows = await admin("GET", `realms/${realm}/authentication/flows`);
    const policies = `realms/${realm}/client-policies/profiles?include-global-profiles=true`;
    return {
      clientProfiles: (await admin("GET", policies)).globalProfiles.map(({ name }) => name),
      flows: flows.map(({ alias }) => alias),
      realmRoles: exported.roles.realm
        .map(({ name }) => name)
        .filter((name) => !name.startsWith("default-roles-")),
      clientRoles: Object.fromEntries(
        Object.entries(exported.roles.client).map(([clientId, roles]) => [
          clientId,
          roles.map(({ name }) => name),
        ]),
      ),
      clientScopes: exported.clientScopes.map(({ name }) => name),
    };
  } finally {
    await admin("DELETE", `realms/${realm}`);
  }
}

async function admin(method, where, body) {
  const response = await fetch(`${url}/admin/${where}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

function configKeys() {
  const jars = ["main", "boot"].map((folder) => path.join(distribution, "lib", "lib", folder, "*"));
  const program = fileURLToPath(new URL("schema/ConfigKeys.java", import.meta.url));
  const output = execFileSync("java", ["-cp", jars.join(path.delimiter), program], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output);
}

function settingsByType(declared) {
  return Object.fromEntries(
    declared.map(({ id, properties }) => [
      id,
      Object.fromEntries((properties ?? []).map((property) => [property.name, settingOf(property)])),
    ]),
  );
}

/** What a setting may hold: one of some values, "boolean", "number" or any "text". */
function settingOf({ name, type, options }) {
  // Declared as text, and read as a number.
  if (name === "priority") return "number";
  // Which kinds of keystores there are depends on the machine.
  if (options?.length > 0 && !options.includes("JKS")) return options;
  if (type === "boolean") return "boolean";
  return type === "Number" || type === "Integer" ? "number" : "text";
}

/** What either of two versions knows; where they differ, the first one (the newer) counts. */
function unite(a, b) {
  if (a === undefined || b === undefined) return a ?? b;
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  if (typeof a !== "object" || typeof b !== "object" || Array.isArray(a) || Array.isArray(b)) return a;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, unite(a[key], b[key])]));
}

/** Keys and lists in order, so that a new run changes no more than it must. */
function sorted(value) {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
