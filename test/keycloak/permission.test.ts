import { expect, it } from "vitest";
import { permissionFor } from "../../src/keycloak/permission.ts";

it.each([
  ["GET /realms/acme/clients", "view-clients", "acme"],
  ["PUT /realms/acme/clients/api", "manage-clients", "acme"],
  ["POST /realms/acme/client-scopes", "manage-clients", "acme"],
  ["PUT /realms/acme/default-optional-client-scopes/1", "manage-clients", "acme"],
  ["GET /realms/acme/users/1/role-mappings", "view-users", "acme"],
  ["POST /realms/acme/groups", "manage-users", "acme"],
  ["DELETE /realms/acme/identity-provider/instances/corp", "manage-identity-providers", "acme"],
  ["POST /realms/acme/partial-export", "manage-realm", "acme"],
  ["POST /realms/acme/partialImport", "manage-realm", "acme"],
  ["GET /realms/acme", "view-realm", "acme"],
  ["PUT /realms/acme", "manage-realm", "acme"],
])("%s needs %s", (what, role, realm) => {
  expect(permissionFor(what)).toContain(`the role ${role} (`);
  expect(permissionFor(what)).toContain(`of client ${realm}-realm there`);
});

it("POST /realms needs create-realm", () => {
  expect(permissionFor("POST /realms")).toContain("the role create-realm (or admin) of realm master");
});
