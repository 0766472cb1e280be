import { notFound } from "next/navigation";
import { YearPage } from "@/features/timeline/year-page.tsx";
import { YEARS, yearPath } from "@/features/timeline/years.ts";
import type { Locale } from "@/locale/locale.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";
import { pictureFor } from "../../../social/shared-of.ts";

interface YearRouteProps {
  params: Promise<{ locale: Locale; year: string }>;
}

/** The year of an address, written as its page is. */
const yearOf = (text: string) => YEARS.find((year) => String(year) === text);

export async function generateMetadata({ params }: YearRouteProps) {
  const { locale, year: text } = await params;
  const year = yearOf(text);
  if (year === undefined) return {};
  const { title, description } = yearMessages(locale);
  return pageMetadata({ locale, path: yearPath(year), title: title({ year }), description: description({ year }), ...pictureFor(locale, `year-${year}`) });
}

export default async function Route({ params }: YearRouteProps) {
  const { locale, year: text } = await params;
  const year = yearOf(text);
  if (year === undefined) notFound();
  return (
    <SitePage locale={locale} section="/timeline" path={yearPath(year)}>
      <YearPage locale={locale} year={year} />
    </SitePage>
  );
}
