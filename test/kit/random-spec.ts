import fc from "fast-check";

/** A spec as JSON: all managed kinds, names from small pools so that two specs overlap. */
export interface RandomSpec {
  readonly [key: string]: unknown;
}

const text = fc.constantFrom(
  "one",
  "Two words",
  "drei & vier",
  "ünï",
  "a'b\"c",
  ["$", "{literal}"].join(""),
  "x".repeat(200),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const flags = fc.constantFrom(true, false);
const some = <T>(pool: readonly T[], max = pool.length) =>
  fc.subarray([...pool], { minLength: 0, maxLength: Math.min(max, pool.length) });

const CLIENTS = ["api", "job", "web.app", "https://sp.example.com/x"] as const;
const ROLES = ["read", "write", "a:b", "with space"] as const;
const REALM_ROLES = ["staff", "chief"] as const;
const SCOPES = ["s1", "s2:x"] as const;

/** Mappers of one owner; each writes a claim of its own, since two that write one are refused. */
function mappersOf(owner: string) {
  const mapper = fc.constantFrom("m1", "m 2").chain((name) =>
    fc.record({
      name: fc.constant(name),
      protocol: fc.constant("openid-connect"),
      protocolMapper: fc.constant("oidc-hardcoded-claim-mapper"),
      config: fc.record({
        "claim.name": fc.constant(`${owner} ${name}`.replace(/\W/g, "_")),
        "claim.value": text,
        "jsonType.label": fc.constant("String"),
        "access.token.claim": fc.constantFrom("true", "false"),
      }),
    }),
  );
  return fc.uniqueArray(mapper, { selector: ({ name }) => name, maxLength: 2 });
}

const attributes = fc.dictionary(fc.constantFrom("k1", "k2.dotted", "k3"), fc.constantFrom("v", "w w"), {
  maxKeys: 2,
});

const clientOf = (clientId: string) =>
  fc.record(
    {
      clientId: fc.constant(clientId),
      name: text,
      description: text,
      enabled: flags,
      secret: fc.constantFrom("secret-number-one", "secret-number-two"),
      standardFlowEnabled: flags,
      directAccessGrantsEnabled: flags,
      fullScopeAllowed: flags,
      redirectUris: some(["https://a.example.com/*", "https://b.example.com/cb", "/relative/*"]),
      webOrigins: some(["https://a.example.com", "+"]),
      attributes,
      protocolMappers: mappersOf(clientId),
      defaultClientScopes: some(["profile", "email", "roles", ...SCOPES]),
      optionalClientScopes: some(["address", "phone"]),
      roles: some(ROLES).map((names) => names.map((name) => ({ name, description: `May ${name}` }))),
    },
    { requiredKeys: ["clientId", "roles"] },
  );

/** Which of the roles that the spec declares a service account holds. */
function withGrants(clients: readonly { clientId: string; roles: { name: string }[] }[]) {
  const owned = clients.flatMap(({ clientId, roles }) => roles.map(({ name }) => [clientId, name] as const));
  const grants = fc.record({
    realmRoles: some(REALM_ROLES),
    granted: some(owned, 3),
  });
  return fc.tuple(
    fc.constant(clients),
    fc.array(maybe(grants), { minLength: clients.length, maxLength: clients.length }),
  );
}

const clients = some(CLIENTS)
  .chain((ids) => fc.tuple(...ids.map(clientOf)))
  .chain((list) => withGrants(list as { clientId: string; roles: { name: string }[] }[]))
  .map(([list, grants]) =>
    list.map((client, at) => {
      const grant = grants[at];
      if (!grant) return client;
      const clientRoles: Record<string, string[]> = {};
      for (const [owner, name] of grant.granted) clientRoles[owner] = [...(clientRoles[owner] ?? []), name];
      return { ...client, serviceAccount: { realmRoles: grant.realmRoles, clientRoles } };
    }),
  );

const GROUPS = ["g1", "g 2"] as const;
const groups = fc
  .record({ names: some(GROUPS), floor: fc.constantFrom("1", "2"), realmRoles: some(REALM_ROLES) })
  .map(({ names, floor, realmRoles }) =>
    names.map((name) => ({
      name,
      attributes: { floor: [floor] },
      realmRoles,
      subGroups: [{ name: "below" }],
    })),
  );

interface Grouped {
  readonly groups?: readonly { readonly name: string }[] | undefined;
  readonly clients: readonly { readonly clientId: string; readonly serviceAccount?: object }[];
}

/** New users and the service accounts are in groups that the spec has. */
function withMembers<S extends Grouped>(
  spec: S,
  wanted: readonly string[],
): S & { defaultGroups?: string[] } {
  if (!spec.groups) return spec;
  const paths = spec.groups.map(({ name }) => `/${name}`).filter((path) => wanted.includes(path));
  const clients = spec.clients.map((client) =>
    client.serviceAccount
      ? {
          ...client,
          serviceAccount: {
            ...client.serviceAccount,
            groups: [...paths, ...paths.map((path) => `${path}/below`)],
          },
        }
      : client,
  );
  return { ...spec, clients, defaultGroups: paths };
}

const social = fc.record({
  alias: fc.constant("social"),
  providerId: fc.constant("oidc"),
  displayName: text,
  config: fc.record({
    clientId: text,
    clientSecret: fc.constantFrom("oidc-secret-one", "oidc-secret-two"),
    authorizationUrl: fc.constant("https://op.example.com/auth"),
    tokenUrl: fc.constantFrom("https://op.example.com/token", "https://op.example.com/other"),
  }),
  mappers: some(["it", "hr"]).map((values) =>
    values.map((value) => ({ attribute: "dept", value, realmRole: "chief" })),
  ),
});

const identityProvider = fc.record({
  alias: fc.constantFrom("corp", "partner"),
  providerId: fc.constant("saml"),
  displayName: text,
  trustEmail: flags,
  config: fc.record({
    singleSignOnServiceUrl: fc.constantFrom("https://idp.example.com/a", "https://idp.example.com/b"),
    wantAssertionsSigned: fc.constantFrom("true", "false"),
  }),
  mappers: some(["ops", "dev"]).map((values) =>
    values.map((value) => ({ attribute: "groups", value, realmRole: "staff" })),
  ),
});

/** Any spec of the realm, valid as it is. */
export function randomSpec(realm: string): fc.Arbitrary<RandomSpec> {
  return fc
    .record({
      realm: fc.constant(realm),
      enabled: fc.constant(true),
      displayName: maybe(text),
      accessTokenLifespan: maybe(fc.integer({ min: 60, max: 900 })),
      loginWithEmailAllowed: maybe(flags),
      attributes: maybe(attributes),
      clientScopes: fc.tuple(
        ...SCOPES.map((name) =>
          fc.record({ name: fc.constant(name), description: text, protocolMappers: mappersOf(name) }),
        ),
      ),
      roles: fc
        .record({ description: maybe(text), isComposite: flags })
        .map(({ description, isComposite }) => ({
          realm: [
            { name: "staff", ...(description === undefined ? {} : { description }) },
            { name: "chief", composites: { realm: isComposite ? ["staff"] : [] } },
          ],
        })),
      clients,
      groups: maybe(groups),
      identityProviders: maybe(
        fc.uniqueArray(fc.oneof(identityProvider, social), { selector: ({ alias }) => alias, maxLength: 3 }),
      ),
      defaultOptionalClientScopes: maybe(some(["address", "phone", ...SCOPES])),
      members: some(GROUPS.map((name) => `/${name}`)),
    })
    .map(({ members, ...spec }) => withMembers(spec, members))
    .map((spec) => JSON.parse(JSON.stringify(spec)) as RandomSpec);
}
