import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { isOn, object, objects, text } from "./shape.ts";

/**
 * Settings of identity providers that Keycloak refuses together, or only with another one (the `validate` of
 * SAMLIdentityProviderConfig and OIDCIdentityProviderConfig).
 */
export function checkIdentityProviders(realm: JsonObject, findings: Findings): void {
  for (const provider of objects(realm.identityProviders)) {
    const config = object(provider.config);
    if (!config) continue;
    if (provider.providerId === "saml") checkSaml(config, findings);
    else if (isOn(config.validateSignature)) checkKeys(config, findings);
  }
}

const TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";

function checkSaml(config: JsonObject, findings: Findings): void {
  if (config.nameIDPolicyFormat === TRANSIENT && (config.principalType ?? "SUBJECT") === "SUBJECT")
    findings.error(
      "IAM1205",
      "a transient name says nothing about who somebody is, and `principalType` is SUBJECT",
      { in: config, key: "nameIDPolicyFormat" },
      { help: "add `principalType: ATTRIBUTE` and `principalAttribute`, or take another format" },
    );
  if (isOn(config.useMetadataDescriptorUrl) && !text(config.metadataDescriptorUrl))
    findings.error(
      "IAM1203",
      "`useMetadataDescriptorUrl` needs a `metadataDescriptorUrl`",
      { in: config, key: "useMetadataDescriptorUrl" },
      { help: "add `metadataDescriptorUrl: https://…`" },
    );
}

function checkKeys(config: JsonObject, findings: Findings): void {
  const missing = isOn(config.useJwksUrl) ? "jwksUrl" : undefined;
  if (missing === undefined || text(config[missing])) return;
  findings.error(
    "IAM1203",
    `\`validateSignature\` with \`useJwksUrl\` needs a \`${missing}\``,
    { in: config, key: "validateSignature" },
    { help: `add \`${missing}: https://…\`` },
  );
}
