import { asParty, COUNTRY_IDS, type Dataset, OFFICES, type Tenure, tenuresAt } from "@multivector/data";
import { datedAnswer } from "./answer.ts";
import { define, type FiltersOf, groupsAt, options, yearOf } from "./fields.ts";
import { defineListing, foundAt } from "./listing.ts";
import { matches } from "./match.ts";
import { at, parametersOf } from "./parameters.ts";

const fields = define<Tenure>()({
  filters: { country: "country", organization: "organization", person: "person", office: OFFICES },
  groups: {
    country: ({ country }) => country,
    organization: ({ organization }) => organization,
    person: ({ person }) => person,
    office: ({ office }) => office,
    year: ({ start }) => yearOf(start),
  },
});
type Query = FiltersOf<typeof fields>;

const matching = ({ country, organization, person, office }: Query) => {
  return (record: Tenure) =>
    matches(country, record.country) && matches(organization, record.organization) && matches(person, record.person) && matches(office, record.office);
};

/** Who held which office at a date, or at the horizon. */
function atDate({ tenures: all }: Dataset, query: Query & { at?: string | undefined }) {
  const answer = tenuresAt(all, options(query, "at", "country", "organization", "person", "office"));
  return datedAnswer<Tenure>(answer.tenures, answer);
}

export const tenures = {
  fields,
  matching,
  atDate,
  listing: defineListing({
    collection: "tenures",
    kind: "tenure",
    example: "kaz-head-of-state-kassym-jomart-tokayev-2019",
    summary: "Who held which office, at a date or through time",
    description: "On a day of handover the answer is the one who came in.",
    filters: {
      at,
      ...parametersOf(fields, {
        country: "State whose office it is, or several.",
        organization: "Body whose office it is, or several.",
        person: "Person, or several.",
        office: "Office, or several.",
      }),
    },
    renamed: { of: (text) => ({ [isState(partyOf(text)) ? "country" : "organization"]: text }) },
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => (query.at === undefined ? { items: dataset.tenures.records.filter(matching(query)) } : foundAt(atDate(dataset, query))),
  }),
};

/** Is a party a state? Organizations have ids of small letters. */
const isState = (id: string) => (COUNTRY_IDS as readonly string[]).includes(id);

/** Who is meant, for a name that a parameter had before; what is meant by nobody is refused under the new one. */
function partyOf(text: string): string {
  try {
    return asParty(text);
  } catch {
    return text;
  }
}
