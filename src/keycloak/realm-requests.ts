import type KeycloakAdminClient from "@keycloak/keycloak-admin-client";
import type { Operation, Session } from "./session.ts";

/** How requests about one realm are sent: one line a verb, with paths below the realm's. */
export class RealmRequests {
  readonly realm: string;
  protected readonly session: Session;
  protected readonly client: KeycloakAdminClient;

  constructor(session: Session, realm: string) {
    this.realm = realm;
    this.session = session;
    this.client = session.adminClient(realm);
  }

  protected read<T>(path: string, request: () => Promise<T>): Promise<T> {
    return this.send({ method: "GET", path }, request);
  }

  protected list<T>(path: string, request: () => Promise<T>): Promise<T> {
    return this.send({ method: "GET", path, brings: "list" }, request);
  }

  protected post(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.send({ method: "POST", path }, request);
  }

  protected put(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.send({ method: "PUT", path }, request);
  }

  protected delete(path: string, request: () => Promise<unknown>): Promise<unknown> {
    return this.send({ method: "DELETE", path }, request);
  }

  protected send<T>(operation: Operation, request: () => Promise<T>): Promise<T> {
    return this.session.send({ ...operation, path: `/realms/${this.realm}${operation.path}` }, request);
  }
}
