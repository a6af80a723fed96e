import { isCertificate } from "./certificate.ts";
import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { isObject, isOn, object, objects, text } from "./shape.ts";
import { listed } from "./wording.ts";

/**
 * How clients log in: what their clientAuthenticatorType needs and the file lacks (IAM1506, a warning: the server may
 * have it from elsewhere), algorithms that it cannot check (IAM1409), certificates that are none (IAM1205). Keycloak
 * takes all of it in silence and refuses the login.
 */
export function checkClientLogins(realm: JsonObject, findings: Findings): void {
  for (const client of objects(realm.clients)) {
    const attributes = object(client.attributes) ?? {};
    for (const key of CERTIFICATES) checkCertificate(attributes, key, findings);
    checkKeySources(attributes, findings);
    const type = text(client.clientAuthenticatorType);
    if (type === undefined || isOn(client.publicClient) || isOn(client.bearerOnly)) continue;
    if (client.protocol !== undefined && client.protocol !== "openid-connect") continue;
    checkNeeds(client, type, attributes, findings);
    checkAlgorithm(client, type, attributes, findings);
  }
}

const CERTIFICATES = [
  "jwt.credential.certificate",
  "saml.signing.certificate",
  "saml.encryption.certificate",
];

function checkCertificate(attributes: JsonObject, key: string, findings: Findings): void {
  const certificate = text(attributes[key]);
  if (certificate && !isCertificate(certificate))
    findings.error(
      "IAM1205",
      `\`${key}\` is no certificate`,
      { in: attributes, key },
      { help: "write an X.509 certificate in PEM, or take it from a file: $(file:client.pem)" },
    );
}

/** Switch → the attribute that counts only with it, and with which alone it means something (ClientPublicKeyLoader). */
const KEY_SOURCES = { "use.jwks.url": "jwks.url", "use.jwks.string": "jwks.string" };

function checkKeySources(attributes: JsonObject, findings: Findings): void {
  const [first, second] = Object.keys(KEY_SOURCES).filter((key) => isOn(attributes[key]));
  if (first !== undefined && second !== undefined)
    findings.error(
      "IAM1409",
      `\`${first}\` and \`${second}\` cannot both be on`,
      { in: attributes, key: second },
      {
        help: "keep one of the two",
        related: { message: "the other one", at: { in: attributes, key: first } },
      },
    );
  const keys = text(attributes["jwks.string"]);
  if (keys && !isKeySet(keys))
    findings.error(
      "IAM1205",
      "`jwks.string` is no JSON Web Key Set",
      { in: attributes, key: "jwks.string" },
      {
        help: `write {"keys": [ … ]} with the client's public keys, or take it from a file: $(file:jwks.json)`,
      },
    );
  for (const [key, source] of Object.entries(KEY_SOURCES))
    if (isOn(attributes[key]) && !text(attributes[source]))
      findings.warn(
        "IAM1506",
        `\`${key}\` needs \`${source}\``,
        { in: attributes, key },
        { help: `add \`${source}\`: Keycloak finds no key of the client without it` },
      );
    else if (text(attributes[source]) && attributes[key] === "false")
      findings.warn(
        "IAM1506",
        `\`${source}\` counts only with \`${key}: true\``,
        { in: attributes, key: source },
        { help: `write \`${key}: true\`` },
      );
}

function isKeySet(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) && Array.isArray(parsed.keys);
  } catch {
    return false;
  }
}

/** Authenticator → what it needs; of each list one attribute. */
const NEEDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["client-jwt", [["jwks.url", "jwks.string", "jwt.credential.certificate", "jwt.credential.public.key"]]],
  ["client-x509", [["x509.subjectdn"]]],
  ["federated-jwt", [["jwt.credential.issuer"], ["jwt.credential.sub"]]],
]);

function checkNeeds(client: JsonObject, type: string, attributes: JsonObject, findings: Findings): void {
  for (const oneOf of NEEDS.get(type) ?? []) {
    if (oneOf.some((key) => text(attributes[key]))) continue;
    findings.warn(
      "IAM1506",
      `\`${client.clientId}\` cannot log in by ${type} without \`${oneOf[0]}\``,
      { in: client, key: "clientAuthenticatorType" },
      {
        help: `add to its attributes: ${listed(
          oneOf.map((key) => `\`${key}\``),
          "or",
        )}`,
      },
    );
  }
}

/** Which signatures two of them check: those made with a secret, and those made with a private key. */
function checkAlgorithm(client: JsonObject, type: string, attributes: JsonObject, findings: Findings): void {
  const key = "token.endpoint.auth.signing.alg";
  const algorithm = text(attributes[key]);
  if (!algorithm || (type !== "client-jwt" && type !== "client-secret-jwt")) return;
  const bySecret = type === "client-secret-jwt";
  if (algorithm.startsWith("HS") === bySecret) return;
  findings.error(
    "IAM1409",
    `${type} does not take ${algorithm}`,
    { in: attributes, key },
    {
      help: bySecret
        ? "it signs with the client's secret: HS256, HS384 or HS512"
        : "it signs with a private key, for example RS256 or ES256; client-secret-jwt signs with the secret",
      related: { message: "the kind of login", at: { in: client, key: "clientAuthenticatorType" } },
    },
  );
}
