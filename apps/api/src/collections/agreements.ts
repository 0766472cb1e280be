import { AGREEMENT_KINDS, type Agreement, agreementsAt, type Dataset, fitsAgreement } from "@multivector/data";
import { AgreementSchema } from "@multivector/data/schema";
import { datedAnswer, narrow } from "./answer.ts";
import { define, type FiltersOf, groupsAt, idOfParty, options, organizationsOf, statesOf, words, yearOf } from "./fields.ts";
import { defineListing, foundAt } from "./listing.ts";
import { matches } from "./match.ts";
import { at, parametersOf } from "./parameters.ts";

const fields = define<Agreement>()({
  filters: {
    party: "party",
    country: "country",
    organization: "organization",
    with: "party",
    kind: AGREEMENT_KINDS,
    binding: "flag",
    status: words(AgreementSchema.shape.status.options),
  },
  groups: {
    kind: ({ kind }) => kind,
    party: ({ parties }) => parties.flatMap((party) => idOfParty(party) ?? []),
    country: ({ parties }) => statesOf(parties),
    organization: ({ parties }) => organizationsOf(parties),
    year: ({ signed }) => yearOf(signed),
    status: ({ status }) => status,
    binding: ({ binding }) => binding,
  },
  byYear: true,
  // One name for a party over HTTP; two that go with those of other collections for agents, of which organization finds what founds a body, too.
  only: { http: ["party"], mcp: ["country", "organization"] },
});
type Query = Pick<FiltersOf<typeof fields>, "party" | "with" | "kind" | "binding" | "status">;

const OPTIONS = ["party", "with", "kind", "binding"] as const;

const matching = (query: Query) => {
  const known = options<Parameters<typeof fitsAgreement>[1]>(query, ...OPTIONS);
  return (record: Agreement) => matches(query.status, record.status) && fitsAgreement(record, known);
};

/** Which agreements stood at a date, or at the horizon. */
function atDate({ agreements: all }: Dataset, query: Query & { at?: string | undefined }) {
  const answer = agreementsAt(all, options(query, "at", ...OPTIONS));
  return narrow(datedAnswer<Agreement>(answer.agreements, answer), ({ status }) => matches(query.status, status));
}

export const agreements = {
  fields,
  matching,
  atDate,
  listing: defineListing({
    collection: "agreements",
    kind: "agreement",
    example: "rus-uzb-2005",
    summary: "Treaties, declarations and levels of relations, in force at a date or all",
    description: "One whose entry into force was not found is `possibly` from its signing on.",
    filters: {
      at,
      ...parametersOf(fields, {
        party: "A party: state or body, or several of which one is enough.",
        with: "A second party, or several of which one is enough; somebody else than `party`.",
        kind: "What it is about.",
        binding: "True for treaties alone, false for declarations and labels alone.",
        status: "As it is today.",
      }),
    },
    groups: groupsAt("http", fields),
    find(query, { dataset }) {
      // What cannot be asked at a date is refused without one as well.
      const answer = atDate(dataset, query);
      return query.at === undefined ? { items: dataset.agreements.records.filter(matching(query)) } : foundAt(answer);
    },
  }),
};
