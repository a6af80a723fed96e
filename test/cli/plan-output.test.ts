import { Ajv } from "ajv";
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import planSchema from "../../docs/plan.schema.json" with { type: "json" };
import { renderPlan } from "../../src/cli/render/plan-human.ts";
import { planAsJson } from "../../src/cli/render/plan-json.ts";
import { renderPlanMarkdown } from "../../src/cli/render/plan-markdown.ts";
import type { RealmRepresentation } from "../../src/model/representation.ts";
import { KIND_NAMES } from "../../src/model/resource.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { Secret } from "../../src/secret.ts";

const mark = { "iam.owner": "shop" };

/** A day's work in one realm: something of everything. */
const desired: RealmRepresentation = {
  realm: "shop",
  accessTokenLifespan: 300,
  clientScopes: [
    {
      name: "orders",
      protocolMappers: [
        {
          name: "role",
          protocol: "openid-connect",
          protocolMapper: "oidc-usermodel-client-role-mapper",
          config: { "claim.name": "role", multivalued: "false" },
        },
      ],
    },
  ],
  clients: [
    {
      clientId: "orders-api",
      secret: new Secret("canary-new"),
      redirectUris: ["https://shop.example.com/callback", "https://shop.example.com/silent"],
      attributes: { "access.token.lifespan": "300" },
    },
    {
      clientId: "nightly",
      secret: new Secret("canary-nightly"),
      serviceAccountsEnabled: true,
      description: "Closes the books",
      protocolMappers: [
        {
          name: "audience for the warehouse",
          protocol: "openid-connect",
          protocolMapper: "oidc-audience-mapper",
          config: {
            "included.custom.audience": "https://warehouse.example.com",
            "access.token.claim": "true",
          },
        },
      ],
    },
    { clientId: "realm-management", description: "Ours now" },
  ],
  roles: { client: { "orders-api": [{ name: "read" }, { name: "write" }] } },
  users: [
    { serviceAccountClientId: "nightly", clientRoles: { "orders-api": ["write"] }, realmRoles: [] },
    { serviceAccountClientId: "report", clientRoles: { "orders-api": ["read"] }, realmRoles: [] },
  ],
  identityProviders: [
    {
      alias: "corp",
      providerId: "saml",
      config: { signingCertificate: `MIICmTCCAYECBgGN${"A".repeat(200)}new` },
    },
  ],
};

const live: RealmRepresentation = {
  id: "1",
  realm: "shop",
  accessTokenLifespan: 3600,
  clientScopes: [
    {
      id: "2",
      name: "orders",
      protocolMappers: [
        {
          id: "3",
          name: "role",
          protocol: "openid-connect",
          protocolMapper: "oidc-usermodel-client-role-mapper",
          config: { "claim.name": "role", multivalued: "true" },
        },
      ],
    },
  ],
  clients: [
    {
      id: "4",
      clientId: "orders-api",
      secret: "canary-old",
      redirectUris: ["https://shop.example.com/callback", "http://localhost:3000/*"],
      attributes: { "access.token.lifespan": "300", ...mark },
    },
    { id: "5", clientId: "report", serviceAccountsEnabled: true },
    { id: "6", clientId: "legacy-batch", attributes: mark },
    { id: "10", clientId: "warehouse-ui", attributes: { "iam.owner": "warehouse" } },
    { id: "11", clientId: "realm-management" },
  ],
  roles: {
    client: {
      "orders-api": [
        { id: "7", name: "read" },
        { id: "8", name: "debug" },
      ],
      report: [],
    },
  },
  users: [
    {
      id: "9",
      serviceAccountClientId: "report",
      realmRoles: ["default-roles-shop"],
      clientRoles: { "orders-api": ["read", "debug"] },
    },
  ],
  identityProviders: [
    {
      alias: "corp",
      providerId: "saml",
      config: { signingCertificate: `MIICmTCCAYECBgGN${"A".repeat(200)}old`, ...mark },
    },
    { alias: "old-corp", providerId: "saml", config: { singleSignOnServiceUrl: "https://idp", ...mark } },
  ],
};

const made = makePlan([{ desired, live, owner: "shop" }], { prune: true, confirmed: new Set() });
const plan = planAsJson(made, { prune: true });

describe("a rich plan", () => {
  it("reads well in a terminal", async () => {
    await expect(
      renderPlan(plan, new Chalk({ level: 0 }), {
        next: ["To make it so: iam apply shop.yaml --prune --confirm shop"],
      }),
    ).toMatchFileSnapshot("golden/plan.txt");
  });

  it("reads well in a pull request", async () => {
    await expect(renderPlanMarkdown(plan)).toMatchFileSnapshot("golden/plan.md");
  });

  it("is complete for scripts", async () => {
    await expect(`${JSON.stringify(plan, undefined, 2)}\n`).toMatchFileSnapshot("golden/plan.json");
  });

  it("keeps to the published schema, with every kind named there", () => {
    const validate = new Ajv().compile(planSchema);
    expect(validate(JSON.parse(JSON.stringify(plan))), JSON.stringify(validate.errors)).toBe(true);
    expect(planSchema.definitions.kind.examples).toEqual([...KIND_NAMES]);
  });

  it("holds no secret in any form", () => {
    const all = [renderPlan(plan, new Chalk({ level: 0 })), renderPlanMarkdown(plan), JSON.stringify(plan)];
    expect(all.join()).not.toContain("canary");
  });
});

describe("a plan of thousands of changes", () => {
  const clients = Array.from({ length: 3000 }, (_, at) => ({
    clientId: `client-${at}`,
    description: "x".repeat(40),
  }));
  const large = planAsJson(
    makePlan([{ desired: { realm: "large", clients }, live: { realm: "large", id: "1" } }]),
  );

  it("still fits into a comment, and says what is missing", () => {
    const text = renderPlanMarkdown(large);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/# … and \d+ more/);
    expect(text).toContain("3000 to create");
  });

  it("still fits if it is of many realms, or if much is in its way", () => {
    const fleet = makePlan(
      Array.from({ length: 1500 }, (_, at) => ({ desired: { realm: `tenant-${at}` }, live: undefined })),
    );
    const realms = renderPlanMarkdown(planAsJson(fleet));
    expect(realms.length).toBeLessThan(60_000);
    expect(realms).toMatch(/\n… and \d+ more realms\n\nThe plan is longer than a comment can be/);
    const lost = Array.from({ length: 1000 }, (_, at) => ({
      clientId: `client-${at}`,
      defaultClientScopes: [`no-such-scope-${at}`],
    }));
    const blocked = renderPlanMarkdown(
      planAsJson(makePlan([{ desired: { realm: "r", clients: lost }, live: undefined }])),
    );
    expect(blocked.length).toBeLessThan(60_000);
    expect(blocked).toMatch(/> :no_entry: … and \d+ more\n/);
  });
});

it("names and values cannot move the cursor or start a line of their own", () => {
  const evil = "\u001b[31mred\n::add-mask::x";
  const desired = { realm: "r", displayName: evil, clients: [{ clientId: evil }] };
  const live = { id: "1", realm: "r", displayName: `${evil}!`, clients: [{ clientId: `${evil}2` }] };
  const plain = planAsJson(makePlan([{ desired, live }]));
  for (const text of [renderPlan(plain, new Chalk({ level: 0 })), renderPlanMarkdown(plain)]) {
    expect(text).not.toContain("\u001b");
    expect(text).not.toMatch(/^::/m);
    expect(text).toContain("\\u001b[31mred\\n::add-mask::x");
  }
});

it("names cannot become markup", () => {
  const evil = "```\n</details>**bold**";
  const text = renderPlanMarkdown(
    planAsJson(makePlan([{ desired: { realm: "r", clients: [{ clientId: evil }] }, live: undefined }])),
  );
  expect(text.match(/```/g)).toHaveLength(2);
});
