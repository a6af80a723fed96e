terraform {
  required_providers {
    keycloak = { source = "keycloak/keycloak" }
  }
}

variable "realm" { type = string }
variable "secret" {
  type      = string
  sensitive = true
}

provider "keycloak" {}

resource "keycloak_realm" "realm" {
  realm   = var.realm
  enabled = true
}

resource "keycloak_openid_client" "app" {
  realm_id      = keycloak_realm.realm.id
  client_id     = "app"
  access_type   = "CONFIDENTIAL"
  client_secret = var.secret
}

resource "keycloak_role" "role" {
  for_each  = toset(["admin", "operator", "readonly"])
  realm_id  = keycloak_realm.realm.id
  client_id = keycloak_openid_client.app.id
  name      = each.key
}

resource "keycloak_openid_hardcoded_claim_protocol_mapper" "tenant" {
  realm_id    = keycloak_realm.realm.id
  client_id   = keycloak_openid_client.app.id
  name        = "tenant"
  claim_name  = "tenant"
  claim_value = "acme"
}

resource "keycloak_openid_client" "sdk" {
  realm_id                 = keycloak_realm.realm.id
  client_id                = "sdk"
  access_type              = "CONFIDENTIAL"
  client_secret            = var.secret
  service_accounts_enabled = true
}

resource "keycloak_openid_client_service_account_role" "operator" {
  realm_id                = keycloak_realm.realm.id
  service_account_user_id = keycloak_openid_client.sdk.service_account_user_id
  client_id               = keycloak_openid_client.app.id
  role                    = keycloak_role.role["operator"].name
}

resource "keycloak_saml_identity_provider" "corp" {
  realm                      = keycloak_realm.realm.id
  alias                      = "corp"
  entity_id                  = "https://sp.example.com"
  single_sign_on_service_url = "https://idp.example.com/sso"
  extra_config               = { idpEntityId = "https://idp.example.com" }
}

resource "keycloak_attribute_to_role_identity_provider_mapper" "groups" {
  realm                   = keycloak_realm.realm.id
  identity_provider_alias = keycloak_saml_identity_provider.corp.alias
  name                    = "groups"
  attribute_name          = "groups"
  attribute_value         = "ops"
  role                    = "${keycloak_openid_client.app.client_id}.${keycloak_role.role["operator"].name}"
  extra_config            = { syncMode = "INHERIT" }
}

resource "keycloak_attribute_importer_identity_provider_mapper" "mail" {
  realm                   = keycloak_realm.realm.id
  identity_provider_alias = keycloak_saml_identity_provider.corp.alias
  name                    = "mail"
  attribute_name          = "mail"
  user_attribute          = "email"
  extra_config            = { syncMode = "INHERIT" }
}
