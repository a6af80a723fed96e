import type { ClientRepresentation, MapperRepresentation } from "../model/representation.ts";
import { claimPath } from "./claim-path.ts";
import type { ClaimValue, Expectation, Prediction } from "./prediction.ts";
import type { RoleSet } from "./roles.ts";
import type { ServiceAccount } from "./service-account.ts";

/** A mapper that applies to the token, and where it comes from. */
export interface AppliedMapper {
  readonly mapper: MapperRepresentation;
  readonly from: string;
}

/** Everything that the mappers of one token see. */
export interface TokenContext {
  readonly client: ClientRepresentation;
  readonly account: ServiceAccount;
  /** The roles that go into the token: held, and allowed by the scope of the client. */
  readonly roles: RoleSet;
  /** Whether the file names every mapper that can put something into the token. */
  readonly mappersKnown: boolean;
}

/** What the mappers put into the token. A claim that two mappers write differently is not predicted. */
export function mapperPredictions(applied: readonly AppliedMapper[], context: TokenContext): Prediction[] {
  // It gives roles other names, and the order in which mappers run decides which of them see these.
  const renamed = applied.some(({ mapper }) => mapper.protocolMapper === "oidc-role-name-mapper");
  const predictions = [
    ...(renamed ? [] : applied.flatMap((each) => rolePredictions(each, context))),
    ...(renamed ? [] : otherClients(applied, context)),
    ...applied.flatMap((each) => claimPrediction(each, context)),
    ...audience(applied, context, renamed),
  ];
  const byPath = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const path = JSON.stringify(prediction.path);
    byPath.set(path, [...(byPath.get(path) ?? []), prediction]);
  }
  return [...byPath.values()].flatMap((rivals) => {
    const distinct = new Set(rivals.map(({ expect }) => JSON.stringify(expect)));
    return distinct.size === 1 ? rivals.slice(0, 1) : [];
  });
}

const PER_CLIENT = "${client_id}";

function rolePredictions(each: AppliedMapper, context: TokenContext): Prediction[] {
  const { mapper } = each;
  const name = setting(mapper, "claim.name");
  if (name === undefined) return [];
  if (mapper.protocolMapper === "oidc-usermodel-realm-role-mapper") return realmRoles(each, name, context);
  if (mapper.protocolMapper !== "oidc-usermodel-client-role-mapper") return [];

  const only = setting(mapper, "usermodel.clientRoleMapping.clientId");
  const held = [...context.roles.clients.keys()];
  if (only === undefined && !name.includes(PER_CLIENT))
    return clientRoles(each, name, held, [...context.account.tolerated.clients.keys()], context);
  return (only === undefined ? held : [only]).flatMap((clientId) => {
    const claimName = name.replaceAll(PER_CLIENT, clientId.replaceAll(".", "\\."));
    return clientRoles(each, claimName, [clientId], [clientId], context);
  });
}

function realmRoles(each: AppliedMapper, claimName: string, { account, roles }: TokenContext): Prediction[] {
  const prefix = setting(each.mapper, "usermodel.realmRoleMapping.rolePrefix") ?? "";
  const names = {
    values: [...roles.realm].map((role) => prefix + role),
    tolerated: [...account.tolerated.realm].map((role) => prefix + role),
    known: account.realmKnown,
  };
  return rolesClaim(each, claimName, names, "the realm roles of the service account");
}

/** Keycloak may have granted roles of the `tolerating` clients by itself. */
function clientRoles(
  each: AppliedMapper,
  claimName: string,
  clientIds: readonly string[],
  tolerating: readonly string[],
  { account, roles }: TokenContext,
): Prediction[] {
  const prefix = setting(each.mapper, "usermodel.clientRoleMapping.rolePrefix") ?? "";
  const prefixed = (set: RoleSet, ids: readonly string[]) =>
    ids.flatMap((clientId) => [...set.ofClient(clientId)].map((role) => prefix + role));
  const names = {
    values: prefixed(roles, clientIds),
    tolerated: prefixed(account.tolerated, tolerating),
    known: account.clientsKnown && clientIds.every(account.clientKnown),
  };
  const owners = clientIds.join(", ") || "any client";
  return rolesClaim(each, claimName, names, `the service account's roles of ${owners}`);
}

interface Names {
  readonly values: readonly string[];
  readonly tolerated: readonly string[];
  readonly known: boolean;
}

/** Multivalued mappers write an array, others the first of the roles, in no order that anybody documents. */
function rolesClaim(each: AppliedMapper, claimName: string, names: Names, what: string): Prediction[] {
  const expect = setting(each.mapper, "multivalued") === "true" ? arrayOf(names) : oneOf(names);
  return expect ? [prediction(each, claimName, expect, what)] : [];
}

function arrayOf({ values, tolerated, known }: Names): Expectation | undefined {
  if (known) return { compare: "set", values: unique(values), tolerated: unique(tolerated), as: "array" };
  return values.length > 0 ? { compare: "contains", values: unique(values), as: "array" } : undefined;
}

function oneOf({ values, tolerated, known }: Names): Expectation | undefined {
  const [first, ...others] = unique(values);
  if (!known || tolerated.length > 0) return undefined;
  if (first === undefined) return { compare: "absent" };
  return others.length === 0
    ? { compare: "equals", value: first }
    : { compare: "oneOf", values: [first, ...others] };
}

/** Roles of clients that the file grants nothing of: a token that holds some shows a grant made elsewhere. */
function otherClients(applied: readonly AppliedMapper[], { account, roles }: TokenContext): Prediction[] {
  const claim = `resource_access.${PER_CLIENT}.roles`;
  const mapper = applied.find((each) => setting(each.mapper, "claim.name") === claim);
  if (!mapper || !account.clientsKnown) return [];
  const values = [...roles.clients.keys()];
  const tolerated = [...account.tolerated.clients.keys()];
  const why = `the clients of which the service account holds roles (${named(mapper)})`;
  return [
    {
      claim: "resource_access",
      path: ["resource_access"],
      expect: { compare: "set", values, tolerated, as: "keys" },
      why,
    },
  ];
}

/** Keycloak writes every client of which the token holds a role into `aud`, but never the token's own client. */
function audience(applied: readonly AppliedMapper[], context: TokenContext, renamed: boolean): Prediction[] {
  const { client, account, roles, mappersKnown } = context;
  const mappers = applied.filter(({ mapper }) => mapper.protocolMapper === "oidc-audience-mapper");
  const resolve = applied.find(({ mapper }) => mapper.protocolMapper === "oidc-audience-resolve-mapper");
  const declared = mappers.flatMap(
    ({ mapper }) =>
      setting(mapper, "included.client.audience") ?? setting(mapper, "included.custom.audience") ?? [],
  );
  const resolved = resolve
    ? [...roles.clients.keys()].filter((clientId) => clientId !== client.clientId)
    : [];
  const values = unique([...declared, ...resolved]);
  const sources = [...mappers, ...(resolve ? [resolve] : [])].map(named);
  const base = { claim: "aud", path: ["aud"], why: sources.join(", ") || "no mapper writes an audience" };
  if (mappersKnown && !renamed && (!resolve || account.clientsKnown)) {
    const tolerated = resolve ? [...account.tolerated.clients.keys()] : [];
    return [{ ...base, expect: { compare: "set", values, tolerated, as: "audience" } }];
  }
  return values.length === 0 ? [] : [{ ...base, expect: { compare: "contains", values, as: "audience" } }];
}

function claimPrediction(each: AppliedMapper, { client, account }: TokenContext): Prediction[] {
  const { mapper } = each;
  const claimName = setting(mapper, "claim.name");
  if (mapper.protocolMapper === "oidc-sub-mapper")
    return [prediction(each, "sub", { compare: "present" }, "the service account's id")];
  if (claimName === undefined) return [];
  switch (mapper.protocolMapper) {
    case "oidc-hardcoded-claim-mapper": {
      const value = hardcoded(mapper);
      return value === undefined
        ? []
        : [prediction(each, claimName, { compare: "equals", value }, "the value written there")];
    }
    case "oidc-group-membership-mapper": {
      if (!account.groups) return [];
      const full = setting(mapper, "full.path") === "true";
      const values = unique(
        account.groups.map((path) => (full ? path : path.slice(path.lastIndexOf("/") + 1))),
      );
      const expect: Expectation = { compare: "set", values, tolerated: [], as: "array" };
      return [prediction(each, claimName, expect, "the groups of the service account")];
    }
    case "oidc-usermodel-attribute-mapper": {
      if (setting(mapper, "user.attribute") !== "username") return [];
      const value = `service-account-${client.clientId.toLowerCase()}`;
      return [prediction(each, claimName, { compare: "equals", value }, "the service account's user name")];
    }
    case "oidc-usersessionmodel-note-mapper":
      if (setting(mapper, "user.session.note") !== "client_id") return [];
      return [
        prediction(each, claimName, { compare: "equals", value: client.clientId }, "the client itself"),
      ];
    default:
      return [];
  }
}

function hardcoded(mapper: MapperRepresentation): ClaimValue | undefined {
  const text = setting(mapper, "claim.value");
  if (text === undefined) return undefined;
  switch (setting(mapper, "jsonType.label") ?? "String") {
    case "String":
      return text;
    case "boolean":
      return text.toLowerCase() === "true";
    case "int":
    case "long":
      return Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "JSON":
      try {
        return JSON.parse(text) as ClaimValue;
      } catch {
        return undefined;
      }
    default:
      return undefined;
  }
}

function prediction(each: AppliedMapper, claimName: string, expect: Expectation, what: string): Prediction {
  const path = claimPath(claimName);
  return { claim: path.join("."), path, expect, why: `${what} (${named(each)})` };
}

function named({ mapper, from }: AppliedMapper): string {
  return `mapper ${mapper.name} ${from}`;
}

/** A setting of a mapper. Keycloak drops empty ones; a secret one is nobody's to show. */
function setting(mapper: MapperRepresentation, key: string): string | undefined {
  const value = mapper.config?.[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
