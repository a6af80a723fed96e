import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { IamError } from "../../src/errors.ts";
import { at, expectNoFindings, findingsOf, load, type Options } from "./kit.ts";

const TEMPLATE = `realm: tenant-$(param:slug)
displayName: $(param:name:-Customer $(param:slug))
enabled: $(param:enabled:-true)
clients:
  - clientId: web
    redirectUris: ["https://$(param:slug).example/*"]
    attributes: { tier: $(param:tier:-7) }
`;

/** The findings of a fleet, as `code file:line:column tenants`. */
async function fleet(each: string, template = TEMPLATE, options: Options = {}): Promise<string[]> {
  const found = await findingsOf(`tenants:\n  template: ./tenant.yaml\n  each:${each}\n`, {
    ...options,
    files: { "tenant.yaml": template, ...options.files },
  });
  return found.map((one) => [one.code, at(one), ...(one.tenants ?? [])].join(" "));
}

describe("a fleet", () => {
  const files = { "tenant.yaml": TEMPLATE };

  test("makes one realm for each tenant, with its parameters in place", async () => {
    const { realms } = await load(
      `
tenants:
  template: ./tenant.yaml
  each:
    - { slug: acme, name: Acme Inc, enabled: false, tier: 1.10 }
    - { slug: globex }
`,
      { files },
    );
    expect(realms.map(({ realm, representation }) => [realm, representation.enabled])).toEqual([
      ["tenant-acme", false],
      ["tenant-globex", true],
    ]);
    expect(realms[0]?.representation).toMatchObject({
      displayName: "Acme Inc",
      clients: [{ redirectUris: ["https://acme.example/*"], attributes: { tier: "1.10" } }],
    });
    expect(realms[1]?.representation.clients?.[0]?.attributes).toEqual({ tier: "7" });
  });

  test.each([
    ["YAML", "tenants.yaml", "- { slug: acme, name: A }\n- { slug: globex, name: '$(env:NAME)' }\n"],
    ["JSON", "tenants.json", '[{"slug": "acme", "name": "A"}, {"slug": "globex", "name": "$(env:NAME)"}]'],
    ["CSV", "tenants.csv", "\uFEFFslug,name\r\nacme,A\r\n\r\nglobex,$(env:NAME)\r\n"],
    ["semicolon-separated", "tenants.csv", "slug;name\nacme;A\nglobex;$(env:NAME)\n"],
  ])("reads its tenants from a %s file", async (_, name, text) => {
    const { realms } = await load(`tenants: { template: ./tenant.yaml, each: ./${name} }`, {
      files: { ...files, [name]: text },
      env: { NAME: "G, Inc" },
    });
    expect(realms.map(({ realm, representation }) => [realm, representation.displayName])).toEqual([
      ["tenant-acme", "A"],
      ["tenant-globex", "G, Inc"],
    ]);
  });

  test("a file that a parameter names lies beside the list of tenants, one that the template names beside the template", async () => {
    const metadata = await readFile(
      new URL("../../templates/aegis-tenant/corp-idp.xml", import.meta.url),
      "utf8",
    );
    const { realms } = await load("tenants: { template: ./kit/tenant.yaml, each: ./customers/all.csv }", {
      files: {
        "kit/tenant.yaml":
          'realm: $(param:slug)\ndisplayName: "$(file:$(param:slug).txt)"\nidentityProviders: [{ alias: corp, saml: { metadata: "$(param:idp)" } }]',
        "kit/acme.txt": "Acme\n",
        "customers/all.csv": "slug,idp\nacme,idp.xml\n",
        "customers/idp.xml": metadata,
      },
    });
    expect(realms[0]?.representation).toMatchObject({
      displayName: "Acme",
      identityProviders: [{ config: { idpEntityId: "https://idp.acme.example/saml" } }],
    });
  });

  test("a parameter can be a part of a variable's name, and its value is no reference", async () => {
    const { realms } = await load(
      "tenants: { template: ./t.yaml, each: [{ slug: acme, name: '$$(env:HOME)' }] }",
      {
        files: { "t.yaml": "realm: $(param:slug)\ndisplayName: $(param:name) $(env:OF_$(param:slug))" },
        env: { OF_acme: "x", HOME: "y" },
      },
    );
    expect(realms[0]?.representation.displayName).toBe("$(env:HOME) x");
  });

  test("a later file is laid over the realm of one tenant", async () => {
    const { realms } = await load("tenants: { template: ./t.yaml, each: [{ slug: a }, { slug: b }] }", {
      files: { "t.yaml": "realm: $(param:slug)\nenabled: true", "b.yaml": "realm: b\nenabled: false" },
      inputs: ["realm.yaml", "b.yaml"],
    });
    expect(realms.map(({ realm, representation }) => [realm, representation.enabled])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  test("a secret that a variable brings through a parameter is a secret and no finding", async () => {
    const template = "realm: $(param:slug)\nclients: [{ clientId: a, secret: $(param:secret) }]";
    expect(await fleet(" [{ slug: x, secret: $(env:S) }]", template, { env: { S: "hunter2" } })).toEqual([]);
    expect(await fleet(" [{ slug: x, secret: hunter2 }]", template)).toEqual(["IAM1502 tenant.yaml:2:34 x"]);
  });

  test("the template of AEGIS tenants is a spec by itself and makes a fleet", async () => {
    const [realm, idp] = await Promise.all(
      ["realm.yaml", "corp-idp.xml"].map((name) =>
        readFile(new URL(`../../templates/aegis-tenant/${name}`, import.meta.url), "utf8"),
      ),
    );
    const kit = { "tenant.yaml": realm ?? "", "corp-idp.xml": idp ?? "", "globex.xml": idp ?? "" };
    await expectNoFindings(realm ?? "", { files: kit });
    const text =
      "tenants: { template: ./tenant.yaml, each: [{ slug: globex, name: Globex, metadata: ./globex.xml }] }";
    await expectNoFindings(text, { files: kit });
    const { realms } = await load(text, { files: kit });
    expect(realms.map((one) => [one.realm, one.representation.displayName])).toEqual([
      ["tenant-globex", "Globex"],
    ]);
  });
});

describe("mistakes in a fleet", () => {
  test("in the template are reported once, at its line, with the tenants", async () => {
    const template = "realm: t-$(param:slug)\nclients: [{ clientId: web-$(param:slug), redirectUri: [] }]";
    expect(await fleet(" [{ slug: a }, { slug: b }]", template)).toEqual([
      "IAM1201 tenant.yaml:2:42 t-a t-b",
    ]);
  });

  test("of one tenant do not hide those of another", async () => {
    expect(
      await fleet(" [{ slug: a, enabled: maybe }, { slug: b }, { slug: c, tier: 1, enabled: 7 }]"),
    ).toEqual(["IAM1202 tenant.yaml:3:10 tenant-a tenant-c"]);
  });

  test("in the list are told beside those of a template that cannot be read", async () => {
    const files = { "t.yaml": "realm: [", "t.csv": "slug\n$(env:NOPE)\na,b\n" };
    const found = await findingsOf("tenants: { template: ./t.yaml, each: ./t.csv }", { files });
    expect(found.map((one) => `${one.code} ${at(one)}`)).toEqual([
      "IAM1301 t.csv:2:1",
      "IAM1101 t.csv:3:1",
      "IAM1101 t.yaml:1:9",
    ]);
  });

  test("that are another thing to do for each are told for each", async () => {
    const template = "realm: $(param:slug)\nclients: [{ clientId: a, secret: $(env:OF_$(param:slug)) }]";
    const found = await findingsOf(
      "tenants: { template: ./t.yaml, each: [{ slug: a }, { slug: b }, { slug: a.b }] }",
      {
        files: { "t.yaml": template },
      },
    );
    expect(found.map(({ message, tenants }) => [message, tenants])).toEqual([
      ["`a.b` cannot be the name of a tenant's realm", ["a.b"]],
      ["the variable OF_a is not set", ["a"]],
      ["the variable OF_b is not set", ["b"]],
      ["a variable is named by letters, digits and `_`: `$(env:NAME)` or `$(env:NAME:-default)`", ["a.b"]],
    ]);
  });

  test("say for each tenant where its value is given", async () => {
    const found = await findingsOf("tenants: { template: ./tenant.yaml, each: ./t.csv }", {
      files: { "tenant.yaml": TEMPLATE, "t.csv": "slug,enabled\na,maybe\nb,true\nc,perhaps\n" },
    });
    expect(found.map(({ tenants, related }) => [tenants, related?.map(({ place }) => place.line)])).toEqual([
      [
        ["tenant-a", "tenant-c"],
        [2, 4],
      ],
    ]);
  });

  test("say where the value is given", async () => {
    const found = await findingsOf(
      "tenants: { template: ./tenant.yaml, each: [{ slug: a, enabled: maybe }] }",
      {
        files: { "tenant.yaml": TEMPLATE },
      },
    );
    expect(found[0]?.related?.map(({ message, place }) => [message, place.file, place.column])).toEqual([
      ["the value is given", "realm.yaml", 64],
    ]);
  });

  test.each([
    [
      "a parameter that is not given",
      " [{ name: A }]",
      ["IAM1305 tenant.yaml:1:8", "IAM1305 tenant.yaml:6:20"],
    ],
    ["an unknown parameter", " [{ slug: a, nmae: A }]", ["IAM1503 realm.yaml:3:21"]],
    ["the same realm twice", " [{ slug: a }, { slug: a }]", ["IAM1406 realm.yaml:3:23"]],
    [
      "a name that is no RFC 1123 label",
      " [{ slug: Acme_Inc }]",
      ["IAM1411 tenant.yaml:1:8 tenant-Acme_Inc"],
    ],
    ["a list as a parameter", " [{ slug: a, name: [b] }]", ["IAM1202 realm.yaml:3:27"]],
    ["a tenant that is no map", " [acme]", ["IAM1202 realm.yaml:3:10"]],
    ["a file that is not there", " ./none.csv", ["IAM1302 realm.yaml:3:9"]],
    ["a file above the spec", " ../tenants.csv", ["IAM1304 realm.yaml:3:9"]],
  ])("%s", async (_, each, expected) => {
    const found = await fleet(each);
    for (const one of expected) expect(found.join("\n")).toContain(one);
    if (!each.includes("name")) expect(found).toHaveLength(expected.length);
  });

  test.each([
    ["a row with too few cells", "t.csv", "slug,name\nacme\n", ["IAM1101 t.csv:2:1"]],
    ["an entry that is no map", "t.yaml", "- slug: a\n- b\n", ["IAM1202 t.yaml:2:3"]],
    ["a list inside", "t.yaml", "- slug: a\n  name: [b]\n", ["IAM1202 t.yaml:2:9"]],
    ["a map", "t.yaml", "slug: a\n", ["IAM1004 t.yaml:1:1"]],
    ["an empty cell without default", "t.csv", "slug,name\n,A\n", ["IAM1305 tenant.yaml:1:8"]],
    ["an unset variable", "t.csv", "slug\n$(env:NOPE)\n", ["IAM1301 t.csv:2:1"]],
    ["two columns of one name", "t.csv", "slug,slug\na,b\n", ["IAM1102 t.csv:1:1"]],
  ])("in its file of tenants: %s", async (_, name, text, expected) => {
    const found = await fleet(` ./${name}`, TEMPLATE, { files: { [name]: text } });
    for (const one of expected) expect(found.join("\n")).toContain(one);
  });

  test("each line of a CSV file with too many or too few cells is told, and its tenant with it", async () => {
    const files = { "t.csv": "slug,name\na,A\nb,B,C\n\nc\n" };
    expect(await fleet(" ./t.csv", TEMPLATE, { files })).toEqual([
      "IAM1101 t.csv:3:1 tenant-b",
      "IAM1101 t.csv:5:1 tenant-c",
    ]);
  });

  test("an unset variable of a tenant is told once, where it stands, and not again in the template", async () => {
    const each = " [{ slug: a, name: $(env:NOPE), tier: 1 }, { slug: $(env:NOPE) }]";
    const template = "realm: $(param:slug)\ndisplayName: $(param:name:-x) $(param:slug) $(param:tier:-1)";
    expect(await fleet(each, template)).toEqual([
      "IAM1301 realm.yaml:3:27 a",
      "IAM1301 realm.yaml:3:59 tenant 2",
    ]);
  });

  test("a CSV file with a column of secrets shows none of its lines", async () => {
    const found = await findingsOf("tenants: { template: ./t.yaml, each: ./t.csv }", {
      files: {
        "t.yaml": "realm: $(param:slug)\nenabled: $(param:on)",
        "t.csv": "slug,secret,on\na,hunter2,maybe\n",
      },
    });
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  test.each([
    [
      "keys beside `tenants`",
      "realm: r\ntenants: { template: ./t.yaml, each: [] }",
      "IAM1409 realm.yaml:1:1",
    ],
    ["a fleet without template", "tenants: { each: [] }", "IAM1203 realm.yaml:1:10"],
    ["a template that is no file", "tenants: { template: ./none.yaml, each: [] }", "IAM1302 realm.yaml:1:22"],
    ["a template with tenants", "tenants: { template: ./realm.yaml, each: [] }", "IAM1409 realm.yaml:1:1"],
    ["a template without name", 'tenants: { template: "", each: [] }', "IAM1302 realm.yaml:1:22"],
    ["a template used alone", "realm: $(param:slug)", "IAM1305 realm.yaml:1:8"],
    ["a malformed parameter", "realm: $(param:a b)", "IAM1303 realm.yaml:1:8"],
  ])("%s", async (_, text, expected) => {
    const found = await findingsOf(text, { files: { "t.yaml": "realm: r" } });
    expect(found.map((one) => `${one.code} ${at(one)}`)).toEqual([expected]);
  });
});

test("a fleet without tenants says so", async () => {
  const files = { "t.yaml": "realm: $(param:slug)", "t.csv": "slug\n" };
  const empty = load("tenants: { template: ./t.yaml, each: ./t.csv }", { files });
  await expect(empty).rejects.toMatchObject({ code: "IAM1004", help: "the list of tenants is empty" });
});

describe("some realms of a fleet", () => {
  const text = "tenants: { template: ./t.yaml, each: [{ slug: a }, { slug: b, on: maybe }, { slug: ab }] }";
  const files = {
    "t.yaml": "realm: t-$(param:slug)\nenabled: $(param:on:-true)\ndisplayName: $(param:name:-x)",
  };
  const loaded = async (options: Options): Promise<string[]> =>
    (await load(text, { files, ...options })).realms.map(({ realm }) => realm);

  test.each([
    ["--only takes names", { only: ["t-a", "t-ab"] }, ["t-a", "t-ab"]],
    ["--only takes patterns", { only: ["t-a*"] }, ["t-a", "t-ab"]],
    ["--except leaves names out", { except: ["t-b"] }, ["t-a", "t-ab"]],
    ["--except takes patterns", { except: ["*b"] }, ["t-a"]],
    ["--except takes from --only", { only: ["t-*"], except: ["t-ab", "t-b"] }, ["t-a"]],
  ])("%s, and mistakes of the others do not count", async (_, selection, expected) => {
    expect(await loaded(selection)).toEqual(expected);
  });

  test.each([
    ["a name to take", { only: ["tt-a"] }, "the spec has no realm `tt-a`", "did you mean `t-a`?"],
    [
      "a name to leave out",
      { except: ["other"] },
      "the spec has no realm `other`",
      "it is about t-a, t-b, t-ab",
    ],
    ["a pattern", { only: ["x*"] }, "the spec has no realm `x*`", "it is about t-a, t-b, t-ab"],
    ["the rest", { except: ["*"] }, "no realm of the spec is left", "it is about t-a, t-b, t-ab"],
  ])("%s must stand for something", async (_, selection, message, help) => {
    const wrong = loaded(selection);
    await expect(wrong).rejects.toBeInstanceOf(IamError);
    await expect(wrong).rejects.toMatchObject({ code: "IAM9001", message, help });
  });

  test("what is wrong in the list with the other tenants does not count either", async () => {
    const each = `
    - { slug: a, name: $(env:A) }
    - { slug: b, name: $(env:B) }
    - { slug: b }
    - { name: nobody }
    - { slug: $(env:SLUG) }`;
    const options = { files, env: { A: "A" } };
    const list = `tenants:\n  template: ./t.yaml\n  each:${each}\n`;
    expect((await load(list, { ...options, only: ["t-a"] })).realms.map(({ realm }) => realm)).toEqual([
      "t-a",
    ]);
    const rows = { ...files, "t.csv": "slug,name\na,A\nb,B,C\na2,$(env:NOPE)\n" };
    const csv = "tenants: { template: ./t.yaml, each: ./t.csv }";
    expect((await load(csv, { files: rows, only: ["t-a"] })).realms.map(({ realm }) => realm)).toEqual([
      "t-a",
    ]);
  });

  test("a tenant without name goes by what messages call it, and is told where the wanted one is missing", async () => {
    const list = "tenants: { template: ./t.yaml, each: [{ slug: a }, { slug: $(env:SLUG) }] }";
    expect((await load(list, { files, except: ["tenant 2"] })).realms).toHaveLength(1);
    const found = await findingsOf(list, { files, only: ["t-acme"] });
    expect(found.map(({ code, tenants }) => [code, tenants])).toEqual([["IAM1301", ["tenant 2"]]]);
  });
});
