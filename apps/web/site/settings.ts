// Where the site and its API are. Set in the environment where it is published.

/** Address of the API, which pages link to and fetch from. API_URL, or API_PORT on this machine. */
export const API_URL = process.env.API_URL ?? `http://localhost:${process.env.API_PORT ?? 8787}`;
export { SITE_URL } from "../src/locale/site-url.ts";
