import { type Ballot, ballotsOf, CHOICES, type Dataset } from "@multivector/data";
import { datedAnswer } from "./answer.ts";
import { define, type FiltersOf, options, yearOf } from "./fields.ts";

const fields = define<Ballot>()({
  filters: { country: "country", choice: CHOICES, vote: "vote" },
  groups: { country: ({ country }) => country, choice: ({ among }) => among, vote: ({ vote }) => vote, year: ({ date }) => yearOf(date) },
  byYear: true,
});

/** Who chose what, between two dates or at all. A ballot is no record of its own, so its address is in routes/. */
function between({ votes }: Dataset, query: FiltersOf<typeof fields> & { from?: string | undefined; to?: string | undefined }) {
  const answer = ballotsOf(votes, options(query, "from", "to", "country", "choice", "vote"));
  return datedAnswer<Ballot>(answer.ballots, answer);
}

export const ballots = { fields, between };
