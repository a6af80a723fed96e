import { declared, declareUnder } from "./extensions.ts";
import type { Findings } from "./findings.ts";
import { didYouMean, EVENT_TYPES, KEYCLOAK_VERSION, PASSWORD_POLICIES, SHIPPED } from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Settings of the realm: session time-outs of clients above the realm's (IAM1418), password policies that do not exist
 * (IAM1419), kinds of events that do not exist.
 */
export function checkSettings(realm: JsonObject, document: JsonObject, findings: Findings): void {
  checkTimeouts(realm, findings);
  checkPasswordPolicy(realm, document, findings);
  checkEventTypes(realm, findings);
  checkNumbers(realm, findings);
}

/** Java keeps all but these in 32 bits, and answers a larger one without saying which it was. */
const LARGE = ["eventsExpiration", "quickLoginCheckMilliSeconds"];

function checkNumbers(realm: JsonObject, findings: Findings): void {
  for (const [key, value] of Object.entries(realm))
    if (typeof value === "number" && Math.abs(value) > 2 ** 31 - 1 && !LARGE.includes(key))
      findings.error(
        "IAM1205",
        `\`${key}\` is larger than Keycloak can keep`,
        { in: realm, key },
        {
          help: `the largest is ${2 ** 31 - 1}, which in seconds is 68 years`,
        },
      );
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

function checkEventTypes(realm: JsonObject, findings: Findings): void {
  const types = list(realm.enabledEventTypes);
  for (const [key, type] of types.entries())
    if (typeof type === "string" && !EVENT_TYPES.includes(type))
      findings.error(
        "IAM1205",
        `there are no events of the type \`${type}\``,
        { in: types, key },
        {
          help: didYouMean(type, EVENT_TYPES) ?? "for example LOGIN, LOGIN_ERROR, LOGOUT, CLIENT_LOGIN",
        },
      );
}

/** `length(8) and notUsername`, as Keycloak takes it apart. */
function checkPasswordPolicy(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const policy = text(realm.passwordPolicy);
  if (!policy) return;
  const at = { in: realm, key: "passwordPolicy" };
  const known = [...PASSWORD_POLICIES.keys(), ...declared(document, "passwordPolicies")];
  const hashes = [...SHIPPED.passwordHashing.keys(), ...declared(document, "passwordHashing")];
  for (const part of policy.split(" and ")) {
    const [, name = "", argument] = /^\s*([^(]*)(?:\(([\s\S]*?)\)?\s*)?$/.exec(part.trim()) ?? [];
    if (name === "") continue;
    if (!known.includes(name))
      findings.error("IAM1419", `there is no password policy \`${name}\``, at, {
        help:
          didYouMean(name, known) ??
          `there are ${known.join(", ")}; one of an extension is declared under \`extensions\``,
      });
    else if (PASSWORD_POLICIES.get(name) === "number" && argument && !/^-?\d+$/.test(argument))
      findings.error("IAM1205", `the password policy \`${name}\` takes a number, not \`${argument}\``, at, {
        help: "policies are put together with ` and `: length(12) and notUsername",
      });
    else if (name === "hashAlgorithm" && argument && !hashes.includes(argument))
      findings.error("IAM1421", `Keycloak ${KEYCLOAK_VERSION} has no password hashing \`${argument}\``, at, {
        help: didYouMean(argument, hashes) ?? declareUnder("passwordHashing"),
      });
  }
}
