import type { Findings } from "./findings.ts";
import type { Json, JsonObject } from "./parse.ts";
import { object, objects, text } from "./shape.ts";
import type { Probe, ServiceProbes } from "./spec.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What `verify.services` of a document says. It never goes to Keycloak. */
export function readServices(document: JsonObject, findings: Findings): ServiceProbes[] {
  return objects(object(document.verify)?.services).flatMap((service) => {
    const [name, url] = [text(service.name), text(service.url)];
    if (name === undefined || url === undefined) return [];
    if (!URL.canParse(url) || !/^https?:/i.test(url))
      findings.error(
        "IAM1205",
        `\`${url}\` is no http or https address`,
        { in: service, key: "url" },
        { help: "begin it with http:// or https://" },
      );
    return [{ name, url, probes: objects(service.probes).flatMap((probe) => readProbe(probe, findings)) }];
  });
}

function readProbe(source: JsonObject, findings: Findings): Probe[] {
  const request = text(source.request);
  if (request === undefined) return [];
  const [method = "", path = "", ...rest] = request.trim().split(/\s+/);
  if (!METHODS.has(method) || !path.startsWith("/") || rest.length > 0) {
    findings.error(
      "IAM1205",
      "a request is a method and a path",
      { in: source, key: "request" },
      {
        help: "for example `GET /v1/agents`",
      },
    );
    return [];
  }
  const expect: Record<string, readonly number[]> = {};
  for (const [caller, statuses] of Object.entries(source)) {
    if (caller === "request" || statuses === null) continue;
    const accepted = (Array.isArray(statuses) ? statuses : [statuses]).filter(isStatus);
    if (accepted.length === (Array.isArray(statuses) ? statuses.length : 1) && accepted.length > 0)
      expect[caller] = accepted;
    else
      findings.error("IAM1205", "an expected answer is a status (100 to 599) or a list of them", {
        in: source,
        key: caller,
      });
  }
  return [{ method, path, expect }];
}

function isStatus(value: Json): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}
