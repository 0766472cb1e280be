import { addresses } from "@/site-map/addresses.ts";
import { redirects, withdrawn } from "@/site-map/redirects.ts";

export const dynamic = "force-dynamic";

/** What the site has, for the server and the export: its addresses, those that lead elsewhere, and records that were withdrawn. */
export function GET() {
  return Response.json({ addresses: addresses(), redirects: redirects(), withdrawn: withdrawn() });
}
