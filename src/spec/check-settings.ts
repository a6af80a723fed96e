import type { Findings } from "./findings.ts";
import { didYouMean, EVENT_TYPES } from "./known.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isOn, list, object, objects, text } from "./shape.ts";

/**
 * Settings of the realm: session time-outs of clients above the realm's (IAM1418), kinds of events that do not exist and
 * numbers that do not fit (IAM1205), and ways to log in that exclude each other (IAM1409).
 */
export function checkSettings(realm: JsonObject, findings: Findings): void {
  checkTimeouts(realm, findings);
  checkEventTypes(realm, findings);
  checkNumbers(realm, findings);
  checkEmails(realm, findings);
  checkSender(object(realm.smtpServer), findings);
  checkWebAuthn(realm, findings);
}

/** Who logs in with an e-mail address must be the only one who has it: of two such settings Keycloak drops one. */
function checkEmails(realm: JsonObject, findings: Findings): void {
  if (!isOn(realm.duplicateEmailsAllowed)) return;
  for (const key of ["loginWithEmailAllowed", "registrationEmailAsUsername"])
    if (isOn(realm[key]))
      findings.error(
        "IAM1409",
        `\`duplicateEmailsAllowed\` cannot be together with \`${key}\``,
        { in: realm, key: "duplicateEmailsAllowed" },
        {
          help: "switch one of the two off",
          related: { message: "the other one", at: { in: realm, key } },
        },
      );
}

function checkSender(server: JsonObject | undefined, findings: Findings): void {
  const from = text(server?.from);
  if (server && from && !from.includes("@"))
    findings.error(
      "IAM1205",
      `\`from\` is no e-mail address: \`${from}\``,
      { in: server, key: "from" },
      { help: "for example `from: sso@example.com`; a name stands in `fromDisplayName`" },
    );
}

/** What browsers and authenticators compare with, letter by letter. */
function checkWebAuthn(realm: JsonObject, findings: Findings): void {
  for (const policy of ["webAuthnPolicy", "webAuthnPolicyPasswordless"]) {
    const key = `${policy}RpId`;
    const id = text(realm[key]) ?? "";
    if (/[:/\s]/.test(id))
      findings.error(
        "IAM1205",
        `\`${key}\` is a host name, not \`${id}\``,
        { in: realm, key },
        {
          help: "for example `example.com`: the host of the address at which people log in, or a domain above it",
        },
      );
    const models = list(realm[`${policy}AcceptableAaguids`]);
    for (const [index, model] of models.entries())
      if (typeof model === "string" && model !== "" && !UUID.test(model))
        findings.error(
          "IAM1205",
          `\`${model}\` is no AAGUID`,
          { in: models, key: index },
          {
            help: "the makers of authenticators publish it, for example ee882879-721c-4913-9775-3dfcce97072a",
          },
        );
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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
