import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects } from "./shape.ts";

/** The columns of names and of the values of roles and groups; Keycloak answers more with a bare 500. */
const MOST_CHARACTERS = 255;

/** Attributes that do not fit into their columns (IAM1205). */
export function checkAttributes(realm: JsonObject, findings: Findings): void {
  const clientRoles = Object.values(object(object(realm.roles)?.client) ?? {}).flatMap(objects);
  const roles = [...objects(object(realm.roles)?.realm), ...clientRoles];
  for (const owner of [realm, ...objects(realm.clients), ...objects(realm.clientScopes)])
    checkNames(owner, findings);
  for (const owner of [...roles, ...groupsIn(realm.groups)]) {
    checkNames(owner, findings);
    checkValues(owner, findings);
  }
}

function groupsIn(groups: Json | undefined): JsonObject[] {
  return objects(groups).flatMap((group) => [group, ...groupsIn(group.subGroups)]);
}

function checkNames(owner: JsonObject, findings: Findings): void {
  const attributes = object(owner.attributes) ?? {};
  for (const key of Object.keys(attributes))
    if (key.length > MOST_CHARACTERS)
      findings.error(
        "IAM1205",
        `the name of this attribute has ${key.length} characters, and Keycloak keeps ${MOST_CHARACTERS}`,
        { in: attributes, key, part: "key" },
      );
}

function checkValues(owner: JsonObject, findings: Findings): void {
  for (const [name, values] of Object.entries(object(owner.attributes) ?? {}))
    for (const [key, value] of list(values).entries())
      if (typeof value === "string" && value.length > MOST_CHARACTERS)
        findings.error(
          "IAM1205",
          `a value of \`${name}\` has ${value.length} characters, and Keycloak keeps ${MOST_CHARACTERS}`,
          { in: list(values), key },
        );
}
