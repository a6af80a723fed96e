// Whether a realm is the one that all tools of peers.mjs are asked for.
import { SECRET } from "./realms.mjs";
import { admin } from "./server.mjs";

/** What the realm lacks, in words; nothing if all of it is there. */
export async function missingIn(env, realm) {
  const clients = await admin(env, "GET", `/${realm}/clients?first=0&max=50`);
  const exported = await admin(
    env,
    "POST",
    `/${realm}/partial-export?exportClients=true&exportGroupsAndRoles=true`,
  );
  const [app, sdk] = ["app", "sdk"].map((id) => clients.find(({ clientId }) => clientId === id));
  const { roles, users = [], identityProviders = [], identityProviderMappers = [] } = exported;
  const corp = identityProviders.find(({ alias }) => alias === "corp");
  const machine = users.find(({ serviceAccountClientId }) => serviceAccountClientId === "sdk");
  const has = {
    "the confidential client app": isConfidential(app),
    "the confidential client sdk": isConfidential(sdk),
    "the roles of app": namesOf(roles?.client?.app) === "admin operator readonly",
    "the mapper of app": namesOf(app?.protocolMappers) === "tenant",
    "the service account of sdk": sdk?.serviceAccountsEnabled === true,
    "the grant of app's role operator to sdk": machine?.clientRoles?.app?.join() === "operator",
    "the SAML identity provider corp":
      corp?.providerId === "saml" &&
      corp.config.singleSignOnServiceUrl === "https://idp.example.com/sso" &&
      corp.config.idpEntityId === "https://idp.example.com",
    "the mapper of corp to a role": identityProviderMappers.some(
      ({ config, identityProviderMapper }) =>
        identityProviderMapper === "saml-role-idp-mapper" &&
        config.role === "app.operator" &&
        config["attribute.value"] === "ops",
    ),
    "the mapper of corp to an attribute": identityProviderMappers.some(
      ({ config, identityProviderMapper }) =>
        identityProviderMapper === "saml-user-attribute-idp-mapper" && config["user.attribute"] === "email",
    ),
  };
  return Object.keys(has).filter((what) => !has[what]);
}

function isConfidential(client) {
  return client?.enabled === true && client.publicClient === false && client.secret === SECRET.BENCH_SECRET;
}

function namesOf(list = []) {
  return list
    .map(({ name }) => name)
    .sort()
    .join(" ");
}
