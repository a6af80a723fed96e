import type { TestKeycloak } from "../kit/keycloak.ts";

interface Named {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * A realm as somebody makes it in the admin console: whole representations sent back with a change, a copied flow, an
 * LDAP directory, people, an organization where the server has them, authorization services. `secrets` are the variables of its export.
 */
export async function consoleRealm(
  server: TestKeycloak,
  realm: string,
): Promise<{ secrets: Readonly<Record<string, string>>; hasOrganizations: boolean }> {
  const send = (method: string, path: string, body?: unknown) =>
    server.admin(method, `/${realm}${path}`, body);
  const get = async <T>(path: string): Promise<T> => (await send("GET", path)).body as T;
  const find = async (path: string, key: string, value: string): Promise<Named> => {
    const found = (await get<Named[]>(path)).find((item) => item[key] === value);
    if (!found) throw new Error(`nothing in ${path} has the ${key} ${value}`);
    return found;
  };
  await server.admin("POST", "", { realm, enabled: true, displayName: "Console" });
  // Keycloak has organizations since version 25.
  const hasOrganizations = "organizationsEnabled" in (await get<object>(""));
  if (hasOrganizations) await send("PUT", "", { organizationsEnabled: true });
  await send("PUT", "", { ...(await get<object>("")), accessTokenLifespan: 600, bruteForceProtected: true });
  await send("POST", "/authentication/flows/browser/copy", { newName: "my browser" });
  await send("PUT", "", { browserFlow: "my browser" });
  const action = "/authentication/required-actions/CONFIGURE_TOTP";
  await send("PUT", action, { ...(await get<object>(action)), defaultAction: true });
  await send("POST", "/components", {
    name: "ldap",
    providerId: "ldap",
    providerType: "org.keycloak.storage.UserStorageProvider",
    config: {
      vendor: ["other"],
      connectionUrl: ["ldap://localhost:1"],
      usersDn: ["ou=people,dc=example,dc=com"],
      bindDn: ["cn=admin"],
      bindCredential: ["canary-ldap-1f2e"],
      authType: ["simple"],
      usernameLDAPAttribute: ["uid"],
      rdnLDAPAttribute: ["uid"],
      uuidLDAPAttribute: ["entryUUID"],
      userObjectClasses: ["person"],
      editMode: ["READ_ONLY"],
      enabled: ["false"],
    },
  });

  await send("POST", "/roles", { name: "auditor" });
  const auditor = await get<Named>("/roles/auditor");
  const defaultRole = await get<Named>(`/roles/default-roles-${realm}`);
  await send("POST", `/roles-by-id/${defaultRole.id}/composites`, [auditor]);
  await send("POST", "/groups", { name: "team" });
  const team = await find("/groups", "name", "team");
  await send("POST", `/groups/${team.id}/children`, { name: "sub" });
  for (const username of ["alice", "bob"]) await send("POST", "/users", { username, enabled: true });

  await send("POST", "/identity-provider/instances", {
    alias: "google",
    providerId: "google",
    enabled: true,
    config: { clientId: "g", clientSecret: "canary-google-3d4c", hostedDomain: "" },
  });
  await send("POST", "/identity-provider/instances", {
    alias: "corp",
    providerId: "saml",
    enabled: true,
    firstBrokerLoginFlowAlias: "first broker login",
    config: {
      singleSignOnServiceUrl: "https://idp.example.com/sso",
      idpEntityId: "https://idp.example.com",
      validateSignature: "false",
      principalType: "SUBJECT",
      allowCreate: "true",
    },
  });
  if (hasOrganizations) {
    await send("POST", "/organizations", { name: "acme", alias: "acme", domains: [{ name: "acme.org" }] });
    const organization = await find("/organizations", "name", "acme");
    await send("POST", `/organizations/${organization.id}/identity-providers`, "corp");
  }

  await send("POST", "/clients", {
    clientId: "authz",
    protocol: "openid-connect",
    publicClient: false,
    secret: "canary-authz-5b6a",
    serviceAccountsEnabled: true,
    authorizationServicesEnabled: true,
    standardFlowEnabled: true,
    directAccessGrantsEnabled: true,
    redirectUris: ["https://authz.example.com/*"],
    attributes: { "oauth2.device.authorization.grant.enabled": "false" },
  });
  await send("POST", "/clients", {
    clientId: "console",
    protocol: "openid-connect",
    publicClient: true,
    fullScopeAllowed: false,
    redirectUris: ["https://console.example.com/*", "/*"],
    webOrigins: ["+"],
  });
  const console = await find("/clients", "clientId", "console");
  await send("POST", `/clients/${console.id}/scope-mappings/realm`, [auditor]);
  await send("POST", `/clients/${console.id}/protocol-mappers/models`, {
    name: "department",
    protocol: "openid-connect",
    protocolMapper: "oidc-usermodel-attribute-mapper",
    config: { "claim.name": "dept", "user.attribute": "department", "jsonType.label": "String" },
  });
  await send("POST", "/clients", {
    clientId: "https://sp.example.com",
    protocol: "saml",
    redirectUris: ["https://sp.example.com/*"],
  });
  const account = await find("/clients", "clientId", "account-console");
  await send("PUT", `/clients/${account.id}`, {
    ...account,
    redirectUris: [`/realms/${realm}/account/*`, "https://portal.example.com/*"],
  });
  const phone = await find("/client-scopes", "name", "phone");
  await send("DELETE", `/client-scopes/${phone.id}`);

  const saml = await find("/clients", "clientId", "https://sp.example.com");
  const { attributes } = saml as unknown as { attributes: Record<string, string> };
  return {
    hasOrganizations,
    secrets: {
      AUTHZ_SECRET: "canary-authz-5b6a",
      GOOGLE_CLIENT_SECRET: "canary-google-3d4c",
      HTTPS_SP_EXAMPLE_COM_SAML_SIGNING_PRIVATE_KEY: attributes["saml.signing.private.key"] ?? "",
    },
  };
}
