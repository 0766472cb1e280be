import { type Dataset, EVENT_TYPES, type Event, eventFeatures, eventsBetween, fitsEvent, PARTICIPANT_ROLES } from "@multivector/data";
import { EventSchema } from "@multivector/data/schema";
import { datedAnswer, narrow } from "./answer.ts";
import { define, type FiltersOf, groupsAt, idOfParty, options, organizationsOf, statesOf, words, yearOf } from "./fields.ts";
import { defineListing, foundBetween, ofYear } from "./listing.ts";
import { matches, matchesAny } from "./match.ts";
import { from, parametersOf, to } from "./parameters.ts";

const fields = define<Event>()({
  filters: {
    type: EVENT_TYPES,
    country: "country",
    organization: "organization",
    with: "party",
    role: PARTICIPANT_ROLES,
    status: words(EventSchema.shape.status.options),
  },
  groups: {
    type: ({ type }) => type,
    country: ({ participants }) => [...new Set(statesOf(participants))],
    organization: ({ participants }) => [...new Set(organizationsOf(participants))],
    year: ({ start }) => yearOf(start),
  },
  byYear: true,
});
type Query = FiltersOf<typeof fields>;

const OPTIONS = ["type", "country", "organization", "role"] as const;

/** Filters that the package's query has no option for. */
const matchingRest = ({ with: other, status }: Query) => {
  return (record: Event) => matches(status, record.status) && matchesAny(other, record.participants.map(idOfParty));
};

const matching = (query: Query) => {
  const rest = matchingRest(query);
  const known = options<Parameters<typeof fitsEvent>[1]>(query, ...OPTIONS);
  return (record: Event) => rest(record) && fitsEvent(record, known);
};

/** What happened between two dates; of any time up to the horizon where none is given. */
function between({ events: all }: Dataset, query: Query & { from?: string | undefined; to?: string | undefined }) {
  const answer = eventsBetween(all, options(query, "from", "to", ...OPTIONS));
  return narrow(datedAnswer<Event>(answer.events, answer), matchingRest(query));
}

export const events = {
  fields,
  between,
  listing: defineListing({
    collection: "events",
    kind: "event",
    example: "2022-01-06-csto-deployment-kazakhstan",
    summary: "What happened, between two dates or at all",
    description: "An event known only to its month is `possibly` in a stretch that covers part of that month; so is one that is only announced.",
    filters: {
      from,
      to,
      ...parametersOf(fields, {
        type: "Kind of event.",
        country: "A state that takes part in any role, or one of several.",
        organization: "A body that takes part in any role, or one of several.",
        role: "In which part the state or organization named took part.",
        with: "Another state or body that takes part in any role, or one of several.",
        status: "Did it take place? Between two dates cancelled ones cannot be asked for.",
      }),
    },
    features: eventFeatures as (record: never) => ReturnType<typeof eventFeatures>,
    groups: groupsAt("http", fields),
    renamed: ofYear,
    certain: (one: { status: string }) => one.status !== "announced",
    find(query, { dataset }) {
      if (query.from === undefined && query.to === undefined) return { items: dataset.events.records.filter(matching(query)) };
      return foundBetween(between(dataset, query), query);
    },
  }),
};
