/** Shorter secrets are not looked for in other values: half of them would be hidden, and tell which they are. */
const SHORTEST = 8;

/** Whether a text holds one of the secrets; in time that grows with the text, however many secrets there are. */
export function secretFinder(secrets: Iterable<string>): (text: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const secret of new Set(secrets)) {
    if (secret.length < SHORTEST) continue;
    const start = secret.slice(0, SHORTEST);
    byStart.set(start, [...(byStart.get(start) ?? []), secret]);
  }
  return (text) => {
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const candidates = byStart.get(text.slice(at, at + SHORTEST));
      if (candidates?.some((secret) => text.startsWith(secret, at))) return true;
    }
    return false;
  };
}
