import { expect, test } from "vitest";
import { problemOfRegex } from "../../src/spec/java-regex.ts";

test.each([
  ["(a", "a `(` is not closed"],
  ["a)", "a `)` closes nothing"],
  ["[a", "a `[` is not closed"],
  ["[a&&[b]", "a `[` is not closed"],
  ["*", "nothing stands before `*`"],
  ["a|+", "nothing stands before `+`"],
  ["(*a)", "nothing stands before `*`"],
  ["a\\", "it ends in a `\\`"],
  ["(\\)", "a `(` is not closed"],
])("`%s` is no expression", (expression, problem) => {
  expect(problemOfRegex(expression)).toBe(problem);
});

test.each([
  "",
  "^a+?b*+c{2,3}$",
  "\\(\\[\\*",
  "[(*+)]",
  "[]a]",
  "[^]a]",
  "[a-z&&[^b]]",
  "(?:a|b)(?=c)(?<!d)(?<name>e)",
  "\\Q(*[\\E",
  "\\Q(*[",
  "(?x) a # (",
  "|a",
])("`%s` is one", (expression) => {
  expect(problemOfRegex(expression)).toBe(undefined);
});
