import { isCertificate } from "./certificate.ts";
import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { isOn, object, objects, text } from "./shape.ts";

/**
 * Settings of identity providers that Keycloak refuses together, or only with another one (the `validate` of
 * SAMLIdentityProviderConfig and OIDCIdentityProviderConfig), and values that it cannot read when somebody logs in.
 */
export function checkIdentityProviders(realm: JsonObject, findings: Findings): void {
  for (const provider of objects(realm.identityProviders)) {
    const config = object(provider.config);
    if (!config) continue;
    if (provider.providerId === "saml") checkSaml(config, findings);
    else checkOpenId(config, findings);
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
  needs(config, "useMetadataDescriptorUrl", "metadataDescriptorUrl", "https://…", findings);
  if (/ATTRIBUTE$/.test(text(config.principalType) ?? "") && !text(config.principalAttribute))
    missing(config, "principalType", "principalAttribute", "email", findings);
  for (const certificate of text(config.signingCertificate)?.split(",") ?? [])
    if (certificate.trim() !== "" && !isCertificate(certificate))
      findings.error(
        "IAM1205",
        "`signingCertificate` is no certificate",
        { in: config, key: "signingCertificate" },
        {
          help: "write X.509 certificates in PEM, with commas between them; or take them from `saml: { metadata: … }`",
        },
      );
  for (const key of ["authnContextClassRefs", "authnContextDeclRefs"]) {
    const value = text(config[key]);
    if (!value || isListOfTexts(value)) continue;
    findings.error(
      "IAM1205",
      `\`${key}\` is no JSON list`,
      { in: config, key },
      { help: `write it as one: '${JSON.stringify(value.split(/[,\s]+/))}'` },
    );
  }
}

function isListOfTexts(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed.every((one) => typeof one === "string");
  } catch {
    return false;
  }
}

/** What makes Keycloak verify something that the provider signed. */
const SIGNED = ["validateSignature", "supportsClientAssertions", "jwtAuthorizationGrantEnabled"];

function checkOpenId(config: JsonObject, findings: Findings): void {
  needs(config, "pkceEnabled", "pkceMethod", "S256", findings);
  if (isOn(config.filteredByClaim)) {
    needs(config, "filteredByClaim", "claimFilterName", "…", findings);
    needs(config, "filteredByClaim", "claimFilterValue", "…", findings);
  }
  const signed = SIGNED.find((key) => isOn(config[key]));
  if (signed === undefined) return;
  if (isOn(config.useJwksUrl)) needs(config, signed, "jwksUrl", "https://…", findings);
  else if (config.useJwksUrl === "false") needs(config, signed, "publicKeySignatureVerifier", "…", findings);
}

/** A switch that means something only with another setting. */
function needs(config: JsonObject, key: string, other: string, example: string, findings: Findings): void {
  if (isOn(config[key]) && !text(config[other])) missing(config, key, other, example, findings);
}

function missing(config: JsonObject, key: string, other: string, example: string, findings: Findings): void {
  findings.error(
    "IAM1203",
    `\`${key}\` needs a \`${other}\``,
    { in: config, key },
    { help: `add \`${other}: ${example}\`` },
  );
}
