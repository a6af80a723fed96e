import { describe, expect, it } from "vitest";
import type {
  ClientRepresentation,
  MapperRepresentation,
  RealmRepresentation,
} from "../../src/model/representation.ts";
import { predict } from "../../src/verify/predict.ts";
import type { Expectation } from "../../src/verify/prediction.ts";

const ISSUER = "https://keycloak.example/realms/acme";

const audience: MapperRepresentation = {
  name: "audience",
  protocolMapper: "oidc-audience-mapper",
  config: { "included.client.audience": "api", "access.token.claim": "true" },
};

function roleClaim(config: Record<string, string> = {}): MapperRepresentation {
  return {
    name: "role",
    protocolMapper: "oidc-usermodel-client-role-mapper",
    config: {
      "usermodel.clientRoleMapping.clientId": "api",
      "claim.name": "api_role",
      multivalued: "false",
      "access.token.claim": "true",
      ...config,
    },
  };
}

function mapper(type: string, config: Record<string, string>): MapperRepresentation {
  return { name: type, protocolMapper: type, config: { "access.token.claim": "true", ...config } };
}

/** A realm with the client `api`, its roles, and the service account `job` that holds `write`. */
function realmWith(
  client: Partial<ClientRepresentation> = {},
  realm: Partial<RealmRepresentation> = {},
): RealmRepresentation {
  return {
    realm: "acme",
    clients: [{ clientId: "api" }, { clientId: "job", serviceAccountsEnabled: true, ...client }],
    roles: {
      realm: [{ name: "deployer", composites: { client: { api: ["write"] } } }, { name: "plain" }],
      client: {
        api: [
          { name: "read" },
          { name: "write" },
          { name: "admin", composites: { client: { api: ["read"] } } },
        ],
      },
    },
    users: [account({ clientRoles: { api: ["write"] } })],
    ...realm,
  };
}

function account(grants: {
  realmRoles?: string[];
  clientRoles?: Record<string, string[]>;
  groups?: string[];
}) {
  return { serviceAccountClientId: "job", realmRoles: [], clientRoles: {}, groups: [], ...grants };
}

/** What is predicted of one claim; `undefined` if nothing is. */
function of(claim: string, realm: RealmRepresentation): Expectation | undefined {
  const client = realm.clients?.find(({ clientId }) => clientId === "job");
  if (!client) throw new Error("the realm has no client job");
  return predict(realm, client, ISSUER).find((prediction) => prediction.claim === claim)?.expect;
}

const DEFAULT_CLIENTS = ["account"];

describe("the audience", () => {
  const cases: [string, RealmRepresentation, Expectation | undefined][] = [
    [
      "is the client of the audience mapper",
      realmWith({ protocolMappers: [audience] }, { users: [account({})] }),
      { compare: "set", values: ["api"], tolerated: DEFAULT_CLIENTS, as: "audience" },
    ],
    [
      "is every client of which the token holds a role, by the scope `roles`",
      realmWith(),
      { compare: "set", values: ["api"], tolerated: DEFAULT_CLIENTS, as: "audience" },
    ],
    [
      "is never the token's own client",
      realmWith(
        {},
        {
          users: [account({ clientRoles: { job: ["own"] } })],
          roles: { client: { job: [{ name: "own" }] } },
        },
      ),
      { compare: "set", values: [], tolerated: DEFAULT_CLIENTS, as: "audience" },
    ],
    [
      "is none without the scope `roles` and without a mapper",
      realmWith({ defaultClientScopes: ["basic"] }),
      { compare: "set", values: [], tolerated: [], as: "audience" },
    ],
    [
      "is a custom one as written",
      realmWith({
        defaultClientScopes: ["basic"],
        protocolMappers: [
          mapper("oidc-audience-mapper", { "included.custom.audience": "https://api.example" }),
        ],
      }),
      { compare: "set", values: ["https://api.example"], tolerated: [], as: "audience" },
    ],
    [
      "ignores a mapper that leaves access tokens out",
      realmWith({
        defaultClientScopes: ["basic"],
        protocolMappers: [{ ...audience, config: { ...audience.config, "access.token.claim": "false" } }],
      }),
      { compare: "set", values: [], tolerated: [], as: "audience" },
    ],
    [
      "may hold more where a linked scope is not in the file",
      realmWith({ defaultClientScopes: ["basic", "from-elsewhere"], protocolMappers: [audience] }),
      { compare: "contains", values: ["api"], as: "audience" },
    ],
    [
      "may hold more where the file does not say which roles the account has",
      realmWith({ protocolMappers: [audience] }, { users: [] }),
      { compare: "contains", values: ["api"], as: "audience" },
    ],
    ["is not predicted where nothing is known", realmWith({}, { users: [] }), undefined],
  ];
  it.each(cases)("%s", (_, realm, expected) => {
    expect(of("aud", realm)).toEqual(expected);
  });
});

describe("a claim with a client's roles", () => {
  const one = (grants: Parameters<typeof account>[0], config: Record<string, string> = {}, realm = {}) =>
    of(
      "api_role",
      realmWith({ protocolMappers: [roleClaim(config)] }, { users: [account(grants)], ...realm }),
    );

  it("is a string with `multivalued: false`", () => {
    expect(one({ clientRoles: { api: ["write"] } })).toEqual({ compare: "equals", value: "write" });
  });

  it("is an array with `multivalued: true`", () => {
    expect(one({ clientRoles: { api: ["write"] } }, { multivalued: "true" })).toEqual({
      compare: "set",
      values: ["write"],
      tolerated: [],
      as: "array",
    });
  });

  it("is one of several, nobody knows which, when a string has to hold more than one", () => {
    expect(one({ clientRoles: { api: ["write", "read"] } })).toEqual({
      compare: "oneOf",
      values: ["write", "read"],
    });
  });

  it("counts what a role is composed of", () => {
    expect(one({ clientRoles: { api: ["admin"] } })).toEqual({ compare: "oneOf", values: ["admin", "read"] });
  });

  it("counts what realm roles bring along", () => {
    expect(one({ realmRoles: ["deployer"] })).toEqual({ compare: "equals", value: "write" });
  });

  it("counts the roles of a group and of the groups above it", () => {
    const groups = [
      { name: "ops", clientRoles: { api: ["read"] }, subGroups: [{ name: "eu", realmRoles: ["deployer"] }] },
    ];
    expect(one({ groups: ["/ops/eu"] }, { multivalued: "true" }, { groups })).toMatchObject({
      compare: "set",
      values: ["read", "write"],
    });
  });

  it("puts the prefix before each role", () => {
    const prefixed = one(
      { clientRoles: { api: ["write"] } },
      { "usermodel.clientRoleMapping.rolePrefix": "api:" },
    );
    expect(prefixed).toEqual({ compare: "equals", value: "api:write" });
  });

  it("is absent when the account holds none", () => {
    expect(one({})).toEqual({ compare: "absent" });
  });

  it("is not predicted when a group is not in the file", () => {
    expect(one({ clientRoles: { api: ["write"] }, groups: ["/elsewhere"] })).toBeUndefined();
  });

  it("is not predicted when a realm role is not in the file, which may be composed of anything", () => {
    expect(one({ clientRoles: { api: ["write"] }, realmRoles: ["elsewhere"] })).toBeUndefined();
  });

  it("is not predicted when a role of that client is not in the file", () => {
    expect(one({ clientRoles: { api: ["elsewhere"] } })).toBeUndefined();
  });

  it("survives roles that are composed of each other", () => {
    const roles = {
      client: {
        api: [
          { name: "a", composites: { client: { api: ["b"] } } },
          { name: "b", composites: { client: { api: ["a"] } } },
        ],
      },
    };
    expect(one({ clientRoles: { api: ["a"] } }, { multivalued: "true" }, { roles })).toMatchObject({
      values: ["a", "b"],
    });
  });

  it("loses the roles that the client's scope does not allow, without full scope", () => {
    expect(of("api_role", realmWith({ fullScopeAllowed: false, protocolMappers: [roleClaim()] }))).toEqual({
      compare: "absent",
    });
  });

  it("keeps the roles that are mapped to the client, without full scope", () => {
    const mapped = { clientScopeMappings: { api: [{ client: "job", roles: ["write"] }] } };
    expect(
      of("api_role", realmWith({ fullScopeAllowed: false, protocolMappers: [roleClaim()] }, mapped)),
    ).toEqual({
      compare: "equals",
      value: "write",
    });
  });

  it("has a role that a mapper adds", () => {
    const added = mapper("oidc-hardcoded-role-mapper", { role: "api.read" });
    expect(
      of("api_role", realmWith({ protocolMappers: [added, roleClaim()] }, { users: [account({})] })),
    ).toEqual({ compare: "equals", value: "read" });
  });

  it("is not predicted when two mappers write it differently", () => {
    const rival = mapper("oidc-hardcoded-claim-mapper", { "claim.name": "api_role", "claim.value": "x" });
    expect(of("api_role", realmWith({ protocolMappers: [roleClaim(), rival] }))).toBeUndefined();
  });

  it("comes from the mappers of a shared client scope as well", () => {
    const clientScopes = [{ name: "shared", protocolMappers: [roleClaim()] }];
    expect(of("api_role", realmWith({ defaultClientScopes: ["shared"] }, { clientScopes }))).toEqual({
      compare: "equals",
      value: "write",
    });
  });
});

describe("the roles that Keycloak writes by itself", () => {
  it("stand under the client's name", () => {
    expect(of("resource_access.api.roles", realmWith())).toEqual({
      compare: "set",
      values: ["write"],
      tolerated: [],
      as: "array",
    });
  });

  it("are only of the clients that the file grants roles of, and of `account`", () => {
    expect(of("resource_access", realmWith())).toEqual({
      compare: "set",
      values: ["api"],
      tolerated: DEFAULT_CLIENTS,
      as: "keys",
    });
  });

  it("tolerate the default roles of the realm and what the file puts into them", () => {
    const roles = {
      realm: [
        { name: "default-roles-acme", composites: { realm: ["member"] } },
        { name: "member" },
        { name: "plain" },
      ],
    };
    const users = [account({ realmRoles: ["plain"] })];
    expect(of("realm_access.roles", realmWith({}, { roles, users }))).toEqual({
      compare: "set",
      values: ["plain"],
      tolerated: ["default-roles-acme", "member", "offline_access", "uma_authorization"],
      as: "array",
    });
  });

  it("are not there without the scope `roles`", () => {
    expect(of("resource_access", realmWith({ defaultClientScopes: ["basic"] }))).toBeUndefined();
  });
});

describe("other claims", () => {
  const cases: [string, string, Partial<ClientRepresentation>, Expectation | undefined][] = [
    ["iss is the realm", "iss", {}, { compare: "equals", value: ISSUER }],
    ["azp is the client", "azp", {}, { compare: "equals", value: "job" }],
    ["client_id is the client", "client_id", {}, { compare: "equals", value: "job" }],
    ["sub is there", "sub", {}, { compare: "present" }],
    ["sub is not predicted without the scope `basic`", "sub", { defaultClientScopes: ["roles"] }, undefined],
    [
      "the user name follows the client's",
      "preferred_username",
      {},
      { compare: "equals", value: "service-account-job" },
    ],
    [
      "scope names the listed scopes that show themselves",
      "scope",
      { defaultClientScopes: ["basic", "roles", "profile"] },
      { compare: "set", values: ["profile"], tolerated: [], as: "words" },
    ],
    [
      "scope holds at least Keycloak's defaults where the client lists none",
      "scope",
      {},
      { compare: "contains", values: ["profile", "email"], as: "words" },
    ],
    [
      "a lifetime is a bound",
      "exp - iat",
      { attributes: { "access.token.lifespan": "60" } },
      { compare: "atMost", value: 60 },
    ],
    [
      "a hardcoded number is a number",
      "limit",
      {
        protocolMappers: [
          mapper("oidc-hardcoded-claim-mapper", {
            "claim.name": "limit",
            "claim.value": "5",
            "jsonType.label": "int",
          }),
        ],
      },
      { compare: "equals", value: 5 },
    ],
    [
      "a hardcoded text stays one",
      "limit",
      {
        protocolMappers: [
          mapper("oidc-hardcoded-claim-mapper", { "claim.name": "limit", "claim.value": "5" }),
        ],
      },
      { compare: "equals", value: "5" },
    ],
    [
      "groups are a list of names without the full path",
      "groups",
      {
        protocolMappers: [
          mapper("oidc-group-membership-mapper", { "claim.name": "groups", "full.path": "false" }),
        ],
      },
      { compare: "set", values: ["eu"], tolerated: [], as: "array" },
    ],
    [
      "a lightweight token has only what is meant for it",
      "sub",
      { attributes: { "client.use.lightweight.access.token.enabled": "true" } },
      undefined,
    ],
  ];
  it.each(cases)("%s", (_, claim, client, expected) => {
    const users = [account({ groups: ["/ops/eu"] })];
    const groups = [{ name: "ops", subGroups: [{ name: "eu" }] }];
    expect(of(claim, realmWith(client, { users, groups }))).toEqual(expected);
  });

  it("a scope with role scope mappings applies only to those who hold one of the roles", () => {
    const realm = (role: string) =>
      realmWith(
        { defaultClientScopes: ["gated"] },
        {
          clientScopes: [{ name: "gated" }],
          clientScopeMappings: { api: [{ clientScope: "gated", roles: [role] }] },
        },
      );
    expect(of("scope", realm("write"))).toMatchObject({ values: ["gated"] });
    expect(of("scope", realm("read"))).toMatchObject({ values: [] });
  });

  it("a dot in a claim's name is escaped, another parts it", () => {
    const realm = realmWith({ protocolMappers: [roleClaim({ "claim.name": "https://x\\.y/roles.api" })] });
    const client = realm.clients?.[1];
    const found = client && predict(realm, client, ISSUER).find(({ claim }) => claim.startsWith("https"));
    expect(found?.path).toEqual(["https://x.y/roles", "api"]);
  });
});
