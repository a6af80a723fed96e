import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isObject, object, objects, text } from "./shape.ts";

/**
 * Levels of authentication: maps of names to levels that are none, and names that are in no map (IAM1205). Keycloak
 * passes over the first in realms and refuses both in clients.
 */
export function checkAcr(realm: JsonObject, findings: Findings): void {
  const ofRealm = object(realm.attributes);
  const known = levelsOf(ofRealm, findings);
  for (const client of objects(realm.clients)) {
    const attributes = object(client.attributes);
    if (!attributes) continue;
    const levels = levelsOf(attributes, findings) ?? known;
    if (!levels) continue;
    for (const key of ["default.acr.values", "minimum.acr.value"])
      checkNames(attributes, key, levels, findings);
  }
}

const MAP = "acr.loa.map";

/** The names of levels that a map gives, or nothing where there is none. */
function levelsOf(attributes: JsonObject | undefined, findings: Findings): readonly string[] | undefined {
  const value = text(attributes?.[MAP]);
  if (!attributes || !value) return undefined;
  const map = jsonMap(value);
  if (!map || !Object.values(map).every(isLevel))
    findings.error(
      "IAM1205",
      `\`${MAP}\` is no JSON map of names to levels`,
      { in: attributes, key: MAP },
      { help: `for example ${MAP}: '{"silver": 1, "gold": 2}'` },
    );
  const names = Object.keys(map ?? {});
  return names.length > 0 ? names : undefined;
}

function isLevel(level: Json): boolean {
  return /^-?\d+$/.test(String(level));
}

function jsonMap(value: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers are levels of the flow, and URIs stand in another map. */
function checkNames(
  attributes: JsonObject,
  key: string,
  levels: readonly string[],
  findings: Findings,
): void {
  for (const name of text(attributes[key])?.split("##") ?? [])
    if (name !== "" && !/^-?\d+$|:/.test(name) && !levels.includes(name))
      findings.error(
        "IAM1205",
        `\`${key}\` names \`${name}\`, and \`${MAP}\` has no such level`,
        { in: attributes, key },
        { help: `there are ${levels.join(", ")}` },
      );
}
