import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isOn, list, objects } from "./shape.ts";

/** What a client says that cannot both be (IAM1409). Keycloak takes it in silence and does one of the two. */
export function checkClients(realm: JsonObject, document: JsonObject, findings: Findings): void {
  for (const client of objects(document.clients)) {
    checkAuthorization(client, findings);
    for (const [key, why] of Object.entries(WITHOUT_SERVICE_ACCOUNT))
      if (isOn(client[key]) && isOn(client.serviceAccountsEnabled))
        findings.error(
          "IAM1409",
          `\`${client.clientId}\` ${why}`,
          { in: client, key },
          {
            help: `take \`${key}\` out, or the service account`,
            related: { message: "the service account", at: { in: client, key: "serviceAccountsEnabled" } },
          },
        );
  }
  for (const client of objects(realm.clients))
    checkScopes(client.defaultClientScopes, client.optionalClientScopes, findings);
  checkScopes(realm.defaultDefaultClientScopes, realm.defaultOptionalClientScopes, findings);
}

/** Authorization services act as the client's service account; without one, a bare 500. */
function checkAuthorization(client: JsonObject, findings: Findings): void {
  if (!isOn(client.authorizationServicesEnabled)) return;
  const other =
    client.serviceAccountsEnabled === false
      ? "serviceAccountsEnabled"
      : Object.keys(WITHOUT_SERVICE_ACCOUNT).find((key) => isOn(client[key]));
  if (other === undefined) return;
  findings.error(
    "IAM1409",
    `\`${client.clientId}\` has authorization services, and they need a service account`,
    { in: client, key: "authorizationServicesEnabled" },
    {
      help: "write `serviceAccount: true` and no `publicClient` or `bearerOnly`, or switch them off",
      related: { message: "no service account", at: { in: client, key: other } },
    },
  );
}

const WITHOUT_SERVICE_ACCOUNT = {
  publicClient: "is public, and a service account needs a secret",
  bearerOnly: "is bearer-only, so it gets no tokens, and a service account is there to get some",
};

function checkScopes(defaults: Json | undefined, optional: Json | undefined, findings: Findings): void {
  const [always, asked] = [list(defaults), list(optional)];
  for (const [key, scope] of asked.entries()) {
    const first = always.indexOf(scope);
    if (first !== -1)
      findings.error(
        "IAM1409",
        `the client scope \`${scope}\` is a default one and an optional one`,
        { in: asked, key },
        {
          help: "keep one of the two",
          related: { message: "a default one here", at: { in: always, key: first } },
        },
      );
  }
}
