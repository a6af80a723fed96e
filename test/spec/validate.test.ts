import { describe, expect, test } from "vitest";
import { check } from "./corpus.ts";

function client(...lines: string[]): string {
  return ["realm: demo", "clients:", "  - clientId: sdk", ...lines.map((line) => `    ${line}`)].join("\n");
}

function only(text: string): { code: string; message: string; help: string | undefined; marked: string } {
  const { found } = check(text);
  expect(found.map(({ message }) => message)).toHaveLength(1);
  const [{ code, message, help, place } = { code: "", message: "", help: undefined, place: undefined }] =
    found;
  const start = (place?.column ?? 1) - 1;
  return { code, message, help, marked: place?.text.slice(start, start + place.length) ?? "" };
}

describe("an unknown key", () => {
  test.each([
    ["a misspelt one", client("protocolMapper: []"), "did you mean `protocolMappers`?"],
    ["another way of writing it", client("redirect_uris: []"), "did you mean `redirectUris`?"],
    ["other letter case", client("ClientScopes: []"), undefined],
    [
      "a client's key in the realm",
      "realm: demo\nwebOrigins: []",
      "`webOrigins` belongs in a client (under `clients`)",
    ],
    [
      "the realm's key in a client",
      client("ssoSessionIdleTimeout: 5"),
      "`ssoSessionIdleTimeout` belongs further out, in realm `demo`",
    ],
    [
      "a key of the map beside it",
      client("pkce.code.challenge.method: S256"),
      "`pkce.code.challenge.method` belongs under `attributes`",
    ],
    ["nothing like any key", client("zzzzzzzz: 1"), undefined],
  ])("says what was meant: %s", (_name, text, help) => {
    const finding = only(text);
    expect(finding.code).toBe("IAM1201");
    if (help === undefined) expect(finding.help ?? "").not.toContain("`zzzzzzzz`");
    else expect(finding.help).toBe(help);
  });

  test("is marked itself, not its value", () => {
    expect(only(client("standardFlow: true"))).toMatchObject({
      marked: "standardFlow",
      message: "unknown key `standardFlow` in client `sdk`",
    });
  });

  test("that stands for a required key is one finding, not two", () => {
    expect(only("realm: demo\nclients: [{ clientID: sdk }]").help).toBe("did you mean `clientId`?");
  });

  test("is never suggested from what Keycloak has given up", () => {
    expect(only(client("clientTemplates: x")).help ?? "").not.toContain("clientTemplate`");
  });
});

describe("a wrong type", () => {
  test.each([
    [
      'enabled: "yes"',
      '`enabled` must be true or false, not the text "yes"',
      "write `enabled: true`, without quotes",
    ],
    [
      "enabled: off",
      '`enabled` must be true or false, not the text "off"',
      "write `enabled: false`, without quotes",
    ],
    [
      "redirectUris: https://a",
      '`redirectUris` must be a list, not the text "https://a"',
      "write it as a list: `redirectUris: [ https://a ]`",
    ],
    ["name: 5", "`name` must be text, not the number 5", 'put it in quotes: `name: "5"`'],
    ["description: true", "`description` must be text, not true", 'put it in quotes: `description: "true"`'],
    [
      "notBefore: 1_000",
      '`notBefore` must be a whole number, not the text "1_000"',
      "write `notBefore: 1000`",
    ],
    [
      "protocolMappers: [x]",
      'entry 1 of `protocolMappers` must be a map, not the text "x"',
      "write `- { name: …, protocolMapper: … }`",
    ],
    ["attributes: []", "`attributes` must be a map, not a list", "write `attributes: { name: … }`"],
    [
      "serviceAccount: yes please",
      '`serviceAccount` must be true, false or a map, not the text "yes please"',
      "write `serviceAccount: { clientRoles: …, groups: …, realmRoles: … }`",
    ],
  ])("is said in words: %s", (line, message, help) => {
    expect(only(client(line))).toMatchObject({ code: "IAM1202", message, help });
  });

  test("of a duration is answered with the seconds", () => {
    expect(only("realm: demo\naccessTokenLifespan: 2h").help).toBe(
      "Keycloak counts in seconds: `accessTokenLifespan: 7200`",
    );
  });

  test("inside lists names the entry", () => {
    expect(only(client("redirectUris: [a, 5]")).message).toBe(
      "entry 2 of `redirectUris` must be text, not the number 5",
    );
  });

  test("in attributes is none for text, numbers and true or false", () => {
    expect(check(client("attributes: { a: 1, b: true, c: x, d: 1.5 }")).found).toEqual([]);
  });
});

describe("what a finding shows", () => {
  test("is never a literal secret", () => {
    const finding = check(client("secret: 987654321")).found[0];
    expect(JSON.stringify(finding)).not.toContain("987654321");
    expect(finding?.message).toBe("`secret` must be text, not a number");
  });

  test("is never what a reference was resolved to", () => {
    for (const source of [
      "$(env:HIDDEN)",
      "&x $(env:HIDDEN)",
      "'$(env:HIDDEN:-x)'",
      "$(env:HIDDEN:-hidden-value)",
    ]) {
      const { found } = check(`realm: demo\nenabled: ${source}`, "realm.yaml", (document) =>
        Object.assign(document, { enabled: "hidden-value" }),
      );
      expect(found.map(({ message }) => message)).toEqual(["`enabled` must be true or false, not this text"]);
    }
  });
});

describe("null", () => {
  test("for a list asks what is meant", () => {
    expect(only("realm: demo\nclients: ~")).toMatchObject({
      code: "IAM1204",
      message: "`clients` is empty, which may mean none or not managed",
      help: "write `clients: []` for none, or leave `clients` out so that iam does not manage it",
    });
  });

  test("for a single value counts as omitted", () => {
    expect(check(client("name: ~", "enabled: null")).found).toEqual([]);
  });
});

describe("the findings of one spec", () => {
  test("come all at once, sorted by place", () => {
    const text =
      "realm: demo\nclients:\n  - { clientId: a, enable: 1 }\n  - { clientId: b, name: 5 }\nenabled: 3\n";
    expect(check(text).found.map(({ place }) => place?.line)).toEqual([3, 4, 5]);
  });

  test("name an aliased place once, however often it is used", () => {
    const text =
      "realm: demo\nclients:\n  - { clientId: a, attributes: &x { k: [1] } }\n  - { clientId: b, attributes: *x }\n";
    expect(check(text).found).toHaveLength(1);
  });

  test("are found in a list of thousands without delay", () => {
    const clients = Array.from({ length: 2000 }, (_, i) => `  - { clientId: c${i}, enable: true }`);
    const started = performance.now();
    expect(check(["realm: demo", "clients:", ...clients].join("\n")).found).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
