import { describe, expect, it } from "vitest";
import type { GroupRepresentation, RealmRepresentation } from "../../src/model/representation.ts";
import { keyOf } from "../../src/model/resource.ts";
import { wireMappers } from "../../src/model/wire.ts";
import { planRealm } from "../../src/plan/make-plan.ts";
import type { RealmPlan } from "../../src/plan/plan.ts";
import { Secret } from "../../src/secret.ts";

/** What a plan does, a line a change: `~ client app: enabled true -> false`. */
function lines(plan: RealmPlan): string[] {
  const mark = { create: "+", update: "~", delete: "-" };
  return plan.changes.map(({ action, kind, fields, desired, live }) => {
    const resource = desired ?? live;
    const shown =
      action === "update"
        ? fields.map(({ path, from, to }) => `${path.join(".")} ${show(from)} -> ${show(to)}`)
        : [];
    return `${mark[action]} ${kind} ${resource ? keyOf(resource) : ""}${shown.length > 0 ? `: ${shown.join("; ")}` : ""}`;
  });
}

function show(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function plan(
  desired: Omit<RealmRepresentation, "realm">,
  live?: Omit<RealmRepresentation, "realm">,
): RealmPlan {
  return planRealm({ desired: { realm: "r", ...desired }, live: live && { realm: "r", id: "r", ...live } });
}

describe("omitted means not managed", () => {
  it.each<[string, Omit<RealmRepresentation, "realm">, Omit<RealmRepresentation, "realm">]>([
    ["a realm setting", { enabled: true }, { enabled: true, accessTokenLifespan: 60 }],
    ["a client's field", { clients: [{ clientId: "a" }] }, { clients: [{ clientId: "a", enabled: false }] }],
    [
      "a null",
      { clients: [{ clientId: "a", baseUrl: null }] },
      { clients: [{ clientId: "a", baseUrl: "/x" }] },
    ],
    [
      "an attribute",
      { clients: [{ clientId: "a", attributes: { x: "1" } }] },
      { clients: [{ clientId: "a", attributes: { x: "1", y: "2" } }] },
    ],
    ["a collection", {}, { clients: [{ clientId: "a" }], roles: { realm: [{ name: "x" }] } }],
  ])("%s", (_, desired, live) => {
    expect(lines(plan(desired, live))).toEqual([]);
  });
});

describe("noise of the server is no difference", () => {
  it.each<[string, Omit<RealmRepresentation, "realm">, Omit<RealmRepresentation, "realm">]>([
    [
      "the order of sets",
      { clients: [{ clientId: "a", redirectUris: ["x", "y"] }] },
      { clients: [{ clientId: "a", redirectUris: ["y", "x"] }] },
    ],
    [
      "strings for numbers and booleans in maps",
      { clients: [{ clientId: "a", attributes: { n: 300, b: true } as never }] },
      { clients: [{ clientId: "a", attributes: { n: "300", b: "true" } }] },
    ],
    [
      "an empty string that Keycloak dropped",
      { clients: [{ clientId: "a", attributes: { x: "" } }] },
      { clients: [{ clientId: "a", attributes: {} }] },
    ],
    [
      "a list that Keycloak joins with ##",
      { clients: [{ clientId: "a", attributes: { "post.logout.redirect.uris": ["x", "y"] } as never }] },
      { clients: [{ clientId: "a", attributes: { "post.logout.redirect.uris": "x##y" } }] },
    ],
    [
      "an attribute that repeats a setting, whichever of the two the file has",
      {
        attributes: { oauth2DeviceCodeLifespan: "700", realmReusableOtpCode: "true" },
        clientSessionIdleTimeout: 60,
      },
      {
        oauth2DeviceCodeLifespan: 700,
        otpPolicyCodeReusable: true,
        clientSessionIdleTimeout: 60,
        attributes: { oauth2DeviceCodeLifespan: "600", clientSessionIdleTimeout: "30" },
      },
    ],
    ["no default groups, of which the server says nothing", { defaultGroups: [] }, {}],
    [
      "the scope service_account",
      { clients: [{ clientId: "a", defaultClientScopes: ["basic"] }] },
      { clients: [{ clientId: "a", defaultClientScopes: ["basic", "service_account"] }] },
    ],
    [
      "a masked secret",
      { clients: [{ clientId: "a", secret: new Secret("s") }] },
      { clients: [{ clientId: "a", secret: "**********" }] },
    ],
    [
      "a secret among the attributes, which the server shows",
      { clients: [{ clientId: "a", attributes: { "saml.signing.private.key": new Secret("s") } }] },
      { clients: [{ clientId: "a", attributes: { "saml.signing.private.key": "s" } }] },
    ],
    ["the mark of the owner", { attributes: { a: "1" } }, { attributes: { a: "1", "iam.owner": "x" } }],
    [
      "false for a flag that is absent",
      { clients: [{ clientId: "a", consentRequired: false }] },
      { clients: [{ clientId: "a" }] },
    ],
    [
      "the default role of a service account",
      { users: [{ serviceAccountClientId: "a", realmRoles: [] }] },
      { users: [{ id: "u", serviceAccountClientId: "a", realmRoles: ["default-roles-r"] }] },
    ],
  ])("%s", (_, desired, live) => {
    expect(lines(plan(desired, live))).toEqual([]);
  });
});

describe("a difference is shown field by field", () => {
  it("names the one entry of a mapper that differs", () => {
    const scope = (multivalued: string) => ({
      clientScopes: [
        {
          name: "s",
          protocolMappers: [{ name: "m", protocolMapper: "t", config: { multivalued, "claim.name": "c" } }],
        },
      ],
    });
    expect(lines(plan(scope("false"), scope("true")))).toEqual([
      '~ clientScope s: protocolMappers.m.config.multivalued "true" -> "false"',
    ]);
  });

  it("sees a secret that differs and does not show it", () => {
    const result = plan(
      { clients: [{ clientId: "a", secret: new Secret("new-value") }] },
      { clients: [{ clientId: "a", secret: "old-value" }] },
    );
    expect(lines(result)).toHaveLength(1);
    expect(JSON.stringify(result.changes)).not.toMatch(/new-value/);
    expect(JSON.stringify(result.changes[0]?.fields)).toBe(
      '[{"path":["secret"],"from":"(secret)","to":"(secret)"}]',
    );
  });

  it("does not show the server's side of a secret either", () => {
    const result = plan(
      { clients: [{ clientId: "a", attributes: { "saml.signing.private.key": new Secret("new") } }] },
      { clients: [{ clientId: "a", attributes: { "saml.signing.private.key": "old-value" } }] },
    );
    expect(lines(result)).toHaveLength(1);
    expect(JSON.stringify(result.changes[0]?.fields)).not.toMatch(/old-value/);
  });
});

describe("parts are exact as soon as they are written", () => {
  it("takes away a grant that the file does not have", () => {
    const result = plan(
      { users: [{ serviceAccountClientId: "a", realmRoles: [], clientRoles: { b: ["x"] } }] },
      {
        clients: [{ clientId: "b", id: "b" }],
        roles: { client: { b: [{ name: "x" }, { name: "y" }] } },
        users: [
          { id: "u", serviceAccountClientId: "a", realmRoles: ["top"], clientRoles: { b: ["x", "y"] } },
        ],
      },
    );
    expect(lines(result)).toEqual(["- serviceAccountRole a/top", "- serviceAccountRole a/b/y"]);
  });

  it("removes a mapper, a composite and a redirect URI", () => {
    const result = plan(
      {
        clients: [{ clientId: "a", redirectUris: [], protocolMappers: [] }],
        roles: { client: { a: [{ name: "x", composites: { realm: [], client: {} } }] } },
      },
      {
        clients: [
          { clientId: "a", redirectUris: ["u"], protocolMappers: [{ name: "m", protocolMapper: "t" }] },
        ],
        roles: { client: { a: [{ name: "x", composites: { client: { a: ["y"] } } }, { name: "y" }] } },
      },
    );
    expect(lines(result)).toEqual([
      '~ client a: redirectUris ["u"] -> []; protocolMappers.m {"protocol":"openid-connect","protocolMapper":"t"} -> none',
      '~ clientRole a/x: composites.client.a ["y"] -> none',
    ]);
  });
});

describe("names that every object inherits", () => {
  it("are names as others are", () => {
    const roles = {
      client: {
        constructor: [
          { name: "toString", composites: { client: { constructor: ["valueOf"] } } },
          { name: "valueOf" },
        ],
      },
    };
    const result = plan({ clients: [{ clientId: "constructor" }], roles }, {});
    expect(lines(result)).toEqual([
      "+ client constructor",
      "+ clientRole constructor/toString",
      "+ clientRole constructor/valueOf",
    ]);
    expect(lines(plan({ roles }, { clients: [{ clientId: "constructor" }], roles }))).toEqual([]);
  });
});

describe("an empty string says that there shall be none", () => {
  it.each<[string, (value?: string) => Omit<RealmRepresentation, "realm">, string]>([
    ["of an attribute of a realm", (x) => ({ attributes: x === undefined ? {} : { x } }), "realm r"],
    [
      "of an attribute of a client",
      (x) => ({ clients: [{ clientId: "a", attributes: x === undefined ? {} : { x } }] }),
      "client a",
    ],
    [
      "of a setting of an identity provider",
      (x) => ({ identityProviders: [{ alias: "a", config: x === undefined ? {} : { x } }] }),
      "identityProvider a",
    ],
  ])("%s", (_, of, name) => {
    const field = name.startsWith("identity") ? "config.x" : "attributes.x";
    expect(lines(plan(of(""), of("1")))).toEqual([`~ ${name}: ${field} "1" -> ""`]);
    expect(lines(plan(of(""), of()))).toEqual([]);
    expect(lines(plan(of(), of("1")))).toEqual([]);
  });
});

it("lists what goes and what is left by name, however the server lists it", () => {
  const grants = (realmRoles: string[]) => ({
    clients: [{ clientId: "a", serviceAccountsEnabled: true }],
    users: [{ id: "u", serviceAccountClientId: "a", realmRoles }],
  });
  expect(lines(plan(grants([]), grants(["z", "b", "m"])))).toEqual([
    "- serviceAccountRole a/b",
    "- serviceAccountRole a/m",
    "- serviceAccountRole a/z",
  ]);
  const clients = ["z", "b"].map((clientId) => ({ clientId }));
  expect(plan({ clients: [] }, { clients }).unmanaged.map(({ key }) => key)).toEqual(["b", "z"]);
});

describe("the settings of a mapper", () => {
  const withMapper = (config?: Record<string, string>) => {
    const mapper = { name: "m", protocolMapper: "t", ...(config && { config }) };
    return {
      clients: [{ clientId: "a", protocolMappers: [mapper] }],
      clientScopes: [{ name: "s", protocolMappers: [mapper] }],
      identityProviders: [{ alias: "i" }],
      identityProviderMappers: [{ ...mapper, identityProviderAlias: "i" }],
    };
  };

  it("are exact as soon as they are written", () => {
    expect(lines(plan(withMapper({ a: "1" }), withMapper({ a: "1", prefix: "p", none: "" })))).toEqual([
      '~ clientScope s: protocolMappers.m.config.prefix "p" -> none',
      '~ client a: protocolMappers.m.config.prefix "p" -> none',
      '~ identityProvider i: mappers.m.config.prefix "p" -> none',
    ]);
    expect(lines(plan(withMapper(), withMapper({ a: "1" })))).toEqual([]);
  });

  it("may have switches that Keycloak fills in, and these are kept when the mapper is written", () => {
    expect(lines(plan(withMapper({ a: "1" }), withMapper({ a: "1", on: "true", off: "false" })))).toEqual([]);
    const [mapper] = wireMappers({ m: { config: { a: "2" } } }, [
      { name: "m", id: "7", config: { a: "1", on: "true", prefix: "p" } },
    ]);
    expect(mapper).toEqual({ name: "m", id: "7", config: { on: "true", a: "2" } });
  });
});

describe("objects stay", () => {
  it("lists what was made by hand beside the file's objects", () => {
    const result = plan(
      { clients: [{ clientId: "a" }], roles: { client: { a: [{ name: "x" }] } } },
      {
        clients: [{ clientId: "a" }, { clientId: "other" }, { clientId: "account" }],
        roles: { client: { a: [{ name: "x" }, { name: "handmade" }], other: [{ name: "z" }] } },
      },
    );
    expect(result.changes).toEqual([]);
    expect(result.unmanaged).toEqual([
      { kind: "client", key: "other" },
      { kind: "clientRole", key: "a/handmade" },
    ]);
  });
});

describe("names that lead nowhere are found before anything is written", () => {
  it("says which role is missing and what was likely meant", () => {
    const result = plan(
      { users: [{ serviceAccountClientId: "a", clientRoles: { b: ["operater"] } }] },
      {
        clients: [{ clientId: "b" }],
        roles: { client: { b: [{ name: "operator" }] } },
        users: [{ id: "u", serviceAccountClientId: "a" }],
      },
    );
    expect(result.problems.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      [
        "role b/operater of service account a refers to client role b/operater, which is neither in the spec nor in its realm",
        "b/operator",
      ],
    ]);
  });

  it("counts what the same plan deletes, with all that goes with it, as nowhere", () => {
    const owned = { attributes: { "iam.owner": "o" } };
    const live = {
      clients: [{ clientId: "job" }, { clientId: "old", ...owned }],
      roles: { client: { old: [{ name: "r" }] } },
      users: [{ id: "u", serviceAccountClientId: "job", clientRoles: {} }],
    };
    const desired = {
      clients: [{ clientId: "job" }],
      users: [{ serviceAccountClientId: "job", clientRoles: { old: ["r"] } }],
    };
    const pair = { desired: { realm: "r", ...desired }, live: { realm: "r", id: "r", ...live }, owner: "o" };
    const problems = (prune: boolean) =>
      planRealm(pair, { prune, confirmed: new Set() }).problems.map(({ message }) => message);
    expect(problems(false)).toEqual([]);
    expect(problems(true)).toEqual([
      "role old/r of service account job refers to client role old/r, which this plan deletes",
    ]);
  });

  it("follows the names in the configuration of mappers, dots in them read as Keycloak does", () => {
    const idp = (role: string): Omit<RealmRepresentation, "realm"> => ({
      identityProviders: [{ alias: "i", providerId: "saml" }],
      identityProviderMappers: [
        {
          name: "m",
          identityProviderAlias: "i",
          identityProviderMapper: "saml-role-idp-mapper",
          config: { role },
        },
      ],
    });
    const live = {
      clients: [{ clientId: "a.b" }],
      roles: { realm: [{ name: "x.y" }], client: { "a.b": [{ name: "c" }] } },
    };
    const messages = (role: string) => plan(idp(role), live).problems.map(({ message }) => message);
    expect(messages("a.b.c")).toEqual([]);
    expect(messages("x.y")).toEqual([]);
    expect(messages("a.b.d")).toEqual([expect.stringContaining("refers to client role a.b/d,")]);
    expect(messages("nobody")).toEqual([expect.stringContaining("refers to realm role nobody,")]);
  });

  it("knows what Keycloak gives a realm that does not exist yet", () => {
    const result = plan({
      clients: [{ clientId: "a", defaultClientScopes: ["basic", "roles"], serviceAccountsEnabled: true }],
      users: [{ serviceAccountClientId: "a", clientRoles: { "realm-management": ["view-users"] } }],
    });
    expect(result.problems).toEqual([]);
  });

  it("refuses an identity provider update that would lose a secret", () => {
    const idp = (displayName: string, clientSecret?: string) => ({
      identityProviders: [
        {
          alias: "o",
          providerId: "oidc",
          displayName,
          config: { clientId: "c", ...(clientSecret ? { clientSecret } : {}) },
        },
      ],
    });
    const result = plan(idp("new"), idp("old", "**********"));
    expect(result.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("its clientSecret would be lost"),
    ]);
  });
});

describe("what goes with a deleted object", () => {
  const mine = { attributes: { "iam.owner": ["o"] } };
  const pruned = (live: Omit<RealmRepresentation, "realm">, ...confirmed: string[]) => {
    const pair = { desired: { realm: "r", groups: [] }, live: { realm: "r", ...live }, owner: "o" };
    return planRealm(pair, { prune: true, confirmed: new Set(confirmed) });
  };
  const top = (...subGroups: GroupRepresentation[]) => ({ groups: [{ name: "top", ...mine, subGroups }] });

  it("is named, at any depth", () => {
    const { changes, refusals } = pruned(
      top({ name: "mid", ...mine, subGroups: [{ name: "low", ...mine }] }),
    );
    expect(changes.map(({ warnings }) => warnings)).toEqual([
      ["with it go its members and the groups below it", "also group top/mid, group top/mid/low"],
    ]);
    expect(refusals).toEqual([]);
  });

  it("keeps the object alive if it is protected, whatever is confirmed", () => {
    const shield = { attributes: { ...mine.attributes, "iam.protected": ["true"] } };
    const low = top({ name: "mid", ...mine, subGroups: [{ name: "low", ...shield }] });
    expect(pruned(low, "r").refusals.map(({ message }) => message)).toEqual([
      "group top/mid/low is protected and would be deleted",
    ]);
  });

  it("needs a confirmation if somebody else made it, or if it makes a large deletion", () => {
    const theirs = top({ name: "hand", subGroups: [] }, { name: "mid", ...mine });
    expect(pruned(theirs).refusals).toEqual([
      {
        message: "with group top would go what this spec did not create: group top/hand",
        help: "if that is meant, add --confirm r",
      },
    ]);
    expect(pruned(theirs, "r").refusals).toEqual([]);
    expect(pruned(theirs, "r").changes[0]?.warnings).toEqual([
      "with it go its members and the groups below it",
      "also group top/mid",
      "also what this spec did not create: group top/hand",
    ]);
    const many = top(...Array.from({ length: 9 }, (_, at) => ({ name: `g${at}`, ...mine })));
    expect(pruned(many).refusals.map(({ message }) => message)).toEqual([
      "10 of 10 groups of realm r would be deleted",
    ]);
  });
});
