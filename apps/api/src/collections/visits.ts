import { type Dataset, fitsVisit, VISIT_KINDS, VISIT_STATUSES, type Visit, visitsBetween } from "@multivector/data";
import { RequestProblem } from "../http/problem.ts";
import { datedAnswer, narrow } from "./answer.ts";
import { define, type FiltersOf, groupsAt, idOfParty, options, yearOf } from "./fields.ts";
import { defineListing, foundBetween, ofYear } from "./listing.ts";
import { matches, matchesAny } from "./match.ts";
import { from, parametersOf, to } from "./parameters.ts";

const fields = define<Visit>()({
  filters: { person: "person", visitor: "party", host: "party", country: "country", with: "party", kind: VISIT_KINDS, status: VISIT_STATUSES },
  groups: {
    person: ({ person }) => person,
    visitor: ({ from: sender }) => idOfParty(sender),
    host: ({ to: host }) => idOfParty(host),
    kind: ({ kind }) => kind,
    year: ({ start }) => yearOf(start),
    status: ({ status }) => status,
  },
  byYear: true,
  // The MCP server leaves out what was cancelled, as between dates.
  only: { http: ["status"] },
});
type Query = FiltersOf<typeof fields>;

const OPTIONS = ["person", "visitor", "host", "country", "kind"] as const;

/** Filters that the package's query has no option for. */
const matchingRest = ({ with: other, status }: Query) => {
  return (record: Visit) => matches(status, record.status) && matchesAny(other, [idOfParty(record.from), idOfParty(record.to)]);
};

const matching = (query: Query) => {
  const rest = matchingRest(query);
  const known = options<Parameters<typeof fitsVisit>[1]>(query, ...OPTIONS);
  return (record: Visit) => rest(record) && fitsVisit(record, known);
};

/** Visits between two dates, without cancelled ones; of any time up to the horizon where none is given. */
function between({ visits: all }: Dataset, query: Query & { from?: string | undefined; to?: string | undefined }) {
  const answer = visitsBetween(all, options(query, "from", "to", ...OPTIONS));
  return narrow(datedAnswer<Visit>(answer.visits, answer), matchingRest(query));
}

export const visits = {
  fields,
  between,
  listing: defineListing({
    collection: "visits",
    kind: "visit",
    example: "2022-09-14-xi-kaz",
    summary: "Visits of leaders to other states, between two dates or at all",
    description:
      "Between two dates cancelled visits are left out, and announced ones are `possibly`. Visits are a selection: a count of them is a lower bound.",
    filters: {
      from,
      to,
      ...parametersOf(fields, {
        person: "The visitor, or one of several.",
        visitor: "Whom the visitor stood for: a state or a body, or one of several.",
        host: "The state or body visited, or one of several.",
        country: "A state that took part as visitor or as host, or one of several.",
        with: "A second state or body that took part as visitor or as host, or one of several.",
        kind: "Kind of visit; a summit is a meeting of several.",
        status: "Did it take place? Between two dates cancelled ones cannot be asked for.",
      }),
    },
    renamed: { ...ofYear, of: (text) => ({ visitor: text }), in: (text) => ({ host: text }) },
    groups: groupsAt("http", fields),
    certain: (one: { status: string }) => one.status === "occurred",
    find(query, { dataset }) {
      const { status } = query;
      if (query.from === undefined && query.to === undefined) return { items: dataset.visits.records.filter(matching(query)) };
      if (status?.includes("cancelled")) {
        throw new RequestProblem(
          "bad-request",
          "Between two dates only visits that took place or are announced are counted; ask for cancelled ones without dates.",
          [{ parameter: "status", in: "query", found: status.join(","), expected: "occurred or announced, or no dates", nearest: ["occurred", "announced"] }],
        );
      }
      return foundBetween(between(dataset, query), query);
    },
  }),
};
