import schema from "./generated/keycloak.schema.json" with { type: "json" };
import type { Schema } from "./schema.ts";

/** The schema of specs, which is also published for editors; scripts/schema/generate.mjs makes it. */
export const REALM_SCHEMA = schema as Schema;
