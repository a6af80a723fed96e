// A spec of many clients as a platform has them: texts, redirect URIs, roles, service accounts, mappers.
import { stringify } from "yaml";

/** A realm of so many clients; 5,000 are about 10 MB. */
export function largeSpec(count) {
  const clients = Array.from({ length: count }, (_, at) => {
    const [name, next] = [`service-${at}`, `service-${(at + 1) % count}`];
    return {
      clientId: name,
      name: `Service number ${at}`,
      description: "A service of the platform, with a text about what it is for. ".repeat(4),
      enabled: true,
      redirectUris: Array.from({ length: 18 }, (_, n) => `https://${name}.example.com/callback/${n}/*`),
      webOrigins: ["+"],
      roles: ["read", "write", { name: "admin", composites: { client: { [name]: ["read", "write"] } } }],
      serviceAccount: { clientRoles: { [next]: ["read"] } },
      audience: [next],
      claims: { role: { clientRoles: name }, tenant: { value: `t${at}` } },
      attributes: {
        "access.token.lifespan": 300,
        team: `team-${at % 40}`,
        documentation: `https://docs.example.com/services/${name}`,
      },
    };
  });
  return stringify({ realm: "large", enabled: true, clients });
}
