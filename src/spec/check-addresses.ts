import type { At, Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { list, object, objects, text } from "./shape.ts";

/**
 * Addresses that Keycloak refuses, or takes at an import and refuses at the next change: redirect URIs and URLs of
 * clients and identity providers (IAM1416), and plain http addresses of identity providers where TLS is required (IAM1417).
 */
export function checkAddresses(realm: JsonObject, findings: Findings): void {
  for (const client of objects(realm.clients)) checkClient(client, findings);
  const attributes = object(realm.attributes);
  if (attributes) checkUrl(attributes, "frontendUrl", isUrl, findings);
  const required = text(realm.sslRequired)?.toLowerCase();
  for (const provider of objects(realm.identityProviders)) checkProvider(provider, required, findings);
}

/** Attributes of clients that hold a URL, and those that may hold a path below the root URL (DefaultClientValidationProvider). */
const URL_ATTRIBUTES = ["jwks.url", "ciba.backchannel.client.notification.endpoint"];
const PATH_ATTRIBUTES = [
  "backchannel.logout.url",
  "frontchannel.logout.url",
  "logoUri",
  "policyUri",
  "tosUri",
];
const SAML_ATTRIBUTES = [
  "saml_assertion_consumer_url_post",
  "saml_assertion_consumer_url_redirect",
  "saml_artifact_binding_url",
  "saml_artifact_resolution_service_url",
  "saml_single_logout_service_url_artifact",
  "saml_single_logout_service_url_post",
  "saml_single_logout_service_url_redirect",
  "saml_single_logout_service_url_soap",
  "saml.metadataDescriptorUrl",
];

function checkClient(client: JsonObject, findings: Findings): void {
  const uris = list(client.redirectUris);
  for (const [key, uri] of uris.entries()) checkRedirect(uri, { in: uris, key }, findings);
  const origins = list(client.webOrigins);
  for (const [key, origin] of origins.entries()) checkOrigin(origin, { in: origins, key }, findings);
  const root = text(client.rootUrl);
  checkUrl(client, "rootUrl", (url) => isUrl(url) || /^\$\{auth(?:Base|Admin)Url\}$/.test(url), findings);
  checkUrl(
    client,
    "baseUrl",
    (url) => (url.startsWith("/") || root ? !problemOf(url) : isUrl(url)),
    findings,
  );
  checkUrl(client, "adminUrl", isUrlOrPath, findings);
  const attributes = object(client.attributes);
  if (!attributes) return;
  for (const key of URL_ATTRIBUTES) checkUrl(attributes, key, isUrl, findings);
  for (const key of PATH_ATTRIBUTES) checkUrl(attributes, key, isUrlOrPath, findings);
  if (client.protocol === "saml")
    for (const key of SAML_ATTRIBUTES) checkUrl(attributes, key, isUrl, findings);
  const afterLogout = text(attributes[AFTER_LOGOUT]) ?? "";
  for (const uri of afterLogout.split("##"))
    checkRedirect(uri, { in: attributes, key: AFTER_LOGOUT }, findings);
}

/** Several of them in one text. */
const AFTER_LOGOUT = "post.logout.redirect.uris";

function checkRedirect(uri: Json, at: At, findings: Findings): void {
  if (typeof uri !== "string") return;
  const wrong = problemOf(uri);
  if (wrong !== undefined)
    findings.error("IAM1416", `\`${uri}\` is no redirect URI: ${wrong}`, at, {
      help: "for example https://app.example/*, http://localhost:3000/callback or com.example.app:/callback",
    });
  const idle = wrong === undefined ? whyIdle(uri) : undefined;
  if (idle)
    findings.warn("IAM1416", `\`${uri}\` matches no address: ${idle.reason}`, at, { help: idle.help });
}

/** Why Keycloak, which takes it, never finds it equal to where a login leads back (RedirectUtils.matchesRedirects). */
function whyIdle(uri: string): { reason: string; help: string } | undefined {
  if (/^[*+-]?$/.test(uri)) return undefined;
  if (/\*./.test(uri))
    return {
      reason: "a `*` works only at the end",
      help: "write each address, or one that is only followed by `*`",
    };
  if (/\?.*\*$/.test(uri))
    return {
      reason: "a `*` does not work behind a `?`",
      help: `write \`${uri.replace(/\?.*/, "*")}\`, which allows any query`,
    };
  if (uri.startsWith("/") || !hasNoScheme(uri)) return undefined;
  return { reason: "it has no scheme", help: `write \`${withScheme(uri)}\`` };
}

/** `app.example/*`, `localhost:3000`, `http//app.example`, `https:/app.example`: Keycloak takes them as they are. */
function hasNoScheme(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?*]|$))/i.test(address) || /^https?:(?!\/\/)/i.test(address);
}

function withScheme(address: string): string {
  const [, scheme, rest = address] = /^(https?):?\/+(.*)$/i.exec(address) ?? [];
  return `${scheme ?? (LOCAL.test(rest) ? "http" : "https")}://${rest}`;
}

/** What a browser sends as its origin has a scheme and no path; another one never matches. */
function checkOrigin(origin: Json, at: At, findings: Findings): void {
  if (typeof origin !== "string") return;
  if (!/^(?:[*+]|null|)$/.test(origin) && hasNoScheme(origin))
    findings.warn("IAM1416", `\`${origin}\` is no origin: it has no scheme`, at, {
      help: `browsers send \`${withScheme(origin).replace(/^([^/]*\/\/[^/]+).*$/, "$1")}\``,
    });
  if (!/^https?:\/\/[^/]+\//i.test(origin)) return;
  findings.warn("IAM1416", `\`${origin}\` is no origin: it has a path`, at, {
    help: `browsers send \`${origin.replace(/^([^/]*\/\/[^/]+).*$/, "$1")}\``,
  });
}

function checkUrl(
  container: JsonObject,
  key: string,
  isRight: (url: string) => boolean,
  findings: Findings,
): void {
  const url = text(container[key]);
  if (!url || isRight(url)) return;
  findings.error(
    "IAM1416",
    `\`${key}\` is no URL: \`${url}\``,
    { in: container, key },
    {
      help: `begin it with https://${isRight("/path") ? " or with /" : ""}`,
    },
  );
}

/** `${authBaseUrl}` and the like are the server's own address. */
function isUrlOrPath(url: string): boolean {
  return url.startsWith("/") || /^\$\{auth(?:Base|Admin)Url\}/.test(url) || isUrl(url);
}

function isUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url) && !problemOf(url);
}

/** What java.net.URI, by which Keycloak judges, has against a URI; `*` may stand anywhere. */
function problemOf(uri: string): string | undefined {
  const illegal = /[\s"<>\\^`{|}]/.exec(uri)?.[0];
  if (illegal !== undefined) return illegal.trim() === "" ? "it holds a space" : `it holds \`${illegal}\``;
  if (/%(?![0-9a-f]{2})/i.test(uri)) return "`%` must be followed by two hexadecimal digits";
  if (uri.includes("#")) return "it has a fragment (`#`)";
  if (/^(?:javascript|data):/i.test(uri)) return "this scheme runs code";
  if (/^[a-z][a-z0-9+.-]*:(?:\/\/)?$/i.test(uri)) return "nothing follows the scheme";
  if (PLAIN.test(uri) || !/^https?:\/\//i.test(uri)) return undefined;
  return URL.canParse(uri.replaceAll("*", "x")) ? undefined : "the host is not valid";
}

/** Hosts in which nothing can be wrong: large specs have tens of thousands of them, and parsing each takes long. */
const PLAIN = /^https?:\/\/(?!.*xn--)(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::\d{1,4})?(?:[/?]|$)/;

/** What Keycloak checks when it stores a provider (IdentityProviderConfig.validate). */
const PROVIDER_URLS = [
  "authorizationUrl",
  "tokenUrl",
  "userInfoUrl",
  "logoutUrl",
  "jwksUrl",
  "tokenIntrospectionUrl",
  "singleSignOnServiceUrl",
  "singleLogoutServiceUrl",
  "artifactResolutionServiceUrl",
  "metadataDescriptorUrl",
];

/** Addresses of the own machine or network; Keycloak lets them pass where TLS is required for outside only. */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/i;

function checkProvider(provider: JsonObject, required: string | undefined, findings: Findings): void {
  const config = object(provider.config);
  if (!config) return;
  for (const key of PROVIDER_URLS) {
    const url = text(config[key]);
    checkUrl(config, key, isUrl, findings);
    if (!url || !/^http:\/\//i.test(url) || !URL.canParse(url) || required === "none") continue;
    if (required !== "all" && LOCAL.test(new URL(url).host)) continue;
    const at = { in: config, key };
    const help = "use https, or set `sslRequired: none` in the realm if this is only a trial";
    if (required === undefined)
      findings.warn(
        "IAM1417",
        `Keycloak refuses http in \`${key}\` unless the realm's sslRequired is none`,
        at,
        { help },
      );
    else findings.error("IAM1417", `\`${key}\` is http, and sslRequired is ${required}`, at, { help });
  }
}
