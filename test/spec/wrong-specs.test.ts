import { describe, expect, test } from "vitest";
import { CODES, IamError } from "../../src/errors.ts";
import { at, findingsOf, load } from "./kit.ts";
import { wrongLogins } from "./wrong-logins.ts";
import { type Wrong, wrongMeaning } from "./wrong-meaning.ts";
import { wrongSettings } from "./wrong-settings.ts";
import { wrongValues } from "./wrong-values.ts";

/** `▸` stands where the finding must point to; it is taken out before the spec is loaded. */
const MARK = "▸";

const wrong: Wrong[] = [
  // Syntax
  {
    code: "IAM1101",
    name: "a quote that is not closed",
    spec: 'realm: r\ndisplayName: ▸"Acme\nenabled: true\n',
    says: "quote",
  },
  {
    code: "IAM1101",
    name: "a bracket that is not closed",
    spec: "realm: r\nclients: [{ clientId: a }\n▸enabled: true\n",
    says: "`[` or `{`",
  },
  {
    code: "IAM1101",
    name: "an entry that is not indented like its list",
    spec: "realm: r\nclients:\n  - clientId: a\n   ▸enabled: true\n",
    says: "- ",
  },
  {
    code: "IAM1101",
    name: "a value without a space before it",
    spec: "realm: r\n▸enabled:true\n",
    says: "a space is missing after `:`",
  },
  {
    code: "IAM1101",
    name: "a comma that is missing between maps",
    spec: "realm: r\nclients: [{ clientId: a } ▸{ clientId: b }]\n",
    says: "a `,` is missing before this",
  },
  {
    code: "IAM1101",
    name: "a quote within quotes",
    spec: "realm: 'it'▸s'\n",
    says: "write '' for one quote",
  },
  {
    code: "IAM1101",
    name: "a double quote within such",
    spec: 'realm: "a"▸b"\n',
    says: 'write \\" for one quote',
  },
  {
    code: "IAM1101",
    name: "a merge conflict",
    spec: "realm: r\n▸=======\nenabled: true\n",
    says: "merge conflict",
  },
  { code: "IAM1101", name: "two keys in one line", spec: "realm: ▸r: x\n", says: "quotes" },
  {
    code: "IAM1101",
    name: "a key without a space after its colon",
    spec: "▸realm:r\nenabled: true\n",
    says: "the space",
  },
  {
    code: "IAM1101",
    name: "a tab as indentation",
    spec: "realm: r\nclients:\n▸\t- clientId: a\n",
    says: "spaces",
  },
  {
    code: "IAM1101",
    name: "text that begins with a reserved character",
    spec: "realm: r\ndisplayName: ▸@acme\n",
    says: "quotes",
  },
  { code: "IAM1101", name: "a bad escape", spec: 'realm: r\ndisplayName: "▸\\q"\n', says: "single quotes" },
  { code: "IAM1101", name: "an unknown tag", spec: "realm: r\ndisplayName: ▸!secret acme\n", says: "tag" },
  {
    code: "IAM1101",
    name: "an alias without anchor",
    spec: "realm: r\ndisplayName: ▸*name\n",
    says: "anchor",
  },
  {
    code: "IAM1101",
    name: "an alias inside its own anchor",
    spec: "realm: r\nclients: &c [▸*c]\n",
    says: "own anchor",
  },
  { code: "IAM1101", name: "a list as key", spec: "realm: r\n? ▸[a, b]\n: 1\n", says: "plain name" },
  {
    code: "IAM1101",
    name: "merging what is no map",
    spec: "realm: r\nclients:\n  - clientId: a\n    <<: [▸1]\n",
    says: "<<",
  },
  { code: "IAM1101", name: "JSON with a missing comma", spec: '{"realm": ▸"r" "enabled": true}', says: "," },
  { code: "IAM1004", name: "a list instead of a map", spec: "▸- realm: r\n", says: "without the `-`" },
  { code: "IAM1004", name: "plain text", spec: "▸realm r\n", says: "begin it with `realm: NAME`" },
  { code: "IAM1102", name: "a key twice", spec: "realm: r\nenabled: true\n▸enabled: false\n", says: "twice" },
  {
    code: "IAM1102",
    name: "a key twice in JSON",
    spec: '{"realm": "r", "enabled": true, ▸"enabled": false}',
    says: "enabled",
  },
  {
    code: "IAM1205",
    name: "__proto__ as a key",
    spec: "realm: r\nattributes: { ▸__proto__: { polluted: yes } }\n",
    says: "__proto__",
  },
  // Schema
  {
    code: "IAM1201",
    name: "a misspelt key",
    spec: "realm: r\nclients:\n  - clientId: a\n    ▸protocolMapper: []\n",
    says: "protocolMappers",
  },
  {
    code: "IAM1201",
    name: "a misspelt convenience",
    spec: "realm: r\nclients:\n  - clientId: a\n    ▸serviceAcount: true\n",
    says: "serviceAccount",
  },
  {
    code: "IAM1202",
    name: "text for true or false",
    spec: "realm: r\nenabled: ▸yes\n",
    says: "enabled: true",
  },
  { code: "IAM1203", name: "no realm", spec: "▸enabled: true\n", says: "realm" },
  {
    code: "IAM1203",
    name: "a client without clientId",
    spec: "realm: r\nclients:\n  - ▸name: a\n",
    says: "clientId",
  },
  { code: "IAM1204", name: "null where a list belongs", spec: "realm: r\n▸clients:\n", says: "[]" },
  // References
  {
    code: "IAM1301",
    name: "an unset variable",
    spec: "realm: r\ndisplayName: ▸$(env:NOPE)\n",
    says: "export NOPE",
  },
  {
    code: "IAM1301",
    name: "an unset variable inside a text",
    spec: "realm: r\ndisplayName: ▸Acme $(env:NOPE) Inc\n",
    says: "NOPE",
  },
  {
    code: "IAM1301",
    name: "an unset variable in a list",
    spec: 'realm: r\nclients: [{ clientId: a, redirectUris: ["x", ▸"$(env:NOPE)/*"] }]\n',
    says: "NOPE",
  },
  {
    code: "IAM1302",
    name: "a missing file",
    spec: "realm: r\ndisplayName: ▸$(file:nope.txt)\n",
    says: "nope.txt",
  },
  {
    code: "IAM1303",
    name: "an unknown kind of reference",
    spec: "realm: r\ndisplayName: ▸$(NAME)\n",
    says: "$(env:NAME)",
  },
  {
    code: "IAM1303",
    name: "a reference that is not closed",
    spec: "realm: r\ndisplayName: ▸$(env:NAME\n",
    says: "closing",
  },
  {
    code: "IAM1303",
    name: "a default without its dash",
    spec: "realm: r\ndisplayName: ▸$(env:NAME:x)\n",
    says: ":-default",
  },
  {
    code: "IAM1303",
    name: "a reference as key",
    spec: "realm: r\nattributes: { ▸$(env:NAME): x }\n",
    says: "keys",
  },
  {
    code: "IAM1304",
    name: "a file above the spec's folder",
    spec: "realm: r\ndisplayName: ▸$(file:../x)\n",
    says: "outside",
  },
  {
    code: "IAM1304",
    name: "an absolute file",
    spec: "realm: r\ndisplayName: ▸$(file:/etc/hostname)\n",
    says: "outside",
  },
  // Roles
  {
    code: "IAM1401",
    name: "a service account with a misspelt client role",
    spec: 'realm: r\nclients:\n  - { clientId: api, roles: ["x:operator"] }\n  - clientId: sdk\n    serviceAccount:\n      clientRoles:\n        api: [▸"x:operater"]\n',
    says: "did you mean `x:operator`?",
  },
  {
    code: "IAM1401",
    name: "a role that a built-in client does not have",
    spec: "realm: r\nclients: [{ clientId: sdk, serviceAccount: { clientRoles: { realm-management: [▸manage-user] } } }]\n",
    says: "manage-users",
  },
  {
    code: "IAM1401",
    name: "an unknown realm role",
    spec: "realm: r\nroles: { realm: [{ name: staff }] }\nclients: [{ clientId: sdk, serviceAccount: { realmRoles: [▸boss] } }]\n",
    says: "staff",
  },
  {
    code: "IAM1401",
    name: "a misspelt built-in realm role",
    spec: "realm: r\nclients: [{ clientId: sdk, serviceAccount: { realmRoles: [▸ofline_access] } }]\n",
    says: "offline_access",
  },
  {
    code: "IAM1401",
    name: "a composite of an unknown role",
    spec: "realm: r\nclients: [{ clientId: api, roles: [a, { name: b, composites: { client: { api: [▸c] } } }] }]\n",
    says: "no role `c`",
  },
  {
    code: "IAM1401",
    name: "a composite of an unknown realm role",
    spec: "realm: r\nroles: { realm: [{ name: a, composites: { realm: [▸b2] } }] }\n",
    says: "b2",
  },
  {
    code: "IAM1401",
    name: "a group with an unknown role",
    spec: "realm: r\nroles: { realm: [{ name: staff }] }\ngroups: [{ name: g, realmRoles: [▸staf] }]\n",
    says: "staff",
  },
  {
    code: "IAM1401",
    name: "an identity provider's mapper to an unknown role",
    spec: "realm: r\nclients: [{ clientId: api, roles: [op] }]\nidentityProviders:\n  - alias: corp\n    providerId: saml\n    mappers:\n      - { attribute: g, value: x, clientRole: ▸api.opp }\n",
    says: "`op`",
  },
  {
    code: "IAM1401",
    name: "a plain identity provider's mapper to an unknown role",
    spec: "realm: r\nclients: [{ clientId: a.b, roles: [op] }]\nidentityProviders: [{ alias: corp, providerId: saml }]\nidentityProviderMappers: [{ name: m, identityProviderAlias: corp, identityProviderMapper: saml-role-idp-mapper, config: { role: ▸a.b.opp } }]\n",
    says: "`op`",
  },
  // Clients
  {
    code: "IAM1402",
    name: "roles of a misspelt client",
    spec: "realm: r\nclients:\n  - { clientId: orders-api, roles: [read] }\n  - { clientId: sdk, serviceAccount: { clientRoles: { ▸order-api: [read] } } }\n",
    says: "orders-api",
  },
  {
    code: "IAM1402",
    name: "a claim of a misspelt client",
    spec: "realm: r\nclients:\n  - clientId: orders-api\n    claims:\n      role: ▸{ clientRoles: orders-apo }\n",
    says: "orders-api",
  },
  {
    code: "IAM1402",
    name: "a mapper of a misspelt client",
    spec: "realm: r\nclients:\n  - clientId: orders-api\n    protocolMappers:\n      - { name: m, protocolMapper: oidc-audience-mapper, config: { included.client.audience: ▸orders-appi } }\n",
    says: "orders-api",
  },
  {
    code: "IAM1402",
    name: "roles listed for a misspelt client",
    spec: "realm: r\nclients: [{ clientId: orders-api }]\nroles: { client: { ▸orders-apii: [{ name: x }] } }\n",
    says: "orders-api",
  },
  {
    code: "IAM1402",
    name: "a caller that is no client",
    spec: "realm: r\nclients: [{ clientId: batch-job, serviceAccount: true }]\nverify: { services: [{ name: s, url: http://x, probes: [{ request: GET /, ▸batch-jop: 200 }] }] }\n",
    says: "batch-job",
  },
  {
    code: "IAM1402",
    name: "a misspelt anonymous caller",
    spec: "realm: r\nverify: { services: [{ name: s, url: http://x, probes: [{ request: GET /, ▸anonymus: 401 }] }] }\n",
    says: "anonymous",
  },
  {
    code: "IAM1203",
    name: "a claim without a source",
    spec: "realm: r\nclients: [{ clientId: a, claims: { tier: ▸{ multivalued: true } } }]\n",
    says: "userAttribute",
  },
  {
    code: "IAM1203",
    name: "a mapper of an identity provider that gives nothing",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, mappers: [▸{ attribute: groups, value: ops }] }]\n",
    says: "clientRole",
  },
  {
    code: "IAM1203",
    name: "a mapper of an identity provider without attribute",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, mappers: [▸{ group: /ops }] }]\n",
    says: "attribute",
  },
  {
    code: "IAM1409",
    name: "a mapper of an identity provider that gives two things",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, mappers: [{ attribute: g, group: /ops, ▸userAttribute: ops }] }]\n",
    says: "two",
  },
  // Scopes, groups, identity providers
  {
    code: "IAM1403",
    name: "a misspelt built-in client scope",
    spec: "realm: r\nclients: [{ clientId: a, defaultClientScopes: [basic, ▸rolez] }]\n",
    says: "roles",
  },
  {
    code: "IAM1403",
    name: "a client scope that the spec does not have",
    spec: "realm: r\nclientScopes: [{ name: shared }]\nclients: [{ clientId: a, optionalClientScopes: [▸other] }]\n",
    says: "shared",
  },
  {
    code: "IAM1403",
    name: "a realm default scope that does not exist",
    spec: "realm: r\nclientScopes: [{ name: shared }]\ndefaultDefaultClientScopes: [▸shard]\n",
    says: "shared",
  },
  {
    code: "IAM1404",
    name: "a group that the spec does not have",
    spec: "realm: r\ngroups: [{ name: ops, subGroups: [{ name: eu }] }]\nclients: [{ clientId: a, serviceAccount: { groups: [ops/eu, ▸ops/us] } }]\n",
    says: "/ops/eu",
  },
  {
    code: "IAM1404",
    name: "a default group that the spec does not have",
    spec: "realm: r\ngroups: [{ name: ops }]\ndefaultGroups: [▸/opps]\n",
    says: "/ops",
  },
  {
    code: "IAM1407",
    name: "a mapper of an unknown identity provider",
    spec: "realm: r\nidentityProviders: [{ alias: corp, providerId: saml }]\nidentityProviderMappers: [{ name: m, identityProviderAlias: ▸crop, identityProviderMapper: saml-username-idp-mapper, config: {} }]\n",
    says: "corp",
  },
  // Types
  {
    code: "IAM1405",
    name: "an unknown protocol mapper type",
    spec: "realm: r\nclients: [{ clientId: a, protocolMappers: [{ name: m, protocolMapper: ▸oidc-audiense-mapper }] }]\n",
    says: "oidc-audience-mapper",
  },
  {
    code: "IAM1405",
    name: "a mapper type of the other protocol",
    spec: "realm: r\nclients: [{ clientId: a, mappers: [{ name: m, protocolMapper: ▸saml-role-list-mapper }] }]\n",
    says: "saml",
  },
  {
    code: "IAM1405",
    name: "an unknown mapper type in a client scope",
    spec: "realm: r\nclientScopes: [{ name: s, mappers: [{ name: m, protocolMapper: ▸nonsense }] }]\n",
    says: "nonsense",
  },
  {
    code: "IAM1405",
    name: "an unknown identity provider mapper type",
    spec: "realm: r\nidentityProviders: [{ alias: corp, providerId: saml, mappers: [{ name: m, identityProviderMapper: ▸saml-rol-idp-mapper }] }]\n",
    says: "saml-role-idp-mapper",
  },
  {
    code: "IAM1205",
    name: "an unknown protocol",
    spec: "realm: r\nclients: [{ clientId: a, mappers: [{ name: m, protocol: ▸oidc, protocolMapper: oidc-acr-mapper }] }]\n",
    says: "openid-connect",
  },
  // Duplicates
  {
    code: "IAM1406",
    name: "a client twice",
    spec: "realm: r\nclients:\n  - clientId: a\n  - clientId: b\n  - clientId: ▸a\n",
  },
  {
    code: "IAM1406",
    name: "a role of a client twice",
    spec: "realm: r\nclients: [{ clientId: a, roles: [x, y, ▸x] }]\n",
  },
  {
    code: "IAM1406",
    name: "a realm role twice",
    spec: "realm: r\nroles: { realm: [{ name: x }, { name: ▸x }] }\n",
  },
  {
    code: "IAM1406",
    name: "a client scope twice",
    spec: "realm: r\nclientScopes: [{ name: x }, { name: ▸x }]\n",
  },
  {
    code: "IAM1406",
    name: "a mapper twice",
    spec: "realm: r\nclients: [{ clientId: a, protocolMappers: [{ name: m, protocolMapper: oidc-acr-mapper }, { name: ▸m, protocolMapper: oidc-acr-mapper }] }]\n",
  },
  {
    code: "IAM1406",
    name: "an audience twice",
    spec: "realm: r\nclients: [{ clientId: a, audience: [a, ▸a] }]\n",
  },
  {
    code: "IAM1406",
    name: "a group twice below one parent",
    spec: "realm: r\ngroups: [{ name: g, subGroups: [{ name: h }, { name: ▸h }] }]\n",
    says: "/g",
  },
  {
    code: "IAM1406",
    name: "an identity provider twice",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml }, { alias: ▸x, providerId: oidc }]\n",
  },
  {
    code: "IAM1406",
    name: "a mapper of an identity provider twice",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml }]\nidentityProviderMappers:\n  - { name: m, identityProviderAlias: x, identityProviderMapper: saml-username-idp-mapper }\n  - { name: ▸m, identityProviderAlias: x, identityProviderMapper: saml-username-idp-mapper }\n",
  },
  // What contradicts itself
  {
    code: "IAM1408",
    name: "a clientId that Keycloak ignores",
    spec: "realm: r\nclients: [{ clientId: ▸acme-realm }]\n",
    says: "acme-client",
  },
  {
    code: "IAM1409",
    name: "a service account of a public client",
    spec: "realm: r\nclients: [{ clientId: a, ▸publicClient: true, serviceAccount: true }]\n",
    says: "secret",
  },
  {
    code: "IAM1409",
    name: "a service account that is on and off",
    spec: "realm: r\nclients: [{ clientId: a, ▸serviceAccountsEnabled: false, serviceAccount: true }]\n",
    says: "remove",
  },
  {
    code: "IAM1409",
    name: "roles of a client in two places",
    spec: "realm: r\nroles: { client: { a: [{ name: x }] } }\nclients: [{ clientId: a, roles: ▸[y] }]\n",
    says: "two places",
  },
  {
    code: "IAM1409",
    name: "grants of a service account in two places",
    spec: "realm: r\nclients: [{ clientId: a, serviceAccount: ▸{} }]\nusers: [{ username: service-account-a, serviceAccountClientId: a }]\n",
    says: "two places",
  },
  {
    code: "IAM1409",
    name: "a claim and a mapper of the same name",
    spec: "realm: r\nclients:\n  - clientId: a\n    protocolMappers: [{ name: tier, protocolMapper: oidc-acr-mapper }]\n    claims: { tier: ▸{ value: x } }\n",
    says: "tier",
  },
  {
    code: "IAM1409",
    name: "a claim with two sources",
    spec: "realm: r\nclients: [{ clientId: a, claims: { tier: { value: x, ▸realmRoles: true } } }]\n",
    says: "two sources",
  },
  {
    code: "IAM1409",
    name: "mappers of an identity provider in two places",
    spec: "realm: r\nidentityProviders: [{ alias: x, providerId: saml, ▸mappers: [{ attribute: a, userAttribute: b }] }]\nidentityProviderMappers: [{ name: m, identityProviderAlias: x, identityProviderMapper: saml-username-idp-mapper }]\n",
    says: "two places",
  },
  // Verification
  {
    code: "IAM1205",
    name: "a request without method",
    spec: "realm: r\nverify: { services: [{ name: s, url: http://x, probes: [{ request: ▸/health, anonymous: 200 }] }] }\n",
    says: "GET /v1/agents",
  },
  {
    code: "IAM1205",
    name: "a status that is none",
    spec: "realm: r\nverify: { services: [{ name: s, url: http://x, probes: [{ request: GET /, anonymous: ▸20 }] }] }\n",
    says: "status",
  },
  {
    code: "IAM1205",
    name: "a service without address",
    spec: "realm: r\nverify: { services: [{ name: s, url: ▸localhost, probes: [] }] }\n",
    says: "http",
  },
  // SAML
  {
    code: "IAM1302",
    name: "a missing metadata file",
    spec: "realm: r\nidentityProviders: [{ alias: x, saml: { metadata: ▸./idp.xml } }]\n",
    says: "idp.xml",
  },
  {
    code: "IAM1410",
    name: "metadata behind a URL without the login address",
    spec: "realm: r\nidentityProviders: [{ alias: x, saml: { metadata: ▸https://idp.example/m } }]\n",
    says: "singleSignOnServiceUrl",
  },
];

const NO_SPEC = [
  ["IAM1001", "a missing file", {}, ["nope.yaml"]],
  ["IAM1003", "a folder without specs", { "empty/readme.md": "x" }, ["empty"]],
  ["IAM1004", "a binary file", { "bin.yaml": Buffer.from([0x89, 0x50, 0xff, 0]) }, ["bin.yaml"]],
  ["IAM1004", "text with a null byte", { "nul.yaml": "realm: r\0" }, ["nul.yaml"]],
  ["IAM1002", "a file of 40 MB", { "big.yaml": Buffer.alloc(40 * 1024 * 1024, "#") }, ["big.yaml"]],
] as const;

describe("each mistake is found at its place", () => {
  test.each([...wrong, ...wrongMeaning, ...wrongSettings, ...wrongValues, ...wrongLogins])(
    "$code: $name",
    async ({ code, spec, says, warning, files = {} }) => {
      const offset = spec.indexOf(MARK);
      const before = spec.slice(0, offset).split("\n");
      const place = `realm.yaml:${before.length}:${(before.at(-1) ?? "").length + 1}`;
      const findings = await findingsOf(spec.replace(MARK, ""), { files });
      const counted = warning
        ? findings.filter((found) => found.code === code || found.code !== "IAM1501")
        : findings.filter(({ severity }) => severity === "error");
      expect(counted.map((found) => `${at(found)} ${found.code}`)).toEqual([`${place} ${code}`]);
      expect(counted[0]?.severity).toBe(warning ? "warning" : "error");
      if (says) expect(`${counted[0]?.message}\n${counted[0]?.help}`).toContain(says);
    },
  );

  test("there is a row for each code about specs", () => {
    const rows = new Set(
      [
        ...wrong,
        ...wrongMeaning,
        ...wrongSettings,
        ...wrongValues,
        ...wrongLogins,
        ...NO_SPEC.map(([code]) => ({ code })),
      ].map(({ code }) => code),
    );
    expect(Object.keys(CODES).filter((code) => code.startsWith("IAM1") && !rows.has(code))).toEqual([]);
  });
});

describe("a finding", () => {
  test("tells where the first of two was defined", async () => {
    const [found] = await findingsOf("realm: r\nclients:\n  - clientId: a\n  - clientId: a\n");
    expect(found?.related).toEqual([
      { message: "first defined here", place: expect.objectContaining({ line: 3, column: 15 }) },
    ]);
  });

  test("comes with all others, in the order of the file", async () => {
    const findings = await findingsOf(`realm: r
enabledd: true
clients:
  - clientId: a
    secret: $(env:NOPE)
    defaultClientScopes: [rolez]
  - clientId: a
`);
    expect(findings.map((found) => `${at(found)} ${found.code}`)).toEqual([
      "realm.yaml:2:1 IAM1201",
      "realm.yaml:5:13 IAM1301",
      "realm.yaml:6:27 IAM1403",
      "realm.yaml:7:15 IAM1406",
    ]);
  });
});

describe("what the file alone cannot know is left to the plan", () => {
  test.each([
    [
      "a role of a client that the spec does not declare",
      "clients: [{ clientId: a, serviceAccount: { clientRoles: { billing: [read] } } }]",
    ],
    [
      "a role of a client whose roles the spec does not list",
      "clients: [{ clientId: b }, { clientId: a, serviceAccount: { clientRoles: { b: [read] } } }]",
    ],
    [
      "a realm role where the spec lists none",
      "clients: [{ clientId: a, serviceAccount: { realmRoles: [staff] } }]",
    ],
    [
      "a client scope where the spec lists none",
      "clients: [{ clientId: a, defaultClientScopes: [basic, shared] }]",
    ],
    ["a group where the spec lists none", "clients: [{ clientId: a, serviceAccount: { groups: [/ops] } }]"],
    [
      "a client that differs from a known one in a number",
      "clients: [{ clientId: api1 }, { clientId: a, serviceAccount: { clientRoles: { api2: [read] } } }]",
    ],
    [
      "a mapper made of a script",
      "clients: [{ clientId: a, mappers: [{ name: m, protocolMapper: script-mine.js }] }]",
    ],
    [
      "the realm's default role",
      "clients: [{ clientId: a, serviceAccount: { realmRoles: [default-roles-r] } }]",
    ],
  ])("%s", async (_, spec) => {
    expect(await findingsOf(`realm: r\n${spec}`)).toEqual([]);
  });
});

describe("an input that is no spec", () => {
  test.each(NO_SPEC)("%s: %s", async (code, _, files, inputs) => {
    const failure = await load("realm: r", { files, inputs }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(IamError);
    expect(failure).toMatchObject({ code });
  });

  test.each([
    ["brackets", `realm: r\na: ${"[".repeat(300_000)}`],
    ["closed brackets", `realm: r\na: ${"[".repeat(5_000)}${"]".repeat(5_000)}`],
    ["dashes", `realm: r\na:\n  ${"- ".repeat(100_000)}x`],
    [
      "indentation",
      `realm: r\na:\n${Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i + 1)}k:`).join("\n")}`,
    ],
    [
      "aliases of aliases",
      `realm: r\na: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((k, i) => `${k}: &${k} [${Array(9).fill(`*${"abcdefg"[i]}`).join(", ")}]`).join("\n")}`,
    ],
  ])("deep nesting is refused at once: %s", async (_, spec) => {
    const started = performance.now();
    const findings = await findingsOf(spec);
    expect(findings.map(({ code }) => code)).toEqual(["IAM1101"]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("what is right although it looks odd", () => {
  test.each([
    [
      "types that an extension of the server brings",
      `extensions:
  { protocolMappers: [mine], identityProviders: [okta], identityProviderMappers: [okta-mapper], passwordPolicies: [pwned],
    passwordHashing: [scrypt], protocols: [cas], authenticators: [sms], requiredActions: [sms-setup],
    eventsListeners: [kafka], clientAuthenticators: [otp], clientPolicyConditions: [always], clientPolicyExecutors: [deny],
    authorizationPolicies: [opa], components: [sql, org.acme.Storage] }
passwordPolicy: pwned(undefined) and length(8) and hashAlgorithm(scrypt)
eventsListeners: [jboss-logging, kafka]
clients:
  - { clientId: a, clientAuthenticatorType: otp, mappers: [{ name: m, protocolMapper: mine }] }
  - { clientId: b, protocol: cas, mappers: [{ name: m, protocolMapper: mine }], authorizationSettings: { policies: [{ name: p, type: opa }] } }
authenticationFlows: [{ alias: f, authenticationExecutions: [{ authenticator: sms, requirement: REQUIRED }] }]
requiredActions: [{ alias: sms, providerId: sms-setup }]
clientPolicies: { policies: [{ name: p, conditions: [{ condition: always }] }] }
clientProfiles: { profiles: [{ name: p, executors: [{ executor: deny }] }] }
components:
  org.keycloak.storage.UserStorageProvider: [{ name: s, providerId: sql, config: { any: [thing] } }]
  org.acme.Storage: [{ name: s, providerId: x }]
identityProviders: [{ alias: x, providerId: okta, mappers: [{ name: m, identityProviderMapper: okta-mapper }] }]`,
    ],
    [
      "two mappers that put lists into one claim",
      "clients: [{ clientId: a, roles: [x] }, { clientId: b, roles: [y] }, { clientId: c, mappers: [{ name: m, protocolMapper: oidc-usermodel-client-role-mapper, config: { claim.name: roles, multivalued: true, access.token.claim: true, usermodel.clientRoleMapping.clientId: a } }, { name: n, protocolMapper: oidc-usermodel-client-role-mapper, config: { claim.name: roles, multivalued: true, access.token.claim: true, usermodel.clientRoleMapping.clientId: b } }] }]",
    ],
    [
      "two mappers of one claim in two kinds of tokens",
      "clients: [{ clientId: c, mappers: [{ name: m, protocolMapper: oidc-usermodel-attribute-mapper, config: { claim.name: t, access.token.claim: true } }, { name: n, protocolMapper: oidc-usermodel-attribute-mapper, config: { claim.name: t, id.token.claim: true } }] }]",
    ],
    [
      "two mappers of one claim from the same source",
      "clients: [{ clientId: c, mappers: [{ name: m, protocolMapper: oidc-usermodel-attribute-mapper, config: { claim.name: t, user.attribute: x, access.token.claim: true } }, { name: n, protocolMapper: oidc-usermodel-attribute-mapper, config: { claim.name: t, user.attribute: x, access.token.claim: true, id.token.claim: true } }] }]",
    ],
    [
      "one role for a claim of one string, beside roles of other clients",
      "clients: [{ clientId: a, roles: [x, y] }, { clientId: b, roles: [z] }, { clientId: c, serviceAccount: { clientRoles: { a: [x], b: [z] } }, claims: { r: { clientRoles: a, multivalued: false } } }]",
    ],
    [
      "a diamond of composite roles",
      "roles: { realm: [{ name: a, composites: { realm: [b, c] } }, { name: b, composites: { realm: [d] } }, { name: c, composites: { realm: [d] } }, { name: d }] }",
    ],
    [
      "redirect URIs of all kinds",
      `clients: [{ clientId: a, rootUrl: "\${authBaseUrl}", baseUrl: /home, redirectUris: ["*", "+", /x, "com.app:/cb", "http://[::1]:3000/*", "https://app.example*", "urn:ietf:wg:oauth:2.0:oob", "https://ä.example/%20"] }]`,
    ],
    [
      "a claim name whose author escapes the dots that are none of its own",
      'clients: [{ clientId: a, mappers: [{ name: m, protocolMapper: oidc-hardcoded-claim-mapper, config: { claim.name: "https://x\\\\.example/claims.role", claim.value: v, access.token.claim: true } }] }]',
    ],
    [
      "roles in a client as an export writes them",
      "clients: [{ clientId: a, roles: [r, { name: s, id: 5f, composite: true, clientRole: true, containerId: 7b, composites: { client: { a: [r] } } }] }]",
    ],
    [
      "audiences that are no clients, and not nearly one",
      "clients: [{ clientId: app1 }, { clientId: orders-api1 }, { clientId: a, audience: [api1, apt, orders-api2, https://orders.example] }]",
    ],
    [
      "origins of all kinds",
      'clients: [{ clientId: a, webOrigins: ["+", "*", "", "null", "https://a.example", "chrome-extension://abc"] }]',
    ],
    [
      "http in a private network",
      "sslRequired: external\nidentityProviders: [{ alias: x, providerId: oidc, config: { tokenUrl: http://10.0.0.7/t, jwksUrl: http://localhost/j } }]",
    ],
    [
      "a client's time-out above the realm's, where sessions may be remembered for longer",
      "ssoSessionIdleTimeout: 100\nssoSessionIdleTimeoutRememberMe: 1000\nclients: [{ clientId: a, attributes: { client.session.idle.timeout: 500 } }]",
    ],
    ["a flow that the server may have", "browserFlow: our own"],
    [
      "numbers that mean something special",
      "accessTokenLifespan: -1\nclientSessionIdleTimeout: 0\nclients: [{ clientId: a, attributes: { access.token.lifespan: -1, client.session.idle.timeout: '0' } }]",
    ],
    [
      "languages of all kinds",
      "internationalizationEnabled: true\nsupportedLocales: [en, zh-Hant-TW, ca-ES-valencia, de]\ndefaultLocale: de",
    ],
    [
      "what old consoles left for no language",
      'internationalizationEnabled: true\nsupportedLocales: [""]\ndefaultLocale: en',
    ],
    [
      "regular expressions that only Java knows",
      "passwordPolicy: regexPattern(^(?i)[a-z&&[^x]]++\\Q(*\\E[]()]\\p{Alpha}(?<name>.)$) and length(8)",
    ],
    [
      "clients that log in in all ways",
      `clients:
  - { clientId: a, clientAuthenticatorType: client-jwt, attributes: { use.jwks.url: true, jwks.url: https://a.example/k, token.endpoint.auth.signing.alg: ES256 } }
  - { clientId: b, clientAuthenticatorType: client-jwt, attributes: { use.jwks.string: true, jwks.string: '{"keys": []}' } }
  - { clientId: c, clientAuthenticatorType: client-secret-jwt, attributes: { token.endpoint.auth.signing.alg: HS256 } }
  - { clientId: d, clientAuthenticatorType: client-x509, attributes: { x509.subjectdn: "CN=(a" } }
  - { clientId: e, clientAuthenticatorType: federated-jwt, attributes: { jwt.credential.issuer: x, jwt.credential.sub: y } }
  - { clientId: f, clientAuthenticatorType: client-jwt, publicClient: true }
  - { clientId: g, protocol: saml, clientAuthenticatorType: client-jwt }`,
    ],
    [
      "levels of authentication by number, URI and the realm's names",
      `attributes: { acr.loa.map: '{"gold": "2"}' }\nclients: [{ clientId: a, attributes: { default.acr.values: "gold##1##urn:a" } }]`,
    ],
    [
      "addresses below the root of a client",
      "clients: [{ clientId: a, rootUrl: https://a.example, adminUrl: /admin, attributes: { backchannel.logout.url: /logout } }]",
    ],
    [
      "mappers of no protocol in particular",
      "identityProviders: [{ alias: x, providerId: saml, mappers: [{ name: m, identityProviderMapper: oidc-hardcoded-role-idp-mapper, config: { role: offline_access } }] }]",
    ],
    [
      "how Active Directory is asked for groups",
      "components: { org.keycloak.storage.UserStorageProvider: [{ name: l, providerId: ldap, config: { editMode: [READ_ONLY], connectionUrl: ['ldap://a ldaps://b'], usersDn: ['ou=p'] }, subComponents: { org.keycloak.storage.ldap.mappers.LDAPStorageMapper: [{ name: m, providerId: group-ldap-mapper, config: { groups.dn: ['ou=g'], user.roles.retrieve.strategy: [LOAD_GROUPS_BY_MEMBER_ATTRIBUTE_RECURSIVELY] } }] } }] }",
    ],
  ])("%s", async (_, spec) => {
    const found = await findingsOf(`realm: r\n${spec}`);
    expect(found.filter(({ code }) => code !== "IAM1501")).toEqual([]);
  });
});
