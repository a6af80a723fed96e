import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { MetadataError, readSamlMetadata } from "../../src/spec/saml-metadata.ts";
import { at, findingsOf, realmOf } from "./kit.ts";

/** A certificate that is valid for a hundred years from 2026. */
const CERTIFICATE =
  "MIIBgzCCASmgAwIBAgIUeKSi2SxNm2IJlz3nEu56VhEbwGswCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLaWRwLmV4YW1wbGUwIBcNMjYxMTIyMjA1NzEzWhgPMjEyNjEwMjkyMDU3MTNaMBYxFDASBgNVBAMMC2lkcC5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEt6cY+DmKoZbbhlhQ6PhHlEmAZuidqZhwsXsMEDmN0Wy0m5Me7unGh5HIb77pCL+5pNLyUbRQhPrjthxMTOz35qNTMFEwHQYDVR0OBBYEFDwlwswp9URr1/tPEXrsqNoppm4HMB8GA1UdIwQYMBaAFDwlwswp9URr1/tPEXrsqNoppm4HMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgD9pvmSKedP+KzUpzlTy5djWAUPXNzRJ4qItXNRmSrhMCIQDr3sJJPm39hffX/hV83FTEGyelolLrNVXvDrJnZxuIxg==";

/** The certificate of the template, which is valid until 2056. */
const SHORTER = /<ds:X509Certificate>\s*([^<]*?)\s*<\/ds:X509Certificate>/
  .exec(await readFile(new URL("../../templates/aegis-tenant/corp-idp.xml", import.meta.url), "utf8"))?.[1]
  ?.replace(/\s+/g, "");

const NOW = new Date("2030-01-01");
const LATER = new Date("2060-01-01");

interface Parts {
  readonly attributes?: string;
  readonly keys?: string;
  readonly services?: string;
}

function key(certificate: string | undefined, use = "signing"): string {
  return `<md:KeyDescriptor use="${use}"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
    ${certificate}
  </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;
}

function service(name: string, binding: string, location = `https://idp.example/${name}`): string {
  return `<md:${name} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}"/>`;
}

function metadata({
  attributes = "",
  keys = key(CERTIFICATE),
  services = service("SingleSignOnService", "HTTP-POST"),
}: Parts = {}): string {
  return `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="urn:idp" ${attributes}>
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${keys}${services}</md:IDPSSODescriptor>
</md:EntityDescriptor>`;
}

describe("the metadata of a SAML identity provider", () => {
  test("becomes Keycloak's config", () => {
    const services = `${service("SingleLogoutService", "HTTP-Redirect")}
      <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
      ${service("SingleSignOnService", "HTTP-Redirect", "https://idp.example/redirect")}
      ${service("SingleSignOnService", "HTTP-POST")}`;
    expect(readSamlMetadata(metadata({ services }), NOW)).toEqual({
      config: {
        idpEntityId: "urn:idp",
        singleSignOnServiceUrl: "https://idp.example/SingleSignOnService",
        singleLogoutServiceUrl: "https://idp.example/SingleLogoutService",
        nameIDPolicyFormat: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
        postBindingAuthnRequest: "true",
        postBindingResponse: "true",
        postBindingLogout: "false",
        wantAuthnRequestsSigned: "false",
        validateSignature: "true",
        signingCertificate: CERTIFICATE,
      },
      expired: [],
    });
  });

  test("with the redirect binding only", () => {
    const { config } = readSamlMetadata(
      metadata({ services: service("SingleSignOnService", "HTTP-Redirect") }),
      NOW,
    );
    expect(config).toMatchObject({ postBindingAuthnRequest: "false", postBindingResponse: "false" });
    expect(config).not.toHaveProperty("singleLogoutServiceUrl");
  });

  test("with several signing certificates, as during a rollover, keeps those that are valid", () => {
    const keys = key(SHORTER) + key(CERTIFICATE) + key("AAAA", "encryption");
    expect(readSamlMetadata(metadata({ keys }), NOW).config.signingCertificate).toBe(
      `${SHORTER},${CERTIFICATE}`,
    );
    const later = readSamlMetadata(metadata({ keys }), LATER);
    expect(later.config.signingCertificate).toBe(CERTIFICATE);
    expect(later.expired).toEqual([expect.stringContaining("idp.acme.example")]);
  });

  test("may describe the provider among other entities", () => {
    const other =
      '<md:EntityDescriptor entityID="urn:sp"><md:SPSSODescriptor protocolSupportEnumeration="x"/></md:EntityDescriptor>';
    const inner = metadata().replace('<?xml version="1.0"?>', "");
    const all = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${other}${inner}</md:EntitiesDescriptor>`;
    expect(readSamlMetadata(all, NOW).config.idpEntityId).toBe("urn:idp");
    expect(() => readSamlMetadata(all.replace(inner, inner + inner), NOW)).toThrow(
      /several identity providers/,
    );
  });

  test.each([
    ["broken XML", "<md:EntityDescriptor", /well-formed/],
    ["an empty file", "", /well-formed|empty/],
    ["another XML document", "<html/>", /not SAML metadata/],
    ["a DOCTYPE", `<!DOCTYPE x [<!ENTITY a "aaaa">]>${metadata()}`, /DOCTYPE/],
    [
      "a service provider",
      metadata().replaceAll("IDPSSODescriptor", "SPSSODescriptor"),
      /no identity provider/,
    ],
    ["no address to log in at", metadata({ services: "" }), /SingleSignOnService/],
    ["no signing certificate", metadata({ keys: "" }), /no signing certificate/],
    ["a certificate that is none", metadata({ keys: key("AAAA") }), /cannot be read/],
    [
      "a validity that has ended",
      metadata({ attributes: 'validUntil="2029-12-31T00:00:00Z"' }),
      /valid until 2029-12-31/,
    ],
  ])("with %s is refused", (_, xml, message) => {
    expect(() => readSamlMetadata(xml, NOW)).toThrow(MetadataError);
    expect(() => readSamlMetadata(xml, NOW)).toThrow(message);
  });

  test("whose only certificate has expired is refused", () => {
    expect(() => readSamlMetadata(metadata({ keys: key(SHORTER) }), LATER)).toThrow(/expired on Nov/);
  });
});

describe("an identity provider with `saml`", () => {
  const spec = "realm: r\nidentityProviders:\n  - alias: corp\n    saml: { metadata: ./idp.xml }\n";

  test("takes its config from the metadata; what the spec writes wins", async () => {
    const { representation } = await realmOf(
      `${spec}    config: { singleSignOnServiceUrl: https://other/sso, wantAssertionsSigned: true }`,
      { files: { "idp.xml": metadata() } },
    );
    expect(representation.identityProviders).toEqual([
      {
        alias: "corp",
        providerId: "saml",
        config: expect.objectContaining({
          idpEntityId: "urn:idp",
          singleSignOnServiceUrl: "https://other/sso",
          wantAssertionsSigned: "true",
          signingCertificate: CERTIFICATE,
        }),
      },
    ]);
  });

  test("says at the metadata's place what is wrong with it", async () => {
    const findings = await findingsOf(spec, { files: { "idp.xml": metadata({ keys: "" }) } });
    expect(findings.map((found) => `${at(found)} ${found.code} ${found.message}`)).toEqual([
      "realm.yaml:4:23 IAM1410 ./idp.xml is no usable SAML metadata: it has no signing certificate",
    ]);
  });

  test("from a URL is read by Keycloak, not by iam", async () => {
    const { representation } = await realmOf(`realm: r
identityProviders:
  - alias: corp
    saml: { metadata: "https://idp.example/metadata" }
    config: { idpEntityId: urn:idp, singleSignOnServiceUrl: https://idp.example/sso }`);
    expect(representation.identityProviders?.[0]?.config).toEqual({
      metadataDescriptorUrl: "https://idp.example/metadata",
      useMetadataDescriptorUrl: "true",
      validateSignature: "true",
      idpEntityId: "urn:idp",
      singleSignOnServiceUrl: "https://idp.example/sso",
    });
  });
});
