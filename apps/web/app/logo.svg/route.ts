import { LOGO_FILE } from "@/ui/layout/logo.tsx";

/** The mark of the site, to be taken away. */
export function GET() {
  return new Response(LOGO_FILE, { headers: { "Content-Type": "image/svg+xml" } });
}
