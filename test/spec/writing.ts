import fc from "fast-check";
import { stringify, type ToStringOptions } from "yaml";
import type { Files } from "./kit.ts";
import type { Value } from "./random-spec.ts";

type Map = { [key: string]: Value };

/** Files that hold a spec, and what to load of them. */
export interface Written {
  readonly files: Files;
  readonly inputs: readonly string[];
}

/** One way to write down one and the same spec. */
export interface Writing {
  readonly name: string;
  write(spec: Map): Written;
}

/** How a text is laid out; none of it means anything. */
const layout: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.constantFrom("", "\uFEFF"),
    fc.constantFrom("", "---\n", "%YAML 1.2\n---\n", "# a comment\n\n", "--- # here\n"),
    fc.constantFrom("", "...\n", "# the end", "\n\n", "--- # an empty one\n"),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(
    ([mark, before, after, line]) =>
      (text) =>
        `${mark}${`${before}${text.replace(/\n?$/, "\n")}${after}`.replaceAll("\n", line)}`,
  );

const yaml: fc.Arbitrary<(value: Value) => string> = fc
  .record({
    options: fc.record<ToStringOptions>({
      collectionStyle: fc.constantFrom("any", "block", "flow"),
      defaultStringType: fc.constantFrom(
        "PLAIN",
        "QUOTE_DOUBLE",
        "QUOTE_SINGLE",
        "BLOCK_LITERAL",
        "BLOCK_FOLDED",
      ),
      defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE"),
      indent: fc.constantFrom(1, 2, 4),
      // The library folds double-quoted text wrongly where it is indented deeply.
      lineWidth: fc.constant(0),
      nullStr: fc.constantFrom("null", "~", ""),
    }),
    shape: fc.constantFrom<((value: Value) => Value)[]>(
      (value) => value,
      shared,
      merged,
      (value) => shared(merged(value)),
    ),
  })
  .map(
    ({ options, shape }) =>
      (value) =>
        // In quotes it would be a key like any other.
        stringify(shape(value), options).replaceAll('"<<"', "<<"),
  );

const json: fc.Arbitrary<(value: Value) => string> = fc
  .constantFrom(undefined, 2, "\t")
  .map((space) => (value) => JSON.stringify(value, undefined, space));

const written = fc.tuple(fc.oneof({ weight: 3, arbitrary: yaml }, json), layout).map(
  ([print, laidOut]) =>
    (value: Value) =>
      laidOut(print(value)),
);

/** Every way: as one text, as documents, as files, as a folder, as the only tenant of a fleet. */
export const writing: fc.Arbitrary<Writing> = fc.oneof(
  written.map((print) => ({
    name: "one text",
    write: (spec: Map) => ({ files: { "realm.yaml": print(spec) }, inputs: ["realm.yaml"] }),
  })),
  fc.tuple(yaml, yaml).map(([print, other]) => ({
    name: "two documents",
    write: (spec: Map) => {
      const [first, second] = halves(spec);
      return { files: { "realm.yaml": `${print(first)}\n---\n${other(second)}` }, inputs: ["realm.yaml"] };
    },
  })),
  fc.tuple(written, written, fc.boolean()).map(([print, other, asFolder]) => ({
    name: asFolder ? "a folder" : "two files",
    write: (spec: Map) => {
      const [first, second] = halves(spec);
      const files = { "spec/a.yaml": print(first), "spec/b.yml": other(second) };
      return { files, inputs: asFolder ? ["spec"] : Object.keys(files) };
    },
  })),
  fc
    .tuple(written, written, fc.constantFrom("inline", "json", "yaml", "csv"))
    .map(([print, other, list]) => ({
      name: `a tenant (${list})`,
      write: (spec: Map) => {
        const tenants = [{ slug: String(spec.realm) }];
        const lists: Files = {
          "each.json": JSON.stringify(tenants),
          "each.yaml": other(tenants),
          "each.csv": `slug\r\n${spec.realm}\r\n`,
        };
        const each = list === "inline" ? tenants : `./each.${list}`;
        const files = {
          ...lists,
          "template.yaml": print({ ...spec, realm: "$(param:slug)" }),
          "fleet.yaml": other({ tenants: { template: "./template.yaml", each } }),
        };
        return { files, inputs: ["fleet.yaml"] };
      },
    })),
);

/** The spec in two parts, each about the same realm: some of the keys, some of the clients. */
function halves(spec: Map): [Map, Map] {
  const { realm = null, clients, ...rest } = spec;
  const list = Array.isArray(clients) ? clients : [];
  const entries = Object.entries(rest);
  const part = (odd: number): Map => ({
    ...Object.fromEntries(entries.filter((_, at) => at % 2 === odd)),
    clients: list.filter((_, at) => at % 2 === odd),
    realm,
  });
  return [part(0), part(1)];
}

/** Equal maps and lists become one object, which is written once and then referred to: `&a1`, `*a1`. */
function shared(value: Value): Value {
  const known = new Map<string, Value>();
  const share = (one: Value): Value => {
    if (typeof one !== "object" || one === null) return one;
    const text = JSON.stringify(one);
    const made: Value =
      known.get(text) ??
      (Array.isArray(one)
        ? one.map(share)
        : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, share(inner)])));
    known.set(text, made);
    return made;
  };
  return share(value);
}

/** Half of each map's keys come from a map that is merged into it: `<<: { … }`, or a list of such. */
function merged(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(merged);
  const entries = Object.entries(value).map(([key, inner]): [string, Value] => [key, merged(inner)]);
  if (entries.length < 3) return Object.fromEntries(entries);
  const [base, over, own] = [0, 1, 2].map((n) => entries.filter((_, at) => at % 3 === n));
  return {
    "<<": [Object.fromEntries(base ?? []), Object.fromEntries(over ?? [])],
    ...Object.fromEntries(own ?? []),
  };
}

/** What breaks YAML or means something in it, to be put anywhere into a text. */
const TOKENS = [
  ..."[]{}\"'#|>&*!%@`,?:-~\t\r\n\0\u2028\uFEFF\u0085\u001b",
  ...[
    "&a ",
    "*a",
    "<<: *a\n",
    "- - ",
    "? ",
    ": ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "%TAG ! x\n",
    "|2-\n",
    ">+\n",
  ],
  ...[
    "!!binary ",
    "!!set ",
    "!!omap ",
    "!!timestamp ",
    "!!merge ",
    "!x!y ",
    "!<tag:x> ",
    ".inf",
    ".nan",
    "0o7",
    "1e999",
  ],
  ...[
    "$(env:",
    "$(file:",
    "$(param:",
    "$(env:A:-$(env:B",
    "$$(",
    ")",
    "__proto__: 1\n",
    "constructor: {}\n",
    "null",
    "\ud800",
  ],
];

/** A text with some slips of the pen in it. */
export const slips: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.record({ at: fc.nat(), cut: fc.constantFrom(0, 0, 1, 5, 1_000), put: fc.constantFrom("", ...TOKENS) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(
    (edits) => (text) =>
      edits.reduce((before, { at, cut, put }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + put + before.slice(place + cut);
      }, text),
  );
