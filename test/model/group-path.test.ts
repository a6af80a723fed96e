import { describe, expect, it } from "vitest";
import { namesOnPath, pathOfGroup, readingsOf } from "../../src/model/group-path.ts";

const tree = [
  { name: "staff", subGroups: [{ name: "r/d", subGroups: [{ name: "lab" }] }, { name: "ops" }] },
  { name: "a/b", subGroups: [{ name: "c" }] },
  { name: "x", subGroups: [{ name: "y" }] },
  { name: "x/y" },
];

describe("the path of a group", () => {
  it.each([
    ["/staff/ops", ["staff", "ops"]],
    ["staff/ops", ["staff", "ops"]],
    ["/staff/r/d/lab", ["staff", "r/d", "lab"]],
    ["/staff/r~/d/lab", ["staff", "r/d", "lab"]],
    ["/a/b/c", ["a/b", "c"]],
    ["/a~/b", ["a/b"]],
    // Both can be meant; Keycloak takes the inner one.
    ["/x/y", ["x", "y"]],
    ["/x~/y", ["x/y"]],
    // As far as the tree goes.
    ["/a/b/new/one", ["a/b", "new", "one"]],
    ["/elsewhere/b~/c", ["elsewhere", "b/c"]],
  ])("%s is read by the tree, escaped slashes and plain ones alike", (path, names) => {
    expect(namesOnPath(path, tree)).toEqual(names);
  });

  it("has its slashes escaped, so that there is one reading", () => {
    const path = pathOfGroup(["staff", "r/d", "lab"]);
    expect(path).toBe("/staff/r~/d/lab");
    expect(namesOnPath(path)).toEqual(["staff", "r/d", "lab"]);
  });

  it("may be read in several ways where there is no tree, the plainest last", () => {
    expect(readingsOf("/a/b/c")).toEqual([["a/b/c"], ["a", "b/c"], ["a/b", "c"], ["a", "b", "c"]]);
    expect(readingsOf("/a~/b")).toEqual([["a/b"]]);
  });
});
