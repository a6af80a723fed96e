import { checkAcr } from "./check-acr.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkAttributes } from "./check-attributes.ts";
import { checkClientLogins } from "./check-client-login.ts";
import { checkClients } from "./check-clients.ts";
import { checkComponents } from "./check-components.ts";
import { checkComposites } from "./check-composites.ts";
import { checkConfigs } from "./check-config.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkFlowKinds } from "./check-flow-kinds.ts";
import { checkFlows } from "./check-flows.ts";
import { checkIdentityProviders } from "./check-identity-providers.ts";
import { checkLocales } from "./check-locales.ts";
import { checkMappers } from "./check-mappers.ts";
import { checkNames } from "./check-names.ts";
import { checkNeeded } from "./check-needed.ts";
import { checkPasswordPolicy } from "./check-passwords.ts";
import { checkPatterns } from "./check-patterns.ts";
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
  checkFlowKinds(document, findings);
  checkNames(realm, findings);
  checkClients(realm, document, findings);
  checkClientLogins(realm, findings);
  checkAttributes(realm, findings);
  checkAcr(realm, findings);
  checkTypes(realm, document, findings);
  checkConfigs(realm, document, findings);
  checkMappers(realm, findings);
  checkNeeded(realm, findings);
  checkComponents(document, findings);
  checkPatterns(realm, document, findings);
  checkComposites(roles, findings);
  checkSingleRoles(realm, roles, findings);
  checkAddresses(realm, findings);
  checkIdentityProviders(realm, findings);
  checkSettings(realm, findings);
  checkLocales(realm, findings);
  checkPasswordPolicy(realm, document, findings);
}
