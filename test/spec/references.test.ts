import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Secret } from "../../src/secret.ts";
import { SpecError } from "../../src/spec/diagnostic.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { at, findingsOf, folder, load, realmOf } from "./kit.ts";

async function displayName(
  value: string,
  env: Record<string, string> = {},
  files: Record<string, string> = {},
) {
  const { representation } = await realmOf(`realm: r\ndisplayName: ${value}`, { env, files });
  return representation.displayName;
}

describe("a reference", () => {
  test.each([
    ["a variable", "$(env:NAME)", "Acme"],
    ["a variable inside text", "The $(env:NAME) of $(env:CITY)", "The Acme of Bern"],
    ["a default for an unset variable", "$(env:NOPE:-Other)", "Other"],
    ["a default for an empty variable", "$(env:EMPTY:-Other)", "Other"],
    ["a variable that is set although there is a default", "$(env:NAME:-Other)", "Acme"],
    ["an empty default", "a$(env:NOPE:-)b", "ab"],
    ["a default with parentheses and colons", "$(env:NOPE:-http://x:1/(a))", "http://x:1/(a)"],
    ["the content of a file, without its last newline", "$(file:name.txt)", "from file"],
    ["the content of a file inside text, as it is", "'<$(file:sub/name.txt)>'", "<below\n>"],
  ])("brings %s", async (_, value, expected) => {
    const env = { NAME: "Acme", CITY: "Bern", EMPTY: "" };
    const files = { "name.txt": "from file\n", "sub/name.txt": "below\n" };
    expect(await displayName(value, env, files)).toBe(expected);
  });

  test.each([
    ["Keycloak's own references", "'${client_account} ${vault.key}'", "${client_account} ${vault.key}"],
    ["an escaped reference", "$$(env:NAME)", "$(env:NAME)"],
    ["an escaped one beside a real one", "$$(env:NAME) $(env:NAME)", "$(env:NAME) Acme"],
    ["what is no reference", "'cost: 5$ (net), ^a$(?:b)'", "cost: 5$ (net), ^a$(?:b)"],
  ])("is not %s", async (_, value, expected) => {
    expect(await displayName(value, { NAME: "Acme" })).toBe(expected);
  });

  test.each(["constructor", "__proto__"])("to %s is an unset variable like any other", async (name) => {
    const findings = await findingsOf(`realm: r\ndisplayName: $(env:${name})`);
    expect(findings).toMatchObject([{ code: "IAM1301" }]);
  });

  test("through a symbolic link out of the folder is refused, one inside is followed", async () => {
    const outside = await folder({ "secret.txt": "of the machine" });
    const root = await folder({
      "realm.yaml": "realm: r\ndisplayName: $(file:link)\ndisplayNameHtml: $(file:near)",
      "x.txt": "x",
    });
    await symlink(join(outside, "secret.txt"), join(root, "link"));
    await symlink("x.txt", join(root, "near"));
    const failure = await loadSpec(["realm.yaml"], { cwd: root, env: {}, stdin: async () => "" }).catch(
      (error: unknown) => error,
    );
    expect(failure instanceof SpecError && failure.diagnostics).toMatchObject([
      { code: "IAM1304", place: { line: 2 } },
    ]);
  });

  test("what a variable holds is not read as a reference again", async () => {
    expect(await displayName("$(env:A)", { A: "$(env:B)", B: "no" })).toBe("$(env:B)");
  });

  test("becomes a number or true/false where Keycloak wants one, and stays text elsewhere", async () => {
    const { representation } = await realmOf(
      "realm: r\nenabled: $(env:ON)\naccessTokenLifespan: $(env:N:-60)\ndisplayName: $(env:N)",
      { env: { ON: "true", N: "300" } },
    );
    expect(representation).toMatchObject({ enabled: true, accessTokenLifespan: 300, displayName: "300" });
  });

  test("that brings no number where one belongs is a finding, without the value", async () => {
    const findings = await findingsOf("realm: r\naccessTokenLifespan: $(env:N)", { env: { N: "s3cr3t" } });
    expect(findings.map((found) => `${at(found)} ${found.code}`)).toEqual(["realm.yaml:2:22 IAM1202"]);
    expect(JSON.stringify(findings)).not.toContain("s3cr3t");
  });

  test("says what is wrong with a number that it does not bring, and does not repeat what it brought", async () => {
    const env = { N: "12", T: "5m", ON: "maybe" };
    const text =
      'realm: r\naccessTokenLifespan: "$(env:N)0"\nssoSessionMaxLifespan: $(env:T)\nenabled: "$(env:ON:-yes)"';
    expect((await findingsOf(text, { env })).map(({ help }) => help)).toEqual([
      "only a reference that stands alone can bring a whole number: `accessTokenLifespan: $(env:NAME)`",
      "the reference must bring a whole number",
      "the reference must bring true or false",
    ]);
  });

  test("to a file brings numbers too", async () => {
    const text = "realm: r\naccessTokenLifespan: $(file:n.txt)\nenabled: $(file:on.txt)";
    const { representation } = await realmOf(text, { files: { "n.txt": "300\n", "on.txt": "false" } });
    expect(representation).toMatchObject({ accessTokenLifespan: 300, enabled: false });
  });

  test("works in every kind of value", async () => {
    const { representation, services } = await realmOf(
      `
realm: tenant-$(env:T)
clients: [{ clientId: web, redirectUris: ["https://$(env:T).example/*"], attributes: { a: "$(env:T)" } }]
verify: { services: [{ name: s, url: "$(env:U:-http://localhost:1)", probes: [] }] }`,
      { env: { T: "acme" } },
    );
    expect(representation).toMatchObject({
      realm: "tenant-acme",
      clients: [{ redirectUris: ["https://acme.example/*"], attributes: { a: "acme" } }],
    });
    expect(services[0]?.url).toBe("http://localhost:1");
  });

  test("to a file is relative to the file it stands in", async () => {
    const { realms } = await load("realm: a", {
      files: { "b/realm.yaml": "realm: b\ndisplayName: $(file:name.txt)", "b/name.txt": "B" },
      inputs: ["realm.yaml", "b"],
    });
    expect(realms[1]?.representation.displayName).toBe("B");
  });

  test("that cannot be resolved leaves its field out where only a part of the spec is needed", async () => {
    const { representation, services } = await realmOf(
      `
realm: r
displayName: $(file:nope)
clients:
  - clientId: a
    secret: $(env:A)
    redirectUris: ["$(env:NOPE)/*", https://x/*]
  - clientId: b
    secret: $(env:B)
identityProviders: [{ alias: x, saml: { metadata: ./nope.xml } }]
verify: { services: [{ name: s, url: "$(env:NOPE)", probes: [] }] }`,
      { env: { B: "bbb" }, unresolved: "omit" },
    );
    expect(representation.displayName).toBeUndefined();
    const [a, b] = representation.clients ?? [];
    expect(a).toEqual({ clientId: "a", redirectUris: ["https://x/*"] });
    expect(b?.secret instanceof Secret && b.secret.reveal()).toBe("bbb");
    expect(services).toEqual([]);
  });
});

describe("a secret", () => {
  const spec = `
realm: r
smtpServer: { host: mail, password: $(env:S) }
clients: [{ clientId: a, secret: $(env:S), attributes: { saml.signing.private.key: $(env:S) } }]
identityProviders: [{ alias: x, providerId: oidc, config: { clientId: c, clientSecret: $(env:S) } }]
`;

  test("is wrapped wherever it stands, and shows in no output of the spec", async () => {
    const loaded = await load(spec, { env: { S: "hunter2" } });
    const realm = loaded.realms[0]?.representation;
    expect(JSON.stringify(loaded.realms)).not.toContain("hunter2");
    for (const value of [
      realm?.clients?.[0]?.secret,
      realm?.clients?.[0]?.attributes?.["saml.signing.private.key"],
      realm?.identityProviders?.[0]?.config?.clientSecret,
      (realm?.smtpServer as Record<string, unknown> | undefined)?.password,
    ])
      expect(value instanceof Secret && value.reveal()).toBe("hunter2");
    expect(loaded.warnings).toEqual([]);
  });

  test("that is masked, as exports write it, counts as not written", async () => {
    const { representation } = await realmOf("realm: r\nclients: [{ clientId: a, secret: '**********' }]");
    expect(representation.clients).toEqual([{ clientId: "a" }]);
  });

  test.each([
    ["written out", "secret: hunter2", {}],
    ["a default that was used", "secret: $(env:S:-hunter2)", {}],
    ["partly written out", "secret: hunter2$(env:S)", { S: "x" }],
  ])("that is %s gives a warning that does not show it", async (_, field, env) => {
    const findings = await findingsOf(`realm: r\nclients:\n  - clientId: a\n    ${field}\n`, { env });
    expect(findings).toMatchObject([
      { code: "IAM1502", severity: "warning", place: { line: 4, column: 13 } },
    ]);
    expect(JSON.stringify(findings)).not.toContain("hunter2");
  });

  test.each([
    ["taken from a variable", "secret: $(env:S)"],
    ["taken from a variable although there is a default", "secret: $(env:S:-dev)"],
    ["in Keycloak's vault", "secret: '${vault.a_secret}'"],
  ])("that is %s gives none", async (_, field) => {
    expect(await findingsOf(`realm: r\nclients: [{ clientId: a, ${field} }]`, { env: { S: "x" } })).toEqual(
      [],
    );
  });

  test("from an empty variable is an error", async () => {
    const findings = await findingsOf("realm: r\nclients: [{ clientId: a, secret: $(env:S) }]", {
      env: { S: "" },
    });
    expect(findings).toMatchObject([{ code: "IAM1205", severity: "error", place: { line: 2, column: 34 } }]);
  });

  test("of a user or a key component is seen too, a translated word is not", async () => {
    const findings = await findingsOf(`realm: r
users: [{ username: u, credentials: [{ type: password, value: hunter2 }] }]
components: { org.keycloak.keys.KeyProvider: [{ name: k, providerId: rsa, config: { privateKey: [hunter2] } }] }
localizationTexts: { de: { password: Passwort } }
`);
    expect(findings.map((found) => `${at(found)} ${found.code}`)).toEqual([
      "realm.yaml:2:1 IAM1501",
      "realm.yaml:2:63 IAM1502",
      "realm.yaml:3:98 IAM1502",
    ]);
    expect(JSON.stringify(findings)).not.toContain("hunter2");
  });
});

describe("files outside the spec's folder", () => {
  const files = {
    "spec/realm.yaml": "realm: r\ndisplayName: $(file:../shared/name)",
    "shared/name": "Acme",
    "other/name": "x",
  };
  const inputs = ["spec/realm.yaml"];

  test("may be named where they are allowed", async () => {
    const { realms } = await load("", { files, inputs, allowFiles: ["shared"] });
    expect(realms[0]?.representation.displayName).toBe("Acme");
  });

  test("may not be named elsewhere", async () => {
    for (const allowFiles of [[], ["other"], ["shared/name"]])
      expect((await findingsOf("", { files, inputs, allowFiles })).map(({ code }) => code)).toEqual([
        "IAM1304",
      ]);
  });
});

test("a default may be a reference in its turn", async () => {
  const text = "realm: r\nenabled: $(env:A:-$(env:B:-true))\ndisplayName: $(env:A:-$(env:B))";
  const found = await findingsOf(text);
  expect(found.map((one) => `${one.code} ${at(one)}`)).toEqual(["IAM1301 realm.yaml:3:14"]);
  const { realms } = await load(text, { env: { B: "false" } });
  expect(realms[0]?.representation).toMatchObject({ enabled: false, displayName: "false" });
});
