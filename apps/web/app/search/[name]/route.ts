import { notFound } from "next/navigation";
import { searchEntries } from "@/features/search/entries.ts";
import { LOCALES } from "@/locale/locale.ts";

/** What the search looks through, fetched when somebody searches. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const locale = LOCALES.find((one) => name === `${one}.json`);
  return locale === undefined ? notFound() : Response.json(searchEntries(locale));
}
