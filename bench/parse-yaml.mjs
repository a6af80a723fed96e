// The floor of loading a spec: the YAML parser that iam uses, alone.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const [file] = process.argv.slice(2);
if (parse(readFileSync(file, "utf8")).clients.length === 0) process.exit(1);
