import { MASK, Secret } from "../../secret.ts";
import type { ImportBatch } from "../admin.ts";
import { isMasked, present, secret, strings } from "../canonical.ts";
import type { Change, Kind, WriteContext } from "../kind.ts";
import { ownerIn, protectionIn, withMarks } from "../marks.ts";
import { identityProviderMapperMentions } from "../mention.ts";
import { flagOf } from "../need.ts";
import type {
  Fields,
  IdentityProviderMapperRepresentation,
  IdentityProviderRepresentation,
  RealmRepresentation,
} from "../representation.ts";
import type { Resource } from "../resource.ts";
import { asFields, wireConfig, wireFields } from "../wire.ts";
import { emptyBatch } from "./roles.ts";

const NOT_FIELDS = new Set([
  "alias",
  "protected",
  "internalId",
  "mappers",
  "types",
  "updateProfileFirstLoginMode",
]);

/** An identity provider with its mappers, which Keycloak keeps in a list beside the providers. */
export const identityProvider: Kind = {
  name: "identityProvider",
  label: "identity provider",
  adoptable: true,
  severe: true,
  loses: "the links of all users who log in through it",
  exact: ["mappers", "mappers.*.config"],

  collect(realm) {
    return {
      resources: (realm.identityProviders ?? []).map((idp) => toResource(idp, mappersOf(realm, idp))),
      complete: new Set(realm.identityProviders ? [""] : []),
    };
  },

  mentions: ({ fields }) => identityProviderMapperMentions(fields),

  needs: [
    { what: "identityProvider", path: ["providerId"] },
    { what: "identityProviderMapper", path: ["mappers", "*", "identityProviderMapper"] },
    { what: "flow", path: ["firstBrokerLoginFlowAlias"] },
    { what: "flow", path: ["postBrokerLoginFlowAlias"] },
    flagOf("CLIENT_AUTH_FEDERATED", "config", "supportsClientAssertions"),
  ],

  refuses({ action, desired, live }) {
    if (action !== "update" || !desired || !live) return undefined;
    if (desired.fields.providerId !== undefined && desired.fields.providerId !== live.fields.providerId)
      return "Keycloak cannot change the type (providerId) of an identity provider; delete it by hand or give the new one another alias";
    const held = asFields(live.fields.config).clientSecret;
    const given = asFields(desired.fields.config).clientSecret;
    if (held instanceof Secret && isMasked(held) && given === undefined)
      return "its clientSecret would be lost: Keycloak replaces an identity provider as a whole and does not show the secret; give config.clientSecret in the file";
    return undefined;
  },

  importInto(batch, resource, context) {
    addTo(batch, resource, context);
  },

  async write(context, changes) {
    for (const change of changes) await writeOne(context, change);
  },
};

function mappersOf(
  realm: RealmRepresentation,
  { alias, mappers }: IdentityProviderRepresentation,
): readonly IdentityProviderMapperRepresentation[] | undefined {
  const own = (realm.identityProviderMappers ?? []).filter(
    (mapper) => mapper.identityProviderAlias === alias,
  );
  if (own.length > 0) return own;
  // An explicit empty list says that none are wanted.
  return Array.isArray(mappers) ? [] : undefined;
}

function toResource(
  representation: IdentityProviderRepresentation,
  mappers: readonly IdentityProviderMapperRepresentation[] | undefined,
): Resource {
  const fields = present(
    Object.fromEntries(Object.entries(representation).filter(([key]) => !NOT_FIELDS.has(key))),
  );
  if (representation.config) fields.config = configOf(representation.config);
  Object.assign(fields, protectionIn(representation, representation.config));
  if (mappers) {
    fields.mappers = Object.fromEntries(
      mappers.map(({ name, identityProviderMapper, config }) => [
        name,
        present({ identityProviderMapper, config: config && strings(config) }),
      ]),
    );
  }
  return {
    kind: "identityProvider",
    path: [representation.alias],
    fields,
    within: "",
    ...ownerIn(representation.config),
    source: representation,
    id: representation.alias,
  };
}

/** Absent and "false" are the same to Keycloak; the client secret is wrapped. */
function configOf(config: Readonly<Record<string, unknown>>): Fields {
  const result: Fields = {};
  for (const [key, value] of Object.entries(strings(config))) {
    if (key === "clientSecret") result[key] = secret(value) ?? null;
    else result[key] = value;
  }
  return result;
}

function addTo(batch: ImportBatch, { path, fields }: Resource, { owner }: Pick<WriteContext, "owner">): void {
  const alias = path[0] ?? "";
  const { config, ...rest } = wireFields<Partial<IdentityProviderRepresentation>>(fields, ["mappers"]);
  batch.identityProviders.push({
    enabled: true,
    ...rest,
    alias,
    config: withMarks<string | Secret>(config, fields, owner, String),
  });
  for (const [name, mapper] of Object.entries(asFields(fields.mappers)))
    batch.identityProviderMappers.push({ ...mapperOf(mapper), name, identityProviderAlias: alias });
}

function mapperOf(mapper: Fields[string]): Partial<IdentityProviderMapperRepresentation> {
  return wireFields<Partial<IdentityProviderMapperRepresentation>>(asFields(mapper));
}

async function writeOne(
  { admin, owner, live: realm }: WriteContext,
  { action, desired, live, fields }: Change,
): Promise<void> {
  const alias = (desired ?? live)?.path[0] ?? "";
  if (action === "delete") return admin.deleteIdentityProvider(alias);
  if (!desired) return;
  if (action === "create") {
    const batch = emptyBatch();
    addTo(batch, desired, { owner });
    return admin.partialImport(batch);
  }
  const held = realm.identityProviders?.find((idp) => idp.alias === alias);
  if (fields.some(({ path }) => path[0] !== "mappers"))
    await admin.updateIdentityProvider(alias, updateOf(desired, held));

  const heldMappers = new Map(
    (realm.identityProviderMappers ?? [])
      .filter((mapper) => mapper.identityProviderAlias === alias)
      .map((mapper) => [mapper.name, mapper] as const),
  );
  const wanted = asFields(desired.fields.mappers);
  const changed = new Set(
    fields.filter(({ path }) => path[0] === "mappers").map(({ path }) => path[1] ?? ""),
  );
  for (const name of changed) {
    const { id, config } = heldMappers.get(name) ?? {};
    const mapper = wanted[name];
    if (mapper === undefined) {
      if (id) await admin.deleteIdentityProviderMapper(alias, id);
    } else {
      const representation = {
        ...mapperOf(mapper),
        name,
        identityProviderAlias: alias,
        config: wireConfig(mapper, config),
      };
      if (id) await admin.updateIdentityProviderMapper(alias, { ...representation, id });
      else await admin.createIdentityProviderMapper(alias, representation);
    }
  }
}

/** PUT replaces the whole provider, so what the server has beyond the file goes back with it; a mask never does. */
function updateOf(
  desired: Resource,
  held: IdentityProviderRepresentation | undefined,
): IdentityProviderRepresentation {
  const wanted = wireFields<Partial<IdentityProviderRepresentation>>(desired.fields, ["mappers"]);
  const config = withMarks<string | Secret>(
    { ...held?.config, ...wanted.config },
    desired.fields,
    undefined,
    String,
  );
  for (const [key, value] of Object.entries(config)) if (value === MASK) delete config[key];
  return { ...held, ...wanted, alias: desired.path[0] ?? "", config };
}
