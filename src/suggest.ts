import { distance } from "fastest-levenshtein";

/** The word among `words` that was probably meant, and whether there is hardly a doubt. */
export function closest(
  word: string,
  words: readonly string[],
): { word: string; obvious: boolean } | undefined {
  let best: { word: string; away: number } | undefined;
  for (const candidate of words) {
    const away = distance(normal(word), normal(candidate));
    if (!best || away < best.away) best = { word: candidate, away };
  }
  if (!best || best.away > Math.max(1, Math.floor(word.length * 0.3))) return undefined;
  return { word: best.word, obvious: best.away <= 1 };
}

/** Spellings that people mix up: `client_id`, `client-id`, `clientID`. */
function normal(word: string): string {
  return word.replace(/[-_.\s]/g, "").toLowerCase();
}
