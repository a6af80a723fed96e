import { describe, expect, it } from "vitest";
import { showField } from "../../../src/cli/render/field.ts";

describe("a changed value", () => {
  it("stands beside the old one if both fit into a line of a terminal", () => {
    expect(showField({ path: "a", from: 300, to: 60 }, "update")).toEqual({
      type: "change",
      from: "300",
      to: "60",
    });
  });

  it("stands below it if they do not, each short as it may be", () => {
    const [from, to] = ["https://idp.example.com/sso/v1/login", "https://idp.example.com/sso/v2/login"];
    expect(showField({ path: "config.singleSignOnServiceUrl", from, to }, "update")).toEqual({
      type: "lines",
      lines: [
        { mark: "-", text: from },
        { mark: "+", text: to },
      ],
    });
  });
});
