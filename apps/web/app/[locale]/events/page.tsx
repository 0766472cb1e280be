import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { hrefIn } from "@/words/locale.ts";
import { timelineWords } from "@/words/timeline.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return pageMetadata({ locale, path: "/timeline", title: timelineWords(locale).title });
}

/** The list of events lives in the timeline now; its old address leads there. */
export default async function Events({ params }: PageProps) {
  const { locale } = await params;
  const href = hrefIn(locale, "/timeline");
  return (
    <PageFrame locale={locale} section="/timeline">
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <div className="top">
        <h1>
          <a href={href}>{timelineWords(locale).title}</a>
        </h1>
      </div>
    </PageFrame>
  );
}
