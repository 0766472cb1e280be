import type { ReactNode } from "react";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { VOTES_BESIDE } from "@/model/votes-beside.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { VoteLink } from "@/ui/record/links.tsx";
import { voteSentence } from "../vote-sentence.ts";

interface VotesPageProps {
  locale: Locale;
  /** The votes as cells. */
  graphic: ReactNode;
}

/** All votes. */
export function VotesPage({ locale, graphic }: VotesPageProps) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).votes;
  const beside = records.filter(({ id }) => VOTES_BESIDE.includes(id));
  return (
    <>
      <div className="top">
        <h1>{words.votes.title}</h1>
        <p className="stand">{words.votes.say({ all: records.length })}</p>
        <HeldNote locale={locale} collections={["votes"]} />
        <p className="note">{words.votes.counted({ counted: records.length - beside.length, beside: beside.length })}</p>
        <ul className="note">
          {beside.map((vote) => (
            <li key={vote.id}>
              <VoteLink locale={locale} vote={vote} />, {dateIn(locale, vote.date)}. {voteSentence(locale, vote.cells)}
            </li>
          ))}
        </ul>
      </div>
      {graphic}
      <p className="note section">{words.list.order.newest}</p>
      <ul className="index">
        {records.toReversed().map((vote) => (
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
