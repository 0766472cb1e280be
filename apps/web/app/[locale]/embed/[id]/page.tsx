import { notFound } from "next/navigation";
import type { FigureComponent } from "@/features/story/figure-component.ts";
import { figureTitle } from "@/features/story/figure-title.ts";
import { FIGURES, isFigure } from "@/features/story/figures.ts";
import { oembedPath } from "@/features/story/oembed.ts";
import { hrefIn } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import type { RecordPageProps } from "@/ui/layout/metadata.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  if (!isFigure(id)) notFound();
  const title = figureTitle(locale, id);
  return {
    title: `${title} · Multivector`,
    robots: { index: false },
    alternates: { types: { "application/json+oembed": [{ url: SITE_URL + oembedPath(locale, id), title }] } },
  };
}

/** One graphic alone, for a frame on another page. */
export default async function Embed({ params }: RecordPageProps) {
  const { locale, id } = await params;
  if (!isFigure(id)) notFound();
  const Figure: FigureComponent = FIGURES[id];
  return (
    <main className="embed" data-embed={id}>
      <Figure locale={locale} heading="h1" />
      <p className="note">
        <a href={hrefIn(locale, `/#${id}`)}>Multivector: {figureMessages(locale).whole}</a>
      </p>
    </main>
  );
}
