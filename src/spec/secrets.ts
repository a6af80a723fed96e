import { MASK, Secret } from "../secret.ts";
import { isSecretKey, mayHoldSecret } from "../secret-key.ts";
import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import type { Resolutions } from "./resolve-context.ts";

import { isObject } from "./shape.ts";

/** What stands for a secret where a spec is printed. */
export const PRINTED_SECRET = "(secret)";

/** Texts that say that there is a secret, and not which. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([MASK, PRINTED_SECRET]);

/** Under these keys stand texts for people; `password: Passwort` is a translation. */
const TEXTS = new Set(["localizationTexts", "messageBundles", "userProfile"]);

/** Warns about secrets that stand in the file itself (IAM1502), and refuses references that brought an empty one. */
export function checkSecrets(document: JsonObject, resolutions: Resolutions, findings: Findings): void {
  const pending: (JsonObject | Json[])[] = [document];
  for (let container = pending.pop(); container; container = pending.pop()) {
    for (const [key, value] of Object.entries(container)) {
      if (TEXTS.has(key)) continue;
      if (typeof value === "object" && value !== null && !holdsSecrets(key, value)) pending.push(value);
      for (const secret of secretsIn(container, key, value)) checkSecret(secret, resolutions, findings);
    }
  }
}

interface Found {
  readonly in: object;
  readonly key: string | number;
  readonly value: string;
}

function secretsIn(container: JsonObject | Json[], key: string, value: Json): Found[] {
  const named = isSecretKey(key) || (key === "value" && !Array.isArray(container) && isCredential(container));
  if (!named || Array.isArray(container)) return [];
  if (typeof value === "string") return [{ in: container, key, value }];
  // Components keep each setting as a list: `privateKey: ["MII…"]`.
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === "string" ? [{ in: value, key: index, value: item }] : [],
  );
}

function holdsSecrets(key: string, value: Json): boolean {
  return isSecretKey(key) && Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isCredential(container: JsonObject): boolean {
  return typeof container.type === "string" && (container.type === "password" || container.type === "secret");
}

function checkSecret(secret: Found, resolutions: Resolutions, findings: Findings): void {
  const resolution = resolutions.get(secret.in, secret.key);
  const at = { in: secret.in, key: secret.key };
  if (SAYS_NOTHING.has(secret.value)) return;
  if (secret.value === "") {
    if (resolution)
      findings.error("IAM1205", "the secret that this reference brings is empty", at, {
        help: "give the variable or the file a value",
      });
    return;
  }
  // Keycloak itself fetches what is in its vault.
  if (/^\$\{vault\.[^}]+\}$/.test(secret.value)) return;
  if (!resolution || resolution.literal)
    findings.warn("IAM1502", "a secret stands in the file, for everybody who can read it", at, {
      help: "give it by reference: $(env:NAME) or $(file:path)",
    });
}

/**
 * Wraps every secret of an expanded realm, in place. A masked one (`**********`, as exports write it, or `(secret)`)
 * says nothing about the secret and goes away: Keycloak would take it literally.
 */
export function wrapSecrets(realm: JsonObject): void {
  const pending: { readonly container: JsonObject | Json[]; readonly under?: string }[] = [
    { container: realm },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { container, under } = next;
    for (const [key, value] of Object.entries(container))
      if (typeof value === "object" && value !== null) pending.push({ container: value, under: key });
    if (!isObject(container)) continue;
    for (const [key, value] of Object.entries(container)) {
      if (typeof value !== "string" || !(isSecretKey(key) || mayHoldSecret(under, key, value))) continue;
      if (SAYS_NOTHING.has(value) || value === "") delete container[key];
      else (container as Record<string, unknown>)[key] = new Secret(value);
    }
  }
}
