"use strict";
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"A Keycloak realm as iam keeps it","allOf":[{"$ref":"#/definitions/RealmRepresentation"}],"definitions":{"ApplicationRepresentation":{"title":"application","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"claims":{"$ref":"#/definitions/ClaimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false},"Audience":{"title":"audience","$comment":"convenience","description":"Clients (or other names) that are added to `aud` of the access tokens. Becomes one audience mapper each.","type":"array","items":{"type":"string"},"examples":[["orders-api"]]},"AuthenticationExecutionExportRepresentation":{"title":"authentication execution export","type":"object","properties":{"authenticator":{"type":["string","null"]},"authenticatorConfig":{"type":["string","null"]},"authenticatorFlow":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"flowAlias":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"requirement":{"type":["string","null"]},"userSetupAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"autheticatorFlow":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false},"AuthenticationFlowRepresentation":{"title":"authentication flow","type":"object","properties":{"alias":{"type":"string"},"authenticationExecutions":{"type":"array","items":{"$ref":"#/definitions/AuthenticationExecutionExportRepresentation"}},"builtIn":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"providerId":{"type":["string","null"]},"topLevel":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false,"required":["alias"]},"AuthenticatorConfigRepresentation":{"title":"authenticator config","type":"object","properties":{"alias":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]}},"additionalProperties":false,"required":["alias"]},"AuthorizationSchema":{"title":"authorization schema","type":"object","properties":{"resourceTypes":{"type":"object","additionalProperties":{"$ref":"#/definitions/ResourceType"}}},"additionalProperties":false},"Claim":{"title":"claim","$comment":"convenience","description":"Where the claim's value comes from: one of `clientRoles`, `realmRoles`, `groups`, `userAttribute` or `value`.","type":"object","properties":{"clientRoles":{"type":"string","description":"The roles that the user or service account holds of this client (a clientId)."},"fullPath":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","description":"Groups with their whole path (`/a/b`) or by name only."},"groups":{"enum":[true],"description":"The groups of the user or service account."},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","description":"A list of all values (the default for roles and groups), or one string."},"prefix":{"type":["string","null"],"description":"Text put before each role."},"realmRoles":{"enum":[true],"description":"The realm roles that the user or service account holds."},"userAttribute":{"type":"string","description":"This attribute of the user."},"value":{"type":["string","number","boolean"],"description":"This fixed value."}},"additionalProperties":false,"examples":[{"clientRoles":"orders-api","multivalued":false}]},"ClaimRepresentation":{"title":"claim","type":"object","properties":{"address":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"email":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"gender":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"locale":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"phone":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"picture":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"profile":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"username":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"website":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false},"Claims":{"title":"claims","$comment":"convenience","description":"Claims of the access token by name. Each becomes one protocol mapper.","type":"object","additionalProperties":{"$ref":"#/definitions/Claim"},"examples":[{"orders_role":{"clientRoles":"orders-api","multivalued":false},"tenant":{"value":"acme"}}]},"ClientPoliciesRepresentation":{"title":"client policies","type":"object","properties":{"globalPolicies":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyRepresentation"}},"policies":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyRepresentation"}}},"additionalProperties":false},"ClientPolicyConditionRepresentation":{"title":"client policy condition","type":"object","properties":{"condition":{"type":["string","null"]},"configuration":{}},"additionalProperties":false},"ClientPolicyExecutorRepresentation":{"title":"client policy executor","type":"object","properties":{"configuration":{},"executor":{"type":["string","null"]}},"additionalProperties":false},"ClientPolicyRepresentation":{"title":"client policy","type":"object","properties":{"conditions":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyConditionRepresentation"}},"description":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"mode":{"type":["string","null"]},"name":{"type":["string","null"]},"profiles":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"ClientProfileRepresentation":{"title":"client profile","type":"object","properties":{"description":{"type":["string","null"]},"executors":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyExecutorRepresentation"}},"name":{"type":["string","null"]}},"additionalProperties":false},"ClientProfilesRepresentation":{"title":"client profiles","type":"object","properties":{"globalProfiles":{"type":"array","items":{"$ref":"#/definitions/ClientProfileRepresentation"}},"profiles":{"type":"array","items":{"$ref":"#/definitions/ClientProfileRepresentation"}}},"additionalProperties":false},"ClientRepresentation":{"title":"client","type":"object","properties":{"clientId":{"type":"string"},"roles":{"$comment":"convenience","description":"The client's own roles, by name or with description and composites. The same as `roles.client.<clientId>` of the realm.","type":"array","items":{"$ref":"#/definitions/ClientRole"},"examples":[["orders:admin",{"name":"orders:read","description":"May read orders"}]]},"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"audience":{"$ref":"#/definitions/Audience"},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"claims":{"$ref":"#/definitions/Claims"},"clientAuthenticatorType":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"mappers":{"$ref":"#/definitions/Mappers"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccount":{"$ref":"#/definitions/ServiceAccount"},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false,"required":["clientId"]},"ClientRole":{"title":"client role","type":["string","object"],"properties":{"name":{"type":"string","description":"The role's name, unique in the client."},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"composites":{"$ref":"#/definitions/RoleRepresentationComposites"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false},"ClientScopeRepresentation":{"title":"client scope","type":"object","properties":{"name":{"type":"string"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"audience":{"$ref":"#/definitions/Audience"},"claims":{"$ref":"#/definitions/Claims"},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"mappers":{"$ref":"#/definitions/Mappers"},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}}},"additionalProperties":false,"required":["name"]},"ClientTemplateRepresentation":{"title":"client template","type":"object","properties":{"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false},"ComponentExportRepresentation":{"title":"component export","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"providerId":{"type":["string","null"]},"subComponents":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ComponentExportRepresentation"}}},"subType":{"type":["string","null"]}},"additionalProperties":false},"CredentialRepresentation":{"title":"credential","type":"object","properties":{"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentialData":{"type":["string","null"]},"federationLink":{"type":["string","null"]},"id":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"secretData":{"type":["string","null"]},"temporary":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"userLabel":{"type":["string","null"]},"value":{"type":["string","null"]},"algorithm":{"type":["string","null"],"deprecated":true},"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"counter":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"device":{"type":["string","null"],"deprecated":true},"digits":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"hashIterations":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"hashedSaltedValue":{"type":["string","null"],"deprecated":true},"period":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"salt":{"type":["string","null"],"deprecated":true}},"additionalProperties":false},"FederatedIdentityRepresentation":{"title":"federated identity","type":"object","properties":{"identityProvider":{"type":["string","null"]},"userId":{"type":["string","null"]},"userName":{"type":["string","null"]}},"additionalProperties":false},"GroupRepresentation":{"title":"group","type":"object","properties":{"name":{"type":"string"},"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"parentId":{"type":["string","null"]},"path":{"type":["string","null"]},"realmRoles":{"type":"array","items":{"type":"string"}},"subGroupCount":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"subGroups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}}},"additionalProperties":false,"required":["name"]},"IdentityProviderMapper":{"title":"identity provider mapper","$comment":"convenience","description":"Either in short form (`attribute`, perhaps `value`, and what is given: `clientRole`, `realmRole`, `group` or `userAttribute`), or Keycloak's own form (`name`, `identityProviderMapper`, `config`).","type":"object","properties":{"attribute":{"type":"string","description":"The attribute in the assertion, or the claim in the token."},"clientRole":{"type":"string","description":"Grants a client role: `clientId.role`."},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"description":"The mapper's settings, as Keycloak names them."},"group":{"type":"string","description":"Puts the user into a group, by path: `/ops`."},"identityProviderMapper":{"type":"string","description":"The mapper's type: `saml-advanced-role-idp-mapper`."},"name":{"type":"string","description":"The mapper's name, unique in the provider."},"realmRole":{"type":"string","description":"Grants a realm role."},"userAttribute":{"type":"string","description":"Copies the value into this attribute of the user."},"value":{"type":["string","number","boolean","null"],"description":"Only where the attribute has this value; without it, wherever the attribute is there."}},"additionalProperties":false},"IdentityProviderMapperRepresentation":{"title":"identity provider mapper","type":"object","properties":{"identityProviderAlias":{"type":"string"},"name":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]},"identityProviderMapper":{"type":["string","null"]}},"additionalProperties":false,"required":["name","identityProviderAlias"]},"IdentityProviderRepresentation":{"title":"identity provider","type":"object","properties":{"alias":{"type":"string"},"mappers":{"$comment":"convenience","description":"The provider's mappers, written inside the provider. The same as `identityProviderMappers` of the realm.","type":"array","items":{"$ref":"#/definitions/IdentityProviderMapper"},"examples":[[{"attribute":"groups","value":"ops","clientRole":"orders-api.orders:admin"}]]},"addReadTokenRoleOnCreate":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"displayName":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"firstBrokerLoginFlowAlias":{"type":["string","null"]},"hideOnLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"internalId":{"type":["string","null"]},"linkOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"organizationId":{"type":["string","null"]},"postBrokerLoginFlowAlias":{"type":["string","null"]},"providerId":{"type":["string","null"]},"saml":{"$ref":"#/definitions/SamlMetadata"},"storeToken":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"trustEmail":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"types":{"type":"array","items":{"type":"string"}},"authenticateByDefault":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"updateProfileFirstLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"updateProfileFirstLoginMode":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["alias"]},"IssuedVerifiableCredentialRepresentation":{"title":"issued verifiable credential","type":"object","properties":{"clientBaseUrl":{"type":["string","null"]},"clientId":{"type":["string","null"]},"clientName":{"type":["string","null"]},"credentialType":{"type":["string","null"]},"expiresAt":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"issuedAt":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"revision":{"type":["string","null"]},"userId":{"type":["string","null"]}},"additionalProperties":false},"Mappers":{"title":"mappers","$comment":"convenience","description":"Protocol mappers; another name of `protocolMappers`.","type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"MemberRepresentation":{"title":"member","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/definitions/UserConsentRepresentation"}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"createdTimestamp":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"}},"disableableCredentialTypes":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdentityRepresentation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"groups":{"type":"array","items":{"type":"string"}},"id":{"type":["string","null"]},"issuedVerifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentation"}},"lastName":{"type":["string","null"]},"membershipType":{"anyOf":[{"enum":["UNMANAGED","MANAGED",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"realmRoles":{"type":"array","items":{"type":"string"}},"requiredActions":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"serviceAccountClientId":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"username":{"type":["string","null"]},"verifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableCredentialRepresentation"}},"applicationRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"type":"array","items":{"$ref":"#/definitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false},"OAuthClientRepresentation":{"title":"oauth client","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"claims":{"$ref":"#/definitions/ClaimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false},"OrganizationDomainRepresentation":{"title":"organization domain","type":"object","properties":{"name":{"type":["string","null"]},"verified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false},"OrganizationRepresentation":{"title":"organization","type":"object","properties":{"alias":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"description":{"type":["string","null"]},"domains":{"type":"array","items":{"$ref":"#/definitions/OrganizationDomainRepresentation"}},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"groups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}},"id":{"type":["string","null"]},"identityProviders":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"}},"members":{"type":"array","items":{"$ref":"#/definitions/MemberRepresentation"}},"name":{"type":["string","null"]},"redirectUrl":{"type":["string","null"]}},"additionalProperties":false},"PolicyRepresentation":{"title":"policy","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIVE","UNANIMOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"logic":{"anyOf":[{"enum":["POSITIVE","NEGATIVE",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"name":{"type":["string","null"]},"owner":{"type":["string","null"]},"policies":{"type":"array","items":{"type":"string"}},"resourceType":{"type":["string","null"]},"resources":{"type":"array","items":{"type":"string"}},"resourcesData":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"scopes":{"type":"array","items":{"type":"string"}},"scopesData":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"type":{"type":["string","null"]}},"additionalProperties":false},"Probe":{"title":"probe","description":"One request, and for each caller (a clientId, `anonymous` or `tampered`) the accepted status or statuses.","type":"object","properties":{"request":{"type":"string","description":"Method and path: `GET /v1/agents`."}},"additionalProperties":{"type":["integer","array"],"items":{"type":"integer"}},"required":["request"]},"ProtocolMapperRepresentation":{"title":"protocol mapper","type":"object","properties":{"name":{"type":"string"},"protocolMapper":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]},"protocol":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"consentText":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["name","protocolMapper"]},"RealmRepresentation":{"title":"realm","type":"object","properties":{"realm":{"type":"string"},"messageBundles":{"description":"Texts of themes per locale, as keycloak-config-cli writes them: locale → key → text.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"owner":{"$comment":"convenience","type":["string","null"],"description":"The name under which this spec owns what it creates in the realm; by default the realm's name. Give each spec its own name where several keep parts of one realm.","examples":["platform-team"]},"accessCodeLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessCodeLifespanLogin":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessCodeLifespanUserAction":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessTokenLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessTokenLifespanForImplicitFlow":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accountTheme":{"type":["string","null"]},"actionTokenGeneratedByAdminLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"actionTokenGeneratedByUserLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminEventsDetailsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminEventsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminPermissionsClient":{"$ref":"#/definitions/ClientRepresentation"},"adminPermissionsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminTheme":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlows":{"type":"array","items":{"$ref":"#/definitions/AuthenticationFlowRepresentation"}},"authenticatorConfig":{"type":"array","items":{"$ref":"#/definitions/AuthenticatorConfigRepresentation"}},"browserFlow":{"type":["string","null"]},"browserSecurityHeaders":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"bruteForceProtected":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"bruteForceStrategy":{"anyOf":[{"enum":["LINEAR","MULTIPLE",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"clientAuthenticationFlow":{"type":["string","null"]},"clientOfflineSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientOfflineSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientPolicies":{"$ref":"#/definitions/ClientPoliciesRepresentation"},"clientProfiles":{"$ref":"#/definitions/ClientProfilesRepresentation"},"clientScopeMappings":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}}},"clientScopes":{"type":"array","items":{"$ref":"#/definitions/ClientScopeRepresentation"}},"clientSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clients":{"type":"array","items":{"$ref":"#/definitions/ClientRepresentation"}},"components":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ComponentExportRepresentation"}}},"defaultDefaultClientScopes":{"type":"array","items":{"type":"string"}},"defaultGroups":{"type":"array","items":{"type":"string"}},"defaultLocale":{"type":["string","null"]},"defaultOptionalClientScopes":{"type":"array","items":{"type":"string"}},"defaultRole":{"$ref":"#/definitions/RoleRepresentation"},"defaultSignatureAlgorithm":{"type":["string","null"]},"directGrantFlow":{"type":["string","null"]},"displayName":{"type":["string","null"]},"displayNameHtml":{"type":["string","null"]},"dockerAuthenticationFlow":{"type":["string","null"]},"duplicateEmailsAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"editUsernameAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"emailTheme":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabledEventTypes":{"type":"array","items":{"type":"string"}},"eventsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"eventsExpiration":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"eventsListeners":{"type":"array","items":{"type":"string"}},"failureFactor":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedUsers":{"type":"array","items":{"$ref":"#/definitions/UserRepresentation"}},"firstBrokerLoginFlow":{"type":["string","null"]},"groups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}},"id":{"type":["string","null"]},"identityProviderMappers":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderMapperRepresentation"}},"identityProviders":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"}},"internationalizationEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"keycloakVersion":{"type":["string","null"]},"localizationTexts":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"loginTheme":{"type":["string","null"]},"loginWithEmailAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxDeltaTimeSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxFailureWaitSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxSecondaryAuthFailures":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxTemporaryLockouts":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"minimumQuickLoginWaitSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"oauth2DeviceCodeLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"oauth2DevicePollingInterval":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionMaxLifespanEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"organizations":{"type":"array","items":{"$ref":"#/definitions/OrganizationRepresentation"}},"organizationsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyAlgorithm":{"type":["string","null"]},"otpPolicyCodeReusable":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyDigits":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyInitialCounter":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyLookAheadWindow":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyType":{"type":["string","null"]},"otpSupportedApplications":{"type":"array","items":{"type":"string"}},"passwordPolicy":{"type":["string","null"]},"permanentLockout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"quickLoginCheckMilliSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"refreshTokenMaxReuse":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationEmailAsUsername":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationFlow":{"type":["string","null"]},"rememberMe":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"requiredActions":{"type":"array","items":{"$ref":"#/definitions/RequiredActionProviderRepresentation"}},"resetCredentialsFlow":{"type":["string","null"]},"resetPasswordAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"revokeRefreshToken":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"roles":{"$ref":"#/definitions/RolesRepresentation"},"scimApiEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"scopeMappings":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}},"smtpServer":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"sslRequired":{"type":["string","null"]},"ssoSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionIdleTimeoutRememberMe":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionMaxLifespanRememberMe":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"supportedLocales":{"type":"array","items":{"type":"string"}},"userFederationMappers":{"type":"array","items":{"$ref":"#/definitions/UserFederationMapperRepresentation"}},"userFederationProviders":{"type":"array","items":{"$ref":"#/definitions/UserFederationProviderRepresentation"}},"userManagedAccessAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"userProfile":{"$ref":"#/definitions/UPConfig"},"users":{"type":"array","items":{"$ref":"#/definitions/UserRepresentation"}},"verifiableCredentialsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"verify":{"$ref":"#/definitions/Verify"},"verifyEmail":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"waitIncrementSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyAcceptableAaguids":{"type":"array","items":{"type":"string"}},"webAuthnPolicyAttestationConveyancePreference":{"type":["string","null"]},"webAuthnPolicyAuthenticatorAttachment":{"type":["string","null"]},"webAuthnPolicyAvoidSameAuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAcceptableAaguids":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAttestationConveyancePreference":{"type":["string","null"]},"webAuthnPolicyPasswordlessAuthenticatorAttachment":{"type":["string","null"]},"webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessMediation":{"type":["string","null"]},"webAuthnPolicyPasswordlessPasskeysEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessResidentKey":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpEntityName":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpId":{"type":["string","null"]},"webAuthnPolicyPasswordlessSignatureAlgorithms":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessUserVerificationRequirement":{"type":["string","null"]},"webAuthnPolicyResidentKey":{"type":["string","null"]},"webAuthnPolicyRpEntityName":{"type":["string","null"]},"webAuthnPolicyRpId":{"type":["string","null"]},"webAuthnPolicySignatureAlgorithms":{"type":"array","items":{"type":"string"}},"webAuthnPolicyUserVerificationRequirement":{"type":["string","null"]},"workflows":{"type":"array","items":{"$ref":"#/definitions/WorkflowRepresentation"}},"applicationScopeMappings":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}},"deprecated":true},"applications":{"type":"array","items":{"$ref":"#/definitions/ApplicationRepresentation"},"deprecated":true},"certificate":{"type":["string","null"],"deprecated":true},"clientTemplates":{"type":"array","items":{"$ref":"#/definitions/ClientTemplateRepresentation"},"deprecated":true},"codeSecret":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"oauthClients":{"type":"array","items":{"$ref":"#/definitions/OAuthClientRepresentation"},"deprecated":true},"passwordCredentialGrantAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"privateKey":{"type":["string","null"],"deprecated":true},"publicKey":{"type":["string","null"],"deprecated":true},"requiredCredentials":{"type":"array","items":{"type":"string"},"deprecated":true},"social":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"socialProviders":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"deprecated":true},"updateProfileOnInitialSocialLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"webAuthnPolicyPasswordlessRequireResidentKey":{"type":["string","null"],"deprecated":true},"webAuthnPolicyRequireResidentKey":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["realm"]},"RequiredActionProviderRepresentation":{"title":"required action provider","type":"object","properties":{"alias":{"type":["string","null"]},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"defaultAction":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"providerId":{"type":["string","null"]}},"additionalProperties":false},"ResourceOwnerRepresentation":{"title":"resource owner","type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"ResourceRepresentation":{"title":"resource","type":"object","properties":{"_id":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"displayName":{"type":["string","null"]},"icon_uri":{"type":["string","null"]},"name":{"type":["string","null"]},"owner":{"$ref":"#/definitions/ResourceOwnerRepresentation"},"ownerManagedAccess":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"resource_scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"type":{"type":["string","null"]},"uris":{"type":"array","items":{"type":"string"}},"uri":{"type":["string","null"],"deprecated":true}},"additionalProperties":false},"ResourceServerRepresentation":{"title":"resource server","type":"object","properties":{"allowRemoteResourceManagement":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSchema":{"$ref":"#/definitions/AuthorizationSchema"},"clientId":{"type":["string","null"]},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIVE","UNANIMOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"policies":{"type":"array","items":{"$ref":"#/definitions/PolicyRepresentation"}},"policyEnforcementMode":{"anyOf":[{"enum":["ENFORCING","PERMISSIVE","DISABLED",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"resources":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}}},"additionalProperties":false},"ResourceType":{"title":"resource type","type":"object","properties":{"groupType":{"type":["string","null"]},"scopeAliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"scopes":{"type":"array","items":{"type":"string"}},"type":{"type":["string","null"]}},"additionalProperties":false},"RoleRepresentation":{"title":"role","type":"object","properties":{"name":{"type":"string"},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"clientRole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"composite":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"composites":{"$ref":"#/definitions/RoleRepresentationComposites"},"containerId":{"type":["string","null"]},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"scopeParamRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false,"required":["name"]},"RoleRepresentationComposites":{"title":"role composites","type":"object","properties":{"client":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"realm":{"type":"array","items":{"type":"string"}},"application":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true}},"additionalProperties":false},"RolesRepresentation":{"title":"roles","type":"object","properties":{"client":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}}},"realm":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"application":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"deprecated":true}},"additionalProperties":false},"SamlMetadata":{"title":"SAML metadata","$comment":"convenience","description":"Takes end points, entity id and signing certificates of a SAML identity provider from its metadata.","type":"object","properties":{"metadata":{"type":"string","description":"The metadata file, relative to the spec."}},"required":["metadata"],"additionalProperties":false,"examples":[{"metadata":"./corp-idp.xml"}]},"ScopeMappingRepresentation":{"title":"scope mapping","type":"object","properties":{"client":{"type":["string","null"]},"clientScope":{"type":["string","null"]},"roles":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"clientTemplate":{"type":["string","null"],"deprecated":true}},"additionalProperties":false},"ScopeRepresentation":{"title":"scope","type":"object","properties":{"displayName":{"type":["string","null"]},"iconUri":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"policies":{"type":"array","items":{"$ref":"#/definitions/PolicyRepresentation"}},"resources":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}}},"additionalProperties":false},"Service":{"title":"service","type":"object","properties":{"name":{"type":"string","description":"What reports call the service."},"url":{"type":"string","description":"The service's base URL."},"probes":{"description":"Requests and the status that each caller must get.","type":"array","items":{"$ref":"#/definitions/Probe"}}},"required":["name","url"],"additionalProperties":false},"ServiceAccount":{"title":"service account","$comment":"convenience","description":"Lets the client get tokens for itself (client_credentials). `true` for no roles beyond the default ones, or the roles and groups that its service account holds: exactly these, others are revoked.","type":["boolean","string","object","null"],"pattern":"^\\$\\((env|file):.*\\)$","properties":{"clientRoles":{"description":"Client roles that the service account holds: clientId → role names.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"groups":{"description":"Groups that the service account is in, by path: `/services/batch`.","type":"array","items":{"type":"string"}},"realmRoles":{"description":"Realm roles that the service account holds.","type":"array","items":{"type":"string"}}},"additionalProperties":false,"examples":[{"clientRoles":{"orders-api":["orders:read"]}}]},"SocialLinkRepresentation":{"title":"social link","type":"object","properties":{"socialProvider":{"type":["string","null"]},"socialUserId":{"type":["string","null"]},"socialUsername":{"type":["string","null"]}},"additionalProperties":false},"UPAttribute":{"title":"user profile attribute","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type":["string","null"]},"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"permissions":{"$ref":"#/definitions/UPAttributePermissions"},"required":{"$ref":"#/definitions/UPAttributeRequired"},"selector":{"$ref":"#/definitions/UPAttributeSelector"},"validations":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"additionalProperties":false},"UPAttributePermissions":{"title":"user profile attribute permissions","type":"object","properties":{"edit":{"type":"array","items":{"type":"string"}},"view":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"UPAttributeRequired":{"title":"user profile attribute required","type":"object","properties":{"roles":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"UPAttributeSelector":{"title":"user profile attribute selector","type":"object","properties":{"scopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"UPConfig":{"title":"user profile config","type":"object","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UPAttribute"}},"groups":{"type":"array","items":{"$ref":"#/definitions/UPGroup"}},"unmanagedAttributePolicy":{"anyOf":[{"enum":["ENABLED","ADMIN_VIEW","ADMIN_EDIT",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]}},"additionalProperties":false},"UPGroup":{"title":"user profile group","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"displayDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"UserConsentRepresentation":{"title":"user consent","type":"object","properties":{"clientId":{"type":["string","null"]},"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"grantedClientScopes":{"type":"array","items":{"type":"string"}},"lastUpdatedDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"grantedRealmRoles":{"type":"array","items":{"type":"string"},"deprecated":true}},"additionalProperties":false},"UserFederationMapperRepresentation":{"title":"user federation mapper","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"federationMapperType":{"type":["string","null"]},"federationProviderDisplayName":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"UserFederationProviderRepresentation":{"title":"user federation provider","type":"object","properties":{"changedSyncPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"displayName":{"type":["string","null"]},"fullSyncPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"lastSync":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"providerName":{"type":["string","null"]}},"additionalProperties":false},"UserProfileAttributeGroupMetadata":{"title":"user profile attribute group metadata","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"displayDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"UserProfileAttributeMetadata":{"title":"user profile attribute metadata","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type":["string","null"]},"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"readOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"required":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"validators":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"additionalProperties":false},"UserProfileMetadata":{"title":"user profile metadata","type":"object","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeMetadata"}},"groups":{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeGroupMetadata"}}},"additionalProperties":false},"UserRepresentation":{"title":"user","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/definitions/UserConsentRepresentation"}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"createdTimestamp":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"}},"disableableCredentialTypes":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdentityRepresentation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"groups":{"type":"array","items":{"type":"string"}},"id":{"type":["string","null"]},"issuedVerifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentation"}},"lastName":{"type":["string","null"]},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"realmRoles":{"type":"array","items":{"type":"string"}},"requiredActions":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"serviceAccountClientId":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"username":{"type":["string","null"]},"verifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableCredentialRepresentation"}},"applicationRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"type":"array","items":{"$ref":"#/definitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false},"UserVerifiableCredentialRepresentation":{"title":"user verifiable credential","type":"object","properties":{"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentialConfigurationId":{"type":["string","null"]},"credentialScopeName":{"type":["string","null"]},"revision":{"type":["string","null"]},"updatedDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"userAttributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}}},"additionalProperties":false},"Verify":{"title":"verify","$comment":"convenience","description":"What `iam verify` proves. Nothing of it goes to Keycloak.","type":"object","properties":{"services":{"description":"Running services, and how each caller must be answered.","type":"array","items":{"$ref":"#/definitions/Service"}}},"additionalProperties":false,"examples":[{"services":[{"name":"orders","url":"https://orders.example.com","probes":[{"request":"GET /orders","anonymous":401,"reporting-job":200}]}]}]},"WorkflowConcurrencyRepresentation":{"title":"workflow concurrency","type":"object","properties":{"cancel-in-progress":{"type":["string","null"]},"restart-in-progress":{"type":["string","null"]}},"additionalProperties":false},"WorkflowRepresentation":{"title":"workflow","type":"object","properties":{"concurrency":{"$ref":"#/definitions/WorkflowConcurrencyRepresentation"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"if":{"type":["string","null"]},"name":{"type":["string","null"]},"on":{"type":["string","null"]},"schedule":{"$ref":"#/definitions/WorkflowScheduleRepresentation"},"state":{"$ref":"#/definitions/WorkflowStateRepresentation"},"steps":{"type":"array","items":{"$ref":"#/definitions/WorkflowStepRepresentation"}},"supports":{"readOnly":true},"with":{"readOnly":true}},"additionalProperties":false},"WorkflowScheduleRepresentation":{"title":"workflow schedule","type":"object","properties":{"after":{"type":["string","null"]},"batch-size":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false},"WorkflowStateRepresentation":{"title":"workflow state","type":"object","properties":{"errors":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"WorkflowStepRepresentation":{"title":"workflow step","type":"object","properties":{"after":{"type":["string","null"]},"id":{"type":["string","null"]},"scheduled-at":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"status":{"anyOf":[{"enum":["COMPLETED","PENDING",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"uses":{"type":["string","null"]},"with":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}}},"additionalProperties":false}}};
const schema7 = {"title":"realm","type":"object","properties":{"realm":{"type":"string"},"messageBundles":{"description":"Texts of themes per locale, as keycloak-config-cli writes them: locale → key → text.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"owner":{"$comment":"convenience","type":["string","null"],"description":"The name under which this spec owns what it creates in the realm; by default the realm's name. Give each spec its own name where several keep parts of one realm.","examples":["platform-team"]},"accessCodeLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessCodeLifespanLogin":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessCodeLifespanUserAction":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessTokenLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accessTokenLifespanForImplicitFlow":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"accountTheme":{"type":["string","null"]},"actionTokenGeneratedByAdminLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"actionTokenGeneratedByUserLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminEventsDetailsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminEventsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminPermissionsClient":{"$ref":"#/definitions/ClientRepresentation"},"adminPermissionsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"adminTheme":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlows":{"type":"array","items":{"$ref":"#/definitions/AuthenticationFlowRepresentation"}},"authenticatorConfig":{"type":"array","items":{"$ref":"#/definitions/AuthenticatorConfigRepresentation"}},"browserFlow":{"type":["string","null"]},"browserSecurityHeaders":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"bruteForceProtected":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"bruteForceStrategy":{"anyOf":[{"enum":["LINEAR","MULTIPLE",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"clientAuthenticationFlow":{"type":["string","null"]},"clientOfflineSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientOfflineSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientPolicies":{"$ref":"#/definitions/ClientPoliciesRepresentation"},"clientProfiles":{"$ref":"#/definitions/ClientProfilesRepresentation"},"clientScopeMappings":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}}},"clientScopes":{"type":"array","items":{"$ref":"#/definitions/ClientScopeRepresentation"}},"clientSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clients":{"type":"array","items":{"$ref":"#/definitions/ClientRepresentation"}},"components":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ComponentExportRepresentation"}}},"defaultDefaultClientScopes":{"type":"array","items":{"type":"string"}},"defaultGroups":{"type":"array","items":{"type":"string"}},"defaultLocale":{"type":["string","null"]},"defaultOptionalClientScopes":{"type":"array","items":{"type":"string"}},"defaultRole":{"$ref":"#/definitions/RoleRepresentation"},"defaultSignatureAlgorithm":{"type":["string","null"]},"directGrantFlow":{"type":["string","null"]},"displayName":{"type":["string","null"]},"displayNameHtml":{"type":["string","null"]},"dockerAuthenticationFlow":{"type":["string","null"]},"duplicateEmailsAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"editUsernameAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"emailTheme":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabledEventTypes":{"type":"array","items":{"type":"string"}},"eventsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"eventsExpiration":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"eventsListeners":{"type":"array","items":{"type":"string"}},"failureFactor":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedUsers":{"type":"array","items":{"$ref":"#/definitions/UserRepresentation"}},"firstBrokerLoginFlow":{"type":["string","null"]},"groups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}},"id":{"type":["string","null"]},"identityProviderMappers":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderMapperRepresentation"}},"identityProviders":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"}},"internationalizationEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"keycloakVersion":{"type":["string","null"]},"localizationTexts":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"loginTheme":{"type":["string","null"]},"loginWithEmailAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxDeltaTimeSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxFailureWaitSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxSecondaryAuthFailures":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"maxTemporaryLockouts":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"minimumQuickLoginWaitSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"oauth2DeviceCodeLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"oauth2DevicePollingInterval":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"offlineSessionMaxLifespanEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"organizations":{"type":"array","items":{"$ref":"#/definitions/OrganizationRepresentation"}},"organizationsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyAlgorithm":{"type":["string","null"]},"otpPolicyCodeReusable":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyDigits":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyInitialCounter":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyLookAheadWindow":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"otpPolicyType":{"type":["string","null"]},"otpSupportedApplications":{"type":"array","items":{"type":"string"}},"passwordPolicy":{"type":["string","null"]},"permanentLockout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"quickLoginCheckMilliSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"refreshTokenMaxReuse":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationEmailAsUsername":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"registrationFlow":{"type":["string","null"]},"rememberMe":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"requiredActions":{"type":"array","items":{"$ref":"#/definitions/RequiredActionProviderRepresentation"}},"resetCredentialsFlow":{"type":["string","null"]},"resetPasswordAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"revokeRefreshToken":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"roles":{"$ref":"#/definitions/RolesRepresentation"},"scimApiEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"scopeMappings":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}},"smtpServer":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"sslRequired":{"type":["string","null"]},"ssoSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionIdleTimeoutRememberMe":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"ssoSessionMaxLifespanRememberMe":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"supportedLocales":{"type":"array","items":{"type":"string"}},"userFederationMappers":{"type":"array","items":{"$ref":"#/definitions/UserFederationMapperRepresentation"}},"userFederationProviders":{"type":"array","items":{"$ref":"#/definitions/UserFederationProviderRepresentation"}},"userManagedAccessAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"userProfile":{"$ref":"#/definitions/UPConfig"},"users":{"type":"array","items":{"$ref":"#/definitions/UserRepresentation"}},"verifiableCredentialsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"verify":{"$ref":"#/definitions/Verify"},"verifyEmail":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"waitIncrementSeconds":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyAcceptableAaguids":{"type":"array","items":{"type":"string"}},"webAuthnPolicyAttestationConveyancePreference":{"type":["string","null"]},"webAuthnPolicyAuthenticatorAttachment":{"type":["string","null"]},"webAuthnPolicyAvoidSameAuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAcceptableAaguids":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAttestationConveyancePreference":{"type":["string","null"]},"webAuthnPolicyPasswordlessAuthenticatorAttachment":{"type":["string","null"]},"webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessMediation":{"type":["string","null"]},"webAuthnPolicyPasswordlessPasskeysEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"webAuthnPolicyPasswordlessResidentKey":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpEntityName":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpId":{"type":["string","null"]},"webAuthnPolicyPasswordlessSignatureAlgorithms":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessUserVerificationRequirement":{"type":["string","null"]},"webAuthnPolicyResidentKey":{"type":["string","null"]},"webAuthnPolicyRpEntityName":{"type":["string","null"]},"webAuthnPolicyRpId":{"type":["string","null"]},"webAuthnPolicySignatureAlgorithms":{"type":"array","items":{"type":"string"}},"webAuthnPolicyUserVerificationRequirement":{"type":["string","null"]},"workflows":{"type":"array","items":{"$ref":"#/definitions/WorkflowRepresentation"}},"applicationScopeMappings":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}},"deprecated":true},"applications":{"type":"array","items":{"$ref":"#/definitions/ApplicationRepresentation"},"deprecated":true},"certificate":{"type":["string","null"],"deprecated":true},"clientTemplates":{"type":"array","items":{"$ref":"#/definitions/ClientTemplateRepresentation"},"deprecated":true},"codeSecret":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"oauthClients":{"type":"array","items":{"$ref":"#/definitions/OAuthClientRepresentation"},"deprecated":true},"passwordCredentialGrantAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"privateKey":{"type":["string","null"],"deprecated":true},"publicKey":{"type":["string","null"],"deprecated":true},"requiredCredentials":{"type":"array","items":{"type":"string"},"deprecated":true},"social":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"socialProviders":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"deprecated":true},"updateProfileOnInitialSocialLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"webAuthnPolicyPasswordlessRequireResidentKey":{"type":["string","null"],"deprecated":true},"webAuthnPolicyRequireResidentKey":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["realm"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\$\\((env|file):.*\\)$", "u");
const schema8 = {"title":"client","type":"object","properties":{"clientId":{"type":"string"},"roles":{"$comment":"convenience","description":"The client's own roles, by name or with description and composites. The same as `roles.client.<clientId>` of the realm.","type":"array","items":{"$ref":"#/definitions/ClientRole"},"examples":[["orders:admin",{"name":"orders:read","description":"May read orders"}]]},"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"audience":{"$ref":"#/definitions/Audience"},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"claims":{"$ref":"#/definitions/Claims"},"clientAuthenticatorType":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"mappers":{"$ref":"#/definitions/Mappers"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccount":{"$ref":"#/definitions/ServiceAccount"},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false,"required":["clientId"]};
const schema9 = {"title":"client role","type":["string","object"],"properties":{"name":{"type":"string","description":"The role's name, unique in the client."},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"composites":{"$ref":"#/definitions/RoleRepresentationComposites"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false};
const schema10 = {"title":"role composites","type":"object","properties":{"client":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"realm":{"type":"array","items":{"type":"string"}},"application":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "client") || (key0 === "realm")) || (key0 === "application"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err1 = {instancePath:instancePath+"/client/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/client/additionalProperties/items/type",keyword:"type",params:{type: schema10.properties.client.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/client/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.realm !== undefined){
let data3 = data.realm;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err4 = {instancePath:instancePath+"/realm/" + i1,schemaPath:"#/properties/realm/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.application !== undefined){
let data5 = data.application;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err6 = {instancePath:instancePath+"/application/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/application/additionalProperties/items/type",keyword:"type",params:{type: schema10.properties.application.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/application/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/application/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "attributes")) || (key0 === "composites")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err4 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema9.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.composites !== undefined){
if(!(validate25(data.composites, {instancePath:instancePath+"/composites",parentData:data,parentDataProperty:"composites",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema9.properties.description.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema11 = {"title":"audience","$comment":"convenience","description":"Clients (or other names) that are added to `aud` of the access tokens. Becomes one audience mapper each.","type":"array","items":{"type":"string"},"examples":[["orders-api"]]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"resource server","type":"object","properties":{"allowRemoteResourceManagement":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSchema":{"$ref":"#/definitions/AuthorizationSchema"},"clientId":{"type":["string","null"]},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIVE","UNANIMOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"policies":{"type":"array","items":{"$ref":"#/definitions/PolicyRepresentation"}},"policyEnforcementMode":{"anyOf":[{"enum":["ENFORCING","PERMISSIVE","DISABLED",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"resources":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}}},"additionalProperties":false};
const schema13 = {"title":"authorization schema","type":"object","properties":{"resourceTypes":{"type":"object","additionalProperties":{"$ref":"#/definitions/ResourceType"}}},"additionalProperties":false};
const schema14 = {"title":"resource type","type":"object","properties":{"groupType":{"type":["string","null"]},"scopeAliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"scopes":{"type":"array","items":{"type":"string"}},"type":{"type":["string","null"]}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "groupType") || (key0 === "scopeAliases")) || (key0 === "scopes")) || (key0 === "type"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.groupType !== undefined){
let data0 = data.groupType;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/groupType",schemaPath:"#/properties/groupType/type",keyword:"type",params:{type: schema14.properties.groupType.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.scopeAliases !== undefined){
let data1 = data.scopeAliases;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err2 = {instancePath:instancePath+"/scopeAliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/scopeAliases/additionalProperties/items/type",keyword:"type",params:{type: schema14.properties.scopeAliases.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/scopeAliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopeAliases/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/scopeAliases",schemaPath:"#/properties/scopeAliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.scopes !== undefined){
let data4 = data.scopes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err5 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema14.properties.type.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "resourceTypes")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.resourceTypes !== undefined){
let data0 = data.resourceTypes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate32(data0[key1], {instancePath:instancePath+"/resourceTypes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/resourceTypes",schemaPath:"#/properties/resourceTypes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"policy","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIVE","UNANIMOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"logic":{"anyOf":[{"enum":["POSITIVE","NEGATIVE",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"name":{"type":["string","null"]},"owner":{"type":["string","null"]},"policies":{"type":"array","items":{"type":"string"}},"resourceType":{"type":["string","null"]},"resources":{"type":"array","items":{"type":"string"}},"resourcesData":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"scopes":{"type":"array","items":{"type":"string"}},"scopesData":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"type":{"type":["string","null"]}},"additionalProperties":false};
const schema16 = {"title":"resource","type":"object","properties":{"_id":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"displayName":{"type":["string","null"]},"icon_uri":{"type":["string","null"]},"name":{"type":["string","null"]},"owner":{"$ref":"#/definitions/ResourceOwnerRepresentation"},"ownerManagedAccess":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"resource_scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"type":{"type":["string","null"]},"uris":{"type":"array","items":{"type":"string"}},"uri":{"type":["string","null"],"deprecated":true}},"additionalProperties":false};
const schema17 = {"title":"resource owner","type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema17.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema17.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"scope","type":"object","properties":{"displayName":{"type":["string","null"]},"iconUri":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"policies":{"type":"array","items":{"$ref":"#/definitions/PolicyRepresentation"}},"resources":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}}},"additionalProperties":false};
const wrapper0 = {validate: validate35};
const wrapper1 = {validate: validate36};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "displayName") || (key0 === "iconUri")) || (key0 === "id")) || (key0 === "name")) || (key0 === "policies")) || (key0 === "resources"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.displayName !== undefined){
let data0 = data.displayName;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema18.properties.displayName.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.iconUri !== undefined){
let data1 = data.iconUri;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/iconUri",schemaPath:"#/properties/iconUri/type",keyword:"type",params:{type: schema18.properties.iconUri.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema18.properties.id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema18.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.policies !== undefined){
let data4 = data.policies;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data4[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resources !== undefined){
let data6 = data.resources;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper1.validate(data6[i1], {instancePath:instancePath+"/resources/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data._id !== undefined){
let data0 = data._id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/_id",schemaPath:"#/properties/_id/type",keyword:"type",params:{type: schema16.properties._id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(((((!(Array.isArray(data2))) && (typeof data2 !== "string")) && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema16.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err3 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema16.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.displayName !== undefined){
let data4 = data.displayName;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema16.properties.displayName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.icon_uri !== undefined){
let data5 = data.icon_uri;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/icon_uri",schemaPath:"#/properties/icon_uri/type",keyword:"type",params:{type: schema16.properties.icon_uri.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema16.properties.name.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate37(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.ownerManagedAccess !== undefined){
let data8 = data.ownerManagedAccess;
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/ownerManagedAccess",schemaPath:"#/properties/ownerManagedAccess/type",keyword:"type",params:{type: schema16.properties.ownerManagedAccess.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err9 = {instancePath:instancePath+"/ownerManagedAccess",schemaPath:"#/properties/ownerManagedAccess/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.resource_scopes !== undefined){
let data9 = data.resource_scopes;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data9[i1], {instancePath:instancePath+"/resource_scopes/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/resource_scopes",schemaPath:"#/properties/resource_scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scopes !== undefined){
let data11 = data.scopes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate39(data11[i2], {instancePath:instancePath+"/scopes/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data13 = data.type;
if((typeof data13 !== "string") && (data13 !== null)){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema16.properties.type.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.uris !== undefined){
let data14 = data.uris;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err13 = {instancePath:instancePath+"/uris/" + i3,schemaPath:"#/properties/uris/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.uri !== undefined){
let data16 = data.uri;
if((typeof data16 !== "string") && (data16 !== null)){
const err15 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: schema16.properties.uri.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decisionStrategy !== undefined){
let data2 = data.decisionStrategy;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!((((data2 === "AFFIRMATIVE") || (data2 === "UNANIMOUS")) || (data2 === "CONSENSUS")) || (data2 === null))){
const err3 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema15.properties.decisionStrategy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema15.properties.description.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema15.properties.id.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.logic !== undefined){
let data5 = data.logic;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(!(((data5 === "POSITIVE") || (data5 === "NEGATIVE")) || (data5 === null))){
const err9 = {instancePath:instancePath+"/logic",schemaPath:"#/properties/logic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema15.properties.logic.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs19 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/logic",schemaPath:"#/properties/logic/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/logic",schemaPath:"#/properties/logic/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/logic",schemaPath:"#/properties/logic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema15.properties.name.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.owner !== undefined){
let data7 = data.owner;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema15.properties.owner.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.policies !== undefined){
let data8 = data.policies;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.resourceType !== undefined){
let data10 = data.resourceType;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/resourceType",schemaPath:"#/properties/resourceType/type",keyword:"type",params:{type: schema15.properties.resourceType.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resources !== undefined){
let data11 = data.resources;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err18 = {instancePath:instancePath+"/resources/" + i1,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.resourcesData !== undefined){
let data13 = data.resourcesData;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate36(data13[i2], {instancePath:instancePath+"/resourcesData/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/resourcesData",schemaPath:"#/properties/resourcesData/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.scopes !== undefined){
let data15 = data.scopes;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(typeof data15[i3] !== "string"){
const err21 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.scopesData !== undefined){
let data17 = data.scopesData;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate39(data17[i4], {instancePath:instancePath+"/scopesData/" + i4,parentData:data17,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/scopesData",schemaPath:"#/properties/scopesData/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.type !== undefined){
let data19 = data.type;
if((typeof data19 !== "string") && (data19 !== null)){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema15.properties.type.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowRemoteResourceManagement !== undefined){
let data0 = data.allowRemoteResourceManagement;
if(((typeof data0 !== "boolean") && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/allowRemoteResourceManagement",schemaPath:"#/properties/allowRemoteResourceManagement/type",keyword:"type",params:{type: schema12.properties.allowRemoteResourceManagement.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/allowRemoteResourceManagement",schemaPath:"#/properties/allowRemoteResourceManagement/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.authorizationSchema !== undefined){
if(!(validate31(data.authorizationSchema, {instancePath:instancePath+"/authorizationSchema",parentData:data,parentDataProperty:"authorizationSchema",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.clientId !== undefined){
let data2 = data.clientId;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema12.properties.clientId.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.decisionStrategy !== undefined){
let data3 = data.decisionStrategy;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!((((data3 === "AFFIRMATIVE") || (data3 === "UNANIMOUS")) || (data3 === "CONSENSUS")) || (data3 === null))){
const err4 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.decisionStrategy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema12.properties.id.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema12.properties.name.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.policies !== undefined){
let data6 = data.policies;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data6[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.policyEnforcementMode !== undefined){
let data8 = data.policyEnforcementMode;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!((((data8 === "ENFORCING") || (data8 === "PERMISSIVE")) || (data8 === "DISABLED")) || (data8 === null))){
const err11 = {instancePath:instancePath+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.policyEnforcementMode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs22 = errors;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.resources !== undefined){
let data9 = data.resources;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate36(data9[i1], {instancePath:instancePath+"/resources/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scopes !== undefined){
let data11 = data.scopes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate39(data11[i2], {instancePath:instancePath+"/scopes/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"claims","$comment":"convenience","description":"Claims of the access token by name. Each becomes one protocol mapper.","type":"object","additionalProperties":{"$ref":"#/definitions/Claim"},"examples":[{"orders_role":{"clientRoles":"orders-api","multivalued":false},"tenant":{"value":"acme"}}]};
const schema20 = {"title":"claim","$comment":"convenience","description":"Where the claim's value comes from: one of `clientRoles`, `realmRoles`, `groups`, `userAttribute` or `value`.","type":"object","properties":{"clientRoles":{"type":"string","description":"The roles that the user or service account holds of this client (a clientId)."},"fullPath":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","description":"Groups with their whole path (`/a/b`) or by name only."},"groups":{"enum":[true],"description":"The groups of the user or service account."},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","description":"A list of all values (the default for roles and groups), or one string."},"prefix":{"type":["string","null"],"description":"Text put before each role."},"realmRoles":{"enum":[true],"description":"The realm roles that the user or service account holds."},"userAttribute":{"type":"string","description":"This attribute of the user."},"value":{"type":["string","number","boolean"],"description":"This fixed value."}},"additionalProperties":false,"examples":[{"clientRoles":"orders-api","multivalued":false}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "clientRoles") || (key0 === "fullPath")) || (key0 === "groups")) || (key0 === "multivalued")) || (key0 === "prefix")) || (key0 === "realmRoles")) || (key0 === "userAttribute")) || (key0 === "value"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clientRoles !== undefined){
if(typeof data.clientRoles !== "string"){
const err1 = {instancePath:instancePath+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fullPath !== undefined){
let data1 = data.fullPath;
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/fullPath",schemaPath:"#/properties/fullPath/type",keyword:"type",params:{type: schema20.properties.fullPath.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/fullPath",schemaPath:"#/properties/fullPath/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.groups !== undefined){
if(!(data.groups === true)){
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/enum",keyword:"enum",params:{allowedValues: schema20.properties.groups.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.multivalued !== undefined){
let data3 = data.multivalued;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type: schema20.properties.multivalued.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema20.properties.prefix.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.realmRoles !== undefined){
if(!(data.realmRoles === true)){
const err8 = {instancePath:instancePath+"/realmRoles",schemaPath:"#/properties/realmRoles/enum",keyword:"enum",params:{allowedValues: schema20.properties.realmRoles.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.userAttribute !== undefined){
if(typeof data.userAttribute !== "string"){
const err9 = {instancePath:instancePath+"/userAttribute",schemaPath:"#/properties/userAttribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.value !== undefined){
let data7 = data.value;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema20.properties.value.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate49(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"mappers","$comment":"convenience","description":"Protocol mappers; another name of `protocolMappers`.","type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}};
const schema22 = {"title":"protocol mapper","type":"object","properties":{"name":{"type":"string"},"protocolMapper":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]},"protocol":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"consentText":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["name","protocolMapper"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.protocolMapper === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolMapper"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "protocolMapper")) || (key0 === "config")) || (key0 === "id")) || (key0 === "protocol")) || (key0 === "consentRequired")) || (key0 === "consentText"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.protocolMapper !== undefined){
if(typeof data.protocolMapper !== "string"){
const err4 = {instancePath:instancePath+"/protocolMapper",schemaPath:"#/properties/protocolMapper/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema22.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema22.properties.id.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.protocol !== undefined){
let data5 = data.protocol;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema22.properties.protocol.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.consentRequired !== undefined){
let data6 = data.consentRequired;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type: schema22.properties.consentRequired.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.consentText !== undefined){
let data7 = data.consentText;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/consentText",schemaPath:"#/properties/consentText/type",keyword:"type",params:{type: schema22.properties.consentText.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"service account","$comment":"convenience","description":"Lets the client get tokens for itself (client_credentials). `true` for no roles beyond the default ones, or the roles and groups that its service account holds: exactly these, others are revoked.","type":["boolean","string","object","null"],"pattern":"^\\$\\((env|file):.*\\)$","properties":{"clientRoles":{"description":"Client roles that the service account holds: clientId → role names.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"groups":{"description":"Groups that the service account is in, by path: `/services/batch`.","type":"array","items":{"type":"string"}},"realmRoles":{"description":"Realm roles that the service account holds.","type":"array","items":{"type":"string"}}},"additionalProperties":false,"examples":[{"clientRoles":{"orders-api":["orders:read"]}}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "clientRoles") || (key0 === "groups")) || (key0 === "realmRoles"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clientRoles !== undefined){
let data0 = data.clientRoles;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/clientRoles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/clientRoles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.realmRoles !== undefined){
let data5 = data.realmRoles;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/realmRoles/" + i2,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientId !== undefined){
if(typeof data.clientId !== "string"){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data1[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema8.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.adminUrl !== undefined){
let data5 = data.adminUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"type",params:{type: schema8.properties.adminUrl.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.alwaysDisplayInConsole !== undefined){
let data6 = data.alwaysDisplayInConsole;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type: schema8.properties.alwaysDisplayInConsole.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.attributes !== undefined){
let data7 = data.attributes;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema8.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.audience !== undefined){
if(!(validate28(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authenticationFlowBindingOverrides !== undefined){
let data10 = data.authenticationFlowBindingOverrides;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (data11 !== null)){
const err12 = {instancePath:instancePath+"/authenticationFlowBindingOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type: schema8.properties.authenticationFlowBindingOverrides.additionalProperties.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.authorizationServicesEnabled !== undefined){
let data12 = data.authorizationServicesEnabled;
if(((typeof data12 !== "boolean") && (typeof data12 !== "string")) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type: schema8.properties.authorizationServicesEnabled.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err15 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.authorizationSettings !== undefined){
if(!(validate30(data.authorizationSettings, {instancePath:instancePath+"/authorizationSettings",parentData:data,parentDataProperty:"authorizationSettings",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.baseUrl !== undefined){
let data14 = data.baseUrl;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: schema8.properties.baseUrl.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.bearerOnly !== undefined){
let data15 = data.bearerOnly;
if(((typeof data15 !== "boolean") && (typeof data15 !== "string")) && (data15 !== null)){
const err17 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type: schema8.properties.bearerOnly.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err18 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.claims !== undefined){
if(!(validate48(data.claims, {instancePath:instancePath+"/claims",parentData:data,parentDataProperty:"claims",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.clientAuthenticatorType !== undefined){
let data17 = data.clientAuthenticatorType;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthenticatorType/type",keyword:"type",params:{type: schema8.properties.clientAuthenticatorType.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.consentRequired !== undefined){
let data18 = data.consentRequired;
if(((typeof data18 !== "boolean") && (typeof data18 !== "string")) && (data18 !== null)){
const err20 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type: schema8.properties.consentRequired.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err21 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.defaultClientScopes !== undefined){
let data19 = data.defaultClientScopes;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
const err22 = {instancePath:instancePath+"/defaultClientScopes/" + i1,schemaPath:"#/properties/defaultClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/defaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.description !== undefined){
let data21 = data.description;
if((typeof data21 !== "string") && (data21 !== null)){
const err24 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema8.properties.description.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.directAccessGrantsEnabled !== undefined){
let data22 = data.directAccessGrantsEnabled;
if(((typeof data22 !== "boolean") && (typeof data22 !== "string")) && (data22 !== null)){
const err25 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type: schema8.properties.directAccessGrantsEnabled.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err26 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data23 = data.enabled;
if(((typeof data23 !== "boolean") && (typeof data23 !== "string")) && (data23 !== null)){
const err27 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema8.properties.enabled.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err28 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.frontchannelLogout !== undefined){
let data24 = data.frontchannelLogout;
if(((typeof data24 !== "boolean") && (typeof data24 !== "string")) && (data24 !== null)){
const err29 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type: schema8.properties.frontchannelLogout.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err30 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.fullScopeAllowed !== undefined){
let data25 = data.fullScopeAllowed;
if(((typeof data25 !== "boolean") && (typeof data25 !== "string")) && (data25 !== null)){
const err31 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type: schema8.properties.fullScopeAllowed.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err32 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.id !== undefined){
let data26 = data.id;
if((typeof data26 !== "string") && (data26 !== null)){
const err33 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema8.properties.id.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.implicitFlowEnabled !== undefined){
let data27 = data.implicitFlowEnabled;
if(((typeof data27 !== "boolean") && (typeof data27 !== "string")) && (data27 !== null)){
const err34 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type: schema8.properties.implicitFlowEnabled.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err35 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.mappers !== undefined){
if(!(validate52(data.mappers, {instancePath:instancePath+"/mappers",parentData:data,parentDataProperty:"mappers",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data29 = data.name;
if((typeof data29 !== "string") && (data29 !== null)){
const err36 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema8.properties.name.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.nodeReRegistrationTimeout !== undefined){
let data30 = data.nodeReRegistrationTimeout;
if(((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err37 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",keyword:"type",params:{type: schema8.properties.nodeReRegistrationTimeout.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err38 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.notBefore !== undefined){
let data31 = data.notBefore;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err39 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema8.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err40 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.optionalClientScopes !== undefined){
let data32 = data.optionalClientScopes;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(typeof data32[i2] !== "string"){
const err41 = {instancePath:instancePath+"/optionalClientScopes/" + i2,schemaPath:"#/properties/optionalClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.origin !== undefined){
let data34 = data.origin;
if((typeof data34 !== "string") && (data34 !== null)){
const err43 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: schema8.properties.origin.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.protocol !== undefined){
let data35 = data.protocol;
if((typeof data35 !== "string") && (data35 !== null)){
const err44 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema8.properties.protocol.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.protocolMappers !== undefined){
let data36 = data.protocolMappers;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data36[i3], {instancePath:instancePath+"/protocolMappers/" + i3,parentData:data36,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.publicClient !== undefined){
let data38 = data.publicClient;
if(((typeof data38 !== "boolean") && (typeof data38 !== "string")) && (data38 !== null)){
const err46 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type: schema8.properties.publicClient.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err47 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.redirectUris !== undefined){
let data39 = data.redirectUris;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(typeof data39[i4] !== "string"){
const err48 = {instancePath:instancePath+"/redirectUris/" + i4,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.registeredNodes !== undefined){
let data41 = data.registeredNodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key4 in data41){
let data42 = data41[key4];
if(((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (typeof data42 !== "string")) && (data42 !== null)){
const err50 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/type",keyword:"type",params:{type: schema8.properties.registeredNodes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err51 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/registeredNodes",schemaPath:"#/properties/registeredNodes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.registrationAccessToken !== undefined){
let data43 = data.registrationAccessToken;
if((typeof data43 !== "string") && (data43 !== null)){
const err53 = {instancePath:instancePath+"/registrationAccessToken",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type: schema8.properties.registrationAccessToken.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.rootUrl !== undefined){
let data44 = data.rootUrl;
if((typeof data44 !== "string") && (data44 !== null)){
const err54 = {instancePath:instancePath+"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type: schema8.properties.rootUrl.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.secret !== undefined){
let data45 = data.secret;
if((typeof data45 !== "string") && (data45 !== null)){
const err55 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: schema8.properties.secret.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.serviceAccount !== undefined){
if(!(validate57(data.serviceAccount, {instancePath:instancePath+"/serviceAccount",parentData:data,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountsEnabled !== undefined){
let data47 = data.serviceAccountsEnabled;
if(((typeof data47 !== "boolean") && (typeof data47 !== "string")) && (data47 !== null)){
const err56 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type: schema8.properties.serviceAccountsEnabled.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err57 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.standardFlowEnabled !== undefined){
let data48 = data.standardFlowEnabled;
if(((typeof data48 !== "boolean") && (typeof data48 !== "string")) && (data48 !== null)){
const err58 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"type",params:{type: schema8.properties.standardFlowEnabled.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err59 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.surrogateAuthRequired !== undefined){
let data49 = data.surrogateAuthRequired;
if(((typeof data49 !== "boolean") && (typeof data49 !== "string")) && (data49 !== null)){
const err60 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/type",keyword:"type",params:{type: schema8.properties.surrogateAuthRequired.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err61 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.type !== undefined){
let data50 = data.type;
if((typeof data50 !== "string") && (data50 !== null)){
const err62 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema8.properties.type.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.webOrigins !== undefined){
let data51 = data.webOrigins;
if(Array.isArray(data51)){
const len5 = data51.length;
for(let i5=0; i5<len5; i5++){
if(typeof data51[i5] !== "string"){
const err63 = {instancePath:instancePath+"/webOrigins/" + i5,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.clientTemplate !== undefined){
let data53 = data.clientTemplate;
if((typeof data53 !== "string") && (data53 !== null)){
const err65 = {instancePath:instancePath+"/clientTemplate",schemaPath:"#/properties/clientTemplate/type",keyword:"type",params:{type: schema8.properties.clientTemplate.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.defaultRoles !== undefined){
let data54 = data.defaultRoles;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
if(typeof data54[i6] !== "string"){
const err66 = {instancePath:instancePath+"/defaultRoles/" + i6,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.directGrantsOnly !== undefined){
let data56 = data.directGrantsOnly;
if(((typeof data56 !== "boolean") && (typeof data56 !== "string")) && (data56 !== null)){
const err68 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/type",keyword:"type",params:{type: schema8.properties.directGrantsOnly.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err69 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.useTemplateConfig !== undefined){
let data57 = data.useTemplateConfig;
if(((typeof data57 !== "boolean") && (typeof data57 !== "string")) && (data57 !== null)){
const err70 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type: schema8.properties.useTemplateConfig.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err71 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.useTemplateMappers !== undefined){
let data58 = data.useTemplateMappers;
if(((typeof data58 !== "boolean") && (typeof data58 !== "string")) && (data58 !== null)){
const err72 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{type: schema8.properties.useTemplateMappers.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err73 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.useTemplateScope !== undefined){
let data59 = data.useTemplateScope;
if(((typeof data59 !== "boolean") && (typeof data59 !== "string")) && (data59 !== null)){
const err74 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/type",keyword:"type",params:{type: schema8.properties.useTemplateScope.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err75 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"authentication flow","type":"object","properties":{"alias":{"type":"string"},"authenticationExecutions":{"type":"array","items":{"$ref":"#/definitions/AuthenticationExecutionExportRepresentation"}},"builtIn":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"providerId":{"type":["string","null"]},"topLevel":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false,"required":["alias"]};
const schema25 = {"title":"authentication execution export","type":"object","properties":{"authenticator":{"type":["string","null"]},"authenticatorConfig":{"type":["string","null"]},"authenticatorFlow":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"flowAlias":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"requirement":{"type":["string","null"]},"userSetupAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"autheticatorFlow":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "authenticator") || (key0 === "authenticatorConfig")) || (key0 === "authenticatorFlow")) || (key0 === "flowAlias")) || (key0 === "priority")) || (key0 === "requirement")) || (key0 === "userSetupAllowed")) || (key0 === "autheticatorFlow"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authenticator !== undefined){
let data0 = data.authenticator;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/authenticator",schemaPath:"#/properties/authenticator/type",keyword:"type",params:{type: schema25.properties.authenticator.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.authenticatorConfig !== undefined){
let data1 = data.authenticatorConfig;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/authenticatorConfig",schemaPath:"#/properties/authenticatorConfig/type",keyword:"type",params:{type: schema25.properties.authenticatorConfig.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.authenticatorFlow !== undefined){
let data2 = data.authenticatorFlow;
if(((typeof data2 !== "boolean") && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/authenticatorFlow",schemaPath:"#/properties/authenticatorFlow/type",keyword:"type",params:{type: schema25.properties.authenticatorFlow.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/authenticatorFlow",schemaPath:"#/properties/authenticatorFlow/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.flowAlias !== undefined){
let data3 = data.flowAlias;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/flowAlias",schemaPath:"#/properties/flowAlias/type",keyword:"type",params:{type: schema25.properties.flowAlias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.priority !== undefined){
let data4 = data.priority;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema25.properties.priority.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.requirement !== undefined){
let data5 = data.requirement;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type: schema25.properties.requirement.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.userSetupAllowed !== undefined){
let data6 = data.userSetupAllowed;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/userSetupAllowed",schemaPath:"#/properties/userSetupAllowed/type",keyword:"type",params:{type: schema25.properties.userSetupAllowed.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/userSetupAllowed",schemaPath:"#/properties/userSetupAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.autheticatorFlow !== undefined){
let data7 = data.autheticatorFlow;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/autheticatorFlow",schemaPath:"#/properties/autheticatorFlow/type",keyword:"type",params:{type: schema25.properties.autheticatorFlow.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/autheticatorFlow",schemaPath:"#/properties/autheticatorFlow/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "alias") || (key0 === "authenticationExecutions")) || (key0 === "builtIn")) || (key0 === "description")) || (key0 === "id")) || (key0 === "providerId")) || (key0 === "topLevel"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.authenticationExecutions !== undefined){
let data1 = data.authenticationExecutions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data1[i0], {instancePath:instancePath+"/authenticationExecutions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/authenticationExecutions",schemaPath:"#/properties/authenticationExecutions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.builtIn !== undefined){
let data3 = data.builtIn;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/builtIn",schemaPath:"#/properties/builtIn/type",keyword:"type",params:{type: schema24.properties.builtIn.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/builtIn",schemaPath:"#/properties/builtIn/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema24.properties.description.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.providerId !== undefined){
let data6 = data.providerId;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type: schema24.properties.providerId.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.topLevel !== undefined){
let data7 = data.topLevel;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/topLevel",schemaPath:"#/properties/topLevel/type",keyword:"type",params:{type: schema24.properties.topLevel.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err10 = {instancePath:instancePath+"/topLevel",schemaPath:"#/properties/topLevel/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema26 = {"title":"authenticator config","type":"object","properties":{"alias":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]}},"additionalProperties":false,"required":["alias"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "alias") || (key0 === "config")) || (key0 === "id"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema26.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema26.properties.id.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema27 = {"title":"client policies","type":"object","properties":{"globalPolicies":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyRepresentation"}},"policies":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyRepresentation"}}},"additionalProperties":false};
const schema28 = {"title":"client policy","type":"object","properties":{"conditions":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyConditionRepresentation"}},"description":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"mode":{"type":["string","null"]},"name":{"type":["string","null"]},"profiles":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};
const schema29 = {"title":"client policy condition","type":"object","properties":{"condition":{"type":["string","null"]},"configuration":{}},"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "condition") || (key0 === "configuration"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema29.properties.condition.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "conditions") || (key0 === "description")) || (key0 === "enabled")) || (key0 === "mode")) || (key0 === "name")) || (key0 === "profiles"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.conditions !== undefined){
let data0 = data.conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data0[i0], {instancePath:instancePath+"/conditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema28.properties.description.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enabled !== undefined){
let data3 = data.enabled;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema28.properties.enabled.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: schema28.properties.mode.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema28.properties.name.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.profiles !== undefined){
let data6 = data.profiles;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err7 = {instancePath:instancePath+"/profiles/" + i1,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "globalPolicies") || (key0 === "policies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.globalPolicies !== undefined){
let data0 = data.globalPolicies;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data0[i0], {instancePath:instancePath+"/globalPolicies/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/globalPolicies",schemaPath:"#/properties/globalPolicies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.policies !== undefined){
let data2 = data.policies;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data2[i1], {instancePath:instancePath+"/policies/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"client profiles","type":"object","properties":{"globalProfiles":{"type":"array","items":{"$ref":"#/definitions/ClientProfileRepresentation"}},"profiles":{"type":"array","items":{"$ref":"#/definitions/ClientProfileRepresentation"}}},"additionalProperties":false};
const schema31 = {"title":"client profile","type":"object","properties":{"description":{"type":["string","null"]},"executors":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyExecutorRepresentation"}},"name":{"type":["string","null"]}},"additionalProperties":false};
const schema32 = {"title":"client policy executor","type":"object","properties":{"configuration":{},"executor":{"type":["string","null"]}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "configuration") || (key0 === "executor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: schema32.properties.executor.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "executors")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema31.properties.description.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.executors !== undefined){
let data1 = data.executors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data1[i0], {instancePath:instancePath+"/executors/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/executors",schemaPath:"#/properties/executors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema31.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "globalProfiles") || (key0 === "profiles"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.globalProfiles !== undefined){
let data0 = data.globalProfiles;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data0[i0], {instancePath:instancePath+"/globalProfiles/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/globalProfiles",schemaPath:"#/properties/globalProfiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate74(data2[i1], {instancePath:instancePath+"/profiles/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"scope mapping","type":"object","properties":{"client":{"type":["string","null"]},"clientScope":{"type":["string","null"]},"roles":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"clientTemplate":{"type":["string","null"],"deprecated":true}},"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "client") || (key0 === "clientScope")) || (key0 === "roles")) || (key0 === "self")) || (key0 === "clientTemplate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: schema33.properties.client.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientScope !== undefined){
let data1 = data.clientScope;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/clientScope",schemaPath:"#/properties/clientScope/type",keyword:"type",params:{type: schema33.properties.clientScope.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.self !== undefined){
let data4 = data.self;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: schema33.properties.self.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clientTemplate !== undefined){
let data5 = data.clientTemplate;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/clientTemplate",schemaPath:"#/properties/clientTemplate/type",keyword:"type",params:{type: schema33.properties.clientTemplate.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"client scope","type":"object","properties":{"name":{"type":"string"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"audience":{"$ref":"#/definitions/Audience"},"claims":{"$ref":"#/definitions/Claims"},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"mappers":{"$ref":"#/definitions/Mappers"},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}}},"additionalProperties":false,"required":["name"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema34.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audience !== undefined){
if(!(validate28(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.claims !== undefined){
if(!(validate48(data.claims, {instancePath:instancePath+"/claims",parentData:data,parentDataProperty:"claims",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema34.properties.description.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema34.properties.id.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mappers !== undefined){
if(!(validate52(data.mappers, {instancePath:instancePath+"/mappers",parentData:data,parentDataProperty:"mappers",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.protocol !== undefined){
let data8 = data.protocol;
if((typeof data8 !== "string") && (data8 !== null)){
const err7 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema34.properties.protocol.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.protocolMappers !== undefined){
let data9 = data.protocolMappers;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data9[i0], {instancePath:instancePath+"/protocolMappers/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"component export","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"providerId":{"type":["string","null"]},"subComponents":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ComponentExportRepresentation"}}},"subType":{"type":["string","null"]}},"additionalProperties":false};
const wrapper2 = {validate: validate89};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "config") || (key0 === "id")) || (key0 === "name")) || (key0 === "providerId")) || (key0 === "subComponents")) || (key0 === "subType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err1 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{type: schema35.properties.config.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema35.properties.id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.providerId !== undefined){
let data5 = data.providerId;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type: schema35.properties.providerId.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subComponents !== undefined){
let data6 = data.subComponents;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper2.validate(data7[i1], {instancePath:instancePath+"/subComponents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/subComponents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subComponents/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/subComponents",schemaPath:"#/properties/subComponents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subType !== undefined){
let data9 = data.subType;
if((typeof data9 !== "string") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/subType",schemaPath:"#/properties/subType/type",keyword:"type",params:{type: schema35.properties.subType.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"role","type":"object","properties":{"name":{"type":"string"},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"clientRole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"composite":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"composites":{"$ref":"#/definitions/RoleRepresentationComposites"},"containerId":{"type":["string","null"]},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"scopeParamRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false,"required":["name"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err3 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema36.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clientRole !== undefined){
let data4 = data.clientRole;
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/clientRole",schemaPath:"#/properties/clientRole/type",keyword:"type",params:{type: schema36.properties.clientRole.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/clientRole",schemaPath:"#/properties/clientRole/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.composite !== undefined){
let data5 = data.composite;
if(((typeof data5 !== "boolean") && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/composite",schemaPath:"#/properties/composite/type",keyword:"type",params:{type: schema36.properties.composite.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/composite",schemaPath:"#/properties/composite/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.composites !== undefined){
if(!(validate25(data.composites, {instancePath:instancePath+"/composites",parentData:data,parentDataProperty:"composites",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.containerId !== undefined){
let data7 = data.containerId;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/containerId",schemaPath:"#/properties/containerId/type",keyword:"type",params:{type: schema36.properties.containerId.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data8 = data.description;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema36.properties.description.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data9 = data.id;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema36.properties.id.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scopeParamRequired !== undefined){
let data10 = data.scopeParamRequired;
if(((typeof data10 !== "boolean") && (typeof data10 !== "string")) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/scopeParamRequired",schemaPath:"#/properties/scopeParamRequired/type",keyword:"type",params:{type: schema36.properties.scopeParamRequired.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err14 = {instancePath:instancePath+"/scopeParamRequired",schemaPath:"#/properties/scopeParamRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"user","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/definitions/UserConsentRepresentation"}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"createdTimestamp":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"}},"disableableCredentialTypes":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdentityRepresentation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"groups":{"type":"array","items":{"type":"string"}},"id":{"type":["string","null"]},"issuedVerifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentation"}},"lastName":{"type":["string","null"]},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"realmRoles":{"type":"array","items":{"type":"string"}},"requiredActions":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"serviceAccountClientId":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"username":{"type":["string","null"]},"verifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableCredentialRepresentation"}},"applicationRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"type":"array","items":{"$ref":"#/definitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false};
const schema38 = {"title":"user consent","type":"object","properties":{"clientId":{"type":["string","null"]},"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"grantedClientScopes":{"type":"array","items":{"type":"string"}},"lastUpdatedDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"grantedRealmRoles":{"type":"array","items":{"type":"string"},"deprecated":true}},"additionalProperties":false};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "clientId") || (key0 === "createdDate")) || (key0 === "grantedClientScopes")) || (key0 === "lastUpdatedDate")) || (key0 === "grantedRealmRoles"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clientId !== undefined){
let data0 = data.clientId;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema38.properties.clientId.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.createdDate !== undefined){
let data1 = data.createdDate;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type: schema38.properties.createdDate.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.grantedClientScopes !== undefined){
let data2 = data.grantedClientScopes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/grantedClientScopes/" + i0,schemaPath:"#/properties/grantedClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/grantedClientScopes",schemaPath:"#/properties/grantedClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lastUpdatedDate !== undefined){
let data4 = data.lastUpdatedDate;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/lastUpdatedDate",schemaPath:"#/properties/lastUpdatedDate/type",keyword:"type",params:{type: schema38.properties.lastUpdatedDate.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/lastUpdatedDate",schemaPath:"#/properties/lastUpdatedDate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.grantedRealmRoles !== undefined){
let data5 = data.grantedRealmRoles;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:instancePath+"/grantedRealmRoles/" + i1,schemaPath:"#/properties/grantedRealmRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/grantedRealmRoles",schemaPath:"#/properties/grantedRealmRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"credential","type":"object","properties":{"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentialData":{"type":["string","null"]},"federationLink":{"type":["string","null"]},"id":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"secretData":{"type":["string","null"]},"temporary":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"userLabel":{"type":["string","null"]},"value":{"type":["string","null"]},"algorithm":{"type":["string","null"],"deprecated":true},"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"counter":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"device":{"type":["string","null"],"deprecated":true},"digits":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"hashIterations":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"hashedSaltedValue":{"type":["string","null"],"deprecated":true},"period":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"salt":{"type":["string","null"],"deprecated":true}},"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.createdDate !== undefined){
let data0 = data.createdDate;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type: schema39.properties.createdDate.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.credentialData !== undefined){
let data1 = data.credentialData;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/credentialData",schemaPath:"#/properties/credentialData/type",keyword:"type",params:{type: schema39.properties.credentialData.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.federationLink !== undefined){
let data2 = data.federationLink;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type: schema39.properties.federationLink.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema39.properties.id.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.priority !== undefined){
let data4 = data.priority;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema39.properties.priority.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.secretData !== undefined){
let data5 = data.secretData;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/secretData",schemaPath:"#/properties/secretData/type",keyword:"type",params:{type: schema39.properties.secretData.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.temporary !== undefined){
let data6 = data.temporary;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type: schema39.properties.temporary.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.type !== undefined){
let data7 = data.type;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema39.properties.type.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.userLabel !== undefined){
let data8 = data.userLabel;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/userLabel",schemaPath:"#/properties/userLabel/type",keyword:"type",params:{type: schema39.properties.userLabel.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined){
let data9 = data.value;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema39.properties.value.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data10 = data.algorithm;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: schema39.properties.algorithm.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.config !== undefined){
let data11 = data.config;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err15 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{type: schema39.properties.config.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.counter !== undefined){
let data14 = data.counter;
if(((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/type",keyword:"type",params:{type: schema39.properties.counter.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err19 = {instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.device !== undefined){
let data15 = data.device;
if((typeof data15 !== "string") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema39.properties.device.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.digits !== undefined){
let data16 = data.digits;
if(((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) && (data16 !== null)){
const err21 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: schema39.properties.digits.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err22 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.hashIterations !== undefined){
let data17 = data.hashIterations;
if(((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")) && (data17 !== null)){
const err23 = {instancePath:instancePath+"/hashIterations",schemaPath:"#/properties/hashIterations/type",keyword:"type",params:{type: schema39.properties.hashIterations.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err24 = {instancePath:instancePath+"/hashIterations",schemaPath:"#/properties/hashIterations/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.hashedSaltedValue !== undefined){
let data18 = data.hashedSaltedValue;
if((typeof data18 !== "string") && (data18 !== null)){
const err25 = {instancePath:instancePath+"/hashedSaltedValue",schemaPath:"#/properties/hashedSaltedValue/type",keyword:"type",params:{type: schema39.properties.hashedSaltedValue.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.period !== undefined){
let data19 = data.period;
if(((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err26 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: schema39.properties.period.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err27 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.salt !== undefined){
let data20 = data.salt;
if((typeof data20 !== "string") && (data20 !== null)){
const err28 = {instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type: schema39.properties.salt.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"federated identity","type":"object","properties":{"identityProvider":{"type":["string","null"]},"userId":{"type":["string","null"]},"userName":{"type":["string","null"]}},"additionalProperties":false};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "identityProvider") || (key0 === "userId")) || (key0 === "userName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identityProvider !== undefined){
let data0 = data.identityProvider;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/identityProvider",schemaPath:"#/properties/identityProvider/type",keyword:"type",params:{type: schema40.properties.identityProvider.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: schema40.properties.userId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.userName !== undefined){
let data2 = data.userName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: schema40.properties.userName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"issued verifiable credential","type":"object","properties":{"clientBaseUrl":{"type":["string","null"]},"clientId":{"type":["string","null"]},"clientName":{"type":["string","null"]},"credentialType":{"type":["string","null"]},"expiresAt":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"issuedAt":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"revision":{"type":["string","null"]},"userId":{"type":["string","null"]}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clientBaseUrl !== undefined){
let data0 = data.clientBaseUrl;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/clientBaseUrl",schemaPath:"#/properties/clientBaseUrl/type",keyword:"type",params:{type: schema41.properties.clientBaseUrl.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema41.properties.clientId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clientName !== undefined){
let data2 = data.clientName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/clientName",schemaPath:"#/properties/clientName/type",keyword:"type",params:{type: schema41.properties.clientName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.credentialType !== undefined){
let data3 = data.credentialType;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/credentialType",schemaPath:"#/properties/credentialType/type",keyword:"type",params:{type: schema41.properties.credentialType.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data4 = data.expiresAt;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: schema41.properties.expiresAt.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.id !== undefined){
let data5 = data.id;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema41.properties.id.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.issuedAt !== undefined){
let data6 = data.issuedAt;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: schema41.properties.issuedAt.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.revision !== undefined){
let data7 = data.revision;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema41.properties.revision.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.userId !== undefined){
let data8 = data.userId;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: schema41.properties.userId.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"user profile metadata","type":"object","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeMetadata"}},"groups":{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeGroupMetadata"}}},"additionalProperties":false};
const schema43 = {"title":"user profile attribute metadata","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type":["string","null"]},"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"readOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"required":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"validators":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"additionalProperties":false};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err1 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.defaultValue !== undefined){
let data1 = data.defaultValue;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type: schema43.properties.defaultValue.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema43.properties.displayName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.group !== undefined){
let data3 = data.group;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: schema43.properties.group.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.multivalued !== undefined){
let data4 = data.multivalued;
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type: schema43.properties.multivalued.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data6 = data.readOnly;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: schema43.properties.readOnly.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.required !== undefined){
let data7 = data.required;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema43.properties.required.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err11 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.validators !== undefined){
let data8 = data.validators;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err12 = {instancePath:instancePath+"/validators/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validators/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/validators",schemaPath:"#/properties/validators/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema44 = {"title":"user profile attribute group metadata","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"displayDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "annotations") || (key0 === "displayDescription")) || (key0 === "displayHeader")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err1 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.displayDescription !== undefined){
let data1 = data.displayDescription;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/displayDescription",schemaPath:"#/properties/displayDescription/type",keyword:"type",params:{type: schema44.properties.displayDescription.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.displayHeader !== undefined){
let data2 = data.displayHeader;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayHeader",schemaPath:"#/properties/displayHeader/type",keyword:"type",params:{type: schema44.properties.displayHeader.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema44.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "attributes") || (key0 === "groups"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attributes !== undefined){
let data0 = data.attributes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data0[i0], {instancePath:instancePath+"/attributes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate106(data2[i1], {instancePath:instancePath+"/groups/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"user verifiable credential","type":"object","properties":{"createdDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentialConfigurationId":{"type":["string","null"]},"credentialScopeName":{"type":["string","null"]},"revision":{"type":["string","null"]},"updatedDate":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"userAttributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}}},"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "createdDate") || (key0 === "credentialConfigurationId")) || (key0 === "credentialScopeName")) || (key0 === "revision")) || (key0 === "updatedDate")) || (key0 === "userAttributes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.createdDate !== undefined){
let data0 = data.createdDate;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type: schema45.properties.createdDate.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/createdDate",schemaPath:"#/properties/createdDate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.credentialConfigurationId !== undefined){
let data1 = data.credentialConfigurationId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/credentialConfigurationId",schemaPath:"#/properties/credentialConfigurationId/type",keyword:"type",params:{type: schema45.properties.credentialConfigurationId.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.credentialScopeName !== undefined){
let data2 = data.credentialScopeName;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/credentialScopeName",schemaPath:"#/properties/credentialScopeName/type",keyword:"type",params:{type: schema45.properties.credentialScopeName.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.revision !== undefined){
let data3 = data.revision;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema45.properties.revision.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.updatedDate !== undefined){
let data4 = data.updatedDate;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/updatedDate",schemaPath:"#/properties/updatedDate/type",keyword:"type",params:{type: schema45.properties.updatedDate.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/updatedDate",schemaPath:"#/properties/updatedDate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.userAttributes !== undefined){
let data5 = data.userAttributes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err8 = {instancePath:instancePath+"/userAttributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/userAttributes/additionalProperties/items/type",keyword:"type",params:{type: schema45.properties.userAttributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/userAttributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/userAttributes/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/userAttributes",schemaPath:"#/properties/userAttributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"social link","type":"object","properties":{"socialProvider":{"type":["string","null"]},"socialUserId":{"type":["string","null"]},"socialUsername":{"type":["string","null"]}},"additionalProperties":false};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "socialProvider") || (key0 === "socialUserId")) || (key0 === "socialUsername"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.socialProvider !== undefined){
let data0 = data.socialProvider;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/socialProvider",schemaPath:"#/properties/socialProvider/type",keyword:"type",params:{type: schema46.properties.socialProvider.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.socialUserId !== undefined){
let data1 = data.socialUserId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/socialUserId",schemaPath:"#/properties/socialUserId/type",keyword:"type",params:{type: schema46.properties.socialUserId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.socialUsername !== undefined){
let data2 = data.socialUsername;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/socialUsername",schemaPath:"#/properties/socialUsername/type",keyword:"type",params:{type: schema46.properties.socialUsername.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema37.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.attributes !== undefined){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(((((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema37.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err5 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema37.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clientConsents !== undefined){
let data5 = data.clientConsents;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data5[i1], {instancePath:instancePath+"/clientConsents/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/clientConsents",schemaPath:"#/properties/clientConsents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clientRoles !== undefined){
let data7 = data.clientRoles;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err8 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type: schema37.properties.clientRoles.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdTimestamp !== undefined){
let data10 = data.createdTimestamp;
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err11 = {instancePath:instancePath+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type: schema37.properties.createdTimestamp.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err12 = {instancePath:instancePath+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.credentials !== undefined){
let data11 = data.credentials;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate97(data11[i3], {instancePath:instancePath+"/credentials/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disableableCredentialTypes !== undefined){
let data13 = data.disableableCredentialTypes;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(typeof data13[i4] !== "string"){
const err14 = {instancePath:instancePath+"/disableableCredentialTypes/" + i4,schemaPath:"#/properties/disableableCredentialTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/disableableCredentialTypes",schemaPath:"#/properties/disableableCredentialTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.email !== undefined){
let data15 = data.email;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema37.properties.email.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emailVerified !== undefined){
let data16 = data.emailVerified;
if(((typeof data16 !== "boolean") && (typeof data16 !== "string")) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type: schema37.properties.emailVerified.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err18 = {instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data17 = data.enabled;
if(((typeof data17 !== "boolean") && (typeof data17 !== "string")) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema37.properties.enabled.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err20 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.federatedIdentities !== undefined){
let data18 = data.federatedIdentities;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate99(data18[i5], {instancePath:instancePath+"/federatedIdentities/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/federatedIdentities",schemaPath:"#/properties/federatedIdentities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.federationLink !== undefined){
let data20 = data.federationLink;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type: schema37.properties.federationLink.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.firstName !== undefined){
let data21 = data.firstName;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: schema37.properties.firstName.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.groups !== undefined){
let data22 = data.groups;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(typeof data22[i6] !== "string"){
const err24 = {instancePath:instancePath+"/groups/" + i6,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
let data24 = data.id;
if((typeof data24 !== "string") && (data24 !== null)){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema37.properties.id.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.issuedVerifiableCredentials !== undefined){
let data25 = data.issuedVerifiableCredentials;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(!(validate101(data25[i7], {instancePath:instancePath+"/issuedVerifiableCredentials/" + i7,parentData:data25,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/issuedVerifiableCredentials",schemaPath:"#/properties/issuedVerifiableCredentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lastName !== undefined){
let data27 = data.lastName;
if((typeof data27 !== "string") && (data27 !== null)){
const err28 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: schema37.properties.lastName.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.notBefore !== undefined){
let data28 = data.notBefore;
if(((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")) && (data28 !== null)){
const err29 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema37.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err30 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.realmRoles !== undefined){
let data29 = data.realmRoles;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
if(typeof data29[i8] !== "string"){
const err31 = {instancePath:instancePath+"/realmRoles/" + i8,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.requiredActions !== undefined){
let data31 = data.requiredActions;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
if(typeof data31[i9] !== "string"){
const err33 = {instancePath:instancePath+"/requiredActions/" + i9,schemaPath:"#/properties/requiredActions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/requiredActions",schemaPath:"#/properties/requiredActions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.self !== undefined){
let data33 = data.self;
if((typeof data33 !== "string") && (data33 !== null)){
const err35 = {instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: schema37.properties.self.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.serviceAccountClientId !== undefined){
let data34 = data.serviceAccountClientId;
if((typeof data34 !== "string") && (data34 !== null)){
const err36 = {instancePath:instancePath+"/serviceAccountClientId",schemaPath:"#/properties/serviceAccountClientId/type",keyword:"type",params:{type: schema37.properties.serviceAccountClientId.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.userProfileMetadata !== undefined){
if(!(validate103(data.userProfileMetadata, {instancePath:instancePath+"/userProfileMetadata",parentData:data,parentDataProperty:"userProfileMetadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data36 = data.username;
if((typeof data36 !== "string") && (data36 !== null)){
const err37 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema37.properties.username.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.verifiableCredentials !== undefined){
let data37 = data.verifiableCredentials;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i10=0; i10<len10; i10++){
if(!(validate109(data37[i10], {instancePath:instancePath+"/verifiableCredentials/" + i10,parentData:data37,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/verifiableCredentials",schemaPath:"#/properties/verifiableCredentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.applicationRoles !== undefined){
let data39 = data.applicationRoles;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key4 in data39){
let data40 = data39[key4];
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
if(((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))) && (typeof data41 !== "boolean")){
const err39 = {instancePath:instancePath+"/applicationRoles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/applicationRoles/additionalProperties/items/type",keyword:"type",params:{type: schema37.properties.applicationRoles.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/applicationRoles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/applicationRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/applicationRoles",schemaPath:"#/properties/applicationRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.origin !== undefined){
let data42 = data.origin;
if((typeof data42 !== "string") && (data42 !== null)){
const err42 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: schema37.properties.origin.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.socialLinks !== undefined){
let data43 = data.socialLinks;
if(Array.isArray(data43)){
const len12 = data43.length;
for(let i12=0; i12<len12; i12++){
if(!(validate111(data43[i12], {instancePath:instancePath+"/socialLinks/" + i12,parentData:data43,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/socialLinks",schemaPath:"#/properties/socialLinks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.totp !== undefined){
let data45 = data.totp;
if(((typeof data45 !== "boolean") && (typeof data45 !== "string")) && (data45 !== null)){
const err44 = {instancePath:instancePath+"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type: schema37.properties.totp.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err45 = {instancePath:instancePath+"/totp",schemaPath:"#/properties/totp/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"group","type":"object","properties":{"name":{"type":"string"},"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"description":{"type":["string","null"]},"id":{"type":["string","null"]},"parentId":{"type":["string","null"]},"path":{"type":["string","null"]},"realmRoles":{"type":"array","items":{"type":"string"}},"subGroupCount":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"subGroups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}}},"additionalProperties":false,"required":["name"]};
const wrapper3 = {validate: validate114};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.access !== undefined){
let data1 = data.access;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(((typeof data2 !== "boolean") && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema47.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.attributes !== undefined){
let data3 = data.attributes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err6 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema47.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientRoles !== undefined){
let data6 = data.clientRoles;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err9 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type: schema47.properties.clientRoles.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema47.properties.description.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data10 = data.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema47.properties.id.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.parentId !== undefined){
let data11 = data.parentId;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: schema47.properties.parentId.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.path !== undefined){
let data12 = data.path;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema47.properties.path.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.realmRoles !== undefined){
let data13 = data.realmRoles;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err16 = {instancePath:instancePath+"/realmRoles/" + i2,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.subGroupCount !== undefined){
let data15 = data.subGroupCount;
if(((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")) && (data15 !== null)){
const err18 = {instancePath:instancePath+"/subGroupCount",schemaPath:"#/properties/subGroupCount/type",keyword:"type",params:{type: schema47.properties.subGroupCount.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err19 = {instancePath:instancePath+"/subGroupCount",schemaPath:"#/properties/subGroupCount/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.subGroups !== undefined){
let data16 = data.subGroups;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper3.validate(data16[i3], {instancePath:instancePath+"/subGroups/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/subGroups",schemaPath:"#/properties/subGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"identity provider mapper","type":"object","properties":{"identityProviderAlias":{"type":"string"},"name":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]},"identityProviderMapper":{"type":["string","null"]}},"additionalProperties":false,"required":["name","identityProviderAlias"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identityProviderAlias === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identityProviderAlias"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "identityProviderAlias") || (key0 === "name")) || (key0 === "config")) || (key0 === "id")) || (key0 === "identityProviderMapper"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.identityProviderAlias !== undefined){
if(typeof data.identityProviderAlias !== "string"){
const err3 = {instancePath:instancePath+"/identityProviderAlias",schemaPath:"#/properties/identityProviderAlias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema48.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema48.properties.id.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.identityProviderMapper !== undefined){
let data5 = data.identityProviderMapper;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/identityProviderMapper",schemaPath:"#/properties/identityProviderMapper/type",keyword:"type",params:{type: schema48.properties.identityProviderMapper.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"identity provider","type":"object","properties":{"alias":{"type":"string"},"mappers":{"$comment":"convenience","description":"The provider's mappers, written inside the provider. The same as `identityProviderMappers` of the realm.","type":"array","items":{"$ref":"#/definitions/IdentityProviderMapper"},"examples":[[{"attribute":"groups","value":"ops","clientRole":"orders-api.orders:admin"}]]},"addReadTokenRoleOnCreate":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"displayName":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"firstBrokerLoginFlowAlias":{"type":["string","null"]},"hideOnLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"internalId":{"type":["string","null"]},"linkOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"organizationId":{"type":["string","null"]},"postBrokerLoginFlowAlias":{"type":["string","null"]},"providerId":{"type":["string","null"]},"saml":{"$ref":"#/definitions/SamlMetadata"},"storeToken":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"trustEmail":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"types":{"type":"array","items":{"type":"string"}},"authenticateByDefault":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"updateProfileFirstLogin":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"updateProfileFirstLoginMode":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"required":["alias"]};
const schema50 = {"title":"identity provider mapper","$comment":"convenience","description":"Either in short form (`attribute`, perhaps `value`, and what is given: `clientRole`, `realmRole`, `group` or `userAttribute`), or Keycloak's own form (`name`, `identityProviderMapper`, `config`).","type":"object","properties":{"attribute":{"type":"string","description":"The attribute in the assertion, or the claim in the token."},"clientRole":{"type":"string","description":"Grants a client role: `clientId.role`."},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"description":"The mapper's settings, as Keycloak names them."},"group":{"type":"string","description":"Puts the user into a group, by path: `/ops`."},"identityProviderMapper":{"type":"string","description":"The mapper's type: `saml-advanced-role-idp-mapper`."},"name":{"type":"string","description":"The mapper's name, unique in the provider."},"realmRole":{"type":"string","description":"Grants a realm role."},"userAttribute":{"type":"string","description":"Copies the value into this attribute of the user."},"value":{"type":["string","number","boolean","null"],"description":"Only where the attribute has this value; without it, wherever the attribute is there."}},"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attribute !== undefined){
if(typeof data.attribute !== "string"){
const err1 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientRole !== undefined){
if(typeof data.clientRole !== "string"){
const err2 = {instancePath:instancePath+"/clientRole",schemaPath:"#/properties/clientRole/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema50.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
const err5 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identityProviderMapper !== undefined){
if(typeof data.identityProviderMapper !== "string"){
const err6 = {instancePath:instancePath+"/identityProviderMapper",schemaPath:"#/properties/identityProviderMapper/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.realmRole !== undefined){
if(typeof data.realmRole !== "string"){
const err8 = {instancePath:instancePath+"/realmRole",schemaPath:"#/properties/realmRole/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.userAttribute !== undefined){
if(typeof data.userAttribute !== "string"){
const err9 = {instancePath:instancePath+"/userAttribute",schemaPath:"#/properties/userAttribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.value !== undefined){
let data9 = data.value;
if((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema50.properties.value.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema51 = {"title":"SAML metadata","$comment":"convenience","description":"Takes end points, entity id and signing certificates of a SAML identity provider from its metadata.","type":"object","properties":{"metadata":{"type":"string","description":"The metadata file, relative to the spec."}},"required":["metadata"],"additionalProperties":false,"examples":[{"metadata":"./corp-idp.xml"}]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "metadata")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(typeof data.metadata !== "string"){
const err2 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mappers !== undefined){
let data1 = data.mappers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data1[i0], {instancePath:instancePath+"/mappers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.addReadTokenRoleOnCreate !== undefined){
let data3 = data.addReadTokenRoleOnCreate;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/addReadTokenRoleOnCreate/type",keyword:"type",params:{type: schema49.properties.addReadTokenRoleOnCreate.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/addReadTokenRoleOnCreate/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema49.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.displayName !== undefined){
let data6 = data.displayName;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema49.properties.displayName.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enabled !== undefined){
let data7 = data.enabled;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema49.properties.enabled.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err10 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.firstBrokerLoginFlowAlias !== undefined){
let data8 = data.firstBrokerLoginFlowAlias;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/firstBrokerLoginFlowAlias",schemaPath:"#/properties/firstBrokerLoginFlowAlias/type",keyword:"type",params:{type: schema49.properties.firstBrokerLoginFlowAlias.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hideOnLogin !== undefined){
let data9 = data.hideOnLogin;
if(((typeof data9 !== "boolean") && (typeof data9 !== "string")) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/type",keyword:"type",params:{type: schema49.properties.hideOnLogin.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err13 = {instancePath:instancePath+"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.internalId !== undefined){
let data10 = data.internalId;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/internalId",schemaPath:"#/properties/internalId/type",keyword:"type",params:{type: schema49.properties.internalId.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.linkOnly !== undefined){
let data11 = data.linkOnly;
if(((typeof data11 !== "boolean") && (typeof data11 !== "string")) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/linkOnly",schemaPath:"#/properties/linkOnly/type",keyword:"type",params:{type: schema49.properties.linkOnly.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err16 = {instancePath:instancePath+"/linkOnly",schemaPath:"#/properties/linkOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.organizationId !== undefined){
let data12 = data.organizationId;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"type",params:{type: schema49.properties.organizationId.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.postBrokerLoginFlowAlias !== undefined){
let data13 = data.postBrokerLoginFlowAlias;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/postBrokerLoginFlowAlias",schemaPath:"#/properties/postBrokerLoginFlowAlias/type",keyword:"type",params:{type: schema49.properties.postBrokerLoginFlowAlias.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.providerId !== undefined){
let data14 = data.providerId;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type: schema49.properties.providerId.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.saml !== undefined){
if(!(validate121(data.saml, {instancePath:instancePath+"/saml",parentData:data,parentDataProperty:"saml",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.storeToken !== undefined){
let data16 = data.storeToken;
if(((typeof data16 !== "boolean") && (typeof data16 !== "string")) && (data16 !== null)){
const err20 = {instancePath:instancePath+"/storeToken",schemaPath:"#/properties/storeToken/type",keyword:"type",params:{type: schema49.properties.storeToken.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err21 = {instancePath:instancePath+"/storeToken",schemaPath:"#/properties/storeToken/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.trustEmail !== undefined){
let data17 = data.trustEmail;
if(((typeof data17 !== "boolean") && (typeof data17 !== "string")) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/trustEmail",schemaPath:"#/properties/trustEmail/type",keyword:"type",params:{type: schema49.properties.trustEmail.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err23 = {instancePath:instancePath+"/trustEmail",schemaPath:"#/properties/trustEmail/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.types !== undefined){
let data18 = data.types;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
const err24 = {instancePath:instancePath+"/types/" + i1,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.authenticateByDefault !== undefined){
let data20 = data.authenticateByDefault;
if(((typeof data20 !== "boolean") && (typeof data20 !== "string")) && (data20 !== null)){
const err26 = {instancePath:instancePath+"/authenticateByDefault",schemaPath:"#/properties/authenticateByDefault/type",keyword:"type",params:{type: schema49.properties.authenticateByDefault.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err27 = {instancePath:instancePath+"/authenticateByDefault",schemaPath:"#/properties/authenticateByDefault/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.updateProfileFirstLogin !== undefined){
let data21 = data.updateProfileFirstLogin;
if(((typeof data21 !== "boolean") && (typeof data21 !== "string")) && (data21 !== null)){
const err28 = {instancePath:instancePath+"/updateProfileFirstLogin",schemaPath:"#/properties/updateProfileFirstLogin/type",keyword:"type",params:{type: schema49.properties.updateProfileFirstLogin.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err29 = {instancePath:instancePath+"/updateProfileFirstLogin",schemaPath:"#/properties/updateProfileFirstLogin/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.updateProfileFirstLoginMode !== undefined){
let data22 = data.updateProfileFirstLoginMode;
if((typeof data22 !== "string") && (data22 !== null)){
const err30 = {instancePath:instancePath+"/updateProfileFirstLoginMode",schemaPath:"#/properties/updateProfileFirstLoginMode/type",keyword:"type",params:{type: schema49.properties.updateProfileFirstLoginMode.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"organization","type":"object","properties":{"alias":{"type":["string","null"]},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"description":{"type":["string","null"]},"domains":{"type":"array","items":{"$ref":"#/definitions/OrganizationDomainRepresentation"}},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"groups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"}},"id":{"type":["string","null"]},"identityProviders":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"}},"members":{"type":"array","items":{"$ref":"#/definitions/MemberRepresentation"}},"name":{"type":["string","null"]},"redirectUrl":{"type":["string","null"]}},"additionalProperties":false};
const schema53 = {"title":"organization domain","type":"object","properties":{"name":{"type":["string","null"]},"verified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "verified"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema53.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.verified !== undefined){
let data1 = data.verified;
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: schema53.properties.verified.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema54 = {"title":"member","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/definitions/UserConsentRepresentation"}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"createdTimestamp":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"}},"disableableCredentialTypes":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdentityRepresentation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"groups":{"type":"array","items":{"type":"string"}},"id":{"type":["string","null"]},"issuedVerifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentation"}},"lastName":{"type":["string","null"]},"membershipType":{"anyOf":[{"enum":["UNMANAGED","MANAGED",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"realmRoles":{"type":"array","items":{"type":"string"}},"requiredActions":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"serviceAccountClientId":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"username":{"type":["string","null"]},"verifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableCredentialRepresentation"}},"applicationRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"deprecated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"type":"array","items":{"$ref":"#/definitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema54.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.attributes !== undefined){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(((((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema54.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err5 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema54.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clientConsents !== undefined){
let data5 = data.clientConsents;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data5[i1], {instancePath:instancePath+"/clientConsents/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/clientConsents",schemaPath:"#/properties/clientConsents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clientRoles !== undefined){
let data7 = data.clientRoles;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err8 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type: schema54.properties.clientRoles.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/clientRoles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdTimestamp !== undefined){
let data10 = data.createdTimestamp;
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err11 = {instancePath:instancePath+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type: schema54.properties.createdTimestamp.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err12 = {instancePath:instancePath+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.credentials !== undefined){
let data11 = data.credentials;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate97(data11[i3], {instancePath:instancePath+"/credentials/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disableableCredentialTypes !== undefined){
let data13 = data.disableableCredentialTypes;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(typeof data13[i4] !== "string"){
const err14 = {instancePath:instancePath+"/disableableCredentialTypes/" + i4,schemaPath:"#/properties/disableableCredentialTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/disableableCredentialTypes",schemaPath:"#/properties/disableableCredentialTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.email !== undefined){
let data15 = data.email;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema54.properties.email.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emailVerified !== undefined){
let data16 = data.emailVerified;
if(((typeof data16 !== "boolean") && (typeof data16 !== "string")) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type: schema54.properties.emailVerified.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err18 = {instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data17 = data.enabled;
if(((typeof data17 !== "boolean") && (typeof data17 !== "string")) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema54.properties.enabled.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err20 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.federatedIdentities !== undefined){
let data18 = data.federatedIdentities;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate99(data18[i5], {instancePath:instancePath+"/federatedIdentities/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/federatedIdentities",schemaPath:"#/properties/federatedIdentities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.federationLink !== undefined){
let data20 = data.federationLink;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type: schema54.properties.federationLink.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.firstName !== undefined){
let data21 = data.firstName;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: schema54.properties.firstName.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.groups !== undefined){
let data22 = data.groups;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(typeof data22[i6] !== "string"){
const err24 = {instancePath:instancePath+"/groups/" + i6,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
let data24 = data.id;
if((typeof data24 !== "string") && (data24 !== null)){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.issuedVerifiableCredentials !== undefined){
let data25 = data.issuedVerifiableCredentials;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(!(validate101(data25[i7], {instancePath:instancePath+"/issuedVerifiableCredentials/" + i7,parentData:data25,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/issuedVerifiableCredentials",schemaPath:"#/properties/issuedVerifiableCredentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lastName !== undefined){
let data27 = data.lastName;
if((typeof data27 !== "string") && (data27 !== null)){
const err28 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: schema54.properties.lastName.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.membershipType !== undefined){
let data28 = data.membershipType;
const _errs58 = errors;
let valid20 = false;
const _errs59 = errors;
if(!(((data28 === "UNMANAGED") || (data28 === "MANAGED")) || (data28 === null))){
const err29 = {instancePath:instancePath+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema54.properties.membershipType.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid20 = valid20 || _valid0;
if(!valid20){
const _errs60 = errors;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err30 = {instancePath:instancePath+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs60 === errors;
valid20 = valid20 || _valid0;
}
if(!valid20){
const err32 = {instancePath:instancePath+"/membershipType",schemaPath:"#/properties/membershipType/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.notBefore !== undefined){
let data29 = data.notBefore;
if(((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (typeof data29 !== "string")) && (data29 !== null)){
const err33 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema54.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err34 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.realmRoles !== undefined){
let data30 = data.realmRoles;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
if(typeof data30[i8] !== "string"){
const err35 = {instancePath:instancePath+"/realmRoles/" + i8,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.requiredActions !== undefined){
let data32 = data.requiredActions;
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
if(typeof data32[i9] !== "string"){
const err37 = {instancePath:instancePath+"/requiredActions/" + i9,schemaPath:"#/properties/requiredActions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/requiredActions",schemaPath:"#/properties/requiredActions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.self !== undefined){
let data34 = data.self;
if((typeof data34 !== "string") && (data34 !== null)){
const err39 = {instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: schema54.properties.self.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.serviceAccountClientId !== undefined){
let data35 = data.serviceAccountClientId;
if((typeof data35 !== "string") && (data35 !== null)){
const err40 = {instancePath:instancePath+"/serviceAccountClientId",schemaPath:"#/properties/serviceAccountClientId/type",keyword:"type",params:{type: schema54.properties.serviceAccountClientId.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.userProfileMetadata !== undefined){
if(!(validate103(data.userProfileMetadata, {instancePath:instancePath+"/userProfileMetadata",parentData:data,parentDataProperty:"userProfileMetadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data37 = data.username;
if((typeof data37 !== "string") && (data37 !== null)){
const err41 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema54.properties.username.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.verifiableCredentials !== undefined){
let data38 = data.verifiableCredentials;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(!(validate109(data38[i10], {instancePath:instancePath+"/verifiableCredentials/" + i10,parentData:data38,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/verifiableCredentials",schemaPath:"#/properties/verifiableCredentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.applicationRoles !== undefined){
let data40 = data.applicationRoles;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key4 in data40){
let data41 = data40[key4];
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
let data42 = data41[i11];
if(((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))) && (typeof data42 !== "boolean")){
const err43 = {instancePath:instancePath+"/applicationRoles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/applicationRoles/additionalProperties/items/type",keyword:"type",params:{type: schema54.properties.applicationRoles.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/applicationRoles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/applicationRoles/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/applicationRoles",schemaPath:"#/properties/applicationRoles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.origin !== undefined){
let data43 = data.origin;
if((typeof data43 !== "string") && (data43 !== null)){
const err46 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: schema54.properties.origin.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.socialLinks !== undefined){
let data44 = data.socialLinks;
if(Array.isArray(data44)){
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
if(!(validate111(data44[i12], {instancePath:instancePath+"/socialLinks/" + i12,parentData:data44,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/socialLinks",schemaPath:"#/properties/socialLinks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.totp !== undefined){
let data46 = data.totp;
if(((typeof data46 !== "boolean") && (typeof data46 !== "string")) && (data46 !== null)){
const err48 = {instancePath:instancePath+"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type: schema54.properties.totp.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err49 = {instancePath:instancePath+"/totp",schemaPath:"#/properties/totp/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alias !== undefined){
let data0 = data.alias;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema52.properties.alias.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err2 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type: schema52.properties.attributes.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema52.properties.description.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.domains !== undefined){
let data5 = data.domains;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate125(data5[i1], {instancePath:instancePath+"/domains/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.enabled !== undefined){
let data7 = data.enabled;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema52.properties.enabled.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err8 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate114(data8[i2], {instancePath:instancePath+"/groups/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data10 = data.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema52.properties.id.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.identityProviders !== undefined){
let data11 = data.identityProviders;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate118(data11[i3], {instancePath:instancePath+"/identityProviders/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.members !== undefined){
let data13 = data.members;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate129(data13[i4], {instancePath:instancePath+"/members/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data15 = data.name;
if((typeof data15 !== "string") && (data15 !== null)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema52.properties.name.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.redirectUrl !== undefined){
let data16 = data.redirectUrl;
if((typeof data16 !== "string") && (data16 !== null)){
const err14 = {instancePath:instancePath+"/redirectUrl",schemaPath:"#/properties/redirectUrl/type",keyword:"type",params:{type: schema52.properties.redirectUrl.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"required action provider","type":"object","properties":{"alias":{"type":["string","null"]},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"defaultAction":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"providerId":{"type":["string","null"]}},"additionalProperties":false};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "alias") || (key0 === "config")) || (key0 === "defaultAction")) || (key0 === "enabled")) || (key0 === "name")) || (key0 === "priority")) || (key0 === "providerId"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alias !== undefined){
let data0 = data.alias;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema55.properties.alias.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema55.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaultAction !== undefined){
let data3 = data.defaultAction;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/defaultAction",schemaPath:"#/properties/defaultAction/type",keyword:"type",params:{type: schema55.properties.defaultAction.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/defaultAction",schemaPath:"#/properties/defaultAction/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data4 = data.enabled;
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema55.properties.enabled.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema55.properties.name.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema55.properties.priority.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.providerId !== undefined){
let data7 = data.providerId;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type: schema55.properties.providerId.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const schema56 = {"title":"roles","type":"object","properties":{"client":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}}},"realm":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"application":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"deprecated":true}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "client") || (key0 === "realm")) || (key0 === "application"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data1[i0], {instancePath:instancePath+"/client/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/client/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.realm !== undefined){
let data3 = data.realm;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate91(data3[i1], {instancePath:instancePath+"/realm/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.application !== undefined){
let data5 = data.application;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate91(data6[i2], {instancePath:instancePath+"/application/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/application/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/application/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"user federation mapper","type":"object","properties":{"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"federationMapperType":{"type":["string","null"]},"federationProviderDisplayName":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "config") || (key0 === "federationMapperType")) || (key0 === "federationProviderDisplayName")) || (key0 === "id")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema57.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.federationMapperType !== undefined){
let data2 = data.federationMapperType;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/federationMapperType",schemaPath:"#/properties/federationMapperType/type",keyword:"type",params:{type: schema57.properties.federationMapperType.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.federationProviderDisplayName !== undefined){
let data3 = data.federationProviderDisplayName;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/federationProviderDisplayName",schemaPath:"#/properties/federationProviderDisplayName/type",keyword:"type",params:{type: schema57.properties.federationProviderDisplayName.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema57.properties.id.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema57.properties.name.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"user federation provider","type":"object","properties":{"changedSyncPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"displayName":{"type":["string","null"]},"fullSyncPeriod":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"lastSync":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"priority":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"providerName":{"type":["string","null"]}},"additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "changedSyncPeriod") || (key0 === "config")) || (key0 === "displayName")) || (key0 === "fullSyncPeriod")) || (key0 === "id")) || (key0 === "lastSync")) || (key0 === "priority")) || (key0 === "providerName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.changedSyncPeriod !== undefined){
let data0 = data.changedSyncPeriod;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/type",keyword:"type",params:{type: schema58.properties.changedSyncPeriod.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema58.properties.config.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.displayName !== undefined){
let data3 = data.displayName;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema58.properties.displayName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fullSyncPeriod !== undefined){
let data4 = data.fullSyncPeriod;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/fullSyncPeriod",schemaPath:"#/properties/fullSyncPeriod/type",keyword:"type",params:{type: schema58.properties.fullSyncPeriod.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/fullSyncPeriod",schemaPath:"#/properties/fullSyncPeriod/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.id !== undefined){
let data5 = data.id;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema58.properties.id.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lastSync !== undefined){
let data6 = data.lastSync;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/type",keyword:"type",params:{type: schema58.properties.lastSync.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema58.properties.priority.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.providerName !== undefined){
let data8 = data.providerName;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/providerName",schemaPath:"#/properties/providerName/type",keyword:"type",params:{type: schema58.properties.providerName.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema59 = {"title":"user profile config","type":"object","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UPAttribute"}},"groups":{"type":"array","items":{"$ref":"#/definitions/UPGroup"}},"unmanagedAttributePolicy":{"anyOf":[{"enum":["ENABLED","ADMIN_VIEW","ADMIN_EDIT",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]}},"additionalProperties":false};
const schema60 = {"title":"user profile attribute","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type":["string","null"]},"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"permissions":{"$ref":"#/definitions/UPAttributePermissions"},"required":{"$ref":"#/definitions/UPAttributeRequired"},"selector":{"$ref":"#/definitions/UPAttributeSelector"},"validations":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"additionalProperties":false};
const schema61 = {"title":"user profile attribute permissions","type":"object","properties":{"edit":{"type":"array","items":{"type":"string"}},"view":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "edit") || (key0 === "view"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.edit !== undefined){
let data0 = data.edit;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/edit/" + i0,schemaPath:"#/properties/edit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.view !== undefined){
let data2 = data.view;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/view/" + i1,schemaPath:"#/properties/view/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema62 = {"title":"user profile attribute required","type":"object","properties":{"roles":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "roles") || (key0 === "scopes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scopes !== undefined){
let data2 = data.scopes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema63 = {"title":"user profile attribute selector","type":"object","properties":{"scopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "scopes")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scopes !== undefined){
let data0 = data.scopes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err1 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.defaultValue !== undefined){
let data1 = data.defaultValue;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type: schema60.properties.defaultValue.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema60.properties.displayName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.group !== undefined){
let data3 = data.group;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: schema60.properties.group.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.multivalued !== undefined){
let data4 = data.multivalued;
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type: schema60.properties.multivalued.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema60.properties.name.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.permissions !== undefined){
if(!(validate154(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate156(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate158(data.selector, {instancePath:instancePath+"/selector",parentData:data,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.validations !== undefined){
let data9 = data.validations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err8 = {instancePath:instancePath+"/validations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validations/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema64 = {"title":"user profile group","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"displayDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "annotations") || (key0 === "displayDescription")) || (key0 === "displayHeader")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err1 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.displayDescription !== undefined){
let data1 = data.displayDescription;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/displayDescription",schemaPath:"#/properties/displayDescription/type",keyword:"type",params:{type: schema64.properties.displayDescription.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.displayHeader !== undefined){
let data2 = data.displayHeader;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayHeader",schemaPath:"#/properties/displayHeader/type",keyword:"type",params:{type: schema64.properties.displayHeader.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema64.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "attributes") || (key0 === "groups")) || (key0 === "unmanagedAttributePolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attributes !== undefined){
let data0 = data.attributes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data0[i0], {instancePath:instancePath+"/attributes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate161(data2[i1], {instancePath:instancePath+"/groups/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unmanagedAttributePolicy !== undefined){
let data4 = data.unmanagedAttributePolicy;
const _errs9 = errors;
let valid5 = false;
const _errs10 = errors;
if(!((((data4 === "ENABLED") || (data4 === "ADMIN_VIEW")) || (data4 === "ADMIN_EDIT")) || (data4 === null))){
const err3 = {instancePath:instancePath+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema59.properties.unmanagedAttributePolicy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs11 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err4 = {instancePath:instancePath+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err6 = {instancePath:instancePath+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema65 = {"title":"verify","$comment":"convenience","description":"What `iam verify` proves. Nothing of it goes to Keycloak.","type":"object","properties":{"services":{"description":"Running services, and how each caller must be answered.","type":"array","items":{"$ref":"#/definitions/Service"}}},"additionalProperties":false,"examples":[{"services":[{"name":"orders","url":"https://orders.example.com","probes":[{"request":"GET /orders","anonymous":401,"reporting-job":200}]}]}]};
const schema66 = {"title":"service","type":"object","properties":{"name":{"type":"string","description":"What reports call the service."},"url":{"type":"string","description":"The service's base URL."},"probes":{"description":"Requests and the status that each caller must get.","type":"array","items":{"$ref":"#/definitions/Probe"}}},"required":["name","url"],"additionalProperties":false};
const schema67 = {"title":"probe","description":"One request, and for each caller (a clientId, `anonymous` or `tampered`) the accepted status or statuses.","type":"object","properties":{"request":{"type":"string","description":"Method and path: `GET /v1/agents`."}},"additionalProperties":{"type":["integer","array"],"items":{"type":"integer"}},"required":["request"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "request")){
let data0 = data[key0];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema67.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
if(data.request !== undefined){
if(typeof data.request !== "string"){
const err3 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "url")) || (key0 === "probes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.probes !== undefined){
let data2 = data.probes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate167(data2[i0], {instancePath:instancePath+"/probes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "services")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data0[i0], {instancePath:instancePath+"/services/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema68 = {"title":"workflow","type":"object","properties":{"concurrency":{"$ref":"#/definitions/WorkflowConcurrencyRepresentation"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"if":{"type":["string","null"]},"name":{"type":["string","null"]},"on":{"type":["string","null"]},"schedule":{"$ref":"#/definitions/WorkflowScheduleRepresentation"},"state":{"$ref":"#/definitions/WorkflowStateRepresentation"},"steps":{"type":"array","items":{"$ref":"#/definitions/WorkflowStepRepresentation"}},"supports":{"readOnly":true},"with":{"readOnly":true}},"additionalProperties":false};
const schema69 = {"title":"workflow concurrency","type":"object","properties":{"cancel-in-progress":{"type":["string","null"]},"restart-in-progress":{"type":["string","null"]}},"additionalProperties":false};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cancel-in-progress") || (key0 === "restart-in-progress"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["cancel-in-progress"] !== undefined){
let data0 = data["cancel-in-progress"];
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/cancel-in-progress",schemaPath:"#/properties/cancel-in-progress/type",keyword:"type",params:{type: schema69.properties["cancel-in-progress"].type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["restart-in-progress"] !== undefined){
let data1 = data["restart-in-progress"];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/restart-in-progress",schemaPath:"#/properties/restart-in-progress/type",keyword:"type",params:{type: schema69.properties["restart-in-progress"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema70 = {"title":"workflow schedule","type":"object","properties":{"after":{"type":["string","null"]},"batch-size":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "after") || (key0 === "batch-size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: schema70.properties.after.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["batch-size"] !== undefined){
let data1 = data["batch-size"];
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/batch-size",schemaPath:"#/properties/batch-size/type",keyword:"type",params:{type: schema70.properties["batch-size"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/batch-size",schemaPath:"#/properties/batch-size/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const schema71 = {"title":"workflow state","type":"object","properties":{"errors":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "errors")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema72 = {"title":"workflow step","type":"object","properties":{"after":{"type":["string","null"]},"id":{"type":["string","null"]},"scheduled-at":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"status":{"anyOf":[{"enum":["COMPLETED","PENDING",null]},{"type":"string","pattern":"^\\$\\((env|file):.*\\)$"}]},"uses":{"type":["string","null"]},"with":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}}},"additionalProperties":false};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "after") || (key0 === "id")) || (key0 === "scheduled-at")) || (key0 === "status")) || (key0 === "uses")) || (key0 === "with"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: schema72.properties.after.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema72.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["scheduled-at"] !== undefined){
let data2 = data["scheduled-at"];
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/scheduled-at",schemaPath:"#/properties/scheduled-at/type",keyword:"type",params:{type: schema72.properties["scheduled-at"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/scheduled-at",schemaPath:"#/properties/scheduled-at/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.status !== undefined){
let data3 = data.status;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(((data3 === "COMPLETED") || (data3 === "PENDING")) || (data3 === null))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema72.properties.status.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.uses !== undefined){
let data4 = data.uses;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: schema72.properties.uses.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.with !== undefined){
let data5 = data.with;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(((((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/with/additionalProperties/type",keyword:"type",params:{type: schema72.properties.with.additionalProperties.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err11 = {instancePath:instancePath+"/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/with/additionalProperties/items/type",keyword:"type",params:{type: schema72.properties.with.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.concurrency !== undefined){
if(!(validate172(data.concurrency, {instancePath:instancePath+"/concurrency",parentData:data,parentDataProperty:"concurrency",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema68.properties.enabled.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema68.properties.id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.if !== undefined){
let data3 = data.if;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type: schema68.properties.if.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema68.properties.name.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.on !== undefined){
let data5 = data.on;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: schema68.properties.on.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate174(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate176(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data8 = data.steps;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate178(data8[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const schema73 = {"title":"application","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"claims":{"$ref":"#/definitions/ClaimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false};
const schema74 = {"title":"claim","type":"object","properties":{"address":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"email":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"gender":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"locale":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"phone":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"picture":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"profile":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"username":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"website":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema74.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(((typeof data0 !== "boolean") && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema74.properties.address.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.email !== undefined){
let data1 = data.email;
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema74.properties.email.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.gender !== undefined){
let data2 = data.gender;
if(((typeof data2 !== "boolean") && (typeof data2 !== "string")) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema74.properties.gender.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.locale !== undefined){
let data3 = data.locale;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema74.properties.locale.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if(((typeof data4 !== "boolean") && (typeof data4 !== "string")) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema74.properties.name.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if(((typeof data5 !== "boolean") && (typeof data5 !== "string")) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema74.properties.phone.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.picture !== undefined){
let data6 = data.picture;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type: schema74.properties.picture.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.profile !== undefined){
let data7 = data.profile;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: schema74.properties.profile.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err16 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.username !== undefined){
let data8 = data.username;
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema74.properties.username.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err18 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.website !== undefined){
let data9 = data.website;
if(((typeof data9 !== "boolean") && (typeof data9 !== "string")) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: schema74.properties.website.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err20 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema73.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema73.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.adminUrl !== undefined){
let data2 = data.adminUrl;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"type",params:{type: schema73.properties.adminUrl.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.alwaysDisplayInConsole !== undefined){
let data3 = data.alwaysDisplayInConsole;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type: schema73.properties.alwaysDisplayInConsole.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.attributes !== undefined){
let data4 = data.attributes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema73.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authenticationFlowBindingOverrides !== undefined){
let data6 = data.authenticationFlowBindingOverrides;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/authenticationFlowBindingOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type: schema73.properties.authenticationFlowBindingOverrides.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.authorizationServicesEnabled !== undefined){
let data8 = data.authorizationServicesEnabled;
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type: schema73.properties.authorizationServicesEnabled.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.authorizationSettings !== undefined){
if(!(validate30(data.authorizationSettings, {instancePath:instancePath+"/authorizationSettings",parentData:data,parentDataProperty:"authorizationSettings",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.baseUrl !== undefined){
let data10 = data.baseUrl;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: schema73.properties.baseUrl.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.bearerOnly !== undefined){
let data11 = data.bearerOnly;
if(((typeof data11 !== "boolean") && (typeof data11 !== "string")) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type: schema73.properties.bearerOnly.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.clientAuthenticatorType !== undefined){
let data12 = data.clientAuthenticatorType;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthenticatorType/type",keyword:"type",params:{type: schema73.properties.clientAuthenticatorType.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clientId !== undefined){
let data13 = data.clientId;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema73.properties.clientId.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.consentRequired !== undefined){
let data14 = data.consentRequired;
if(((typeof data14 !== "boolean") && (typeof data14 !== "string")) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type: schema73.properties.consentRequired.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err19 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.defaultClientScopes !== undefined){
let data15 = data.defaultClientScopes;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
const err20 = {instancePath:instancePath+"/defaultClientScopes/" + i0,schemaPath:"#/properties/defaultClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/defaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data17 = data.description;
if((typeof data17 !== "string") && (data17 !== null)){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema73.properties.description.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.directAccessGrantsEnabled !== undefined){
let data18 = data.directAccessGrantsEnabled;
if(((typeof data18 !== "boolean") && (typeof data18 !== "string")) && (data18 !== null)){
const err23 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type: schema73.properties.directAccessGrantsEnabled.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err24 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data19 = data.enabled;
if(((typeof data19 !== "boolean") && (typeof data19 !== "string")) && (data19 !== null)){
const err25 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema73.properties.enabled.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err26 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.frontchannelLogout !== undefined){
let data20 = data.frontchannelLogout;
if(((typeof data20 !== "boolean") && (typeof data20 !== "string")) && (data20 !== null)){
const err27 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type: schema73.properties.frontchannelLogout.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err28 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.fullScopeAllowed !== undefined){
let data21 = data.fullScopeAllowed;
if(((typeof data21 !== "boolean") && (typeof data21 !== "string")) && (data21 !== null)){
const err29 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type: schema73.properties.fullScopeAllowed.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err30 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.id !== undefined){
let data22 = data.id;
if((typeof data22 !== "string") && (data22 !== null)){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema73.properties.id.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.implicitFlowEnabled !== undefined){
let data23 = data.implicitFlowEnabled;
if(((typeof data23 !== "boolean") && (typeof data23 !== "string")) && (data23 !== null)){
const err32 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type: schema73.properties.implicitFlowEnabled.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err33 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.name !== undefined){
let data24 = data.name;
if((typeof data24 !== "string") && (data24 !== null)){
const err34 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema73.properties.name.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.nodeReRegistrationTimeout !== undefined){
let data25 = data.nodeReRegistrationTimeout;
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err35 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",keyword:"type",params:{type: schema73.properties.nodeReRegistrationTimeout.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err36 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.notBefore !== undefined){
let data26 = data.notBefore;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err37 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema73.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err38 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.optionalClientScopes !== undefined){
let data27 = data.optionalClientScopes;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(typeof data27[i1] !== "string"){
const err39 = {instancePath:instancePath+"/optionalClientScopes/" + i1,schemaPath:"#/properties/optionalClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.origin !== undefined){
let data29 = data.origin;
if((typeof data29 !== "string") && (data29 !== null)){
const err41 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: schema73.properties.origin.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.protocol !== undefined){
let data30 = data.protocol;
if((typeof data30 !== "string") && (data30 !== null)){
const err42 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema73.properties.protocol.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.protocolMappers !== undefined){
let data31 = data.protocolMappers;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data31[i2], {instancePath:instancePath+"/protocolMappers/" + i2,parentData:data31,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.publicClient !== undefined){
let data33 = data.publicClient;
if(((typeof data33 !== "boolean") && (typeof data33 !== "string")) && (data33 !== null)){
const err44 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type: schema73.properties.publicClient.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err45 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.redirectUris !== undefined){
let data34 = data.redirectUris;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
if(typeof data34[i3] !== "string"){
const err46 = {instancePath:instancePath+"/redirectUris/" + i3,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.registeredNodes !== undefined){
let data36 = data.registeredNodes;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
let data37 = data36[key4];
if(((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err48 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/type",keyword:"type",params:{type: schema73.properties.registeredNodes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err49 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/registeredNodes",schemaPath:"#/properties/registeredNodes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.registrationAccessToken !== undefined){
let data38 = data.registrationAccessToken;
if((typeof data38 !== "string") && (data38 !== null)){
const err51 = {instancePath:instancePath+"/registrationAccessToken",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type: schema73.properties.registrationAccessToken.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.rootUrl !== undefined){
let data39 = data.rootUrl;
if((typeof data39 !== "string") && (data39 !== null)){
const err52 = {instancePath:instancePath+"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type: schema73.properties.rootUrl.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.secret !== undefined){
let data40 = data.secret;
if((typeof data40 !== "string") && (data40 !== null)){
const err53 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: schema73.properties.secret.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.serviceAccountsEnabled !== undefined){
let data41 = data.serviceAccountsEnabled;
if(((typeof data41 !== "boolean") && (typeof data41 !== "string")) && (data41 !== null)){
const err54 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type: schema73.properties.serviceAccountsEnabled.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err55 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.standardFlowEnabled !== undefined){
let data42 = data.standardFlowEnabled;
if(((typeof data42 !== "boolean") && (typeof data42 !== "string")) && (data42 !== null)){
const err56 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"type",params:{type: schema73.properties.standardFlowEnabled.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err57 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.surrogateAuthRequired !== undefined){
let data43 = data.surrogateAuthRequired;
if(((typeof data43 !== "boolean") && (typeof data43 !== "string")) && (data43 !== null)){
const err58 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/type",keyword:"type",params:{type: schema73.properties.surrogateAuthRequired.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err59 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.type !== undefined){
let data44 = data.type;
if((typeof data44 !== "string") && (data44 !== null)){
const err60 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema73.properties.type.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.webOrigins !== undefined){
let data45 = data.webOrigins;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
if(typeof data45[i4] !== "string"){
const err61 = {instancePath:instancePath+"/webOrigins/" + i4,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.claims !== undefined){
if(!(validate185(data.claims, {instancePath:instancePath+"/claims",parentData:data,parentDataProperty:"claims",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.clientTemplate !== undefined){
let data48 = data.clientTemplate;
if((typeof data48 !== "string") && (data48 !== null)){
const err63 = {instancePath:instancePath+"/clientTemplate",schemaPath:"#/properties/clientTemplate/type",keyword:"type",params:{type: schema73.properties.clientTemplate.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.defaultRoles !== undefined){
let data49 = data.defaultRoles;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
if(typeof data49[i5] !== "string"){
const err64 = {instancePath:instancePath+"/defaultRoles/" + i5,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.directGrantsOnly !== undefined){
let data51 = data.directGrantsOnly;
if(((typeof data51 !== "boolean") && (typeof data51 !== "string")) && (data51 !== null)){
const err66 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/type",keyword:"type",params:{type: schema73.properties.directGrantsOnly.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err67 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data.useTemplateConfig !== undefined){
let data52 = data.useTemplateConfig;
if(((typeof data52 !== "boolean") && (typeof data52 !== "string")) && (data52 !== null)){
const err68 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type: schema73.properties.useTemplateConfig.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err69 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.useTemplateMappers !== undefined){
let data53 = data.useTemplateMappers;
if(((typeof data53 !== "boolean") && (typeof data53 !== "string")) && (data53 !== null)){
const err70 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{type: schema73.properties.useTemplateMappers.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err71 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.useTemplateScope !== undefined){
let data54 = data.useTemplateScope;
if(((typeof data54 !== "boolean") && (typeof data54 !== "string")) && (data54 !== null)){
const err72 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/type",keyword:"type",params:{type: schema73.properties.useTemplateScope.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err73 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"client template","type":"object","properties":{"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"additionalProperties":false};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attributes !== undefined){
let data0 = data.attributes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema75.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bearerOnly !== undefined){
let data2 = data.bearerOnly;
if(((typeof data2 !== "boolean") && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type: schema75.properties.bearerOnly.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.consentRequired !== undefined){
let data3 = data.consentRequired;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type: schema75.properties.consentRequired.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema75.properties.description.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.directAccessGrantsEnabled !== undefined){
let data5 = data.directAccessGrantsEnabled;
if(((typeof data5 !== "boolean") && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type: schema75.properties.directAccessGrantsEnabled.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.frontchannelLogout !== undefined){
let data6 = data.frontchannelLogout;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type: schema75.properties.frontchannelLogout.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.fullScopeAllowed !== undefined){
let data7 = data.fullScopeAllowed;
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type: schema75.properties.fullScopeAllowed.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err13 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.id !== undefined){
let data8 = data.id;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema75.properties.id.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.implicitFlowEnabled !== undefined){
let data9 = data.implicitFlowEnabled;
if(((typeof data9 !== "boolean") && (typeof data9 !== "string")) && (data9 !== null)){
const err15 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type: schema75.properties.implicitFlowEnabled.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err16 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.name !== undefined){
let data10 = data.name;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema75.properties.name.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.protocol !== undefined){
let data11 = data.protocol;
if((typeof data11 !== "string") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema75.properties.protocol.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.protocolMappers !== undefined){
let data12 = data.protocolMappers;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data12[i0], {instancePath:instancePath+"/protocolMappers/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.publicClient !== undefined){
let data14 = data.publicClient;
if(((typeof data14 !== "boolean") && (typeof data14 !== "string")) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type: schema75.properties.publicClient.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err21 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.serviceAccountsEnabled !== undefined){
let data15 = data.serviceAccountsEnabled;
if(((typeof data15 !== "boolean") && (typeof data15 !== "string")) && (data15 !== null)){
const err22 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type: schema75.properties.serviceAccountsEnabled.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err23 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.standardFlowEnabled !== undefined){
let data16 = data.standardFlowEnabled;
if(((typeof data16 !== "boolean") && (typeof data16 !== "string")) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"type",params:{type: schema75.properties.standardFlowEnabled.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err25 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema76 = {"title":"oauth client","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"defaultClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"redirectUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"claims":{"$ref":"#/definitions/ClaimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\$\\((env|file):.*\\)$","deprecated":true}},"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type: schema76.properties.access.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/access/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.adminUrl !== undefined){
let data2 = data.adminUrl;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"type",params:{type: schema76.properties.adminUrl.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.alwaysDisplayInConsole !== undefined){
let data3 = data.alwaysDisplayInConsole;
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type: schema76.properties.alwaysDisplayInConsole.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.attributes !== undefined){
let data4 = data.attributes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema76.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authenticationFlowBindingOverrides !== undefined){
let data6 = data.authenticationFlowBindingOverrides;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/authenticationFlowBindingOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type: schema76.properties.authenticationFlowBindingOverrides.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.authorizationServicesEnabled !== undefined){
let data8 = data.authorizationServicesEnabled;
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type: schema76.properties.authorizationServicesEnabled.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.authorizationSettings !== undefined){
if(!(validate30(data.authorizationSettings, {instancePath:instancePath+"/authorizationSettings",parentData:data,parentDataProperty:"authorizationSettings",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.baseUrl !== undefined){
let data10 = data.baseUrl;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: schema76.properties.baseUrl.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.bearerOnly !== undefined){
let data11 = data.bearerOnly;
if(((typeof data11 !== "boolean") && (typeof data11 !== "string")) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type: schema76.properties.bearerOnly.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.clientAuthenticatorType !== undefined){
let data12 = data.clientAuthenticatorType;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthenticatorType/type",keyword:"type",params:{type: schema76.properties.clientAuthenticatorType.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clientId !== undefined){
let data13 = data.clientId;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema76.properties.clientId.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.consentRequired !== undefined){
let data14 = data.consentRequired;
if(((typeof data14 !== "boolean") && (typeof data14 !== "string")) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type: schema76.properties.consentRequired.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err19 = {instancePath:instancePath+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.defaultClientScopes !== undefined){
let data15 = data.defaultClientScopes;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
const err20 = {instancePath:instancePath+"/defaultClientScopes/" + i0,schemaPath:"#/properties/defaultClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/defaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data17 = data.description;
if((typeof data17 !== "string") && (data17 !== null)){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema76.properties.description.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.directAccessGrantsEnabled !== undefined){
let data18 = data.directAccessGrantsEnabled;
if(((typeof data18 !== "boolean") && (typeof data18 !== "string")) && (data18 !== null)){
const err23 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type: schema76.properties.directAccessGrantsEnabled.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err24 = {instancePath:instancePath+"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data19 = data.enabled;
if(((typeof data19 !== "boolean") && (typeof data19 !== "string")) && (data19 !== null)){
const err25 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema76.properties.enabled.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err26 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.frontchannelLogout !== undefined){
let data20 = data.frontchannelLogout;
if(((typeof data20 !== "boolean") && (typeof data20 !== "string")) && (data20 !== null)){
const err27 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type: schema76.properties.frontchannelLogout.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err28 = {instancePath:instancePath+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.fullScopeAllowed !== undefined){
let data21 = data.fullScopeAllowed;
if(((typeof data21 !== "boolean") && (typeof data21 !== "string")) && (data21 !== null)){
const err29 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type: schema76.properties.fullScopeAllowed.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err30 = {instancePath:instancePath+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.id !== undefined){
let data22 = data.id;
if((typeof data22 !== "string") && (data22 !== null)){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema76.properties.id.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.implicitFlowEnabled !== undefined){
let data23 = data.implicitFlowEnabled;
if(((typeof data23 !== "boolean") && (typeof data23 !== "string")) && (data23 !== null)){
const err32 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type: schema76.properties.implicitFlowEnabled.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err33 = {instancePath:instancePath+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.name !== undefined){
let data24 = data.name;
if((typeof data24 !== "string") && (data24 !== null)){
const err34 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema76.properties.name.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.nodeReRegistrationTimeout !== undefined){
let data25 = data.nodeReRegistrationTimeout;
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err35 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",keyword:"type",params:{type: schema76.properties.nodeReRegistrationTimeout.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err36 = {instancePath:instancePath+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.notBefore !== undefined){
let data26 = data.notBefore;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err37 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema76.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err38 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.optionalClientScopes !== undefined){
let data27 = data.optionalClientScopes;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(typeof data27[i1] !== "string"){
const err39 = {instancePath:instancePath+"/optionalClientScopes/" + i1,schemaPath:"#/properties/optionalClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.origin !== undefined){
let data29 = data.origin;
if((typeof data29 !== "string") && (data29 !== null)){
const err41 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: schema76.properties.origin.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.protocol !== undefined){
let data30 = data.protocol;
if((typeof data30 !== "string") && (data30 !== null)){
const err42 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: schema76.properties.protocol.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.protocolMappers !== undefined){
let data31 = data.protocolMappers;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data31[i2], {instancePath:instancePath+"/protocolMappers/" + i2,parentData:data31,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.publicClient !== undefined){
let data33 = data.publicClient;
if(((typeof data33 !== "boolean") && (typeof data33 !== "string")) && (data33 !== null)){
const err44 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type: schema76.properties.publicClient.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err45 = {instancePath:instancePath+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.redirectUris !== undefined){
let data34 = data.redirectUris;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
if(typeof data34[i3] !== "string"){
const err46 = {instancePath:instancePath+"/redirectUris/" + i3,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.registeredNodes !== undefined){
let data36 = data.registeredNodes;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
let data37 = data36[key4];
if(((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err48 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/type",keyword:"type",params:{type: schema76.properties.registeredNodes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err49 = {instancePath:instancePath+"/registeredNodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/registeredNodes",schemaPath:"#/properties/registeredNodes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.registrationAccessToken !== undefined){
let data38 = data.registrationAccessToken;
if((typeof data38 !== "string") && (data38 !== null)){
const err51 = {instancePath:instancePath+"/registrationAccessToken",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type: schema76.properties.registrationAccessToken.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.rootUrl !== undefined){
let data39 = data.rootUrl;
if((typeof data39 !== "string") && (data39 !== null)){
const err52 = {instancePath:instancePath+"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type: schema76.properties.rootUrl.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.secret !== undefined){
let data40 = data.secret;
if((typeof data40 !== "string") && (data40 !== null)){
const err53 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: schema76.properties.secret.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.serviceAccountsEnabled !== undefined){
let data41 = data.serviceAccountsEnabled;
if(((typeof data41 !== "boolean") && (typeof data41 !== "string")) && (data41 !== null)){
const err54 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type: schema76.properties.serviceAccountsEnabled.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err55 = {instancePath:instancePath+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.standardFlowEnabled !== undefined){
let data42 = data.standardFlowEnabled;
if(((typeof data42 !== "boolean") && (typeof data42 !== "string")) && (data42 !== null)){
const err56 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"type",params:{type: schema76.properties.standardFlowEnabled.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err57 = {instancePath:instancePath+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.surrogateAuthRequired !== undefined){
let data43 = data.surrogateAuthRequired;
if(((typeof data43 !== "boolean") && (typeof data43 !== "string")) && (data43 !== null)){
const err58 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/type",keyword:"type",params:{type: schema76.properties.surrogateAuthRequired.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err59 = {instancePath:instancePath+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.type !== undefined){
let data44 = data.type;
if((typeof data44 !== "string") && (data44 !== null)){
const err60 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema76.properties.type.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.webOrigins !== undefined){
let data45 = data.webOrigins;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
if(typeof data45[i4] !== "string"){
const err61 = {instancePath:instancePath+"/webOrigins/" + i4,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.claims !== undefined){
if(!(validate185(data.claims, {instancePath:instancePath+"/claims",parentData:data,parentDataProperty:"claims",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.clientTemplate !== undefined){
let data48 = data.clientTemplate;
if((typeof data48 !== "string") && (data48 !== null)){
const err63 = {instancePath:instancePath+"/clientTemplate",schemaPath:"#/properties/clientTemplate/type",keyword:"type",params:{type: schema76.properties.clientTemplate.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.defaultRoles !== undefined){
let data49 = data.defaultRoles;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
if(typeof data49[i5] !== "string"){
const err64 = {instancePath:instancePath+"/defaultRoles/" + i5,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.directGrantsOnly !== undefined){
let data51 = data.directGrantsOnly;
if(((typeof data51 !== "boolean") && (typeof data51 !== "string")) && (data51 !== null)){
const err66 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/type",keyword:"type",params:{type: schema76.properties.directGrantsOnly.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err67 = {instancePath:instancePath+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data.useTemplateConfig !== undefined){
let data52 = data.useTemplateConfig;
if(((typeof data52 !== "boolean") && (typeof data52 !== "string")) && (data52 !== null)){
const err68 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type: schema76.properties.useTemplateConfig.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err69 = {instancePath:instancePath+"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.useTemplateMappers !== undefined){
let data53 = data.useTemplateMappers;
if(((typeof data53 !== "boolean") && (typeof data53 !== "string")) && (data53 !== null)){
const err70 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{type: schema76.properties.useTemplateMappers.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err71 = {instancePath:instancePath+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.useTemplateScope !== undefined){
let data54 = data.useTemplateScope;
if(((typeof data54 !== "boolean") && (typeof data54 !== "string")) && (data54 !== null)){
const err72 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/type",keyword:"type",params:{type: schema76.properties.useTemplateScope.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err73 = {instancePath:instancePath+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "realm"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.realm !== undefined){
if(typeof data.realm !== "string"){
const err2 = {instancePath:instancePath+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.messageBundles !== undefined){
let data1 = data.messageBundles;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/messageBundles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messageBundles/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema7.properties.messageBundles.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messageBundles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messageBundles/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/messageBundles",schemaPath:"#/properties/messageBundles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema7.properties.owner.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accessCodeLifespan !== undefined){
let data5 = data.accessCodeLifespan;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/accessCodeLifespan",schemaPath:"#/properties/accessCodeLifespan/type",keyword:"type",params:{type: schema7.properties.accessCodeLifespan.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err8 = {instancePath:instancePath+"/accessCodeLifespan",schemaPath:"#/properties/accessCodeLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.accessCodeLifespanLogin !== undefined){
let data6 = data.accessCodeLifespanLogin;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCodeLifespanLogin/type",keyword:"type",params:{type: schema7.properties.accessCodeLifespanLogin.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCodeLifespanLogin/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.accessCodeLifespanUserAction !== undefined){
let data7 = data.accessCodeLifespanUserAction;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/accessCodeLifespanUserAction",schemaPath:"#/properties/accessCodeLifespanUserAction/type",keyword:"type",params:{type: schema7.properties.accessCodeLifespanUserAction.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/accessCodeLifespanUserAction",schemaPath:"#/properties/accessCodeLifespanUserAction/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.accessTokenLifespan !== undefined){
let data8 = data.accessTokenLifespan;
if(((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/accessTokenLifespan",schemaPath:"#/properties/accessTokenLifespan/type",keyword:"type",params:{type: schema7.properties.accessTokenLifespan.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err14 = {instancePath:instancePath+"/accessTokenLifespan",schemaPath:"#/properties/accessTokenLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.accessTokenLifespanForImplicitFlow !== undefined){
let data9 = data.accessTokenLifespanForImplicitFlow;
if(((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")) && (data9 !== null)){
const err15 = {instancePath:instancePath+"/accessTokenLifespanForImplicitFlow",schemaPath:"#/properties/accessTokenLifespanForImplicitFlow/type",keyword:"type",params:{type: schema7.properties.accessTokenLifespanForImplicitFlow.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err16 = {instancePath:instancePath+"/accessTokenLifespanForImplicitFlow",schemaPath:"#/properties/accessTokenLifespanForImplicitFlow/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.accountTheme !== undefined){
let data10 = data.accountTheme;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/accountTheme",schemaPath:"#/properties/accountTheme/type",keyword:"type",params:{type: schema7.properties.accountTheme.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.actionTokenGeneratedByAdminLifespan !== undefined){
let data11 = data.actionTokenGeneratedByAdminLifespan;
if(((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")) && (data11 !== null)){
const err18 = {instancePath:instancePath+"/actionTokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminLifespan/type",keyword:"type",params:{type: schema7.properties.actionTokenGeneratedByAdminLifespan.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err19 = {instancePath:instancePath+"/actionTokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.actionTokenGeneratedByUserLifespan !== undefined){
let data12 = data.actionTokenGeneratedByUserLifespan;
if(((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
const err20 = {instancePath:instancePath+"/actionTokenGeneratedByUserLifespan",schemaPath:"#/properties/actionTokenGeneratedByUserLifespan/type",keyword:"type",params:{type: schema7.properties.actionTokenGeneratedByUserLifespan.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/actionTokenGeneratedByUserLifespan",schemaPath:"#/properties/actionTokenGeneratedByUserLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.adminEventsDetailsEnabled !== undefined){
let data13 = data.adminEventsDetailsEnabled;
if(((typeof data13 !== "boolean") && (typeof data13 !== "string")) && (data13 !== null)){
const err22 = {instancePath:instancePath+"/adminEventsDetailsEnabled",schemaPath:"#/properties/adminEventsDetailsEnabled/type",keyword:"type",params:{type: schema7.properties.adminEventsDetailsEnabled.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/adminEventsDetailsEnabled",schemaPath:"#/properties/adminEventsDetailsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.adminEventsEnabled !== undefined){
let data14 = data.adminEventsEnabled;
if(((typeof data14 !== "boolean") && (typeof data14 !== "string")) && (data14 !== null)){
const err24 = {instancePath:instancePath+"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/type",keyword:"type",params:{type: schema7.properties.adminEventsEnabled.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err25 = {instancePath:instancePath+"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.adminPermissionsClient !== undefined){
if(!(validate23(data.adminPermissionsClient, {instancePath:instancePath+"/adminPermissionsClient",parentData:data,parentDataProperty:"adminPermissionsClient",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.adminPermissionsEnabled !== undefined){
let data16 = data.adminPermissionsEnabled;
if(((typeof data16 !== "boolean") && (typeof data16 !== "string")) && (data16 !== null)){
const err26 = {instancePath:instancePath+"/adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnabled/type",keyword:"type",params:{type: schema7.properties.adminPermissionsEnabled.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err27 = {instancePath:instancePath+"/adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.adminTheme !== undefined){
let data17 = data.adminTheme;
if((typeof data17 !== "string") && (data17 !== null)){
const err28 = {instancePath:instancePath+"/adminTheme",schemaPath:"#/properties/adminTheme/type",keyword:"type",params:{type: schema7.properties.adminTheme.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.attributes !== undefined){
let data18 = data.attributes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
let data19 = data18[key3];
if((((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")) && (data19 !== null)){
const err29 = {instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema7.properties.attributes.additionalProperties.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.authenticationFlows !== undefined){
let data20 = data.authenticationFlows;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data20[i0], {instancePath:instancePath+"/authenticationFlows/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/authenticationFlows",schemaPath:"#/properties/authenticationFlows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.authenticatorConfig !== undefined){
let data22 = data.authenticatorConfig;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data22[i1], {instancePath:instancePath+"/authenticatorConfig/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/authenticatorConfig",schemaPath:"#/properties/authenticatorConfig/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.browserFlow !== undefined){
let data24 = data.browserFlow;
if((typeof data24 !== "string") && (data24 !== null)){
const err33 = {instancePath:instancePath+"/browserFlow",schemaPath:"#/properties/browserFlow/type",keyword:"type",params:{type: schema7.properties.browserFlow.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.browserSecurityHeaders !== undefined){
let data25 = data.browserSecurityHeaders;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
let data26 = data25[key4];
if((((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")) && (data26 !== null)){
const err34 = {instancePath:instancePath+"/browserSecurityHeaders/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/browserSecurityHeaders/additionalProperties/type",keyword:"type",params:{type: schema7.properties.browserSecurityHeaders.additionalProperties.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/browserSecurityHeaders",schemaPath:"#/properties/browserSecurityHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.bruteForceProtected !== undefined){
let data27 = data.bruteForceProtected;
if(((typeof data27 !== "boolean") && (typeof data27 !== "string")) && (data27 !== null)){
const err36 = {instancePath:instancePath+"/bruteForceProtected",schemaPath:"#/properties/bruteForceProtected/type",keyword:"type",params:{type: schema7.properties.bruteForceProtected.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err37 = {instancePath:instancePath+"/bruteForceProtected",schemaPath:"#/properties/bruteForceProtected/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.bruteForceStrategy !== undefined){
let data28 = data.bruteForceStrategy;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(!(((data28 === "LINEAR") || (data28 === "MULTIPLE")) || (data28 === null))){
const err38 = {instancePath:instancePath+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema7.properties.bruteForceStrategy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs62 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs63 = errors;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err39 = {instancePath:instancePath+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs63 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
const err41 = {instancePath:instancePath+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.clientAuthenticationFlow !== undefined){
let data29 = data.clientAuthenticationFlow;
if((typeof data29 !== "string") && (data29 !== null)){
const err42 = {instancePath:instancePath+"/clientAuthenticationFlow",schemaPath:"#/properties/clientAuthenticationFlow/type",keyword:"type",params:{type: schema7.properties.clientAuthenticationFlow.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.clientOfflineSessionIdleTimeout !== undefined){
let data30 = data.clientOfflineSessionIdleTimeout;
if(((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err43 = {instancePath:instancePath+"/clientOfflineSessionIdleTimeout",schemaPath:"#/properties/clientOfflineSessionIdleTimeout/type",keyword:"type",params:{type: schema7.properties.clientOfflineSessionIdleTimeout.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err44 = {instancePath:instancePath+"/clientOfflineSessionIdleTimeout",schemaPath:"#/properties/clientOfflineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.clientOfflineSessionMaxLifespan !== undefined){
let data31 = data.clientOfflineSessionMaxLifespan;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err45 = {instancePath:instancePath+"/clientOfflineSessionMaxLifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/type",keyword:"type",params:{type: schema7.properties.clientOfflineSessionMaxLifespan.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err46 = {instancePath:instancePath+"/clientOfflineSessionMaxLifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.clientPolicies !== undefined){
if(!(validate66(data.clientPolicies, {instancePath:instancePath+"/clientPolicies",parentData:data,parentDataProperty:"clientPolicies",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.clientProfiles !== undefined){
if(!(validate73(data.clientProfiles, {instancePath:instancePath+"/clientProfiles",parentData:data,parentDataProperty:"clientProfiles",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.clientScopeMappings !== undefined){
let data34 = data.clientScopeMappings;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
let data35 = data34[key5];
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate80(data35[i2], {instancePath:instancePath+"/clientScopeMappings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,parentData:data35,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/clientScopeMappings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientScopeMappings/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/clientScopeMappings",schemaPath:"#/properties/clientScopeMappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.clientScopes !== undefined){
let data37 = data.clientScopes;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
if(!(validate82(data37[i3], {instancePath:instancePath+"/clientScopes/" + i3,parentData:data37,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/clientScopes",schemaPath:"#/properties/clientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.clientSessionIdleTimeout !== undefined){
let data39 = data.clientSessionIdleTimeout;
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err50 = {instancePath:instancePath+"/clientSessionIdleTimeout",schemaPath:"#/properties/clientSessionIdleTimeout/type",keyword:"type",params:{type: schema7.properties.clientSessionIdleTimeout.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err51 = {instancePath:instancePath+"/clientSessionIdleTimeout",schemaPath:"#/properties/clientSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.clientSessionMaxLifespan !== undefined){
let data40 = data.clientSessionMaxLifespan;
if(((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")) && (data40 !== null)){
const err52 = {instancePath:instancePath+"/clientSessionMaxLifespan",schemaPath:"#/properties/clientSessionMaxLifespan/type",keyword:"type",params:{type: schema7.properties.clientSessionMaxLifespan.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err53 = {instancePath:instancePath+"/clientSessionMaxLifespan",schemaPath:"#/properties/clientSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.clients !== undefined){
let data41 = data.clients;
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data41[i4], {instancePath:instancePath+"/clients/" + i4,parentData:data41,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.components !== undefined){
let data43 = data.components;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key6 in data43){
let data44 = data43[key6];
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
if(!(validate89(data44[i5], {instancePath:instancePath+"/components/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,parentData:data44,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/components/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/components/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.defaultDefaultClientScopes !== undefined){
let data46 = data.defaultDefaultClientScopes;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(typeof data46[i6] !== "string"){
const err57 = {instancePath:instancePath+"/defaultDefaultClientScopes/" + i6,schemaPath:"#/properties/defaultDefaultClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/defaultDefaultClientScopes",schemaPath:"#/properties/defaultDefaultClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.defaultGroups !== undefined){
let data48 = data.defaultGroups;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
if(typeof data48[i7] !== "string"){
const err59 = {instancePath:instancePath+"/defaultGroups/" + i7,schemaPath:"#/properties/defaultGroups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/defaultGroups",schemaPath:"#/properties/defaultGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.defaultLocale !== undefined){
let data50 = data.defaultLocale;
if((typeof data50 !== "string") && (data50 !== null)){
const err61 = {instancePath:instancePath+"/defaultLocale",schemaPath:"#/properties/defaultLocale/type",keyword:"type",params:{type: schema7.properties.defaultLocale.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.defaultOptionalClientScopes !== undefined){
let data51 = data.defaultOptionalClientScopes;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
if(typeof data51[i8] !== "string"){
const err62 = {instancePath:instancePath+"/defaultOptionalClientScopes/" + i8,schemaPath:"#/properties/defaultOptionalClientScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/defaultOptionalClientScopes",schemaPath:"#/properties/defaultOptionalClientScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.defaultRole !== undefined){
if(!(validate91(data.defaultRole, {instancePath:instancePath+"/defaultRole",parentData:data,parentDataProperty:"defaultRole",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.defaultSignatureAlgorithm !== undefined){
let data54 = data.defaultSignatureAlgorithm;
if((typeof data54 !== "string") && (data54 !== null)){
const err64 = {instancePath:instancePath+"/defaultSignatureAlgorithm",schemaPath:"#/properties/defaultSignatureAlgorithm/type",keyword:"type",params:{type: schema7.properties.defaultSignatureAlgorithm.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.directGrantFlow !== undefined){
let data55 = data.directGrantFlow;
if((typeof data55 !== "string") && (data55 !== null)){
const err65 = {instancePath:instancePath+"/directGrantFlow",schemaPath:"#/properties/directGrantFlow/type",keyword:"type",params:{type: schema7.properties.directGrantFlow.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.displayName !== undefined){
let data56 = data.displayName;
if((typeof data56 !== "string") && (data56 !== null)){
const err66 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema7.properties.displayName.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.displayNameHtml !== undefined){
let data57 = data.displayNameHtml;
if((typeof data57 !== "string") && (data57 !== null)){
const err67 = {instancePath:instancePath+"/displayNameHtml",schemaPath:"#/properties/displayNameHtml/type",keyword:"type",params:{type: schema7.properties.displayNameHtml.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.dockerAuthenticationFlow !== undefined){
let data58 = data.dockerAuthenticationFlow;
if((typeof data58 !== "string") && (data58 !== null)){
const err68 = {instancePath:instancePath+"/dockerAuthenticationFlow",schemaPath:"#/properties/dockerAuthenticationFlow/type",keyword:"type",params:{type: schema7.properties.dockerAuthenticationFlow.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.duplicateEmailsAllowed !== undefined){
let data59 = data.duplicateEmailsAllowed;
if(((typeof data59 !== "boolean") && (typeof data59 !== "string")) && (data59 !== null)){
const err69 = {instancePath:instancePath+"/duplicateEmailsAllowed",schemaPath:"#/properties/duplicateEmailsAllowed/type",keyword:"type",params:{type: schema7.properties.duplicateEmailsAllowed.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err70 = {instancePath:instancePath+"/duplicateEmailsAllowed",schemaPath:"#/properties/duplicateEmailsAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.editUsernameAllowed !== undefined){
let data60 = data.editUsernameAllowed;
if(((typeof data60 !== "boolean") && (typeof data60 !== "string")) && (data60 !== null)){
const err71 = {instancePath:instancePath+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/type",keyword:"type",params:{type: schema7.properties.editUsernameAllowed.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err72 = {instancePath:instancePath+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.emailTheme !== undefined){
let data61 = data.emailTheme;
if((typeof data61 !== "string") && (data61 !== null)){
const err73 = {instancePath:instancePath+"/emailTheme",schemaPath:"#/properties/emailTheme/type",keyword:"type",params:{type: schema7.properties.emailTheme.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.enabled !== undefined){
let data62 = data.enabled;
if(((typeof data62 !== "boolean") && (typeof data62 !== "string")) && (data62 !== null)){
const err74 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema7.properties.enabled.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err75 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data.enabledEventTypes !== undefined){
let data63 = data.enabledEventTypes;
if(Array.isArray(data63)){
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
if(typeof data63[i9] !== "string"){
const err76 = {instancePath:instancePath+"/enabledEventTypes/" + i9,schemaPath:"#/properties/enabledEventTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/enabledEventTypes",schemaPath:"#/properties/enabledEventTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.eventsEnabled !== undefined){
let data65 = data.eventsEnabled;
if(((typeof data65 !== "boolean") && (typeof data65 !== "string")) && (data65 !== null)){
const err78 = {instancePath:instancePath+"/eventsEnabled",schemaPath:"#/properties/eventsEnabled/type",keyword:"type",params:{type: schema7.properties.eventsEnabled.type}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err79 = {instancePath:instancePath+"/eventsEnabled",schemaPath:"#/properties/eventsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data.eventsExpiration !== undefined){
let data66 = data.eventsExpiration;
if(((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (typeof data66 !== "string")) && (data66 !== null)){
const err80 = {instancePath:instancePath+"/eventsExpiration",schemaPath:"#/properties/eventsExpiration/type",keyword:"type",params:{type: schema7.properties.eventsExpiration.type}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err81 = {instancePath:instancePath+"/eventsExpiration",schemaPath:"#/properties/eventsExpiration/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data.eventsListeners !== undefined){
let data67 = data.eventsListeners;
if(Array.isArray(data67)){
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
if(typeof data67[i10] !== "string"){
const err82 = {instancePath:instancePath+"/eventsListeners/" + i10,schemaPath:"#/properties/eventsListeners/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/eventsListeners",schemaPath:"#/properties/eventsListeners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.failureFactor !== undefined){
let data69 = data.failureFactor;
if(((!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) && (typeof data69 !== "string")) && (data69 !== null)){
const err84 = {instancePath:instancePath+"/failureFactor",schemaPath:"#/properties/failureFactor/type",keyword:"type",params:{type: schema7.properties.failureFactor.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err85 = {instancePath:instancePath+"/failureFactor",schemaPath:"#/properties/failureFactor/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.federatedUsers !== undefined){
let data70 = data.federatedUsers;
if(Array.isArray(data70)){
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
if(!(validate94(data70[i11], {instancePath:instancePath+"/federatedUsers/" + i11,parentData:data70,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/federatedUsers",schemaPath:"#/properties/federatedUsers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.firstBrokerLoginFlow !== undefined){
let data72 = data.firstBrokerLoginFlow;
if((typeof data72 !== "string") && (data72 !== null)){
const err87 = {instancePath:instancePath+"/firstBrokerLoginFlow",schemaPath:"#/properties/firstBrokerLoginFlow/type",keyword:"type",params:{type: schema7.properties.firstBrokerLoginFlow.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.groups !== undefined){
let data73 = data.groups;
if(Array.isArray(data73)){
const len12 = data73.length;
for(let i12=0; i12<len12; i12++){
if(!(validate114(data73[i12], {instancePath:instancePath+"/groups/" + i12,parentData:data73,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.id !== undefined){
let data75 = data.id;
if((typeof data75 !== "string") && (data75 !== null)){
const err89 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema7.properties.id.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.identityProviderMappers !== undefined){
let data76 = data.identityProviderMappers;
if(Array.isArray(data76)){
const len13 = data76.length;
for(let i13=0; i13<len13; i13++){
if(!(validate116(data76[i13], {instancePath:instancePath+"/identityProviderMappers/" + i13,parentData:data76,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/identityProviderMappers",schemaPath:"#/properties/identityProviderMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.identityProviders !== undefined){
let data78 = data.identityProviders;
if(Array.isArray(data78)){
const len14 = data78.length;
for(let i14=0; i14<len14; i14++){
if(!(validate118(data78[i14], {instancePath:instancePath+"/identityProviders/" + i14,parentData:data78,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.internationalizationEnabled !== undefined){
let data80 = data.internationalizationEnabled;
if(((typeof data80 !== "boolean") && (typeof data80 !== "string")) && (data80 !== null)){
const err92 = {instancePath:instancePath+"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/type",keyword:"type",params:{type: schema7.properties.internationalizationEnabled.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err93 = {instancePath:instancePath+"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data.keycloakVersion !== undefined){
let data81 = data.keycloakVersion;
if((typeof data81 !== "string") && (data81 !== null)){
const err94 = {instancePath:instancePath+"/keycloakVersion",schemaPath:"#/properties/keycloakVersion/type",keyword:"type",params:{type: schema7.properties.keycloakVersion.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.localizationTexts !== undefined){
let data82 = data.localizationTexts;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key7 in data82){
let data83 = data82[key7];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key8 in data83){
let data84 = data83[key8];
if((((typeof data84 !== "string") && (!((typeof data84 == "number") && (isFinite(data84))))) && (typeof data84 !== "boolean")) && (data84 !== null)){
const err95 = {instancePath:instancePath+"/localizationTexts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/localizationTexts/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema7.properties.localizationTexts.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/localizationTexts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/localizationTexts/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/localizationTexts",schemaPath:"#/properties/localizationTexts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.loginTheme !== undefined){
let data85 = data.loginTheme;
if((typeof data85 !== "string") && (data85 !== null)){
const err98 = {instancePath:instancePath+"/loginTheme",schemaPath:"#/properties/loginTheme/type",keyword:"type",params:{type: schema7.properties.loginTheme.type}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.loginWithEmailAllowed !== undefined){
let data86 = data.loginWithEmailAllowed;
if(((typeof data86 !== "boolean") && (typeof data86 !== "string")) && (data86 !== null)){
const err99 = {instancePath:instancePath+"/loginWithEmailAllowed",schemaPath:"#/properties/loginWithEmailAllowed/type",keyword:"type",params:{type: schema7.properties.loginWithEmailAllowed.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err100 = {instancePath:instancePath+"/loginWithEmailAllowed",schemaPath:"#/properties/loginWithEmailAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data.maxDeltaTimeSeconds !== undefined){
let data87 = data.maxDeltaTimeSeconds;
if(((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")) && (data87 !== null)){
const err101 = {instancePath:instancePath+"/maxDeltaTimeSeconds",schemaPath:"#/properties/maxDeltaTimeSeconds/type",keyword:"type",params:{type: schema7.properties.maxDeltaTimeSeconds.type}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err102 = {instancePath:instancePath+"/maxDeltaTimeSeconds",schemaPath:"#/properties/maxDeltaTimeSeconds/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data.maxFailureWaitSeconds !== undefined){
let data88 = data.maxFailureWaitSeconds;
if(((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (typeof data88 !== "string")) && (data88 !== null)){
const err103 = {instancePath:instancePath+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureWaitSeconds/type",keyword:"type",params:{type: schema7.properties.maxFailureWaitSeconds.type}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err104 = {instancePath:instancePath+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureWaitSeconds/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data.maxSecondaryAuthFailures !== undefined){
let data89 = data.maxSecondaryAuthFailures;
if(((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (typeof data89 !== "string")) && (data89 !== null)){
const err105 = {instancePath:instancePath+"/maxSecondaryAuthFailures",schemaPath:"#/properties/maxSecondaryAuthFailures/type",keyword:"type",params:{type: schema7.properties.maxSecondaryAuthFailures.type}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err106 = {instancePath:instancePath+"/maxSecondaryAuthFailures",schemaPath:"#/properties/maxSecondaryAuthFailures/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data.maxTemporaryLockouts !== undefined){
let data90 = data.maxTemporaryLockouts;
if(((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (typeof data90 !== "string")) && (data90 !== null)){
const err107 = {instancePath:instancePath+"/maxTemporaryLockouts",schemaPath:"#/properties/maxTemporaryLockouts/type",keyword:"type",params:{type: schema7.properties.maxTemporaryLockouts.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err108 = {instancePath:instancePath+"/maxTemporaryLockouts",schemaPath:"#/properties/maxTemporaryLockouts/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data.minimumQuickLoginWaitSeconds !== undefined){
let data91 = data.minimumQuickLoginWaitSeconds;
if(((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (typeof data91 !== "string")) && (data91 !== null)){
const err109 = {instancePath:instancePath+"/minimumQuickLoginWaitSeconds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/type",keyword:"type",params:{type: schema7.properties.minimumQuickLoginWaitSeconds.type}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err110 = {instancePath:instancePath+"/minimumQuickLoginWaitSeconds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data.notBefore !== undefined){
let data92 = data.notBefore;
if(((!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) && (typeof data92 !== "string")) && (data92 !== null)){
const err111 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema7.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err112 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data.oauth2DeviceCodeLifespan !== undefined){
let data93 = data.oauth2DeviceCodeLifespan;
if(((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err113 = {instancePath:instancePath+"/oauth2DeviceCodeLifespan",schemaPath:"#/properties/oauth2DeviceCodeLifespan/type",keyword:"type",params:{type: schema7.properties.oauth2DeviceCodeLifespan.type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err114 = {instancePath:instancePath+"/oauth2DeviceCodeLifespan",schemaPath:"#/properties/oauth2DeviceCodeLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data.oauth2DevicePollingInterval !== undefined){
let data94 = data.oauth2DevicePollingInterval;
if(((!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) && (typeof data94 !== "string")) && (data94 !== null)){
const err115 = {instancePath:instancePath+"/oauth2DevicePollingInterval",schemaPath:"#/properties/oauth2DevicePollingInterval/type",keyword:"type",params:{type: schema7.properties.oauth2DevicePollingInterval.type}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err116 = {instancePath:instancePath+"/oauth2DevicePollingInterval",schemaPath:"#/properties/oauth2DevicePollingInterval/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data.offlineSessionIdleTimeout !== undefined){
let data95 = data.offlineSessionIdleTimeout;
if(((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (typeof data95 !== "string")) && (data95 !== null)){
const err117 = {instancePath:instancePath+"/offlineSessionIdleTimeout",schemaPath:"#/properties/offlineSessionIdleTimeout/type",keyword:"type",params:{type: schema7.properties.offlineSessionIdleTimeout.type}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err118 = {instancePath:instancePath+"/offlineSessionIdleTimeout",schemaPath:"#/properties/offlineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data.offlineSessionMaxLifespan !== undefined){
let data96 = data.offlineSessionMaxLifespan;
if(((!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))) && (typeof data96 !== "string")) && (data96 !== null)){
const err119 = {instancePath:instancePath+"/offlineSessionMaxLifespan",schemaPath:"#/properties/offlineSessionMaxLifespan/type",keyword:"type",params:{type: schema7.properties.offlineSessionMaxLifespan.type}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err120 = {instancePath:instancePath+"/offlineSessionMaxLifespan",schemaPath:"#/properties/offlineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data.offlineSessionMaxLifespanEnabled !== undefined){
let data97 = data.offlineSessionMaxLifespanEnabled;
if(((typeof data97 !== "boolean") && (typeof data97 !== "string")) && (data97 !== null)){
const err121 = {instancePath:instancePath+"/offlineSessionMaxLifespanEnabled",schemaPath:"#/properties/offlineSessionMaxLifespanEnabled/type",keyword:"type",params:{type: schema7.properties.offlineSessionMaxLifespanEnabled.type}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err122 = {instancePath:instancePath+"/offlineSessionMaxLifespanEnabled",schemaPath:"#/properties/offlineSessionMaxLifespanEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data.organizations !== undefined){
let data98 = data.organizations;
if(Array.isArray(data98)){
const len15 = data98.length;
for(let i15=0; i15<len15; i15++){
if(!(validate124(data98[i15], {instancePath:instancePath+"/organizations/" + i15,parentData:data98,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.organizationsEnabled !== undefined){
let data100 = data.organizationsEnabled;
if(((typeof data100 !== "boolean") && (typeof data100 !== "string")) && (data100 !== null)){
const err124 = {instancePath:instancePath+"/organizationsEnabled",schemaPath:"#/properties/organizationsEnabled/type",keyword:"type",params:{type: schema7.properties.organizationsEnabled.type}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err125 = {instancePath:instancePath+"/organizationsEnabled",schemaPath:"#/properties/organizationsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data.otpPolicyAlgorithm !== undefined){
let data101 = data.otpPolicyAlgorithm;
if((typeof data101 !== "string") && (data101 !== null)){
const err126 = {instancePath:instancePath+"/otpPolicyAlgorithm",schemaPath:"#/properties/otpPolicyAlgorithm/type",keyword:"type",params:{type: schema7.properties.otpPolicyAlgorithm.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.otpPolicyCodeReusable !== undefined){
let data102 = data.otpPolicyCodeReusable;
if(((typeof data102 !== "boolean") && (typeof data102 !== "string")) && (data102 !== null)){
const err127 = {instancePath:instancePath+"/otpPolicyCodeReusable",schemaPath:"#/properties/otpPolicyCodeReusable/type",keyword:"type",params:{type: schema7.properties.otpPolicyCodeReusable.type}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err128 = {instancePath:instancePath+"/otpPolicyCodeReusable",schemaPath:"#/properties/otpPolicyCodeReusable/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data.otpPolicyDigits !== undefined){
let data103 = data.otpPolicyDigits;
if(((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (typeof data103 !== "string")) && (data103 !== null)){
const err129 = {instancePath:instancePath+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/type",keyword:"type",params:{type: schema7.properties.otpPolicyDigits.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err130 = {instancePath:instancePath+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data.otpPolicyInitialCounter !== undefined){
let data104 = data.otpPolicyInitialCounter;
if(((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (typeof data104 !== "string")) && (data104 !== null)){
const err131 = {instancePath:instancePath+"/otpPolicyInitialCounter",schemaPath:"#/properties/otpPolicyInitialCounter/type",keyword:"type",params:{type: schema7.properties.otpPolicyInitialCounter.type}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err132 = {instancePath:instancePath+"/otpPolicyInitialCounter",schemaPath:"#/properties/otpPolicyInitialCounter/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data.otpPolicyLookAheadWindow !== undefined){
let data105 = data.otpPolicyLookAheadWindow;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err133 = {instancePath:instancePath+"/otpPolicyLookAheadWindow",schemaPath:"#/properties/otpPolicyLookAheadWindow/type",keyword:"type",params:{type: schema7.properties.otpPolicyLookAheadWindow.type}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err134 = {instancePath:instancePath+"/otpPolicyLookAheadWindow",schemaPath:"#/properties/otpPolicyLookAheadWindow/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data.otpPolicyPeriod !== undefined){
let data106 = data.otpPolicyPeriod;
if(((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (typeof data106 !== "string")) && (data106 !== null)){
const err135 = {instancePath:instancePath+"/otpPolicyPeriod",schemaPath:"#/properties/otpPolicyPeriod/type",keyword:"type",params:{type: schema7.properties.otpPolicyPeriod.type}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err136 = {instancePath:instancePath+"/otpPolicyPeriod",schemaPath:"#/properties/otpPolicyPeriod/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data.otpPolicyType !== undefined){
let data107 = data.otpPolicyType;
if((typeof data107 !== "string") && (data107 !== null)){
const err137 = {instancePath:instancePath+"/otpPolicyType",schemaPath:"#/properties/otpPolicyType/type",keyword:"type",params:{type: schema7.properties.otpPolicyType.type}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.otpSupportedApplications !== undefined){
let data108 = data.otpSupportedApplications;
if(Array.isArray(data108)){
const len16 = data108.length;
for(let i16=0; i16<len16; i16++){
if(typeof data108[i16] !== "string"){
const err138 = {instancePath:instancePath+"/otpSupportedApplications/" + i16,schemaPath:"#/properties/otpSupportedApplications/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/otpSupportedApplications",schemaPath:"#/properties/otpSupportedApplications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.passwordPolicy !== undefined){
let data110 = data.passwordPolicy;
if((typeof data110 !== "string") && (data110 !== null)){
const err140 = {instancePath:instancePath+"/passwordPolicy",schemaPath:"#/properties/passwordPolicy/type",keyword:"type",params:{type: schema7.properties.passwordPolicy.type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.permanentLockout !== undefined){
let data111 = data.permanentLockout;
if(((typeof data111 !== "boolean") && (typeof data111 !== "string")) && (data111 !== null)){
const err141 = {instancePath:instancePath+"/permanentLockout",schemaPath:"#/properties/permanentLockout/type",keyword:"type",params:{type: schema7.properties.permanentLockout.type}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err142 = {instancePath:instancePath+"/permanentLockout",schemaPath:"#/properties/permanentLockout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
if(data.protocolMappers !== undefined){
let data112 = data.protocolMappers;
if(Array.isArray(data112)){
const len17 = data112.length;
for(let i17=0; i17<len17; i17++){
if(!(validate53(data112[i17], {instancePath:instancePath+"/protocolMappers/" + i17,parentData:data112,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err143 = {instancePath:instancePath+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.quickLoginCheckMilliSeconds !== undefined){
let data114 = data.quickLoginCheckMilliSeconds;
if(((!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))) && (typeof data114 !== "string")) && (data114 !== null)){
const err144 = {instancePath:instancePath+"/quickLoginCheckMilliSeconds",schemaPath:"#/properties/quickLoginCheckMilliSeconds/type",keyword:"type",params:{type: schema7.properties.quickLoginCheckMilliSeconds.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err145 = {instancePath:instancePath+"/quickLoginCheckMilliSeconds",schemaPath:"#/properties/quickLoginCheckMilliSeconds/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data.refreshTokenMaxReuse !== undefined){
let data115 = data.refreshTokenMaxReuse;
if(((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (typeof data115 !== "string")) && (data115 !== null)){
const err146 = {instancePath:instancePath+"/refreshTokenMaxReuse",schemaPath:"#/properties/refreshTokenMaxReuse/type",keyword:"type",params:{type: schema7.properties.refreshTokenMaxReuse.type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err147 = {instancePath:instancePath+"/refreshTokenMaxReuse",schemaPath:"#/properties/refreshTokenMaxReuse/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data.registrationAllowed !== undefined){
let data116 = data.registrationAllowed;
if(((typeof data116 !== "boolean") && (typeof data116 !== "string")) && (data116 !== null)){
const err148 = {instancePath:instancePath+"/registrationAllowed",schemaPath:"#/properties/registrationAllowed/type",keyword:"type",params:{type: schema7.properties.registrationAllowed.type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err149 = {instancePath:instancePath+"/registrationAllowed",schemaPath:"#/properties/registrationAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data.registrationEmailAsUsername !== undefined){
let data117 = data.registrationEmailAsUsername;
if(((typeof data117 !== "boolean") && (typeof data117 !== "string")) && (data117 !== null)){
const err150 = {instancePath:instancePath+"/registrationEmailAsUsername",schemaPath:"#/properties/registrationEmailAsUsername/type",keyword:"type",params:{type: schema7.properties.registrationEmailAsUsername.type}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err151 = {instancePath:instancePath+"/registrationEmailAsUsername",schemaPath:"#/properties/registrationEmailAsUsername/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data.registrationFlow !== undefined){
let data118 = data.registrationFlow;
if((typeof data118 !== "string") && (data118 !== null)){
const err152 = {instancePath:instancePath+"/registrationFlow",schemaPath:"#/properties/registrationFlow/type",keyword:"type",params:{type: schema7.properties.registrationFlow.type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.rememberMe !== undefined){
let data119 = data.rememberMe;
if(((typeof data119 !== "boolean") && (typeof data119 !== "string")) && (data119 !== null)){
const err153 = {instancePath:instancePath+"/rememberMe",schemaPath:"#/properties/rememberMe/type",keyword:"type",params:{type: schema7.properties.rememberMe.type}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err154 = {instancePath:instancePath+"/rememberMe",schemaPath:"#/properties/rememberMe/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data.requiredActions !== undefined){
let data120 = data.requiredActions;
if(Array.isArray(data120)){
const len18 = data120.length;
for(let i18=0; i18<len18; i18++){
if(!(validate140(data120[i18], {instancePath:instancePath+"/requiredActions/" + i18,parentData:data120,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/requiredActions",schemaPath:"#/properties/requiredActions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.resetCredentialsFlow !== undefined){
let data122 = data.resetCredentialsFlow;
if((typeof data122 !== "string") && (data122 !== null)){
const err156 = {instancePath:instancePath+"/resetCredentialsFlow",schemaPath:"#/properties/resetCredentialsFlow/type",keyword:"type",params:{type: schema7.properties.resetCredentialsFlow.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.resetPasswordAllowed !== undefined){
let data123 = data.resetPasswordAllowed;
if(((typeof data123 !== "boolean") && (typeof data123 !== "string")) && (data123 !== null)){
const err157 = {instancePath:instancePath+"/resetPasswordAllowed",schemaPath:"#/properties/resetPasswordAllowed/type",keyword:"type",params:{type: schema7.properties.resetPasswordAllowed.type}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err158 = {instancePath:instancePath+"/resetPasswordAllowed",schemaPath:"#/properties/resetPasswordAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data.revokeRefreshToken !== undefined){
let data124 = data.revokeRefreshToken;
if(((typeof data124 !== "boolean") && (typeof data124 !== "string")) && (data124 !== null)){
const err159 = {instancePath:instancePath+"/revokeRefreshToken",schemaPath:"#/properties/revokeRefreshToken/type",keyword:"type",params:{type: schema7.properties.revokeRefreshToken.type}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err160 = {instancePath:instancePath+"/revokeRefreshToken",schemaPath:"#/properties/revokeRefreshToken/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data.roles !== undefined){
if(!(validate142(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.scimApiEnabled !== undefined){
let data126 = data.scimApiEnabled;
if(((typeof data126 !== "boolean") && (typeof data126 !== "string")) && (data126 !== null)){
const err161 = {instancePath:instancePath+"/scimApiEnabled",schemaPath:"#/properties/scimApiEnabled/type",keyword:"type",params:{type: schema7.properties.scimApiEnabled.type}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err162 = {instancePath:instancePath+"/scimApiEnabled",schemaPath:"#/properties/scimApiEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(data.scopeMappings !== undefined){
let data127 = data.scopeMappings;
if(Array.isArray(data127)){
const len19 = data127.length;
for(let i19=0; i19<len19; i19++){
if(!(validate80(data127[i19], {instancePath:instancePath+"/scopeMappings/" + i19,parentData:data127,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err163 = {instancePath:instancePath+"/scopeMappings",schemaPath:"#/properties/scopeMappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.smtpServer !== undefined){
let data129 = data.smtpServer;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key9 in data129){
let data130 = data129[key9];
if((((typeof data130 !== "string") && (!((typeof data130 == "number") && (isFinite(data130))))) && (typeof data130 !== "boolean")) && (data130 !== null)){
const err164 = {instancePath:instancePath+"/smtpServer/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/smtpServer/additionalProperties/type",keyword:"type",params:{type: schema7.properties.smtpServer.additionalProperties.type}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/smtpServer",schemaPath:"#/properties/smtpServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.sslRequired !== undefined){
let data131 = data.sslRequired;
if((typeof data131 !== "string") && (data131 !== null)){
const err166 = {instancePath:instancePath+"/sslRequired",schemaPath:"#/properties/sslRequired/type",keyword:"type",params:{type: schema7.properties.sslRequired.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.ssoSessionIdleTimeout !== undefined){
let data132 = data.ssoSessionIdleTimeout;
if(((!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))) && (typeof data132 !== "string")) && (data132 !== null)){
const err167 = {instancePath:instancePath+"/ssoSessionIdleTimeout",schemaPath:"#/properties/ssoSessionIdleTimeout/type",keyword:"type",params:{type: schema7.properties.ssoSessionIdleTimeout.type}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err168 = {instancePath:instancePath+"/ssoSessionIdleTimeout",schemaPath:"#/properties/ssoSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(data.ssoSessionIdleTimeoutRememberMe !== undefined){
let data133 = data.ssoSessionIdleTimeoutRememberMe;
if(((!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))) && (typeof data133 !== "string")) && (data133 !== null)){
const err169 = {instancePath:instancePath+"/ssoSessionIdleTimeoutRememberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/type",keyword:"type",params:{type: schema7.properties.ssoSessionIdleTimeoutRememberMe.type}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err170 = {instancePath:instancePath+"/ssoSessionIdleTimeoutRememberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(data.ssoSessionMaxLifespan !== undefined){
let data134 = data.ssoSessionMaxLifespan;
if(((!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))) && (typeof data134 !== "string")) && (data134 !== null)){
const err171 = {instancePath:instancePath+"/ssoSessionMaxLifespan",schemaPath:"#/properties/ssoSessionMaxLifespan/type",keyword:"type",params:{type: schema7.properties.ssoSessionMaxLifespan.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err172 = {instancePath:instancePath+"/ssoSessionMaxLifespan",schemaPath:"#/properties/ssoSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data.ssoSessionMaxLifespanRememberMe !== undefined){
let data135 = data.ssoSessionMaxLifespanRememberMe;
if(((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (typeof data135 !== "string")) && (data135 !== null)){
const err173 = {instancePath:instancePath+"/ssoSessionMaxLifespanRememberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/type",keyword:"type",params:{type: schema7.properties.ssoSessionMaxLifespanRememberMe.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err174 = {instancePath:instancePath+"/ssoSessionMaxLifespanRememberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data.supportedLocales !== undefined){
let data136 = data.supportedLocales;
if(Array.isArray(data136)){
const len20 = data136.length;
for(let i20=0; i20<len20; i20++){
if(typeof data136[i20] !== "string"){
const err175 = {instancePath:instancePath+"/supportedLocales/" + i20,schemaPath:"#/properties/supportedLocales/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/supportedLocales",schemaPath:"#/properties/supportedLocales/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.userFederationMappers !== undefined){
let data138 = data.userFederationMappers;
if(Array.isArray(data138)){
const len21 = data138.length;
for(let i21=0; i21<len21; i21++){
if(!(validate148(data138[i21], {instancePath:instancePath+"/userFederationMappers/" + i21,parentData:data138,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err177 = {instancePath:instancePath+"/userFederationMappers",schemaPath:"#/properties/userFederationMappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.userFederationProviders !== undefined){
let data140 = data.userFederationProviders;
if(Array.isArray(data140)){
const len22 = data140.length;
for(let i22=0; i22<len22; i22++){
if(!(validate150(data140[i22], {instancePath:instancePath+"/userFederationProviders/" + i22,parentData:data140,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err178 = {instancePath:instancePath+"/userFederationProviders",schemaPath:"#/properties/userFederationProviders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.userManagedAccessAllowed !== undefined){
let data142 = data.userManagedAccessAllowed;
if(((typeof data142 !== "boolean") && (typeof data142 !== "string")) && (data142 !== null)){
const err179 = {instancePath:instancePath+"/userManagedAccessAllowed",schemaPath:"#/properties/userManagedAccessAllowed/type",keyword:"type",params:{type: schema7.properties.userManagedAccessAllowed.type}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err180 = {instancePath:instancePath+"/userManagedAccessAllowed",schemaPath:"#/properties/userManagedAccessAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data.userProfile !== undefined){
if(!(validate152(data.userProfile, {instancePath:instancePath+"/userProfile",parentData:data,parentDataProperty:"userProfile",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
let data144 = data.users;
if(Array.isArray(data144)){
const len23 = data144.length;
for(let i23=0; i23<len23; i23++){
if(!(validate94(data144[i23], {instancePath:instancePath+"/users/" + i23,parentData:data144,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err181 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.verifiableCredentialsEnabled !== undefined){
let data146 = data.verifiableCredentialsEnabled;
if(((typeof data146 !== "boolean") && (typeof data146 !== "string")) && (data146 !== null)){
const err182 = {instancePath:instancePath+"/verifiableCredentialsEnabled",schemaPath:"#/properties/verifiableCredentialsEnabled/type",keyword:"type",params:{type: schema7.properties.verifiableCredentialsEnabled.type}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err183 = {instancePath:instancePath+"/verifiableCredentialsEnabled",schemaPath:"#/properties/verifiableCredentialsEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data.verify !== undefined){
if(!(validate165(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.verifyEmail !== undefined){
let data148 = data.verifyEmail;
if(((typeof data148 !== "boolean") && (typeof data148 !== "string")) && (data148 !== null)){
const err184 = {instancePath:instancePath+"/verifyEmail",schemaPath:"#/properties/verifyEmail/type",keyword:"type",params:{type: schema7.properties.verifyEmail.type}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err185 = {instancePath:instancePath+"/verifyEmail",schemaPath:"#/properties/verifyEmail/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data.waitIncrementSeconds !== undefined){
let data149 = data.waitIncrementSeconds;
if(((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (typeof data149 !== "string")) && (data149 !== null)){
const err186 = {instancePath:instancePath+"/waitIncrementSeconds",schemaPath:"#/properties/waitIncrementSeconds/type",keyword:"type",params:{type: schema7.properties.waitIncrementSeconds.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err187 = {instancePath:instancePath+"/waitIncrementSeconds",schemaPath:"#/properties/waitIncrementSeconds/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
if(data.webAuthnPolicyAcceptableAaguids !== undefined){
let data150 = data.webAuthnPolicyAcceptableAaguids;
if(Array.isArray(data150)){
const len24 = data150.length;
for(let i24=0; i24<len24; i24++){
if(typeof data150[i24] !== "string"){
const err188 = {instancePath:instancePath+"/webAuthnPolicyAcceptableAaguids/" + i24,schemaPath:"#/properties/webAuthnPolicyAcceptableAaguids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/webAuthnPolicyAcceptableAaguids",schemaPath:"#/properties/webAuthnPolicyAcceptableAaguids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.webAuthnPolicyAttestationConveyancePreference !== undefined){
let data152 = data.webAuthnPolicyAttestationConveyancePreference;
if((typeof data152 !== "string") && (data152 !== null)){
const err190 = {instancePath:instancePath+"/webAuthnPolicyAttestationConveyancePreference",schemaPath:"#/properties/webAuthnPolicyAttestationConveyancePreference/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyAttestationConveyancePreference.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.webAuthnPolicyAuthenticatorAttachment !== undefined){
let data153 = data.webAuthnPolicyAuthenticatorAttachment;
if((typeof data153 !== "string") && (data153 !== null)){
const err191 = {instancePath:instancePath+"/webAuthnPolicyAuthenticatorAttachment",schemaPath:"#/properties/webAuthnPolicyAuthenticatorAttachment/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyAuthenticatorAttachment.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.webAuthnPolicyAvoidSameAuthenticatorRegister !== undefined){
let data154 = data.webAuthnPolicyAvoidSameAuthenticatorRegister;
if(((typeof data154 !== "boolean") && (typeof data154 !== "string")) && (data154 !== null)){
const err192 = {instancePath:instancePath+"/webAuthnPolicyAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthenticatorRegister/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyAvoidSameAuthenticatorRegister.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err193 = {instancePath:instancePath+"/webAuthnPolicyAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthenticatorRegister/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data.webAuthnPolicyCreateTimeout !== undefined){
let data155 = data.webAuthnPolicyCreateTimeout;
if(((!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))) && (typeof data155 !== "string")) && (data155 !== null)){
const err194 = {instancePath:instancePath+"/webAuthnPolicyCreateTimeout",schemaPath:"#/properties/webAuthnPolicyCreateTimeout/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyCreateTimeout.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err195 = {instancePath:instancePath+"/webAuthnPolicyCreateTimeout",schemaPath:"#/properties/webAuthnPolicyCreateTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
if(data.webAuthnPolicyExtraOrigins !== undefined){
let data156 = data.webAuthnPolicyExtraOrigins;
if(Array.isArray(data156)){
const len25 = data156.length;
for(let i25=0; i25<len25; i25++){
if(typeof data156[i25] !== "string"){
const err196 = {instancePath:instancePath+"/webAuthnPolicyExtraOrigins/" + i25,schemaPath:"#/properties/webAuthnPolicyExtraOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/webAuthnPolicyExtraOrigins",schemaPath:"#/properties/webAuthnPolicyExtraOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessAcceptableAaguids !== undefined){
let data158 = data.webAuthnPolicyPasswordlessAcceptableAaguids;
if(Array.isArray(data158)){
const len26 = data158.length;
for(let i26=0; i26<len26; i26++){
if(typeof data158[i26] !== "string"){
const err198 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAcceptableAaguids/" + i26,schemaPath:"#/properties/webAuthnPolicyPasswordlessAcceptableAaguids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAcceptableAaguids",schemaPath:"#/properties/webAuthnPolicyPasswordlessAcceptableAaguids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessAttestationConveyancePreference !== undefined){
let data160 = data.webAuthnPolicyPasswordlessAttestationConveyancePreference;
if((typeof data160 !== "string") && (data160 !== null)){
const err200 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAttestationConveyancePreference",schemaPath:"#/properties/webAuthnPolicyPasswordlessAttestationConveyancePreference/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessAttestationConveyancePreference.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessAuthenticatorAttachment !== undefined){
let data161 = data.webAuthnPolicyPasswordlessAuthenticatorAttachment;
if((typeof data161 !== "string") && (data161 !== null)){
const err201 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAuthenticatorAttachment",schemaPath:"#/properties/webAuthnPolicyPasswordlessAuthenticatorAttachment/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessAuthenticatorAttachment.type}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister !== undefined){
let data162 = data.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister;
if(((typeof data162 !== "boolean") && (typeof data162 !== "string")) && (data162 !== null)){
const err202 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err203 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data.webAuthnPolicyPasswordlessCreateTimeout !== undefined){
let data163 = data.webAuthnPolicyPasswordlessCreateTimeout;
if(((!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))) && (typeof data163 !== "string")) && (data163 !== null)){
const err204 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPolicyPasswordlessCreateTimeout/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessCreateTimeout.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err205 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPolicyPasswordlessCreateTimeout/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data.webAuthnPolicyPasswordlessExtraOrigins !== undefined){
let data164 = data.webAuthnPolicyPasswordlessExtraOrigins;
if(Array.isArray(data164)){
const len27 = data164.length;
for(let i27=0; i27<len27; i27++){
if(typeof data164[i27] !== "string"){
const err206 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessExtraOrigins/" + i27,schemaPath:"#/properties/webAuthnPolicyPasswordlessExtraOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessExtraOrigins",schemaPath:"#/properties/webAuthnPolicyPasswordlessExtraOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessMediation !== undefined){
let data166 = data.webAuthnPolicyPasswordlessMediation;
if((typeof data166 !== "string") && (data166 !== null)){
const err208 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessMediation",schemaPath:"#/properties/webAuthnPolicyPasswordlessMediation/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessMediation.type}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessPasskeysEnabled !== undefined){
let data167 = data.webAuthnPolicyPasswordlessPasskeysEnabled;
if(((typeof data167 !== "boolean") && (typeof data167 !== "string")) && (data167 !== null)){
const err209 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessPasskeysEnabled",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessPasskeysEnabled.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err210 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessPasskeysEnabled",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data.webAuthnPolicyPasswordlessResidentKey !== undefined){
let data168 = data.webAuthnPolicyPasswordlessResidentKey;
if((typeof data168 !== "string") && (data168 !== null)){
const err211 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessResidentKey",schemaPath:"#/properties/webAuthnPolicyPasswordlessResidentKey/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessResidentKey.type}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessRpEntityName !== undefined){
let data169 = data.webAuthnPolicyPasswordlessRpEntityName;
if((typeof data169 !== "string") && (data169 !== null)){
const err212 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessRpEntityName",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpEntityName/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessRpEntityName.type}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessRpId !== undefined){
let data170 = data.webAuthnPolicyPasswordlessRpId;
if((typeof data170 !== "string") && (data170 !== null)){
const err213 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessRpId",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpId/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessRpId.type}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessSignatureAlgorithms !== undefined){
let data171 = data.webAuthnPolicyPasswordlessSignatureAlgorithms;
if(Array.isArray(data171)){
const len28 = data171.length;
for(let i28=0; i28<len28; i28++){
if(typeof data171[i28] !== "string"){
const err214 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessSignatureAlgorithms/" + i28,schemaPath:"#/properties/webAuthnPolicyPasswordlessSignatureAlgorithms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessSignatureAlgorithms",schemaPath:"#/properties/webAuthnPolicyPasswordlessSignatureAlgorithms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.webAuthnPolicyPasswordlessUserVerificationRequirement !== undefined){
let data173 = data.webAuthnPolicyPasswordlessUserVerificationRequirement;
if((typeof data173 !== "string") && (data173 !== null)){
const err216 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessUserVerificationRequirement",schemaPath:"#/properties/webAuthnPolicyPasswordlessUserVerificationRequirement/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessUserVerificationRequirement.type}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.webAuthnPolicyResidentKey !== undefined){
let data174 = data.webAuthnPolicyResidentKey;
if((typeof data174 !== "string") && (data174 !== null)){
const err217 = {instancePath:instancePath+"/webAuthnPolicyResidentKey",schemaPath:"#/properties/webAuthnPolicyResidentKey/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyResidentKey.type}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.webAuthnPolicyRpEntityName !== undefined){
let data175 = data.webAuthnPolicyRpEntityName;
if((typeof data175 !== "string") && (data175 !== null)){
const err218 = {instancePath:instancePath+"/webAuthnPolicyRpEntityName",schemaPath:"#/properties/webAuthnPolicyRpEntityName/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyRpEntityName.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.webAuthnPolicyRpId !== undefined){
let data176 = data.webAuthnPolicyRpId;
if((typeof data176 !== "string") && (data176 !== null)){
const err219 = {instancePath:instancePath+"/webAuthnPolicyRpId",schemaPath:"#/properties/webAuthnPolicyRpId/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyRpId.type}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.webAuthnPolicySignatureAlgorithms !== undefined){
let data177 = data.webAuthnPolicySignatureAlgorithms;
if(Array.isArray(data177)){
const len29 = data177.length;
for(let i29=0; i29<len29; i29++){
if(typeof data177[i29] !== "string"){
const err220 = {instancePath:instancePath+"/webAuthnPolicySignatureAlgorithms/" + i29,schemaPath:"#/properties/webAuthnPolicySignatureAlgorithms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/webAuthnPolicySignatureAlgorithms",schemaPath:"#/properties/webAuthnPolicySignatureAlgorithms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.webAuthnPolicyUserVerificationRequirement !== undefined){
let data179 = data.webAuthnPolicyUserVerificationRequirement;
if((typeof data179 !== "string") && (data179 !== null)){
const err222 = {instancePath:instancePath+"/webAuthnPolicyUserVerificationRequirement",schemaPath:"#/properties/webAuthnPolicyUserVerificationRequirement/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyUserVerificationRequirement.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.workflows !== undefined){
let data180 = data.workflows;
if(Array.isArray(data180)){
const len30 = data180.length;
for(let i30=0; i30<len30; i30++){
if(!(validate171(data180[i30], {instancePath:instancePath+"/workflows/" + i30,parentData:data180,parentDataProperty:i30,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.applicationScopeMappings !== undefined){
let data182 = data.applicationScopeMappings;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key10 in data182){
let data183 = data182[key10];
if(Array.isArray(data183)){
const len31 = data183.length;
for(let i31=0; i31<len31; i31++){
if(!(validate80(data183[i31], {instancePath:instancePath+"/applicationScopeMappings/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i31,parentData:data183,parentDataProperty:i31,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err224 = {instancePath:instancePath+"/applicationScopeMappings/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/applicationScopeMappings/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/applicationScopeMappings",schemaPath:"#/properties/applicationScopeMappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.applications !== undefined){
let data185 = data.applications;
if(Array.isArray(data185)){
const len32 = data185.length;
for(let i32=0; i32<len32; i32++){
if(!(validate182(data185[i32], {instancePath:instancePath+"/applications/" + i32,parentData:data185,parentDataProperty:i32,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err226 = {instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.certificate !== undefined){
let data187 = data.certificate;
if((typeof data187 !== "string") && (data187 !== null)){
const err227 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: schema7.properties.certificate.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.clientTemplates !== undefined){
let data188 = data.clientTemplates;
if(Array.isArray(data188)){
const len33 = data188.length;
for(let i33=0; i33<len33; i33++){
if(!(validate188(data188[i33], {instancePath:instancePath+"/clientTemplates/" + i33,parentData:data188,parentDataProperty:i33,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err228 = {instancePath:instancePath+"/clientTemplates",schemaPath:"#/properties/clientTemplates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.codeSecret !== undefined){
let data190 = data.codeSecret;
if((typeof data190 !== "string") && (data190 !== null)){
const err229 = {instancePath:instancePath+"/codeSecret",schemaPath:"#/properties/codeSecret/type",keyword:"type",params:{type: schema7.properties.codeSecret.type}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.defaultRoles !== undefined){
let data191 = data.defaultRoles;
if(Array.isArray(data191)){
const len34 = data191.length;
for(let i34=0; i34<len34; i34++){
if(typeof data191[i34] !== "string"){
const err230 = {instancePath:instancePath+"/defaultRoles/" + i34,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.oauthClients !== undefined){
let data193 = data.oauthClients;
if(Array.isArray(data193)){
const len35 = data193.length;
for(let i35=0; i35<len35; i35++){
if(!(validate191(data193[i35], {instancePath:instancePath+"/oauthClients/" + i35,parentData:data193,parentDataProperty:i35,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/oauthClients",schemaPath:"#/properties/oauthClients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.passwordCredentialGrantAllowed !== undefined){
let data195 = data.passwordCredentialGrantAllowed;
if(((typeof data195 !== "boolean") && (typeof data195 !== "string")) && (data195 !== null)){
const err233 = {instancePath:instancePath+"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/type",keyword:"type",params:{type: schema7.properties.passwordCredentialGrantAllowed.type}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err234 = {instancePath:instancePath+"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data.privateKey !== undefined){
let data196 = data.privateKey;
if((typeof data196 !== "string") && (data196 !== null)){
const err235 = {instancePath:instancePath+"/privateKey",schemaPath:"#/properties/privateKey/type",keyword:"type",params:{type: schema7.properties.privateKey.type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.publicKey !== undefined){
let data197 = data.publicKey;
if((typeof data197 !== "string") && (data197 !== null)){
const err236 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: schema7.properties.publicKey.type}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.requiredCredentials !== undefined){
let data198 = data.requiredCredentials;
if(Array.isArray(data198)){
const len36 = data198.length;
for(let i36=0; i36<len36; i36++){
if(typeof data198[i36] !== "string"){
const err237 = {instancePath:instancePath+"/requiredCredentials/" + i36,schemaPath:"#/properties/requiredCredentials/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/requiredCredentials",schemaPath:"#/properties/requiredCredentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.social !== undefined){
let data200 = data.social;
if(((typeof data200 !== "boolean") && (typeof data200 !== "string")) && (data200 !== null)){
const err239 = {instancePath:instancePath+"/social",schemaPath:"#/properties/social/type",keyword:"type",params:{type: schema7.properties.social.type}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err240 = {instancePath:instancePath+"/social",schemaPath:"#/properties/social/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
if(data.socialProviders !== undefined){
let data201 = data.socialProviders;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key11 in data201){
let data202 = data201[key11];
if((((typeof data202 !== "string") && (!((typeof data202 == "number") && (isFinite(data202))))) && (typeof data202 !== "boolean")) && (data202 !== null)){
const err241 = {instancePath:instancePath+"/socialProviders/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/socialProviders/additionalProperties/type",keyword:"type",params:{type: schema7.properties.socialProviders.additionalProperties.type}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/socialProviders",schemaPath:"#/properties/socialProviders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.updateProfileOnInitialSocialLogin !== undefined){
let data203 = data.updateProfileOnInitialSocialLogin;
if(((typeof data203 !== "boolean") && (typeof data203 !== "string")) && (data203 !== null)){
const err243 = {instancePath:instancePath+"/updateProfileOnInitialSocialLogin",schemaPath:"#/properties/updateProfileOnInitialSocialLogin/type",keyword:"type",params:{type: schema7.properties.updateProfileOnInitialSocialLogin.type}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err244 = {instancePath:instancePath+"/updateProfileOnInitialSocialLogin",schemaPath:"#/properties/updateProfileOnInitialSocialLogin/pattern",keyword:"pattern",params:{pattern: "^\\$\\((env|file):.*\\)$"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(data.webAuthnPolicyPasswordlessRequireResidentKey !== undefined){
let data204 = data.webAuthnPolicyPasswordlessRequireResidentKey;
if((typeof data204 !== "string") && (data204 !== null)){
const err245 = {instancePath:instancePath+"/webAuthnPolicyPasswordlessRequireResidentKey",schemaPath:"#/properties/webAuthnPolicyPasswordlessRequireResidentKey/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyPasswordlessRequireResidentKey.type}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.webAuthnPolicyRequireResidentKey !== undefined){
let data205 = data.webAuthnPolicyRequireResidentKey;
if((typeof data205 !== "string") && (data205 !== null)){
const err246 = {instancePath:instancePath+"/webAuthnPolicyRequireResidentKey",schemaPath:"#/properties/webAuthnPolicyRequireResidentKey/type",keyword:"type",params:{type: schema7.properties.webAuthnPolicyRequireResidentKey.type}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const schema = schema6;
