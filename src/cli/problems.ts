import type { Code } from "../errors.ts";
import type { NeedKind } from "../model/need.ts";
import type { KindName } from "../model/resource.ts";
import { flagName } from "../plan/check-server.ts";
import type { Problem } from "../plan/plan.ts";
import { type Diagnostic, type Place, SpecError } from "../spec/diagnostic.ts";
import type { Origins } from "../spec/origins.ts";
import type { Spec } from "../spec/spec.ts";
import type { Planned } from "./planning.ts";
import type { PlaceOf } from "./render/plan-json.ts";

/** Throws what the server's state makes impossible, as findings at their place in the spec. */
export function throwProblems({ plan, spec }: Planned): void {
  const problems = plan.realms.flatMap((realm) => realm.problems);
  if (problems.length > 0) throw new SpecError(problems.map((problem) => diagnosticOf(problem, spec)));
}

/** Where in the spec the values of a plan stand. */
export function placesIn({ origins }: Spec): PlaceOf {
  return ({ desired }, path) => {
    const place = desired?.source && placeOfField(desired.source, path, origins);
    return place && `${place.file}:${place.line}`;
  };
}

/** Lists of named things are maps by name in a change. */
function placeOfField(source: object, path: readonly string[], origins: Origins): Place | undefined {
  let place: Place | undefined;
  let container: unknown = source;
  for (const name of path) {
    if (typeof container !== "object" || container === null) break;
    const key = Array.isArray(container) ? container.findIndex((item) => isNamed(item, name)) : name;
    if (key === -1 || !Object.hasOwn(container, key)) break;
    place = origins.place(container, key);
    container = Reflect.get(container, key);
  }
  return place;
}

function isNamed(item: unknown, name: string): boolean {
  return typeof item === "object" && item !== null && "name" in item && item.name === name;
}

const CODE_OF_REFERENCE: Partial<Record<KindName, Code>> = {
  realmRole: "IAM1401",
  clientRole: "IAM1401",
  client: "IAM1402",
  serviceAccount: "IAM1402",
  clientScope: "IAM1403",
  group: "IAM1404",
};

const CODE_OF_NEED: Record<NeedKind, Code> = {
  protocol: "IAM1421",
  protocolMapper: "IAM1405",
  clientAuthenticator: "IAM1421",
  identityProvider: "IAM1421",
  identityProviderMapper: "IAM1405",
  passwordPolicy: "IAM1419",
  eventListener: "IAM1421",
  loginTheme: "IAM1421",
  accountTheme: "IAM1421",
  adminTheme: "IAM1421",
  emailTheme: "IAM1421",
  feature: "IAM3007",
  flow: "IAM1420",
};

function diagnosticOf(problem: Problem, { origins }: Spec): Diagnostic {
  const { message, resource, reference, path } = problem;
  const container = reference?.source ?? resource.source;
  const place =
    container &&
    ((path && placeOfField(container, path, origins)) ?? origins.place(container, reference?.entry));
  const help = helpFor(problem);
  return {
    code: codeOf(problem),
    severity: "error",
    message,
    ...(place ? { place } : {}),
    ...(help === undefined ? {} : { help }),
  };
}

export function codeOf({ reference, need }: Problem): Code {
  if (need) return CODE_OF_NEED[need.what];
  return reference ? (CODE_OF_REFERENCE[reference.kind] ?? "IAM1205") : "IAM3003";
}

/** The way out, where there is one to name. */
export function helpFor({ suggestion, need }: Problem): string | undefined {
  if (suggestion !== undefined) return `did you mean ${suggestion}?`;
  if (!need) return undefined;
  if (need.what === "feature")
    return `start the server with --features=${flagName(need.name)} (a newer version may bring it), or leave the setting out`;
  if (need.what === "flow") return "make the flow in the admin console first, or leave the setting out";
  return "install the extension that brings it on the server, or start the server with its feature";
}
