/**
 * What java.util.regex, by which Keycloak matches, has against an expression. Only what is wrong in any flavour is
 * found, since Java knows constructs that JavaScript lacks.
 */
export function problemOfRegex(expression: string): string | undefined {
  // With the flag x, a `#` begins a comment that may hold anything.
  if (/\(\?[a-z]*x/i.test(expression)) return undefined;
  let groups = 0;
  let classes = 0;
  let isFirst = true;
  for (let index = 0; index < expression.length; index++) {
    const character = expression.charAt(index);
    if (character === "\\") {
      index = endOfEscape(expression, index);
      if (index >= expression.length) return "it ends in a `\\`";
      isFirst = false;
      continue;
    }
    if (character === "[") {
      classes++;
      index += /^\^?\]?/.exec(expression.slice(index + 1))?.[0].length ?? 0;
    } else if (classes > 0) {
      if (character === "]") classes--;
    } else if (character === "(") {
      groups++;
      if (expression[index + 1] === "?") index++;
    } else if (character === ")") {
      if (groups === 0) return "a `)` closes nothing";
      groups--;
    } else if (isFirst && /[*+?]/.test(character)) return `nothing stands before \`${character}\``;
    isFirst = classes === 0 && (character === "(" || character === "|");
  }
  if (classes > 0) return "a `[` is not closed";
  return groups > 0 ? "a `(` is not closed" : undefined;
}

/** The last character of what a backslash begins; `\Q…\E` quotes whatever is inside. */
function endOfEscape(expression: string, start: number): number {
  if (expression[start + 1] !== "Q") return start + 1;
  const end = expression.indexOf("\\E", start + 2);
  return end === -1 ? expression.length - 1 : end + 1;
}
