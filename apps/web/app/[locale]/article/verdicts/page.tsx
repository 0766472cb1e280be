import { PolicyPage } from "@/features/documents/policy-page.tsx";
import { policyMessages } from "@/messages/policy/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = policyMessages(locale).verdicts;
  return pageMetadata({ locale, path: "/article/verdicts", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/article" path="/article/verdicts">
      <PolicyPage locale={locale} policy="verdicts" />
    </SitePage>
  );
}
