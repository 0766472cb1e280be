import { ISSUES, type Position, STANCES } from "@multivector/data";
import { define, type FiltersOf, groupsAt } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Position>()({
  filters: { country: "country", issue: ISSUES, stance: STANCES },
  groups: { country: ({ country }) => country, issue: ({ issue }) => issue, stance: ({ stance }) => stance },
});

const matching = ({ country, issue, stance }: FiltersOf<typeof fields>) => {
  return (record: Position) => matches(country, record.country) && matches(issue, record.issue) && matches(stance, record.stance);
};

export const positions = {
  fields,
  matching,
  listing: defineListing({
    collection: "positions",
    kind: "position",
    example: "kaz-annexations-2022",
    summary: "Where states stand on the issues between Russia and the West",
    description: "A stance with the statement or act that shows it. That none is recorded does not prove that there is none.",
    filters: parametersOf(fields, { country: "State, or several.", issue: "Issue, or several.", stance: "Stance, or several." }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.positions.records.filter(matching(query)) }),
  }),
};
