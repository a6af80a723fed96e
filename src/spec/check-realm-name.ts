import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { text } from "./shape.ts";

/** What Keycloak's ReservedCharValidator refuses in a realm's name, and braces, at which it fails without a reason. */
const RESERVED = /[:/?#[\]@!$&()*+,;=\\{}]/;

/** A label of RFC 1123: what host names, Kubernetes and the services behind tenants take as a name. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Realm names that Keycloak refuses, and those of tenants that are no RFC 1123 label (IAM1411). */
export function checkRealmName(document: JsonObject, inFleet: boolean, findings: Findings): void {
  const name = text(document.realm);
  const at = { in: document, key: "realm" };
  if (name === undefined) return;
  if (/^\.{0,2}$/.test(name)) {
    findings.error(
      "IAM1411",
      name === "" ? "a realm's name cannot be empty" : `a realm cannot be called \`${name}\``,
      at,
      {
        help: "it becomes a part of addresses, where `.` and `..` mean something else",
      },
    );
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
