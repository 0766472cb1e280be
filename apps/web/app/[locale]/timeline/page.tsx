import { TimelinePage } from "@/features/timeline/timeline-page.tsx";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = timelineMessages(locale);
  return pageMetadata({ locale, path: "/timeline", title, description, ...pictureFor(locale, "timeline") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/timeline">
      <TimelinePage locale={locale} />
    </SitePage>
  );
}
