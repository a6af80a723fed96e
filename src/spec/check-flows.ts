import { FLOW_SETTINGS } from "../flow-settings.ts";
import type { Findings } from "./findings.ts";
import { BUILT_IN, didYouMean } from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Names of authentication flows (IAM1420), of settings of their steps (IAM1422) and of client profiles (IAM1423) that
 * stand for nothing: Keycloak answers them with a bare 500.
 */
export function checkFlows(document: JsonObject, findings: Findings): void {
  const own = objects(document.authenticationFlows).flatMap(({ alias }) => text(alias) ?? []);
  const known = new Set([...own, ...BUILT_IN.flows]);
  const listed = Array.isArray(document.authenticationFlows);
  const check = (container: JsonObject, key: string): void => {
    const name = text(container[key]);
    // Exports name flows of clients by id.
    if (!name || known.has(name) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(name)) return;
    const meant = didYouMean(name, known);
    if (!listed && meant === undefined) return;
    findings.error(
      "IAM1420",
      `there is no authentication flow \`${name}\``,
      { in: container, key },
      {
        help: meant ?? `add it to \`authenticationFlows\`, or use one of: ${[...known].join(", ")}`,
      },
    );
  };
  for (const key of FLOW_SETTINGS) check(document, key);
  for (const provider of objects(document.identityProviders))
    for (const key of ["firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias"]) check(provider, key);
  for (const client of objects(document.clients)) {
    const overrides = object(client.authenticationFlowBindingOverrides);
    if (overrides) for (const key of Object.keys(overrides)) check(overrides, key);
  }
  for (const flow of objects(document.authenticationFlows))
    for (const execution of objects(flow.authenticationExecutions)) check(execution, "flowAlias");
  checkAuthenticatorConfigs(document, findings);
  checkClientProfiles(document, findings);
}

/** Settings of a step stand beside the flows, under a name. */
function checkAuthenticatorConfigs(document: JsonObject, findings: Findings): void {
  const known = objects(document.authenticatorConfig).flatMap(({ alias }) => text(alias) ?? []);
  for (const flow of objects(document.authenticationFlows))
    for (const execution of objects(flow.authenticationExecutions)) {
      const name = text(execution.authenticatorConfig);
      if (!name || known.includes(name)) continue;
      findings.error(
        "IAM1422",
        `there is no authenticator config \`${name}\``,
        { in: execution, key: "authenticatorConfig" },
        {
          help: didYouMean(name, known) ?? `add it: authenticatorConfig: [{ alias: ${name}, config: { … } }]`,
        },
      );
    }
}

function checkClientProfiles(document: JsonObject, findings: Findings): void {
  const profiles = object(document.clientProfiles);
  const own = objects(profiles?.profiles).flatMap(({ name }) => text(name) ?? []);
  for (const profile of objects(profiles?.profiles))
    if (BUILT_IN.clientProfiles.has(text(profile.name) ?? ""))
      findings.error(
        "IAM1411",
        `Keycloak itself has a client profile \`${profile.name}\``,
        { in: profile, key: "name" },
        { help: "give yours another name; policies may use Keycloak's own without listing it" },
      );
  const known = new Set([...own, ...BUILT_IN.clientProfiles]);
  for (const policy of objects(object(document.clientPolicies)?.policies)) {
    const names = list(policy.profiles);
    for (const [key, name] of names.entries()) {
      if (typeof name !== "string" || known.has(name)) continue;
      const meant = didYouMean(name, known);
      // Without a list of profiles in the spec, the server may know it.
      if (!profiles && meant === undefined) continue;
      findings.error(
        "IAM1423",
        `there is no client profile \`${name}\``,
        { in: names, key },
        {
          help: meant ?? "add it to `clientProfiles`",
        },
      );
    }
  }
}
