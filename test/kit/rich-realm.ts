import type { TestKeycloak } from "./keycloak.ts";

/** Every kind that is managed, with references across them. */
export const richSpec = async (server: TestKeycloak, realm: string): Promise<string> => `
realm: ${realm}
enabled: true
displayName: Everything
accessTokenLifespan: 301
sslRequired: external
passwordPolicy: length(12)
eventsListeners: [jboss-logging]
supportedLocales: [en, de]
internationalizationEnabled: true
attributes: { frontendUrl: "", custom: yes-please, number: 7 }
browserSecurityHeaders: { xFrameOptions: DENY }
smtpServer: { host: mail.example.com, from: iam@example.com, auth: true, user: u, password: $(env:SMTP_PASSWORD) }
otpPolicyDigits: 8
clientScopes:
  - name: house
    description: House rules
    attributes: { include.in.token.scope: true }
    claims: { house: { value: red } }
  - name: garden
    protocol: openid-connect
defaultDefaultClientScopes: ${JSON.stringify([...(await scopesOfNewRealm(server, "default")), "house"])}
defaultOptionalClientScopes: ${JSON.stringify([...(await scopesOfNewRealm(server, "optional")), "garden"])}
roles:
  realm:
    - { name: staff, description: All who work here }
    - name: chief
      description: Runs it
      attributes: { level: [ "9", "10" ] }
      composites: { realm: [staff], client: { api: [read, write], account: [view-profile] } }
clients:
  - clientId: api
    name: The API
    secret: $(env:API_SECRET)
    redirectUris: [https://api.example.com/cb, https://api.example.com/cb2]
    webOrigins: [https://api.example.com]
    attributes: { pkce.code.challenge.method: S256, access.token.lifespan: 60 }
    roles:
      - read
      - { name: write, description: Change things, composites: { client: { api: [read] } } }
  - clientId: job
    secret: $(env:JOB_SECRET)
    serviceAccount:
      realmRoles: [staff]
      clientRoles: { api: [write], realm-management: [view-users] }
      groups: [/house/kitchen, /house/and/or]
    audience: [api, https://elsewhere.example.com]
    claims: { "https://example.com/roles": { clientRoles: api } }
  - clientId: https://sp.example.com/saml
    protocol: saml
    redirectUris: [https://sp.example.com/acs]
    attributes: { saml.assertion.signature: true }
  - clientId: web
    publicClient: true
    standardFlowEnabled: true
    redirectUris: [https://web.example.com/*]
  - clientId: only-bearer
    bearerOnly: true
groups:
  - name: house
    attributes: { floor: [ "1" ] }
    realmRoles: [staff]
    clientRoles: { api: [read] }
    subGroups:
      - name: kitchen
      - name: and/or
        attributes: { odd: [ "yes" ] }
defaultGroups: [/house, /house/and~/or]
identityProviders:
  - alias: corp
    providerId: saml
    enabled: true
    config: { singleSignOnServiceUrl: https://idp.example.com/sso, idpEntityId: https://idp.example.com, wantAssertionsSigned: true }
    mappers:
      - { attribute: groups, value: ops, clientRole: api.write }
      - { attribute: mail, userAttribute: email }
  - alias: partner
    providerId: oidc
    displayName: Partner
    trustEmail: false
    config:
      clientId: us
      clientSecret: $(env:PARTNER_SECRET)
      authorizationUrl: https://partner.example.com/auth
      tokenUrl: https://partner.example.com/token
    mappers:
      - { attribute: dept, value: it, realmRole: staff }
`;

/** Which scopes a new realm has differs between versions of Keycloak. */
async function scopesOfNewRealm(server: TestKeycloak, link: "default" | "optional"): Promise<string[]> {
  const realm = server.realm("scopes");
  await server.admin("POST", "", { realm, enabled: true });
  const { body } = await server.admin("GET", `/${realm}/default-${link}-client-scopes`);
  return (body as { name: string }[]).map(({ name }) => name);
}

/** Its variables, with values that would be found wherever they leaked. */
export const RICH_SECRETS = {
  SMTP_PASSWORD: "canary-smtp-11aa22bb",
  API_SECRET: "canary-api-33cc44dd",
  JOB_SECRET: "canary-job-55ee66ff",
  PARTNER_SECRET: "canary-partner-77gg88hh",
};

/** What two equal realms have in common: everything but ids, keys, dates and the realm's own name. */
export async function shapeOf(server: TestKeycloak, realm: string): Promise<unknown> {
  const { body } = await server.admin(
    "POST",
    `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const noise =
    /^(id|internalId|containerId|parentId|_id|createdTimestamp|client\.secret\.creation\.time|components)$/;
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return value.replaceAll(realm, "REALM");
    if (Array.isArray(value))
      return value.map(clean).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !noise.test(key) && key !== "iam.owner")
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key.replaceAll(realm, "REALM"), clean(inner)]),
    );
  };
  return clean(body);
}
