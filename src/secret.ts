import { inspect } from "node:util";

const REDACTED = "(secret)";

/**
 * A value that must never be shown. It prints, logs and serialises as `(secret)`; only the code that sends it to
 * Keycloak or compares it may call {@link Secret.reveal}.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The plain value. Call it only where the value leaves for Keycloak, for the user's own stdout, or is compared. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}

/** Keycloak shows this in place of a secret (exports, identity providers, SMTP). It is never sent back. */
export const MASK = "**********";
