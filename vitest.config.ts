import { defineConfig } from "vitest/config";

/** What needs a Keycloak: named so, or the packed program as a whole. */
const keycloak = ["test/**/*.keycloak.test.ts", "test/packed/**/*.test.ts"];
/** Minutes each, with servers of their own: only in `npm run test:slow`. */
const slow = ["test/slow/**/*.test.ts"];

const isSlow = process.env.IAM_TEST_SLOW !== undefined;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...keycloak, ...slow],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "keycloak",
          include: keycloak,
          globalSetup: "test/kit/global-setup.ts",
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      ...(isSlow ? [{ test: { name: "slow", include: slow } }] : []),
    ],
  },
});
