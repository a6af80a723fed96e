import type { Findings } from "./findings.ts";
import { problemOfRegex } from "./java-regex.ts";
import type { JsonObject } from "./parse.ts";
import { isOn, object, objects, text } from "./shape.ts";

/**
 * Regular expressions that are none (IAM1205). Keycloak takes most of them in silence and fails when somebody logs in.
 * Those of password policies are checked there.
 */
export function checkPatterns(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const check = (container: JsonObject | undefined, key: string): void => {
    const expression = text(container?.[key]);
    const problem = expression && problemOfRegex(expression);
    if (!container || !problem) return;
    findings.error(
      "IAM1205",
      `\`${key}\` is no regular expression: ${problem}`,
      { in: container, key },
      { help: "put a `\\` before a character that stands for itself" },
    );
  };
  for (const client of objects(realm.clients)) {
    const attributes = object(client.attributes);
    if (isOn(attributes?.["x509.allow.regex.pattern.comparison"])) check(attributes, "x509.subjectdn");
  }
  for (const { config } of objects(realm.identityProviders)) check(object(config), "claimFilterValue");
  for (const { config } of objects(document.authenticatorConfig)) {
    const settings = object(config);
    for (const key of OF_AUTHENTICATORS) check(settings, key);
    if (isOn(settings?.regex)) check(settings, "attribute_expected_value");
  }
  for (const { validations } of objects(object(document.userProfile)?.attributes))
    check(object(object(validations)?.pattern), "pattern");
  for (const client of objects(document.clients))
    for (const policy of objects(object(client.authorizationSettings)?.policies))
      if (policy.type === "regex") check(object(policy.config), "pattern");
}

const OF_AUTHENTICATORS = [
  "forceOtpForHeaderPattern",
  "noOtpRequiredForHeaderPattern",
  "x509-cert-auth.regular-expression",
];
