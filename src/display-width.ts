/** What fills two columns of a terminal: East Asian scripts and their full-width forms, and emoji. */
const WIDE =
  /^(?![\uff61-\uffdc])(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** Accents, joiners and direction marks that stand alone. */
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** How many columns of a terminal a line fills; its length is that only for plain text. */
export function displayWidth(line: string): number {
  if (/^[\x20-\x7e]*$/.test(line)) return line.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(line))
    width += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return width;
}
