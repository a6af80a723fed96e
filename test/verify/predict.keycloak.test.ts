import { beforeAll, describe, expect, it } from "vitest";
import type { MapperRepresentation, RealmRepresentation } from "../../src/model/representation.ts";
import { Secret } from "../../src/secret.ts";
import type { TokenRow } from "../../src/verify/compare.ts";
import { verifyRealm } from "../../src/verify/verify.ts";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";

const server = keycloak();
const SECRET = "not-a-secret";

function mapper(type: string, config: Record<string, string>, name = type): MapperRepresentation {
  return {
    name,
    protocol: "openid-connect",
    protocolMapper: `oidc-${type}-mapper`,
    config: { "access.token.claim": "true", "jsonType.label": "String", ...config },
  };
}

/** A realm in which the tokens get their claims in every way that is predicted. */
function realmOf(realm: string): RealmRepresentation {
  const roleClaim = (claim: string, config: Record<string, string>) =>
    mapper("usermodel-client-role", { "claim.name": claim, ...config }, claim);
  const api = { "usermodel.clientRoleMapping.clientId": "api" };
  const client = (clientId: string, more: object = {}) => ({
    clientId,
    secret: SECRET,
    serviceAccountsEnabled: true,
    ...more,
  });
  const user = (clientId: string, grants: object) => ({
    username: `service-account-${clientId}`,
    enabled: true,
    serviceAccountClientId: clientId,
    realmRoles: [],
    clientRoles: {},
    groups: [],
    ...grants,
  });
  return {
    realm,
    enabled: true,
    clients: [
      { clientId: "api", secret: SECRET },
      client("many", {
        protocolMappers: [
          mapper("audience", { "included.client.audience": "api" }),
          roleClaim("single", { ...api, multivalued: "false" }),
          roleClaim("list", { ...api, multivalued: "true", "usermodel.clientRoleMapping.rolePrefix": "p:" }),
          roleClaim("all", { multivalued: "true" }),
          mapper("usermodel-realm-role", { "claim.name": "https://x\\.y/roles.realm", multivalued: "true" }),
          mapper("group-membership", { "claim.name": "paths", "full.path": "true" }),
          mapper("group-membership", { "claim.name": "names", "full.path": "false" }, "names"),
          mapper("hardcoded-claim", {
            "claim.name": "a.number",
            "claim.value": "5",
            "jsonType.label": "int",
          }),
          mapper(
            "hardcoded-claim",
            { "claim.name": "json", "claim.value": '{"a":[1]}', "jsonType.label": "JSON" },
            "json",
          ),
          mapper(
            "hardcoded-claim",
            { "claim.name": "yes", "claim.value": "true", "jsonType.label": "boolean" },
            "yes",
          ),
        ],
      }),
      client("adds", {
        protocolMappers: [
          {
            name: "adds",
            protocol: "openid-connect",
            protocolMapper: "oidc-hardcoded-role-mapper",
            config: { role: "api.read" },
          },
          mapper("audience", { "included.custom.audience": "https://api.example" }),
        ],
      }),
      client("narrow", { fullScopeAllowed: false }),
      client("gated", {
        defaultClientScopes: ["basic", "roles", "for-readers", "for-writers", "hidden"],
        attributes: { "access.token.lifespan": "120" },
      }),
      client("dotted.Name", { defaultClientScopes: ["profile", "roles"] }),
      client("light", {
        attributes: { "client.use.lightweight.access.token.enabled": "true" },
        protocolMappers: [
          mapper("hardcoded-claim", {
            "claim.name": "kept",
            "claim.value": "x",
            "lightweight.claim": "true",
          }),
          mapper("hardcoded-claim", { "claim.name": "left", "claim.value": "x" }, "left"),
        ],
      }),
    ],
    clientScopes: [
      { name: "for-readers", protocol: "openid-connect" },
      { name: "for-writers", protocol: "openid-connect" },
      {
        name: "hidden",
        protocol: "openid-connect",
        attributes: { "include.in.token.scope": "false" },
        protocolMappers: [roleClaim("from_scope", { ...api, multivalued: "false" })],
      },
    ],
    roles: {
      realm: [{ name: "deployer", composites: { client: { api: ["write"] } } }],
      client: {
        api: [
          { name: "read" },
          { name: "write" },
          { name: "admin", composites: { client: { api: ["read"] } } },
        ],
        "dotted.Name": [{ name: "own" }],
      },
    },
    groups: [{ name: "ops", realmRoles: ["deployer"], subGroups: [{ name: "eu" }] }],
    users: [
      user("many", { groups: ["/ops/eu"] }),
      user("adds", {}),
      user("narrow", { clientRoles: { api: ["admin"] } }),
      user("gated", { clientRoles: { api: ["read"] } }),
      {
        ...user("dotted.Name", { clientRoles: { "dotted.Name": ["own"] } }),
        username: "service-account-dotted.name",
      },
      user("light", { clientRoles: { api: ["read"] } }),
    ],
  };
}

describe("what is predicted of a token is what Keycloak issues", () => {
  let rows: readonly TokenRow[] = [];
  const realm = `predict-${process.pid}-${Date.now()}`;

  beforeAll(async () => {
    const representation = realmOf(realm);
    const applied = await runIam(["apply", "--yes", "-"], {
      env: server.env,
      stdin: JSON.stringify(representation),
    });
    if (applied.exit !== 0) throw new Error(applied.stderr);
    const mapped = await gate(realm, { "for-readers": "read", "for-writers": "write" });
    const spec = { realm, representation: { ...representation, ...mapped }, services: [], owner: realm };
    const secretOf = async () => ({ secret: new Secret(SECRET), origin: "the test" });
    const result = await verifyRealm(spec, { serverUrl: server.url, secretOf, now: Date.now() / 1000 });
    rows = result.tokens;
    return async () => void (await server.admin("DELETE", `/${realm}`));
  });

  const expected = (subject: string) =>
    Object.fromEntries(rows.filter((row) => row.subject === subject).map((row) => [row.claim, row.expected]));

  it("in every claim", () => {
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });

  it("with roles, groups and values from every kind of mapper", () => {
    expect(expected("many")).toMatchObject({
      aud: "api (+ Keycloak's defaults)",
      single: "write",
      list: "[p:write]",
      all: "[write] (+ Keycloak's defaults)",
      "https://x.y/roles.realm": "[deployer] (+ Keycloak's defaults)",
      paths: "[/ops/eu]",
      names: "[eu]",
      "a.number": "5",
      json: '{"a":[1]}',
      yes: "true",
    });
  });

  it("with a role and an audience that only mappers add", () => {
    expect(expected("adds")).toMatchObject({
      "resource_access.api.roles": "[read]",
      aud: "https://api.example, api (+ Keycloak's defaults)",
    });
  });

  it("without the roles that the client's scope does not allow", () => {
    expect(expected("narrow")).toMatchObject({
      resource_access: "none (+ Keycloak's defaults)",
      aud: "none (+ Keycloak's defaults)",
    });
  });

  it("with the scopes whose roles the account holds", () => {
    expect(expected("gated")).toMatchObject({
      scope: "for-readers",
      from_scope: "read",
      "exp - iat": "at most 120",
    });
  });

  it("with a client whose name has dots and capitals", () => {
    expect(expected("dotted.Name")).toMatchObject({
      "resource_access.dotted.Name.roles": "[own]",
      preferred_username: "service-account-dotted.name",
      aud: "none (+ Keycloak's defaults)",
    });
  });

  it("with little in a lightweight token", () => {
    expect(expected("light")).toMatchObject({ kept: "x", aud: "none" });
    expect(expected("light")).not.toHaveProperty("left");
  });
});

/** Lets client scopes apply only to holders of a role of `api`; answers the same as a realm representation has it. */
async function gate(realm: string, roles: Record<string, string>) {
  const clients = (await server.admin("GET", `/${realm}/clients?clientId=api`)).body as { id: string }[];
  const api = clients[0]?.id;
  const scopes = (await server.admin("GET", `/${realm}/client-scopes`)).body as {
    id: string;
    name: string;
  }[];
  for (const [name, role] of Object.entries(roles)) {
    const found = await server.admin("GET", `/${realm}/clients/${api}/roles/${role}`);
    const id = scopes.find((scope) => scope.name === name)?.id;
    await server.admin("POST", `/${realm}/client-scopes/${id}/scope-mappings/clients/${api}`, [found.body]);
  }
  const mappings = Object.entries(roles).map(([clientScope, role]) => ({ clientScope, roles: [role] }));
  return { clientScopeMappings: { api: mappings } };
}
