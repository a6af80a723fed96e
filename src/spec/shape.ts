import type { Json, JsonObject } from "./parse.ts";

// A spec with errors is still expanded and checked, so that one run shows all of them. These look at a value and
// answer as if it were absent when it has the wrong type, which validation has reported by then.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function object(value: Json | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function objects(value: Json | undefined): JsonObject[] {
  return list(value).filter(isObject);
}

export function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Whether a switch is on, as YAML has it or as the text that maps of texts hold. */
export function isOn(value: Json | undefined): boolean {
  return value === true || value === "true";
}
