import { searchEntries } from "@/search/entries.ts";
import { LOCALES, type Locale } from "@/words/locale.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => LOCALES.map((locale) => ({ name: `${locale}.json` }));

/** What the search looks through, fetched when somebody searches. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return Response.json(searchEntries(name.replace(/\.json$/, "") as Locale));
}
