import type { Metadata } from "next";
import { LOCALES } from "@/words/index.ts";

/** What Next hands to a page of a record. */
export interface RecordPageProps {
  params: Promise<{ locale: string; id: string }>;
}

/** One static page for each record in each language. */
export function recordParams(records: readonly { id: string }[]) {
  return LOCALES.flatMap((locale) => records.map(({ id }) => ({ locale, id })));
}

export function titled(title: string, description?: string): Metadata {
  return { title: `${title} · Multivector`, ...(description === undefined ? {} : { description }) };
}
