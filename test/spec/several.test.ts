import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IamError } from "../../src/errors.ts";
import { findSpec } from "../../src/spec/load.ts";
import { at, expectNoFindings, findingsOf, folder, load } from "./kit.ts";

describe("several realms", () => {
  test("stand as documents in one file, or in several files", async () => {
    const { realms } = await load("realm: a\n---\nrealm: b\n---\n", {
      files: { "more/c.yml": "realm: c", "more/sub/d.yaml": "realm: d" },
      inputs: ["realm.yaml", "more"],
    });
    expect(realms.map(({ realm }) => realm)).toEqual(["a", "b", "c"]);
  });

  test("of a folder are its spec files: no hidden ones, which editors leave there, and no folders", async () => {
    const { realms } = await load("realm: a", {
      files: { "more/b.yaml": "realm: b", "more/.c.yaml": "\0", "more/d.yaml/e.yaml": "realm: e" },
      inputs: ["more"],
    });
    expect(realms.map(({ realm }) => realm)).toEqual(["b"]);
  });

  test("a realm in two files is laid over by name, not by position", async () => {
    const base = `
realm: r
enabled: true
attributes: { a: 1, b: 2 }
roles: { realm: [{ name: staff, description: Staff }] }
clients:
  - { clientId: web, redirectUris: [http://localhost/*], roles: [read] }
  - { clientId: job, serviceAccount: { clientRoles: { web: [read] } } }
`;
    const prod = `
realm: r
attributes: { b: 3 }
enabled: null
roles: { realm: [{ name: boss }, { name: staff, description: Everybody }] }
clients:
  - { clientId: other }
  - { clientId: web, redirectUris: [https://acme.example/*], roles: [write, { name: read, description: May read }] }
`;
    const { realms, origins } = await load(base, {
      files: { "prod.yaml": prod },
      inputs: ["realm.yaml", "prod.yaml"],
    });
    const realm = realms[0]?.representation;
    expect(realms).toHaveLength(1);
    expect(realm).toMatchObject({
      enabled: true,
      attributes: { a: "1", b: "3" },
      roles: {
        realm: [{ name: "staff", description: "Everybody" }, { name: "boss" }],
        client: { web: [{ name: "read", description: "May read" }, { name: "write" }] },
      },
      clients: [
        { clientId: "web", redirectUris: ["https://acme.example/*"] },
        { clientId: "job", serviceAccountsEnabled: true },
        { clientId: "other" },
      ],
      users: [{ serviceAccountClientId: "job", clientRoles: { web: ["read"] } }],
    });
    const [web] = realm?.clients ?? [];
    expect(web && origins.place(web, "redirectUris")?.file).toBe("prod.yaml");
    expect(realm && origins.place(realm, "enabled")?.file).toBe("realm.yaml");
  });

  test("an overlay may name other metadata, relative to itself", async () => {
    const metadata = await readFile(
      new URL("../../templates/aegis-tenant/corp-idp.xml", import.meta.url),
      "utf8",
    );
    const provider = "realm: r\nidentityProviders: [{ alias: corp, saml: { metadata: ./idp.xml } }]";
    const { realms } = await load(provider, {
      files: {
        "idp.xml": metadata,
        "prod/realm.yaml": provider,
        "prod/idp.xml": metadata.replace('https://idp.acme.example/saml"', 'urn:prod"'),
      },
      inputs: ["realm.yaml", "prod"],
    });
    expect(realms[0]?.representation.identityProviders?.[0]?.config?.idpEntityId).toBe("urn:prod");
  });

  test("an overlay names a thing and says what is other about it; what the base says need not stand there again", async () => {
    const base = `
realm: r
clients:
  - clientId: web
    mappers: [{ name: tier, protocolMapper: oidc-hardcoded-claim-mapper, config: { claim.name: tier, claim.value: test, access.token.claim: true } }]
    claims: { roles: { realmRoles: true } }
verify: { services: [{ name: api, url: https://test.example, probes: [{ request: GET /, anonymous: 401 }] }] }
`;
    const prod = `
realm: r
clients:
  - clientId: web
    mappers: [{ name: tier, config: { claim.value: gold } }]
    claims: { roles: { prefix: "x:" } }
verify: { services: [{ name: api, probes: [] }] }
`;
    const options = { files: { "prod.yaml": prod }, inputs: ["realm.yaml", "prod.yaml"] };
    await expectNoFindings(base, options);
    const { realms } = await load(base, options);
    expect(realms[0]?.representation.clients?.[0]?.protocolMappers).toMatchObject([
      { name: "roles", config: { "usermodel.realmRoleMapping.rolePrefix": "x:" } },
      { name: "tier", protocolMapper: "oidc-hardcoded-claim-mapper", config: { "claim.value": "gold" } },
    ]);
    expect((await findingsOf(prod)).map((one) => `${one.code} ${at(one)}`)).toEqual([
      "IAM1203 realm.yaml:5:15",
      "IAM1203 realm.yaml:6:22",
      "IAM1203 realm.yaml:7:22",
    ]);
  });

  test("a mistake in an overlay is reported in the overlay", async () => {
    const findings = await findingsOf("realm: r\nclients: [{ clientId: web, roles: [read] }]", {
      files: {
        "prod.yaml":
          "realm: r\nclients: [{ clientId: job, serviceAccount: { clientRoles: { web: [reed] } } }]",
      },
      inputs: ["realm.yaml", "prod.yaml"],
    });
    expect(findings.map((found) => `${at(found)} ${found.code}`)).toEqual(["prod.yaml:2:67 IAM1401"]);
  });
});

describe("the spec of a folder", () => {
  test.each([
    ["realm.yaml before iam.yaml", { "iam.yaml": "", "realm.yaml": "" }, "realm.yaml"],
    ["iam.yml", { "iam.yml": "", "other.yaml": "" }, "iam.yml"],
    ["none", { "other.yaml": "" }, undefined],
    ["no folder of that name", { "realm.yaml/x": "" }, undefined],
  ])("%s", async (_, files, expected) => {
    expect(await findSpec(await folder(files))).toBe(expected);
  });
});

describe("the templates", () => {
  const root = new URL("../../templates/", import.meta.url).pathname;
  const env = { AEGIS_ORCHESTRATOR_SECRET: "a", MY_SDK_CLIENT_SECRET: "b" };

  test.each(["aegis-system", "aegis-tenant"])("%s is a spec without findings", async (name) => {
    await expectNoFindings("", { inputs: [`${root}${name}`], env });
  });

  test("aegis-system gives the SDK client what AEGIS reads in its tokens", async () => {
    const { realms } = await load("", { inputs: [`${root}aegis-system`], env });
    const realm = realms[0]?.representation;
    const sdk = realm?.clients?.find(({ clientId }) => clientId === "my-sdk-client");
    expect(sdk).toMatchObject({
      serviceAccountsEnabled: true,
      publicClient: false,
      standardFlowEnabled: false,
      defaultClientScopes: ["basic", "roles", "aegis", "agent:list"],
    });
    expect(realm?.users).toMatchObject([
      {
        serviceAccountClientId: "my-sdk-client",
        realmRoles: [],
        clientRoles: { "aegis-orchestrator": ["aegis:operator"] },
      },
    ]);
    const role = realm?.clientScopes
      ?.flatMap(({ protocolMappers }) => protocolMappers ?? [])
      .find(({ name }) => name === "aegis_role");
    expect(role?.config).toMatchObject({
      "claim.name": "aegis_role",
      multivalued: "false",
      "jsonType.label": "String",
    });
  });

  test("aegis-tenant has the SAML provider's certificate and role mappers", async () => {
    const { realms } = await load("", { inputs: [`${root}aegis-tenant`], env });
    const realm = realms[0]?.representation;
    expect(realm?.identityProviders?.[0]?.config).toMatchObject({
      idpEntityId: "https://idp.acme.example/saml",
      validateSignature: "true",
      wantAssertionsSigned: "true",
      signingCertificate: expect.stringMatching(/^MII/),
    });
    expect(
      realm?.identityProviderMappers?.filter(
        ({ identityProviderMapper }) => identityProviderMapper === "saml-role-idp-mapper",
      ),
    ).toHaveLength(2);
  });
});

describe("whatever a file holds", () => {
  const KEYS = [
    "realm",
    "clients",
    "clientId",
    "roles",
    "claims",
    "audience",
    "serviceAccount",
    "mappers",
    "identityProviders",
    "alias",
    "saml",
    "verify",
    "services",
    "probes",
    "config",
    "users",
    "groups",
    "name",
    "secret",
    "__proto__",
    "constructor",
  ];
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>(null, true, 0, 1.5, "", "x", "$(env:X)", "$(env:", "a.b", "-realm"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 5 }),
    ),
  })).value;

  test("loading it ends in a spec or in findings", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc
            .array(value, { minLength: 1, maxLength: 2 })
            .map((documents) =>
              documents.map((json) => JSON.stringify({ ...(json as object), realm: "r" })).join("\n---\n"),
            ),
          fc.string(),
        ),
        async (text) => {
          const failure = await load("", { inputs: ["-"], stdin: async () => text, env: {} }).catch(
            (error: unknown) => error,
          );
          if (failure instanceof Error) expect(failure).toBeInstanceOf(IamError);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["an empty file", ""],
  ["comments only", "# nothing yet\n"],
])("%s is no spec: a pipeline that renders nothing must not stay green", async (_, spec) => {
  await expect(load(spec)).rejects.toMatchObject({ code: "IAM1004", exit: 3 });
});
