import { defineConfig } from "vitest/config";

/** What needs a Keycloak: named so, or the packed program as a whole. */
const keycloak = ["test/**/*.keycloak.test.ts", "test/packed/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: keycloak, testTimeout: 20_000 },
      },
      {
        test: {
          name: "keycloak",
          include: keycloak,
          globalSetup: "test/kit/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
