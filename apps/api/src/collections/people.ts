import { define } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<object>()({ filters: { country: "country" }, groups: {}, only: { http: ["country"] } });

export const people = {
  fields,
  listing: defineListing({
    collection: "people",
    kind: "person",
    example: "kassym-jomart-tokayev",
    summary: "People who hold or held an office",
    description: "Their names; /v1/tenures has their offices, /v1/visits their journeys.",
    filters: parametersOf(fields, { country: "Who held an office of this state, or of one of several." }),
    find({ country }, { dataset }) {
      const { records } = dataset.people;
      if (country === undefined) return { items: records };
      const officeHolders = new Set(dataset.tenures.records.flatMap((tenure) => (matches(country, tenure.country) ? [tenure.person] : [])));
      return { items: records.filter(({ id }) => officeHolders.has(id)) };
    },
  }),
};
