import type { Findings } from "./findings.ts";
import { BUILT_IN, didYouMean, PASSWORD_POLICIES } from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Settings that Keycloak refuses for what stands elsewhere: session time-outs of clients above the realm's (IAM1418),
 * password policies that do not exist (IAM1419), JavaScript that would have to be deployed (IAM1421).
 */
export function checkSettings(realm: JsonObject, document: JsonObject, findings: Findings): void {
  checkTimeouts(realm, findings);
  checkPasswordPolicy(realm, document, findings);
  for (const client of objects(document.clients)) checkPolicies(client, findings);
}

interface Limit {
  /** The realm's settings; the largest counts. */
  readonly of: readonly string[];
  readonly realm: string;
  readonly attribute: string;
}

const LIMITS: readonly Limit[] = [
  {
    of: ["ssoSessionIdleTimeout", "ssoSessionIdleTimeoutRememberMe"],
    realm: "clientSessionIdleTimeout",
    attribute: "client.session.idle.timeout",
  },
  {
    of: ["ssoSessionMaxLifespan", "ssoSessionMaxLifespanRememberMe"],
    realm: "clientSessionMaxLifespan",
    attribute: "client.session.max.lifespan",
  },
];

function checkTimeouts(realm: JsonObject, findings: Findings): void {
  for (const { of, realm: own, attribute } of LIMITS) {
    const [first = ""] = of;
    if (number(realm[first]) === undefined) continue;
    const most = Math.max(...of.map((key) => number(realm[key]) ?? 0));
    const check = (container: JsonObject, key: string): void => {
      const value = number(container[key]);
      if (value === undefined || value <= most) return;
      findings.error(
        "IAM1418",
        `\`${key}\` (${value} s) is longer than the realm's ${first} (${most} s)`,
        { in: container, key },
        {
          help: "a client's session ends with the realm's; shorten this one or lengthen the other",
          related: { message: "the realm's", at: { in: realm, key: first } },
        },
      );
    };
    check(realm, own);
    for (const client of objects(realm.clients)) {
      const attributes = object(client.attributes);
      if (attributes) check(attributes, attribute);
    }
  }
}

function number(value: Json | undefined): number | undefined {
  const found = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof found === "number" ? found : undefined;
}

/** `length(8) and notUsername`, as Keycloak takes it apart. */
function checkPasswordPolicy(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const policy = text(realm.passwordPolicy);
  if (!policy) return;
  const known = new Set([...PASSWORD_POLICIES, ...declared(document, "passwordPolicies")]);
  for (const part of policy.split(" and ")) {
    const name = part.trim().replace(/\([\s\S]*$/, "");
    if (name === "" || known.has(name)) continue;
    findings.error(
      "IAM1419",
      `there is no password policy \`${name}\``,
      { in: realm, key: "passwordPolicy" },
      {
        help:
          didYouMean(name, known) ??
          `there are ${[...known].join(", ")}; one of an extension is declared under \`extensions\``,
      },
    );
  }
}

/** What `extensions` of the spec says about the server. */
export function declared(document: JsonObject, kind: string): string[] {
  return list(object(document.extensions)?.[kind]).flatMap((name) => text(name) ?? []);
}

/** Since Keycloak 18 scripts come with the server; one in a realm file is a bare 500. */
function checkPolicies(client: JsonObject, findings: Findings): void {
  for (const policy of objects(object(client.authorizationSettings)?.policies))
    if (policy.type === "js")
      findings.error(
        "IAM1421",
        "Keycloak takes no JavaScript in a realm's file",
        { in: policy, key: "type" },
        {
          help: "deploy the script with the server, and name it as the type: `script-….js`",
        },
      );
}

/** Names of authentication flows that stand for nothing (IAM1420): Keycloak answers them with a bare 500. */
export function checkFlows(document: JsonObject, findings: Findings): void {
  const own = objects(document.authenticationFlows).flatMap(({ alias }) => text(alias) ?? []);
  const known = new Set([...own, ...BUILT_IN.flows]);
  const listed = Array.isArray(document.authenticationFlows);
  const check = (container: JsonObject, key: string): void => {
    const name = text(container[key]);
    // Exports name flows of clients by id.
    if (!name || known.has(name) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(name)) return;
    const meant = didYouMean(name, known);
    if (!listed && meant === undefined) return;
    findings.error(
      "IAM1420",
      `there is no authentication flow \`${name}\``,
      { in: container, key },
      {
        help: meant ?? `add it to \`authenticationFlows\`, or use one of: ${[...known].join(", ")}`,
      },
    );
  };
  for (const key of REALM_FLOWS) check(document, key);
  for (const provider of objects(document.identityProviders))
    for (const key of ["firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias"]) check(provider, key);
  for (const client of objects(document.clients)) {
    const overrides = object(client.authenticationFlowBindingOverrides);
    if (overrides) for (const key of Object.keys(overrides)) check(overrides, key);
  }
  for (const flow of objects(document.authenticationFlows))
    for (const execution of objects(flow.authenticationExecutions)) check(execution, "flowAlias");
}

const REALM_FLOWS = [
  "browserFlow",
  "registrationFlow",
  "directGrantFlow",
  "resetCredentialsFlow",
  "clientAuthenticationFlow",
  "dockerAuthenticationFlow",
  "firstBrokerLoginFlow",
];
