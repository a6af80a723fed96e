import type { Findings } from "./findings.ts";
import { problemOfRegex } from "./java-regex.ts";
import type { JsonObject } from "./parse.ts";
import { isObject, isOn, object, objects, text } from "./shape.ts";

/**
 * What mappers cannot do without (IAM1203), and the conditions of identity providers' mappers, which are JSON in a text
 * (IAM1205). Keycloak takes mappers that lack it in silence, and answers every login or token request with a bare 500.
 */
export function checkNeeded(realm: JsonObject, findings: Findings): void {
  for (const owner of [...objects(realm.clients), ...objects(realm.clientScopes)])
    for (const mapper of objects(owner.protocolMappers)) checkSettings(mapper, "protocolMapper", findings);
  for (const mapper of objects(realm.identityProviderMappers)) {
    checkSettings(mapper, "identityProviderMapper", findings);
    checkConditions(object(mapper.config), "attributes", "are.attribute.values.regex", findings);
    checkConditions(object(mapper.config), "claims", "are.claim.values.regex", findings);
  }
}

const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ["oidc-hardcoded-role-mapper", ["role"]],
  ["oidc-role-name-mapper", ["role", "new.role.name"]],
  ["saml-hardcode-role-mapper", ["role"]],
  ["saml-role-name-mapper", ["role", "new.role.name"]],
  ["keycloak-oidc-role-to-role-idp-mapper", ["external.role", "role"]],
  ["oidc-advanced-group-idp-mapper", ["group"]],
  ["oidc-advanced-role-idp-mapper", ["role"]],
  ["oidc-hardcoded-group-idp-mapper", ["group"]],
  ["oidc-hardcoded-role-idp-mapper", ["role"]],
  ["oidc-role-idp-mapper", ["role"]],
  ["saml-advanced-group-idp-mapper", ["group"]],
  ["saml-advanced-role-idp-mapper", ["role"]],
  ["saml-role-idp-mapper", ["role"]],
]);

function checkSettings(mapper: JsonObject, key: string, findings: Findings): void {
  const config = object(mapper.config);
  for (const needed of NEEDED.get(text(mapper[key]) ?? "") ?? [])
    if (!text(config?.[needed]))
      findings.error(
        "IAM1203",
        `the mapper \`${mapper.name}\` has no \`${needed}\``,
        { in: mapper, key },
        { help: `add to its config: \`${needed}: …\`` },
      );
}

/** `[{"key": "department", "value": "it"}]`, all of which must hold. */
function checkConditions(
  config: JsonObject | undefined,
  key: string,
  regexSwitch: string,
  findings: Findings,
): void {
  const value = text(config?.[key]);
  if (!config || !value) return;
  const conditions = parsed(value);
  if (
    !Array.isArray(conditions) ||
    !conditions.every((one) => isObject(one) && typeof one.key === "string")
  ) {
    findings.error(
      "IAM1205",
      `\`${key}\` is no JSON list of keys and values`,
      { in: config, key },
      { help: `for example ${key}: '[{"key": "department", "value": "it"}]'` },
    );
    return;
  }
  if (!isOn(config[regexSwitch])) return;
  for (const condition of conditions.filter(isObject)) {
    const problem = problemOfRegex(text(condition.value) ?? "");
    if (problem !== undefined)
      findings.error(
        "IAM1205",
        `\`${condition.value}\` is no regular expression: ${problem}`,
        { in: config, key },
        { help: `correct it, or write \`${regexSwitch}: false\` if it is meant as it stands there` },
      );
  }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
