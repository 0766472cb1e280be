import type { ReactNode } from "react";
import { LOCALES, type Locale } from "@/words/locale.ts";
import { Document } from "../document.tsx";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const { locale } = await params;
  return <Document locale={locale as Locale}>{children}</Document>;
}
