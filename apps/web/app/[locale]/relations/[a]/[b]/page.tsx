import { notFound } from "next/navigation";
import { RelationPage } from "@/features/relations/relation-page.tsx";
import type { Locale } from "@/locale/locale.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { betweenTwo, PAIRS } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../../site-page.tsx";
import { pictureFor } from "../../../../social/shared-of.ts";

interface RelationPageProps {
  params: Promise<{ locale: Locale; a: string; b: string }>;
}

export async function generateMetadata({ params }: RelationPageProps) {
  const { locale, a, b } = await params;
  const [one, other] = [partyName(locale, partyOf(a)), partyName(locale, partyOf(b))];
  return pageMetadata({
    locale,
    path: `/relations/${a}/${b}`,
    title: `${one}${betweenTwo(locale)}${other}`,
    description: relationMessages(locale).description({ a: one, b: other }),
    ...(PAIRS.some(([first, second]) => first === a && second === b) ? pictureFor(locale, `pair-${a}-${b}`) : {}),
  });
}

export default async function Route({ params }: RelationPageProps) {
  const { locale, ...asked } = await params;
  const pair = PAIRS.find(([one, other]) => one === asked.a && other === asked.b);
  if (pair === undefined) notFound();
  const [a, b] = pair;
  return (
    <SitePage locale={locale} section="/reference" path={`/relations/${a}/${b}`}>
      <RelationPage locale={locale} a={a} b={b} />
    </SitePage>
  );
}
