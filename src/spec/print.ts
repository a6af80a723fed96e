import { stringify } from "yaml";
import { Secret } from "../secret.ts";
import { PRINTED_SECRET } from "./secrets.ts";
import type { RealmSpec, ServiceProbes } from "./spec.ts";

/**
 * The realms of a spec as YAML in Keycloak's own words, conveniences expanded and references resolved. Secrets stand
 * there as `(secret)`. Read again, it means the same, except that it says nothing about secrets.
 */
export function printSpec(realms: readonly RealmSpec[]): string {
  return realms.map(printRealm).join("---\n");
}

function printRealm({ realm, owner, representation, services }: RealmSpec): string {
  const { realm: _, ...rest } = representation;
  const document = {
    realm,
    ...(owner !== realm && { owner }),
    ...rest,
    ...(services.length > 0 && { verify: { services: services.map(asWritten) } }),
  };
  // Long texts stay on their line, and equal parts are written out: this is for reading and for diffs.
  return stringify(plain(document), { lineWidth: 0, aliasDuplicateObjects: false });
}

function asWritten({ name, url, probes }: ServiceProbes): object {
  return {
    name,
    url,
    probes: probes.map(({ method, path, expect }) => ({ request: `${method} ${path}`, ...expect })),
  };
}

/** What looks like a reference is text by now, and is written so that it stays text. */
function plain(value: unknown): unknown {
  if (value instanceof Secret) return PRINTED_SECRET;
  if (typeof value === "string") return value.replaceAll("$(", "$$$$(");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
