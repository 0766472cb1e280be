import { find } from "@multivector/data";
import { dayIn, hrefIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { VOTES_BESIDE } from "@/model/votes-beside.ts";
import { inProse } from "@/phrases/counts.ts";
import type { Dossier } from "./dossier.ts";
import { RelationRow } from "./relation-row.tsx";

/** How often both voted alike. */
export function voteFinding({ locale, found }: Dossier): string {
  const count = (...values: string[]) => found.votes.filter((vote) => values.includes(vote.same ?? "none")).length;
  const [all, same, differ, open] = [found.votes.length, count("yes"), count("no"), count("possibly", "none")];
  const beside = found.votes.filter(({ vote }) => VOTES_BESIDE.includes(vote)).length;
  const written = (value: number) => inProse(locale, value);
  return relationMessages(locale).findings.votes({
    all,
    same,
    differ,
    open,
    beside,
    besideWords: written(beside),
    allWords: written(all),
    sameWords: written(same),
    differWords: written(differ),
    openWords: written(open),
  });
}

/** How both voted in the General Assembly, resolution by resolution. */
export function VoteRow({ dossier }: { dossier: Dossier }) {
  const { locale, a, b, names, found } = dossier;
  const [one, other] = names;
  const words = relationMessages(locale);
  const { votes: voteWords, empty } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const { choices } = factMessages(locale);
  return (
    <RelationRow
      locale={locale}
      id="votes"
      counts="votes"
      title={voteWords.title}
      finding={voteFinding(dossier)}
      empty={empty.votes}
      table={{
        labelled: true,
        columns: [table.when, table.resolution, one, other, table.together],
        rows: found.votes.map((pair) => {
          const vote = find(datasetIn(locale).votes, pair.vote);
          const inWords = (among: typeof pair.a) => (among === null ? empty.votes : among.map((choice) => choices[choice]).join(" / "));
          return {
            id: pair.vote,
            cells: [
              dayIn(locale, pair.day),
              <a key="what" href={hrefIn(locale, `/votes/${pair.vote}`)} lang={langOf(locale, pair.title)}>
                {vote?.symbol} {pair.title}
              </a>,
              inWords(pair.a),
              inWords(pair.b),
              words.same[pair.same ?? "none"],
            ],
            provenance: {
              title: pair.title,
              record: `votes/${pair.vote}`,
              citations: [
                ...(vote?.citations ?? []),
                ...(vote?.cells.filter(({ country }) => country === a || country === b).flatMap(({ citations }) => citations) ?? []),
              ],
            },
          };
        }),
      }}
    />
  );
}
