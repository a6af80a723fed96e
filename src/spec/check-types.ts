import type { Findings } from "./findings.ts";
import {
  BUILT_IN,
  didYouMean,
  IDENTITY_PROVIDER_MAPPERS,
  KEYCLOAK_VERSION,
  PROTOCOL_MAPPERS,
} from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { objects, text } from "./shape.ts";

/** Mapper types that Keycloak lacks (it would take them in silence), and clientIds that it passes over. */
export function checkTypes(realm: JsonObject, findings: Findings): void {
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)])
    for (const mapper of objects(owner.protocolMappers)) checkProtocolMapper(mapper, findings);
  for (const mapper of objects(realm.identityProviderMappers)) {
    const type = text(mapper.identityProviderMapper);
    if (type === undefined || IDENTITY_PROVIDER_MAPPERS.has(type)) continue;
    findings.error(
      "IAM1405",
      `Keycloak ${KEYCLOAK_VERSION} has no identity provider mapper of the type \`${type}\``,
      { in: mapper, key: "identityProviderMapper" },
      { help: didYouMean(type, IDENTITY_PROVIDER_MAPPERS.keys()) },
    );
  }
  for (const client of objects(realm.clients)) checkClientId(client, realm, findings);
}

function checkProtocolMapper(mapper: JsonObject, findings: Findings): void {
  const type = text(mapper.protocolMapper);
  const protocol = text(mapper.protocol) ?? "openid-connect";
  // Mappers made of deployed scripts are named by their script.
  if (type === undefined || type.startsWith("script-")) return;
  const types = PROTOCOL_MAPPERS.get(protocol);
  const at = { in: mapper, key: "protocolMapper" };
  if (!types) {
    findings.error(
      "IAM1205",
      `\`${protocol}\` is no protocol of Keycloak`,
      { in: mapper, key: "protocol" },
      {
        help: didYouMean(protocol, PROTOCOL_MAPPERS.keys()) ?? "clients speak `openid-connect` or `saml`",
      },
    );
  } else if (!types.has(type)) {
    const other = [...PROTOCOL_MAPPERS].find(([, known]) => known.has(type))?.[0];
    findings.error(
      "IAM1405",
      other
        ? `\`${type}\` maps for the protocol ${other}, and this is ${protocol}`
        : `Keycloak ${KEYCLOAK_VERSION} has no protocol mapper of the type \`${type}\``,
      at,
      { help: didYouMean(type, types.keys()) },
    );
  }
}

/** partialImport passes over such clients (ClientsPartialImport.isInternalClient); they belong to the master realm. */
function checkClientId(client: JsonObject, realm: JsonObject, findings: Findings): void {
  const clientId = text(client.clientId);
  if (!clientId?.endsWith("-realm") || BUILT_IN.clients.has(clientId) || realm.realm === "master") return;
  findings.error(
    "IAM1408",
    `Keycloak ignores clients whose clientId ends in \`-realm\``,
    { in: client, key: "clientId" },
    {
      help: `give it another name, for example \`${clientId.replace(/-realm$/, "-client")}\``,
    },
  );
}
