// Bundles the command line and the library into dist/, split so that each command loads only what it needs.
import { copyFile, readFile } from "node:fs/promises";
import { build } from "rolldown";

const root = new URL("..", import.meta.url).pathname;
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

// Each file that Node has to find, read and link costs a start half a millisecond and more: what is needed together
// comes in one file. The files depend on each other as the rooms of src/ do.
const groups = [
  {
    name: "root",
    test: /\/src\/(?!bin|index)[a-z-]+\.ts$|\/src\/(?:spec\/diagnostic|model\/group-path|cli\/version)\.ts$|\/fastest-levenshtein\//,
  },
  {
    name: "cli",
    // Every command loads this one, so what needs a phase of a run (claims, problems …) is not in it.
    test: /\/src\/cli\/(?!claims|explanation|merge-plans|plan-file|problems|progress|request-log|saved-plan|secrets\.|shown)(?:commands\/)?[^/]+$|\/commander\//,
  },
  {
    name: "show",
    test: /\/src\/cli\/(?:render\/(?:field|group-realms|plan-human|plan-json|value)|problems|shown)\./,
  },
  { name: "spec", test: /\/src\/spec\/(?!saml-metadata|explain|print)|\/node_modules\/yaml\// },
  { name: "login", test: /\/node_modules\/(?:openid-client|oauth4webapi|jose)\// },
  {
    name: "server",
    test: /\/src\/(?:keycloak|live|plan|model)\/|\/(?:@keycloak|@microsoft|@opentelemetry|@std-uritemplate|p-map)\//,
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

/** V8 reads JSON in a text faster than the same as code, and the larger files are read at every start. */
const jsonAsText = {
  name: "json-as-text",
  load: {
    filter: { id: /\.json$/ },
    handler: async (path) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
    },
  },
};

/** V8 keeps a file with any character beyond Latin-1 at two bytes a character, and reads it more slowly. */
const asciiOnly = {
  name: "ascii-only",
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk") chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
  },
};
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

await build({
  cwd: root,
  input: { bin: "src/bin.ts", index: "src/index.ts" },
  platform: "node",
  // Modules rather than what was made of them for require(): less to run, and what nobody uses is left out.
  resolve: {
    mainFields: ["module", "main"],
    alias: { yaml: `${root}node_modules/yaml/browser/dist/index.js` },
  },
  transform: { target: "node20.19", define: { IAM_VERSION: JSON.stringify(version) } },
  plugins: [jsonAsText, asciiOnly],
  preserveEntrySignatures: "allow-extension",
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    // Less to read; names stay as they are for the stack traces that people report.
    minify: { mangle: false },
    comments: { legal: false },
    codeSplitting: { groups, includeDependenciesRecursively: false },
  },
});
// For editors: a spec names it in `# yaml-language-server: $schema=…`.
await copyFile(`${root}src/spec/generated/keycloak.schema.json`, `${root}dist/realm.schema.json`);
