import type {
  ClientRepresentation,
  MapperRepresentation,
  RealmRepresentation,
} from "../model/representation.ts";
import { type AppliedMapper, mapperPredictions, type TokenContext } from "./predict-mappers.ts";
import type { Expectation, Prediction } from "./prediction.ts";
import { RoleSet, RoleTree } from "./roles.ts";
import { linkedScopes, scopeMappings } from "./scopes.ts";
import { serviceAccountOf } from "./service-account.ts";

const HARDCODED_ROLE = "oidc-hardcoded-role-mapper";

/**
 * What the access token of a client's service account must hold, from the spec alone. Where the file cannot tell, there
 * is no prediction. `issuer` is the realm's URL.
 */
export function predict(
  realm: RealmRepresentation,
  client: ClientRepresentation,
  issuer: string,
): Prediction[] {
  const tree = new RoleTree(realm);
  const account = serviceAccountOf(realm, client.clientId, tree);
  const { scopes, listed, unknown } = linkedScopes(realm, client, account.roles, tree);
  const lightweight = client.attributes?.["client.use.lightweight.access.token.enabled"] === "true";
  const applied: AppliedMapper[] = [
    ...(client.protocolMappers ?? []).map((mapper) => ({ mapper, from: `of client ${client.clientId}` })),
    ...scopes.flatMap(({ name, mappers }) =>
      mappers.map((mapper) => ({ mapper, from: `of client scope ${name}` })),
    ),
  ].filter(({ mapper }) => applies(mapper, lightweight));

  const roles = rolesInToken(
    realm,
    client,
    account.roles,
    scopes.map(({ name }) => name),
    tree,
  );
  addHardcodedRoles(applied, roles);
  const context: TokenContext = { client, account, roles, mappersKnown: unknown.length === 0 };

  const predictions = [
    prediction("iss", { compare: "equals", value: issuer }, "the realm's URL"),
    prediction("azp", { compare: "equals", value: client.clientId }, "the client that asked for the token"),
    ...mapperPredictions(applied, context),
    ...lifetime(realm, client),
  ];
  const names = scopes.filter(({ inToken }) => inToken).map(({ name }) => name);
  if (listed && unknown.length === 0)
    predictions.push(
      prediction(
        "scope",
        { compare: "set", values: names, tolerated: [], as: "words" },
        "the default scopes that the client lists",
      ),
    );
  else if (names.length > 0)
    predictions.push(
      prediction(
        "scope",
        { compare: "contains", values: names, as: "words" },
        "the realm's default scopes; the client lists none",
      ),
    );
  return predictions;
}

/** Mappers have switches for the kinds of tokens they write into; the one that adds a role has none. */
function applies({ protocolMapper, config }: MapperRepresentation, lightweight: boolean): boolean {
  if (protocolMapper === HARDCODED_ROLE) return true;
  return config?.[lightweight ? "lightweight.claim" : "access.token.claim"] === "true";
}

/** Without full scope, only the client's own roles and those mapped to it or to one of its scopes go into its tokens. */
function rolesInToken(
  realm: RealmRepresentation,
  client: ClientRepresentation,
  held: RoleSet,
  scopes: readonly string[],
  tree: RoleTree,
): RoleSet {
  const full = client.fullScopeAllowed ?? client.consentRequired !== true;
  const allowed = new RoleSet();
  if (full) allowed.addAll(held);
  for (const name of held.ofClient(client.clientId)) allowed.addClient(client.clientId, name);
  const owners = [{ client: client.clientId }, ...scopes.map((clientScope) => ({ clientScope }))];
  for (const owner of owners) allowed.addAll(scopeMappings(realm, owner, tree));
  return held.intersect(allowed);
}

function addHardcodedRoles(applied: readonly AppliedMapper[], roles: RoleSet): void {
  for (const { mapper } of applied) {
    const role = mapper.config?.role;
    if (mapper.protocolMapper !== HARDCODED_ROLE || typeof role !== "string") continue;
    const dot = role.lastIndexOf(".");
    if (dot === -1) roles.addRealm(role);
    else roles.addClient(role.slice(0, dot), role.slice(dot + 1));
  }
}

/** A claim of no token, but worked out from two: how many seconds it lives. A session that ends sooner shortens it. */
function lifetime(realm: RealmRepresentation, client: ClientRepresentation): Prediction[] {
  const own = Number(client.attributes?.["access.token.lifespan"]);
  const [seconds, why] =
    own > 0
      ? [own, "the client's access.token.lifespan"]
      : [realm.accessTokenLifespan, "the realm's accessTokenLifespan"];
  if (typeof seconds !== "number") return [];
  return [{ claim: "exp - iat", path: ["exp - iat"], expect: { compare: "atMost", value: seconds }, why }];
}

function prediction(claim: string, expect: Expectation, why: string): Prediction {
  return { claim, path: [claim], expect, why };
}
