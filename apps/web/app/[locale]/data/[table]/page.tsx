import { notFound } from "next/navigation";
import { DICTIONARY } from "@/features/downloads/package-files.ts";
import { TablePage } from "@/features/downloads/table-page.tsx";
import type { Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { textIn } from "@/model/dataset-in.ts";
import { pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

interface TablePageProps {
  params: Promise<{ locale: Locale; table: string }>;
}

export async function generateMetadata({ params }: TablePageProps) {
  const { locale, table } = await params;
  return pageMetadata({
    locale,
    path: `/data/${table}`,
    title: `${dataMessages(locale).table}: ${table}`,
    description: textIn(locale, DICTIONARY.find((entry) => entry.table === table)?.description ?? ""),
  });
}

export default async function Route({ params }: TablePageProps) {
  const { locale, table } = await params;
  const entry = DICTIONARY.find((other) => other.table === table);
  if (entry === undefined) notFound();
  return (
    <SitePage locale={locale} section="/data" path={`/data/${table}`}>
      <TablePage locale={locale} entry={entry} />
    </SitePage>
  );
}
