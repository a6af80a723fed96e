import { X509Certificate } from "node:crypto";
import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";

const METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
const SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
const BINDING = "urn:oasis:names:tc:SAML:2.0:bindings:";

/** What a SAML identity provider says about itself. */
export interface SamlMetadata {
  /** Keycloak's `config` of the identity provider. */
  readonly config: Readonly<Record<string, string>>;
  /** Subjects of certificates that have expired while another one still works. */
  readonly expired: readonly string[];
}

/** The metadata cannot be used; the message says why, in the user's words. */
export class MetadataError extends Error {}

/**
 * Reads the metadata of a SAML identity provider as Keycloak's import does (SAMLIdentityProviderFactory.parseConfig),
 * but signatures are always checked, not only when the provider wants signed requests.
 * @throws MetadataError
 */
export function readSamlMetadata(xml: string, now: Date): SamlMetadata {
  const entity = identityProvider(parse(xml));
  const provider = child(entity, METADATA, "IDPSSODescriptor");
  if (!provider) throw new MetadataError("it describes no identity provider (no IDPSSODescriptor)");
  for (const element of [entity, provider]) checkValidUntil(element, now);
  const sso = endpoint(provider, "SingleSignOnService");
  if (!sso) throw new MetadataError("it has no SingleSignOnService with the POST or redirect binding");
  const logout = endpoint(
    provider,
    "SingleLogoutService",
    sso.post ? ["HTTP-POST", "HTTP-Redirect"] : ["HTTP-Redirect", "HTTP-POST"],
  );
  const { certificates, expired } = signingCertificates(provider, now);
  const nameId = child(provider, METADATA, "NameIDFormat")?.textContent?.trim();
  const config: Record<string, string> = {
    idpEntityId: entity.getAttribute("entityID") ?? "",
    singleSignOnServiceUrl: sso.location,
    ...(logout && { singleLogoutServiceUrl: logout.location }),
    ...(nameId && { nameIDPolicyFormat: nameId }),
    postBindingAuthnRequest: String(sso.post),
    postBindingResponse: String(sso.post),
    postBindingLogout: String(logout?.post ?? sso.post),
    wantAuthnRequestsSigned: String(provider.getAttribute("WantAuthnRequestsSigned") === "true"),
    validateSignature: "true",
    signingCertificate: certificates.join(","),
  };
  return { config, expired };
}

function parse(xml: string): XmlElement {
  if (/<!DOCTYPE/i.test(xml)) throw new MetadataError("it has a DOCTYPE, which metadata never needs");
  const complain = (_level: string, message: string): void => {
    throw new MetadataError(`it is not well-formed XML (${message.split("\n")[0]})`);
  };
  try {
    const root = new DOMParser({ onError: complain }).parseFromString(xml, "text/xml").documentElement;
    if (root) return root;
  } catch (error) {
    if (error instanceof MetadataError) throw error;
    throw new MetadataError(`it is not well-formed XML (${firstLine(error)})`);
  }
  throw new MetadataError("it is empty");
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

/** The one EntityDescriptor that is an identity provider, alone or in an EntitiesDescriptor. */
function identityProvider(root: XmlElement): XmlElement {
  if (root.namespaceURI !== METADATA) throw new MetadataError("it is not SAML metadata");
  if (root.localName === "EntityDescriptor") return root;
  const entities = [...root.getElementsByTagNameNS(METADATA, "EntityDescriptor")];
  const providers = entities.filter((entity) => child(entity, METADATA, "IDPSSODescriptor"));
  const [only, second] = providers;
  if (second)
    throw new MetadataError("it describes several identity providers; keep one EntityDescriptor in the file");
  if (!only) throw new MetadataError("it describes no identity provider (no IDPSSODescriptor)");
  return only;
}

function checkValidUntil(element: XmlElement, now: Date): void {
  const until = element.getAttribute("validUntil");
  if (until && Date.parse(until) < now.getTime())
    throw new MetadataError(`it was valid until ${until}; ask the identity provider for a new one`);
}

interface Endpoint {
  readonly location: string;
  readonly post: boolean;
}

function endpoint(
  provider: XmlElement,
  name: string,
  bindings = ["HTTP-POST", "HTTP-Redirect"],
): Endpoint | undefined {
  const services = children(provider, METADATA, name);
  for (const binding of bindings) {
    const service = services.find((element) => element.getAttribute("Binding") === BINDING + binding);
    const location = service?.getAttribute("Location");
    if (location) return { location, post: binding === "HTTP-POST" };
  }
  return undefined;
}

function signingCertificates(provider: XmlElement, now: Date): { certificates: string[]; expired: string[] } {
  const bodies = children(provider, METADATA, "KeyDescriptor")
    .filter((descriptor) => descriptor.getAttribute("use") !== "encryption")
    .flatMap((descriptor) => [...descriptor.getElementsByTagNameNS(SIGNATURE, "X509Certificate")])
    .map((element) => (element.textContent ?? "").replace(/\s+/g, ""));
  if (bodies.length === 0) throw new MetadataError("it has no signing certificate");
  const certificates: string[] = [];
  const expired: string[] = [];
  let last = "";
  for (const body of new Set(bodies)) {
    const certificate = readCertificate(body);
    last = certificate.validTo;
    if (Date.parse(certificate.validTo) < now.getTime())
      expired.push(certificate.subject.replaceAll("\n", ", "));
    else certificates.push(body);
  }
  if (certificates.length === 0)
    throw new MetadataError(
      `its signing certificate expired on ${last}; ask the identity provider for new metadata`,
    );
  return { certificates, expired };
}

function readCertificate(body: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(body, "base64"));
  } catch {
    throw new MetadataError("its signing certificate cannot be read");
  }
}

function child(parent: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return children(parent, namespace, name)[0];
}

function children(parent: XmlElement, namespace: string, name: string): XmlElement[] {
  return [...parent.getElementsByTagNameNS(namespace, name)].filter(
    (element) => element.parentNode === parent,
  );
}
