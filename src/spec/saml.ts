import type { JsonObject } from "./parse.ts";
import { readBeside } from "./read-beside.ts";
import type { ResolveContext } from "./resolve-context.ts";
import type { SamlMetadata } from "./saml-metadata.ts";
import { object, objects, text } from "./shape.ts";

/** Keycloak's `config` for each `saml` map of a document's identity providers. */
export type SamlConfigs = ReadonlyMap<object, Readonly<Record<string, string>>>;

/** Reads the metadata that the identity providers name; what cannot be used becomes a finding (IAM1410). */
export async function readSamlConfigs(document: JsonObject, context: ResolveContext): Promise<SamlConfigs> {
  const configs = new Map<object, Readonly<Record<string, string>>>();
  for (const provider of objects(document.identityProviders)) {
    const saml = object(provider.saml);
    const name = text(saml?.metadata);
    if (saml === undefined || name === undefined) continue;
    const config = isUrl(name)
      ? configOfUrl(name, saml, provider, context)
      : await configOfFile(name, saml, context);
    if (config) configs.set(saml, config);
  }
  return configs;
}

function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** Keycloak reads the signing certificates from there, when it needs them, but no addresses. */
function configOfUrl(
  url: string,
  saml: JsonObject,
  provider: JsonObject,
  { findings }: ResolveContext,
): Record<string, string> {
  if (text(object(provider.config)?.singleSignOnServiceUrl) === undefined) {
    const help =
      "write `config.singleSignOnServiceUrl` and `config.idpEntityId` too, or save the metadata as a file and name that";
    findings.error(
      "IAM1410",
      "the metadata behind a URL does not tell iam where people log in",
      { in: saml, key: "metadata" },
      { help },
    );
  }
  return { metadataDescriptorUrl: url, useMetadataDescriptorUrl: "true", validateSignature: "true" };
}

async function configOfFile(
  name: string,
  saml: JsonObject,
  context: ResolveContext,
): Promise<SamlMetadata["config"] | undefined> {
  const at = { in: saml, key: "metadata" };
  const xml = await readBeside(name, at, context);
  if (xml === undefined) return undefined;
  // Few specs have metadata; the others do not wait for the XML parser.
  const { MetadataError, readSamlMetadata } = await import("./saml-metadata.ts");
  try {
    const { config, expired } = readSamlMetadata(xml, new Date());
    for (const subject of expired) {
      const message = `a signing certificate in ${name} has expired and is left out (${subject})`;
      context.findings.warn("IAM1410", message, at);
    }
    return config;
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    context.findings.error("IAM1410", `${name} is no usable SAML metadata: ${error.message}`, at);
    return undefined;
  }
}
