import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * What components cannot do without (IAM1203), and settings of LDAP providers that exclude each other (IAM1409) or
 * cannot be read (IAM1205). Keycloak takes one part of it in silence and answers the other with an error.
 */
export function checkComponents(document: JsonObject, findings: Findings): void {
  checkAll(object(document.components), findings);
}

function checkAll(components: JsonObject | undefined, findings: Findings): void {
  for (const component of Object.values(components ?? {}).flatMap(objects)) {
    const config = object(component.config) ?? {};
    const type = text(component.providerId) ?? "";
    for (const key of needsOf(type, config))
      if (!settingOf(config, key))
        findings.error(
          "IAM1203",
          `the component \`${component.name}\` has no \`${key}\``,
          { in: component, key: "providerId" },
          { help: `add to its config: \`${key}: […]\`` },
        );
    if (type === "ldap") checkDirectory(config, findings);
    checkAll(object(component.subComponents), findings);
  }
}

const KERBEROS = ["kerberosRealm", "serverPrincipal", "keyTab"];

/** The validateConfiguration of each, and what a directory cannot be asked without. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ldap", ["editMode", "connectionUrl", "usersDn"]],
  ["kerberos", KERBEROS],
  ["user-attribute-ldap-mapper", ["user.model.attribute", "ldap.attribute"]],
  ["full-name-ldap-mapper", ["ldap.full.name.attribute"]],
  ["group-ldap-mapper", ["groups.dn"]],
  ["role-ldap-mapper", ["roles.dn"]],
  ["hardcoded-ldap-role-mapper", ["role"]],
  ["hardcoded-ldap-group-mapper", ["group"]],
  ["hardcoded-attribute-mapper", ["user.model.attribute", "attribute.value"]],
  ["hardcoded-ldap-attribute-mapper", ["ldap.attribute.name", "ldap.attribute.value"]],
]);

function needsOf(type: string, config: JsonObject): readonly string[] {
  const always = NEEDS.get(type) ?? [];
  if (type !== "ldap") return always;
  return [
    ...always,
    ...(settingOf(config, "authType") === "simple" ? ["bindDn"] : []),
    ...(isOn(config, "allowKerberosAuthentication") ? KERBEROS : []),
  ];
}

function checkDirectory(config: JsonObject, findings: Findings): void {
  const at = (key: string) => ({ in: config, key });
  const urls = settingOf(config, "connectionUrl")?.split(/\s+/) ?? [];
  if (urls.some((url) => url !== "" && !/^ldaps?:\/\//i.test(url)))
    findings.error("IAM1205", "`connectionUrl` is no address of a directory", at("connectionUrl"), {
      help: "begin it with ldap:// or ldaps://; several are divided by spaces",
    });
  const filter = settingOf(config, "customUserSearchFilter")?.trim();
  if (filter && !/^\([\s\S]*\)$/.test(filter))
    findings.error("IAM1205", "`customUserSearchFilter` is no filter", at("customUserSearchFilter"), {
      help: `write it in brackets: \`(${filter})\``,
    });
  const mode = settingOf(config, "editMode");
  const contradicts = (key: string, other: string, help: string): void =>
    findings.error("IAM1409", `\`${key}\` and \`${other}\` cannot be together`, at(key), {
      help,
      related: { message: "the other one", at: at(other) },
    });
  if (mode === "UNSYNCED" && settingOf(config, "importEnabled") === "false")
    contradicts("editMode", "importEnabled", "changes that stay in Keycloak need users that are imported");
  if (mode !== undefined && mode !== "WRITABLE" && isOn(config, "validatePasswordPolicy"))
    contradicts("validatePasswordPolicy", "editMode", "it is for `editMode: [WRITABLE]`");
  if (isOn(config, "startTls") && isOn(config, "connectionPooling"))
    contradicts("startTls", "connectionPooling", "switch one of the two off");
}

/** Config values of components stand in lists. */
function settingOf(config: JsonObject, key: string): string | undefined {
  const [value] = list(config[key]);
  return value === undefined || value === null || value === "" ? undefined : String(value);
}

function isOn(config: JsonObject, key: string): boolean {
  return settingOf(config, key) === "true";
}
