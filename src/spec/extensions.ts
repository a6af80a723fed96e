import type { SHIPPED } from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { list, object, text } from "./shape.ts";

/** What extensions of a server may add: kinds of types that Keycloak ships some of, and two that stand by themselves. */
export type Extensible = keyof typeof SHIPPED | "protocolMappers" | "components";

/** What `extensions` of the spec says that the server has besides what Keycloak ships. */
export function declared(document: JsonObject, kind: Extensible): string[] {
  return list(object(document.extensions)?.[kind]).flatMap((name) => text(name) ?? []);
}

/** The way out for a type that Keycloak does not ship. */
export function declareUnder(kind: Extensible): string {
  if (kind === "protocols")
    return "write `openid-connect` or `saml`; one of an extension is declared: extensions: { protocols: [ … ] }";
  return `if an extension of the server brings it, declare it: extensions: { ${kind}: [ … ] }`;
}
