// The realms of the measurements: what iam is given, and the same as requests for the raw floor.

/** The secret of all clients, in the file as most people have it: a variable. */
export const SECRET = { BENCH_SECRET: "the-secret-of-all-measured-clients" };

/** n clients with three roles and a mapper each, every fourth with a service account that is granted a role. */
export function clientsOf(n) {
  return Array.from({ length: n }, (_, at) => {
    const clientId = `client-${at}`;
    const roles = ["read", "write", "admin"];
    const isMachine = at % 4 === 0;
    return { clientId, roles, isMachine, grants: `client-${(at + 1) % n}` };
  });
}

/** The spec as people write it. */
export function specOf(realm, n, name = "Service") {
  const lines = [`realm: ${realm}`, "enabled: true", "clients:"];
  for (const [at, client] of clientsOf(n).entries()) {
    lines.push(
      `  - clientId: ${client.clientId}`,
      `    name: ${at === 0 ? name : "Service"} ${at}`,
      `    secret: $(env:BENCH_SECRET)`,
      `    roles: [${client.roles.join(", ")}]`,
      `    claims: { tenant: { value: "t${at}" } }`,
    );
    if (client.isMachine) lines.push(`    serviceAccount: { clientRoles: { ${client.grants}: [read] } }`);
  }
  return `${lines.join("\n")}\n`;
}

/** A tenant: one client, two roles, a SAML identity provider. */
export function tenantSpecOf(realm) {
  return `realm: ${realm}
enabled: true
clients:
  - { clientId: app, secret: the-secret, roles: [user, admin] }
identityProviders:
  - alias: corp
    providerId: saml
    config: { singleSignOnServiceUrl: "https://idp.example.com/sso", idpEntityId: "https://idp.example.com" }
`;
}

/** Import batches for partialImport: ten clients with what belongs to them; grants of other batches come last. */
export function batchesOf(realm, n) {
  const chunks = (list) =>
    Array.from({ length: Math.ceil(list.length / 10) }, (_, at) => list.slice(at * 10, at * 10 + 10));
  const clients = clientsOf(n);
  const first = chunks(clients).map((chunk) => ({
    ifResourceExists: "SKIP",
    clients: chunk.map(({ clientId, isMachine }, at) => ({
      clientId,
      secret: SECRET.BENCH_SECRET,
      name: `Service ${at}`,
      enabled: true,
      protocol: "openid-connect",
      publicClient: false,
      serviceAccountsEnabled: isMachine,
      protocolMappers: [
        {
          name: "tenant",
          protocol: "openid-connect",
          protocolMapper: "oidc-hardcoded-claim-mapper",
          config: { "claim.name": "tenant", "claim.value": `t${at}`, "access.token.claim": "true" },
        },
      ],
    })),
    roles: {
      client: Object.fromEntries(
        chunk.map(({ clientId, roles }) => [clientId, roles.map((name) => ({ name }))]),
      ),
    },
  }));
  const second = chunks(clients.filter(({ isMachine }) => isMachine)).map((chunk) => ({
    ifResourceExists: "SKIP",
    users: chunk.map(({ clientId, grants }) => ({
      username: `service-account-${clientId}`,
      enabled: true,
      serviceAccountClientId: clientId,
      realmRoles: [`default-roles-${realm}`],
      clientRoles: { [grants]: ["read"] },
    })),
  }));
  return [first, second];
}
