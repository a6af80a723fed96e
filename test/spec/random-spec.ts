import fc from "fast-check";

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const ROLES = ["read", "write", "orders:admin"];
const SCOPES = ["shared", "basic", "profile"];
const GROUPS = ["/ops", "/ops/night", "/sales"];

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const given = (record: Record<string, fc.Arbitrary<Value>>, required: string[] = []) =>
  fc.record(record, { requiredKeys: required }) as fc.Arbitrary<{ [key: string]: Value }>;
export const words = fc.constantFrom(
  "$$(env:X)",
  "",
  "a b",
  "x: y",
  "- z",
  "$(",
  "ü",
  "'",
  '"',
  "#",
  "0x1",
  "1e3",
  "no",
  "~",
  "multi\nline",
);

const claim = fc.oneof(
  given({ clientRoles: fc.constantFrom("api", "web"), multivalued: fc.constant(true), prefix: words }, [
    "clientRoles",
  ]),
  given({ realmRoles: fc.constant(true), multivalued: fc.constant(true), prefix: words }, ["realmRoles"]),
  fc.record({ userAttribute: fc.constantFrom("plan", "email") }),
  fc.record({ value: fc.oneof(words, fc.integer(), fc.boolean()) }),
  given({ groups: fc.constant(true), fullPath: fc.boolean() }, ["groups"]),
);
const mapping = {
  audience: some(["api", "web", "https://other.example"]),
  claims: fc.dictionary(fc.constantFrom("role", "x.y", "https://a.example/b"), claim),
};
const client = (clientId: string) =>
  given(
    {
      clientId: fc.constant(clientId),
      name: words,
      enabled: fc.boolean(),
      secret: fc.constant("$(env:SECRET)"),
      redirectUris: some(["/a", "https://a.example/*", "*"]),
      webOrigins: some(["+", "https://a.example"]),
      defaultClientScopes: some(SCOPES),
      attributes: fc.dictionary(fc.constantFrom("a", "acme.team"), fc.oneof(words, fc.integer())),
      roles: fc.constantFrom<Value[]>(
        ROLES,
        [
          { name: "read", composites: { realm: ["staff"] } },
          "write",
          { name: "orders:admin", protected: true },
        ],
        ["read", "write", { name: "orders:admin", composites: { client: { [clientId]: ["read"] } } }],
      ),
      serviceAccount: fc.oneof(
        fc.boolean(),
        given({
          realmRoles: some(["staff", "boss"]),
          clientRoles: fc.record({ api: some(ROLES) }),
          groups: some(GROUPS),
        }),
      ),
      protected: fc.boolean(),
      ...mapping,
    },
    ["clientId", "roles"],
  );
const provider = given(
  {
    alias: fc.constant("corp"),
    providerId: fc.constantFrom("saml", "oidc"),
    enabled: fc.boolean(),
    config: fc.record({ clientId: words }),
    mappers: some([
      { attribute: "groups", value: "ops", clientRole: "api.read" },
      { attribute: "groups", value: "x", group: "/ops" },
      { attribute: "groups", value: "staff", realmRole: "staff" },
      { attribute: "mail", userAttribute: "email" },
      { name: "given", identityProviderMapper: "hardcoded-attribute-idp-mapper", config: { attribute: "a" } },
    ]),
  },
  ["alias", "providerId"],
);
/** A realm that is right, with every short form. */
export const realm = given(
  {
    realm: fc.constant("r"),
    enabled: fc.boolean(),
    displayName: words,
    ssoSessionIdleTimeout: fc.integer({ min: 1, max: 9999 }),
    attributes: fc.dictionary(fc.constantFrom("a", "b.c"), fc.oneof(words, fc.boolean())),
    clients: fc.tuple(client("api"), client("web")).map((both) => both as Value[]),
    clientScopes: fc
      .tuple(given({ name: fc.constant("shared"), ...mapping }, ["name"]))
      .map((all) => all as Value[]),
    roles: fc.constant({
      realm: [
        { name: "staff" },
        { name: "boss", composites: { realm: ["staff"], client: { api: ["read"] } } },
      ],
    }),
    groups: fc.constant([
      { name: "ops", subGroups: [{ name: "night", realmRoles: ["staff"] }], clientRoles: { api: ["read"] } },
      { name: "sales", protected: true, attributes: { a: ["b"], one: "value" } },
    ]),
    identityProviders: fc.tuple(provider).map((all) => all as Value[]),
    owner: fc.constantFrom("platform", "team-a"),
    extensions: fc.constant({ protocolMappers: ["script-acme.js"] }),
    verify: fc.constant({
      services: [{ name: "api", url: "https://api.example", probes: [{ request: "GET /", anonymous: 200 }] }],
    }),
    defaultGroups: some(GROUPS),
    defaultDefaultClientScopes: some(SCOPES),
  },
  ["realm", "clients", "clientScopes", "roles", "groups"],
);

/** Keys of a spec at whatever place. */
export const KEYS = fc.constantFrom(
  ...[
    "realm",
    "clients",
    "clientId",
    "name",
    "roles",
    "client",
    "composites",
    "serviceAccount",
    "clientRoles",
  ],
  ...[
    "realmRoles",
    "groups",
    "subGroups",
    "audience",
    "claims",
    "mappers",
    "protocolMappers",
    "protocolMapper",
  ],
  ...[
    "protocol",
    "config",
    "attributes",
    "identityProviders",
    "alias",
    "providerId",
    "saml",
    "metadata",
    "users",
  ],
  ...[
    "identityProviderMappers",
    "clientScopes",
    "defaultClientScopes",
    "verify",
    "services",
    "url",
    "probes",
  ],
  ...[
    "request",
    "secret",
    "passwordPolicy",
    "redirectUris",
    "authenticationFlows",
    "extensions",
    "tenants",
    "each",
  ],
  ...[
    "authenticationExecutions",
    "serviceAccountClientId",
    "owner",
    "claim.name",
    "multivalued",
    "template",
    "x",
  ],
);
