import { checkAddresses } from "./check-addresses.ts";
import { checkAttributes } from "./check-attributes.ts";
import { checkClients } from "./check-clients.ts";
import { checkComposites } from "./check-composites.ts";
import { checkConfigs } from "./check-config.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkFlows } from "./check-flows.ts";
import { checkIdentityProviders } from "./check-identity-providers.ts";
import { checkMappers } from "./check-mappers.ts";
import { checkNames } from "./check-names.ts";
import { checkReferences } from "./check-references.ts";
import { checkSettings } from "./check-settings.ts";
import { checkSingleRoles } from "./check-single-role.ts";
import { checkTypes } from "./check-types.ts";
import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { RoleGraph } from "./role-graph.ts";

/** What one document shows by itself, as it is written. */
export function checkDocument(document: JsonObject, findings: Findings): void {
  checkDuplicates(document, findings);
}

/** What the file alone can tell about a whole realm, before any request. `document` is what it was expanded from. */
export function checkRealm(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const roles = new RoleGraph(realm);
  checkReferences(realm, document, findings);
  checkFlows(document, findings);
  checkNames(realm, findings);
  checkClients(realm, document, findings);
  checkAttributes(realm, findings);
  checkTypes(realm, document, findings);
  checkConfigs(realm, document, findings);
  checkMappers(realm, findings);
  checkComposites(roles, findings);
  checkSingleRoles(realm, roles, findings);
  checkAddresses(realm, findings);
  checkIdentityProviders(realm, findings);
  checkSettings(realm, document, findings);
}
