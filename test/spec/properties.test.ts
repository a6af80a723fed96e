import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { IamError } from "../../src/errors.ts";
import { kinds } from "../../src/model/kinds.ts";
import { Secret } from "../../src/secret.ts";
import { printSpec } from "../../src/spec/print.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { load } from "./kit.ts";

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const ROLES = ["read", "write", "orders:admin"];
const SCOPES = ["shared", "basic", "profile"];
const GROUPS = ["/ops", "/ops/night", "/sales"];

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const given = (record: Record<string, fc.Arbitrary<Value>>, required: string[] = []) =>
  fc.record(record, { requiredKeys: required }) as fc.Arbitrary<{ [key: string]: Value }>;
const words = fc.constantFrom(
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
      roles: fc.constant(ROLES),
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
      { attribute: "mail", userAttribute: "email" },
    ]),
  },
  ["alias", "providerId"],
);
const realm = given(
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
      { name: "sales", attributes: { a: ["b"] } },
    ]),
    identityProviders: fc.tuple(provider).map((all) => all as Value[]),
    defaultGroups: some(GROUPS),
    defaultDefaultClientScopes: some(SCOPES),
  },
  ["realm", "clients", "clientScopes", "roles", "groups"],
);

const env = { SECRET: "s3cret" };

/** Everything the spec wants, as the planner compares it; secrets aside. */
function desired({ realms }: Spec): string[] {
  return realms
    .flatMap(({ representation }) =>
      kinds.flatMap((kind) => {
        const { resources, complete } = kind.collect(representation, "spec");
        return [
          ...resources.map(({ kind: name, path, fields }) => sorted({ name, path, fields })),
          ...[...complete].map((within) => sorted({ complete: kind.name, within })),
        ];
      }),
    )
    .sort();
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Secret || inner === "(secret)") return undefined;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The same value with its keys and its lists in another order. */
function shuffled(value: Value, next: () => number): Value {
  if (typeof value !== "object" || value === null) return value;
  const mixed = <T>(items: T[]): T[] =>
    items
      .map((item) => [next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) return mixed(value.map((item) => shuffled(item, next)));
  return Object.fromEntries(
    mixed(Object.entries(value).map(([key, item]) => [key, shuffled(item, next)] as const)),
  );
}

/** The findings that random specs may have: a claim of two values, say. */
async function loadIfRight(text: string): Promise<Spec | undefined> {
  return await load(text, { env }).catch((error: unknown) => {
    if (error instanceof IamError) return undefined;
    throw error;
  });
}

describe("whatever the spec", () => {
  test("the order of keys and of sets says nothing", async () => {
    await fc.assert(
      fc.asyncProperty(realm, fc.infiniteStream(fc.nat()), async (spec, numbers) => {
        const one = await load(stringify(spec), { env });
        const other = await load(JSON.stringify(shuffled(spec, () => numbers.next().value)), { env });
        expect(desired(other)).toEqual(desired(one));
      }),
      { numRuns: 60 },
    );
  });

  test("printed and read again, it wants the same, and prints the same", async () => {
    await fc.assert(
      fc.asyncProperty(realm, async (spec) => {
        const one = await load(stringify(spec), { env });
        const printed = printSpec(one.realms);
        const other = await load(printed);
        expect(desired(other)).toEqual(desired(one));
        expect(printSpec(other.realms)).toBe(printed.replace(/^ +secret: \(secret\)\n/gm, ""));
        expect(printed).not.toContain(env.SECRET);
      }),
      { numRuns: 60 },
    );
  });

  test("as a realm or as a tenant, loading it ends in a spec or in findings", async () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        words,
        fc.constantFrom<Value>(
          null,
          true,
          7,
          "$(env:NOPE)",
          "$(param:x)",
          "$(file:./x)",
          "**********",
          "api",
          "/ops",
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(KEYS, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(KEYS, value, { maxKeys: 8 }), async (spec) => {
        await loadIfRight(stringify({ realm: "r", ...spec }));
        await loadIfRight(`tenants: { template: ./realm.yaml, each: ${JSON.stringify([spec])} }`);
      }),
      { numRuns: 300 },
    );
  });
});

const KEYS = fc.constantFrom(
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
