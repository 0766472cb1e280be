import type { MetadataRoute } from "next";
import { SITE_URL } from "@/locale/site-url.ts";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/embed/", "/ru/embed/"] }, sitemap: `${SITE_URL}/sitemap.xml` };
}
