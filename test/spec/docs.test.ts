import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findingsOf, load } from "./kit.ts";

const text = await readFile(new URL("../../docs/spec.md", import.meta.url), "utf8");
const metadata = await readFile(
  new URL("../../templates/aegis-tenant/corp-idp.xml", import.meta.url),
  "utf8",
);

const EXAMPLE = /```yaml\n([\s\S]*?)```/g;
const PAIR = /```yaml\n([^`]*)```\n\nbecomes\n\n```yaml\n([^`]*)```/g;
/** The template that stands in the text, for the fleet that does. */
const [, template = ""] = /```yaml\n(realm: tenant-[\s\S]*?)```/.exec(text) ?? [];
const OPTIONS = {
  env: { NIGHTLY_REPORT_SECRET: "x" },
  files: {
    "corp-idp.xml": metadata,
    "tenant.yaml": `${template}identityProviders: [{ alias: corp, saml: { metadata: $(param:metadata:-corp-idp.xml) } }]`,
    "acme.xml": metadata,
    "globex.xml": metadata,
  },
};

/** An example shows a part of a spec: a realm, a few top-level keys, or keys of a client. */
function complete(example: string): string {
  if (/^(?:realm|tenants):/m.test(example)) return example;
  if (/^\w+:\s*$/m.test(example.replace(/^mappers:/m, "")) || /^owner:/m.test(example)) {
    const caller = example.includes("verify:")
      ? "clients: [{ clientId: nightly-report, serviceAccount: true }]\n"
      : "";
    return `realm: r\n${caller}${example}`;
  }
  return `realm: r\nclients:\n  - clientId: c\n${example.replace(/^/gm, "    ")}`;
}

describe("docs/spec.md", () => {
  test.each([...text.matchAll(EXAMPLE)].map(([, example = ""]) => example))(
    "shows specs that work: %s",
    async (example) => {
      expect(await findingsOf(complete(example), OPTIONS)).toEqual([]);
    },
  );

  test.each([...text.matchAll(PAIR)].map(([, short = "", plain = ""]) => [short, plain] as const))(
    "shows what short forms become: %s",
    async (short, plain) => {
      const { realms } = await load(complete(short), OPTIONS);
      expect(realms[0]?.representation).toMatchObject(parse(plain));
    },
  );
});
