import type { ReactNode } from "react";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";

interface VotesPageProps {
  locale: Locale;
  /** The votes as cells. */
  graphic: ReactNode;
}

/** All votes. */
export function VotesPage({ locale, graphic }: VotesPageProps) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).votes;
  return (
    <>
      <div className="top">
        <h1>{words.votes.title}</h1>
        <p className="stand">{words.votes.say({ all: records.length })}</p>
        <HeldNote locale={locale} collections={["votes"]} />
      </div>
      {graphic}
      <ul className="index section">
        {records.map((vote) => (
          <li key={vote.id}>
            <a href={hrefIn(locale, `/votes/${vote.id}`)} lang={langOf(locale, vote.title)}>
              {vote.symbol === null ? "" : `${vote.symbol}: `}
              {vote.title}
            </a>
            <span className="note">{dateIn(locale, vote.date)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
