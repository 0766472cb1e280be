import { notFound } from "next/navigation";
import type { FigureComponent } from "@/features/story/figure-component.ts";
import { FIGURES, isFigure } from "@/features/story/figures.ts";
import { hrefIn } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import type { RecordPageProps } from "@/ui/layout/metadata.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { id } = await params;
  return { title: `${id} · Multivector`, robots: { index: false } };
}

/** One graphic alone, for a frame on another page. */
export default async function Embed({ params }: RecordPageProps) {
  const { locale, id } = await params;
  if (!isFigure(id)) notFound();
  const Figure: FigureComponent = FIGURES[id];
  return (
    <main className="embed">
      <Figure locale={locale} />
      <p className="note">
        <a href={hrefIn(locale, `/#${id}`)} target="_top">
          Multivector: {figureMessages(locale).whole}
        </a>
      </p>
    </main>
  );
}
