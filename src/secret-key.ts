import { editsBetween } from "./suggest.ts";

/** Keys whose values are secret wherever they stand. `…token` alone is none of them: `access.token.claim`. */
const SECRET_KEY =
  /(?:secret|password|passphrase|passwd|private[-_.]?key|api[-_.]?key|bindcredential|registrationaccesstoken|secretdata|credentialdata)$/i;

/** Whether a value under this key must never be shown. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key);
}

const OFTEN_MISSPELT = ["secret", "clientsecret", "password", "passphrase", "privatekey"];

/** For excerpts, a misspelt secret key (`secrt`) counts as well: its value is no less secret. */
export function looksSecret(key: string): boolean {
  const word = key.replace(/[-_.]/g, "").toLowerCase();
  return (
    isSecretKey(key) || (word.length > 4 && OFTEN_MISSPELT.some((known) => editsBetween(word, known) <= 2))
  );
}

/** The maps that hold whatever somebody or some extension puts there. */
const FREE_MAPS: ReadonlySet<string> = new Set(["attributes", "config", "smtpServer"]);

/** Words that name a secret, unless the key ends with a word that makes it another thing (`client.secret.creation.time`). */
const SECRETS = ["secret", "password", "passwd", "pwd", "passphrase", "credential", "credentials"];
const ABOUT_SECRETS =
  /^(?:age|alg|algorithm|alias|allowed|certificate|claim|enabled|expiration|flow|hint|hints|id|issuer|label|length|lifespan|method|mode|name|period|policy|provider|required|rotation|sub|time|type|uri|url)$/;
/** Words that name a secret at the end of a key: `token` and `api.key`, but not `access.token.claim`. */
const AT_THE_END = ["token", "key", "apikey"];
const OPEN = /^(?:public|site|resident)$/;

/**
 * Whether an entry of a free-form map (`config`, `attributes`) may be a secret that nobody declared: a setting of an
 * extension, a misspelt key, an attribute that somebody keeps a token in. Such a value is not shown.
 */
export function mayHoldSecret(map: string | undefined, key: string, value: unknown): boolean {
  if (map === undefined || !FREE_MAPS.has(map) || typeof value !== "string") return false;
  // What is switched or counted is no secret.
  if (/^(?:true|false|\d{1,6})?$/.test(value)) return false;
  if (isSecretKey(key)) return true;
  const words = key
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const end = words.at(-1) ?? "";
  if (words.some((word) => OPEN.test(word)) || ABOUT_SECRETS.test(end)) return false;
  return AT_THE_END.includes(end) || words.some(isWordForSecret);
}

function isWordForSecret(word: string): boolean {
  if (SECRETS.includes(word)) return true;
  const slips = word.length > 6 ? 2 : 1;
  return word.length > 4 && SECRETS.some((known) => known.length > 5 && editsBetween(word, known) <= slips);
}
