import { TranslationPage } from "@/features/downloads/translation-page.tsx";
import { translationMessages } from "@/messages/translation/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = translationMessages(locale);
  return pageMetadata({ locale, path: "/translation", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/data" path="/translation">
      <TranslationPage locale={locale} />
    </SitePage>
  );
}
