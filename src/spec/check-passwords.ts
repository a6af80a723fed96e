import { declared, declareUnder } from "./extensions.ts";
import type { Findings } from "./findings.ts";
import { problemOfRegex } from "./java-regex.ts";
import { didYouMean, KEYCLOAK_VERSION, PASSWORD_POLICIES, SHIPPED } from "./known.ts";
import type { JsonObject } from "./parse.ts";
import { text } from "./shape.ts";

/**
 * The password policies of the realm, `length(8) and notUsername`, as Keycloak takes them apart: names that do not
 * exist (IAM1419), what stands in their brackets (IAM1205, IAM1421), and what no password can fulfil (IAM1409).
 */
export function checkPasswordPolicy(realm: JsonObject, document: JsonObject, findings: Findings): void {
  const policy = text(realm.passwordPolicy);
  if (!policy) return;
  const at = { in: realm, key: "passwordPolicy" };
  const known = [...PASSWORD_POLICIES.keys(), ...declared(document, "passwordPolicies")];
  const seen = new Map<string, string | undefined>();
  for (const { name, argument } of partsOf(policy)) {
    if (!known.includes(name))
      findings.error("IAM1419", `there is no password policy \`${name}\``, at, {
        help:
          didYouMean(name, known) ??
          `there are ${known.join(", ")}; one of an extension is declared under \`extensions\``,
      });
    else if (seen.has(name))
      findings.error("IAM1409", `the password policy \`${name}\` stands there twice`, at, {
        help: "the last one counts; keep one of the two",
      });
    seen.set(name, argument);
    const wrong = problemOfArgument(name, argument);
    if (wrong !== undefined) findings.error("IAM1205", wrong, at, { help: PUT_TOGETHER });
    if (name === "hashAlgorithm") checkHashing(argument, realm, document, findings);
  }
  const [least, most] = [Number(seen.get("length") ?? 0), Number(seen.get("maxLength") ?? Number.NaN)];
  if (least > most)
    findings.error("IAM1409", `no password has at least ${least} characters and at most ${most}`, at, {
      help: "lower `length` or raise `maxLength`",
    });
}

const PUT_TOGETHER = "policies are put together with ` and `: length(12) and notUsername";

function partsOf(policy: string): { name: string; argument: string | undefined }[] {
  return policy.split(" and ").flatMap((part) => {
    const [, name = "", argument] = /^\s*([^(]*)(?:\(([\s\S]*?)\)?\s*)?$/.exec(part.trim()) ?? [];
    return name === "" ? [] : [{ name, argument }];
  });
}

function problemOfArgument(name: string, argument: string | undefined): string | undefined {
  // The admin console writes this into the brackets of policies that take nothing.
  const given = argument === "undefined" ? undefined : argument;
  if (PASSWORD_POLICIES.get(name) === "number" && given !== undefined && !/^-?\d+$/.test(given))
    return `the password policy \`${name}\` takes a number, not ${given === "" ? "nothing" : `\`${given}\``}`;
  if (name !== "regexPattern") return undefined;
  if (!given) return "the password policy `regexPattern` takes a regular expression";
  const problem = problemOfRegex(given);
  return problem && `\`${given}\` is no regular expression: ${problem}`;
}

function checkHashing(
  algorithm: string | undefined,
  realm: JsonObject,
  document: JsonObject,
  findings: Findings,
): void {
  const hashes = [...SHIPPED.passwordHashing.keys(), ...declared(document, "passwordHashing")];
  if (!algorithm || hashes.includes(algorithm)) return;
  findings.error(
    "IAM1421",
    `Keycloak ${KEYCLOAK_VERSION} has no password hashing \`${algorithm}\``,
    { in: realm, key: "passwordPolicy" },
    { help: didYouMean(algorithm, hashes) ?? declareUnder("passwordHashing") },
  );
}
