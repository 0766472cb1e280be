import { notFound } from "next/navigation";
import type { RecordPageProps } from "@/chrome/metadata.ts";
import { FIGURES } from "@/story/figures.ts";
import { figureWords } from "@/words/figure.ts";
import { hrefIn } from "@/words/locale.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { id } = await params;
  return { title: `${id} · Multivector`, robots: { index: false } };
}

/** One graphic alone, for a frame on another page. */
export default async function Embed({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const Figure = Object.hasOwn(FIGURES, id) ? FIGURES[id] : undefined;
  if (Figure === undefined) notFound();
  return (
    <main className="embed">
      <Figure locale={locale} />
      <p className="note">
        <a href={hrefIn(locale, `/#${id}`)} target="_top">
          Multivector: {figureWords(locale).whole}
        </a>
      </p>
    </main>
  );
}
