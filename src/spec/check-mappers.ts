import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * What mappers write: one claim by two of them (IAM1414), claim names whose dots nest where they cannot be meant to
 * (IAM1504), claims and audiences that no token gets (IAM1505), values that are not of their type (IAM1205). Keycloak
 * takes all of it in silence.
 */
export function checkMappers(realm: JsonObject, findings: Findings): void {
  const owners = [...objects(realm.clients), ...objects(realm.clientScopes)];
  for (const owner of owners) {
    const mappers = objects(owner.protocolMappers);
    for (const mapper of mappers) {
      checkClaimName(mapper, findings);
      checkFixedClaim(mapper, findings);
      checkClaimValue(mapper, findings);
      checkTokens(mapper, findings);
    }
    checkClaims(mappers, findings);
  }
  checkScopes(realm, findings);
}

/** `https://x.example/role` would become `{"https://x": {"example/role": …}}`. Whoever escapes one dot means the others. */
function checkClaimName(mapper: JsonObject, findings: Findings): void {
  const config = object(mapper.config);
  const name = text(config?.["claim.name"]);
  if (!config || name === undefined || !/^[a-z][a-z0-9+-]*:/i.test(name) || !/^[^\\]*\.[^\\]*$/.test(name))
    return;
  findings.warn(
    "IAM1504",
    `Keycloak makes nested objects of the claim \`${name}\`, one at each dot`,
    { in: config, key: "claim.name" },
    {
      help: `put a \`\\\` before the dots: ${name.replaceAll(".", "\\.")}   or write the claim under \`claims\``,
    },
  );
}

/** Claims that only Keycloak itself writes (OIDCAttributeMapperHelper). */
const FIXED = ["exp", "iat", "iss", "jti", "nonce", "scope", "session_state", "typ"];

function checkFixedClaim(mapper: JsonObject, findings: Findings): void {
  const config = object(mapper.config);
  const name = text(config?.["claim.name"]);
  if (!config || name === undefined || !FIXED.includes(name) || !isOfOpenId(mapper)) return;
  findings.warn(
    "IAM1505",
    `Keycloak itself writes the claim \`${name}\`, and passes over what mappers write`,
    { in: config, key: "claim.name" },
    { help: "take the mapper out, or let it write a claim of another name" },
  );
}

/** A value that stands in the file and is not of the type beside it is left out of all tokens. */
function checkClaimValue(mapper: JsonObject, findings: Findings): void {
  const config = object(mapper.config);
  const value = text(config?.["claim.value"]);
  const type = text(config?.["jsonType.label"]) ?? "String";
  if (!config || !value || mapper.protocolMapper !== "oidc-hardcoded-claim-mapper") return;
  if (isOfType(value, type)) return;
  findings.error(
    "IAM1205",
    `\`claim.value\` is not of the type ${type}`,
    { in: config, key: "claim.value" },
    {
      help: `correct it, or write \`jsonType.label: String\``,
      related: { message: "its type", at: { in: config, key: "jsonType.label" } },
    },
  );
}

function isOfType(value: string, type: string): boolean {
  if (type === "boolean") return /^(?:true|false)$/i.test(value);
  if (type === "long") return /^[+-]?\d{1,19}$/.test(value);
  if (type === "int") return /^[+-]?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31;
  return type !== "JSON" || isJson(value);
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function isOfOpenId(mapper: JsonObject): boolean {
  return (mapper.protocol ?? "openid-connect") === "openid-connect";
}

const TOKENS = ["access.token.claim", "id.token.claim", "userinfo.token.claim", "introspection.token.claim"];

/** A mapper of a claim or an audience that goes into no token, or an audience mapper without audience. */
function checkTokens(mapper: JsonObject, findings: Findings): void {
  const config = object(mapper.config);
  const isAudience = mapper.protocolMapper === "oidc-audience-mapper";
  if (!config || !isOfOpenId(mapper)) return;
  if (isAudience && !text(config["included.client.audience"]) && !text(config["included.custom.audience"]))
    findings.warn(
      "IAM1505",
      `the mapper \`${mapper.name}\` adds no audience`,
      { in: mapper },
      {
        help: "write `included.client.audience` or `included.custom.audience`, or use the short form `audience`",
      },
    );
  else if ((isAudience || text(config["claim.name"])) && !SWITCHES.some((token) => config[token] === "true"))
    findings.warn(
      "IAM1505",
      `what the mapper \`${mapper.name}\` writes goes into no token`,
      { in: mapper },
      {
        help: "write `access.token.claim: true` into its config, or use the short forms `audience` and `claims`",
      },
    );
}

const SWITCHES = [...TOKENS, "access.tokenResponse.claim", "lightweight.claim"];

/** Lists of two mappers are put together; of two other values one wins, and Keycloak does not say which. */
function checkClaims(mappers: readonly JsonObject[], findings: Findings): void {
  for (const [index, mapper] of mappers.entries()) {
    const other = mappers
      .slice(0, index)
      .find((earlier) => earlier.name !== mapper.name && collide(earlier, mapper));
    if (!other) continue;
    const claim = text(object(mapper.config)?.["claim.name"]);
    findings.error("IAM1414", `two mappers write the claim \`${claim}\``, whereOf(mapper), {
      help: "keep one of them, or let each write a claim of its own",
      related: { message: "the other one", at: whereOf(other) },
    });
  }
}

/** A mapper of a client beside one of a scope that all its tokens have. Which one wins depends on the server. */
function checkScopes(realm: JsonObject, findings: Findings): void {
  const scopes = new Map(objects(realm.clientScopes).map((scope) => [scope.name, scope]));
  for (const client of objects(realm.clients)) {
    const inherited = list(client.defaultClientScopes ?? realm.defaultDefaultClientScopes).flatMap((name) =>
      objects(scopes.get(name)?.protocolMappers),
    );
    for (const mapper of objects(client.protocolMappers)) {
      const other = inherited.find((one) => collide(one, mapper));
      if (!other) continue;
      const claim = text(object(mapper.config)?.["claim.name"]);
      findings.warn(
        "IAM1414",
        `a default client scope of \`${client.clientId}\` writes the claim \`${claim}\` too`,
        whereOf(mapper),
        {
          help: "take the mapper or the scope out, or let each write a claim of its own",
          related: { message: "the other one", at: whereOf(other) },
        },
      );
    }
  }
}

function collide(a: JsonObject, b: JsonObject): boolean {
  const [first, second] = [object(a.config), object(b.config)];
  const claim = text(first?.["claim.name"]);
  if (!first || !second || !claim || claim !== second["claim.name"]) return false;
  if (isList(a, first) && isList(b, second)) return false;
  if (a.protocolMapper === b.protocolMapper && sourceOf(first) === sourceOf(second)) return false;
  return TOKENS.some((token) => first[token] === "true" && second[token] === "true");
}

/** Where a mapper takes its value from: its config without the tokens that it goes into. Keycloak's own console does so. */
function sourceOf(config: JsonObject): string {
  const entries = Object.entries(config).filter(([key]) => !key.endsWith(".claim"));
  return JSON.stringify(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
}

function isList(mapper: JsonObject, config: JsonObject): boolean {
  return config.multivalued === "true" || mapper.protocolMapper === "oidc-group-membership-mapper";
}

function whereOf(mapper: JsonObject) {
  const config = object(mapper.config);
  return config ? { in: config, key: "claim.name" } : { in: mapper };
}
