import { CORRIDOR_KINDS, type Corridor, corridorFeatures, corridorsAt, type Dataset, fitsCorridor } from "@multivector/data";
import pipelines from "@multivector/data/geo/corridor-pipelines.json" with { type: "json" };
import { CorridorSchema } from "@multivector/data/schema";
import { datedAnswer, narrow } from "./answer.ts";
import { define, type FiltersOf, groupsAt, options, words } from "./fields.ts";
import { defineListing, foundAt } from "./listing.ts";
import { matches, matchesAny } from "./match.ts";
import { at, parametersOf } from "./parameters.ts";

const fields = define<Corridor>()({
  filters: { country: "country", with: "party", avoiding: "country", kind: CORRIDOR_KINDS, status: words(CorridorSchema.shape.status.options) },
  groups: { country: ({ countries }) => countries, kind: ({ kind }) => kind, status: ({ status }) => status },
});
type Query = FiltersOf<typeof fields>;

const OPTIONS = ["country", "avoiding", "kind"] as const;

/** Filters that the package's query has no option for. */
const matchingRest = ({ status, with: other }: Query) => {
  return (record: Corridor) => matches(status, record.status) && matchesAny<string>(other, record.countries);
};

const matching = (query: Query) => {
  const rest = matchingRest(query);
  const known = options<Parameters<typeof fitsCorridor>[1]>(query, ...OPTIONS);
  return (record: Corridor) => rest(record) && fitsCorridor(record, known);
};

/** Which corridors were in service at a date, or at the horizon. */
function atDate({ corridors: all }: Dataset, query: Query & { at?: string | undefined }) {
  const answer = corridorsAt(all, options(query, "at", ...OPTIONS));
  return narrow(datedAnswer<Corridor>(answer.corridors, answer), matchingRest(query));
}

export const corridors = {
  fields,
  matching,
  atDate,
  listing: defineListing({
    collection: "corridors",
    kind: "corridor",
    example: "btc",
    summary: "Pipelines, railways, ports and power lines, in service at a date or all",
    description:
      "In GeoJSON a line is a published route where `accuracy` is `surveyed`, and else the stops joined by straight lines (`schematic` is true); `geometrySource` and `licence` say whose it is. Published lines of railways are under the Open Database License, so they stand apart, in `geo/corridor-railways.geojson` of the bulk files.",
    filters: {
      at,
      ...parametersOf(fields, {
        country: "A state that it touches, or one of several.",
        with: "A second state that it touches, or one of several.",
        avoiding: "A state that it does not touch, or several.",
        kind: "What moves along it.",
        status: "As it is today.",
      }),
    },
    features: (record: Corridor) => corridorFeatures(record, [pipelines]),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => (query.at === undefined ? { items: dataset.corridors.records.filter(matching(query)) } : foundAt(atDate(dataset, query))),
  }),
};
