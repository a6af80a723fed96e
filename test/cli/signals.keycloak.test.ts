import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();
const program = join(import.meta.dirname, "../../bin/iam.js");

/** An apply of a new realm in a process of its own, behind a proxy. */
async function applying(stdout: "pipe" | number = "pipe") {
  const realm = server.realm("signals");
  const proxy = await server.proxy();
  const cwd = await folderWith({
    "realm.yaml": `realm: ${realm}\nclients: [{ clientId: app, publicClient: true }]\n`,
  });
  const start = () => {
    const child = spawn(process.execPath, [program, "apply", "--yes"], {
      cwd,
      env: { ...server.env, KEYCLOAK_URL: proxy.url, PATH: process.env.PATH },
      stdio: ["ignore", stdout, "pipe"],
    });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name]?.on("data", (chunk) => {
        said[name] += chunk;
      });
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...said }));
    return { child, ended };
  };
  return { realm, proxy, start };
}

describe("a signal while a realm is created", () => {
  it.each([
    ["Ctrl-C", ["SIGINT"], 130],
    // npm passes on what the terminal has sent already.
    ["Ctrl-C below npx, which comes twice", ["SIGINT", "SIGINT"], 130],
    ["SIGTERM", ["SIGTERM"], 143],
    ["a terminal that is closed", ["SIGHUP", "SIGHUP"], 129],
  ] as const)("lets the request in flight finish, and the run report: %s", async (_, signals, exit) => {
    const { realm, proxy, start } = await applying();
    const { child, ended } = start();
    proxy.once(
      { method: "POST", path: "/admin/realms" },
      {
        call: async () => {
          for (const signal of signals) {
            child.kill(signal);
            // Two of them at once would be one.
            await sleep(50);
          }
        },
      },
    );
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: exit, stderr: expect.stringContaining("IAM4002") });
    expect(stdout).toMatch(/Stopped: 1 created[\s\S]*not started:\n {2}client app/);
    expect((await server.admin("GET", `/${realm}`)).status).toBe(200);
  });

  it("ends the process at once if it comes a second time, and says what that means", async () => {
    const { proxy, start } = await applying();
    const { child, ended } = start();
    proxy.once(
      { method: "POST", path: "/admin/realms" },
      {
        call: async () => {
          child.kill("SIGINT");
          await sleep(1_000);
          child.kill("SIGINT");
          await ended;
        },
        forward: false,
      },
    );
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining("may be done or not") });
  });
});

describe("a full disk below the output", () => {
  it("does not stop an apply half-way, and is told at the end", async () => {
    const { realm, start } = await applying(openSync("/dev/full", "w"));
    const { code, stderr } = await start().ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/error\[IAM9002\].*ENOSPC/) });
    const { body } = await server.admin("GET", `/${realm}/clients?clientId=app`);
    expect(body).toHaveLength(1);
  });
});
