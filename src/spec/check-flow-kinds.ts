import { FLOW_SETTINGS } from "../flow-settings.ts";
import type { Findings } from "./findings.ts";
import type { JsonObject } from "./parse.ts";
import { object, objects, text } from "./shape.ts";

/**
 * Flows that cannot run where they are used: those of clients for people and the other way round, and those that hold
 * themselves (IAM1409). Keycloak takes all of it in silence, and then nobody logs in.
 */
export function checkFlowKinds(document: JsonObject, findings: Findings): void {
  const flows = new Map(objects(document.authenticationFlows).map((flow) => [text(flow.alias) ?? "", flow]));
  checkUses(document, flows, findings);
  for (const flow of flows.values()) checkCircle(flow, flows, findings);
}

type Flows = ReadonlyMap<string, JsonObject>;

const OF_CLIENTS = "clientAuthenticationFlow";

function checkUses(document: JsonObject, flows: Flows, findings: Findings): void {
  const check = (container: JsonObject, key: string): void => {
    const alias = text(container[key]);
    const forClients = alias === undefined ? undefined : isOfClients(alias, flows);
    if (forClients === undefined || forClients === (key === OF_CLIENTS)) return;
    findings.error(
      "IAM1409",
      forClients
        ? `\`${alias}\` logs clients in, and not people`
        : `\`${alias}\` logs people in, and not clients`,
      { in: container, key },
      { help: forClients ? "take a `basic-flow`" : "take a `client-flow`, for example `clients`" },
    );
  };
  for (const key of FLOW_SETTINGS) check(document, key);
  for (const provider of objects(document.identityProviders))
    for (const key of ["firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias"]) check(provider, key);
  for (const client of objects(document.clients)) {
    const overrides = object(client.authenticationFlowBindingOverrides) ?? {};
    for (const key of Object.keys(overrides)) check(overrides, key);
  }
}

/** Nothing if the file does not say. */
function isOfClients(alias: string, flows: Flows): boolean | undefined {
  const flow = flows.get(alias);
  if (flow) return flow.providerId === undefined ? undefined : flow.providerId === "client-flow";
  return OF_KEYCLOAK.get(alias);
}

/** Keycloak's own flows, and whether they are for clients. */
const OF_KEYCLOAK: ReadonlyMap<string, boolean> = new Map([
  ["browser", false],
  ["clients", true],
  ["direct grant", false],
  ["first broker login", false],
  ["registration", false],
  ["reset credentials", false],
]);

/** Reports the step by which a flow comes back to itself, at the flow where that begins. */
function checkCircle(start: JsonObject, flows: Flows, findings: Findings): void {
  const seen = new Set<JsonObject>();
  const walk = (flow: JsonObject): void => {
    if (seen.has(flow)) return;
    seen.add(flow);
    for (const step of objects(flow.authenticationExecutions)) {
      const inner = flows.get(text(step.flowAlias) ?? "");
      if (inner === start)
        findings.error(
          "IAM1409",
          `the flow \`${start.alias}\` holds itself`,
          { in: step, key: "flowAlias" },
          { help: "take the step out, or let it run another flow" },
        );
      else if (inner) walk(inner);
    }
  };
  walk(start);
}
