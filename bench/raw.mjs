// The floor: the same work by hand, with nothing around it. node bench/raw.mjs WHAT REALM N; the last line of this file has what can be asked for
import { batchesOf } from "./realms.mjs";

const { KEYCLOAK_URL: url, KEYCLOAK_CLIENT_ID: id, KEYCLOAK_CLIENT_SECRET: secret } = process.env;
const [what, realm, size] = process.argv.slice(2);
const n = Number(size);

let token;
let until = 0;
await logIn();

async function send(method, path, body) {
  if (Date.now() > until) await logIn();
  const answer = await fetch(`${url}/admin/realms${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
  return text === "" ? undefined : JSON.parse(text);
}

async function logIn() {
  until = Date.now() + 45_000;
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  ({ access_token: token } = await answer.json());
}

/** Runs these, so many at once. */
async function inParallel(list, atOnce, work) {
  const queue = [...list];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function create(marked = true) {
  await send("POST", "", { realm, enabled: true });
  for (const wave of batchesOf(realm, n, { marked }))
    await inParallel(wave, 3, (batch) => send("POST", `/${realm}/partialImport`, batch));
}

/** What has to be read to compare everything that the spec says; answers the clients. */
async function plan() {
  if (n < 40) return readSmall(realm);
  const clients = [];
  const pages = Array.from({ length: Math.ceil((n + 6) / 50) }, (_, at) => at * 50);
  await inParallel(
    pages,
    4,
    async (first) => void clients.push(...(await send("GET", `/${realm}/clients?first=${first}&max=50`))),
  );
  await send("GET", `/${realm}`);
  const own = clients.filter(({ clientId }) => clientId.startsWith("client-"));
  if (own.length !== n) throw new Error(`${own.length} clients of ${n}`);
  await inParallel(own, 4, ({ id: uuid }) =>
    send("GET", `/${realm}/clients/${uuid}/roles?briefRepresentation=false`),
  );
  await inParallel(
    own.filter(({ serviceAccountsEnabled }) => serviceAccountsEnabled),
    4,
    async ({ id: uuid }) => {
      const user = await send("GET", `/${realm}/clients/${uuid}/service-account-user`);
      await send("GET", `/${realm}/users/${user.id}/role-mappings`);
    },
  );
  return own;
}

/** An export holds all but the secrets. */
async function readSmall(name) {
  const clients = await send("GET", `/${name}/clients?first=0&max=50`);
  await send("POST", `/${name}/partial-export?exportClients=true&exportGroupsAndRoles=true`);
  return clients;
}

async function change() {
  const clients = await plan();
  const { id: uuid } = clients.find(({ clientId }) => clientId === "client-0");
  await send("PUT", `/${realm}/clients/${uuid}`, {
    clientId: "client-0",
    name: `Changed ${Date.now()}`,
    serviceAccountsEnabled: true,
  });
}

async function planTenants() {
  await inParallel(tenantRealms(), 2, readSmall);
}

/** n tenant realms, two at once. */
async function tenants() {
  await inParallel(tenantRealms(), 2, async (tenant) => {
    await send("POST", "", { realm: tenant, enabled: true });
    await send("POST", `/${tenant}/partialImport`, {
      ifResourceExists: "SKIP",
      clients: [{ clientId: "app", secret: "the-secret", enabled: true, publicClient: false }],
      roles: { client: { app: [{ name: "user" }, { name: "admin" }] } },
      identityProviders: [
        {
          alias: "corp",
          providerId: "saml",
          enabled: true,
          config: {
            singleSignOnServiceUrl: "https://idp.example.com/sso",
            idpEntityId: "https://idp.example.com",
          },
        },
      ],
    });
  });
}

function tenantRealms() {
  return Array.from({ length: n }, (_, at) => `${realm}-${at}`);
}

const createUnmarked = () => create(false);

await { create, createUnmarked, plan, change, tenants, planTenants }[what]();
