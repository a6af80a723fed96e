import type { Define } from "../command.ts";

export const defineDev: Define = (program) => {
  program.command("dev").description("a local Keycloak for development");
};
