import { notFound } from "next/navigation";
import { chapterOf } from "@/features/story/chapters.ts";
import type { FigureComponent } from "@/features/story/figure-component.ts";
import { figureTitle } from "@/features/story/figure-title.ts";
import { FIGURES, isFigure } from "@/features/story/figures.ts";
import { oembedPath } from "@/features/story/oembed.ts";
import { hrefIn } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { pictureMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { pictureFor } from "../../../social/shared-of.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  if (!isFigure(id)) notFound();
  const title = figureTitle(locale, id);
  // A link to the graphic alone shows the picture of the chapter that it belongs to.
  const { image, imageAlt } = pictureFor(locale, `chapter-${chapterOf(id).id}`);
  const { images, twitter } = pictureMetadata(locale, image, imageAlt);
  return {
    title: `${title} · Multivector`,
    openGraph: { title, siteName: "Multivector", locale, images },
    twitter,
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
