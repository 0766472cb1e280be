import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isLocale } from "@/locale/locale.ts";
import { Document } from "../document.tsx";

// Pages are drawn when they are asked for; `server/pages.ts` keeps what was drawn (decision 23).
export const dynamic = "force-dynamic";

export default async function LocaleLayout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Document locale={locale}>{children}</Document>;
}
