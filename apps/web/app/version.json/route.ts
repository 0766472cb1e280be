import { meta } from "@multivector/data/meta";
import { SITE_URL } from "@/locale/site-url.ts";

/** Which data these pages show and which addresses they name, for whoever watches the site. */
export function GET() {
  return Response.json({ version: meta.version, hash: meta.hash, pages: SITE_URL, api: process.env.API_URL });
}
