/** What of a realm the first words of a path below it are about, and the role that may read or write that. */
const ROLES: readonly (readonly [RegExp, { readonly read: string; readonly write: string }])[] = [
  [
    /^(clients|client-scopes|default-(default|optional)-client-scopes)\b/,
    { read: "view-clients", write: "manage-clients" },
  ],
  [/^(users|groups|group-by-path)\b/, { read: "view-users", write: "manage-users" }],
  [/^identity-provider\b/, { read: "view-identity-providers", write: "manage-identity-providers" }],
  [/^partial-export\b/, { read: "manage-realm", write: "manage-realm" }],
  [/^/, { read: "view-realm", write: "manage-realm" }],
];

/** How to come by the permission for a request that was refused; `what` is `PUT /realms/acme/clients/api`. */
export function permissionFor(what: string): string {
  const [, method = "", realm, rest = ""] = /^(\w+) \/realms(?:\/([^/]+)\/?(.*))?$/.exec(what) ?? [];
  if (realm === undefined)
    return "give the account the role create-realm (or admin) of realm master, to create realms; or realm-admin of client realm-management, to manage one that exists";
  const roles = ROLES.find(([path]) => path.test(rest))?.[1];
  const role = method === "GET" ? roles?.read : roles?.write;
  return `give the account the role ${role} (or realm-admin, for everything) of client realm-management in realm ${realm}; one of realm master is given it of client ${realm}-realm there`;
}
