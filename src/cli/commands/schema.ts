import { EXIT } from "../../errors.ts";
import type { Define } from "../command.ts";

export const defineSchema: Define = (program, bind) => {
  program
    .command("schema")
    .description("print the JSON Schema of specs, for editors")
    .addHelpText(
      "after",
      `
Save it and name it in the first line of a spec; editors then complete, explain and check its keys:
  iam schema > realm.schema.json
  # yaml-language-server: $schema=./realm.schema.json`,
    )
    .action(
      bind(async ({ io }) => {
        const { REALM_SCHEMA } = await import("../../spec/realm-schema.ts");
        io.stdout.write(`${JSON.stringify(REALM_SCHEMA, undefined, 2)}\n`);
        return EXIT.ok;
      }),
    );
};
