import type { At, Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { isOn, list, text } from "./shape.ts";

/**
 * Languages that are none (IAM1205), and a default one that nobody can choose (IAM1409). Keycloak takes both in
 * silence. Which languages there are depends on the themes of the server.
 */
export function checkLocales(realm: JsonObject, findings: Findings): void {
  const supported = list(realm.supportedLocales);
  for (const [key, locale] of supported.entries()) checkTag(locale, { in: supported, key }, findings);
  const at = { in: realm, key: "defaultLocale" };
  const chosen = text(realm.defaultLocale);
  if (!checkTag(chosen, at, findings) || !chosen || !isOn(realm.internationalizationEnabled)) return;
  // Old consoles left one empty text there.
  const languages = supported.filter((locale) => locale !== "");
  if (languages.length > 0 && !languages.includes(chosen))
    findings.warn("IAM1409", `\`${chosen}\` is the default language, and not among the supported ones`, at, {
      help: "add it to `supportedLocales`, or take one of those",
      related: { message: "the supported ones", at: { in: realm, key: "supportedLocales" } },
    });
}

/** Whether it is a language tag of BCP 47, as which Java reads it (Locale.forLanguageTag), or nothing. */
function checkTag(locale: Json | undefined, at: At, findings: Findings): boolean {
  if (typeof locale !== "string" || locale === "" || isTag(locale)) return true;
  const meant = locale.replaceAll("_", "-");
  findings.error("IAM1205", `\`${locale}\` is no language`, at, {
    help: isTag(meant) ? `write \`${meant}\`` : "for example en, de or pt-BR",
  });
  return false;
}

function isTag(locale: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(locale);
}
