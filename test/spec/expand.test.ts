import { describe, expect, test } from "vitest";
import { load, realmOf } from "./kit.ts";

interface Row {
  readonly name: string;
  /** What stands under `realm: r`. */
  readonly spec: string;
  /** The expanded fields that matter here. */
  readonly becomes: object;
}

const SWITCHES = {
  "id.token.claim": "true",
  "access.token.claim": "true",
  "userinfo.token.claim": "true",
  "introspection.token.claim": "true",
  "lightweight.claim": "false",
};

function mapper(name: string, protocolMapper: string, config: object): object {
  return { name, protocol: "openid-connect", protocolMapper, config };
}

const rows: Row[] = [
  {
    name: "roles in a client are client roles of the realm",
    spec: `
clients:
  - clientId: api
    roles: [read, { name: write, description: May write, composites: { client: { api: [read] } }, attributes: { level: [1] } }]`,
    becomes: {
      clients: [{ clientId: "api" }],
      roles: {
        client: {
          api: [
            { name: "read" },
            {
              name: "write",
              description: "May write",
              composites: { client: { api: ["read"] } },
              attributes: { level: ["1"] },
            },
          ],
        },
      },
    },
  },
  {
    name: "no roles wanted stays an empty list",
    spec: "clients: [{ clientId: api, roles: [] }]",
    becomes: { clients: [{ clientId: "api" }], roles: { client: { api: [] } } },
  },
  {
    name: "roles in clients stand beside those that the realm lists",
    spec: `
roles: { realm: [{ name: staff }], client: { other: [{ name: x }] } }
clients: [{ clientId: api, roles: [read] }, { clientId: other }]`,
    becomes: {
      clients: [{ clientId: "api" }, { clientId: "other" }],
      roles: { realm: [{ name: "staff" }], client: { other: [{ name: "x" }], api: [{ name: "read" }] } },
    },
  },
  {
    name: "serviceAccount: true makes a machine's client and leaves its grants alone",
    spec: "clients: [{ clientId: job, serviceAccount: true }]",
    becomes: {
      clients: [
        {
          clientId: "job",
          serviceAccountsEnabled: true,
          publicClient: false,
          standardFlowEnabled: false,
          directAccessGrantsEnabled: false,
        },
      ],
    },
  },
  {
    name: "serviceAccount does not touch the flows of a client that writes them",
    spec: "clients: [{ clientId: web, standardFlowEnabled: true, serviceAccount: true }]",
    becomes: {
      clients: [
        { clientId: "web", standardFlowEnabled: true, serviceAccountsEnabled: true, publicClient: false },
      ],
    },
  },
  {
    name: "serviceAccount: false switches it off",
    spec: "clients: [{ clientId: web, serviceAccount: false }]",
    becomes: { clients: [{ clientId: "web", serviceAccountsEnabled: false }] },
  },
  {
    name: "a service account's grants are exactly those written, in all three kinds",
    spec: `
roles: { realm: [{ name: staff }] }
groups: [{ name: ops }]
clients:
  - { clientId: api, roles: [read] }
  - { clientId: Job, serviceAccount: { realmRoles: [staff], clientRoles: { api: [read] }, groups: [ops] } }
  - { clientId: idle, serviceAccount: {} }`,
    becomes: {
      clients: [
        { clientId: "api" },
        expect.objectContaining({ clientId: "Job", serviceAccountsEnabled: true }),
        expect.objectContaining({ clientId: "idle", serviceAccountsEnabled: true }),
      ],
      groups: [{ name: "ops" }],
      roles: { realm: [{ name: "staff" }], client: { api: [{ name: "read" }] } },
      users: [
        {
          username: "service-account-job",
          enabled: true,
          serviceAccountClientId: "Job",
          realmRoles: ["staff"],
          clientRoles: { api: ["read"] },
          groups: ["/ops"],
        },
        {
          username: "service-account-idle",
          enabled: true,
          serviceAccountClientId: "idle",
          realmRoles: [],
          clientRoles: {},
          groups: [],
        },
      ],
    },
  },
  {
    name: "audience of a client, a built-in client and anything else",
    spec: "clients: [{ clientId: api, audience: [api, account, https://x.example] }]",
    becomes: {
      clients: [
        {
          clientId: "api",
          protocolMappers: (
            [
              ["included.client.audience", "api"],
              ["included.client.audience", "account"],
              ["included.custom.audience", "https://x.example"],
            ] as const
          ).map(([key, name]) =>
            mapper(`audience-${name}`, "oidc-audience-mapper", {
              [key]: name,
              "id.token.claim": "false",
              "access.token.claim": "true",
              "introspection.token.claim": "true",
              "lightweight.claim": "false",
            }),
          ),
        },
      ],
    },
  },
  {
    name: "claims from client roles, as a list or as one string",
    spec: `
clients: [{ clientId: api, roles: [read] }]
clientScopes:
  - name: shared
    claims:
      roles: { clientRoles: api }
      role: { clientRoles: api, multivalued: false, prefix: "api:" }`,
    becomes: {
      clients: [{ clientId: "api" }],
      roles: { client: { api: [{ name: "read" }] } },
      clientScopes: [
        {
          name: "shared",
          protocol: "openid-connect",
          protocolMappers: [
            mapper("roles", "oidc-usermodel-client-role-mapper", {
              "claim.name": "roles",
              "usermodel.clientRoleMapping.clientId": "api",
              multivalued: "true",
              "jsonType.label": "String",
              ...SWITCHES,
            }),
            mapper("role", "oidc-usermodel-client-role-mapper", {
              "claim.name": "role",
              "usermodel.clientRoleMapping.clientId": "api",
              "usermodel.clientRoleMapping.rolePrefix": "api:",
              multivalued: "false",
              "jsonType.label": "String",
              ...SWITCHES,
            }),
          ],
        },
      ],
    },
  },
  {
    name: "claims from realm roles, attributes, groups",
    spec: `
clients:
  - clientId: web
    claims:
      staff: { realmRoles: true }
      tier: { userAttribute: plan }
      groups: { groups: true, fullPath: false }
      paths: { groups: true }`,
    becomes: {
      clients: [
        {
          clientId: "web",
          protocolMappers: [
            mapper("staff", "oidc-usermodel-realm-role-mapper", {
              "claim.name": "staff",
              multivalued: "true",
              "jsonType.label": "String",
              ...SWITCHES,
            }),
            mapper("tier", "oidc-usermodel-attribute-mapper", {
              "claim.name": "tier",
              "user.attribute": "plan",
              multivalued: "false",
              "aggregate.attrs": "false",
              "jsonType.label": "String",
              ...SWITCHES,
            }),
            mapper("groups", "oidc-group-membership-mapper", {
              "claim.name": "groups",
              "full.path": "false",
              ...SWITCHES,
            }),
            mapper("paths", "oidc-group-membership-mapper", {
              "claim.name": "paths",
              "full.path": "true",
              ...SWITCHES,
            }),
          ],
        },
      ],
    },
  },
  {
    name: "fixed claims keep their type, and dots in a claim's name are part of it",
    spec: `
clients:
  - clientId: web
    claims:
      "https://x.example/tenant": { value: acme }
      limit: { value: 10 }
      beta: { value: true }`,
    becomes: {
      clients: [
        {
          clientId: "web",
          protocolMappers: (
            [
              ["https://x.example/tenant", "https://x\\.example/tenant", "acme", "String"],
              ["limit", "limit", "10", "long"],
              ["beta", "beta", "true", "boolean"],
            ] as const
          ).map(([name, claim, value, type]) =>
            mapper(name, "oidc-hardcoded-claim-mapper", {
              "claim.name": claim,
              "claim.value": value,
              "jsonType.label": type,
              "access.tokenResponse.claim": "false",
              ...SWITCHES,
            }),
          ),
        },
      ],
    },
  },
  {
    name: "mappers is a short name of protocolMappers and takes the protocol of its owner",
    spec: `
clients:
  - clientId: sp
    protocol: saml
    mappers: [{ name: groups, protocolMapper: saml-group-membership-mapper, config: { single: true } }]`,
    becomes: {
      clients: [
        {
          clientId: "sp",
          protocol: "saml",
          protocolMappers: [
            {
              name: "groups",
              protocol: "saml",
              protocolMapper: "saml-group-membership-mapper",
              config: { single: "true" },
            },
          ],
        },
      ],
    },
  },
  {
    name: "no mappers wanted stays an empty list; not mentioned stays not managed",
    spec: "clients: [{ clientId: a, mappers: [] }, { clientId: b }]",
    becomes: { clients: [{ clientId: "a", protocolMappers: [] }, { clientId: "b" }] },
  },
  {
    name: "mappers of a SAML identity provider",
    spec: `
roles: { realm: [{ name: staff }] }
clients: [{ clientId: api, roles: ["x:op"] }]
identityProviders:
  - alias: corp
    providerId: saml
    mappers:
      - { attribute: groups, value: ops, clientRole: "api.x:op" }
      - { attribute: member, realmRole: staff }
      - { attribute: groups, value: eng, group: eng }
      - { name: mail, attribute: email, userAttribute: email }
      - { name: own, identityProviderMapper: saml-username-idp-mapper, config: { template: "\${NAMEID}" } }`,
    becomes: {
      clients: [{ clientId: "api" }],
      roles: { realm: [{ name: "staff" }], client: { api: [{ name: "x:op" }] } },
      identityProviders: [{ alias: "corp", providerId: "saml" }],
      identityProviderMappers: [
        {
          name: "groups ops to api.x:op",
          identityProviderAlias: "corp",
          identityProviderMapper: "saml-role-idp-mapper",
          config: {
            syncMode: "INHERIT",
            "attribute.name": "groups",
            "attribute.value": "ops",
            role: "api.x:op",
          },
        },
        {
          name: "member to staff",
          identityProviderAlias: "corp",
          identityProviderMapper: "saml-advanced-role-idp-mapper",
          config: {
            syncMode: "INHERIT",
            attributes: '[{"key":"member","value":".*"}]',
            "are.attribute.values.regex": "true",
            role: "staff",
          },
        },
        {
          name: "groups eng to eng",
          identityProviderAlias: "corp",
          identityProviderMapper: "saml-advanced-group-idp-mapper",
          config: {
            syncMode: "INHERIT",
            attributes: '[{"key":"groups","value":"eng"}]',
            "are.attribute.values.regex": "false",
            group: "/eng",
          },
        },
        {
          name: "mail",
          identityProviderAlias: "corp",
          identityProviderMapper: "saml-user-attribute-idp-mapper",
          config: { syncMode: "INHERIT", "attribute.name": "email", "user.attribute": "email" },
        },
        {
          name: "own",
          identityProviderAlias: "corp",
          identityProviderMapper: "saml-username-idp-mapper",
          config: { template: "${NAMEID}" },
        },
      ],
    },
  },
  {
    name: "mappers of an OpenID Connect identity provider",
    spec: `
identityProviders:
  - alias: corp
    providerId: oidc
    mappers:
      - { attribute: groups, value: ops, realmRole: offline_access }
      - { attribute: plan, userAttribute: tier }`,
    becomes: {
      identityProviders: [{ alias: "corp", providerId: "oidc" }],
      identityProviderMappers: [
        {
          name: "groups ops to offline_access",
          identityProviderAlias: "corp",
          identityProviderMapper: "oidc-role-idp-mapper",
          config: { syncMode: "INHERIT", claim: "groups", "claim.value": "ops", role: "offline_access" },
        },
        {
          name: "plan to tier",
          identityProviderAlias: "corp",
          identityProviderMapper: "oidc-user-attribute-idp-mapper",
          config: { syncMode: "INHERIT", claim: "plan", "user.attribute": "tier" },
        },
      ],
    },
  },
  {
    name: "no mappers wanted at an identity provider stays written",
    spec: "identityProviders: [{ alias: corp, providerId: saml, mappers: [] }]",
    becomes: { identityProviders: [{ alias: "corp", providerId: "saml", mappers: [] }] },
  },
  {
    name: "values of config and attributes are strings, numbers as the file writes them",
    spec: `
attributes: { a: true, b: 1.10, c: 007, d: text }
clients: [{ clientId: web, attributes: { pkce: true, e: null } }]
smtpServer: { port: 25, auth: true }
groups: [{ name: g, attributes: { cost: [1.50, x] } }]`,
    becomes: {
      attributes: { a: "true", b: "1.10", c: "007", d: "text" },
      clients: [{ clientId: "web", attributes: { pkce: "true" } }],
      smtpServer: { port: "25", auth: "true" },
      groups: [{ name: "g", attributes: { cost: ["1.50", "x"] } }],
    },
  },
  {
    name: "what exports add and provisioning cannot use goes away",
    spec: `
id: 0b1
keycloakVersion: 26.7.4
displayName: null
clients: [{ id: 1a, clientId: web, access: { view: true }, name: null, protocolMappers: [{ id: 2b, name: m, protocol: openid-connect, protocolMapper: oidc-acr-mapper, consentRequired: false, config: {} }] }]
roles: { realm: [{ id: 3c, name: r, composite: false, clientRole: false, containerId: 0b1, attributes: {} }] }
groups: [{ id: 4d, name: g, path: /g, subGroups: [{ name: h, path: /g/h, subGroups: [] }] }]
users: [{ id: 5e, username: service-account-web, serviceAccountClientId: web, totp: false, groups: [g/h] }]`,
    becomes: {
      clients: [
        {
          clientId: "web",
          protocolMappers: [
            { name: "m", protocol: "openid-connect", protocolMapper: "oidc-acr-mapper", config: {} },
          ],
        },
      ],
      roles: { realm: [{ name: "r", composite: false, attributes: {} }] },
      groups: [{ name: "g", subGroups: [{ name: "h", subGroups: [] }] }],
      users: [
        { username: "service-account-web", serviceAccountClientId: "web", enabled: true, groups: ["/g/h"] },
      ],
    },
  },
];

describe("expansion", () => {
  test.each(rows)("$name", async ({ spec, becomes }) => {
    const { representation } = await realmOf(`realm: r\n${spec}`);
    expect(representation).toEqual({ realm: "r", ...becomes });
  });

  test.each(rows)("the result is a spec that expands to itself: $name", async ({ spec }) => {
    const first = await realmOf(`realm: r\n${spec}`);
    const again = await realmOf(JSON.stringify(first.representation));
    expect(again.representation).toEqual(first.representation);
  });

  test("owner and verify belong to iam and not to the realm", async () => {
    const realm = await realmOf(`
realm: r
owner: platform
clients: [{ clientId: sdk, serviceAccount: true }]
verify:
  services:
    - name: api
      url: http://localhost:8088
      probes:
        - { request: GET /health, anonymous: 200 }
        - { request: "POST /v1/agents?x=1", anonymous: [401, 403], tampered: 401, sdk: 201 }`);
    expect(realm.owner).toBe("platform");
    expect(realm.representation).not.toHaveProperty("verify");
    expect(realm.representation).not.toHaveProperty("owner");
    expect(realm.services).toEqual([
      {
        name: "api",
        url: "http://localhost:8088",
        probes: [
          { method: "GET", path: "/health", expect: { anonymous: [200] } },
          {
            method: "POST",
            path: "/v1/agents?x=1",
            expect: { anonymous: [401, 403], tampered: [401], sdk: [201] },
          },
        ],
      },
    ]);
  });

  test("what a convenience became is still found in the source", async () => {
    const { realms, origins } = await load(`realm: r
clients:
  - clientId: api
    roles: [read]
    audience: [account]
    claims:
      role: { clientRoles: api }
    serviceAccount: { clientRoles: { api: [read] } }
`);
    const realm = realms[0]?.representation;
    const [audience, claim] = realm?.clients?.[0]?.protocolMappers ?? [];
    const line = (value: object | undefined) => value && origins.place(value)?.line;
    expect(line(realm?.roles?.client?.api?.[0])).toBe(4);
    expect(line(audience)).toBe(5);
    expect(line(claim)).toBe(7);
    expect(line(realm?.users?.[0])).toBe(8);
  });
});
