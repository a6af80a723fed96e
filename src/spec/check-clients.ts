import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isOn, list, objects } from "./shape.ts";

/** What a client says that cannot both be (IAM1409). Keycloak takes it in silence and does one of the two. */
export function checkClients(realm: JsonObject, document: JsonObject, findings: Findings): void {
  for (const client of objects(document.clients))
    if (isOn(client.publicClient) && isOn(client.serviceAccountsEnabled))
      findings.error(
        "IAM1409",
        `\`${client.clientId}\` is public, and a service account needs a secret`,
        { in: client, key: "publicClient" },
        {
          help: "take `publicClient` out, or the service account",
          related: { message: "the service account", at: { in: client, key: "serviceAccountsEnabled" } },
        },
      );
  for (const client of objects(realm.clients))
    checkScopes(client.defaultClientScopes, client.optionalClientScopes, findings);
  checkScopes(realm.defaultDefaultClientScopes, realm.defaultOptionalClientScopes, findings);
}

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
