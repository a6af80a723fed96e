import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/spec/source-file.ts";
import { at, findingsOf, load } from "./kit.ts";

async function placesOf(text: string | Buffer): Promise<string[]> {
  return (await findingsOf(text)).map((found) => `${found.place?.line}:${found.place?.column}`);
}

describe("positions stay right", () => {
  const spec = "realm: r\nclients:\n  - clientId: a\n    wrong: 1\n";

  test.each([
    ["with Windows line ends", spec.replaceAll("\n", "\r\n"), "4:5"],
    ["after a byte-order mark", `\uFEFFwrong: 1\n${spec.replace("wrong: 1", "name: x")}`, "1:1"],
    ["in JSON", '{\n  "realm": "r",\n  "clients": [{"clientId": "a", "wrong": 1}]\n}', "3:33"],
    ["in JSON on one line", '{"realm":"r","clients":[{"clientId":"a","wrong":1}]}', "1:41"],
    ["in flow style", "realm: r\nclients: [{ clientId: a, wrong: 1 }]", "2:26"],
    [
      "after characters of several bytes",
      "realm: r\nclients: [{ clientId: a, name: 'é😀ü', wrong: 1 }]",
      "2:40",
    ],
    ["without a newline at the end", "realm: r\nwrong: 1", "2:1"],
    ["after comments and document marks", "# a\n---\n# b\nrealm: r\nwrong: 1\n...\n", "5:1"],
    ["in a second document", "realm: a\n---\nrealm: b\nwrong: 1\n", "4:1"],
    ["with quoted keys", 'realm: r\n"wrong": 1\n', "2:1"],
  ])("%s", async (_, text, place) => {
    expect(await placesOf(text)).toEqual([place]);
  });

  test.each([
    ["a map", "realm: r\nclients:\n  - name: api # which?\n", "name: api"],
    ["a map of maps", "realm: r\nclients:\n  - attributes: # none\n      a: b # c\n", "attributes: # none"],
    ["a list", "realm: r\nsmtpServer:\n  - a # b\n", "- a"],
    [
      "a map that ends with flow style",
      "realm: r\nclients:\n  - redirectUris: [/a] # b\n",
      "redirectUris: [/a]",
    ],
  ])("the mark of %s does not go on to the comment behind it", async (_, text, marked) => {
    const place = (await findingsOf(text)).find(({ severity }) => severity === "error")?.place;
    const start = (place?.column ?? 0) - 1;
    expect(place?.text.slice(start, start + (place.length ?? 0))).toBe(marked);
  });

  test("at an alias, the anchored text is shown, once for all aliases", async () => {
    expect(
      await placesOf(
        "realm: r\nclients:\n  - &a { clientId: a, wrong: 1 }\n  - { clientId: b, mappers: &m [{ name: x, protocolMapper: oidc-acr-maper }] }\n  - { clientId: c, mappers: *m }\n",
      ),
    ).toEqual(["3:23", "4:60"]);
  });

  test("at a merged key, the place where it is written is shown; the map's own key wins", async () => {
    const text = `realm: r
clients:
  - &base
    clientId: a
    standardFlowEnabled: maybe
  - <<: *base
    clientId: b
`;
    expect(new Set(await placesOf(text))).toEqual(new Set(["5:26"]));
    const { realms } = await load(text.replace("maybe", "true"));
    expect(realms[0]?.representation.clients).toEqual([
      { clientId: "a", standardFlowEnabled: true },
      { clientId: "b", standardFlowEnabled: true },
    ]);
  });

  test("several merged maps: the first wins", async () => {
    const { realms } = await load(`realm: r
clients:
  - &x { clientId: x, name: X, description: dx }
  - &y { clientId: y, name: Y, baseUrl: /y }
  - { <<: [*x, *y], clientId: z }
`);
    expect(realms[0]?.representation.clients?.[2]).toEqual({
      clientId: "z",
      name: "X",
      description: "dx",
      baseUrl: "/y",
    });
  });

  test("a list of merged maps has an anchor of its own, and is merged elsewhere by its alias", async () => {
    const { realms } = await load(`realm: r
clients:
  - { <<: &both [{ name: X }, { name: Y, baseUrl: /y }], clientId: a }
  - { <<: *both, clientId: b }
`);
    const merged = { name: "X", baseUrl: "/y" };
    expect(realms[0]?.representation.clients).toEqual([
      { ...merged, clientId: "a" },
      { ...merged, clientId: "b" },
    ]);
  });

  test("in standard input and in files of a folder, by name", async () => {
    const options = { inputs: ["-", "more"], stdin: async () => "realm: r\nwrong: 1\n" };
    const findings = await findingsOf("", {
      ...options,
      files: {
        "more/b.yaml": "realm: b\nwrong: 1\n",
        "more/a.json": '{"realm": "a", "wrong": 1}',
        "more/c.txt": "wrong",
      },
    });
    expect(findings.map(at)).toEqual(["<stdin>:2:1", "more/a.json:1:16", "more/b.yaml:2:1"]);
  });
});

describe("an excerpt", () => {
  function shown(text: string, part: string): string {
    const start = text.indexOf(part);
    return new SourceFile("f", "/", text).place(start, start + part.length).text;
  }

  test.each([
    ["a plain secret", "secret: hunter2", "secret: *******"],
    ["a quoted one", 'secret: "hun ter2" # why', 'secret: "*** ****" # why'],
    ["one with an escaped quote", 'secret: "a\\"b", x: 1', 'secret: "**"*", x: 1'],
    ["one in flow style", "- { secret: hunter2, name: x }", "- { secret: *******, name: x }"],
    ["one in JSON", '{"clientSecret":"hunter2","a":1}', '{"clientSecret":"*******","a":1}'],
    ["a list", "privateKey: [abc, def]", "privateKey: [***, ***]"],
    ["a quote that is not closed", 'password: "hunter2', 'password: "*******'],
    ["a misspelt key", "secrt: hunter2", "secrt: *******"],
    ["a default", "secret: $(env:S:-hunter2)", "secret: $(env:S:-*******)"],
    ["text around a reference", "secret: ab$(env:S)cd", "secret: **$(env:S)**"],
    ["a credential", "- { type: password, value: hunter2 }", "- { type: password, value: ******* }"],
    ["an alias, which may be a secret that begins with a star", "secret: *hunter2", "secret: ********"],
  ])("masks %s", (_, text, masked) => {
    expect(shown(text, text.slice(0, 1))).toBe(masked);
  });

  test.each([
    ["a reference", "secret: $(env:MY_SECRET)"],
    ["a reference to a file", 'secret: "$(file:./secret.txt)"'],
    ["a reference with a parameter in it", "secret: $(env:OF_$(param:slug)_NOW)"],
    ["a file with a parameter in it", 'secret: "$(file:./$(param:slug).txt)"'],
    ["switches of tokens", "access.token.claim: true"],
    ["lifespans", "accessTokenLifespan: 300"],
    ["other values", "value: 5"],
  ])("leaves %s", (_, text) => {
    expect(shown(text, text.slice(0, 1))).toBe(text);
  });

  test("masks the lines that continue a secret, and no others", () => {
    const text = `clients:
  - clientId: a
    secret: |
      hunter2
        indented
      last
    name: b
  - secret: >-
      hunter2
  - clientId: c
`;
    const lines = text.split("\n").map((line) => shown(text, line));
    expect(lines.join("\n")).not.toMatch(/hunter2|indented|last/);
    expect(lines.join("\n")).toContain("    name: b\n  - secret: **\n      *******\n  - clientId: c");
  });

  test("shows a very long line only around the mark", async () => {
    const clients = Array.from({ length: 2_000 }, (_, i) => ({
      clientId: `c${i}`,
      secret: "hunter2",
      wrong: 1,
    }));
    const started = performance.now();
    const findings = await findingsOf(JSON.stringify({ realm: "r", clients }));
    const last = findings.findLast(({ code }) => code === "IAM1201")?.place;
    expect(last?.text.slice((last.column ?? 0) - 1 - (last.cut ?? 0)).startsWith('"wrong"')).toBe(true);
    expect(last?.text.length).toBeLessThan(400);
    expect(findings.some(({ place }) => place?.text.includes("hunter2"))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("of a syntax error does not show a secret either", async () => {
    const findings = await findingsOf(
      'realm: r\nclients:\n  - clientId: a\n    secret: "hunter2\n    name: x: y\n',
    );
    expect(findings).not.toEqual([]);
    expect(JSON.stringify(findings)).not.toContain("hunter2");
  });
});
