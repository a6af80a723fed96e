// Adds one version to src/export/generated/keycloak-defaults.json: what Keycloak makes by itself in a new realm, and
// what it fills in where a spec says the least, so that `iam export` can leave both out. Usage, against a running server
// of that version, with `npm run build` done:
//
//   KEYCLOAK_URL=http://localhost:8080 KEYCLOAK_CLIENT_ID=… KEYCLOAK_CLIENT_SECRET=… node scripts/keycloak-defaults.mjs
//
// (or KEYCLOAK_USER and KEYCLOAK_PASSWORD). Each version is a distribution `org.keycloak:keycloak-quarkus-dist:VERSION:zip`,
// unpacked; KEYCLOAK_HOME=… iam dev up starts it.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { KEYCLOAK_URL: url = "http://localhost:8080" } = process.env;
const target = new URL("../src/export/generated/keycloak-defaults.json", import.meta.url);
/** Replaced by the realm's name when the defaults are used. */
const realm = "iam-defaults-probe";

const { KEYCLOAK_USER, KEYCLOAK_PASSWORD, KEYCLOAK_CLIENT_ID, KEYCLOAK_CLIENT_SECRET } = process.env;
const login = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
  method: "POST",
  body: new URLSearchParams(
    KEYCLOAK_USER
      ? {
          grant_type: "password",
          client_id: "admin-cli",
          username: KEYCLOAK_USER,
          password: KEYCLOAK_PASSWORD ?? "",
        }
      : {
          grant_type: "client_credentials",
          client_id: KEYCLOAK_CLIENT_ID ?? "",
          client_secret: KEYCLOAK_CLIENT_SECRET ?? "",
        },
  ),
});
const { access_token: token } = await login.json();
if (!token) throw new Error(`login failed (${login.status})`);

async function admin(method, path) {
  const response = await fetch(`${url}/admin/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** The least that a spec can say about each kind of object. */
const spec = {
  realm,
  clients: [
    { clientId: "new-openid-connect", secret: "$(env:PROBE)", roles: ["new"] },
    { clientId: "new-saml", protocol: "saml" },
  ],
  clientScopes: [{ name: "new-openid-connect" }, { name: "new-saml", protocol: "saml" }],
  roles: { realm: [{ name: "new" }] },
  groups: [{ name: "new" }],
  identityProviders: [
    {
      alias: "new-saml",
      providerId: "saml",
      config: { singleSignOnServiceUrl: "https://idp.example/sso", idpEntityId: "https://idp.example" },
    },
    {
      alias: "new-oidc",
      providerId: "oidc",
      config: {
        clientId: "probe",
        clientSecret: "$(env:PROBE)",
        authorizationUrl: "https://idp.example/authorize",
        tokenUrl: "https://idp.example/token",
      },
    },
  ],
};

const folder = await mkdtemp(join(tmpdir(), "iam-defaults-"));
try {
  await writeFile(join(folder, "realm.json"), JSON.stringify(spec));
  const iam = fileURLToPath(new URL("../bin/iam.js", import.meta.url));
  const { status } = spawnSync(process.execPath, [iam, "apply", "--yes", join(folder, "realm.json")], {
    stdio: "inherit",
    env: { ...process.env, KEYCLOAK_URL: url, PROBE: "probe" },
  });
  if (status !== 0) throw new Error("the probe could not be applied");
  const exported = await admin(
    "POST",
    `realms/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const known = JSON.parse(await readFile(target, "utf8").catch(() => "{}"));
  // What the probe itself says is no default.
  for (const provider of exported.identityProviders) {
    const said = spec.identityProviders.find(({ alias }) => alias === provider.alias)?.config ?? {};
    for (const key of Object.keys(said)) delete provider.config[key];
  }
  known[exported.keycloakVersion] = clean(exported);
  const sorted = Object.entries(known).sort(([a], [b]) => b.localeCompare(a, undefined, { numeric: true }));
  // A line for each top-level key: small, and a change can still be seen.
  const lines = sorted.map(([version, defaults]) => {
    const entries = Object.entries(defaults).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `"${version}": {\n${entries.join(",\n")}\n}`;
  });
  await writeFile(target, `{\n${lines.join(",\n")}\n}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
  await admin("DELETE", `realms/${realm}`);
}

/** Without ids and what differs from one realm to the next; empty values mean nothing here. */
function clean(value) {
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== "object") return value;
  const noise =
    /^(id|internalId|_id|containerId|path|secret|iam\.owner|client\.secret\.creation\.time|saml\.artifact\.binding\.identifier)$/;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !noise.test(key) && !isEmpty(inner))
      .map(([key, inner]) => [key, clean(inner)]),
  );
}

function isEmpty(value) {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}
