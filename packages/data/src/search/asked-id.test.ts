import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { idLeads } from "./asked-id.ts";
import { documentsOf } from "./documents.ts";
import { search } from "./hits.ts";
import { searchIndex } from "./search-index.ts";

const paths = [...new Set(documentsOf(dataset).map(({ path }) => path))];

describe("ids, symbols and numbers", () => {
  it.each([
    ["csto-uzb", "memberships/csto-uzb"],
    ["/organizations/csto", "organizations/csto"],
    ["https://multivector.example/countries/UZB", "countries/UZB"],
    ["relations/kaz/rus", "relations/KAZ/RUS"],
    ["btc", "corridors/btc"],
    ["csto", "organizations/csto"],
    ["ARE", "countries/ARE"],
    ["arm", "countries/ARM"],
    ["claim 42", "claims/central-asia-coming-into-its-own-42"],
    ["тезис 7", "claims/central-asia-coming-into-its-own-07"],
    ["coming-into-its-own-42", "claims/central-asia-coming-into-its-own-42"],
    ["ES-11/4", "votes/un-es-11-4"],
    ["es11 4", "votes/un-es-11-4"],
    ["A/RES/ES-11/4", "votes/un-es-11-4"],
    ["UN resolution 68/262", "votes/un-68-262"],
    ["A/RES/68/262", "votes/un-68-262"],
  ])("%s: %s", (typed, path) => {
    expect(idLeads(typed, paths)[0]).toBe(path);
  });

  it.each(["csto summit", "2010", "2021-2022", "claim about the CSTO", "General Assembly demands that Russia leave (ES-11/1)"])("none: %s", (typed) => {
    expect(idLeads(typed, paths)).toEqual([]);
  });

  it("lead to every record by its id, and to every event, agreement and series by its title", () => {
    const index = searchIndex(dataset);
    const wrong: string[] = [];
    const expectFirst = (typed: string, path: string) => {
      const [first] = search(index, typed);
      if (first?.path !== path) wrong.push(`${typed}: ${first?.path} and not ${path}`);
    };
    const kinds = ["countries", "organizations", "memberships", "events", "agreements", "deployments", "corridors", "votes", "positions", "claims"] as const;
    for (const kind of kinds) for (const { id } of dataset[kind].records) expectFirst(id, `${kind}/${id}`);
    // A record of the same id comes before the source.
    const others = new Set(kinds.flatMap((kind) => dataset[kind].records.map(({ id }) => id as string)));
    for (const { id } of dataset.sources.records.filter(({ id }, at) => at % 20 === 0 && !others.has(id))) expectFirst(id, `sources/${id}`);
    for (const { id, title } of dataset.events.records) expectFirst(title, `events/${id}`);
    for (const { id, title } of dataset.series.records) expectFirst(title, `series/${id}`);
    expect(wrong).toEqual([]);
  }, 60_000);
});
