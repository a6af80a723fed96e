// The floor of a plan of one small realm: the same three requests as `iam plan` sends, and nothing else.
const { KEYCLOAK_URL: url, KEYCLOAK_CLIENT_ID: id, KEYCLOAK_CLIENT_SECRET: secret } = process.env;
const [realm] = process.argv.slice(2);

const login = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
  method: "POST",
  headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
  body: new URLSearchParams({ grant_type: "client_credentials" }),
});
const headers = { authorization: `Bearer ${(await login.json()).access_token}` };
const clients = await fetch(`${url}/admin/realms/${realm}/clients?first=0&max=50`, { headers });
const exported = await fetch(
  `${url}/admin/realms/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  { method: "POST", headers },
);
const [list, representation] = [await clients.json(), await exported.json()];
if (!clients.ok || !exported.ok || list.length === 0 || representation.realm !== realm) process.exit(1);
