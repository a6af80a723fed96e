/**
 * Whether a text may be an X.509 certificate as Keycloak takes them: PEM, or its body alone. DER begins with a sequence
 * of more than 127 bytes, which is `MI` in base64.
 */
export function isCertificate(value: string): boolean {
  const body = value.replace(/-----(?:BEGIN|END)[^-]*-----/g, "").replace(/\s/g, "");
  return /^MI[A-Za-z0-9+/]+=*$/.test(body);
}
