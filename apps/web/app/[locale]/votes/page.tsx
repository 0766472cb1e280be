import { VotesPage } from "@/features/reference/pages/votes-page.tsx";
import { Votes } from "@/features/story/figures/votes.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/votes", title: words.votes.title, description: words.describe.votes });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/votes">
      <VotesPage locale={locale} graphic={<Votes locale={locale} />} />
    </SitePage>
  );
}
