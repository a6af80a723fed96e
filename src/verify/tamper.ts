/**
 * The token with one bit of its signature flipped. The bit is flipped in the decoded signature: in base64url, the last
 * character carries bits that decoders throw away, and a token changed only there is still valid.
 */
export function tamper(token: string): string {
  const end = token.lastIndexOf(".");
  const signature = Buffer.from(token.slice(end + 1), "base64url");
  if (signature.length === 0) return `${token}AQ`;
  const middle = Math.floor(signature.length / 2);
  signature.writeUInt8(signature.readUInt8(middle) ^ 1, middle);
  return `${token.slice(0, end + 1)}${signature.toString("base64url")}`;
}
