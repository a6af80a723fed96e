/** The exit codes that users script against (README, "Exit codes"). */
export const EXIT = {
  ok: 0,
  failed: 1,
  changes: 2,
  input: 3,
  connection: 4,
  refused: 5,
  partial: 6,
  check: 7,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Every failure `iam` can report, with the exit code it leads to. The set is closed: a new failure gets a number here
 * and a page in `docs/errors/`. 1xxx the spec, 2xxx the connection, 3xxx plan and safety rules, 4xxx apply,
 * 5xxx tokens, 6xxx verification, 7xxx the development server, 8xxx export, 9xxx the command line itself.
 */
export const CODES = {
  IAM1001: { title: "file not found", exit: EXIT.input },
  IAM1002: { title: "file not readable", exit: EXIT.input },
  IAM1003: { title: "no spec found", exit: EXIT.input },
  IAM1004: { title: "not a YAML or JSON spec", exit: EXIT.input },
  IAM1101: { title: "syntax error", exit: EXIT.input },
  IAM1102: { title: "duplicate key", exit: EXIT.input },
  IAM1201: { title: "unknown key", exit: EXIT.input },
  IAM1202: { title: "wrong type", exit: EXIT.input },
  IAM1203: { title: "missing key", exit: EXIT.input },
  IAM1204: { title: "null where a value belongs", exit: EXIT.input },
  IAM1205: { title: "unusable value", exit: EXIT.input },
  IAM1301: { title: "unset variable", exit: EXIT.input },
  IAM1302: { title: "referenced file missing", exit: EXIT.input },
  IAM1303: { title: "malformed reference", exit: EXIT.input },
  IAM1304: { title: "file outside the spec's folder", exit: EXIT.input },
  IAM1305: { title: "parameter without value", exit: EXIT.input },
  IAM1401: { title: "unknown role", exit: EXIT.input },
  IAM1402: { title: "unknown client", exit: EXIT.input },
  IAM1403: { title: "unknown client scope", exit: EXIT.input },
  IAM1404: { title: "unknown group", exit: EXIT.input },
  IAM1405: { title: "unknown mapper type", exit: EXIT.input },
  IAM1406: { title: "duplicate object", exit: EXIT.input },
  IAM1407: { title: "unknown identity provider", exit: EXIT.input },
  IAM1408: { title: "clientId that Keycloak ignores", exit: EXIT.input },
  IAM1409: { title: "contradiction", exit: EXIT.input },
  IAM1410: { title: "SAML metadata not usable", exit: EXIT.input },
  IAM1411: { title: "name not usable", exit: EXIT.input },
  IAM1412: { title: "role contains itself", exit: EXIT.input },
  IAM1413: { title: "unknown setting", exit: EXIT.input },
  IAM1414: { title: "claim written twice", exit: EXIT.input },
  IAM1415: { title: "several roles for one string", exit: EXIT.input },
  IAM1416: { title: "address not usable", exit: EXIT.input },
  IAM1417: { title: "http where TLS is required", exit: EXIT.input },
  IAM1418: { title: "time-out above the realm's", exit: EXIT.input },
  IAM1419: { title: "unknown password policy", exit: EXIT.input },
  IAM1420: { title: "unknown authentication flow", exit: EXIT.input },
  IAM1421: { title: "unknown provider type", exit: EXIT.input },
  IAM1422: { title: "unknown authenticator config", exit: EXIT.input },
  IAM1423: { title: "unknown client profile", exit: EXIT.input },
  IAM1501: { title: "key not managed by this version", exit: EXIT.ok },
  IAM1502: { title: "literal secret", exit: EXIT.ok },
  IAM1503: { title: "parameter that the template does not use", exit: EXIT.ok },
  IAM1504: { title: "claim name that nests", exit: EXIT.ok },
  IAM1505: { title: "claim that no token gets", exit: EXIT.ok },
  IAM1506: { title: "client that cannot log in", exit: EXIT.ok },
  IAM2001: { title: "no server given", exit: EXIT.connection },
  IAM2002: { title: "server not reachable", exit: EXIT.connection },
  IAM2003: { title: "not a Keycloak", exit: EXIT.connection },
  IAM2004: { title: "login refused", exit: EXIT.connection },
  IAM2005: { title: "no credentials given", exit: EXIT.connection },
  IAM2006: { title: "missing permission", exit: EXIT.connection },
  IAM2007: { title: "request failed", exit: EXIT.failed },
  IAM2008: { title: "timed out", exit: EXIT.connection },
  IAM3001: { title: "confirmation impossible", exit: EXIT.refused },
  IAM3002: { title: "not confirmed", exit: EXIT.refused },
  IAM3003: { title: "object cannot be changed this way", exit: EXIT.refused },
  IAM3004: { title: "deletion refused", exit: EXIT.refused },
  IAM3005: { title: "saved plan out of date", exit: EXIT.refused },
  IAM3006: { title: "saved plan not usable", exit: EXIT.refused },
  IAM3007: { title: "feature switched off", exit: EXIT.input },
  IAM3008: { title: "plans cannot be joined", exit: EXIT.input },
  IAM4001: { title: "apply stopped half-way", exit: EXIT.partial },
  IAM4002: { title: "apply interrupted", exit: EXIT.interrupted },
  IAM4003: { title: "realm changed by somebody else", exit: EXIT.refused },
  IAM5001: { title: "client not in the spec", exit: EXIT.input },
  IAM5002: { title: "no secret for the client", exit: EXIT.input },
  IAM5003: { title: "token request refused", exit: EXIT.failed },
  IAM5004: { title: "realm not known", exit: EXIT.input },
  IAM5005: { title: "issuer is another", exit: EXIT.connection },
  IAM5006: { title: "client cannot get a token by itself", exit: EXIT.input },
  IAM6001: { title: "verification failed", exit: EXIT.check },
  IAM6002: { title: "nothing to verify", exit: EXIT.input },
  IAM7001: { title: "port taken", exit: EXIT.failed },
  IAM7002: { title: "no Java", exit: EXIT.failed },
  IAM7003: { title: "download failed", exit: EXIT.failed },
  IAM7004: { title: "no way to get Keycloak", exit: EXIT.failed },
  IAM7005: { title: "Keycloak did not start", exit: EXIT.failed },
  IAM7006: { title: "another development server runs", exit: EXIT.failed },
  IAM7007: { title: "no development server runs", exit: EXIT.failed },
  IAM8001: { title: "export is not exact", exit: EXIT.failed },
  IAM8002: { title: "no such realm", exit: EXIT.input },
  IAM9001: { title: "wrong usage", exit: EXIT.input },
  IAM9002: { title: "file not written", exit: EXIT.failed },
  IAM9099: { title: "internal error", exit: EXIT.failed },
} as const satisfies Record<string, { title: string; exit: ExitCode }>;

export type Code = keyof typeof CODES;

/** A failure that the user can understand and act on. Anything else that is thrown is a bug in `iam` (IAM9099). */
export class IamError extends Error {
  readonly code: Code;
  /** The way out: what to type or change. */
  readonly help: string | undefined;

  constructor(code: Code, message: string, options: { help?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "IamError";
    this.code = code;
    this.help = options.help;
  }

  get exit(): ExitCode {
    return CODES[this.code].exit;
  }
}
