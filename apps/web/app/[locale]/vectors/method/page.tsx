import { MethodPage } from "@/features/vectors/method-page.tsx";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = vectorPageMessages(locale).method;
  return pageMetadata({ locale, path: "/vectors/method", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/vectors" path="/vectors/method">
      <MethodPage locale={locale} />
    </SitePage>
  );
}
