// The realms of the measurements: what iam is given, and the same as requests for the raw floor.

/** The secret of all clients, in the file as most people have it: a variable. */
export const SECRET = { BENCH_SECRET: "the-secret-of-all-measured-clients" };

/** n clients with three roles and a mapper each, every fourth with a service account that is granted a role. */
export function clientsOf(n) {
  return Array.from({ length: n }, (_, at) => {
    const clientId = `client-${at}`;
    const roles = ["read", "write", "admin"];
    const isMachine = at % 4 === 0;
    return {
      clientId,
      name: `Service ${at}`,
      tenant: `t${at}`,
      roles,
      isMachine,
      grants: `client-${(at + 1) % n}`,
    };
  });
}

/** The spec as people write it. */
export function specOf(realm, n, firstName) {
  const lines = [`realm: ${realm}`, "enabled: true", "clients:"];
  for (const [at, client] of clientsOf(n).entries()) {
    lines.push(
      `  - clientId: ${client.clientId}`,
      `    name: ${at === 0 && firstName ? firstName : client.name}`,
      `    secret: $(env:BENCH_SECRET)`,
      `    roles: [${client.roles.join(", ")}]`,
      `    claims: { tenant: { value: ${client.tenant} } }`,
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

/**
 * The same for partialImport: ten clients with what belongs to them; grants of roles in other batches come last. With or
 * without the marks by which `iam` knows what it has made.
 */
export function batchesOf(realm, n, { marked }) {
  const chunks = (list) =>
    Array.from({ length: Math.ceil(list.length / 10) }, (_, at) => list.slice(at * 10, at * 10 + 10));
  const late = [];
  const first = chunks(clientsOf(n)).map((chunk) => {
    const machines = chunk.filter(({ isMachine }) => isMachine);
    const isHere = ({ grants }) => chunk.some(({ clientId }) => clientId === grants);
    late.push(...machines.filter((machine) => !isHere(machine)));
    return {
      ifResourceExists: "SKIP",
      clients: chunk.map((client) => ({
        ...clientOf(client),
        ...(marked ? { attributes: { "iam.owner": realm } } : {}),
      })),
      roles: {
        client: Object.fromEntries(
          chunk.map(({ clientId, roles }) => [
            clientId,
            roles.map((name) => ({ name, ...(marked ? { attributes: { "iam.owner": [realm] } } : {}) })),
          ]),
        ),
      },
      users: machines.filter(isHere).map((machine) => serviceAccountOf(realm, machine)),
    };
  });
  const second = chunks(late).map((chunk) => ({
    ifResourceExists: "SKIP",
    users: chunk.map((machine) => serviceAccountOf(realm, machine)),
  }));
  return [first, second];
}

function clientOf({ clientId, name, tenant, isMachine }) {
  return {
    clientId,
    secret: SECRET.BENCH_SECRET,
    name,
    enabled: true,
    protocol: "openid-connect",
    publicClient: false,
    serviceAccountsEnabled: isMachine,
    ...(isMachine ? { standardFlowEnabled: false, directAccessGrantsEnabled: false } : {}),
    protocolMappers: [
      {
        name: "tenant",
        protocol: "openid-connect",
        protocolMapper: "oidc-hardcoded-claim-mapper",
        config: {
          "claim.name": "tenant",
          "claim.value": tenant,
          "jsonType.label": "String",
          "access.tokenResponse.claim": "false",
          "id.token.claim": "true",
          "access.token.claim": "true",
          "userinfo.token.claim": "true",
          "introspection.token.claim": "true",
          "lightweight.claim": "false",
        },
      },
    ],
  };
}

function serviceAccountOf(realm, { clientId, grants }) {
  return {
    username: `service-account-${clientId}`,
    enabled: true,
    serviceAccountClientId: clientId,
    realmRoles: [`default-roles-${realm}`],
    clientRoles: { [grants]: ["read"] },
  };
}
