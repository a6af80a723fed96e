// Writes src/spec/generated/keycloak-known.json: what a Keycloak of the reference version brings with it, so that a
// spec can be checked without a server. Usage, against a running development server:
//
//   KEYCLOAK_URL=http://localhost:8080 KEYCLOAK_CLIENT_ID=… KEYCLOAK_CLIENT_SECRET=… node scripts/keycloak-known.mjs
import { writeFile } from "node:fs/promises";

const {
  KEYCLOAK_URL: url = "http://localhost:8080",
  KEYCLOAK_CLIENT_ID,
  KEYCLOAK_CLIENT_SECRET,
} = process.env;
const realm = "iam-known-probe";

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

async function admin(method, path, body) {
  const response = await fetch(`${url}/admin/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** name → sorted names of config keys */
function keysByType(types) {
  return Object.fromEntries(
    types
      .map(({ id, properties }) => [id, (properties ?? []).map(({ name }) => name).sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const info = await admin("GET", "serverinfo");
const protocolMappers = Object.fromEntries(
  Object.entries(info.protocolMapperTypes)
    .map(([protocol, types]) => [protocol, keysByType(types)])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

await admin("POST", "realms", { realm, enabled: true, sslRequired: "none" });
try {
  // Mapper types are listed for an existing provider, and each provider has its own.
  const identityProviderMappers = new Map();
  for (const { id: providerId } of info.identityProviders) {
    const config = {
      ...(["kubernetes", "jwt-authorization-grant"].includes(providerId) && {
        issuer: `https://${providerId}.example`,
      }),
      singleSignOnServiceUrl: "https://idp.example/sso",
      authorizationUrl: "https://idp.example/authorize",
      tokenUrl: "https://idp.example/token",
      userInfoUrl: "https://idp.example/userinfo",
      jwksUrl: "https://idp.example/jwks",
      useJwksUrl: "true",
      baseUrl: "https://idp.example",
      clientId: "probe",
      clientSecret: "probe",
    };
    await admin("POST", `realms/${realm}/identity-provider/instances`, {
      alias: providerId,
      providerId,
      config,
    });
    // Some providers ask the internet before they answer; their mapper types are then listed without keys.
    const path = `realms/${realm}/identity-provider/instances/${providerId}/mapper-types`;
    const types = await admin("GET", path).catch(() => ({}));
    for (const type of Object.values(types)) identityProviderMappers.set(type.id, type);
  }
  for (const id of Object.keys(info.providers["identity-provider-mapper"].providers))
    if (!identityProviderMappers.has(id)) identityProviderMappers.set(id, { id, properties: [] });
  const exported = await admin(
    "POST",
    `realms/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const clientRoles = Object.entries(exported.roles.client)
    .map(([clientId, roles]) => [clientId, roles.map(({ name }) => name).sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const flows = await admin("GET", `realms/${realm}/authentication/flows`);
  const known = {
    version: info.systemInfo.version,
    protocolMappers,
    identityProviders: info.identityProviders.map(({ id }) => id).sort(),
    passwordPolicies: info.passwordPolicies.map(({ id }) => id).sort(),
    flows: flows.map(({ alias }) => alias).sort(),
    identityProviderMappers: keysByType([...identityProviderMappers.values()]),
    realmRoles: exported.roles.realm
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("default-roles-"))
      .sort(),
    clientRoles: Object.fromEntries(clientRoles),
    clientScopes: exported.clientScopes.map(({ name }) => name).sort(),
  };
  await writeFile(
    new URL("../src/spec/generated/keycloak-known.json", import.meta.url),
    `${JSON.stringify(known, null, 1)}\n`,
  );
} finally {
  await admin("DELETE", `realms/${realm}`);
}
