import type { Context, MiddlewareHandler } from "hono";
import { problemResponse } from "./problem.ts";

/** Longer than any address that this API makes; servers and proxies cut off at about 8,000. */
export const MAX_URL = 4096;

/** Refuses addresses that nobody needs, before anything reads them. */
export const urlLimit: MiddlewareHandler = async (c, next) => {
  const { length } = c.req.url;
  if (length > MAX_URL)
    return problemResponse(c, "uri-too-long", `The address has ${length} characters; at most ${MAX_URL} are read. Send long texts as a body.`);
  return next();
};

/** Refuses a body. What is left of it is not read, so the connection cannot be used again, and the reader is told so. */
export function tooLarge(c: Context, bytes: number): Response {
  return problemResponse(c, "content-too-large", `The body has more than ${bytes} bytes.`, { headers: { Connection: "close" } });
}
