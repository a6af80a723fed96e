import { describe, expect, it } from "vitest";
import { schedule } from "../../src/apply/schedule.ts";
import type { RealmRepresentation } from "../../src/model/representation.ts";
import { keyOf } from "../../src/model/resource.ts";
import { planRealm } from "../../src/plan/make-plan.ts";

/** The stages of a plan as text: `import: client a, clientRole a/x`. */
function stages(
  desired: Omit<RealmRepresentation, "realm">,
  live: Omit<RealmRepresentation, "realm"> = {},
): string[][] {
  const { changes } = planRealm({
    desired: { realm: "r", ...desired },
    live: { realm: "r", id: "r", ...live },
  });
  return schedule(changes).map((stage) =>
    stage.map(({ type, changes: members }) => {
      const names = members.map(
        ({ kind, desired: d, live: l }) => `${kind} ${keyOf(d ?? l ?? { path: [] })}`,
      );
      return `${type}: ${names.join(", ")}`;
    }),
  );
}

describe("schedule", () => {
  it("creates a small spec in one import, after the scopes it links", () => {
    expect(
      stages({
        clientScopes: [{ name: "s" }],
        clients: [
          { clientId: "api" },
          { clientId: "sdk", serviceAccountsEnabled: true, defaultClientScopes: ["s"] },
        ],
        roles: { client: { api: [{ name: "op" }] } },
        users: [{ serviceAccountClientId: "sdk", clientRoles: { api: ["op"] } }],
      }),
    ).toEqual([
      ["write: clientScope s"],
      [
        "import: client api, client sdk, clientRole api/op, serviceAccount sdk, serviceAccountRole sdk/api/op",
      ],
    ]);
  });

  it("keeps every batch small and what belongs together in one", () => {
    const clients = Array.from({ length: 25 }, (_, at) => ({ clientId: `c${at}` }));
    const roles = Object.fromEntries(clients.map(({ clientId }) => [clientId, [{ name: "x" }]]));
    const [batches = []] = stages({ clients, roles: { client: roles } });
    expect(batches).toHaveLength(3);
    for (const batch of batches) {
      const owners = [...batch.matchAll(/client (c\d+)/g)].map(([, id]) => id);
      const withRoles = [...batch.matchAll(/clientRole (c\d+)\/x/g)].map(([, id]) => id);
      expect(withRoles).toEqual(owners);
    }
  });

  it("lets a grant wait until the role's client is there, even if two clients grant each other", () => {
    const clients = Array.from({ length: 12 }, (_, at) => ({
      clientId: `c${at}`,
      serviceAccountsEnabled: true,
    }));
    const [first = [], second = []] = stages({
      clients,
      roles: { client: { c0: [{ name: "x" }], c11: [{ name: "y" }] } },
      users: [
        { serviceAccountClientId: "c0", clientRoles: { c11: ["y"] } },
        { serviceAccountClientId: "c11", clientRoles: { c0: ["x"] } },
      ],
    });
    expect(first).toHaveLength(2);
    expect(first.join()).not.toContain("serviceAccountRole");
    expect(second).toEqual([
      "import: serviceAccount c0, serviceAccount c11, serviceAccountRole c0/c11/y, serviceAccountRole c11/c0/x",
    ]);
  });

  it("revokes first, and grants an existing service account by its own requests", () => {
    expect(
      stages(
        {
          clients: [{ clientId: "api" }],
          roles: { client: { api: [{ name: "a" }, { name: "b" }] } },
          users: [{ serviceAccountClientId: "sdk", clientRoles: { api: ["a", "b"] } }],
        },
        {
          clients: [
            { clientId: "api", id: "1" },
            { clientId: "sdk", id: "2", serviceAccountsEnabled: true },
          ],
          roles: { client: { api: [{ name: "old", id: "3" }] } },
          users: [{ id: "u", serviceAccountClientId: "sdk", clientRoles: { api: ["old"] } }],
        },
      ),
    ).toEqual([
      ["write: serviceAccountRole sdk/api/old"],
      ["import: clientRole api/a, clientRole api/b"],
      ["write: serviceAccountRole sdk/api/a, serviceAccountRole sdk/api/b"],
    ]);
  });
});
