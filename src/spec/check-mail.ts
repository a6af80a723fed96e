import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { isOn, object, text } from "./shape.ts";

/**
 * What a mail server needs (IAM1203), and a sender that is no address (IAM1205). The realm's `smtpServer` is written as
 * a whole, so what the file lacks is not there. Warnings where only newer servers refuse it.
 */
export function checkMail(realm: JsonObject, findings: Findings): void {
  const server = object(realm.smtpServer);
  if (!server || !text(server.host)) return;
  const from = text(server.from);
  if (!from)
    findings.warn(
      "IAM1203",
      "`smtpServer` has no `from`",
      { in: server, key: "host" },
      { help: "add `from: sso@example.com`: Keycloak refuses to send without a sender" },
    );
  else if (!from.includes("@"))
    findings.error(
      "IAM1205",
      `\`from\` is no e-mail address: \`${from}\``,
      { in: server, key: "from" },
      { help: "for example `from: sso@example.com`; a name stands in `fromDisplayName`" },
    );
  if (isOn(server.auth) && server.authType !== "none" && !text(server.user))
    findings.warn(
      "IAM1203",
      "`smtpServer` has no `user`, and `auth` is on",
      { in: server, key: "auth" },
      { help: "add `user` and `password`, or switch `auth` off" },
    );
}
