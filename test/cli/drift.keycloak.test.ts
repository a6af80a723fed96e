import { describe, expect, it } from "vitest";
import { KIND_NAMES, type KindName } from "../../src/model/resource.ts";
import { keycloak } from "../kit/keycloak.ts";
import { runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

const claim = (name: string, value: string) => ({
  name,
  protocol: "openid-connect",
  protocolMapper: "oidc-hardcoded-claim-mapper",
  config: {
    "claim.name": name,
    "claim.value": value,
    "jsonType.label": "String",
    "access.token.claim": "true",
  },
});
const idpMapper = (name: string, value: string) => ({
  name,
  identityProviderAlias: "corp",
  identityProviderMapper: "saml-role-idp-mapper",
  config: { syncMode: "INHERIT", "attribute.name": "groups", "attribute.value": value, role: "staff" },
});

/** Something of every kind. */
const spec = {
  enabled: true,
  displayName: "Ours",
  attributes: { team: "a" },
  clientScopes: [
    { name: "house", description: "House", protocolMappers: [claim("colour", "red")] },
    { name: "garden" },
  ],
  defaultOptionalClientScopes: ["address", "house"],
  roles: {
    realm: [
      { name: "staff", description: "Staff" },
      { name: "chief", composites: { realm: ["staff"], client: { api: ["read"] } } },
    ],
  },
  clients: [
    {
      clientId: "api",
      secret: "s3cret-of-the-api",
      redirectUris: ["https://a.example.com/cb"],
      attributes: { note: "ours" },
      protocolMappers: [claim("size", "xl")],
      defaultClientScopes: ["profile", "house"],
      optionalClientScopes: ["phone"],
      roles: ["read", { name: "write", description: "Writes", composites: { client: { api: ["read"] } } }],
    },
    {
      clientId: "job",
      secret: "s3cret-of-the-job",
      serviceAccount: { realmRoles: ["staff"], clientRoles: { api: ["read"] }, groups: ["/house"] },
    },
  ],
  groups: [
    {
      name: "house",
      attributes: { floor: ["1"] },
      realmRoles: ["staff"],
      clientRoles: { api: ["read"] },
      subGroups: [{ name: "kitchen" }],
    },
    { name: "shed" },
  ],
  defaultGroups: ["/house"],
  identityProviders: [
    {
      alias: "corp",
      providerId: "saml",
      displayName: "Corp",
      config: { singleSignOnServiceUrl: "https://idp.example.com/sso" },
    },
  ],
  identityProviderMappers: [idpMapper("ops", "ops")],
};

/** What somebody did by hand, and what the plan says of it. */
interface Drift {
  readonly what: string;
  by(hand: Hand): Promise<unknown>;
  /** The changes that repair it; none if it is not ours. */
  readonly shows: readonly string[];
  /** What is listed as not managed, and stays. */
  readonly left?: readonly string[];
}

/** The admin API of one realm, by names. */
class Hand {
  readonly #realm: string;

  constructor(realm: string) {
    this.#realm = realm;
  }

  async send(method: string, path: string, body?: unknown): Promise<unknown> {
    return (await server.admin(method, `/${this.#realm}${path}`, body)).body;
  }

  async find(path: string, name: string): Promise<{ id: string; [field: string]: unknown }> {
    const list = (await this.send("GET", path)) as { id: string; [field: string]: unknown }[];
    const found = list.find((one) => [one.name, one.clientId].includes(name));
    if (!found) throw new Error(`nothing in ${path} is called ${name}`);
    return found;
  }

  async path(of: string, name: string, rest = ""): Promise<string> {
    return `${of}/${(await this.find(of, name)).id}${rest}`;
  }

  async change(of: string, name: string, fields: object): Promise<unknown> {
    const found = await this.find(of, name);
    const full = (await this.send("GET", `${of}/${found.id}`)) as object;
    return this.send("PUT", `${of}/${found.id}`, { ...full, ...fields });
  }

  /** The path of the role, one of the realm or one of the client api. */
  async role(name: string): Promise<string> {
    return /^(read|write)$/.test(name)
      ? `${await this.path("/clients", "api", "/roles")}/${name}`
      : `/roles/${name}`;
  }

  async grant(method: "POST" | "DELETE", to: string, name: string): Promise<unknown> {
    const role = await this.send("GET", await this.role(name));
    const container = /^(read|write)$/.test(name)
      ? `clients/${(await this.find("/clients", "api")).id}`
      : "realm";
    return this.send(method, `${to}/role-mappings/${container}`, [role]);
  }

  async composite(method: "POST" | "DELETE", of: string, name: string): Promise<unknown> {
    return this.send(method, `${await this.role(of)}/composites`, [
      await this.send("GET", await this.role(name)),
    ]);
  }

  async serviceAccount(): Promise<string> {
    const path = await this.path("/clients", "job", "/service-account-user");
    return `/users/${((await this.send("GET", path)) as { id: string }).id}`;
  }
}

/** One entry a kind: a kind that is added without one does not compile, and fails below. */
const drifts: Record<KindName, readonly Drift[]> = {
  realm: [
    {
      what: "changed a setting and an attribute",
      by: (hand) => hand.send("PUT", "", { displayName: "Theirs", attributes: { team: "b", more: "x" } }),
      shows: ['~ realm REALM: displayName "Theirs" -> "Ours"; attributes.team "b" -> "a"'],
    },
    {
      what: "removed an attribute",
      by: (hand) => hand.send("PUT", "", { attributes: { more: "x" } }),
      shows: ['~ realm REALM: attributes.team null -> "a"'],
    },
  ],
  clientScope: [
    {
      what: "added a mapper, changed a field",
      by: async (hand) => {
        await hand.send(
          "POST",
          await hand.path("/client-scopes", "house", "/protocol-mappers/models"),
          claim("x", "y"),
        );
        await hand.change("/client-scopes", "house", { description: "Theirs" });
      },
      shows: [
        expect.stringMatching(
          /^~ clientScope house: description "Theirs" -> "House"; protocolMappers\.x \{.*\} -> null$/,
        ),
      ],
    },
    {
      what: "removed a mapper",
      by: async (hand) => {
        const mappers = await hand.path("/client-scopes", "house", "/protocol-mappers/models");
        await hand.send("DELETE", await hand.path(mappers, "colour"));
      },
      shows: [expect.stringMatching(/^~ clientScope house: protocolMappers\.colour null -> \{.*\}$/)],
    },
    {
      what: "changed a mapper",
      by: async (hand) => {
        const mappers = await hand.path("/client-scopes", "house", "/protocol-mappers/models");
        await hand.change(mappers, "colour", claim("colour", "blue"));
      },
      shows: ['~ clientScope house: protocolMappers.colour.config[claim.value] "blue" -> "red"'],
    },
    {
      what: "removed one",
      by: async (hand) => hand.send("DELETE", await hand.path("/client-scopes", "garden")),
      shows: ["+ clientScope garden"],
    },
    {
      what: "added one",
      by: (hand) => hand.send("POST", "/client-scopes", { name: "theirs", protocol: "openid-connect" }),
      shows: [],
      left: ["clientScope theirs"],
    },
  ],
  defaultClientScopes: [
    {
      what: "added one, removed one",
      by: async (hand) => {
        const id = async (name: string) => (await hand.find("/client-scopes", name)).id;
        await hand.send("DELETE", `/default-optional-client-scopes/${await id("house")}`);
        await hand.send("PUT", `/default-optional-client-scopes/${await id("phone")}`);
      },
      shows: [
        '~ defaultClientScopes REALM: defaultOptionalClientScopes ["address","phone"] -> ["address","house"]',
      ],
    },
  ],
  realmRole: [
    {
      what: "changed a field and the members",
      by: async (hand) => {
        await hand.send("PUT", "/roles/staff", { name: "staff", description: "Theirs" });
        await hand.composite("DELETE", "chief", "staff");
        await hand.composite("POST", "chief", "write");
      },
      shows: [
        '~ realmRole staff: description "Theirs" -> "Staff"',
        '~ realmRole chief: composites.realm [] -> ["staff"]; composites.client.api ["read","write"] -> ["read"]',
      ],
    },
    { what: "removed one", by: (hand) => hand.send("DELETE", "/roles/chief"), shows: ["+ realmRole chief"] },
    {
      what: "added one",
      by: (hand) => hand.send("POST", "/roles", { name: "theirs" }),
      shows: [],
      left: ["realmRole theirs"],
    },
  ],
  client: [
    {
      what: "changed fields, an attribute and the secret",
      by: (hand) =>
        hand.change("/clients", "api", {
          redirectUris: ["https://evil.example.com/*"],
          attributes: { note: "theirs" },
          secret: "another-secret",
        }),
      shows: [
        '~ client api: secret (secret) -> (secret); redirectUris ["https://evil.example.com/*"] -> ["https://a.example.com/cb"]; attributes.note "theirs" -> "ours"',
      ],
    },
    {
      what: "added a mapper, changed another",
      by: (hand) =>
        hand.change("/clients", "api", { protocolMappers: [claim("size", "s"), claim("x", "y")] }),
      shows: [
        expect.stringMatching(
          /^~ client api: protocolMappers\.size\.config\[claim\.value\] "s" -> "xl"; protocolMappers\.x \{.*\} -> null$/,
        ),
      ],
    },
    {
      what: "removed a mapper",
      by: (hand) => hand.change("/clients", "api", { protocolMappers: [] }),
      shows: [expect.stringMatching(/^~ client api: protocolMappers\.size null -> \{.*\}$/)],
    },
    {
      what: "removed a link to a scope, added another",
      by: async (hand) => {
        const id = async (name: string) => (await hand.find("/client-scopes", name)).id;
        const links = await hand.path("/clients", "api", "/default-client-scopes");
        await hand.send("DELETE", `${links}/${await id("house")}`);
        await hand.send("PUT", `${links}/${await id("email")}`);
      },
      shows: ['~ client api: defaultClientScopes ["email","profile"] -> ["house","profile"]'],
    },
    {
      what: "removed one",
      by: async (hand) => hand.send("DELETE", await hand.path("/clients", "job")),
      shows: [
        "+ client job",
        "+ serviceAccount job",
        "+ serviceAccountRole job/staff",
        "+ serviceAccountRole job/api/read",
        "+ serviceAccountGroup job/house",
      ],
    },
    {
      what: "added one",
      by: (hand) => hand.send("POST", "/clients", { clientId: "theirs" }),
      shows: [],
      left: ["client theirs"],
    },
  ],
  clientRole: [
    {
      what: "changed a field and the members",
      by: async (hand) => {
        await hand.send("PUT", await hand.role("write"), { name: "write", description: "Theirs" });
        await hand.composite("DELETE", "write", "read");
        await hand.composite("POST", "write", "staff");
      },
      shows: [
        '~ clientRole api/write: description "Theirs" -> "Writes"; composites.realm ["staff"] -> []; composites.client.api null -> ["read"]',
      ],
    },
    {
      what: "removed one",
      by: async (hand) => hand.send("DELETE", await hand.role("write")),
      shows: ["+ clientRole api/write"],
    },
    {
      what: "added one",
      by: async (hand) => hand.send("POST", await hand.path("/clients", "api", "/roles"), { name: "theirs" }),
      shows: [],
      left: ["clientRole api/theirs"],
    },
  ],
  identityProvider: [
    {
      what: "changed a field and its configuration",
      by: async (hand) => {
        const held = (await hand.send("GET", "/identity-provider/instances/corp")) as { config: object };
        const config = { ...held.config, singleSignOnServiceUrl: "https://evil.example.com/sso" };
        await hand.send("PUT", "/identity-provider/instances/corp", {
          ...held,
          displayName: "Theirs",
          config,
        });
      },
      shows: [
        '~ identityProvider corp: displayName "Theirs" -> "Corp"; config.singleSignOnServiceUrl "https://evil.example.com/sso" -> "https://idp.example.com/sso"',
      ],
    },
    {
      what: "added a mapper, changed another",
      by: async (hand) => {
        const mappers = "/identity-provider/instances/corp/mappers";
        await hand.send("POST", mappers, idpMapper("theirs", "all"));
        await hand.change(mappers, "ops", idpMapper("ops", "everybody"));
      },
      shows: [
        expect.stringMatching(
          /^~ identityProvider corp: mappers\.ops\.config\[attribute\.value\] "everybody" -> "ops"; mappers\.theirs \{.*\} -> null$/,
        ),
      ],
    },
    {
      what: "removed a mapper",
      by: async (hand) =>
        hand.send("DELETE", await hand.path("/identity-provider/instances/corp/mappers", "ops")),
      shows: [expect.stringMatching(/^~ identityProvider corp: mappers\.ops null -> \{.*\}$/)],
    },
    {
      what: "removed one",
      by: (hand) => hand.send("DELETE", "/identity-provider/instances/corp"),
      shows: ["+ identityProvider corp"],
    },
    {
      what: "added one",
      by: (hand) =>
        hand.send("POST", "/identity-provider/instances", {
          alias: "theirs",
          providerId: "saml",
          config: { singleSignOnServiceUrl: "https://theirs.example.com/sso" },
        }),
      shows: [],
      left: ["identityProvider theirs"],
    },
  ],
  group: [
    {
      what: "changed an attribute and the roles",
      by: async (hand) => {
        const house = await hand.path("/groups", "house");
        await hand.send("PUT", house, {
          name: "house",
          attributes: { floor: ["9"], "iam.owner": ["drift"] },
        });
        await hand.grant("DELETE", house, "read");
        await hand.grant("POST", house, "chief");
      },
      shows: [
        '~ group house: attributes.floor ["9"] -> ["1"]; roles.realm ["chief","staff"] -> ["staff"]; roles.client.api null -> ["read"]',
      ],
    },
    {
      what: "removed one, and one below another",
      by: async (hand) => {
        await hand.send("DELETE", await hand.path("/groups", "shed"));
        const below = await hand.path("/groups", "house", "/children");
        await hand.send("DELETE", `/groups/${(await hand.find(below, "kitchen")).id}`);
      },
      shows: ["+ group house/kitchen", "+ group shed"],
    },
    {
      what: "added one, and one below another",
      by: async (hand) => {
        await hand.send("POST", "/groups", { name: "theirs" });
        await hand.send("POST", await hand.path("/groups", "house", "/children"), { name: "attic" });
      },
      shows: [],
      left: ["group theirs", "group house/attic"],
    },
  ],
  defaultGroups: [
    {
      what: "added one, removed one",
      by: async (hand) => {
        const id = async (name: string) => (await hand.find("/groups", name)).id;
        await hand.send("DELETE", `/default-groups/${await id("house")}`);
        await hand.send("PUT", `/default-groups/${await id("shed")}`);
      },
      shows: ['~ defaultGroups REALM: groups ["/shed"] -> ["/house"]'],
    },
  ],
  serviceAccount: [
    {
      what: "switched it off, so that it is gone with what it was granted",
      by: (hand) => hand.change("/clients", "job", { serviceAccountsEnabled: false }),
      shows: [
        "~ client job: serviceAccountsEnabled false -> true",
        "+ serviceAccount job",
        "+ serviceAccountRole job/staff",
        "+ serviceAccountRole job/api/read",
        "+ serviceAccountGroup job/house",
      ],
    },
  ],
  serviceAccountRole: [
    {
      what: "granted more roles",
      by: async (hand) => {
        await hand.grant("POST", await hand.serviceAccount(), "chief");
        await hand.grant("POST", await hand.serviceAccount(), "write");
      },
      shows: ["- serviceAccountRole job/chief", "- serviceAccountRole job/api/write"],
    },
    {
      what: "took roles away",
      by: async (hand) => {
        await hand.grant("DELETE", await hand.serviceAccount(), "staff");
        await hand.grant("DELETE", await hand.serviceAccount(), "read");
      },
      shows: ["+ serviceAccountRole job/staff", "+ serviceAccountRole job/api/read"],
    },
  ],
  serviceAccountGroup: [
    {
      what: "put it into another group",
      by: async (hand) => {
        const id = async (name: string) => (await hand.find("/groups", name)).id;
        await hand.send("DELETE", `${await hand.serviceAccount()}/groups/${await id("house")}`);
        await hand.send("PUT", `${await hand.serviceAccount()}/groups/${await id("shed")}`);
      },
      shows: ["+ serviceAccountGroup job/house", "- serviceAccountGroup job/shed"],
    },
  ],
};

interface PlanJson {
  readonly realms: readonly {
    readonly changes: readonly {
      action: "create" | "update" | "delete";
      kind: string;
      key: string;
      fields: readonly { path: string; from: unknown; to: unknown }[];
    }[];
    readonly unmanaged: readonly { kind: string; key: string }[];
  }[];
}

describe("what was done by hand is seen and repaired, or listed where it is not ours", () => {
  it.each(KIND_NAMES)("%s", async (kind) => {
    expect(drifts[kind].length).toBeGreaterThan(0);
    const realm = server.realm("drift");
    const cwd = await folderWith({ "realm.json": JSON.stringify({ realm, ...spec }) });
    const iam = (...args: string[]) => runIam(["-q", ...args], { cwd, env: server.env });
    const plan = async () => {
      const { stdout } = await iam("plan", "realm.json", "--format", "json");
      const [one] = (JSON.parse(stdout) as PlanJson).realms;
      return {
        changes: (one?.changes ?? []).map((change) => lineOf(change).replaceAll(realm, "REALM")),
        left: (one?.unmanaged ?? []).map((object) => `${object.kind} ${object.key}`),
      };
    };
    expect(await iam("apply", "realm.json", "--yes")).toMatchObject({ exit: 0 });
    expect(await plan()).toEqual({ changes: [], left: [] });
    for (const { what, by, shows, left = [] } of drifts[kind]) {
      await by(new Hand(realm));
      expect(await plan(), what).toEqual({ changes: shows, left });
      expect(await iam("apply", "realm.json", "--yes"), what).toMatchObject({ exit: 0 });
      expect(await plan(), what).toEqual({ changes: [], left });
    }
  });
});

/** `~ client api: enabled false -> true` */
function lineOf({ action, kind, key, fields }: PlanJson["realms"][number]["changes"][number]): string {
  const mark = { create: "+", update: "~", delete: "-" }[action];
  const show = (value: unknown): string => (value === "(secret)" ? value : JSON.stringify(value));
  const shown = fields.map(({ path, from, to }) => `${path} ${show(from)} -> ${show(to)}`);
  return `${mark} ${kind} ${key}${action === "update" ? `: ${shown.join("; ")}` : ""}`;
}
