import { isDeepStrictEqual } from "node:util";
import { present, strings } from "../model/canonical.ts";
import type { Fields, Value } from "../model/representation.ts";
import { asFields } from "../model/wire.ts";
import { expandProviderMapper } from "../spec/expand-provider-mappers.ts";
import { Findings } from "../spec/findings.ts";
import { Origins } from "../spec/origins.ts";
import type { JsonObject } from "../spec/parse.ts";
import { type Node, type NodeMap, scalarOf, sortedEntries } from "./node.ts";

/** The mappers of an identity provider: short where the short form makes exactly this mapper, else Keycloak's own form. */
export function providerMappers(
  provider: { readonly alias: string; readonly providerId: string },
  byName: Fields,
  isClient: (clientId: string) => boolean,
): NodeMap[] {
  const origins = new Origins();
  const context = { origins, findings: new Findings(origins) };
  const makes = (short: JsonObject, name: string, mapper: Value): boolean => {
    const [made] = expandProviderMapper(short, { ...provider }, context);
    if (made?.name !== name) return false;
    const { identityProviderMapper, config } = made;
    const fields = present({ identityProviderMapper, config: strings(config as Record<string, unknown>) });
    return isDeepStrictEqual(fields, asFields(mapper));
  };
  return sortedEntries(byName).map(([name, mapper]): NodeMap => {
    const forms = shortForms(asFields(asFields(mapper).config), isClient);
    const candidates = [...forms, ...forms.map((form) => ({ name, ...form }))];
    const short = candidates.find((form) => makes(form, name, mapper));
    return short ? (short as NodeMap) : plain(name, asFields(mapper));
  });
}

function plain(name: string, { identityProviderMapper, config }: Fields): NodeMap {
  const entries = sortedEntries(asFields(config)).map(([key, value]) => [key, scalarOf(String(value))]);
  return {
    name,
    ...(typeof identityProviderMapper === "string" ? { identityProviderMapper } : {}),
    config: Object.fromEntries(entries) as Record<string, Node>,
  };
}

/** What the short form of a mapper with this config might be, whichever type it has. */
function shortForms(config: Fields, isClient: (clientId: string) => boolean): JsonObject[] {
  return conditionsOf(config).flatMap((condition) => [
    ...rolesOf(config.role, isClient).map((role) => ({ ...condition, ...role })),
    ...texts(config.group).flatMap((group) => [{ ...condition, group }]),
    ...texts(config["user.attribute"]).map((userAttribute) => ({ ...condition, userAttribute })),
  ]);
}

function conditionsOf(config: Fields): JsonObject[] {
  const values = texts(config["attribute.value"] ?? config["claim.value"]);
  const simple = texts(config["attribute.name"] ?? config.claim).map((attribute) =>
    values[0] === undefined ? { attribute } : { attribute, value: values[0] },
  );
  const advanced = texts(config.attributes ?? config.claims).flatMap((json) => listed(json));
  return [...simple, ...advanced];
}

/** The one condition in an advanced mapper's JSON, with and without its value. */
function listed(json: string): JsonObject[] {
  try {
    const list: unknown = JSON.parse(json);
    const [first] = Array.isArray(list) ? (list as unknown[]) : [];
    if (typeof first !== "object" || first === null) return [];
    const { key, value } = first as { key?: unknown; value?: unknown };
    if (typeof key !== "string" || typeof value !== "string") return [];
    return [{ attribute: key }, { attribute: key, value }];
  } catch {
    return [];
  }
}

/** A role that is written `client.role`; both names may hold dots. */
function rolesOf(role: Value | undefined, isClient: (clientId: string) => boolean): JsonObject[] {
  return texts(role).map((name) => {
    const dots = [...name.matchAll(/\./g)].map(({ index }) => index);
    return dots.some((index) => isClient(name.slice(0, index))) ? { clientRole: name } : { realmRole: name };
  });
}

function texts(value: Value | undefined): string[] {
  return typeof value === "string" ? [value] : [];
}
