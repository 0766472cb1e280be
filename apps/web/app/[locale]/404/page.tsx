import { Island } from "#island";
import { NearestPages } from "@/features/search/nearest-pages.island.tsx";
import { hrefIn } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { notFoundMessages } from "@/messages/notFound/index.ts";
import type { PageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return { title: `${notFoundMessages(locale).title} · Multivector`, robots: { index: false } };
}

/** What the server answers with, status 404, at every address where nothing is (`server/pages.ts`). */
export default async function NotFoundPage({ params }: PageProps) {
  const { locale } = await params;
  const { pages } = layoutMessages(locale);
  const nothing = notFoundMessages(locale);
  return (
    <SitePage locale={locale} section="" path="/">
      <div className="top">
        <h1>{nothing.title}</h1>
        <p className="stand">{nothing.say}</p>
        <Island defer="visible">
          <NearestPages locale={locale} />
        </Island>
        <h2>{nothing.lists}</h2>
        <ul className="claim-list">
          {Object.entries(pages).map(([href, name]) => (
            <li key={href}>
              <a href={hrefIn(locale, href)}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </SitePage>
  );
}
