import { problemResponse } from "./problem.ts";

/** Answers any method that a path which is only read does not have. */
export function methodNotAllowed(c: Parameters<typeof problemResponse>[0]): Response {
  return problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use GET, HEAD or OPTIONS.`, {
    headers: { Allow: "GET, HEAD, OPTIONS" },
  });
}
