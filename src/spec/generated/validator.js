const _t=Ot,m={$schema:"http://json-schema.org/draft-07/schema#",title:"A Keycloak realm as iam keeps it",allOf:[{$ref:"\
#/definitions/RealmRepresentation"}],definitions:{ApplicationRepresentation:{title:"application",type:"object",properties:{
access:{type:"object",additionalProperties:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},adminUrl:{
type:["string","null"]},alwaysDisplayInConsole:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},attributes:{
type:"object",additionalProperties:{type:["string","number","boolean","null"]}},authenticationFlowBindingOverrides:{type:"\
object",additionalProperties:{type:["string","number","boolean","null"]}},authorizationServicesEnabled:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$"},authorizationSettings:{$ref:"#/definitions/ResourceServerRepresenta\
tion"},baseUrl:{type:["string","null"]},bearerOnly:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
clientAuthenticatorType:{type:["string","null"]},clientId:{type:["string","null"]},consentRequired:{type:["boolean","str\
ing","null"],pattern:"^\\$\\((env|file):.*\\)$"},defaultClientScopes:{type:"array",items:{type:"string"}},description:{type:[
"string","null"]},directAccessGrantsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},enabled:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},frontchannelLogout:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$"},fullScopeAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
id:{type:["string","null"]},implicitFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},name:{
type:["string","null"]},nodeReRegistrationTimeout:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
notBefore:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},optionalClientScopes:{type:"array",items:{
type:"string"}},origin:{type:["string","null"]},protocol:{type:["string","null"]},protocolMappers:{type:"array",items:{$ref:"\
#/definitions/ProtocolMapperRepresentation"}},publicClient:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\
\\)$"},redirectUris:{type:"array",items:{type:"string"}},registeredNodes:{type:"object",additionalProperties:{type:["int\
eger","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},registrationAccessToken:{type:["string","null"]},rootUrl:{type:[
"string","null"]},secret:{type:["string","null"]},serviceAccountsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\\
((env|file):.*\\)$"},standardFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},surrogateAuthRequired:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},type:{type:["string","null"]},webOrigins:{type:"arr\
ay",items:{type:"string"}},claims:{$ref:"#/definitions/ClaimRepresentation",deprecated:!0},clientTemplate:{type:["string",
"null"],deprecated:!0},defaultRoles:{type:"array",items:{type:"string"},deprecated:!0},directGrantsOnly:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},useTemplateConfig:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",deprecated:!0},useTemplateMappers:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.\
*\\)$",deprecated:!0},useTemplateScope:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},
additionalProperties:!1},Audience:{title:"audience",$comment:"convenience",description:"Clients (or other names) that ar\
e added to `aud` of the access tokens. Becomes one audience mapper each.",type:"array",items:{type:"string"},examples:[[
"orders-api"]]},AuthenticationExecutionExportRepresentation:{title:"authentication execution export",type:"object",properties:{
authenticator:{type:["string","null"]},authenticatorConfig:{type:["string","null"]},authenticatorFlow:{type:["boolean","\
string","null"],pattern:"^\\$\\((env|file):.*\\)$"},flowAlias:{type:["string","null"]},priority:{type:["integer","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},requirement:{type:["string","null"]},userSetupAllowed:{type:["boolean","stri\
ng","null"],pattern:"^\\$\\((env|file):.*\\)$"},autheticatorFlow:{type:["boolean","string","null"],pattern:"^\\$\\((env|fi\
le):.*\\)$",deprecated:!0}},additionalProperties:!1},AuthenticationFlowRepresentation:{title:"authentication flow",type:"\
object",properties:{alias:{type:"string",description:"The flow's name."},authenticationExecutions:{type:"array",items:{$ref:"\
#/definitions/AuthenticationExecutionExportRepresentation"},description:"The steps, in their order."},builtIn:{type:["bo\
olean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether it comes with Keycloak."},topLevel:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether it is a flow of its own, not a part o\
f another."},description:{type:["string","null"]},id:{type:["string","null"]},providerId:{type:["string","null"]}},additionalProperties:!1,
required:["alias"],description:"Steps of logging in."},AuthenticatorConfigRepresentation:{title:"authenticator config",type:"\
object",properties:{alias:{type:"string"},config:{type:"object",additionalProperties:{type:["string","number","boolean",
"null"]}},id:{type:["string","null"]}},additionalProperties:!1,required:["alias"]},AuthorizationSchema:{title:"authoriza\
tion schema",type:"object",properties:{resourceTypes:{type:"object",additionalProperties:{$ref:"#/definitions/ResourceTy\
pe"}}},additionalProperties:!1},Claim:{title:"claim",$comment:"convenience",description:"Where the claim's value comes f\
rom: one of `clientRoles`, `realmRoles`, `groups`, `userAttribute` or `value`.",type:"object",properties:{clientRoles:{type:"\
string",description:"The roles that the user or service account holds of this client (a clientId)."},fullPath:{type:["bo\
olean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Groups with their whole path (`/a/b`) or by name\
 only."},groups:{enum:[!0],description:"The groups of the user or service account."},multivalued:{type:["boolean","strin\
g","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"A list of all values (the default for roles and groups), or o\
ne string."},prefix:{type:["string","null"],description:"Text put before each role."},realmRoles:{enum:[!0],description:"\
The realm roles that the user or service account holds."},userAttribute:{type:"string",description:"This attribute of th\
e user."},value:{type:["string","number","boolean"],description:"This fixed value."}},additionalProperties:!1,examples:[
{clientRoles:"orders-api",multivalued:!1}],anyOf:[{required:["clientRoles"]},{required:["realmRoles"]},{required:["group\
s"]},{required:["userAttribute"]},{required:["value"]}]},ClaimRepresentation:{title:"claim",type:"object",properties:{address:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},email:{type:["boolean","string","null"],pattern:"^\\\
$\\((env|file):.*\\)$"},gender:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},locale:{type:["bool\
ean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},name:{type:["boolean","string","null"],pattern:"^\\$\\((env|file\
):.*\\)$"},phone:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},picture:{type:["boolean","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},profile:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
username:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},website:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$"}},additionalProperties:!1},Claims:{title:"claims",$comment:"convenience",description:"\
Claims of the access token by name. Each becomes one protocol mapper.",type:"object",additionalProperties:{$ref:"#/defin\
itions/Claim"},examples:[{orders_role:{clientRoles:"orders-api",multivalued:!1},tenant:{value:"acme"}}]},ClientPoliciesRepresentation:{
title:"client policies",type:"object",properties:{globalPolicies:{type:"array",items:{$ref:"#/definitions/ClientPolicyRe\
presentation"}},policies:{type:"array",items:{$ref:"#/definitions/ClientPolicyRepresentation"}}},additionalProperties:!1},
ClientPolicyConditionRepresentation:{title:"client policy condition",type:"object",properties:{condition:{type:["string",
"null"]},configuration:{}},additionalProperties:!1},ClientPolicyExecutorRepresentation:{title:"client policy executor",type:"\
object",properties:{configuration:{},executor:{type:["string","null"]}},additionalProperties:!1},ClientPolicyRepresentation:{
title:"client policy",type:"object",properties:{conditions:{type:"array",items:{$ref:"#/definitions/ClientPolicyConditio\
nRepresentation"}},description:{type:["string","null"]},enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|fil\
e):.*\\)$"},mode:{type:["string","null"]},name:{type:["string","null"]},profiles:{type:"array",items:{type:"string"}}},additionalProperties:!1},
ClientProfileRepresentation:{title:"client profile",type:"object",properties:{description:{type:["string","null"]},executors:{
type:"array",items:{$ref:"#/definitions/ClientPolicyExecutorRepresentation"}},name:{type:["string","null"]}},additionalProperties:!1},
ClientProfilesRepresentation:{title:"client profiles",type:"object",properties:{globalProfiles:{type:"array",items:{$ref:"\
#/definitions/ClientProfileRepresentation"}},profiles:{type:"array",items:{$ref:"#/definitions/ClientProfileRepresentati\
on"}}},additionalProperties:!1},ClientRepresentation:{title:"client",type:"object",properties:{clientId:{type:"string",description:"\
The name that the client uses when it asks for tokens."},adminUrl:{type:["string","null"],description:"Where Keycloak te\
lls the client about logouts, with Keycloak's own adapters."},attributes:{type:"object",additionalProperties:{type:["str\
ing","number","boolean","null"]},description:"Further settings as text, named as in Keycloak's exports.",properties:{"ac\
cess.token.lifespan":{type:["string","number","boolean","null"],description:"How long this client's access tokens are va\
lid, in seconds."},"client.session.idle.timeout":{type:["string","number","boolean","null"],description:"The idle time o\
f the client's sessions, in seconds."},"client.session.max.lifespan":{type:["string","number","boolean","null"],description:"\
The longest time of the client's sessions, in seconds."},"pkce.code.challenge.method":{type:["string","number","boolean",
"null"],description:"`S256` makes PKCE a must."},"post.logout.redirect.uris":{type:["string","number","boolean","null"],
description:"Where a logout may lead back to: URIs joined by `##`, or `+` for the redirect URIs."},"backchannel.logout.u\
rl":{type:["string","number","boolean","null"],description:"Where Keycloak tells the client about logouts."},"backchanne\
l.logout.session.required":{type:["string","number","boolean","null"],description:"Whether logout tokens name the sessio\
n."},"oauth2.device.authorization.grant.enabled":{type:["string","number","boolean","null"],description:"The device flow\
."},"standard.token.exchange.enabled":{type:["string","number","boolean","null"],description:"Token exchange (RFC 8693)."},
"access.token.signed.response.alg":{type:["string","number","boolean","null"],description:"The algorithm that signs this\
 client's access tokens."},"id.token.signed.response.alg":{type:["string","number","boolean","null"],description:"The al\
gorithm that signs this client's ID tokens."},"access.token.header.type.rfc9068":{type:["string","number","boolean","nul\
l"],description:"Whether access tokens have the header type `at+jwt` (RFC 9068)."},"client.use.lightweight.access.token.\
enabled":{type:["string","number","boolean","null"],description:"Whether access tokens leave out what is looked up later\
."},"use.refresh.tokens":{type:["string","number","boolean","null"],description:"Whether the client gets refresh tokens."},
"client_credentials.use_refresh_token":{type:["string","number","boolean","null"],description:"Whether service accounts \
get refresh tokens."},"dpop.bound.access.tokens":{type:["string","number","boolean","null"],description:"Whether tokens \
are bound to the client's key (DPoP)."},"tls.client.certificate.bound.access.tokens":{type:["string","number","boolean",
"null"],description:"Whether tokens are bound to the client's certificate."},"use.jwks.url":{type:["string","number","bo\
olean","null"],description:"Whether the client's keys are read from `jwks.url`."},"jwks.url":{type:["string","number","b\
oolean","null"],description:"Where the client's public keys are."},"saml.assertion.signature":{type:["string","number","\
boolean","null"],description:"SAML: whether assertions are signed."},"saml.server.signature":{type:["string","number","b\
oolean","null"],description:"SAML: whether responses are signed."},"saml.client.signature":{type:["string","number","boo\
lean","null"],description:"SAML: whether the client signs its requests."},"saml.encrypt":{type:["string","number","boole\
an","null"],description:"SAML: whether assertions are encrypted."},"saml.force.post.binding":{type:["string","number","b\
oolean","null"],description:"SAML: whether responses always go by POST."},"saml.signing.certificate":{type:["string","nu\
mber","boolean","null"],description:"SAML: the certificate that the client signs with."},saml_name_id_format:{type:["str\
ing","number","boolean","null"],description:"SAML: the format of the subject: `username`, `email`, `persistent` or `tran\
sient`."}}},audience:{$ref:"#/definitions/Audience"},authenticationFlowBindingOverrides:{type:"object",additionalProperties:{
type:["string","number","boolean","null"]},description:"Flows that this client uses in place of the realm's: `browser`, \
`direct_grant`."},authorizationServicesEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"\
Keycloak's fine-grained authorization for this client."},authorizationSettings:{allOf:[{$ref:"#/definitions/ResourceServ\
erRepresentation"}],description:"Resources, scopes, policies and permissions of fine-grained authorization."},baseUrl:{type:[
"string","null"],description:"Where the console links to."},bearerOnly:{type:["boolean","string","null"],pattern:"^\\$\\((\
env|file):.*\\)$",description:"A service that only checks tokens and never asks for one."},claims:{$ref:"#/definitions/C\
laims"},clientAuthenticatorType:{type:["string","null"],description:"How the client proves itself: `client-secret`, `cli\
ent-jwt`, `client-secret-jwt` or `client-x509`."},consentRequired:{type:["boolean","string","null"],pattern:"^\\$\\((env|f\
ile):.*\\)$",description:"Whether users are asked before the client gets their data."},defaultClientScopes:{type:"array",
items:{type:"string"},description:"The names of the scopes that are always in the client's tokens."},description:{type:[
"string","null"],description:"What the client is."},directAccessGrantsEnabled:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"Tokens for a username and a password; obsolete, for tests only."},enabled:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether the client can get tokens."},frontchannelLogout:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether a logout goes through the brows\
er."},fullScopeAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether tokens \
hold all roles of the user, or only those that the client's scopes list."},id:{type:["string","null"],description:"Keycl\
oak's own id; exports hold it, it is not managed."},implicitFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\(\
(env|file):.*\\)$",description:"The implicit flow, which is obsolete."},mappers:{$ref:"#/definitions/Mappers"},name:{type:[
"string","null"],description:"The client's name as consent pages and the console show it."},optionalClientScopes:{type:"\
array",items:{type:"string"},description:"The names of the scopes that the client may ask for with `scope=`."},protected:{
$comment:"convenience",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it, even after\
 it has left the file; the plan fails instead. `false` lifts that."},protocol:{type:["string","null"],description:"`open\
id-connect` or `saml`."},protocolMappers:{type:"array",items:{$ref:"#/definitions/ProtocolMapperRepresentation"},description:"\
What the client's tokens hold besides what its scopes add."},publicClient:{type:["boolean","string","null"],pattern:"^\\$\
\\((env|file):.*\\)$",description:"A client without a secret, such as an application in the browser."},redirectUris:{type:"\
array",items:{type:"string"},description:"Where a login may lead back to. A `*` is allowed at the end."},roles:{$comment:"\
convenience",description:"The client's own roles, by name or with description and composites. The same as `roles.client.\
<clientId>` of the realm.",type:"array",items:{$ref:"#/definitions/ClientRole"},examples:[["orders:admin",{name:"orders:\
read",description:"May read orders"}]]},rootUrl:{type:["string","null"],description:"The URL that relative URLs of the c\
lient start from."},secret:{type:["string","null"],description:"The client's secret; give it by reference: `$(env:MY_CLI\
ENT_SECRET)`."},serviceAccount:{$ref:"#/definitions/ServiceAccount"},serviceAccountsEnabled:{type:["boolean","string","n\
ull"],pattern:"^\\$\\((env|file):.*\\)$",description:"Tokens for the client itself (client_credentials). `serviceAccount\
` sets it too."},standardFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"L\
ogin in the browser with an authorization code."},webOrigins:{type:"array",items:{type:"string"},description:"Origins wh\
ose scripts may call the token endpoint (CORS); `+` for those of the redirect URIs."},access:{type:"object",additionalProperties:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},alwaysDisplayInConsole:{type:["boolean","string","\
null"],pattern:"^\\$\\((env|file):.*\\)$"},nodeReRegistrationTimeout:{type:["integer","string","null"],pattern:"^\\$\\((en\
v|file):.*\\)$"},notBefore:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},origin:{type:["string",
"null"]},registeredNodes:{type:"object",additionalProperties:{type:["integer","string","null"],pattern:"^\\$\\((env|file):\
.*\\)$"}},registrationAccessToken:{type:["string","null"]},surrogateAuthRequired:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},type:{type:["string","null"]},clientTemplate:{type:["string","null"],deprecated:!0},defaultRoles:{
type:"array",items:{type:"string"},deprecated:!0},directGrantsOnly:{type:["boolean","string","null"],pattern:"^\\$\\((env|\
file):.*\\)$",deprecated:!0},useTemplateConfig:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},
useTemplateMappers:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},useTemplateScope:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},additionalProperties:!1,required:["c\
lientId"],description:"An application or service that gets tokens from the realm or checks them."},ClientRole:{title:"cl\
ient role",type:["string","object"],properties:{name:{type:"string",description:"The role's name, unique in the client."},
protected:{$comment:"convenience",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it,\
 even after it has left the file; the plan fails instead. `false` lifts that."},attributes:{type:"object",additionalProperties:{
type:["array","string","number","boolean","null"],items:{type:["string","number","boolean"]}}},composites:{$ref:"#/defin\
itions/RoleRepresentationComposites"},description:{type:["string","null"]}},required:["name"],additionalProperties:!1},ClientScopeRepresentation:{
title:"client scope",type:"object",properties:{name:{type:"string",description:"The scope's name, as clients ask for it."},
attributes:{type:"object",additionalProperties:{type:["string","number","boolean","null"]},description:"Further settings\
 as text.",properties:{"include.in.token.scope":{type:["string","number","boolean","null"],description:"Whether the name\
 stands in the token's `scope`."},"display.on.consent.screen":{type:["string","number","boolean","null"],description:"Wh\
ether users are asked for it."},"consent.screen.text":{type:["string","number","boolean","null"],description:"What users\
 are asked."},"gui.order":{type:["string","number","boolean","null"],description:"The place in lists."}}},audience:{$ref:"\
#/definitions/Audience"},claims:{$ref:"#/definitions/Claims"},description:{type:["string","null"],description:"What the \
scope gives."},mappers:{$ref:"#/definitions/Mappers"},protected:{$comment:"convenience",type:["boolean","null"],description:"\
`true`: no `--prune` and no `destroy` deletes it, even after it has left the file; the plan fails instead. `false` lifts\
 that."},protocol:{type:["string","null"],description:"`openid-connect` or `saml`."},protocolMappers:{type:"array",items:{
$ref:"#/definitions/ProtocolMapperRepresentation"},description:"What the scope adds to tokens."},id:{type:["string","nul\
l"]}},additionalProperties:!1,required:["name"],description:"Mappers and roles that several clients share."},ClientTemplateRepresentation:{
title:"client template",type:"object",properties:{attributes:{type:"object",additionalProperties:{type:["string","number",
"boolean","null"]}},bearerOnly:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},consentRequired:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},description:{type:["string","null"]},directAccessGrantsEnabled:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},frontchannelLogout:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$"},fullScopeAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
id:{type:["string","null"]},implicitFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},name:{
type:["string","null"]},protocol:{type:["string","null"]},protocolMappers:{type:"array",items:{$ref:"#/definitions/Proto\
colMapperRepresentation"}},publicClient:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},serviceAccountsEnabled:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},standardFlowEnabled:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$"}},additionalProperties:!1},ComponentExportRepresentation:{title:"component export",type:"\
object",properties:{config:{type:"object",additionalProperties:{type:"array",items:{type:["string","number","boolean"]}},
description:"The provider's settings: name \u2192 list of values."},name:{type:["string","null"],description:"The compon\
ent's name."},providerId:{type:["string","null"],description:"The provider's id: `rsa-generated`, `ldap` \u2026"},id:{type:[
"string","null"]},subComponents:{type:"object",additionalProperties:{type:"array",items:{$ref:"#/definitions/ComponentEx\
portRepresentation"}}},subType:{type:["string","null"]}},additionalProperties:!1,description:"A provider: a key, a user \
federation, a registration policy \u2026"},CredentialRepresentation:{title:"credential",type:"object",properties:{createdDate:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},credentialData:{type:["string","null"]},federationLink:{
type:["string","null"]},id:{type:["string","null"]},priority:{type:["integer","string","null"],pattern:"^\\$\\((env|file):\
.*\\)$"},secretData:{type:["string","null"]},temporary:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
type:{type:["string","null"]},userLabel:{type:["string","null"]},value:{type:["string","null"]},algorithm:{type:["string",
"null"],deprecated:!0},config:{type:"object",additionalProperties:{type:"array",items:{type:["string","number","boolean"]}},
deprecated:!0},counter:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},device:{type:[
"string","null"],deprecated:!0},digits:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},
hashIterations:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},hashedSaltedValue:{type:[
"string","null"],deprecated:!0},period:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},
salt:{type:["string","null"],deprecated:!0}},additionalProperties:!1},FederatedIdentityRepresentation:{title:"federated \
identity",type:"object",properties:{identityProvider:{type:["string","null"]},userId:{type:["string","null"]},userName:{
type:["string","null"]}},additionalProperties:!1},GroupRepresentation:{title:"group",type:"object",properties:{name:{type:"\
string",description:"The group's name, unique in its parent."},attributes:{type:"object",additionalProperties:{type:["ar\
ray","string","number","boolean","null"],items:{type:["string","number","boolean"]}},description:"Attributes that the me\
mbers have: name \u2192 list of values."},clientRoles:{type:"object",additionalProperties:{type:"array",items:{type:["st\
ring","number","boolean"]}},description:"Client roles that the members have: clientId \u2192 role names."},path:{type:["\
string","null"],description:"The names from the top: `/company/ops`; exports hold it, it follows from the nesting."},protected:{
$comment:"convenience",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it, even after\
 it has left the file; the plan fails instead. `false` lifts that."},realmRoles:{type:"array",items:{type:"string"},description:"\
Realm roles that the members have."},subGroups:{type:"array",items:{$ref:"#/definitions/GroupRepresentation"},description:"\
The groups inside this one."},access:{type:"object",additionalProperties:{type:["boolean","string","null"],pattern:"^\\$\\\
((env|file):.*\\)$"}},description:{type:["string","null"]},id:{type:["string","null"]},parentId:{type:["string","null"]},
subGroupCount:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},additionalProperties:!1,required:["\
name"],description:"A group of users."},IdentityProviderMapper:{title:"identity provider mapper",$comment:"convenience",
description:"Either in short form (`attribute`, perhaps `value`, and what is given: `clientRole`, `realmRole`, `group` o\
r `userAttribute`), or Keycloak's own form (`name`, `identityProviderMapper`, `config`).",type:"object",properties:{attribute:{
type:"string",description:"The attribute in the assertion, or the claim in the token."},clientRole:{type:"string",description:"\
Grants a client role: `clientId.role`."},config:{type:"object",additionalProperties:{type:["string","number","boolean","\
null"]},description:"The mapper's settings, as Keycloak names them."},group:{type:"string",description:"Puts the user in\
to a group, by path: `/ops`."},identityProviderMapper:{type:"string",description:"The mapper's type: `saml-advanced-role\
-idp-mapper`."},name:{type:"string",description:"The mapper's name, unique in the provider."},realmRole:{type:"string",description:"\
Grants a realm role."},userAttribute:{type:"string",description:"Copies the value into this attribute of the user."},value:{
type:["string","number","boolean","null"],description:"Only where the attribute has this value; without it, wherever the\
 attribute is there."}},additionalProperties:!1,anyOf:[{required:["clientRole"]},{required:["realmRole"]},{required:["gr\
oup"]},{required:["userAttribute"]},{required:["identityProviderMapper"]}],dependencies:{clientRole:["attribute"],realmRole:[
"attribute"],group:["attribute"],userAttribute:["attribute"],identityProviderMapper:["name"]}},IdentityProviderMapperRepresentation:{
title:"identity provider mapper",type:"object",properties:{identityProviderAlias:{type:"string",description:"The provide\
r that it belongs to."},name:{type:"string"},config:{type:"object",additionalProperties:{type:["string","number","boolea\
n","null"]},description:"The mapper's settings, as Keycloak names them."},identityProviderMapper:{type:["string","null"],
description:"The mapper's type: `saml-user-attribute-idp-mapper`, `oidc-role-idp-mapper` \u2026"},id:{type:["string","nu\
ll"]}},additionalProperties:!1,required:["name","identityProviderAlias"],description:"Takes something from an identity p\
rovider's assertion or token into the user."},IdentityProviderRepresentation:{title:"identity provider",type:"object",properties:{
alias:{type:"string",description:"The provider's name in URLs: `/broker/<alias>/endpoint`."},addReadTokenRoleOnCreate:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether new users may read the kept tokens."},
config:{type:"object",additionalProperties:{type:["string","number","boolean","null"]},description:"The provider's setti\
ngs, as Keycloak names them.",properties:{syncMode:{type:["string","number","boolean","null"],description:"Whether users\
 are updated at each login: `IMPORT` (only the first), `FORCE` (each), `LEGACY`."},entityId:{type:["string","number","bo\
olean","null"],description:"SAML: the entity id by which the provider knows this realm; by default the realm's URL."},idpEntityId:{
type:["string","number","boolean","null"],description:"SAML: the provider's own entity id, checked as issuer."},singleSignOnServiceUrl:{
type:["string","number","boolean","null"],description:"SAML: where logins are sent."},singleLogoutServiceUrl:{type:["str\
ing","number","boolean","null"],description:"SAML: where logouts are sent."},nameIDPolicyFormat:{type:["string","number",
"boolean","null"],description:"SAML: the requested format of the subject: `urn:oasis:names:tc:SAML:2.0:nameid-format:per\
sistent` \u2026"},principalType:{type:["string","number","boolean","null"],description:"SAML: what identifies the user: \
`SUBJECT`, `ATTRIBUTE` or `FRIENDLY_ATTRIBUTE`."},principalAttribute:{type:["string","number","boolean","null"],description:"\
SAML: the attribute that identifies the user, where `principalType` says so."},postBindingAuthnRequest:{type:["string","\
number","boolean","null"],description:"SAML: whether logins are sent by POST, not by redirect."},postBindingResponse:{type:[
"string","number","boolean","null"],description:"SAML: whether answers are expected by POST."},postBindingLogout:{type:[
"string","number","boolean","null"],description:"SAML: whether logouts are sent by POST."},wantAuthnRequestsSigned:{type:[
"string","number","boolean","null"],description:"SAML: whether Keycloak signs its requests."},wantAssertionsSigned:{type:[
"string","number","boolean","null"],description:"SAML: whether assertions must be signed."},wantAssertionsEncrypted:{type:[
"string","number","boolean","null"],description:"SAML: whether assertions must be encrypted."},validateSignature:{type:[
"string","number","boolean","null"],description:"Whether signatures of the provider are checked. Leave it on."},signingCertificate:{
type:["string","number","boolean","null"],description:"SAML: the certificates that the provider signs with, base64, join\
ed by commas."},signatureAlgorithm:{type:["string","number","boolean","null"],description:"SAML: the algorithm of Keyclo\
ak's own signatures: `RSA_SHA256` \u2026"},useMetadataDescriptorUrl:{type:["string","number","boolean","null"],description:"\
SAML: whether certificates are read from `metadataDescriptorUrl`."},metadataDescriptorUrl:{type:["string","number","bool\
ean","null"],description:"SAML: where Keycloak itself reads the provider's metadata."},xmlSigKeyInfoKeyNameTransformer:{
type:["string","number","boolean","null"],description:"SAML: how the key is named in signatures: `KEY_ID`, `CERT_SUBJECT\
` or `NONE`."},allowCreate:{type:["string","number","boolean","null"],description:"SAML: whether the provider may make a\
 new subject for the user."},forceAuthn:{type:["string","number","boolean","null"],description:"SAML: whether the user m\
ust log in there each time."},allowedClockSkew:{type:["string","number","boolean","null"],description:"How many seconds \
the clocks may differ."},backchannelSupported:{type:["string","number","boolean","null"],description:"Whether the provid\
er takes logouts from server to server."},loginHint:{type:["string","number","boolean","null"],description:"Whether the \
username is passed on."},attributeConsumingServiceIndex:{type:["string","number","boolean","null"],description:"SAML: th\
e set of attributes that is asked for, by number."},attributeConsumingServiceName:{type:["string","number","boolean","nu\
ll"],description:"SAML: the set of attributes that is asked for, by name."},guiOrder:{type:["string","number","boolean",
"null"],description:"The place on the login page."},issuer:{type:["string","number","boolean","null"],description:"OpenI\
D Connect: the provider's issuer, checked in its tokens."},authorizationUrl:{type:["string","number","boolean","null"],description:"\
OpenID Connect: where logins are sent."},tokenUrl:{type:["string","number","boolean","null"],description:"OpenID Connect\
: where codes become tokens."},userInfoUrl:{type:["string","number","boolean","null"],description:"OpenID Connect: where\
 the user's data is read."},logoutUrl:{type:["string","number","boolean","null"],description:"OpenID Connect: where logo\
uts are sent."},jwksUrl:{type:["string","number","boolean","null"],description:"OpenID Connect: where the provider's key\
s are."},useJwksUrl:{type:["string","number","boolean","null"],description:"OpenID Connect: whether keys are read from `\
jwksUrl`."},clientId:{type:["string","number","boolean","null"],description:"OpenID Connect: this realm's client id at t\
he provider."},clientSecret:{type:["string","number","boolean","null"],description:"OpenID Connect: its secret; give it \
by reference: `$(env:IDP_SECRET)`."},clientAuthMethod:{type:["string","number","boolean","null"],description:"OpenID Con\
nect: how Keycloak proves itself: `client_secret_post`, `client_secret_basic`, `private_key_jwt` \u2026"},defaultScope:{
type:["string","number","boolean","null"],description:"OpenID Connect: the scopes that are asked for: `openid email`."},
pkceEnabled:{type:["string","number","boolean","null"],description:"OpenID Connect: whether PKCE is used."},pkceMethod:{
type:["string","number","boolean","null"],description:"OpenID Connect: `S256`."},prompt:{type:["string","number","boolea\
n","null"],description:"OpenID Connect: the `prompt` that is sent on: `login`, `consent` \u2026"}}},displayName:{type:["\
string","null"],description:"What the button on the login page says."},enabled:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"Whether it is offered."},firstBrokerLoginFlowAlias:{type:["string","null"],description:"\
The flow for somebody who comes the first time."},hideOnLogin:{type:["boolean","string","null"],pattern:"^\\$\\((env|file)\
:.*\\)$",description:"Not shown on the login page; reached with `kc_idp_hint`."},linkOnly:{type:["boolean","string","nul\
l"],pattern:"^\\$\\((env|file):.*\\)$",description:"Only for linking to an existing account, not for logging in."},mappers:{
$comment:"convenience",description:"The provider's mappers, written inside the provider. The same as `identityProviderMa\
ppers` of the realm.",type:"array",items:{$ref:"#/definitions/IdentityProviderMapper"},examples:[[{attribute:"groups",value:"\
ops",clientRole:"orders-api.orders:admin"}]]},organizationId:{type:["string","null"],description:"The organization that \
it belongs to."},postBrokerLoginFlowAlias:{type:["string","null"],description:"The flow after each login."},protected:{$comment:"\
convenience",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it, even after it has le\
ft the file; the plan fails instead. `false` lifts that."},providerId:{type:["string","null"],description:"`saml`, `oidc\
`, `keycloak-oidc`, `google`, `github` \u2026"},saml:{$ref:"#/definitions/SamlMetadata"},storeToken:{type:["boolean","st\
ring","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether its tokens are kept."},trustEmail:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether e-mail addresses from it count as verified."},internalId:{
type:["string","null"]},types:{type:"array",items:{type:"string"}},authenticateByDefault:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},updateProfileFirstLogin:{type:["boolean","string","null"],pattern:"^\\$\
\\((env|file):.*\\)$",deprecated:!0},updateProfileFirstLoginMode:{type:["string","null"],deprecated:!0}},additionalProperties:!1,
required:["alias"],description:"Another place where people can log in."},IssuedVerifiableCredentialRepresentation:{title:"\
issued verifiable credential",type:"object",properties:{clientBaseUrl:{type:["string","null"]},clientId:{type:["string",
"null"]},clientName:{type:["string","null"]},credentialType:{type:["string","null"]},expiresAt:{type:["integer","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},id:{type:["string","null"]},issuedAt:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},revision:{type:["string","null"]},userId:{type:["string","null"]}},additionalProperties:!1},Mappers:{
title:"mappers",$comment:"convenience",description:"Protocol mappers; another name of `protocolMappers`.",type:"array",items:{
$ref:"#/definitions/ProtocolMapperRepresentation"}},MemberRepresentation:{title:"member",type:"object",properties:{access:{
type:"object",additionalProperties:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},attributes:{type:"\
object",additionalProperties:{type:["array","string","number","boolean","null"],items:{type:["string","number","boolean"]}}},
clientConsents:{type:"array",items:{$ref:"#/definitions/UserConsentRepresentation"}},clientRoles:{type:"object",additionalProperties:{
type:"array",items:{type:["string","number","boolean"]}}},createdTimestamp:{type:["integer","string","null"],pattern:"^\\\
$\\((env|file):.*\\)$"},credentials:{type:"array",items:{$ref:"#/definitions/CredentialRepresentation"}},disableableCredentialTypes:{
type:"array",items:{type:"string"}},email:{type:["string","null"]},emailVerified:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},federatedIdentities:{
type:"array",items:{$ref:"#/definitions/FederatedIdentityRepresentation"}},federationLink:{type:["string","null"]},firstName:{
type:["string","null"]},groups:{type:"array",items:{type:"string"}},id:{type:["string","null"]},issuedVerifiableCredentials:{
type:"array",items:{$ref:"#/definitions/IssuedVerifiableCredentialRepresentation"}},lastName:{type:["string","null"]},membershipType:{
anyOf:[{enum:["UNMANAGED","MANAGED",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\)$"}]},notBefore:{type:["intege\
r","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},realmRoles:{type:"array",items:{type:"string"}},requiredActions:{
type:"array",items:{type:"string"}},self:{type:["string","null"]},serviceAccountClientId:{type:["string","null"]},userProfileMetadata:{
$ref:"#/definitions/UserProfileMetadata"},username:{type:["string","null"]},verifiableCredentials:{type:"array",items:{$ref:"\
#/definitions/UserVerifiableCredentialRepresentation"}},applicationRoles:{type:"object",additionalProperties:{type:"arra\
y",items:{type:["string","number","boolean"]}},deprecated:!0},origin:{type:["string","null"],deprecated:!0},socialLinks:{
type:"array",items:{$ref:"#/definitions/SocialLinkRepresentation"},deprecated:!0},totp:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},additionalProperties:!1},OAuthClientRepresentation:{title:"oauth clie\
nt",type:"object",properties:{access:{type:"object",additionalProperties:{type:["boolean","string","null"],pattern:"^\\$\\\
((env|file):.*\\)$"}},adminUrl:{type:["string","null"]},alwaysDisplayInConsole:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},attributes:{type:"object",additionalProperties:{type:["string","number","boolean","null"]}},authenticationFlowBindingOverrides:{
type:"object",additionalProperties:{type:["string","number","boolean","null"]}},authorizationServicesEnabled:{type:["boo\
lean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},authorizationSettings:{$ref:"#/definitions/ResourceServerRepr\
esentation"},baseUrl:{type:["string","null"]},bearerOnly:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)\
$"},clientAuthenticatorType:{type:["string","null"]},clientId:{type:["string","null"]},consentRequired:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$"},defaultClientScopes:{type:"array",items:{type:"string"}},description:{
type:["string","null"]},directAccessGrantsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},frontchannelLogout:{type:["boolean","strin\
g","null"],pattern:"^\\$\\((env|file):.*\\)$"},fullScopeAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|fil\
e):.*\\)$"},id:{type:["string","null"]},implicitFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.\
*\\)$"},name:{type:["string","null"]},nodeReRegistrationTimeout:{type:["integer","string","null"],pattern:"^\\$\\((env|fil\
e):.*\\)$"},notBefore:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},optionalClientScopes:{type:"\
array",items:{type:"string"}},origin:{type:["string","null"]},protocol:{type:["string","null"]},protocolMappers:{type:"a\
rray",items:{$ref:"#/definitions/ProtocolMapperRepresentation"}},publicClient:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},redirectUris:{type:"array",items:{type:"string"}},registeredNodes:{type:"object",additionalProperties:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},registrationAccessToken:{type:["string","null"]},rootUrl:{
type:["string","null"]},secret:{type:["string","null"]},serviceAccountsEnabled:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},standardFlowEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},surrogateAuthRequired:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},type:{type:["string","null"]},webOrigins:{type:"arr\
ay",items:{type:"string"}},claims:{$ref:"#/definitions/ClaimRepresentation",deprecated:!0},clientTemplate:{type:["string",
"null"],deprecated:!0},defaultRoles:{type:"array",items:{type:"string"},deprecated:!0},directGrantsOnly:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},useTemplateConfig:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",deprecated:!0},useTemplateMappers:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.\
*\\)$",deprecated:!0},useTemplateScope:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},
additionalProperties:!1},OrganizationDomainRepresentation:{title:"organization domain",type:"object",properties:{name:{type:[
"string","null"]},verified:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"}},additionalProperties:!1},
OrganizationRepresentation:{title:"organization",type:"object",properties:{alias:{type:["string","null"]},attributes:{type:"\
object",additionalProperties:{type:"array",items:{type:["string","number","boolean"]}}},description:{type:["string","nul\
l"]},domains:{type:"array",items:{$ref:"#/definitions/OrganizationDomainRepresentation"}},enabled:{type:["boolean","stri\
ng","null"],pattern:"^\\$\\((env|file):.*\\)$"},groups:{type:"array",items:{$ref:"#/definitions/GroupRepresentation"}},id:{
type:["string","null"]},identityProviders:{type:"array",items:{$ref:"#/definitions/IdentityProviderRepresentation"}},members:{
type:"array",items:{$ref:"#/definitions/MemberRepresentation"}},name:{type:["string","null"]},redirectUrl:{type:["string",
"null"]}},additionalProperties:!1},PolicyRepresentation:{title:"policy",type:"object",properties:{config:{type:"object",
additionalProperties:{type:["string","number","boolean","null"]}},decisionStrategy:{anyOf:[{enum:["AFFIRMATIVE","UNANIMO\
US","CONSENSUS",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\)$"}]},description:{type:["string","null"]},id:{type:[
"string","null"]},logic:{anyOf:[{enum:["POSITIVE","NEGATIVE",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\)$"}]},
name:{type:["string","null"]},owner:{type:["string","null"]},policies:{type:"array",items:{type:"string"}},resourceType:{
type:["string","null"]},resources:{type:"array",items:{type:"string"}},resourcesData:{type:"array",items:{$ref:"#/defini\
tions/ResourceRepresentation"}},scopes:{type:"array",items:{type:"string"}},scopesData:{type:"array",items:{$ref:"#/defi\
nitions/ScopeRepresentation"}},type:{type:["string","null"]}},additionalProperties:!1},Probe:{title:"probe",description:"\
One request, and for each caller (a clientId, `anonymous` or `tampered`) the accepted status or statuses.",type:"object",
properties:{request:{type:"string",description:"Method and path: `GET /v1/agents`."}},additionalProperties:{type:["integ\
er","array"],items:{type:"integer"}},required:["request"]},ProtocolMapperRepresentation:{title:"protocol mapper",type:"o\
bject",properties:{name:{type:"string",description:"The mapper's name, unique in its client or scope."},protocolMapper:{
type:"string",description:"The mapper's type: `oidc-usermodel-client-role-mapper`, `oidc-audience-mapper` \u2026"},config:{
type:"object",additionalProperties:{type:["string","number","boolean","null"]},description:"The mapper's settings, as Ke\
ycloak names them.",properties:{"claim.name":{type:["string","number","boolean","null"],description:"The claim to write;\
 a dot makes a nested claim, `\\.` is a dot."},"claim.value":{type:["string","number","boolean","null"],description:"The\
 fixed value of a hardcoded claim."},"jsonType.label":{type:["string","number","boolean","null"],description:"The claim'\
s type: `String`, `long`, `int`, `boolean` or `JSON`."},multivalued:{type:["string","number","boolean","null"],description:"\
Whether the claim is a list."},"user.attribute":{type:["string","number","boolean","null"],description:"The user attribu\
te to read."},"usermodel.clientRoleMapping.clientId":{type:["string","number","boolean","null"],description:"The client \
whose roles are written."},"usermodel.clientRoleMapping.rolePrefix":{type:["string","number","boolean","null"],description:"\
Text before each client role."},"usermodel.realmRoleMapping.rolePrefix":{type:["string","number","boolean","null"],description:"\
Text before each realm role."},"included.client.audience":{type:["string","number","boolean","null"],description:"The cl\
ient that is added to `aud`."},"included.custom.audience":{type:["string","number","boolean","null"],description:"The te\
xt that is added to `aud`."},"full.path":{type:["string","number","boolean","null"],description:"Whether groups are writ\
ten with their whole path."},"id.token.claim":{type:["string","number","boolean","null"],description:"Whether it goes in\
to ID tokens."},"access.token.claim":{type:["string","number","boolean","null"],description:"Whether it goes into access\
 tokens."},"userinfo.token.claim":{type:["string","number","boolean","null"],description:"Whether it goes into the useri\
nfo answer."},"introspection.token.claim":{type:["string","number","boolean","null"],description:"Whether it goes into t\
he introspection answer."},"lightweight.claim":{type:["string","number","boolean","null"],description:"Whether it goes i\
nto lightweight access tokens too."}}},protocol:{type:["string","null"],description:"`openid-connect` or `saml`."},id:{type:[
"string","null"]},consentRequired:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},consentText:{
type:["string","null"],deprecated:!0}},additionalProperties:!1,required:["name","protocolMapper"],description:"Puts some\
thing into tokens."},RealmRepresentation:{title:"realm",type:"object",properties:{realm:{type:"string",description:"The \
realm's name, as it stands in its URLs: `/realms/<realm>`."},accessCodeLifespan:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"How long an authorization code may be exchanged, in seconds."},accessCodeLifespanLogin:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"How long a login may take, in seconds."},
accessCodeLifespanUserAction:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"How long \
an action during login (a new password) may take, in seconds."},accessTokenLifespan:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"How long an access token is valid, in seconds."},accessTokenLifespanForImplicitFlow:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"How long an access token of the implici\
t flow is valid, in seconds."},accountTheme:{type:["string","null"],description:"The theme of the account console."},actionTokenGeneratedByAdminLifespan:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"How long links in mails that an adminis\
trator caused are valid, in seconds."},actionTokenGeneratedByUserLifespan:{type:["integer","string","null"],pattern:"^\\$\
\\((env|file):.*\\)$",description:"How long links in mails that the user caused are valid, in seconds."},adminEventsDetailsEnabled:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether stored changes hold what was se\
nt."},adminEventsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether chang\
es by administrators are stored."},adminPermissionsClient:{$ref:"#/definitions/ClientRepresentation"},adminTheme:{type:[
"string","null"],description:"The theme of the admin console."},attributes:{type:"object",additionalProperties:{type:["s\
tring","number","boolean","null"]},description:"Further settings as text, and what you like to note about the realm.",properties:{
frontendUrl:{type:["string","number","boolean","null"],description:"The base URL of the realm where it differs from the \
server's."},"acr.loa.map":{type:["string","number","boolean","null"],description:'Names of authentication levels as JSON\
: `{"gold": 2}`.'},"client.secret.rotation":{type:["string","number","boolean","null"],description:"Whether client secre\
ts rotate."}}},authenticationFlows:{type:"array",items:{$ref:"#/definitions/AuthenticationFlowRepresentation"},description:"\
The steps of logging in."},browserFlow:{type:["string","null"],description:"The alias of the flow for logins in a browse\
r."},browserSecurityHeaders:{type:"object",additionalProperties:{type:["string","number","boolean","null"]},description:"\
Security headers of the realm's pages, by Keycloak's name of the header."},bruteForceProtected:{type:["boolean","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether accounts are locked after too many failed logins."},bruteForceStrategy:{
anyOf:[{enum:["LINEAR","MULTIPLE",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\)$"}],description:"How the waitin\
g time grows with failed logins."},clientScopes:{type:"array",items:{$ref:"#/definitions/ClientScopeRepresentation"},description:"\
Client scopes: mappers and roles that several clients share."},clientSessionIdleTimeout:{type:["integer","string","null"],
pattern:"^\\$\\((env|file):.*\\)$",description:"The idle time of one client's part of a session, in seconds; 0 for the s\
ession's own."},clientSessionMaxLifespan:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"\
The longest time of one client's part of a session, in seconds; 0 for the session's own."},clients:{type:"array",items:{
$ref:"#/definitions/ClientRepresentation"},description:"The applications and services of the realm."},components:{type:"\
object",additionalProperties:{type:"array",items:{$ref:"#/definitions/ComponentExportRepresentation"}},description:"Keys\
, user federation and other providers, by their type."},defaultDefaultClientScopes:{type:"array",items:{type:"string"},description:"\
The scopes that a new client has by default."},defaultGroups:{type:"array",items:{type:"string"},description:"The groups\
, by path, that every new user is in."},defaultLocale:{type:["string","null"],description:"The language where the user h\
as none."},defaultOptionalClientScopes:{type:"array",items:{type:"string"},description:"The scopes that a new client may\
 ask for."},defaultRole:{$ref:"#/definitions/RoleRepresentation"},defaultSignatureAlgorithm:{type:["string","null"],description:"\
The algorithm that signs tokens: `RS256`, `ES256`, `PS256`, `EdDSA` \u2026"},directGrantFlow:{type:["string","null"],description:"\
The alias of the flow for logins with username and password at the token endpoint."},displayName:{type:["string","null"],
description:"The realm's name as login pages show it."},displayNameHtml:{type:["string","null"],description:"The same wi\
th HTML markup."},duplicateEmailsAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"\
Whether several users may have one e-mail address."},editUsernameAllowed:{type:["boolean","string","null"],pattern:"^\\$\\\
((env|file):.*\\)$",description:"Whether users may change their username."},emailTheme:{type:["string","null"],description:"\
The theme of mails."},enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether \
anybody can log in to the realm at all."},enabledEventTypes:{type:"array",items:{type:"string"},description:"Which login\
 events are stored; all where it is empty."},eventsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\
\\)$",description:"Whether login events are stored."},eventsExpiration:{type:["integer","string","null"],pattern:"^\\$\\((\
env|file):.*\\)$",description:"After how many seconds stored login events are deleted."},eventsListeners:{type:"array",items:{
type:"string"},description:"What receives events: `[jboss-logging]`."},failureFactor:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"After how many failed logins an account is locked."},groups:{type:"array",items:{
$ref:"#/definitions/GroupRepresentation"},description:"Groups, each with its subgroups, roles and attributes."},id:{type:[
"string","null"],description:"Keycloak's own id; exports hold it, it is not managed."},identityProviderMappers:{type:"ar\
ray",items:{$ref:"#/definitions/IdentityProviderMapperRepresentation"},description:"Mappers of all identity providers, i\
n Keycloak's own form."},identityProviders:{type:"array",items:{$ref:"#/definitions/IdentityProviderRepresentation"},description:"\
Where else people can log in: SAML and OpenID Connect providers."},internationalizationEnabled:{type:["boolean","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether pages come in the user's language."},keycloakVersion:{type:[
"string","null"],description:"The version that wrote the export; not managed."},loginTheme:{type:["string","null"],description:"\
The theme of login pages."},loginWithEmailAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"\
Whether the e-mail address works at login in place of the username."},maxDeltaTimeSeconds:{type:["integer","string","nul\
l"],pattern:"^\\$\\((env|file):.*\\)$",description:"After how many seconds failures are forgotten."},maxFailureWaitSeconds:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"The longest lock, in seconds."},messageBundles:{
description:"Texts of themes per locale, as keycloak-config-cli writes them: locale \u2192 key \u2192 text.",type:"objec\
t",additionalProperties:{type:"object",additionalProperties:{type:["string","number","boolean","null"]}}},minimumQuickLoginWaitSeconds:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"The lock after two failures in quick su\
ccession, in seconds."},notBefore:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Toke\
ns issued before this moment (seconds since 1970) are refused."},oauth2DeviceCodeLifespan:{type:["integer","string","nul\
l"],pattern:"^\\$\\((env|file):.*\\)$",description:"How long a device code is valid, in seconds."},oauth2DevicePollingInterval:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"The least number of seconds between two\
 polls with a device code."},offlineSessionIdleTimeout:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",
description:"An offline session ends after this many seconds without use."},offlineSessionMaxLifespan:{type:["integer","\
string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"The longest time of an offline session, in seconds."},offlineSessionMaxLifespanEnabled:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether offline sessions end at all whi\
le they are used."},organizationsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"\
Whether the realm has organizations."},owner:{$comment:"convenience",type:["string","null"],description:"The name under \
which this spec owns what it creates in the realm; by default the realm's name. Give each spec its own name where severa\
l keep parts of one realm.",examples:["platform-team"]},passwordPolicy:{type:["string","null"],description:"What passwor\
ds must be: `length(12) and notUsername`."},permanentLockout:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):\
.*\\)$",description:"Whether a locked account stays locked until an administrator acts."},protected:{$comment:"convenien\
ce",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it, even after it has left the fi\
le; the plan fails instead. `false` lifts that."},quickLoginCheckMilliSeconds:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"What counts as quick succession, in milliseconds."},refreshTokenMaxReuse:{type:["\
integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"How often a refresh token may be used again, w\
here `revokeRefreshToken` is on."},registrationAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",
description:"Whether people can make themselves an account."},registrationEmailAsUsername:{type:["boolean","string","nul\
l"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether the e-mail address is the username."},rememberMe:{type:["boo\
lean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:'Whether the login page offers "remember me".'},resetPasswordAllowed:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:'Whether the login page offers "forgot p\
assword".'},revokeRefreshToken:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether\
 a refresh token can be used only `refreshTokenMaxReuse` times more."},roles:{allOf:[{$ref:"#/definitions/RolesRepresent\
ation"}],description:"Realm roles (`realm`) and client roles (`client`, by clientId)."},smtpServer:{type:"object",additionalProperties:{
type:["string","number","boolean","null"]},description:"How the realm sends mail.",properties:{host:{type:["string","num\
ber","boolean","null"],description:"The mail server."},port:{type:["string","number","boolean","null"],description:"Its \
port."},from:{type:["string","number","boolean","null"],description:"The sender's address."},fromDisplayName:{type:["str\
ing","number","boolean","null"],description:"The sender's name."},replyTo:{type:["string","number","boolean","null"],description:"\
The address for answers."},user:{type:["string","number","boolean","null"],description:"The account at the mail server."},
password:{type:["string","number","boolean","null"],description:"Its password; give it by reference: `$(env:SMTP_PASSWOR\
D)`."},auth:{type:["string","number","boolean","null"],description:"Whether to log in to the mail server."},ssl:{type:["\
string","number","boolean","null"],description:"TLS from the start."},starttls:{type:["string","number","boolean","null"],
description:"TLS by STARTTLS."}}},sslRequired:{type:["string","null"],description:"Which requests must come over HTTPS: \
`external` (all but private addresses), `all` or `none`."},ssoSessionIdleTimeout:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$",description:"A login session ends after this many seconds without use; refresh tokens with it."},
ssoSessionIdleTimeoutRememberMe:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:'The id\
le time of sessions with "remember me", in seconds; 0 for the same as others.'},ssoSessionMaxLifespan:{type:["integer","\
string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"A login session ends after this many seconds in any case\
."},ssoSessionMaxLifespanRememberMe:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:'Th\
e longest time of sessions with "remember me", in seconds; 0 for the same as others.'},supportedLocales:{type:"array",items:{
type:"string"},description:"The languages that are offered: `[en, de]`."},users:{type:"array",items:{$ref:"#/definitions\
/UserRepresentation"},description:"Users; those with `serviceAccountClientId` are service accounts."},verify:{$ref:"#/de\
finitions/Verify"},verifyEmail:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether\
 users must prove their e-mail address."},waitIncrementSeconds:{type:["integer","string","null"],pattern:"^\\$\\((env|file\
):.*\\)$",description:"How many seconds each further failure adds to the lock."},adminPermissionsEnabled:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$"},authenticatorConfig:{type:"array",items:{$ref:"#/definitions/Authen\
ticatorConfigRepresentation"}},clientAuthenticationFlow:{type:["string","null"]},clientOfflineSessionIdleTimeout:{type:[
"integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},clientOfflineSessionMaxLifespan:{type:["integer","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},clientPolicies:{$ref:"#/definitions/ClientPoliciesRepresentation"},clientProfiles:{
$ref:"#/definitions/ClientProfilesRepresentation"},clientScopeMappings:{type:"object",additionalProperties:{type:"array",
items:{$ref:"#/definitions/ScopeMappingRepresentation"}}},dockerAuthenticationFlow:{type:["string","null"]},federatedUsers:{
type:"array",items:{$ref:"#/definitions/UserRepresentation"}},firstBrokerLoginFlow:{type:["string","null"]},localizationTexts:{
type:"object",additionalProperties:{type:"object",additionalProperties:{type:["string","number","boolean","null"]}}},maxSecondaryAuthFailures:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},maxTemporaryLockouts:{type:["integer","string","nul\
l"],pattern:"^\\$\\((env|file):.*\\)$"},organizations:{type:"array",items:{$ref:"#/definitions/OrganizationRepresentatio\
n"}},otpPolicyAlgorithm:{type:["string","null"]},otpPolicyCodeReusable:{type:["boolean","string","null"],pattern:"^\\$\\((\
env|file):.*\\)$"},otpPolicyDigits:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},otpPolicyInitialCounter:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},otpPolicyLookAheadWindow:{type:["integer","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},otpPolicyPeriod:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.\
*\\)$"},otpPolicyType:{type:["string","null"]},otpSupportedApplications:{type:"array",items:{type:"string"}},protocolMappers:{
type:"array",items:{$ref:"#/definitions/ProtocolMapperRepresentation"}},registrationFlow:{type:["string","null"]},requiredActions:{
type:"array",items:{$ref:"#/definitions/RequiredActionProviderRepresentation"}},resetCredentialsFlow:{type:["string","nu\
ll"]},scimApiEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},scopeMappings:{type:"array",items:{
$ref:"#/definitions/ScopeMappingRepresentation"}},userFederationMappers:{type:"array",items:{$ref:"#/definitions/UserFed\
erationMapperRepresentation"}},userFederationProviders:{type:"array",items:{$ref:"#/definitions/UserFederationProviderRe\
presentation"}},userManagedAccessAllowed:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},userProfile:{
$ref:"#/definitions/UPConfig"},verifiableCredentialsEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.\
*\\)$"},webAuthnPolicyAcceptableAaguids:{type:"array",items:{type:"string"}},webAuthnPolicyAttestationConveyancePreference:{
type:["string","null"]},webAuthnPolicyAuthenticatorAttachment:{type:["string","null"]},webAuthnPolicyAvoidSameAuthenticatorRegister:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},webAuthnPolicyCreateTimeout:{type:["integer","strin\
g","null"],pattern:"^\\$\\((env|file):.*\\)$"},webAuthnPolicyExtraOrigins:{type:"array",items:{type:"string"}},webAuthnPolicyPasswordlessAcceptableAaguids:{
type:"array",items:{type:"string"}},webAuthnPolicyPasswordlessAttestationConveyancePreference:{type:["string","null"]},webAuthnPolicyPasswordlessAuthenticatorAttachment:{
type:["string","null"]},webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},webAuthnPolicyPasswordlessCreateTimeout:{type:["integer","string","null"],pattern:"^\\$\\((env|\
file):.*\\)$"},webAuthnPolicyPasswordlessExtraOrigins:{type:"array",items:{type:"string"}},webAuthnPolicyPasswordlessMediation:{
type:["string","null"]},webAuthnPolicyPasswordlessPasskeysEnabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|f\
ile):.*\\)$"},webAuthnPolicyPasswordlessResidentKey:{type:["string","null"]},webAuthnPolicyPasswordlessRpEntityName:{type:[
"string","null"]},webAuthnPolicyPasswordlessRpId:{type:["string","null"]},webAuthnPolicyPasswordlessSignatureAlgorithms:{
type:"array",items:{type:"string"}},webAuthnPolicyPasswordlessUserVerificationRequirement:{type:["string","null"]},webAuthnPolicyResidentKey:{
type:["string","null"]},webAuthnPolicyRpEntityName:{type:["string","null"]},webAuthnPolicyRpId:{type:["string","null"]},
webAuthnPolicySignatureAlgorithms:{type:"array",items:{type:"string"}},webAuthnPolicyUserVerificationRequirement:{type:[
"string","null"]},workflows:{type:"array",items:{$ref:"#/definitions/WorkflowRepresentation"}},applicationScopeMappings:{
type:"object",additionalProperties:{type:"array",items:{$ref:"#/definitions/ScopeMappingRepresentation"}},deprecated:!0},
applications:{type:"array",items:{$ref:"#/definitions/ApplicationRepresentation"},deprecated:!0},certificate:{type:["str\
ing","null"],deprecated:!0},clientTemplates:{type:"array",items:{$ref:"#/definitions/ClientTemplateRepresentation"},deprecated:!0},
codeSecret:{type:["string","null"],deprecated:!0},defaultRoles:{type:"array",items:{type:"string"},deprecated:!0},oauthClients:{
type:"array",items:{$ref:"#/definitions/OAuthClientRepresentation"},deprecated:!0},passwordCredentialGrantAllowed:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},privateKey:{type:["string","null"],deprecated:!0},
publicKey:{type:["string","null"],deprecated:!0},requiredCredentials:{type:"array",items:{type:"string"},deprecated:!0},
social:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},socialProviders:{type:"object",
additionalProperties:{type:["string","number","boolean","null"]},deprecated:!0},updateProfileOnInitialSocialLogin:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0},webAuthnPolicyPasswordlessRequireResidentKey:{
type:["string","null"],deprecated:!0},webAuthnPolicyRequireResidentKey:{type:["string","null"],deprecated:!0}},additionalProperties:!1,
required:["realm"],description:"A realm: its settings and everything in it, named as in Keycloak's own export files."},RequiredActionProviderRepresentation:{
title:"required action provider",type:"object",properties:{alias:{type:["string","null"]},config:{type:"object",additionalProperties:{
type:["string","number","boolean","null"]}},defaultAction:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\\
)$"},enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},name:{type:["string","null"]},priority:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},providerId:{type:["string","null"]}},additionalProperties:!1},
ResourceOwnerRepresentation:{title:"resource owner",type:"object",properties:{id:{type:["string","null"]},name:{type:["s\
tring","null"]}},additionalProperties:!1},ResourceRepresentation:{title:"resource",type:"object",properties:{_id:{type:[
"string","null"]},attributes:{type:"object",additionalProperties:{type:["array","string","number","boolean","null"],items:{
type:["string","number","boolean"]}}},displayName:{type:["string","null"]},icon_uri:{type:["string","null"]},name:{type:[
"string","null"]},owner:{$ref:"#/definitions/ResourceOwnerRepresentation"},ownerManagedAccess:{type:["boolean","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},resource_scopes:{type:"array",items:{$ref:"#/definitions/ScopeRepresentation"}},
scopes:{type:"array",items:{$ref:"#/definitions/ScopeRepresentation"}},type:{type:["string","null"]},uris:{type:"array",
items:{type:"string"}},uri:{type:["string","null"],deprecated:!0}},additionalProperties:!1},ResourceServerRepresentation:{
title:"resource server",type:"object",properties:{allowRemoteResourceManagement:{type:["boolean","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},authorizationSchema:{$ref:"#/definitions/AuthorizationSchema"},clientId:{type:["string","null"]},
decisionStrategy:{anyOf:[{enum:["AFFIRMATIVE","UNANIMOUS","CONSENSUS",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\\
)$"}]},id:{type:["string","null"]},name:{type:["string","null"]},policies:{type:"array",items:{$ref:"#/definitions/Polic\
yRepresentation"}},policyEnforcementMode:{anyOf:[{enum:["ENFORCING","PERMISSIVE","DISABLED",null]},{type:"string",pattern:"\
^\\$\\((env|file):.*\\)$"}]},resources:{type:"array",items:{$ref:"#/definitions/ResourceRepresentation"}},scopes:{type:"\
array",items:{$ref:"#/definitions/ScopeRepresentation"}}},additionalProperties:!1},ResourceType:{title:"resource type",type:"\
object",properties:{groupType:{type:["string","null"]},scopeAliases:{type:"object",additionalProperties:{type:"array",items:{
type:["string","number","boolean"]}}},scopes:{type:"array",items:{type:"string"}},type:{type:["string","null"]}},additionalProperties:!1},
RoleRepresentation:{title:"role",type:"object",properties:{name:{type:"string",description:"The role's name, unique in t\
he realm or in its client."},attributes:{type:"object",additionalProperties:{type:["array","string","number","boolean","\
null"],items:{type:["string","number","boolean"]}},description:"Notes about the role: name \u2192 list of values."},clientRole:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Exports hold it; it is not managed."},composite:{
type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$",description:"Whether the role holds other roles; `co\
mposites` says which."},composites:{allOf:[{$ref:"#/definitions/RoleRepresentationComposites"}],description:"The roles t\
hat come with this one: `realm`, and `client` by clientId."},containerId:{type:["string","null"],description:"Exports ho\
ld it; it is not managed."},description:{type:["string","null"],description:"What the role allows."},protected:{$comment:"\
convenience",type:["boolean","null"],description:"`true`: no `--prune` and no `destroy` deletes it, even after it has le\
ft the file; the plan fails instead. `false` lifts that."},id:{type:["string","null"]},scopeParamRequired:{type:["boolea\
n","string","null"],pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},additionalProperties:!1,required:["name"],description:"\
A role."},RoleRepresentationComposites:{title:"role composites",type:"object",properties:{client:{type:"object",additionalProperties:{
type:"array",items:{type:["string","number","boolean"]}}},realm:{type:"array",items:{type:"string"}},application:{type:"\
object",additionalProperties:{type:"array",items:{type:["string","number","boolean"]}},deprecated:!0}},additionalProperties:!1},
RolesRepresentation:{title:"roles",type:"object",properties:{client:{type:"object",additionalProperties:{type:"array",items:{
$ref:"#/definitions/RoleRepresentation"}},description:"Client roles: clientId \u2192 roles. `roles` in the client says the sa\
me."},realm:{type:"array",items:{$ref:"#/definitions/RoleRepresentation"},description:"Realm roles."},application:{type:"\
object",additionalProperties:{type:"array",items:{$ref:"#/definitions/RoleRepresentation"}},deprecated:!0}},additionalProperties:!1,
description:"The realm's roles and those of its clients."},SamlMetadata:{title:"SAML metadata",$comment:"convenience",description:"\
Takes end points, entity id and signing certificates of a SAML identity provider from its metadata.",type:"object",properties:{
metadata:{type:"string",description:"The metadata file, relative to the spec, or a URL from which Keycloak itself reads \
it."}},required:["metadata"],additionalProperties:!1,examples:[{metadata:"./corp-idp.xml"}]},ScopeMappingRepresentation:{
title:"scope mapping",type:"object",properties:{client:{type:["string","null"]},clientScope:{type:["string","null"]},roles:{
type:"array",items:{type:"string"}},self:{type:["string","null"]},clientTemplate:{type:["string","null"],deprecated:!0}},
additionalProperties:!1},ScopeRepresentation:{title:"scope",type:"object",properties:{displayName:{type:["string","null"]},
iconUri:{type:["string","null"]},id:{type:["string","null"]},name:{type:["string","null"]},policies:{type:"array",items:{
$ref:"#/definitions/PolicyRepresentation"}},resources:{type:"array",items:{$ref:"#/definitions/ResourceRepresentation"}}},
additionalProperties:!1},Service:{title:"service",type:"object",properties:{name:{type:"string",description:"What report\
s call the service."},url:{type:"string",description:"The service's base URL."},probes:{description:"Requests and the st\
atus that each caller must get.",type:"array",items:{$ref:"#/definitions/Probe"}}},required:["name","url"],additionalProperties:!1},
ServiceAccount:{title:"service account",$comment:"convenience",description:"Lets the client get tokens for itself (clien\
t_credentials). `true` for no roles beyond the default ones, or the roles and groups that its service account holds: exa\
ctly these, others are revoked.",type:["boolean","string","object","null"],pattern:"^\\$\\((env|file):.*\\)$",properties:{
clientRoles:{description:"Client roles that the service account holds: clientId \u2192 role names.",type:"object",additionalProperties:{
type:"array",items:{type:"string"}}},groups:{description:"Groups that the service account is in, by path: `/services/bat\
ch`.",type:"array",items:{type:"string"}},realmRoles:{description:"Realm roles that the service account holds.",type:"ar\
ray",items:{type:"string"}}},additionalProperties:!1,examples:[{clientRoles:{"orders-api":["orders:read"]}}]},SocialLinkRepresentation:{
title:"social link",type:"object",properties:{socialProvider:{type:["string","null"]},socialUserId:{type:["string","null"]},
socialUsername:{type:["string","null"]}},additionalProperties:!1},UPAttribute:{title:"user profile attribute",type:"obje\
ct",properties:{annotations:{type:"object",additionalProperties:{}},defaultValue:{type:["string","null"]},displayName:{type:[
"string","null"]},group:{type:["string","null"]},multivalued:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):\
.*\\)$"},name:{type:["string","null"]},permissions:{$ref:"#/definitions/UPAttributePermissions"},required:{$ref:"#/defin\
itions/UPAttributeRequired"},selector:{$ref:"#/definitions/UPAttributeSelector"},validations:{type:"object",additionalProperties:{
type:"object",additionalProperties:{}}}},additionalProperties:!1},UPAttributePermissions:{title:"user profile attribute \
permissions",type:"object",properties:{edit:{type:"array",items:{type:"string"}},view:{type:"array",items:{type:"string"}}},
additionalProperties:!1},UPAttributeRequired:{title:"user profile attribute required",type:"object",properties:{roles:{type:"\
array",items:{type:"string"}},scopes:{type:"array",items:{type:"string"}}},additionalProperties:!1},UPAttributeSelector:{
title:"user profile attribute selector",type:"object",properties:{scopes:{type:"array",items:{type:"string"}}},additionalProperties:!1},
UPConfig:{title:"user profile config",type:"object",properties:{attributes:{type:"array",items:{$ref:"#/definitions/UPAt\
tribute"}},groups:{type:"array",items:{$ref:"#/definitions/UPGroup"}},unmanagedAttributePolicy:{anyOf:[{enum:["ENABLED",
"ADMIN_VIEW","ADMIN_EDIT",null]},{type:"string",pattern:"^\\$\\((env|file):.*\\)$"}]}},additionalProperties:!1},UPGroup:{
title:"user profile group",type:"object",properties:{annotations:{type:"object",additionalProperties:{}},displayDescription:{
type:["string","null"]},displayHeader:{type:["string","null"]},name:{type:["string","null"]}},additionalProperties:!1},UserConsentRepresentation:{
title:"user consent",type:"object",properties:{clientId:{type:["string","null"]},createdDate:{type:["integer","string","\
null"],pattern:"^\\$\\((env|file):.*\\)$"},grantedClientScopes:{type:"array",items:{type:"string"}},lastUpdatedDate:{type:[
"integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},grantedRealmRoles:{type:"array",items:{type:"string"},deprecated:!0}},
additionalProperties:!1},UserFederationMapperRepresentation:{title:"user federation mapper",type:"object",properties:{config:{
type:"object",additionalProperties:{type:["string","number","boolean","null"]}},federationMapperType:{type:["string","nu\
ll"]},federationProviderDisplayName:{type:["string","null"]},id:{type:["string","null"]},name:{type:["string","null"]}},
additionalProperties:!1},UserFederationProviderRepresentation:{title:"user federation provider",type:"object",properties:{
changedSyncPeriod:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},config:{type:"object",additionalProperties:{
type:["string","number","boolean","null"]}},displayName:{type:["string","null"]},fullSyncPeriod:{type:["integer","string",
"null"],pattern:"^\\$\\((env|file):.*\\)$"},id:{type:["string","null"]},lastSync:{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"},priority:{type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},providerName:{
type:["string","null"]}},additionalProperties:!1},UserProfileAttributeGroupMetadata:{title:"user profile attribute group\
 metadata",type:"object",properties:{annotations:{type:"object",additionalProperties:{}},displayDescription:{type:["stri\
ng","null"]},displayHeader:{type:["string","null"]},name:{type:["string","null"]}},additionalProperties:!1},UserProfileAttributeMetadata:{
title:"user profile attribute metadata",type:"object",properties:{annotations:{type:"object",additionalProperties:{}},defaultValue:{
type:["string","null"]},displayName:{type:["string","null"]},group:{type:["string","null"]},multivalued:{type:["boolean",
"string","null"],pattern:"^\\$\\((env|file):.*\\)$"},name:{type:["string","null"]},readOnly:{type:["boolean","string","n\
ull"],pattern:"^\\$\\((env|file):.*\\)$"},required:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
validators:{type:"object",additionalProperties:{type:"object",additionalProperties:{}}}},additionalProperties:!1},UserProfileMetadata:{
title:"user profile metadata",type:"object",properties:{attributes:{type:"array",items:{$ref:"#/definitions/UserProfileA\
ttributeMetadata"}},groups:{type:"array",items:{$ref:"#/definitions/UserProfileAttributeGroupMetadata"}}},additionalProperties:!1},
UserRepresentation:{title:"user",type:"object",properties:{clientRoles:{type:"object",additionalProperties:{type:"array",
items:{type:["string","number","boolean"]}},description:"The client roles of the user: clientId \u2192 role names."},credentials:{
type:"array",items:{$ref:"#/definitions/CredentialRepresentation"},description:"Passwords and other credentials."},groups:{
type:"array",items:{type:"string"},description:"The groups of the user, by path."},realmRoles:{type:"array",items:{type:"\
string"},description:"The realm roles of the user."},requiredActions:{type:"array",items:{type:"string"},description:"Wh\
at the user must do at the next login: `[UPDATE_PASSWORD]`."},serviceAccountClientId:{type:["string","null"],description:"\
The client whose service account this is."},username:{type:["string","null"],description:"The name to log in with, in sm\
all letters."},access:{type:"object",additionalProperties:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\\
)$"}},attributes:{type:"object",additionalProperties:{type:["array","string","number","boolean","null"],items:{type:["st\
ring","number","boolean"]}}},clientConsents:{type:"array",items:{$ref:"#/definitions/UserConsentRepresentation"}},createdTimestamp:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},disableableCredentialTypes:{type:"array",items:{type:"\
string"}},email:{type:["string","null"]},emailVerified:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},
enabled:{type:["boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},federatedIdentities:{type:"array",items:{$ref:"\
#/definitions/FederatedIdentityRepresentation"}},federationLink:{type:["string","null"]},firstName:{type:["string","null"]},
id:{type:["string","null"]},issuedVerifiableCredentials:{type:"array",items:{$ref:"#/definitions/IssuedVerifiableCredent\
ialRepresentation"}},lastName:{type:["string","null"]},notBefore:{type:["integer","string","null"],pattern:"^\\$\\((env|fi\
le):.*\\)$"},self:{type:["string","null"]},userProfileMetadata:{$ref:"#/definitions/UserProfileMetadata"},verifiableCredentials:{
type:"array",items:{$ref:"#/definitions/UserVerifiableCredentialRepresentation"}},applicationRoles:{type:"object",additionalProperties:{
type:"array",items:{type:["string","number","boolean"]}},deprecated:!0},origin:{type:["string","null"],deprecated:!0},socialLinks:{
type:"array",items:{$ref:"#/definitions/SocialLinkRepresentation"},deprecated:!0},totp:{type:["boolean","string","null"],
pattern:"^\\$\\((env|file):.*\\)$",deprecated:!0}},additionalProperties:!1,description:"A user, or the user behind a ser\
vice account."},UserVerifiableCredentialRepresentation:{title:"user verifiable credential",type:"object",properties:{createdDate:{
type:["integer","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},credentialConfigurationId:{type:["string","null"]},
credentialScopeName:{type:["string","null"]},revision:{type:["string","null"]},updatedDate:{type:["integer","string","nu\
ll"],pattern:"^\\$\\((env|file):.*\\)$"},userAttributes:{type:"object",additionalProperties:{type:"array",items:{type:["\
string","number","boolean"]}}}},additionalProperties:!1},Verify:{title:"verify",$comment:"convenience",description:"What\
 `iam verify` proves. Nothing of it goes to Keycloak.",type:"object",properties:{services:{description:"Running services\
, and how each caller must be answered.",type:"array",items:{$ref:"#/definitions/Service"}}},additionalProperties:!1,examples:[
{services:[{name:"orders",url:"https://orders.example.com",probes:[{request:"GET /orders",anonymous:401,"reporting-job":200}]}]}]},
WorkflowConcurrencyRepresentation:{title:"workflow concurrency",type:"object",properties:{"cancel-in-progress":{type:["s\
tring","null"]},"restart-in-progress":{type:["string","null"]}},additionalProperties:!1},WorkflowRepresentation:{title:"\
workflow",type:"object",properties:{concurrency:{$ref:"#/definitions/WorkflowConcurrencyRepresentation"},enabled:{type:[
"boolean","string","null"],pattern:"^\\$\\((env|file):.*\\)$"},id:{type:["string","null"]},if:{type:["string","null"]},name:{
type:["string","null"]},on:{type:["string","null"]},schedule:{$ref:"#/definitions/WorkflowScheduleRepresentation"},state:{
$ref:"#/definitions/WorkflowStateRepresentation"},steps:{type:"array",items:{$ref:"#/definitions/WorkflowStepRepresentat\
ion"}},supports:{readOnly:!0},with:{readOnly:!0}},additionalProperties:!1},WorkflowScheduleRepresentation:{title:"workfl\
ow schedule",type:"object",properties:{after:{type:["string","null"]},"batch-size":{type:["integer","string","null"],pattern:"\
^\\$\\((env|file):.*\\)$"}},additionalProperties:!1},WorkflowStateRepresentation:{title:"workflow state",type:"object",properties:{
errors:{type:"array",items:{type:"string"}}},additionalProperties:!1},WorkflowStepRepresentation:{title:"workflow step",
type:"object",properties:{after:{type:["string","null"]},id:{type:["string","null"]},"scheduled-at":{type:["integer","st\
ring","null"],pattern:"^\\$\\((env|file):.*\\)$"},status:{anyOf:[{enum:["COMPLETED","PENDING",null]},{type:"string",pattern:"\
^\\$\\((env|file):.*\\)$"}]},uses:{type:["string","null"]},with:{type:"object",additionalProperties:{type:["array","stri\
ng","number","boolean","null"],items:{type:["string","number","boolean"]}}}},additionalProperties:!1}}},c=m.definitions.
RealmRepresentation,v=Object.prototype.hasOwnProperty,a=new RegExp("^\\$\\((env|file):.*\\)$","u"),g=m.definitions.ClientRepresentation,
Wt=m.definitions.Audience;function H(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,
n=0;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const i={instancePath:p+"/"+t,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}else{const r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}return H.errors=e,n===0}const J=m.definitions.
ResourceServerRepresentation,zt=m.definitions.AuthorizationSchema,bt=m.definitions.ResourceType;function Re(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!(r==="groupType"||r==="scopeAliases"||r==="scopes"||r==="type")){const t={instancePath:p,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.groupType!==void 0){
let r=s.groupType;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/groupType",schemaPath:"#/properties/groupTy\
pe/type",keyword:"type",params:{type:bt.properties.groupType.type}};e===null?e=[t]:e.push(t),n++}}if(s.scopeAliases!==void 0){
let r=s.scopeAliases;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.
length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={
instancePath:p+"/scopeAliases/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/scopeAliases/add\
itionalProperties/items/type",keyword:"type",params:{type:bt.properties.scopeAliases.additionalProperties.items.type}};e===
null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/scopeAliases/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopeAliases/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/scopeAliases",schemaPath:"#/properties/scopeAliases/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),n++}}if(s.scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)
if(typeof r[i]!="string"){const o={instancePath:p+"/scopes/"+i,schemaPath:"#/properties/scopes/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/scopes",schemaPath:"#/properties/sc\
opes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:bt.properties.
type.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),n++}return Re.errors=e,n===0}function Se(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="resourceTypes"){const t={
instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),n++}if(s.resourceTypes!==void 0){let r=s.resourceTypes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r)
Re(r[t],{instancePath:p+"/resourceTypes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:f})||
(e=e===null?Re.errors:e.concat(Re.errors),n=e.length);else{const t={instancePath:p+"/resourceTypes",schemaPath:"#/proper\
ties/resourceTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Se.errors=e,n===0}const I=m.
definitions.PolicyRepresentation,L=m.definitions.ResourceRepresentation,Et=m.definitions.ResourceOwnerRepresentation;function Te(s,{
instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(!(r==="id"||r==="name")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.id!==void 0){let r=s.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Et.properties.
id.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Et.properties.name.type}};e===null?e=[t]:e.push(
t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
n++}return Te.errors=e,n===0}const De=m.definitions.ScopeRepresentation,Pt={validate:Pe},wt={validate:G};function E(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!(r==="displayName"||r==="iconUri"||r==="id"||r==="name"||r==="policies"||r==="resources")){const t={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.
displayName!==void 0){let r=s.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/displayName",schemaPath:"\
#/properties/displayName/type",keyword:"type",params:{type:De.properties.displayName.type}};e===null?e=[t]:e.push(t),n++}}
if(s.iconUri!==void 0){let r=s.iconUri;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/iconUri",schemaPath:"#\
/properties/iconUri/type",keyword:"type",params:{type:De.properties.iconUri.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==
void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:De.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="\
string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:De.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}if(s.policies!==void 0){let r=s.policies;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)Pt.validate(r[i],{instancePath:p+"/policies/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===
null?Pt.validate.errors:e.concat(Pt.validate.errors),n=e.length)}else{const t={instancePath:p+"/policies",schemaPath:"#/\
properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.resources!==void 0){let r=s.
resources;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)wt.validate(r[i],{instancePath:p+"/resources/"+i,parentData:r,
parentDataProperty:i,rootData:f})||(e=e===null?wt.validate.errors:e.concat(wt.validate.errors),n=e.length)}else{const t={
instancePath:p+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),n++}return E.errors=e,n===0}function G(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!v.call(L.properties,r)){const t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),n++}if(s._id!==void 0){let r=s._id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/_id",schemaPath:"#/prop\
erties/_id/type",keyword:"type",params:{type:L.properties._id.type}};e===null?e=[t]:e.push(t),n++}}if(s.attributes!==void 0){
let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(!Array.isArray(i)&&typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:L.
properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}if(Array.isArray(i)){const o=i.length;for(let l=0;l<
o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/attributes/additionalProperties/i\
tems/type",keyword:"type",params:{type:L.properties.attributes.additionalProperties.items.type}};e===null?e=[u]:e.push(u),
n++}}}}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),n++}}if(s.displayName!==void 0){let r=s.displayName;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:L.properties.
displayName.type}};e===null?e=[t]:e.push(t),n++}}if(s.icon_uri!==void 0){let r=s.icon_uri;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/icon_uri",schemaPath:"#/properties/icon_uri/type",keyword:"type",params:{type:L.properties.icon_uri.
type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:L.properties.name.type}};e===null?e=[t]:e.push(t),
n++}}if(s.owner!==void 0&&(Te(s.owner,{instancePath:p+"/owner",parentData:s,parentDataProperty:"owner",rootData:f})||(e=
e===null?Te.errors:e.concat(Te.errors),n=e.length)),s.ownerManagedAccess!==void 0){let r=s.ownerManagedAccess;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/ownerManagedAccess",schemaPath:"#/properties/ownerMan\
agedAccess/type",keyword:"type",params:{type:L.properties.ownerManagedAccess.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/ownerManagedAccess",schemaPath:"#/properties/ownerManagedAccess/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.resource_scopes!==void 0){
let r=s.resource_scopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)E(r[i],{instancePath:p+"/resource_scop\
es/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)}else{const t={
instancePath:p+"/resource_scopes",schemaPath:"#/properties/resource_scopes/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),n++}}if(s.scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)
E(r[i],{instancePath:p+"/scopes/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?E.errors:e.concat(E.errors),
n=e.length)}else{const t={instancePath:p+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),n++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:L.properties.type.type}};e===null?e=[t]:e.push(t),
n++}}if(s.uris!==void 0){let r=s.uris;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){
const o={instancePath:p+"/uris/"+i,schemaPath:"#/properties/uris/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.uri!==void 0){let r=s.uri;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type:L.properties.uri.type}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return G.
errors=e,n===0}function Pe(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!v.call(I.properties,i)){const o={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),n++}if(s.
config!==void 0){let i=s.config;if(i&&typeof i=="object"&&!Array.isArray(i))for(const o in i){let l=i[o];if(typeof l!="s\
tring"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){const y={instancePath:p+"/config/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:I.
properties.config.additionalProperties.type}};e===null?e=[y]:e.push(y),n++}}else{const o={instancePath:p+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),n++}}if(s.decisionStrategy!==void 0){
let i=s.decisionStrategy;const o=n;let l=!1;const y=n;if(!(i==="AFFIRMATIVE"||i==="UNANIMOUS"||i==="CONSENSUS"||i===null)){
const u={instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"enum",params:{
allowedValues:I.properties.decisionStrategy.anyOf[0].enum}};e===null?e=[u]:e.push(u),n++}var r=y===n;if(l=l||r,!l){const u=n;
if(typeof i=="string"){if(!a.test(i)){const A={instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrat\
egy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[A]:e.push(A),n++}}else{const A={
instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/type",keyword:"type",params:{type:"\
string"}};e===null?e=[A]:e.push(A),n++}var r=u===n;l=l||r}if(l)n=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:p+
"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),
n++}}if(s.description!==void 0){let i=s.description;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/descripti\
on",schemaPath:"#/properties/description/type",keyword:"type",params:{type:I.properties.description.type}};e===null?e=[o]:
e.push(o),n++}}if(s.id!==void 0){let i=s.id;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:I.properties.id.type}};e===null?e=[o]:e.push(o),n++}}if(s.logic!==void 0){
let i=s.logic;const o=n;let l=!1;const y=n;if(!(i==="POSITIVE"||i==="NEGATIVE"||i===null)){const u={instancePath:p+"/log\
ic",schemaPath:"#/properties/logic/anyOf/0/enum",keyword:"enum",params:{allowedValues:I.properties.logic.anyOf[0].enum}};
e===null?e=[u]:e.push(u),n++}var t=y===n;if(l=l||t,!l){const u=n;if(typeof i=="string"){if(!a.test(i)){const A={instancePath:p+
"/logic",schemaPath:"#/properties/logic/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[A]:e.push(A),n++}}else{const A={instancePath:p+"/logic",schemaPath:"#/properties/logic/anyOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[A]:e.push(A),n++}var t=u===n;l=l||t}if(l)n=o,e!==null&&(o?e.length=o:e=null);else{
const u={instancePath:p+"/logic",schemaPath:"#/properties/logic/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),n++}}if(s.name!==void 0){let i=s.name;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:I.properties.name.type}};e===null?e=[o]:e.push(o),n++}}if(s.owner!==void 0){
let i=s.owner;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/owner",schemaPath:"#/properties/owner/type",keyword:"\
type",params:{type:I.properties.owner.type}};e===null?e=[o]:e.push(o),n++}}if(s.policies!==void 0){let i=s.policies;if(Array.
isArray(i)){const o=i.length;for(let l=0;l<o;l++)if(typeof i[l]!="string"){const y={instancePath:p+"/policies/"+l,schemaPath:"\
#/properties/policies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),n++}}else{const o={instancePath:p+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}
if(s.resourceType!==void 0){let i=s.resourceType;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/resourceType",
schemaPath:"#/properties/resourceType/type",keyword:"type",params:{type:I.properties.resourceType.type}};e===null?e=[o]:
e.push(o),n++}}if(s.resources!==void 0){let i=s.resources;if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)if(typeof i[l]!=
"string"){const y={instancePath:p+"/resources/"+l,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),n++}}else{const o={instancePath:p+"/resources",schemaPath:"#/properties/resourc\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.resourcesData!==void 0){let i=s.resourcesData;
if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)G(i[l],{instancePath:p+"/resourcesData/"+l,parentData:i,parentDataProperty:l,
rootData:f})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)}else{const o={instancePath:p+"/resourcesData",schemaPath:"\
#/properties/resourcesData/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.scopes!==void 0){
let i=s.scopes;if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)if(typeof i[l]!="string"){const y={instancePath:p+
"/scopes/"+l,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
n++}}else{const o={instancePath:p+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),n++}}if(s.scopesData!==void 0){let i=s.scopesData;if(Array.isArray(i)){const o=i.length;for(let l=0;l<
o;l++)E(i[l],{instancePath:p+"/scopesData/"+l,parentData:i,parentDataProperty:l,rootData:f})||(e=e===null?E.errors:e.concat(
E.errors),n=e.length)}else{const o={instancePath:p+"/scopesData",schemaPath:"#/properties/scopesData/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.type!==void 0){let i=s.type;if(typeof i!="string"&&i!==null){const o={
instancePath:p+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:I.properties.type.type}};e===null?
e=[o]:e.push(o),n++}}}else{const i={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),n++}return Pe.errors=e,n===0}function N(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!v.call(J.properties,i)){const o={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),n++}if(s.allowRemoteResourceManagement!==void 0){let i=s.allowRemoteResourceManagement;if(typeof i!="boolean"&&typeof i!=
"string"&&i!==null){const o={instancePath:p+"/allowRemoteResourceManagement",schemaPath:"#/properties/allowRemoteResourc\
eManagement/type",keyword:"type",params:{type:J.properties.allowRemoteResourceManagement.type}};e===null?e=[o]:e.push(o),
n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/allowRemoteResourceManagement",schemaPath:"#/properties\
/allowRemoteResourceManagement/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[o]:e.
push(o),n++}}if(s.authorizationSchema!==void 0&&(Se(s.authorizationSchema,{instancePath:p+"/authorizationSchema",parentData:s,
parentDataProperty:"authorizationSchema",rootData:f})||(e=e===null?Se.errors:e.concat(Se.errors),n=e.length)),s.clientId!==
void 0){let i=s.clientId;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/clientId",schemaPath:"#/properties/c\
lientId/type",keyword:"type",params:{type:J.properties.clientId.type}};e===null?e=[o]:e.push(o),n++}}if(s.decisionStrategy!==
void 0){let i=s.decisionStrategy;const o=n;let l=!1;const y=n;if(!(i==="AFFIRMATIVE"||i==="UNANIMOUS"||i==="CONSENSUS"||
i===null)){const u={instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:J.properties.decisionStrategy.anyOf[0].enum}};e===null?e=[u]:e.push(u),n++}var r=y===n;if(l=
l||r,!l){const u=n;if(typeof i=="string"){if(!a.test(i)){const A={instancePath:p+"/decisionStrategy",schemaPath:"#/prope\
rties/decisionStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[A]:e.
push(A),n++}}else{const A={instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[A]:e.push(A),n++}var r=u===n;l=l||r}if(l)n=o,e!==null&&(o?e.length=o:e=null);else{
const u={instancePath:p+"/decisionStrategy",schemaPath:"#/properties/decisionStrategy/anyOf",keyword:"anyOf",params:{}};
e===null?e=[u]:e.push(u),n++}}if(s.id!==void 0){let i=s.id;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:J.properties.id.type}};e===null?e=[o]:e.push(o),n++}}if(s.
name!==void 0){let i=s.name;if(typeof i!="string"&&i!==null){const o={instancePath:p+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:J.properties.name.type}};e===null?e=[o]:e.push(o),n++}}if(s.policies!==void 0){let i=s.
policies;if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)Pe(i[l],{instancePath:p+"/policies/"+l,parentData:i,parentDataProperty:l,
rootData:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),n=e.length)}else{const o={instancePath:p+"/policies",schemaPath:"\
#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.policyEnforcementMode!==
void 0){let i=s.policyEnforcementMode;const o=n;let l=!1;const y=n;if(!(i==="ENFORCING"||i==="PERMISSIVE"||i==="DISABLED"||
i===null)){const u={instancePath:p+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMode/anyOf/0/enum",
keyword:"enum",params:{allowedValues:J.properties.policyEnforcementMode.anyOf[0].enum}};e===null?e=[u]:e.push(u),n++}var t=y===
n;if(l=l||t,!l){const u=n;if(typeof i=="string"){if(!a.test(i)){const A={instancePath:p+"/policyEnforcementMode",schemaPath:"\
#/properties/policyEnforcementMode/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[A]:e.push(A),n++}}else{const A={instancePath:p+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMod\
e/anyOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),n++}var t=u===n;l=l||t}if(l)n=o,e!==null&&
(o?e.length=o:e=null);else{const u={instancePath:p+"/policyEnforcementMode",schemaPath:"#/properties/policyEnforcementMo\
de/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),n++}}if(s.resources!==void 0){let i=s.resources;if(Array.isArray(
i)){const o=i.length;for(let l=0;l<o;l++)G(i[l],{instancePath:p+"/resources/"+l,parentData:i,parentDataProperty:l,rootData:f})||
(e=e===null?G.errors:e.concat(G.errors),n=e.length)}else{const o={instancePath:p+"/resources",schemaPath:"#/properties/r\
esources/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.scopes!==void 0){let i=s.scopes;
if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)E(i[l],{instancePath:p+"/scopes/"+l,parentData:i,parentDataProperty:l,
rootData:f})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)}else{const o={instancePath:p+"/scopes",schemaPath:"#/p\
roperties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}}else{const i={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return N.errors=e,n===0}const Vt=m.
definitions.Claims,de=m.definitions.Claim;function Ce(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;const r=n;let t=!1;const i=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.clientRoles===void 0){const l={
instancePath:p,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"clientRoles"}};e===null?e=[l]:
e.push(l),n++}var o=i===n;if(t=t||o,!t){const l=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.realmRoles===void 0){const u={
instancePath:p,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"realmRoles"}};e===null?e=[u]:
e.push(u),n++}var o=l===n;if(t=t||o,!t){const u=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.groups===void 0){const A={
instancePath:p,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"groups"}};e===null?e=[A]:e.push(
A),n++}var o=u===n;if(t=t||o,!t){const A=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.userAttribute===void 0){const B={
instancePath:p,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"userAttribute"}};e===null?e=[
B]:e.push(B),n++}var o=A===n;if(t=t||o,!t){const B=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.value===void 0){const be={
instancePath:p,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[be]:e.push(
be),n++}var o=B===n;t=t||o}}}}if(t)n=r,e!==null&&(r?e.length=r:e=null);else{const l={instancePath:p,schemaPath:"#/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),n++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const l in s)if(!(l===
"clientRoles"||l==="fullPath"||l==="groups"||l==="multivalued"||l==="prefix"||l==="realmRoles"||l==="userAttribute"||l===
"value")){const y={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[y]:e.push(y),n++}if(s.clientRoles!==void 0&&typeof s.clientRoles!="string"){const l={instancePath:p+"/client\
Roles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.
fullPath!==void 0){let l=s.fullPath;if(typeof l!="boolean"&&typeof l!="string"&&l!==null){const y={instancePath:p+"/full\
Path",schemaPath:"#/properties/fullPath/type",keyword:"type",params:{type:de.properties.fullPath.type}};e===null?e=[y]:e.
push(y),n++}if(typeof l=="string"&&!a.test(l)){const y={instancePath:p+"/fullPath",schemaPath:"#/properties/fullPath/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[y]:e.push(y),n++}}if(s.groups!==void 0&&
s.groups!==!0){const l={instancePath:p+"/groups",schemaPath:"#/properties/groups/enum",keyword:"enum",params:{allowedValues:de.
properties.groups.enum}};e===null?e=[l]:e.push(l),n++}if(s.multivalued!==void 0){let l=s.multivalued;if(typeof l!="boole\
an"&&typeof l!="string"&&l!==null){const y={instancePath:p+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"\
type",params:{type:de.properties.multivalued.type}};e===null?e=[y]:e.push(y),n++}if(typeof l=="string"&&!a.test(l)){const y={
instancePath:p+"/multivalued",schemaPath:"#/properties/multivalued/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file):.*\\)$"}};e===null?e=[y]:e.push(y),n++}}if(s.prefix!==void 0){let l=s.prefix;if(typeof l!="string"&&l!==null){const y={
instancePath:p+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:de.properties.prefix.type}};e===
null?e=[y]:e.push(y),n++}}if(s.realmRoles!==void 0&&s.realmRoles!==!0){const l={instancePath:p+"/realmRoles",schemaPath:"\
#/properties/realmRoles/enum",keyword:"enum",params:{allowedValues:de.properties.realmRoles.enum}};e===null?e=[l]:e.push(
l),n++}if(s.userAttribute!==void 0&&typeof s.userAttribute!="string"){const l={instancePath:p+"/userAttribute",schemaPath:"\
#/properties/userAttribute/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.value!==void 0){
let l=s.value;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){const y={instancePath:p+"/\
value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:de.properties.value.type}};e===null?e=[y]:e.push(
y),n++}}}else{const l={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
n++}return Ce.errors=e,n===0}function Q(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,
n=0;if(s&&typeof s=="object"&&!Array.isArray(s))for(const r in s)Ce(s[r],{instancePath:p+"/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),n=e.length);else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Q.errors=e,
n===0}const Kt=m.definitions.Mappers,$=m.definitions.ProtocolMapperRepresentation;function R(s,{instancePath:p="",parentData:d,
parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),n++}
if(s.protocolMapper===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
protocolMapper"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!(r==="name"||r==="protocolMapper"||r==="config"||r===
"protocol"||r==="id"||r==="consentRequired"||r==="consentText")){const t={instancePath:p,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(s.protocolMapper!==void 0&&typeof s.protocolMapper!="string"){const r={instancePath:p+"/\
protocolMapper",schemaPath:"#/properties/protocolMapper/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),n++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!v.call($.properties.
config.properties,t)){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalPr\
operties/type",keyword:"type",params:{type:$.properties.config.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}
if(r["claim.name"]!==void 0){let t=r["claim.name"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/claim.name",schemaPath:"#/properties/config/properties/claim.name/\
type",keyword:"type",params:{type:$.properties.config.properties["claim.name"].type}};e===null?e=[i]:e.push(i),n++}}if(r["\
claim.value"]!==void 0){let t=r["claim.value"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boo\
lean"&&t!==null){const i={instancePath:p+"/config/claim.value",schemaPath:"#/properties/config/properties/claim.value/ty\
pe",keyword:"type",params:{type:$.properties.config.properties["claim.value"].type}};e===null?e=[i]:e.push(i),n++}}if(r["\
jsonType.label"]!==void 0){let t=r["jsonType.label"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/jsonType.label",schemaPath:"#/properties/config/properties/jsonTyp\
e.label/type",keyword:"type",params:{type:$.properties.config.properties["jsonType.label"].type}};e===null?e=[i]:e.push(
i),n++}}if(r.multivalued!==void 0){let t=r.multivalued;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/multivalued",schemaPath:"#/properties/config/properties/multivalue\
d/type",keyword:"type",params:{type:$.properties.config.properties.multivalued.type}};e===null?e=[i]:e.push(i),n++}}if(r["\
user.attribute"]!==void 0){let t=r["user.attribute"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/user.attribute",schemaPath:"#/properties/config/properties/user.at\
tribute/type",keyword:"type",params:{type:$.properties.config.properties["user.attribute"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["usermodel.clientRoleMapping.clientId"]!==void 0){let t=r["usermodel.clientRoleMapping.clientId"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/usermodel.\
clientRoleMapping.clientId",schemaPath:"#/properties/config/properties/usermodel.clientRoleMapping.clientId/type",keyword:"\
type",params:{type:$.properties.config.properties["usermodel.clientRoleMapping.clientId"].type}};e===null?e=[i]:e.push(i),
n++}}if(r["usermodel.clientRoleMapping.rolePrefix"]!==void 0){let t=r["usermodel.clientRoleMapping.rolePrefix"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/usermodel.\
clientRoleMapping.rolePrefix",schemaPath:"#/properties/config/properties/usermodel.clientRoleMapping.rolePrefix/type",keyword:"\
type",params:{type:$.properties.config.properties["usermodel.clientRoleMapping.rolePrefix"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["usermodel.realmRoleMapping.rolePrefix"]!==void 0){let t=r["usermodel.realmRoleMapping.rolePrefix"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/usermodel.\
realmRoleMapping.rolePrefix",schemaPath:"#/properties/config/properties/usermodel.realmRoleMapping.rolePrefix/type",keyword:"\
type",params:{type:$.properties.config.properties["usermodel.realmRoleMapping.rolePrefix"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["included.client.audience"]!==void 0){let t=r["included.client.audience"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/included.client.audience",schemaPath:"\
#/properties/config/properties/included.client.audience/type",keyword:"type",params:{type:$.properties.config.properties["\
included.client.audience"].type}};e===null?e=[i]:e.push(i),n++}}if(r["included.custom.audience"]!==void 0){let t=r["incl\
uded.custom.audience"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/included.custom.audience",schemaPath:"#/properties/config/properties/included.custom.audience/ty\
pe",keyword:"type",params:{type:$.properties.config.properties["included.custom.audience"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["full.path"]!==void 0){let t=r["full.path"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/full.path",schemaPath:"#/properties/config/properties/full.path/ty\
pe",keyword:"type",params:{type:$.properties.config.properties["full.path"].type}};e===null?e=[i]:e.push(i),n++}}if(r["i\
d.token.claim"]!==void 0){let t=r["id.token.claim"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/id.token.claim",schemaPath:"#/properties/config/properties/id.toke\
n.claim/type",keyword:"type",params:{type:$.properties.config.properties["id.token.claim"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["access.token.claim"]!==void 0){let t=r["access.token.claim"];if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/access.token.claim",schemaPath:"#/properti\
es/config/properties/access.token.claim/type",keyword:"type",params:{type:$.properties.config.properties["access.token.c\
laim"].type}};e===null?e=[i]:e.push(i),n++}}if(r["userinfo.token.claim"]!==void 0){let t=r["userinfo.token.claim"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/userinfo.t\
oken.claim",schemaPath:"#/properties/config/properties/userinfo.token.claim/type",keyword:"type",params:{type:$.properties.
config.properties["userinfo.token.claim"].type}};e===null?e=[i]:e.push(i),n++}}if(r["introspection.token.claim"]!==void 0){
let t=r["introspection.token.claim"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==
null){const i={instancePath:p+"/config/introspection.token.claim",schemaPath:"#/properties/config/properties/introspecti\
on.token.claim/type",keyword:"type",params:{type:$.properties.config.properties["introspection.token.claim"].type}};e===
null?e=[i]:e.push(i),n++}}if(r["lightweight.claim"]!==void 0){let t=r["lightweight.claim"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/lightweight.claim",schemaPath:"#\
/properties/config/properties/lightweight.claim/type",keyword:"type",params:{type:$.properties.config.properties["lightw\
eight.claim"].type}};e===null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p+"/config",schemaPath:"#/properties/conf\
ig/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.protocol!==void 0){let r=s.protocol;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:$.
properties.protocol.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:$.properties.id.type}};e===null?e=[t]:
e.push(t),n++}}if(s.consentRequired!==void 0){let r=s.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:$.
properties.consentRequired.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):\
.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.consentText!==void 0){let r=s.consentText;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/consentText",schemaPath:"#/properties/consentText/type",keyword:"type",params:{type:$.properties.
consentText.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),n++}return R.errors=e,n===0}function Y(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)R(s[t],{instancePath:p+"/"+t,
parentData:s,parentDataProperty:t,rootData:f})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}return Y.errors=e,n===0}const we=m.
definitions.ClientRole,Ft=m.definitions.RoleRepresentationComposites;function X(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="client"||r==="r\
ealm"||r==="application")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.client!==void 0){let r=s.client;if(r&&typeof r=="object"&&!Array.
isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/client/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/client/additionalProperties/items/type",keyword:"type",params:{type:Ft.
properties.client.additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/client\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/client/additionalProperties/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/client",schemaPath:"#/properties/client/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.realm!==void 0){let r=s.realm;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/realm/"+i,schemaPath:"#/pro\
perties/realm/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.application!==
void 0){let r=s.application;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){
const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="b\
oolean"){const u={instancePath:p+"/application/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties\
/application/additionalProperties/items/type",keyword:"type",params:{type:Ft.properties.application.additionalProperties.
items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/application/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/application/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),n++}}else{const t={instancePath:p+"/application",schemaPath:"#/properties/application/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),n++}return X.errors=e,n===0}function Ee(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:we.type}};e===null?e=[r]:e.push(r),n++}if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.name===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!(r==="name"||r==="protected"||r==="attributes"||r==="composite\
s"||r==="description")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.protected!==
void 0){let r=s.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:p+"/protected",schemaPath:"#/propertie\
s/protected/type",keyword:"type",params:{type:we.properties.protected.type}};e===null?e=[t]:e.push(t),n++}}if(s.attributes!==
void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(!Array.isArray(i)&&
typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attribu\
tes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"t\
ype",params:{type:we.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}if(Array.isArray(i)){
const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="b\
oolean"){const u={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/\
attributes/additionalProperties/items/type",keyword:"type",params:{type:we.properties.attributes.additionalProperties.items.
type}};e===null?e=[u]:e.push(u),n++}}}}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.composites!==void 0&&(X(s.composites,{instancePath:p+
"/composites",parentData:s,parentDataProperty:"composites",rootData:f})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),
s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:we.properties.description.type}};e===null?e=[t]:e.push(t),n++}}}
return Ee.errors=e,n===0}const Ut=m.definitions.ServiceAccount;function Fe(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(typeof s!="boolean"&&typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&
s!==null){const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:Ut.type}};e===null?e=[r]:e.push(r),n++}
if(typeof s=="string"&&!a.test(s)){const r={instancePath:p,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file):.*\\)$"}};e===null?e=[r]:e.push(r),n++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"clientRoles"||r==="groups"||r==="realmRoles")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.clientRoles!==void 0){let r=s.clientRoles;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<
o;l++)if(typeof i[l]!="string"){const y={instancePath:p+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"\
#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
n++}}else{const o={instancePath:p+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clie\
ntRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
n++}}if(s.groups!==void 0){let r=s.groups;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="str\
ing"){const o={instancePath:p+"/groups/"+i,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.realmRoles!==void 0){let r=s.realmRoles;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/realmRoles/"+i,schemaPath:"\
#/properties/realmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}
return Fe.errors=e,n===0}function Z(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,
n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0){const r={instancePath:p,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!v.call(g.properties,
r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.clientId!==void 0&&typeof s.clientId!="string"){const r={instancePath:p+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.adminUrl!==void 0){
let r=s.adminUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/adminUrl",schemaPath:"#/properties/adminUrl/\
type",keyword:"type",params:{type:g.properties.adminUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.attributes!==void 0){let r=s.
attributes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!v.call(g.properties.attributes.properties,t)){
let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:g.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}if(r["access.token.\
lifespan"]!==void 0){let t=r["access.token.lifespan"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/attributes/access.token.lifespan",schemaPath:"#/properties/attributes/pro\
perties/access.token.lifespan/type",keyword:"type",params:{type:g.properties.attributes.properties["access.token.lifespa\
n"].type}};e===null?e=[i]:e.push(i),n++}}if(r["client.session.idle.timeout"]!==void 0){let t=r["client.session.idle.time\
out"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/attributes/client.session.idle.timeout",schemaPath:"#/properties/attributes/properties/client.session.idle.timeout/typ\
e",keyword:"type",params:{type:g.properties.attributes.properties["client.session.idle.timeout"].type}};e===null?e=[i]:e.
push(i),n++}}if(r["client.session.max.lifespan"]!==void 0){let t=r["client.session.max.lifespan"];if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/client.session.m\
ax.lifespan",schemaPath:"#/properties/attributes/properties/client.session.max.lifespan/type",keyword:"type",params:{type:g.
properties.attributes.properties["client.session.max.lifespan"].type}};e===null?e=[i]:e.push(i),n++}}if(r["pkce.code.cha\
llenge.method"]!==void 0){let t=r["pkce.code.challenge.method"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/pkce.code.challenge.method",schemaPath:"#/properties\
/attributes/properties/pkce.code.challenge.method/type",keyword:"type",params:{type:g.properties.attributes.properties["\
pkce.code.challenge.method"].type}};e===null?e=[i]:e.push(i),n++}}if(r["post.logout.redirect.uris"]!==void 0){let t=r["p\
ost.logout.redirect.uris"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/attributes/post.logout.redirect.uris",schemaPath:"#/properties/attributes/properties/post.logout.redire\
ct.uris/type",keyword:"type",params:{type:g.properties.attributes.properties["post.logout.redirect.uris"].type}};e===null?
e=[i]:e.push(i),n++}}if(r["backchannel.logout.url"]!==void 0){let t=r["backchannel.logout.url"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/backchannel.logout.url",schemaPath:"\
#/properties/attributes/properties/backchannel.logout.url/type",keyword:"type",params:{type:g.properties.attributes.properties["\
backchannel.logout.url"].type}};e===null?e=[i]:e.push(i),n++}}if(r["backchannel.logout.session.required"]!==void 0){let t=r["\
backchannel.logout.session.required"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==
null){const i={instancePath:p+"/attributes/backchannel.logout.session.required",schemaPath:"#/properties/attributes/prop\
erties/backchannel.logout.session.required/type",keyword:"type",params:{type:g.properties.attributes.properties["backcha\
nnel.logout.session.required"].type}};e===null?e=[i]:e.push(i),n++}}if(r["oauth2.device.authorization.grant.enabled"]!==
void 0){let t=r["oauth2.device.authorization.grant.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/oauth2.device.authorization.grant.enabled",schemaPath:"\
#/properties/attributes/properties/oauth2.device.authorization.grant.enabled/type",keyword:"type",params:{type:g.properties.
attributes.properties["oauth2.device.authorization.grant.enabled"].type}};e===null?e=[i]:e.push(i),n++}}if(r["standard.t\
oken.exchange.enabled"]!==void 0){let t=r["standard.token.exchange.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/standard.token.exchange.enabled",schemaPath:"\
#/properties/attributes/properties/standard.token.exchange.enabled/type",keyword:"type",params:{type:g.properties.attributes.
properties["standard.token.exchange.enabled"].type}};e===null?e=[i]:e.push(i),n++}}if(r["access.token.signed.response.al\
g"]!==void 0){let t=r["access.token.signed.response.alg"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/attributes/access.token.signed.response.alg",schemaPath:"#/properties/att\
ributes/properties/access.token.signed.response.alg/type",keyword:"type",params:{type:g.properties.attributes.properties["\
access.token.signed.response.alg"].type}};e===null?e=[i]:e.push(i),n++}}if(r["id.token.signed.response.alg"]!==void 0){let t=r["\
id.token.signed.response.alg"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){
const i={instancePath:p+"/attributes/id.token.signed.response.alg",schemaPath:"#/properties/attributes/properties/id.tok\
en.signed.response.alg/type",keyword:"type",params:{type:g.properties.attributes.properties["id.token.signed.response.al\
g"].type}};e===null?e=[i]:e.push(i),n++}}if(r["access.token.header.type.rfc9068"]!==void 0){let t=r["access.token.header\
.type.rfc9068"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/attributes/access.token.header.type.rfc9068",schemaPath:"#/properties/attributes/properties/access.token.header.type.r\
fc9068/type",keyword:"type",params:{type:g.properties.attributes.properties["access.token.header.type.rfc9068"].type}};e===
null?e=[i]:e.push(i),n++}}if(r["client.use.lightweight.access.token.enabled"]!==void 0){let t=r["client.use.lightweight.\
access.token.enabled"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/attributes/client.use.lightweight.access.token.enabled",schemaPath:"#/properties/attributes/properties/\
client.use.lightweight.access.token.enabled/type",keyword:"type",params:{type:g.properties.attributes.properties["client\
.use.lightweight.access.token.enabled"].type}};e===null?e=[i]:e.push(i),n++}}if(r["use.refresh.tokens"]!==void 0){let t=r["\
use.refresh.tokens"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/attributes/use.refresh.tokens",schemaPath:"#/properties/attributes/properties/use.refresh.tokens/type",
keyword:"type",params:{type:g.properties.attributes.properties["use.refresh.tokens"].type}};e===null?e=[i]:e.push(i),n++}}
if(r["client_credentials.use_refresh_token"]!==void 0){let t=r["client_credentials.use_refresh_token"];if(typeof t!="str\
ing"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/client_cre\
dentials.use_refresh_token",schemaPath:"#/properties/attributes/properties/client_credentials.use_refresh_token/type",keyword:"\
type",params:{type:g.properties.attributes.properties["client_credentials.use_refresh_token"].type}};e===null?e=[i]:e.push(
i),n++}}if(r["dpop.bound.access.tokens"]!==void 0){let t=r["dpop.bound.access.tokens"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/dpop.bound.access.tokens",schemaPath:"\
#/properties/attributes/properties/dpop.bound.access.tokens/type",keyword:"type",params:{type:g.properties.attributes.properties["\
dpop.bound.access.tokens"].type}};e===null?e=[i]:e.push(i),n++}}if(r["tls.client.certificate.bound.access.tokens"]!==void 0){
let t=r["tls.client.certificate.bound.access.tokens"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/attributes/tls.client.certificate.bound.access.tokens",schemaPath:"#/prop\
erties/attributes/properties/tls.client.certificate.bound.access.tokens/type",keyword:"type",params:{type:g.properties.attributes.
properties["tls.client.certificate.bound.access.tokens"].type}};e===null?e=[i]:e.push(i),n++}}if(r["use.jwks.url"]!==void 0){
let t=r["use.jwks.url"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/attributes/use.jwks.url",schemaPath:"#/properties/attributes/properties/use.jwks.url/type",keyword:"typ\
e",params:{type:g.properties.attributes.properties["use.jwks.url"].type}};e===null?e=[i]:e.push(i),n++}}if(r["jwks.url"]!==
void 0){let t=r["jwks.url"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/attributes/jwks.url",schemaPath:"#/properties/attributes/properties/jwks.url/type",keyword:"type",params:{
type:g.properties.attributes.properties["jwks.url"].type}};e===null?e=[i]:e.push(i),n++}}if(r["saml.assertion.signature"]!==
void 0){let t=r["saml.assertion.signature"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolea\
n"&&t!==null){const i={instancePath:p+"/attributes/saml.assertion.signature",schemaPath:"#/properties/attributes/propert\
ies/saml.assertion.signature/type",keyword:"type",params:{type:g.properties.attributes.properties["saml.assertion.signat\
ure"].type}};e===null?e=[i]:e.push(i),n++}}if(r["saml.server.signature"]!==void 0){let t=r["saml.server.signature"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/saml.s\
erver.signature",schemaPath:"#/properties/attributes/properties/saml.server.signature/type",keyword:"type",params:{type:g.
properties.attributes.properties["saml.server.signature"].type}};e===null?e=[i]:e.push(i),n++}}if(r["saml.client.signatu\
re"]!==void 0){let t=r["saml.client.signature"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="bo\
olean"&&t!==null){const i={instancePath:p+"/attributes/saml.client.signature",schemaPath:"#/properties/attributes/proper\
ties/saml.client.signature/type",keyword:"type",params:{type:g.properties.attributes.properties["saml.client.signature"].
type}};e===null?e=[i]:e.push(i),n++}}if(r["saml.encrypt"]!==void 0){let t=r["saml.encrypt"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/saml.encrypt",schemaPath:"#/\
properties/attributes/properties/saml.encrypt/type",keyword:"type",params:{type:g.properties.attributes.properties["saml\
.encrypt"].type}};e===null?e=[i]:e.push(i),n++}}if(r["saml.force.post.binding"]!==void 0){let t=r["saml.force.post.bindi\
ng"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"\
/attributes/saml.force.post.binding",schemaPath:"#/properties/attributes/properties/saml.force.post.binding/type",keyword:"\
type",params:{type:g.properties.attributes.properties["saml.force.post.binding"].type}};e===null?e=[i]:e.push(i),n++}}if(r["\
saml.signing.certificate"]!==void 0){let t=r["saml.signing.certificate"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/saml.signing.certificate",schemaPath:"#/propert\
ies/attributes/properties/saml.signing.certificate/type",keyword:"type",params:{type:g.properties.attributes.properties["\
saml.signing.certificate"].type}};e===null?e=[i]:e.push(i),n++}}if(r.saml_name_id_format!==void 0){let t=r.saml_name_id_format;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attr\
ibutes/saml_name_id_format",schemaPath:"#/properties/attributes/properties/saml_name_id_format/type",keyword:"type",params:{
type:g.properties.attributes.properties.saml_name_id_format.type}};e===null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
n++}}if(s.audience!==void 0&&(H(s.audience,{instancePath:p+"/audience",parentData:s,parentDataProperty:"audience",rootData:f})||
(e=e===null?H.errors:e.concat(H.errors),n=e.length)),s.authenticationFlowBindingOverrides!==void 0){let r=s.authenticationFlowBindingOverrides;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",
params:{type:g.properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverride\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.authorizationServicesEnabled!==void 0){
let r=s.authorizationServicesEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/aut\
horizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:g.properties.
authorizationServicesEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/authorizationServicesEnabled",schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.authorizationSettings!==void 0&&(N(s.authorizationSettings,
{instancePath:p+"/authorizationSettings",parentData:s,parentDataProperty:"authorizationSettings",rootData:f})||(e=e===null?
N.errors:e.concat(N.errors),n=e.length)),s.baseUrl!==void 0){let r=s.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:g.properties.baseUrl.type}};e===null?e=[t]:
e.push(t),n++}}if(s.bearerOnly!==void 0){let r=s.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/bearerOnly",schemaPath:"#/properties/bearerOnly/type",keyword:"type",params:{type:g.properties.bearerOnly.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/bearerOnly",schemaPath:"\
#/properties/bearerOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.claims!==void 0&&(Q(s.claims,{instancePath:p+"/claims",parentData:s,parentDataProperty:"claims",rootData:f})||
(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),s.clientAuthenticatorType!==void 0){let r=s.clientAuthenticatorType;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientAuthenticatorType",schemaPath:"#/properties/clientAuthe\
nticatorType/type",keyword:"type",params:{type:g.properties.clientAuthenticatorType.type}};e===null?e=[t]:e.push(t),n++}}
if(s.consentRequired!==void 0){let r=s.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:g.properties.consentRequired.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/consentRequired",schemaPath:"\
#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(
t),n++}}if(s.defaultClientScopes!==void 0){let r=s.defaultClientScopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/defaultClientScopes/"+i,schemaPath:"#/properties/defaultClient\
Scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/d\
efaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:g.properties.description.type}};e===
null?e=[t]:e.push(t),n++}}if(s.directAccessGrantsEnabled!==void 0){let r=s.directAccessGrantsEnabled;if(typeof r!="boole\
an"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/properties/directA\
ccessGrantsEnabled/type",keyword:"type",params:{type:g.properties.directAccessGrantsEnabled.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/properties/\
directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(
t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:g.properties.enabled.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.frontchannelLogout!==
void 0){let r=s.frontchannelLogout;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/front\
channelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type:g.properties.frontchannelLogout.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/frontchannelLogout",schemaPath:"\
#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.fullScopeAllowed!==void 0){let r=s.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type:g.
properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:g.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.implicitFlowEnabled!==void 0){let r=s.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:g.properties.
implicitFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/imp\
licitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.mappers!==void 0&&(Y(s.mappers,{instancePath:p+"/mappers",parentData:s,parentDataProperty:"\
mappers",rootData:f})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),s.name!==void 0){let r=s.name;if(typeof r!="\
string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:g.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}if(s.optionalClientScopes!==void 0){let r=s.optionalClientScopes;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/optionalClientScopes/"+i,schemaPath:"\
#/properties/optionalClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.protected!==void 0){let r=s.protected;if(typeof r!="boolean"&&r!==null){
const t={instancePath:p+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:g.properties.protected.
type}};e===null?e=[t]:e.push(t),n++}}if(s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:g.properties.protocol.type}};
e===null?e=[t]:e.push(t),n++}}if(s.protocolMappers!==void 0){let r=s.protocolMappers;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)R(r[i],{instancePath:p+"/protocolMappers/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===
null?R.errors:e.concat(R.errors),n=e.length)}else{const t={instancePath:p+"/protocolMappers",schemaPath:"#/properties/pr\
otocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.publicClient!==void 0){let r=s.
publicClient;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/publicClient",schemaPath:"#\
/properties/publicClient/type",keyword:"type",params:{type:g.properties.publicClient.type}};e===null?e=[t]:e.push(t),n++}
if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/publicClient/pattern",
keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.redirectUris!==void 0){
let r=s.redirectUris;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+
"/redirectUris/"+i,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),n++}}else{const t={instancePath:p+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)Ee(r[i],{instancePath:p+"/roles/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?Ee.errors:
e.concat(Ee.errors),n=e.length)}else{const t={instancePath:p+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.rootUrl!==void 0){let r=s.rootUrl;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:g.properties.rootUrl.
type}};e===null?e=[t]:e.push(t),n++}}if(s.secret!==void 0){let r=s.secret;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:g.properties.secret.type}};e===null?e=[t]:e.
push(t),n++}}if(s.serviceAccount!==void 0&&(Fe(s.serviceAccount,{instancePath:p+"/serviceAccount",parentData:s,parentDataProperty:"\
serviceAccount",rootData:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),n=e.length)),s.serviceAccountsEnabled!==void 0){
let r=s.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/serviceAc\
countsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:g.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.standardFlowEnabled!==void 0){let r=s.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:g.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.webOrigins!==void 0){let r=s.webOrigins;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/webOrigins/"+i,schemaPath:"\
#/properties/webOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}
if(s.access!==void 0){let r=s.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!=
"boolean"&&typeof i!="string"&&i!==null){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/access/additionalProperties/type",keyword:"type",params:{type:g.properties.access.additionalProperties.type}};
e===null?e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/access",schemaPath:"#/properties/ac\
cess/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.alwaysDisplayInConsole!==void 0){let r=s.
alwaysDisplayInConsole;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/alwaysDisplayInCo\
nsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type:g.properties.alwaysDisplayInConsole.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/alwaysDisplayInConsole",
schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.nodeReRegistrationTimeout!==void 0){let r=s.nodeReRegistrationTimeout;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/nodeReRegistrationTim\
eout",schemaPath:"#/properties/nodeReRegistrationTimeout/type",keyword:"type",params:{type:g.properties.nodeReRegistrationTimeout.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/nodeReRegistrationTimeo\
ut",schemaPath:"#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.notBefore!==void 0){let r=s.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"\
type",params:{type:g.properties.notBefore.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.origin!==void 0){let r=s.origin;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:g.properties.origin.type}};e===
null?e=[t]:e.push(t),n++}}if(s.registeredNodes!==void 0){let r=s.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const t in r){let i=r[t];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){
const o={instancePath:p+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registered\
Nodes/additionalProperties/type",keyword:"type",params:{type:g.properties.registeredNodes.additionalProperties.type}};e===
null?e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/registeredNodes/"+t.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/registeredNodes",schemaPath:"\
#/properties/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.registrationAccessToken!==
void 0){let r=s.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/registrationAccessTok\
en",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:g.properties.registrationAccessToken.
type}};e===null?e=[t]:e.push(t),n++}}if(s.surrogateAuthRequired!==void 0){let r=s.surrogateAuthRequired;if(typeof r!="bo\
olean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/properties/surrogat\
eAuthRequired/type",keyword:"type",params:{type:g.properties.surrogateAuthRequired.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/properties/surrogateAuthRequired/pa\
ttern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:g.properties.type.type}};e===null?e=[t]:e.push(t),n++}}if(s.clientTemplate!==void 0){let r=s.clientTemplate;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientTemplate",schemaPath:"#/properties/clientTemplate/type",
keyword:"type",params:{type:g.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),n++}}if(s.defaultRoles!==void 0){
let r=s.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+
"/defaultRoles/"+i,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),n++}}else{const t={instancePath:p+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.directGrantsOnly!==void 0){let r=s.directGrantsOnly;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directGrantsOnly",schemaPath:"#/properties/directGran\
tsOnly/type",keyword:"type",params:{type:g.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/directGrantsOnly",schemaPath:"#/properties/directGrantsOnly/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.useTemplateConfig!==void 0){let r=s.
useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/type",keyword:"type",params:{type:g.properties.useTemplateConfig.type}};e===null?e=[t]:e.
push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/useTemplateConfig",schemaPath:"#/properties/use\
TemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.
useTemplateMappers!==void 0){let r=s.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{type:g.properties.useTemplateMappers.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/useTemplateMappers",schemaPath:"\
#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.useTemplateScope!==void 0){let r=s.useTemplateScope;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/type",keyword:"type",params:{type:g.
properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),n++}return Z.errors=e,n===0}const ke=m.definitions.AuthenticationFlowRepresentation,_=m.
definitions.AuthenticationExecutionExportRepresentation;function je(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="authenticator"||
r==="authenticatorConfig"||r==="authenticatorFlow"||r==="flowAlias"||r==="priority"||r==="requirement"||r==="userSetupAl\
lowed"||r==="autheticatorFlow")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.authenticator!==void 0){let r=s.authenticator;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/authenticator",schemaPath:"#/properties/authenticator/type",keyword:"type",
params:{type:_.properties.authenticator.type}};e===null?e=[t]:e.push(t),n++}}if(s.authenticatorConfig!==void 0){let r=s.
authenticatorConfig;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/authenticatorConfig",schemaPath:"#/proper\
ties/authenticatorConfig/type",keyword:"type",params:{type:_.properties.authenticatorConfig.type}};e===null?e=[t]:e.push(
t),n++}}if(s.authenticatorFlow!==void 0){let r=s.authenticatorFlow;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/authenticatorFlow",schemaPath:"#/properties/authenticatorFlow/type",keyword:"type",params:{type:_.
properties.authenticatorFlow.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/authenticatorFlow",schemaPath:"#/properties/authenticatorFlow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fi\
le):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.flowAlias!==void 0){let r=s.flowAlias;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/flowAlias",schemaPath:"#/properties/flowAlias/type",keyword:"type",params:{type:_.properties.flowAlias.
type}};e===null?e=[t]:e.push(t),n++}}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/priority",schemaPath:"#/properties/priority/type",
keyword:"type",params:{type:_.properties.priority.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern:"^\\$\\((\
env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.requirement!==void 0){let r=s.requirement;if(typeof r!="string"&&
r!==null){const t={instancePath:p+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:_.
properties.requirement.type}};e===null?e=[t]:e.push(t),n++}}if(s.userSetupAllowed!==void 0){let r=s.userSetupAllowed;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/userSetupAllowed",schemaPath:"#/properties/userSetupA\
llowed/type",keyword:"type",params:{type:_.properties.userSetupAllowed.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/userSetupAllowed",schemaPath:"#/properties/userSetupAllowed/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.autheticatorFlow!==void 0){let r=s.
autheticatorFlow;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/autheticatorFlow",schemaPath:"\
#/properties/autheticatorFlow/type",keyword:"type",params:{type:_.properties.autheticatorFlow.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/autheticatorFlow",schemaPath:"#/properties/authetica\
torFlow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return je.errors=
e,n===0}function Me(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.alias===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"alias"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!(r==="alias"||r==="authenticationExecutions"||
r==="builtIn"||r==="topLevel"||r==="description"||r==="id"||r==="providerId")){const t={instancePath:p,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.alias!==
void 0&&typeof s.alias!="string"){const r={instancePath:p+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.authenticationExecutions!==void 0){let r=s.authenticationExecutions;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)je(r[i],{instancePath:p+"/authenticationExecutions/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?je.errors:e.concat(je.errors),n=e.length)}else{const t={instancePath:p+"/authenticationExecuti\
ons",schemaPath:"#/properties/authenticationExecutions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),n++}}if(s.builtIn!==void 0){let r=s.builtIn;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/builtIn",schemaPath:"#/properties/builtIn/type",keyword:"type",params:{type:ke.properties.builtIn.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/builtIn",schemaPath:"#/properties/builtIn/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.topLevel!==void 0){
let r=s.topLevel;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/topLevel",schemaPath:"#\
/properties/topLevel/type",keyword:"type",params:{type:ke.properties.topLevel.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/topLevel",schemaPath:"#/properties/topLevel/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:ke.properties.description.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&
r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ke.properties.id.type}};
e===null?e=[t]:e.push(t),n++}}if(s.providerId!==void 0){let r=s.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:ke.properties.providerId.type}};e===
null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),n++}return Me.errors=e,n===0}const O=m.definitions.ClientScopeRepresentation;function Ie(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),n++}for(const r in s)if(!v.call(O.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(!(t==="include.in.token.scope"||t==="display.on.consent.screen"||t==="consent.screen.text"||t==="gui.order")){let i=r[t];
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attr\
ibutes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:O.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}if(r["include.in.to\
ken.scope"]!==void 0){let t=r["include.in.token.scope"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/attributes/include.in.token.scope",schemaPath:"#/properties/attributes/pr\
operties/include.in.token.scope/type",keyword:"type",params:{type:O.properties.attributes.properties["include.in.token.s\
cope"].type}};e===null?e=[i]:e.push(i),n++}}if(r["display.on.consent.screen"]!==void 0){let t=r["display.on.consent.scre\
en"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"\
/attributes/display.on.consent.screen",schemaPath:"#/properties/attributes/properties/display.on.consent.screen/type",keyword:"\
type",params:{type:O.properties.attributes.properties["display.on.consent.screen"].type}};e===null?e=[i]:e.push(i),n++}}
if(r["consent.screen.text"]!==void 0){let t=r["consent.screen.text"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/consent.screen.text",schemaPath:"#/properties/a\
ttributes/properties/consent.screen.text/type",keyword:"type",params:{type:O.properties.attributes.properties["consent.s\
creen.text"].type}};e===null?e=[i]:e.push(i),n++}}if(r["gui.order"]!==void 0){let t=r["gui.order"];if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/attributes/gui.order",schemaPath:"\
#/properties/attributes/properties/gui.order/type",keyword:"type",params:{type:O.properties.attributes.properties["gui.o\
rder"].type}};e===null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attribu\
tes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.audience!==void 0&&(H(s.audience,{instancePath:p+
"/audience",parentData:s,parentDataProperty:"audience",rootData:f})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),
s.claims!==void 0&&(Q(s.claims,{instancePath:p+"/claims",parentData:s,parentDataProperty:"claims",rootData:f})||(e=e===null?
Q.errors:e.concat(Q.errors),n=e.length)),s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:O.properties.description.
type}};e===null?e=[t]:e.push(t),n++}}if(s.mappers!==void 0&&(Y(s.mappers,{instancePath:p+"/mappers",parentData:s,parentDataProperty:"\
mappers",rootData:f})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),s.protected!==void 0){let r=s.protected;if(typeof r!=
"boolean"&&r!==null){const t={instancePath:p+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{
type:O.properties.protected.type}};e===null?e=[t]:e.push(t),n++}}if(s.protocol!==void 0){let r=s.protocol;if(typeof r!="\
string"&&r!==null){const t={instancePath:p+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:O.
properties.protocol.type}};e===null?e=[t]:e.push(t),n++}}if(s.protocolMappers!==void 0){let r=s.protocolMappers;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)R(r[i],{instancePath:p+"/protocolMappers/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)}else{const t={instancePath:p+"/protocolMappers",schemaPath:"\
#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){
let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:O.properties.id.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Ie.errors=e,n===0}const Ae=m.definitions.ComponentExportRepresentation,
kt={validate:ve};function ve(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="config"||r==="name"||r==="providerId"||r==="id"||r==="\
subComponents"||r==="subType")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/config/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{
type:Ae.properties.config.additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+
"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/properti\
es/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ae.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}if(s.providerId!==void 0){let r=s.providerId;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:Ae.properties.
providerId.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Ae.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.subComponents!==void 0){let r=s.subComponents;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];
if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)kt.validate(i[l],{instancePath:p+"/subComponents/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+l,parentData:i,parentDataProperty:l,rootData:f})||(e=e===null?kt.validate.errors:e.concat(
kt.validate.errors),n=e.length)}else{const o={instancePath:p+"/subComponents/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subComponents/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),n++}}else{const t={instancePath:p+"/subComponents",schemaPath:"#/properties/subComponents/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.subType!==void 0){let r=s.subType;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/subType",schemaPath:"#/properties/subType/type",keyword:"type",params:{type:Ae.properties.subType.type}};
e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),n++}return ve.errors=e,n===0}const U=m.definitions.RoleRepresentation;function F(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
r]:e.push(r),n++}for(const r in s)if(!v.call(U.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(!Array.isArray(i)&&typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
const o={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/addi\
tionalProperties/type",keyword:"type",params:{type:U.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.
push(o),n++}if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="nu\
mber"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+l,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type:U.properties.attributes.
additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}}else{const t={instancePath:p+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.clientRole!==void 0){
let r=s.clientRole;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/clientRole",schemaPath:"\
#/properties/clientRole/type",keyword:"type",params:{type:U.properties.clientRole.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/clientRole",schemaPath:"#/properties/clientRole/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.composite!==void 0){let r=s.composite;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/composite",schemaPath:"#/properties/comp\
osite/type",keyword:"type",params:{type:U.properties.composite.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&
!a.test(r)){const t={instancePath:p+"/composite",schemaPath:"#/properties/composite/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.composites!==void 0&&(X(s.composites,{instancePath:p+"/co\
mposites",parentData:s,parentDataProperty:"composites",rootData:f})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),
s.containerId!==void 0){let r=s.containerId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/containerId",schemaPath:"\
#/properties/containerId/type",keyword:"type",params:{type:U.properties.containerId.type}};e===null?e=[t]:e.push(t),n++}}
if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:U.properties.description.type}};e===null?e=[t]:e.push(t),n++}}
if(s.protected!==void 0){let r=s.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:p+"/protected",schemaPath:"\
#/properties/protected/type",keyword:"type",params:{type:U.properties.protected.type}};e===null?e=[t]:e.push(t),n++}}if(s.
id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:U.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.scopeParamRequired!==void 0){let r=s.
scopeParamRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/scopeParamRequired",schemaPath:"\
#/properties/scopeParamRequired/type",keyword:"type",params:{type:U.properties.scopeParamRequired.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/scopeParamRequired",schemaPath:"#/properties/\
scopeParamRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return F.
errors=e,n===0}const j=m.definitions.GroupRepresentation,At={validate:W};function W(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),n++}for(const r in s)
if(!v.call(j.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.attributes!==
void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(!Array.isArray(i)&&
typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attribu\
tes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"t\
ype",params:{type:j.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}if(Array.isArray(i)){
const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="b\
oolean"){const u={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/\
attributes/additionalProperties/items/type",keyword:"type",params:{type:j.properties.attributes.additionalProperties.items.
type}};e===null?e=[u]:e.push(u),n++}}}}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.clientRoles!==void 0){let r=s.clientRoles;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<
o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+
"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/clientRoles/additionalProperties\
/items/type",keyword:"type",params:{type:j.properties.clientRoles.additionalProperties.items.type}};e===null?e=[u]:e.push(
u),n++}}}else{const o={instancePath:p+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
clientRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),n++}}if(s.path!==void 0){let r=s.path;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:j.properties.path.type}};e===null?e=[t]:e.push(t),n++}}if(s.protected!==
void 0){let r=s.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:p+"/protected",schemaPath:"#/propertie\
s/protected/type",keyword:"type",params:{type:j.properties.protected.type}};e===null?e=[t]:e.push(t),n++}}if(s.realmRoles!==
void 0){let r=s.realmRoles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={
instancePath:p+"/realmRoles/"+i,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/realmRoles",schemaPath:"#/properties/realmRoles/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.subGroups!==void 0){let r=s.subGroups;if(Array.isArray(r)){
const t=r.length;for(let i=0;i<t;i++)At.validate(r[i],{instancePath:p+"/subGroups/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?At.validate.errors:e.concat(At.validate.errors),n=e.length)}else{const t={instancePath:p+"/sub\
Groups",schemaPath:"#/properties/subGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.
access!==void 0){let r=s.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="b\
oolean"&&typeof i!="string"&&i!==null){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/access/additionalProperties/type",keyword:"type",params:{type:j.properties.access.additionalProperties.type}};
e===null?e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/access",schemaPath:"#/properties/ac\
cess/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:j.properties.description.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:j.properties.
id.type}};e===null?e=[t]:e.push(t),n++}}if(s.parentId!==void 0){let r=s.parentId;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:j.properties.parentId.type}};
e===null?e=[t]:e.push(t),n++}}if(s.subGroupCount!==void 0){let r=s.subGroupCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/subGroupCount",schemaPath:"#/properties/subGro\
upCount/type",keyword:"type",params:{type:j.properties.subGroupCount.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="s\
tring"&&!a.test(r)){const t={instancePath:p+"/subGroupCount",schemaPath:"#/properties/subGroupCount/pattern",keyword:"pa\
ttern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return W.errors=e,n===0}const vt=m.definitions.
IdentityProviderMapperRepresentation;function Le(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:p,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),n++}if(s.identityProviderAlias===void 0){
const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"identityProviderAlias"}};e===
null?e=[r]:e.push(r),n++}for(const r in s)if(!(r==="identityProviderAlias"||r==="name"||r==="config"||r==="identityProvi\
derMapper"||r==="id")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.identityProviderAlias!==void 0&&typeof s.identityProviderAlias!=
"string"){const r={instancePath:p+"/identityProviderAlias",schemaPath:"#/properties/identityProviderAlias/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.config!==
void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:vt.properties.config.additionalProperties.
type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.identityProviderMapper!==void 0){let r=s.identityProviderMapper;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/identityProviderMapper",schemaPath:"#/properties/identityProv\
iderMapper/type",keyword:"type",params:{type:vt.properties.identityProviderMapper.type}};e===null?e=[t]:e.push(t),n++}}if(s.
id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:vt.properties.id.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Le.errors=e,n===0}const b=m.definitions.
IdentityProviderRepresentation,$t=m.definitions.IdentityProviderMapper;function Ne(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;const r=n;let t=!1;const i=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.clientRole===
void 0){const l={instancePath:p,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"clientRole"}};
e===null?e=[l]:e.push(l),n++}var o=i===n;if(t=t||o,!t){const l=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.realmRole===
void 0){const u={instancePath:p,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"realmRole"}};
e===null?e=[u]:e.push(u),n++}var o=l===n;if(t=t||o,!t){const u=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.group===
void 0){const A={instancePath:p,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"group"}};e===
null?e=[A]:e.push(A),n++}var o=u===n;if(t=t||o,!t){const A=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.userAttribute===
void 0){const B={instancePath:p,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"userAttribut\
e"}};e===null?e=[B]:e.push(B),n++}var o=A===n;if(t=t||o,!t){const B=n;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.identityProviderMapper===
void 0){const be={instancePath:p,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"identityPro\
viderMapper"}};e===null?e=[be]:e.push(be),n++}var o=B===n;t=t||o}}}}if(t)n=r,e!==null&&(r?e.length=r:e=null);else{const l={
instancePath:p,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),n++}if(s&&typeof s=="object"&&!Array.
isArray(s)){for(const l in s)if(!v.call($t.properties,l)){const y={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(y),n++}if(s.clientRole!==void 0&&s.attribute===
void 0){const l={instancePath:p,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clientRole",missingProperty:"\
attribute",depsCount:1,deps:"attribute"}};e===null?e=[l]:e.push(l),n++}if(s.realmRole!==void 0&&s.attribute===void 0){const l={
instancePath:p,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"realmRole",missingProperty:"attribut\
e",depsCount:1,deps:"attribute"}};e===null?e=[l]:e.push(l),n++}if(s.group!==void 0&&s.attribute===void 0){const l={instancePath:p,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"group",missingProperty:"attribute",depsCount:1,deps:"\
attribute"}};e===null?e=[l]:e.push(l),n++}if(s.userAttribute!==void 0&&s.attribute===void 0){const l={instancePath:p,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"userAttribute",missingProperty:"attribute",depsCount:1,deps:"at\
tribute"}};e===null?e=[l]:e.push(l),n++}if(s.identityProviderMapper!==void 0&&s.name===void 0){const l={instancePath:p,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"identityProviderMapper",missingProperty:"name",depsCount:1,deps:"\
name"}};e===null?e=[l]:e.push(l),n++}if(s.attribute!==void 0&&typeof s.attribute!="string"){const l={instancePath:p+"/at\
tribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.
clientRole!==void 0&&typeof s.clientRole!="string"){const l={instancePath:p+"/clientRole",schemaPath:"#/properties/clien\
tRole/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.config!==void 0){let l=s.config;if(l&&
typeof l=="object"&&!Array.isArray(l))for(const y in l){let u=l[y];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))&&typeof u!="boolean"&&u!==null){const P={instancePath:p+"/config/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/config/additionalProperties/type",keyword:"type",params:{type:$t.properties.config.additionalProperties.type}};
e===null?e=[P]:e.push(P),n++}}else{const y={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"type",
params:{type:"object"}};e===null?e=[y]:e.push(y),n++}}if(s.group!==void 0&&typeof s.group!="string"){const l={instancePath:p+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.identityProviderMapper!==
void 0&&typeof s.identityProviderMapper!="string"){const l={instancePath:p+"/identityProviderMapper",schemaPath:"#/prope\
rties/identityProviderMapper/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.name!==void 0&&
typeof s.name!="string"){const l={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),n++}if(s.realmRole!==void 0&&typeof s.realmRole!="string"){const l={instancePath:p+"/\
realmRole",schemaPath:"#/properties/realmRole/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}
if(s.userAttribute!==void 0&&typeof s.userAttribute!="string"){const l={instancePath:p+"/userAttribute",schemaPath:"#/pr\
operties/userAttribute/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}if(s.value!==void 0){let l=s.
value;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){const y={instancePath:p+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:$t.properties.value.type}};e===null?e=[y]:e.push(
y),n++}}}else{const l={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
n++}return Ne.errors=e,n===0}const Ht=m.definitions.SamlMetadata;function Oe(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.metadata===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),n++}for(const r in s)
if(r!=="metadata"){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.metadata!==void 0&&typeof s.metadata!="string"){const r={instancePath:p+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Oe.errors=e,n===0}function ee(s,{
instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.alias===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ali\
as"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!v.call(b.properties,r)){const t={instancePath:p,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.alias!==
void 0&&typeof s.alias!="string"){const r={instancePath:p+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.addReadTokenRoleOnCreate!==void 0){let r=s.addReadTokenRoleOnCreate;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/ad\
dReadTokenRoleOnCreate/type",keyword:"type",params:{type:b.properties.addReadTokenRoleOnCreate.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/addReadTokenRoleOnCreate",schemaPath:"#/properties/a\
ddReadTokenRoleOnCreate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!v.call(b.properties.
config.properties,t)){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalPr\
operties/type",keyword:"type",params:{type:b.properties.config.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}
if(r.syncMode!==void 0){let t=r.syncMode;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const i={instancePath:p+"/config/syncMode",schemaPath:"#/properties/config/properties/syncMode/type",keyword:"\
type",params:{type:b.properties.config.properties.syncMode.type}};e===null?e=[i]:e.push(i),n++}}if(r.entityId!==void 0){
let t=r.entityId;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/entityId",schemaPath:"#/properties/config/properties/entityId/type",keyword:"type",params:{type:b.properties.config.
properties.entityId.type}};e===null?e=[i]:e.push(i),n++}}if(r.idpEntityId!==void 0){let t=r.idpEntityId;if(typeof t!="st\
ring"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/idpEntityId",
schemaPath:"#/properties/config/properties/idpEntityId/type",keyword:"type",params:{type:b.properties.config.properties.
idpEntityId.type}};e===null?e=[i]:e.push(i),n++}}if(r.singleSignOnServiceUrl!==void 0){let t=r.singleSignOnServiceUrl;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/singleSign\
OnServiceUrl",schemaPath:"#/properties/config/properties/singleSignOnServiceUrl/type",keyword:"type",params:{type:b.properties.
config.properties.singleSignOnServiceUrl.type}};e===null?e=[i]:e.push(i),n++}}if(r.singleLogoutServiceUrl!==void 0){let t=r.
singleLogoutServiceUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/singleLogoutServiceUrl",schemaPath:"#/properties/config/properties/singleLogoutServiceUrl/type",
keyword:"type",params:{type:b.properties.config.properties.singleLogoutServiceUrl.type}};e===null?e=[i]:e.push(i),n++}}if(r.
nameIDPolicyFormat!==void 0){let t=r.nameIDPolicyFormat;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/nameIDPolicyFormat",schemaPath:"#/properties/config/properties/nam\
eIDPolicyFormat/type",keyword:"type",params:{type:b.properties.config.properties.nameIDPolicyFormat.type}};e===null?e=[i]:
e.push(i),n++}}if(r.principalType!==void 0){let t=r.principalType;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/principalType",schemaPath:"#/properties/config/prop\
erties/principalType/type",keyword:"type",params:{type:b.properties.config.properties.principalType.type}};e===null?e=[i]:
e.push(i),n++}}if(r.principalAttribute!==void 0){let t=r.principalAttribute;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/principalAttribute",schemaPath:"#/properti\
es/config/properties/principalAttribute/type",keyword:"type",params:{type:b.properties.config.properties.principalAttribute.
type}};e===null?e=[i]:e.push(i),n++}}if(r.postBindingAuthnRequest!==void 0){let t=r.postBindingAuthnRequest;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/postBindin\
gAuthnRequest",schemaPath:"#/properties/config/properties/postBindingAuthnRequest/type",keyword:"type",params:{type:b.properties.
config.properties.postBindingAuthnRequest.type}};e===null?e=[i]:e.push(i),n++}}if(r.postBindingResponse!==void 0){let t=r.
postBindingResponse;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/postBindingResponse",schemaPath:"#/properties/config/properties/postBindingResponse/type",keyword:"type",params:{
type:b.properties.config.properties.postBindingResponse.type}};e===null?e=[i]:e.push(i),n++}}if(r.postBindingLogout!==void 0){
let t=r.postBindingLogout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/postBindingLogout",schemaPath:"#/properties/config/properties/postBindingLogout/type",keyword:"t\
ype",params:{type:b.properties.config.properties.postBindingLogout.type}};e===null?e=[i]:e.push(i),n++}}if(r.wantAuthnRequestsSigned!==
void 0){let t=r.wantAuthnRequestsSigned;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const i={instancePath:p+"/config/wantAuthnRequestsSigned",schemaPath:"#/properties/config/properties/wantAuthn\
RequestsSigned/type",keyword:"type",params:{type:b.properties.config.properties.wantAuthnRequestsSigned.type}};e===null?
e=[i]:e.push(i),n++}}if(r.wantAssertionsSigned!==void 0){let t=r.wantAssertionsSigned;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/wantAssertionsSigned",schemaPath:"\
#/properties/config/properties/wantAssertionsSigned/type",keyword:"type",params:{type:b.properties.config.properties.wantAssertionsSigned.
type}};e===null?e=[i]:e.push(i),n++}}if(r.wantAssertionsEncrypted!==void 0){let t=r.wantAssertionsEncrypted;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/wantAssert\
ionsEncrypted",schemaPath:"#/properties/config/properties/wantAssertionsEncrypted/type",keyword:"type",params:{type:b.properties.
config.properties.wantAssertionsEncrypted.type}};e===null?e=[i]:e.push(i),n++}}if(r.validateSignature!==void 0){let t=r.
validateSignature;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/validateSignature",schemaPath:"#/properties/config/properties/validateSignature/type",keyword:"type",params:{type:b.
properties.config.properties.validateSignature.type}};e===null?e=[i]:e.push(i),n++}}if(r.signingCertificate!==void 0){let t=r.
signingCertificate;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/signingCertificate",schemaPath:"#/properties/config/properties/signingCertificate/type",keyword:"type",params:{
type:b.properties.config.properties.signingCertificate.type}};e===null?e=[i]:e.push(i),n++}}if(r.signatureAlgorithm!==void 0){
let t=r.signatureAlgorithm;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/signatureAlgorithm",schemaPath:"#/properties/config/properties/signatureAlgorithm/type",keyword:"\
type",params:{type:b.properties.config.properties.signatureAlgorithm.type}};e===null?e=[i]:e.push(i),n++}}if(r.useMetadataDescriptorUrl!==
void 0){let t=r.useMetadataDescriptorUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const i={instancePath:p+"/config/useMetadataDescriptorUrl",schemaPath:"#/properties/config/properties/useMetad\
ataDescriptorUrl/type",keyword:"type",params:{type:b.properties.config.properties.useMetadataDescriptorUrl.type}};e===null?
e=[i]:e.push(i),n++}}if(r.metadataDescriptorUrl!==void 0){let t=r.metadataDescriptorUrl;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/metadataDescriptorUrl",schemaPath:"\
#/properties/config/properties/metadataDescriptorUrl/type",keyword:"type",params:{type:b.properties.config.properties.metadataDescriptorUrl.
type}};e===null?e=[i]:e.push(i),n++}}if(r.xmlSigKeyInfoKeyNameTransformer!==void 0){let t=r.xmlSigKeyInfoKeyNameTransformer;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/xmlSigKeyInfoKeyNameTransformer",schemaPath:"#/properties/config/properties/xmlSigKeyInfoKeyNameTransformer/type",keyword:"\
type",params:{type:b.properties.config.properties.xmlSigKeyInfoKeyNameTransformer.type}};e===null?e=[i]:e.push(i),n++}}if(r.
allowCreate!==void 0){let t=r.allowCreate;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&
t!==null){const i={instancePath:p+"/config/allowCreate",schemaPath:"#/properties/config/properties/allowCreate/type",keyword:"\
type",params:{type:b.properties.config.properties.allowCreate.type}};e===null?e=[i]:e.push(i),n++}}if(r.forceAuthn!==void 0){
let t=r.forceAuthn;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/forceAuthn",schemaPath:"#/properties/config/properties/forceAuthn/type",keyword:"type",params:{type:b.properties.
config.properties.forceAuthn.type}};e===null?e=[i]:e.push(i),n++}}if(r.allowedClockSkew!==void 0){let t=r.allowedClockSkew;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/allowedClockSkew",schemaPath:"#/properties/config/properties/allowedClockSkew/type",keyword:"type",params:{type:b.properties.
config.properties.allowedClockSkew.type}};e===null?e=[i]:e.push(i),n++}}if(r.backchannelSupported!==void 0){let t=r.backchannelSupported;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/backchannelSupported",schemaPath:"#/properties/config/properties/backchannelSupported/type",keyword:"type",params:{type:b.
properties.config.properties.backchannelSupported.type}};e===null?e=[i]:e.push(i),n++}}if(r.loginHint!==void 0){let t=r.
loginHint;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/loginHint",schemaPath:"#/properties/config/properties/loginHint/type",keyword:"type",params:{type:b.properties.
config.properties.loginHint.type}};e===null?e=[i]:e.push(i),n++}}if(r.attributeConsumingServiceIndex!==void 0){let t=r.attributeConsumingServiceIndex;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/attributeConsumingServiceIndex",schemaPath:"#/properties/config/properties/attributeConsumingServiceIndex/type",keyword:"\
type",params:{type:b.properties.config.properties.attributeConsumingServiceIndex.type}};e===null?e=[i]:e.push(i),n++}}if(r.
attributeConsumingServiceName!==void 0){let t=r.attributeConsumingServiceName;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/attributeConsumingServiceName",schemaPath:"\
#/properties/config/properties/attributeConsumingServiceName/type",keyword:"type",params:{type:b.properties.config.properties.
attributeConsumingServiceName.type}};e===null?e=[i]:e.push(i),n++}}if(r.guiOrder!==void 0){let t=r.guiOrder;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/guiOrder",
schemaPath:"#/properties/config/properties/guiOrder/type",keyword:"type",params:{type:b.properties.config.properties.guiOrder.
type}};e===null?e=[i]:e.push(i),n++}}if(r.issuer!==void 0){let t=r.issuer;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/issuer",schemaPath:"#/properties/config/properties/\
issuer/type",keyword:"type",params:{type:b.properties.config.properties.issuer.type}};e===null?e=[i]:e.push(i),n++}}if(r.
authorizationUrl!==void 0){let t=r.authorizationUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){const i={instancePath:p+"/config/authorizationUrl",schemaPath:"#/properties/config/properties/autho\
rizationUrl/type",keyword:"type",params:{type:b.properties.config.properties.authorizationUrl.type}};e===null?e=[i]:e.push(
i),n++}}if(r.tokenUrl!==void 0){let t=r.tokenUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="b\
oolean"&&t!==null){const i={instancePath:p+"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/type",
keyword:"type",params:{type:b.properties.config.properties.tokenUrl.type}};e===null?e=[i]:e.push(i),n++}}if(r.userInfoUrl!==
void 0){let t=r.userInfoUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/userInfoUrl",schemaPath:"#/properties/config/properties/userInfoUrl/type",keyword:"type",params:{
type:b.properties.config.properties.userInfoUrl.type}};e===null?e=[i]:e.push(i),n++}}if(r.logoutUrl!==void 0){let t=r.logoutUrl;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/logoutUrl",schemaPath:"#/properties/config/properties/logoutUrl/type",keyword:"type",params:{type:b.properties.config.
properties.logoutUrl.type}};e===null?e=[i]:e.push(i),n++}}if(r.jwksUrl!==void 0){let t=r.jwksUrl;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/jwksUrl",schemaPath:"\
#/properties/config/properties/jwksUrl/type",keyword:"type",params:{type:b.properties.config.properties.jwksUrl.type}};e===
null?e=[i]:e.push(i),n++}}if(r.useJwksUrl!==void 0){let t=r.useJwksUrl;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/useJwksUrl",schemaPath:"#/properties/config/propert\
ies/useJwksUrl/type",keyword:"type",params:{type:b.properties.config.properties.useJwksUrl.type}};e===null?e=[i]:e.push(
i),n++}}if(r.clientId!==void 0){let t=r.clientId;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="b\
oolean"&&t!==null){const i={instancePath:p+"/config/clientId",schemaPath:"#/properties/config/properties/clientId/type",
keyword:"type",params:{type:b.properties.config.properties.clientId.type}};e===null?e=[i]:e.push(i),n++}}if(r.clientSecret!==
void 0){let t=r.clientSecret;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={
instancePath:p+"/config/clientSecret",schemaPath:"#/properties/config/properties/clientSecret/type",keyword:"type",params:{
type:b.properties.config.properties.clientSecret.type}};e===null?e=[i]:e.push(i),n++}}if(r.clientAuthMethod!==void 0){let t=r.
clientAuthMethod;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+
"/config/clientAuthMethod",schemaPath:"#/properties/config/properties/clientAuthMethod/type",keyword:"type",params:{type:b.
properties.config.properties.clientAuthMethod.type}};e===null?e=[i]:e.push(i),n++}}if(r.defaultScope!==void 0){let t=r.defaultScope;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/conf\
ig/defaultScope",schemaPath:"#/properties/config/properties/defaultScope/type",keyword:"type",params:{type:b.properties.
config.properties.defaultScope.type}};e===null?e=[i]:e.push(i),n++}}if(r.pkceEnabled!==void 0){let t=r.pkceEnabled;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/pkceEnable\
d",schemaPath:"#/properties/config/properties/pkceEnabled/type",keyword:"type",params:{type:b.properties.config.properties.
pkceEnabled.type}};e===null?e=[i]:e.push(i),n++}}if(r.pkceMethod!==void 0){let t=r.pkceMethod;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/pkceMethod",schemaPath:"#/proper\
ties/config/properties/pkceMethod/type",keyword:"type",params:{type:b.properties.config.properties.pkceMethod.type}};e===
null?e=[i]:e.push(i),n++}}if(r.prompt!==void 0){let t=r.prompt;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"&&t!==null){const i={instancePath:p+"/config/prompt",schemaPath:"#/properties/config/properties/promp\
t/type",keyword:"type",params:{type:b.properties.config.properties.prompt.type}};e===null?e=[i]:e.push(i),n++}}}else{const t={
instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),n++}}if(s.displayName!==void 0){let r=s.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/displa\
yName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:b.properties.displayName.type}};e===null?e=
[t]:e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:b.properties.enabled.type}};
e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"#/propert\
ies/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.firstBrokerLoginFlowAlias!==
void 0){let r=s.firstBrokerLoginFlowAlias;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/firstBrokerLoginFlo\
wAlias",schemaPath:"#/properties/firstBrokerLoginFlowAlias/type",keyword:"type",params:{type:b.properties.firstBrokerLoginFlowAlias.
type}};e===null?e=[t]:e.push(t),n++}}if(s.hideOnLogin!==void 0){let r=s.hideOnLogin;if(typeof r!="boolean"&&typeof r!="s\
tring"&&r!==null){const t={instancePath:p+"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/type",keyword:"type",params:{
type:b.properties.hideOnLogin.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/hideOnLogin",schemaPath:"#/properties/hideOnLogin/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.linkOnly!==void 0){let r=s.linkOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/linkOnly",schemaPath:"#/properties/linkOnly/type",keyword:"type",params:{type:b.properties.linkOnly.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/linkOnly",schemaPath:"#\
/properties/linkOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}
if(s.mappers!==void 0){let r=s.mappers;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)Ne(r[i],{instancePath:p+
"/mappers/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),n=e.length)}else{
const t={instancePath:p+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),n++}}if(s.organizationId!==void 0){let r=s.organizationId;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"type",params:{type:b.properties.organizationId.
type}};e===null?e=[t]:e.push(t),n++}}if(s.postBrokerLoginFlowAlias!==void 0){let r=s.postBrokerLoginFlowAlias;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/postBrokerLoginFlowAlias",schemaPath:"#/properties/postBrokerLoginFlowAlia\
s/type",keyword:"type",params:{type:b.properties.postBrokerLoginFlowAlias.type}};e===null?e=[t]:e.push(t),n++}}if(s.protected!==
void 0){let r=s.protected;if(typeof r!="boolean"&&r!==null){const t={instancePath:p+"/protected",schemaPath:"#/propertie\
s/protected/type",keyword:"type",params:{type:b.properties.protected.type}};e===null?e=[t]:e.push(t),n++}}if(s.providerId!==
void 0){let r=s.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/providerId",schemaPath:"#/properti\
es/providerId/type",keyword:"type",params:{type:b.properties.providerId.type}};e===null?e=[t]:e.push(t),n++}}if(s.saml!==
void 0&&(Oe(s.saml,{instancePath:p+"/saml",parentData:s,parentDataProperty:"saml",rootData:f})||(e=e===null?Oe.errors:e.
concat(Oe.errors),n=e.length)),s.storeToken!==void 0){let r=s.storeToken;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/storeToken",schemaPath:"#/properties/storeToken/type",keyword:"type",params:{type:b.properties.
storeToken.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/storeToken",
schemaPath:"#/properties/storeToken/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[
t]:e.push(t),n++}}if(s.trustEmail!==void 0){let r=s.trustEmail;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/trustEmail",schemaPath:"#/properties/trustEmail/type",keyword:"type",params:{type:b.properties.trustEmail.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/trustEmail",schemaPath:"\
#/properties/trustEmail/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.internalId!==void 0){let r=s.internalId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/internalId",
schemaPath:"#/properties/internalId/type",keyword:"type",params:{type:b.properties.internalId.type}};e===null?e=[t]:e.push(
t),n++}}if(s.types!==void 0){let r=s.types;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="st\
ring"){const o={instancePath:p+"/types/"+i,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/types",schemaPath:"#/properties/types/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.authenticateByDefault!==void 0){let r=s.authenticateByDefault;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/authenticateByDefault",schemaPath:"#/pro\
perties/authenticateByDefault/type",keyword:"type",params:{type:b.properties.authenticateByDefault.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/authenticateByDefault",schemaPath:"#/properti\
es/authenticateByDefault/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.updateProfileFirstLogin!==void 0){let r=s.updateProfileFirstLogin;if(typeof r!="boolean"&&typeof r!="string"&&
r!==null){const t={instancePath:p+"/updateProfileFirstLogin",schemaPath:"#/properties/updateProfileFirstLogin/type",keyword:"\
type",params:{type:b.properties.updateProfileFirstLogin.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(
r)){const t={instancePath:p+"/updateProfileFirstLogin",schemaPath:"#/properties/updateProfileFirstLogin/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.updateProfileFirstLoginMode!==void 0){
let r=s.updateProfileFirstLoginMode;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/updateProfileFirstLoginMo\
de",schemaPath:"#/properties/updateProfileFirstLoginMode/type",keyword:"type",params:{type:b.properties.updateProfileFirstLoginMode.
type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),n++}return ee.errors=e,n===0}const Jt=m.definitions.RolesRepresentation;function Ue(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!(r==="client"||r==="realm"||r==="application")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.client!==void 0){let r=s.client;if(r&&
typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)
F(i[l],{instancePath:p+"/client/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,parentData:i,parentDataProperty:l,rootData:f})||
(e=e===null?F.errors:e.concat(F.errors),n=e.length)}else{const o={instancePath:p+"/client/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/client/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=
[o]:e.push(o),n++}}else{const t={instancePath:p+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),n++}}if(s.realm!==void 0){let r=s.realm;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)F(r[i],{instancePath:p+"/realm/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?F.errors:e.concat(F.
errors),n=e.length)}else{const t={instancePath:p+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),n++}}if(s.application!==void 0){let r=s.application;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++)F(i[l],{instancePath:p+"/appli\
cation/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,parentData:i,parentDataProperty:l,rootData:f})||(e=e===null?F.errors:
e.concat(F.errors),n=e.length)}else{const o={instancePath:p+"/application/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/application/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),n++}return Ue.errors=e,n===0}const T=m.definitions.UserRepresentation,D=m.definitions.CredentialRepresentation;
function te(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!v.call(D.properties,r)){const t={instancePath:p,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.createdDate!==
void 0){let r=s.createdDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type:D.properties.createdDate.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/createdDate",schemaPath:"\
#/properties/createdDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.credentialData!==void 0){let r=s.credentialData;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/cre\
dentialData",schemaPath:"#/properties/credentialData/type",keyword:"type",params:{type:D.properties.credentialData.type}};
e===null?e=[t]:e.push(t),n++}}if(s.federationLink!==void 0){let r=s.federationLink;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/federationLink",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type:D.properties.
federationLink.type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:D.properties.id.type}};e===null?e=[t]:
e.push(t),n++}}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:D.
properties.priority.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/pri\
ority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.secretData!==void 0){let r=s.secretData;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/secretData",schemaPath:"#/properties/secretData/type",keyword:"type",params:{type:D.properties.secretData.type}};e===null?
e=[t]:e.push(t),n++}}if(s.temporary!==void 0){let r=s.temporary;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type:D.properties.temporary.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/temporary",schemaPath:"\
#/properties/temporary/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:D.properties.type.type}};e===null?e=[t]:e.push(t),n++}}if(s.userLabel!==void 0){
let r=s.userLabel;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/userLabel",schemaPath:"#/properties/userLab\
el/type",keyword:"type",params:{type:D.properties.userLabel.type}};e===null?e=[t]:e.push(t),n++}}if(s.value!==void 0){let r=s.
value;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/value",schemaPath:"#/properties/value/type",keyword:"ty\
pe",params:{type:D.properties.value.type}};e===null?e=[t]:e.push(t),n++}}if(s.algorithm!==void 0){let r=s.algorithm;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{
type:D.properties.algorithm.type}};e===null?e=[t]:e.push(t),n++}}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="o\
bject"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/config/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/config/additionalProperties/items/type",keyword:"type",params:{
type:D.properties.config.additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"\
/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/propertie\
s/config/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.counter!==void 0){let r=s.counter;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/counte\
r",schemaPath:"#/properties/counter/type",keyword:"type",params:{type:D.properties.counter.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/counter",schemaPath:"#/properties/counter/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.device!==void 0){let r=s.device;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/device",schemaPath:"#/properties/device/type",keyword:"type",
params:{type:D.properties.device.type}};e===null?e=[t]:e.push(t),n++}}if(s.digits!==void 0){let r=s.digits;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/digits",schemaPath:"#\
/properties/digits/type",keyword:"type",params:{type:D.properties.digits.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/digits",schemaPath:"#/properties/digits/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.hashIterations!==void 0){let r=s.hashIterations;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/hashIt\
erations",schemaPath:"#/properties/hashIterations/type",keyword:"type",params:{type:D.properties.hashIterations.type}};e===
null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/hashIterations",schemaPath:"#/prop\
erties/hashIterations/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}
if(s.hashedSaltedValue!==void 0){let r=s.hashedSaltedValue;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/ha\
shedSaltedValue",schemaPath:"#/properties/hashedSaltedValue/type",keyword:"type",params:{type:D.properties.hashedSaltedValue.
type}};e===null?e=[t]:e.push(t),n++}}if(s.period!==void 0){let r=s.period;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/period",schemaPath:"#/properties/period/type",keyword:"type",
params:{type:D.properties.period.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.salt!==void 0){let r=s.salt;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/salt",schemaPath:"\
#/properties/salt/type",keyword:"type",params:{type:D.properties.salt.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return te.errors=
e,n===0}const Rt=m.definitions.UserConsentRepresentation;function re(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="clientId"||r===
"createdDate"||r==="grantedClientScopes"||r==="lastUpdatedDate"||r==="grantedRealmRoles")){const t={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.
clientId!==void 0){let r=s.clientId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientId",schemaPath:"#/p\
roperties/clientId/type",keyword:"type",params:{type:Rt.properties.clientId.type}};e===null?e=[t]:e.push(t),n++}}if(s.createdDate!==
void 0){let r=s.createdDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type:Rt.properties.createdDate.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/createdDate",schemaPath:"\
#/properties/createdDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.grantedClientScopes!==void 0){let r=s.grantedClientScopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/grantedClientScopes/"+i,schemaPath:"#/properties/grantedClient\
Scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/g\
rantedClientScopes",schemaPath:"#/properties/grantedClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),n++}}if(s.lastUpdatedDate!==void 0){let r=s.lastUpdatedDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/lastUpdatedDate",schemaPath:"#/properties/lastUpdatedDate/t\
ype",keyword:"type",params:{type:Rt.properties.lastUpdatedDate.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&
!a.test(r)){const t={instancePath:p+"/lastUpdatedDate",schemaPath:"#/properties/lastUpdatedDate/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.grantedRealmRoles!==void 0){let r=s.grantedRealmRoles;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/grantedRea\
lmRoles/"+i,schemaPath:"#/properties/grantedRealmRoles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),n++}}else{const t={instancePath:p+"/grantedRealmRoles",schemaPath:"#/properties/grantedRealmRoles/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return re.errors=e,n===0}const St=m.definitions.FederatedIdentityRepresentation;
function ie(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!(r==="identityProvider"||r==="userId"||r==="userName")){const t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),n++}if(s.identityProvider!==void 0){let r=s.identityProvider;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/identityProvider",schemaPath:"#/properties/identityProvider/type",keyword:"type",params:{type:St.properties.identityProvider.
type}};e===null?e=[t]:e.push(t),n++}}if(s.userId!==void 0){let r=s.userId;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:St.properties.userId.type}};e===null?e=[t]:e.
push(t),n++}}if(s.userName!==void 0){let r=s.userName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/userNam\
e",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:St.properties.userName.type}};e===null?e=[t]:e.push(
t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
n++}return ie.errors=e,n===0}const q=m.definitions.IssuedVerifiableCredentialRepresentation;function se(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!v.call(q.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.clientBaseUrl!==void 0){let r=s.clientBaseUrl;if(typeof r!="str\
ing"&&r!==null){const t={instancePath:p+"/clientBaseUrl",schemaPath:"#/properties/clientBaseUrl/type",keyword:"type",params:{
type:q.properties.clientBaseUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.clientId!==void 0){let r=s.clientId;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:q.
properties.clientId.type}};e===null?e=[t]:e.push(t),n++}}if(s.clientName!==void 0){let r=s.clientName;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:p+"/clientName",schemaPath:"#/properties/clientName/type",keyword:"type",params:{type:q.
properties.clientName.type}};e===null?e=[t]:e.push(t),n++}}if(s.credentialType!==void 0){let r=s.credentialType;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/credentialType",schemaPath:"#/properties/credentialType/type",keyword:"typ\
e",params:{type:q.properties.credentialType.type}};e===null?e=[t]:e.push(t),n++}}if(s.expiresAt!==void 0){let r=s.expiresAt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/expire\
sAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:q.properties.expiresAt.type}};e===null?e=[t]:e.
push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/expiresAt",schemaPath:"#/properties/expiresAt/p\
attern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.
id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:q.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.issuedAt!==void 0){let r=s.issuedAt;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/issuedAt",schemaPath:"#/pro\
perties/issuedAt/type",keyword:"type",params:{type:q.properties.issuedAt.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/issuedAt",schemaPath:"#/properties/issuedAt/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.revision!==void 0){let r=s.revision;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:q.
properties.revision.type}};e===null?e=[t]:e.push(t),n++}}if(s.userId!==void 0){let r=s.userId;if(typeof r!="string"&&r!==
null){const t={instancePath:p+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:q.properties.userId.
type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),n++}return se.errors=e,n===0}const Qt=m.definitions.UserProfileMetadata,z=m.definitions.UserProfileAttributeMetadata;
function qe(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!v.call(z.properties,r)){const t={instancePath:p,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.annotations!==
void 0){let r=s.annotations;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const t={instancePath:p+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.defaultValue!==
void 0){let r=s.defaultValue;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/defaultValue",schemaPath:"#/prop\
erties/defaultValue/type",keyword:"type",params:{type:z.properties.defaultValue.type}};e===null?e=[t]:e.push(t),n++}}if(s.
displayName!==void 0){let r=s.displayName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/displayName",schemaPath:"\
#/properties/displayName/type",keyword:"type",params:{type:z.properties.displayName.type}};e===null?e=[t]:e.push(t),n++}}
if(s.group!==void 0){let r=s.group;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/group",schemaPath:"#/prope\
rties/group/type",keyword:"type",params:{type:z.properties.group.type}};e===null?e=[t]:e.push(t),n++}}if(s.multivalued!==
void 0){let r=s.multivalued;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/multivalued",
schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type:z.properties.multivalued.type}};e===null?e=[t]:e.
push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/multivalued",schemaPath:"#/properties/multivalu\
ed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){
let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:z.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.readOnly!==void 0){let r=s.readOnly;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"\
type",params:{type:z.properties.readOnly.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/readOnly",schemaPath:"#/properties/readOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file)\
:.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.required!==void 0){let r=s.required;if(typeof r!="boolean"&&typeof r!="str\
ing"&&r!==null){const t={instancePath:p+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:z.
properties.required.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/req\
uired",schemaPath:"#/properties/required/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.validators!==void 0){let r=s.validators;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:p+"/validators/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/validators/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/validators",schemaPath:"#/properties/validators/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),n++}return qe.errors=e,n===0}const Tt=m.definitions.UserProfileAttributeGroupMetadata;
function xe(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!(r==="annotations"||r==="displayDescription"||r==="displayHeader"||r==="na\
me")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.annotations!==void 0){let r=s.annotations;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
const t={instancePath:p+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),n++}}if(s.displayDescription!==void 0){let r=s.displayDescription;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/displayDescription",schemaPath:"#/properties/displayDescription/type",keyword:"type",params:{type:Tt.
properties.displayDescription.type}};e===null?e=[t]:e.push(t),n++}}if(s.displayHeader!==void 0){let r=s.displayHeader;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/displayHeader",schemaPath:"#/properties/displayHeader/type",keyword:"type",
params:{type:Tt.properties.displayHeader.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Tt.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),n++}return xe.errors=e,n===0}function ne(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="attributes"||r===
"groups")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.attributes!==void 0){let r=s.attributes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)qe(r[i],{instancePath:p+"/attributes/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?qe.errors:e.concat(
qe.errors),n=e.length)}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.groups!==void 0){let r=s.groups;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)xe(r[i],{instancePath:p+"/groups/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?
xe.errors:e.concat(xe.errors),n=e.length)}else{const t={instancePath:p+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ne.errors=e,n===0}const he=m.definitions.UserVerifiableCredentialRepresentation;
function pe(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!(r==="createdDate"||r==="credentialConfigurationId"||r==="credentialScopeN\
ame"||r==="revision"||r==="updatedDate"||r==="userAttributes")){const t={instancePath:p,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.createdDate!==void 0){
let r=s.createdDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/createdDate",schemaPath:"#/properties/createdDate/type",keyword:"type",params:{type:he.properties.createdDate.type}};e===
null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/createdDate",schemaPath:"#/propert\
ies/createdDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.
credentialConfigurationId!==void 0){let r=s.credentialConfigurationId;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/credentialConfigurationId",schemaPath:"#/properties/credentialConfigurationId/type",keyword:"type",params:{type:he.properties.
credentialConfigurationId.type}};e===null?e=[t]:e.push(t),n++}}if(s.credentialScopeName!==void 0){let r=s.credentialScopeName;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/credentialScopeName",schemaPath:"#/properties/credentialScope\
Name/type",keyword:"type",params:{type:he.properties.credentialScopeName.type}};e===null?e=[t]:e.push(t),n++}}if(s.revision!==
void 0){let r=s.revision;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/revision",schemaPath:"#/properties/r\
evision/type",keyword:"type",params:{type:he.properties.revision.type}};e===null?e=[t]:e.push(t),n++}}if(s.updatedDate!==
void 0){let r=s.updatedDate;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/updatedDate",schemaPath:"#/properties/updatedDate/type",keyword:"type",params:{type:he.properties.updatedDate.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/updatedDate",schemaPath:"\
#/properties/updatedDate/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.userAttributes!==void 0){let r=s.userAttributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="num\
ber"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/userAttributes/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+l,schemaPath:"#/properties/userAttributes/additionalProperties/items/type",keyword:"type",params:{type:he.properties.
userAttributes.additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/userAttri\
butes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userAttributes/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/userAttributes",schemaPath:"#/\
properties/userAttributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return pe.errors=e,n===0}const Dt=m.
definitions.SocialLinkRepresentation;function oe(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="socialProvider"||r==="socialUserI\
d"||r==="socialUsername")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.socialProvider!==void 0){let r=s.socialProvider;if(typeof r!="s\
tring"&&r!==null){const t={instancePath:p+"/socialProvider",schemaPath:"#/properties/socialProvider/type",keyword:"type",
params:{type:Dt.properties.socialProvider.type}};e===null?e=[t]:e.push(t),n++}}if(s.socialUserId!==void 0){let r=s.socialUserId;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/socialUserId",schemaPath:"#/properties/socialUserId/type",keyword:"\
type",params:{type:Dt.properties.socialUserId.type}};e===null?e=[t]:e.push(t),n++}}if(s.socialUsername!==void 0){let r=s.
socialUsername;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/socialUsername",schemaPath:"#/properties/socia\
lUsername/type",keyword:"type",params:{type:Dt.properties.socialUsername.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return oe.errors=
e,n===0}function le(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const r in s)if(!v.call(T.properties,r)){const t={instancePath:p,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.clientRoles!==
void 0){let r=s.clientRoles;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(i)){
const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="b\
oolean"){const u={instancePath:p+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties\
/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:T.properties.clientRoles.additionalProperties.
items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/clientRoles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),n++}}else{const t={instancePath:p+"/clientRoles",schemaPath:"#/properties/clientRoles/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.credentials!==void 0){let r=s.credentials;if(Array.isArray(r)){
const t=r.length;for(let i=0;i<t;i++)te(r[i],{instancePath:p+"/credentials/"+i,parentData:r,parentDataProperty:i,rootData:f})||
(e=e===null?te.errors:e.concat(te.errors),n=e.length)}else{const t={instancePath:p+"/credentials",schemaPath:"#/properti\
es/credentials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.groups!==void 0){let r=s.groups;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/groups/"+i,
schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),n++}}if(s.realmRoles!==void 0){let r=s.realmRoles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!=
"string"){const o={instancePath:p+"/realmRoles/"+i,schemaPath:"#/properties/realmRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/realmRoles",schemaPath:"#/properties/realmR\
oles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.requiredActions!==void 0){let r=s.requiredActions;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/requiredAc\
tions/"+i,schemaPath:"#/properties/requiredActions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),n++}}else{const t={instancePath:p+"/requiredActions",schemaPath:"#/properties/requiredActions/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.serviceAccountClientId!==void 0){let r=s.serviceAccountClientId;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/serviceAccountClientId",schemaPath:"#/properties/serviceAccountClientId/ty\
pe",keyword:"type",params:{type:T.properties.serviceAccountClientId.type}};e===null?e=[t]:e.push(t),n++}}if(s.username!==
void 0){let r=s.username;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/username",schemaPath:"#/properties/u\
sername/type",keyword:"type",params:{type:T.properties.username.type}};e===null?e=[t]:e.push(t),n++}}if(s.access!==void 0){
let r=s.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="boolean"&&typeof i!=
"string"&&i!==null){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/access/additionalProperties/type",keyword:"type",params:{type:T.properties.access.additionalProperties.type}};e===null?
e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.\
*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/access",schemaPath:"#/properties/access/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r==
"object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(!Array.isArray(i)&&typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:T.properties.attributes.
additionalProperties.type}};e===null?e=[o]:e.push(o),n++}if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/attributes/"+t.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"\
type",params:{type:T.properties.attributes.additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}}else{const t={
instancePath:p+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),n++}}if(s.clientConsents!==void 0){let r=s.clientConsents;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)re(r[i],{instancePath:p+"/clientConsents/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?re.errors:
e.concat(re.errors),n=e.length)}else{const t={instancePath:p+"/clientConsents",schemaPath:"#/properties/clientConsents/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.createdTimestamp!==void 0){let r=s.createdTimestamp;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/create\
dTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type:T.properties.createdTimestamp.type}};
e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/createdTimestamp",schemaPath:"\
#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(
t),n++}}if(s.disableableCredentialTypes!==void 0){let r=s.disableableCredentialTypes;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/disableableCredentialTypes/"+i,schemaPath:"#/pro\
perties/disableableCredentialTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/disableableCredentialTypes",schemaPath:"#/properties/disableableCredentialTypes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.email!==void 0){let r=s.email;if(typeof r!="string"&&r!==
null){const t={instancePath:p+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:T.properties.email.
type}};e===null?e=[t]:e.push(t),n++}}if(s.emailVerified!==void 0){let r=s.emailVerified;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",
params:{type:T.properties.emailVerified.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/emailVerified",schemaPath:"#/properties/emailVerified/pattern",keyword:"pattern",params:{pattern:"^\\$\\(\
(env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:T.
properties.enabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enab\
led",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=
[t]:e.push(t),n++}}if(s.federatedIdentities!==void 0){let r=s.federatedIdentities;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)ie(r[i],{instancePath:p+"/federatedIdentities/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=
e===null?ie.errors:e.concat(ie.errors),n=e.length)}else{const t={instancePath:p+"/federatedIdentities",schemaPath:"#/pro\
perties/federatedIdentities/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.federationLink!==
void 0){let r=s.federationLink;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/federationLink",schemaPath:"#/\
properties/federationLink/type",keyword:"type",params:{type:T.properties.federationLink.type}};e===null?e=[t]:e.push(t),
n++}}if(s.firstName!==void 0){let r=s.firstName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/firstName",schemaPath:"\
#/properties/firstName/type",keyword:"type",params:{type:T.properties.firstName.type}};e===null?e=[t]:e.push(t),n++}}if(s.
id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:T.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.issuedVerifiableCredentials!==void 0){
let r=s.issuedVerifiableCredentials;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)se(r[i],{instancePath:p+"/\
issuedVerifiableCredentials/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?se.errors:e.concat(se.errors),
n=e.length)}else{const t={instancePath:p+"/issuedVerifiableCredentials",schemaPath:"#/properties/issuedVerifiableCredent\
ials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.lastName!==void 0){let r=s.lastName;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"ty\
pe",params:{type:T.properties.lastName.type}};e===null?e=[t]:e.push(t),n++}}if(s.notBefore!==void 0){let r=s.notBefore;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/notBefore",schemaPath:"\
#/properties/notBefore/type",keyword:"type",params:{type:T.properties.notBefore.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",
params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.self!==void 0){let r=s.self;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type:T.properties.
self.type}};e===null?e=[t]:e.push(t),n++}}if(s.userProfileMetadata!==void 0&&(ne(s.userProfileMetadata,{instancePath:p+"\
/userProfileMetadata",parentData:s,parentDataProperty:"userProfileMetadata",rootData:f})||(e=e===null?ne.errors:e.concat(
ne.errors),n=e.length)),s.verifiableCredentials!==void 0){let r=s.verifiableCredentials;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)pe(r[i],{instancePath:p+"/verifiableCredentials/"+i,parentData:r,parentDataProperty:i,rootData:f})||
(e=e===null?pe.errors:e.concat(pe.errors),n=e.length)}else{const t={instancePath:p+"/verifiableCredentials",schemaPath:"\
#/properties/verifiableCredentials/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.applicationRoles!==
void 0){let r=s.applicationRoles;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(Array.isArray(
i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){const u={instancePath:p+"/applicationRoles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/pro\
perties/applicationRoles/additionalProperties/items/type",keyword:"type",params:{type:T.properties.applicationRoles.additionalProperties.
items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/applicationRoles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/applicationRoles/additionalProperties/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/applicationRoles",schemaPath:"#/properties/applicationRoles/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.origin!==void 0){let r=s.origin;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:T.
properties.origin.type}};e===null?e=[t]:e.push(t),n++}}if(s.socialLinks!==void 0){let r=s.socialLinks;if(Array.isArray(r)){
const t=r.length;for(let i=0;i<t;i++)oe(r[i],{instancePath:p+"/socialLinks/"+i,parentData:r,parentDataProperty:i,rootData:f})||
(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)}else{const t={instancePath:p+"/socialLinks",schemaPath:"#/properti\
es/socialLinks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.totp!==void 0){let r=s.totp;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/totp",schemaPath:"#/properties/totp/type",
keyword:"type",params:{type:T.properties.totp.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/totp",schemaPath:"#/properties/totp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),n++}return le.errors=e,n===0}const Yt=m.definitions.Verify,Xt=m.definitions.Service,qt=m.definitions.
Probe;function Be(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.request===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(r!=="request"){let t=s[r];if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&!Array.isArray(t)){const i={instancePath:p+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:qt.additionalProperties.type}};e===null?e=[i]:
e.push(i),n++}if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++){let l=t[o];if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const y={instancePath:p+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/additionalPro\
perties/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),n++}}}}if(s.request!==void 0&&typeof s.
request!="string"){const r={instancePath:p+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),n++}return Be.errors=e,n===0}function Ge(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),n++}if(s.url===void 0){
const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:e.push(
r),n++}for(const r in s)if(!(r==="name"||r==="url"||r==="probes")){const t={instancePath:p,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(s.url!==void 0&&typeof s.url!="string"){const r={instancePath:p+"/url",schemaPath:"#/pro\
perties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.probes!==void 0){let r=s.probes;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)Be(r[i],{instancePath:p+"/probes/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?Be.errors:e.concat(Be.errors),n=e.length)}else{const t={instancePath:p+"/probes",schemaPath:"#\
/properties/probes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Ge.errors=e,n===0}function _e(s,{
instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(r!=="services"){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.services!==void 0){let r=s.services;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)Ge(r[i],{instancePath:p+"/services/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),n=e.length)}else{const t={instancePath:p+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return _e.errors=e,n===0}const jt=m.
definitions.AuthenticatorConfigRepresentation;function We(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.alias===void 0){const r={instancePath:p,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"alias"}};e===null?e=[r]:e.push(r),n++}for(const r in s)if(!(r==="al\
ias"||r==="config"||r==="id")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.alias!==void 0&&typeof s.alias!="string"){const r={instancePath:p+
"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.config!==
void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:jt.properties.config.additionalProperties.
type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:jt.properties.id.type}};e===
null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),n++}return We.errors=e,n===0}const Zt=m.definitions.ClientPoliciesRepresentation,ze=m.definitions.ClientPolicyRepresentation,
xt=m.definitions.ClientPolicyConditionRepresentation;function Ve(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="condition"||r===
"configuration")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.condition!==void 0){let r=s.condition;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type:xt.properties.condition.type}};e===null?
e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),n++}return Ve.errors=e,n===0}function ae(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="conditions"||r==="description"||r===
"enabled"||r==="mode"||r==="name"||r==="profiles")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.conditions!==void 0){let r=s.conditions;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)Ve(r[i],{instancePath:p+"/conditions/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),n=e.length)}else{const t={instancePath:p+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){
let r=s.description;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:ze.properties.description.type}};e===null?e=[t]:e.push(t),n++}}if(s.enabled!==
void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/enabled",schemaPath:"\
#/properties/enabled/type",keyword:"type",params:{type:ze.properties.enabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"&&
r!==null){const t={instancePath:p+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:ze.properties.
mode.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ze.properties.name.type}};e===null?e=[t]:e.push(
t),n++}}if(s.profiles!==void 0){let r=s.profiles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!=
"string"){const o={instancePath:p+"/profiles/"+i,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/profiles",schemaPath:"#/properties/profiles/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ae.errors=e,n===0}function Ke(s,{instancePath:p="",parentData:d,
parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"globalPolicies"||r==="policies")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.globalPolicies!==void 0){let r=s.globalPolicies;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)ae(r[i],{instancePath:p+"/globalPolicies/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.length)}else{const t={instancePath:p+"/globalPolicies",schemaPath:"\
#/properties/globalPolicies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.policies!==void 0){
let r=s.policies;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)ae(r[i],{instancePath:p+"/policies/"+i,parentData:r,
parentDataProperty:i,rootData:f})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.length)}else{const t={instancePath:p+"/\
policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Ke.
errors=e,n===0}const er=m.definitions.ClientProfilesRepresentation,Mt=m.definitions.ClientProfileRepresentation,Bt=m.definitions.
ClientPolicyExecutorRepresentation;function He(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="configuration"||r==="executor")){
const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.executor!==void 0){let r=s.executor;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:Bt.properties.executor.type}};e===null?e=
[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),n++}return He.errors=e,n===0}function ye(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="description"||r==="executors"||r===
"name")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Mt.properties.description.type}};e===
null?e=[t]:e.push(t),n++}}if(s.executors!==void 0){let r=s.executors;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)He(r[i],{instancePath:p+"/executors/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?He.errors:e.concat(
He.errors),n=e.length)}else{const t={instancePath:p+"/executors",schemaPath:"#/properties/executors/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Mt.properties.name.type}};e===null?
e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),n++}return ye.errors=e,n===0}function Je(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="globalProfiles"||r==="profiles")){
const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.globalProfiles!==void 0){let r=s.globalProfiles;if(Array.isArray(r)){const t=r.length;
for(let i=0;i<t;i++)ye(r[i],{instancePath:p+"/globalProfiles/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===
null?ye.errors:e.concat(ye.errors),n=e.length)}else{const t={instancePath:p+"/globalProfiles",schemaPath:"#/properties/g\
lobalProfiles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.profiles!==void 0){let r=s.
profiles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)ye(r[i],{instancePath:p+"/profiles/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length)}else{const t={instancePath:p+"/profiles",schemaPath:"\
#/properties/profiles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Je.errors=e,n===0}const Qe=m.
definitions.ScopeMappingRepresentation;function x(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="client"||r==="clientScope"||r==="\
roles"||r==="self"||r==="clientTemplate")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.client!==void 0){let r=s.client;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:Qe.
properties.client.type}};e===null?e=[t]:e.push(t),n++}}if(s.clientScope!==void 0){let r=s.clientScope;if(typeof r!="stri\
ng"&&r!==null){const t={instancePath:p+"/clientScope",schemaPath:"#/properties/clientScope/type",keyword:"type",params:{
type:Qe.properties.clientScope.type}};e===null?e=[t]:e.push(t),n++}}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/roles/"+i,schemaPath:"#/pro\
perties/roles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.self!==
void 0){let r=s.self;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/self",schemaPath:"#/properties/self/type",
keyword:"type",params:{type:Qe.properties.self.type}};e===null?e=[t]:e.push(t),n++}}if(s.clientTemplate!==void 0){let r=s.
clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientTemplate",schemaPath:"#/properties/clien\
tTemplate/type",keyword:"type",params:{type:Qe.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return x.errors=e,
n===0}const V=m.definitions.OrganizationRepresentation,It=m.definitions.OrganizationDomainRepresentation;function Ye(s,{
instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(!(r==="name"||r==="verified")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.name!==void 0){let r=s.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:It.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}if(s.verified!==void 0){let r=s.verified;if(typeof r!="boolean"&&typeof r!="st\
ring"&&r!==null){const t={instancePath:p+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:It.
properties.verified.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/ver\
ified",schemaPath:"#/properties/verified/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),n++}return Ye.errors=e,n===0}const S=m.definitions.MemberRepresentation;function Xe(s,{instancePath:p="",parentData:d,
parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!v.
call(S.properties,t)){const i={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[i]:e.push(i),n++}if(s.access!==void 0){let t=s.access;if(t&&typeof t=="object"&&!Array.
isArray(t))for(const i in t){let o=t[i];if(typeof o!="boolean"&&typeof o!="string"&&o!==null){const l={instancePath:p+"/\
access/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/type",keyword:"ty\
pe",params:{type:S.properties.access.additionalProperties.type}};e===null?e=[l]:e.push(l),n++}if(typeof o=="string"&&!a.
test(o)){const l={instancePath:p+"/access/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/access/add\
itionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[l]:e.push(l),n++}}else{
const i={instancePath:p+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),n++}}if(s.attributes!==void 0){let t=s.attributes;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){
let o=t[i];if(!Array.isArray(o)&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){
const l={instancePath:p+"/attributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/addi\
tionalProperties/type",keyword:"type",params:{type:S.properties.attributes.additionalProperties.type}};e===null?e=[l]:e.
push(l),n++}if(Array.isArray(o)){const l=o.length;for(let y=0;y<l;y++){let u=o[y];if(typeof u!="string"&&!(typeof u=="nu\
mber"&&isFinite(u))&&typeof u!="boolean"){const P={instancePath:p+"/attributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+y,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type:S.properties.attributes.
additionalProperties.items.type}};e===null?e=[P]:e.push(P),n++}}}}else{const i={instancePath:p+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.clientConsents!==
void 0){let t=s.clientConsents;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)re(t[o],{instancePath:p+"/clien\
tConsents/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?re.errors:e.concat(re.errors),n=e.length)}else{
const i={instancePath:p+"/clientConsents",schemaPath:"#/properties/clientConsents/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[i]:e.push(i),n++}}if(s.clientRoles!==void 0){let t=s.clientRoles;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const i in t){let o=t[i];if(Array.isArray(o)){const l=o.length;for(let y=0;y<l;y++){let u=o[y];if(typeof u!="stri\
ng"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const P={instancePath:p+"/clientRoles/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/clientRoles/additionalProperties/items/type",keyword:"type",params:{type:S.
properties.clientRoles.additionalProperties.items.type}};e===null?e=[P]:e.push(P),n++}}}else{const l={instancePath:p+"/c\
lientRoles/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientRoles/additionalProperties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/clientRoles",schemaPath:"#/pro\
perties/clientRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.createdTimestamp!==void 0){
let t=s.createdTimestamp;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={
instancePath:p+"/createdTimestamp",schemaPath:"#/properties/createdTimestamp/type",keyword:"type",params:{type:S.properties.
createdTimestamp.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/create\
dTimestamp",schemaPath:"#/properties/createdTimestamp/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.credentials!==void 0){let t=s.credentials;if(Array.isArray(t)){const i=t.length;for(let o=0;o<
i;o++)te(t[o],{instancePath:p+"/credentials/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?te.errors:e.
concat(te.errors),n=e.length)}else{const i={instancePath:p+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.disableableCredentialTypes!==void 0){let t=s.disableableCredentialTypes;
if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/disableabl\
eCredentialTypes/"+o,schemaPath:"#/properties/disableableCredentialTypes/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/disableableCredentialTypes",schemaPath:"#/properties/disabl\
eableCredentialTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.email!==void 0){let t=s.
email;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/email",schemaPath:"#/properties/email/type",keyword:"ty\
pe",params:{type:S.properties.email.type}};e===null?e=[i]:e.push(i),n++}}if(s.emailVerified!==void 0){let t=s.emailVerified;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/emailVerified",schemaPath:"#/properties/\
emailVerified/type",keyword:"type",params:{type:S.properties.emailVerified.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/emailVerified",schemaPath:"#/properties/emailVerified/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.enabled!==void 0){let t=s.enabled;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:S.properties.enabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\\
((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.federatedIdentities!==void 0){let t=s.federatedIdentities;if(Array.
isArray(t)){const i=t.length;for(let o=0;o<i;o++)ie(t[o],{instancePath:p+"/federatedIdentities/"+o,parentData:t,parentDataProperty:o,
rootData:f})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length)}else{const i={instancePath:p+"/federatedIdentities",
schemaPath:"#/properties/federatedIdentities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.
federationLink!==void 0){let t=s.federationLink;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/federationLin\
k",schemaPath:"#/properties/federationLink/type",keyword:"type",params:{type:S.properties.federationLink.type}};e===null?
e=[i]:e.push(i),n++}}if(s.firstName!==void 0){let t=s.firstName;if(typeof t!="string"&&t!==null){const i={instancePath:p+
"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:S.properties.firstName.type}};e===null?
e=[i]:e.push(i),n++}}if(s.groups!==void 0){let t=s.groups;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!=
"string"){const l={instancePath:p+"/groups/"+o,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.id!==void 0){let t=s.id;if(typeof t!="string"&&t!==null){
const i={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:S.properties.id.type}};e===null?
e=[i]:e.push(i),n++}}if(s.issuedVerifiableCredentials!==void 0){let t=s.issuedVerifiableCredentials;if(Array.isArray(t)){
const i=t.length;for(let o=0;o<i;o++)se(t[o],{instancePath:p+"/issuedVerifiableCredentials/"+o,parentData:t,parentDataProperty:o,
rootData:f})||(e=e===null?se.errors:e.concat(se.errors),n=e.length)}else{const i={instancePath:p+"/issuedVerifiableCrede\
ntials",schemaPath:"#/properties/issuedVerifiableCredentials/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),n++}}if(s.lastName!==void 0){let t=s.lastName;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/lastN\
ame",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:S.properties.lastName.type}};e===null?e=[i]:e.push(
i),n++}}if(s.membershipType!==void 0){let t=s.membershipType;const i=n;let o=!1;const l=n;if(!(t==="UNMANAGED"||t==="MAN\
AGED"||t===null)){const y={instancePath:p+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:S.properties.membershipType.anyOf[0].enum}};e===null?e=[y]:e.push(y),n++}var r=l===n;if(o=o||
r,!o){const y=n;if(typeof t=="string"){if(!a.test(t)){const P={instancePath:p+"/membershipType",schemaPath:"#/properties\
/membershipType/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[P]:e.push(P),
n++}}else{const P={instancePath:p+"/membershipType",schemaPath:"#/properties/membershipType/anyOf/1/type",keyword:"type",
params:{type:"string"}};e===null?e=[P]:e.push(P),n++}var r=y===n;o=o||r}if(o)n=i,e!==null&&(i?e.length=i:e=null);else{const y={
instancePath:p+"/membershipType",schemaPath:"#/properties/membershipType/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:
e.push(y),n++}}if(s.notBefore!==void 0){let t=s.notBefore;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!=
"string"&&t!==null){const i={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{
type:S.properties.notBefore.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+
"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.realmRoles!==void 0){let t=s.realmRoles;if(Array.isArray(t)){const i=t.length;for(let o=0;o<
i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/realmRoles/"+o,schemaPath:"#/properties/realmRoles/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/realmRoles",schemaPath:"\
#/properties/realmRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.requiredActions!==
void 0){let t=s.requiredActions;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={
instancePath:p+"/requiredActions/"+o,schemaPath:"#/properties/requiredActions/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/requiredActions",schemaPath:"#/properties/required\
Actions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.self!==void 0){let t=s.self;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type:S.properties.
self.type}};e===null?e=[i]:e.push(i),n++}}if(s.serviceAccountClientId!==void 0){let t=s.serviceAccountClientId;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/serviceAccountClientId",schemaPath:"#/properties/serviceAccountClientId/ty\
pe",keyword:"type",params:{type:S.properties.serviceAccountClientId.type}};e===null?e=[i]:e.push(i),n++}}if(s.userProfileMetadata!==
void 0&&(ne(s.userProfileMetadata,{instancePath:p+"/userProfileMetadata",parentData:s,parentDataProperty:"userProfileMet\
adata",rootData:f})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length)),s.username!==void 0){let t=s.username;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:S.
properties.username.type}};e===null?e=[i]:e.push(i),n++}}if(s.verifiableCredentials!==void 0){let t=s.verifiableCredentials;
if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)pe(t[o],{instancePath:p+"/verifiableCredentials/"+o,parentData:t,
parentDataProperty:o,rootData:f})||(e=e===null?pe.errors:e.concat(pe.errors),n=e.length)}else{const i={instancePath:p+"/\
verifiableCredentials",schemaPath:"#/properties/verifiableCredentials/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(s.applicationRoles!==void 0){let t=s.applicationRoles;if(t&&typeof t=="object"&&!Array.isArray(t))
for(const i in t){let o=t[i];if(Array.isArray(o)){const l=o.length;for(let y=0;y<l;y++){let u=o[y];if(typeof u!="string"&&
!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const P={instancePath:p+"/applicationRoles/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/applicationRoles/additionalProperties/items/type",keyword:"type",params:{
type:S.properties.applicationRoles.additionalProperties.items.type}};e===null?e=[P]:e.push(P),n++}}}else{const l={instancePath:p+
"/applicationRoles/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/applicationRoles/additionalProper\
ties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/applicatio\
nRoles",schemaPath:"#/properties/applicationRoles/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
n++}}if(s.origin!==void 0){let t=s.origin;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/origin",schemaPath:"\
#/properties/origin/type",keyword:"type",params:{type:S.properties.origin.type}};e===null?e=[i]:e.push(i),n++}}if(s.socialLinks!==
void 0){let t=s.socialLinks;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)oe(t[o],{instancePath:p+"/socialLi\
nks/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)}else{const i={
instancePath:p+"/socialLinks",schemaPath:"#/properties/socialLinks/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(s.totp!==void 0){let t=s.totp;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+
"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type:S.properties.totp.type}};e===null?e=[i]:e.push(i),
n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/totp",schemaPath:"#/properties/totp/pattern",keyword:"p\
attern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}return Xe.errors=e,n===0}function Ze(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!v.call(V.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.alias!==void 0){let r=s.alias;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:V.properties.alias.type}};
e===null?e=[t]:e.push(t),n++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(Array.isArray(i)){const o=i.length;for(let l=0;l<o;l++){let y=i[l];if(typeof y!="string"&&!(typeof y=="num\
ber"&&isFinite(y))&&typeof y!="boolean"){const u={instancePath:p+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+l,schemaPath:"#/properties/attributes/additionalProperties/items/type",keyword:"type",params:{type:V.properties.attributes.
additionalProperties.items.type}};e===null?e=[u]:e.push(u),n++}}}else{const o={instancePath:p+"/attributes/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:V.properties.description.type}};e===null?e=[t]:e.push(t),n++}}if(s.domains!==void 0){let r=s.domains;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)Ye(r[i],{instancePath:p+"/domains/"+i,parentData:r,parentDataProperty:i,rootData:f})||
(e=e===null?Ye.errors:e.concat(Ye.errors),n=e.length)}else{const t={instancePath:p+"/domains",schemaPath:"#/properties/d\
omains/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:V.properties.enabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(
r)){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\\
((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.groups!==void 0){let r=s.groups;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)W(r[i],{instancePath:p+"/groups/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?
W.errors:e.concat(W.errors),n=e.length)}else{const t={instancePath:p+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:V.properties.id.type}};e===null?
e=[t]:e.push(t),n++}}if(s.identityProviders!==void 0){let r=s.identityProviders;if(Array.isArray(r)){const t=r.length;for(let i=0;i<
t;i++)ee(r[i],{instancePath:p+"/identityProviders/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?ee.errors:
e.concat(ee.errors),n=e.length)}else{const t={instancePath:p+"/identityProviders",schemaPath:"#/properties/identityProvi\
ders/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.members!==void 0){let r=s.members;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)Xe(r[i],{instancePath:p+"/members/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),n=e.length)}else{const t={instancePath:p+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.
name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:V.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.redirectUrl!==void 0){let r=s.redirectUrl;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/redirectUrl",schemaPath:"#/properties/redirectUrl/type",keyword:"type",params:{
type:V.properties.redirectUrl.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return Ze.errors=e,n===0}const fe=m.definitions.RequiredActionProviderRepresentation;
function et(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!(r==="alias"||r==="config"||r==="defaultAction"||r==="enabled"||r==="name"||
r==="priority"||r==="providerId")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.alias!==void 0){let r=s.alias;if(typeof r!="strin\
g"&&r!==null){const t={instancePath:p+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:fe.properties.
alias.type}};e===null?e=[t]:e.push(t),n++}}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/additionalPr\
operties/type",keyword:"type",params:{type:fe.properties.config.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{
const t={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),n++}}if(s.defaultAction!==void 0){let r=s.defaultAction;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/defaultAction",schemaPath:"#/properties/defaultAction/type",keyword:"type",params:{type:fe.
properties.defaultAction.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/defaultAction",schemaPath:"#/properties/defaultAction/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)\
$"}};e===null?e=[t]:e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:fe.properties.
enabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"\
#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}
if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:fe.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.priority!==void 0){
let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:fe.properties.priority.type}};e===null?e=
[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/priority",schemaPath:"#/properties/priori\
ty/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.providerId!==
void 0){let r=s.providerId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/providerId",schemaPath:"#/properti\
es/providerId/type",keyword:"type",params:{type:fe.properties.providerId.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return et.errors=
e,n===0}const $e=m.definitions.UserFederationMapperRepresentation;function tt(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="config"||r==="f\
ederationMapperType"||r==="federationProviderDisplayName"||r==="id"||r==="name")){const t={instancePath:p,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.config!==
void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type:$e.properties.config.additionalProperties.
type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.federationMapperType!==void 0){let r=s.federationMapperType;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/federationMapperType",schemaPath:"#/properties/federationMapp\
erType/type",keyword:"type",params:{type:$e.properties.federationMapperType.type}};e===null?e=[t]:e.push(t),n++}}if(s.federationProviderDisplayName!==
void 0){let r=s.federationProviderDisplayName;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/federationProvi\
derDisplayName",schemaPath:"#/properties/federationProviderDisplayName/type",keyword:"type",params:{type:$e.properties.federationProviderDisplayName.
type}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:$e.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:$e.properties.name.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return tt.errors=e,n===0}const K=m.
definitions.UserFederationProviderRepresentation;function rt(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="changedSyncPeriod"||r==="config"||
r==="displayName"||r==="fullSyncPeriod"||r==="id"||r==="lastSync"||r==="priority"||r==="providerName")){const t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),n++}if(s.changedSyncPeriod!==void 0){let r=s.changedSyncPeriod;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"&&r!==null){const t={instancePath:p+"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/ty\
pe",keyword:"type",params:{type:K.properties.changedSyncPeriod.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&
!a.test(r)){const t={instancePath:p+"/changedSyncPeriod",schemaPath:"#/properties/changedSyncPeriod/pattern",keyword:"pa\
ttern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.config!==void 0){let r=s.config;if(r&&
typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/config/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/config/additionalProperties/type",keyword:"type",params:{type:K.properties.config.additionalProperties.type}};
e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/config",schemaPath:"#/properties/config/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.displayName!==void 0){let r=s.displayName;if(typeof r!="strin\
g"&&r!==null){const t={instancePath:p+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:K.
properties.displayName.type}};e===null?e=[t]:e.push(t),n++}}if(s.fullSyncPeriod!==void 0){let r=s.fullSyncPeriod;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/fullSyncPeriod",schemaPath:"\
#/properties/fullSyncPeriod/type",keyword:"type",params:{type:K.properties.fullSyncPeriod.type}};e===null?e=[t]:e.push(t),
n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/fullSyncPeriod",schemaPath:"#/properties/fullSyncPeriod\
/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){
let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:K.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.lastSync!==void 0){let r=s.lastSync;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/lastSync",schemaPath:"\
#/properties/lastSync/type",keyword:"type",params:{type:K.properties.lastSync.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/lastSync",schemaPath:"#/properties/lastSync/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.priority!==void 0){let r=s.priority;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:K.properties.priority.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.providerName!==void 0){let r=s.providerName;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/providerName",schemaPath:"#/properties/providerName/type",keyword:"type",params:{
type:K.properties.providerName.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return rt.errors=e,n===0}const Gt=m.definitions.UPConfig,me=m.
definitions.UPAttribute,tr=m.definitions.UPAttributePermissions;function it(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="edit"||r==="vie\
w")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.edit!==void 0){let r=s.edit;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)
if(typeof r[i]!="string"){const o={instancePath:p+"/edit/"+i,schemaPath:"#/properties/edit/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/edit",schemaPath:"#/properties/edit/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.view!==void 0){let r=s.view;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/view/"+i,schemaPath:"#/properties/view/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/view",schemaPath:"\
#/properties/view/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return it.errors=e,n===0}const rr=m.
definitions.UPAttributeRequired;function st(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,
n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="roles"||r==="scopes")){const t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),n++}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="str\
ing"){const o={instancePath:p+"/roles/"+i,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/scopes/"+i,schemaPath:"#/properties/scope\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/scopes",
schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return st.errors=
e,n===0}const ir=m.definitions.UPAttributeSelector;function nt(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="scopes"){const t={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.
scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={
instancePath:p+"/scopes/"+i,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),n++}return nt.errors=e,n===0}function pt(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!v.call(me.properties,
r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.annotations!==void 0){let r=s.annotations;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
const t={instancePath:p+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),n++}}if(s.defaultValue!==void 0){let r=s.defaultValue;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type:me.properties.defaultValue.
type}};e===null?e=[t]:e.push(t),n++}}if(s.displayName!==void 0){let r=s.displayName;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:me.properties.displayName.
type}};e===null?e=[t]:e.push(t),n++}}if(s.group!==void 0){let r=s.group;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:me.properties.group.type}};e===null?e=[t]:e.push(
t),n++}}if(s.multivalued!==void 0){let r=s.multivalued;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type:me.properties.multivalued.type}};e===
null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/multivalued",schemaPath:"#/propert\
ies/multivalued/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.
name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:me.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.permissions!==void 0&&
(it(s.permissions,{instancePath:p+"/permissions",parentData:s,parentDataProperty:"permissions",rootData:f})||(e=e===null?
it.errors:e.concat(it.errors),n=e.length)),s.required!==void 0&&(st(s.required,{instancePath:p+"/required",parentData:s,
parentDataProperty:"required",rootData:f})||(e=e===null?st.errors:e.concat(st.errors),n=e.length)),s.selector!==void 0&&
(nt(s.selector,{instancePath:p+"/selector",parentData:s,parentDataProperty:"selector",rootData:f})||(e=e===null?nt.errors:
e.concat(nt.errors),n=e.length)),s.validations!==void 0){let r=s.validations;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let i=r[t];if(!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:p+"/validations/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/validations/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/validations",schemaPath:"#/properties/validations\
/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return pt.errors=e,n===0}const Ct=m.definitions.
UPGroup;function ot(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const r in s)if(!(r==="annotations"||r==="displayDescription"||r==="displayHeader"||r===
"name")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),n++}if(s.annotations!==void 0){let r=s.annotations;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
const t={instancePath:p+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),n++}}if(s.displayDescription!==void 0){let r=s.displayDescription;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/displayDescription",schemaPath:"#/properties/displayDescription/type",keyword:"type",params:{type:Ct.
properties.displayDescription.type}};e===null?e=[t]:e.push(t),n++}}if(s.displayHeader!==void 0){let r=s.displayHeader;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/displayHeader",schemaPath:"#/properties/displayHeader/type",keyword:"type",
params:{type:Ct.properties.displayHeader.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!=
"string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ct.properties.
name.type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),n++}return ot.errors=e,n===0}function lt(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="attributes"||t===
"groups"||t==="unmanagedAttributePolicy")){const i={instancePath:p,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t}};e===null?e=[i]:e.push(i),n++}if(s.attributes!==void 0){let t=s.attributes;if(Array.
isArray(t)){const i=t.length;for(let o=0;o<i;o++)pt(t[o],{instancePath:p+"/attributes/"+o,parentData:t,parentDataProperty:o,
rootData:f})||(e=e===null?pt.errors:e.concat(pt.errors),n=e.length)}else{const i={instancePath:p+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.groups!==void 0){
let t=s.groups;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)ot(t[o],{instancePath:p+"/groups/"+o,parentData:t,
parentDataProperty:o,rootData:f})||(e=e===null?ot.errors:e.concat(ot.errors),n=e.length)}else{const i={instancePath:p+"/\
groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.unmanagedAttributePolicy!==
void 0){let t=s.unmanagedAttributePolicy;const i=n;let o=!1;const l=n;if(!(t==="ENABLED"||t==="ADMIN_VIEW"||t==="ADMIN_E\
DIT"||t===null)){const y={instancePath:p+"/unmanagedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/a\
nyOf/0/enum",keyword:"enum",params:{allowedValues:Gt.properties.unmanagedAttributePolicy.anyOf[0].enum}};e===null?e=[y]:
e.push(y),n++}var r=l===n;if(o=o||r,!o){const y=n;if(typeof t=="string"){if(!a.test(t)){const P={instancePath:p+"/unmana\
gedAttributePolicy",schemaPath:"#/properties/unmanagedAttributePolicy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file):.*\\)$"}};e===null?e=[P]:e.push(P),n++}}else{const P={instancePath:p+"/unmanagedAttributePolicy",schemaPath:"\
#/properties/unmanagedAttributePolicy/anyOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),n++}
var r=y===n;o=o||r}if(o)n=i,e!==null&&(i?e.length=i:e=null);else{const y={instancePath:p+"/unmanagedAttributePolicy",schemaPath:"\
#/properties/unmanagedAttributePolicy/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),n++}}}else{const t={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}return lt.errors=e,n===0}const ge=m.
definitions.WorkflowRepresentation,Lt=m.definitions.WorkflowConcurrencyRepresentation;function at(s,{instancePath:p="",parentData:d,
parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"cancel-in-progress"||r==="restart-in-progress")){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s["cancel-in-progress"]!==void 0){let r=s["\
cancel-in-progress"];if(typeof r!="string"&&r!==null){const t={instancePath:p+"/cancel-in-progress",schemaPath:"#/proper\
ties/cancel-in-progress/type",keyword:"type",params:{type:Lt.properties["cancel-in-progress"].type}};e===null?e=[t]:e.push(
t),n++}}if(s["restart-in-progress"]!==void 0){let r=s["restart-in-progress"];if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/restart-in-progress",schemaPath:"#/properties/restart-in-progress/type",keyword:"type",params:{type:Lt.properties["res\
tart-in-progress"].type}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return at.errors=e,n===0}const Nt=m.definitions.WorkflowScheduleRepresentation;
function yt(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!(r==="after"||r==="batch-size")){const t={instancePath:p,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.after!==
void 0){let r=s.after;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/after",schemaPath:"#/properties/after/t\
ype",keyword:"type",params:{type:Nt.properties.after.type}};e===null?e=[t]:e.push(t),n++}}if(s["batch-size"]!==void 0){let r=s["\
batch-size"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/batch-size",schemaPath:"#/properties/batch-size/type",keyword:"type",params:{type:Nt.properties["batch-size"].type}};e===
null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/batch-size",schemaPath:"#/properti\
es/batch-size/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return yt.
errors=e,n===0}const sr=m.definitions.WorkflowStateRepresentation;function ft(s,{instancePath:p="",parentData:d,parentDataProperty:h,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="errors"){const t={
instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),n++}if(s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!=
"string"){const o={instancePath:p+"/errors/"+i,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/errors",schemaPath:"#/properties/errors/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ft.errors=e,n===0}const ce=m.definitions.WorkflowStepRepresentation;
function ct(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const t in s)if(!(t==="after"||t==="id"||t==="scheduled-at"||t==="status"||t==="uses"||t===
"with")){const i={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[i]:e.push(i),n++}if(s.after!==void 0){let t=s.after;if(typeof t!="string"&&t!==null){const i={instancePath:p+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:ce.properties.after.type}};e===null?e=[i]:e.push(
i),n++}}if(s.id!==void 0){let t=s.id;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:ce.properties.id.type}};e===null?e=[i]:e.push(i),n++}}if(s["scheduled-at"]!==void 0){
let t=s["scheduled-at"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={
instancePath:p+"/scheduled-at",schemaPath:"#/properties/scheduled-at/type",keyword:"type",params:{type:ce.properties["sc\
heduled-at"].type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/scheduled-\
at",schemaPath:"#/properties/scheduled-at/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[i]:e.push(i),n++}}if(s.status!==void 0){let t=s.status;const i=n;let o=!1;const l=n;if(!(t==="COMPLETED"||t==="PENDIN\
G"||t===null)){const y={instancePath:p+"/status",schemaPath:"#/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues:ce.
properties.status.anyOf[0].enum}};e===null?e=[y]:e.push(y),n++}var r=l===n;if(o=o||r,!o){const y=n;if(typeof t=="string"){
if(!a.test(t)){const P={instancePath:p+"/status",schemaPath:"#/properties/status/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[P]:e.push(P),n++}}else{const P={instancePath:p+"/status",schemaPath:"#/\
properties/status/anyOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),n++}var r=y===n;o=o||r}if(o)
n=i,e!==null&&(i?e.length=i:e=null);else{const y={instancePath:p+"/status",schemaPath:"#/properties/status/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[y]:e.push(y),n++}}if(s.uses!==void 0){let t=s.uses;if(typeof t!="string"&&t!==null){const i={
instancePath:p+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:ce.properties.uses.type}};e===null?
e=[i]:e.push(i),n++}}if(s.with!==void 0){let t=s.with;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];
if(!Array.isArray(o)&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){const l={instancePath:p+
"/with/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/with/additionalProperties/type",keyword:"type",
params:{type:ce.properties.with.additionalProperties.type}};e===null?e=[l]:e.push(l),n++}if(Array.isArray(o)){const l=o.
length;for(let y=0;y<l;y++){let u=o[y];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const P={
instancePath:p+"/with/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/with/additionalPropertie\
s/items/type",keyword:"type",params:{type:ce.properties.with.additionalProperties.items.type}};e===null?e=[P]:e.push(P),
n++}}}}else{const i={instancePath:p+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),n++}return ct.errors=e,n===0}function ut(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!v.call(ge.properties,r)){const t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),n++}if(s.concurrency!==void 0&&(at(s.concurrency,{instancePath:p+"/concurrency",parentData:s,parentDataProperty:"conc\
urrency",rootData:f})||(e=e===null?at.errors:e.concat(at.errors),n=e.length)),s.enabled!==void 0){let r=s.enabled;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:ge.properties.enabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.\
*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ge.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.if!==void 0){let r=s.if;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/if",schemaPath:"#/properties/if/\
type",keyword:"type",params:{type:ge.properties.if.type}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:ge.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.on!==void 0){let r=s.on;if(typeof r!="string"&&r!==null){
const t={instancePath:p+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:ge.properties.on.type}};e===
null?e=[t]:e.push(t),n++}}if(s.schedule!==void 0&&(yt(s.schedule,{instancePath:p+"/schedule",parentData:s,parentDataProperty:"\
schedule",rootData:f})||(e=e===null?yt.errors:e.concat(yt.errors),n=e.length)),s.state!==void 0&&(ft(s.state,{instancePath:p+
"/state",parentData:s,parentDataProperty:"state",rootData:f})||(e=e===null?ft.errors:e.concat(ft.errors),n=e.length)),s.
steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)ct(r[i],{instancePath:p+"/steps/"+
i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?ct.errors:e.concat(ct.errors),n=e.length)}else{const t={instancePath:p+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ut.
errors=e,n===0}const w=m.definitions.ApplicationRepresentation,M=m.definitions.ClaimRepresentation;function ue(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!v.call(M.properties,r)){const t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.address!==void 0){let r=s.address;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:M.
properties.address.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/addr\
ess",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=
[t]:e.push(t),n++}}if(s.email!==void 0){let r=s.email;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:M.properties.email.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/email",schemaPath:"#/properties/email/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.gender!==void 0){let r=s.gender;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/gender",schemaPath:"#/properties/gender/\
type",keyword:"type",params:{type:M.properties.gender.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(
r)){const t={instancePath:p+"/gender",schemaPath:"#/properties/gender/pattern",keyword:"pattern",params:{pattern:"^\\$\\((\
env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.locale!==void 0){let r=s.locale;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:M.
properties.locale.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/local\
e",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:
e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:M.properties.name.type}};e===null?e=[t]:e.push(t),
n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/name",schemaPath:"#/properties/name/pattern",keyword:"p\
attern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.phone!==void 0){let r=s.phone;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/phone",schemaPath:"#/properties/phone/type",keyword:"\
type",params:{type:M.properties.phone.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.picture!==void 0){let r=s.picture;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type:M.properties.picture.type}};
e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/picture",schemaPath:"#/propert\
ies/picture/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.profile!==
void 0){let r=s.profile;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/profile",schemaPath:"\
#/properties/profile/type",keyword:"type",params:{type:M.properties.profile.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.username!==void 0){let r=s.username;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/username",schemaPath:"#/properties/username/type",keyword:"\
type",params:{type:M.properties.username.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={
instancePath:p+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file)\
:.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.website!==void 0){let r=s.website;if(typeof r!="boolean"&&typeof r!="strin\
g"&&r!==null){const t={instancePath:p+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:M.properties.
website.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/website",schemaPath:"\
#/properties/website/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ue.
errors=e,n===0}function dt(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!v.call(w.properties,r)){const t={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.
access!==void 0){let r=s.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="b\
oolean"&&typeof i!="string"&&i!==null){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/access/additionalProperties/type",keyword:"type",params:{type:w.properties.access.additionalProperties.type}};
e===null?e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\
\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/access",schemaPath:"#/properties/ac\
cess/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.adminUrl!==void 0){let r=s.adminUrl;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"ty\
pe",params:{type:w.properties.adminUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.alwaysDisplayInConsole!==void 0){let r=s.
alwaysDisplayInConsole;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/alwaysDisplayInCo\
nsole",schemaPath:"#/properties/alwaysDisplayInConsole/type",keyword:"type",params:{type:w.properties.alwaysDisplayInConsole.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/alwaysDisplayInConsole",
schemaPath:"#/properties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:w.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
n++}}if(s.authenticationFlowBindingOverrides!==void 0){let r=s.authenticationFlowBindingOverrides;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){const o={instancePath:p+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type:w.
properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.authorizationServicesEnabled!==void 0){let r=s.authorizationServicesEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/authorizationServicesEnabled",schemaPath:"\
#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:w.properties.authorizationServicesEnabled.type}};
e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/authorizationServicesEnabled",
schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.authorizationSettings!==void 0&&(N(s.authorizationSettings,{instancePath:p+"/authoriz\
ationSettings",parentData:s,parentDataProperty:"authorizationSettings",rootData:f})||(e=e===null?N.errors:e.concat(N.errors),
n=e.length)),s.baseUrl!==void 0){let r=s.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/baseUrl",schemaPath:"\
#/properties/baseUrl/type",keyword:"type",params:{type:w.properties.baseUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.bearerOnly!==
void 0){let r=s.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/bearerOnly",schemaPath:"\
#/properties/bearerOnly/type",keyword:"type",params:{type:w.properties.bearerOnly.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.clientAuthenticatorType!==void 0){let r=s.
clientAuthenticatorType;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientAuthenticatorType",schemaPath:"\
#/properties/clientAuthenticatorType/type",keyword:"type",params:{type:w.properties.clientAuthenticatorType.type}};e===null?
e=[t]:e.push(t),n++}}if(s.clientId!==void 0){let r=s.clientId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"\
/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:w.properties.clientId.type}};e===null?e=[
t]:e.push(t),n++}}if(s.consentRequired!==void 0){let r=s.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:w.
properties.consentRequired.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):\
.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.defaultClientScopes!==void 0){let r=s.defaultClientScopes;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/defaultClientScopes/"+i,schemaPath:"\
#/properties/defaultClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/defaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:w.properties.description.
type}};e===null?e=[t]:e.push(t),n++}}if(s.directAccessGrantsEnabled!==void 0){let r=s.directAccessGrantsEnabled;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/properties/d\
irectAccessGrantsEnabled/type",keyword:"type",params:{type:w.properties.directAccessGrantsEnabled.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/prop\
erties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:
e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:w.properties.enabled.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.frontchannelLogout!==
void 0){let r=s.frontchannelLogout;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/front\
channelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type:w.properties.frontchannelLogout.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/frontchannelLogout",schemaPath:"\
#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.fullScopeAllowed!==void 0){let r=s.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type:w.
properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:w.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.implicitFlowEnabled!==void 0){let r=s.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:w.properties.
implicitFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/imp\
licitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:w.properties.name.type}};e===null?e=[t]:e.push(t),
n++}}if(s.nodeReRegistrationTimeout!==void 0){let r=s.nodeReRegistrationTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/nodeReRegistrationTimeout",schemaPath:"#/prope\
rties/nodeReRegistrationTimeout/type",keyword:"type",params:{type:w.properties.nodeReRegistrationTimeout.type}};e===null?
e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/nodeReRegistrationTimeout",schemaPath:"\
#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.notBefore!==void 0){let r=s.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"&&r!==null){const t={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"typ\
e",params:{type:w.properties.notBefore.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.optionalClientScopes!==void 0){let r=s.optionalClientScopes;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/optionalClientScopes/"+i,schemaPath:"#/pr\
operties/optionalClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),n++}}if(s.origin!==void 0){let r=s.origin;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:w.properties.origin.type}};e===null?e=[t]:e.
push(t),n++}}if(s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/protoco\
l",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:w.properties.protocol.type}};e===null?e=[t]:e.push(
t),n++}}if(s.protocolMappers!==void 0){let r=s.protocolMappers;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)
R(r[i],{instancePath:p+"/protocolMappers/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?R.errors:e.concat(
R.errors),n=e.length)}else{const t={instancePath:p+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.publicClient!==void 0){let r=s.publicClient;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/publicClient/t\
ype",keyword:"type",params:{type:w.properties.publicClient.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.
test(r)){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.redirectUris!==void 0){let r=s.redirectUris;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/redirectUris/"+i,schemaPath:"\
#/properties/redirectUris/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),n++}}if(s.registeredNodes!==void 0){let r=s.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let i=r[t];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){const o={
instancePath:p+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/add\
itionalProperties/type",keyword:"type",params:{type:w.properties.registeredNodes.additionalProperties.type}};e===null?e=
[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/registeredNodes/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/registeredNodes",schemaPath:"#/pro\
perties/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.registrationAccessToken!==
void 0){let r=s.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/registrationAccessTok\
en",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:w.properties.registrationAccessToken.
type}};e===null?e=[t]:e.push(t),n++}}if(s.rootUrl!==void 0){let r=s.rootUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:w.properties.rootUrl.type}};e===null?e=[t]:
e.push(t),n++}}if(s.secret!==void 0){let r=s.secret;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:w.properties.secret.type}};e===null?e=[t]:e.push(t),n++}}if(s.serviceAccountsEnabled!==
void 0){let r=s.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/s\
erviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:w.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.standardFlowEnabled!==void 0){let r=s.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:w.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.surrogateAuthRequired!==void 0){let r=s.surrogateAuthRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/pro\
perties/surrogateAuthRequired/type",keyword:"type",params:{type:w.properties.surrogateAuthRequired.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/properti\
es/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:w.properties.type.type}};e===null?e=[t]:e.push(t),n++}}if(s.webOrigins!==
void 0){let r=s.webOrigins;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={
instancePath:p+"/webOrigins/"+i,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.claims!==void 0&&(ue(s.claims,{instancePath:p+"/claims",
parentData:s,parentDataProperty:"claims",rootData:f})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length)),s.clientTemplate!==
void 0){let r=s.clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientTemplate",schemaPath:"#/\
properties/clientTemplate/type",keyword:"type",params:{type:w.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),
n++}}if(s.defaultRoles!==void 0){let r=s.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!=
"string"){const o={instancePath:p+"/defaultRoles/"+i,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/defaultRoles",schemaPath:"#/properties/defa\
ultRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.directGrantsOnly!==void 0){let r=s.
directGrantsOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directGrantsOnly",schemaPath:"\
#/properties/directGrantsOnly/type",keyword:"type",params:{type:w.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directGrantsOnly",schemaPath:"#/properties/directGra\
ntsOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.useTemplateConfig!==
void 0){let r=s.useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/useTem\
plateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type:w.properties.useTemplateConfig.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.useTemplateMappers!==void 0){let r=s.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{
type:w.properties.useTemplateMappers.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|\
file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.useTemplateScope!==void 0){let r=s.useTemplateScope;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/useTemplateScope",schemaPath:"#/properties/useTemplateSco\
pe/type",keyword:"type",params:{type:w.properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="str\
ing"&&!a.test(r)){const t={instancePath:p+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return dt.errors=e,n===0}const C=m.definitions.
ClientTemplateRepresentation;function ht(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,
n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!v.call(C.properties,r)){const t={instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.
attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:C.
properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/attribute\
s",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.bearerOnly!==
void 0){let r=s.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/bearerOnly",schemaPath:"\
#/properties/bearerOnly/type",keyword:"type",params:{type:C.properties.bearerOnly.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.consentRequired!==void 0){let r=s.consentRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/consentRequired",schemaPath:"#/propertie\
s/consentRequired/type",keyword:"type",params:{type:C.properties.consentRequired.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;
if(typeof r!="string"&&r!==null){const t={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:C.properties.description.type}};e===null?e=[t]:e.push(t),n++}}if(s.directAccessGrantsEnabled!==void 0){
let r=s.directAccessGrantsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/direct\
AccessGrantsEnabled",schemaPath:"#/properties/directAccessGrantsEnabled/type",keyword:"type",params:{type:C.properties.directAccessGrantsEnabled.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directAccessGrantsEnabl\
ed",schemaPath:"#/properties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.frontchannelLogout!==void 0){let r=s.frontchannelLogout;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"\
type",params:{type:C.properties.frontchannelLogout.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/frontchannelLogout",schemaPath:"#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.fullScopeAllowed!==void 0){let r=s.fullScopeAllowed;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/fullScopeAllowed",schemaPath:"#/properti\
es/fullScopeAllowed/type",keyword:"type",params:{type:C.properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),n++}
if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed\
/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){
let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:C.properties.id.type}};e===null?e=[t]:e.push(t),n++}}if(s.implicitFlowEnabled!==void 0){let r=s.implicitFlowEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/implicitFlowEnabled",schemaPath:"#/prope\
rties/implicitFlowEnabled/type",keyword:"type",params:{type:C.properties.implicitFlowEnabled.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/implicitFlowEnabled",schemaPath:"#/properties/implic\
itFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.
name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:C.properties.name.type}};e===null?e=[t]:e.push(t),n++}}if(s.protocol!==void 0){let r=s.
protocol;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"\
type",params:{type:C.properties.protocol.type}};e===null?e=[t]:e.push(t),n++}}if(s.protocolMappers!==void 0){let r=s.protocolMappers;
if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)R(r[i],{instancePath:p+"/protocolMappers/"+i,parentData:r,parentDataProperty:i,
rootData:f})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)}else{const t={instancePath:p+"/protocolMappers",schemaPath:"\
#/properties/protocolMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.publicClient!==
void 0){let r=s.publicClient;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/publicClien\
t",schemaPath:"#/properties/publicClient/type",keyword:"type",params:{type:C.properties.publicClient.type}};e===null?e=[
t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/pub\
licClient/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.serviceAccountsEnabled!==
void 0){let r=s.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/s\
erviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:C.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.standardFlowEnabled!==void 0){let r=s.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:C.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return ht.errors=e,n===0}const k=m.definitions.OAuthClientRepresentation;
function mt(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const r in s)if(!v.call(k.properties,r)){const t={instancePath:p,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(s.access!==void 0){
let r=s.access;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="boolean"&&typeof i!=
"string"&&i!==null){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/access/additionalProperties/type",keyword:"type",params:{type:k.properties.access.additionalProperties.type}};e===null?
e=[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/access/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/access/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.\
*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/access",schemaPath:"#/properties/access/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.adminUrl!==void 0){let r=s.adminUrl;if(typeof r!="strin\
g"&&r!==null){const t={instancePath:p+"/adminUrl",schemaPath:"#/properties/adminUrl/type",keyword:"type",params:{type:k.
properties.adminUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.alwaysDisplayInConsole!==void 0){let r=s.alwaysDisplayInConsole;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/alwaysDisplayInConsole",schemaPath:"#/pr\
operties/alwaysDisplayInConsole/type",keyword:"type",params:{type:k.properties.alwaysDisplayInConsole.type}};e===null?e=
[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/alwaysDisplayInConsole",schemaPath:"#/pro\
perties/alwaysDisplayInConsole/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){
let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+
"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"\
type",params:{type:k.properties.attributes.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
n++}}if(s.authenticationFlowBindingOverrides!==void 0){let r=s.authenticationFlowBindingOverrides;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(const t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){const o={instancePath:p+"/authenticationFlowBindingOverrides/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/authenticationFlowBindingOverrides/additionalProperties/type",keyword:"type",params:{type:k.
properties.authenticationFlowBindingOverrides.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+
"/authenticationFlowBindingOverrides",schemaPath:"#/properties/authenticationFlowBindingOverrides/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.authorizationServicesEnabled!==void 0){let r=s.authorizationServicesEnabled;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/authorizationServicesEnabled",schemaPath:"\
#/properties/authorizationServicesEnabled/type",keyword:"type",params:{type:k.properties.authorizationServicesEnabled.type}};
e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/authorizationServicesEnabled",
schemaPath:"#/properties/authorizationServicesEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.authorizationSettings!==void 0&&(N(s.authorizationSettings,{instancePath:p+"/authoriz\
ationSettings",parentData:s,parentDataProperty:"authorizationSettings",rootData:f})||(e=e===null?N.errors:e.concat(N.errors),
n=e.length)),s.baseUrl!==void 0){let r=s.baseUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/baseUrl",schemaPath:"\
#/properties/baseUrl/type",keyword:"type",params:{type:k.properties.baseUrl.type}};e===null?e=[t]:e.push(t),n++}}if(s.bearerOnly!==
void 0){let r=s.bearerOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/bearerOnly",schemaPath:"\
#/properties/bearerOnly/type",keyword:"type",params:{type:k.properties.bearerOnly.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!a.test(r)){const t={instancePath:p+"/bearerOnly",schemaPath:"#/properties/bearerOnly/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.clientAuthenticatorType!==void 0){let r=s.
clientAuthenticatorType;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientAuthenticatorType",schemaPath:"\
#/properties/clientAuthenticatorType/type",keyword:"type",params:{type:k.properties.clientAuthenticatorType.type}};e===null?
e=[t]:e.push(t),n++}}if(s.clientId!==void 0){let r=s.clientId;if(typeof r!="string"&&r!==null){const t={instancePath:p+"\
/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:k.properties.clientId.type}};e===null?e=[
t]:e.push(t),n++}}if(s.consentRequired!==void 0){let r=s.consentRequired;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/consentRequired",schemaPath:"#/properties/consentRequired/type",keyword:"type",params:{type:k.
properties.consentRequired.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/consentRequired",schemaPath:"#/properties/consentRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):\
.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.defaultClientScopes!==void 0){let r=s.defaultClientScopes;if(Array.isArray(
r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/defaultClientScopes/"+i,schemaPath:"\
#/properties/defaultClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/defaultClientScopes",schemaPath:"#/properties/defaultClientScopes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),n++}}if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){const t={
instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:k.properties.description.
type}};e===null?e=[t]:e.push(t),n++}}if(s.directAccessGrantsEnabled!==void 0){let r=s.directAccessGrantsEnabled;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/properties/d\
irectAccessGrantsEnabled/type",keyword:"type",params:{type:k.properties.directAccessGrantsEnabled.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directAccessGrantsEnabled",schemaPath:"#/prop\
erties/directAccessGrantsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:
e.push(t),n++}}if(s.enabled!==void 0){let r=s.enabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:k.properties.enabled.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pat\
tern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.frontchannelLogout!==
void 0){let r=s.frontchannelLogout;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/front\
channelLogout",schemaPath:"#/properties/frontchannelLogout/type",keyword:"type",params:{type:k.properties.frontchannelLogout.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/frontchannelLogout",schemaPath:"\
#/properties/frontchannelLogout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.fullScopeAllowed!==void 0){let r=s.fullScopeAllowed;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){
const t={instancePath:p+"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/type",keyword:"type",params:{type:k.
properties.fullScopeAllowed.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/fullScopeAllowed",schemaPath:"#/properties/fullScopeAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:k.properties.id.type}};e===null?e=[t]:e.push(t),n++}}
if(s.implicitFlowEnabled!==void 0){let r=s.implicitFlowEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={
instancePath:p+"/implicitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/type",keyword:"type",params:{type:k.properties.
implicitFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/imp\
licitFlowEnabled",schemaPath:"#/properties/implicitFlowEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:k.properties.name.type}};e===null?e=[t]:e.push(t),
n++}}if(s.nodeReRegistrationTimeout!==void 0){let r=s.nodeReRegistrationTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&r!==null){const t={instancePath:p+"/nodeReRegistrationTimeout",schemaPath:"#/prope\
rties/nodeReRegistrationTimeout/type",keyword:"type",params:{type:k.properties.nodeReRegistrationTimeout.type}};e===null?
e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/nodeReRegistrationTimeout",schemaPath:"\
#/properties/nodeReRegistrationTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[t]:e.push(t),n++}}if(s.notBefore!==void 0){let r=s.notBefore;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"&&r!==null){const t={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"typ\
e",params:{type:k.properties.notBefore.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.optionalClientScopes!==void 0){let r=s.optionalClientScopes;if(Array.isArray(r)){const t=r.
length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/optionalClientScopes/"+i,schemaPath:"#/pr\
operties/optionalClientScopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/optionalClientScopes",schemaPath:"#/properties/optionalClientScopes/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),n++}}if(s.origin!==void 0){let r=s.origin;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:k.properties.origin.type}};e===null?e=[t]:e.
push(t),n++}}if(s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/protoco\
l",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:k.properties.protocol.type}};e===null?e=[t]:e.push(
t),n++}}if(s.protocolMappers!==void 0){let r=s.protocolMappers;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)
R(r[i],{instancePath:p+"/protocolMappers/"+i,parentData:r,parentDataProperty:i,rootData:f})||(e=e===null?R.errors:e.concat(
R.errors),n=e.length)}else{const t={instancePath:p+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.publicClient!==void 0){let r=s.publicClient;if(typeof r!=
"boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/publicClient/t\
ype",keyword:"type",params:{type:k.properties.publicClient.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.
test(r)){const t={instancePath:p+"/publicClient",schemaPath:"#/properties/publicClient/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.redirectUris!==void 0){let r=s.redirectUris;if(Array.
isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={instancePath:p+"/redirectUris/"+i,schemaPath:"\
#/properties/redirectUris/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={
instancePath:p+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),n++}}if(s.registeredNodes!==void 0){let r=s.registeredNodes;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let i=r[t];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){const o={
instancePath:p+"/registeredNodes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registeredNodes/add\
itionalProperties/type",keyword:"type",params:{type:k.properties.registeredNodes.additionalProperties.type}};e===null?e=
[o]:e.push(o),n++}if(typeof i=="string"&&!a.test(i)){const o={instancePath:p+"/registeredNodes/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/registeredNodes/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^\\\
$\\((env|file):.*\\)$"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/registeredNodes",schemaPath:"#/pro\
perties/registeredNodes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(s.registrationAccessToken!==
void 0){let r=s.registrationAccessToken;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/registrationAccessTok\
en",schemaPath:"#/properties/registrationAccessToken/type",keyword:"type",params:{type:k.properties.registrationAccessToken.
type}};e===null?e=[t]:e.push(t),n++}}if(s.rootUrl!==void 0){let r=s.rootUrl;if(typeof r!="string"&&r!==null){const t={instancePath:p+
"/rootUrl",schemaPath:"#/properties/rootUrl/type",keyword:"type",params:{type:k.properties.rootUrl.type}};e===null?e=[t]:
e.push(t),n++}}if(s.secret!==void 0){let r=s.secret;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:k.properties.secret.type}};e===null?e=[t]:e.push(t),n++}}if(s.serviceAccountsEnabled!==
void 0){let r=s.serviceAccountsEnabled;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/s\
erviceAccountsEnabled",schemaPath:"#/properties/serviceAccountsEnabled/type",keyword:"type",params:{type:k.properties.serviceAccountsEnabled.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/serviceAccountsEnabled",
schemaPath:"#/properties/serviceAccountsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[t]:e.push(t),n++}}if(s.standardFlowEnabled!==void 0){let r=s.standardFlowEnabled;if(typeof r!="boolean"&&typeof r!=
"string"&&r!==null){const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/type",keyword:"\
type",params:{type:k.properties.standardFlowEnabled.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){
const t={instancePath:p+"/standardFlowEnabled",schemaPath:"#/properties/standardFlowEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.surrogateAuthRequired!==void 0){let r=s.surrogateAuthRequired;
if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/pro\
perties/surrogateAuthRequired/type",keyword:"type",params:{type:k.properties.surrogateAuthRequired.type}};e===null?e=[t]:
e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/surrogateAuthRequired",schemaPath:"#/properti\
es/surrogateAuthRequired/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),
n++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:k.properties.type.type}};e===null?e=[t]:e.push(t),n++}}if(s.webOrigins!==
void 0){let r=s.webOrigins;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!="string"){const o={
instancePath:p+"/webOrigins/"+i,schemaPath:"#/properties/webOrigins/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/webOrigins",schemaPath:"#/properties/webOrigins/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.claims!==void 0&&(ue(s.claims,{instancePath:p+"/claims",
parentData:s,parentDataProperty:"claims",rootData:f})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length)),s.clientTemplate!==
void 0){let r=s.clientTemplate;if(typeof r!="string"&&r!==null){const t={instancePath:p+"/clientTemplate",schemaPath:"#/\
properties/clientTemplate/type",keyword:"type",params:{type:k.properties.clientTemplate.type}};e===null?e=[t]:e.push(t),
n++}}if(s.defaultRoles!==void 0){let r=s.defaultRoles;if(Array.isArray(r)){const t=r.length;for(let i=0;i<t;i++)if(typeof r[i]!=
"string"){const o={instancePath:p+"/defaultRoles/"+i,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),n++}}else{const t={instancePath:p+"/defaultRoles",schemaPath:"#/properties/defa\
ultRoles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(s.directGrantsOnly!==void 0){let r=s.
directGrantsOnly;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/directGrantsOnly",schemaPath:"\
#/properties/directGrantsOnly/type",keyword:"type",params:{type:k.properties.directGrantsOnly.type}};e===null?e=[t]:e.push(
t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/directGrantsOnly",schemaPath:"#/properties/directGra\
ntsOnly/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.useTemplateConfig!==
void 0){let r=s.useTemplateConfig;if(typeof r!="boolean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/useTem\
plateConfig",schemaPath:"#/properties/useTemplateConfig/type",keyword:"type",params:{type:k.properties.useTemplateConfig.
type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+"/useTemplateConfig",schemaPath:"\
#/properties/useTemplateConfig/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.
push(t),n++}}if(s.useTemplateMappers!==void 0){let r=s.useTemplateMappers;if(typeof r!="boolean"&&typeof r!="string"&&r!==
null){const t={instancePath:p+"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/type",keyword:"type",params:{
type:k.properties.useTemplateMappers.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!a.test(r)){const t={instancePath:p+
"/useTemplateMappers",schemaPath:"#/properties/useTemplateMappers/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|\
file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}if(s.useTemplateScope!==void 0){let r=s.useTemplateScope;if(typeof r!="boo\
lean"&&typeof r!="string"&&r!==null){const t={instancePath:p+"/useTemplateScope",schemaPath:"#/properties/useTemplateSco\
pe/type",keyword:"type",params:{type:k.properties.useTemplateScope.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="str\
ing"&&!a.test(r)){const t={instancePath:p+"/useTemplateScope",schemaPath:"#/properties/useTemplateScope/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[t]:e.push(t),n++}}}else{const r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return mt.errors=e,n===0}function gt(s,{instancePath:p="",
parentData:d,parentDataProperty:h,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.realm===
void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"realm"}};e===null?e=
[t]:e.push(t),n++}for(const t in s)if(!v.call(c.properties,t)){const i={instancePath:p,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[i]:e.push(i),n++}if(s.realm!==void 0&&typeof s.
realm!="string"){const t={instancePath:p+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),n++}if(s.accessCodeLifespan!==void 0){let t=s.accessCodeLifespan;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/accessCodeLifespan",schemaPath:"\
#/properties/accessCodeLifespan/type",keyword:"type",params:{type:c.properties.accessCodeLifespan.type}};e===null?e=[i]:
e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/accessCodeLifespan",schemaPath:"#/properties/\
accessCodeLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}
if(s.accessCodeLifespanLogin!==void 0){let t=s.accessCodeLifespanLogin;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCod\
eLifespanLogin/type",keyword:"type",params:{type:c.properties.accessCodeLifespanLogin.type}};e===null?e=[i]:e.push(i),n++}
if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/accessCodeLifespanLogin",schemaPath:"#/properties/accessCod\
eLifespanLogin/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
accessCodeLifespanUserAction!==void 0){let t=s.accessCodeLifespanUserAction;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/accessCodeLifespanUserAction",schemaPath:"#/proper\
ties/accessCodeLifespanUserAction/type",keyword:"type",params:{type:c.properties.accessCodeLifespanUserAction.type}};e===
null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/accessCodeLifespanUserAction",schemaPath:"\
#/properties/accessCodeLifespanUserAction/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[i]:e.push(i),n++}}if(s.accessTokenLifespan!==void 0){let t=s.accessTokenLifespan;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/accessTokenLifespan",schemaPath:"#/properties/\
accessTokenLifespan/type",keyword:"type",params:{type:c.properties.accessTokenLifespan.type}};e===null?e=[i]:e.push(i),n++}
if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/accessTokenLifespan",schemaPath:"#/properties/accessTokenLi\
fespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.accessTokenLifespanForImplicitFlow!==
void 0){let t=s.accessTokenLifespanForImplicitFlow;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="\
string"&&t!==null){const i={instancePath:p+"/accessTokenLifespanForImplicitFlow",schemaPath:"#/properties/accessTokenLif\
espanForImplicitFlow/type",keyword:"type",params:{type:c.properties.accessTokenLifespanForImplicitFlow.type}};e===null?e=
[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/accessTokenLifespanForImplicitFlow",schemaPath:"\
#/properties/accessTokenLifespanForImplicitFlow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.accountTheme!==void 0){let t=s.accountTheme;if(typeof t!="string"&&t!==null){const i={
instancePath:p+"/accountTheme",schemaPath:"#/properties/accountTheme/type",keyword:"type",params:{type:c.properties.accountTheme.
type}};e===null?e=[i]:e.push(i),n++}}if(s.actionTokenGeneratedByAdminLifespan!==void 0){let t=s.actionTokenGeneratedByAdminLifespan;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/action\
TokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminLifespan/type",keyword:"type",params:{
type:c.properties.actionTokenGeneratedByAdminLifespan.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/actionTokenGeneratedByAdminLifespan",schemaPath:"#/properties/actionTokenGeneratedByAdminL\
ifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.actionTokenGeneratedByUserLifespan!==
void 0){let t=s.actionTokenGeneratedByUserLifespan;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="\
string"&&t!==null){const i={instancePath:p+"/actionTokenGeneratedByUserLifespan",schemaPath:"#/properties/actionTokenGen\
eratedByUserLifespan/type",keyword:"type",params:{type:c.properties.actionTokenGeneratedByUserLifespan.type}};e===null?e=
[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/actionTokenGeneratedByUserLifespan",schemaPath:"\
#/properties/actionTokenGeneratedByUserLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.adminEventsDetailsEnabled!==void 0){let t=s.adminEventsDetailsEnabled;if(typeof t!="b\
oolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/adminEventsDetailsEnabled",schemaPath:"#/properties/adm\
inEventsDetailsEnabled/type",keyword:"type",params:{type:c.properties.adminEventsDetailsEnabled.type}};e===null?e=[i]:e.
push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/adminEventsDetailsEnabled",schemaPath:"#/proper\
ties/adminEventsDetailsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.
push(i),n++}}if(s.adminEventsEnabled!==void 0){let t=s.adminEventsEnabled;if(typeof t!="boolean"&&typeof t!="string"&&t!==
null){const i={instancePath:p+"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/type",keyword:"type",params:{
type:c.properties.adminEventsEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+
"/adminEventsEnabled",schemaPath:"#/properties/adminEventsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|\
file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.adminPermissionsClient!==void 0&&(Z(s.adminPermissionsClient,{instancePath:p+
"/adminPermissionsClient",parentData:s,parentDataProperty:"adminPermissionsClient",rootData:f})||(e=e===null?Z.errors:e.
concat(Z.errors),n=e.length)),s.adminTheme!==void 0){let t=s.adminTheme;if(typeof t!="string"&&t!==null){const i={instancePath:p+
"/adminTheme",schemaPath:"#/properties/adminTheme/type",keyword:"type",params:{type:c.properties.adminTheme.type}};e===null?
e=[i]:e.push(i),n++}}if(s.attributes!==void 0){let t=s.attributes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t)
if(!(i==="frontendUrl"||i==="acr.loa.map"||i==="client.secret.rotation")){let o=t[i];if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){const l={instancePath:p+"/attributes/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:c.properties.attributes.
additionalProperties.type}};e===null?e=[l]:e.push(l),n++}}if(t.frontendUrl!==void 0){let i=t.frontendUrl;if(typeof i!="s\
tring"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attributes/frontend\
Url",schemaPath:"#/properties/attributes/properties/frontendUrl/type",keyword:"type",params:{type:c.properties.attributes.
properties.frontendUrl.type}};e===null?e=[o]:e.push(o),n++}}if(t["acr.loa.map"]!==void 0){let i=t["acr.loa.map"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/attributes/acr.lo\
a.map",schemaPath:"#/properties/attributes/properties/acr.loa.map/type",keyword:"type",params:{type:c.properties.attributes.
properties["acr.loa.map"].type}};e===null?e=[o]:e.push(o),n++}}if(t["client.secret.rotation"]!==void 0){let i=t["client.\
secret.rotation"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+
"/attributes/client.secret.rotation",schemaPath:"#/properties/attributes/properties/client.secret.rotation/type",keyword:"\
type",params:{type:c.properties.attributes.properties["client.secret.rotation"].type}};e===null?e=[o]:e.push(o),n++}}}else{
const i={instancePath:p+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),n++}}if(s.authenticationFlows!==void 0){let t=s.authenticationFlows;if(Array.isArray(t)){const i=t.
length;for(let o=0;o<i;o++)Me(t[o],{instancePath:p+"/authenticationFlows/"+o,parentData:t,parentDataProperty:o,rootData:f})||
(e=e===null?Me.errors:e.concat(Me.errors),n=e.length)}else{const i={instancePath:p+"/authenticationFlows",schemaPath:"#/\
properties/authenticationFlows/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.browserFlow!==
void 0){let t=s.browserFlow;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/browserFlow",schemaPath:"#/proper\
ties/browserFlow/type",keyword:"type",params:{type:c.properties.browserFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.browserSecurityHeaders!==
void 0){let t=s.browserSecurityHeaders;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){const l={instancePath:p+"/browserSecurityHe\
aders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/browserSecurityHeaders/additionalProperties/ty\
pe",keyword:"type",params:{type:c.properties.browserSecurityHeaders.additionalProperties.type}};e===null?e=[l]:e.push(l),
n++}}else{const i={instancePath:p+"/browserSecurityHeaders",schemaPath:"#/properties/browserSecurityHeaders/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.bruteForceProtected!==void 0){let t=s.bruteForceProtected;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/bruteForceProtected",schemaPath:"#/prope\
rties/bruteForceProtected/type",keyword:"type",params:{type:c.properties.bruteForceProtected.type}};e===null?e=[i]:e.push(
i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/bruteForceProtected",schemaPath:"#/properties/bruteF\
orceProtected/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
bruteForceStrategy!==void 0){let t=s.bruteForceStrategy;const i=n;let o=!1;const l=n;if(!(t==="LINEAR"||t==="MULTIPLE"||
t===null)){const y={instancePath:p+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:c.properties.bruteForceStrategy.anyOf[0].enum}};e===null?e=[y]:e.push(y),n++}var r=l===n;if(o=
o||r,!o){const y=n;if(typeof t=="string"){if(!a.test(t)){const P={instancePath:p+"/bruteForceStrategy",schemaPath:"#/pro\
perties/bruteForceStrategy/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[P]:
e.push(P),n++}}else{const P={instancePath:p+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),n++}var r=y===n;o=o||r}if(o)n=i,e!==null&&(i?e.length=
i:e=null);else{const y={instancePath:p+"/bruteForceStrategy",schemaPath:"#/properties/bruteForceStrategy/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[y]:e.push(y),n++}}if(s.clientScopes!==void 0){let t=s.clientScopes;if(Array.isArray(t)){const i=t.
length;for(let o=0;o<i;o++)Ie(t[o],{instancePath:p+"/clientScopes/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=
e===null?Ie.errors:e.concat(Ie.errors),n=e.length)}else{const i={instancePath:p+"/clientScopes",schemaPath:"#/properties\
/clientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.clientSessionIdleTimeout!==
void 0){let t=s.clientSessionIdleTimeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==
null){const i={instancePath:p+"/clientSessionIdleTimeout",schemaPath:"#/properties/clientSessionIdleTimeout/type",keyword:"\
type",params:{type:c.properties.clientSessionIdleTimeout.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/clientSessionIdleTimeout",schemaPath:"#/properties/clientSessionIdleTimeout/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.clientSessionMaxLifespan!==void 0){
let t=s.clientSessionMaxLifespan;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){
const i={instancePath:p+"/clientSessionMaxLifespan",schemaPath:"#/properties/clientSessionMaxLifespan/type",keyword:"typ\
e",params:{type:c.properties.clientSessionMaxLifespan.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/clientSessionMaxLifespan",schemaPath:"#/properties/clientSessionMaxLifespan/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.clients!==void 0){let t=s.clients;
if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)Z(t[o],{instancePath:p+"/clients/"+o,parentData:t,parentDataProperty:o,
rootData:f})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)}else{const i={instancePath:p+"/clients",schemaPath:"#/\
properties/clients/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.components!==void 0){let t=s.
components;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(Array.isArray(o)){const l=o.length;
for(let y=0;y<l;y++)ve(o[y],{instancePath:p+"/components/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,parentData:o,parentDataProperty:y,
rootData:f})||(e=e===null?ve.errors:e.concat(ve.errors),n=e.length)}else{const l={instancePath:p+"/components/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/components/additionalProperties/type",keyword:"type",params:{type:"\
array"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/components",schemaPath:"#/properties/components/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.defaultDefaultClientScopes!==void 0){let t=s.
defaultDefaultClientScopes;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={
instancePath:p+"/defaultDefaultClientScopes/"+o,schemaPath:"#/properties/defaultDefaultClientScopes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/defaultDefaultClientScopes",schemaPath:"\
#/properties/defaultDefaultClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.defaultGroups!==
void 0){let t=s.defaultGroups;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={
instancePath:p+"/defaultGroups/"+o,schemaPath:"#/properties/defaultGroups/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/defaultGroups",schemaPath:"#/properties/defaultGroups/\
type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.defaultLocale!==void 0){let t=s.defaultLocale;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/defaultLocale",schemaPath:"#/properties/defaultLocale/type",keyword:"\
type",params:{type:c.properties.defaultLocale.type}};e===null?e=[i]:e.push(i),n++}}if(s.defaultOptionalClientScopes!==void 0){
let t=s.defaultOptionalClientScopes;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){
const l={instancePath:p+"/defaultOptionalClientScopes/"+o,schemaPath:"#/properties/defaultOptionalClientScopes/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/defaultOptionalCl\
ientScopes",schemaPath:"#/properties/defaultOptionalClientScopes/type",keyword:"type",params:{type:"array"}};e===null?e=
[i]:e.push(i),n++}}if(s.defaultRole!==void 0&&(F(s.defaultRole,{instancePath:p+"/defaultRole",parentData:s,parentDataProperty:"\
defaultRole",rootData:f})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),s.defaultSignatureAlgorithm!==void 0){let t=s.
defaultSignatureAlgorithm;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/defaultSignatureAlgorithm",schemaPath:"\
#/properties/defaultSignatureAlgorithm/type",keyword:"type",params:{type:c.properties.defaultSignatureAlgorithm.type}};e===
null?e=[i]:e.push(i),n++}}if(s.directGrantFlow!==void 0){let t=s.directGrantFlow;if(typeof t!="string"&&t!==null){const i={
instancePath:p+"/directGrantFlow",schemaPath:"#/properties/directGrantFlow/type",keyword:"type",params:{type:c.properties.
directGrantFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.displayName!==void 0){let t=s.displayName;if(typeof t!="string"&&
t!==null){const i={instancePath:p+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:c.
properties.displayName.type}};e===null?e=[i]:e.push(i),n++}}if(s.displayNameHtml!==void 0){let t=s.displayNameHtml;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/displayNameHtml",schemaPath:"#/properties/displayNameHtml/type",keyword:"t\
ype",params:{type:c.properties.displayNameHtml.type}};e===null?e=[i]:e.push(i),n++}}if(s.duplicateEmailsAllowed!==void 0){
let t=s.duplicateEmailsAllowed;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/duplicate\
EmailsAllowed",schemaPath:"#/properties/duplicateEmailsAllowed/type",keyword:"type",params:{type:c.properties.duplicateEmailsAllowed.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/duplicateEmailsAllowed",
schemaPath:"#/properties/duplicateEmailsAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.editUsernameAllowed!==void 0){let t=s.editUsernameAllowed;if(typeof t!="boolean"&&typeof t!=
"string"&&t!==null){const i={instancePath:p+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/type",keyword:"\
type",params:{type:c.properties.editUsernameAllowed.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){
const i={instancePath:p+"/editUsernameAllowed",schemaPath:"#/properties/editUsernameAllowed/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.emailTheme!==void 0){let t=s.emailTheme;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/emailTheme",schemaPath:"#/properties/emailTheme/type",keyword:"type",params:{
type:c.properties.emailTheme.type}};e===null?e=[i]:e.push(i),n++}}if(s.enabled!==void 0){let t=s.enabled;if(typeof t!="b\
oolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"\
type",params:{type:c.properties.enabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={
instancePath:p+"/enabled",schemaPath:"#/properties/enabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.\
*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.enabledEventTypes!==void 0){let t=s.enabledEventTypes;if(Array.isArray(t)){const i=t.
length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/enabledEventTypes/"+o,schemaPath:"#/prope\
rties/enabledEventTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+
"/enabledEventTypes",schemaPath:"#/properties/enabledEventTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[
i]:e.push(i),n++}}if(s.eventsEnabled!==void 0){let t=s.eventsEnabled;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){
const i={instancePath:p+"/eventsEnabled",schemaPath:"#/properties/eventsEnabled/type",keyword:"type",params:{type:c.properties.
eventsEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/eventsEna\
bled",schemaPath:"#/properties/eventsEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===
null?e=[i]:e.push(i),n++}}if(s.eventsExpiration!==void 0){let t=s.eventsExpiration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/eventsExpiration",schemaPath:"#/properties/eve\
ntsExpiration/type",keyword:"type",params:{type:c.properties.eventsExpiration.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/eventsExpiration",schemaPath:"#/properties/eventsExpiration/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.eventsListeners!==void 0){let t=s.
eventsListeners;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+
"/eventsListeners/"+o,schemaPath:"#/properties/eventsListeners/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/eventsListeners",schemaPath:"#/properties/eventsListeners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.failureFactor!==void 0){let t=s.failureFactor;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/failureFactor",schemaPath:"\
#/properties/failureFactor/type",keyword:"type",params:{type:c.properties.failureFactor.type}};e===null?e=[i]:e.push(i),
n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/failureFactor",schemaPath:"#/properties/failureFactor/p\
attern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.groups!==void 0){
let t=s.groups;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)W(t[o],{instancePath:p+"/groups/"+o,parentData:t,
parentDataProperty:o,rootData:f})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)}else{const i={instancePath:p+"/gr\
oups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.id!==
void 0){let t=s.id;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:c.properties.id.type}};e===null?e=[i]:e.push(i),n++}}if(s.identityProviderMappers!==void 0){let t=s.identityProviderMappers;
if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)Le(t[o],{instancePath:p+"/identityProviderMappers/"+o,parentData:t,
parentDataProperty:o,rootData:f})||(e=e===null?Le.errors:e.concat(Le.errors),n=e.length)}else{const i={instancePath:p+"/\
identityProviderMappers",schemaPath:"#/properties/identityProviderMappers/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),n++}}if(s.identityProviders!==void 0){let t=s.identityProviders;if(Array.isArray(t)){const i=t.length;
for(let o=0;o<i;o++)ee(t[o],{instancePath:p+"/identityProviders/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===
null?ee.errors:e.concat(ee.errors),n=e.length)}else{const i={instancePath:p+"/identityProviders",schemaPath:"#/propertie\
s/identityProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.internationalizationEnabled!==
void 0){let t=s.internationalizationEnabled;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+
"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/type",keyword:"type",params:{type:c.
properties.internationalizationEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+
"/internationalizationEnabled",schemaPath:"#/properties/internationalizationEnabled/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.keycloakVersion!==void 0){let t=s.keycloakVersion;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/keycloakVersion",schemaPath:"#/properties/keycloakVersion/type",keyword:"t\
ype",params:{type:c.properties.keycloakVersion.type}};e===null?e=[i]:e.push(i),n++}}if(s.loginTheme!==void 0){let t=s.loginTheme;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/loginTheme",schemaPath:"#/properties/loginTheme/type",keyword:"\
type",params:{type:c.properties.loginTheme.type}};e===null?e=[i]:e.push(i),n++}}if(s.loginWithEmailAllowed!==void 0){let t=s.
loginWithEmailAllowed;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/loginWithEmailAllo\
wed",schemaPath:"#/properties/loginWithEmailAllowed/type",keyword:"type",params:{type:c.properties.loginWithEmailAllowed.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/loginWithEmailAllowed",
schemaPath:"#/properties/loginWithEmailAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===
null?e=[i]:e.push(i),n++}}if(s.maxDeltaTimeSeconds!==void 0){let t=s.maxDeltaTimeSeconds;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/maxDeltaTimeSeconds",schemaPath:"#/prop\
erties/maxDeltaTimeSeconds/type",keyword:"type",params:{type:c.properties.maxDeltaTimeSeconds.type}};e===null?e=[i]:e.push(
i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/maxDeltaTimeSeconds",schemaPath:"#/properties/maxDel\
taTimeSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
maxFailureWaitSeconds!==void 0){let t=s.maxFailureWaitSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
typeof t!="string"&&t!==null){const i={instancePath:p+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureWaitSe\
conds/type",keyword:"type",params:{type:c.properties.maxFailureWaitSeconds.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/maxFailureWaitSeconds",schemaPath:"#/properties/maxFailureWaitSeconds/pa\
ttern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.messageBundles!==
void 0){let t=s.messageBundles;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(o&&typeof o==
"object"&&!Array.isArray(o))for(const l in o){let y=o[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"&&y!==null){const u={instancePath:p+"/messageBundles/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messageBundles/additionalProperties/additionalProperties/type",keyword:"\
type",params:{type:c.properties.messageBundles.additionalProperties.additionalProperties.type}};e===null?e=[u]:e.push(u),
n++}}else{const l={instancePath:p+"/messageBundles/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
essageBundles/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),n++}}else{const i={
instancePath:p+"/messageBundles",schemaPath:"#/properties/messageBundles/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),n++}}if(s.minimumQuickLoginWaitSeconds!==void 0){let t=s.minimumQuickLoginWaitSeconds;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/minimumQuickLoginWait\
Seconds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/type",keyword:"type",params:{type:c.properties.minimumQuickLoginWaitSeconds.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/minimumQuickLoginWaitSe\
conds",schemaPath:"#/properties/minimumQuickLoginWaitSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file)\
:.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.notBefore!==void 0){let t=s.notBefore;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/\
type",keyword:"type",params:{type:c.properties.notBefore.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern:"\
^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.oauth2DeviceCodeLifespan!==void 0){let t=s.oauth2DeviceCodeLifespan;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/oauth2\
DeviceCodeLifespan",schemaPath:"#/properties/oauth2DeviceCodeLifespan/type",keyword:"type",params:{type:c.properties.oauth2DeviceCodeLifespan.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/oauth2DeviceCodeLifespa\
n",schemaPath:"#/properties/oauth2DeviceCodeLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.oauth2DevicePollingInterval!==void 0){let t=s.oauth2DevicePollingInterval;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/oauth2DevicePollingIn\
terval",schemaPath:"#/properties/oauth2DevicePollingInterval/type",keyword:"type",params:{type:c.properties.oauth2DevicePollingInterval.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/oauth2DevicePollingInte\
rval",schemaPath:"#/properties/oauth2DevicePollingInterval/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.\
*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.offlineSessionIdleTimeout!==void 0){let t=s.offlineSessionIdleTimeout;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/offlineSessionIdleTim\
eout",schemaPath:"#/properties/offlineSessionIdleTimeout/type",keyword:"type",params:{type:c.properties.offlineSessionIdleTimeout.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/offlineSessionIdleTimeo\
ut",schemaPath:"#/properties/offlineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.offlineSessionMaxLifespan!==void 0){let t=s.offlineSessionMaxLifespan;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/offlineSessionMaxLife\
span",schemaPath:"#/properties/offlineSessionMaxLifespan/type",keyword:"type",params:{type:c.properties.offlineSessionMaxLifespan.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/offlineSessionMaxLifesp\
an",schemaPath:"#/properties/offlineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.offlineSessionMaxLifespanEnabled!==void 0){let t=s.offlineSessionMaxLifespanEnabled;if(typeof t!=
"boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/offlineSessionMaxLifespanEnabled",schemaPath:"#/prope\
rties/offlineSessionMaxLifespanEnabled/type",keyword:"type",params:{type:c.properties.offlineSessionMaxLifespanEnabled.type}};
e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/offlineSessionMaxLifespanEnabl\
ed",schemaPath:"#/properties/offlineSessionMaxLifespanEnabled/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file\
):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.organizationsEnabled!==void 0){let t=s.organizationsEnabled;if(typeof t!=
"boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/organizationsEnabled",schemaPath:"#/properties/organi\
zationsEnabled/type",keyword:"type",params:{type:c.properties.organizationsEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/organizationsEnabled",schemaPath:"#/properties/organizationsEnabled/patt\
ern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.owner!==void 0){let t=s.
owner;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/owner",schemaPath:"#/properties/owner/type",keyword:"ty\
pe",params:{type:c.properties.owner.type}};e===null?e=[i]:e.push(i),n++}}if(s.passwordPolicy!==void 0){let t=s.passwordPolicy;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/passwordPolicy",schemaPath:"#/properties/passwordPolicy/type",
keyword:"type",params:{type:c.properties.passwordPolicy.type}};e===null?e=[i]:e.push(i),n++}}if(s.permanentLockout!==void 0){
let t=s.permanentLockout;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/permanentLockou\
t",schemaPath:"#/properties/permanentLockout/type",keyword:"type",params:{type:c.properties.permanentLockout.type}};e===
null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/permanentLockout",schemaPath:"#/pr\
operties/permanentLockout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(
i),n++}}if(s.protected!==void 0){let t=s.protected;if(typeof t!="boolean"&&t!==null){const i={instancePath:p+"/protected",
schemaPath:"#/properties/protected/type",keyword:"type",params:{type:c.properties.protected.type}};e===null?e=[i]:e.push(
i),n++}}if(s.quickLoginCheckMilliSeconds!==void 0){let t=s.quickLoginCheckMilliSeconds;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/quickLoginCheckMilliSeconds",schemaPath:"\
#/properties/quickLoginCheckMilliSeconds/type",keyword:"type",params:{type:c.properties.quickLoginCheckMilliSeconds.type}};
e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/quickLoginCheckMilliSeconds",schemaPath:"\
#/properties/quickLoginCheckMilliSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[i]:e.push(i),n++}}if(s.refreshTokenMaxReuse!==void 0){let t=s.refreshTokenMaxReuse;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/refreshTokenMaxReuse",schemaPath:"#/properties\
/refreshTokenMaxReuse/type",keyword:"type",params:{type:c.properties.refreshTokenMaxReuse.type}};e===null?e=[i]:e.push(i),
n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/refreshTokenMaxReuse",schemaPath:"#/properties/refreshT\
okenMaxReuse/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
registrationAllowed!==void 0){let t=s.registrationAllowed;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={
instancePath:p+"/registrationAllowed",schemaPath:"#/properties/registrationAllowed/type",keyword:"type",params:{type:c.properties.
registrationAllowed.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/reg\
istrationAllowed",schemaPath:"#/properties/registrationAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|fil\
e):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.registrationEmailAsUsername!==void 0){let t=s.registrationEmailAsUsername;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/registrationEmailAsUsername",schemaPath:"\
#/properties/registrationEmailAsUsername/type",keyword:"type",params:{type:c.properties.registrationEmailAsUsername.type}};
e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/registrationEmailAsUsername",schemaPath:"\
#/properties/registrationEmailAsUsername/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[i]:e.push(i),n++}}if(s.rememberMe!==void 0){let t=s.rememberMe;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){
const i={instancePath:p+"/rememberMe",schemaPath:"#/properties/rememberMe/type",keyword:"type",params:{type:c.properties.
rememberMe.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/rememberMe",
schemaPath:"#/properties/rememberMe/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[
i]:e.push(i),n++}}if(s.resetPasswordAllowed!==void 0){let t=s.resetPasswordAllowed;if(typeof t!="boolean"&&typeof t!="st\
ring"&&t!==null){const i={instancePath:p+"/resetPasswordAllowed",schemaPath:"#/properties/resetPasswordAllowed/type",keyword:"\
type",params:{type:c.properties.resetPasswordAllowed.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(
t)){const i={instancePath:p+"/resetPasswordAllowed",schemaPath:"#/properties/resetPasswordAllowed/pattern",keyword:"patt\
ern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.revokeRefreshToken!==void 0){let t=s.
revokeRefreshToken;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/revokeRefreshToken",schemaPath:"\
#/properties/revokeRefreshToken/type",keyword:"type",params:{type:c.properties.revokeRefreshToken.type}};e===null?e=[i]:
e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/revokeRefreshToken",schemaPath:"#/properties/\
revokeRefreshToken/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}
if(s.roles!==void 0&&(Ue(s.roles,{instancePath:p+"/roles",parentData:s,parentDataProperty:"roles",rootData:f})||(e=e===null?
Ue.errors:e.concat(Ue.errors),n=e.length)),s.smtpServer!==void 0){let t=s.smtpServer;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!v.call(c.properties.smtpServer.properties,i)){let o=t[i];if(typeof o!="string"&&!(typeof o=="nu\
mber"&&isFinite(o))&&typeof o!="boolean"&&o!==null){const l={instancePath:p+"/smtpServer/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/smtpServer/additionalProperties/type",keyword:"type",params:{type:c.properties.smtpServer.
additionalProperties.type}};e===null?e=[l]:e.push(l),n++}}if(t.host!==void 0){let i=t.host;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/host",schemaPath:"#/properti\
es/smtpServer/properties/host/type",keyword:"type",params:{type:c.properties.smtpServer.properties.host.type}};e===null?
e=[o]:e.push(o),n++}}if(t.port!==void 0){let i=t.port;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){const o={instancePath:p+"/smtpServer/port",schemaPath:"#/properties/smtpServer/properties/port/type",
keyword:"type",params:{type:c.properties.smtpServer.properties.port.type}};e===null?e=[o]:e.push(o),n++}}if(t.from!==void 0){
let i=t.from;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+
"/smtpServer/from",schemaPath:"#/properties/smtpServer/properties/from/type",keyword:"type",params:{type:c.properties.smtpServer.
properties.from.type}};e===null?e=[o]:e.push(o),n++}}if(t.fromDisplayName!==void 0){let i=t.fromDisplayName;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/fromDi\
splayName",schemaPath:"#/properties/smtpServer/properties/fromDisplayName/type",keyword:"type",params:{type:c.properties.
smtpServer.properties.fromDisplayName.type}};e===null?e=[o]:e.push(o),n++}}if(t.replyTo!==void 0){let i=t.replyTo;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/replyT\
o",schemaPath:"#/properties/smtpServer/properties/replyTo/type",keyword:"type",params:{type:c.properties.smtpServer.properties.
replyTo.type}};e===null?e=[o]:e.push(o),n++}}if(t.user!==void 0){let i=t.user;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/user",schemaPath:"#/properties/smtpSer\
ver/properties/user/type",keyword:"type",params:{type:c.properties.smtpServer.properties.user.type}};e===null?e=[o]:e.push(
o),n++}}if(t.password!==void 0){let i=t.password;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="b\
oolean"&&i!==null){const o={instancePath:p+"/smtpServer/password",schemaPath:"#/properties/smtpServer/properties/passwor\
d/type",keyword:"type",params:{type:c.properties.smtpServer.properties.password.type}};e===null?e=[o]:e.push(o),n++}}if(t.
auth!==void 0){let i=t.auth;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={
instancePath:p+"/smtpServer/auth",schemaPath:"#/properties/smtpServer/properties/auth/type",keyword:"type",params:{type:c.
properties.smtpServer.properties.auth.type}};e===null?e=[o]:e.push(o),n++}}if(t.ssl!==void 0){let i=t.ssl;if(typeof i!="\
string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/ssl",schemaPath:"\
#/properties/smtpServer/properties/ssl/type",keyword:"type",params:{type:c.properties.smtpServer.properties.ssl.type}};e===
null?e=[o]:e.push(o),n++}}if(t.starttls!==void 0){let i=t.starttls;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){const o={instancePath:p+"/smtpServer/starttls",schemaPath:"#/properties/smtpServer/p\
roperties/starttls/type",keyword:"type",params:{type:c.properties.smtpServer.properties.starttls.type}};e===null?e=[o]:e.
push(o),n++}}}else{const i={instancePath:p+"/smtpServer",schemaPath:"#/properties/smtpServer/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.sslRequired!==void 0){let t=s.sslRequired;if(typeof t!="string"&&t!==
null){const i={instancePath:p+"/sslRequired",schemaPath:"#/properties/sslRequired/type",keyword:"type",params:{type:c.properties.
sslRequired.type}};e===null?e=[i]:e.push(i),n++}}if(s.ssoSessionIdleTimeout!==void 0){let t=s.ssoSessionIdleTimeout;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/ssoSessionIdleTimeout",
schemaPath:"#/properties/ssoSessionIdleTimeout/type",keyword:"type",params:{type:c.properties.ssoSessionIdleTimeout.type}};
e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/ssoSessionIdleTimeout",schemaPath:"\
#/properties/ssoSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:
e.push(i),n++}}if(s.ssoSessionIdleTimeoutRememberMe!==void 0){let t=s.ssoSessionIdleTimeoutRememberMe;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/ssoSessionIdleTimeoutRem\
emberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/type",keyword:"type",params:{type:c.properties.ssoSessionIdleTimeoutRememberMe.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/ssoSessionIdleTimeoutRe\
memberMe",schemaPath:"#/properties/ssoSessionIdleTimeoutRememberMe/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.ssoSessionMaxLifespan!==void 0){let t=s.ssoSessionMaxLifespan;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/ssoSessionMaxLifespan",
schemaPath:"#/properties/ssoSessionMaxLifespan/type",keyword:"type",params:{type:c.properties.ssoSessionMaxLifespan.type}};
e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/ssoSessionMaxLifespan",schemaPath:"\
#/properties/ssoSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:
e.push(i),n++}}if(s.ssoSessionMaxLifespanRememberMe!==void 0){let t=s.ssoSessionMaxLifespanRememberMe;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/ssoSessionMaxLifespanRem\
emberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/type",keyword:"type",params:{type:c.properties.ssoSessionMaxLifespanRememberMe.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/ssoSessionMaxLifespanRe\
memberMe",schemaPath:"#/properties/ssoSessionMaxLifespanRememberMe/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.supportedLocales!==void 0){let t=s.supportedLocales;if(Array.isArray(
t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/supportedLocales/"+o,schemaPath:"\
#/properties/supportedLocales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={
instancePath:p+"/supportedLocales",schemaPath:"#/properties/supportedLocales/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(s.users!==void 0){let t=s.users;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)
le(t[o],{instancePath:p+"/users/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?le.errors:e.concat(le.errors),
n=e.length)}else{const i={instancePath:p+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[i]:e.push(i),n++}}if(s.verify!==void 0&&(_e(s.verify,{instancePath:p+"/verify",parentData:s,parentDataProperty:"\
verify",rootData:f})||(e=e===null?_e.errors:e.concat(_e.errors),n=e.length)),s.verifyEmail!==void 0){let t=s.verifyEmail;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/verifyEmail",schemaPath:"#/properties/ve\
rifyEmail/type",keyword:"type",params:{type:c.properties.verifyEmail.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="s\
tring"&&!a.test(t)){const i={instancePath:p+"/verifyEmail",schemaPath:"#/properties/verifyEmail/pattern",keyword:"patter\
n",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.waitIncrementSeconds!==void 0){let t=s.
waitIncrementSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+
"/waitIncrementSeconds",schemaPath:"#/properties/waitIncrementSeconds/type",keyword:"type",params:{type:c.properties.waitIncrementSeconds.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/waitIncrementSeconds",schemaPath:"\
#/properties/waitIncrementSeconds/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:
e.push(i),n++}}if(s.adminPermissionsEnabled!==void 0){let t=s.adminPermissionsEnabled;if(typeof t!="boolean"&&typeof t!=
"string"&&t!==null){const i={instancePath:p+"/adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnabled/\
type",keyword:"type",params:{type:c.properties.adminPermissionsEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/adminPermissionsEnabled",schemaPath:"#/properties/adminPermissionsEnable\
d/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.authenticatorConfig!==
void 0){let t=s.authenticatorConfig;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)We(t[o],{instancePath:p+"/\
authenticatorConfig/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?We.errors:e.concat(We.errors),n=e.length)}else{
const i={instancePath:p+"/authenticatorConfig",schemaPath:"#/properties/authenticatorConfig/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.clientAuthenticationFlow!==void 0){let t=s.clientAuthenticationFlow;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/clientAuthenticationFlow",schemaPath:"#/properties/clientAuthenticationFlo\
w/type",keyword:"type",params:{type:c.properties.clientAuthenticationFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.clientOfflineSessionIdleTimeout!==
void 0){let t=s.clientOfflineSessionIdleTimeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="str\
ing"&&t!==null){const i={instancePath:p+"/clientOfflineSessionIdleTimeout",schemaPath:"#/properties/clientOfflineSession\
IdleTimeout/type",keyword:"type",params:{type:c.properties.clientOfflineSessionIdleTimeout.type}};e===null?e=[i]:e.push(
i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/clientOfflineSessionIdleTimeout",schemaPath:"#/prope\
rties/clientOfflineSessionIdleTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=
[i]:e.push(i),n++}}if(s.clientOfflineSessionMaxLifespan!==void 0){let t=s.clientOfflineSessionMaxLifespan;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/clientOfflineSessionM\
axLifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/type",keyword:"type",params:{type:c.properties.clientOfflineSessionMaxLifespan.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/clientOfflineSessionMax\
Lifespan",schemaPath:"#/properties/clientOfflineSessionMaxLifespan/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env\
|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.clientPolicies!==void 0&&(Ke(s.clientPolicies,{instancePath:p+"/clie\
ntPolicies",parentData:s,parentDataProperty:"clientPolicies",rootData:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),n=e.
length)),s.clientProfiles!==void 0&&(Je(s.clientProfiles,{instancePath:p+"/clientProfiles",parentData:s,parentDataProperty:"\
clientProfiles",rootData:f})||(e=e===null?Je.errors:e.concat(Je.errors),n=e.length)),s.clientScopeMappings!==void 0){let t=s.
clientScopeMappings;if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(Array.isArray(o)){const l=o.
length;for(let y=0;y<l;y++)x(o[y],{instancePath:p+"/clientScopeMappings/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,
parentData:o,parentDataProperty:y,rootData:f})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)}else{const l={instancePath:p+
"/clientScopeMappings/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/clientScopeMappings/additional\
Properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/clie\
ntScopeMappings",schemaPath:"#/properties/clientScopeMappings/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),n++}}if(s.dockerAuthenticationFlow!==void 0){let t=s.dockerAuthenticationFlow;if(typeof t!="string"&&t!==null){
const i={instancePath:p+"/dockerAuthenticationFlow",schemaPath:"#/properties/dockerAuthenticationFlow/type",keyword:"typ\
e",params:{type:c.properties.dockerAuthenticationFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.federatedUsers!==void 0){
let t=s.federatedUsers;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)le(t[o],{instancePath:p+"/federatedUser\
s/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?le.errors:e.concat(le.errors),n=e.length)}else{const i={
instancePath:p+"/federatedUsers",schemaPath:"#/properties/federatedUsers/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),n++}}if(s.firstBrokerLoginFlow!==void 0){let t=s.firstBrokerLoginFlow;if(typeof t!="string"&&t!==null){
const i={instancePath:p+"/firstBrokerLoginFlow",schemaPath:"#/properties/firstBrokerLoginFlow/type",keyword:"type",params:{
type:c.properties.firstBrokerLoginFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.localizationTexts!==void 0){let t=s.localizationTexts;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(o&&typeof o=="object"&&!Array.isArray(o))for(const l in o){
let y=o[l];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"&&y!==null){const u={instancePath:p+
"/localizationTexts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/localizationTexts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:c.properties.
localizationTexts.additionalProperties.additionalProperties.type}};e===null?e=[u]:e.push(u),n++}}else{const l={instancePath:p+
"/localizationTexts/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/localizationTexts/additionalProp\
erties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/localiz\
ationTexts",schemaPath:"#/properties/localizationTexts/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),n++}}if(s.maxSecondaryAuthFailures!==void 0){let t=s.maxSecondaryAuthFailures;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/maxSecondaryAuthFailures",schemaPath:"#/proper\
ties/maxSecondaryAuthFailures/type",keyword:"type",params:{type:c.properties.maxSecondaryAuthFailures.type}};e===null?e=
[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/maxSecondaryAuthFailures",schemaPath:"#/p\
roperties/maxSecondaryAuthFailures/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:
e.push(i),n++}}if(s.maxTemporaryLockouts!==void 0){let t=s.maxTemporaryLockouts;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/maxTemporaryLockouts",schemaPath:"#/properties\
/maxTemporaryLockouts/type",keyword:"type",params:{type:c.properties.maxTemporaryLockouts.type}};e===null?e=[i]:e.push(i),
n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/maxTemporaryLockouts",schemaPath:"#/properties/maxTempo\
raryLockouts/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
organizations!==void 0){let t=s.organizations;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)Ze(t[o],{instancePath:p+
"/organizations/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),n=e.length)}else{
const i={instancePath:p+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyAlgorithm!==void 0){let t=s.otpPolicyAlgorithm;if(typeof t!="string"&&t!==null){
const i={instancePath:p+"/otpPolicyAlgorithm",schemaPath:"#/properties/otpPolicyAlgorithm/type",keyword:"type",params:{type:c.
properties.otpPolicyAlgorithm.type}};e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyCodeReusable!==void 0){let t=s.otpPolicyCodeReusable;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/otpPolicyCodeReusable",schemaPath:"#/pro\
perties/otpPolicyCodeReusable/type",keyword:"type",params:{type:c.properties.otpPolicyCodeReusable.type}};e===null?e=[i]:
e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/otpPolicyCodeReusable",schemaPath:"#/properti\
es/otpPolicyCodeReusable/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),
n++}}if(s.otpPolicyDigits!==void 0){let t=s.otpPolicyDigits;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!=
"string"&&t!==null){const i={instancePath:p+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/type",keyword:"t\
ype",params:{type:c.properties.otpPolicyDigits.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={
instancePath:p+"/otpPolicyDigits",schemaPath:"#/properties/otpPolicyDigits/pattern",keyword:"pattern",params:{pattern:"^\
\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyInitialCounter!==void 0){let t=s.otpPolicyInitialCounter;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/otpPol\
icyInitialCounter",schemaPath:"#/properties/otpPolicyInitialCounter/type",keyword:"type",params:{type:c.properties.otpPolicyInitialCounter.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/otpPolicyInitialCounter",
schemaPath:"#/properties/otpPolicyInitialCounter/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyLookAheadWindow!==void 0){let t=s.otpPolicyLookAheadWindow;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/otpPolicyLookAheadWindo\
w",schemaPath:"#/properties/otpPolicyLookAheadWindow/type",keyword:"type",params:{type:c.properties.otpPolicyLookAheadWindow.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/otpPolicyLookAheadWindo\
w",schemaPath:"#/properties/otpPolicyLookAheadWindow/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};
e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyPeriod!==void 0){let t=s.otpPolicyPeriod;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/otpPolicyPeriod",schemaPath:"#/properties/otpP\
olicyPeriod/type",keyword:"type",params:{type:c.properties.otpPolicyPeriod.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/otpPolicyPeriod",schemaPath:"#/properties/otpPolicyPeriod/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.otpPolicyType!==void 0){let t=s.
otpPolicyType;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/otpPolicyType",schemaPath:"#/properties/otpPoli\
cyType/type",keyword:"type",params:{type:c.properties.otpPolicyType.type}};e===null?e=[i]:e.push(i),n++}}if(s.otpSupportedApplications!==
void 0){let t=s.otpSupportedApplications;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="stri\
ng"){const l={instancePath:p+"/otpSupportedApplications/"+o,schemaPath:"#/properties/otpSupportedApplications/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/otpSupportedApplicat\
ions",schemaPath:"#/properties/otpSupportedApplications/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),n++}}if(s.protocolMappers!==void 0){let t=s.protocolMappers;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)
R(t[o],{instancePath:p+"/protocolMappers/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?R.errors:e.concat(
R.errors),n=e.length)}else{const i={instancePath:p+"/protocolMappers",schemaPath:"#/properties/protocolMappers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.registrationFlow!==void 0){let t=s.registrationFlow;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/registrationFlow",schemaPath:"#/properties/registrationFlow/type",keyword:"\
type",params:{type:c.properties.registrationFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.requiredActions!==void 0){let t=s.
requiredActions;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)et(t[o],{instancePath:p+"/requiredActions/"+o,
parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?et.errors:e.concat(et.errors),n=e.length)}else{const i={instancePath:p+
"/requiredActions",schemaPath:"#/properties/requiredActions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),n++}}if(s.resetCredentialsFlow!==void 0){let t=s.resetCredentialsFlow;if(typeof t!="string"&&t!==null){const i={
instancePath:p+"/resetCredentialsFlow",schemaPath:"#/properties/resetCredentialsFlow/type",keyword:"type",params:{type:c.
properties.resetCredentialsFlow.type}};e===null?e=[i]:e.push(i),n++}}if(s.scimApiEnabled!==void 0){let t=s.scimApiEnabled;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/scimApiEnabled",schemaPath:"#/properties\
/scimApiEnabled/type",keyword:"type",params:{type:c.properties.scimApiEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/scimApiEnabled",schemaPath:"#/properties/scimApiEnabled/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.scopeMappings!==void 0){let t=s.
scopeMappings;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)x(t[o],{instancePath:p+"/scopeMappings/"+o,parentData:t,
parentDataProperty:o,rootData:f})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)}else{const i={instancePath:p+"/sc\
opeMappings",schemaPath:"#/properties/scopeMappings/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),
n++}}if(s.userFederationMappers!==void 0){let t=s.userFederationMappers;if(Array.isArray(t)){const i=t.length;for(let o=0;o<
i;o++)tt(t[o],{instancePath:p+"/userFederationMappers/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?tt.
errors:e.concat(tt.errors),n=e.length)}else{const i={instancePath:p+"/userFederationMappers",schemaPath:"#/properties/us\
erFederationMappers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.userFederationProviders!==
void 0){let t=s.userFederationProviders;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)rt(t[o],{instancePath:p+
"/userFederationProviders/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?rt.errors:e.concat(rt.errors),
n=e.length)}else{const i={instancePath:p+"/userFederationProviders",schemaPath:"#/properties/userFederationProviders/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.userManagedAccessAllowed!==void 0){let t=s.userManagedAccessAllowed;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/userManagedAccessAllowed",schemaPath:"#/\
properties/userManagedAccessAllowed/type",keyword:"type",params:{type:c.properties.userManagedAccessAllowed.type}};e===null?
e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/userManagedAccessAllowed",schemaPath:"#\
/properties/userManagedAccessAllowed/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=
[i]:e.push(i),n++}}if(s.userProfile!==void 0&&(lt(s.userProfile,{instancePath:p+"/userProfile",parentData:s,parentDataProperty:"\
userProfile",rootData:f})||(e=e===null?lt.errors:e.concat(lt.errors),n=e.length)),s.verifiableCredentialsEnabled!==void 0){
let t=s.verifiableCredentialsEnabled;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/ver\
ifiableCredentialsEnabled",schemaPath:"#/properties/verifiableCredentialsEnabled/type",keyword:"type",params:{type:c.properties.
verifiableCredentialsEnabled.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+
"/verifiableCredentialsEnabled",schemaPath:"#/properties/verifiableCredentialsEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyAcceptableAaguids!==void 0){let t=s.
webAuthnPolicyAcceptableAaguids;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={
instancePath:p+"/webAuthnPolicyAcceptableAaguids/"+o,schemaPath:"#/properties/webAuthnPolicyAcceptableAaguids/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/webAuthnPolicyAccept\
ableAaguids",schemaPath:"#/properties/webAuthnPolicyAcceptableAaguids/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(s.webAuthnPolicyAttestationConveyancePreference!==void 0){let t=s.webAuthnPolicyAttestationConveyancePreference;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyAttestationConveyancePreference",schemaPath:"#/\
properties/webAuthnPolicyAttestationConveyancePreference/type",keyword:"type",params:{type:c.properties.webAuthnPolicyAttestationConveyancePreference.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyAuthenticatorAttachment!==void 0){let t=s.webAuthnPolicyAuthenticatorAttachment;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyAuthenticatorAttachment",schemaPath:"#/properti\
es/webAuthnPolicyAuthenticatorAttachment/type",keyword:"type",params:{type:c.properties.webAuthnPolicyAuthenticatorAttachment.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyAvoidSameAuthenticatorRegister!==void 0){let t=s.webAuthnPolicyAvoidSameAuthenticatorRegister;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyAvoidSameAuthenticatorRegi\
ster",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthenticatorRegister/type",keyword:"type",params:{type:c.properties.
webAuthnPolicyAvoidSameAuthenticatorRegister.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={
instancePath:p+"/webAuthnPolicyAvoidSameAuthenticatorRegister",schemaPath:"#/properties/webAuthnPolicyAvoidSameAuthentic\
atorRegister/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.
webAuthnPolicyCreateTimeout!==void 0){let t=s.webAuthnPolicyCreateTimeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyCreateTimeout",schemaPath:"#/properties/webAu\
thnPolicyCreateTimeout/type",keyword:"type",params:{type:c.properties.webAuthnPolicyCreateTimeout.type}};e===null?e=[i]:
e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/webAuthnPolicyCreateTimeout",schemaPath:"#/pr\
operties/webAuthnPolicyCreateTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=
[i]:e.push(i),n++}}if(s.webAuthnPolicyExtraOrigins!==void 0){let t=s.webAuthnPolicyExtraOrigins;if(Array.isArray(t)){const i=t.
length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/webAuthnPolicyExtraOrigins/"+o,schemaPath:"\
#/properties/webAuthnPolicyExtraOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{
const i={instancePath:p+"/webAuthnPolicyExtraOrigins",schemaPath:"#/properties/webAuthnPolicyExtraOrigins/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessAcceptableAaguids!==void 0){let t=s.
webAuthnPolicyPasswordlessAcceptableAaguids;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="s\
tring"){const l={instancePath:p+"/webAuthnPolicyPasswordlessAcceptableAaguids/"+o,schemaPath:"#/properties/webAuthnPolic\
yPasswordlessAcceptableAaguids/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={
instancePath:p+"/webAuthnPolicyPasswordlessAcceptableAaguids",schemaPath:"#/properties/webAuthnPolicyPasswordlessAccepta\
bleAaguids/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessAttestationConveyancePreference!==
void 0){let t=s.webAuthnPolicyPasswordlessAttestationConveyancePreference;if(typeof t!="string"&&t!==null){const i={instancePath:p+
"/webAuthnPolicyPasswordlessAttestationConveyancePreference",schemaPath:"#/properties/webAuthnPolicyPasswordlessAttestat\
ionConveyancePreference/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessAttestationConveyancePreference.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessAuthenticatorAttachment!==void 0){let t=s.webAuthnPolicyPasswordlessAuthenticatorAttachment;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessAuthenticatorAttachment",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessAuthenticatorAttachment/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessAuthenticatorAttachment.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister!==void 0){let t=s.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessAvoidSameAuthe\
nticatorRegister",schemaPath:"#/properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/type",keyword:"type",
params:{type:c.properties.webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister.type}};e===null?e=[i]:e.push(i),n++}if(typeof t==
"string"&&!a.test(t)){const i={instancePath:p+"/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister",schemaPath:"#/\
properties/webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister/pattern",keyword:"pattern",params:{pattern:"^\\$\\((en\
v|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessCreateTimeout!==void 0){let t=s.webAuthnPolicyPasswordlessCreateTimeout;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){const i={instancePath:p+"/webAut\
hnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPolicyPasswordlessCreateTimeout/type",keyword:"type",
params:{type:c.properties.webAuthnPolicyPasswordlessCreateTimeout.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="stri\
ng"&&!a.test(t)){const i={instancePath:p+"/webAuthnPolicyPasswordlessCreateTimeout",schemaPath:"#/properties/webAuthnPol\
icyPasswordlessCreateTimeout/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(
i),n++}}if(s.webAuthnPolicyPasswordlessExtraOrigins!==void 0){let t=s.webAuthnPolicyPasswordlessExtraOrigins;if(Array.isArray(
t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+"/webAuthnPolicyPasswordlessE\
xtraOrigins/"+o,schemaPath:"#/properties/webAuthnPolicyPasswordlessExtraOrigins/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/webAuthnPolicyPasswordlessExtraOrigins",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessExtraOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),
n++}}if(s.webAuthnPolicyPasswordlessMediation!==void 0){let t=s.webAuthnPolicyPasswordlessMediation;if(typeof t!="string"&&
t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessMediation",schemaPath:"#/properties/webAuthnPolicyPassword\
lessMediation/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessMediation.type}};e===null?e=[i]:e.
push(i),n++}}if(s.webAuthnPolicyPasswordlessPasskeysEnabled!==void 0){let t=s.webAuthnPolicyPasswordlessPasskeysEnabled;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessPasskeysEnable\
d",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessPasskeysEnabled.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/webAuthnPolicyPasswordl\
essPasskeysEnabled",schemaPath:"#/properties/webAuthnPolicyPasswordlessPasskeysEnabled/pattern",keyword:"pattern",params:{
pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessResidentKey!==void 0){
let t=s.webAuthnPolicyPasswordlessResidentKey;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyP\
asswordlessResidentKey",schemaPath:"#/properties/webAuthnPolicyPasswordlessResidentKey/type",keyword:"type",params:{type:c.
properties.webAuthnPolicyPasswordlessResidentKey.type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessRpEntityName!==
void 0){let t=s.webAuthnPolicyPasswordlessRpEntityName;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAut\
hnPolicyPasswordlessRpEntityName",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpEntityName/type",keyword:"type",params:{
type:c.properties.webAuthnPolicyPasswordlessRpEntityName.type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessRpId!==
void 0){let t=s.webAuthnPolicyPasswordlessRpId;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicy\
PasswordlessRpId",schemaPath:"#/properties/webAuthnPolicyPasswordlessRpId/type",keyword:"type",params:{type:c.properties.
webAuthnPolicyPasswordlessRpId.type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessSignatureAlgorithms!==
void 0){let t=s.webAuthnPolicyPasswordlessSignatureAlgorithms;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)
if(typeof t[o]!="string"){const l={instancePath:p+"/webAuthnPolicyPasswordlessSignatureAlgorithms/"+o,schemaPath:"#/prop\
erties/webAuthnPolicyPasswordlessSignatureAlgorithms/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),n++}}else{const i={instancePath:p+"/webAuthnPolicyPasswordlessSignatureAlgorithms",schemaPath:"#/properties/webA\
uthnPolicyPasswordlessSignatureAlgorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.
webAuthnPolicyPasswordlessUserVerificationRequirement!==void 0){let t=s.webAuthnPolicyPasswordlessUserVerificationRequirement;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessUserVerificationRequirement",schemaPath:"\
#/properties/webAuthnPolicyPasswordlessUserVerificationRequirement/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessUserVerificationRequirement.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyResidentKey!==void 0){let t=s.webAuthnPolicyResidentKey;if(typeof t!=
"string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyResidentKey",schemaPath:"#/properties/webAuthnPolicyResident\
Key/type",keyword:"type",params:{type:c.properties.webAuthnPolicyResidentKey.type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyRpEntityName!==
void 0){let t=s.webAuthnPolicyRpEntityName;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyRpEn\
tityName",schemaPath:"#/properties/webAuthnPolicyRpEntityName/type",keyword:"type",params:{type:c.properties.webAuthnPolicyRpEntityName.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyRpId!==void 0){let t=s.webAuthnPolicyRpId;if(typeof t!="string"&&
t!==null){const i={instancePath:p+"/webAuthnPolicyRpId",schemaPath:"#/properties/webAuthnPolicyRpId/type",keyword:"type",
params:{type:c.properties.webAuthnPolicyRpId.type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicySignatureAlgorithms!==
void 0){let t=s.webAuthnPolicySignatureAlgorithms;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!=
"string"){const l={instancePath:p+"/webAuthnPolicySignatureAlgorithms/"+o,schemaPath:"#/properties/webAuthnPolicySignatu\
reAlgorithms/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+
"/webAuthnPolicySignatureAlgorithms",schemaPath:"#/properties/webAuthnPolicySignatureAlgorithms/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyUserVerificationRequirement!==void 0){let t=s.webAuthnPolicyUserVerificationRequirement;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyUserVerificationRequirement",schemaPath:"#/prop\
erties/webAuthnPolicyUserVerificationRequirement/type",keyword:"type",params:{type:c.properties.webAuthnPolicyUserVerificationRequirement.
type}};e===null?e=[i]:e.push(i),n++}}if(s.workflows!==void 0){let t=s.workflows;if(Array.isArray(t)){const i=t.length;for(let o=0;o<
i;o++)ut(t[o],{instancePath:p+"/workflows/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?ut.errors:e.concat(
ut.errors),n=e.length)}else{const i={instancePath:p+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",
params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.applicationScopeMappings!==void 0){let t=s.applicationScopeMappings;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const i in t){let o=t[i];if(Array.isArray(o)){const l=o.length;for(let y=0;y<
l;y++)x(o[y],{instancePath:p+"/applicationScopeMappings/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,parentData:o,parentDataProperty:y,
rootData:f})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)}else{const l={instancePath:p+"/applicationScopeMapping\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/applicationScopeMappings/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/applicationScopeMappi\
ngs",schemaPath:"#/properties/applicationScopeMappings/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),n++}}if(s.applications!==void 0){let t=s.applications;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)dt(t[o],
{instancePath:p+"/applications/"+o,parentData:t,parentDataProperty:o,rootData:f})||(e=e===null?dt.errors:e.concat(dt.errors),
n=e.length)}else{const i={instancePath:p+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.certificate!==void 0){let t=s.certificate;if(typeof t!="string"&&t!==null){
const i={instancePath:p+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type:c.properties.
certificate.type}};e===null?e=[i]:e.push(i),n++}}if(s.clientTemplates!==void 0){let t=s.clientTemplates;if(Array.isArray(
t)){const i=t.length;for(let o=0;o<i;o++)ht(t[o],{instancePath:p+"/clientTemplates/"+o,parentData:t,parentDataProperty:o,
rootData:f})||(e=e===null?ht.errors:e.concat(ht.errors),n=e.length)}else{const i={instancePath:p+"/clientTemplates",schemaPath:"\
#/properties/clientTemplates/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.codeSecret!==
void 0){let t=s.codeSecret;if(typeof t!="string"&&t!==null){const i={instancePath:p+"/codeSecret",schemaPath:"#/properti\
es/codeSecret/type",keyword:"type",params:{type:c.properties.codeSecret.type}};e===null?e=[i]:e.push(i),n++}}if(s.defaultRoles!==
void 0){let t=s.defaultRoles;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={
instancePath:p+"/defaultRoles/"+o,schemaPath:"#/properties/defaultRoles/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/defaultRoles",schemaPath:"#/properties/defaultRoles/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.oauthClients!==void 0){let t=s.oauthClients;if(Array.isArray(
t)){const i=t.length;for(let o=0;o<i;o++)mt(t[o],{instancePath:p+"/oauthClients/"+o,parentData:t,parentDataProperty:o,rootData:f})||
(e=e===null?mt.errors:e.concat(mt.errors),n=e.length)}else{const i={instancePath:p+"/oauthClients",schemaPath:"#/propert\
ies/oauthClients/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.passwordCredentialGrantAllowed!==
void 0){let t=s.passwordCredentialGrantAllowed;if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+
"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/type",keyword:"type",params:{type:c.
properties.passwordCredentialGrantAllowed.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={
instancePath:p+"/passwordCredentialGrantAllowed",schemaPath:"#/properties/passwordCredentialGrantAllowed/pattern",keyword:"\
pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.privateKey!==void 0){let t=s.privateKey;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/privateKey",schemaPath:"#/properties/privateKey/type",keyword:"\
type",params:{type:c.properties.privateKey.type}};e===null?e=[i]:e.push(i),n++}}if(s.publicKey!==void 0){let t=s.publicKey;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"\
type",params:{type:c.properties.publicKey.type}};e===null?e=[i]:e.push(i),n++}}if(s.requiredCredentials!==void 0){let t=s.
requiredCredentials;if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const l={instancePath:p+
"/requiredCredentials/"+o,schemaPath:"#/properties/requiredCredentials/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:p+"/requiredCredentials",schemaPath:"#/properties/requiredCrede\
ntials/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(s.social!==void 0){let t=s.social;if(typeof t!=
"boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/social",schemaPath:"#/properties/social/type",keyword:"\
type",params:{type:c.properties.social.type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+
"/social",schemaPath:"#/properties/social/pattern",keyword:"pattern",params:{pattern:"^\\$\\((env|file):.*\\)$"}};e===null?
e=[i]:e.push(i),n++}}if(s.socialProviders!==void 0){let t=s.socialProviders;if(t&&typeof t=="object"&&!Array.isArray(t))
for(const i in t){let o=t[i];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){const l={
instancePath:p+"/socialProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/socialProviders/add\
itionalProperties/type",keyword:"type",params:{type:c.properties.socialProviders.additionalProperties.type}};e===null?e=
[l]:e.push(l),n++}}else{const i={instancePath:p+"/socialProviders",schemaPath:"#/properties/socialProviders/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}if(s.updateProfileOnInitialSocialLogin!==void 0){let t=s.updateProfileOnInitialSocialLogin;
if(typeof t!="boolean"&&typeof t!="string"&&t!==null){const i={instancePath:p+"/updateProfileOnInitialSocialLogin",schemaPath:"\
#/properties/updateProfileOnInitialSocialLogin/type",keyword:"type",params:{type:c.properties.updateProfileOnInitialSocialLogin.
type}};e===null?e=[i]:e.push(i),n++}if(typeof t=="string"&&!a.test(t)){const i={instancePath:p+"/updateProfileOnInitialS\
ocialLogin",schemaPath:"#/properties/updateProfileOnInitialSocialLogin/pattern",keyword:"pattern",params:{pattern:"^\\$\\(\
(env|file):.*\\)$"}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyPasswordlessRequireResidentKey!==void 0){let t=s.webAuthnPolicyPasswordlessRequireResidentKey;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyPasswordlessRequireResidentKey",schemaPath:"#/p\
roperties/webAuthnPolicyPasswordlessRequireResidentKey/type",keyword:"type",params:{type:c.properties.webAuthnPolicyPasswordlessRequireResidentKey.
type}};e===null?e=[i]:e.push(i),n++}}if(s.webAuthnPolicyRequireResidentKey!==void 0){let t=s.webAuthnPolicyRequireResidentKey;
if(typeof t!="string"&&t!==null){const i={instancePath:p+"/webAuthnPolicyRequireResidentKey",schemaPath:"#/properties/we\
bAuthnPolicyRequireResidentKey/type",keyword:"type",params:{type:c.properties.webAuthnPolicyRequireResidentKey.type}};e===
null?e=[i]:e.push(i),n++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),n++}return gt.errors=e,n===0}function Ot(s,{instancePath:p="",parentData:d,parentDataProperty:h,rootData:f=s}={}){
let e=null,n=0;return gt(s,{instancePath:p,parentData:d,parentDataProperty:h,rootData:f})||(e=e===null?gt.errors:e.concat(
gt.errors),n=e.length),Ot.errors=e,n===0}const nr=m;export{nr as schema,_t as validate};
