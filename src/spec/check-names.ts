import type { Findings } from "./findings.ts";
import { BUILT_IN } from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { isOn, objects, text } from "./shape.ts";

/** What Keycloak's ReservedCharValidator refuses in a realm's name, and braces, at which it fails without a reason. */
const RESERVED = /[:/?#[\]@!$&()*+,;=\\{}]|\p{Cc}/u;

/** A label of RFC 1123: what host names, Kubernetes and the services behind tenants take as a name. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Realm names that Keycloak refuses, and those of tenants that are no RFC 1123 label (IAM1411). */
export function checkRealmName(document: JsonObject, inFleet: boolean, findings: Findings): void {
  const name = text(document.realm);
  const at = { in: document, key: "realm" };
  if (!name) return;
  if (/^\.{1,2}$/.test(name)) {
    findings.error("IAM1411", `a realm cannot be called \`${name}\``, at, {
      help: "it becomes a part of addresses, where `.` and `..` mean something else",
    });
    return;
  }
  const reserved = RESERVED.exec(name)?.[0];
  if (reserved !== undefined)
    findings.error("IAM1411", `a realm's name cannot hold \`${reserved}\``, at, {
      help: "use letters, digits, `-`, `_` and `.`",
    });
  else if (inFleet && !LABEL.test(name))
    findings.error("IAM1411", `\`${name}\` cannot be the name of a tenant's realm`, at, {
      help: "it becomes a part of addresses (RFC 1123): up to 63 characters a-z, 0-9 and `-`, with no `-` at either end",
    });
}

/** A scope-token of RFC 6749: what Keycloak takes as the name of a client scope (ClientScopeResource.validate). */
const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** What Keycloak puts before the clientId for the user behind a service account; a username has 255 characters. */
const SERVICE_ACCOUNT = "service-account-";

/**
 * Names that Keycloak refuses (IAM1411) and clientIds that it passes over (IAM1408). That names are there and not too
 * long for their column, the schema says.
 */
export function checkNames(realm: JsonObject, findings: Findings): void {
  for (const client of objects(realm.clients)) checkClientId(client, realm, findings);
  for (const scope of objects(realm.clientScopes)) {
    const name = text(scope.name);
    if (name && !SCOPE_TOKEN.test(name))
      findings.error(
        "IAM1411",
        `a client scope cannot be called \`${name}\``,
        { in: scope, key: "name" },
        {
          help: "clients ask for several scopes in one text, so a name has no spaces, quotes, backslashes or umlauts",
        },
      );
  }
  for (const provider of objects(realm.identityProviders)) checkAlias(provider, findings);
}

function checkClientId(client: JsonObject, realm: JsonObject, findings: Findings): void {
  const clientId = text(client.clientId) ?? "";
  const at = { in: client, key: "clientId" };
  // partialImport passes over such clients (ClientsPartialImport.isInternalClient); they belong to the master realm.
  if (clientId.endsWith("-realm") && !BUILT_IN.clients.has(clientId) && realm.realm !== "master")
    findings.error("IAM1408", `Keycloak ignores clients whose clientId ends in \`-realm\``, at, {
      help: `give it another name, for example \`${clientId.replace(/-realm$/, "-client")}\``,
    });
  // Maps of roles and grants have clientIds as their keys.
  if (clientId === "__proto__")
    findings.error("IAM1411", "a client cannot be called `__proto__`", at, { help: "give it another name" });
  const most = MOST_CHARACTERS - SERVICE_ACCOUNT.length;
  if (isOn(client.serviceAccountsEnabled) && clientId.length > most && clientId.length <= MOST_CHARACTERS)
    findings.error("IAM1411", `the clientId of a service account has at most ${most} characters`, at, {
      help: `its user is called \`${SERVICE_ACCOUNT}<clientId>\`, and a username has at most ${MOST_CHARACTERS}`,
    });
}

const MOST_CHARACTERS = 255;

function checkAlias(provider: JsonObject, findings: Findings): void {
  const wrong = RESERVED.exec(text(provider.alias) ?? "")?.[0] ?? /\s/.exec(text(provider.alias) ?? "")?.[0];
  if (wrong === undefined) return;
  const what = wrong.trim() === "" ? "a space" : `\`${wrong}\``;
  findings.error(
    "IAM1411",
    `the alias of an identity provider cannot hold ${what}`,
    { in: provider, key: "alias" },
    {
      help: "it becomes a part of addresses; use letters, digits, `-`, `_` and `.`, and write what people see as `displayName`",
    },
  );
}
