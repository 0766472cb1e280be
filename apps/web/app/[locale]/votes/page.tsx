import { dataset } from "@multivector/data/dataset";
import { Votes } from "@/features/story/figures/votes.tsx";
import { dateIn, hrefIn } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/votes", title: words.votes.title, description: words.describe.votes });
}

export default async function VotesPage({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  const { records } = dataset.votes;
  return (
    <SitePage locale={locale} section="/reference" path="/votes">
      <div className="top">
        <h1>{words.votes.title}</h1>
        <p className="stand">{words.votes.say({ all: records.length })}</p>
        <HeldNote locale={locale} collections={["votes"]} />
      </div>
      <Votes locale={locale} />
      <ul className="index section">
        {records.map((vote) => (
          <li key={vote.id}>
            <a href={hrefIn(locale, `/votes/${vote.id}`)} lang="en">
              {vote.symbol === null ? "" : `${vote.symbol}: `}
              {vote.title}
            </a>
            <span className="note">{dateIn(locale, vote.date)}</span>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
