import { CheckPage } from "@/features/check/check-page.tsx";
import { checkMessages } from "@/messages/check/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = checkMessages(locale);
  return pageMetadata({ locale, path: "/check", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/check">
      <CheckPage locale={locale} />
    </SitePage>
  );
}
