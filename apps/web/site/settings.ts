// Where the site and its API are. Both are set in the environment where it is published, or neither.
import { addressesIn } from "./address.ts";

const { site, api } = read();

/** Address of the site, which its pages name in canonical links, feeds and pictures. */
export const SITE_URL = site;
/** Address of the API, which pages link to and fetch from; by API_PORT on this machine. */
export const API_URL = api;

function read(): ReturnType<typeof addressesIn> {
  try {
    return addressesIn(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
