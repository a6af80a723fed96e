import { declared } from "./check-settings.ts";
import type { Findings } from "./findings.ts";
import {
  BUILT_IN,
  didYouMean,
  IDENTITY_PROVIDER_MAPPERS,
  IDENTITY_PROVIDERS,
  KEYCLOAK_VERSION,
  PROTOCOL_MAPPERS,
} from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { objects, text } from "./shape.ts";

/**
 * Types of mappers and identity providers that Keycloak lacks (those of mappers it would take in silence), unless the
 * spec declares them, and clientIds that it passes over.
 */
export function checkTypes(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const own = new Set(declared(document, "protocolMappers"));
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)])
    for (const mapper of objects(owner.protocolMappers)) checkProtocolMapper(mapper, own, findings);
  checkProviders(realm, document, findings);
  const ownMappers = declared(document, "identityProviderMappers");
  for (const mapper of objects(realm.identityProviderMappers)) {
    const type = text(mapper.identityProviderMapper);
    if (type === undefined || ownMappers.includes(type) || IDENTITY_PROVIDER_MAPPERS.has(type)) continue;
    findings.error(
      "IAM1405",
      `Keycloak ${KEYCLOAK_VERSION} has no identity provider mapper of the type \`${type}\``,
      { in: mapper, key: "identityProviderMapper" },
      { help: didYouMean(type, IDENTITY_PROVIDER_MAPPERS.keys()) ?? declareUnder("identityProviderMappers") },
    );
  }
  for (const client of objects(realm.clients)) checkClientId(client, realm, findings);
}

function checkProviders(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const types = [...IDENTITY_PROVIDERS, ...declared(document, "identityProviders")];
  for (const provider of objects(realm.identityProviders)) {
    const type = text(provider.providerId);
    if (type === undefined || types.includes(type)) continue;
    findings.error(
      "IAM1421",
      `Keycloak ${KEYCLOAK_VERSION} has no identity provider of the type \`${type}\``,
      { in: provider, key: "providerId" },
      { help: didYouMean(type, types) ?? declareUnder("identityProviders") },
    );
  }
}

function declareUnder(kind: string): string {
  return `if an extension of the server brings it, declare it: extensions: { ${kind}: [ … ] }`;
}

function checkProtocolMapper(mapper: JsonObject, own: ReadonlySet<string>, findings: Findings): void {
  const type = text(mapper.protocolMapper);
  const protocol = text(mapper.protocol) ?? "openid-connect";
  // Mappers made of deployed scripts are named by their script.
  if (type === undefined || type.startsWith("script-") || own.has(type)) return;
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
      { help: didYouMean(type, types.keys()) ?? (other ? undefined : declareUnder("protocolMappers")) },
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
