import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keycloak } from "../kit/keycloak.ts";
import { type RunOptions, runIam } from "../kit/run.ts";
import { folderWith } from "../kit/spec.ts";

const server = keycloak();

const clients = Array.from({ length: 10 }, (_, at) => ({ clientId: `c${at}` }));
const dear = { clientId: "dear", protected: true, roles: ["r"] };
const corp = {
  alias: "corp",
  providerId: "saml",
  config: { singleSignOnServiceUrl: "https://idp.example.com" },
};
const partner = {
  alias: "partner",
  providerId: "oidc",
  displayName: "Partner",
  config: {
    clientId: "us",
    clientSecret: "partner-secret",
    authorizationUrl: "https://partner.example.com/auth",
    tokenUrl: "https://partner.example.com/token",
  },
};
const smtpServer = {
  host: "mail.example.com",
  from: "a@example.com",
  auth: "true",
  user: "u",
  password: "smtp-secret",
};
const base = { clients: [...clients, dear], identityProviders: [corp, partner], smtpServer };

/** What is tried: another spec, other arguments; and what must come of it. */
interface Row {
  readonly spec?: object;
  readonly args: readonly string[];
  readonly exit: number;
  readonly says: RegExp;
  readonly options?: RunOptions;
  readonly prepare?: (folder: string) => Promise<void>;
}

const apply = ["apply", "realm.json", "--yes"];
const savePlan = async (folder: string): Promise<void> => {
  await runIam(["-q", "plan", "realm.json", "--out", "plan.json"], { cwd: folder, env: server.env });
};

const rows: Record<string, Row> = {
  "deleting what is protected": {
    spec: { ...base, clients },
    args: [...apply, "--prune"],
    exit: 5,
    says: /IAM3004.*client dear is protected/,
  },
  "deleting what is protected, confirmed": {
    spec: { ...base, clients },
    args: [...apply, "--prune", "--confirm", "REALM"],
    exit: 5,
    says: /client dear is protected/,
  },
  "deleting more than 30 % of a kind": {
    spec: { ...base, clients: [...clients.slice(0, 5), dear] },
    args: [...apply, "--prune"],
    exit: 5,
    says: /IAM3004.*5 of 11 clients.*\n.*--confirm REALM/,
  },
  "deleting an identity provider": {
    spec: { ...base, identityProviders: [partner] },
    args: [...apply, "--prune"],
    exit: 5,
    says: /IAM3004.*identity provider corp would be deleted/,
  },
  "deleting the realm": { args: ["destroy", "realm.json", "--yes"], exit: 5, says: /--confirm REALM/ },
  "deleting the realm with something protected in it": {
    args: ["destroy", "realm.json", "--yes", "--confirm", "REALM"],
    exit: 5,
    says: /client dear is protected/,
  },
  "a confirmation for a realm that is not in the spec": {
    args: [...apply, "--prune", "--confirm", "elsewhere"],
    exit: 3,
    says: /IAM9001.*elsewhere/,
  },
  "applying where nobody can answer": { args: ["apply", "realm.json"], exit: 5, says: /IAM3001/ },
  "destroying where nobody can answer": { args: ["destroy", "realm.json"], exit: 5, says: /IAM3001/ },
  "answering anything but yes": {
    spec: { ...base, displayName: "Other" },
    args: ["apply", "realm.json"],
    options: { tty: true, stdin: "maybe\n" },
    exit: 5,
    says: /IAM3002.*nothing was changed/,
  },
  "applying a plan that is not there": {
    args: ["apply", "--plan", "none.json", "--yes"],
    exit: 3,
    says: /IAM1001/,
  },
  "applying something else than a plan": {
    args: ["apply", "--plan", "realm.json", "--yes"],
    exit: 5,
    says: /IAM3006/,
  },
  "applying an edited plan": {
    spec: { ...base, displayName: "Other" },
    prepare: async (folder) => {
      await savePlan(folder);
      const text = await readFile(join(folder, "plan.json"), "utf8");
      await writeFile(join(folder, "plan.json"), text.replace('"Other"', '"Evil"'));
    },
    args: ["apply", "--plan", "plan.json", "--yes"],
    exit: 5,
    says: /IAM3006.*edited/,
  },
  "applying a plan of a spec that has changed": {
    spec: { ...base, displayName: "Other" },
    prepare: async (folder) => {
      await savePlan(folder);
      const text = await readFile(join(folder, "realm.json"), "utf8");
      await writeFile(join(folder, "realm.json"), text.replace('"Other"', '"Newer"'));
    },
    args: ["apply", "--plan", "plan.json", "--yes"],
    exit: 5,
    says: /IAM3005[\s\S]*realm REALM has changed in the spec/,
  },
  "giving a saved plan more rights than it was reviewed with": {
    prepare: savePlan,
    args: ["apply", "--plan", "plan.json", "--prune", "--yes"],
    exit: 3,
    says: /IAM9001/,
  },
  "deleting a role that the spec still grants": {
    spec: {
      ...base,
      clients: [...clients, { ...dear, roles: [] }],
      roles: { realm: [{ name: "all", composites: { client: { dear: ["r"] } } }] },
    },
    args: [...apply, "--prune"],
    exit: 3,
    says: /IAM1401.*`?r`?/,
  },
  "saving a plan of standard input": {
    args: ["plan", "-", "--out", "plan.json"],
    options: { stdin: "realm: REALM\n" },
    exit: 3,
    says: /IAM9001.*standard input/,
  },
  "changing the type of an identity provider": {
    spec: { ...base, identityProviders: [{ ...partner, alias: "corp" }, partner] },
    args: apply,
    exit: 5,
    says: /IAM3003.*providerId/,
  },
  "changing an identity provider whose secret the file does not have": {
    spec: {
      ...base,
      identityProviders: [
        corp,
        { ...partner, displayName: "New", config: { ...partner.config, clientSecret: undefined } },
      ],
    },
    args: apply,
    exit: 5,
    says: /IAM3003.*clientSecret would be lost/,
  },
  "changing the mail server without its password": {
    spec: { ...base, smtpServer: { ...smtpServer, host: "other.example.com", password: undefined } },
    args: apply,
    exit: 5,
    says: /IAM3003.*password of smtpServer would be lost/,
  },
  "a type of mapper that the spec declares and the server does not have": {
    spec: {
      ...base,
      extensions: { protocolMappers: ["acme-mapper"] },
      clients: [
        ...base.clients,
        { clientId: "x", protocolMappers: [{ name: "m", protocolMapper: "acme-mapper", config: {} }] },
      ],
    },
    args: apply,
    exit: 3,
    says: /IAM1405.*no protocol mapper of the type `acme-mapper`/,
  },
  "a type of identity provider that the spec declares and the server does not have": {
    spec: {
      ...base,
      extensions: { identityProviders: ["acme-idp"] },
      identityProviders: [corp, partner, { alias: "x", providerId: "acme-idp" }],
    },
    args: apply,
    exit: 3,
    says: /IAM1421.*no identity provider of the type `acme-idp`/,
  },
  "a theme that the server does not have": {
    spec: { ...base, loginTheme: "acme" },
    args: apply,
    exit: 3,
    says: /IAM1421.*no login theme `acme`/,
  },
  "an authentication flow that the realm does not have": {
    spec: { ...base, browserFlow: "company login" },
    args: apply,
    exit: 3,
    says: /IAM1420.*no authentication flow `company login`/,
  },
  "a feature that is switched off": {
    spec: { ...base, verifiableCredentialsEnabled: true },
    args: apply,
    exit: 3,
    says: /IAM3007.*needs the feature oid4vc-vci/,
  },
  "a mapper that grants a role that is nowhere": {
    spec: {
      ...base,
      identityProviders: [
        { ...corp, mappers: [{ attribute: "groups", value: "ops", realmRole: "boss" }] },
        partner,
      ],
    },
    args: apply,
    exit: 3,
    says: /IAM1401.*realm role boss/,
  },
  "an audience that is nobody": {
    spec: {
      ...base,
      clients: [
        ...base.clients,
        {
          clientId: "x",
          protocolMappers: [
            {
              name: "m",
              protocolMapper: "oidc-audience-mapper",
              config: { "included.client.audience": "somebody", "access.token.claim": "true" },
            },
          ],
        },
      ],
    },
    args: apply,
    exit: 3,
    says: /IAM1402.*client somebody/,
  },
  "granting a role that is nowhere": {
    spec: {
      ...base,
      clients: [...base.clients, { clientId: "x", serviceAccount: { clientRoles: { dear: ["nothing"] } } }],
    },
    args: apply,
    exit: 3,
    says: /IAM1401/,
  },
  "overwriting a file of secrets": {
    spec: { ...base, displayName: "Other" },
    prepare: (folder) => writeFile(join(folder, "secrets.json"), "{}"),
    args: [...apply, "--secrets-out", "secrets.json"],
    exit: 1,
    says: /IAM9002.*exists already/,
  },
};

describe("what is refused leaves the server as it is", () => {
  it.each(Object.entries(rows))("%s", async (_, { spec = base, args, exit, says, options, prepare }) => {
    const realm = server.realm("refuse");
    const own = (text: string): string => text.replaceAll("REALM", realm);
    const cwd = await folderWith({ "base.json": JSON.stringify({ realm, ...base }) });
    expect(await runIam(["-q", "apply", "base.json", "--yes"], { cwd, env: server.env })).toMatchObject({
      exit: 0,
    });
    const before = await snapshot(realm);

    await writeFile(join(cwd, "realm.json"), JSON.stringify({ realm, ...spec }));
    await prepare?.(cwd);
    const stdin = options?.stdin === undefined ? {} : { stdin: own(options.stdin) };
    const result = await runIam(args.map(own), {
      cwd,
      env: { ...server.env, CI: "1" },
      ...options,
      ...stdin,
    });
    expect(result.stderr).toMatch(new RegExp(own(says.source)));
    expect(result.exit).toBe(exit);
    expect(await snapshot(realm)).toEqual(before);
  });
});

/** Everything in the realm; the order of lists means nothing. */
async function snapshot(realm: string): Promise<unknown> {
  const { body } = await server.admin(
    "POST",
    `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  return sorted(body);
}
