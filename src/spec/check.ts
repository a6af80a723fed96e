import { checkDuplicates } from "./check-duplicates.ts";
import { checkReferences } from "./check-references.ts";
import { checkTypes } from "./check-types.ts";
import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";

/** What one document shows by itself, as it is written. */
export function checkDocument(document: JsonObject, findings: Findings): void {
  checkDuplicates(document, findings);
}

/** What the file alone can tell about a whole realm, before any request. `document` is what it was expanded from. */
export function checkRealm(realm: JsonObject, document: JsonObject, findings: Findings): void {
  checkReferences(realm, document, findings);
  checkTypes(realm, findings);
}
