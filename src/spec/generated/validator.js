const Ht=_t,b=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"A Keycloak realm as iam keeps it\
","allOf":[{"$ref":"#/definitions/RealmRepresentation"}],"definitions":{"ApplicationRepresentation":{"title":"applicatio\
n","type":"object","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"p\
attern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"adminUrl":{"type":["string","null"]},"alwaysDisplayInConsole":{"type":["bool\
ean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"attributes":{"type":"object","additionalProperties":{\
"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"type":"object","additionalPropertie\
s":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"type":["boolean","string","null"],"pa\
ttern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"authorizationSettings":{"$ref":"#/definitions/ResourceServerRepresentation"},"\
baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):\
.*\\\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["string","null"]},"consentRequired":{"\
type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"defaultClientScopes":{"type":"array","ite\
ms":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string",\
"null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env\
|file|param):.*\\\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$\
"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"id":{"type":["str\
ing","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"nam\
e":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|fil\
e|param):.*\\\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"optionalC\
lientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","null"]},"protocol":{"type":["string"\
,"null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient\
":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"redirectUris":{"type":"array","items"\
:{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"],"patte\
rn":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"registrationAccessToken":{"type":["string","null"]},"rootUrl":{"type":["string",\
"null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\\
$\\\\((env|file|param):.*\\\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|para\
m):.*\\\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"typ\
e":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}},"claims":{"$ref":"#/definitions/Cl\
aimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"typ\
e":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern"\
:"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"\
^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\
\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\\\$\
\\\\((env|file|param):.*\\\\)$","deprecated":true}},"additionalProperties":false},"Audience":{"title":"audience","$comment":\
"convenience","description":"Clients (or other names) that are added to `aud` of the access tokens. Becomes one audience\
 mapper each.","type":"array","items":{"type":"string"},"examples":[["orders-api"]]},"AuthenticationExecutionExportRepre\
sentation":{"title":"authentication execution export","type":"object","properties":{"authenticator":{"type":["string","n\
ull"]},"authenticatorConfig":{"type":["string","null"]},"authenticatorFlow":{"type":["boolean","string","null"],"pattern\
":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"flowAlias":{"type":["string","null"]},"priority":{"type":["integer","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"requirement":{"type":["string","null"]},"userSetupAllowed":{"type":["bool\
ean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"autheticatorFlow":{"type":["boolean","string","null"]\
,"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true}},"additionalProperties":false},"AuthenticationFlowReprese\
ntation":{"title":"authentication flow","type":"object","properties":{"alias":{"type":"string","description":"The flow\'s\
 name."},"authenticationExecutions":{"type":"array","items":{"$ref":"#/definitions/AuthenticationExecutionExportRepresen\
tation"},"description":"The steps, in their order."},"builtIn":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((en\
v|file|param):.*\\\\)$","description":"Whether it comes with Keycloak."},"topLevel":{"type":["boolean","string","null"],"p\
attern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether it is a flow of its own, not a part of another."},"descr\
iption":{"type":["string","null"]},"id":{"type":["string","null"]},"providerId":{"type":["string","null"]}},"additionalP\
roperties":false,"required":["alias"],"description":"Steps of logging in."},"AuthenticatorConfigRepresentation":{"title"\
:"authenticator config","type":"object","properties":{"alias":{"type":"string"},"config":{"type":"object","additionalPro\
perties":{"type":["string","number","boolean","null"]}},"id":{"type":["string","null"]}},"additionalProperties":false,"r\
equired":["alias"]},"AuthorizationSchema":{"title":"authorization schema","type":"object","properties":{"resourceTypes":\
{"type":"object","additionalProperties":{"$ref":"#/definitions/ResourceType"}}},"additionalProperties":false},"Claim":{"\
title":"claim","$comment":"convenience","description":"Where the claim\'s value comes from: one of `clientRoles`, `realmR\
oles`, `groups`, `userAttribute` or `value`.","type":"object","properties":{"clientRoles":{"type":"string","description"\
:"The roles that the user or service account holds of this client (a clientId)."},"fullPath":{"type":["boolean","string"\
,"null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Groups with their whole path (`/a/b`) or by name only\
."},"groups":{"enum":[true],"description":"The groups of the user or service account."},"multivalued":{"type":["boolean"\
,"string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"A list of all values (the default for roles \
and groups), or one string."},"prefix":{"type":["string","null"],"description":"Text put before each role."},"realmRoles\
":{"enum":[true],"description":"The realm roles that the user or service account holds."},"userAttribute":{"type":"strin\
g","description":"This attribute of the user."},"value":{"type":["string","number","boolean"],"description":"This fixed \
value."}},"additionalProperties":false,"examples":[{"clientRoles":"orders-api","multivalued":false}],"anyOf":[{"required\
":["clientRoles"]},{"required":["realmRoles"]},{"required":["groups"]},{"required":["userAttribute"]},{"required":["valu\
e"]}]},"ClaimRepresentation":{"title":"claim","type":"object","properties":{"address":{"type":["boolean","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"email":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|pa\
ram):.*\\\\)$"},"gender":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"locale":{"type":\
["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"name":{"type":["boolean","string","null"],"patt\
ern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"phone":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\
\\\\)$"},"picture":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"profile":{"type":["boo\
lean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"username":{"type":["boolean","string","null"],"patte\
rn":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"website":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.\
*\\\\)$"}},"additionalProperties":false},"Claims":{"title":"claims","$comment":"convenience","description":"Claims of the \
access token by name. Each becomes one protocol mapper.","type":"object","additionalProperties":{"$ref":"#/definitions/C\
laim"},"examples":[{"orders_role":{"clientRoles":"orders-api","multivalued":false},"tenant":{"value":"acme"}}]},"ClientP\
oliciesRepresentation":{"title":"client policies","type":"object","properties":{"globalPolicies":{"type":"array","items"\
:{"$ref":"#/definitions/ClientPolicyRepresentation"}},"policies":{"type":"array","items":{"$ref":"#/definitions/ClientPo\
licyRepresentation"}}},"additionalProperties":false},"ClientPolicyConditionRepresentation":{"title":"client policy condi\
tion","type":"object","properties":{"condition":{"type":["string","null"]},"configuration":{}},"additionalProperties":fa\
lse},"ClientPolicyExecutorRepresentation":{"title":"client policy executor","type":"object","properties":{"configuration\
":{},"executor":{"type":["string","null"]}},"additionalProperties":false},"ClientPolicyRepresentation":{"title":"client \
policy","type":"object","properties":{"conditions":{"type":"array","items":{"$ref":"#/definitions/ClientPolicyConditionR\
epresentation"}},"description":{"type":["string","null"]},"enabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\
\\((env|file|param):.*\\\\)$"},"mode":{"type":["string","null"]},"name":{"type":["string","null"]},"profiles":{"type":"arra\
y","items":{"type":"string"}}},"additionalProperties":false},"ClientProfileRepresentation":{"title":"client profile","ty\
pe":"object","properties":{"description":{"type":["string","null"]},"executors":{"type":"array","items":{"$ref":"#/defin\
itions/ClientPolicyExecutorRepresentation"}},"name":{"type":["string","null"]}},"additionalProperties":false},"ClientPro\
filesRepresentation":{"title":"client profiles","type":"object","properties":{"globalProfiles":{"type":"array","items":{\
"$ref":"#/definitions/ClientProfileRepresentation"}},"profiles":{"type":"array","items":{"$ref":"#/definitions/ClientPro\
fileRepresentation"}}},"additionalProperties":false},"ClientRepresentation":{"title":"client","type":"object","propertie\
s":{"clientId":{"type":"string","description":"The name that the client uses when it asks for tokens."},"adminUrl":{"typ\
e":["string","null"],"description":"Where Keycloak tells the client about logouts, with Keycloak\'s own adapters."},"attr\
ibutes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"description":"Further set\
tings as text, named as in Keycloak\'s exports.","properties":{"access.token.lifespan":{"type":["string","number","boolea\
n","null"],"description":"How long this client\'s access tokens are valid, in seconds."},"client.session.idle.timeout":{"\
type":["string","number","boolean","null"],"description":"The idle time of the client\'s sessions, in seconds."},"client.\
session.max.lifespan":{"type":["string","number","boolean","null"],"description":"The longest time of the client\'s sessi\
ons, in seconds."},"pkce.code.challenge.method":{"type":["string","number","boolean","null"],"description":"`S256` makes\
 PKCE a must."},"post.logout.redirect.uris":{"type":["string","number","boolean","null"],"description":"Where a logout m\
ay lead back to: URIs joined by `##`, or `+` for the redirect URIs."},"backchannel.logout.url":{"type":["string","number\
","boolean","null"],"description":"Where Keycloak tells the client about logouts."},"backchannel.logout.session.required\
":{"type":["string","number","boolean","null"],"description":"Whether logout tokens name the session."},"oauth2.device.a\
uthorization.grant.enabled":{"type":["string","number","boolean","null"],"description":"The device flow."},"standard.tok\
en.exchange.enabled":{"type":["string","number","boolean","null"],"description":"Token exchange (RFC 8693)."},"access.to\
ken.signed.response.alg":{"type":["string","number","boolean","null"],"description":"The algorithm that signs this clien\
t\'s access tokens."},"id.token.signed.response.alg":{"type":["string","number","boolean","null"],"description":"The algo\
rithm that signs this client\'s ID tokens."},"access.token.header.type.rfc9068":{"type":["string","number","boolean","nul\
l"],"description":"Whether access tokens have the header type `at+jwt` (RFC 9068)."},"client.use.lightweight.access.toke\
n.enabled":{"type":["string","number","boolean","null"],"description":"Whether access tokens leave out what is looked up\
 later."},"use.refresh.tokens":{"type":["string","number","boolean","null"],"description":"Whether the client gets refre\
sh tokens."},"client_credentials.use_refresh_token":{"type":["string","number","boolean","null"],"description":"Whether \
service accounts get refresh tokens."},"dpop.bound.access.tokens":{"type":["string","number","boolean","null"],"descript\
ion":"Whether tokens are bound to the client\'s key (DPoP)."},"tls.client.certificate.bound.access.tokens":{"type":["stri\
ng","number","boolean","null"],"description":"Whether tokens are bound to the client\'s certificate."},"use.jwks.url":{"t\
ype":["string","number","boolean","null"],"description":"Whether the client\'s keys are read from `jwks.url`."},"jwks.url\
":{"type":["string","number","boolean","null"],"description":"Where the client\'s public keys are."},"saml.assertion.sign\
ature":{"type":["string","number","boolean","null"],"description":"SAML: whether assertions are signed."},"saml.server.s\
ignature":{"type":["string","number","boolean","null"],"description":"SAML: whether responses are signed."},"saml.client\
.signature":{"type":["string","number","boolean","null"],"description":"SAML: whether the client signs its requests."},"\
saml.encrypt":{"type":["string","number","boolean","null"],"description":"SAML: whether assertions are encrypted."},"sam\
l.force.post.binding":{"type":["string","number","boolean","null"],"description":"SAML: whether responses always go by P\
OST."},"saml.signing.certificate":{"type":["string","number","boolean","null"],"description":"SAML: the certificate that\
 the client signs with."},"saml_name_id_format":{"type":["string","number","boolean","null"],"description":"SAML: the fo\
rmat of the subject: `username`, `email`, `persistent` or `transient`."}}},"audience":{"$ref":"#/definitions/Audience"},\
"authenticationFlowBindingOverrides":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"\
]},"description":"Flows that this client uses in place of the realm\'s: `browser`, `direct_grant`."},"authorizationServic\
esEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Keycloak\'s fine\
-grained authorization for this client."},"authorizationSettings":{"allOf":[{"$ref":"#/definitions/ResourceServerReprese\
ntation"}],"description":"Resources, scopes, policies and permissions of fine-grained authorization."},"baseUrl":{"type"\
:["string","null"],"description":"Where the console links to."},"bearerOnly":{"type":["boolean","string","null"],"patter\
n":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"A service that only checks tokens and never asks for one."},"claims":\
{"$ref":"#/definitions/Claims"},"clientAuthenticatorType":{"type":["string","null"],"description":"How the client proves\
 itself: `client-secret`, `client-jwt`, `client-secret-jwt` or `client-x509`."},"consentRequired":{"type":["boolean","st\
ring","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether users are asked before the client gets t\
heir data."},"defaultClientScopes":{"type":"array","items":{"type":"string"},"description":"The names of the scopes that\
 are always in the client\'s tokens."},"description":{"type":["string","null"],"description":"What the client is."},"dire\
ctAccessGrantsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Tok\
ens for a username and a password; obsolete, for tests only."},"enabled":{"type":["boolean","string","null"],"pattern":"\
^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether the client can get tokens."},"frontchannelLogout":{"type":["boole\
an","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether a logout goes through the browser\
."},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whe\
ther tokens hold all roles of the user, or only those that the client\'s scopes list."},"id":{"type":["string","null"],"d\
escription":"Keycloak\'s own id; exports hold it, it is not managed."},"implicitFlowEnabled":{"type":["boolean","string",\
"null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"The implicit flow, which is obsolete."},"mappers":{"$r\
ef":"#/definitions/Mappers"},"name":{"type":["string","null"],"description":"The client\'s name as consent pages and the \
console show it."},"optionalClientScopes":{"type":"array","items":{"type":"string"},"description":"The names of the scop\
es that the client may ask for with `scope=`."},"protected":{"$comment":"convenience","type":["boolean","null"],"descrip\
tion":"`true`: no `--prune` and no `destroy` deletes it, even after it has left the file; the plan fails instead. `false\
` lifts that."},"protocol":{"type":["string","null"],"description":"`openid-connect` or `saml`."},"protocolMappers":{"ty\
pe":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"},"description":"What the client\'s tokens hold b\
esides what its scopes add."},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\\
)$","description":"A client without a secret, such as an application in the browser."},"redirectUris":{"type":"array","i\
tems":{"type":"string"},"description":"Where a login may lead back to. A `*` is allowed at the end."},"roles":{"$comment\
":"convenience","description":"The client\'s own roles, by name or with description and composites. The same as `roles.cl\
ient.<clientId>` of the realm.","type":"array","items":{"$ref":"#/definitions/ClientRole"},"examples":[["orders:admin",{\
"name":"orders:read","description":"May read orders"}]]},"rootUrl":{"type":["string","null"],"description":"The URL that\
 relative URLs of the client start from."},"secret":{"type":["string","null"],"description":"The client\'s secret; give i\
t by reference: `$(env:MY_CLIENT_SECRET)`."},"serviceAccount":{"$ref":"#/definitions/ServiceAccount"},"serviceAccountsEn\
abled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Tokens for the clie\
nt itself (client_credentials). `serviceAccount` sets it too."},"standardFlowEnabled":{"type":["boolean","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Login in the browser with an authorization code."},"webOrigi\
ns":{"type":"array","items":{"type":"string"},"description":"Origins whose scripts may call the token endpoint (CORS); `\
+` for those of the redirect URIs."},"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"alwaysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\
\\\\$\\\\((env|file|param):.*\\\\)$"},"nodeReRegistrationTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|f\
ile|param):.*\\\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"origin"\
:{"type":["string","null"]},"registeredNodes":{"type":"object","additionalProperties":{"type":["integer","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"registrationAccessToken":{"type":["string","null"]},"surrogateAuthRequir\
ed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"type":{"type":["string","null"]},"c\
lientTemplate":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"de\
precated":true},"directGrantsOnly":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","depre\
cated":true},"useTemplateConfig":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","depreca\
ted":true},"useTemplateMappers":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecat\
ed":true},"useTemplateScope":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated"\
:true}},"additionalProperties":false,"required":["clientId"],"description":"An application or service that gets tokens f\
rom the realm or checks them."},"ClientRole":{"title":"client role","type":["string","object"],"properties":{"name":{"ty\
pe":"string","description":"The role\'s name, unique in the client."},"protected":{"$comment":"convenience","type":["bool\
ean","null"],"description":"`true`: no `--prune` and no `destroy` deletes it, even after it has left the file; the plan \
fails instead. `false` lifts that."},"attributes":{"type":"object","additionalProperties":{"type":["array","string","num\
ber","boolean","null"],"items":{"type":["string","number","boolean"]}}},"composites":{"$ref":"#/definitions/RoleRepresen\
tationComposites"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false},"ClientSc\
opeRepresentation":{"title":"client scope","type":"object","properties":{"name":{"type":"string","description":"The scop\
e\'s name, as clients ask for it."},"attributes":{"type":"object","additionalProperties":{"type":["string","number","bool\
ean","null"]},"description":"Further settings as text.","properties":{"include.in.token.scope":{"type":["string","number\
","boolean","null"],"description":"Whether the name stands in the token\'s `scope`."},"display.on.consent.screen":{"type"\
:["string","number","boolean","null"],"description":"Whether users are asked for it."},"consent.screen.text":{"type":["s\
tring","number","boolean","null"],"description":"What users are asked."},"gui.order":{"type":["string","number","boolean\
","null"],"description":"The place in lists."}}},"audience":{"$ref":"#/definitions/Audience"},"claims":{"$ref":"#/defini\
tions/Claims"},"description":{"type":["string","null"],"description":"What the scope gives."},"mappers":{"$ref":"#/defin\
itions/Mappers"},"protected":{"$comment":"convenience","type":["boolean","null"],"description":"`true`: no `--prune` and\
 no `destroy` deletes it, even after it has left the file; the plan fails instead. `false` lifts that."},"protocol":{"ty\
pe":["string","null"],"description":"`openid-connect` or `saml`."},"protocolMappers":{"type":"array","items":{"$ref":"#/\
definitions/ProtocolMapperRepresentation"},"description":"What the scope adds to tokens."},"id":{"type":["string","null"\
]}},"additionalProperties":false,"required":["name"],"description":"Mappers and roles that several clients share."},"Cli\
entTemplateRepresentation":{"title":"client template","type":"object","properties":{"attributes":{"type":"object","addit\
ionalProperties":{"type":["string","number","boolean","null"]}},"bearerOnly":{"type":["boolean","string","null"],"patter\
n":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|p\
aram):.*\\\\)$"},"description":{"type":["string","null"]},"directAccessGrantsEnabled":{"type":["boolean","string","null"],\
"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((\
env|file|param):.*\\\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)\
$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|fil\
e|param):.*\\\\)$"},"name":{"type":["string","null"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"arr\
ay","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"p\
attern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"serviceAccountsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\\
((env|file|param):.*\\\\)$"},"standardFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):\
.*\\\\)$"}},"additionalProperties":false},"ComponentExportRepresentation":{"title":"component export","type":"object","pro\
perties":{"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]\
}},"description":"The provider\'s settings: name \u2192 list of values."},"name":{"type":["string","null"],"description":"The \
component\'s name."},"providerId":{"type":["string","null"],"description":"The provider\'s id: `rsa-generated`, `ldap` \u2026"}\
,"id":{"type":["string","null"]},"subComponents":{"type":"object","additionalProperties":{"type":"array","items":{"$ref"\
:"#/definitions/ComponentExportRepresentation"}}},"subType":{"type":["string","null"]}},"additionalProperties":false,"de\
scription":"A provider: a key, a user federation, a registration policy \u2026"},"CredentialRepresentation":{"title":"credent\
ial","type":"object","properties":{"createdDate":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):\
.*\\\\)$"},"credentialData":{"type":["string","null"]},"federationLink":{"type":["string","null"]},"id":{"type":["string",\
"null"]},"priority":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"secretData":{"type"\
:["string","null"]},"temporary":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"type":{\
"type":["string","null"]},"userLabel":{"type":["string","null"]},"value":{"type":["string","null"]},"algorithm":{"type":\
["string","null"],"deprecated":true},"config":{"type":"object","additionalProperties":{"type":"array","items":{"type":["\
string","number","boolean"]}},"deprecated":true},"counter":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|fi\
le|param):.*\\\\)$","deprecated":true},"device":{"type":["string","null"],"deprecated":true},"digits":{"type":["integer","\
string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"hashIterations":{"type":["integer","strin\
g","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"hashedSaltedValue":{"type":["string","null"],"\
deprecated":true},"period":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":t\
rue},"salt":{"type":["string","null"],"deprecated":true}},"additionalProperties":false},"Extensions":{"title":"extension\
s","$comment":"convenience","description":"Types that extensions of the server add, so that they count as known. Not sen\
t to Keycloak.","type":"object","properties":{"identityProviderMappers":{"description":"Types of identity provider mappe\
rs.","type":"array","items":{"type":"string"}},"identityProviders":{"description":"Types (`providerId`) of identity prov\
iders.","type":"array","items":{"type":"string"}},"passwordPolicies":{"description":"Names of password policies.","type"\
:"array","items":{"type":"string"}},"protocolMappers":{"description":"Types of protocol mappers.","type":"array","items"\
:{"type":"string"}}},"additionalProperties":false,"examples":[{"protocolMappers":["acme-tenant-mapper"]}]},"FederatedIde\
ntityRepresentation":{"title":"federated identity","type":"object","properties":{"identityProvider":{"type":["string","n\
ull"]},"userId":{"type":["string","null"]},"userName":{"type":["string","null"]}},"additionalProperties":false},"GroupRe\
presentation":{"title":"group","type":"object","properties":{"name":{"type":"string","description":"The group\'s name, un\
ique in its parent."},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean",\
"null"],"items":{"type":["string","number","boolean"]}},"description":"Attributes that the members have: name \u2192 list of \
values."},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","bool\
ean"]}},"description":"Client roles that the members have: clientId \u2192 role names."},"path":{"type":["string","null"],"de\
scription":"The names from the top: `/company/ops`; exports hold it, it follows from the nesting."},"protected":{"$comme\
nt":"convenience","type":["boolean","null"],"description":"`true`: no `--prune` and no `destroy` deletes it, even after \
it has left the file; the plan fails instead. `false` lifts that."},"realmRoles":{"type":"array","items":{"type":"string\
"},"description":"Realm roles that the members have."},"subGroups":{"type":"array","items":{"$ref":"#/definitions/GroupR\
epresentation"},"description":"The groups inside this one."},"access":{"type":"object","additionalProperties":{"type":["\
boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"description":{"type":["string","null"]},"id":{"t\
ype":["string","null"]},"parentId":{"type":["string","null"]},"subGroupCount":{"type":["integer","string","null"],"patte\
rn":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"additionalProperties":false,"required":["name"],"description":"A group of users.\
"},"IdentityProviderMapper":{"title":"identity provider mapper","$comment":"convenience","description":"Either in short \
form (`attribute`, perhaps `value`, and what is given: `clientRole`, `realmRole`, `group` or `userAttribute`), or Keyclo\
ak\'s own form (`name`, `identityProviderMapper`, `config`).","type":"object","properties":{"attribute":{"type":"string",\
"description":"The attribute in the assertion, or the claim in the token."},"clientRole":{"type":"string","description":\
"Grants a client role: `clientId.role`."},"config":{"type":"object","additionalProperties":{"type":["string","number","b\
oolean","null"]},"description":"The mapper\'s settings, as Keycloak names them."},"group":{"type":"string","description":\
"Puts the user into a group, by path: `/ops`."},"identityProviderMapper":{"type":"string","description":"The mapper\'s ty\
pe: `saml-advanced-role-idp-mapper`."},"name":{"type":"string","description":"The mapper\'s name, unique in the provider.\
"},"realmRole":{"type":"string","description":"Grants a realm role."},"userAttribute":{"type":"string","description":"Co\
pies the value into this attribute of the user."},"value":{"type":["string","number","boolean","null"],"description":"On\
ly where the attribute has this value; without it, wherever the attribute is there."}},"additionalProperties":false,"any\
Of":[{"required":["clientRole"]},{"required":["realmRole"]},{"required":["group"]},{"required":["userAttribute"]},{"requ\
ired":["identityProviderMapper"]}],"dependencies":{"clientRole":["attribute"],"realmRole":["attribute"],"group":["attrib\
ute"],"userAttribute":["attribute"],"identityProviderMapper":["name"]}},"IdentityProviderMapperRepresentation":{"title":\
"identity provider mapper","type":"object","properties":{"identityProviderAlias":{"type":"string","description":"The pro\
vider that it belongs to."},"name":{"type":"string"},"config":{"type":"object","additionalProperties":{"type":["string",\
"number","boolean","null"]},"description":"The mapper\'s settings, as Keycloak names them."},"identityProviderMapper":{"t\
ype":["string","null"],"description":"The mapper\'s type: `saml-user-attribute-idp-mapper`, `oidc-role-idp-mapper` \u2026"},"i\
d":{"type":["string","null"]}},"additionalProperties":false,"required":["name","identityProviderAlias"],"description":"T\
akes something from an identity provider\'s assertion or token into the user."},"IdentityProviderRepresentation":{"title"\
:"identity provider","type":"object","properties":{"alias":{"type":"string","description":"The provider\'s name in URLs: \
`/broker/<alias>/endpoint`."},"addReadTokenRoleOnCreate":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file\
|param):.*\\\\)$","description":"Whether new users may read the kept tokens."},"config":{"type":"object","additionalProper\
ties":{"type":["string","number","boolean","null"]},"description":"The provider\'s settings, as Keycloak names them.","pr\
operties":{"syncMode":{"type":["string","number","boolean","null"],"description":"Whether users are updated at each logi\
n: `IMPORT` (only the first), `FORCE` (each), `LEGACY`."},"entityId":{"type":["string","number","boolean","null"],"descr\
iption":"SAML: the entity id by which the provider knows this realm; by default the realm\'s URL."},"idpEntityId":{"type"\
:["string","number","boolean","null"],"description":"SAML: the provider\'s own entity id, checked as issuer."},"singleSig\
nOnServiceUrl":{"type":["string","number","boolean","null"],"description":"SAML: where logins are sent."},"singleLogoutS\
erviceUrl":{"type":["string","number","boolean","null"],"description":"SAML: where logouts are sent."},"nameIDPolicyForm\
at":{"type":["string","number","boolean","null"],"description":"SAML: the requested format of the subject: `urn:oasis:na\
mes:tc:SAML:2.0:nameid-format:persistent` \u2026"},"principalType":{"type":["string","number","boolean","null"],"description"\
:"SAML: what identifies the user: `SUBJECT`, `ATTRIBUTE` or `FRIENDLY_ATTRIBUTE`."},"principalAttribute":{"type":["strin\
g","number","boolean","null"],"description":"SAML: the attribute that identifies the user, where `principalType` says so\
."},"postBindingAuthnRequest":{"type":["string","number","boolean","null"],"description":"SAML: whether logins are sent \
by POST, not by redirect."},"postBindingResponse":{"type":["string","number","boolean","null"],"description":"SAML: whet\
her answers are expected by POST."},"postBindingLogout":{"type":["string","number","boolean","null"],"description":"SAML\
: whether logouts are sent by POST."},"wantAuthnRequestsSigned":{"type":["string","number","boolean","null"],"descriptio\
n":"SAML: whether Keycloak signs its requests."},"wantAssertionsSigned":{"type":["string","number","boolean","null"],"de\
scription":"SAML: whether assertions must be signed."},"wantAssertionsEncrypted":{"type":["string","number","boolean","n\
ull"],"description":"SAML: whether assertions must be encrypted."},"validateSignature":{"type":["string","number","boole\
an","null"],"description":"Whether signatures of the provider are checked. Leave it on."},"signingCertificate":{"type":[\
"string","number","boolean","null"],"description":"SAML: the certificates that the provider signs with, base64, joined b\
y commas."},"signatureAlgorithm":{"type":["string","number","boolean","null"],"description":"SAML: the algorithm of Keyc\
loak\'s own signatures: `RSA_SHA256` \u2026"},"useMetadataDescriptorUrl":{"type":["string","number","boolean","null"],"descrip\
tion":"SAML: whether certificates are read from `metadataDescriptorUrl`."},"metadataDescriptorUrl":{"type":["string","nu\
mber","boolean","null"],"description":"SAML: where Keycloak itself reads the provider\'s metadata."},"xmlSigKeyInfoKeyNam\
eTransformer":{"type":["string","number","boolean","null"],"description":"SAML: how the key is named in signatures: `KEY\
_ID`, `CERT_SUBJECT` or `NONE`."},"allowCreate":{"type":["string","number","boolean","null"],"description":"SAML: whethe\
r the provider may make a new subject for the user."},"forceAuthn":{"type":["string","number","boolean","null"],"descrip\
tion":"SAML: whether the user must log in there each time."},"allowedClockSkew":{"type":["string","number","boolean","nu\
ll"],"description":"How many seconds the clocks may differ."},"backchannelSupported":{"type":["string","number","boolean\
","null"],"description":"Whether the provider takes logouts from server to server."},"loginHint":{"type":["string","numb\
er","boolean","null"],"description":"Whether the username is passed on."},"attributeConsumingServiceIndex":{"type":["str\
ing","number","boolean","null"],"description":"SAML: the set of attributes that is asked for, by number."},"attributeCon\
sumingServiceName":{"type":["string","number","boolean","null"],"description":"SAML: the set of attributes that is asked\
 for, by name."},"guiOrder":{"type":["string","number","boolean","null"],"description":"The place on the login page."},"\
issuer":{"type":["string","number","boolean","null"],"description":"OpenID Connect: the provider\'s issuer, checked in it\
s tokens."},"authorizationUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: where logins \
are sent."},"tokenUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: where codes become to\
kens."},"userInfoUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: where the user\'s data \
is read."},"logoutUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: where logouts are sen\
t."},"jwksUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: where the provider\'s keys are\
."},"useJwksUrl":{"type":["string","number","boolean","null"],"description":"OpenID Connect: whether keys are read from \
`jwksUrl`."},"clientId":{"type":["string","number","boolean","null"],"description":"OpenID Connect: this realm\'s client \
id at the provider."},"clientSecret":{"type":["string","number","boolean","null"],"description":"OpenID Connect: its sec\
ret; give it by reference: `$(env:IDP_SECRET)`."},"clientAuthMethod":{"type":["string","number","boolean","null"],"descr\
iption":"OpenID Connect: how Keycloak proves itself: `client_secret_post`, `client_secret_basic`, `private_key_jwt` \u2026"},\
"defaultScope":{"type":["string","number","boolean","null"],"description":"OpenID Connect: the scopes that are asked for\
: `openid email`."},"pkceEnabled":{"type":["string","number","boolean","null"],"description":"OpenID Connect: whether PK\
CE is used."},"pkceMethod":{"type":["string","number","boolean","null"],"description":"OpenID Connect: `S256`."},"prompt\
":{"type":["string","number","boolean","null"],"description":"OpenID Connect: the `prompt` that is sent on: `login`, `co\
nsent` \u2026"}}},"displayName":{"type":["string","null"],"description":"What the button on the login page says."},"enabled":\
{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether it is offered."},"\
firstBrokerLoginFlowAlias":{"type":["string","null"],"description":"The flow for somebody who comes the first time."},"h\
ideOnLogin":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Not shown on t\
he login page; reached with `kc_idp_hint`."},"linkOnly":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|\
param):.*\\\\)$","description":"Only for linking to an existing account, not for logging in."},"mappers":{"$comment":"conv\
enience","description":"The provider\'s mappers, written inside the provider. The same as `identityProviderMappers` of th\
e realm.","type":"array","items":{"$ref":"#/definitions/IdentityProviderMapper"},"examples":[[{"attribute":"groups","val\
ue":"ops","clientRole":"orders-api.orders:admin"}]]},"organizationId":{"type":["string","null"],"description":"The organ\
ization that it belongs to."},"postBrokerLoginFlowAlias":{"type":["string","null"],"description":"The flow after each lo\
gin."},"protected":{"$comment":"convenience","type":["boolean","null"],"description":"`true`: no `--prune` and no `destr\
oy` deletes it, even after it has left the file; the plan fails instead. `false` lifts that."},"providerId":{"type":["st\
ring","null"],"description":"`saml`, `oidc`, `keycloak-oidc`, `google`, `github` \u2026"},"saml":{"$ref":"#/definitions/SamlM\
etadata"},"storeToken":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whe\
ther its tokens are kept."},"trustEmail":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$",\
"description":"Whether e-mail addresses from it count as verified."},"internalId":{"type":["string","null"]},"types":{"t\
ype":"array","items":{"type":"string"}},"authenticateByDefault":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((e\
nv|file|param):.*\\\\)$","deprecated":true},"updateProfileFirstLogin":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\
\\((env|file|param):.*\\\\)$","deprecated":true},"updateProfileFirstLoginMode":{"type":["string","null"],"deprecated":true}\
},"additionalProperties":false,"required":["alias"],"description":"Another place where people can log in."},"IssuedVerif\
iableCredentialRepresentation":{"title":"issued verifiable credential","type":"object","properties":{"clientBaseUrl":{"t\
ype":["string","null"]},"clientId":{"type":["string","null"]},"clientName":{"type":["string","null"]},"credentialType":{\
"type":["string","null"]},"expiresAt":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"i\
d":{"type":["string","null"]},"issuedAt":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}\
,"revision":{"type":["string","null"]},"userId":{"type":["string","null"]}},"additionalProperties":false},"Mappers":{"ti\
tle":"mappers","$comment":"convenience","description":"Protocol mappers; another name of `protocolMappers`.","type":"arr\
ay","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"MemberRepresentation":{"title":"member","type":"obje\
ct","properties":{"access":{"type":"object","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\\
((env|file|param):.*\\\\)$"}},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boo\
lean","null"],"items":{"type":["string","number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/defin\
itions/UserConsentRepresentation"}},"clientRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type\
":["string","number","boolean"]}}},"createdTimestamp":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|pa\
ram):.*\\\\)$"},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"}},"disableableCrede\
ntialTypes":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["bool\
ean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"enabled":{"type":["boolean","string","null"],"pattern\
":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdenti\
tyRepresentation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"groups":{"type":\
"array","items":{"type":"string"}},"id":{"type":["string","null"]},"issuedVerifiableCredentials":{"type":"array","items"\
:{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentation"}},"lastName":{"type":["string","null"]},"membershipTyp\
e":{"anyOf":[{"enum":["UNMANAGED","MANAGED",null]},{"type":"string","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}]},"notBe\
fore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"realmRoles":{"type":"array","item\
s":{"type":"string"}},"requiredActions":{"type":"array","items":{"type":"string"}},"self":{"type":["string","null"]},"se\
rviceAccountClientId":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"use\
rname":{"type":["string","null"]},"verifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableC\
redentialRepresentation"}},"applicationRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["\
string","number","boolean"]}},"deprecated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"t\
ype":"array","items":{"$ref":"#/definitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","str\
ing","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true}},"additionalProperties":false},"OAuthClientRe\
presentation":{"title":"oauth client","type":"object","properties":{"access":{"type":"object","additionalProperties":{"t\
ype":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"adminUrl":{"type":["string","null"]},"alw\
aysDisplayInConsole":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"attributes":{"type\
":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authenticationFlowBindingOverrides":{"\
type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationServicesEnabled":{"ty\
pe":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"authorizationSettings":{"$ref":"#/definitio\
ns/ResourceServerRepresentation"},"baseUrl":{"type":["string","null"]},"bearerOnly":{"type":["boolean","string","null"],\
"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"clientAuthenticatorType":{"type":["string","null"]},"clientId":{"type":["st\
ring","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"defaul\
tClientScopes":{"type":"array","items":{"type":"string"}},"description":{"type":["string","null"]},"directAccessGrantsEn\
abled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"enabled":{"type":["boolean","str\
ing","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"frontchannelLogout":{"type":["boolean","string","null"],"patte\
rn":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"fullScopeAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file\
|param):.*\\\\)$"},"id":{"type":["string","null"]},"implicitFlowEnabled":{"type":["boolean","string","null"],"pattern":"^\\\
\\$\\\\((env|file|param):.*\\\\)$"},"name":{"type":["string","null"]},"nodeReRegistrationTimeout":{"type":["integer","string"\
,"null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"notBefore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((\
env|file|param):.*\\\\)$"},"optionalClientScopes":{"type":"array","items":{"type":"string"}},"origin":{"type":["string","n\
ull"]},"protocol":{"type":["string","null"]},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMa\
pperRepresentation"}},"publicClient":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"re\
directUris":{"type":"array","items":{"type":"string"}},"registeredNodes":{"type":"object","additionalProperties":{"type"\
:["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"registrationAccessToken":{"type":["string","n\
ull"]},"rootUrl":{"type":["string","null"]},"secret":{"type":["string","null"]},"serviceAccountsEnabled":{"type":["boole\
an","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"standardFlowEnabled":{"type":["boolean","string","null\
"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"surrogateAuthRequired":{"type":["boolean","string","null"],"pattern":"^\\\
\\$\\\\((env|file|param):.*\\\\)$"},"type":{"type":["string","null"]},"webOrigins":{"type":"array","items":{"type":"string"}}\
,"claims":{"$ref":"#/definitions/ClaimRepresentation","deprecated":true},"clientTemplate":{"type":["string","null"],"dep\
recated":true},"defaultRoles":{"type":"array","items":{"type":"string"},"deprecated":true},"directGrantsOnly":{"type":["\
boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateConfig":{"type":["bo\
olean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateMappers":{"type":["boo\
lean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"useTemplateScope":{"type":["boolea\
n","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true}},"additionalProperties":false},"Organi\
zationDomainRepresentation":{"title":"organization domain","type":"object","properties":{"name":{"type":["string","null"\
]},"verified":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"additionalProperties":fa\
lse},"OrganizationRepresentation":{"title":"organization","type":"object","properties":{"alias":{"type":["string","null"\
]},"attributes":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}}\
,"description":{"type":["string","null"]},"domains":{"type":"array","items":{"$ref":"#/definitions/OrganizationDomainRep\
resentation"}},"enabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"groups":{"type\
":"array","items":{"$ref":"#/definitions/GroupRepresentation"}},"id":{"type":["string","null"]},"identityProviders":{"ty\
pe":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"}},"members":{"type":"array","items":{"$ref":"\
#/definitions/MemberRepresentation"}},"name":{"type":["string","null"]},"redirectUrl":{"type":["string","null"]}},"addit\
ionalProperties":false},"PolicyRepresentation":{"title":"policy","type":"object","properties":{"config":{"type":"object"\
,"additionalProperties":{"type":["string","number","boolean","null"]}},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIV\
E","UNANIMOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}]},"description":{"type":[\
"string","null"]},"id":{"type":["string","null"]},"logic":{"anyOf":[{"enum":["POSITIVE","NEGATIVE",null]},{"type":"strin\
g","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}]},"name":{"type":["string","null"]},"owner":{"type":["string","null"]},"p\
olicies":{"type":"array","items":{"type":"string"}},"resourceType":{"type":["string","null"]},"resources":{"type":"array\
","items":{"type":"string"}},"resourcesData":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"s\
copes":{"type":"array","items":{"type":"string"}},"scopesData":{"type":"array","items":{"$ref":"#/definitions/ScopeRepre\
sentation"}},"type":{"type":["string","null"]}},"additionalProperties":false},"Probe":{"title":"probe","description":"On\
e request, and for each caller (a clientId, `anonymous` or `tampered`) the accepted status or statuses.","type":"object"\
,"properties":{"request":{"type":"string","description":"Method and path: `GET /v1/agents`."}},"additionalProperties":{"\
type":["integer","array"],"items":{"type":"integer"}},"required":["request"]},"ProtocolMapperRepresentation":{"title":"p\
rotocol mapper","type":"object","properties":{"name":{"type":"string","description":"The mapper\'s name, unique in its cl\
ient or scope."},"protocolMapper":{"type":"string","description":"The mapper\'s type: `oidc-usermodel-client-role-mapper`\
, `oidc-audience-mapper` \u2026"},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null\
"]},"description":"The mapper\'s settings, as Keycloak names them.","properties":{"claim.name":{"type":["string","number"\
,"boolean","null"],"description":"The claim to write; a dot makes a nested claim, `\\\\.` is a dot."},"claim.value":{"type\
":["string","number","boolean","null"],"description":"The fixed value of a hardcoded claim."},"jsonType.label":{"type":[\
"string","number","boolean","null"],"description":"The claim\'s type: `String`, `long`, `int`, `boolean` or `JSON`."},"mu\
ltivalued":{"type":["string","number","boolean","null"],"description":"Whether the claim is a list."},"user.attribute":{\
"type":["string","number","boolean","null"],"description":"The user attribute to read."},"usermodel.clientRoleMapping.cl\
ientId":{"type":["string","number","boolean","null"],"description":"The client whose roles are written."},"usermodel.cli\
entRoleMapping.rolePrefix":{"type":["string","number","boolean","null"],"description":"Text before each client role."},"\
usermodel.realmRoleMapping.rolePrefix":{"type":["string","number","boolean","null"],"description":"Text before each real\
m role."},"included.client.audience":{"type":["string","number","boolean","null"],"description":"The client that is adde\
d to `aud`."},"included.custom.audience":{"type":["string","number","boolean","null"],"description":"The text that is ad\
ded to `aud`."},"full.path":{"type":["string","number","boolean","null"],"description":"Whether groups are written with \
their whole path."},"id.token.claim":{"type":["string","number","boolean","null"],"description":"Whether it goes into ID\
 tokens."},"access.token.claim":{"type":["string","number","boolean","null"],"description":"Whether it goes into access \
tokens."},"userinfo.token.claim":{"type":["string","number","boolean","null"],"description":"Whether it goes into the us\
erinfo answer."},"introspection.token.claim":{"type":["string","number","boolean","null"],"description":"Whether it goes\
 into the introspection answer."},"lightweight.claim":{"type":["string","number","boolean","null"],"description":"Whethe\
r it goes into lightweight access tokens too."}}},"protocol":{"type":["string","null"],"description":"`openid-connect` o\
r `saml`."},"id":{"type":["string","null"]},"consentRequired":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env\
|file|param):.*\\\\)$","deprecated":true},"consentText":{"type":["string","null"],"deprecated":true}},"additionalPropertie\
s":false,"required":["name","protocolMapper"],"description":"Puts something into tokens."},"RealmRepresentation":{"title\
":"realm","type":"object","properties":{"accessCodeLifespan":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|\
file|param):.*\\\\)$","description":"How long an authorization code may be exchanged, in seconds."},"accessCodeLifespanLog\
in":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"How long a login may t\
ake, in seconds."},"accessCodeLifespanUserAction":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param)\
:.*\\\\)$","description":"How long an action during login (a new password) may take, in seconds."},"accessTokenLifespan":{\
"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"How long an access token is\
 valid, in seconds."},"accessTokenLifespanForImplicitFlow":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|fi\
le|param):.*\\\\)$","description":"How long an access token of the implicit flow is valid, in seconds."},"accountTheme":{"\
type":["string","null"],"description":"The theme of the account console."},"actionTokenGeneratedByAdminLifespan":{"type"\
:["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"How long links in mails that an a\
dministrator caused are valid, in seconds."},"actionTokenGeneratedByUserLifespan":{"type":["integer","string","null"],"p\
attern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"How long links in mails that the user caused are valid, in secon\
ds."},"adminEventsDetailsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","descri\
ption":"Whether stored changes hold what was sent."},"adminEventsEnabled":{"type":["boolean","string","null"],"pattern":\
"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether changes by administrators are stored."},"adminPermissionsClient"\
:{"$ref":"#/definitions/ClientRepresentation"},"adminTheme":{"type":["string","null"],"description":"The theme of the ad\
min console."},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"descr\
iption":"Further settings as text, and what you like to note about the realm.","properties":{"frontendUrl":{"type":["str\
ing","number","boolean","null"],"description":"The base URL of the realm where it differs from the server\'s."},"acr.loa.\
map":{"type":["string","number","boolean","null"],"description":"Names of authentication levels as JSON: `{\\"gold\\": 2}`\
."},"client.secret.rotation":{"type":["string","number","boolean","null"],"description":"Whether client secrets rotate."\
}}},"authenticationFlows":{"type":"array","items":{"$ref":"#/definitions/AuthenticationFlowRepresentation"},"description\
":"The steps of logging in."},"browserFlow":{"type":["string","null"],"description":"The alias of the flow for logins in\
 a browser."},"browserSecurityHeaders":{"type":"object","additionalProperties":{"type":["string","number","boolean","nul\
l"]},"description":"Security headers of the realm\'s pages, by Keycloak\'s name of the header."},"bruteForceProtected":{"t\
ype":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether accounts are locked a\
fter too many failed logins."},"bruteForceStrategy":{"anyOf":[{"enum":["LINEAR","MULTIPLE",null]},{"type":"string","patt\
ern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}],"description":"How the waiting time grows with failed logins."},"clientScopes":{\
"type":"array","items":{"$ref":"#/definitions/ClientScopeRepresentation"},"description":"Client scopes: mappers and role\
s that several clients share."},"clientSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|fi\
le|param):.*\\\\)$","description":"The idle time of one client\'s part of a session, in seconds; 0 for the session\'s own."}\
,"clientSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description"\
:"The longest time of one client\'s part of a session, in seconds; 0 for the session\'s own."},"clients":{"type":"array","\
items":{"$ref":"#/definitions/ClientRepresentation"},"description":"The applications and services of the realm."},"compo\
nents":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ComponentExportRepresentat\
ion"}},"description":"Keys, user federation and other providers, by their type."},"defaultDefaultClientScopes":{"type":"\
array","items":{"type":"string"},"description":"The scopes that a new client has by default."},"defaultGroups":{"type":"\
array","items":{"type":"string"},"description":"The groups, by path, that every new user is in."},"defaultLocale":{"type\
":["string","null"],"description":"The language where the user has none."},"defaultOptionalClientScopes":{"type":"array"\
,"items":{"type":"string"},"description":"The scopes that a new client may ask for."},"defaultRole":{"$ref":"#/definitio\
ns/RoleRepresentation"},"defaultSignatureAlgorithm":{"type":["string","null"],"description":"The algorithm that signs to\
kens: `RS256`, `ES256`, `PS256`, `EdDSA` \u2026"},"directGrantFlow":{"type":["string","null"],"description":"The alias of the\
 flow for logins with username and password at the token endpoint."},"displayName":{"type":["string","null"],"descriptio\
n":"The realm\'s name as login pages show it."},"displayNameHtml":{"type":["string","null"],"description":"The same with \
HTML markup."},"duplicateEmailsAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","\
description":"Whether several users may have one e-mail address."},"editUsernameAllowed":{"type":["boolean","string","nu\
ll"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether users may change their username."},"emailTheme":{\
"type":["string","null"],"description":"The theme of mails."},"enabled":{"type":["boolean","string","null"],"pattern":"^\
\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether anybody can log in to the realm at all."},"enabledEventTypes":{"ty\
pe":"array","items":{"type":"string"},"description":"Which login events are stored; all where it is empty."},"eventsEnab\
led":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether login events \
are stored."},"eventsExpiration":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","descrip\
tion":"After how many seconds stored login events are deleted."},"eventsListeners":{"type":"array","items":{"type":"stri\
ng"},"description":"What receives events: `[jboss-logging]`."},"extensions":{"$ref":"#/definitions/Extensions"},"failure\
Factor":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"After how many fai\
led logins an account is locked."},"groups":{"type":"array","items":{"$ref":"#/definitions/GroupRepresentation"},"descri\
ption":"Groups, each with its subgroups, roles and attributes."},"id":{"type":["string","null"],"description":"Keycloak\'\
s own id; exports hold it, it is not managed."},"identityProviderMappers":{"type":"array","items":{"$ref":"#/definitions\
/IdentityProviderMapperRepresentation"},"description":"Mappers of all identity providers, in Keycloak\'s own form."},"ide\
ntityProviders":{"type":"array","items":{"$ref":"#/definitions/IdentityProviderRepresentation"},"description":"Where els\
e people can log in: SAML and OpenID Connect providers."},"internationalizationEnabled":{"type":["boolean","string","nul\
l"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether pages come in the user\'s language."},"keycloakVers\
ion":{"type":["string","null"],"description":"The version that wrote the export; not managed."},"loginTheme":{"type":["s\
tring","null"],"description":"The theme of login pages."},"loginWithEmailAllowed":{"type":["boolean","string","null"],"p\
attern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether the e-mail address works at login in place of the userna\
me."},"maxDeltaTimeSeconds":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description"\
:"After how many seconds failures are forgotten."},"maxFailureWaitSeconds":{"type":["integer","string","null"],"pattern"\
:"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"The longest lock, in seconds."},"messageBundles":{"description":"Texts \
of themes per locale, as keycloak-config-cli writes them: locale \u2192 key \u2192 text.","type":"object","additionalProperties":{\
"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"minimumQuickLoginWaitSeconds":{"\
type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"The lock after two failures \
in quick succession, in seconds."},"notBefore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\
\\\\)$","description":"Tokens issued before this moment (seconds since 1970) are refused."},"oauth2DeviceCodeLifespan":{"t\
ype":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"How long a device code is val\
id, in seconds."},"oauth2DevicePollingInterval":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.\
*\\\\)$","description":"The least number of seconds between two polls with a device code."},"offlineSessionIdleTimeout":{"\
type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"An offline session ends afte\
r this many seconds without use."},"offlineSessionMaxLifespan":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((en\
v|file|param):.*\\\\)$","description":"The longest time of an offline session, in seconds."},"offlineSessionMaxLifespanEna\
bled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether offline sess\
ions end at all while they are used."},"organizationsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env\
|file|param):.*\\\\)$","description":"Whether the realm has organizations."},"owner":{"$comment":"convenience","type":["st\
ring","null"],"description":"The name under which this spec owns what it creates in the realm; by default the realm\'s na\
me. Give each spec its own name where several keep parts of one realm.","examples":["platform-team"]},"passwordPolicy":{\
"type":["string","null"],"description":"What passwords must be: `length(12) and notUsername`."},"permanentLockout":{"typ\
e":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether a locked account stays \
locked until an administrator acts."},"protected":{"$comment":"convenience","type":["boolean","null"],"description":"`tr\
ue`: no `--prune` and no `destroy` deletes it, even after it has left the file; the plan fails instead. `false` lifts th\
at."},"quickLoginCheckMilliSeconds":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","desc\
ription":"What counts as quick succession, in milliseconds."},"realm":{"type":"string","description":"The realm\'s name, \
as it stands in its URLs: `/realms/<realm>`."},"refreshTokenMaxReuse":{"type":["integer","string","null"],"pattern":"^\\\\\
$\\\\((env|file|param):.*\\\\)$","description":"How often a refresh token may be used again, where `revokeRefreshToken` is o\
n."},"registrationAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":\
"Whether people can make themselves an account."},"registrationEmailAsUsername":{"type":["boolean","string","null"],"pat\
tern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether the e-mail address is the username."},"rememberMe":{"type"\
:["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether the login page offers \\"r\
emember me\\"."},"resetPasswordAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","d\
escription":"Whether the login page offers \\"forgot password\\"."},"revokeRefreshToken":{"type":["boolean","string","null\
"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether a refresh token can be used only `refreshTokenMaxRe\
use` times more."},"roles":{"allOf":[{"$ref":"#/definitions/RolesRepresentation"}],"description":"Realm roles (`realm`) \
and client roles (`client`, by clientId)."},"smtpServer":{"type":"object","additionalProperties":{"type":["string","numb\
er","boolean","null"]},"description":"How the realm sends mail.","properties":{"host":{"type":["string","number","boolea\
n","null"],"description":"The mail server."},"port":{"type":["string","number","boolean","null"],"description":"Its port\
."},"from":{"type":["string","number","boolean","null"],"description":"The sender\'s address."},"fromDisplayName":{"type"\
:["string","number","boolean","null"],"description":"The sender\'s name."},"replyTo":{"type":["string","number","boolean"\
,"null"],"description":"The address for answers."},"user":{"type":["string","number","boolean","null"],"description":"Th\
e account at the mail server."},"password":{"type":["string","number","boolean","null"],"description":"Its password; giv\
e it by reference: `$(env:SMTP_PASSWORD)`."},"auth":{"type":["string","number","boolean","null"],"description":"Whether \
to log in to the mail server."},"ssl":{"type":["string","number","boolean","null"],"description":"TLS from the start."},\
"starttls":{"type":["string","number","boolean","null"],"description":"TLS by STARTTLS."}}},"sslRequired":{"type":["stri\
ng","null"],"description":"Which requests must come over HTTPS: `external` (all but private addresses), `all` or `none`.\
"},"ssoSessionIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":\
"A login session ends after this many seconds without use; refresh tokens with it."},"ssoSessionIdleTimeoutRememberMe":{\
"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"The idle time of sessions w\
ith \\"remember me\\", in seconds; 0 for the same as others."},"ssoSessionMaxLifespan":{"type":["integer","string","null"]\
,"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"A login session ends after this many seconds in any case."},"\
ssoSessionMaxLifespanRememberMe":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","descrip\
tion":"The longest time of sessions with \\"remember me\\", in seconds; 0 for the same as others."},"supportedLocales":{"t\
ype":"array","items":{"type":"string"},"description":"The languages that are offered: `[en, de]`."},"tenants":{"$ref":"#\
/definitions/Tenants"},"users":{"type":"array","items":{"$ref":"#/definitions/UserRepresentation"},"description":"Users;\
 those with `serviceAccountClientId` are service accounts."},"verify":{"$ref":"#/definitions/Verify"},"verifyEmail":{"ty\
pe":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whether users must prove their\
 e-mail address."},"waitIncrementSeconds":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"\
,"description":"How many seconds each further failure adds to the lock."},"adminPermissionsEnabled":{"type":["boolean","\
string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"authenticatorConfig":{"type":"array","items":{"$ref":"#/def\
initions/AuthenticatorConfigRepresentation"}},"clientAuthenticationFlow":{"type":["string","null"]},"clientOfflineSessio\
nIdleTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"clientOfflineSessionMaxLi\
fespan":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"clientPolicies":{"$ref":"#/defi\
nitions/ClientPoliciesRepresentation"},"clientProfiles":{"$ref":"#/definitions/ClientProfilesRepresentation"},"clientSco\
peMappings":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresent\
ation"}}},"dockerAuthenticationFlow":{"type":["string","null"]},"federatedUsers":{"type":"array","items":{"$ref":"#/defi\
nitions/UserRepresentation"}},"firstBrokerLoginFlow":{"type":["string","null"]},"localizationTexts":{"type":"object","ad\
ditionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"maxSecondar\
yAuthFailures":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"maxTemporaryLockouts":{"\
type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"organizations":{"type":"array","items":{"\
$ref":"#/definitions/OrganizationRepresentation"}},"otpPolicyAlgorithm":{"type":["string","null"]},"otpPolicyCodeReusabl\
e":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"otpPolicyDigits":{"type":["integer",\
"string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"otpPolicyInitialCounter":{"type":["integer","string","null\
"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"otpPolicyLookAheadWindow":{"type":["integer","string","null"],"pattern":\
"^\\\\$\\\\((env|file|param):.*\\\\)$"},"otpPolicyPeriod":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|para\
m):.*\\\\)$"},"otpPolicyType":{"type":["string","null"]},"otpSupportedApplications":{"type":"array","items":{"type":"strin\
g"}},"protocolMappers":{"type":"array","items":{"$ref":"#/definitions/ProtocolMapperRepresentation"}},"registrationFlow"\
:{"type":["string","null"]},"requiredActions":{"type":"array","items":{"$ref":"#/definitions/RequiredActionProviderRepre\
sentation"}},"resetCredentialsFlow":{"type":["string","null"]},"scimApiEnabled":{"type":["boolean","string","null"],"pat\
tern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"scopeMappings":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepre\
sentation"}},"userFederationMappers":{"type":"array","items":{"$ref":"#/definitions/UserFederationMapperRepresentation"}\
},"userFederationProviders":{"type":"array","items":{"$ref":"#/definitions/UserFederationProviderRepresentation"}},"user\
ManagedAccessAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"userProfile":{"$r\
ef":"#/definitions/UPConfig"},"verifiableCredentialsEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|\
file|param):.*\\\\)$"},"webAuthnPolicyAcceptableAaguids":{"type":"array","items":{"type":"string"}},"webAuthnPolicyAttesta\
tionConveyancePreference":{"type":["string","null"]},"webAuthnPolicyAuthenticatorAttachment":{"type":["string","null"]},\
"webAuthnPolicyAvoidSameAuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\
\\\\)$"},"webAuthnPolicyCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"we\
bAuthnPolicyExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAcceptableAaguids":{"typ\
e":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessAttestationConveyancePreference":{"type":["string","nul\
l"]},"webAuthnPolicyPasswordlessAuthenticatorAttachment":{"type":["string","null"]},"webAuthnPolicyPasswordlessAvoidSame\
AuthenticatorRegister":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"webAuthnPolicyPa\
sswordlessCreateTimeout":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"webAuthnPolicy\
PasswordlessExtraOrigins":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessMediation":{"type":["str\
ing","null"]},"webAuthnPolicyPasswordlessPasskeysEnabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|fil\
e|param):.*\\\\)$"},"webAuthnPolicyPasswordlessResidentKey":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpEntity\
Name":{"type":["string","null"]},"webAuthnPolicyPasswordlessRpId":{"type":["string","null"]},"webAuthnPolicyPasswordless\
SignatureAlgorithms":{"type":"array","items":{"type":"string"}},"webAuthnPolicyPasswordlessUserVerificationRequirement":\
{"type":["string","null"]},"webAuthnPolicyResidentKey":{"type":["string","null"]},"webAuthnPolicyRpEntityName":{"type":[\
"string","null"]},"webAuthnPolicyRpId":{"type":["string","null"]},"webAuthnPolicySignatureAlgorithms":{"type":"array","i\
tems":{"type":"string"}},"webAuthnPolicyUserVerificationRequirement":{"type":["string","null"]},"workflows":{"type":"arr\
ay","items":{"$ref":"#/definitions/WorkflowRepresentation"}},"applicationScopeMappings":{"type":"object","additionalProp\
erties":{"type":"array","items":{"$ref":"#/definitions/ScopeMappingRepresentation"}},"deprecated":true},"applications":{\
"type":"array","items":{"$ref":"#/definitions/ApplicationRepresentation"},"deprecated":true},"certificate":{"type":["str\
ing","null"],"deprecated":true},"clientTemplates":{"type":"array","items":{"$ref":"#/definitions/ClientTemplateRepresent\
ation"},"deprecated":true},"codeSecret":{"type":["string","null"],"deprecated":true},"defaultRoles":{"type":"array","ite\
ms":{"type":"string"},"deprecated":true},"oauthClients":{"type":"array","items":{"$ref":"#/definitions/OAuthClientRepres\
entation"},"deprecated":true},"passwordCredentialGrantAllowed":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((en\
v|file|param):.*\\\\)$","deprecated":true},"privateKey":{"type":["string","null"],"deprecated":true},"publicKey":{"type":[\
"string","null"],"deprecated":true},"requiredCredentials":{"type":"array","items":{"type":"string"},"deprecated":true},"\
social":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":true},"socialProvide\
rs":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]},"deprecated":true},"updateProf\
ileOnInitialSocialLogin":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","deprecated":tru\
e},"webAuthnPolicyPasswordlessRequireResidentKey":{"type":["string","null"],"deprecated":true},"webAuthnPolicyRequireRes\
identKey":{"type":["string","null"],"deprecated":true}},"additionalProperties":false,"anyOf":[{"required":["realm"]},{"r\
equired":["tenants"]}],"description":"A realm: its settings and everything in it, named as in Keycloak\'s own export file\
s."},"RequiredActionProviderRepresentation":{"title":"required action provider","type":"object","properties":{"alias":{"\
type":["string","null"]},"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}\
,"defaultAction":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"enabled":{"type":["boo\
lean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"name":{"type":["string","null"]},"priority":{"type":\
["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"providerId":{"type":["string","null"]}},"additi\
onalProperties":false},"ResourceOwnerRepresentation":{"title":"resource owner","type":"object","properties":{"id":{"type\
":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"ResourceRepresentation":{"title":\
"resource","type":"object","properties":{"_id":{"type":["string","null"]},"attributes":{"type":"object","additionalPrope\
rties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","number","boolean"]}}},"displayNam\
e":{"type":["string","null"]},"icon_uri":{"type":["string","null"]},"name":{"type":["string","null"]},"owner":{"$ref":"#\
/definitions/ResourceOwnerRepresentation"},"ownerManagedAccess":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((e\
nv|file|param):.*\\\\)$"},"resource_scopes":{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"scopes"\
:{"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}},"type":{"type":["string","null"]},"uris":{"type":\
"array","items":{"type":"string"}},"uri":{"type":["string","null"],"deprecated":true}},"additionalProperties":false},"Re\
sourceServerRepresentation":{"title":"resource server","type":"object","properties":{"allowRemoteResourceManagement":{"t\
ype":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"authorizationSchema":{"$ref":"#/definition\
s/AuthorizationSchema"},"clientId":{"type":["string","null"]},"decisionStrategy":{"anyOf":[{"enum":["AFFIRMATIVE","UNANI\
MOUS","CONSENSUS",null]},{"type":"string","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}]},"id":{"type":["string","null"]},\
"name":{"type":["string","null"]},"policies":{"type":"array","items":{"$ref":"#/definitions/PolicyRepresentation"}},"pol\
icyEnforcementMode":{"anyOf":[{"enum":["ENFORCING","PERMISSIVE","DISABLED",null]},{"type":"string","pattern":"^\\\\$\\\\((en\
v|file|param):.*\\\\)$"}]},"resources":{"type":"array","items":{"$ref":"#/definitions/ResourceRepresentation"}},"scopes":{\
"type":"array","items":{"$ref":"#/definitions/ScopeRepresentation"}}},"additionalProperties":false},"ResourceType":{"tit\
le":"resource type","type":"object","properties":{"groupType":{"type":["string","null"]},"scopeAliases":{"type":"object"\
,"additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}},"scopes":{"type":"array","items\
":{"type":"string"}},"type":{"type":["string","null"]}},"additionalProperties":false},"RoleRepresentation":{"title":"rol\
e","type":"object","properties":{"name":{"type":"string","description":"The role\'s name, unique in the realm or in its c\
lient."},"attributes":{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"item\
s":{"type":["string","number","boolean"]}},"description":"Notes about the role: name \u2192 list of values."},"clientRole":{"\
type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Exports hold it; it is not m\
anaged."},"composite":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","description":"Whet\
her the role holds other roles; `composites` says which."},"composites":{"allOf":[{"$ref":"#/definitions/RoleRepresentat\
ionComposites"}],"description":"The roles that come with this one: `realm`, and `client` by clientId."},"containerId":{"\
type":["string","null"],"description":"Exports hold it; it is not managed."},"description":{"type":["string","null"],"de\
scription":"What the role allows."},"protected":{"$comment":"convenience","type":["boolean","null"],"description":"`true\
`: no `--prune` and no `destroy` deletes it, even after it has left the file; the plan fails instead. `false` lifts that\
."},"id":{"type":["string","null"]},"scopeParamRequired":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file\
|param):.*\\\\)$","deprecated":true}},"additionalProperties":false,"required":["name"],"description":"A role."},"RoleRepre\
sentationComposites":{"title":"role composites","type":"object","properties":{"client":{"type":"object","additionalPrope\
rties":{"type":"array","items":{"type":["string","number","boolean"]}}},"realm":{"type":"array","items":{"type":"string"\
}},"application":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}\
,"deprecated":true}},"additionalProperties":false},"RolesRepresentation":{"title":"roles","type":"object","properties":{\
"client":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"d\
escription":"Client roles: clientId \u2192 roles. `roles` in the client says the same."},"realm":{"type":"array","items":{"$r\
ef":"#/definitions/RoleRepresentation"},"description":"Realm roles."},"application":{"type":"object","additionalProperti\
es":{"type":"array","items":{"$ref":"#/definitions/RoleRepresentation"}},"deprecated":true}},"additionalProperties":fals\
e,"description":"The realm\'s roles and those of its clients."},"SamlMetadata":{"title":"SAML metadata","$comment":"conve\
nience","description":"Takes end points, entity id and signing certificates of a SAML identity provider from its metadat\
a.","type":"object","properties":{"metadata":{"type":"string","description":"The metadata file, relative to the spec, or\
 a URL from which Keycloak itself reads it."}},"required":["metadata"],"additionalProperties":false,"examples":[{"metada\
ta":"./corp-idp.xml"}]},"ScopeMappingRepresentation":{"title":"scope mapping","type":"object","properties":{"client":{"t\
ype":["string","null"]},"clientScope":{"type":["string","null"]},"roles":{"type":"array","items":{"type":"string"}},"sel\
f":{"type":["string","null"]},"clientTemplate":{"type":["string","null"],"deprecated":true}},"additionalProperties":fals\
e},"ScopeRepresentation":{"title":"scope","type":"object","properties":{"displayName":{"type":["string","null"]},"iconUr\
i":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"policies":{"type":"arra\
y","items":{"$ref":"#/definitions/PolicyRepresentation"}},"resources":{"type":"array","items":{"$ref":"#/definitions/Res\
ourceRepresentation"}}},"additionalProperties":false},"Service":{"title":"service","type":"object","properties":{"name":\
{"type":"string","description":"What reports call the service."},"url":{"type":"string","description":"The service\'s bas\
e URL."},"probes":{"description":"Requests and the status that each caller must get.","type":"array","items":{"$ref":"#/\
definitions/Probe"}}},"required":["name","url"],"additionalProperties":false},"ServiceAccount":{"title":"service account\
","$comment":"convenience","description":"Lets the client get tokens for itself (client_credentials). `true` for no role\
s beyond the default ones, or the roles and groups that its service account holds: exactly these, others are revoked.","\
type":["boolean","string","object","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$","properties":{"clientRoles":{"desc\
ription":"Client roles that the service account holds: clientId \u2192 role names.","type":"object","additionalProperties":{"\
type":"array","items":{"type":"string"}}},"groups":{"description":"Groups that the service account is in, by path: `/ser\
vices/batch`.","type":"array","items":{"type":"string"}},"realmRoles":{"description":"Realm roles that the service accou\
nt holds.","type":"array","items":{"type":"string"}}},"additionalProperties":false,"examples":[{"clientRoles":{"orders-a\
pi":["orders:read"]}}]},"SocialLinkRepresentation":{"title":"social link","type":"object","properties":{"socialProvider"\
:{"type":["string","null"]},"socialUserId":{"type":["string","null"]},"socialUsername":{"type":["string","null"]}},"addi\
tionalProperties":false},"Tenants":{"title":"fleet","$comment":"convenience","description":"Many realms from one templat\
e: the template is loaded once for each entry of `each`, with the entry\'s values in place of `$(param:\u2026)`.","type":"obje\
ct","properties":{"each":{"description":"The parameters of each tenant: a list of maps, or the path of a YAML, JSON or C\
SV file that holds it.","type":["array","string"],"items":{"type":"object","additionalProperties":{"type":["string","num\
ber","boolean","null"]}}},"template":{"type":"string","description":"A spec file, relative to this one, that holds refer\
ences like `$(param:slug)`."}},"required":["template","each"],"additionalProperties":false,"examples":[{"template":"./te\
nant.yaml","each":[{"slug":"acme","metadata":"./acme.xml"}]}]},"UPAttribute":{"title":"user profile attribute","type":"o\
bject","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type":["string","null"]}\
,"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["boolean","string","\
null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"name":{"type":["string","null"]},"permissions":{"$ref":"#/definition\
s/UPAttributePermissions"},"required":{"$ref":"#/definitions/UPAttributeRequired"},"selector":{"$ref":"#/definitions/UPA\
ttributeSelector"},"validations":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"\
additionalProperties":false},"UPAttributePermissions":{"title":"user profile attribute permissions","type":"object","pro\
perties":{"edit":{"type":"array","items":{"type":"string"}},"view":{"type":"array","items":{"type":"string"}}},"addition\
alProperties":false},"UPAttributeRequired":{"title":"user profile attribute required","type":"object","properties":{"rol\
es":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}}},"additionalPropertie\
s":false},"UPAttributeSelector":{"title":"user profile attribute selector","type":"object","properties":{"scopes":{"type\
":"array","items":{"type":"string"}}},"additionalProperties":false},"UPConfig":{"title":"user profile config","type":"ob\
ject","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UPAttribute"}},"groups":{"type":"array",\
"items":{"$ref":"#/definitions/UPGroup"}},"unmanagedAttributePolicy":{"anyOf":[{"enum":["ENABLED","ADMIN_VIEW","ADMIN_ED\
IT",null]},{"type":"string","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}]}},"additionalProperties":false},"UPGroup":{"tit\
le":"user profile group","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"displa\
yDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"type":["string","null"]}},"\
additionalProperties":false},"UserConsentRepresentation":{"title":"user consent","type":"object","properties":{"clientId\
":{"type":["string","null"]},"createdDate":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$\
"},"grantedClientScopes":{"type":"array","items":{"type":"string"}},"lastUpdatedDate":{"type":["integer","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"grantedRealmRoles":{"type":"array","items":{"type":"string"},"deprecated"\
:true}},"additionalProperties":false},"UserFederationMapperRepresentation":{"title":"user federation mapper","type":"obj\
ect","properties":{"config":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"fede\
rationMapperType":{"type":["string","null"]},"federationProviderDisplayName":{"type":["string","null"]},"id":{"type":["s\
tring","null"]},"name":{"type":["string","null"]}},"additionalProperties":false},"UserFederationProviderRepresentation":\
{"title":"user federation provider","type":"object","properties":{"changedSyncPeriod":{"type":["integer","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"config":{"type":"object","additionalProperties":{"type":["string","number\
","boolean","null"]}},"displayName":{"type":["string","null"]},"fullSyncPeriod":{"type":["integer","string","null"],"pat\
tern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"id":{"type":["string","null"]},"lastSync":{"type":["integer","string","null"],"\
pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"priority":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|pa\
ram):.*\\\\)$"},"providerName":{"type":["string","null"]}},"additionalProperties":false},"UserProfileAttributeGroupMetadat\
a":{"title":"user profile attribute group metadata","type":"object","properties":{"annotations":{"type":"object","additi\
onalProperties":{}},"displayDescription":{"type":["string","null"]},"displayHeader":{"type":["string","null"]},"name":{"\
type":["string","null"]}},"additionalProperties":false},"UserProfileAttributeMetadata":{"title":"user profile attribute \
metadata","type":"object","properties":{"annotations":{"type":"object","additionalProperties":{}},"defaultValue":{"type"\
:["string","null"]},"displayName":{"type":["string","null"]},"group":{"type":["string","null"]},"multivalued":{"type":["\
boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"name":{"type":["string","null"]},"readOnly":{"typ\
e":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"required":{"type":["boolean","string","null"\
],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"validators":{"type":"object","additionalProperties":{"type":"object","add\
itionalProperties":{}}}},"additionalProperties":false},"UserProfileMetadata":{"title":"user profile metadata","type":"ob\
ject","properties":{"attributes":{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeMetadata"}},"groups"\
:{"type":"array","items":{"$ref":"#/definitions/UserProfileAttributeGroupMetadata"}}},"additionalProperties":false},"Use\
rRepresentation":{"title":"user","type":"object","properties":{"clientRoles":{"type":"object","additionalProperties":{"t\
ype":"array","items":{"type":["string","number","boolean"]}},"description":"The client roles of the user: clientId \u2192 rol\
e names."},"credentials":{"type":"array","items":{"$ref":"#/definitions/CredentialRepresentation"},"description":"Passwo\
rds and other credentials."},"groups":{"type":"array","items":{"type":"string"},"description":"The groups of the user, b\
y path."},"realmRoles":{"type":"array","items":{"type":"string"},"description":"The realm roles of the user."},"required\
Actions":{"type":"array","items":{"type":"string"},"description":"What the user must do at the next login: `[UPDATE_PASS\
WORD]`."},"serviceAccountClientId":{"type":["string","null"],"description":"The client whose service account this is."},\
"username":{"type":["string","null"],"description":"The name to log in with, in small letters."},"access":{"type":"objec\
t","additionalProperties":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"attributes":\
{"type":"object","additionalProperties":{"type":["array","string","number","boolean","null"],"items":{"type":["string","\
number","boolean"]}}},"clientConsents":{"type":"array","items":{"$ref":"#/definitions/UserConsentRepresentation"}},"crea\
tedTimestamp":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"disableableCredentialType\
s":{"type":"array","items":{"type":"string"}},"email":{"type":["string","null"]},"emailVerified":{"type":["boolean","str\
ing","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\\
((env|file|param):.*\\\\)$"},"federatedIdentities":{"type":"array","items":{"$ref":"#/definitions/FederatedIdentityReprese\
ntation"}},"federationLink":{"type":["string","null"]},"firstName":{"type":["string","null"]},"id":{"type":["string","nu\
ll"]},"issuedVerifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/IssuedVerifiableCredentialRepresentat\
ion"}},"lastName":{"type":["string","null"]},"notBefore":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file\
|param):.*\\\\)$"},"self":{"type":["string","null"]},"userProfileMetadata":{"$ref":"#/definitions/UserProfileMetadata"},"v\
erifiableCredentials":{"type":"array","items":{"$ref":"#/definitions/UserVerifiableCredentialRepresentation"}},"applicat\
ionRoles":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}},"depre\
cated":true},"origin":{"type":["string","null"],"deprecated":true},"socialLinks":{"type":"array","items":{"$ref":"#/defi\
nitions/SocialLinkRepresentation"},"deprecated":true},"totp":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|\
file|param):.*\\\\)$","deprecated":true}},"additionalProperties":false,"description":"A user, or the user behind a service\
 account."},"UserVerifiableCredentialRepresentation":{"title":"user verifiable credential","type":"object","properties":\
{"createdDate":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"credentialConfigurationI\
d":{"type":["string","null"]},"credentialScopeName":{"type":["string","null"]},"revision":{"type":["string","null"]},"up\
datedDate":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"userAttributes":{"type":"obj\
ect","additionalProperties":{"type":"array","items":{"type":["string","number","boolean"]}}}},"additionalProperties":fal\
se},"Verify":{"title":"verify","$comment":"convenience","description":"What `iam verify` proves. Nothing of it goes to K\
eycloak.","type":"object","properties":{"services":{"description":"Running services, and how each caller must be answere\
d.","type":"array","items":{"$ref":"#/definitions/Service"}}},"additionalProperties":false,"examples":[{"services":[{"na\
me":"orders","url":"https://orders.example.com","probes":[{"request":"GET /orders","anonymous":401,"reporting-job":200}]\
}]}]},"WorkflowConcurrencyRepresentation":{"title":"workflow concurrency","type":"object","properties":{"cancel-in-progr\
ess":{"type":["string","null"]},"restart-in-progress":{"type":["string","null"]}},"additionalProperties":false},"Workflo\
wRepresentation":{"title":"workflow","type":"object","properties":{"concurrency":{"$ref":"#/definitions/WorkflowConcurre\
ncyRepresentation"},"enabled":{"type":["boolean","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"},"id":{"typ\
e":["string","null"]},"if":{"type":["string","null"]},"name":{"type":["string","null"]},"on":{"type":["string","null"]},\
"schedule":{"$ref":"#/definitions/WorkflowScheduleRepresentation"},"state":{"$ref":"#/definitions/WorkflowStateRepresent\
ation"},"steps":{"type":"array","items":{"$ref":"#/definitions/WorkflowStepRepresentation"}},"supports":{"readOnly":true\
},"with":{"readOnly":true}},"additionalProperties":false},"WorkflowScheduleRepresentation":{"title":"workflow schedule",\
"type":"object","properties":{"after":{"type":["string","null"]},"batch-size":{"type":["integer","string","null"],"patte\
rn":"^\\\\$\\\\((env|file|param):.*\\\\)$"}},"additionalProperties":false},"WorkflowStateRepresentation":{"title":"workflow st\
ate","type":"object","properties":{"errors":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"W\
orkflowStepRepresentation":{"title":"workflow step","type":"object","properties":{"after":{"type":["string","null"]},"id\
":{"type":["string","null"]},"scheduled-at":{"type":["integer","string","null"],"pattern":"^\\\\$\\\\((env|file|param):.*\\\\)\
$"},"status":{"anyOf":[{"enum":["COMPLETED","PENDING",null]},{"type":"string","pattern":"^\\\\$\\\\((env|file|param):.*\\\\)$"\
}]},"uses":{"type":["string","null"]},"with":{"type":"object","additionalProperties":{"type":["array","string","number",\
"boolean","null"],"items":{"type":["string","number","boolean"]}}}},"additionalProperties":false}}}'),d=b.definitions.RealmRepresentation,
$=Object.prototype.hasOwnProperty,c=new RegExp("^\\$\\((env|file|param):.*\\)$","u"),P=b.definitions.ClientRepresentation,
Jt=b.definitions.Audience;function J(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,
s=0;if(Array.isArray(i)){const r=i.length;for(let t=0;t<r;t++)if(typeof i[t]!="string"){const p={instancePath:n+"/"+t,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}const Q=b.definitions.
ResourceServerRepresentation,Qt=b.definitions.AuthorizationSchema,At=b.definitions.ResourceType;function Te(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="groupType"||r==="scopeAliases"||r==="scopes"||r==="type")){const t={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.groupType!==void 0){
let r=i.groupType;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/groupType",schemaPath:"#/properties/groupTy\
pe/type",keyword:"type",params:{type:At.properties.groupType.type}};e===null?e=[t]:e.push(t),s++}}if(i.scopeAliases!==void 0){
let r=i.scopeAliases;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.
length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={
instancePath:n+"/scopeAliases/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/scopeAliases/add\
itionalProperties/items/type",keyword:"type",params:{type:At.properties.scopeAliases.additionalProperties.items.type}};e===
null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/scopeAliases/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopeAliases/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{
const t={instancePath:n+"/scopeAliases",schemaPath:"#/properties/scopeAliases/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}if(i.scopes!==void 0){let r=i.scopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)
if(typeof r[p]!="string"){const l={instancePath:n+"/scopes/"+p,schemaPath:"#/properties/scopes/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/scopes",schemaPath:"#/properties/sc\
opes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:At.properties.
type.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}function De(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(r!=="resourceTypes"){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.resourceTypes!==void 0){let r=i.resourceTypes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r)
Te(r[t],{instancePath:n+"/resourceTypes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:u})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);else{const t={instancePath:n+"/resourceTypes",schemaPath:"#/proper\
ties/resourceTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}const N=b.
definitions.PolicyRepresentation,O=b.definitions.ResourceRepresentation,It=b.definitions.ResourceOwnerRepresentation;function Ce(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(!(r==="id"||r==="name")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.id!==void 0){let r=i.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:It.properties.
id.type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:It.properties.name.type}};e===null?e=[t]:e.push(
t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return Ce.errors=e,s===0}const Ee=b.definitions.ScopeRepresentation,vt={validate:ke},$t={validate:G};function j(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="displayName"||r==="iconUri"||r==="id"||r==="name"||r==="policies"||r==="resources")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
displayName!==void 0){let r=i.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/displayName",schemaPath:"\
#/properties/displayName/type",keyword:"type",params:{type:Ee.properties.displayName.type}};e===null?e=[t]:e.push(t),s++}}
if(i.iconUri!==void 0){let r=i.iconUri;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/iconUri",schemaPath:"#\
/properties/iconUri/type",keyword:"type",params:{type:Ee.properties.iconUri.type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==
void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:Ee.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="\
string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ee.properties.
name.type}};e===null?e=[t]:e.push(t),s++}}if(i.policies!==void 0){let r=i.policies;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)vt.validate(r[p],{instancePath:n+"/policies/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===
null?vt.validate.errors:e.concat(vt.validate.errors),s=e.length)}else{const t={instancePath:n+"/policies",schemaPath:"#/\
properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.resources!==void 0){let r=i.
resources;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)$t.validate(r[p],{instancePath:n+"/resources/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?$t.validate.errors:e.concat($t.validate.errors),s=e.length)}else{const t={
instancePath:n+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}return j.errors=e,s===0}function G(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(O.properties,r)){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i._id!==void 0){let r=i._id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/_id",schemaPath:"#/prop\
erties/_id/type",keyword:"type",params:{type:O.properties._id.type}};e===null?e=[t]:e.push(t),s++}}if(i.attributes!==void 0){
let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(!Array.isArray(p)&&typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/attributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:O.
properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(p)){const l=p.length;for(let y=0;y<
l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/attributes/additionalProperties/i\
tems/type",keyword:"type",params:{type:O.properties.attributes.additionalProperties.items.type}};e===null?e=[a]:e.push(a),
s++}}}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(i.displayName!==void 0){let r=i.displayName;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:O.properties.
displayName.type}};e===null?e=[t]:e.push(t),s++}}if(i.icon_uri!==void 0){let r=i.icon_uri;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/icon_uri",schemaPath:"#/properties/icon_uri/type",keyword:"type",params:{type:O.properties.icon_uri.
type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:O.properties.name.type}};e===null?e=[t]:e.push(t),
s++}}if(i.owner!==void 0&&(Ce(i.owner,{instancePath:n+"/owner",parentData:i,parentDataProperty:"owner",rootData:u})||(e=
e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),i.ownerManagedAccess!==void 0){let r=i.ownerManagedAccess;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/ownerManagedAccess",schemaPath:"#/properties/ownerMan\
agedAccess/type",keyword:"type",params:{type:O.properties.ownerManagedAccess.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/ownerManagedAccess",schemaPath:"#/properties/ownerManagedAccess/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.resource_scopes!==
void 0){let r=i.resource_scopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)j(r[p],{instancePath:n+"/resou\
rce_scopes/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)}else{
const t={instancePath:n+"/resource_scopes",schemaPath:"#/properties/resource_scopes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.scopes!==void 0){let r=i.scopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)j(r[p],{instancePath:n+"/scopes/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)}else{const t={instancePath:n+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:O.properties.type.type}};e===null?
e=[t]:e.push(t),s++}}if(i.uris!==void 0){let r=i.uris;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/uris/"+p,schemaPath:"#/properties/uris/items/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/uris",schemaPath:"#/properties/uris/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.uri!==void 0){let r=i.uri;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type:O.properties.uri.type}};e===
null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return G.errors=e,s===0}function ke(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!$.call(N.properties,p)){const l={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(
l),s++}if(i.config!==void 0){let p=i.config;if(p&&typeof p=="object"&&!Array.isArray(p))for(const l in p){let y=p[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"&&y!==null){const o={instancePath:n+"/config/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:N.
properties.config.additionalProperties.type}};e===null?e=[o]:e.push(o),s++}}else{const l={instancePath:n+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(i.decisionStrategy!==void 0){
let p=i.decisionStrategy;const l=s;let y=!1;const o=s;if(!(p==="AFFIRMATIVE"||p==="UNANIMOUS"||p==="CONSENSUS"||p===null)){
const a={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"enum",params:{
allowedValues:N.properties.decisionStrategy.anyOf[0].enum}};e===null?e=[a]:e.push(a),s++}var r=o===s;if(y=y||r,!y){const a=s;
if(typeof p=="string"){if(!c.test(p)){const m={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrat\
egy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[m]:e.push(m),s++}}else{
const m={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),s++}var r=a===s;y=y||r}if(y)s=l,e!==null&&(l?e.length=l:e=null);else{const a={instancePath:n+
"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),
s++}}if(i.description!==void 0){let p=i.description;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/descripti\
on",schemaPath:"#/properties/description/type",keyword:"type",params:{type:N.properties.description.type}};e===null?e=[l]:
e.push(l),s++}}if(i.id!==void 0){let p=i.id;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:N.properties.id.type}};e===null?e=[l]:e.push(l),s++}}if(i.logic!==void 0){
let p=i.logic;const l=s;let y=!1;const o=s;if(!(p==="POSITIVE"||p==="NEGATIVE"||p===null)){const a={instancePath:n+"/log\
ic",schemaPath:"#/properties/logic/anyOf/0/enum",keyword:"enum",params:{allowedValues:N.properties.logic.anyOf[0].enum}};
e===null?e=[a]:e.push(a),s++}var t=o===s;if(y=y||t,!y){const a=s;if(typeof p=="string"){if(!c.test(p)){const m={instancePath:n+
"/logic",schemaPath:"#/properties/logic/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:n+"/logic",schemaPath:"#/properties/logic/anyOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}var t=a===s;y=y||t}if(y)s=l,e!==null&&(l?e.length=l:e=null);else{
const a={instancePath:n+"/logic",schemaPath:"#/properties/logic/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(
a),s++}}if(i.name!==void 0){let p=i.name;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:N.properties.name.type}};e===null?e=[l]:e.push(l),s++}}if(i.owner!==void 0){
let p=i.owner;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"\
type",params:{type:N.properties.owner.type}};e===null?e=[l]:e.push(l),s++}}if(i.policies!==void 0){let p=i.policies;if(Array.
isArray(p)){const l=p.length;for(let y=0;y<l;y++)if(typeof p[y]!="string"){const o={instancePath:n+"/policies/"+y,schemaPath:"\
#/properties/policies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const l={instancePath:n+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}
if(i.resourceType!==void 0){let p=i.resourceType;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/resourceType",
schemaPath:"#/properties/resourceType/type",keyword:"type",params:{type:N.properties.resourceType.type}};e===null?e=[l]:
e.push(l),s++}}if(i.resources!==void 0){let p=i.resources;if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)if(typeof p[y]!=
"string"){const o={instancePath:n+"/resources/"+y,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const l={instancePath:n+"/resources",schemaPath:"#/properties/resourc\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(i.resourcesData!==void 0){let p=i.resourcesData;
if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)G(p[y],{instancePath:n+"/resourcesData/"+y,parentData:p,parentDataProperty:y,
rootData:u})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)}else{const l={instancePath:n+"/resourcesData",schemaPath:"\
#/properties/resourcesData/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(i.scopes!==void 0){
let p=i.scopes;if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)if(typeof p[y]!="string"){const o={instancePath:n+
"/scopes/"+y,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}}else{const l={instancePath:n+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};
e===null?e=[l]:e.push(l),s++}}if(i.scopesData!==void 0){let p=i.scopesData;if(Array.isArray(p)){const l=p.length;for(let y=0;y<
l;y++)j(p[y],{instancePath:n+"/scopesData/"+y,parentData:p,parentDataProperty:y,rootData:u})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)}else{const l={instancePath:n+"/scopesData",schemaPath:"#/properties/scopesData/type",keyword:"type",
params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(i.type!==void 0){let p=i.type;if(typeof p!="string"&&p!==null){const l={
instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:N.properties.type.type}};e===null?
e=[l]:e.push(l),s++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[p]:e.push(p),s++}return ke.errors=e,s===0}function U(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!$.call(Q.properties,p)){const l={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(
l),s++}if(i.allowRemoteResourceManagement!==void 0){let p=i.allowRemoteResourceManagement;if(typeof p!="boolean"&&typeof p!=
"string"&&p!==null){const l={instancePath:n+"/allowRemoteResourceManagement",schemaPath:"#/properties/allowRemoteResourc\
eManagement/type",keyword:"type",params:{type:Q.properties.allowRemoteResourceManagement.type}};e===null?e=[l]:e.push(l),
s++}if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/allowRemoteResourceManagement",schemaPath:"#/properties\
/allowRemoteResourceManagement/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[l]:e.push(l),s++}}if(i.authorizationSchema!==void 0&&(De(i.authorizationSchema,{instancePath:n+"/authorizationSchema",parentData:i,
parentDataProperty:"authorizationSchema",rootData:u})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),i.clientId!==
void 0){let p=i.clientId;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/clientId",schemaPath:"#/properties/c\
lientId/type",keyword:"type",params:{type:Q.properties.clientId.type}};e===null?e=[l]:e.push(l),s++}}if(i.decisionStrategy!==
void 0){let p=i.decisionStrategy;const l=s;let y=!1;const o=s;if(!(p==="AFFIRMATIVE"||p==="UNANIMOUS"||p==="CONSENSUS"||
p===null)){const a={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Q.properties.decisionStrategy.anyOf[0].enum}};e===null?e=[a]:e.push(a),s++}var r=o===s;if(y=
y||r,!y){const a=s;if(typeof p=="string"){if(!c.test(p)){const m={instancePath:n+"/decisionStrategy",schemaPath:"#/prope\
rties/decisionStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[m]:e.push(m),s++}}else{const m={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}var r=a===s;y=y||r}if(y)s=l,e!==null&&(l?e.length=
l:e=null);else{const a={instancePath:n+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"any\
Of",params:{}};e===null?e=[a]:e.push(a),s++}}if(i.id!==void 0){let p=i.id;if(typeof p!="string"&&p!==null){const l={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Q.properties.id.type}};e===null?e=[l]:e.push(l),s++}}
if(i.name!==void 0){let p=i.name;if(typeof p!="string"&&p!==null){const l={instancePath:n+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:Q.properties.name.type}};e===null?e=[l]:e.push(l),s++}}if(i.policies!==void 0){
let p=i.policies;if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)ke(p[y],{instancePath:n+"/policies/"+y,parentData:p,
parentDataProperty:y,rootData:u})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)}else{const l={instancePath:n+"/\
policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(i.
policyEnforcementMode!==void 0){let p=i.policyEnforcementMode;const l=s;let y=!1;const o=s;if(!(p==="ENFORCING"||p==="PE\
RMISSIVE"||p==="DISABLED"||p===null)){const a={instancePath:n+"/policyEnforcementMode",schemaPath:"#/properties/policyEn\
forcementMode/anyOf/0/enum",keyword:"enum",params:{allowedValues:Q.properties.policyEnforcementMode.anyOf[0].enum}};e===
null?e=[a]:e.push(a),s++}var t=o===s;if(y=y||t,!y){const a=s;if(typeof p=="string"){if(!c.test(p)){const m={instancePath:n+
"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:n+"/policyEnforcementMode",schemaPath:"\
#/properties/policyEnforcementMode/anyOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}var t=a===
s;y=y||t}if(y)s=l,e!==null&&(l?e.length=l:e=null);else{const a={instancePath:n+"/policyEnforcementMode",schemaPath:"#/pr\
operties/policyEnforcementMode/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),s++}}if(i.resources!==void 0){
let p=i.resources;if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)G(p[y],{instancePath:n+"/resources/"+y,parentData:p,
parentDataProperty:y,rootData:u})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)}else{const l={instancePath:n+"/re\
sources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(i.
scopes!==void 0){let p=i.scopes;if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)j(p[y],{instancePath:n+"/scope\
s/"+y,parentData:p,parentDataProperty:y,rootData:u})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)}else{const l={
instancePath:n+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),s++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}return U.errors=e,s===0}const Yt=b.definitions.Claims,me=b.definitions.Claim;function Fe(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;const r=s;let t=!1;const p=s;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.clientRoles===void 0){const y={instancePath:n,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
clientRoles"}};e===null?e=[y]:e.push(y),s++}var l=p===s;if(t=t||l,!t){const y=s;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.realmRoles===void 0){const a={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
realmRoles"}};e===null?e=[a]:e.push(a),s++}var l=y===s;if(t=t||l,!t){const a=s;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.groups===void 0){const m={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
groups"}};e===null?e=[m]:e.push(m),s++}var l=a===s;if(t=t||l,!t){const m=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&
i.userAttribute===void 0){const E={instancePath:n,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"\
userAttribute"}};e===null?e=[E]:e.push(E),s++}var l=m===s;if(t=t||l,!t){const E=s;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.value===void 0){const we={instancePath:n,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[we]:e.push(we),s++}var l=E===s;t=t||l}}}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{const y={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const y in i)if(!(y==="clientRoles"||y==="fullPath"||y==="groups"||y==="multivalued"||y==="prefix"||y==="realmRoles"||
y==="userAttribute"||y==="value")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y}};e===null?e=[o]:e.push(o),s++}if(i.clientRoles!==void 0&&typeof i.clientRoles!="stri\
ng"){const y={instancePath:n+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[y]:e.push(y),s++}if(i.fullPath!==void 0){let y=i.fullPath;if(typeof y!="boolean"&&typeof y!="string"&&
y!==null){const o={instancePath:n+"/fullPath",schemaPath:"#/properties/fullPath/type",keyword:"type",params:{type:me.properties.
fullPath.type}};e===null?e=[o]:e.push(o),s++}if(typeof y=="string"&&!c.test(y)){const o={instancePath:n+"/fullPath",schemaPath:"\
#/properties/fullPath/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[o]:e.push(
o),s++}}if(i.groups!==void 0&&i.groups!==!0){const y={instancePath:n+"/groups",schemaPath:"#/properties/groups/enum",keyword:"\
enum",params:{allowedValues:me.properties.groups.enum}};e===null?e=[y]:e.push(y),s++}if(i.multivalued!==void 0){let y=i.
multivalued;if(typeof y!="boolean"&&typeof y!="string"&&y!==null){const o={instancePath:n+"/multivalued",schemaPath:"#/p\
roperties/multivalued/type",keyword:"type",params:{type:me.properties.multivalued.type}};e===null?e=[o]:e.push(o),s++}if(typeof y==
"string"&&!c.test(y)){const o={instancePath:n+"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"patt\
ern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[o]:e.push(o),s++}}if(i.prefix!==void 0){let y=i.prefix;
if(typeof y!="string"&&y!==null){const o={instancePath:n+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",
params:{type:me.properties.prefix.type}};e===null?e=[o]:e.push(o),s++}}if(i.realmRoles!==void 0&&i.realmRoles!==!0){const y={
instancePath:n+"/realmRoles",schemaPath:"#/properties/realmRoles/enum",keyword:"enum",params:{allowedValues:me.properties.
realmRoles.enum}};e===null?e=[y]:e.push(y),s++}if(i.userAttribute!==void 0&&typeof i.userAttribute!="string"){const y={instancePath:n+
"/userAttribute",schemaPath:"#/properties/userAttribute/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),s++}if(i.value!==void 0){let y=i.value;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){
const o={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:me.properties.value.type}};
e===null?e=[o]:e.push(o),s++}}}else{const y={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[y]:e.push(y),s++}return Fe.errors=e,s===0}function Y(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i))for(const r in i)Fe(i[r],{instancePath:n+"/"+r.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:r,rootData:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length);else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Y.
errors=e,s===0}const Xt=b.definitions.Mappers,R=b.definitions.ProtocolMapperRepresentation;function S(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),s++}if(i.protocolMapper===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"protocolMapper"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="name"||r==="protocolMapper"||
r==="config"||r==="protocol"||r==="id"||r==="consentRequired"||r==="consentText")){const t={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==
void 0&&typeof i.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.protocolMapper!==void 0&&typeof i.protocolMapper!="string"){const r={instancePath:n+
"/protocolMapper",schemaPath:"#/properties/protocolMapper/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!$.call(
R.properties.config.properties,t)){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="bool\
ean"&&p!==null){const l={instancePath:n+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/con\
fig/additionalProperties/type",keyword:"type",params:{type:R.properties.config.additionalProperties.type}};e===null?e=[l]:
e.push(l),s++}}if(r["claim.name"]!==void 0){let t=r["claim.name"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/claim.name",schemaPath:"#/properties/config/propert\
ies/claim.name/type",keyword:"type",params:{type:R.properties.config.properties["claim.name"].type}};e===null?e=[p]:e.push(
p),s++}}if(r["claim.value"]!==void 0){let t=r["claim.value"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/claim.value",schemaPath:"#/properties/config/properties/\
claim.value/type",keyword:"type",params:{type:R.properties.config.properties["claim.value"].type}};e===null?e=[p]:e.push(
p),s++}}if(r["jsonType.label"]!==void 0){let t=r["jsonType.label"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/jsonType.label",schemaPath:"#/properties/config/pro\
perties/jsonType.label/type",keyword:"type",params:{type:R.properties.config.properties["jsonType.label"].type}};e===null?
e=[p]:e.push(p),s++}}if(r.multivalued!==void 0){let t=r.multivalued;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/multivalued",schemaPath:"#/properties/config/proper\
ties/multivalued/type",keyword:"type",params:{type:R.properties.config.properties.multivalued.type}};e===null?e=[p]:e.push(
p),s++}}if(r["user.attribute"]!==void 0){let t=r["user.attribute"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/user.attribute",schemaPath:"#/properties/config/pro\
perties/user.attribute/type",keyword:"type",params:{type:R.properties.config.properties["user.attribute"].type}};e===null?
e=[p]:e.push(p),s++}}if(r["usermodel.clientRoleMapping.clientId"]!==void 0){let t=r["usermodel.clientRoleMapping.clientI\
d"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/\
config/usermodel.clientRoleMapping.clientId",schemaPath:"#/properties/config/properties/usermodel.clientRoleMapping.clie\
ntId/type",keyword:"type",params:{type:R.properties.config.properties["usermodel.clientRoleMapping.clientId"].type}};e===
null?e=[p]:e.push(p),s++}}if(r["usermodel.clientRoleMapping.rolePrefix"]!==void 0){let t=r["usermodel.clientRoleMapping.\
rolePrefix"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/usermodel.clientRoleMapping.rolePrefix",schemaPath:"#/properties/config/properties/usermodel.clientRoleMapping.\
rolePrefix/type",keyword:"type",params:{type:R.properties.config.properties["usermodel.clientRoleMapping.rolePrefix"].type}};
e===null?e=[p]:e.push(p),s++}}if(r["usermodel.realmRoleMapping.rolePrefix"]!==void 0){let t=r["usermodel.realmRoleMappin\
g.rolePrefix"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/usermodel.realmRoleMapping.rolePrefix",schemaPath:"#/properties/config/properties/usermodel.realmRoleMapping.ro\
lePrefix/type",keyword:"type",params:{type:R.properties.config.properties["usermodel.realmRoleMapping.rolePrefix"].type}};
e===null?e=[p]:e.push(p),s++}}if(r["included.client.audience"]!==void 0){let t=r["included.client.audience"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/included.c\
lient.audience",schemaPath:"#/properties/config/properties/included.client.audience/type",keyword:"type",params:{type:R.
properties.config.properties["included.client.audience"].type}};e===null?e=[p]:e.push(p),s++}}if(r["included.custom.audi\
ence"]!==void 0){let t=r["included.custom.audience"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/config/included.custom.audience",schemaPath:"#/properties/config/properti\
es/included.custom.audience/type",keyword:"type",params:{type:R.properties.config.properties["included.custom.audience"].
type}};e===null?e=[p]:e.push(p),s++}}if(r["full.path"]!==void 0){let t=r["full.path"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/full.path",schemaPath:"#/propert\
ies/config/properties/full.path/type",keyword:"type",params:{type:R.properties.config.properties["full.path"].type}};e===
null?e=[p]:e.push(p),s++}}if(r["id.token.claim"]!==void 0){let t=r["id.token.claim"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/id.token.claim",schemaPath:"#/pr\
operties/config/properties/id.token.claim/type",keyword:"type",params:{type:R.properties.config.properties["id.token.cla\
im"].type}};e===null?e=[p]:e.push(p),s++}}if(r["access.token.claim"]!==void 0){let t=r["access.token.claim"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/access.tok\
en.claim",schemaPath:"#/properties/config/properties/access.token.claim/type",keyword:"type",params:{type:R.properties.config.
properties["access.token.claim"].type}};e===null?e=[p]:e.push(p),s++}}if(r["userinfo.token.claim"]!==void 0){let t=r["us\
erinfo.token.claim"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/userinfo.token.claim",schemaPath:"#/properties/config/properties/userinfo.token.claim/type",keyword:"\
type",params:{type:R.properties.config.properties["userinfo.token.claim"].type}};e===null?e=[p]:e.push(p),s++}}if(r["int\
rospection.token.claim"]!==void 0){let t=r["introspection.token.claim"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/introspection.token.claim",schemaPath:"#/properties\
/config/properties/introspection.token.claim/type",keyword:"type",params:{type:R.properties.config.properties["introspec\
tion.token.claim"].type}};e===null?e=[p]:e.push(p),s++}}if(r["lightweight.claim"]!==void 0){let t=r["lightweight.claim"];
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/lightweight.claim",schemaPath:"#/properties/config/properties/lightweight.claim/type",keyword:"type",params:{type:R.properties.
config.properties["lightweight.claim"].type}};e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:n+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.protocol!==void 0){let r=i.
protocol;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"\
type",params:{type:R.properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:R.properties.
id.type}};e===null?e=[t]:e.push(t),s++}}if(i.consentRequired!==void 0){let r=i.consentRequired;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"t\
ype",params:{type:R.properties.consentRequired.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\
\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.consentText!==void 0){let r=i.consentText;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/consentText",schemaPath:"#/properties/consentText/type",keyword:"type",params:{
type:R.properties.consentText.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}function X(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(Array.isArray(i)){const r=i.length;for(let t=0;t<r;t++)S(i[t],{
instancePath:n+"/"+t,parentData:i,parentDataProperty:t,rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return X.
errors=e,s===0}const Ae=b.definitions.ClientRole,Lt=b.definitions.RoleRepresentationComposites;function Z(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="client"||r==="realm"||r==="application")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.client!==void 0){let r=i.client;if(r&&
typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){
let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/cli\
ent/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/client/additionalProperties/items/type",keyword:"\
type",params:{type:Lt.properties.client.additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+
"/client/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/client/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/client",schemaPath:"#/properti\
es/client/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.realm!==void 0){let r=i.realm;
if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/realm/"+p,
schemaPath:"#/properties/realm/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={
instancePath:n+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.application!==void 0){let r=i.application;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];
if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){const a={instancePath:n+"/application/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"\
#/properties/application/additionalProperties/items/type",keyword:"type",params:{type:Lt.properties.application.additionalProperties.
items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/application/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/application/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),s++}}else{const t={instancePath:n+"/application",schemaPath:"#/properties/application/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}function je(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Ae.type}};e===null?e=[r]:e.push(r),s++}if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="name"||r==="protected"||r==="attributes"||r==="composite\
s"||r==="description")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.protected!==
void 0){let r=i.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:n+"/protected",schemaPath:"#/propertie\
s/protected/type",keyword:"type",params:{type:Ae.properties.protected.type}};e===null?e=[t]:e.push(t),s++}}if(i.attributes!==
void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(!Array.isArray(p)&&
typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/attribu\
tes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"t\
ype",params:{type:Ae.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(p)){
const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="b\
oolean"){const a={instancePath:n+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/\
attributes/additionalProperties/items/type",keyword:"type",params:{type:Ae.properties.attributes.additionalProperties.items.
type}};e===null?e=[a]:e.push(a),s++}}}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.composites!==void 0&&(Z(i.composites,{instancePath:n+
"/composites",parentData:i,parentDataProperty:"composites",rootData:u})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:Ae.properties.description.type}};e===null?e=[t]:e.push(t),s++}}}
return je.errors=e,s===0}const Gt=b.definitions.ServiceAccount;function Me(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(typeof i!="boolean"&&typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Gt.type}};e===null?e=[r]:e.push(r),s++}
if(typeof i=="string"&&!c.test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file|param):.*\\)$"}};e===null?e=[r]:e.push(r),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="clientRoles"||r==="groups"||r==="realmRoles")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.clientRoles!==void 0){let r=i.clientRoles;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<
l;y++)if(typeof p[y]!="string"){const o={instancePath:n+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"\
#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}}else{const l={instancePath:n+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clie\
ntRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}}if(i.groups!==void 0){let r=i.groups;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="str\
ing"){const l={instancePath:n+"/groups/"+p,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.realmRoles!==void 0){let r=i.realmRoles;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/realmRoles/"+p,schemaPath:"\
#/properties/realmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}
return Me.errors=e,s===0}function ee(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0){const r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!$.call(P.properties,
r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.clientId!==void 0&&typeof i.clientId!="string"){const r={instancePath:n+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.adminUrl!==void 0){
let r=i.adminUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/adminUrl",schemaPath:"#/properties/adminUrl/\
type",keyword:"type",params:{type:P.properties.adminUrl.type}};e===null?e=[t]:e.push(t),s++}}if(i.attributes!==void 0){let r=i.
attributes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!$.call(P.properties.attributes.properties,t)){
let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:P.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}if(r["access.token.\
lifespan"]!==void 0){let t=r["access.token.lifespan"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/attributes/access.token.lifespan",schemaPath:"#/properties/attributes/pro\
perties/access.token.lifespan/type",keyword:"type",params:{type:P.properties.attributes.properties["access.token.lifespa\
n"].type}};e===null?e=[p]:e.push(p),s++}}if(r["client.session.idle.timeout"]!==void 0){let t=r["client.session.idle.time\
out"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/attributes/client.session.idle.timeout",schemaPath:"#/properties/attributes/properties/client.session.idle.timeout/typ\
e",keyword:"type",params:{type:P.properties.attributes.properties["client.session.idle.timeout"].type}};e===null?e=[p]:e.
push(p),s++}}if(r["client.session.max.lifespan"]!==void 0){let t=r["client.session.max.lifespan"];if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/client.session.m\
ax.lifespan",schemaPath:"#/properties/attributes/properties/client.session.max.lifespan/type",keyword:"type",params:{type:P.
properties.attributes.properties["client.session.max.lifespan"].type}};e===null?e=[p]:e.push(p),s++}}if(r["pkce.code.cha\
llenge.method"]!==void 0){let t=r["pkce.code.challenge.method"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/pkce.code.challenge.method",schemaPath:"#/properties\
/attributes/properties/pkce.code.challenge.method/type",keyword:"type",params:{type:P.properties.attributes.properties["\
pkce.code.challenge.method"].type}};e===null?e=[p]:e.push(p),s++}}if(r["post.logout.redirect.uris"]!==void 0){let t=r["p\
ost.logout.redirect.uris"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/attributes/post.logout.redirect.uris",schemaPath:"#/properties/attributes/properties/post.logout.redire\
ct.uris/type",keyword:"type",params:{type:P.properties.attributes.properties["post.logout.redirect.uris"].type}};e===null?
e=[p]:e.push(p),s++}}if(r["backchannel.logout.url"]!==void 0){let t=r["backchannel.logout.url"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/backchannel.logout.url",schemaPath:"\
#/properties/attributes/properties/backchannel.logout.url/type",keyword:"type",params:{type:P.properties.attributes.properties["\
backchannel.logout.url"].type}};e===null?e=[p]:e.push(p),s++}}if(r["backchannel.logout.session.required"]!==void 0){let t=r["\
backchannel.logout.session.required"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==
null){const p={instancePath:n+"/attributes/backchannel.logout.session.required",schemaPath:"#/properties/attributes/prop\
erties/backchannel.logout.session.required/type",keyword:"type",params:{type:P.properties.attributes.properties["backcha\
nnel.logout.session.required"].type}};e===null?e=[p]:e.push(p),s++}}if(r["oauth2.device.authorization.grant.enabled"]!==
void 0){let t=r["oauth2.device.authorization.grant.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/oauth2.device.authorization.grant.enabled",schemaPath:"\
#/properties/attributes/properties/oauth2.device.authorization.grant.enabled/type",keyword:"type",params:{type:P.properties.
attributes.properties["oauth2.device.authorization.grant.enabled"].type}};e===null?e=[p]:e.push(p),s++}}if(r["standard.t\
oken.exchange.enabled"]!==void 0){let t=r["standard.token.exchange.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/standard.token.exchange.enabled",schemaPath:"\
#/properties/attributes/properties/standard.token.exchange.enabled/type",keyword:"type",params:{type:P.properties.attributes.
properties["standard.token.exchange.enabled"].type}};e===null?e=[p]:e.push(p),s++}}if(r["access.token.signed.response.al\
g"]!==void 0){let t=r["access.token.signed.response.alg"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/attributes/access.token.signed.response.alg",schemaPath:"#/properties/att\
ributes/properties/access.token.signed.response.alg/type",keyword:"type",params:{type:P.properties.attributes.properties["\
access.token.signed.response.alg"].type}};e===null?e=[p]:e.push(p),s++}}if(r["id.token.signed.response.alg"]!==void 0){let t=r["\
id.token.signed.response.alg"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){
const p={instancePath:n+"/attributes/id.token.signed.response.alg",schemaPath:"#/properties/attributes/properties/id.tok\
en.signed.response.alg/type",keyword:"type",params:{type:P.properties.attributes.properties["id.token.signed.response.al\
g"].type}};e===null?e=[p]:e.push(p),s++}}if(r["access.token.header.type.rfc9068"]!==void 0){let t=r["access.token.header\
.type.rfc9068"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/attributes/access.token.header.type.rfc9068",schemaPath:"#/properties/attributes/properties/access.token.header.type.r\
fc9068/type",keyword:"type",params:{type:P.properties.attributes.properties["access.token.header.type.rfc9068"].type}};e===
null?e=[p]:e.push(p),s++}}if(r["client.use.lightweight.access.token.enabled"]!==void 0){let t=r["client.use.lightweight.\
access.token.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/attributes/client.use.lightweight.access.token.enabled",schemaPath:"#/properties/attributes/properties/\
client.use.lightweight.access.token.enabled/type",keyword:"type",params:{type:P.properties.attributes.properties["client\
.use.lightweight.access.token.enabled"].type}};e===null?e=[p]:e.push(p),s++}}if(r["use.refresh.tokens"]!==void 0){let t=r["\
use.refresh.tokens"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/attributes/use.refresh.tokens",schemaPath:"#/properties/attributes/properties/use.refresh.tokens/type",
keyword:"type",params:{type:P.properties.attributes.properties["use.refresh.tokens"].type}};e===null?e=[p]:e.push(p),s++}}
if(r["client_credentials.use_refresh_token"]!==void 0){let t=r["client_credentials.use_refresh_token"];if(typeof t!="str\
ing"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/client_cre\
dentials.use_refresh_token",schemaPath:"#/properties/attributes/properties/client_credentials.use_refresh_token/type",keyword:"\
type",params:{type:P.properties.attributes.properties["client_credentials.use_refresh_token"].type}};e===null?e=[p]:e.push(
p),s++}}if(r["dpop.bound.access.tokens"]!==void 0){let t=r["dpop.bound.access.tokens"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/dpop.bound.access.tokens",schemaPath:"\
#/properties/attributes/properties/dpop.bound.access.tokens/type",keyword:"type",params:{type:P.properties.attributes.properties["\
dpop.bound.access.tokens"].type}};e===null?e=[p]:e.push(p),s++}}if(r["tls.client.certificate.bound.access.tokens"]!==void 0){
let t=r["tls.client.certificate.bound.access.tokens"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/attributes/tls.client.certificate.bound.access.tokens",schemaPath:"#/prop\
erties/attributes/properties/tls.client.certificate.bound.access.tokens/type",keyword:"type",params:{type:P.properties.attributes.
properties["tls.client.certificate.bound.access.tokens"].type}};e===null?e=[p]:e.push(p),s++}}if(r["use.jwks.url"]!==void 0){
let t=r["use.jwks.url"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/attributes/use.jwks.url",schemaPath:"#/properties/attributes/properties/use.jwks.url/type",keyword:"typ\
e",params:{type:P.properties.attributes.properties["use.jwks.url"].type}};e===null?e=[p]:e.push(p),s++}}if(r["jwks.url"]!==
void 0){let t=r["jwks.url"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/attributes/jwks.url",schemaPath:"#/properties/attributes/properties/jwks.url/type",keyword:"type",params:{
type:P.properties.attributes.properties["jwks.url"].type}};e===null?e=[p]:e.push(p),s++}}if(r["saml.assertion.signature"]!==
void 0){let t=r["saml.assertion.signature"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolea\
n"&&t!==null){const p={instancePath:n+"/attributes/saml.assertion.signature",schemaPath:"#/properties/attributes/propert\
ies/saml.assertion.signature/type",keyword:"type",params:{type:P.properties.attributes.properties["saml.assertion.signat\
ure"].type}};e===null?e=[p]:e.push(p),s++}}if(r["saml.server.signature"]!==void 0){let t=r["saml.server.signature"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/saml.s\
erver.signature",schemaPath:"#/properties/attributes/properties/saml.server.signature/type",keyword:"type",params:{type:P.
properties.attributes.properties["saml.server.signature"].type}};e===null?e=[p]:e.push(p),s++}}if(r["saml.client.signatu\
re"]!==void 0){let t=r["saml.client.signature"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="bo\
olean"&&t!==null){const p={instancePath:n+"/attributes/saml.client.signature",schemaPath:"#/properties/attributes/proper\
ties/saml.client.signature/type",keyword:"type",params:{type:P.properties.attributes.properties["saml.client.signature"].
type}};e===null?e=[p]:e.push(p),s++}}if(r["saml.encrypt"]!==void 0){let t=r["saml.encrypt"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/saml.encrypt",schemaPath:"#/\
properties/attributes/properties/saml.encrypt/type",keyword:"type",params:{type:P.properties.attributes.properties["saml\
.encrypt"].type}};e===null?e=[p]:e.push(p),s++}}if(r["saml.force.post.binding"]!==void 0){let t=r["saml.force.post.bindi\
ng"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"\
/attributes/saml.force.post.binding",schemaPath:"#/properties/attributes/properties/saml.force.post.binding/type",keyword:"\
type",params:{type:P.properties.attributes.properties["saml.force.post.binding"].type}};e===null?e=[p]:e.push(p),s++}}if(r["\
saml.signing.certificate"]!==void 0){let t=r["saml.signing.certificate"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/saml.signing.certificate",schemaPath:"#/propert\
ies/attributes/properties/saml.signing.certificate/type",keyword:"type",params:{type:P.properties.attributes.properties["\
saml.signing.certificate"].type}};e===null?e=[p]:e.push(p),s++}}if(r.saml_name_id_format!==void 0){let t=r.saml_name_id_format;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attr\
ibutes/saml_name_id_format",schemaPath:"#/properties/attributes/properties/saml_name_id_format/type",keyword:"type",params:{
type:P.properties.attributes.properties.saml_name_id_format.type}};e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:n+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}}if(i.audience!==void 0&&(J(i.audience,{instancePath:n+"/audience",parentData:i,parentDataProperty:"audience",rootData:u})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),i.authenticationFlowBindingOverrides!==void 0){let r=i.authenticationFlowBindingOverrides;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",
params:{type:P.properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{
const t={instancePath:n+"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverride\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationServicesEnabled!==void 0){
let r=i.authorizationServicesEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/aut\
horizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:P.properties.
authorizationServicesEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationSettings!==void 0&&(U(i.authorizationSettings,
{instancePath:n+"/authorizationSettings",parentData:i,parentDataProperty:"authorizationSettings",rootData:u})||(e=e===null?
U.errors:e.concat(U.errors),s=e.length)),i.baseUrl!==void 0){let r=i.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:P.properties.baseUrl.type}};e===null?e=[t]:
e.push(t),s++}}if(i.bearerOnly!==void 0){let r=i.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type:P.properties.bearerOnly.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/bearerOnly",schemaPath:"\
#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.claims!==void 0&&(Y(i.claims,{instancePath:n+"/claims",parentData:i,parentDataProperty:"claims",rootData:u})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),i.clientAuthenticatorType!==void 0){let r=i.clientAuthenticatorType;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthe\
nticatorType/type",keyword:"type",params:{type:P.properties.clientAuthenticatorType.type}};e===null?e=[t]:e.push(t),s++}}
if(i.consentRequired!==void 0){let r=i.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:P.properties.consentRequired.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/consentRequired",schemaPath:"\
#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:
e.push(t),s++}}if(i.defaultClientScopes!==void 0){let r=i.defaultClientScopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/defaultClientScopes/"+p,schemaPath:"#/properties/defaultClient\
Scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/d\
efaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:P.properties.description.type}};e===
null?e=[t]:e.push(t),s++}}if(i.directAccessGrantsEnabled!==void 0){let r=i.directAccessGrantsEnabled;if(typeof r!="boole\
an"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/directAccessGrantsEnabled",schemaPath:"#/properties/directA\
ccessGrantsEnabled/type",keyword:"type",params:{type:P.properties.directAccessGrantsEnabled.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/directAccessGrantsEnabled",schemaPath:"#/properties/\
directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.
push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:P.properties.enabled.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.frontchannelLogout!==
void 0){let r=i.frontchannelLogout;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/front\
channelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type:P.properties.frontchannelLogout.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/frontchannelLogout",schemaPath:"\
#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[t]:e.push(t),s++}}if(i.fullScopeAllowed!==void 0){let r=i.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&
r!==null){const t={instancePath:n+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{
type:P.properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:P.properties.id.type}};e===null?e=[t]:e.push(t),s++}}
if(i.implicitFlowEnabled!==void 0){let r=i.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:P.properties.
implicitFlowEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/imp\
licitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.mappers!==void 0&&(X(i.mappers,{instancePath:n+"/mappers",parentData:i,
parentDataProperty:"mappers",rootData:u})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),i.name!==void 0){let r=i.
name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:P.properties.name.type}};e===null?e=[t]:e.push(t),s++}}if(i.optionalClientScopes!==void 0){let r=i.optionalClientScopes;
if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/optionalCl\
ientScopes/"+p,schemaPath:"#/properties/optionalClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/\
type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.protected!==void 0){let r=i.protected;if(typeof r!=
"boolean"&&r!==null){const t={instancePath:n+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{
type:P.properties.protected.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="\
string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:P.
properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocolMappers!==void 0){let r=i.protocolMappers;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)S(r[p],{instancePath:n+"/protocolMappers/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{const t={instancePath:n+"/protocolMappers",schemaPath:"\
#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.publicClient!==
void 0){let r=i.publicClient;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/publicClien\
t",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type:P.properties.publicClient.type}};e===null?e=[
t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/publicClient",schemaPath:"#/properties/pub\
licClient/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
redirectUris!==void 0){let r=i.redirectUris;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="s\
tring"){const l={instancePath:n+"/redirectUris/"+p,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/redirectUris",schemaPath:"#/properties/redi\
rectUris/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.roles!==void 0){let r=i.roles;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)je(r[p],{instancePath:n+"/roles/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length)}else{const t={instancePath:n+"/roles",schemaPath:"#/properties/rol\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.rootUrl!==void 0){let r=i.rootUrl;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:P.
properties.rootUrl.type}};e===null?e=[t]:e.push(t),s++}}if(i.secret!==void 0){let r=i.secret;if(typeof r!="string"&&r!==
null){const t={instancePath:n+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:P.properties.secret.
type}};e===null?e=[t]:e.push(t),s++}}if(i.serviceAccount!==void 0&&(Me(i.serviceAccount,{instancePath:n+"/serviceAccount",
parentData:i,parentDataProperty:"serviceAccount",rootData:u})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),i.
serviceAccountsEnabled!==void 0){let r=i.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:P.
properties.serviceAccountsEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.standardFlowEnabled!==void 0){let r=i.standardFlowEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/prope\
rties/standardFlowEnabled/type",keyword:"type",params:{type:P.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standa\
rdFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}
if(i.webOrigins!==void 0){let r=i.webOrigins;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="\
string"){const l={instancePath:n+"/webOrigins/"+p,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/webOrigins",schemaPath:"#/properties/webOri\
gins/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.access!==void 0){let r=i.access;if(r&&
typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!="boolean"&&typeof p!="string"&&p!==null){
const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalPr\
operties/type",keyword:"type",params:{type:P.properties.access.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}
if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.alwaysDisplayInConsole!==void 0){let r=i.alwaysDisplayInConsole;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/alwaysDisplayInConsole",schemaPath:"#/properties/alwa\
ysDisplayInConsole/type",keyword:"type",params:{type:P.properties.alwaysDisplayInConsole.type}};e===null?e=[t]:e.push(t),
s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/alwaysDisplayInConsole",schemaPath:"#/properties/always\
DisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),
s++}}if(i.nodeReRegistrationTimeout!==void 0){let r=i.nodeReRegistrationTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"#/prope\
rties/nodeReRegistrationTimeout/type",keyword:"type",params:{type:P.properties.nodeReRegistrationTimeout.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"\
#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[t]:e.push(t),s++}}if(i.notBefore!==void 0){let r=i.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"\
type",params:{type:P.properties.notBefore.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.origin!==void 0){let r=i.origin;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:P.properties.origin.type}};e===
null?e=[t]:e.push(t),s++}}if(i.registeredNodes!==void 0){let r=i.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const t in r){let p=r[t];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"&&p!==null){
const l={instancePath:n+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registered\
Nodes/additionalProperties/type",keyword:"type",params:{type:P.properties.registeredNodes.additionalProperties.type}};e===
null?e=[l]:e.push(l),s++}if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/registeredNodes/"+t.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/registeredNodes",
schemaPath:"#/properties/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.
registrationAccessToken!==void 0){let r=i.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/registrationAccessToken",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:P.properties.
registrationAccessToken.type}};e===null?e=[t]:e.push(t),s++}}if(i.surrogateAuthRequired!==void 0){let r=i.surrogateAuthRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/pro\
perties/surrogateAuthRequired/type",keyword:"type",params:{type:P.properties.surrogateAuthRequired.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/properti\
es/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.
push(t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:P.properties.type.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientTemplate!==
void 0){let r=i.clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientTemplate",schemaPath:"#/\
properties/clientTemplate/type",keyword:"type",params:{type:P.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),
s++}}if(i.defaultRoles!==void 0){let r=i.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/defaultRoles/"+p,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/defaultRoles",schemaPath:"#/properties/defa\
ultRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.directGrantsOnly!==void 0){let r=i.
directGrantsOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/directGrantsOnly",schemaPath:"\
#/properties/directGrantsOnly/type",keyword:"type",params:{type:P.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/directGrantsOnly",schemaPath:"#/properties/directGra\
ntsOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
useTemplateConfig!==void 0){let r=i.useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type:P.properties.useTemplateConfig.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[t]:e.push(t),s++}}if(i.useTemplateMappers!==void 0){let r=i.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="strin\
g"&&r!==null){const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"t\
ype",params:{type:P.properties.useTemplateMappers.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){
const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.useTemplateScope!==void 0){let r=i.useTemplateScope;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properti\
es/useTemplateScope/type",keyword:"type",params:{type:P.properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope\
/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ee.errors=
e,s===0}const ve=b.definitions.AuthenticationFlowRepresentation,W=b.definitions.AuthenticationExecutionExportRepresentation;
function Ie(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="authenticator"||r==="authenticatorConfig"||r==="authenticatorFlow"||
r==="flowAlias"||r==="priority"||r==="requirement"||r==="userSetupAllowed"||r==="autheticatorFlow")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.authenticator!==void 0){let r=i.authenticator;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/aut\
henticator",schemaPath:"#/properties/authenticator/type",keyword:"type",params:{type:W.properties.authenticator.type}};e===
null?e=[t]:e.push(t),s++}}if(i.authenticatorConfig!==void 0){let r=i.authenticatorConfig;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/authenticatorConfig",schemaPath:"#/properties/authenticatorConfig/type",keyword:"type",params:{
type:W.properties.authenticatorConfig.type}};e===null?e=[t]:e.push(t),s++}}if(i.authenticatorFlow!==void 0){let r=i.authenticatorFlow;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/authenticatorFlow",schemaPath:"#/propert\
ies/authenticatorFlow/type",keyword:"type",params:{type:W.properties.authenticatorFlow.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/authenticatorFlow",schemaPath:"#/properties/authenticatorFl\
ow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.flowAlias!==
void 0){let r=i.flowAlias;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/flowAlias",schemaPath:"#/properties\
/flowAlias/type",keyword:"type",params:{type:W.properties.flowAlias.type}};e===null?e=[t]:e.push(t),s++}}if(i.priority!==
void 0){let r=i.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:W.properties.priority.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/priority",schemaPath:"#/proper\
ties/priority/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}
if(i.requirement!==void 0){let r=i.requirement;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/requirement",schemaPath:"\
#/properties/requirement/type",keyword:"type",params:{type:W.properties.requirement.type}};e===null?e=[t]:e.push(t),s++}}
if(i.userSetupAllowed!==void 0){let r=i.userSetupAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/userSetupAllowed",schemaPath:"#/properties/userSetupAllowed/type",keyword:"type",params:{type:W.properties.
userSetupAllowed.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/userSe\
tupAllowed",schemaPath:"#/properties/userSetupAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.autheticatorFlow!==void 0){let r=i.autheticatorFlow;if(typeof r!="boolean"&&
typeof r!="string"&&r!==null){const t={instancePath:n+"/autheticatorFlow",schemaPath:"#/properties/autheticatorFlow/type",
keyword:"type",params:{type:W.properties.autheticatorFlow.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.
test(r)){const t={instancePath:n+"/autheticatorFlow",schemaPath:"#/properties/autheticatorFlow/pattern",keyword:"pattern",
params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}function Le(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.alias===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alias"}};e===null?e=
[r]:e.push(r),s++}for(const r in i)if(!(r==="alias"||r==="authenticationExecutions"||r==="builtIn"||r==="topLevel"||r===
"description"||r==="id"||r==="providerId")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.alias!==void 0&&typeof i.alias!="string"){
const r={instancePath:n+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(i.authenticationExecutions!==void 0){let r=i.authenticationExecutions;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)Ie(r[p],{instancePath:n+"/authenticationExecutions/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)}else{const t={instancePath:n+"/authenticationExecutions",schemaPath:"\
#/properties/authenticationExecutions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.builtIn!==
void 0){let r=i.builtIn;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/builtIn",schemaPath:"\
#/properties/builtIn/type",keyword:"type",params:{type:ve.properties.builtIn.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/builtIn",schemaPath:"#/properties/builtIn/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.topLevel!==void 0){let r=i.topLevel;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/topLevel",schemaPath:"#/properties/topLevel/type",keyword:"\
type",params:{type:ve.properties.topLevel.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/topLevel",schemaPath:"#/properties/topLevel/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|\
param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==
null){const t={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ve.properties.
description.type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ve.properties.id.type}};e===null?e=[t]:
e.push(t),s++}}if(i.providerId!==void 0){let r=i.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/p\
roviderId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:ve.properties.providerId.type}};e===null?
e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}return Le.errors=e,s===0}const q=b.definitions.ClientScopeRepresentation;function Ne(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),s++}for(const r in i)if(!$.call(q.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.attributes!==void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(!(t==="include.in.token.scope"||t==="display.on.consent.screen"||t==="consent.screen.text"||t==="gui.order")){let p=r[t];
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/attr\
ibutes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:q.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}if(r["include.in.to\
ken.scope"]!==void 0){let t=r["include.in.token.scope"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/attributes/include.in.token.scope",schemaPath:"#/properties/attributes/pr\
operties/include.in.token.scope/type",keyword:"type",params:{type:q.properties.attributes.properties["include.in.token.s\
cope"].type}};e===null?e=[p]:e.push(p),s++}}if(r["display.on.consent.screen"]!==void 0){let t=r["display.on.consent.scre\
en"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"\
/attributes/display.on.consent.screen",schemaPath:"#/properties/attributes/properties/display.on.consent.screen/type",keyword:"\
type",params:{type:q.properties.attributes.properties["display.on.consent.screen"].type}};e===null?e=[p]:e.push(p),s++}}
if(r["consent.screen.text"]!==void 0){let t=r["consent.screen.text"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/consent.screen.text",schemaPath:"#/properties/a\
ttributes/properties/consent.screen.text/type",keyword:"type",params:{type:q.properties.attributes.properties["consent.s\
creen.text"].type}};e===null?e=[p]:e.push(p),s++}}if(r["gui.order"]!==void 0){let t=r["gui.order"];if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/attributes/gui.order",schemaPath:"\
#/properties/attributes/properties/gui.order/type",keyword:"type",params:{type:q.properties.attributes.properties["gui.o\
rder"].type}};e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attribu\
tes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.audience!==void 0&&(J(i.audience,{instancePath:n+
"/audience",parentData:i,parentDataProperty:"audience",rootData:u})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
i.claims!==void 0&&(Y(i.claims,{instancePath:n+"/claims",parentData:i,parentDataProperty:"claims",rootData:u})||(e=e===null?
Y.errors:e.concat(Y.errors),s=e.length)),i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:q.properties.description.
type}};e===null?e=[t]:e.push(t),s++}}if(i.mappers!==void 0&&(X(i.mappers,{instancePath:n+"/mappers",parentData:i,parentDataProperty:"\
mappers",rootData:u})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),i.protected!==void 0){let r=i.protected;if(typeof r!=
"boolean"&&r!==null){const t={instancePath:n+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{
type:q.properties.protected.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="\
string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:q.
properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocolMappers!==void 0){let r=i.protocolMappers;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)S(r[p],{instancePath:n+"/protocolMappers/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{const t={instancePath:n+"/protocolMappers",schemaPath:"\
#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){
let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:q.properties.id.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}const $e=b.definitions.ComponentExportRepresentation,
Rt={validate:Re};function Re(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="config"||r==="name"||r==="providerId"||r==="id"||r==="\
subComponents"||r==="subType")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/config/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{
type:$e.properties.config.additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+
"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/config",schemaPath:"#/properti\
es/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:$e.properties.
name.type}};e===null?e=[t]:e.push(t),s++}}if(i.providerId!==void 0){let r=i.providerId;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:$e.properties.
providerId.type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:$e.properties.id.type}};e===null?e=[t]:e.push(t),s++}}
if(i.subComponents!==void 0){let r=i.subComponents;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];
if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)Rt.validate(p[y],{instancePath:n+"/subComponents/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+y,parentData:p,parentDataProperty:y,rootData:u})||(e=e===null?Rt.validate.errors:e.concat(
Rt.validate.errors),s=e.length)}else{const l={instancePath:n+"/subComponents/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subComponents/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.
push(l),s++}}else{const t={instancePath:n+"/subComponents",schemaPath:"#/properties/subComponents/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.subType!==void 0){let r=i.subType;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/subType",schemaPath:"#/properties/subType/type",keyword:"type",params:{type:$e.properties.subType.type}};
e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}const x=b.definitions.RoleRepresentation;function M(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),s++}for(const r in i)if(!$.call(x.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.attributes!==void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(!Array.isArray(p)&&typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
const l={instancePath:n+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/addi\
tionalProperties/type",keyword:"type",params:{type:x.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.
push(l),s++}if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="nu\
mber"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+y,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type:x.properties.attributes.
additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}}else{const t={instancePath:n+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.clientRole!==void 0){
let r=i.clientRole;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/clientRole",schemaPath:"\
#/properties/clientRole/type",keyword:"type",params:{type:x.properties.clientRole.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/clientRole",schemaPath:"#/properties/clientRole/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.composite!==void 0){let r=i.composite;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/composite",schemaPath:"#/properties/comp\
osite/type",keyword:"type",params:{type:x.properties.composite.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&
!c.test(r)){const t={instancePath:n+"/composite",schemaPath:"#/properties/composite/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.composites!==void 0&&(Z(i.composites,{instancePath:n+
"/composites",parentData:i,parentDataProperty:"composites",rootData:u})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
i.containerId!==void 0){let r=i.containerId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/containerId",schemaPath:"\
#/properties/containerId/type",keyword:"type",params:{type:x.properties.containerId.type}};e===null?e=[t]:e.push(t),s++}}
if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:x.properties.description.type}};e===null?e=[t]:e.push(t),s++}}
if(i.protected!==void 0){let r=i.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:n+"/protected",schemaPath:"\
#/properties/protected/type",keyword:"type",params:{type:x.properties.protected.type}};e===null?e=[t]:e.push(t),s++}}if(i.
id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:x.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.scopeParamRequired!==void 0){let r=i.
scopeParamRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/scopeParamRequired",schemaPath:"\
#/properties/scopeParamRequired/type",keyword:"type",params:{type:x.properties.scopeParamRequired.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/scopeParamRequired",schemaPath:"#/properties/\
scopeParamRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),
s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return M.errors=e,s===0}const Zt=b.definitions.Extensions;function Oe(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="identityProvide\
rMappers"||r==="identityProviders"||r==="passwordPolicies"||r==="protocolMappers")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
identityProviderMappers!==void 0){let r=i.identityProviderMappers;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)
if(typeof r[p]!="string"){const l={instancePath:n+"/identityProviderMappers/"+p,schemaPath:"#/properties/identityProvide\
rMappers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"\
/identityProviderMappers",schemaPath:"#/properties/identityProviderMappers/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}if(i.identityProviders!==void 0){let r=i.identityProviders;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/identityProviders/"+p,schemaPath:"#/properties/i\
dentityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),s++}}if(i.passwordPolicies!==void 0){let r=i.passwordPolicies;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/passwordPolicies/"+p,schemaPath:"#/properties/passwordPolicies\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/passwor\
dPolicies",schemaPath:"#/properties/passwordPolicies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}if(i.protocolMappers!==void 0){let r=i.protocolMappers;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/protocolMappers/"+p,schemaPath:"#/properties/protocolMappers/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/protocolMappers",schemaPath:"#/\
properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}const I=b.
definitions.GroupRepresentation,St={validate:z};function z(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!$.call(I.properties,
r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.attributes!==void 0){let r=i.
attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(!Array.isArray(p)&&typeof p!="str\
ing"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/attributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:I.
properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(p)){const l=p.length;for(let y=0;y<
l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/attributes/additionalProperties/i\
tems/type",keyword:"type",params:{type:I.properties.attributes.additionalProperties.items.type}};e===null?e=[a]:e.push(a),
s++}}}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(i.clientRoles!==void 0){let r=i.clientRoles;if(r&&typeof r=="object"&&!Array.
isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/clientRoles/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{
type:I.properties.clientRoles.additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+
"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/clientRoles",schemaPath:"\
#/properties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.path!==void 0){
let r=i.path;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:I.properties.path.type}};e===null?e=[t]:e.push(t),s++}}if(i.protected!==void 0){let r=i.protected;if(typeof r!=
"boolean"&&r!==null){const t={instancePath:n+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{
type:I.properties.protected.type}};e===null?e=[t]:e.push(t),s++}}if(i.realmRoles!==void 0){let r=i.realmRoles;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/realmRoles/"+p,schemaPath:"\
#/properties/realmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(i.subGroups!==void 0){let r=i.subGroups;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)St.validate(r[p],{instancePath:n+
"/subGroups/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?St.validate.errors:e.concat(St.validate.errors),
s=e.length)}else{const t={instancePath:n+"/subGroups",schemaPath:"#/properties/subGroups/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}if(i.access!==void 0){let r=i.access;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let p=r[t];if(typeof p!="boolean"&&typeof p!="string"&&p!==null){const l={instancePath:n+"/access/"+t.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{
type:I.properties.access.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof p=="string"&&!c.test(p)){const l={
instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/\
pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={
instancePath:n+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:I.properties.description.type}};e===null?e=
[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:I.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.parentId!==void 0){
let r=i.parentId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/parentId",schemaPath:"#/properties/parentId/\
type",keyword:"type",params:{type:I.properties.parentId.type}};e===null?e=[t]:e.push(t),s++}}if(i.subGroupCount!==void 0){
let r=i.subGroupCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/subGroupCount",schemaPath:"#/properties/subGroupCount/type",keyword:"type",params:{type:I.properties.subGroupCount.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/subGroupCount",schemaPath:"#/p\
roperties/subGroupCount/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return z.errors=e,s===0}const Tt=b.definitions.IdentityProviderMapperRepresentation;function Ue(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),s++}if(i.identityProviderAlias===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"identityProviderAlias"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="identityProvid\
erAlias"||r==="name"||r==="config"||r==="identityProviderMapper"||r==="id")){const t={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.identityProviderAlias!==
void 0&&typeof i.identityProviderAlias!="string"){const r={instancePath:n+"/identityProviderAlias",schemaPath:"#/propert\
ies/identityProviderAlias/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0&&
typeof i.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={
instancePath:n+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/\
type",keyword:"type",params:{type:Tt.properties.config.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={
instancePath:n+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}if(i.identityProviderMapper!==void 0){let r=i.identityProviderMapper;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/identityProviderMapper",schemaPath:"#/properties/identityProviderMapper/type",keyword:"type",params:{type:Tt.properties.
identityProviderMapper.type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Tt.properties.id.type}};e===
null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return Ue.errors=e,s===0}const w=b.definitions.IdentityProviderRepresentation,Dt=b.definitions.IdentityProviderMapper;
function qe(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;const r=s;let t=!1;const p=s;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.clientRole===void 0){const y={instancePath:n,schemaPath:"#/anyOf/0/requir\
ed",keyword:"required",params:{missingProperty:"clientRole"}};e===null?e=[y]:e.push(y),s++}var l=p===s;if(t=t||l,!t){const y=s;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.realmRole===void 0){const a={instancePath:n,schemaPath:"#/anyOf/1/require\
d",keyword:"required",params:{missingProperty:"realmRole"}};e===null?e=[a]:e.push(a),s++}var l=y===s;if(t=t||l,!t){const a=s;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.group===void 0){const m={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"\
required",params:{missingProperty:"group"}};e===null?e=[m]:e.push(m),s++}var l=a===s;if(t=t||l,!t){const m=s;if(i&&typeof i==
"object"&&!Array.isArray(i)&&i.userAttribute===void 0){const E={instancePath:n,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:"userAttribute"}};e===null?e=[E]:e.push(E),s++}var l=m===s;if(t=t||l,!t){const E=s;if(i&&
typeof i=="object"&&!Array.isArray(i)&&i.identityProviderMapper===void 0){const we={instancePath:n,schemaPath:"#/anyOf/4\
/required",keyword:"required",params:{missingProperty:"identityProviderMapper"}};e===null?e=[we]:e.push(we),s++}var l=E===
s;t=t||l}}}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{const y={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
e===null?e=[y]:e.push(y),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)if(!$.call(Dt.properties,y)){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[o]:e.push(o),s++}if(i.clientRole!==void 0&&i.attribute===void 0){const y={instancePath:n,schemaPath:"#/depen\
dencies",keyword:"dependencies",params:{property:"clientRole",missingProperty:"attribute",depsCount:1,deps:"attribute"}};
e===null?e=[y]:e.push(y),s++}if(i.realmRole!==void 0&&i.attribute===void 0){const y={instancePath:n,schemaPath:"#/depend\
encies",keyword:"dependencies",params:{property:"realmRole",missingProperty:"attribute",depsCount:1,deps:"attribute"}};e===
null?e=[y]:e.push(y),s++}if(i.group!==void 0&&i.attribute===void 0){const y={instancePath:n,schemaPath:"#/dependencies",
keyword:"dependencies",params:{property:"group",missingProperty:"attribute",depsCount:1,deps:"attribute"}};e===null?e=[y]:
e.push(y),s++}if(i.userAttribute!==void 0&&i.attribute===void 0){const y={instancePath:n,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"userAttribute",missingProperty:"attribute",depsCount:1,deps:"attribute"}};e===null?e=[y]:
e.push(y),s++}if(i.identityProviderMapper!==void 0&&i.name===void 0){const y={instancePath:n,schemaPath:"#/dependencies",
keyword:"dependencies",params:{property:"identityProviderMapper",missingProperty:"name",depsCount:1,deps:"name"}};e===null?
e=[y]:e.push(y),s++}if(i.attribute!==void 0&&typeof i.attribute!="string"){const y={instancePath:n+"/attribute",schemaPath:"\
#/properties/attribute/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(i.clientRole!==void 0&&
typeof i.clientRole!="string"){const y={instancePath:n+"/clientRole",schemaPath:"#/properties/clientRole/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(i.config!==void 0){let y=i.config;if(y&&typeof y=="object"&&
!Array.isArray(y))for(const o in y){let a=y[o];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boo\
lean"&&a!==null){const f={instancePath:n+"/config/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/co\
nfig/additionalProperties/type",keyword:"type",params:{type:Dt.properties.config.additionalProperties.type}};e===null?e=
[f]:e.push(f),s++}}else{const o={instancePath:n+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),s++}}if(i.group!==void 0&&typeof i.group!="string"){const y={instancePath:n+"/group",
schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(i.identityProviderMapper!==
void 0&&typeof i.identityProviderMapper!="string"){const y={instancePath:n+"/identityProviderMapper",schemaPath:"#/prope\
rties/identityProviderMapper/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(i.name!==void 0&&
typeof i.name!="string"){const y={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}if(i.realmRole!==void 0&&typeof i.realmRole!="string"){const y={instancePath:n+"/\
realmRole",schemaPath:"#/properties/realmRole/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}
if(i.userAttribute!==void 0&&typeof i.userAttribute!="string"){const y={instancePath:n+"/userAttribute",schemaPath:"#/pr\
operties/userAttribute/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(i.value!==void 0){let y=i.
value;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"&&y!==null){const o={instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:Dt.properties.value.type}};e===null?e=[o]:e.push(
o),s++}}}else{const y={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),
s++}return qe.errors=e,s===0}const er=b.definitions.SamlMetadata;function xe(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metadata===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}for(const r in i)
if(r!=="metadata"){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.metadata!==void 0&&typeof i.metadata!="string"){const r={instancePath:n+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}function te(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.alias===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ali\
as"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!$.call(w.properties,r)){const t={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.alias!==
void 0&&typeof i.alias!="string"){const r={instancePath:n+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.addReadTokenRoleOnCreate!==void 0){let r=i.addReadTokenRoleOnCreate;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/ad\
dReadTokenRoleOnCreate/type",keyword:"type",params:{type:w.properties.addReadTokenRoleOnCreate.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/a\
ddReadTokenRoleOnCreate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!$.call(w.
properties.config.properties,t)){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolea\
n"&&p!==null){const l={instancePath:n+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/confi\
g/additionalProperties/type",keyword:"type",params:{type:w.properties.config.additionalProperties.type}};e===null?e=[l]:
e.push(l),s++}}if(r.syncMode!==void 0){let t=r.syncMode;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/config/syncMode",schemaPath:"#/properties/config/properties/syncMode/type",
keyword:"type",params:{type:w.properties.config.properties.syncMode.type}};e===null?e=[p]:e.push(p),s++}}if(r.entityId!==
void 0){let t=r.entityId;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/entityId",schemaPath:"#/properties/config/properties/entityId/type",keyword:"type",params:{type:w.
properties.config.properties.entityId.type}};e===null?e=[p]:e.push(p),s++}}if(r.idpEntityId!==void 0){let t=r.idpEntityId;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/idpEntityId",schemaPath:"#/properties/config/properties/idpEntityId/type",keyword:"type",params:{type:w.properties.config.
properties.idpEntityId.type}};e===null?e=[p]:e.push(p),s++}}if(r.singleSignOnServiceUrl!==void 0){let t=r.singleSignOnServiceUrl;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/singleSignOnServiceUrl",schemaPath:"#/properties/config/properties/singleSignOnServiceUrl/type",keyword:"type",params:{
type:w.properties.config.properties.singleSignOnServiceUrl.type}};e===null?e=[p]:e.push(p),s++}}if(r.singleLogoutServiceUrl!==
void 0){let t=r.singleLogoutServiceUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==
null){const p={instancePath:n+"/config/singleLogoutServiceUrl",schemaPath:"#/properties/config/properties/singleLogoutSe\
rviceUrl/type",keyword:"type",params:{type:w.properties.config.properties.singleLogoutServiceUrl.type}};e===null?e=[p]:e.
push(p),s++}}if(r.nameIDPolicyFormat!==void 0){let t=r.nameIDPolicyFormat;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/nameIDPolicyFormat",schemaPath:"#/properties/config\
/properties/nameIDPolicyFormat/type",keyword:"type",params:{type:w.properties.config.properties.nameIDPolicyFormat.type}};
e===null?e=[p]:e.push(p),s++}}if(r.principalType!==void 0){let t=r.principalType;if(typeof t!="string"&&!(typeof t=="num\
ber"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/principalType",schemaPath:"#/propert\
ies/config/properties/principalType/type",keyword:"type",params:{type:w.properties.config.properties.principalType.type}};
e===null?e=[p]:e.push(p),s++}}if(r.principalAttribute!==void 0){let t=r.principalAttribute;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/principalAttribute",schemaPath:"\
#/properties/config/properties/principalAttribute/type",keyword:"type",params:{type:w.properties.config.properties.principalAttribute.
type}};e===null?e=[p]:e.push(p),s++}}if(r.postBindingAuthnRequest!==void 0){let t=r.postBindingAuthnRequest;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/postBindin\
gAuthnRequest",schemaPath:"#/properties/config/properties/postBindingAuthnRequest/type",keyword:"type",params:{type:w.properties.
config.properties.postBindingAuthnRequest.type}};e===null?e=[p]:e.push(p),s++}}if(r.postBindingResponse!==void 0){let t=r.
postBindingResponse;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/postBindingResponse",schemaPath:"#/properties/config/properties/postBindingResponse/type",keyword:"type",params:{
type:w.properties.config.properties.postBindingResponse.type}};e===null?e=[p]:e.push(p),s++}}if(r.postBindingLogout!==void 0){
let t=r.postBindingLogout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/postBindingLogout",schemaPath:"#/properties/config/properties/postBindingLogout/type",keyword:"t\
ype",params:{type:w.properties.config.properties.postBindingLogout.type}};e===null?e=[p]:e.push(p),s++}}if(r.wantAuthnRequestsSigned!==
void 0){let t=r.wantAuthnRequestsSigned;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const p={instancePath:n+"/config/wantAuthnRequestsSigned",schemaPath:"#/properties/config/properties/wantAuthn\
RequestsSigned/type",keyword:"type",params:{type:w.properties.config.properties.wantAuthnRequestsSigned.type}};e===null?
e=[p]:e.push(p),s++}}if(r.wantAssertionsSigned!==void 0){let t=r.wantAssertionsSigned;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/wantAssertionsSigned",schemaPath:"\
#/properties/config/properties/wantAssertionsSigned/type",keyword:"type",params:{type:w.properties.config.properties.wantAssertionsSigned.
type}};e===null?e=[p]:e.push(p),s++}}if(r.wantAssertionsEncrypted!==void 0){let t=r.wantAssertionsEncrypted;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/wantAssert\
ionsEncrypted",schemaPath:"#/properties/config/properties/wantAssertionsEncrypted/type",keyword:"type",params:{type:w.properties.
config.properties.wantAssertionsEncrypted.type}};e===null?e=[p]:e.push(p),s++}}if(r.validateSignature!==void 0){let t=r.
validateSignature;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/validateSignature",schemaPath:"#/properties/config/properties/validateSignature/type",keyword:"type",params:{type:w.
properties.config.properties.validateSignature.type}};e===null?e=[p]:e.push(p),s++}}if(r.signingCertificate!==void 0){let t=r.
signingCertificate;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/signingCertificate",schemaPath:"#/properties/config/properties/signingCertificate/type",keyword:"type",params:{
type:w.properties.config.properties.signingCertificate.type}};e===null?e=[p]:e.push(p),s++}}if(r.signatureAlgorithm!==void 0){
let t=r.signatureAlgorithm;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/signatureAlgorithm",schemaPath:"#/properties/config/properties/signatureAlgorithm/type",keyword:"\
type",params:{type:w.properties.config.properties.signatureAlgorithm.type}};e===null?e=[p]:e.push(p),s++}}if(r.useMetadataDescriptorUrl!==
void 0){let t=r.useMetadataDescriptorUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const p={instancePath:n+"/config/useMetadataDescriptorUrl",schemaPath:"#/properties/config/properties/useMetad\
ataDescriptorUrl/type",keyword:"type",params:{type:w.properties.config.properties.useMetadataDescriptorUrl.type}};e===null?
e=[p]:e.push(p),s++}}if(r.metadataDescriptorUrl!==void 0){let t=r.metadataDescriptorUrl;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/metadataDescriptorUrl",schemaPath:"\
#/properties/config/properties/metadataDescriptorUrl/type",keyword:"type",params:{type:w.properties.config.properties.metadataDescriptorUrl.
type}};e===null?e=[p]:e.push(p),s++}}if(r.xmlSigKeyInfoKeyNameTransformer!==void 0){let t=r.xmlSigKeyInfoKeyNameTransformer;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/xmlSigKeyInfoKeyNameTransformer",schemaPath:"#/properties/config/properties/xmlSigKeyInfoKeyNameTransformer/type",keyword:"\
type",params:{type:w.properties.config.properties.xmlSigKeyInfoKeyNameTransformer.type}};e===null?e=[p]:e.push(p),s++}}if(r.
allowCreate!==void 0){let t=r.allowCreate;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const p={instancePath:n+"/config/allowCreate",schemaPath:"#/properties/config/properties/allowCreate/type",keyword:"\
type",params:{type:w.properties.config.properties.allowCreate.type}};e===null?e=[p]:e.push(p),s++}}if(r.forceAuthn!==void 0){
let t=r.forceAuthn;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/forceAuthn",schemaPath:"#/properties/config/properties/forceAuthn/type",keyword:"type",params:{type:w.properties.
config.properties.forceAuthn.type}};e===null?e=[p]:e.push(p),s++}}if(r.allowedClockSkew!==void 0){let t=r.allowedClockSkew;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/allowedClockSkew",schemaPath:"#/properties/config/properties/allowedClockSkew/type",keyword:"type",params:{type:w.properties.
config.properties.allowedClockSkew.type}};e===null?e=[p]:e.push(p),s++}}if(r.backchannelSupported!==void 0){let t=r.backchannelSupported;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/backchannelSupported",schemaPath:"#/properties/config/properties/backchannelSupported/type",keyword:"type",params:{type:w.
properties.config.properties.backchannelSupported.type}};e===null?e=[p]:e.push(p),s++}}if(r.loginHint!==void 0){let t=r.
loginHint;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/loginHint",schemaPath:"#/properties/config/properties/loginHint/type",keyword:"type",params:{type:w.properties.
config.properties.loginHint.type}};e===null?e=[p]:e.push(p),s++}}if(r.attributeConsumingServiceIndex!==void 0){let t=r.attributeConsumingServiceIndex;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/attributeConsumingServiceIndex",schemaPath:"#/properties/config/properties/attributeConsumingServiceIndex/type",keyword:"\
type",params:{type:w.properties.config.properties.attributeConsumingServiceIndex.type}};e===null?e=[p]:e.push(p),s++}}if(r.
attributeConsumingServiceName!==void 0){let t=r.attributeConsumingServiceName;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/attributeConsumingServiceName",schemaPath:"\
#/properties/config/properties/attributeConsumingServiceName/type",keyword:"type",params:{type:w.properties.config.properties.
attributeConsumingServiceName.type}};e===null?e=[p]:e.push(p),s++}}if(r.guiOrder!==void 0){let t=r.guiOrder;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/guiOrder",
schemaPath:"#/properties/config/properties/guiOrder/type",keyword:"type",params:{type:w.properties.config.properties.guiOrder.
type}};e===null?e=[p]:e.push(p),s++}}if(r.issuer!==void 0){let t=r.issuer;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/issuer",schemaPath:"#/properties/config/properties/\
issuer/type",keyword:"type",params:{type:w.properties.config.properties.issuer.type}};e===null?e=[p]:e.push(p),s++}}if(r.
authorizationUrl!==void 0){let t=r.authorizationUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const p={instancePath:n+"/config/authorizationUrl",schemaPath:"#/properties/config/properties/autho\
rizationUrl/type",keyword:"type",params:{type:w.properties.config.properties.authorizationUrl.type}};e===null?e=[p]:e.push(
p),s++}}if(r.tokenUrl!==void 0){let t=r.tokenUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="b\
oolean"&&t!==null){const p={instancePath:n+"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/type",
keyword:"type",params:{type:w.properties.config.properties.tokenUrl.type}};e===null?e=[p]:e.push(p),s++}}if(r.userInfoUrl!==
void 0){let t=r.userInfoUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/userInfoUrl",schemaPath:"#/properties/config/properties/userInfoUrl/type",keyword:"type",params:{
type:w.properties.config.properties.userInfoUrl.type}};e===null?e=[p]:e.push(p),s++}}if(r.logoutUrl!==void 0){let t=r.logoutUrl;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/logoutUrl",schemaPath:"#/properties/config/properties/logoutUrl/type",keyword:"type",params:{type:w.properties.config.
properties.logoutUrl.type}};e===null?e=[p]:e.push(p),s++}}if(r.jwksUrl!==void 0){let t=r.jwksUrl;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/jwksUrl",schemaPath:"\
#/properties/config/properties/jwksUrl/type",keyword:"type",params:{type:w.properties.config.properties.jwksUrl.type}};e===
null?e=[p]:e.push(p),s++}}if(r.useJwksUrl!==void 0){let t=r.useJwksUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/useJwksUrl",schemaPath:"#/properties/config/propert\
ies/useJwksUrl/type",keyword:"type",params:{type:w.properties.config.properties.useJwksUrl.type}};e===null?e=[p]:e.push(
p),s++}}if(r.clientId!==void 0){let t=r.clientId;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="b\
oolean"&&t!==null){const p={instancePath:n+"/config/clientId",schemaPath:"#/properties/config/properties/clientId/type",
keyword:"type",params:{type:w.properties.config.properties.clientId.type}};e===null?e=[p]:e.push(p),s++}}if(r.clientSecret!==
void 0){let t=r.clientSecret;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={
instancePath:n+"/config/clientSecret",schemaPath:"#/properties/config/properties/clientSecret/type",keyword:"type",params:{
type:w.properties.config.properties.clientSecret.type}};e===null?e=[p]:e.push(p),s++}}if(r.clientAuthMethod!==void 0){let t=r.
clientAuthMethod;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+
"/config/clientAuthMethod",schemaPath:"#/properties/config/properties/clientAuthMethod/type",keyword:"type",params:{type:w.
properties.config.properties.clientAuthMethod.type}};e===null?e=[p]:e.push(p),s++}}if(r.defaultScope!==void 0){let t=r.defaultScope;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/conf\
ig/defaultScope",schemaPath:"#/properties/config/properties/defaultScope/type",keyword:"type",params:{type:w.properties.
config.properties.defaultScope.type}};e===null?e=[p]:e.push(p),s++}}if(r.pkceEnabled!==void 0){let t=r.pkceEnabled;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/pkceEnable\
d",schemaPath:"#/properties/config/properties/pkceEnabled/type",keyword:"type",params:{type:w.properties.config.properties.
pkceEnabled.type}};e===null?e=[p]:e.push(p),s++}}if(r.pkceMethod!==void 0){let t=r.pkceMethod;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/pkceMethod",schemaPath:"#/proper\
ties/config/properties/pkceMethod/type",keyword:"type",params:{type:w.properties.config.properties.pkceMethod.type}};e===
null?e=[p]:e.push(p),s++}}if(r.prompt!==void 0){let t=r.prompt;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const p={instancePath:n+"/config/prompt",schemaPath:"#/properties/config/properties/promp\
t/type",keyword:"type",params:{type:w.properties.config.properties.prompt.type}};e===null?e=[p]:e.push(p),s++}}}else{const t={
instancePath:n+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}if(i.displayName!==void 0){let r=i.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/displa\
yName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:w.properties.displayName.type}};e===null?e=
[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:w.properties.enabled.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/enabled",schemaPath:"#/propert\
ies/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}
if(i.firstBrokerLoginFlowAlias!==void 0){let r=i.firstBrokerLoginFlowAlias;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/firstBrokerLoginFlowAlias",schemaPath:"#/properties/firstBrokerLoginFlowAlias/type",keyword:"type",params:{type:w.properties.
firstBrokerLoginFlowAlias.type}};e===null?e=[t]:e.push(t),s++}}if(i.hideOnLogin!==void 0){let r=i.hideOnLogin;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/typ\
e",keyword:"type",params:{type:w.properties.hideOnLogin.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(
r)){const t={instancePath:n+"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.linkOnly!==void 0){let r=i.linkOnly;if(typeof r!="b\
oolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/linkOnly",schemaPath:"#/properties/linkOnly/type",keyword:"\
type",params:{type:w.properties.linkOnly.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/linkOnly",schemaPath:"#/properties/linkOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|\
param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.mappers!==void 0){let r=i.mappers;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)qe(r[p],{instancePath:n+"/mappers/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?qe.
errors:e.concat(qe.errors),s=e.length)}else{const t={instancePath:n+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.organizationId!==void 0){let r=i.organizationId;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"typ\
e",params:{type:w.properties.organizationId.type}};e===null?e=[t]:e.push(t),s++}}if(i.postBrokerLoginFlowAlias!==void 0){
let r=i.postBrokerLoginFlowAlias;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/postBrokerLoginFlowAlias",schemaPath:"\
#/properties/postBrokerLoginFlowAlias/type",keyword:"type",params:{type:w.properties.postBrokerLoginFlowAlias.type}};e===
null?e=[t]:e.push(t),s++}}if(i.protected!==void 0){let r=i.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:n+
"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:w.properties.protected.type}};e===null?
e=[t]:e.push(t),s++}}if(i.providerId!==void 0){let r=i.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:w.properties.providerId.type}};e===null?
e=[t]:e.push(t),s++}}if(i.saml!==void 0&&(xe(i.saml,{instancePath:n+"/saml",parentData:i,parentDataProperty:"saml",rootData:u})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),i.storeToken!==void 0){let r=i.storeToken;if(typeof r!="boolean"&&
typeof r!="string"&&r!==null){const t={instancePath:n+"/storeToken",schemaPath:"#/properties/storeToken/type",keyword:"t\
ype",params:{type:w.properties.storeToken.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/storeToken",schemaPath:"#/properties/storeToken/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|f\
ile|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.trustEmail!==void 0){let r=i.trustEmail;if(typeof r!="boolean"&&
typeof r!="string"&&r!==null){const t={instancePath:n+"/trustEmail",schemaPath:"#/properties/trustEmail/type",keyword:"t\
ype",params:{type:w.properties.trustEmail.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/trustEmail",schemaPath:"#/properties/trustEmail/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|f\
ile|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.internalId!==void 0){let r=i.internalId;if(typeof r!="string"&&r!==
null){const t={instancePath:n+"/internalId",schemaPath:"#/properties/internalId/type",keyword:"type",params:{type:w.properties.
internalId.type}};e===null?e=[t]:e.push(t),s++}}if(i.types!==void 0){let r=i.types;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/types/"+p,schemaPath:"#/properties/types/items/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.authenticateByDefault!==
void 0){let r=i.authenticateByDefault;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/au\
thenticateByDefault",schemaPath:"#/properties/authenticateByDefault/type",keyword:"type",params:{type:w.properties.authenticateByDefault.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/authenticateByDefault",
schemaPath:"#/properties/authenticateByDefault/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.updateProfileFirstLogin!==void 0){let r=i.updateProfileFirstLogin;if(typeof r!="boole\
an"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/updateProfileFirstLogin",schemaPath:"#/properties/updatePro\
fileFirstLogin/type",keyword:"type",params:{type:w.properties.updateProfileFirstLogin.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/updateProfileFirstLogin",schemaPath:"#/properties/updatePro\
fileFirstLogin/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}
if(i.updateProfileFirstLoginMode!==void 0){let r=i.updateProfileFirstLoginMode;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/updateProfileFirstLoginMode",schemaPath:"#/properties/updateProfileFirstLoginMode/type",keyword:"type",
params:{type:w.properties.updateProfileFirstLoginMode.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}const tr=b.
definitions.RolesRepresentation;function Be(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="client"||r==="realm"||r==="application")){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.client!==void 0){let r=i.client;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];
if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++)M(p[y],{instancePath:n+"/client/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+y,parentData:p,parentDataProperty:y,rootData:u})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{
const l={instancePath:n+"/client/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/client/additionalPr\
operties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/client",
schemaPath:"#/properties/client/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.realm!==
void 0){let r=i.realm;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)M(r[p],{instancePath:n+"/realm/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{const t={instancePath:n+"/re\
alm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.application!==
void 0){let r=i.application;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){
const l=p.length;for(let y=0;y<l;y++)M(p[y],{instancePath:n+"/application/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
y,parentData:p,parentDataProperty:y,rootData:u})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{const l={instancePath:n+
"/application/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/application/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/application",schemaPath:"\
#/properties/application/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}const Nt=b.
definitions.Tenants;function _e(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.template===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),s++}if(i.each===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[r]:e.push(r),s++}for(const r in i)
if(!(r==="each"||r==="template")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.each!==void 0){let r=i.each;if(!Array.isArray(r)&&
typeof r!="string"){const t={instancePath:n+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:Nt.properties.
each.type}};e===null?e=[t]:e.push(t),s++}if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++){let l=r[p];if(l&&typeof l==
"object"&&!Array.isArray(l))for(const y in l){let o=l[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"&&o!==null){const a={instancePath:n+"/each/"+p+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/each/items/additionalProperties/type",keyword:"type",params:{type:Nt.properties.each.items.additionalProperties.type}};
e===null?e=[a]:e.push(a),s++}}else{const y={instancePath:n+"/each/"+p,schemaPath:"#/properties/each/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}}}if(i.template!==void 0&&typeof i.template!="string"){const r={
instancePath:n+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}return _e.errors=e,s===0}const D=b.definitions.UserRepresentation,C=b.definitions.CredentialRepresentation;function re(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(!$.call(C.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.createdDate!==void 0){let r=i.createdDate;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/create\
dDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type:C.properties.createdDate.type}};e===null?e=
[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/createdDate",schemaPath:"#/properties/cre\
atedDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
credentialData!==void 0){let r=i.credentialData;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/credentialDat\
a",schemaPath:"#/properties/credentialData/type",keyword:"type",params:{type:C.properties.credentialData.type}};e===null?
e=[t]:e.push(t),s++}}if(i.federationLink!==void 0){let r=i.federationLink;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type:C.properties.federationLink.
type}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:C.properties.id.type}};e===null?e=[t]:e.push(t),s++}}
if(i.priority!==void 0){let r=i.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==
null){const t={instancePath:n+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:C.properties.
priority.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/priority",schemaPath:"\
#/properties/priority/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.secretData!==void 0){let r=i.secretData;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/secretDa\
ta",schemaPath:"#/properties/secretData/type",keyword:"type",params:{type:C.properties.secretData.type}};e===null?e=[t]:
e.push(t),s++}}if(i.temporary!==void 0){let r=i.temporary;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type:C.properties.temporary.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/temporary",schemaPath:"\
#/properties/temporary/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:C.properties.type.type}};e===null?e=[t]:e.push(t),s++}}if(i.userLabel!==
void 0){let r=i.userLabel;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/userLabel",schemaPath:"#/properties\
/userLabel/type",keyword:"type",params:{type:C.properties.userLabel.type}};e===null?e=[t]:e.push(t),s++}}if(i.value!==void 0){
let r=i.value;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:C.properties.value.type}};e===null?e=[t]:e.push(t),s++}}if(i.algorithm!==void 0){let r=i.algorithm;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{
type:C.properties.algorithm.type}};e===null?e=[t]:e.push(t),s++}}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="o\
bject"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/config/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{
type:C.properties.config.additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"\
/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/config",schemaPath:"#/propertie\
s/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.counter!==void 0){let r=i.counter;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/counte\
r",schemaPath:"#/properties/counter/type",keyword:"type",params:{type:C.properties.counter.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/counter",schemaPath:"#/properties/counter/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.device!==void 0){let r=i.
device;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/device",schemaPath:"#/properties/device/type",keyword:"\
type",params:{type:C.properties.device.type}};e===null?e=[t]:e.push(t),s++}}if(i.digits!==void 0){let r=i.digits;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/digits",schemaPath:"#\
/properties/digits/type",keyword:"type",params:{type:C.properties.digits.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/digits",schemaPath:"#/properties/digits/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.hashIterations!==void 0){let r=i.hashIterations;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/hashIt\
erations",schemaPath:"#/properties/hashIterations/type",keyword:"type",params:{type:C.properties.hashIterations.type}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/hashIterations",schemaPath:"#/prop\
erties/hashIterations/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.hashedSaltedValue!==void 0){let r=i.hashedSaltedValue;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/hashedSaltedValue",schemaPath:"#/properties/hashedSaltedValue/type",keyword:"type",params:{type:C.properties.hashedSaltedValue.
type}};e===null?e=[t]:e.push(t),s++}}if(i.period!==void 0){let r=i.period;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/period",schemaPath:"#/properties/period/type",keyword:"type",
params:{type:C.properties.period.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.salt!==void 0){let r=i.salt;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type:C.properties.salt.type}};e===null?e=[t]:e.push(t),
s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return re.errors=e,s===0}const Ct=b.definitions.UserConsentRepresentation;function ie(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r===
"clientId"||r==="createdDate"||r==="grantedClientScopes"||r==="lastUpdatedDate"||r==="grantedRealmRoles")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.clientId!==void 0){let r=i.clientId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:Ct.properties.clientId.type}};e===null?e=[t]:e.push(t),s++}}if(i.
createdDate!==void 0){let r=i.createdDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&
r!==null){const t={instancePath:n+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type:Ct.
properties.createdDate.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/\
createdDate",schemaPath:"#/properties/createdDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)\
$"}};e===null?e=[t]:e.push(t),s++}}if(i.grantedClientScopes!==void 0){let r=i.grantedClientScopes;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/grantedClientScopes/"+p,schemaPath:"#/pro\
perties/grantedClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={
instancePath:n+"/grantedClientScopes",schemaPath:"#/properties/grantedClientScopes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),s++}}if(i.lastUpdatedDate!==void 0){let r=i.lastUpdatedDate;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/lastUpdatedDate",schemaPath:"#/prop\
erties/lastUpdatedDate/type",keyword:"type",params:{type:Ct.properties.lastUpdatedDate.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/lastUpdatedDate",schemaPath:"#/properties/lastUpdatedDate/p\
attern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.grantedRealmRoles!==
void 0){let r=i.grantedRealmRoles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={
instancePath:n+"/grantedRealmRoles/"+p,schemaPath:"#/properties/grantedRealmRoles/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/grantedRealmRoles",schemaPath:"#/properties/grant\
edRealmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}const Et=b.definitions.
FederatedIdentityRepresentation;function se(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="identityProvider"||r==="userId"||r==="userNa\
me")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.identityProvider!==void 0){let r=i.identityProvider;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/identityProvider",schemaPath:"#/properties/identityProvider/type",keyword:"type",params:{type:Et.properties.
identityProvider.type}};e===null?e=[t]:e.push(t),s++}}if(i.userId!==void 0){let r=i.userId;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:Et.properties.userId.
type}};e===null?e=[t]:e.push(t),s++}}if(i.userName!==void 0){let r=i.userName;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:Et.properties.userName.type}};
e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return se.errors=e,s===0}const B=b.definitions.IssuedVerifiableCredentialRepresentation;function ne(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(!$.call(B.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.clientBaseUrl!==void 0){let r=i.clientBaseUrl;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientBaseUrl",schemaPath:"#/properties/clientBaseUrl/type",keyword:"\
type",params:{type:B.properties.clientBaseUrl.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientId!==void 0){let r=i.clientId;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"ty\
pe",params:{type:B.properties.clientId.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientName!==void 0){let r=i.clientName;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientName",schemaPath:"#/properties/clientName/type",keyword:"\
type",params:{type:B.properties.clientName.type}};e===null?e=[t]:e.push(t),s++}}if(i.credentialType!==void 0){let r=i.credentialType;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/credentialType",schemaPath:"#/properties/credentialType/type",
keyword:"type",params:{type:B.properties.credentialType.type}};e===null?e=[t]:e.push(t),s++}}if(i.expiresAt!==void 0){let r=i.
expiresAt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:B.properties.expiresAt.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/expiresAt",schemaPath:"#/properties/exp\
iresAt/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:B.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.issuedAt!==void 0){let r=i.issuedAt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/issued\
At",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type:B.properties.issuedAt.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.revision!==void 0){
let r=i.revision;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/revision",schemaPath:"#/properties/revision/\
type",keyword:"type",params:{type:B.properties.revision.type}};e===null?e=[t]:e.push(t),s++}}if(i.userId!==void 0){let r=i.
userId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/userId",schemaPath:"#/properties/userId/type",keyword:"\
type",params:{type:B.properties.userId.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}const rr=b.definitions.
UserProfileMetadata,V=b.definitions.UserProfileAttributeMetadata;function Ge(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(V.properties,r)){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.annotations!==void 0){let r=i.annotations;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
const t={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}if(i.defaultValue!==void 0){let r=i.defaultValue;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type:V.properties.defaultValue.
type}};e===null?e=[t]:e.push(t),s++}}if(i.displayName!==void 0){let r=i.displayName;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:V.properties.displayName.
type}};e===null?e=[t]:e.push(t),s++}}if(i.group!==void 0){let r=i.group;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:V.properties.group.type}};e===null?e=[t]:e.push(
t),s++}}if(i.multivalued!==void 0){let r=i.multivalued;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type:V.properties.multivalued.type}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/multivalued",schemaPath:"#/propert\
ies/multivalued/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}
if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:V.properties.name.type}};e===null?e=[t]:e.push(t),s++}}if(i.readOnly!==void 0){
let r=i.readOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/readOnly",schemaPath:"#\
/properties/readOnly/type",keyword:"type",params:{type:V.properties.readOnly.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/readOnly",schemaPath:"#/properties/readOnly/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.required!==void 0){let r=i.required;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/required",schemaPath:"#/properties/required/type",keyword:"\
type",params:{type:V.properties.required.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/required",schemaPath:"#/properties/required/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|\
param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.validators!==void 0){let r=i.validators;if(r&&typeof r=="object"&&!Array.
isArray(r))for(const t in r){let p=r[t];if(!(p&&typeof p=="object"&&!Array.isArray(p))){const l={instancePath:n+"/valida\
tors/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/validators/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/validators",schemaPath:"#/pro\
perties/validators/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}const Ft=b.
definitions.UserProfileAttributeGroupMetadata;function We(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="annotations"||r==="displayDescrip\
tion"||r==="displayHeader"||r==="name")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.annotations!==void 0){let r=i.annotations;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const t={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.displayDescription!==void 0){let r=i.displayDescription;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/displayDescription",schemaPath:"#/properties/displayDescripti\
on/type",keyword:"type",params:{type:Ft.properties.displayDescription.type}};e===null?e=[t]:e.push(t),s++}}if(i.displayHeader!==
void 0){let r=i.displayHeader;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/displayHeader",schemaPath:"#/pr\
operties/displayHeader/type",keyword:"type",params:{type:Ft.properties.displayHeader.type}};e===null?e=[t]:e.push(t),s++}}
if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:Ft.properties.name.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}function pe(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(!(r==="attributes"||r==="groups")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.attributes!==void 0){let r=i.attributes;
if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)Ge(r[p],{instancePath:n+"/attributes/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)}else{const t={instancePath:n+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.groups!==void 0){
let r=i.groups;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)We(r[p],{instancePath:n+"/groups/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)}else{const t={instancePath:n+"/\
groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pe.
errors=e,s===0}const he=b.definitions.UserVerifiableCredentialRepresentation;function oe(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r===
"createdDate"||r==="credentialConfigurationId"||r==="credentialScopeName"||r==="revision"||r==="updatedDate"||r==="userA\
ttributes")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.createdDate!==void 0){let r=i.createdDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/createdDate",schemaPath:"#/properties/createdDate/\
type",keyword:"type",params:{type:he.properties.createdDate.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.
test(r)){const t={instancePath:n+"/createdDate",schemaPath:"#/properties/createdDate/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.credentialConfigurationId!==void 0){let r=i.
credentialConfigurationId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/credentialConfigurationId",schemaPath:"\
#/properties/credentialConfigurationId/type",keyword:"type",params:{type:he.properties.credentialConfigurationId.type}};
e===null?e=[t]:e.push(t),s++}}if(i.credentialScopeName!==void 0){let r=i.credentialScopeName;if(typeof r!="string"&&r!==
null){const t={instancePath:n+"/credentialScopeName",schemaPath:"#/properties/credentialScopeName/type",keyword:"type",params:{
type:he.properties.credentialScopeName.type}};e===null?e=[t]:e.push(t),s++}}if(i.revision!==void 0){let r=i.revision;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:he.
properties.revision.type}};e===null?e=[t]:e.push(t),s++}}if(i.updatedDate!==void 0){let r=i.updatedDate;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/updatedDate",schemaPath:"\
#/properties/updatedDate/type",keyword:"type",params:{type:he.properties.updatedDate.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/updatedDate",schemaPath:"#/properties/updatedDate/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.userAttributes!==
void 0){let r=i.userAttributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(
p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){const a={instancePath:n+"/userAttributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/prope\
rties/userAttributes/additionalProperties/items/type",keyword:"type",params:{type:he.properties.userAttributes.additionalProperties.
items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/userAttributes/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userAttributes/additionalProperties/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/userAttributes",schemaPath:"#/properties/userAttributes/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}const jt=b.definitions.SocialLinkRepresentation;
function ae(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="socialProvider"||r==="socialUserId"||r==="socialUsername")){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.socialProvider!==void 0){let r=i.socialProvider;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/socialProvider",schemaPath:"#/properties/socialProvider/type",keyword:"type",params:{type:jt.properties.socialProvider.
type}};e===null?e=[t]:e.push(t),s++}}if(i.socialUserId!==void 0){let r=i.socialUserId;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/socialUserId",schemaPath:"#/properties/socialUserId/type",keyword:"type",params:{type:jt.properties.socialUserId.
type}};e===null?e=[t]:e.push(t),s++}}if(i.socialUsername!==void 0){let r=i.socialUsername;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/socialUsername",schemaPath:"#/properties/socialUsername/type",keyword:"type",params:{type:jt.properties.
socialUsername.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}function le(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(D.properties,r)){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.clientRoles!==void 0){let r=i.clientRoles;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/clientRoles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+y,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:D.properties.
clientRoles.additionalProperties.items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/clientRoles/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",
params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/clientRoles",schemaPath:"#/propertie\
s/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.credentials!==void 0){let r=i.
credentials;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)re(r[p],{instancePath:n+"/credentials/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{const t={instancePath:n+"/\
credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(i.groups!==void 0){let r=i.groups;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){
const l={instancePath:n+"/groups/"+p,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.realmRoles!==void 0){let r=i.realmRoles;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/realmRoles/"+p,schemaPath:"#/properties/r\
ealmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(i.requiredActions!==void 0){let r=i.requiredActions;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/requiredActions/"+p,schemaPath:"#/properties/requiredActions/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/requiredActions",schemaPath:"#/\
properties/requiredActions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.serviceAccountClientId!==
void 0){let r=i.serviceAccountClientId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/serviceAccountClientId",
schemaPath:"#/properties/serviceAccountClientId/type",keyword:"type",params:{type:D.properties.serviceAccountClientId.type}};
e===null?e=[t]:e.push(t),s++}}if(i.username!==void 0){let r=i.username;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:D.properties.username.type}};e===null?e=
[t]:e.push(t),s++}}if(i.access!==void 0){let r=i.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];
if(typeof p!="boolean"&&typeof p!="string"&&p!==null){const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type:D.properties.access.additionalProperties.
type}};e===null?e=[l]:e.push(l),s++}if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/access/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/access",schemaPath:"#/pro\
perties/access/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.attributes!==void 0){let r=i.
attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(!Array.isArray(p)&&typeof p!="str\
ing"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/attributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:D.
properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(p)){const l=p.length;for(let y=0;y<
l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/attributes/additionalProperties/i\
tems/type",keyword:"type",params:{type:D.properties.attributes.additionalProperties.items.type}};e===null?e=[a]:e.push(a),
s++}}}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(i.clientConsents!==void 0){let r=i.clientConsents;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)ie(r[p],{instancePath:n+"/clientConsents/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{const t={instancePath:n+"/clientConsents",schemaPath:"#/prope\
rties/clientConsents/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.createdTimestamp!==void 0){
let r=i.createdTimestamp;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type:D.properties.
createdTimestamp.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/create\
dTimestamp",schemaPath:"#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.disableableCredentialTypes!==void 0){let r=i.disableableCredentialTypes;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/disableableCredenti\
alTypes/"+p,schemaPath:"#/properties/disableableCredentialTypes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/disableableCredentialTypes",schemaPath:"#/properties/disableableCred\
entialTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.email!==void 0){let r=i.email;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{
type:D.properties.email.type}};e===null?e=[t]:e.push(t),s++}}if(i.emailVerified!==void 0){let r=i.emailVerified;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified\
/type",keyword:"type",params:{type:D.properties.emailVerified.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&
!c.test(r)){const t={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:D.properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.federatedIdentities!==void 0){let r=i.federatedIdentities;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)se(r[p],{instancePath:n+"/federatedIdentities/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)}else{const t={instancePath:n+"/federatedIdentities",
schemaPath:"#/properties/federatedIdentities/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.
federationLink!==void 0){let r=i.federationLink;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/federationLin\
k",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type:D.properties.federationLink.type}};e===null?
e=[t]:e.push(t),s++}}if(i.firstName!==void 0){let r=i.firstName;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:D.properties.firstName.type}};e===null?
e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:D.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.issuedVerifiableCredentials!==
void 0){let r=i.issuedVerifiableCredentials;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)ne(r[p],{instancePath:n+
"/issuedVerifiableCredentials/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?ne.errors:e.concat(ne.errors),
s=e.length)}else{const t={instancePath:n+"/issuedVerifiableCredentials",schemaPath:"#/properties/issuedVerifiableCredent\
ials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.lastName!==void 0){let r=i.lastName;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"ty\
pe",params:{type:D.properties.lastName.type}};e===null?e=[t]:e.push(t),s++}}if(i.notBefore!==void 0){let r=i.notBefore;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/notBefore",schemaPath:"\
#/properties/notBefore/type",keyword:"type",params:{type:D.properties.notBefore.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",
params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.self!==void 0){let r=i.self;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type:D.properties.
self.type}};e===null?e=[t]:e.push(t),s++}}if(i.userProfileMetadata!==void 0&&(pe(i.userProfileMetadata,{instancePath:n+"\
/userProfileMetadata",parentData:i,parentDataProperty:"userProfileMetadata",rootData:u})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),i.verifiableCredentials!==void 0){let r=i.verifiableCredentials;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)oe(r[p],{instancePath:n+"/verifiableCredentials/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}else{const t={instancePath:n+"/verifiableCredentials",schemaPath:"\
#/properties/verifiableCredentials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.applicationRoles!==
void 0){let r=i.applicationRoles;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(
p)){const l=p.length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){const a={instancePath:n+"/applicationRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/pro\
perties/applicationRoles/additionalProperties/items/type",keyword:"type",params:{type:D.properties.applicationRoles.additionalProperties.
items.type}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/applicationRoles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/applicationRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/applicationRoles",schemaPath:"#/properties/applicationRoles/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.origin!==void 0){let r=i.origin;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:D.
properties.origin.type}};e===null?e=[t]:e.push(t),s++}}if(i.socialLinks!==void 0){let r=i.socialLinks;if(Array.isArray(r)){
const t=r.length;for(let p=0;p<t;p++)ae(r[p],{instancePath:n+"/socialLinks/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)}else{const t={instancePath:n+"/socialLinks",schemaPath:"#/properti\
es/socialLinks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.totp!==void 0){let r=i.totp;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/totp",schemaPath:"#/properties/totp/type",
keyword:"type",params:{type:D.properties.totp.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/totp",schemaPath:"#/properties/totp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.\
*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}const ir=b.definitions.Verify,sr=b.definitions.Service,Wt=b.
definitions.Probe;function ze(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.request===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"request"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(r!=="request"){let t=i[r];
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&!Array.isArray(t)){const p={instancePath:n+"/"+r.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:Wt.additionalProperties.type}};
e===null?e=[p]:e.push(p),s++}if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++){let y=t[l];if(!(typeof y=="numbe\
r"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const o={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"\
#/additionalProperties/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}}}}if(i.request!==
void 0&&typeof i.request!="string"){const r={instancePath:n+"/request",schemaPath:"#/properties/request/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}function Ve(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}
if(i.url===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="name"||r==="url"||r==="probes")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
name!==void 0&&typeof i.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.url!==void 0&&typeof i.url!="string"){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.probes!==
void 0){let r=i.probes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)ze(r[p],{instancePath:n+"/probes/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{const t={instancePath:n+"/\
probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ve.
errors=e,s===0}function Ke(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(r!=="services"){const t={instancePath:n,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.services!==
void 0){let r=i.services;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)Ve(r[p],{instancePath:n+"/services/"+
p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)}else{const t={instancePath:n+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ke.
errors=e,s===0}const Ot=b.definitions.AuthenticatorConfigRepresentation;function He(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.alias===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"alias"}};e===null?e=[r]:e.push(r),s++}for(const r in i)
if(!(r==="alias"||r==="config"||r==="id")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.alias!==void 0&&typeof i.alias!="string"){
const r={instancePath:n+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/conf\
ig/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",
params:{type:Ot.properties.config.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.
id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:Ot.properties.id.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}const nr=b.definitions.
ClientPoliciesRepresentation,Je=b.definitions.ClientPolicyRepresentation,zt=b.definitions.ClientPolicyConditionRepresentation;
function Qe(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="condition"||r==="configuration")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
condition!==void 0){let r=i.condition;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/condition",schemaPath:"\
#/properties/condition/type",keyword:"type",params:{type:zt.properties.condition.type}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Qe.
errors=e,s===0}function ye(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="conditions"||r==="description"||r==="enabled"||r==="mo\
de"||r==="name"||r==="profiles")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.conditions!==void 0){let r=i.conditions;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)Qe(r[p],{instancePath:n+"/conditions/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)}else{const t={instancePath:n+"/conditions",schemaPath:"#/propertie\
s/conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.description!==void 0){let r=i.
description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/description",schemaPath:"#/properties/description\
/type",keyword:"type",params:{type:Je.properties.description.type}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){
let r=i.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/p\
roperties/enabled/type",keyword:"type",params:{type:Je.properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.mode!==void 0){let r=i.mode;if(typeof r!="\
string"&&r!==null){const t={instancePath:n+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:Je.properties.
mode.type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Je.properties.name.type}};e===null?e=[t]:e.push(
t),s++}}if(i.profiles!==void 0){let r=i.profiles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/profiles/"+p,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/profiles",schemaPath:"#/properties/profiles/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}function Ye(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r===
"globalPolicies"||r==="policies")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.globalPolicies!==void 0){let r=i.globalPolicies;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)ye(r[p],{instancePath:n+"/globalPolicies/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{const t={instancePath:n+"/globalPolicies",schemaPath:"\
#/properties/globalPolicies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.policies!==void 0){
let r=i.policies;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)ye(r[p],{instancePath:n+"/policies/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{const t={instancePath:n+"/\
policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ye.
errors=e,s===0}const pr=b.definitions.ClientProfilesRepresentation,Ut=b.definitions.ClientProfileRepresentation,Vt=b.definitions.
ClientPolicyExecutorRepresentation;function Xe(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="configuration"||r==="executor")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.executor!==void 0){let r=i.executor;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:Vt.properties.executor.type}};e===null?e=
[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return Xe.errors=e,s===0}function fe(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="description"||r==="executors"||r===
"name")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Ut.properties.description.type}};e===
null?e=[t]:e.push(t),s++}}if(i.executors!==void 0){let r=i.executors;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)Xe(r[p],{instancePath:n+"/executors/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Xe.errors:e.concat(
Xe.errors),s=e.length)}else{const t={instancePath:n+"/executors",schemaPath:"#/properties/executors/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ut.properties.name.type}};e===null?
e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}return fe.errors=e,s===0}function Ze(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="globalProfiles"||r==="profiles")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.globalProfiles!==void 0){let r=i.globalProfiles;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)fe(r[p],{instancePath:n+"/globalProfiles/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===
null?fe.errors:e.concat(fe.errors),s=e.length)}else{const t={instancePath:n+"/globalProfiles",schemaPath:"#/properties/g\
lobalProfiles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.profiles!==void 0){let r=i.
profiles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)fe(r[p],{instancePath:n+"/profiles/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)}else{const t={instancePath:n+"/profiles",schemaPath:"\
#/properties/profiles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}const et=b.
definitions.ScopeMappingRepresentation;function _(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="client"||r==="clientScope"||r==="\
roles"||r==="self"||r==="clientTemplate")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.client!==void 0){let r=i.client;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:et.
properties.client.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientScope!==void 0){let r=i.clientScope;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:n+"/clientScope",schemaPath:"#/properties/clientScope/type",keyword:"type",params:{
type:et.properties.clientScope.type}};e===null?e=[t]:e.push(t),s++}}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/roles/"+p,schemaPath:"#/pro\
perties/roles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.self!==
void 0){let r=i.self;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/self",schemaPath:"#/properties/self/type",
keyword:"type",params:{type:et.properties.self.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientTemplate!==void 0){let r=i.
clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientTemplate",schemaPath:"#/properties/clien\
tTemplate/type",keyword:"type",params:{type:et.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _.errors=e,
s===0}const K=b.definitions.OrganizationRepresentation,qt=b.definitions.OrganizationDomainRepresentation;function tt(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(!(r==="name"||r==="verified")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0){let r=i.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:qt.properties.
name.type}};e===null?e=[t]:e.push(t),s++}}if(i.verified!==void 0){let r=i.verified;if(typeof r!="boolean"&&typeof r!="st\
ring"&&r!==null){const t={instancePath:n+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:qt.
properties.verified.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/ver\
ified",schemaPath:"#/properties/verified/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return tt.errors=e,s===0}const T=b.definitions.MemberRepresentation;function rt(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
if(!$.call(T.properties,t)){const p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[p]:e.push(p),s++}if(i.access!==void 0){let t=i.access;if(t&&typeof t=="object"&&!Array.
isArray(t))for(const p in t){let l=t[p];if(typeof l!="boolean"&&typeof l!="string"&&l!==null){const y={instancePath:n+"/\
access/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"ty\
pe",params:{type:T.properties.access.additionalProperties.type}};e===null?e=[y]:e.push(y),s++}if(typeof l=="string"&&!c.
test(l)){const y={instancePath:n+"/access/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/add\
itionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[y]:e.push(y),
s++}}else{const p={instancePath:n+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),s++}}if(i.attributes!==void 0){let t=i.attributes;if(t&&typeof t=="object"&&!Array.isArray(t))for(const p in t){
let l=t[p];if(!Array.isArray(l)&&typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
const y={instancePath:n+"/attributes/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/addi\
tionalProperties/type",keyword:"type",params:{type:T.properties.attributes.additionalProperties.type}};e===null?e=[y]:e.
push(y),s++}if(Array.isArray(l)){const y=l.length;for(let o=0;o<y;o++){let a=l[o];if(typeof a!="string"&&!(typeof a=="nu\
mber"&&isFinite(a))&&typeof a!="boolean"){const f={instancePath:n+"/attributes/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+o,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type:T.properties.attributes.
additionalProperties.items.type}};e===null?e=[f]:e.push(f),s++}}}}else{const p={instancePath:n+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(i.clientConsents!==
void 0){let t=i.clientConsents;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)ie(t[l],{instancePath:n+"/clien\
tConsents/"+l,parentData:t,parentDataProperty:l,rootData:u})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{
const p={instancePath:n+"/clientConsents",schemaPath:"#/properties/clientConsents/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),s++}}if(i.clientRoles!==void 0){let t=i.clientRoles;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const p in t){let l=t[p];if(Array.isArray(l)){const y=l.length;for(let o=0;o<y;o++){let a=l[o];if(typeof a!="stri\
ng"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const f={instancePath:n+"/clientRoles/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:T.
properties.clientRoles.additionalProperties.items.type}};e===null?e=[f]:e.push(f),s++}}}else{const y={instancePath:n+"/c\
lientRoles/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}else{const p={instancePath:n+"/clientRoles",schemaPath:"#/pro\
perties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(i.createdTimestamp!==void 0){
let t=i.createdTimestamp;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const p={
instancePath:n+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type:T.properties.
createdTimestamp.type}};e===null?e=[p]:e.push(p),s++}if(typeof t=="string"&&!c.test(t)){const p={instancePath:n+"/create\
dTimestamp",schemaPath:"#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[p]:e.push(p),s++}}if(i.credentials!==void 0){let t=i.credentials;if(Array.isArray(t)){const p=t.length;
for(let l=0;l<p;l++)re(t[l],{instancePath:n+"/credentials/"+l,parentData:t,parentDataProperty:l,rootData:u})||(e=e===null?
re.errors:e.concat(re.errors),s=e.length)}else{const p={instancePath:n+"/credentials",schemaPath:"#/properties/credentia\
ls/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.disableableCredentialTypes!==void 0){let t=i.
disableableCredentialTypes;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)if(typeof t[l]!="string"){const y={
instancePath:n+"/disableableCredentialTypes/"+l,schemaPath:"#/properties/disableableCredentialTypes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{const p={instancePath:n+"/disableableCredentialTypes",schemaPath:"\
#/properties/disableableCredentialTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.email!==
void 0){let t=i.email;if(typeof t!="string"&&t!==null){const p={instancePath:n+"/email",schemaPath:"#/properties/email/t\
ype",keyword:"type",params:{type:T.properties.email.type}};e===null?e=[p]:e.push(p),s++}}if(i.emailVerified!==void 0){let t=i.
emailVerified;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const p={instancePath:n+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:T.properties.emailVerified.type}};e===null?e=[p]:e.push(p),
s++}if(typeof t=="string"&&!c.test(t)){const p={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/p\
attern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[p]:e.push(p),s++}}if(i.enabled!==
void 0){let t=i.enabled;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const p={instancePath:n+"/enabled",schemaPath:"\
#/properties/enabled/type",keyword:"type",params:{type:T.properties.enabled.type}};e===null?e=[p]:e.push(p),s++}if(typeof t==
"string"&&!c.test(t)){const p={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[p]:e.push(p),s++}}if(i.federatedIdentities!==void 0){let t=i.federatedIdentities;
if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)se(t[l],{instancePath:n+"/federatedIdentities/"+l,parentData:t,
parentDataProperty:l,rootData:u})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)}else{const p={instancePath:n+"/\
federatedIdentities",schemaPath:"#/properties/federatedIdentities/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),s++}}if(i.federationLink!==void 0){let t=i.federationLink;if(typeof t!="string"&&t!==null){const p={instancePath:n+
"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type:T.properties.federationLink.
type}};e===null?e=[p]:e.push(p),s++}}if(i.firstName!==void 0){let t=i.firstName;if(typeof t!="string"&&t!==null){const p={
instancePath:n+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:T.properties.firstName.
type}};e===null?e=[p]:e.push(p),s++}}if(i.groups!==void 0){let t=i.groups;if(Array.isArray(t)){const p=t.length;for(let l=0;l<
p;l++)if(typeof t[l]!="string"){const y={instancePath:n+"/groups/"+l,schemaPath:"#/properties/groups/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{const p={instancePath:n+"/groups",schemaPath:"#/propert\
ies/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.id!==void 0){let t=i.id;if(typeof t!=
"string"&&t!==null){const p={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:T.properties.
id.type}};e===null?e=[p]:e.push(p),s++}}if(i.issuedVerifiableCredentials!==void 0){let t=i.issuedVerifiableCredentials;if(Array.
isArray(t)){const p=t.length;for(let l=0;l<p;l++)ne(t[l],{instancePath:n+"/issuedVerifiableCredentials/"+l,parentData:t,
parentDataProperty:l,rootData:u})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)}else{const p={instancePath:n+"/\
issuedVerifiableCredentials",schemaPath:"#/properties/issuedVerifiableCredentials/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),s++}}if(i.lastName!==void 0){let t=i.lastName;if(typeof t!="string"&&t!==null){const p={instancePath:n+
"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:T.properties.lastName.type}};e===null?e=
[p]:e.push(p),s++}}if(i.membershipType!==void 0){let t=i.membershipType;const p=s;let l=!1;const y=s;if(!(t==="UNMANAGED"||
t==="MANAGED"||t===null)){const o={instancePath:n+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/0/enum",
keyword:"enum",params:{allowedValues:T.properties.membershipType.anyOf[0].enum}};e===null?e=[o]:e.push(o),s++}var r=y===
s;if(l=l||r,!l){const o=s;if(typeof t=="string"){if(!c.test(t)){const f={instancePath:n+"/membershipType",schemaPath:"#/\
properties/membershipType/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?
e=[f]:e.push(f),s++}}else{const f={instancePath:n+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/1/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}var r=o===s;l=l||r}if(l)s=p,e!==null&&(p?e.length=p:
e=null);else{const o={instancePath:n+"/membershipType",schemaPath:"#/properties/membershipType/anyOf",keyword:"anyOf",params:{}};
e===null?e=[o]:e.push(o),s++}}if(i.notBefore!==void 0){let t=i.notBefore;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&typeof t!="string"&&t!==null){const p={instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"\
type",params:{type:T.properties.notBefore.type}};e===null?e=[p]:e.push(p),s++}if(typeof t=="string"&&!c.test(t)){const p={
instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e|param):.*\\)$"}};e===null?e=[p]:e.push(p),s++}}if(i.realmRoles!==void 0){let t=i.realmRoles;if(Array.isArray(t)){const p=t.
length;for(let l=0;l<p;l++)if(typeof t[l]!="string"){const y={instancePath:n+"/realmRoles/"+l,schemaPath:"#/properties/r\
ealmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{const p={instancePath:n+
"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}
if(i.requiredActions!==void 0){let t=i.requiredActions;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)if(typeof t[l]!=
"string"){const y={instancePath:n+"/requiredActions/"+l,schemaPath:"#/properties/requiredActions/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{const p={instancePath:n+"/requiredActions",schemaPath:"#/\
properties/requiredActions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.self!==void 0){
let t=i.self;if(typeof t!="string"&&t!==null){const p={instancePath:n+"/self",schemaPath:"#/properties/self/type",keyword:"\
type",params:{type:T.properties.self.type}};e===null?e=[p]:e.push(p),s++}}if(i.serviceAccountClientId!==void 0){let t=i.
serviceAccountClientId;if(typeof t!="string"&&t!==null){const p={instancePath:n+"/serviceAccountClientId",schemaPath:"#/\
properties/serviceAccountClientId/type",keyword:"type",params:{type:T.properties.serviceAccountClientId.type}};e===null?
e=[p]:e.push(p),s++}}if(i.userProfileMetadata!==void 0&&(pe(i.userProfileMetadata,{instancePath:n+"/userProfileMetadata",
parentData:i,parentDataProperty:"userProfileMetadata",rootData:u})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
i.username!==void 0){let t=i.username;if(typeof t!="string"&&t!==null){const p={instancePath:n+"/username",schemaPath:"#\
/properties/username/type",keyword:"type",params:{type:T.properties.username.type}};e===null?e=[p]:e.push(p),s++}}if(i.verifiableCredentials!==
void 0){let t=i.verifiableCredentials;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)oe(t[l],{instancePath:n+
"/verifiableCredentials/"+l,parentData:t,parentDataProperty:l,rootData:u})||(e=e===null?oe.errors:e.concat(oe.errors),s=
e.length)}else{const p={instancePath:n+"/verifiableCredentials",schemaPath:"#/properties/verifiableCredentials/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.applicationRoles!==void 0){let t=i.applicationRoles;if(t&&
typeof t=="object"&&!Array.isArray(t))for(const p in t){let l=t[p];if(Array.isArray(l)){const y=l.length;for(let o=0;o<y;o++){
let a=l[o];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const f={instancePath:n+"/app\
licationRoles/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/applicationRoles/additionalPrope\
rties/items/type",keyword:"type",params:{type:T.properties.applicationRoles.additionalProperties.items.type}};e===null?e=
[f]:e.push(f),s++}}}else{const y={instancePath:n+"/applicationRoles/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/applicationRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),
s++}}else{const p={instancePath:n+"/applicationRoles",schemaPath:"#/properties/applicationRoles/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),s++}}if(i.origin!==void 0){let t=i.origin;if(typeof t!="string"&&t!==null){const p={
instancePath:n+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:T.properties.origin.type}};e===
null?e=[p]:e.push(p),s++}}if(i.socialLinks!==void 0){let t=i.socialLinks;if(Array.isArray(t)){const p=t.length;for(let l=0;l<
p;l++)ae(t[l],{instancePath:n+"/socialLinks/"+l,parentData:t,parentDataProperty:l,rootData:u})||(e=e===null?ae.errors:e.
concat(ae.errors),s=e.length)}else{const p={instancePath:n+"/socialLinks",schemaPath:"#/properties/socialLinks/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.totp!==void 0){let t=i.totp;if(typeof t!="boolean"&&typeof t!=
"string"&&t!==null){const p={instancePath:n+"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type:T.properties.
totp.type}};e===null?e=[p]:e.push(p),s++}if(typeof t=="string"&&!c.test(t)){const p={instancePath:n+"/totp",schemaPath:"\
#/properties/totp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[p]:e.push(p),
s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return rt.errors=e,s===0}function it(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(K.properties,r)){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
alias!==void 0){let r=i.alias;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/alias",schemaPath:"#/properties\
/alias/type",keyword:"type",params:{type:K.properties.alias.type}};e===null?e=[t]:e.push(t),s++}}if(i.attributes!==void 0){
let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(Array.isArray(p)){const l=p.
length;for(let y=0;y<l;y++){let o=p[y];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={
instancePath:n+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/attributes/additio\
nalProperties/items/type",keyword:"type",params:{type:K.properties.attributes.additionalProperties.items.type}};e===null?
e=[a]:e.push(a),s++}}}else{const l={instancePath:n+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/attributes/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}else{
const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:K.properties.description.type}};e===
null?e=[t]:e.push(t),s++}}if(i.domains!==void 0){let r=i.domains;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)
tt(r[p],{instancePath:n+"/domains/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?tt.errors:e.concat(tt.
errors),s=e.length)}else{const t={instancePath:n+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boolean"&&typeof r!="s\
tring"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:K.
properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/enab\
led",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[t]:e.push(t),s++}}if(i.groups!==void 0){let r=i.groups;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)
z(r[p],{instancePath:n+"/groups/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?z.errors:e.concat(z.errors),
s=e.length)}else{const t={instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:K.properties.id.type}};e===null?e=[t]:e.push(t),s++}}
if(i.identityProviders!==void 0){let r=i.identityProviders;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)te(
r[p],{instancePath:n+"/identityProviders/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)}else{const t={instancePath:n+"/identityProviders",schemaPath:"#/properties/identityProviders/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.members!==void 0){let r=i.members;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)rt(r[p],{instancePath:n+"/members/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?rt.errors:e.concat(rt.errors),s=e.length)}else{const t={instancePath:n+"/members",schemaPath:"#/properties/m\
embers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:K.properties.
name.type}};e===null?e=[t]:e.push(t),s++}}if(i.redirectUrl!==void 0){let r=i.redirectUrl;if(typeof r!="string"&&r!==null){
const t={instancePath:n+"/redirectUrl",schemaPath:"#/properties/redirectUrl/type",keyword:"type",params:{type:K.properties.
redirectUrl.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}const ce=b.definitions.RequiredActionProviderRepresentation;
function st(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="alias"||r==="config"||r==="defaultAction"||r==="enabled"||r==="name"||
r==="priority"||r==="providerId")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.alias!==void 0){let r=i.alias;if(typeof r!="strin\
g"&&r!==null){const t={instancePath:n+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:ce.properties.
alias.type}};e===null?e=[t]:e.push(t),s++}}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
const l={instancePath:n+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalPr\
operties/type",keyword:"type",params:{type:ce.properties.config.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{
const t={instancePath:n+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}}if(i.defaultAction!==void 0){let r=i.defaultAction;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:n+"/defaultAction",schemaPath:"#/properties/defaultAction/type",keyword:"type",params:{type:ce.
properties.defaultAction.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/defaultAction",schemaPath:"#/properties/defaultAction/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param\
):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boolean"&&typeof r!="stri\
ng"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:ce.
properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/enab\
led",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ce.properties.name.type}};e===null?e=[t]:e.push(t),s++}}
if(i.priority!==void 0){let r=i.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==
null){const t={instancePath:n+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:ce.properties.
priority.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/priority",schemaPath:"\
#/properties/priority/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.providerId!==void 0){let r=i.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/provider\
Id",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:ce.properties.providerId.type}};e===null?e=[t]:
e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}return st.errors=e,s===0}const Se=b.definitions.UserFederationMapperRepresentation;function nt(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="config"||r==="federationMapperType"||r==="federationProviderDisplayName"||r==="id"||r==="name")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+"/config/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:Se.
properties.config.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.federationMapperType!==
void 0){let r=i.federationMapperType;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/federationMapperType",schemaPath:"\
#/properties/federationMapperType/type",keyword:"type",params:{type:Se.properties.federationMapperType.type}};e===null?e=
[t]:e.push(t),s++}}if(i.federationProviderDisplayName!==void 0){let r=i.federationProviderDisplayName;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:n+"/federationProviderDisplayName",schemaPath:"#/properties/federationProviderDispl\
ayName/type",keyword:"type",params:{type:Se.properties.federationProviderDisplayName.type}};e===null?e=[t]:e.push(t),s++}}
if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/\
type",keyword:"type",params:{type:Se.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:Se.properties.name.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return nt.errors=e,s===0}const H=b.definitions.UserFederationProviderRepresentation;
function pt(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="changedSyncPeriod"||r==="config"||r==="displayName"||r==="fullSyncPe\
riod"||r==="id"||r==="lastSync"||r==="priority"||r==="providerName")){const t={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.changedSyncPeriod!==
void 0){let r=i.changedSyncPeriod;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){
const t={instancePath:n+"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/type",keyword:"type",params:{type:H.
properties.changedSyncPeriod.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fi\
le|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.config!==void 0){let r=i.config;if(r&&typeof r=="object"&&!Array.
isArray(r))for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&
p!==null){const l={instancePath:n+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/ad\
ditionalProperties/type",keyword:"type",params:{type:H.properties.config.additionalProperties.type}};e===null?e=[l]:e.push(
l),s++}}else{const t={instancePath:n+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}if(i.displayName!==void 0){let r=i.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:H.properties.displayName.type}};e===
null?e=[t]:e.push(t),s++}}if(i.fullSyncPeriod!==void 0){let r=i.fullSyncPeriod;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/fullSyncPeriod",schemaPath:"#/properties/fullSyncP\
eriod/type",keyword:"type",params:{type:H.properties.fullSyncPeriod.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="st\
ring"&&!c.test(r)){const t={instancePath:n+"/fullSyncPeriod",schemaPath:"#/properties/fullSyncPeriod/pattern",keyword:"p\
attern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:H.properties.
id.type}};e===null?e=[t]:e.push(t),s++}}if(i.lastSync!==void 0){let r=i.lastSync;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/lastSync",schemaPath:"#/properties/lastSync/ty\
pe",keyword:"type",params:{type:H.properties.lastSync.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(
r)){const t={instancePath:n+"/lastSync",schemaPath:"#/properties/lastSync/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.priority!==void 0){let r=i.priority;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:n+"/priority",schemaPath:"#/\
properties/priority/type",keyword:"type",params:{type:H.properties.priority.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.providerName!==void 0){let r=i.providerName;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/providerName",schemaPath:"#/properties/providerName/type",keyword:"\
type",params:{type:H.properties.providerName.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pt.errors=e,s===0}const Kt=b.definitions.
UPConfig,ge=b.definitions.UPAttribute,or=b.definitions.UPAttributePermissions;function ot(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r===
"edit"||r==="view")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.edit!==void 0){let r=i.edit;if(Array.isArray(r)){const t=r.length;
for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/edit/"+p,schemaPath:"#/properties/edit/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/edit",schemaPath:"\
#/properties/edit/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.view!==void 0){let r=i.
view;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/view/"+
p,schemaPath:"#/properties/view/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={
instancePath:n+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return ot.errors=e,s===0}const ar=b.definitions.UPAttributeRequired;function at(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="roles"||r==="sc\
opes")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)
if(typeof r[p]!="string"){const l={instancePath:n+"/roles/"+p,schemaPath:"#/properties/roles/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/roles",schemaPath:"#/properties/rol\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.scopes!==void 0){let r=i.scopes;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/scopes/"+p,schemaPath:"\
#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return at.
errors=e,s===0}const lr=b.definitions.UPAttributeSelector;function lt(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(r!=="scopes"){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.scopes!==void 0){let r=i.scopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/scopes/"+p,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return lt.errors=e,s===0}function yt(i,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.
call(ge.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.annotations!==void 0){let r=i.annotations;if(!(r&&typeof r=="ob\
ject"&&!Array.isArray(r))){const t={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.defaultValue!==void 0){let r=i.defaultValue;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{
type:ge.properties.defaultValue.type}};e===null?e=[t]:e.push(t),s++}}if(i.displayName!==void 0){let r=i.displayName;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{
type:ge.properties.displayName.type}};e===null?e=[t]:e.push(t),s++}}if(i.group!==void 0){let r=i.group;if(typeof r!="str\
ing"&&r!==null){const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:ge.properties.
group.type}};e===null?e=[t]:e.push(t),s++}}if(i.multivalued!==void 0){let r=i.multivalued;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{
type:ge.properties.multivalued.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\
\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ge.properties.name.type}};e===null?e=[t]:e.push(
t),s++}}if(i.permissions!==void 0&&(ot(i.permissions,{instancePath:n+"/permissions",parentData:i,parentDataProperty:"per\
missions",rootData:u})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length)),i.required!==void 0&&(at(i.required,{instancePath:n+
"/required",parentData:i,parentDataProperty:"required",rootData:u})||(e=e===null?at.errors:e.concat(at.errors),s=e.length)),
i.selector!==void 0&&(lt(i.selector,{instancePath:n+"/selector",parentData:i,parentDataProperty:"selector",rootData:u})||
(e=e===null?lt.errors:e.concat(lt.errors),s=e.length)),i.validations!==void 0){let r=i.validations;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r))for(const t in r){let p=r[t];if(!(p&&typeof p=="object"&&!Array.isArray(p))){const l={instancePath:n+
"/validations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/validations/additionalProperties/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/validations",schemaPath:"\
#/properties/validations/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}const Mt=b.
definitions.UPGroup;function ft(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="annotations"||r==="displayDescription"||r==="dis\
playHeader"||r==="name")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.annotations!==void 0){let r=i.annotations;if(!(r&&typeof r=="ob\
ject"&&!Array.isArray(r))){const t={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.displayDescription!==void 0){let r=i.displayDescription;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/displayDescription",schemaPath:"#/properties/displayDescription/type",keyword:"\
type",params:{type:Mt.properties.displayDescription.type}};e===null?e=[t]:e.push(t),s++}}if(i.displayHeader!==void 0){let r=i.
displayHeader;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/displayHeader",schemaPath:"#/properties/display\
Header/type",keyword:"type",params:{type:Mt.properties.displayHeader.type}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){
let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:Mt.properties.name.type}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}function ct(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
if(!(t==="attributes"||t==="groups"||t==="unmanagedAttributePolicy")){const p={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),s++}if(i.attributes!==void 0){
let t=i.attributes;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)yt(t[l],{instancePath:n+"/attributes/"+l,parentData:t,
parentDataProperty:l,rootData:u})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.length)}else{const p={instancePath:n+"/\
attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}
if(i.groups!==void 0){let t=i.groups;if(Array.isArray(t)){const p=t.length;for(let l=0;l<p;l++)ft(t[l],{instancePath:n+"\
/groups/"+l,parentData:t,parentDataProperty:l,rootData:u})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length)}else{const p={
instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),s++}}if(i.unmanagedAttributePolicy!==void 0){let t=i.unmanagedAttributePolicy;const p=s;let l=!1;const y=s;if(!(t==="\
ENABLED"||t==="ADMIN_VIEW"||t==="ADMIN_EDIT"||t===null)){const o={instancePath:n+"/unmanagedAttributePolicy",schemaPath:"\
#/properties/unmanagedAttributePolicy/anyOf/0/enum",keyword:"enum",params:{allowedValues:Kt.properties.unmanagedAttributePolicy.
anyOf[0].enum}};e===null?e=[o]:e.push(o),s++}var r=y===s;if(l=l||r,!l){const o=s;if(typeof t=="string"){if(!c.test(t)){const f={
instancePath:n+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/1/pattern",keyword:"p\
attern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:n+"/\
unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/1/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[f]:e.push(f),s++}var r=o===s;l=l||r}if(l)s=p,e!==null&&(p?e.length=p:e=null);else{const o={instancePath:n+
"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf",keyword:"anyOf",params:{}};e===null?
e=[o]:e.push(o),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),s++}return ct.errors=e,s===0}const be=b.definitions.WorkflowRepresentation,xt=b.definitions.WorkflowConcurrencyRepresentation;
function ut(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const r in i)if(!(r==="cancel-in-progress"||r==="restart-in-progress")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i["cancel-in-progress"]!==void 0){let r=i["cancel-in-progress"];if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/cancel-in-progress",schemaPath:"#/properties/cancel-in-progress/type",keyword:"type",params:{type:xt.properties["cance\
l-in-progress"].type}};e===null?e=[t]:e.push(t),s++}}if(i["restart-in-progress"]!==void 0){let r=i["restart-in-progress"];
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/restart-in-progress",schemaPath:"#/properties/restart-in-prog\
ress/type",keyword:"type",params:{type:xt.properties["restart-in-progress"].type}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ut.errors=
e,s===0}const Bt=b.definitions.WorkflowScheduleRepresentation;function dt(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="after"||r==="ba\
tch-size")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.after!==void 0){let r=i.after;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:Bt.properties.after.type}};e===null?e=[t]:e.push(
t),s++}}if(i["batch-size"]!==void 0){let r=i["batch-size"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/batch-size",schemaPath:"#/properties/batch-size/type",keyword:"type",params:{
type:Bt.properties["batch-size"].type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/batch-size",schemaPath:"#/properties/batch-size/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)\
$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}const yr=b.definitions.WorkflowStateRepresentation;function mt(i,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const r in i)if(r!=="errors"){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.errors!==void 0){let r=i.errors;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/errors/"+p,schemaPath:"#/pr\
operties/errors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return mt.
errors=e,s===0}const ue=b.definitions.WorkflowStepRepresentation;function ht(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="after"||t==="id"||
t==="scheduled-at"||t==="status"||t==="uses"||t==="with")){const p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),s++}if(i.after!==void 0){let t=i.after;if(typeof t!=
"string"&&t!==null){const p={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:ue.
properties.after.type}};e===null?e=[p]:e.push(p),s++}}if(i.id!==void 0){let t=i.id;if(typeof t!="string"&&t!==null){const p={
instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ue.properties.id.type}};e===null?e=[p]:
e.push(p),s++}}if(i["scheduled-at"]!==void 0){let t=i["scheduled-at"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&typeof t!="string"&&t!==null){const p={instancePath:n+"/scheduled-at",schemaPath:"#/properties/scheduled-at/type",keyword:"\
type",params:{type:ue.properties["scheduled-at"].type}};e===null?e=[p]:e.push(p),s++}if(typeof t=="string"&&!c.test(t)){
const p={instancePath:n+"/scheduled-at",schemaPath:"#/properties/scheduled-at/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[p]:e.push(p),s++}}if(i.status!==void 0){let t=i.status;const p=s;let l=!1;
const y=s;if(!(t==="COMPLETED"||t==="PENDING"||t===null)){const o={instancePath:n+"/status",schemaPath:"#/properties/sta\
tus/anyOf/0/enum",keyword:"enum",params:{allowedValues:ue.properties.status.anyOf[0].enum}};e===null?e=[o]:e.push(o),s++}
var r=y===s;if(l=l||r,!l){const o=s;if(typeof t=="string"){if(!c.test(t)){const f={instancePath:n+"/status",schemaPath:"\
#/properties/status/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[f]:
e.push(f),s++}}else{const f={instancePath:n+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),s++}var r=o===s;l=l||r}if(l)s=p,e!==null&&(p?e.length=p:e=null);else{const o={instancePath:n+
"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),s++}}if(i.uses!==void 0){
let t=i.uses;if(typeof t!="string"&&t!==null){const p={instancePath:n+"/uses",schemaPath:"#/properties/uses/type",keyword:"\
type",params:{type:ue.properties.uses.type}};e===null?e=[p]:e.push(p),s++}}if(i.with!==void 0){let t=i.with;if(t&&typeof t==
"object"&&!Array.isArray(t))for(const p in t){let l=t[p];if(!Array.isArray(l)&&typeof l!="string"&&!(typeof l=="number"&&
isFinite(l))&&typeof l!="boolean"&&l!==null){const y={instancePath:n+"/with/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/with/additionalProperties/type",keyword:"type",params:{type:ue.properties.with.additionalProperties.type}};
e===null?e=[y]:e.push(y),s++}if(Array.isArray(l)){const y=l.length;for(let o=0;o<y;o++){let a=l[o];if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const f={instancePath:n+"/with/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+o,schemaPath:"#/properties/with/additionalProperties/items/type",keyword:"type",params:{type:ue.properties.with.
additionalProperties.items.type}};e===null?e=[f]:e.push(f),s++}}}}else{const p={instancePath:n+"/with",schemaPath:"#/pro\
perties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ht.errors=e,s===0}function gt(i,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!$.call(be.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.concurrency!==void 0&&(ut(i.concurrency,{instancePath:n+
"/concurrency",parentData:i,parentDataProperty:"concurrency",rootData:u})||(e=e===null?ut.errors:e.concat(ut.errors),s=e.
length)),i.enabled!==void 0){let r=i.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:be.properties.enabled.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){
let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:be.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.if!==void 0){let r=i.if;if(typeof r!="string"&&
r!==null){const t={instancePath:n+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type:be.properties.if.type}};
e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:be.properties.name.type}};e===null?e=[t]:e.push(
t),s++}}if(i.on!==void 0){let r=i.on;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/on",schemaPath:"#/proper\
ties/on/type",keyword:"type",params:{type:be.properties.on.type}};e===null?e=[t]:e.push(t),s++}}if(i.schedule!==void 0&&
(dt(i.schedule,{instancePath:n+"/schedule",parentData:i,parentDataProperty:"schedule",rootData:u})||(e=e===null?dt.errors:
e.concat(dt.errors),s=e.length)),i.state!==void 0&&(mt(i.state,{instancePath:n+"/state",parentData:i,parentDataProperty:"\
state",rootData:u})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length)),i.steps!==void 0){let r=i.steps;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)ht(r[p],{instancePath:n+"/steps/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?ht.errors:e.concat(ht.errors),s=e.length)}else{const t={instancePath:n+"/steps",schemaPath:"#/properties/ste\
ps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}const k=b.definitions.
ApplicationRepresentation,L=b.definitions.ClaimRepresentation;function de(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(L.properties,r)){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.address!==void 0){let r=i.address;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:n+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:L.properties.address.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/address",schemaPath:"#/\
properties/address/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),
s++}}if(i.email!==void 0){let r=i.email;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/\
email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:L.properties.email.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/email",schemaPath:"#/properties/email/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.gender!==void 0){let r=i.
gender;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/gender",schemaPath:"#/properties/\
gender/type",keyword:"type",params:{type:L.properties.gender.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&
!c.test(r)){const t={instancePath:n+"/gender",schemaPath:"#/properties/gender/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.locale!==void 0){let r=i.locale;if(typeof r!="boole\
an"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",
params:{type:L.properties.locale.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:L.properties.name.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.phone!==void 0){
let r=i.phone;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/phone",schemaPath:"#/prope\
rties/phone/type",keyword:"type",params:{type:L.properties.phone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="strin\
g"&&!c.test(r)){const t={instancePath:n+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.picture!==void 0){let r=i.picture;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/picture",schemaPath:"#/properties/picture/type",keyword:"\
type",params:{type:L.properties.picture.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/picture",schemaPath:"#/properties/picture/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.profile!==void 0){let r=i.profile;if(typeof r!="boolean"&&typeof r!="s\
tring"&&r!==null){const t={instancePath:n+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:L.
properties.profile.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/prof\
ile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[t]:e.push(t),s++}}if(i.username!==void 0){let r=i.username;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:n+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:L.properties.username.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/username",schemaPath:"#\
/properties/username/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.website!==void 0){let r=i.website;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:L.properties.website.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/website",schemaPath:"#/properties/website/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return de.errors=
e,s===0}function bt(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const r in i)if(!$.call(k.properties,r)){const t={instancePath:n,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.access!==void 0){
let r=i.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!="boolean"&&typeof p!=
"string"&&p!==null){const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/access/additionalProperties/type",keyword:"type",params:{type:k.properties.access.additionalProperties.type}};e===null?
e=[l]:e.push(l),s++}if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/access",schemaPath:"#/properties/access/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.adminUrl!==void 0){let r=i.adminUrl;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"type",params:{type:k.
properties.adminUrl.type}};e===null?e=[t]:e.push(t),s++}}if(i.alwaysDisplayInConsole!==void 0){let r=i.alwaysDisplayInConsole;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/alwaysDisplayInConsole",schemaPath:"#/pr\
operties/alwaysDisplayInConsole/type",keyword:"type",params:{type:k.properties.alwaysDisplayInConsole.type}};e===null?e=
[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/alwaysDisplayInConsole",schemaPath:"#/pro\
perties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[t]:e.push(t),s++}}if(i.attributes!==void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:k.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}}if(i.authenticationFlowBindingOverrides!==void 0){let r=i.authenticationFlowBindingOverrides;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){const l={instancePath:n+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type:k.
properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationServicesEnabled!==void 0){let r=i.authorizationServicesEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/authorizationServicesEnabled",schemaPath:"\
#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:k.properties.authorizationServicesEnabled.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/authorizationServicesEnabled",
schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationSettings!==void 0&&(U(i.authorizationSettings,{instancePath:n+
"/authorizationSettings",parentData:i,parentDataProperty:"authorizationSettings",rootData:u})||(e=e===null?U.errors:e.concat(
U.errors),s=e.length)),i.baseUrl!==void 0){let r=i.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/ba\
seUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:k.properties.baseUrl.type}};e===null?e=[t]:e.push(
t),s++}}if(i.bearerOnly!==void 0){let r=i.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type:k.properties.bearerOnly.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/bearerOnly",schemaPath:"#/properties/be\
arerOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
clientAuthenticatorType!==void 0){let r=i.clientAuthenticatorType;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthenticatorType/type",keyword:"type",params:{type:k.properties.
clientAuthenticatorType.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientId!==void 0){let r=i.clientId;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:k.
properties.clientId.type}};e===null?e=[t]:e.push(t),s++}}if(i.consentRequired!==void 0){let r=i.consentRequired;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequ\
ired/type",keyword:"type",params:{type:k.properties.consentRequired.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="st\
ring"&&!c.test(r)){const t={instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.defaultClientScopes!==void 0){
let r=i.defaultClientScopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={
instancePath:n+"/defaultClientScopes/"+p,schemaPath:"#/properties/defaultClientScopes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/defaultClientScopes",schemaPath:"#/properti\
es/defaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.description!==void 0){
let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:k.properties.description.type}};e===null?e=[t]:e.push(t),s++}}if(i.directAccessGrantsEnabled!==
void 0){let r=i.directAccessGrantsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type:k.properties.
directAccessGrantsEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:k.properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.frontchannelLogout!==void 0){let r=i.frontchannelLogout;if(typeof r!="\
boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/frontchannelLogout",schemaPath:"#/properties/frontchan\
nelLogout/type",keyword:"type",params:{type:k.properties.frontchannelLogout.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.fullScopeAllowed!==
void 0){let r=i.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/fullSco\
peAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type:k.properties.fullScopeAllowed.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/fullScopeAllowed",schemaPath:"\
#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[
t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:k.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.implicitFlowEnabled!==
void 0){let r=i.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/impl\
icitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:k.properties.implicitFlowEnabled.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/implicitFlowEnabled",schemaPath:"\
#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?
e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:k.properties.name.type}};e===null?e=[t]:e.push(t),s++}}if(i.nodeReRegistrationTimeout!==
void 0){let r=i.nodeReRegistrationTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&
r!==null){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",
keyword:"type",params:{type:k.properties.nodeReRegistrationTimeout.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="str\
ing"&&!c.test(r)){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeou\
t/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.notBefore!==
void 0){let r=i.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type:k.properties.notBefore.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/notBefore",schemaPath:"\
#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.optionalClientScopes!==void 0){let r=i.optionalClientScopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/optionalClientScopes/"+p,schemaPath:"#/properties/optionalClie\
ntScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"\
/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.origin!==void 0){let r=i.origin;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/ori\
gin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:k.properties.origin.type}};e===null?e=[t]:e.push(
t),s++}}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"\
#/properties/protocol/type",keyword:"type",params:{type:k.properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.
protocolMappers!==void 0){let r=i.protocolMappers;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)S(r[p],{instancePath:n+
"/protocolMappers/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{
const t={instancePath:n+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.publicClient!==void 0){let r=i.publicClient;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{
type:k.properties.publicClient.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.redirectUris!==void 0){let r=i.redirectUris;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/redirectUris/"+p,schemaPath:"#/properties\
/redirectUris/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.registeredNodes!==void 0){let r=i.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"&&p!==null){const l={instancePath:n+
"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperti\
es/type",keyword:"type",params:{type:k.properties.registeredNodes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}
if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/registeredNodes",schemaPath:"#/properties\
/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.registrationAccessToken!==
void 0){let r=i.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/registrationAccessTok\
en",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:k.properties.registrationAccessToken.
type}};e===null?e=[t]:e.push(t),s++}}if(i.rootUrl!==void 0){let r=i.rootUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:k.properties.rootUrl.type}};e===null?e=[t]:
e.push(t),s++}}if(i.secret!==void 0){let r=i.secret;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:k.properties.secret.type}};e===null?e=[t]:e.push(t),s++}}if(i.serviceAccountsEnabled!==
void 0){let r=i.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/s\
erviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:k.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.standardFlowEnabled!==void 0){let r=i.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:k.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){
const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.surrogateAuthRequired!==void 0){let r=i.surrogateAuthRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/pro\
perties/surrogateAuthRequired/type",keyword:"type",params:{type:k.properties.surrogateAuthRequired.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/properti\
es/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.
push(t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:k.properties.type.type}};e===null?e=[t]:e.push(t),s++}}if(i.webOrigins!==
void 0){let r=i.webOrigins;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={
instancePath:n+"/webOrigins/"+p,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.claims!==void 0&&(de(i.claims,{instancePath:n+"/claims",
parentData:i,parentDataProperty:"claims",rootData:u})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),i.clientTemplate!==
void 0){let r=i.clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientTemplate",schemaPath:"#/\
properties/clientTemplate/type",keyword:"type",params:{type:k.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),
s++}}if(i.defaultRoles!==void 0){let r=i.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/defaultRoles/"+p,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/defaultRoles",schemaPath:"#/properties/defa\
ultRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.directGrantsOnly!==void 0){let r=i.
directGrantsOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/directGrantsOnly",schemaPath:"\
#/properties/directGrantsOnly/type",keyword:"type",params:{type:k.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/directGrantsOnly",schemaPath:"#/properties/directGra\
ntsOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
useTemplateConfig!==void 0){let r=i.useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type:k.properties.useTemplateConfig.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[t]:e.push(t),s++}}if(i.useTemplateMappers!==void 0){let r=i.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="strin\
g"&&r!==null){const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"t\
ype",params:{type:k.properties.useTemplateMappers.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){
const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.useTemplateScope!==void 0){let r=i.useTemplateScope;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properti\
es/useTemplateScope/type",keyword:"type",params:{type:k.properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope\
/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return bt.errors=
e,s===0}const F=b.definitions.ClientTemplateRepresentation;function Pt(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(F.properties,r)){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.attributes!==void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:F.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}}if(i.bearerOnly!==void 0){let r=i.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type:F.properties.bearerOnly.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/bearerOnly",schemaPath:"#/properties/be\
arerOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
consentRequired!==void 0){let r=i.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:F.properties.consentRequired.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/consentRequired",schemaPath:"\
#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:
e.push(t),s++}}if(i.description!==void 0){let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"\
/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:F.properties.description.type}};e===
null?e=[t]:e.push(t),s++}}if(i.directAccessGrantsEnabled!==void 0){let r=i.directAccessGrantsEnabled;if(typeof r!="boole\
an"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/directAccessGrantsEnabled",schemaPath:"#/properties/directA\
ccessGrantsEnabled/type",keyword:"type",params:{type:F.properties.directAccessGrantsEnabled.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/directAccessGrantsEnabled",schemaPath:"#/properties/\
directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.
push(t),s++}}if(i.frontchannelLogout!==void 0){let r=i.frontchannelLogout;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:n+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{
type:F.properties.frontchannelLogout.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|\
file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.fullScopeAllowed!==void 0){let r=i.fullScopeAllowed;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeA\
llowed/type",keyword:"type",params:{type:F.properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:F.properties.
id.type}};e===null?e=[t]:e.push(t),s++}}if(i.implicitFlowEnabled!==void 0){let r=i.implicitFlowEnabled;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlo\
wEnabled/type",keyword:"type",params:{type:F.properties.implicitFlowEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/patter\
n",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){
let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:F.properties.name.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!=
"string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:F.
properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.protocolMappers!==void 0){let r=i.protocolMappers;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)S(r[p],{instancePath:n+"/protocolMappers/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{const t={instancePath:n+"/protocolMappers",schemaPath:"\
#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.publicClient!==
void 0){let r=i.publicClient;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/publicClien\
t",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type:F.properties.publicClient.type}};e===null?e=[
t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/publicClient",schemaPath:"#/properties/pub\
licClient/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
serviceAccountsEnabled!==void 0){let r=i.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:F.
properties.serviceAccountsEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/serviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.standardFlowEnabled!==void 0){let r=i.standardFlowEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/prope\
rties/standardFlowEnabled/type",keyword:"type",params:{type:F.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standa\
rdFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pt.
errors=e,s===0}const A=b.definitions.OAuthClientRepresentation;function wt(i,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!$.call(A.properties,r)){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.access!==void 0){let r=i.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(typeof p!="boolean"&&typeof p!="string"&&p!==null){const l={instancePath:n+"/access/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"type",params:{type:A.properties.
access.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+
"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"\
/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.
adminUrl!==void 0){let r=i.adminUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/adminUrl",schemaPath:"#/p\
roperties/adminUrl/type",keyword:"type",params:{type:A.properties.adminUrl.type}};e===null?e=[t]:e.push(t),s++}}if(i.alwaysDisplayInConsole!==
void 0){let r=i.alwaysDisplayInConsole;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/a\
lwaysDisplayInConsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type:A.properties.alwaysDisplayInConsole.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/alwaysDisplayInConsole",
schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.attributes!==void 0){let r=i.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const l={instancePath:n+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:A.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}}if(i.authenticationFlowBindingOverrides!==void 0){let r=i.authenticationFlowBindingOverrides;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(const t in r){let p=r[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){const l={instancePath:n+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type:A.
properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationServicesEnabled!==void 0){let r=i.authorizationServicesEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/authorizationServicesEnabled",schemaPath:"\
#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:A.properties.authorizationServicesEnabled.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/authorizationServicesEnabled",
schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.authorizationSettings!==void 0&&(U(i.authorizationSettings,{instancePath:n+
"/authorizationSettings",parentData:i,parentDataProperty:"authorizationSettings",rootData:u})||(e=e===null?U.errors:e.concat(
U.errors),s=e.length)),i.baseUrl!==void 0){let r=i.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/ba\
seUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:A.properties.baseUrl.type}};e===null?e=[t]:e.push(
t),s++}}if(i.bearerOnly!==void 0){let r=i.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type:A.properties.bearerOnly.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/bearerOnly",schemaPath:"#/properties/be\
arerOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
clientAuthenticatorType!==void 0){let r=i.clientAuthenticatorType;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthenticatorType/type",keyword:"type",params:{type:A.properties.
clientAuthenticatorType.type}};e===null?e=[t]:e.push(t),s++}}if(i.clientId!==void 0){let r=i.clientId;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:A.
properties.clientId.type}};e===null?e=[t]:e.push(t),s++}}if(i.consentRequired!==void 0){let r=i.consentRequired;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequ\
ired/type",keyword:"type",params:{type:A.properties.consentRequired.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="st\
ring"&&!c.test(r)){const t={instancePath:n+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.defaultClientScopes!==void 0){
let r=i.defaultClientScopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={
instancePath:n+"/defaultClientScopes/"+p,schemaPath:"#/properties/defaultClientScopes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/defaultClientScopes",schemaPath:"#/properti\
es/defaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.description!==void 0){
let r=i.description;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:A.properties.description.type}};e===null?e=[t]:e.push(t),s++}}if(i.directAccessGrantsEnabled!==
void 0){let r=i.directAccessGrantsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type:A.properties.
directAccessGrantsEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/directAccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.enabled!==void 0){let r=i.enabled;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:A.properties.enabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={
instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.frontchannelLogout!==void 0){let r=i.frontchannelLogout;if(typeof r!="\
boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/frontchannelLogout",schemaPath:"#/properties/frontchan\
nelLogout/type",keyword:"type",params:{type:A.properties.frontchannelLogout.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"&&!c.test(r)){const t={instancePath:n+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.fullScopeAllowed!==
void 0){let r=i.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/fullSco\
peAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type:A.properties.fullScopeAllowed.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/fullScopeAllowed",schemaPath:"\
#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[
t]:e.push(t),s++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:A.properties.id.type}};e===null?e=[t]:e.push(t),s++}}if(i.implicitFlowEnabled!==
void 0){let r=i.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/impl\
icitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:A.properties.implicitFlowEnabled.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/implicitFlowEnabled",schemaPath:"\
#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?
e=[t]:e.push(t),s++}}if(i.name!==void 0){let r=i.name;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:A.properties.name.type}};e===null?e=[t]:e.push(t),s++}}if(i.nodeReRegistrationTimeout!==
void 0){let r=i.nodeReRegistrationTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&
r!==null){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",
keyword:"type",params:{type:A.properties.nodeReRegistrationTimeout.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="str\
ing"&&!c.test(r)){const t={instancePath:n+"/nodeReRegistrationTimeout",schemaPath:"#/properties/nodeReRegistrationTimeou\
t/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.notBefore!==
void 0){let r=i.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type:A.properties.notBefore.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/notBefore",schemaPath:"\
#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(
t),s++}}if(i.optionalClientScopes!==void 0){let r=i.optionalClientScopes;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/optionalClientScopes/"+p,schemaPath:"#/properties/optionalClie\
ntScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"\
/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.origin!==void 0){let r=i.origin;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/ori\
gin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:A.properties.origin.type}};e===null?e=[t]:e.push(
t),s++}}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/protocol",schemaPath:"\
#/properties/protocol/type",keyword:"type",params:{type:A.properties.protocol.type}};e===null?e=[t]:e.push(t),s++}}if(i.
protocolMappers!==void 0){let r=i.protocolMappers;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)S(r[p],{instancePath:n+
"/protocolMappers/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{
const t={instancePath:n+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.publicClient!==void 0){let r=i.publicClient;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/publicClient",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{
type:A.properties.publicClient.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+
"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.redirectUris!==void 0){let r=i.redirectUris;if(Array.isArray(r)){const t=r.
length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={instancePath:n+"/redirectUris/"+p,schemaPath:"#/properties\
/redirectUris/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+
"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.registeredNodes!==void 0){let r=i.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let p=r[t];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"&&p!==null){const l={instancePath:n+
"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperti\
es/type",keyword:"type",params:{type:A.properties.registeredNodes.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}
if(typeof p=="string"&&!c.test(p)){const l={instancePath:n+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
|param):.*\\)$"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/registeredNodes",schemaPath:"#/properties\
/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.registrationAccessToken!==
void 0){let r=i.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/registrationAccessTok\
en",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:A.properties.registrationAccessToken.
type}};e===null?e=[t]:e.push(t),s++}}if(i.rootUrl!==void 0){let r=i.rootUrl;if(typeof r!="string"&&r!==null){const t={instancePath:n+
"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:A.properties.rootUrl.type}};e===null?e=[t]:
e.push(t),s++}}if(i.secret!==void 0){let r=i.secret;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:A.properties.secret.type}};e===null?e=[t]:e.push(t),s++}}if(i.serviceAccountsEnabled!==
void 0){let r=i.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/s\
erviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:A.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[t]:e.push(t),s++}}if(i.standardFlowEnabled!==void 0){let r=i.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:A.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){
const t={instancePath:n+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.surrogateAuthRequired!==void 0){let r=i.surrogateAuthRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/pro\
perties/surrogateAuthRequired/type",keyword:"type",params:{type:A.properties.surrogateAuthRequired.type}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/surrogateAuthRequired",schemaPath:"#/properti\
es/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.
push(t),s++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:A.properties.type.type}};e===null?e=[t]:e.push(t),s++}}if(i.webOrigins!==
void 0){let r=i.webOrigins;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const l={
instancePath:n+"/webOrigins/"+p,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.claims!==void 0&&(de(i.claims,{instancePath:n+"/claims",
parentData:i,parentDataProperty:"claims",rootData:u})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),i.clientTemplate!==
void 0){let r=i.clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:n+"/clientTemplate",schemaPath:"#/\
properties/clientTemplate/type",keyword:"type",params:{type:A.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),
s++}}if(i.defaultRoles!==void 0){let r=i.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){const l={instancePath:n+"/defaultRoles/"+p,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const t={instancePath:n+"/defaultRoles",schemaPath:"#/properties/defa\
ultRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.directGrantsOnly!==void 0){let r=i.
directGrantsOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/directGrantsOnly",schemaPath:"\
#/properties/directGrantsOnly/type",keyword:"type",params:{type:A.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/directGrantsOnly",schemaPath:"#/properties/directGra\
ntsOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.
useTemplateConfig!==void 0){let r=i.useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+
"/useTemplateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type:A.properties.useTemplateConfig.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[t]:e.push(t),s++}}if(i.useTemplateMappers!==void 0){let r=i.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="strin\
g"&&r!==null){const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"t\
ype",params:{type:A.properties.useTemplateMappers.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!c.test(r)){
const t={instancePath:n+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}if(i.useTemplateScope!==void 0){let r=i.useTemplateScope;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properti\
es/useTemplateScope/type",keyword:"type",params:{type:A.properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"&&!c.test(r)){const t={instancePath:n+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope\
/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[t]:e.push(t),s++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return wt.errors=
e,s===0}function kt(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;const r=s;let t=!1;
const p=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.realm===void 0){const o={instancePath:n,schemaPath:"#/anyOf/0/r\
equired",keyword:"required",params:{missingProperty:"realm"}};e===null?e=[o]:e.push(o),s++}var l=p===s;if(t=t||l,!t){const o=s;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.tenants===void 0){const f={instancePath:n,schemaPath:"#/anyOf/1/required",
keyword:"required",params:{missingProperty:"tenants"}};e===null?e=[f]:e.push(f),s++}var l=o===s;t=t||l}if(t)s=r,e!==null&&
(r?e.length=r:e=null);else{const o={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(
o),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!$.call(d.properties,o)){const a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(
a),s++}if(i.accessCodeLifespan!==void 0){let o=i.accessCodeLifespan;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/accessCodeLifespan",schemaPath:"#/properties/accessCodeLife\
span/type",keyword:"type",params:{type:d.properties.accessCodeLifespan.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/accessCodeLifespan",schemaPath:"#/properties/accessCodeLifespan/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.accessCodeLifespanLogin!==
void 0){let o=i.accessCodeLifespanLogin;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==
null){const a={instancePath:n+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCodeLifespanLogin/type",keyword:"\
type",params:{type:d.properties.accessCodeLifespanLogin.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(
o)){const a={instancePath:n+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCodeLifespanLogin/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.accessCodeLifespanUserAction!==
void 0){let o=i.accessCodeLifespanUserAction;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&
o!==null){const a={instancePath:n+"/accessCodeLifespanUserAction",schemaPath:"#/properties/accessCodeLifespanUserAction/\
type",keyword:"type",params:{type:d.properties.accessCodeLifespanUserAction.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/accessCodeLifespanUserAction",schemaPath:"#/properties/accessCodeLifespa\
nUserAction/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}
if(i.accessTokenLifespan!==void 0){let o=i.accessTokenLifespan;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&
typeof o!="string"&&o!==null){const a={instancePath:n+"/accessTokenLifespan",schemaPath:"#/properties/accessTokenLifespa\
n/type",keyword:"type",params:{type:d.properties.accessTokenLifespan.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="s\
tring"&&!c.test(o)){const a={instancePath:n+"/accessTokenLifespan",schemaPath:"#/properties/accessTokenLifespan/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.accessTokenLifespanForImplicitFlow!==
void 0){let o=i.accessTokenLifespanForImplicitFlow;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="\
string"&&o!==null){const a={instancePath:n+"/accessTokenLifespanForImplicitFlow",schemaPath:"#/properties/accessTokenLif\
espanForImplicitFlow/type",keyword:"type",params:{type:d.properties.accessTokenLifespanForImplicitFlow.type}};e===null?e=
[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/accessTokenLifespanForImplicitFlow",schemaPath:"\
#/properties/accessTokenLifespanForImplicitFlow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.accountTheme!==void 0){let o=i.accountTheme;if(typeof o!="string"&&o!==null){const a={
instancePath:n+"/accountTheme",schemaPath:"#/properties/accountTheme/type",keyword:"type",params:{type:d.properties.accountTheme.
type}};e===null?e=[a]:e.push(a),s++}}if(i.actionTokenGeneratedByAdminLifespan!==void 0){let o=i.actionTokenGeneratedByAdminLifespan;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/action\
TokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminLifespan/type",keyword:"type",params:{
type:d.properties.actionTokenGeneratedByAdminLifespan.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(
o)){const a={instancePath:n+"/actionTokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminL\
ifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.
actionTokenGeneratedByUserLifespan!==void 0){let o=i.actionTokenGeneratedByUserLifespan;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/actionTokenGeneratedByUserLifespan",schemaPath:"\
#/properties/actionTokenGeneratedByUserLifespan/type",keyword:"type",params:{type:d.properties.actionTokenGeneratedByUserLifespan.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/actionTokenGeneratedByU\
serLifespan",schemaPath:"#/properties/actionTokenGeneratedByUserLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.adminEventsDetailsEnabled!==void 0){let o=i.adminEventsDetailsEnabled;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/adminEventsDetailsEnabled",schemaPath:"#\
/properties/adminEventsDetailsEnabled/type",keyword:"type",params:{type:d.properties.adminEventsDetailsEnabled.type}};e===
null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/adminEventsDetailsEnabled",schemaPath:"\
#/properties/adminEventsDetailsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[a]:e.push(a),s++}}if(i.adminEventsEnabled!==void 0){let o=i.adminEventsEnabled;if(typeof o!="boolean"&&typeof o!=
"string"&&o!==null){const a={instancePath:n+"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/type",keyword:"\
type",params:{type:d.properties.adminEventsEnabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){
const a={instancePath:n+"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.adminPermissionsClient!==void 0&&(ee(i.adminPermissionsClient,
{instancePath:n+"/adminPermissionsClient",parentData:i,parentDataProperty:"adminPermissionsClient",rootData:u})||(e=e===
null?ee.errors:e.concat(ee.errors),s=e.length)),i.adminTheme!==void 0){let o=i.adminTheme;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/adminTheme",schemaPath:"#/properties/adminTheme/type",keyword:"type",params:{type:d.properties.
adminTheme.type}};e===null?e=[a]:e.push(a),s++}}if(i.attributes!==void 0){let o=i.attributes;if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const a in o)if(!(a==="frontendUrl"||a==="acr.loa.map"||a==="client.secret.rotation")){let f=o[a];if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){const m={instancePath:n+"/attributes/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:d.
properties.attributes.additionalProperties.type}};e===null?e=[m]:e.push(m),s++}}if(o.frontendUrl!==void 0){let a=o.frontendUrl;
if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"/attr\
ibutes/frontendUrl",schemaPath:"#/properties/attributes/properties/frontendUrl/type",keyword:"type",params:{type:d.properties.
attributes.properties.frontendUrl.type}};e===null?e=[f]:e.push(f),s++}}if(o["acr.loa.map"]!==void 0){let a=o["acr.loa.ma\
p"];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"/\
attributes/acr.loa.map",schemaPath:"#/properties/attributes/properties/acr.loa.map/type",keyword:"type",params:{type:d.properties.
attributes.properties["acr.loa.map"].type}};e===null?e=[f]:e.push(f),s++}}if(o["client.secret.rotation"]!==void 0){let a=o["\
client.secret.rotation"];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={
instancePath:n+"/attributes/client.secret.rotation",schemaPath:"#/properties/attributes/properties/client.secret.rotatio\
n/type",keyword:"type",params:{type:d.properties.attributes.properties["client.secret.rotation"].type}};e===null?e=[f]:e.
push(f),s++}}}else{const a={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),s++}}if(i.authenticationFlows!==void 0){let o=i.authenticationFlows;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)Le(o[f],{instancePath:n+"/authenticationFlows/"+f,parentData:o,parentDataProperty:f,
rootData:u})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)}else{const a={instancePath:n+"/authenticationFlows",
schemaPath:"#/properties/authenticationFlows/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.
browserFlow!==void 0){let o=i.browserFlow;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/browserFlow",schemaPath:"\
#/properties/browserFlow/type",keyword:"type",params:{type:d.properties.browserFlow.type}};e===null?e=[a]:e.push(a),s++}}
if(i.browserSecurityHeaders!==void 0){let o=i.browserSecurityHeaders;if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){
let f=o[a];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){const m={instancePath:n+
"/browserSecurityHeaders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/browserSecurityHeaders/addi\
tionalProperties/type",keyword:"type",params:{type:d.properties.browserSecurityHeaders.additionalProperties.type}};e===null?
e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/browserSecurityHeaders",schemaPath:"#/properties/browserSecurityHead\
ers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(i.bruteForceProtected!==void 0){let o=i.
bruteForceProtected;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/bruteForceProtected",
schemaPath:"#/properties/bruteForceProtected/type",keyword:"type",params:{type:d.properties.bruteForceProtected.type}};e===
null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/bruteForceProtected",schemaPath:"#\
/properties/bruteForceProtected/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[a]:e.push(a),s++}}if(i.bruteForceStrategy!==void 0){let o=i.bruteForceStrategy;const a=s;let f=!1;const m=s;if(!(o==="L\
INEAR"||o==="MULTIPLE"||o===null)){const v={instancePath:n+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStra\
tegy/anyOf/0/enum",keyword:"enum",params:{allowedValues:d.properties.bruteForceStrategy.anyOf[0].enum}};e===null?e=[v]:e.
push(v),s++}var y=m===s;if(f=f||y,!f){const v=s;if(typeof o=="string"){if(!c.test(o)){const Pe={instancePath:n+"/bruteFo\
rceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|f\
ile|param):.*\\)$"}};e===null?e=[Pe]:e.push(Pe),s++}}else{const Pe={instancePath:n+"/bruteForceStrategy",schemaPath:"#/p\
roperties/bruteForceStrategy/anyOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[Pe]:e.push(Pe),s++}var y=v===
s;f=f||y}if(f)s=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:n+"/bruteForceStrategy",schemaPath:"#/prope\
rties/bruteForceStrategy/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),s++}}if(i.clientScopes!==void 0){let o=i.
clientScopes;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)Ne(o[f],{instancePath:n+"/clientScopes/"+f,parentData:o,
parentDataProperty:f,rootData:u})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{const a={instancePath:n+"/\
clientScopes",schemaPath:"#/properties/clientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}if(i.clientSessionIdleTimeout!==void 0){let o=i.clientSessionIdleTimeout;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/clientSessionIdleTimeout",schemaPath:"#/properties\
/clientSessionIdleTimeout/type",keyword:"type",params:{type:d.properties.clientSessionIdleTimeout.type}};e===null?e=[a]:
e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/clientSessionIdleTimeout",schemaPath:"#/prope\
rties/clientSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=
[a]:e.push(a),s++}}if(i.clientSessionMaxLifespan!==void 0){let o=i.clientSessionMaxLifespan;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/clientSessionMaxLifespan",schemaPath:"\
#/properties/clientSessionMaxLifespan/type",keyword:"type",params:{type:d.properties.clientSessionMaxLifespan.type}};e===
null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/clientSessionMaxLifespan",schemaPath:"\
#/properties/clientSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[a]:e.push(a),s++}}if(i.clients!==void 0){let o=i.clients;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)
ee(o[f],{instancePath:n+"/clients/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?ee.errors:e.concat(ee.
errors),s=e.length)}else{const a={instancePath:n+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.components!==void 0){let o=i.components;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const a in o){let f=o[a];if(Array.isArray(f)){const m=f.length;for(let v=0;v<m;v++)Re(f[v],{instancePath:n+
"/components/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:f,parentDataProperty:v,rootData:u})||(e=e===null?
Re.errors:e.concat(Re.errors),s=e.length)}else{const m={instancePath:n+"/components/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/components/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:
e.push(m),s++}}else{const a={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),s++}}if(i.defaultDefaultClientScopes!==void 0){let o=i.defaultDefaultClientScopes;
if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/defaultDef\
aultClientScopes/"+f,schemaPath:"#/properties/defaultDefaultClientScopes/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/defaultDefaultClientScopes",schemaPath:"#/properties/defaul\
tDefaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.defaultGroups!==void 0){
let o=i.defaultGroups;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+
"/defaultGroups/"+f,schemaPath:"#/properties/defaultGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),s++}}else{const a={instancePath:n+"/defaultGroups",schemaPath:"#/properties/defaultGroups/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.defaultLocale!==void 0){let o=i.defaultLocale;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/defaultLocale",schemaPath:"#/properties/defaultLocale/type",keyword:"type",
params:{type:d.properties.defaultLocale.type}};e===null?e=[a]:e.push(a),s++}}if(i.defaultOptionalClientScopes!==void 0){
let o=i.defaultOptionalClientScopes;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){
const m={instancePath:n+"/defaultOptionalClientScopes/"+f,schemaPath:"#/properties/defaultOptionalClientScopes/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/defaultOptionalCl\
ientScopes",schemaPath:"#/properties/defaultOptionalClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=
[a]:e.push(a),s++}}if(i.defaultRole!==void 0&&(M(i.defaultRole,{instancePath:n+"/defaultRole",parentData:i,parentDataProperty:"\
defaultRole",rootData:u})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),i.defaultSignatureAlgorithm!==void 0){let o=i.
defaultSignatureAlgorithm;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/defaultSignatureAlgorithm",schemaPath:"\
#/properties/defaultSignatureAlgorithm/type",keyword:"type",params:{type:d.properties.defaultSignatureAlgorithm.type}};e===
null?e=[a]:e.push(a),s++}}if(i.directGrantFlow!==void 0){let o=i.directGrantFlow;if(typeof o!="string"&&o!==null){const a={
instancePath:n+"/directGrantFlow",schemaPath:"#/properties/directGrantFlow/type",keyword:"type",params:{type:d.properties.
directGrantFlow.type}};e===null?e=[a]:e.push(a),s++}}if(i.displayName!==void 0){let o=i.displayName;if(typeof o!="string"&&
o!==null){const a={instancePath:n+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:d.
properties.displayName.type}};e===null?e=[a]:e.push(a),s++}}if(i.displayNameHtml!==void 0){let o=i.displayNameHtml;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/displayNameHtml",schemaPath:"#/properties/displayNameHtml/type",keyword:"t\
ype",params:{type:d.properties.displayNameHtml.type}};e===null?e=[a]:e.push(a),s++}}if(i.duplicateEmailsAllowed!==void 0){
let o=i.duplicateEmailsAllowed;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/duplicate\
EmailsAllowed",schemaPath:"#/properties/duplicateEmailsAllowed/type",keyword:"type",params:{type:d.properties.duplicateEmailsAllowed.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/duplicateEmailsAllowed",
schemaPath:"#/properties/duplicateEmailsAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.editUsernameAllowed!==void 0){let o=i.editUsernameAllowed;if(typeof o!="boolean"&&typeof o!=
"string"&&o!==null){const a={instancePath:n+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/type",keyword:"\
type",params:{type:d.properties.editUsernameAllowed.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){
const a={instancePath:n+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.emailTheme!==void 0){let o=i.emailTheme;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/emailTheme",schemaPath:"#/properties/emailTheme/type",keyword:"type",params:{
type:d.properties.emailTheme.type}};e===null?e=[a]:e.push(a),s++}}if(i.enabled!==void 0){let o=i.enabled;if(typeof o!="b\
oolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:d.properties.enabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={
instancePath:n+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.enabledEventTypes!==void 0){let o=i.enabledEventTypes;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/enabledEventTypes/"+f,schemaPath:"\
#/properties/enabledEventTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={
instancePath:n+"/enabledEventTypes",schemaPath:"#/properties/enabledEventTypes/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(i.eventsEnabled!==void 0){let o=i.eventsEnabled;if(typeof o!="boolean"&&typeof o!="stri\
ng"&&o!==null){const a={instancePath:n+"/eventsEnabled",schemaPath:"#/properties/eventsEnabled/type",keyword:"type",params:{
type:d.properties.eventsEnabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/eventsEnabled",schemaPath:"#/properties/eventsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param\
):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.eventsExpiration!==void 0){let o=i.eventsExpiration;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/eventsExpiration",schemaPath:"\
#/properties/eventsExpiration/type",keyword:"type",params:{type:d.properties.eventsExpiration.type}};e===null?e=[a]:e.push(
a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/eventsExpiration",schemaPath:"#/properties/eventsExp\
iration/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.
eventsListeners!==void 0){let o=i.eventsListeners;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!=
"string"){const m={instancePath:n+"/eventsListeners/"+f,schemaPath:"#/properties/eventsListeners/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/eventsListeners",schemaPath:"#/\
properties/eventsListeners/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.extensions!==void 0&&
(Oe(i.extensions,{instancePath:n+"/extensions",parentData:i,parentDataProperty:"extensions",rootData:u})||(e=e===null?Oe.
errors:e.concat(Oe.errors),s=e.length)),i.failureFactor!==void 0){let o=i.failureFactor;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/failureFactor",schemaPath:"#/properties\
/failureFactor/type",keyword:"type",params:{type:d.properties.failureFactor.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/failureFactor",schemaPath:"#/properties/failureFactor/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.groups!==void 0){let o=i.
groups;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)z(o[f],{instancePath:n+"/groups/"+f,parentData:o,parentDataProperty:f,
rootData:u})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)}else{const a={instancePath:n+"/groups",schemaPath:"#/p\
roperties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.id!==void 0){let o=i.id;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:d.properties.id.type}};e===null?e=[a]:e.push(a),s++}}if(i.identityProviderMappers!==void 0){let o=i.identityProviderMappers;
if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)Ue(o[f],{instancePath:n+"/identityProviderMappers/"+f,parentData:o,
parentDataProperty:f,rootData:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)}else{const a={instancePath:n+"/\
identityProviderMappers",schemaPath:"#/properties/identityProviderMappers/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}if(i.identityProviders!==void 0){let o=i.identityProviders;if(Array.isArray(o)){const a=o.length;
for(let f=0;f<a;f++)te(o[f],{instancePath:n+"/identityProviders/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===
null?te.errors:e.concat(te.errors),s=e.length)}else{const a={instancePath:n+"/identityProviders",schemaPath:"#/propertie\
s/identityProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.internationalizationEnabled!==
void 0){let o=i.internationalizationEnabled;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/type",keyword:"type",params:{type:d.
properties.internationalizationEnabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.keycloakVersion!==void 0){let o=i.keycloakVersion;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/keycloakVersion",schemaPath:"#/properties/keycloakVersion/type",keyword:"t\
ype",params:{type:d.properties.keycloakVersion.type}};e===null?e=[a]:e.push(a),s++}}if(i.loginTheme!==void 0){let o=i.loginTheme;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/loginTheme",schemaPath:"#/properties/loginTheme/type",keyword:"\
type",params:{type:d.properties.loginTheme.type}};e===null?e=[a]:e.push(a),s++}}if(i.loginWithEmailAllowed!==void 0){let o=i.
loginWithEmailAllowed;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/loginWithEmailAllo\
wed",schemaPath:"#/properties/loginWithEmailAllowed/type",keyword:"type",params:{type:d.properties.loginWithEmailAllowed.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/loginWithEmailAllowed",
schemaPath:"#/properties/loginWithEmailAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.maxDeltaTimeSeconds!==void 0){let o=i.maxDeltaTimeSeconds;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/maxDeltaTimeSeconds",schemaPath:"#/\
properties/maxDeltaTimeSeconds/type",keyword:"type",params:{type:d.properties.maxDeltaTimeSeconds.type}};e===null?e=[a]:
e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/maxDeltaTimeSeconds",schemaPath:"#/properties\
/maxDeltaTimeSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(
a),s++}}if(i.maxFailureWaitSeconds!==void 0){let o=i.maxFailureWaitSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureW\
aitSeconds/type",keyword:"type",params:{type:d.properties.maxFailureWaitSeconds.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureWaitSeconds/pa\
ttern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.messageBundles!==
void 0){let o=i.messageBundles;if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let f=o[a];if(f&&typeof f==
"object"&&!Array.isArray(f))for(const m in f){let v=f[m];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!=
"boolean"&&v!==null){const E={instancePath:n+"/messageBundles/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messageBundles/additionalProperties/additionalProperties/type",keyword:"\
type",params:{type:d.properties.messageBundles.additionalProperties.additionalProperties.type}};e===null?e=[E]:e.push(E),
s++}}else{const m={instancePath:n+"/messageBundles/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
essageBundles/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}else{const a={
instancePath:n+"/messageBundles",schemaPath:"#/properties/messageBundles/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}if(i.minimumQuickLoginWaitSeconds!==void 0){let o=i.minimumQuickLoginWaitSeconds;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/minimumQuickLoginWait\
Seconds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/type",keyword:"type",params:{type:d.properties.minimumQuickLoginWaitSeconds.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/minimumQuickLoginWaitSe\
conds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|\
param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.notBefore!==void 0){let o=i.notBefore;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/notBefore",schemaPath:"#/properties/not\
Before/type",keyword:"type",params:{type:d.properties.notBefore.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&
!c.test(o)){const a={instancePath:n+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.oauth2DeviceCodeLifespan!==void 0){let o=i.oauth2DeviceCodeLifespan;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/oauth2\
DeviceCodeLifespan",schemaPath:"#/properties/oauth2DeviceCodeLifespan/type",keyword:"type",params:{type:d.properties.oauth2DeviceCodeLifespan.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/oauth2DeviceCodeLifespa\
n",schemaPath:"#/properties/oauth2DeviceCodeLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.\
*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.oauth2DevicePollingInterval!==void 0){let o=i.oauth2DevicePollingInterval;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/oauth2DevicePollingIn\
terval",schemaPath:"#/properties/oauth2DevicePollingInterval/type",keyword:"type",params:{type:d.properties.oauth2DevicePollingInterval.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/oauth2DevicePollingInte\
rval",schemaPath:"#/properties/oauth2DevicePollingInterval/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.offlineSessionIdleTimeout!==void 0){let o=i.offlineSessionIdleTimeout;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/offlin\
eSessionIdleTimeout",schemaPath:"#/properties/offlineSessionIdleTimeout/type",keyword:"type",params:{type:d.properties.offlineSessionIdleTimeout.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/offlineSessionIdleTimeo\
ut",schemaPath:"#/properties/offlineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param)\
:.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.offlineSessionMaxLifespan!==void 0){let o=i.offlineSessionMaxLifespan;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/offlineSessionMaxLife\
span",schemaPath:"#/properties/offlineSessionMaxLifespan/type",keyword:"type",params:{type:d.properties.offlineSessionMaxLifespan.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/offlineSessionMaxLifesp\
an",schemaPath:"#/properties/offlineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param)\
:.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.offlineSessionMaxLifespanEnabled!==void 0){let o=i.offlineSessionMaxLifespanEnabled;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/offlineSessionMaxLifespanEnabled",schemaPath:"\
#/properties/offlineSessionMaxLifespanEnabled/type",keyword:"type",params:{type:d.properties.offlineSessionMaxLifespanEnabled.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/offlineSessionMaxLifesp\
anEnabled",schemaPath:"#/properties/offlineSessionMaxLifespanEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((e\
nv|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.organizationsEnabled!==void 0){let o=i.organizationsEnabled;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/organizationsEnabled",schemaPath:"#/prop\
erties/organizationsEnabled/type",keyword:"type",params:{type:d.properties.organizationsEnabled.type}};e===null?e=[a]:e.
push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/organizationsEnabled",schemaPath:"#/properties/\
organizationsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(
a),s++}}if(i.owner!==void 0){let o=i.owner;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:d.properties.owner.type}};e===null?e=[a]:e.push(a),s++}}if(i.passwordPolicy!==
void 0){let o=i.passwordPolicy;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/passwordPolicy",schemaPath:"#/\
properties/passwordPolicy/type",keyword:"type",params:{type:d.properties.passwordPolicy.type}};e===null?e=[a]:e.push(a),
s++}}if(i.permanentLockout!==void 0){let o=i.permanentLockout;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={
instancePath:n+"/permanentLockout",schemaPath:"#/properties/permanentLockout/type",keyword:"type",params:{type:d.properties.
permanentLockout.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/perman\
entLockout",schemaPath:"#/properties/permanentLockout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):\
.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.protected!==void 0){let o=i.protected;if(typeof o!="boolean"&&o!==null){const a={
instancePath:n+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:d.properties.protected.
type}};e===null?e=[a]:e.push(a),s++}}if(i.quickLoginCheckMilliSeconds!==void 0){let o=i.quickLoginCheckMilliSeconds;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/quickLoginCheckMilliS\
econds",schemaPath:"#/properties/quickLoginCheckMilliSeconds/type",keyword:"type",params:{type:d.properties.quickLoginCheckMilliSeconds.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/quickLoginCheckMilliSec\
onds",schemaPath:"#/properties/quickLoginCheckMilliSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|pa\
ram):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.realm!==void 0&&typeof i.realm!="string"){const o={instancePath:n+"/re\
alm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(i.refreshTokenMaxReuse!==
void 0){let o=i.refreshTokenMaxReuse;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){
const a={instancePath:n+"/refreshTokenMaxReuse",schemaPath:"#/properties/refreshTokenMaxReuse/type",keyword:"type",params:{
type:d.properties.refreshTokenMaxReuse.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/refreshTokenMaxReuse",schemaPath:"#/properties/refreshTokenMaxReuse/pattern",keyword:"pattern",params:{pattern:"^\\$\\((\
env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.registrationAllowed!==void 0){let o=i.registrationAllowed;if(typeof o!=
"boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/registrationAllowed",schemaPath:"#/properties/registr\
ationAllowed/type",keyword:"type",params:{type:d.properties.registrationAllowed.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/registrationAllowed",schemaPath:"#/properties/registrationAllowed/patter\
n",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.registrationEmailAsUsername!==
void 0){let o=i.registrationEmailAsUsername;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/registrationEmailAsUsername",schemaPath:"#/properties/registrationEmailAsUsername/type",keyword:"type",params:{type:d.
properties.registrationEmailAsUsername.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/registrationEmailAsUsername",schemaPath:"#/properties/registrationEmailAsUsername/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.rememberMe!==void 0){let o=i.rememberMe;if(typeof o!=
"boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/rememberMe",schemaPath:"#/properties/rememberMe/type",
keyword:"type",params:{type:d.properties.rememberMe.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){
const a={instancePath:n+"/rememberMe",schemaPath:"#/properties/rememberMe/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.resetPasswordAllowed!==void 0){let o=i.resetPasswordAllowed;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/resetPasswordAllowed",schemaPath:"#/prop\
erties/resetPasswordAllowed/type",keyword:"type",params:{type:d.properties.resetPasswordAllowed.type}};e===null?e=[a]:e.
push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/resetPasswordAllowed",schemaPath:"#/properties/\
resetPasswordAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(
a),s++}}if(i.revokeRefreshToken!==void 0){let o=i.revokeRefreshToken;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){
const a={instancePath:n+"/revokeRefreshToken",schemaPath:"#/properties/revokeRefreshToken/type",keyword:"type",params:{type:d.
properties.revokeRefreshToken.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/revokeRefreshToken",schemaPath:"#/properties/revokeRefreshToken/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|\
file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.roles!==void 0&&(Be(i.roles,{instancePath:n+"/roles",parentData:i,
parentDataProperty:"roles",rootData:u})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),i.smtpServer!==void 0){let o=i.
smtpServer;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)if(!$.call(d.properties.smtpServer.properties,a)){
let f=o[a];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){const m={instancePath:n+
"/smtpServer/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/smtpServer/additionalProperties/type",keyword:"\
type",params:{type:d.properties.smtpServer.additionalProperties.type}};e===null?e=[m]:e.push(m),s++}}if(o.host!==void 0){
let a=o.host;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+
"/smtpServer/host",schemaPath:"#/properties/smtpServer/properties/host/type",keyword:"type",params:{type:d.properties.smtpServer.
properties.host.type}};e===null?e=[f]:e.push(f),s++}}if(o.port!==void 0){let a=o.port;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"/smtpServer/port",schemaPath:"#/properti\
es/smtpServer/properties/port/type",keyword:"type",params:{type:d.properties.smtpServer.properties.port.type}};e===null?
e=[f]:e.push(f),s++}}if(o.from!==void 0){let a=o.from;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"&&a!==null){const f={instancePath:n+"/smtpServer/from",schemaPath:"#/properties/smtpServer/properties/from/type",
keyword:"type",params:{type:d.properties.smtpServer.properties.from.type}};e===null?e=[f]:e.push(f),s++}}if(o.fromDisplayName!==
void 0){let a=o.fromDisplayName;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){
const f={instancePath:n+"/smtpServer/fromDisplayName",schemaPath:"#/properties/smtpServer/properties/fromDisplayName/typ\
e",keyword:"type",params:{type:d.properties.smtpServer.properties.fromDisplayName.type}};e===null?e=[f]:e.push(f),s++}}if(o.
replyTo!==void 0){let a=o.replyTo;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){
const f={instancePath:n+"/smtpServer/replyTo",schemaPath:"#/properties/smtpServer/properties/replyTo/type",keyword:"type",
params:{type:d.properties.smtpServer.properties.replyTo.type}};e===null?e=[f]:e.push(f),s++}}if(o.user!==void 0){let a=o.
user;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"\
/smtpServer/user",schemaPath:"#/properties/smtpServer/properties/user/type",keyword:"type",params:{type:d.properties.smtpServer.
properties.user.type}};e===null?e=[f]:e.push(f),s++}}if(o.password!==void 0){let a=o.password;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"/smtpServer/password",schemaPath:"#/prop\
erties/smtpServer/properties/password/type",keyword:"type",params:{type:d.properties.smtpServer.properties.password.type}};
e===null?e=[f]:e.push(f),s++}}if(o.auth!==void 0){let a=o.auth;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"&&a!==null){const f={instancePath:n+"/smtpServer/auth",schemaPath:"#/properties/smtpServer/properties\
/auth/type",keyword:"type",params:{type:d.properties.smtpServer.properties.auth.type}};e===null?e=[f]:e.push(f),s++}}if(o.
ssl!==void 0){let a=o.ssl;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={
instancePath:n+"/smtpServer/ssl",schemaPath:"#/properties/smtpServer/properties/ssl/type",keyword:"type",params:{type:d.
properties.smtpServer.properties.ssl.type}};e===null?e=[f]:e.push(f),s++}}if(o.starttls!==void 0){let a=o.starttls;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const f={instancePath:n+"/smtpServer/startt\
ls",schemaPath:"#/properties/smtpServer/properties/starttls/type",keyword:"type",params:{type:d.properties.smtpServer.properties.
starttls.type}};e===null?e=[f]:e.push(f),s++}}}else{const a={instancePath:n+"/smtpServer",schemaPath:"#/properties/smtpS\
erver/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(i.sslRequired!==void 0){let o=i.sslRequired;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/sslRequired",schemaPath:"#/properties/sslRequired/type",keyword:"\
type",params:{type:d.properties.sslRequired.type}};e===null?e=[a]:e.push(a),s++}}if(i.ssoSessionIdleTimeout!==void 0){let o=i.
ssoSessionIdleTimeout;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/ssoSessionIdleTimeout",schemaPath:"#/properties/ssoSessionIdleTimeout/type",keyword:"type",params:{type:d.properties.ssoSessionIdleTimeout.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/ssoSessionIdleTimeout",
schemaPath:"#/properties/ssoSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.ssoSessionIdleTimeoutRememberMe!==void 0){let o=i.ssoSessionIdleTimeoutRememberMe;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/ssoSessionIdleTimeout\
RememberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/type",keyword:"type",params:{type:d.properties.ssoSessionIdleTimeoutRememberMe.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/ssoSessionIdleTimeoutRe\
memberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.ssoSessionMaxLifespan!==void 0){let o=i.ssoSessionMaxLifespan;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/ssoSes\
sionMaxLifespan",schemaPath:"#/properties/ssoSessionMaxLifespan/type",keyword:"type",params:{type:d.properties.ssoSessionMaxLifespan.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/ssoSessionMaxLifespan",
schemaPath:"#/properties/ssoSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.ssoSessionMaxLifespanRememberMe!==void 0){let o=i.ssoSessionMaxLifespanRememberMe;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/ssoSessionMaxLifespan\
RememberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/type",keyword:"type",params:{type:d.properties.ssoSessionMaxLifespanRememberMe.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/ssoSessionMaxLifespanRe\
memberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.supportedLocales!==void 0){let o=i.supportedLocales;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/supportedLocales/"+f,schemaPath:"\
#/properties/supportedLocales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={
instancePath:n+"/supportedLocales",schemaPath:"#/properties/supportedLocales/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(i.tenants!==void 0&&(_e(i.tenants,{instancePath:n+"/tenants",parentData:i,parentDataProperty:"\
tenants",rootData:u})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),i.users!==void 0){let o=i.users;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)le(o[f],{instancePath:n+"/users/"+f,parentData:o,parentDataProperty:f,rootData:u})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length)}else{const a={instancePath:n+"/users",schemaPath:"#/properties/use\
rs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.verify!==void 0&&(Ke(i.verify,{instancePath:n+
"/verify",parentData:i,parentDataProperty:"verify",rootData:u})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),
i.verifyEmail!==void 0){let o=i.verifyEmail;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/verifyEmail",schemaPath:"#/properties/verifyEmail/type",keyword:"type",params:{type:d.properties.verifyEmail.type}};e===
null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/verifyEmail",schemaPath:"#/propert\
ies/verifyEmail/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}
if(i.waitIncrementSeconds!==void 0){let o=i.waitIncrementSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&
typeof o!="string"&&o!==null){const a={instancePath:n+"/waitIncrementSeconds",schemaPath:"#/properties/waitIncrementSeco\
nds/type",keyword:"type",params:{type:d.properties.waitIncrementSeconds.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/waitIncrementSeconds",schemaPath:"#/properties/waitIncrementSeconds/patt\
ern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.adminPermissionsEnabled!==
void 0){let o=i.adminPermissionsEnabled;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/\
adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnabled/type",keyword:"type",params:{type:d.properties.
adminPermissionsEnabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"\
/adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnabled/pattern",keyword:"pattern",params:{pattern:"^\
\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.authenticatorConfig!==void 0){let o=i.authenticatorConfig;
if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)He(o[f],{instancePath:n+"/authenticatorConfig/"+f,parentData:o,
parentDataProperty:f,rootData:u})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)}else{const a={instancePath:n+"/\
authenticatorConfig",schemaPath:"#/properties/authenticatorConfig/type",keyword:"type",params:{type:"array"}};e===null?e=
[a]:e.push(a),s++}}if(i.clientAuthenticationFlow!==void 0){let o=i.clientAuthenticationFlow;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/clientAuthenticationFlow",schemaPath:"#/properties/clientAuthenticationFlow/type",keyword:"typ\
e",params:{type:d.properties.clientAuthenticationFlow.type}};e===null?e=[a]:e.push(a),s++}}if(i.clientOfflineSessionIdleTimeout!==
void 0){let o=i.clientOfflineSessionIdleTimeout;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="str\
ing"&&o!==null){const a={instancePath:n+"/clientOfflineSessionIdleTimeout",schemaPath:"#/properties/clientOfflineSession\
IdleTimeout/type",keyword:"type",params:{type:d.properties.clientOfflineSessionIdleTimeout.type}};e===null?e=[a]:e.push(
a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/clientOfflineSessionIdleTimeout",schemaPath:"#/prope\
rties/clientOfflineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[a]:e.push(a),s++}}if(i.clientOfflineSessionMaxLifespan!==void 0){let o=i.clientOfflineSessionMaxLifespan;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/clientOfflineSessionM\
axLifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/type",keyword:"type",params:{type:d.properties.clientOfflineSessionMaxLifespan.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/clientOfflineSessionMax\
Lifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.clientPolicies!==void 0&&(Ye(i.clientPolicies,{instancePath:n+
"/clientPolicies",parentData:i,parentDataProperty:"clientPolicies",rootData:u})||(e=e===null?Ye.errors:e.concat(Ye.errors),
s=e.length)),i.clientProfiles!==void 0&&(Ze(i.clientProfiles,{instancePath:n+"/clientProfiles",parentData:i,parentDataProperty:"\
clientProfiles",rootData:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),i.clientScopeMappings!==void 0){let o=i.
clientScopeMappings;if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let f=o[a];if(Array.isArray(f)){const m=f.
length;for(let v=0;v<m;v++)_(f[v],{instancePath:n+"/clientScopeMappings/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,
parentData:f,parentDataProperty:v,rootData:u})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{const m={instancePath:n+
"/clientScopeMappings/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientScopeMappings/additional\
Properties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/clie\
ntScopeMappings",schemaPath:"#/properties/clientScopeMappings/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),s++}}if(i.dockerAuthenticationFlow!==void 0){let o=i.dockerAuthenticationFlow;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/dockerAuthenticationFlow",schemaPath:"#/properties/dockerAuthenticationFlow/type",keyword:"typ\
e",params:{type:d.properties.dockerAuthenticationFlow.type}};e===null?e=[a]:e.push(a),s++}}if(i.federatedUsers!==void 0){
let o=i.federatedUsers;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)le(o[f],{instancePath:n+"/federatedUser\
s/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)}else{const a={
instancePath:n+"/federatedUsers",schemaPath:"#/properties/federatedUsers/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}if(i.firstBrokerLoginFlow!==void 0){let o=i.firstBrokerLoginFlow;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/firstBrokerLoginFlow",schemaPath:"#/properties/firstBrokerLoginFlow/type",keyword:"type",params:{
type:d.properties.firstBrokerLoginFlow.type}};e===null?e=[a]:e.push(a),s++}}if(i.localizationTexts!==void 0){let o=i.localizationTexts;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let f=o[a];if(f&&typeof f=="object"&&!Array.isArray(f))for(const m in f){
let v=f[m];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"&&v!==null){const E={instancePath:n+
"/localizationTexts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/localizationTexts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:d.properties.
localizationTexts.additionalProperties.additionalProperties.type}};e===null?e=[E]:e.push(E),s++}}else{const m={instancePath:n+
"/localizationTexts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/localizationTexts/additionalProp\
erties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/localiz\
ationTexts",schemaPath:"#/properties/localizationTexts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}if(i.maxSecondaryAuthFailures!==void 0){let o=i.maxSecondaryAuthFailures;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/maxSecondaryAuthFailures",schemaPath:"#/proper\
ties/maxSecondaryAuthFailures/type",keyword:"type",params:{type:d.properties.maxSecondaryAuthFailures.type}};e===null?e=
[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/maxSecondaryAuthFailures",schemaPath:"#/p\
roperties/maxSecondaryAuthFailures/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?
e=[a]:e.push(a),s++}}if(i.maxTemporaryLockouts!==void 0){let o=i.maxTemporaryLockouts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/maxTemporaryLockouts",schemaPath:"#/properties\
/maxTemporaryLockouts/type",keyword:"type",params:{type:d.properties.maxTemporaryLockouts.type}};e===null?e=[a]:e.push(a),
s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/maxTemporaryLockouts",schemaPath:"#/properties/maxTempo\
raryLockouts/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}
if(i.organizations!==void 0){let o=i.organizations;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)it(o[f],{instancePath:n+
"/organizations/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?it.errors:e.concat(it.errors),s=e.length)}else{
const a={instancePath:n+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyAlgorithm!==void 0){let o=i.otpPolicyAlgorithm;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/otpPolicyAlgorithm",schemaPath:"#/properties/otpPolicyAlgorithm/type",keyword:"type",params:{type:d.
properties.otpPolicyAlgorithm.type}};e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyCodeReusable!==void 0){let o=i.otpPolicyCodeReusable;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/otpPolicyCodeReusable",schemaPath:"#/pro\
perties/otpPolicyCodeReusable/type",keyword:"type",params:{type:d.properties.otpPolicyCodeReusable.type}};e===null?e=[a]:
e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/otpPolicyCodeReusable",schemaPath:"#/properti\
es/otpPolicyCodeReusable/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.
push(a),s++}}if(i.otpPolicyDigits!==void 0){let o=i.otpPolicyDigits;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/t\
ype",keyword:"type",params:{type:d.properties.otpPolicyDigits.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&
!c.test(o)){const a={instancePath:n+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyInitialCounter!==void 0){
let o=i.otpPolicyInitialCounter;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){
const a={instancePath:n+"/otpPolicyInitialCounter",schemaPath:"#/properties/otpPolicyInitialCounter/type",keyword:"type",
params:{type:d.properties.otpPolicyInitialCounter.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){
const a={instancePath:n+"/otpPolicyInitialCounter",schemaPath:"#/properties/otpPolicyInitialCounter/pattern",keyword:"pa\
ttern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyLookAheadWindow!==
void 0){let o=i.otpPolicyLookAheadWindow;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==
null){const a={instancePath:n+"/otpPolicyLookAheadWindow",schemaPath:"#/properties/otpPolicyLookAheadWindow/type",keyword:"\
type",params:{type:d.properties.otpPolicyLookAheadWindow.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(
o)){const a={instancePath:n+"/otpPolicyLookAheadWindow",schemaPath:"#/properties/otpPolicyLookAheadWindow/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyPeriod!==void 0){
let o=i.otpPolicyPeriod;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={
instancePath:n+"/otpPolicyPeriod",schemaPath:"#/properties/otpPolicyPeriod/type",keyword:"type",params:{type:d.properties.
otpPolicyPeriod.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/otpPoli\
cyPeriod",schemaPath:"#/properties/otpPolicyPeriod/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\\
)$"}};e===null?e=[a]:e.push(a),s++}}if(i.otpPolicyType!==void 0){let o=i.otpPolicyType;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/otpPolicyType",schemaPath:"#/properties/otpPolicyType/type",keyword:"type",params:{type:d.properties.
otpPolicyType.type}};e===null?e=[a]:e.push(a),s++}}if(i.otpSupportedApplications!==void 0){let o=i.otpSupportedApplications;
if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/otpSupport\
edApplications/"+f,schemaPath:"#/properties/otpSupportedApplications/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/otpSupportedApplications",schemaPath:"#/properties/otpSuppo\
rtedApplications/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.protocolMappers!==void 0){
let o=i.protocolMappers;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)S(o[f],{instancePath:n+"/protocolMappe\
rs/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{const a={
instancePath:n+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}if(i.registrationFlow!==void 0){let o=i.registrationFlow;if(typeof o!="string"&&o!==null){const a={
instancePath:n+"/registrationFlow",schemaPath:"#/properties/registrationFlow/type",keyword:"type",params:{type:d.properties.
registrationFlow.type}};e===null?e=[a]:e.push(a),s++}}if(i.requiredActions!==void 0){let o=i.requiredActions;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)st(o[f],{instancePath:n+"/requiredActions/"+f,parentData:o,parentDataProperty:f,
rootData:u})||(e=e===null?st.errors:e.concat(st.errors),s=e.length)}else{const a={instancePath:n+"/requiredActions",schemaPath:"\
#/properties/requiredActions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.resetCredentialsFlow!==
void 0){let o=i.resetCredentialsFlow;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/resetCredentialsFlow",schemaPath:"\
#/properties/resetCredentialsFlow/type",keyword:"type",params:{type:d.properties.resetCredentialsFlow.type}};e===null?e=
[a]:e.push(a),s++}}if(i.scimApiEnabled!==void 0){let o=i.scimApiEnabled;if(typeof o!="boolean"&&typeof o!="string"&&o!==
null){const a={instancePath:n+"/scimApiEnabled",schemaPath:"#/properties/scimApiEnabled/type",keyword:"type",params:{type:d.
properties.scimApiEnabled.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+
"/scimApiEnabled",schemaPath:"#/properties/scimApiEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|par\
am):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.scopeMappings!==void 0){let o=i.scopeMappings;if(Array.isArray(o)){const a=o.
length;for(let f=0;f<a;f++)_(o[f],{instancePath:n+"/scopeMappings/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)}else{const a={instancePath:n+"/scopeMappings",schemaPath:"#/properties/\
scopeMappings/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.userFederationMappers!==void 0){
let o=i.userFederationMappers;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)nt(o[f],{instancePath:n+"/userFe\
derationMappers/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length)}else{
const a={instancePath:n+"/userFederationMappers",schemaPath:"#/properties/userFederationMappers/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.userFederationProviders!==void 0){let o=i.userFederationProviders;if(Array.
isArray(o)){const a=o.length;for(let f=0;f<a;f++)pt(o[f],{instancePath:n+"/userFederationProviders/"+f,parentData:o,parentDataProperty:f,
rootData:u})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length)}else{const a={instancePath:n+"/userFederationProvide\
rs",schemaPath:"#/properties/userFederationProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}if(i.userManagedAccessAllowed!==void 0){let o=i.userManagedAccessAllowed;if(typeof o!="boolean"&&typeof o!="string"&&
o!==null){const a={instancePath:n+"/userManagedAccessAllowed",schemaPath:"#/properties/userManagedAccessAllowed/type",keyword:"\
type",params:{type:d.properties.userManagedAccessAllowed.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(
o)){const a={instancePath:n+"/userManagedAccessAllowed",schemaPath:"#/properties/userManagedAccessAllowed/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.userProfile!==void 0&&(ct(
i.userProfile,{instancePath:n+"/userProfile",parentData:i,parentDataProperty:"userProfile",rootData:u})||(e=e===null?ct.
errors:e.concat(ct.errors),s=e.length)),i.verifiableCredentialsEnabled!==void 0){let o=i.verifiableCredentialsEnabled;if(typeof o!=
"boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/verifiableCredentialsEnabled",schemaPath:"#/propertie\
s/verifiableCredentialsEnabled/type",keyword:"type",params:{type:d.properties.verifiableCredentialsEnabled.type}};e===null?
e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/verifiableCredentialsEnabled",schemaPath:"\
#/properties/verifiableCredentialsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};
e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyAcceptableAaguids!==void 0){let o=i.webAuthnPolicyAcceptableAaguids;if(Array.
isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/webAuthnPolicyAccep\
tableAaguids/"+f,schemaPath:"#/properties/webAuthnPolicyAcceptableAaguids/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/webAuthnPolicyAcceptableAaguids",schemaPath:"#/propert\
ies/webAuthnPolicyAcceptableAaguids/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyAttestationConveyancePreference!==
void 0){let o=i.webAuthnPolicyAttestationConveyancePreference;if(typeof o!="string"&&o!==null){const a={instancePath:n+"\
/webAuthnPolicyAttestationConveyancePreference",schemaPath:"#/properties/webAuthnPolicyAttestationConveyancePreference/t\
ype",keyword:"type",params:{type:d.properties.webAuthnPolicyAttestationConveyancePreference.type}};e===null?e=[a]:e.push(
a),s++}}if(i.webAuthnPolicyAuthenticatorAttachment!==void 0){let o=i.webAuthnPolicyAuthenticatorAttachment;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyAuthenticatorAttachment",schemaPath:"#/properties/webAuthnPo\
licyAuthenticatorAttachment/type",keyword:"type",params:{type:d.properties.webAuthnPolicyAuthenticatorAttachment.type}};
e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyAvoidSameAuthenticatorRegister!==void 0){let o=i.webAuthnPolicyAvoidSameAuthenticatorRegister;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyAvoidSameAuthenticatorRegi\
ster",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthenticatorRegister/type",keyword:"type",params:{type:d.properties.
webAuthnPolicyAvoidSameAuthenticatorRegister.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={
instancePath:n+"/webAuthnPolicyAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthentic\
atorRegister/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}
if(i.webAuthnPolicyCreateTimeout!==void 0){let o=i.webAuthnPolicyCreateTimeout;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyCreateTimeout",schemaPath:"#/propert\
ies/webAuthnPolicyCreateTimeout/type",keyword:"type",params:{type:d.properties.webAuthnPolicyCreateTimeout.type}};e===null?
e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/webAuthnPolicyCreateTimeout",schemaPath:"\
#/properties/webAuthnPolicyCreateTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===
null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyExtraOrigins!==void 0){let o=i.webAuthnPolicyExtraOrigins;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/webAuthnPolicyExtraOrigins/"+
f,schemaPath:"#/properties/webAuthnPolicyExtraOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),s++}}else{const a={instancePath:n+"/webAuthnPolicyExtraOrigins",schemaPath:"#/properties/webAuthnPolicyExtraOr\
igins/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessAcceptableAaguids!==
void 0){let o=i.webAuthnPolicyPasswordlessAcceptableAaguids;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!=
"string"){const m={instancePath:n+"/webAuthnPolicyPasswordlessAcceptableAaguids/"+f,schemaPath:"#/properties/webAuthnPol\
icyPasswordlessAcceptableAaguids/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={
instancePath:n+"/webAuthnPolicyPasswordlessAcceptableAaguids",schemaPath:"#/properties/webAuthnPolicyPasswordlessAccepta\
bleAaguids/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessAttestationConveyancePreference!==
void 0){let o=i.webAuthnPolicyPasswordlessAttestationConveyancePreference;if(typeof o!="string"&&o!==null){const a={instancePath:n+
"/webAuthnPolicyPasswordlessAttestationConveyancePreference",schemaPath:"#/properties/webAuthnPolicyPasswordlessAttestat\
ionConveyancePreference/type",keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessAttestationConveyancePreference.
type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessAuthenticatorAttachment!==void 0){let o=i.webAuthnPolicyPasswordlessAuthenticatorAttachment;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyPasswordlessAuthenticatorAttachment",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessAuthenticatorAttachment/type",keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessAuthenticatorAttachment.
type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister!==void 0){let o=i.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyPasswordlessAvoidSameAuthe\
nticatorRegister",schemaPath:"#/properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/type",keyword:"type",
params:{type:d.properties.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister.type}};e===null?e=[a]:e.push(a),s++}if(typeof o==
"string"&&!c.test(o)){const a={instancePath:n+"/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister",schemaPath:"#/\
properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/pattern",keyword:"pattern",params:{pattern:"^\\$\\((en\
v|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessCreateTimeout!==void 0){let o=i.webAuthnPolicyPasswordlessCreateTimeout;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&o!==null){const a={instancePath:n+"/webAut\
hnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPolicyPasswordlessCreateTimeout/type",keyword:"type",
params:{type:d.properties.webAuthnPolicyPasswordlessCreateTimeout.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="stri\
ng"&&!c.test(o)){const a={instancePath:n+"/webAuthnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPol\
icyPasswordlessCreateTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:
e.push(a),s++}}if(i.webAuthnPolicyPasswordlessExtraOrigins!==void 0){let o=i.webAuthnPolicyPasswordlessExtraOrigins;if(Array.
isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={instancePath:n+"/webAuthnPolicyPassw\
ordlessExtraOrigins/"+f,schemaPath:"#/properties/webAuthnPolicyPasswordlessExtraOrigins/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/webAuthnPolicyPasswordlessExtraOrigins",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessExtraOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}if(i.webAuthnPolicyPasswordlessMediation!==void 0){let o=i.webAuthnPolicyPasswordlessMediation;if(typeof o!="string"&&
o!==null){const a={instancePath:n+"/webAuthnPolicyPasswordlessMediation",schemaPath:"#/properties/webAuthnPolicyPassword\
lessMediation/type",keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessMediation.type}};e===null?e=[a]:e.
push(a),s++}}if(i.webAuthnPolicyPasswordlessPasskeysEnabled!==void 0){let o=i.webAuthnPolicyPasswordlessPasskeysEnabled;
if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyPasswordlessPasskeysEnable\
d",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/type",keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessPasskeysEnabled.
type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={instancePath:n+"/webAuthnPolicyPasswordl\
essPasskeysEnabled",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessResidentKey!==void 0){
let o=i.webAuthnPolicyPasswordlessResidentKey;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyP\
asswordlessResidentKey",schemaPath:"#/properties/webAuthnPolicyPasswordlessResidentKey/type",keyword:"type",params:{type:d.
properties.webAuthnPolicyPasswordlessResidentKey.type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessRpEntityName!==
void 0){let o=i.webAuthnPolicyPasswordlessRpEntityName;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAut\
hnPolicyPasswordlessRpEntityName",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpEntityName/type",keyword:"type",params:{
type:d.properties.webAuthnPolicyPasswordlessRpEntityName.type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessRpId!==
void 0){let o=i.webAuthnPolicyPasswordlessRpId;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicy\
PasswordlessRpId",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpId/type",keyword:"type",params:{type:d.properties.
webAuthnPolicyPasswordlessRpId.type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessSignatureAlgorithms!==
void 0){let o=i.webAuthnPolicyPasswordlessSignatureAlgorithms;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)
if(typeof o[f]!="string"){const m={instancePath:n+"/webAuthnPolicyPasswordlessSignatureAlgorithms/"+f,schemaPath:"#/prop\
erties/webAuthnPolicyPasswordlessSignatureAlgorithms/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.
push(m),s++}}else{const a={instancePath:n+"/webAuthnPolicyPasswordlessSignatureAlgorithms",schemaPath:"#/properties/webA\
uthnPolicyPasswordlessSignatureAlgorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.
webAuthnPolicyPasswordlessUserVerificationRequirement!==void 0){let o=i.webAuthnPolicyPasswordlessUserVerificationRequirement;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyPasswordlessUserVerificationRequirement",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessUserVerificationRequirement/type",keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessUserVerificationRequirement.
type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyResidentKey!==void 0){let o=i.webAuthnPolicyResidentKey;if(typeof o!=
"string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyResidentKey",schemaPath:"#/properties/webAuthnPolicyResident\
Key/type",keyword:"type",params:{type:d.properties.webAuthnPolicyResidentKey.type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyRpEntityName!==
void 0){let o=i.webAuthnPolicyRpEntityName;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyRpEn\
tityName",schemaPath:"#/properties/webAuthnPolicyRpEntityName/type",keyword:"type",params:{type:d.properties.webAuthnPolicyRpEntityName.
type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyRpId!==void 0){let o=i.webAuthnPolicyRpId;if(typeof o!="string"&&
o!==null){const a={instancePath:n+"/webAuthnPolicyRpId",schemaPath:"#/properties/webAuthnPolicyRpId/type",keyword:"type",
params:{type:d.properties.webAuthnPolicyRpId.type}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicySignatureAlgorithms!==
void 0){let o=i.webAuthnPolicySignatureAlgorithms;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!=
"string"){const m={instancePath:n+"/webAuthnPolicySignatureAlgorithms/"+f,schemaPath:"#/properties/webAuthnPolicySignatu\
reAlgorithms/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+
"/webAuthnPolicySignatureAlgorithms",schemaPath:"#/properties/webAuthnPolicySignatureAlgorithms/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyUserVerificationRequirement!==void 0){let o=i.webAuthnPolicyUserVerificationRequirement;
if(typeof o!="string"&&o!==null){const a={instancePath:n+"/webAuthnPolicyUserVerificationRequirement",schemaPath:"#/prop\
erties/webAuthnPolicyUserVerificationRequirement/type",keyword:"type",params:{type:d.properties.webAuthnPolicyUserVerificationRequirement.
type}};e===null?e=[a]:e.push(a),s++}}if(i.workflows!==void 0){let o=i.workflows;if(Array.isArray(o)){const a=o.length;for(let f=0;f<
a;f++)gt(o[f],{instancePath:n+"/workflows/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?gt.errors:e.concat(
gt.errors),s=e.length)}else{const a={instancePath:n+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.applicationScopeMappings!==void 0){let o=i.applicationScopeMappings;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let f=o[a];if(Array.isArray(f)){const m=f.length;for(let v=0;v<
m;v++)_(f[v],{instancePath:n+"/applicationScopeMappings/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:f,parentDataProperty:v,
rootData:u})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{const m={instancePath:n+"/applicationScopeMapping\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/applicationScopeMappings/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/applicationScopeMappi\
ngs",schemaPath:"#/properties/applicationScopeMappings/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}if(i.applications!==void 0){let o=i.applications;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)bt(o[f],
{instancePath:n+"/applications/"+f,parentData:o,parentDataProperty:f,rootData:u})||(e=e===null?bt.errors:e.concat(bt.errors),
s=e.length)}else{const a={instancePath:n+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.certificate!==void 0){let o=i.certificate;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type:d.properties.
certificate.type}};e===null?e=[a]:e.push(a),s++}}if(i.clientTemplates!==void 0){let o=i.clientTemplates;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)Pt(o[f],{instancePath:n+"/clientTemplates/"+f,parentData:o,parentDataProperty:f,
rootData:u})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.length)}else{const a={instancePath:n+"/clientTemplates",schemaPath:"\
#/properties/clientTemplates/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.codeSecret!==
void 0){let o=i.codeSecret;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/codeSecret",schemaPath:"#/properti\
es/codeSecret/type",keyword:"type",params:{type:d.properties.codeSecret.type}};e===null?e=[a]:e.push(a),s++}}if(i.defaultRoles!==
void 0){let o=i.defaultRoles;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={
instancePath:n+"/defaultRoles/"+f,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.oauthClients!==void 0){let o=i.oauthClients;if(Array.isArray(
o)){const a=o.length;for(let f=0;f<a;f++)wt(o[f],{instancePath:n+"/oauthClients/"+f,parentData:o,parentDataProperty:f,rootData:u})||
(e=e===null?wt.errors:e.concat(wt.errors),s=e.length)}else{const a={instancePath:n+"/oauthClients",schemaPath:"#/propert\
ies/oauthClients/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.passwordCredentialGrantAllowed!==
void 0){let o=i.passwordCredentialGrantAllowed;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/type",keyword:"type",params:{type:d.
properties.passwordCredentialGrantAllowed.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){const a={
instancePath:n+"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.privateKey!==void 0){let o=i.
privateKey;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/privateKey",schemaPath:"#/properties/privateKey/ty\
pe",keyword:"type",params:{type:d.properties.privateKey.type}};e===null?e=[a]:e.push(a),s++}}if(i.publicKey!==void 0){let o=i.
publicKey;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/publicKey",schemaPath:"#/properties/publicKey/type",
keyword:"type",params:{type:d.properties.publicKey.type}};e===null?e=[a]:e.push(a),s++}}if(i.requiredCredentials!==void 0){
let o=i.requiredCredentials;if(Array.isArray(o)){const a=o.length;for(let f=0;f<a;f++)if(typeof o[f]!="string"){const m={
instancePath:n+"/requiredCredentials/"+f,schemaPath:"#/properties/requiredCredentials/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/requiredCredentials",schemaPath:"#/properti\
es/requiredCredentials/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(i.social!==void 0){let o=i.
social;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+"/social",schemaPath:"#/properties/\
social/type",keyword:"type",params:{type:d.properties.social.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&
!c.test(o)){const a={instancePath:n+"/social",schemaPath:"#/properties/social/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.socialProviders!==void 0){let o=i.socialProviders;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const a in o){let f=o[a];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){const m={instancePath:n+"/socialProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/socialProviders/additionalProperties/type",keyword:"type",params:{type:d.properties.socialProviders.
additionalProperties.type}};e===null?e=[m]:e.push(m),s++}}else{const a={instancePath:n+"/socialProviders",schemaPath:"#/\
properties/socialProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(i.updateProfileOnInitialSocialLogin!==
void 0){let o=i.updateProfileOnInitialSocialLogin;if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const a={instancePath:n+
"/updateProfileOnInitialSocialLogin",schemaPath:"#/properties/updateProfileOnInitialSocialLogin/type",keyword:"type",params:{
type:d.properties.updateProfileOnInitialSocialLogin.type}};e===null?e=[a]:e.push(a),s++}if(typeof o=="string"&&!c.test(o)){
const a={instancePath:n+"/updateProfileOnInitialSocialLogin",schemaPath:"#/properties/updateProfileOnInitialSocialLogin/\
pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file|param):.*\\)$"}};e===null?e=[a]:e.push(a),s++}}if(i.webAuthnPolicyPasswordlessRequireResidentKey!==
void 0){let o=i.webAuthnPolicyPasswordlessRequireResidentKey;if(typeof o!="string"&&o!==null){const a={instancePath:n+"/\
webAuthnPolicyPasswordlessRequireResidentKey",schemaPath:"#/properties/webAuthnPolicyPasswordlessRequireResidentKey/type",
keyword:"type",params:{type:d.properties.webAuthnPolicyPasswordlessRequireResidentKey.type}};e===null?e=[a]:e.push(a),s++}}
if(i.webAuthnPolicyRequireResidentKey!==void 0){let o=i.webAuthnPolicyRequireResidentKey;if(typeof o!="string"&&o!==null){
const a={instancePath:n+"/webAuthnPolicyRequireResidentKey",schemaPath:"#/properties/webAuthnPolicyRequireResidentKey/ty\
pe",keyword:"type",params:{type:d.properties.webAuthnPolicyRequireResidentKey.type}};e===null?e=[a]:e.push(a),s++}}}else{
const o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return kt.
errors=e,s===0}function _t(i,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=i}={}){let e=null,s=0;return kt(
i,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length),
_t.errors=e,s===0}const fr=b;export{fr as schema,Ht as validate};
