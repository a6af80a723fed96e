import { distance } from "fastest-levenshtein";

/** The word among `words` that was probably meant, and whether there is hardly a doubt. */
export function closest(
  word: string,
  words: readonly string[],
): { word: string; obvious: boolean } | undefined {
  let best: { word: string; away: number } | undefined;
  for (const candidate of words) {
    const away = editsBetween(normal(word), normal(candidate));
    if (!best || away < best.away) best = { word: candidate, away };
  }
  if (!best || best.away > Math.max(1, Math.floor(word.length * 0.3))) return undefined;
  return { word: best.word, obvious: best.away <= 1 };
}

/** Two letters that changed places (`secert`) are one slip. */
export function editsBetween(a: string, b: string): number {
  const away = distance(a, b);
  if (away !== 2 || a.length !== b.length) return away;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : away;
}

/** Spellings that people mix up: `client_id`, `client-id`, `clientID`. */
function normal(word: string): string {
  return word.replace(/[-_.\s]/g, "").toLowerCase();
}
