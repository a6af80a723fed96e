// Bundles the command line and the library into dist/, split so that each command loads only what it needs.
import { copyFile, readFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const root = new URL("..", import.meta.url).pathname;
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

/** V8 reads JSON in a text faster than the same as code, and the larger files are read at every start. */
const jsonAsText = {
  name: "json-as-text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};

await rm(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { bin: "src/bin.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  define: { IAM_VERSION: JSON.stringify(version) },
  legalComments: "none",
  // Some CommonJS dependencies call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  plugins: [jsonAsText],
  logLevel: "warning",
});
// For editors: a spec names it in `# yaml-language-server: $schema=…`.
await copyFile(`${root}src/spec/generated/keycloak.schema.json`, `${root}dist/realm.schema.json`);
