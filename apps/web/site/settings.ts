// Where the site and its API are. Both are set in the environment where it is published, or neither.
import { readAddress } from "./address.ts";

const { SITE_URL: site, API_URL: api, API_PORT } = process.env;
if ((site === undefined) !== (api === undefined)) {
  const [given, missing] = site === undefined ? ["API_URL", "SITE_URL"] : ["SITE_URL", "API_URL"];
  throw new Error(`${given} is set and ${missing} is not. Pages name both: set ${missing} too, or neither for this machine alone.`);
}

/** Address of the site, which its pages name in canonical links, feeds and pictures. */
export const SITE_URL = site === undefined ? "http://localhost:3000" : readAddress("SITE_URL", site);
/** Address of the API, which pages link to and fetch from; by API_PORT on this machine. */
export const API_URL = api === undefined ? `http://localhost:${API_PORT ?? 8787}` : readAddress("API_URL", api);
