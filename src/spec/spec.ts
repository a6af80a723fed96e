import type { RealmRepresentation } from "../model/representation.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Origins } from "./origins.ts";

/** What `verify.services` of a spec says about one running service. */
export interface ServiceProbes {
  readonly name: string;
  readonly url: string;
  readonly probes: readonly Probe[];
}

/** One request and the status that each caller must get: `{ request: GET /v1/agents, anonymous: 401, sdk: 200 }`. */
export interface Probe {
  readonly method: string;
  readonly path: string;
  /** Caller → accepted statuses. A caller is a clientId of the spec, `anonymous` or `tampered`. */
  readonly expect: Readonly<Record<string, readonly number[]>>;
}

/** One realm of a spec, conveniences expanded to plain Keycloak fields, secrets wrapped. */
export interface RealmSpec {
  readonly realm: string;
  readonly representation: RealmRepresentation;
  readonly services: readonly ServiceProbes[];
  /** The name under which this spec owns what it creates (`owner:`, by default the realm's name). */
  readonly owner: string;
}

export interface Spec {
  readonly realms: readonly RealmSpec[];
  readonly origins: Origins;
  /** Findings that do not stop the run. */
  readonly warnings: readonly Diagnostic[];
}
