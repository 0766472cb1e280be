import { Island } from "#island";
import { SearchPage } from "@/features/search/search-page.island.tsx";
import { hrefIn } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = searchMessages(locale);
  return pageMetadata({ locale, path: "/search", title, description: say });
}

export default async function Search({ params }: PageProps) {
  const { locale } = await params;
  const words = searchMessages(locale);
  return (
    <SitePage locale={locale} section="/search">
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <Island>
        <SearchPage locale={locale} />
      </Island>
      <noscript>
        <p>
          {words.noScript} <a href={hrefIn(locale, "/reference")}>{words.reference}</a>
        </p>
      </noscript>
    </SitePage>
  );
}
