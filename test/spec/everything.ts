/**
 * A realm with something of every kind that a realm file can hold, for servers of this version. `kc.sh import` reads it.
 * What it does not say, Keycloak adds: its own clients, flows, keys.
 */
export function everything(realm: string, version: readonly number[]): object {
  const [major = 0] = version;
  return {
    ...settings(realm),
    ...rolesAndGroups(),
    ...clients(),
    ...providers(),
    ...flows(),
    ...policies(),
    components: components(),
    users: users(),
    // Organizations came with Keycloak 26.
    ...(major < 26 ? {} : { organizationsEnabled: true, organizations: organizations() }),
  };
}

function settings(realm: string): object {
  return {
    realm,
    enabled: true,
    displayName: "Everything",
    displayNameHtml: "<b>Everything</b>",
    sslRequired: "external",
    registrationAllowed: true,
    rememberMe: true,
    verifyEmail: true,
    bruteForceProtected: true,
    ssoSessionIdleTimeout: 3600,
    accessTokenLifespan: 300,
    passwordPolicy:
      "length(8) and notUsername(undefined) and passwordHistory(3) and hashAlgorithm(pbkdf2-sha256)",
    otpPolicyType: "totp",
    otpPolicyAlgorithm: "HmacSHA256",
    otpPolicyDigits: 6,
    webAuthnPolicyRpEntityName: "everything",
    webAuthnPolicySignatureAlgorithms: ["ES256", "RS256"],
    webAuthnPolicyUserVerificationRequirement: "required",
    eventsEnabled: true,
    eventsListeners: ["jboss-logging", "email"],
    enabledEventTypes: ["LOGIN", "LOGIN_ERROR", "LOGOUT"],
    adminEventsEnabled: true,
    browserSecurityHeaders: { xFrameOptions: "DENY", contentSecurityPolicy: "frame-src 'self'" },
    smtpServer: {
      host: "mail.example.com",
      port: "465",
      from: "a@example.com",
      fromDisplayName: "A",
      ssl: "true",
      auth: "true",
      user: "u",
      password: "mail-password",
    },
    internationalizationEnabled: true,
    supportedLocales: ["en", "de"],
    defaultLocale: "de",
    localizationTexts: {
      de: { loginTitle: "Anmelden", password: "Passwort" },
      en: { loginTitle: "Sign in" },
    },
    attributes: { frontendUrl: "https://id.example.com", "acr.loa.map": '{"gold":"2"}', team: "platform" },
  };
}

function rolesAndGroups(): object {
  return {
    roles: {
      realm: [
        { name: "staff", description: "Everybody", attributes: { level: ["1", "2"] } },
        { name: "chief", composite: true, composites: { realm: ["staff"], client: { api: ["read"] } } },
      ],
      client: { api: [{ name: "read", attributes: { level: ["1"] } }, { name: "acme:write" }] },
    },
    groups: [
      {
        name: "ops",
        attributes: { team: ["a"] },
        realmRoles: ["staff"],
        clientRoles: { api: ["read"] },
        subGroups: [{ name: "night", subGroups: [{ name: "weekend" }] }],
      },
      { name: "everybody" },
    ],
    defaultGroups: ["/everybody"],
    scopeMappings: [{ client: "portal", roles: ["staff"] }],
    clientScopeMappings: { api: [{ client: "portal", roles: ["read"] }] },
  };
}

function clients(): object {
  return {
    clients: [
      {
        clientId: "api",
        name: "API",
        secret: "secret-of-api",
        serviceAccountsEnabled: true,
        authorizationServicesEnabled: true,
        redirectUris: ["https://api.example/*", "/local"],
        attributes: { "access.token.lifespan": "60", "client.session.idle.timeout": "600" },
        authorizationSettings: {
          policyEnforcementMode: "ENFORCING",
          allowRemoteResourceManagement: true,
          decisionStrategy: "AFFIRMATIVE",
          resources: [
            { name: "reports", type: "urn:reports", uris: ["/reports/*"], scopes: [{ name: "view" }] },
          ],
          scopes: [{ name: "view", displayName: "View" }],
          policies: [
            {
              name: "staff only",
              type: "role",
              logic: "POSITIVE",
              decisionStrategy: "UNANIMOUS",
              config: { roles: '[{"id":"staff","required":true}]', fetchRoles: "false" },
            },
            {
              name: "office hours",
              type: "time",
              logic: "POSITIVE",
              decisionStrategy: "UNANIMOUS",
              config: { hour: "8", hourEnd: "18" },
            },
            {
              name: "view reports",
              type: "scope",
              logic: "POSITIVE",
              decisionStrategy: "UNANIMOUS",
              config: {
                resources: '["reports"]',
                scopes: '["view"]',
                applyPolicies: '["staff only","office hours"]',
              },
            },
          ],
        },
        protocolMappers: [
          {
            name: "roles of this client",
            protocol: "openid-connect",
            protocolMapper: "oidc-usermodel-client-role-mapper",
            config: {
              "claim.name": "acme_roles",
              "jsonType.label": "String",
              "usermodel.clientRoleMapping.clientId": "api",
              multivalued: "true",
              "access.token.claim": "true",
            },
          },
        ],
      },
      {
        clientId: "portal",
        publicClient: true,
        fullScopeAllowed: false,
        rootUrl: "https://portal.example",
        baseUrl: "/",
        redirectUris: ["/*"],
        webOrigins: ["+"],
        attributes: {
          "pkce.code.challenge.method": "S256",
          "post.logout.redirect.uris": "+",
          "backchannel.logout.url": "https://portal.example/logout",
        },
        authenticationFlowBindingOverrides: {},
      },
      {
        clientId: "saml-app",
        protocol: "saml",
        redirectUris: ["https://saml.example/*"],
        attributes: {
          "saml.assertion.signature": "true",
          "saml.server.signature": "true",
          "saml.signature.algorithm": "RSA_SHA256",
          saml_name_id_format: "email",
          "saml.force.post.binding": "true",
        },
        protocolMappers: [
          {
            name: "mail",
            protocol: "saml",
            protocolMapper: "saml-user-property-mapper",
            config: { "user.attribute": "email", "attribute.name": "mail", "attribute.nameformat": "Basic" },
          },
        ],
      },
    ],
  };
}

function providers(): object {
  return {
    identityProviders: [
      {
        alias: "corp",
        displayName: "Corp",
        providerId: "saml",
        config: {
          singleSignOnServiceUrl: "https://idp.example/sso",
          singleLogoutServiceUrl: "https://idp.example/slo",
          idpEntityId: "https://idp.example",
          nameIDPolicyFormat: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
          principalType: "SUBJECT",
          signatureAlgorithm: "RSA_SHA256",
          postBindingAuthnRequest: "true",
          wantAuthnRequestsSigned: "true",
          syncMode: "FORCE",
        },
      },
      {
        alias: "partner",
        providerId: "oidc",
        trustEmail: true,
        config: {
          issuer: "https://p.example",
          authorizationUrl: "https://p.example/a",
          tokenUrl: "https://p.example/t",
          userInfoUrl: "https://p.example/u",
          jwksUrl: "https://p.example/k",
          useJwksUrl: "true",
          validateSignature: "true",
          pkceEnabled: "true",
          pkceMethod: "S256",
          clientAuthMethod: "client_secret_basic",
          clientId: "us",
          clientSecret: "secret-of-partner",
          syncMode: "IMPORT",
        },
      },
      { alias: "github", providerId: "github", config: { clientId: "gh", clientSecret: "secret-of-github" } },
    ],
    identityProviderMappers: [
      {
        name: "ops",
        identityProviderAlias: "corp",
        identityProviderMapper: "saml-role-idp-mapper",
        config: { syncMode: "FORCE", "attribute.name": "groups", "attribute.value": "ops", role: "api.read" },
      },
      {
        name: "mail",
        identityProviderAlias: "partner",
        identityProviderMapper: "oidc-user-attribute-idp-mapper",
        config: { syncMode: "INHERIT", claim: "mail", "user.attribute": "email" },
      },
    ],
  };
}

function flows(): object {
  const step = (authenticator: string, requirement: string, priority: number, more: object = {}) => ({
    authenticator,
    requirement,
    priority,
    authenticatorFlow: false,
    userSetupAllowed: false,
    ...more,
  });
  const inner = (flowAlias: string, requirement: string, priority: number) => ({
    flowAlias,
    requirement,
    priority,
    authenticatorFlow: true,
    userSetupAllowed: false,
  });
  const flow = (alias: string, topLevel: boolean, authenticationExecutions: readonly object[]) => ({
    alias,
    description: `the flow ${alias}`,
    providerId: "basic-flow",
    topLevel,
    builtIn: false,
    authenticationExecutions,
  });
  return {
    authenticationFlows: [
      flow("our browser", true, [
        step("auth-cookie", "ALTERNATIVE", 10),
        step("identity-provider-redirector", "ALTERNATIVE", 20, { authenticatorConfig: "to corp" }),
        inner("our forms", "ALTERNATIVE", 30),
      ]),
      flow("our forms", false, [
        step("auth-username-password-form", "REQUIRED", 10),
        inner("our second factor", "CONDITIONAL", 20),
      ]),
      flow("our second factor", false, [
        step("conditional-user-configured", "REQUIRED", 10),
        step("auth-otp-form", "REQUIRED", 20),
      ]),
    ],
    authenticatorConfig: [{ alias: "to corp", config: { defaultProvider: "corp" } }],
    requiredActions: [
      {
        alias: "CONFIGURE_TOTP",
        name: "Configure OTP",
        providerId: "CONFIGURE_TOTP",
        enabled: true,
        defaultAction: true,
        priority: 10,
        config: {},
      },
    ],
  };
}

function policies(): object {
  return {
    clientProfiles: {
      profiles: [
        {
          name: "strict",
          description: "PKCE and short sessions",
          executors: [
            { executor: "pkce-enforcer", configuration: { "auto-configure": "true" } },
            { executor: "secure-signature-algorithm", configuration: { "default-algorithm": "PS256" } },
          ],
        },
      ],
    },
    clientPolicies: {
      policies: [
        {
          name: "all clients",
          description: "",
          enabled: true,
          conditions: [{ condition: "client-roles", configuration: { roles: ["strict"] } }],
          profiles: ["strict", "fapi-1-baseline"],
        },
      ],
    },
  };
}

function components(): object {
  const key = (name: string, providerId: string, config: object) => ({
    name,
    providerId,
    subComponents: {},
    config: { priority: ["100"], enabled: ["true"], active: ["true"], ...config },
  });
  return {
    "org.keycloak.keys.KeyProvider": [
      key("rsa", "rsa-generated", { keySize: ["2048"], algorithm: ["RS256"] }),
      key("rsa-enc", "rsa-enc-generated", { algorithm: ["RSA-OAEP"] }),
      key("hmac", "hmac-generated", { algorithm: ["HS512"] }),
      key("aes", "aes-generated", {}),
      key("ec", "ecdsa-generated", { ecdsaEllipticCurveKey: ["P-256"] }),
    ],
    "org.keycloak.storage.UserStorageProvider": [
      {
        name: "directory",
        providerId: "ldap",
        subComponents: {
          "org.keycloak.storage.ldap.mappers.LDAPStorageMapper": [
            {
              name: "mail",
              providerId: "user-attribute-ldap-mapper",
              subComponents: {},
              config: {
                "ldap.attribute": ["mail"],
                "user.model.attribute": ["email"],
                "read.only": ["true"],
                "is.mandatory.in.ldap": ["false"],
                "always.read.value.from.ldap": ["false"],
              },
            },
          ],
        },
        config: {
          // Disabled, as nothing answers there.
          enabled: ["false"],
          priority: ["0"],
          editMode: ["READ_ONLY"],
          vendor: ["other"],
          importEnabled: ["true"],
          connectionUrl: ["ldap://localhost:1"],
          usersDn: ["ou=people,dc=example"],
          bindDn: ["cn=admin"],
          bindCredential: ["secret-of-ldap"],
          authType: ["simple"],
          searchScope: ["1"],
          usernameLDAPAttribute: ["uid"],
          rdnLDAPAttribute: ["uid"],
          uuidLDAPAttribute: ["entryUUID"],
          userObjectClasses: ["inetOrgPerson"],
          useTruststoreSpi: ["always"],
          fullSyncPeriod: ["-1"],
          changedSyncPeriod: ["-1"],
          cachePolicy: ["DEFAULT"],
          batchSizeForSync: ["1000"],
          pagination: ["false"],
        },
      },
    ],
    "org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy": [
      {
        name: "Max Clients Limit",
        providerId: "max-clients",
        subType: "anonymous",
        subComponents: {},
        config: { "max-clients": ["200"] },
      },
    ],
  };
}

function users(): object[] {
  return [
    {
      username: "ada",
      email: "ada@example.com",
      emailVerified: true,
      firstName: "Ada",
      lastName: "L",
      enabled: true,
      attributes: { department: ["sales"] },
      credentials: [{ type: "password", value: "password-of-ada" }],
      requiredActions: ["UPDATE_PROFILE"],
      realmRoles: ["staff"],
      clientRoles: { api: ["read"] },
      groups: ["/ops/night"],
    },
    {
      username: "service-account-api",
      enabled: true,
      serviceAccountClientId: "api",
      realmRoles: ["chief"],
      clientRoles: { "realm-management": ["view-users"] },
    },
  ];
}

function organizations(): object[] {
  return [
    {
      name: "Acme",
      alias: "acme",
      enabled: true,
      description: "A customer",
      attributes: { plan: ["gold"] },
      domains: [{ name: "acme.example", verified: true }],
    },
  ];
}
