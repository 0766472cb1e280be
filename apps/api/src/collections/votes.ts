import { CHOICES, mostBetween, readBetween, type Vote } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { define, type FiltersOf, groupsAt, yearOf } from "./fields.ts";
import { defineListing, ofYear } from "./listing.ts";
import { matches, matchesAny } from "./match.ts";
import { from, parametersOf, to } from "./parameters.ts";

const fields = define<Vote>()({
  filters: { country: "country", choice: CHOICES },
  groups: { year: ({ date }) => yearOf(date), country: ({ cells }) => cells.map(({ country }) => country) },
  byYear: true,
  // The MCP server has ballots for these.
  only: { http: ["country", "choice"] },
});

/** Votes with those of their ballots that match, without the votes that have none. */
function withMatchingBallots(records: readonly Vote[], { country, choice }: FiltersOf<typeof fields>): Vote[] {
  if (country === undefined && choice === undefined) return [...records];
  return records.flatMap((vote) => {
    const cells = vote.cells.filter((cell) => matches<string>(country, cell.country) && matchesAny<string>(choice, cell.among));
    return cells.length === 0 ? [] : [{ ...vote, cells }];
  });
}

export const votes = {
  fields,
  listing: defineListing({
    collection: "votes",
    kind: "vote",
    example: "un-es-11-1",
    summary: "Votes of the General Assembly on Ukraine, with the ballots of the states read",
    description:
      "A row a vote; in tables its ballots are one cell. /v1/ballots has a row a ballot. Where states or choices are asked for, each vote has the ballots that fit alone, and votes without one are left out.",
    filters: { from, to, ...parametersOf(fields, { country: "Whose ballot is known, or one of several.", choice: "What the ballot was or may have been." }) },
    groups: groupsAt("http", fields),
    renamed: ofYear,
    find({ from: first, to: last, ...query }, { dataset }) {
      const { records } = dataset.votes;
      if (first === undefined && last === undefined) return { items: withMatchingBallots(records, query) };
      // A day on which a vote was taken is known, so that between two dates none is only possible.
      const { from: begins, to: ends, limits } = readBetween(dataset.votes, { from: first, to: last }, [dataset.votes.coverage]);
      const items = withMatchingBallots(
        records.filter(({ date }) => date.earliest >= begins.earliest && date.latest <= ends.latest),
        query,
      );
      const count = items.length;
      return {
        items,
        from: first,
        to: last ?? meta.horizon,
        limits,
        least: count,
        most: mostBetween(count, [dataset.votes.coverage], limits),
        possible: count,
      };
    },
  }),
};
