import type { MetadataRoute } from "next";
import { SITE_URL } from "@/locale/site-url.ts";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  // Frames ask not to be indexed, which is read only where they may be fetched; so do those who unfurl a link to one.
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${SITE_URL}/sitemap.xml` };
}
